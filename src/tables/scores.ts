/** Score columns: probabilities of a classification, numbers of anything else. */

import { type Fault, fault } from '../domain/fault.js'
import type { RowsRequest } from '../domain/rows.js'
import { className } from './classes.js'
import { lineOfRow, placeOfRow, type RawTable } from './raw.js'
import { grouped, listed, shown } from './show.js'
import type { NumberSink } from './sinks.js'

/** Scores in the order of the classes (binary: only that of the positive one), or null where there is no score column. */
export function readScores(
  request: RowsRequest,
  raw: RawTable,
  classes: readonly string[],
  label: ArrayLike<number> | null,
  column: (name: string) => NumberSink,
): { readonly value: readonly Float64Array[] | null; readonly faults: readonly Fault[] } {
  const { path, task } = request
  const { score } = request.columns
  if (score === undefined) return { value: null, faults: [] }
  const names = typeof score === 'string' ? [score] : [...new Set(Object.values(score))]
  const probable = task === 'binary' || task === 'multiclass'
  const faults = probable ? names.flatMap((name) => rangeFaults(path, raw, name, column(name))) : []
  if (typeof score === 'string') {
    if (task !== 'multiclass') return { value: [column(score).values], faults }
    const message = `the task is multiclass, but columns.score names the one column ${shown(score)}`
    return {
      value: null,
      faults: [
        ...faults,
        fault('artifact/rows', path, message, {
          fix: 'name a score column for each class, such as score: {cat: p_cat, dog: p_dog}',
        }),
      ],
    }
  }
  const byClass = new Map(Object.entries(score).map(([name, from]) => [className(name, task === 'binary'), from]))
  if (!classes.length) return { value: null, faults }
  const wanted = task === 'binary' ? classes.slice(1) : classes
  const without = wanted.filter((name) => !byClass.has(name))
  if (without.length) {
    const row = label ? firstRowOf(label, classes.indexOf(without[0]!)) : -1
    const where = row < 0 ? '' : `, first in ${placeOfRow(raw.lines, row)}`
    const message = `no score column is named for class ${listed(without, 5)}${where}; there are some for ${listed([...byClass.keys()], 10)}`
    return {
      value: null,
      faults: [...faults, fault('artifact/rows', path, message, { fix: 'name a score column for every class' })],
    }
  }
  return { value: wanted.map((name) => column(byClass.get(name)!).values), faults }
}

const firstRowOf = (codes: ArrayLike<number>, code: number): number => {
  for (let row = 0; row < codes.length; row++) if (codes[row] === code) return row
  return -1
}

/** Probabilities lie in [0, 1]. */
function rangeFaults(path: string, raw: RawTable, name: string, sink: NumberSink): readonly Fault[] {
  const { values } = sink
  let count = 0
  let first = -1
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!
    if (value >= 0 && value <= 1) continue
    count++
    if (first < 0) first = row
  }
  if (first < 0) return []
  const rest = count > 1 ? `, and so in ${grouped(count - 1)} more rows` : ''
  const message = `column ${shown(name)} has the score ${values[first]} in ${placeOfRow(raw.lines, first)}${rest}; a score is a probability from 0 to 1`
  return [
    fault('artifact/value', path, message, {
      line: lineOfRow(raw.lines, first),
      fix: 'write the predicted probability of the class',
    }),
  ]
}
