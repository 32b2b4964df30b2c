/** Rows by group: which rows have which values in the group columns, and each group's rows in a wanted order. */

import type { Slice } from '../domain/metric.js'
import type { CategoryColumn, RowTable } from '../domain/rows.js'

/** Rows of one table, split into groups. */
export interface Partition {
  /** The groups that have rows, ordered by their values; one group with slice null where nothing splits the rows. */
  readonly slices: readonly (Slice | null)[]
  /** Group of each row. */
  readonly groupOf: Uint16Array
  /** Rows of each group. */
  readonly sizes: Uint32Array
  /** Rows of a group, in the order of the table, or in that of `order` (a permutation of all rows, named by `key`). */
  rows(group: number, key?: string, order?: () => Uint32Array): Uint32Array
}

/** More groups than this are no groups; the caller refuses them. */
export const MOST_GROUPS = 65_535

const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Splits the rows by the group columns `by` (which must be there); null keeps them together. undefined: more than MOST_GROUPS. */
export function partition(table: RowTable, by: readonly string[] | null): Partition | undefined {
  if (by === null || by.length === 0) {
    return {
      slices: [null],
      groupOf: new Uint16Array(table.n),
      sizes: Uint32Array.of(table.n),
      rows: (_, __, order) => order?.() ?? Uint32Array.from({ length: table.n }, (_value, row) => row),
    }
  }
  const columns = by.map((name) => table.groups[name]!)
  const coded = encode(table.n, columns)
  if (coded === undefined) return undefined
  const { codes, combinations } = coded
  const found = combinations.map((cells, code) => ({ code, values: cells.map((cell, i) => columns[i]!.values[cell]!) }))
  found.sort((a, b) => {
    const at = a.values.findIndex((value, i) => value !== b.values[i])
    return at < 0 ? 0 : before(a.values[at]!, b.values[at]!)
  })
  const rank = new Uint16Array(found.length)
  for (const [group, { code }] of found.entries()) rank[code] = group
  const groupOf = new Uint16Array(table.n)
  const starts = new Uint32Array(found.length + 1)
  for (let row = 0; row < table.n; row++) {
    const group = rank[codes[row]!]!
    groupOf[row] = group
    starts[group + 1]!++
  }
  for (let group = 0; group < found.length; group++) starts[group + 1]! += starts[group]!
  const dealt = new Map<string, Uint32Array>()
  return {
    groupOf,
    sizes: starts.subarray(1).map((end, group) => end - starts[group]!),
    slices: found.map(({ values }) => Object.fromEntries(by.map((name, i) => [name, values[i]!]))),
    rows(group, key = '', order) {
      let all = dealt.get(key)
      if (all === undefined) {
        all = deal(groupOf, starts, order?.())
        dealt.set(key, all)
      }
      return all.subarray(starts[group], starts[group + 1])
    },
  }
}

/** All rows, group after group, in the given order (or the table's) within each group. */
function deal(groupOf: Uint16Array, starts: Uint32Array, order: Uint32Array | undefined): Uint32Array {
  const dealt = new Uint32Array(groupOf.length)
  const next = starts.slice()
  for (let at = 0; at < groupOf.length; at++) {
    const row = order ? order[at]! : at
    dealt[next[groupOf[row]!]!++] = row
  }
  return dealt
}

/** Tables of all pairs of codes are used up to this size, a map beyond. */
const MOST_PAIRS = 1 << 20

/** Numbers the combinations of values that occur, column by column; `codes[row]` indexes `combinations`. */
function encode(count: number, columns: readonly CategoryColumn[]) {
  const codes = new Uint16Array(count)
  let combinations: readonly (readonly number[])[] = [[]]
  for (const column of columns) {
    const next: number[][] = []
    const width = column.values.length
    const number = numbering(combinations.length * width)
    for (let row = 0; row < count; row++) {
      const code = number(codes[row]! * width + column.codes[row]!, next.length)
      if (code === next.length) {
        if (next.length === MOST_GROUPS) return undefined
        next.push([...combinations[codes[row]!]!, column.codes[row]!])
      }
      codes[row] = code
    }
    combinations = next
  }
  return { codes, combinations }
}

/** Numbers keys below `size`: the number of a known key, else `next`, which it then has. */
function numbering(size: number): (key: number, next: number) => number {
  if (size <= MOST_PAIRS) {
    const known = new Int32Array(size).fill(-1)
    return (key, next) => {
      if (known[key]! < 0) known[key] = next
      return known[key]!
    }
  }
  const known = new Map<number, number>()
  return (key, next) => {
    const found = known.get(key)
    if (found === undefined) known.set(key, next)
    return found ?? next
  }
}
