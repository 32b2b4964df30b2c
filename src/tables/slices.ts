/** Columns of numbers cut into bins, which are groups from then on. */

import { type Fault, fault } from '../domain/fault.js'
import { type CategoryColumn, MISSING_GROUP, OUTSIDE_GROUP } from '../domain/rows.js'
import { isMissing } from './missing.js'
import { parseNumber } from './number.js'
import { lineOfRow, placeOfRow, type RawTable } from './raw.js'
import { shown } from './show.js'
import { type EitherSink, POINT } from './sinks.js'

/**
 * Names of the bins between edges: `[0, 25)`, `[25, 60)`, `[60, inf)`. A bin holds its lower edge; the last one its upper
 * edge too, unless that is infinite.
 * @param edges ascending, at least two; the first may be -Infinity, the last Infinity
 */
export function binNames(edges: readonly number[]): readonly string[] {
  return edges.slice(1).map((upper, index) => {
    const lower = edges[index]!
    const last = index === edges.length - 2
    return `${lower === -Infinity ? '(-inf' : `[${lower}`}, ${upper === Infinity ? 'inf)' : `${upper}${last ? ']' : ')'}`}`
  })
}

/**
 * A column cut into bins. Every row is in a group: a value that no bin holds is in `(outside)`, an empty cell in
 * `(missing)`. A cell that is neither a number nor empty is a fault, since it cannot be said where it belongs.
 */
export function readSlices(
  path: string,
  raw: RawTable,
  name: string,
  given: { readonly sink: EitherSink; readonly edges: readonly number[] },
): { readonly value: CategoryColumn | null; readonly faults: readonly Fault[] } {
  const { sink, edges } = given
  const values = [...binNames(edges), OUTSIDE_GROUP, MISSING_GROUP]
  const codes = values.length <= 256 ? new Uint8Array(raw.n) : new Uint16Array(raw.n)
  const codeOf = (value: number): number => {
    const bin = binOf(value, edges)
    return bin < 0 ? edges.length - 1 : bin
  }
  const missing = edges.length
  if (sink.numbers) {
    const { values: numbers } = sink.numbers
    for (let row = 0; row < raw.n; row++) codes[row] = Number.isNaN(numbers[row]!) ? missing : codeOf(numbers[row]!)
    return { value: { values, codes }, faults: [] }
  }
  // Some cell is no number: if all such cells only spell out that there is no value, they are one group.
  const texts = sink.texts
  if (!texts || texts.overflow) return { value: null, faults: [] }
  const read = texts.values.map((text) => {
    const bytes = Buffer.from(text)
    return isMissing(text) ? null : parseNumber(bytes, 0, bytes.length, POINT)
  })
  const odd = read.findIndex((value) => Number.isNaN(value))
  if (odd >= 0) {
    const row = texts.firstRows[odd]!
    const message = `column ${shown(name)} is cut into bins and has ${shown(texts.values[odd]!)} in ${placeOfRow(raw.lines, row)}, where a number or nothing belongs`
    const fix = 'write numbers, or name the column under groups instead of slices'
    return { value: null, faults: [fault('artifact/value', path, message, { line: lineOfRow(raw.lines, row), fix })] }
  }
  const to = read.map((value) => (value === null ? missing : codeOf(value)))
  for (let row = 0; row < raw.n; row++) codes[row] = to[texts.codes[row]!]!
  return { value: { values, codes }, faults: [] }
}

/** Bin of a value, or -1 where none holds it. */
function binOf(value: number, edges: readonly number[]): number {
  const last = edges.length - 1
  if (!(value >= edges[0]! && value <= edges[last]!)) return -1
  let [low, high] = [0, last - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (edges[middle]! <= value) low = middle
    else high = middle - 1
  }
  return low
}
