/** Ids of a file that has been read: duplicates, and finding a row by its id. */

import type { IdColumn } from '../domain/rows.js'
import { compareBytes, hashBytes, sameBytes } from './bytes.js'
import { LISTED } from './growing.js'
import { type IdSink, idBytes, idText } from './ids.js'

/** Pairs of rows that have the same id: how many rows repeat an earlier one, and the first few with that earlier row. */
export interface Duplicates {
  readonly count: number
  readonly first: readonly { readonly row: number; readonly earlier: number }[]
}

/** A look-up from bytes to the first row that has them, or -1. */
export type Finder = (bytes: Uint8Array) => number

/** The column that others see; its index is built on the first `find`. `n` rows, sealed. */
export function idColumn(sink: IdSink, n: number): IdColumn {
  let finder: Finder | null = null
  return {
    length: n,
    text: (row) => idText(sink, row),
    find(id) {
      finder ??= sink.serial ? serialFinder(sink, n) : (hashIndex(sink, n).finder ?? sortedFinder(sink, n))
      return finder(Buffer.from(id, 'utf8'))
    },
  }
}

/** Rows whose id has been seen in an earlier row. */
export function duplicates(sink: IdSink, n: number): Duplicates {
  if (sink.ascending) return { count: 0, first: [] }
  if (sink.serial) return serialDuplicates(sink.numbers, n)
  return hashIndex(sink, n).duplicates ?? sortedDuplicates(sink, n)
}

/** A set of bits over the range of the numbers, or a sorted copy where the range is too wide for that. */
function serialDuplicates(numbers: Uint32Array, n: number): Duplicates {
  let low = numbers[0] ?? 0
  let high = low
  for (let row = 1; row < n; row++) {
    const value = numbers[row]!
    if (value < low) low = value
    else if (value > high) high = value
  }
  const found = collector()
  if (high - low > 64 * n + 1_000_000) {
    const sorted = numbers.slice(0, n).sort()
    const twice = new Set<number>()
    for (let at = 1; at < n && twice.size < 100_000; at++) if (sorted[at] === sorted[at - 1]) twice.add(sorted[at]!)
    const firstRow = new Map<number, number>()
    for (let row = 0; row < n && twice.size; row++) {
      const value = numbers[row]!
      if (!twice.has(value)) continue
      const earlier = firstRow.get(value)
      if (earlier === undefined) firstRow.set(value, row)
      else found.add(row, () => earlier)
    }
    return found
  }
  const seen = new Uint8Array(Math.floor((high - low) / 8) + 1)
  for (let row = 0; row < n; row++) {
    const value = numbers[row]! - low
    const bit = 1 << (value & 7)
    if (seen[value >>> 3]! & bit) found.add(row, () => numbers.indexOf(numbers[row]!))
    else seen[value >>> 3]! |= bit
  }
  return found
}

/** Serial ids: a table over the range of the numbers where it is narrow, else a map. */
function serialFinder(sink: IdSink, n: number): Finder {
  const { numbers, firstNumber } = sink
  if (sink.running) {
    return (bytes) => {
      const row = (serialValue(sink, bytes) ?? -1) - firstNumber
      return row >= 0 && row < n ? row : -1
    }
  }
  let low = n > 0 ? numbers[0]! : 0
  let high = low
  for (let row = 1; row < n; row++) {
    const value = numbers[row]!
    if (value < low) low = value
    else if (value > high) high = value
  }
  const at = (value: number | null, find: (value: number) => number): number =>
    value === null || n === 0 || value < low || value > high ? -1 : find(value)
  if (high - low > 16 * n + 1_000_000) {
    const rows = new Map<number, number>()
    for (let row = n - 1; row >= 0; row--) rows.set(numbers[row]!, row)
    return (bytes) => at(serialValue(sink, bytes), (value) => rows.get(value) ?? -1)
  }
  const table = new Uint32Array(high - low + 1)
  for (let row = n - 1; row >= 0; row--) table[numbers[row]! - low] = row + 1
  return (bytes) => at(serialValue(sink, bytes), (value) => table[value - low]! - 1)
}

/** Number of an id in the serial form of a column, or null where it does not have that form. */
function serialValue(sink: IdSink, bytes: Uint8Array): number | null {
  const prefix = sink.prefix?.length ?? 0
  const digits = bytes.length - prefix
  if (digits < 1 || digits > 9 || (sink.prefix && !sameBytes(sink.prefix, 0, bytes, 0, prefix))) return null
  if (sink.leadingZero ? digits !== sink.maxDigits : digits > 1 && bytes[prefix] === 48) return null
  let value = 0
  for (let at = prefix; at < bytes.length; at++) {
    const digit = bytes[at]! - 48
    if (digit < 0 || digit > 9) return null
    value = value * 10 + digit
  }
  return value
}

