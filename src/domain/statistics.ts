/**
 * What is kept of the rows of one group: the sufficient statistics that metrics finish from. `statistics/` builds them
 * from typed columns, `metrics/` reads them; neither room sees the other.
 */

import type { Task } from './metric.js'

/** A number that cannot be had, with the reason as a clause without full stop ("no row is labelled positive"). */
export interface Undefined {
  readonly undefined: string
}

/** A finite number, or why there is none. Never NaN, never infinite. */
export type Defined = number | Undefined

/** Hits out of trials, unweighted: what a Wilson interval is computed from. */
export interface Tally {
  readonly hits: number
  readonly of: number
}

/** Loss of one row; its weighted mean over the group is the summary. */
export type LossKind = 'log' | 'brier' | 'absolute' | 'squared' | 'percentage' | 'pinball' | 'generic'

/**
 * A number that summarises the rows of a group, named. Classes are indices into `classes`.
 * `loss`: weighted mean of a row loss (`at`: quantile of a pinball loss; `class`: Brier score of one class).
 * `shortfall`: mean of the worst share `tail` of the generic row loss (log loss, or absolute error in regression).
 * `top-k`, `covered`, `covered-right`: weighted share of rows. `auc`: Mann-Whitney of one class against the rest, or
 * against one `other`. `average-precision`: of one class. `ece`, `mce`: calibration errors of P(positive), of the top
 * label (several classes), or of one `class`. `variance`: weighted variance (divisor Σw) of labels or residuals.
 * `quantile`: of the absolute residuals. `largest`: largest absolute residual.
 */
export type Summary =
  | { readonly of: 'loss'; readonly loss: LossKind; readonly at?: number; readonly class?: number }
  | { readonly of: 'shortfall'; readonly tail: number }
  | { readonly of: 'top-k'; readonly k: number }
  | { readonly of: 'covered'; readonly atLeast: number }
  | { readonly of: 'covered-right'; readonly atLeast: number }
  | { readonly of: 'auc'; readonly class: number; readonly other?: number }
  | { readonly of: 'average-precision'; readonly class: number }
  | { readonly of: 'ece' | 'mce'; readonly bins: number; readonly class?: number }
  | { readonly of: 'variance'; readonly what: 'label' | 'residual' }
  | { readonly of: 'quantile'; readonly at: number }
  | { readonly of: 'median' }
  | { readonly of: 'largest' }

/** Statistics of one group of rows. Sums do not depend on the order of the rows, not even in their last bit. */
export interface GroupStatistics {
  /** Rows. */
  readonly n: number
  readonly task: Task | null
  /** Class names; binary: [negative, positive]. Regression: empty. */
  readonly classes: readonly string[]
  /** Sums of weights by label and prediction, K×K, row-major `[label * K + prediction]`; null where a column is not there. */
  readonly confusion: Float64Array | null
  /** As `confusion`, in rows. */
  readonly counts: Float64Array | null
  /** Sum of weights by label, length K; null without labels. */
  readonly labelled: Float64Array | null
  /** Sum of weights by prediction, length K; null without predictions. */
  readonly predicted: Float64Array | null
  /** As `labelled`, in rows. */
  readonly labelledCounts: Float64Array | null
  /** As `predicted`, in rows. */
  readonly predictedCounts: Float64Array | null
  /** A summary of the rows; undefined with a reason where the rows do not allow it. */
  summary(what: Summary): Defined
  /** Rows that hit, unweighted, for the summaries that are shares. */
  tally(what: Extract<Summary, { of: 'top-k' | 'covered' | 'covered-right' }>): Tally | Undefined
}

/** True where a number could not be had. */
export const isUndefined = (value: unknown): value is Undefined =>
  typeof value === 'object' && value !== null && 'undefined' in value
