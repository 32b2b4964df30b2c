/** A rows file as typed columns before anything is said about what they mean: what CSV and Parquet both come down to. */

import type { Sink } from './sinks.js'
import type { Wanted } from './wanted.js'

/** Lines that rows take beyond one each (line feeds inside quotes), for turning a row into a line. */
export interface LineShifts {
  /** Rows (from 0) from which on the shift holds, ascending. */
  readonly rows: number[]
  readonly shifts: number[]
  /** Line of the first row where every row takes one line. */
  first: number
  /** False where there were too many shifts to keep: then lines are not known. */
  complete: boolean
}

/** A column that holds neither numbers nor texts. */
export interface UnreadColumn {
  readonly name: string
  /** Such as `values of type timestamp`. */
  readonly holds: string
}

/** Columns as read. Plain data: a worker can hand it over. */
export interface RawTable {
  readonly n: number
  /** null: the format has no lines. */
  readonly lines: LineShifts | null
  readonly wanted: readonly Wanted[]
  /** One a wanted column, trimmed to `n` rows. */
  readonly sinks: readonly Sink[]
  /** Only where every column was asked for. */
  readonly unread?: readonly UnreadColumn[]
}

/** Line of a row (from 0), or null where the format has none. */
export function lineOfRow(lines: LineShifts | null, row: number): number | null {
  if (!lines?.complete) return null
  let low = 0
  let high = lines.rows.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (lines.rows[middle]! <= row) low = middle + 1
    else high = middle
  }
  return lines.first + row + (low > 0 ? lines.shifts[low - 1]! : 0)
}

/** A row as people find it: `line 14` of a text, `row 13` of a format without lines. */
export function placeOfRow(lines: LineShifts | null, row: number): string {
  const line = lineOfRow(lines, row)
  return line === null ? `row ${(row + 1).toLocaleString('en-US')}` : `line ${line.toLocaleString('en-US')}`
}
