/** Differences between two versions of one requirement, each with its effect. */

import { TIERS } from '../domain/outcome.js'
import type { Requirement } from '../domain/policy.js'
import type { PolicyChange, Rule } from '../domain/rule.js'
import type { Ordered } from '../domain/strictness.js'
import { type Effect, orderedEffect, same, valueText } from './diff-values.js'

/** A change of one construct, in words with both values. */
export const change = (effect: Effect, where: string, message: string): PolicyChange => ({
  effect,
  where,
  message,
  source: null,
})

/**
 * Differences from `before` to `after`, which have the same id. `rule` is that of `after`, for the order of its parameters.
 * What cannot be shown to tighten loosens; only title, why and controls are neither.
 */
export function diffRequirement(
  before: Requirement,
  after: Requirement,
  rule: Rule | undefined,
): readonly PolicyChange[] {
  const at = `requirements/${after.id}`
  const about = `requirement ${after.id}`
  const changes: PolicyChange[] = []
  if (before.rule !== after.rule) {
    changes.push(
      change(
        'loosens',
        `${at}/rule`,
        `${about}: the rule changes from ${before.rule} to ${after.rule}, and what it asked before is no longer asked`,
      ),
    )
  } else changes.push(...diffParameters(before, after, rule))
  const ranked = (key: 'severity' | 'inconclusive' | 'burden', strict: string) => {
    if (before[key] === after[key]) return
    changes.push(
      change(
        after[key] === strict ? 'tightens' : 'loosens',
        `${at}/${key}`,
        `${about}: ${key} changes from ${before[key]} to ${after[key]}`,
      ),
    )
  }
  ranked('severity', 'block')
  ranked('inconclusive', 'block')
  ranked('burden', 'compliance')
  changes.push(...diffScope(before, after))
  if (before.fromIncident !== after.fromIncident) {
    changes.push(
      change(
        'loosens',
        `${at}/from-incident`,
        `${about}: from-incident changes from ${valueText(before.fromIncident)} to ${valueText(after.fromIncident)}`,
      ),
    )
  }
  for (const key of ['title', 'why', 'controls'] as const) {
    if (!same(before[key], after[key]))
      changes.push(
        change(
          'neither',
          `${at}/${key}`,
          `${about}: ${key} changes from ${valueText(before[key])} to ${valueText(after[key])}`,
        ),
      )
  }
  return changes
}

function diffParameters(before: Requirement, after: Requirement, rule: Rule | undefined): readonly PolicyChange[] {
  const names = [...new Set([...Object.keys(before.with), ...Object.keys(after.with)])].sort()
  return names.flatMap((name) => {
    const [a, b] = [own(before.with, name), own(after.with, name)]
    if (same(a, b)) return []
    const where = `requirements/${after.id}/with/${name}`
    const said =
      a === undefined
        ? `${name} is added: ${valueText(b)}`
        : b === undefined
          ? `${name} is removed (it was ${valueText(a)})`
          : `${name} changes from ${valueText(a)} to ${valueText(b)}`
    return [change(parameterEffect(name, before, after, rule), where, `requirement ${after.id}: ${said}`)]
  })
}

const own = (parameters: Readonly<Record<string, unknown>>, name: string): unknown =>
  Object.hasOwn(parameters, name) ? parameters[name] : undefined

function parameterEffect(name: string, before: Requirement, after: Requirement, rule: Rule | undefined): Effect {
  const declared = rule?.strictness && Object.hasOwn(rule.strictness, name) ? rule.strictness[name] : undefined
  if (declared === undefined || declared === 'unordered') return 'loosens'
  if (declared === 'text') return 'neither'
  const { order, unset, when }: Ordered =
    typeof declared === 'object' && 'order' in declared ? declared : { order: declared }
  if (when && ![before, after].every(when)) return 'loosens'
  const standsFor = unset && 'value' in unset ? unset.value : undefined
  const a = own(before.with, name) ?? standsFor
  const b = own(after.with, name) ?? standsFor
  if (a !== undefined && b !== undefined) return same(a, b) ? 'neither' : orderedEffect(a, b, order)
  // Only what asks nothing where it is left out asks more once it is there; a switch in its lax position asks nothing either.
  const asks = (order !== 'true' && order !== 'false') || String(b) === order
  return a === undefined && unset !== undefined && 'asks' in unset && asks ? 'tightens' : 'loosens'
}

/** Scope as a set of tiers and a set of models; null is all of them. */
function diffScope(before: Requirement, after: Requirement): readonly PolicyChange[] {
  const tiers = (one: Requirement) =>
    one.appliesTo.tiers && TIERS.every((tier) => one.appliesTo.tiers?.includes(tier)) ? null : one.appliesTo.tiers
  const scopes = [
    [tiers(before), tiers(after)],
    [before.appliesTo.models, after.appliesTo.models],
  ] as const
  if (scopes.every(([a, b]) => same(a, b))) return []
  const wider = scopes.every(
    ([a, b]) =>
      b === null || (a !== null && (a as readonly string[]).every((one) => (b as readonly string[]).includes(one))),
  )
  const words = (one: Requirement) =>
    [
      one.appliesTo.tiers && `tiers ${one.appliesTo.tiers.join(', ')}`,
      one.appliesTo.models && `models ${one.appliesTo.models.join(', ')}`,
    ]
      .filter(Boolean)
      .join(' and ') || 'every model'
  return [
    change(
      wider ? 'tightens' : 'loosens',
      `requirements/${after.id}/applies-to`,
      `requirement ${after.id}: it binds ${words(after)}, before ${words(before)}`,
    ),
  ]
}
