/** Order statistics of the row losses: quantiles of the absolute error, the largest one, and the mean of the worst share. */

import type { Defined, Undefined } from '../domain/statistics.js'
import { isUndefined } from '../domain/statistics.js'
import { rowLoss } from './losses.js'
import type { Influenced } from './ranking.js'
import type { RowValue } from './row-values.js'
import type { Sample } from './sample.js'
import { stableSum, stableSums } from './stable-sums.js'

/** Losses in ascending order with the weight at or below each. Rows of weight 0 do not count. */
export interface SortedLosses {
  readonly values: Float64Array
  /** Cumulative weights, same length. */
  readonly upTo: Float64Array
  readonly weighted: boolean
}

/** Sorts the losses of a sample; undefined where there is no row with a weight. */
function sortedLosses(sample: Sample, loss: RowValue): SortedLosses | Undefined {
  const rows = sample.rows.filter((row) => sample.weight(row) > 0)
  if (rows.length === 0)
    return { undefined: sample.rows.length > 0 ? 'no row has a weight above 0' : 'there are no rows' }
  const weighted = sample.table.weight !== null
  if (!weighted) {
    const values = Float64Array.from(rows, loss.of).sort()
    return { values, upTo: Float64Array.from(values, (_, i) => i + 1), weighted }
  }
  const of = new Map<number, number>()
  for (const row of rows) of.set(row, loss.of(row))
  const order = rows.sort((a, b) => of.get(a)! - of.get(b)! || sample.weight(a) - sample.weight(b))
  const heaviest = order.reduce((most, row) => Math.max(most, sample.weight(row)), 0)
  const sums = stableSums(1, heaviest, order.length)
  const upTo = Float64Array.from(order, (row) => {
    sums.add(0, sample.weight(row))
    return sums.value(0)
  })
  return { values: Float64Array.from(order, (row) => of.get(row)!), upTo, weighted }
}

/** Smallest index with at least `weight` at or below it. */
function reach(sorted: SortedLosses, weight: number): number {
  let [low, high] = [0, sorted.upTo.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted.upTo[middle]! >= weight) high = middle
    else low = middle + 1
  }
  return low
}

/** Smallest loss with a share of at least `at` of the weight at or below it (inverted distribution function). */
export const invertedQuantile = (sorted: SortedLosses, at: number): number =>
  sorted.values[reach(sorted, at * sorted.upTo.at(-1)!)]!

/** Quantile: NumPy's `linear` (type 7) without weights, `inverted_cdf` with them. */
export function quantile(sorted: SortedLosses, at: number): number {
  if (sorted.weighted) return invertedQuantile(sorted, at)
  const place = at * (sorted.values.length - 1)
  const low = Math.floor(place)
  const [a, b] = [sorted.values[low]!, sorted.values[Math.min(low + 1, sorted.values.length - 1)]!]
  // As NumPy interpolates, from the nearer end.
  return place - low >= 0.5 ? b - (b - a) * (1 - (place - low)) : a + (b - a) * (place - low)
}

/** Median; with weights the mean of the lower and the upper weighted median, as in scikit-learn. */
export function median(sorted: SortedLosses): number {
  if (!sorted.weighted) return quantile(sorted, 0.5)
  const half = sorted.upTo.at(-1)! / 2
  const at = reach(sorted, half)
  const next = sorted.upTo[at] === half ? at + 1 : at
  return (sorted.values[at]! + sorted.values[next]!) / 2
}

/** Absolute errors, sorted. */
export function sortedErrors(sample: Sample): SortedLosses | Undefined {
  const loss = rowLoss(sample, { of: 'loss', loss: 'absolute' })
  return isUndefined(loss) ? loss : sortedLosses(sample, loss)
}

/** Largest absolute error, whatever the weights. */
export function largest(sample: Sample): Defined {
  const loss = rowLoss(sample, { of: 'loss', loss: 'absolute' })
  if (isUndefined(loss)) return loss
  if (sample.rows.length === 0) return { undefined: 'there are no rows' }
  return sample.rows.reduce((most, row) => Math.max(most, loss.of(row)), 0)
}

/** Mean loss of the worst share `tail` of the weight, the row on the edge in part (Rockafellar & Uryasev 2002). */
export function shortfall(sample: Sample, tail: number): Influenced | Undefined {
  if (!(tail > 0 && tail <= 1)) return { undefined: `${tail} is no share above 0 and up to 1` }
  const loss = rowLoss(sample, { of: 'loss', loss: 'generic' })
  if (isUndefined(loss)) return loss
  const sorted = sortedLosses(sample, loss)
  if (isUndefined(sorted)) return sorted
  const all = sorted.upTo.at(-1)!
  const edge = sorted.values[reach(sorted, all * (1 - tail))]!
  const beyond = stableSum(sample.rows.length, (i) => {
    const row = sample.rows[i]!
    return sample.weight(row) * Math.max(0, loss.of(row) - edge)
  })
  const value = edge + beyond / (all * tail)
  if (!Number.isFinite(value)) return { undefined: 'the numbers are too large to add up' }
  return {
    value,
    influence(factor, out) {
      for (const row of sample.rows) {
        const own = edge + Math.max(0, loss.of(row) - edge) / tail - value
        out[row]! += (factor * sample.weight(row) * own) / all
      }
    },
  }
}