/** Low bits of a slot hold row + 1, the high ones a part of the hash, which spares most comparisons. */
const ROW_BITS = 26
const ROW_MASK = (1 << ROW_BITS) - 1

/** Steps over taken slots that are normal; beyond them the file was made to collide, and sorting decides. */
const stepsAllowed = (n: number): number => 50 * n + 1_000_000

/** Open-addressing index of all ids; both parts are null where there were too many collisions. */
function hashIndex(sink: IdSink, n: number): { finder: Finder | null; duplicates: Duplicates | null } {
  const { arena, ends } = sink
  let size = 1024
  while (size < 1.6 * n) size *= 2
  const slots = new Int32Array(size)
  const found = collector()
  let steps = 0
  for (let row = 0; row < n; row++) {
    const start = row === 0 ? 0 : ends[row - 1]!
    const end = ends[row]!
    const hash = hashBytes(arena, start, end)
    const tag = (hash & 63) << ROW_BITS
    let slot = (hash >>> 3) & (size - 1)
    for (let taken = slots[slot]!; ; taken = slots[slot]!) {
      if (taken === 0) {
        slots[slot] = tag | (row + 1)
        break
      }
      if ((taken & ~ROW_MASK) === tag) {
        const other = (taken & ROW_MASK) - 1
        const from = other === 0 ? 0 : ends[other - 1]!
        if (ends[other]! - from === end - start && sameBytes(arena, from, arena, start, end - start)) {
          found.add(row, () => other)
          break
        }
      }
      slot = (slot + 1) & (size - 1)
      if (++steps > stepsAllowed(n)) return { finder: null, duplicates: null }
    }
  }
  const finder: Finder = (bytes) => {
    const hash = hashBytes(bytes, 0, bytes.length)
    for (let slot = (hash >>> 3) & (size - 1); slots[slot] !== 0; slot = (slot + 1) & (size - 1)) {
      const row = (slots[slot]! & ROW_MASK) - 1
      const from = row === 0 ? 0 : ends[row - 1]!
      if (ends[row]! - from === bytes.length && sameBytes(arena, from, bytes, 0, bytes.length)) return row
    }
    return -1
  }
  return { finder, duplicates: found }
}

/** Rows in order of their id's bytes, equal ones in order of the row. */
function sortedRows(sink: IdSink, n: number): Uint32Array {
  const { arena, ends } = sink
  const start = (row: number): number => (row === 0 ? 0 : ends[row - 1]!)
  return Uint32Array.from({ length: n }, (_, row) => row).sort(
    (a, b) => compareBytes(arena, start(a), ends[a]!, arena, start(b), ends[b]!) || a - b,
  )
}

/** As `duplicates`, by sorting: for ids that were made to collide in the hash index. */
export function sortedDuplicates(sink: IdSink, n: number): Duplicates {
  const order = sortedRows(sink, n)
  const pairs: { row: number; earlier: number }[] = []
  for (let at = 1, first = 0; at < n; at++) {
    const here = idBytes(sink, order[at]!)
    const there = idBytes(sink, order[first]!)
    if (here.length === there.length && sameBytes(here, 0, there, 0, here.length))
      pairs.push({ row: order[at]!, earlier: order[first]! })
    else first = at
  }
  pairs.sort((a, b) => a.row - b.row)
  return { count: pairs.length, first: pairs.slice(0, LISTED) }
}

/** A look-up by halving, for the same. */
export function sortedFinder(sink: IdSink, n: number): Finder {
  const order = sortedRows(sink, n)
  return (bytes) => {
    let low = 0
    let high = n - 1
    while (low <= high) {
      const middle = (low + high) >>> 1
      const here = idBytes(sink, order[middle]!)
      const difference = compareBytes(here, 0, here.length, bytes, 0, bytes.length)
      if (difference === 0) return order[middle]!
      if (difference < 0) low = middle + 1
      else high = middle - 1
    }
    return -1
  }
}

function collector(): {
  count: number
  first: { row: number; earlier: number }[]
  add(row: number, earlier: () => number): void
} {
  const first: { row: number; earlier: number }[] = []
  return {
    first,
    count: 0,
    add(row, earlier) {
      if (first.length < LISTED) first.push({ row, earlier: earlier() })
      this.count++
    },
  }
}
