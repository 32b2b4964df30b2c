/**
 * Row order by a column of numbers, exact to the last of 64 bits and stable. Rows are first counted by the highest bits of
 * their number and dealt to batches of neighbours, some million rows at a time, so that beside the column little memory
 * is taken; each batch is then put in order by itself.
 */

import {
  arrange,
  type Batch,
  type Desk,
  highWord,
  LOW_BITS,
  part,
  type Run,
  type Tags,
  wordsOf,
} from './interpolation-sort.js'

/** Takes tags in ascending order of their values, batch after batch; the first `count` elements of the arrays count. */
export type BatchVisitor = (tags: Tags, values: Float64Array, count: number) => void

/** Where sorting is divided; tests hand in smaller sizes. */
export interface Sizes {
  /** Columns shorter than this are sorted by comparing. */
  readonly few: number
  /** Rows of a batch, and rows that are dealt to batches at once, unless more than these are nearly equal. */
  readonly batch: number
  readonly round: number
}

const SIZES: Sizes = { few: 20_000, batch: 1 << 16, round: 2_000_000 }

const CELLS = 2 ** (32 - LOW_BITS)

/**
 * Row indices in ascending order of `values`; equal values keep their order. -0 counts as 0; NaN comes last.
 */
export function ascending(values: Float64Array, sizes = SIZES): Uint32Array {
  const order = new Uint32Array(values.length)
  let at = 0
  const take: BatchVisitor = (rows, _, count) => {
    order.set(rows.subarray(0, count), at)
    at += count
  }
  inOrder(values, null, take, sizes)
  return order
}

/**
 * Visits the tags of all rows (one a row; null: the rows themselves) in the order of `ascending`. The arrays that are
 * handed out are used again for the next batch.
 */
export function inOrder(values: Float64Array, tags: Tags | null, visit: BatchVisitor, sizes = SIZES): void {
  const n = values.length
  if (n < sizes.few) {
    const rows = Uint32Array.from({ length: n }, (_, row) => row).sort(
      (a, b) => compare(values[a]!, values[b]!) || a - b,
    )
    const sorted = Float64Array.from(rows, (row) => values[row]!)
    visit(tags === null ? rows : rows.map((row) => tags[row]!), sorted, n)
    return
  }
  const counts = countCells(values)
  const rounds = roundsOf(counts, sizes)
  const dealt = runOf(tags, Math.max(0, ...rounds.map(({ count }) => count)) + 1)
  const desk = deskFor(tags, Math.max(0, ...rounds.flatMap(({ batches }) => batches.map(({ count }) => count))))
  for (const { batches } of rounds) {
    deal(values, tags, batches, dealt)
    let begin = 0
    for (const batch of batches) {
      const end = begin + batch.count
      arrange(part(dealt, begin, end), desk, counts, batch)
      visit(desk.tags, desk.values, batch.count)
      begin = end
    }
  }
}

const compare = (a: number, b: number): number =>
  a < b ? -1 : a > b ? 1 : a === b ? 0 : Number.isNaN(a) ? (Number.isNaN(b) ? 0 : 1) : -1

/** Rows by cell: by the bits of their high word that count. */
function countCells(values: Float64Array): Uint32Array {
  const words = wordsOf(values)
  const counts = new Uint32Array(CELLS)
  for (let row = 0; row < values.length; row++) counts[highWord(words, row) >>> LOW_BITS]!++
  return counts
}

/** Neighbouring cells as batches, and those as rounds. */
function roundsOf(counts: Uint32Array, sizes: Sizes): readonly { readonly batches: Batch[]; readonly count: number }[] {
  const rounds: { batches: Batch[]; count: number }[] = []
  for (let cell = 0; cell < counts.length; cell++) {
    const count = counts[cell]!
    if (count === 0) continue
    let round = rounds.at(-1)
    let batch = round?.batches.at(-1)
    if (batch === undefined || batch.count + count > sizes.batch) {
      batch = { first: cell, last: cell, count: 0 }
      if (round === undefined || round.count + count > sizes.round) {
        round = { batches: [], count: 0 }
        rounds.push(round)
      }
      round.batches.push(batch)
    }
    batch.last = cell
    batch.count += count
    round!.count += count
  }
  return rounds
}

const runOf = (like: Tags | null, size: number): Run => ({
  tags:
    like === null || like.BYTES_PER_ELEMENT === 4
      ? new Uint32Array(size)
      : like.BYTES_PER_ELEMENT === 2
        ? new Uint16Array(size)
        : new Uint8Array(size),
  values: new Float64Array(size),
})

const deskFor = (like: Tags | null, size: number): Desk => ({
  ...runOf(like, size),
  places: new Uint32Array(size),
  starts: new Uint32Array(size + 1),
})

/** Deals the rows of some batches, one batch after the other, each in the order of the column. `dealt` has room for one more. */
function deal(values: Float64Array, tags: Tags | null, batches: readonly Batch[], dealt: Run): void {
  // Rows of other rounds are written to a place of their own, over and over: that takes less time than to pass over them.
  const batchOf = new Uint16Array(CELLS).fill(batches.length)
  const next = new Uint32Array(batches.length + 1)
  const step = new Uint32Array(batches.length + 1).fill(1)
  let sum = 0
  for (const [index, { first, last, count }] of batches.entries()) {
    batchOf.fill(index, first, last + 1)
    next[index] = sum
    sum += count
  }
  next[batches.length] = sum
  step[batches.length] = 0
  dealRows(values, tags, batchOf, next, step, dealt)
}

/** The loop of `deal`, in a function of its own: it is then compiled with all that it meets, once. */
function dealRows(
  values: Float64Array,
  tags: Tags | null,
  batchOf: Uint16Array,
  next: Uint32Array,
  step: Uint32Array,
  dealt: Run,
): void {
  const words = wordsOf(values)
  const { tags: toTags, values: toValues } = dealt
  for (let row = 0; row < values.length; row++) {
    const batch = batchOf[highWord(words, row) >>> LOW_BITS]!
    const at = next[batch]!
    next[batch] = at + step[batch]!
    toTags[at] = tags === null ? row : tags[row]!
    toValues[at] = values[row]!
  }
}
