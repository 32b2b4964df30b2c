/**
 * Sums over the rows of all groups at once, where rows have weights or their numbers no common bound. Every sum is cut
 * by its own largest term, so that a heavy group or class does not blur a light one; groups are then not made of sums of cells.
 */

import { binOf } from './bins.js'
import type { Partition } from './partition.js'
import type { Prepared } from './prepared.js'
import type { BinnedForecast, Forecast, Means, RowValue } from './row-values.js'
import { boundsOf, stableSums } from './stable-sums.js'

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
    weight === null
      ? new Float64Array(sizes.length).fill(1)
      : boundsOf(
          sizes.length,
          from.table.n,
          (row) => groupOf[row]!,
          (row) => weight[row]!,
        )
  return { from, groupOf, sizes, heaviest }
}

/** Sums of weights by slot in each group, `[group * slots + slot]`. */
export function weighedTally(
  { from, groupOf, sizes }: Weighed,
  slots: number,
  slot: (row: number) => number,
): Float64Array {
  const { n, weight } = from.table
  const of = (row: number): number => (weight === null ? 1 : weight[row]!)
  const place = (row: number): number => groupOf[row]! * slots + slot(row)
  const bounds = weight === null ? 1 : boundsOf(sizes.length * slots, n, place, of)
  const sums = stableSums(sizes.length * slots, bounds, n)
  for (let row = 0; row < n; row++) sums.add(place(row), of(row))
  return Float64Array.from({ length: sizes.length * slots }, (_, at) => sums.value(at))
}

/** Weighted means of a value. */
export function weighedMeans(world: Weighed, { of, bound }: RowValue): Means {
  const { from, groupOf, sizes, heaviest } = world
  const { n, weight } = from.table
  const groups = sizes.length
  const largest =
    bound === undefined ? boundsOf(groups, n, (row) => groupOf[row]!, of) : new Float64Array(groups).fill(bound)
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
  { from, groupOf, sizes }: Weighed,
  bins: number,
  { stated, right }: Forecast,
): (group: number) => BinnedForecast {
  const { n, weight } = from.table
  const slots = sizes.length * bins
  const rows = new Float64Array(slots)
  const of = (row: number): number => (weight === null ? 1 : weight[row]!)
  const bounds = boundsOf(slots, n, (row) => groupOf[row]! * bins + binOf(stated(row), bins), of)
  const [all, hits, probable] = [0, 1, 2].map(() => stableSums(slots, bounds, n)) as [Sums, Sums, Sums]
  for (let row = 0; row < n; row++) {
    const p = stated(row)
    const slot = groupOf[row]! * bins + binOf(p, bins)
    const w = of(row)
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
