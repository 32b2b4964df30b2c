/**
 * Sums over the rows of all groups at once, in one pass in the order of the file (or of the score) for each sort of sum:
 * what most metrics of many groups are made of, without gathering the rows of any group. Kept while the groups are.
 */

import type { CalibrationBin, Forecast } from './calibration.js'
import type { RowValue } from './losses.js'
import type { Partition } from './partition.js'
import type { Prepared } from './sample.js'
import { stableSum, stableSums } from './stable-sums.js'

/** Weighted mean of a row value in each group. */
export interface Means {
  /** Sum of weights; length: groups. */
  readonly weights: Float64Array
  /** Sum of weight × value; length: groups. */
  readonly sums: Float64Array
  /** Σ (weight × (value - mean) / weights)² of a group: the squared influences of its rows on the mean. */
  squares(group: number): number
}

/** Area under the ROC curve in each group, unweighted. */
export interface Areas {
  /** NaN where a side has no row; length: groups. */
  readonly values: Float64Array
  readonly positives: Float64Array
  readonly negatives: Float64Array
  /** Σ over positives (negatives) of their squared components, about the area. */
  readonly positiveSquares: Float64Array
  readonly negativeSquares: Float64Array
}

/** Bins of one group, with the sum of squared gaps (right - stated)² of their rows, unweighted. */
export interface BinnedForecast {
  readonly bins: readonly CalibrationBin[]
  readonly squares: Float64Array
}

export interface Bulk {
  /** Rows (or, weighted, sums of weights) by slot in each group, `[group * slots + slot]`, kept under `key`; undefined where that is too much to keep. */
  tally(key: string, slots: number, weighted: boolean, slot: (row: number) => number): Float64Array | undefined
  /** Means of a value, kept under `key`. */
  means(key: string, value: RowValue): Means
  /** Areas of a class against the rest; the table has no weights. */
  areas(c: number): Areas
  /** Calibration bins, kept under `key`; undefined where that is too much to keep. */
  calibration(key: string, bins: number, forecast: Forecast): ((group: number) => BinnedForecast) | undefined
}

/** More numbers than this are not kept for all groups at once. */
const MOST_SLOTS = 4_000_000

/** Sums over the groups of a partition. */
export function bulkOf(from: Prepared, parts: Partition): Bulk {
  const kept = new Map<string, unknown>()
  const keep = <T>(key: string, make: () => T): T => {
    const known = kept.get(key)
    if (known !== undefined) return known as T
    const made = make()
    kept.set(key, made)
    return made
  }
  const world: World = { from, ...parts, heaviest: heaviestOf(from, parts) }
  const groups = parts.sizes.length
  return {
    tally: (key, slots, weighted, slot) =>
      groups * slots > MOST_SLOTS
        ? undefined
        : keep(`tally ${key} ${weighted}`, () => tally(world, slots, weighted, slot)),
    means: (key, value) => keep(`means ${key}`, () => means(world, value)),
    areas: (c) => keep(`areas ${c}`, () => areas(world, c)),
    calibration: (key, bins, forecast) =>
      groups * bins * 4 > MOST_SLOTS ? undefined : keep(`calibration ${key}`, () => calibration(world, bins, forecast)),
  }
}

interface World extends Pick<Partition, 'groupOf' | 'sizes'> {
  readonly from: Prepared
  /** Largest weight in each group; 1 without weights. Sums are cut by it, so that a heavy group does not blur a light one. */
  readonly heaviest: Float64Array
}

