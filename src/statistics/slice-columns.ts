/** Columns of a table as columns whose values make slices: groups as they are, numbers cut at their quartiles. */

import { MISSING_GROUP, type RowTable } from '../domain/rows.js'
import { ascending } from './order.js'
import type { SliceColumn } from './slice-units.js'

/** Numbers of at most so many different values are not cut: each value is a slice. */
const FEW = 12

/** A group or further column of a table as slices; undefined where the table has no such column. */
export function sliceColumn(table: RowTable, name: string): SliceColumn | undefined {
  const group = Object.hasOwn(table.groups, name) ? table.groups[name] : undefined
  if (group) return { name, values: group.values, codes: group.codes }
  const numbers = Object.hasOwn(table.numbers, name) ? table.numbers[name] : undefined
  return numbers && cut(name, numbers)
}

/**
 * Numbers as up to four slices of about as many rows each, whose ends are numbers of the column: "up to 31", "over 31 up
 * to 45". Equal numbers are in one slice. NaN is the group of rows without a value.
 */
function cut(name: string, numbers: Float64Array): SliceColumn {
  const order = ascending(numbers)
  let known = order.length
  while (known > 0 && Number.isNaN(numbers[order[known - 1]!]!)) known--
  const ends = fewValues(numbers, order, known) ?? quartiles(numbers, order, known)
  const texts = ends.cut
    ? ends.at.map((end, k) => bandText(ends.at[k - 1], k < ends.at.length - 1 ? end : undefined))
    : ends.at.map((end) => String(end + 0))
  const codes = new Uint16Array(numbers.length)
  let band = 0
  for (let place = 0; place < known; place++) {
    const row = order[place]!
    while (numbers[row]! > ends.at[band]!) band++
    codes[row] = band
  }
  for (let place = known; place < order.length; place++) codes[order[place]!] = texts.length
  return { name, values: [...texts, MISSING_GROUP], codes }
}

/** The different values, where they are few. */
function fewValues(numbers: Float64Array, order: Uint32Array, known: number) {
  const at: number[] = []
  for (let place = 0; place < known; place++) {
    const value = numbers[order[place]!]!
    if (at.length && at.at(-1) === value) continue
    if (at.length === FEW) return undefined
    at.push(value)
  }
  return { at, cut: false }
}

/** Upper ends of the bands; the last is the largest number. */
function quartiles(numbers: Float64Array, order: Uint32Array, known: number) {
  const ends = [1, 2, 3, 4].map((quarter) => numbers[order[Math.ceil((quarter * known) / 4) - 1]!]!)
  return { at: ends.filter((end, k) => end !== ends[k + 1]), cut: true }
}

function bandText(over: number | undefined, upTo: number | undefined): string {
  const parts = [over === undefined ? [] : [`over ${over + 0}`], upTo === undefined ? [] : [`up to ${upTo + 0}`]].flat()
  return parts.length ? parts.join(' ') : 'any number'
}
