/** Rows of one group as the statistics see them: columns of the whole table, and which of its rows are meant. */

import type { RowTable } from '../domain/rows.js'
import { type Bulk, bulkOf, type Keep, keeper } from './bulk.js'
import { type ColumnCells, widestCells } from './cells.js'
import { ascending } from './order.js'
import type { Partition } from './partition.js'

/** A table with the columns that were derived from it, kept while the table is measured. */
export interface Prepared {
  readonly table: RowTable
  /** Score of a class: for two classes P(class), for several its column. null without scores. */
  score(c: number): Float64Array | null
  /** All rows in ascending order of the score of a class. */
  byScore(c: number): Uint32Array
  /** Cells that groups can be made of, by label and as many of the group columns as allow it. */
  readonly cells: ColumnCells | undefined
  /** Memory for sums over those cells. */
  readonly keep: Keep
  /** One number a row, 0 when it is handed out; whoever writes to it clears the rows again. */
  readonly scratch: Float64Array
}

/** Rows of one group. */
export interface Sample {
  readonly from: Prepared
  readonly table: RowTable
  /** Number of rows. */
  readonly n: number
  /** Row indices, ascending. */
  readonly rows: Uint32Array
  /** Sums over all groups of the partition at once, and which of them this is. */
  readonly bulk: Bulk
  readonly group: number
  /** Weight of a row; 1 without weights. */
  weight(row: number): number
  /** The rows in ascending order of the score of a class. */
  byScore(c: number): Uint32Array
}

/** Readies a table; everything is derived when it is first wanted. `groupsOf`: a table of the same rows whose group columns split it. */
export function prepare(table: RowTable, groupsOf: RowTable = table): Prepared {
  const binary = table.scores?.length === 1
  const orders = new Map<number, Uint32Array>()
  let complement: Float64Array | undefined
  const score = (c: number): Float64Array | null => {
    if (table.scores === null) return null
    if (!binary) return table.scores[c] ?? null
    if (c === 1) return table.scores[0]!
    complement ??= table.scores[0]!.map((p) => 1 - p)
    return complement
  }
  const byScore = (c: number): Uint32Array => {
    const known = orders.get(c)
    if (known !== undefined) return known
    const order = ascending(score(c)!)
    orders.set(c, order)
    return order
  }
  const keep = keeper()
  let scratch: Float64Array | undefined
  return {
    table,
    score,
    byScore,
    get cells() {
      return keep('', () => widestCells(table, groupsOf))
    },
    keep,
    get scratch() {
      scratch ??= new Float64Array(table.n)
      return scratch
    },
  }
}

/** Samples of all groups of a partition of a prepared table. */
export function samplesOf(from: Prepared, groups: Partition): (group: number) => Sample {
  const weights = from.table.weight
  const bulk = bulkOf(from, groups)
  return (group) => {
    let rows: Uint32Array | undefined
    return {
      from,
      table: from.table,
      n: groups.sizes[group] ?? 0,
      // Kept, for loops ask for it once a row.
      get rows() {
        rows ??= groups.rows(group)
        return rows
      },
      bulk,
      group,
      weight: weights === null ? () => 1 : (row) => weights[row]!,
      byScore: (c) => groups.rows(group, `score ${c}`, () => from.byScore(c)),
    }
  }
}
