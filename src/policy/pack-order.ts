/**
 * What a policy may do with the packs that it extends. A pack of another repository is an organisation's own and may only
 * be tightened; where less is asked than a pack that comes with the gate, that is told.
 */

import { isMap } from '../domain/plain.js'
import { type Policy, type Requirement, type Roles, WAIVER_TERMS, type WaiverTerms } from '../domain/policy.js'
import type { Rule } from '../domain/rule.js'
import { buildRequirement, buildRoles, buildTerms } from './build.js'
import { diffRequirement } from './diff-requirement.js'
import { type Complaints, shown } from './document.js'
import type { Pack, RawRequirement } from './extends.js'

const FIX = 'ask at least as much, or have it changed where the pack is kept'

/** Roles of the packs with those of the policy. A role that a pack fills may lose members here and gain none. */
export function mergedRoles(packs: readonly Pack[], own: Roles, complaints: Complaints): Roles {
  const merged: Record<string, readonly string[]> = Object.assign(Object.create(null), own)
  const filled = new Map<string, { readonly pack: string; readonly members: readonly string[] }>()
  packs.forEach(({ name, roles }, index) => {
    for (const [role, members] of Object.entries(buildRoles(roles))) {
      const before = filled.get(role)
      if (before)
        complaints.add(
          'policy/extends',
          `/extends/${index}`,
          `${name} fills the role ${shown(role)}, as ${before.pack} does`,
          {
            fix: 'keep one of the two packs',
          },
        )
      else filled.set(role, { pack: name, members })
    }
  })
  for (const [role, { pack, members }] of filled) {
    const there = new Set(members.map((one) => one.toLowerCase()))
    const here = Object.hasOwn(own, role) ? own[role] : undefined
    here?.forEach((member, index) => {
      if (!there.has(member.toLowerCase()))
        complaints.add('policy/extends', `/roles/${role}/${index}`, `${shown(member)} is not of the role in ${pack}`, {
          fix: `remove it, or have it added where the pack is kept`,
        })
    })
    merged[role] = here ?? members
  }
  return merged
}

/** Terms of waivers: the policy's own where it has some, else those of the packs; never laxer than a pack's. */
export function mergedTerms(packs: readonly Pack[], own: WaiverTerms | undefined, complaints: Complaints) {
  const given = packs.flatMap(({ name, waivers }) => (isMap(waivers) ? [{ name, terms: buildTerms(waivers) }] : []))
  const terms = own ?? given.map(({ terms: one }) => one).reduce<WaiverTerms | undefined>(strictest, undefined)
  for (const { name, terms: asked } of terms ? given : []) {
    if ((terms ?? WAIVER_TERMS).maxDays > asked.maxDays)
      complaints.add('policy/extends', '/waivers/max-days', `is more than the ${asked.maxDays} days of ${name}`, {
        fix: FIX,
      })
    const added = (terms ?? WAIVER_TERMS).approvedBy.filter((role) => !asked.approvedBy.includes(role))
    if (added.length)
      complaints.add(
        'policy/extends',
        '/waivers/approved-by',
        `lets ${added.join(', ')} approve, whom ${name} does not`,
        {
          fix: FIX,
        },
      )
  }
  return terms
}

const strictest = (before: WaiverTerms | undefined, one: WaiverTerms): WaiverTerms =>
  before
    ? {
        approvedBy: before.approvedBy.filter((role) => one.approvedBy.includes(role)),
        maxDays: Math.min(before.maxDays, one.maxDays),
      }
    : one

/** What stands below an entry, from the nearest pack down. */
function below(raw: RawRequirement): readonly RawRequirement[] {
  const layers: RawRequirement[] = []
  for (let one = raw.changes; one; one = one.changes) layers.push(one)
  return layers
}

/**
 * Where a requirement asks less than a pack: a fault at its place for a pack of another repository, an entry of the result
 * for one that comes with the gate. `requirements` are those of `merged`, in the same order.
 */
export function heldToPacks(
  merged: readonly RawRequirement[],
  requirements: readonly Requirement[],
  packs: readonly Pack[],
  rules: readonly Rule[],
  complaints: Complaints,
): NonNullable<Policy['loosenedFromPack']> {
  // What is wrong in itself is told already.
  const told = new Set(complaints.faults.map(({ line, column }) => `${line}:${column}`))
  const remote = new Set(packs.filter((pack) => pack.remote).map((pack) => pack.name))
  return merged.flatMap((raw, index) => {
    const requirement = requirements[index]
    if (!requirement) return []
    const rule = rules.find((one) => one.id === requirement.rule)
    return below(raw).flatMap((layer, depth) => {
      const held = remote.has(layer.path)
      if (!held && depth > 0) return []
      const loosened = diffRequirement(buildRequirement(layer.entry, requirement.place), requirement, rule).filter(
        (change) => change.effect === 'loosens',
      )
      if (!held)
        return loosened.map(({ message }) => ({
          requirement: requirement.id,
          pack: layer.path,
          message,
          place: requirement.place,
        }))
      for (const { where, message } of loosened) {
        const inside = where.slice(`requirements/${requirement.id}`.length)
        const pointer = raw.complaints === complaints ? `${raw.at}${inside}` : '/extends'
        const { line, column } = complaints.place(pointer)
        if (told.has(`${line}:${column}`)) continue
        complaints.add(
          'policy/extends',
          pointer,
          `asks less than ${layer.path}, which may only be tightened: ${message.slice(message.indexOf(': ') + 2)}`,
          { fix: FIX },
        )
      }
      return []
    })
  })
}
