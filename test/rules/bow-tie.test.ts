/** What the rule on bow-ties says, word for word: barriers that are too few, and sides that vanished. */

import { describe, expect, it } from 'vitest'
import type { GovernanceEvidence } from '../../src/domain/evidence.js'
import type { Plain } from '../../src/domain/plain.js'
import type { Facts } from '../../src/domain/rule.js'
import { bowTie } from '../../src/rules/bow-tie.js'
import { facts, requirement, source } from '../fakes/facts.js'
import { toldFindings } from '../fakes/told-findings.js'

type Content = Readonly<Record<string, Plain>>

const document = (content: Content, path = 'governance/tie.yml'): GovernanceEvidence => ({
  kind: 'governance',
  reader: 'bow-tie',
  source: source(path, { line: 1 }),
  origin: 'declared',
  document: 'bow-tie',
  model: 'loan-approval',
  content: { model: 'loan-approval', ...content },
  lines: { '/threats/0': 6, '/consequences/0': 9 },
})
const barrier = (id: string, more: Content = {}): Content => ({
  id,
  barrier: `barrier ${id}`,
  status: 'working',
  ...more,
})
const tie = (threats: readonly Content[], consequences: readonly Content[] = [], more: Content = {}) =>
  document({ 'top-event': 'harm', threats, consequences, ...more })
const threat = (...barriers: readonly Content[]): Content => ({ id: 'T-1', threat: 'bad data', barriers })
const consequence = (...barriers: readonly Content[]): Content => ({ id: 'C-1', consequence: 'loss', barriers })

const judge = (
  documents: readonly GovernanceEvidence[],
  parameters: Readonly<Record<string, unknown>> = { 'min-preventive': 1 },
  more: Partial<Facts> = {},
) => toldFindings(bowTie.judge(requirement('bow-tie', parameters), facts({ evidence: documents, ...more })))

