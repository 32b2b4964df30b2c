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
