/** Builds the statistics of one group from its rows. Everything is computed when first wanted and kept. */

import type { Defined, GroupStatistics, Summary, Tally, Undefined } from '../domain/statistics.js'
import { isUndefined } from '../domain/statistics.js'
import { calibrationError } from './calibration.js'
import type { WeightSquares } from './effective.js'
import type { Gap } from './gaps.js'
import { indicator, rowLoss, variance, weightedMean } from './losses.js'
import { auc, averagePrecision, type Influenced } from './ranking.js'
import type { RowValue } from './row-values.js'
import type { Sample } from './sample.js'
import { boundsOf, stableSums } from './stable-sums.js'
import { largest, median, quantile, shortfall, sortedErrors } from './tails.js'

/** Statistics of a group that a value and its interval can be finished from: with its rows, or from counts of them. */
export interface FinishableStatistics extends GroupStatistics {
  /** True where rows have weights. */
  readonly weighted: boolean
  /** The rows; absent where only counts of them are known. */
  readonly sample?: Sample
  /** Σ influence² on a summary, where it is had without looking at the rows; undefined otherwise. */
  squares(what: Summary): number | undefined
  /** Bins of a calibration error that have a weight, or why there are none. */
  gaps(what: Extract<Summary, { of: 'ece' | 'mce' }>): readonly Gap[] | Undefined
  /** Σ w² by label and prediction, as `confusion`: the influence of rows that are only known by their cell. */
  readonly cellSquares?: Float64Array | null
  /** Sums of weights and of their squares, in a scale of their own; null without weights. */
  weightSquares(): WeightSquares | null
  /** How far the exact summary may lie from the one given, where scores are only known by their bins; certain, not an interval. */
  blur?(what: Summary): number
}

/** Statistics of a group, with the influence of its rows for intervals. */
export interface InfluentialStatistics extends FinishableStatistics {
  readonly sample: Sample
  /** Adds `factor` times the influence of each row on a summary to `out[row]`; false where it has none. */
  influence(what: Summary, factor: number, out: Float64Array): boolean
}

type Tables = Pick<
  GroupStatistics,
  'confusion' | 'counts' | 'labelled' | 'predicted' | 'labelledCounts' | 'predictedCounts'
>

/** Sums of weights, and rows, by label and prediction. */
function tabulate(sample: Sample): Tables {
  const { classes, label, prediction, task } = sample.table
  const size = task === 'regression' ? 0 : classes.length
  const both = size > 0 && label !== null && prediction !== null
  const of = (weighted: boolean) => {
    if (both) {
      const matrix = tally(sample, 'cells', size * size, weighted, (row) => label[row]! * size + prediction[row]!)
      return { matrix, labelled: margin(matrix, size, 'rows'), predicted: margin(matrix, size, 'columns') }
    }
    const one = (name: string, column: ArrayLike<number> | null): Float64Array | null =>
      column === null || size === 0 ? null : tally(sample, name, size, weighted, (row) => column[row]!)
    return { matrix: null, labelled: one('labels', label), predicted: one('predictions', prediction) }
  }
  const counts = of(false)
  const sums = sample.table.weight === null ? counts : of(true)
  return {
    confusion: sums.matrix,
    counts: counts.matrix,
    labelled: sums.labelled,
    predicted: sums.predicted,
    labelledCounts: counts.labelled,
    predictedCounts: counts.predicted,
  }
}

/** Totals of the rows or columns of a K×K matrix. */
function margin(matrix: Float64Array, size: number, along: 'rows' | 'columns'): Float64Array {
  const totals = new Float64Array(size)
  for (let cell = 0; cell < matrix.length; cell++)
    totals[along === 'rows' ? Math.floor(cell / size) : cell % size]! += matrix[cell]!
  return totals
}

/** Rows or weights of the sample by slot: a part of the tally of all groups, or its own where that would be too much. */
function tally(
  sample: Sample,
  key: string,
  slots: number,
  weighted: boolean,
  slot: (row: number) => number,
): Float64Array {
  const all = sample.bulk.tally(key, slots, weighted, slot)
  if (all !== undefined) return all.subarray(sample.group * slots, (sample.group + 1) * slots)
  const counts = new Float64Array(slots)
  if (!weighted) {
    for (const row of sample.rows) counts[slot(row)]!++
    return counts
  }
  return sumBy(sample, slots, slot, (row) => sample.weight(row))
}

/** Sums of weights and of their squares by cell, all beside the largest weight of the group, so that no square overflows. */
function squaresOf(sample: Sample): WeightSquares | null {
  const { classes, label, prediction, task, weight } = sample.table
  if (weight === null) return null
  const { rows } = sample
  const largest = rows.reduce((most, row) => Math.max(most, weight[row]!), 0)
  const size = task === 'regression' ? 0 : classes.length
  const sums = (power: 1 | 2) => {
    const of = (slots: number, slot: (row: number) => number): Float64Array =>
      sumBy(sample, slots, slot, (row) => (largest > 0 ? (weight[row]! / largest) ** power : 0))
    const by = (column: ArrayLike<number> | null) =>
      column === null || size === 0 ? null : of(size, (row) => column[row]!)
    if (size === 0 || label === null || prediction === null)
      return { all: of(1, () => 0)[0]!, cells: null, labelled: by(label), predicted: by(prediction) }
    const cells = of(size * size, (row) => label[row]! * size + prediction[row]!)
    const labelled = margin(cells, size, 'rows')
    const all = labelled.reduce((sum, one) => sum + one, 0)
    return { all, cells, labelled, predicted: margin(cells, size, 'columns') }
  }
  return { weights: sums(1), squares: sums(2) }
}

