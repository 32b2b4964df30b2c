/** Differences of packs, terms of waivers and escalation, and the laws that they share with all others. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EscalationStep, Policy } from '../../src/domain/policy.js'
import { diffPolicies } from '../../src/policy/index.js'
import { RULES } from '../../src/rules/index.js'
import { policy } from '../fakes/facts.js'

const effects = (before: Policy, after: Policy) =>
  diffPolicies(before, after, RULES).map((one) => `${one.effect} ${one.where}`)
const pack = (commit: string, sha256 = commit) => ({ name: `acme/g//b.yml@${commit.repeat(40)}`, sha256 })
const step = (to: string, more: Partial<EscalationStep> = {}): EscalationStep => ({
  to: [to],
  severity: 'block',
  tiers: null,
  requirements: null,
  ...more,
})
const terms = (maxDays: number, ...approvedBy: readonly string[]): Partial<Policy> => ({
  waiverTerms: { approvedBy, maxDays },
})

describe('the difference of', () => {
  it.each<[string, Partial<Policy>, Partial<Policy>, readonly string[], readonly string[]]>([
    [
      'a pack that is given up',
      { packs: [pack('a')] },
      {},
      ['loosens extends/acme/g//b.yml'],
      ['tightens extends/acme/g//b.yml'],
    ],
    [
      'a pack that is pinned anew',
      { packs: [pack('a')] },
      { packs: [pack('b')] },
      ['neither extends/acme/g//b.yml'],
      ['neither extends/acme/g//b.yml'],
    ],
    ['the same pack', { packs: [pack('a')] }, { packs: [pack('a')] }, [], []],
    [
      'longer waivers',
      terms(30, 'second-line'),
      terms(60, 'second-line'),
      ['loosens waivers/max-days'],
      ['tightens waivers/max-days'],
    ],
    ['terms that say what stands without them', {}, terms(180, 'second-line'), [], []],
    ['terms that are gone', terms(90, 'second-line'), {}, ['loosens waivers/max-days'], ['tightens waivers/max-days']],
    [
      'one more role that may approve waivers',
      terms(90, 'a'),
      terms(90, 'a', 'b'),
      ['loosens waivers/approved-by'],
      ['tightens waivers/approved-by'],
    ],
    [
      'another role that may approve waivers',
      terms(90, 'a'),
      terms(90, 'b'),
      ['loosens waivers/approved-by'],
      ['loosens waivers/approved-by'],
    ],
    ['a step that is gone', { escalation: [step('a')] }, {}, ['loosens escalation'], ['tightens escalation']],
    ['steps in another order', { escalation: [step('a'), step('b')] }, { escalation: [step('b'), step('a')] }, [], []],
    [
      'a step for less',
      { escalation: [step('a')] },
      { escalation: [step('a', { tiers: ['high'] })] },
      ['tightens escalation', 'loosens escalation'],
      ['tightens escalation', 'loosens escalation'],
    ],
  ])('%s', (_, before, after, there, back) => {
    expect(effects(policy(before), policy(after))).toEqual(there)
    expect(effects(policy(after), policy(before))).toEqual(back)
  })
})

it('is reflexive, and tightens nowhere both ways', () => {
  const any = fc
    .record({
      packs: fc.uniqueArray(fc.constantFrom(pack('a'), pack('b'), { name: 'builtin/x', sha256: 'c' }), {
        selector: (one) => one.name.replace(/@.*/, ''),
      }),
      days: fc.constantFrom(30, 90, 180),
      approvers: fc.subarray(['second-line', 'board'], { minLength: 1 }),
      escalation: fc.subarray([step('a'), step('b'), step('a', { severity: 'warn' })]),
      has: fc.boolean(),
    })
    .map(({ packs, days, approvers, escalation, has }) =>
      policy({ packs, ...(has ? { ...terms(days, ...approvers), escalation } : {}) }),
    )
  fc.assert(
    fc.property(any, any, (a, b) => {
      expect(effects(a, a)).toEqual([])
      const flipped = { tightens: 'loosens', loosens: 'tightens', neither: 'neither' } as const
      const [there, back] = [diffPolicies(a, b, RULES), diffPolicies(b, a, RULES)]
      // Sets of roles that do not hold each other loosen both ways; everything else turns round exactly.
      const comparable = there.filter((one) => one.where !== 'waivers/approved-by')
      const turned = comparable.map((one) => `${flipped[one.effect]} ${one.where}`).sort()
      expect(
        back
          .filter((one) => one.where !== 'waivers/approved-by')
          .map((one) => `${one.effect} ${one.where}`)
          .sort(),
      ).toEqual(turned)
      const both = [...there, ...back].filter((one) => one.where === 'waivers/approved-by').map((one) => one.effect)
      expect(both.filter((one) => one === 'tightens').length).toBeLessThan(2)
    }),
  )
})

describe('whole changes of', () => {
  const told = (before: Partial<Policy>, after: Partial<Policy>) =>
    diffPolicies(policy(before), policy(after), []).map(
      ({ effect, where, message }) => `${effect} ${where}: ${message}`,
    )
  const [a, b] = [`acme/g//a.yml@${'a'.repeat(40)}`, `acme/g//a.yml@${'b'.repeat(40)}`]

  it('packs, by their names without commit, in order', () => {
    const old = [
      { name: 'builtin/z', sha256: '1' },
      { name: a, sha256: '2' },
      { name: 'builtin/same', sha256: '3' },
      { name: 'builtin/other', sha256: '4' },
    ]
    const now = [
      { name: 'builtin/b', sha256: '5' },
      { name: 'builtin/other', sha256: '6' },
      { name: b, sha256: '2' },
      { name: 'builtin/same', sha256: '3' },
    ]
    expect(told({ packs: old }, { packs: now })).toEqual([
      `neither extends/acme/g//a.yml: the pack ${a} is now ${b}`,
      'tightens extends/builtin/b: the pack builtin/b is extended',
      'neither extends/builtin/other: the pack builtin/other is now another text',
      'loosens extends/builtin/z: the pack builtin/z is no longer extended, so the policy is not held to it',
    ])
  })

  it('terms of waivers', () => {
    expect(told({}, terms(30, 'second-line', 'board'))).toEqual([
      'loosens waivers/approved-by: waivers may be approved by second-line, board, before by second-line',
      'tightens waivers/max-days: waivers may run for 30 days, before 180',
    ])
    expect(told(terms(30), terms(31, 'board'))).toEqual([
      'loosens waivers/approved-by: waivers may be approved by board, before by nobody',
      'loosens waivers/max-days: waivers may run for 31 days, before 30',
    ])
    expect(told(terms(30, 'board'), terms(30))).toEqual([
      'tightens waivers/approved-by: waivers may be approved by nobody, before by board',
    ])
    expect(told(terms(30, 'a', 'b'), terms(30, 'b', 'a'))).toEqual([])
  })

  it('escalation', () => {
    const both = { ...step('a'), to: ['a', 'b'] }
    expect(told({ escalation: [step('a'), both] }, { escalation: [both, step('a', { severity: 'warn' })] })).toEqual([
      'tightens escalation: a is asked in one more case',
      'loosens escalation: a is no longer asked in one case',
    ])
    expect(told({}, { escalation: [both] })).toEqual(['tightens escalation: a, b is asked in one more case'])
    expect(told({ escalation: [step('a'), step('b')] }, { escalation: [step('b'), step('a')] })).toEqual([])
  })
})
