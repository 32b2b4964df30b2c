/** Candidate against baseline, row by row, joined by id. */

import type { Measurement } from '../domain/metric.js'
import type { RowTable } from '../domain/rows.js'
import { isUndefined } from '../domain/statistics.js'
import { halfWidth } from '../statistics/estimate.js'
import type { Finish } from '../statistics/finishing.js'
import type { InfluentialStatistics } from '../statistics/group.js'
import { influences } from '../statistics/influence.js'
import { difference, type Interval, pairedShares } from '../statistics/intervals.js'
import { type Measured, measured } from './context.js'

/** Two tables of the same rows in the same order. */
export interface Pair {
  readonly candidate: Measured
  /** The baseline's rows in the candidate's order, split by the candidate's groups. */
  readonly baseline: Measured
  /** True where every prediction and every score is the same on both sides. */
  readonly identical: boolean
}

const names = (ids: readonly string[]): string => (ids.length === 0 ? '' : ` (first: ${ids.slice(0, 3).join(', ')})`)

/** Joins baseline rows to candidate rows; every id must be on both sides, labels, weights and groups agree. Or why not. */
export function join(candidate: RowTable, baseline: RowTable): Pair | string {
  if (candidate.ids === null || baseline.ids === null)
    return 'both rows files need an id column to be compared row by row'
  const order = new Uint32Array(candidate.n)
  const alone: string[] = []
  for (let row = 0; row < candidate.n; row++) {
    const id = candidate.ids.text(row)
    const found = baseline.ids.find(id)
    if (found < 0) alone.push(id)
    else order[row] = found
  }
  const others: string[] = []
  for (let row = 0; row < baseline.n; row++) {
    const id = baseline.ids.text(row)
    if (candidate.ids.find(id) < 0) others.push(id)
  }
  if (alone.length > 0 || others.length > 0) {
    return `${candidate.source.path} has ${candidate.n} rows and ${baseline.source.path} has ${baseline.n}: ${alone.length} ids of the former are not in the latter${names(alone)}, and ${others.length} of the latter are not in the former${names(others)}`
  }
  const aligned = align(baseline, order)
  const clash = disagreement(candidate, aligned)
  if (clash !== null) return clash
  const before = { ...aligned, weight: candidate.weight }
  return { candidate: measured(candidate), baseline: measured(before, candidate), identical: same(candidate, before) }
}

function pick<T extends { readonly length: number; readonly [row: number]: number; slice(): T }>(
  column: T,
  order: Uint32Array,
): T {
  const picked = column.slice() as T & { [row: number]: number }
  for (let row = 0; row < order.length; row++) picked[row] = column[order[row]!]!
  return picked
}

function align(table: RowTable, order: Uint32Array): RowTable {
  const moved = (column: RowTable['label']): RowTable['label'] =>
    column === null ? null : pick(column as Float64Array, order)
  return {
    ...table,
    ids: null,
    label: moved(table.label),
    prediction: moved(table.prediction),
    scores: table.scores?.map((column) => pick(column, order)) ?? null,
    weight: table.weight === null ? null : pick(table.weight, order),
    groups: Object.fromEntries(
      Object.entries(table.groups).map(([name, column]) => [
        name,
        { values: column.values, codes: pick(column.codes as Uint32Array, order) },
      ]),
    ),
    numbers: {},
  }
}

/** Text of a label, prediction or number in a row, comparable between tables. */
const textOf = (table: RowTable, column: 'label' | 'prediction', row: number): string | number =>
  table.task === 'regression' ? table[column]![row]! : table.classes[table[column]![row]!]!

function disagreement(a: RowTable, b: RowTable): string | null {
  const files = `${a.source.path} and ${b.source.path}`
  if (a.task !== b.task) return `${files} are of different tasks`
  if ((a.label === null) !== (b.label === null)) return `only one of ${files} has labels`
  if (a.task === 'binary' && a.classes.at(-1) !== b.classes.at(-1))
    return `${files} count different classes as positive: ${a.classes.at(-1)} and ${b.classes.at(-1)}`
  // Weights of the candidate hold for both; with those of the baseline its own value would be another metric.
  if (a.weight === null && b.weight !== null) return `of ${files} only the latter is weighted`
  const count = (what: string, differs: (row: number) => boolean): string | null => {
    let [found, first] = [0, -1]
    for (let row = 0; row < a.n; row++) {
      if (!differs(row)) continue
      if (found++ === 0) first = row
    }
    return found === 0
      ? null
      : `${files} disagree on the ${what} of ${found} of ${a.n} rows (first: id ${a.ids!.text(first)})`
  }
  if (a.label !== null) {
    const labels = count('label', (row) => textOf(a, 'label', row) !== textOf(b, 'label', row))
    if (labels !== null) return labels
  }
  if (a.weight !== null && b.weight !== null) {
    const weights = count('weight', (row) => a.weight![row] !== b.weight![row])
    if (weights !== null) return weights
  }
  for (const [name, column] of Object.entries(a.groups)) {
    const other = Object.hasOwn(b.groups, name) ? b.groups[name] : undefined
    if (other === undefined) continue
    const groups = count(
      `group column ${name}`,
      (row) => column.values[column.codes[row]!] !== other.values[other.codes[row]!],
    )
    if (groups !== null) return groups
  }
  return null
}

