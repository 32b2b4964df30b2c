/**
 * Cells: the rows that have the same label and the same values in several group columns. Groups by any of the columns are
 * made of whole cells, so that what is added up by cell in one pass over the rows serves them all.
 */

import type { RowTable } from '../domain/rows.js'

/** Rows by cell. */
export interface Cells {
  /** Cell of each row. */
  readonly of: Uint8Array | Uint16Array
  /** Rows of each cell; many may have none. */
  readonly sizes: Uint32Array
  /** Where cells are by label too, there are so many labels, and the label of a cell is its remainder; else 1. */
  readonly labels: number
}

/** Cells by some of the group columns of a table. */
export interface ColumnCells extends Cells {
  readonly columns: readonly string[]
  /** Index among the values of each column, for a cell. */
  codes(cell: number): readonly number[]
}

/** More cells than this are not made; what is kept for each of them would take too much memory. */
const MOST_CELLS = 16_384

/** Cells of the given columns (which must be there), without labels; undefined where there would be more than MOST_CELLS. */
export function cellsOf(table: RowTable, columns: readonly string[]): ColumnCells | undefined {
  return cellsBy(table, columns, { codes: null, count: 1 })
}

/** Cells of as many of the group columns of `groupsOf` as allow it, in their order, and of the labels of `table`. */
export function widestCells(table: RowTable, groupsOf: RowTable): ColumnCells | undefined {
  const { label, classes } = table
  const labels = label === null || label instanceof Float64Array ? 1 : classes.length
  const known = labels > 1 && labels ** 2 <= MOST_CELLS
  const columns: string[] = []
  let count = known ? labels : 1
  for (const [name, { values }] of Object.entries(groupsOf.groups)) {
    if (count * values.length > MOST_CELLS) continue
    count *= Math.max(1, values.length)
    columns.push(name)
  }
  return cellsBy(groupsOf, columns, known ? { codes: label, count: labels } : { codes: null, count: 1 })
}

function cellsBy(
  table: RowTable,
  columns: readonly string[],
  labels: { readonly codes: ArrayLike<number> | null; readonly count: number },
): ColumnCells | undefined {
  const widths = columns.map((name) => Math.max(1, table.groups[name]!.values.length))
  const count = widths.reduce((product, width) => product * width, labels.count)
  if (count > MOST_CELLS) return undefined
  const of = count <= 256 ? new Uint8Array(table.n) : new Uint16Array(table.n)
  for (const [index, name] of columns.entries()) append(of, widths[index]!, table.groups[name]!.codes)
  if (labels.codes !== null) append(of, labels.count, labels.codes)
  return {
    of,
    sizes: sizesOf(of, count),
    labels: labels.count,
    columns,
    codes(cell) {
      const codes: number[] = []
      let rest = Math.floor(cell / labels.count)
      for (const width of [...widths].reverse()) {
        codes.unshift(rest % width)
        rest = Math.floor(rest / width)
      }
      return codes
    },
  }
}

/** Takes a further column into the number of each row's cell. */
function append(of: Cells['of'], width: number, codes: ArrayLike<number>): void {
  for (let row = 0; row < of.length; row++) of[row] = of[row]! * width + codes[row]!
}

/** Rows by number. */
export function sizesOf(of: Uint8Array | Uint16Array, count: number): Uint32Array {
  const sizes = new Uint32Array(count)
  for (let row = 0; row < of.length; row++) sizes[of[row]!]!++
  return sizes
}