describe('bow-tie', () => {
  it('of which every side has its barriers', () => {
    const both = { 'min-preventive': 1, 'min-mitigating': 1 }
    const documents = [
      tie([threat(barrier('B-1'))], [consequence(barrier('B-2'))]),
      document(
        { 'top-event': 'x', threats: [threat(barrier('B-1'))], consequences: [consequence(barrier('B-2'))] },
        'b.yml',
      ),
    ]
    expect(judge(documents, both)).toMatchInlineSnapshot(`
      [
        {
          "message": "All 4 threats and consequences in governance/tie.yml and b.yml have the working barriers that the policy asks for.",
          "n": 4,
          "origin": "declared",
          "outcome": "satisfied",
          "plain": "Every known danger has something that works against it.",
          "sources": [
            "governance/tie.yml:1",
            "b.yml:1",
          ],
        },
      ]
    `)
  })

  it('of which a threat has too few, and why those that it has do not work', () => {
    const parity = { requirements: ['parity', 'floor'] }
    const barriers = [
      barrier('B-1'),
      barrier('B-2', { status: 'degraded' }),
      barrier('B-3', { status: null }),
      barrier('B-4', parity),
    ]
    const others = [
      { requirement: 'parity', outcome: 'violated', waived: false },
      { requirement: 'floor', outcome: 'missing', waived: false },
    ] as const
    expect(judge([tie([threat(...barriers)])], { 'min-preventive': 3 }, { others })).toMatchInlineSnapshot(`
      [
        {
          "fix": "set up a barrier, or mend the one that does not work",
          "message": "The threat T-1 has 1 working barrier, and the policy asks for at least 3: B-2 is degraded, B-3 is without a status and B-4 does not work, since parity is violated and floor lacks its evidence.",
          "onlyUnmet": false,
          "origin": "declared",
          "outcome": "violated",
          "plain": "Too little works against T-1: bad data.",
          "sources": [
            "governance/tie.yml:6/threats/0",
          ],
        },
      ]
    `)
  })

  it('of which a consequence has none', () => {
    const parameters = { 'min-mitigating': 1 }
    expect(judge([tie([], [consequence()])], parameters)).toMatchInlineSnapshot(`
      [
        {
          "fix": "set up a barrier, or mend the one that does not work",
          "message": "The consequence C-1 has 0 working barriers, and the policy asks for at least 1.",
          "onlyUnmet": false,
          "origin": "declared",
          "outcome": "violated",
          "plain": "Too little works against C-1: loss.",
          "sources": [
            "governance/tie.yml:9/consequences/0",
          ],
        },
      ]
    `)
    expect(judge([tie([], [{ id: 'C-1', barriers: [] }])], parameters).map((one) => one.plain)).toContain(
      'Too little works against C-1: consequence.',
    )
  })

  it('of which barriers fail by their requirements alone warns, or blocks where the policy says so', () => {
    const others = [{ requirement: 'parity', outcome: 'violated', waived: false }] as const
    const checked = [tie([threat(barrier('B-1', { requirements: ['parity'] }))])]
    expect(judge(checked, undefined, { others })).toMatchInlineSnapshot(`
      [
        {
          "message": "All 1 threats and consequences in governance/tie.yml have the barriers that the policy asks for, but not all of them work now.",
          "n": 1,
          "origin": "declared",
          "outcome": "satisfied",
          "plain": "Every known danger has something set against it, and some of that does not work now.",
          "sources": [
            "governance/tie.yml:1",
          ],
        },
        {
          "fix": "set up a barrier, or mend the one that does not work",
          "message": "The threat T-1 has 0 working barriers, and the policy asks for at least 1: B-1 does not work, since parity is violated.",
          "origin": "declared",
          "outcome": "violated",
          "plain": "Too little works against T-1: bad data.",
          "severity": "warn",
          "sources": [
            "governance/tie.yml:6/threats/0",
          ],
        },
      ]
    `)
    const blocking = { 'min-preventive': 1, 'block-on-unmet-controls': true }
    expect(judge(checked, blocking, { others }).map((one) => [one.outcome, one.severity])).toEqual([
      ['violated', undefined],
    ])
    expect(judge(checked).map((one) => one.outcome)).toEqual(['satisfied'])
  })

  it('that does not say what must not happen, or what a threat is', () => {
    const documents = [tie([{ id: 'T-1', barriers: [barrier('B-1')] }], [], { 'top-event': 'TBD' })]
    expect(judge(documents)).toMatchInlineSnapshot(`
      [
        {
          "fix": "write what it is that must not happen",
          "message": "governance/tie.yml has no top-event.",
          "origin": "declared",
          "outcome": "missing",
          "sources": [
            "governance/tie.yml:1",
          ],
        },
        {
          "fix": "write threat: what it is",
          "message": "The threat T-1 in governance/tie.yml is not described.",
          "origin": "declared",
          "outcome": "missing",
          "sources": [
            "governance/tie.yml:6/threats/0",
          ],
        },
      ]
    `)
  })

  it('without threats', () => {
    expect(judge([tie([])])).toMatchInlineSnapshot(`
      [
        {
          "fix": "list the threats of the event with their barriers",
          "message": "governance/tie.yml lists no threats.",
          "origin": "declared",
          "outcome": "missing",
          "sources": [
            "governance/tie.yml:1",
          ],
        },
      ]
    `)
  })
})

describe('sides that were there at the merge base', () => {
  const before = tie([threat(barrier('B-1')), { threat: 'of no name' }], [consequence()])

  it('and are gone', () => {
    const now = tie([{ ...threat(barrier('B-1')), id: 'T-2' }], [consequence()])
    expect(judge([now], undefined, { earlier: [before] })).toMatchInlineSnapshot(`
      [
        {
          "fix": "put T-1 back, and say what works against it now",
          "message": "The threat T-1 was open in governance/tie.yml at the merge base and is gone: entries are closed, they do not vanish.",
          "origin": "declared",
          "outcome": "violated",
          "plain": "The threat T-1 was taken out of the records without being closed.",
          "sources": [
            "governance/tie.yml:1",
          ],
        },
      ]
    `)
  })

  it('and are kept', () => {
    expect(judge([tie([threat(barrier('B-1'))], [consequence()])], undefined, { earlier: [before] })).toHaveLength(1)
  })

  it('are not missed one by one where the whole document is gone', () => {
    expect(judge([], undefined, { earlier: [before] }).map((one) => one.message)).toEqual([
      'The policy names no bow-tie for loan-approval, so there is none to judge.',
    ])
  })
})
