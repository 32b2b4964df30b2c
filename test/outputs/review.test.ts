import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import { renderReview, reviewMarker } from '../../src/outputs/review.js'
import {
  CONTEXT,
  DECISIONS,
  decisionOf,
  finding,
  HEAD,
  hostileDecision,
  loanModel,
  UNREAD,
} from '../fakes/decisions.js'

const firstLines = (text: string): readonly string[] => text.split('\n').slice(0, 4)

describe('the marker', () => {
  it.each([
    [HEAD, '7123.1', `<!-- risk-gate:review v1 head=${HEAD} run=7123.1 -->`],
    [HEAD, null, `<!-- risk-gate:review v1 head=${HEAD} run=local -->`],
    ['--> x', 'a --> b', '<!-- risk-gate:review v1 head=unknown run=local -->'],
  ])('of %s and %s', (head, run, line) => expect(reviewMarker(head, run)).toBe(line))

  it('stands first and only there', () => {
    for (const decision of [...Object.values(DECISIONS), UNREAD, hostileDecision()]) {
      const text = renderReview(decision, CONTEXT)
      expect(text.startsWith('<!-- risk-gate:review v1 ')).toBe(true)
      expect(text.split('\n').filter((line) => line.startsWith('<!--'))).toHaveLength(1)
    }
  })
})

describe('the headline', () => {
  it.each([
    ['pass', '### ✅ Model risk gate: `loan-approval` may merge'],
    ['fail', '### ⛔ Model risk gate: `loan-approval` must not merge yet'],
    ['error', '### ⚠️ Model risk gate could not judge `loan-approval`'],
    ['waived', '### ✅ Model risk gate: `loan-approval` may merge, with risks that were accepted'],
  ] as const)('of %s', (name, line) => expect(firstLines(renderReview(DECISIONS[name], CONTEXT))[1]).toBe(line))

  it('is one short line where no model changed', () => {
    const text = renderReview(DECISIONS['no-model-change'], CONTEXT)
    expect(text.trim().split('\n')).toHaveLength(2)
    expect(text.length).toBeLessThan(300)
  })

  it('never says that something may merge unless it passed', () => {
    for (const verdict of ['fail', 'error'] as const) {
      for (const models of [[], [loanModel(verdict, [])]])
        expect(renderReview(decisionOf(verdict, models), CONTEXT)).not.toMatch(/may merge|✅/)
    }
  })
})

describe('what blocks', () => {
  const text = renderReview(DECISIONS.fail, CONTEXT)
  it('stands before everything that does not', () => {
    const rows = text.split('\n').filter((line) => /^\| (⛔|📭|❔|⚠️)/.test(line))
    expect(rows.map((row) => /`([\w-]+)`/.exec(row)?.[1])).toEqual([
      'demographic-parity',
      'said-is-measured',
      'explained',
      'worst-group-recall',
    ])
    expect(text.indexOf(rows[0]!)).toBeLessThan(text.indexOf('Waived'))
  })
  it('has value, interval, n, bound, distance, fix and a link to the line', () => {
    expect(text).toContain('ratio **0.6847** (95 % 0.526 to 0.855), n = 7,987: Native American 0.4253, White 0.6211')
    expect(text).toContain('ratio ≥ 0.80 (0.1153 short)')
    expect(text).toContain(
      `[\`models/loan/README.md:41\`](https://github.com/acme/models/blob/${HEAD}/models/loan/README.md#L41)`,
    )
  })
  it('links nothing without an address', () => {
    expect(renderReview(DECISIONS.fail, { ...CONTEXT, fileUrl: null, reportUrl: null })).not.toContain('](')
  })
  it('names the model where there are several', () => {
    const models = [
      loanModel('fail', [finding('x', 'y', { outcome: 'violated' })]),
      loanModel('pass', [], { id: 'other' }),
    ]
    expect(renderReview(decisionOf('fail', models), CONTEXT)).toContain('`loan-approval`: **`x`**')
  })
  it('counts the groups that it does not show', () => {
    const groups = Array.from({ length: 9 }, (_, index) =>
      finding('x', 'y', { outcome: 'violated', slice: { branch: `b${index}` } }),
    )
    expect(renderReview(decisionOf('fail', [loanModel('fail', groups)]), CONTEXT)).toContain('and 6 more groups')
  })
  it('says why a waiver does not hold', () => {
    const voided = finding('x', 'y', { outcome: 'violated', 'waiver-void': 'it expired on 2026-11-01' })
    expect(renderReview(decisionOf('fail', [loanModel('fail', [voided])]), CONTEXT)).toContain(
      'does not hold: it expired on 2026-11-01',
    )
  })
})

describe('as a page', () => {
  it.each(Object.entries(DECISIONS))('every fold of %s is closed and every table has equal columns', (_, decision) => {
    const text = renderReview(decision, CONTEXT)
    expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length)
    const html = new MarkdownIt({ html: true }).render(text)
    for (const [table] of html.matchAll(/<table>[\s\S]*?<\/table>/g)) {
      const counts = [...table.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row]) => row?.match(/<t[hd]/g)?.length)
      expect(new Set(counts).size).toBe(1)
    }
  })
})