function heaviestOf(from: Prepared, { groupOf, sizes }: Pick<Partition, 'groupOf' | 'sizes'>): Float64Array {
  const { weight } = from.table
  return weight === null
    ? new Float64Array(sizes.length).fill(1)
    : largestOf(sizes.length, groupOf, (row) => weight[row]!)
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

function tally(
  { from, groupOf, sizes, heaviest }: World,
  slots: number,
  weighted: boolean,
  slot: (row: number) => number,
): Float64Array {
  const { n, weight } = from.table
  const counts = new Float64Array(sizes.length * slots)
  if (!weighted || weight === null) {
    for (let row = 0; row < n; row++) counts[groupOf[row]! * slots + slot(row)]!++
    return counts
  }
  const sums = stableSums(counts.length, spreadOut(heaviest, slots), n)
  for (let row = 0; row < n; row++) sums.add(groupOf[row]! * slots + slot(row), weight[row]!)
  return counts.map((_, at) => sums.value(at))
}

function means(world: World, { of, bound }: RowValue): Means {
  const { from, groupOf, sizes, heaviest } = world
  const { n, weight } = from.table
  const groups = sizes.length
  const largest = bound === undefined ? largestOf(groups, groupOf, of) : new Float64Array(groups).fill(bound)
  const weights = weight === null ? Float64Array.from(sizes) : tally(world, 1, true, () => 0)
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
  { from, groupOf }: World,
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

/**
 * Mann-Whitney statistic and DeLong's components of all groups, in one walk over the rows by score. A group's block of
 * equal scores is closed when the group meets another score. All counts are whole (or halves), so nothing is rounded
 * before the squares, which are added in the order of the score.
 */
function areas({ from, groupOf, sizes }: World, c: number): Areas {
  const { n, label } = from.table
  const groups = sizes.length
  const score = from.score(c)!
  const order = from.byScore(c)
  const [positives, negatives] = [new Float64Array(groups), new Float64Array(groups)]
  for (let row = 0; row < n; row++) (label![row] === c ? positives : negatives)[groupOf[row]!]!++
  const [below, beneath] = [new Float64Array(groups), new Float64Array(groups)]
  const [hits, misses] = [new Float64Array(groups), new Float64Array(groups)]
  const last = new Float64Array(groups).fill(Number.NaN)
  const [wins, winSquares, loseSquares] = [new Float64Array(groups), new Float64Array(groups), new Float64Array(groups)]
  const close = (group: number): void => {
    const beats = below[group]! + misses[group]! / 2
    const beaten = positives[group]! - beneath[group]! - hits[group]! / 2
    wins[group]! += hits[group]! * beats
    winSquares[group]! += hits[group]! * beats * beats
    loseSquares[group]! += misses[group]! * beaten * beaten
    below[group]! += misses[group]!
    beneath[group]! += hits[group]!
    hits[group] = 0
    misses[group] = 0
  }
  for (let at = 0; at < n; at++) {
    const row = order[at]!
    const group = groupOf[row]!
    const value = score[row]!
    if (value !== last[group]!) {
      close(group)
      last[group] = value
    }
    if (label![row] === c) hits[group]!++
    else misses[group]!++
  }
  for (let group = 0; group < groups; group++) close(group)
  const values = wins.map((won, group) => won / positives[group]! / negatives[group]!)
  return {
    values,
    positives,
    negatives,
    positiveSquares: winSquares.map((sum, g) =>
      Math.max(0, sum / negatives[g]! ** 2 - positives[g]! * values[g]! ** 2),
    ),
    negativeSquares: loseSquares.map((sum, g) =>
      Math.max(0, sum / positives[g]! ** 2 - negatives[g]! * values[g]! ** 2),
    ),
  }
}

/** Bin of a probability among `bins` equal ones, left-closed, the last one closed. */
export const binOf = (p: number, bins: number): number => Math.min(bins - 1, Math.max(0, Math.floor(p * bins)))

function calibration(
  { from, groupOf, sizes, heaviest }: World,
  bins: number,
  { stated, right }: Forecast,
): (group: number) => BinnedForecast {
  const { n, weight } = from.table
  const slots = sizes.length * bins
  const rows = new Float64Array(slots)
  const hits = new Float64Array(slots)
  const bounds = spreadOut(heaviest, 2 * bins)
  const heavy = weight === null ? null : stableSums(2 * slots, bounds, n)
  const sums = stableSums(2 * slots, bounds, n)
  for (let row = 0; row < n; row++) {
    const p = stated(row)
    const slot = groupOf[row]! * bins + binOf(p, bins)
    const hit = right(row)
    const w = weight === null ? 1 : weight[row]!
    rows[slot]!++
    hits[slot]! += hit
    heavy?.add(2 * slot, w)
    heavy?.add(2 * slot + 1, w * hit)
    sums.add(2 * slot, w * p)
    if (heavy === null) sums.add(2 * slot + 1, (hit - p) ** 2)
  }
  return (group) => {
    const at = (bin: number): number => group * bins + bin
    return {
      bins: Array.from({ length: bins }, (_, bin) => ({
        rows: rows[at(bin)]!,
        weight: heavy ? heavy.value(2 * at(bin)) : rows[at(bin)]!,
        stated: sums.value(2 * at(bin)),
        right: heavy ? heavy.value(2 * at(bin) + 1) : hits[at(bin)]!,
      })),
      squares: Float64Array.from({ length: bins }, (_, bin) => sums.value(2 * at(bin) + 1)),
    }
  }
}

/** Total of squares over bins or sides, independent of their order. */
export const addUp = (numbers: readonly number[]): number => stableSum(numbers.length, (i) => numbers[i]!)
