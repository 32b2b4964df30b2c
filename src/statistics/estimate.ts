/** A metric of one group with its interval. */

import { wilson, zOf } from '../domain/power.js'
import { type Defined, type GroupStatistics, isUndefined } from '../domain/statistics.js'
import { blurOf, widened } from './blur.js'
import { effectiveOf, effectiveRows } from './effective.js'
import type { Finish, Finished } from './finishing.js'
import { expectedGap, largestGap } from './gaps.js'
import type { FinishableStatistics, InfluentialStatistics } from './group.js'
import { influenceSquares, influences, type Spread } from './influence.js'
import { clip, type Interval, onScale, sumOfShares, tOf } from './intervals.js'
import { stableSum } from './stable-sums.js'
import { invertedQuantile, sortedErrors } from './tails.js'

/** Computes a metric, and its two-sided interval where `confidence` is not null. */
export function finish(metric: Finish, s: FinishableStatistics, confidence: number | null): Finished {
  const found = { ...finished(metric, s, confidence), ...effective(metric, s) }
  const within = blurOf(metric, s, found.value)
  return within === 0 ? found : widened(found, within, metric.range)
}

/** The effective number of rows where weights make it less than that of the rows themselves. */
function effective(metric: Finish, s: FinishableStatistics): Pick<Finished, 'effective'> {
  if (!s.weighted) return {}
  const n = rowsOf(metric, s)
  const found = effectiveOf(metric, s, n)
  return found === undefined || found >= n ? {} : { effective: found }
}

/** Denominator of a share, else rows. */
function rowsOf(metric: Finish, s: FinishableStatistics): number {
  const tally = metric.share && metric.uncertainty.kind === 'share' ? metric.uncertainty.tally(s) : undefined
  return tally === undefined || isUndefined(tally) ? s.n : tally.of
}

function finished(metric: Finish, s: FinishableStatistics, confidence: number | null): Finished {
  const computed = metric.compute(s)
  const n = rowsOf(metric, s)
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

/** Where only counts are at hand, and the interval would follow from single rows. */
const NEEDS_ROWS = 'its interval follows from single rows, and only counts of them are at hand'

/** `centre`: the unweighted share that the interval belongs to. */
type Found = { readonly interval: Interval; readonly centre?: number } | { readonly unavailable: string }

function intervalOf(metric: Finish, s: FinishableStatistics, value: number, confidence: number): Found {
  const how = metric.uncertainty
  const { weighted } = s
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
  if (how.kind === 'gaps') {
    const what = how.of(s)
    if (isUndefined(what)) return { unavailable: what.undefined }
    const gaps = s.gaps(what)
    if (isUndefined(gaps)) return { unavailable: gaps.undefined }
    if (what.of === 'mce') return { interval: largestGap(gaps, confidence) }
    const { half } = halfOf(metric, s, confidence)
    return typeof half === 'number' ? { interval: expectedGap(gaps, value, half, confidence) } : half
  }
  return deltaInterval(metric, s, value, confidence)
}

function deltaInterval(metric: Finish, s: FinishableStatistics, value: number, confidence: number): Found {
  const { half, areas } = halfOf(metric, s, confidence)
  if (typeof half !== 'number') return half
  // What rounding leaves of no spread at all is none.
  if (!(half > 1e-12 * Math.abs(value))) return atTheEdge(metric, s, value, confidence, areas)
  const room = Math.min(value - metric.range[0], metric.range[1] - value)
  if (areas && half <= NARROW * room) return { interval: [value - half, value + half] }
  return { interval: onScale(value, half, metric.range) }
}

/** An area whose interval is this narrow beside its distance to 0 and 1 gets DeLong's own, as other tools give it: on the log odds its ends move by less than a twentieth of it. */
const NARROW = 0.1

interface Half {
  readonly half: number | { readonly unavailable: string }
  readonly areas: boolean
}

/** Half the width of an interval from the influence of the rows. */
function halfOf(metric: Finish, s: FinishableStatistics, confidence: number): Half {
  const compute = (changed: GroupStatistics): Defined => metric.compute(changed)
  const quick = influenceSquares(s, compute)
  if (quick) return { areas: quick.areas, half: critical(quick.squares, confidence, quick) }
  const { sample } = s
  if (sample === undefined) return { areas: false, half: { unavailable: NEEDS_ROWS } }
  const { rows, from } = sample
  const made = influences(s as InfluentialStatistics, compute, from.scratch)
  const half = 'unavailable' in made ? made : halfWidth(from.scratch, rows, confidence, made)
  for (const row of rows) from.scratch[row] = 0
  return { areas: 'areas' in made && made.areas, half }
}

/**
 * Half the width of an interval from influences: critical value × √(n/(n-1) Σ influence²), n being the effective number of
 * weighted rows: where one outweighs all others, its own influence is next to none and shows no spread. The critical value is Student's
 * t; for areas under the ROC curve the normal one, as DeLong has it.
 * @param influence one number a row of the table; only those of `rows` count
 */
export function halfWidth(
  influence: Float64Array,
  rows: Uint32Array,
  confidence: number,
  spread: Spread,
): number | { readonly unavailable: string } {
  const squares = stableSum(rows.length, (i) => influence[rows[i]!]! ** 2)
  return critical(squares, confidence, spread)
}

function critical(
  squares: number,
  confidence: number,
  { areas, degrees, rows: n, weighted }: Spread,
): number | { readonly unavailable: string } {
  if (n < 2)
    return { unavailable: weighted ? 'one row outweighs all others, and has no spread' : 'one row has no spread' }
  if (!areas && degrees < 1) return { unavailable: 'a single positive row has no spread' }
  if (!Number.isFinite(squares)) {
    return {
      unavailable: areas
        ? 'a side of the ROC curve has a single row, which has no spread'
        : 'the spread of the rows is not finite',
    }
  }
  return (areas ? zOf(confidence) : tOf(confidence, degrees)) * Math.sqrt((squares * n) / (n - 1))
}

/**
 * A sample in which every row says the same has no spread to estimate. At an end of its range the metric gets the
 * interval that Wilson gives a share of 0 or 1: z²/(n+z²) of the range. Elsewhere there is none.
 */
function atTheEdge(metric: Finish, s: FinishableStatistics, value: number, confidence: number, areas: boolean): Found {
  const [low, high] = metric.range
  const z2 = zOf(confidence) ** 2
  const sides = areas ? [...(s.labelledCounts ?? [])].filter((count) => count > 0) : [effectiveRows(s)]
  const slack = ((high - low) * z2) / (Math.min(...sides) + z2)
  if (Number.isFinite(slack) && value === high) return { interval: [high - slack, high] }
  if (Number.isFinite(slack) && value === low) return { interval: [low, low + slack] }
  return { unavailable: 'the rows show no spread from which an interval could follow' }
}

/** Order statistics at the ends of Wilson's interval of the quantile's level. */
function quantileInterval(s: FinishableStatistics, at: number, confidence: number): Found {
  if (s.sample === undefined) return { unavailable: NEEDS_ROWS }
  const sorted = sortedErrors(s.sample)
  if (isUndefined(sorted)) return { unavailable: sorted.undefined }
  const n = Math.min(sorted.values.length, effectiveRows(s))
  const [low, high] = wilson(at * n, n, confidence)
  const needed = Math.ceil(Math.log((1 - confidence) / 2) / Math.log(Math.max(at, 1 - at)))
  if (n < needed) return { unavailable: `${n} rows are too few to bound this quantile; it takes ${needed}` }
  return { interval: [invertedQuantile(sorted, low), invertedQuantile(sorted, high)] }
}
