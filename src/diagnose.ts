/**
 * How a model errs on its rows: table → diagnostics for the record and the report. Pure; the order of the rows changes
 * nothing. What cannot be had is left out: no requirement rests on any of it.
 */

import { groupErrors, weakestSlices } from './diagnose/groups.js'
import { confusion, reliability, scoreHistogram } from './diagnose/scores.js'
import { residuals, tailLosses } from './diagnose/tails.js'
import { tidy } from './diagnose/tidy.js'
import type { Diagnostics } from './domain/diagnostics.js'
import type { RowTable } from './domain/rows.js'
import { partition } from './statistics/partition.js'
import { prepare } from './statistics/prepared.js'
import { samplesOf } from './statistics/sample.js'
import { sliceColumn } from './statistics/slice-columns.js'
import { type RowNumbers, unitsOf } from './statistics/slice-units.js'

/** Columns beyond so many are left out, those last in the order of their names. */
const MOST_COLUMNS = 8

/** Diagnostics of a table; null without labels, rows or a task. */
export function diagnose(table: RowTable): Diagnostics | null {
  if (table.task === null || table.label === null || table.n === 0) return null
  const plain = { ...table, weight: null }
  const sample = samplesOf(prepare(plain), partition(plain, null)!)(0)
  const numbers = errors(plain)
  const names = [...Object.keys(table.groups), ...Object.keys(table.numbers)].sort()
  const kept = names.slice(0, MOST_COLUMNS).flatMap((name) => sliceColumn(plain, name) ?? [])
  const units = numbers && unitsOf(numbers, kept)
  return {
    evidence: table.source,
    task: table.task,
    n: table.n,
    weighted: table.weight !== null,
    error: table.task === 'regression' ? 'mean absolute error' : 'error rate',
    ...part('reliability', reliability(sample)),
    ...part('scores', scoreHistogram(sample)),
    ...part('confusion', confusion(plain)),
    groups: (units ? groupErrors(units) : []).flatMap((one) => tidy(one) ?? []),
    columns: names.length - kept.length,
    ...part('losses', tailLosses(sample)),
    ...part('residuals', residuals(plain)),
    ...part('slices', units && weakestSlices(units)),
  }
}

/** A part that could be had, with numbers that are finite; else nothing. */
function part<K extends string, V>(name: K, value: V | undefined): { readonly [key in K]?: V } {
  const sound = value === undefined ? undefined : tidy(value)
  return (sound === undefined ? {} : { [name]: sound }) as { readonly [key in K]?: V }
}

/** Whether each answer is wrong, or how large its error is; undefined without predictions. */
function errors({ task, label, prediction, n }: RowTable): RowNumbers | undefined {
  if (label === null || prediction === null) return undefined
  const values = new Float64Array(n)
  const share = task !== 'regression'
  for (let row = 0; row < n; row++)
    values[row] = share ? (label[row] === prediction[row] ? 0 : 1) : Math.abs(label[row]! - prediction[row]!)
  return { kind: share ? 'share' : 'mean', values, weight: null }
}
