/** Holding a confidence for several comparisons of one requirement at once. */

import type { Requirement } from '../../domain/policy.js'
import { zOf } from '../../domain/power.js'
import type { Bounds, Comparison } from './bound.js'
import { type FamilyMethod, PROCEDURES } from './multiplicity.js'

/** One comparison of a family. */
export interface Member {
  readonly value: number
  readonly interval: readonly [number, number] | null
  readonly bounds: Bounds
  /** Trials of a share k/n, whose test is Wilson's score test; null for other numbers. */
  readonly trials: number | null
  readonly comparison: Comparison
}

/** How a family is held. */
export interface Family {
  readonly method: FamilyMethod
  readonly confidence: number
  readonly burden: Requirement['burden']
}

/**
 * Comparisons of a family after its procedure. Where compliance must be shown, a satisfied one that the family does not
 * carry becomes inconclusive; where a violation must be shown, a violated one does. Others stay as they are. All of them
 * say with how many they were held together; members come back in the order given.
 * @param confidence two-sided level that the family as a whole holds
 */
export function familyWise(members: readonly Member[], { method, confidence, burden }: Family): readonly Comparison[] {
  const sign = burden === 'compliance' ? 1 : -1
  const statistics = members.map((member) => sign * standardErrors(member, confidence))
  const results = PROCEDURES[method](statistics, confidence)
  const family = { method, size: members.length }
  return members.map((member, index) => {
    const { comparison } = member
    const { shown, level } = results[index]!
    const open =
      burden === 'compliance'
        ? comparison.outcome === 'satisfied'
        : comparison.because === 'interval' && comparison.outcome === 'violated'
    if (shown || !open) return { ...comparison, family, ...(comparison.because === 'interval' ? { level } : {}) }
    const side = comparison.side ?? closerSide(member)
    return {
      outcome: 'inconclusive',
      severity: burden === 'compliance' ? null : 'warn',
      side,
      because: 'family',
      level,
      family,
    }
  })
}

/**
 * How many standard errors the estimate lies on the good side of its nearest bound; negative on the bad side. For a share
 * it is the score statistic, dual to Wilson's interval: above z(level) just where the interval keeps the bound. For other
 * numbers the standard error is taken from the end of the interval that faces the bound. NaN where there is no interval.
 */
export function standardErrors(member: Omit<Member, 'comparison'>, confidence: number): number {
  const { bounds } = member
  return Math.min(
    bounds.min === null ? Number.POSITIVE_INFINITY : oneSided(member, bounds.min, 'min', confidence),
    bounds.max === null ? Number.POSITIVE_INFINITY : oneSided(member, bounds.max, 'max', confidence),
  )
}

function oneSided(member: Omit<Member, 'comparison'>, bound: number, side: 'min' | 'max', confidence: number): number {
  const { value, interval, trials } = member
  const margin = side === 'min' ? value - bound : bound - value
  if (trials !== null && trials > 0 && bound > 0 && bound < 1) return margin / Math.sqrt((bound * (1 - bound)) / trials)
  if (interval === null) return Number.NaN
  // The end between value and bound: the lower one where the value lies above a min, the upper one where it lies below.
  const towards = side === 'min' ? margin > 0 : margin < 0
  const half = towards ? value - interval[0] : interval[1] - value
  if (margin === 0) return 0
  return half > 0 ? (margin / half) * zOf(confidence) : margin * Number.POSITIVE_INFINITY
}

const closerSide = ({ value, bounds: { min, max } }: Member): 'min' | 'max' =>
  max === null || (min !== null && value - min <= max - value) ? 'min' : 'max'
