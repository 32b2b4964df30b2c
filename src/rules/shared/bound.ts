/** Comparing an estimate and its interval with bounds: which outcome follows, and from what. */

import type { Severity } from '../../domain/outcome.js'
import type { Requirement } from '../../domain/policy.js'
import type { FamilyMethod } from './multiplicity.js'

/** Inclusive bounds; null where there is none. */
export interface Bounds {
  readonly min: number | null
  readonly max: number | null
}

/** What is compared. */
export interface Compared {
  /** Finite. */
  readonly value: number
  /** Two-sided, or null where there is none. */
  readonly interval: readonly [number, number] | null
  /** Level that the policy asks for; null: the estimate alone decides. */
  readonly confidence: number | null
  /** The exact value lies within this of `value`; absent: it is exact. An interval holds it already. */
  readonly within?: number
}

export interface Comparison {
  readonly outcome: 'satisfied' | 'violated' | 'inconclusive'
  /** `warn` only under `burden: violation`, where the estimate is beyond the bound and its interval is not. */
  readonly severity: Severity | null
  /** The bound that decided, or null where both hold. */
  readonly side: 'min' | 'max' | null
  /**
   * `estimate`: the value itself; `interval`: its bound; `no-interval`: one was asked for and there is none; `family`: its
   * bound, once all comparisons of the requirement are held to the confidence together.
   */
  readonly because: 'estimate' | 'interval' | 'no-interval' | 'family' | 'blur' | null
  /** Level that the comparison had to hold at, where it is not the one of the policy. */
  readonly level?: number
  /** Where it was held together with others: how, and how many comparisons there were in all. */
  readonly family?: { readonly method: FamilyMethod; readonly size: number }
}

/** Rounding of binary fractions: 0.4 - 0.3 is not 0.1. Far below any difference that data can show. */
export const SLACK = 1e-12

/**
 * Outcome of a comparison. `min` is compared with the lower end and `max` with the upper; bounds are inclusive. Where
 * compliance must be shown, an estimate that fails is violated whatever its interval, and one that passes is inconclusive
 * where its interval reaches over the bound. Where a violation must be shown (`burden: violation`), only an interval that
 * lies wholly beyond is violated. `slack` widens the bounds of values that are differences of others.
 */
export function compare(compared: Compared, bounds: Bounds, burden: Requirement['burden'], slack = 0): Comparison {
  const blurred = blurredSide(compared, bounds, slack)
  if (blurred !== null) {
    const severity = burden === 'violation' && compared.confidence !== null ? 'warn' : null
    return { outcome: 'inconclusive', severity, side: blurred, because: 'blur' }
  }
  const side = beyond([compared.value, compared.value], bounds, slack)
  if (side !== null) {
    const violated: Comparison = { outcome: 'violated', severity: null, side, because: 'estimate' }
    if (burden === 'compliance' || compared.confidence === null) return violated
    // Without the interval that was asked for nothing is shown either way: that must not open what a violation shuts.
    if (compared.interval === null) return { outcome: 'inconclusive', severity: null, side, because: 'no-interval' }
    const [low, high] = compared.interval
    const wholly =
      side === 'min' ? beyond([high, high], bounds, slack) === 'min' : beyond([low, low], bounds, slack) === 'max'
    return wholly
      ? { ...violated, because: 'interval' }
      : { outcome: 'inconclusive', severity: 'warn', side, because: 'interval' }
  }
  const satisfied: Comparison = { outcome: 'satisfied', severity: null, side: null, because: null }
  if (compared.confidence === null || burden === 'violation') return satisfied
  if (compared.interval === null) return { outcome: 'inconclusive', severity: null, side: null, because: 'no-interval' }
  const crossed = beyond(compared.interval, bounds, slack)
  return crossed === null ? satisfied : { outcome: 'inconclusive', severity: null, side: crossed, because: 'interval' }
}

/** The bound that lies where the exact value may lie, so that nothing is shown either way; null where none does. */
function blurredSide({ value, within = 0 }: Compared, bounds: Bounds, slack: number): 'min' | 'max' | null {
  if (within === 0) return null
  const [low, high] = [value - within, value + within].map((end) => beyond([end, end], bounds, slack))
  return low === high ? null : (low ?? high ?? null)
}

/** Which bound an interval reaches over, `min` first; null where it lies inside. NaN lies outside. */
function beyond([low, high]: readonly [number, number], { min, max }: Bounds, slack: number): 'min' | 'max' | null {
  if (min !== null && !(low >= min - slack * Math.max(1, Math.abs(min)))) return 'min'
  if (max !== null && !(high <= max + slack * Math.max(1, Math.abs(max)))) return 'max'
  return null
}

/** Bounds in words: "at least 0.8", "at most 0.1", "between 0.1 and 0.3". */
export function boundWords({ min, max }: Bounds, say: (bound: number) => string): string {
  if (min !== null && max !== null) return `between ${say(min)} and ${say(max)}`
  return min === null ? `at most ${say(max ?? 0)}` : `at least ${say(min)}`
}
