import { describe, expect, it } from 'vitest'
import { renderWatchIssue, watchMarker } from '../../src/outputs/watch-issue.js'
import { renderWatchText } from '../../src/outputs/watch-text.js'
import { HOSTILE_TEXTS } from '../fakes/decisions.js'
import { inOrder, trend, watchedModel, watchFinding, watchReport } from '../fakes/watches.js'

const CONTEXT = {
  playbooks: 'https://github.com/acme/risk-gate/blob/v1/policies/playbooks',
  runUrl: 'https://github.com/acme/models/actions/runs/7',
}
const render = (model = watchedModel()) => renderWatchIssue(watchReport(model), model, CONTEXT)

describe('renderWatchIssue', () => {
  it('tells owner, what is violated, since when, how it moved and what to do', () => {
    const { title, body } = render()
    expect(title).toBe('Model watch: Loan pre-screening is not in order')
    expect(body.startsWith(watchMarker('credit'))).toBe(true)
    for (const part of [
      'Owner: acme/credit-ml',
      '| `not-drifting` | violated | 2026-11-07 | psi of income is 0.31',
      'xychart-beta',
      'line [0.05, 0.3, 0.31]',
      'line [0.2, 0.2, 0.2]',
      'from 0.05 to 0.305 on 2026-11-07',
      '[drift alert](https://github.com/acme/risk-gate/blob/v1/policies/playbooks/drift-alert.md)',
      'Switch it off: set LOAN_MODEL=off (erin)',
      'https://github.com/acme/models/actions/runs/7',
    ])
      expect(body).toContain(part)
  })

  it('says that nobody has a kill switch, and what is overdue', () => {
    const overdue = [{ requirement: 'reviewed', title: null, every: 7, last: '2026-11-01T00:00:00Z', days: 13 }]
    const { body } = render(watchedModel({ 'kill-switch': null, findings: [], state: 'overdue', overdue }))
    expect(body).toContain('tells no kill switch')
    expect(body).toContain('`reviewed`: asked for every 7 days, last assessed 2026-11-01, 13 days late')
  })

  it('draws no chart of one assessment', () => {
    const points = [{ at: '2026-11-14T05:00:00Z', value: 0.31 }]
    expect(render(watchedModel({ trends: [trend({ points, changes: [] })] })).body).not.toContain('mermaid')
  })

  it('says of a model in order only that', () => {
    const { body } = render(inOrder())
    expect(body).toContain('is in order again')
    expect(body).not.toContain('What to do')
  })

  it.each(HOSTILE_TEXTS.map((text) => [text]))('lets no text of a change speak for itself: %j', (text) => {
    const model = watchedModel({
      id: text,
      title: text,
      owner: text,
      findings: [watchFinding({ requirement: text, message: text, fix: text, slice: { [text]: text } })],
      trends: [trend({ requirement: text, metric: text, slice: { [text]: text } })],
      'kill-switch': { how: text, who: [text] },
    })
    const { title, body } = render(model)
    const [first = '', ...rest] = body.split('\n')
    expect(first).toMatch(/^<!-- risk-gate:watch v1 model=[^<>\s]* -->$/)
    expect(title).not.toMatch(/[\n\r]/)
    for (const line of rest.map((one) => one.replace(/`[^`]*`/g, ''))) {
      expect(line).not.toMatch(/<(?!\/?sub>|\/?code>)/)
      expect(line).not.toMatch(/(^|[\s(])@[a-z]/)
    }
    expect(renderWatchText(watchReport(model))).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]|^::|##\[/m)
  })
})
