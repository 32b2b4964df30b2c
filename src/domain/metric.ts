/** Metrics as words: what a name means, which values it can take, what is asked for and what was measured. */

import type { Origin } from './outcome.js'
import type { Slice } from './slice.js'
import type { SliceQuery, SliceSearch } from './slices.js'
import type { Source } from './source.js'

/** Sort of prediction problem that a rows file holds. */
export type Task = 'binary' | 'multiclass' | 'regression'

/**
 * One entry of the metric vocabulary. Built from `metrics/`, handed to readers, rules and policy as a
 * value, so that those rooms need not import the metrics.
 */
export interface MetricEntry {
  /** Canonical snake_case name, as in scikit-learn and Fairlearn. */
  readonly name: string
  /** Other names, accepted and reported under `name`. */
  readonly aliases: readonly string[]
  /** A few words for people, e.g. "share of decisions that were right". */
  readonly title: string
  /** What it says about people and decisions, for somebody who knows no statistics. A sentence or two. */
  readonly plain?: string
  /** Inclusive range; a value outside it is an error. */
  readonly range: readonly [low: number, high: number]
  /** Direction: which way is better; `none` for descriptive ones such as count or selection_rate. */
  readonly better: 'higher' | 'lower' | 'none'
  /** Value of perfect parity for fairness metrics (0 for a difference, 1 for a ratio), else null. */
  readonly parity: number | null
  /** True for a proportion of rows k/n, whose interval is Wilson's. */
  readonly share: boolean
  readonly tasks: readonly Task[]
  /** Columns that it needs beside the label. */
  readonly needs: readonly ('prediction' | 'score')[]
  /** True where it compares groups (`by` is required, the slice value is `*`). */
  readonly acrossGroups: boolean
  /** Metric of one class of several (`class:` / `recall@immediate`) is possible. */
  readonly perClass: boolean
  /** Names of the parameters that it takes: bins, confidence-at-least, cost, tail, k, beta, quantile. */
  readonly parameters: readonly string[]
  /** Definition for `explain` and the docs: formula, empty/NaN behaviour, source. */
  readonly definition: string
}

/** Look-up of metric names. */
export interface MetricVocabulary {
  readonly entries: readonly MetricEntry[]
  /** Entry for a canonical name or alias, exactly as written (case-sensitive); undefined where unknown. */
  find(name: string): MetricEntry | undefined
  /** As `find`, forgiving case, spaces, hyphens and common spellings in reports ("ROC AUC", "F1-score"). */
  findLoosely(name: string): MetricEntry | undefined
  /** The nearest known name for a did-you-mean, or undefined. */
  suggest(name: string): string | undefined
}

/** Parameters of a metric beyond its name; each is part of its identity. */
export interface MetricParameters {
  readonly bins?: number
  readonly class?: string
  readonly confidenceAtLeast?: number
  readonly minCoverage?: number
  readonly cost?: Readonly<Record<string, number>>
  readonly tail?: number
  readonly k?: number
  readonly beta?: number
  readonly quantile?: number
  /** Drift metrics: the column that is compared (a score, label, prediction, group or further column of the rows file). */
  readonly column?: string
}

/** Which rows: the role that the policy gives to a rows file. */
export type Role = 'candidate' | 'baseline' | 'train' | 'reference' | 'production' | 'anchor'

/** What a rule asks the measurement stage for. One ask yields one measurement per group of `by`, or one where `by` is null. */
export interface Ask {
  /** Canonical name. */
  readonly metric: string
  readonly parameters: MetricParameters
  readonly role: Role
  /** Group columns, one entry of a requirement's `by`: `sex` → ['sex'], `sex*race` → ['sex','race']; null: all rows. */
  readonly by: readonly string[] | null
  /** Two-sided confidence level in (0,1), or null where no interval is wanted. */
  readonly confidence: number | null
  /** Groups with fewer rows (denominator of a share) than this do not enter a metric across groups; they are named. */
  readonly minSamples: number | null
  /**
   * For paired comparison: also the interval of candidate minus baseline, joined by id. For drift metrics the role that
   * is compared with (`role: 'production'`, `pairedWith: 'reference'`).
   */
  readonly pairedWith: Role | null
  /**
   * Asks for the difference (largest minus smallest) or the ratio (smallest by largest) of the metric between the groups
   * of `by`, as one measurement of slice `{race: '*'}` (`{sex: '*', race: '*'}`) with `groups`, `leftOut` and an interval.
   */
  readonly spread?: 'difference' | 'ratio'
  /**
   * Asks for the slices on which the metric is worst against all rows (`by`, `confidence`, `minSamples` and `pairedWith`
   * are null): one measurement over all rows, with `search`. It is not among the measurements of the record.
   */
  readonly search?: SliceQuery
}

