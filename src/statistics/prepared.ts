/** A table that is ready to be measured: with what is derived from its columns once and serves all groups. */

import type { RowTable } from '../domain/rows.js'
import { type ColumnCells, widestCells } from './cells.js'
import { ascending } from './order.js'

/** Keeps what is made under a key. */
export type Keep = <T>(key: string, make: () => T) => T

/** A new memory. */
export function keeper(): Keep {
  const kept = new Map<string, unknown>()
  return <T>(key: string, make: () => T): T => {
    if (!kept.has(key)) kept.set(key, make())
    return kept.get(key) as T
  }
}

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
