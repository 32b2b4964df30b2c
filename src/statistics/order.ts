/**
 * Row order by a column of numbers, exact to the last of 64 bits and stable. Rows are first counted by the highest bits of
 * their number and dealt to batches of neighbours, some million rows at a time, so that beside the column little memory
 * is taken. Within a batch every number guesses its own place (an interpolation sort), and what the guesses leave out of
 * order is put right by insertion.
 */

/** What is put in order: the number of the row, or a tag of it. */
export type Tags = Uint8Array | Uint16Array | Uint32Array

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

/** Low bits of the high word (exponent and 20 bits of fraction) that rows are not counted by. */
const LOW_BITS = 13
const CELLS = 2 ** (32 - LOW_BITS)
const LOW_MASK = 2 ** LOW_BITS - 1
/** Weight of the low word beside the low bits of the high word, and of both within a cell. */
const LOW_WORD = 2 ** -32
const LOW_PART = 2 ** -LOW_BITS

/** Runs of up to so many rows are sorted by insertion. */
const SHORT = 24

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

/** High word of a number, with bits flipped so that its unsigned order is the order of the numbers. */
function highWord(words: Int32Array, at: number): number {
  const high = words[2 * at + 1]!
  if (high >= 0) return high ^ 0x80000000
  return high === -0x80000000 && words[2 * at] === 0 ? high : ~high
}

const wordsOf = (values: Float64Array): Int32Array =>
  new Int32Array(values.buffer, values.byteOffset, 2 * values.length)

/** Rows by cell: by the bits of their high word that count. */
function countCells(values: Float64Array): Uint32Array {
  const words = wordsOf(values)
  const counts = new Uint32Array(CELLS)
  for (let row = 0; row < values.length; row++) counts[highWord(words, row) >>> LOW_BITS]!++
  return counts
}

/** Rows of the cells `first` to `last`. */
interface Batch {
  readonly first: number
  last: number
  count: number
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

/** Tags with their values, in step. */
interface Run {
  readonly tags: Tags
  readonly values: Float64Array
}

/** Where a batch is put in order, with room to count. */
interface Desk extends Run {
  readonly places: Uint32Array
  readonly starts: Uint32Array
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

// From here on one loop a function: it is then compiled with all that it meets, once.

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

/** Puts a batch in order, to `desk`. `counts`: rows of each cell. */
function arrange(from: Run, desk: Desk, counts: Uint32Array, batch: Batch): void {
  const { places, starts } = desk
  const count = from.values.length
  starts.fill(0, 0, count + 1)
  guess(from.values, counts, batch.first, basesOf(counts, batch), places, starts)
  accumulate(starts, count)
  scatter(from, desk, places, starts)
  settle(desk, from, starts, count)
  insert(desk, count)
}

/** Rows of a batch that lie in lower cells, for each of its cells. */
function basesOf(counts: Uint32Array, { first, last }: Batch): Uint32Array {
  const bases = new Uint32Array(last - first + 1)
  for (let cell = first; cell < last; cell++) bases[cell - first + 1] = bases[cell - first]! + counts[cell]!
  return bases
}

/** Place of each value in its batch: the rows of lower cells, and of its own by how far into the cell it lies. */
function guess(
  values: Float64Array,
  counts: Uint32Array,
  first: number,
  bases: Uint32Array,
  places: Uint32Array,
  starts: Uint32Array,
): void {
  const words = wordsOf(values)
  for (let at = 0; at < values.length; at++) {
    const high = highWord(words, at)
    const cell = high >>> LOW_BITS
    const low = (high < 0 ? words[2 * at]! : ~words[2 * at]!) >>> 0
    const within = ((high & LOW_MASK) + low * LOW_WORD) * LOW_PART
    const place = bases[cell - first]! + Math.floor(within * counts[cell]!)
    places[at] = place
    starts[place + 1]!++
  }
}

/** Counts one place further on → where each place begins. */
function accumulate(starts: Uint32Array, count: number): void {
  for (let place = 0; place < count; place++) starts[place + 1]! += starts[place]!
}

/** Puts tags and values in their places. Where a place began in `starts` it ends afterwards. */
function scatter(from: Run, to: Run, places: Uint32Array, starts: Uint32Array): void {
  const { tags, values } = from
  const { tags: toTags, values: toValues } = to
  for (let at = 0; at < values.length; at++) {
    const next = starts[places[at]!]!++
    toTags[next] = tags[at]!
    toValues[next] = values[at]!
  }
}

/** Spreads crowded places anew. */
function settle(run: Run, spare: Run, ends: Uint32Array, count: number): void {
  for (let place = 0, begin = 0; place < count; place++) {
    const end = ends[place]!
    if (end - begin > SHORT) spread(part(run, begin, end), part(spare, begin, end))
    begin = end
  }
}

const part = ({ tags, values }: Run, begin: number, end: number): Run => ({
  tags: tags.subarray(begin, end),
  values: values.subarray(begin, end),
})

/** Sorts a long run: every number goes where it would lie if all lay evenly between the least and the largest, and so on within. */
function spread(run: Run, spare: Run): void {
  const count = run.values.length
  const [least, most] = extremes(run.values)
  if (!(least < most)) return
  spare.tags.set(run.tags)
  spare.values.set(run.values)
  const scale = (count - 1) / (most - least)
  const places = Uint32Array.from(spare.values, (value) => Math.floor((value - least) * scale))
  const starts = new Uint32Array(count + 1)
  for (const place of places) starts[place + 1]!++
  accumulate(starts, count)
  scatter(spare, run, places, starts)
  settle(run, spare, starts, count)
  insert(run, count)
}

function extremes(values: Float64Array): readonly [number, number] {
  let least = values[0]!
  let most = least
  for (const value of values) {
    if (value < least) least = value
    if (value > most) most = value
  }
  return [least, most]
}

/** Insertion sort, for runs that are nearly in order. */
function insert({ tags, values }: Run, count: number): void {
  for (let at = 1; at < count; at++) {
    const value = values[at]!
    if (!(values[at - 1]! > value)) continue
    const tag = tags[at]!
    let to = at
    for (; to > 0 && values[to - 1]! > value; to--) {
      values[to] = values[to - 1]!
      tags[to] = tags[to - 1]!
    }
    values[to] = value
    tags[to] = tag
  }
}
