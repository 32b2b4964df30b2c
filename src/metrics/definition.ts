/** What a metric is here: a word of the vocabulary, and how it is finished from the statistics of a group. */

import type { MetricEntry, MetricParameters } from '../domain/metric.js'
import type { Defined, GroupStatistics, Summary, Tally, Undefined } from '../domain/statistics.js'
import { plainWords } from './plain-words.js'

/** The summary that a calibration error is. */
export type CalibrationSummary = Extract<Summary, { of: 'ece' | 'mce' }>

/** A share among others that a metric adds up, each with the factor that it enters with. */
export interface WeighedTally extends Tally {
  readonly factor: number
}

/**
 * Where the interval of a metric comes from.
 * `share`: Wilson's interval of the tally, taken through the rising function `map` where the metric is one of a share.
 * `shares`: a sum of independent shares, each times its factor; Wilson's intervals joined by MOVER (Zou & Donner 2008).
 * `delta`: the infinitesimal jackknife (for areas under the ROC curve this is DeLong's).
 * `gaps`: of a calibration error, whose estimate lies above the truth (`statistics/gaps.ts`).
 * `quantile`: order statistics. `none`: there is no honest one, and why.
 */
export type Uncertainty =
  | {
      readonly kind: 'share'
      tally(s: GroupStatistics, p: MetricParameters): Tally | Undefined
      map?(share: number): number
    }
  | { readonly kind: 'shares'; tallies(s: GroupStatistics, p: MetricParameters): readonly WeighedTally[] | Undefined }
  | { readonly kind: 'delta' }
  | { readonly kind: 'gaps'; of(s: GroupStatistics, p: MetricParameters): CalibrationSummary | Undefined }
  | { readonly kind: 'quantile'; at(p: MetricParameters): number }
  | { readonly kind: 'none'; readonly why: string }

/** A metric. */
export interface MetricDefinition extends MetricEntry {
  /** The number, or why there is none. Pure; never NaN or infinite. */
  compute(s: GroupStatistics, p: MetricParameters): Defined
  readonly uncertainty: Uncertainty
  /** Metrics across groups: the spread is the largest difference, or the smallest ratio, of these rates. */
  readonly across?: { readonly kind: 'difference' | 'ratio'; readonly rates: readonly string[] }
  /** Drift metrics compare two columns; they are not finished from the statistics of a group. */
  readonly drift?: true
  /** True where it needs no label (production data). */
  readonly labelFree?: true
}

/** What a definition may leave out, with the value that is then meant. */
type Optional =
  | 'aliases'
  | 'range'
  | 'parity'
  | 'share'
  | 'tasks'
  | 'needs'
  | 'acrossGroups'
  | 'perClass'
  | 'parameters'
  | 'uncertainty'

/**
 * A definition with the usual parts filled in: range [0, 1], no parity, no share, both classification tasks, needs the
 * prediction, one table, not by class, no parameters, interval by the delta method.
 */
export function define(
  metric: Omit<MetricDefinition, Optional> & Partial<Pick<MetricDefinition, Optional>>,
): MetricDefinition {
  const plain = plainWords(metric.name)
  return {
    aliases: [],
    ...(plain === undefined ? {} : { plain }),
    range: [0, 1],
    parity: null,
    share: false,
    tasks: ['binary', 'multiclass'],
    needs: ['prediction'],
    acrossGroups: false,
    perClass: false,
    parameters: [],
    uncertainty: { kind: 'delta' },
    ...metric,
  }
}

/** A refusal. */
export const none = (reason: string): Undefined => ({ undefined: reason })
