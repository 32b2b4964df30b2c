/**
 * Rows gathered into units: all rows with the same values in every column that is searched. What is summed over a slice is
 * summed over its units, of which there are far fewer than rows.
 */

import { numbering } from './numbering.js'
import { type StableSums, stableSums } from './stable-sums.js'

/** A column whose values make slices. */
export interface SliceColumn {
  readonly name: string
  readonly values: readonly string[]
  /** Index into `values` of each row, or of each unit. */
  readonly codes: Uint8Array | Uint16Array | Uint32Array
}

/** A number of each row whose mean, or share, is compared. */
export interface RowNumbers {
  /** `share`: every number is 0 or 1. */
  readonly kind: 'share' | 'mean'
  /** One a row; NaN where the row does not count. */
  readonly values: Float64Array
  /** Weights ≥ 0 of the rows, or null: every row counts once. */
  readonly weight: Float64Array | null
}

/** Sums over rows that count; v is the number of a row less `Units.centre`, w its weight. */
export interface SliceSums {
  readonly n: number
  readonly w: number
  readonly w2: number
  readonly wv: number
  readonly w2v: number
  readonly w2v2: number
}

/** Units of rows with their sums. */
export interface Units {
  readonly kind: RowNumbers['kind']
  readonly count: number
  /** The columns, by name, with one code a unit. */
  readonly columns: readonly SliceColumn[]
  /** Mean of the numbers (0 for shares), taken off before they are squared. */
  readonly centre: number
  readonly whole: SliceSums
  /** Sums over the units of each slot; a unit of slot -1 is in none. */
  sums(slotOf: Int32Array, slots: number): readonly SliceSums[]
  /** Rows that count of a unit. */
  rows(unit: number): number
}

/** Something that is added up: a number of each row or unit, and a bound on its size. */
interface Field {
  readonly of: (index: number) => number
  readonly bound: number
}

/** Adds fields by slot, in an order that does not matter. */
function addUp(fields: readonly Field[], slotOf: Int32Array, slots: number): readonly Float64Array[] {
  return fields.map(({ of, bound }) => {
    const sums: StableSums = stableSums(slots, bound, slotOf.length)
    for (let index = 0; index < slotOf.length; index++) {
      const slot = slotOf[index]!
      if (slot >= 0) sums.add(slot, of(index))
    }
    return Float64Array.from({ length: slots }, (_, slot) => sums.value(slot))
  })
}

/** Gathers rows; undefined where no row counts or the numbers are too large to add up. */
export function unitsOf(numbers: RowNumbers, columns: readonly SliceColumn[]): Units | undefined {
  const centre = numbers.kind === 'share' ? 0 : meanOf(numbers)
  if (!Number.isFinite(centre)) return undefined
  const ordered = [...columns].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  const { unitOf, first } = gather(numbers.values, ordered)
  const fields = addUp(rowFields(numbers, centre), unitOf, first.length)
  const of = (values: Float64Array): Field => ({
    of: (unit) => values[unit]!,
    bound: values.reduce((most, value) => Math.max(most, Math.abs(value)), 0),
  })
  const ready = fields.map(of)
  const sums = (slotOf: Int32Array, slots: number): readonly SliceSums[] => {
    const found = addUp(ready, slotOf, slots)
    return Array.from({ length: slots }, (_, slot) =>
      named(
        numbers,
        found.map((one) => one[slot]!),
      ),
    )
  }
  const whole = sums(new Int32Array(first.length), 1)[0]!
  if (!(whole.w > 0) || !Object.values(whole).every(Number.isFinite)) return undefined
  const counts = fields[0]!
  return {
    kind: numbers.kind,
    count: first.length,
    columns: ordered.map(({ name, values, codes }) => ({
      name,
      values,
      codes: Uint32Array.from(first, (row) => codes[row]!),
    })),
    centre,
    whole,
    sums,
    rows: (unit) => counts[unit]!,
  }
}

