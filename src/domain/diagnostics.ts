/**
 * Where and how a model errs on its own rows, for people to look at: no requirement rests on it. A bounded part of the
 * decision record. Every number counts rows as they are, without weights; all are finite.
 */

import type { Task } from './metric.js'
import type { SliceSearch } from './slices.js'
import type { Source } from './source.js'

/** Rows whose stated probability lies in [from, to), the last bin also at its end; bins without rows are left out. */
export interface ReliabilityBin {
  readonly from: number
  readonly to: number
  readonly n: number
  /** Mean of the stated probability. */
  readonly score: number
  /** Share of the rows for which what was stated came true. */
  readonly rate: number
}

/** Of a binary model the probability of the positive class, of several classes that of the most probable one. */
export interface Reliability {
  readonly of: 'positive' | 'top-label'
  readonly bins: readonly ReliabilityBin[]
}

/** Rows by stated probability in equal bins from 0 to 1, for each true class, or for right and wrong answers. */
export interface ScoreHistogram {
  readonly of: Reliability['of']
  readonly rows: readonly { readonly label: string; readonly counts: readonly number[] }[]
}

/** Rows by true class (outer) and prediction (inner). Beyond a dozen classes the rarest are one, which comes last. */
export interface Confusion {
  readonly classes: readonly string[]
  readonly counts: readonly (readonly number[])[]
  /** Classes that the last one stands for; 0 where it is a class like the others. */
  readonly merged: number
}

/** The error of each value of a column, the largest first. */
export interface GroupErrors {
  readonly column: string
  readonly groups: readonly {
    readonly value: string
    readonly n: number
    readonly error: number
    /** At 95%: Wilson's of an error rate, Student's of a mean; null for a single row. */
    readonly interval: readonly [number, number] | null
  }[]
  /** Values with fewer rows that are left out. */
  readonly more: number
}

export interface Quantile {
  readonly at: number
  readonly value: number
}

/** Losses of single rows: log loss of a classifier with scores, absolute error of a regression. */
export interface TailLosses {
  readonly loss: 'log loss' | 'absolute error'
  readonly mean: number
  readonly quantiles: readonly Quantile[]
  /** Mean of the worst tenth, and of the worst twentieth. */
  readonly decile: number
  readonly shortfall: number
}

/** Label minus prediction. */
export interface Residuals {
  readonly mean: number
  readonly quantiles: readonly Quantile[]
}

export interface Diagnostics {
  /** The rows that they are of. */
  readonly evidence: Source
  readonly task: Task
  readonly n: number
  /** True where the rows have weights, which are left out here. */
  readonly weighted: boolean
  /** What an error is: the share of wrong answers, or the mean size of the error. */
  readonly error: 'error rate' | 'mean absolute error'
  readonly reliability?: Reliability
  readonly scores?: ScoreHistogram
  readonly confusion?: Confusion
  readonly groups: readonly GroupErrors[]
  /** Group columns that are left out. */
  readonly columns: number
  readonly losses?: TailLosses
  readonly residuals?: Residuals
  /** Where the error is largest against that over all rows (`value`), at 95% held over the search. */
  readonly slices?: SliceSearch & { readonly value: number }
}
