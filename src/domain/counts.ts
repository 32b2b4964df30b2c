/**
 * Rows that were counted where they are: what an engine gives instead of the rows, and what `measure` finishes from.
 * Sums of a row value v come as Σwv, Σw²v and Σw²v² (w is 1 without weights): enough for a mean and its interval.
 */

import type { Role, Task } from './metric.js'
import type { EvidenceSpec } from './policy.js'
import type { Source } from './source.js'
import type { Summary } from './statistics.js'

/** Scores cut into equal bins, by label. `of`: binary `positive` or `negative`; `top`: the most probable class; else one class of several. */
export interface Binned {
  /** `order`: for areas under the ROC curve, counts alone; `calibration`: with the sum of the scores. */
  readonly kind: 'order' | 'calibration'
  readonly of: 'positive' | 'negative' | 'top' | { readonly class: string }
  readonly bins: number
}

/** Bins of the score order. Two scores in one bin are not told apart; that is what `Measurement.within` bounds. */
export const ORDER_BINS = 4096

/** Rows counted together by the same columns. */
export interface Grouping {
  /** Group columns, ordered by name; none: all rows as one. */
  readonly by: readonly string[]
  readonly binned: readonly Binned[]
}

/** What is to be counted: follows from the policy alone. */
export interface CountPlan {
  readonly spec: EvidenceSpec
  readonly task: Task
  readonly groupings: readonly Grouping[]
  /** Probabilities from which on a row counts as covered. */
  readonly coverages: readonly number[]
  /** Levels of the pinball loss. */
  readonly quantiles: readonly number[]
}

/** Sums of a row value. */
export interface ValueSums {
  /** Σ w v. */
  readonly sum: number
  /** Σ w² v. */
  readonly second: number
  /** Σ w² v². */
  readonly squares: number
}

/** Weights of some rows. */
export interface WeightSums {
  readonly rows: number
  /** Σ w. */
  readonly weight: number
  /** Σ w². */
  readonly squares: number
}

/** Rows of one bin with one answer to "did what was forecast come true". */
export interface CountedBin extends WeightSums {
  readonly bin: number
  readonly right: boolean
  /** Sums of the stated probability. */
  readonly stated: ValueSums
}

/** Score order of one class: for each label, weights by bin, ascending by bin. */
export interface CountedOrder {
  /** Index into `classes` of the class whose score it is. */
  readonly class: number
  /** By label (index into `classes`). */
  readonly labels: readonly (Weights & { readonly bins: Uint16Array })[]
}

/** One group of rows. */
export interface CountedGroup {
  /** Values of the columns of its grouping, in their order; empty cells are `(missing)`. */
  readonly values: readonly string[]
  readonly all: WeightSums
  /** By label and prediction, K×K, row-major `[label * K + prediction]`; null where one of the two is not there. */
  readonly cells: Weights | null
  /** By label, length K; null without labels that are classes. */
  readonly labelled: Weights | null
  /** By prediction, length K; null without predictions that are classes. */
  readonly predicted: Weights | null
  /** Sums by `meanKey` of the summary whose weighted mean they give. */
  readonly means: ReadonlyMap<string, ValueSums>
  /** Rows (not weights) that hit, by the same key: `covered` and `covered-right`. */
  readonly hits: ReadonlyMap<string, number>
  /** Variances of labels and residuals; null where they were not counted. */
  readonly spread: { readonly label: Moments; readonly residual: Moments } | null
  /** Largest absolute error; null where there is none. */
  readonly largest: number | null
  /** By `binnedKey`. */
  readonly bins: ReadonlyMap<string, readonly CountedBin[]>
  readonly orders: readonly CountedOrder[]
}

/** Rows, Σw and Σw² of slots; equal lengths. */
export interface Weights {
  readonly rows: Float64Array
  readonly weights: Float64Array
  readonly squares: Float64Array
}

/** Mean and population variance of a number, unweighted. */
export interface Moments {
  readonly mean: number
  readonly variance: number
}

/** Rows of one role as an engine counted them. */
export interface CountedTable {
  readonly plan: CountPlan
  readonly n: number
  readonly role: Role
  readonly task: Task
  /** The digest is that of statement and answer. */
  readonly source: Source
  /** As in a rows table. */
  readonly classes: readonly string[]
  readonly weighted: boolean
  /** Groups by the joined names of their columns (`groupingKey`). */
  readonly groups: ReadonlyMap<string, readonly CountedGroup[]>
  /** Earliest time that a row was evaluated at, as text; null where no column says. */
  readonly at: string | null
}

/** Key of a grouping, whatever the order of its columns. */
export const groupingKey = (by: readonly string[]): string => JSON.stringify([...by].sort())

/** Key of a summary that is a weighted mean over rows; null for one that is none. Of two classes both have the same Brier score. */
export function meanKey(what: Summary, task: Task): string | null {
  switch (what.of) {
    case 'loss':
      if (what.loss === 'pinball') return `pinball ${what.at ?? 0.5}`
      if (what.loss === 'generic') return task === 'regression' ? 'absolute' : 'log'
      return what.loss === 'brier' && what.class !== undefined && task !== 'binary' ? null : what.loss
    case 'covered':
    case 'covered-right':
      return `${what.of} ${what.atLeast}`
    default:
      return null
  }
}

/** Key of what was binned. */
export const binnedKey = ({ kind, of, bins }: Binned): string =>
  `${kind} ${bins} ${typeof of === 'string' ? of : `class ${of.class}`}`
