/**
 * How many equally weighted rows would show as much as weighted ones do: (Σw)²/Σw² (Kish 1965, Survey Sampling, §11.7).
 * Rows of weight 0 count for nothing, and one that outweighs all others leaves little more than itself.
 */

import { type GroupStatistics, isUndefined } from '../domain/statistics.js'
import type { Finish } from './finishing.js'

/** A sum for all rows and by label and prediction; null where a column is not there. */
export interface SumsByCell {
  readonly all: number
  readonly cells: Float64Array | null
  readonly labelled: Float64Array | null
  readonly predicted: Float64Array | null
}

/** Σw and Σw² of a group, in any one scale. */
export interface WeightSquares {
  readonly weights: SumsByCell
  readonly squares: SumsByCell
}

/** What is needed of a group: `weightSquares` is null where rows have no weights. */
type Weighted = Pick<GroupStatistics, 'n' | 'task' | 'classes'> & { readonly weightSquares: () => WeightSquares | null }

/** Effective number of rows of a group, in whole rows: from 1 to `n`, `n` itself without weights; 0 where no row has a weight above 0. */
export function effectiveRows(s: Weighted): number {
  const sums = s.weightSquares()
  return sums === null ? s.n : kish(sums.weights.all, sums.squares.all, s.n)
}

/**
 * Effective number, in whole rows, of the rows that a metric is a share of, else of all rows of the group; at most `n`, the rows
 * themselves. undefined without weights, where it is `n`.
 */
export function effectiveOf(metric: Finish, s: Weighted, n: number): number | undefined {
  const sums = s.weightSquares()
  if (sums === null) return undefined
  const how = metric.uncertainty
  if (!metric.share || how.kind !== 'share') return kish(sums.weights.all, sums.squares.all, n)
  // The denominator of a share is a sum over rows: of their weights and of the squares of these as well as of ones.
  const [weight, squares] = [sums.weights, sums.squares].map((by) => {
    const tally = how.tally(asCounts(s, by))
    return isUndefined(tally) ? 0 : tally.of
  })
  // Of a share of rows that are told apart by their scores the denominator is not at hand: that of all rows stands in.
  return weight! > 0 ? kish(weight!, squares!, n) : kish(sums.weights.all, sums.squares.all, n)
}

/** Whole rows, at most `n`: what rounding takes from a sum is none. A sum of squares too small for a number is of next to no rows. */
function kish(weight: number, squares: number, n: number): number {
  if (!(weight > 0)) return 0
  const rows = squares > 0 ? weight ** 2 / squares : 1
  return Math.min(n, Math.max(1, Math.floor(rows * (1 + 1e-9))))
}

/** Statistics whose counts are other sums over the same rows. */
const asCounts = ({ task, classes }: Weighted, by: SumsByCell): GroupStatistics => ({
  n: by.all,
  task,
  classes,
  confusion: by.cells,
  counts: by.cells,
  labelled: by.labelled,
  labelledCounts: by.labelled,
  predicted: by.predicted,
  predictedCounts: by.predicted,
  summary: () => ({ undefined: 'sums of weights have no summary' }),
  tally: () => ({ hits: 0, of: by.all }),
})
