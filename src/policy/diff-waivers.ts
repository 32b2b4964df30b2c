/** Differences of two lists of waivers: what is newly accepted, and what no longer is. */

import type { Waiver } from '../domain/policy.js'
import type { PolicyChange } from '../domain/rule.js'
import { change } from './diff-requirement.js'
import { canonical, type Effect, valueText } from './diff-values.js'

/** What a waiver covers: two that cover the same are versions of one. */
const scopeOf = (one: Waiver): string => canonical([one.requirement, one.model, one.modelDigest, one.slice])

/**
 * Every difference of the waivers. One that is added, prolonged or changed otherwise loosens; one that is removed or
 * shortened tightens; another reason alone is neither.
 */
export function diffWaivers(before: readonly Waiver[], after: readonly Waiver[]): readonly PolicyChange[] {
  const [a, b] = [grouped(before), grouped(after)]
  return [...new Set([...a.keys(), ...b.keys()])].sort().flatMap((scope) => {
    const [old, now] = [a.get(scope) ?? [], b.get(scope) ?? []]
    const one = now[0] ?? old[0]
    if (!one) return []
    const where = `waivers/${one.requirement}/${one.model}`
    const about = `waiver of ${one.requirement} for ${one.model}${one.slice ? ` (${valueText(one.slice)})` : ''}`
    if (old.length === 1 && now.length === 1) return diffWaiver(old[0] as Waiver, now[0] as Waiver, where, about)
    // Several waivers of one scope: each is its own, told apart by everything it says.
    const text = ({ place: _, ...rest }: Waiver) => canonical(rest)
    const [oldTexts, newTexts] = [old.map(text), now.map(text)]
    return [
      ...now
        .filter((_, index) => !oldTexts.includes(newTexts[index] ?? ''))
        .map((waiver) => change('loosens', where, `${about}, until ${waiver.expires}, is added`)),
      ...old
        .filter((_, index) => !newTexts.includes(oldTexts[index] ?? ''))
        .map((waiver) => change('tightens', where, `${about}, until ${waiver.expires}, is removed`)),
    ]
  })
}

function grouped(waivers: readonly Waiver[]): ReadonlyMap<string, readonly Waiver[]> {
  const groups = new Map<string, Waiver[]>()
  for (const waiver of waivers) groups.set(scopeOf(waiver), [...(groups.get(scopeOf(waiver)) ?? []), waiver])
  return groups
}

function diffWaiver(before: Waiver, after: Waiver, where: string, about: string): readonly PolicyChange[] {
  const pieces = [
    ['expires', before.expires, after.expires, after.expires < before.expires ? 'tightens' : 'loosens'],
    ['approved-on', before.approvedOn, after.approvedOn, 'loosens'],
    ['approved-by', before.approvedBy, after.approvedBy, 'loosens'],
    // Which way is worse depends on the metric.
    ['worst', before.worst, after.worst, 'loosens'],
    ['risk', before.risk, after.risk, 'loosens'],
    ['reason', before.reason, after.reason, 'neither'],
  ] as const satisfies readonly (readonly [string, unknown, unknown, Effect])[]
  return pieces.flatMap(([key, a, b, effect]) =>
    a === b
      ? []
      : [change(effect, `${where}/${key}`, `${about}: ${key} changes from ${valueText(a)} to ${valueText(b)}`)],
  )
}
