/**
 * One batch of rows in order: every number guesses its own place by how far it lies into its cell (an interpolation
 * sort), and what the guesses leave out of order is put right by insertion. One loop a function: it is then compiled with
 * all that it meets, once.
 */

/** What is put in order: the number of the row, or a tag of it. */
export type Tags = Uint8Array | Uint16Array | Uint32Array

/** Low bits of the high word (exponent and 20 bits of fraction) that rows are not counted by. */
export const LOW_BITS = 13
const LOW_MASK = 2 ** LOW_BITS - 1

/** Weight of the low word beside the low bits of the high word, and of both within a cell. */
const LOW_WORD = 2 ** -32
const LOW_PART = 2 ** -LOW_BITS

/** Runs of up to so many rows are sorted by insertion. */
const SHORT = 24

/** High word of a number, with bits flipped so that its unsigned order is the order of the numbers. */
export function highWord(words: Int32Array, at: number): number {
  const high = words[2 * at + 1]!
  if (high >= 0) return high ^ 0x80000000
  return high === -0x80000000 && words[2 * at] === 0 ? high : ~high
}

/** Numbers as pairs of words, the low one first. */
export const wordsOf = (values: Float64Array): Int32Array =>
  new Int32Array(values.buffer, values.byteOffset, 2 * values.length)

/** Rows of the cells `first` to `last`. */
export interface Batch {
  readonly first: number
  last: number
  count: number
}

/** Tags with their values, in step. */
export interface Run {
  readonly tags: Tags
  readonly values: Float64Array
}

/** Where a batch is put in order, with room to count. */
export interface Desk extends Run {
  readonly places: Uint32Array
  readonly starts: Uint32Array
}

/** Puts a batch in order, to `desk`. `counts`: rows of each cell. */
export function arrange(from: Run, desk: Desk, counts: Uint32Array, batch: Batch): void {
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

/** Rows `begin` to `end` of a run, as a view. */
export const part = ({ tags, values }: Run, begin: number, end: number): Run => ({
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
