/** The largest losses of single rows, and how far predictions of a number lie off. */

import type { Quantile, Residuals, TailLosses } from '../domain/diagnostics.js'
import type { RowTable } from '../domain/rows.js'
import { isUndefined } from '../domain/statistics.js'
import { rowLoss } from '../statistics/losses.js'
import type { Sample } from '../statistics/sample.js'
import { stableSum } from '../statistics/stable-sums.js'
import { quantile, shortfall, sortedLosses } from '../statistics/tails.js'

const UPPER = [0.5, 0.9, 0.95, 0.99, 1] as const
const BOTH = [0, 0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99, 1] as const

/** Losses of single rows; undefined without scores (or, in regression, predictions), or where they overflow. */
export function tailLosses(sample: Sample): TailLosses | undefined {
  const loss = rowLoss(sample, { of: 'loss', loss: 'generic' })
  if (isUndefined(loss)) return undefined
  const sorted = sortedLosses(sample, loss)
  const [decile, worst] = [shortfall(sample, 0.1), shortfall(sample, 0.05)]
  if (isUndefined(sorted) || isUndefined(decile) || isUndefined(worst)) return undefined
  const mean = stableSum(sample.n, loss.of) / sample.n
  const quantiles = quantilesOf(sorted.values, UPPER)
  if (!Number.isFinite(mean) || quantiles === undefined) return undefined
  return {
    loss: sample.table.task === 'regression' ? 'absolute error' : 'log loss',
    mean,
    quantiles,
    decile: decile.value,
    shortfall: worst.value,
  }
}

/** Label minus prediction of a regression; undefined for other tasks, or where they overflow. */
export function residuals({ task, label, prediction, n }: RowTable): Residuals | undefined {
  if (task !== 'regression' || label === null || prediction === null || n === 0) return undefined
  const values = Float64Array.from({ length: n }, (_, row) => label[row]! - prediction[row]!)
  const mean = stableSum(n, (row) => values[row]!) / n
  const quantiles = quantilesOf(values.sort(), BOTH)
  return Number.isFinite(mean) && quantiles ? { mean, quantiles } : undefined
}

function quantilesOf(values: Float64Array, at: readonly number[]): readonly Quantile[] | undefined {
  const found = at.map((one) => ({ at: one, value: quantile({ values, upTo: values, weighted: false }, one) }))
  return found.every(({ value }) => Number.isFinite(value)) ? found : undefined
}
