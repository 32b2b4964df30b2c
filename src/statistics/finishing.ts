/** A metric that is ready to be computed on a group, and what became of it. */

import type { Defined, GroupStatistics, Summary, Tally, Undefined } from '../domain/statistics.js'
import type { Estimate, Interval } from './intervals.js'

/** A metric with its parameters filled in. */
export interface Finish {
  readonly range: Interval
  /** True where the metric is a share of rows. */
  readonly share: boolean
  compute(s: GroupStatistics): Defined
  readonly uncertainty:
    | { readonly kind: 'share'; tally(s: GroupStatistics): Tally | Undefined; map?(share: number): number }
    | {
        readonly kind: 'shares'
        tallies(s: GroupStatistics): readonly (Tally & { readonly factor: number })[] | Undefined
      }
    | { readonly kind: 'delta' }
    | { readonly kind: 'gaps'; of(s: GroupStatistics): Extract<Summary, { of: 'ece' | 'mce' }> | Undefined }
    | { readonly kind: 'quantile'; readonly at: number }
    | { readonly kind: 'none'; readonly why: string }
}

/** What became of a metric on one group. */
export interface Finished {
  readonly value: number | null
  /** Why there is no value, else null. */
  readonly reason: string | null
  /** Denominator of a share, else rows; unweighted. */
  readonly n: number
  /** As `n`, in equally weighted rows that would show as much (`effective.ts`); absent where that is `n`. */
  readonly effective?: number
  readonly interval: Interval | null
  /** Why there is no interval although one was asked for and there is a value. */
  readonly unavailable?: string
  /** As value and interval, with the ends moved along where the value is weighted and its interval is not; for spreads. */
  readonly estimate: Estimate | null
  /** The exact value lies within this of `value`; absent: it is exact. Interval and estimate hold it already. */
  readonly within?: number
}
