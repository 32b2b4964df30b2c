/** A metric of one group with its interval. */

import { wilson, zOf } from '../domain/power.js'
import { type Defined, type GroupStatistics, isUndefined, type Tally, type Undefined } from '../domain/statistics.js'
import type { InfluentialStatistics } from './group.js'
import { influenceSquares, influences } from './influence.js'
import { clip, type Estimate, type Interval, sumOfShares, tOf } from './intervals.js'
import { stableSum } from './stable-sums.js'
import { invertedQuantile, sortedErrors } from './tails.js'

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
  readonly interval: Interval | null
  /** Why there is no interval although one was asked for and there is a value. */
  readonly unavailable?: string
  /** As value and interval, with the ends moved along where the value is weighted and its interval is not; for spreads. */
  readonly estimate: Estimate | null
}

/** Computes a metric, and its two-sided interval where `confidence` is not null. */
export function finish(metric: Finish, s: InfluentialStatistics, confidence: number | null): Finished {
  const computed = metric.compute(s)
  const tally = metric.share && metric.uncertainty.kind === 'share' ? metric.uncertainty.tally(s) : undefined
  const n = tally === undefined || isUndefined(tally) ? s.n : tally.of
  if (isUndefined(computed)) return { value: null, reason: computed.undefined, n, interval: null, estimate: null }
  if (!Number.isFinite(computed)) {
    return { value: null, reason: 'the numbers are too large to add up', n, interval: null, estimate: null }
  }
  const value = Math.min(metric.range[1], Math.max(metric.range[0], computed))
  if (confidence === null) return { value, reason: null, n, interval: null, estimate: null }
  const found = intervalOf(metric, s, value, confidence)
  if ('unavailable' in found)
    return { value, reason: null, n, interval: null, unavailable: found.unavailable, estimate: null }
  const [low, high] = found.interval
  const shift = found.centre === undefined ? 0 : value - found.centre
  return {
    value,
    reason: null,
    n,
    interval: clip(value, low, high, metric.range),
    estimate: { value, low: Math.min(value, low + shift), high: Math.max(value, high + shift) },
  }
}

/** `centre`: the unweighted share that the interval belongs to. */
type Found = { readonly interval: Interval; readonly centre?: number } | { readonly unavailable: string }

function intervalOf(metric: Finish, s: InfluentialStatistics, value: number, confidence: number): Found {
  const how = metric.uncertainty
  const weighted = s.sample.table.weight !== null
  if (how.kind === 'none') return { unavailable: how.why }
  if (how.kind === 'quantile') return quantileInterval(s, how.at, confidence)
  if (how.kind === 'share' && !(weighted && how.map)) {
    const tally = how.tally(s)
    if (isUndefined(tally)) return { unavailable: tally.undefined }
    const [low, high] = wilson(tally.hits, tally.of, confidence)
    return how.map
      ? { interval: [how.map(low), how.map(high)] }
      : { interval: [low, high], centre: tally.hits / tally.of }
  }
  if (how.kind === 'shares' && !weighted) {
    const tallies = how.tallies(s)
    return isUndefined(tallies) ? { unavailable: tallies.undefined } : { interval: sumOfShares(tallies, confidence) }
  }
  return deltaInterval(metric, s, value, confidence)
}

function deltaInterval(metric: Finish, s: InfluentialStatistics, value: number, confidence: number): Found {
  const compute = (changed: GroupStatistics): Defined => metric.compute(changed)
  const quick = influenceSquares(s, compute)
  const found = quick
    ? { ...quick, half: critical(quick.squares, s.n, confidence, quick.areas) }
    : rowByRow(s, compute, confidence)
  if ('unavailable' in found) return found
  if (typeof found.half !== 'number') return found.half
  // What rounding leaves of no spread at all is none.
  if (found.half > 1e-12 * Math.abs(value)) return { interval: [value - found.half, value + found.half] }
  return atTheEdge(metric, s, value, confidence, found.areas)
}

function rowByRow(s: InfluentialStatistics, compute: (s: GroupStatistics) => Defined, confidence: number) {
  const { rows, from } = s.sample
  const made = influences(s, compute, from.scratch)
  const half = halfWidth(from.scratch, rows, confidence, 'areas' in made && made.areas)
  for (const row of rows) from.scratch[row] = 0
  return 'unavailable' in made ? made : { half, areas: made.areas }
}

/**
 * Half the width of an interval from influences: critical value × √(n/(n-1) Σ influence²). The critical value is Student's
 * t with n-1 degrees of freedom; for areas under the ROC curve the normal one, as DeLong has it.
 * @param influence one number a row of the table; only those of `rows` count
 */
export function halfWidth(
  influence: Float64Array,
  rows: Uint32Array,
  confidence: number,
  areas: boolean,
): number | { readonly unavailable: string } {
  return critical(
    stableSum(rows.length, (i) => influence[rows[i]!]! ** 2),
    rows.length,
    confidence,
    areas,
  )
}

function critical(
  squares: number,
  n: number,
  confidence: number,
  areas: boolean,
): number | { readonly unavailable: string } {
  if (n < 2) return { unavailable: 'one row has no spread' }
  if (!Number.isFinite(squares)) {
    return {
      unavailable: areas
        ? 'a side of the ROC curve has a single row, which has no spread'
        : 'the spread of the rows is not finite',
    }
  }
  return (areas ? zOf(confidence) : tOf(confidence, n - 1)) * Math.sqrt((squares * n) / (n - 1))
}

/**
 * A sample in which every row says the same has no spread to estimate. At an end of its range the metric gets the
 * interval that Wilson gives a share of 0 or 1: z²/(n+z²) of the range. Elsewhere there is none.
 */
function atTheEdge(metric: Finish, s: InfluentialStatistics, value: number, confidence: number, areas: boolean): Found {
  const [low, high] = metric.range
  const z2 = zOf(confidence) ** 2
  const sides = areas ? [...(s.labelledCounts ?? [])].filter((count) => count > 0) : [s.n]
  const slack = ((high - low) * z2) / (Math.min(...sides) + z2)
  if (Number.isFinite(slack) && value === high) return { interval: [high - slack, high] }
  if (Number.isFinite(slack) && value === low) return { interval: [low, low + slack] }
  return { unavailable: 'the rows show no spread from which an interval could follow' }
}

/** Order statistics at the ends of Wilson's interval of the quantile's level. */
function quantileInterval(s: InfluentialStatistics, at: number, confidence: number): Found {
  const sorted = sortedErrors(s.sample)
  if (isUndefined(sorted)) return { unavailable: sorted.undefined }
  const n = sorted.values.length
  const [low, high] = wilson(at * n, n, confidence)
  const needed = Math.ceil(Math.log((1 - confidence) / 2) / Math.log(Math.max(at, 1 - at)))
  if (n < needed) return { unavailable: `${n} rows are too few to bound this quantile; it takes ${needed}` }
  return { interval: [invertedQuantile(sorted, low), invertedQuantile(sorted, high)] }
}
