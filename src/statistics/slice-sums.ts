/** Sums over slices: every value of a column, and every pair of values of two columns. */

import type { Slice } from '../domain/slice.js'
import { numbering } from './numbering.js'
import type { SliceColumn, SliceSums, Units } from './slice-units.js'

/** A slice with its sums. */
export interface SummedSlice {
  readonly slice: Slice
  readonly sums: SliceSums
}

/** A column with its values that have enough rows that count, in the order of their text. */
interface Frequent {
  readonly name: string
  readonly values: readonly { readonly text: string; readonly n: number }[]
  /** Index into `values` of each unit; -1 where its value has too few rows. */
  readonly slotOf: Int32Array
  /** Values with rows that count, and too few. */
  readonly small: number
}

function frequent({ name, values, codes }: SliceColumn, units: Units, least: number): Frequent {
  const counts = new Float64Array(values.length)
  for (let unit = 0; unit < units.count; unit++) counts[codes[unit]!]! += units.rows(unit)
  const kept = values
    .map((text, code) => ({ text, code, n: counts[code]! }))
    .filter(({ n }) => n >= least)
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
  const slots = new Int32Array(values.length).fill(-1)
  for (const [slot, { code }] of kept.entries()) slots[code] = slot
  const small = counts.reduce((sum, n) => sum + (n > 0 && n < least ? 1 : 0), 0)
  return { name, values: kept, slotOf: Int32Array.from(codes, (code) => slots[code]!), small }
}

/** Slices of one column, and where `pairs` is true of every two columns, with at least `least` rows that count. */
export function summedSlices(
  units: Units,
  least: number,
  pairs: boolean,
): { readonly slices: readonly SummedSlice[]; readonly small: number } {
  const ready = units.columns.map((column) => frequent(column, units, least))
  const slices: SummedSlice[] = []
  let small = 0
  for (const { name, values, slotOf, small: few } of ready) {
    small += few
    const sums = units.sums(slotOf, values.length)
    for (const [slot, { text }] of values.entries()) slices.push({ slice: { [name]: text }, sums: sums[slot]! })
  }
  for (const [place, a] of pairs ? ready.entries() : []) {
    for (const b of ready.slice(place + 1)) {
      const found = pairSlices(a, b, units, least)
      slices.push(...found.slices)
      small += found.small
    }
  }
  return { slices, small }
}

/** Pairs of frequent values. A pair of as many rows as one of its values alone is that slice again, and is left out. */
function pairSlices(a: Frequent, b: Frequent, units: Units, least: number) {
  const width = b.values.length
  const number = numbering(a.values.length * width)
  const seen: { readonly i: number; readonly j: number; n: number }[] = []
  const slotOf = Int32Array.from(a.slotOf, (i, unit) => {
    const j = b.slotOf[unit]!
    if (i < 0 || j < 0) return -1
    const at = number(i * width + j, seen.length)
    if (at === seen.length) seen.push({ i, j, n: 0 })
    seen[at]!.n += units.rows(unit)
    return at
  })
  const kept = [...seen.entries()]
    .filter(([, { i, j, n }]) => n >= least && n < a.values[i]!.n && n < b.values[j]!.n)
    .sort(([, x], [, y]) => x.i - y.i || x.j - y.j)
  const slots = new Int32Array(seen.length).fill(-1)
  for (const [slot, [at]] of kept.entries()) slots[at] = slot
  const sums = units.sums(
    slotOf.map((at) => (at < 0 ? -1 : slots[at]!)),
    kept.length,
  )
  const slices = kept.map(([, { i, j }], slot) => ({
    slice: { [a.name]: a.values[i]!.text, [b.name]: b.values[j]!.text },
    sums: sums[slot]!,
  }))
  return { slices, small: seen.filter(({ n }) => n < least).length }
}
