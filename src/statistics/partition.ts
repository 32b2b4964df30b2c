/** Rows by group: which rows have which values in the group columns, and each group's rows in a wanted order. */

import { byValues } from '../domain/group-order.js'
import type { CategoryColumn, RowTable } from '../domain/rows.js'
import type { Slice } from '../domain/slice.js'
import { type Cells, type ColumnCells, cellsOf, sizesOf } from './cells.js'
import { numbering } from './numbering.js'

/** Rows of one table, split into groups. */
export interface Partition {
  /** The groups that have rows, ordered by their values; one group with slice null where nothing splits the rows. */
  readonly slices: readonly (Slice | null)[]
  /** Group of each row. */
  readonly groupOf: Uint16Array
  /** Rows of each group. */
  readonly sizes: Uint32Array
  /** The cells that the groups are made of, and the group of each (of those that have rows). */
  readonly cells: Cells
  readonly groupOfCell: Uint16Array
  /** Rows of a group, in the order of the table, or in that of `order` (a permutation of all rows, named by `key`). */
  rows(group: number, key?: string, order?: () => Uint32Array): Uint32Array
}

/** More groups than this are no groups; the caller refuses them. */
const MOST_GROUPS = 65_535

/**
 * Splits the rows by the group columns `by` (which must be there); null keeps them together. undefined: more than
 * MOST_GROUPS. The groups are made of the cells of `base`, where these know the columns.
 */
export function partition(
  table: RowTable,
  by: readonly string[] | null,
  base?: ColumnCells | undefined,
): Partition | undefined {
  const names = by ?? []
  const columns = names.map((name) => table.groups[name]!)
  const cells = names.every((name) => base?.columns.includes(name)) && base ? base : cellsOf(table, names)
  const coded = cells ? ofColumns(cells, names) : encode(table.n, columns)
  if (coded === undefined) return undefined
  const found = new Map<string, { values: readonly string[]; cells: number[] }>()
  for (const { cell, codes } of coded.filled) {
    const key = codes.join()
    const group = found.get(key)
    if (group) group.cells.push(cell)
    else found.set(key, { values: codes.map((code, i) => columns[i]!.values[code]!), cells: [cell] })
  }
  const groups = [...found.values()].sort((a, b) => byValues(a.values, b.values))
  if (names.length === 0) return assemble(table.n, coded.cells, [null], [coded.filled.map(({ cell }) => cell)])
  const slices = groups.map(({ values }) => Object.fromEntries(names.map((name, i) => [name, values[i]!])))
  return assemble(
    table.n,
    coded.cells,
    slices,
    groups.map((group) => group.cells),
  )
}

/** Cells with the values that make them: an index among the values of each column. */
interface Coded {
  readonly cells: Cells
  readonly filled: readonly { readonly cell: number; readonly codes: readonly number[] }[]
}

/** The cells that have rows, with their values in the named columns. */
function ofColumns(cells: ColumnCells, names: readonly string[]): Coded {
  const places = names.map((name) => cells.columns.indexOf(name))
  const filled = [...cells.sizes.keys()].filter((cell) => cells.sizes[cell]! > 0)
  return {
    cells,
    filled: filled.map((cell) => {
      const codes = cells.codes(cell)
      return { cell, codes: places.map((place) => codes[place]!) }
    }),
  }
}

function assemble(
  n: number,
  cells: Cells,
  slices: Partition['slices'],
  cellsOfGroup: readonly (readonly number[])[],
): Partition {
  const groupOfCell = new Uint16Array(cells.sizes.length)
  const sizes = new Uint32Array(slices.length)
  for (const [group, own] of cellsOfGroup.entries()) {
    for (const cell of own) {
      groupOfCell[cell] = group
      sizes[group]! += cells.sizes[cell]!
    }
  }
  const starts = new Uint32Array(slices.length)
  for (let group = 1; group < slices.length; group++) starts[group] = starts[group - 1]! + sizes[group - 1]!
  const dealt = new Map<string, Uint32Array>()
  let groupOf: Uint16Array | undefined
  const parts: Partition = {
    slices,
    sizes,
    cells,
    groupOfCell,
    get groupOf() {
      groupOf ??= slices.length === 1 ? new Uint16Array(n) : translated(cells.of, groupOfCell)
      return groupOf
    },
    rows(group, key = '', order) {
      if (slices.length === 1) return order?.() ?? Uint32Array.from({ length: n }, (_value, row) => row)
      let all = dealt.get(key)
      if (all === undefined) {
        all = deal(parts.groupOf, starts, order?.())
        dealt.set(key, all)
      }
      return all.subarray(starts[group], starts[group]! + sizes[group]!)
    },
  }
  return parts
}

function translated(of: Cells['of'], to: Uint16Array): Uint16Array {
  const next = new Uint16Array(of.length)
  for (let row = 0; row < of.length; row++) next[row] = to[of[row]!]!
  return next
}

/** All rows, group after group, in the given order (or the table's) within each group. */
function deal(groupOf: Uint16Array, starts: Uint32Array, order: Uint32Array | undefined): Uint32Array {
  const next = starts.slice()
  const dealt = new Uint32Array(groupOf.length)
  for (let at = 0; at < groupOf.length; at++) {
    const row = order ? order[at]! : at
    dealt[next[groupOf[row]!]!++] = row
  }
  return dealt
}

/** Cells of columns with many values: the combinations that occur are numbered, column by column. */
function encode(count: number, columns: readonly CategoryColumn[]): Coded | undefined {
  const of = new Uint16Array(count)
  let combinations: readonly (readonly number[])[] = [[]]
  for (const column of columns) {
    const next: number[][] = []
    const width = column.values.length
    const number = numbering(combinations.length * width)
    for (let row = 0; row < count; row++) {
      const code = number(of[row]! * width + column.codes[row]!, next.length)
      if (code === next.length) {
        if (next.length === MOST_GROUPS) return undefined
        next.push([...combinations[of[row]!]!, column.codes[row]!])
      }
      of[row] = code
    }
    combinations = next
  }
  return {
    cells: { of, sizes: sizesOf(of, combinations.length), labels: 1 },
    filled: combinations.map((codes, cell) => ({ cell, codes })),
  }
}
