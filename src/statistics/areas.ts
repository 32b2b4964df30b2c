/** Areas under the ROC curve of all groups, with DeLong's components, from the rows' cells in the order of their score. */

import type { Cells } from './cells.js'
import type { Tags } from './interpolation-sort.js'
import { inOrder } from './order.js'

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

/** Rows in ascending order of their score. */
export interface Ranking {
  /** Twice the tag of each row, and 1 more where its score is that of the row before. */
  readonly codes: Tags
  /** Cell of each tag, and 1 where its rows are positive, else 0. */
  readonly cells: Uint16Array
  readonly sides: Uint8Array
  /** Rows of each tag. */
  readonly sizes: ArrayLike<number>
}

const TIED = 1

/** Ranks rows by score; positive are those labelled `c`. */
export function ranking(score: Float64Array, label: ArrayLike<number>, c: number, cells: Cells): Ranking {
  const tags = tagsOf(cells, label, c)
  const most = 2 * tags.cells.length
  const n = score.length
  const codes = most <= 256 ? new Uint8Array(n) : most <= 65_536 ? new Uint16Array(n) : new Uint32Array(n)
  const walk = { at: 0, last: Number.NaN }
  inOrder(score, tags.of, (sorted, values, count) => encode(sorted, values, count, walk, codes))
  return { codes, cells: tags.cells, sides: tags.sides, sizes: tags.sizes }
}

/** A tag a row, from which its cell and its side follow: the cell itself, where cells are by label. */
function tagsOf(cells: Cells, label: ArrayLike<number>, c: number) {
  const count = cells.sizes.length
  if (cells.labels > 1) {
    const sides = Uint8Array.from({ length: count }, (_, cell) => (cell % cells.labels === c ? 1 : 0))
    return { of: cells.of, sizes: cells.sizes, cells: Uint16Array.from({ length: count }, (_, cell) => cell), sides }
  }
  const of = count <= 32_768 ? new Uint16Array(cells.of.length) : new Uint32Array(cells.of.length)
  const sizes = new Uint32Array(2 * count)
  for (let row = 0; row < of.length; row++) {
    const tag = 2 * cells.of[row]! + (label[row] === c ? 1 : 0)
    of[row] = tag
    sizes[tag]!++
  }
  return {
    of,
    sizes,
    cells: Uint16Array.from({ length: 2 * count }, (_, tag) => tag >> 1),
    sides: Uint8Array.from({ length: 2 * count }, (_, tag) => tag & 1),
  }
}

/** Takes tags in order, and notes equal scores. */
function encode(
  tags: Tags,
  values: Float64Array,
  count: number,
  walk: { at: number; last: number },
  codes: Tags,
): void {
  let { at, last } = walk
  for (let index = 0; index < count; index++) {
    const value = values[index]!
    codes[at++] = 2 * tags[index]! + (value === last ? TIED : 0)
    last = value
  }
  walk.at = at
  walk.last = last
}

/**
 * Mann-Whitney statistic and DeLong's components of all groups, in one walk. For every group two numbers run along: the
 * negatives below and the positives left above. A positive's component is the former, a negative's the latter, half the
 * rows of the same score taken in. Counts are whole or halves, so nothing is rounded before the squares.
 */
export function areasOf({ codes, cells, sides, sizes }: Ranking, groupOf: Uint16Array, groups: number): Areas {
  // All that follows is by place: twice the group, and 1 more for positives.
  const places = Uint32Array.from(cells, (cell, tag) => 2 * groupOf[cell]! + sides[tag]!)
  const totals = new Float64Array(2 * groups)
  for (const [tag, place] of places.entries()) totals[place]! += sizes[tag]!
  const walk: Walk = {
    codes,
    places,
    left: totals.map((total, place) => (place & 1 ? total : 0)),
    sums: new Float64Array(2 * groups),
    squares: new Float64Array(2 * groups),
    met: new Float64Array(2 * groups),
  }
  for (let at = 0; at < codes.length; ) {
    at = walkSingles(walk, at)
    if (at < codes.length) at = walkTied(walk, at)
  }
  const side = (all: Float64Array, which: 0 | 1): Float64Array =>
    Float64Array.from({ length: groups }, (_, group) => all[2 * group + which]!)
  const [negatives, positives] = [side(totals, 0), side(totals, 1)]
  const values = side(walk.sums, 1).map((wins, g) => wins / positives[g]! / negatives[g]!)
  const spread = (which: 0 | 1, own: Float64Array, other: Float64Array): Float64Array =>
    side(walk.squares, which).map((sum, g) => Math.max(0, sum / other[g]! ** 2 - own[g]! * values[g]! ** 2))
  return {
    values,
    positives,
    negatives,
    positiveSquares: spread(1, positives, negatives),
    negativeSquares: spread(0, negatives, positives),
  }
}

/** State of a walk, by place. */
interface Walk {
  readonly codes: Tags
  /** Place of each tag. */
  readonly places: Uint32Array
  /** Negatives below, positives left above. */
  readonly left: Float64Array
  /** Sums of components, and of their squares. */
  readonly sums: Float64Array
  readonly squares: Float64Array
  /** Rows of the block of equal scores; all 0 outside of one. */
  readonly met: Float64Array
}

/** Walks rows whose score no other row has; returns where the first block of equal scores begins, or the end. */
function walkSingles({ codes, places, left, sums, squares }: Walk, from: number): number {
  let code = codes[from]!
  for (let at = from; at < codes.length; at++) {
    const next = at + 1 < codes.length ? codes[at + 1]! : 0
    if (next & TIED) return at
    const place = places[code >> 1]!
    const component = left[place ^ 1]!
    sums[place]! += component
    squares[place]! += component * component
    left[place]! += 1 - 2 * (place & 1)
    code = next
  }
  return codes.length
}

/** Walks one block of equal scores; returns where the next row is. */
function walkTied({ codes, places, left, sums, squares, met }: Walk, from: number): number {
  let end = from
  do met[places[codes[end++]! >> 1]!]!++
  while (end < codes.length && codes[end]! & TIED)
  for (let at = from; at < end; at++) {
    const miss = places[codes[at]! >> 1]! & ~1
    const hit = miss + 1
    const misses = met[miss]!
    const hits = met[hit]!
    if (misses + hits === 0) continue
    const beats = left[miss]! + misses / 2
    const beaten = left[hit]! - hits / 2
    sums[miss]! += misses * beaten
    sums[hit]! += hits * beats
    squares[miss]! += misses * beaten * beaten
    squares[hit]! += hits * beats * beats
    left[miss]! += misses
    left[hit]! -= hits
    met[miss] = 0
    met[hit] = 0
  }
  return end
}
