/** The number of each single row whose mean, or share, over rows is a metric. */

import type { Ask } from '../domain/metric.js'
import type { RowTable } from '../domain/rows.js'
import { type GroupStatistics, isUndefined, type Summary, type Undefined } from '../domain/statistics.js'
import type { MetricDefinition } from '../metrics/definition.js'
import type { InfluentialStatistics } from '../statistics/group.js'
import { indicator, rowLoss } from '../statistics/losses.js'
import type { RowNumbers } from '../statistics/slice-units.js'

/** The number of each row whose mean or share over rows is the metric; undefined where it is none. */
export function rowNumbers(
  metric: MetricDefinition,
  { parameters }: Pick<Ask, 'parameters'>,
  s: InfluentialStatistics,
): RowNumbers | Undefined | undefined {
  const how = metric.uncertainty
  const { weight, n } = s.sample.table
  if (metric.share && how.kind === 'share' && !how.map) {
    const tally = (one: GroupStatistics): number | Undefined => {
      const found = how.tally(one, parameters)
      return isUndefined(found) ? found : found.of > 0 ? found.hits / found.of : Number.NaN
    }
    return numbered('share', byRow(s, tally, parameters.class), n, weight)
  }
  if (how.kind === 'shares') {
    if (s.classes.length > MOST_CLASSES) return { undefined: `${s.classes.length} classes are too many to price` }
    // A mean of prices is one where every row counts in every share.
    const price = (one: GroupStatistics): number | Undefined | null => {
      const found = how.tallies(one, parameters)
      if (isUndefined(found)) return found
      if (found.some((tally) => tally.of !== 1)) return null
      return metric.compute(one, parameters)
    }
    return numbered('mean', byRow(s, price, parameters.class), n, weight)
  }
  const loss = lossOf(metric, parameters, s)
  if (loss === undefined) return undefined
  const value = rowLoss(s.sample, loss)
  return isUndefined(value) ? value : numbered('mean', value.of, n, weight)
}

type OfRow = (row: number) => number | Undefined | null

function numbered(
  kind: RowNumbers['kind'],
  of: OfRow,
  n: number,
  weight: RowTable['weight'],
): RowNumbers | Undefined | undefined {
  const values = new Float64Array(n)
  for (let row = 0; row < n; row++) {
    const value = of(row)
    if (value === null) return undefined
    if (isUndefined(value)) return value
    values[row] = value
  }
  return { kind, values, weight }
}

/** More classes than this make matrices that are too large for single rows: only those of the row are then in them. */
const MOST_CLASSES = 50

/** A number made from the statistics of a single row: kept by its cell of label and prediction where that decides it. */
function byRow(
  s: InfluentialStatistics,
  make: (one: GroupStatistics) => number | Undefined | null,
  named: string | undefined,
): OfRow {
  const { label, prediction } = s.sample.table
  const size = s.classes.length
  const about = named === undefined ? -1 : s.classes.indexOf(named)
  const cells = new Map<number, number | Undefined | null>()
  const indicators = new Map<string, ReturnType<typeof indicator>>()
  let looked = false
  return (row) => {
    const cell = (label?.[row] ?? 0) * size + (prediction?.[row] ?? 0)
    const known = looked ? undefined : cells.get(cell)
    if (known !== undefined) return known
    const mine = [label?.[row], prediction?.[row], about, 0, 1, 2].flatMap((c) => (c === undefined || c < 0 ? [] : c))
    const shown = size > MOST_CLASSES ? [...new Set(mine)].sort((a, b) => a - b) : s.classes.map((_, c) => c)
    const counted = (column: ArrayLike<number> | null): Float64Array | null =>
      column && Float64Array.from(shown, (c) => (c === column[row] ? 1 : 0))
    const [labelled, predicted] = [counted(label), counted(prediction)]
    const counts =
      labelled &&
      predicted &&
      Float64Array.from(shown.flatMap((_, i) => shown.map((__, j) => labelled[i]! * predicted[j]!)))
    const made = make({
      n: 1,
      task: s.task,
      classes: shown.map((c) => s.classes[c]!),
      confusion: counts,
      counts,
      labelled,
      labelledCounts: labelled,
      predicted,
      predictedCounts: predicted,
      summary: () => ({ undefined: 'one row has no summary' }),
      tally(what) {
        looked = true
        const found = indicators.get(what.of) ?? indicator(s.sample, what)
        indicators.set(what.of, found)
        return isUndefined(found) ? found : { hits: found.of(row), of: 1 }
      },
    })
    cells.set(cell, made)
    return made
  }
}

/** No loss is this number: a metric that gives it back is the summary that it asked for. */
const MARK = 0.62519

/** The loss whose mean a metric is; undefined where it is another number. */
function lossOf(
  metric: MetricDefinition,
  parameters: Ask['parameters'],
  s: InfluentialStatistics,
): Extract<Summary, { of: 'loss' }> | undefined {
  let asked: Summary | undefined
  const value = metric.compute(
    {
      n: s.n,
      task: s.task,
      classes: s.classes,
      confusion: null,
      counts: null,
      labelled: null,
      labelledCounts: null,
      predicted: null,
      predictedCounts: null,
      summary(what) {
        asked = what
        return MARK
      },
      tally: () => ({ undefined: 'it is no share' }),
    },
    parameters,
  )
  return value === MARK && asked?.of === 'loss' ? asked : undefined
}