/** Weighted mean of the rows that count; NaN without weight. */
function meanOf({ values, weight }: RowNumbers): number {
  let [largest, heaviest] = [0, weight === null ? 1 : 0]
  for (let row = 0; row < values.length; row++) {
    const size = Math.abs(values[row]!)
    if (size > largest) largest = size
    if (weight !== null && weight[row]! > heaviest) heaviest = weight[row]!
  }
  const [sum, all] = [stableSums(1, largest * heaviest, values.length), stableSums(1, heaviest, values.length)]
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!
    if (Number.isNaN(value)) continue
    const own = weight === null ? 1 : weight[row]!
    sum.add(0, own * value)
    all.add(0, own)
  }
  return sum.value(0) / all.value(0)
}

/** What is added up of rows, the number of rows first; `named` gives the sums their names. */
function rowFields({ values, weight, kind }: RowNumbers, centre: number): readonly Field[] {
  const rows: Field = { of: () => 1, bound: 1 }
  if (weight === null && kind === 'share') return [rows, { of: (row) => values[row]!, bound: 1 }]
  let [farthest, heaviest] = [0, weight === null ? 1 : 0]
  for (let row = 0; row < values.length; row++) {
    const size = Math.abs(values[row]! - centre)
    if (size > farthest) farthest = size
    if (weight !== null && weight[row]! > heaviest) heaviest = weight[row]!
  }
  if (weight === null) {
    return [
      rows,
      { of: (row) => values[row]! - centre, bound: farthest },
      { of: (row) => (values[row]! - centre) ** 2, bound: farthest ** 2 },
    ]
  }
  const v = (row: number): number => values[row]! - centre
  return [
    rows,
    { of: (row) => weight[row]!, bound: heaviest },
    { of: (row) => weight[row]! ** 2, bound: heaviest ** 2 },
    { of: (row) => weight[row]! * v(row), bound: heaviest * farthest },
    { of: (row) => weight[row]! ** 2 * v(row), bound: heaviest ** 2 * farthest },
    { of: (row) => (weight[row]! * v(row)) ** 2, bound: (heaviest * farthest) ** 2 },
  ]
}

/** Sums of `rowFields` by name; where every row counts once, and where a number is its own square, some are the same. */
function named({ weight, kind }: RowNumbers, [n = 0, a = 0, b = 0, c = 0, d = 0, e = 0]: readonly number[]): SliceSums {
  if (weight !== null) return { n, w: a, w2: b, wv: c, w2v: d, w2v2: e }
  return { n, w: n, w2: n, wv: a, w2v: a, w2v2: kind === 'share' ? a : b }
}

/** More units than this gain nothing: then each row is one. */
const MOST_UNITS = 1 << 17

/** Unit of each row (-1: it does not count), and the first row of each unit. */
function gather(values: Float64Array, columns: readonly SliceColumn[]) {
  const unitOf = new Int32Array(values.length)
  for (let row = 0; row < values.length; row++) if (Number.isNaN(values[row]!)) unitOf[row] = -1
  let first: number[] = [0]
  for (const { codes, values: texts } of columns) {
    const next: number[] = []
    const number = numbering(first.length * texts.length)
    for (let row = 0; row < unitOf.length; row++) {
      const unit = unitOf[row]!
      if (unit < 0) continue
      const found = number(unit * texts.length + codes[row]!, next.length)
      if (found === next.length) next.push(row)
      unitOf[row] = found
    }
    first = next
    if (first.length > MOST_UNITS) return rowByRow(values)
  }
  return { unitOf, first }
}

function rowByRow(values: Float64Array): { readonly unitOf: Int32Array; readonly first: readonly number[] } {
  const unitOf = new Int32Array(values.length)
  const first: number[] = []
  for (let row = 0; row < values.length; row++) {
    unitOf[row] = Number.isNaN(values[row]!) ? -1 : first.length
    if (unitOf[row]! >= 0) first.push(row)
  }
  return { unitOf, first }
}
