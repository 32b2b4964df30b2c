/**
 * Sums over the rows of all cells, in one pass over the table, where every row counts once; groups are put together from
 * them. Values are filled in a block at a time, so that each loop does one thing.
 */

import { binOf } from './bins.js'
import { BLOCK, type BlockSums, blockSums, gather } from './block-sums.js'
import type { Cells } from './cells.js'
import type { Partition } from './partition.js'
import type { BinnedForecast, Forecast, Means, RowValue } from './row-values.js'
import { stableSum } from './stable-sums.js'

/** The groups that a partition makes of its cells. */
type Groups = Pick<Partition, 'groupOfCell' | 'sizes' | 'rows'>

/** Rows by slot in each cell, `[cell * slots + slot]`. */
export function countSlots({ of, sizes }: Cells, slots: number, slot: (row: number) => number): Float64Array {
  const counts = new Float64Array(sizes.length * slots)
  for (let row = 0; row < of.length; row++) counts[of[row]! * slots + slot(row)]!++
  return counts
}

/** Rows by slot in each group, `[group * slots + slot]`. */
export const gatheredCounts = (counts: Float64Array, slots: number, { groupOfCell, sizes }: Groups): Float64Array =>
  gather(counts, groupOfCell, sizes.length, slots)

/** Sums of a value and of its square by cell. */
export interface CellMeans {
  readonly first: BlockSums
  readonly second: BlockSums
}

/** Adds up a value that has a bound. */
export function cellMeans({ of, sizes }: Cells, value: RowValue): CellMeans {
  const n = of.length
  const bound = value.bound!
  const first = blockSums(sizes.length, bound, n)
  const second = blockSums(sizes.length, bound ** 2, n)
  const terms = new Float64Array(BLOCK)
  const slots = new Uint32Array(BLOCK)
  for (let from = 0; from < n; from += BLOCK) {
    const count = Math.min(BLOCK, n - from)
    slots.set(of.subarray(from, from + count))
    fillValues(value, terms, from, count)
    first.add(slots, terms, count)
    square(terms, count)
    second.add(slots, terms, count)
  }
  return { first, second }
}

function fillValues({ of, fill }: RowValue, out: Float64Array, from: number, count: number): void {
  if (fill) fill(out, from, count)
  else for (let at = 0; at < count; at++) out[at] = of(from + at)
}

function square(terms: Float64Array, count: number): void {
  for (let at = 0; at < count; at++) terms[at]! *= terms[at]!
}

/** A sum of squares less than this share of which is spread has lost too many digits: the rows are looked at again. */
const LEAST_SPREAD = 1e-3

/** Means of groups, from those of their cells. */
export function gatheredMeans({ first, second }: CellMeans, groups: Groups, { of, bound }: RowValue): Means {
  const { groupOfCell, sizes } = groups
  const weights = Float64Array.from(sizes)
  const sums = first.gathered(groupOfCell, sizes.length, 1)
  const squares = second.gathered(groupOfCell, sizes.length, 1)
  return {
    weights,
    sums,
    squares(group) {
      const n = weights[group]!
      const mean = sums[group]! / n
      const spread = squares[group]! - sums[group]! * mean
      if (spread > LEAST_SPREAD * squares[group]!) return spread / n ** 2
      const rows = groups.rows(group)
      return stableSum(rows.length, (at) => (of(rows[at]!) - mean) ** 2, (2 * bound!) ** 2) / n ** 2
    },
  }
}

/** Rows, right ones, stated probabilities and squared gaps by bin in each cell. */
export interface CellBins {
  readonly rows: Float64Array
  readonly right: Float64Array
  readonly stated: BlockSums
  readonly squares: BlockSums
}

/** Adds up a forecast by its bins. */
export function cellBins({ of, sizes }: Cells, bins: number, forecast: Forecast): CellBins {
  const n = of.length
  const all = sizes.length * bins
  const rows = new Float64Array(all)
  const hits = new Float64Array(all)
  const [stated, squares] = [blockSums(all, 1, n), blockSums(all, 1, n)]
  const terms = new Float64Array(BLOCK)
  const right = new Uint8Array(BLOCK)
  const slots = new Uint32Array(BLOCK)
  for (let from = 0; from < n; from += BLOCK) {
    const count = Math.min(BLOCK, n - from)
    slots.set(of.subarray(from, from + count))
    fillForecast(forecast, terms, right, from, count)
    countBins(slots, terms, right, count, bins, rows, hits)
    stated.add(slots, terms, count)
    squareGaps(terms, right, count)
    squares.add(slots, terms, count)
  }
  return { rows, right: hits, stated, squares }
}

function fillForecast(
  { stated, right, fill }: Forecast,
  terms: Float64Array,
  hits: Uint8Array,
  from: number,
  count: number,
): void {
  if (fill) fill(terms, hits, from, count)
  else
    for (let at = 0; at < count; at++) {
      terms[at] = stated(from + at)
      hits[at] = right(from + at)
    }
}

/** Counts rows by bin; turns the cells in `slots` into the bins of the cells. */
function countBins(
  slots: Uint32Array,
  terms: Float64Array,
  right: Uint8Array,
  count: number,
  bins: number,
  rows: Float64Array,
  hits: Float64Array,
): void {
  for (let at = 0; at < count; at++) {
    const slot = slots[at]! * bins + binOf(terms[at]!, bins)
    slots[at] = slot
    rows[slot]!++
    hits[slot]! += right[at]!
  }
}

function squareGaps(terms: Float64Array, right: Uint8Array, count: number): void {
  for (let at = 0; at < count; at++) terms[at] = (right[at]! - terms[at]!) ** 2
}

/** Calibration bins of groups, from those of their cells. */
export function gatheredBins(found: CellBins, bins: number, groups: Groups): (group: number) => BinnedForecast {
  const { groupOfCell, sizes } = groups
  const rows = gather(found.rows, groupOfCell, sizes.length, bins)
  const right = gather(found.right, groupOfCell, sizes.length, bins)
  const stated = found.stated.gathered(groupOfCell, sizes.length, bins)
  const squares = found.squares.gathered(groupOfCell, sizes.length, bins)
  return (group) => ({
    bins: Array.from({ length: bins }, (_, bin) => {
      const at = group * bins + bin
      return { rows: rows[at]!, weight: rows[at]!, stated: stated[at]!, right: right[at]! }
    }),
    squares: squares.subarray(group * bins, (group + 1) * bins),
  })
}
