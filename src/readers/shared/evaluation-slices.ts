/** The slices of an evaluation file: figures of every group, with the group's own number of rows. */

import type { FaultCode } from '../../domain/fault.js'
import { lookKey } from '../../domain/look.js'
import type { Plain } from '../../domain/plain.js'
import type { Slice } from '../../domain/slice.js'
import type { Figure, NamedMetric } from './figures.js'
import { described, isMap, type PlainMap, shown, step, wholeOf } from './plain.js'

/** Notes one fault at a pointer; the code is `artifact/schema` where none is given. */
export type Complain = (pointer: string, message: string, fix: string | null, code?: FaultCode) => void

/** Text key of a metric and its class, equal for every way to write it. */
export const metricKey = (metric: NamedMetric): string => JSON.stringify([metric.name, metric.class])

/** A number of rows (whole, above 0), or null after a complaint; absence is not complained of here. */
export function checkedCount(
  value: Plain | undefined,
  pointer: string,
  what: string,
  complain: Complain,
): number | null {
  const count = wholeOf(value, 1)
  if (count === null && value !== undefined) {
    complain(
      pointer,
      `${what} is ${described(value)}, not a whole number of rows above 0`,
      'write the number of rows',
      'artifact/value',
    )
  }
  return count
}

/** Figures of every group, each with the group's own number of rows. */
export function sliceFigures(slices: Plain | undefined, whole: number | null, complain: Complain): readonly Figure[] {
  if (slices === undefined) return []
  if (!isMap(slices)) {
    complain(
      '/slices',
      `"slices" is ${described(slices)}, not an object`,
      'write {"sex": {"Female": {"n": 900, "accuracy": 0.9}}}',
    )
    return []
  }
  const looks = new Map<string, string>()
  return Object.entries(slices).flatMap(([column, groups]) => {
    const pointer = `/slices${step(column)}`
    const look = column.split('*').map(lookKey).sort().join('*')
    const twin = looks.get(look)
    if (twin !== undefined) {
      const message = `${shown(twin)} and ${shown(column)} read as one column, and each has groups of its own`
      complain(pointer, message, 'keep the one that counts', 'artifact/ambiguous')
    } else looks.set(look, column)
    if (!isMap(groups)) {
      complain(
        pointer,
        `the groups of ${shown(column)} are ${described(groups)}, not an object`,
        'write {"value": {"n": …}}',
      )
      return []
    }
    return columnFigures(column, groups, whole, complain)
  })
}

function columnFigures(column: string, groups: PlainMap, whole: number | null, complain: Complain): readonly Figure[] {
  const figures: Figure[] = []
  const pointer = `/slices${step(column)}`
  let rows = 0
  for (const [value, members] of Object.entries(groups)) {
    const place = `${pointer}${step(value)}`
    const slice = sliceOf(column, value)
    if (slice === null) {
      const message = `the group ${shown(value)} does not have one value for each column of ${shown(column)}`
      complain(place, message, 'write the values in the order of the columns, with * between them')
      continue
    }
    if (!isMap(members)) {
      complain(
        place,
        `the group ${shown(value)} of ${shown(column)} is ${described(members)}, not an object`,
        'write {"n": …}',
      )
      continue
    }
    if (members.n === undefined)
      complain(place, `the group ${shown(value)} of ${shown(column)} has no n`, 'add its number of rows')
    const n = checkedCount(members.n, `${place}/n`, `n of the group ${shown(value)} of ${shown(column)}`, complain)
    rows += n ?? 0
    const names = Object.keys(members).filter((name) => name !== 'n')
    for (const name of names) figures.push({ name, value: members[name], pointer: `${place}${step(name)}`, slice, n })
    // A group without any figure is told by its size, so that what it lacks can be missed.
    if (names.length === 0 && n !== null) figures.push({ name: 'count', value: n, pointer: `${place}/n`, slice, n })
  }
  if (whole !== null && rows > whole) {
    const message = `the groups of ${shown(column)} have ${rows} rows together, more than the ${whole} of the whole`
    complain(pointer, message, 'count again: n of the groups, or n of the whole', 'artifact/contradiction')
  }
  return figures
}

/** `sex`, `Female` → {sex: Female}; `sex*race`, `Female*Asian` → both; null where the counts differ. */
function sliceOf(column: string, value: string): Slice | null {
  if (!column.includes('*')) return column === '' ? null : { [column]: value }
  const columns = column.split('*')
  const values = value.split('*')
  if (columns.length !== values.length || columns.includes('')) return null
  const slice = Object.create(null) as Record<string, string>
  columns.forEach((name, index) => {
    slice[name] = values[index] ?? ''
  })
  return slice
}
