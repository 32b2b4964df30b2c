/** Drift asks: one column of two files compared. */

import { type Ask, isUnmeasured, type Measurement, type Unmeasured } from '../domain/metric.js'
import { type Defined, isUndefined } from '../domain/statistics.js'
import { binned, chi2, type DriftColumn, js, ks, psi, wasserstein } from '../statistics/drift.js'
import { lacking, type RowsFile } from './files.js'

/** A column by the name that it has in the file: a score, label, prediction, group or further column. */
function driftColumn(file: RowsFile, name: string): DriftColumn | Unmeasured {
  const { table, spec } = file
  const { score, label, prediction } = spec.columns
  if (Object.hasOwn(table.numbers, name)) return { kind: 'numbers', values: table.numbers[name]! }
  if (table.scores !== null && score !== undefined) {
    if (score === name) return { kind: 'numbers', values: table.scores[0]! }
    const c =
      typeof score === 'string'
        ? -1
        : table.classes.findIndex((one) => Object.hasOwn(score, one) && score[one] === name)
    if (c >= 0 && table.scores[c]) return { kind: 'numbers', values: table.scores[c]! }
  }
  for (const [column, own] of [
    [label, table.label],
    [prediction, table.prediction],
  ] as const) {
    if (column !== name || own === null) continue
    return table.task === 'regression'
      ? { kind: 'numbers', values: Float64Array.from(own) }
      : { kind: 'categories', values: table.classes, codes: own }
  }
  if (Object.hasOwn(table.groups, name)) return { kind: 'categories', ...table.groups[name]! }
  return lacking(file, `column ${name}`)
}

/** The named distance between two columns. */
export function driftOf(metric: string, reference: DriftColumn, current: DriftColumn, bins: number): Defined {
  if (reference.kind !== current.kind)
    return { undefined: 'the column holds numbers in one file and texts in the other' }
  switch (metric) {
    case 'psi':
      return psi(binned(reference, current, bins))
    case 'js':
      return js(binned(reference, current, bins))
    case 'chi2':
      return chi2(binned(reference, current, bins))
    case 'ks':
    case 'wasserstein': {
      if (reference.kind !== 'numbers' || current.kind !== 'numbers')
        return { undefined: 'the column does not hold numbers' }
      return (metric === 'ks' ? ks : wasserstein)(reference.values, current.values)
    }
    default:
      return { undefined: `${metric} is no drift metric` }
  }
}

/** Answers a drift ask from the file of its role (current) and of `pairedWith` (reference). */
export function measureDrift(ask: Ask, current: RowsFile, reference: RowsFile): readonly Measurement[] | Unmeasured {
  const name = ask.parameters.column ?? ''
  const columns = [driftColumn(reference, name), driftColumn(current, name)] as const
  const [from, to] = columns
  if (isRefused(from)) return from
  if (isRefused(to)) return to
  const value = driftOf(ask.metric, from, to, ask.parameters.bins ?? 10)
  const shared = {
    metric: ask.metric,
    parameters: ask.parameters,
    role: ask.role,
    slice: null,
    interval: null,
    n: current.table.n,
    origin: 'recomputed' as const,
    source: current.table.source,
  }
  if (isUndefined(value)) return [{ ...shared, value: null, reason: `${ask.metric} of ${name}: ${value.undefined}` }]
  const none =
    ask.confidence === null ? {} : { intervalUnavailable: 'no interval is given for a distance between two samples' }
  return [{ ...shared, value, reason: null, ...none }]
}

const isRefused = (column: DriftColumn | Unmeasured): column is Unmeasured =>
  'outcome' in column && isUnmeasured(column)
