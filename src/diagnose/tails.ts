/** The largest losses of single rows, and how far predictions of a number lie off. */

import type { Quantile, Residuals, TailLosses } from '../domain/diagnostics.js'
import type { RowTable } from '../domain/rows.js'
import { isUndefined } from '../domain/statistics.js'
import { rowLoss } from '../statistics/losses.js'
import type { Sample } from '../statistics/sample.js'
import { quantile } from '../statistics/tails.js'

const UPPER = [0.5, 0.9, 0.95, 0.99, 1] as const
const BOTH = [0, 0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99, 1] as const

/** Losses of single rows; undefined without scores (or, in regression, predictions), or where they overflow. */
export function tailLosses(sample: Sample): TailLosses | undefined {
  const loss = rowLoss(sample, { of: 'loss', loss: 'generic' })
  if (isUndefined(loss) || sample.n === 0) return undefined
  const values = new Float64Array(sample.n)
  for (let row = 0; row < values.length; row++) values[row] = loss.of(row)
  values.sort()
  const quantiles = quantilesOf(values, UPPER)
  const [mean, decile, shortfall] = [1, 0.1, 0.05].map((share) => worstMean(values, share)) as [number, number, number]
  if (![mean, decile, shortfall].every(Number.isFinite) || quantiles === undefined) return undefined
  return {
    loss: sample.table.task === 'regression' ? 'absolute error' : 'log loss',
    mean,
    quantiles,
    decile,
    shortfall,
  }
}

/** Mean of the worst share of sorted losses, the row on the edge in part (Rockafellar & Uryasev 2002). */
function worstMean(values: Float64Array, share: number): number {
  const n = values.length
  const edge = Math.max(0, Math.ceil(n * (1 - share)) - 1)
  let beyond = 0
  for (let place = edge; place < n; place++) beyond += values[place]! - values[edge]!
  return values[edge]! + beyond / (n * share)
}

/** Label minus prediction of a regression; undefined for other tasks, or where they overflow. */
export function residuals({ task, label, prediction, n }: RowTable): Residuals | undefined {
  if (task !== 'regression' || label === null || prediction === null || n === 0) return undefined
  const values = Float64Array.from({ length: n }, (_, row) => label[row]! - prediction[row]!)
  // In their order, so that the sum does not depend on that of the rows.
  const quantiles = quantilesOf(values.sort(), BOTH)
  const mean = values.reduce((sum, value) => sum + value, 0) / n
  return Number.isFinite(mean) && quantiles ? { mean, quantiles } : undefined
}

function quantilesOf(values: Float64Array, at: readonly number[]): readonly Quantile[] | undefined {
  const found = at.map((one) => ({ at: one, value: quantile({ values, upTo: values, weighted: false }, one) }))
  return found.every(({ value }) => Number.isFinite(value)) ? found : undefined
}
