/** Rows of one group as the statistics see them: columns of the whole table, and which of its rows are meant. */

import type { RowTable } from '../domain/rows.js'
import { type Bulk, bulkOf } from './bulk.js'
import type { Partition } from './partition.js'
import type { Prepared } from './prepared.js'

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
