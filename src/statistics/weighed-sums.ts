/**
 * Sums over the rows of all groups at once, where rows have weights or their numbers no common bound. Every group is cut
 * by its own largest term, so that a heavy group does not blur a light one; groups are then not made of sums of cells.
 */

import { binOf } from './bins.js'
import type { BinnedForecast, Means } from './bulk.js'
import type { Forecast } from './calibration.js'
import type { RowValue } from './losses.js'
import type { Partition } from './partition.js'
import type { Prepared } from './sample.js'
import { stableSums } from './stable-sums.js'

/** Groups with the largest weight in each; 1 without weights. */
export interface Weighed {
  readonly from: Prepared
  readonly groupOf: Uint16Array
  readonly sizes: Uint32Array
  readonly heaviest: Float64Array
}

/** Readies the groups of a partition. */
export function weighed(from: Prepared, { groupOf, sizes }: Partition): Weighed {
  const { weight } = from.table
  const heaviest =
    weight === null ? new Float64Array(sizes.length).fill(1) : largestOf(sizes.length, groupOf, (row) => weight[row]!)
  return { from, groupOf, sizes, heaviest }
}

/** Largest size of a value in each group; NaN where a value is NaN. */
function largestOf(groups: number, groupOf: Uint16Array, of: (row: number) => number): Float64Array {
  const largest = new Float64Array(groups)
  for (let row = 0; row < groupOf.length; row++) {
    const size = Math.abs(of(row))
    if (!(size <= largest[groupOf[row]!]!)) largest[groupOf[row]!] = size
  }
  return largest
}

/** The bound of each group for each of its slots. */
const spreadOut = (bounds: Float64Array, slots: number): Float64Array =>
  Float64Array.from({ length: bounds.length * slots }, (_, at) => bounds[Math.floor(at / slots)]!)

/** Sums of weights by slot in each group, `[group * slots + slot]`. */
export function weighedTally(
  { from, groupOf, sizes, heaviest }: Weighed,
  slots: number,
  slot: (row: number) => number,
): Float64Array {
  const { n, weight } = from.table
  const sums = stableSums(sizes.length * slots, spreadOut(heaviest, slots), n)
  for (let row = 0; row < n; row++) sums.add(groupOf[row]! * slots + slot(row), weight === null ? 1 : weight[row]!)
  return Float64Array.from({ length: sizes.length * slots }, (_, at) => sums.value(at))
}

/** Weighted means of a value. */
export function weighedMeans(world: Weighed, { of, bound }: RowValue): Means {
  const { from, groupOf, sizes, heaviest } = world
  const { n, weight } = from.table
  const groups = sizes.length
  const largest = bound === undefined ? largestOf(groups, groupOf, of) : new Float64Array(groups).fill(bound)
  const weights = weight === null ? Float64Array.from(sizes) : weighedTally(world, 1, () => 0)
  const bounds = largest.map((size, group) => size * heaviest[group]!)
  const sums = stableSums(groups, bounds, n)
  if (weight === null) for (let row = 0; row < n; row++) sums.add(groupOf[row]!, of(row))
  else for (let row = 0; row < n; row++) sums.add(groupOf[row]!, weight[row]! * of(row))
  const totals = weights.map((_, group) => sums.value(group))
  let squares: Float64Array | undefined
  return {
    weights,
    sums: totals,
    squares(group) {
      squares ??= squaredDeviations(
        world,
        of,
        totals.map((sum, at) => sum / weights[at]!),
        bounds,
      )
      return squares[group]! / weights[group]! ** 2
    },
  }
}

/** Σ (weight × (value - centre))² in each group. */
function squaredDeviations(
  { from, groupOf }: Weighed,
  of: (row: number) => number,
  centres: Float64Array,
  bounds: Float64Array,
): Float64Array {
  const { n, weight } = from.table
  const sums = stableSums(
    centres.length,
    bounds.map((size) => (2 * size) ** 2),
    n,
  )
  for (let row = 0; row < n; row++) {
    const group = groupOf[row]!
    sums.add(group, ((weight === null ? 1 : weight[row]!) * (of(row) - centres[group]!)) ** 2)
  }
  return centres.map((_, group) => sums.value(group))
}

/** Calibration bins of weighted rows; the squares are all 0, for they are of rows without weights. */
export function weighedCalibration(
  { from, groupOf, sizes, heaviest }: Weighed,
  bins: number,
  { stated, right }: Forecast,
): (group: number) => BinnedForecast {
  const { n, weight } = from.table
  const slots = sizes.length * bins
  const rows = new Float64Array(slots)
  const bounds = spreadOut(heaviest, bins)
  const [all, hits, probable] = [0, 1, 2].map(() => stableSums(slots, bounds, n)) as [Sums, Sums, Sums]
  for (let row = 0; row < n; row++) {
    const p = stated(row)
    const slot = groupOf[row]! * bins + binOf(p, bins)
    const w = weight === null ? 1 : weight[row]!
    rows[slot]!++
    all.add(slot, w)
    hits.add(slot, w * right(row))
    probable.add(slot, w * p)
  }
  return (group) => ({
    bins: Array.from({ length: bins }, (_, bin) => {
      const slot = group * bins + bin
      return { rows: rows[slot]!, weight: all.value(slot), stated: probable.value(slot), right: hits.value(slot) }
    }),
    squares: new Float64Array(bins),
  })
}

type Sums = ReturnType<typeof stableSums>