/** Text key of an ask, equal for equal asks; used to look a measurement up. */
export function askKey(ask: Ask): string {
  const sorted = (value: object): unknown[] =>
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, typeof one === 'object' && one !== null ? sorted(one) : one])
  const rest: unknown[] = [ask.role, ask.by, ask.confidence, ask.minSamples, ask.pairedWith, ask.spread ?? null]
  if (ask.search) rest.push(sorted(ask.search))
  return JSON.stringify([ask.metric, sorted(ask.parameters), ...rest])
}

/** A number with what it was measured on. */
export interface Measurement {
  readonly metric: string
  readonly parameters: MetricParameters
  readonly role: Role
  /** Set where the value is a difference or ratio of the metric between groups (`Ask.spread`). */
  readonly spread?: 'difference' | 'ratio'
  /** The group, or null for all rows; for a metric across groups `{race: '*'}`. */
  readonly slice: Slice | null
  /** null: undefined, with `reason`. Never NaN or infinite. */
  readonly value: number | null
  /** Why the value is null, or why it rests on less than was asked (small groups left out), else null. */
  readonly reason: string | null
  /** Two-sided interval at the ask's confidence, or null. */
  readonly interval: readonly [low: number, high: number] | null
  /** Denominator of a share (positives, for recall), else the number of rows. Unweighted. */
  readonly n: number
  /**
   * As `n`, in whole, equally weighted rows that would show as much (Kish); absent where weights take nothing from
   * `n`. Of a metric across groups that of the group of which they leave least.
   */
  readonly effective?: number
  readonly origin: Origin
  readonly source: Source
  /** For metrics across groups: groups left out, each with the reason (too small, undefined). */
  readonly leftOut?: readonly {
    readonly slice: Slice
    readonly reason: string
    readonly n: number
    readonly cause: 'small' | 'undefined'
  }[]
  /** For metrics across groups: the value of each group that entered, worst and best first. */
  readonly groups?: readonly {
    readonly slice: Slice
    readonly value: number
    readonly n: number
    readonly interval: readonly [number, number] | null
  }[]
  /** For paired asks: candidate minus baseline with its interval, and the baseline's own value and source. */
  readonly change?: {
    readonly baseline: number
    readonly baselineSource: Source
    readonly difference: number
    readonly interval: readonly [number, number] | null
    /** Rows paired by id. */
    readonly pairs: number
    /** True where every paired prediction and score is the same on both sides. */
    readonly identical: boolean
  }
  /** The exact value lies within this of `value` (scores known by their bins alone); absent: `value` is exact. */
  readonly within?: number
  /** True where the interval could not be had for this metric. */
  readonly intervalUnavailable?: string
  /** For a search: the slices that were found; absent where the value is undefined. */
  readonly search?: SliceSearch
}

/** An ask that could not be met at all. */
export interface Unmeasured {
  /** `missing`: no rows of that role, or the column is not declared; `error`: rows that cannot be used (faults cited). */
  readonly outcome: 'missing' | 'error'
  /**
   * Why. Only for `no-rows-declared` and `not-from-rows` may a rule fall back on reported figures: both follow from the
   * policy alone, so that deleting a rows file never makes a report count in its place.
   * `no-rows-declared`: the policy names no rows file of that role. `not-from-rows`: the metric cannot be computed from
   * the declared task or columns. `absent`: the file is not there. `unreadable`: it cannot be used.
   */
  readonly cause: 'no-rows-declared' | 'not-from-rows' | 'absent' | 'unreadable'
  /** What is missing or wrong, naming paths and columns. */
  readonly message: string
  readonly fix: string
  readonly sources: readonly Source[]
}

/** Answers to asks. */
export interface Measurements {
  /** The measurements of an ask (at least one), or why there are none. */
  answer(ask: Ask): readonly Measurement[] | Unmeasured
  /** All measurements made, in a stable order, for the decision record. */
  readonly all: readonly Measurement[]
}

/** True where an answer is a refusal. */
export const isUnmeasured = (answer: readonly Measurement[] | Unmeasured): answer is Unmeasured =>
  !Array.isArray(answer)