function same(a: RowTable, b: RowTable): boolean {
  if (a.prediction === null && a.scores === null) return false
  if ((a.prediction === null) !== (b.prediction === null) || a.scores?.length !== b.scores?.length) return false
  for (let row = 0; row < a.n; row++) {
    if (a.prediction !== null && textOf(a, 'prediction', row) !== textOf(b, 'prediction', row)) return false
    if (a.scores?.some((column, c) => column[row] !== b.scores![c]![row])) return false
  }
  return true
}

/** Interval of candidate minus baseline on the same rows; null where there is none. */
export function changeInterval(
  metric: Finish,
  candidate: InfluentialStatistics,
  baseline: InfluentialStatistics,
  values: { readonly difference: number; readonly confidence: number },
): Interval | null {
  const shares = sharedTrials(metric, candidate, baseline)
  if (shares !== undefined) {
    const [low, high] = pairedShares(shares.gained, shares.lost, shares.trials, values.confidence)
    return [Math.min(low, values.difference), Math.max(high, values.difference)]
  }
  if (metric.uncertainty.kind === 'quantile' || metric.uncertainty.kind === 'none') return null
  const [own, other] = [candidate.sample.from.scratch, baseline.sample.from.scratch]
  const made = influences(candidate, (s) => metric.compute(s), own)
  const also = influences(baseline, (s) => metric.compute(s), other)
  const { rows } = candidate.sample
  for (const row of rows) own[row]! -= other[row]!
  const half =
    'unavailable' in made || 'unavailable' in also
      ? null
      : halfWidth(own, rows, values.confidence, {
          areas: made.areas && also.areas,
          degrees: Math.min(made.degrees, also.degrees),
          rows: Math.min(made.rows, also.rows),
          weighted: made.weighted,
        })
  for (const row of rows) {
    own[row] = 0
    other[row] = 0
  }
  return typeof half === 'number' ? [values.difference - half, values.difference + half] : null
}

/** Rows that hit on one side only, for an unweighted share whose denominator is the same rows on both sides. */
function sharedTrials(metric: Finish, candidate: InfluentialStatistics, baseline: InfluentialStatistics) {
  if (!metric.share || metric.uncertainty.kind !== 'share' || candidate.sample.table.weight !== null) return undefined
  const [own, other] = [cellHits(metric, candidate), cellHits(metric, baseline)]
  if (own === undefined || other === undefined) return undefined
  let [gained, lost, trials] = [0, 0, 0]
  for (const row of candidate.sample.rows) {
    const [a, b] = [own(row), other(row)]
    if (a.of !== b.of) return undefined
    trials += a.of
    if (a.hits > b.hits) gained++
    if (a.hits < b.hits) lost++
  }
  return trials > 0 ? { gained, lost, trials } : undefined
}

/** Hits and trials of single rows, from the cell of the confusion matrix that they fall in. */
function cellHits(
  metric: Finish,
  s: InfluentialStatistics,
): ((row: number) => { hits: number; of: number }) | undefined {
  const { label, prediction } = s.sample.table
  const size = s.classes.length
  if (label === null || prediction === null || size > 50 || metric.uncertainty.kind !== 'share') return undefined
  const cells = new Map<number, { hits: number; of: number }>()
  for (const row of s.sample.rows) {
    const cell = label[row]! * size + prediction[row]!
    if (cells.has(cell)) continue
    const counts = new Float64Array(size * size)
    counts[cell] = 1
    const predictedCounts = new Float64Array(size)
    predictedCounts[prediction[row]!] = 1
    const one = metric.uncertainty.tally({
      ...plain(s),
      counts,
      confusion: counts,
      predictedCounts,
      predicted: predictedCounts,
    })
    if (isUndefined(one)) return undefined
    cells.set(cell, one)
  }
  return (row) => cells.get(label[row]! * size + prediction[row]!)!
}

/** Statistics in which no summary can be read, so that only shares of cells come out. */
const plain = (s: InfluentialStatistics) => ({
  n: 1,
  task: s.task,
  classes: s.classes,
  labelled: null,
  labelledCounts: null,
  summary: () => ({ undefined: 'one row has no summary' }),
  tally: () => ({ undefined: 'one row has no tally' }),
})

/** Interval of a difference from two intervals of its own: wider than paired, for what cannot be paired row by row. */
export function unpairedInterval(
  candidate: Pick<Measurement, 'value' | 'interval'>,
  baseline: Pick<Measurement, 'value' | 'interval'>,
): Interval | null {
  if (candidate.value === null || baseline.value === null || !candidate.interval || !baseline.interval) return null
  const estimate = (one: Pick<Measurement, 'value' | 'interval'>) => ({
    value: one.value!,
    low: one.interval![0],
    high: one.interval![1],
  })
  return difference(estimate(candidate), estimate(baseline))
}