/** Sums of a term of the rows by slot, whatever their order. */
function sumBy(
  { rows }: Sample,
  slots: number,
  slot: (row: number) => number,
  term: (row: number) => number,
): Float64Array {
  const bounds = boundsOf(
    slots,
    rows.length,
    (i) => slot(rows[i]!),
    (i) => term(rows[i]!),
  )
  const sums = stableSums(slots, bounds, rows.length)
  for (const row of rows) sums.add(slot(row), term(row))
  return Float64Array.from({ length: slots }, (_, at) => sums.value(at))
}

function meanOf(sample: Sample, what: Summary, value: RowValue | Undefined): Influenced | Undefined {
  if (isUndefined(value)) return value
  const found = weightedMean(sample, JSON.stringify(what), value)
  if (isUndefined(found)) return found
  return {
    value: found.mean,
    influence(factor, out) {
      for (const row of sample.rows)
        out[row]! += (factor * sample.weight(row) * (value.of(row) - found.mean)) / found.weight
    },
    squares: found.squares,
  }
}

function varianceOf(sample: Sample, what: 'label' | 'residual'): Influenced | Undefined {
  const found = variance(sample, what)
  if ('undefined' in found) return found
  return {
    value: found.variance,
    influence(factor, out) {
      for (const row of sample.rows) {
        out[row]! += (factor * sample.weight(row) * ((found.of(row) - found.mean) ** 2 - found.variance)) / found.weight
      }
    },
  }
}

type Found = Influenced | { readonly value: number; readonly influence?: undefined; readonly squares?: undefined }

function summarise(sample: Sample, what: Summary): Found | Undefined {
  switch (what.of) {
    case 'loss':
      return meanOf(sample, what, rowLoss(sample, what))
    case 'top-k':
    case 'covered':
    case 'covered-right':
      return meanOf(sample, what, indicator(sample, what))
    case 'auc':
      return auc(sample, what)
    case 'average-precision':
      return averagePrecision(sample, what)
    case 'ece':
    case 'mce':
      return calibrationError(sample, what)
    case 'shortfall':
      return shortfall(sample, what.tail)
    case 'variance':
      return varianceOf(sample, what.what)
    case 'largest': {
      const value = largest(sample)
      return isUndefined(value) ? value : { value }
    }
    case 'median':
    case 'quantile': {
      const sorted = sortedErrors(sample)
      if (isUndefined(sorted)) return sorted
      return { value: what.of === 'median' ? median(sorted) : quantile(sorted, what.at) }
    }
  }
}

/** Statistics of the rows of a sample. */
export function statisticsOf(sample: Sample): InfluentialStatistics {
  const kept = new Map<string, Found | Undefined>()
  const find = (what: Summary): Found | Undefined => {
    const key = JSON.stringify(what)
    const known = kept.get(key)
    if (known !== undefined) return known
    const found = summarise(sample, what)
    kept.set(key, found)
    return found
  }
  let tables: Tables | undefined
  const table = (name: keyof Tables): Float64Array | null => {
    tables ??= tabulate(sample)
    return tables[name]
  }
  let squares: WeightSquares | null | undefined
  return {
    sample,
    weightSquares() {
      squares = squares === undefined ? squaresOf(sample) : squares
      return squares
    },
    weighted: sample.table.weight !== null,
    n: sample.n,
    task: sample.table.task,
    classes: sample.table.classes,
    get confusion() {
      return table('confusion')
    },
    get counts() {
      return table('counts')
    },
    get labelled() {
      return table('labelled')
    },
    get predicted() {
      return table('predicted')
    },
    get labelledCounts() {
      return table('labelledCounts')
    },
    get predictedCounts() {
      return table('predictedCounts')
    },
    summary(what): Defined {
      const found = find(what)
      return isUndefined(found) ? found : found.value
    },
    tally(what): Tally | Undefined {
      const value = indicator(sample, what)
      if (isUndefined(value)) return value
      let hits = 0
      for (const row of sample.rows) hits += value.of(row)
      return { hits, of: sample.n }
    },
    influence(what, factor, out) {
      const found = find(what)
      if (isUndefined(found) || found.influence === undefined) return false
      found.influence(factor, out)
      return true
    },
    squares(what) {
      const found = find(what)
      return isUndefined(found) ? undefined : found.squares?.()
    },
    gaps(what) {
      const found = find(what)
      if (isUndefined(found)) return found
      return (found as Influenced).gaps?.() ?? { undefined: 'it has no bins' }
    },
  }
}
