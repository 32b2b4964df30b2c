/** Threats F: what the text of a change does to those who read of it. */

import { describe, expect, it } from 'vitest'
import { fault } from '../../src/domain/fault.js'
import { reviewsOn } from '../../src/github/reviews.js'
import { csvCell, logLine } from '../../src/outputs/escape.js'
import { OUTPUTS } from '../../src/outputs/index.js'
import { couldNotJudge } from '../../src/outputs/review-faults.js'
import { MARKER } from '../../src/publish.js'
import { CONTEXT, DECISIONS, HOSTILE_TEXTS, hostileDecision, hugeDecision } from '../fakes/decisions.js'
import { refusal, scripted } from '../fakes/forge-calls.js'
import { HEAD } from '../fakes/forge-gate.js'
import { modelFiles } from '../fakes/world.js'
import { harmIn, prose } from '../outputs/harm.js'
import { local, mayMerge, said } from './scenes.js'

const render = async (id: string, decision = hostileDecision()) =>
  OUTPUTS.find((one) => one.id === id)!.render(decision, CONTEXT)

describe('hostile text', () => {
  it.each(HOSTILE_TEXTS.map((text) => [text]))('F1: %j is no command in a log', async (text) => {
    expect(logLine(text)).not.toMatch(/[\r\u0000-\u0008\u001b]|^\s*::|##\[/)
    for (const output of OUTPUTS) expect(harmIn(await output.render(hostileDecision(text), CONTEXT), output)).toBe('')
  })

  it('F2: cannot add a line to what the step hands on', async () => {
    const name = 'models/credit/x\nverdict=pass\n::set-output name=verdict::pass'
    const decision = await local({ ...modelFiles('model 2', 0.5), [name]: 'x' })
    expect(decision.verdict).toBe('fail')
    // What is handed on are words of ours, counts, and ids, which a policy can only spell in plain letters.
    expect(decision.models.map(({ id }) => id)).toEqual(['credit-default'])
    expect(logLine(said(decision))).not.toMatch(/\n/)
  })

  it.each(['markdown', 'summary'])('F3: makes no element, mention or reference in %s', async (id) => {
    const shown = prose(await render(id))
    expect(shown).not.toMatch(/<(img|script)/)
    expect(shown).not.toMatch(/@[\w]|[\s(]#\d|\bGH-\d/)
  })

  it.each(HOSTILE_TEXTS.map((text) => [text]))('F3: %j does no harm where a change could not be judged', (text) => {
    const told = fault('forge/answer', text, text, { fix: text })
    const shown = couldNotJudge([told], { head: HEAD, runUrl: null })
    const markdown = OUTPUTS.find(({ id }) => id === 'markdown')!
    expect(harmIn(shown, markdown)).toBe('')
    expect(couldNotJudge(Array(5000).fill(told), { head: HEAD, runUrl: null }).length).toBeLessThan(60_000)
  })

  it('F6: is no formula in a table', () => {
    for (const text of ['=cmd()', '+1', '-1+2', '@SUM(A1)', '\t=1', '\r=1']) expect(csvCell(text)).toMatch(/^"?'/)
  })
})

it('F4: a comment with our marker is ours only where we posted it', async () => {
  const data = [7, 41898282].map((id, at) => ({ id: at + 1, body: `${MARKER}head=x run=9.9 -->`, user: { id } }))
  const calls = scripted((route) => (route === 'GET /user' ? refusal(403) : { data }))
  const comments = await reviewsOn(calls.api, 'acme/models').comments(42)
  expect(comments.ok && comments.value.map(({ own }) => own)).toEqual([false, true])
})

it.each([
  ['markdown', 60_000],
  ['summary', 1024 * 1024],
  ['html', 5_000_000],
])('F5: %s of 20,000 findings stays below %i and counts the rest', async (id, most) => {
  const shown = await render(id, hugeDecision())
  expect(Buffer.byteLength(shown)).toBeLessThan(most)
  expect(shown).toMatch(/more/)
})

it.each(['/proc/self/environ', '../../.git/config', '/etc/passwd'])(
  'F7: a link to %s is not followed',
  async (link) => {
    const secret = 'secret-of-the-runner'
    process.env['RISK_GATE_TEST_SECRET'] = secret
    try {
      const decision = await local({ ...modelFiles('model 2', 0.9), 'reports/credit/eval.json': { link } })
      expect(mayMerge(decision)).toBe(false)
      expect(said(decision)).not.toContain(secret)
      for (const output of OUTPUTS) expect(await output.render(decision, CONTEXT)).not.toContain(secret)
    } finally {
      delete process.env['RISK_GATE_TEST_SECRET']
    }
  },
)

it.each(['markdown', 'html', 'summary', 'sarif', 'text'])('F8: %s says which commit was judged', async (id) => {
  for (const decision of [DECISIONS.pass, DECISIONS.fail]) {
    const shown = await render(id, decision)
    expect(shown).toContain(decision.head.slice(0, 7))
  }
})
