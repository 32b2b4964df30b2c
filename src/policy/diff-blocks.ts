/** Differences of the blocks beside models and requirements: packs, terms of waivers, whom to ask. */

import { type Policy, WAIVER_TERMS } from '../domain/policy.js'
import type { PolicyChange } from '../domain/rule.js'
import { change } from './diff-requirement.js'
import { canonical, orderedEffect, same } from './diff-values.js'
import { unpinned } from './pack-reference.js'

/**
 * Packs taken over and given up. What they ask is in the requirements and told there; one that is given up no longer holds
 * the policy to itself, and one that is pinned anew changes nothing that is not told elsewhere.
 */
export function diffPacks(before: Policy, after: Policy): readonly PolicyChange[] {
  const byName = (policy: Policy) => new Map(policy.packs.map((pack) => [unpinned(pack.name), pack]))
  const [a, b] = [byName(before), byName(after)]
  return [...new Set([...a.keys(), ...b.keys()])].sort().flatMap((name) => {
    const [old, now] = [a.get(name), b.get(name)]
    const where = `extends/${name}`
    if (!now)
      return [change('loosens', where, `the pack ${name} is no longer extended, so the policy is not held to it`)]
    if (!old) return [change('tightens', where, `the pack ${now.name} is extended`)]
    if (old.name === now.name && old.sha256 === now.sha256) return []
    return [
      change('neither', where, `the pack ${old.name} is now ${now.name === old.name ? 'another text' : now.name}`),
    ]
  })
}

/** More roles that may approve waivers, and longer ones, loosen. */
export function diffTerms(before: Policy, after: Policy): readonly PolicyChange[] {
  const [a, b] = [before.waiverTerms ?? WAIVER_TERMS, after.waiverTerms ?? WAIVER_TERMS]
  const roles = (names: readonly string[]) => names.join(', ') || 'nobody'
  return [
    ...(same(a.approvedBy, b.approvedBy)
      ? []
      : [
          change(
            orderedEffect(a.approvedBy, b.approvedBy, 'less'),
            'waivers/approved-by',
            `waivers may be approved by ${roles(b.approvedBy)}, before by ${roles(a.approvedBy)}`,
          ),
        ]),
    ...(a.maxDays === b.maxDays
      ? []
      : [
          change(
            orderedEffect(a.maxDays, b.maxDays, 'down'),
            'waivers/max-days',
            `waivers may run for ${b.maxDays} days, before ${a.maxDays}`,
          ),
        ]),
  ]
}

/** A step that is gone is somebody who is no longer asked; the order of the steps is only the order of telling. */
export function diffEscalation(before: Policy, after: Policy): readonly PolicyChange[] {
  const steps = (policy: Policy) =>
    new Map((policy.escalation ?? []).map((step) => [canonical(step), step.to.join(', ')]))
  const [a, b] = [steps(before), steps(after)]
  return [
    ...[...b].flatMap(([key, to]) =>
      a.has(key) ? [] : [change('tightens', 'escalation', `${to} is asked in one more case`)],
    ),
    ...[...a].flatMap(([key, to]) =>
      b.has(key) ? [] : [change('loosens', 'escalation', `${to} is no longer asked in one case`)],
    ),
  ]
}
