/**
 * The scanner of CSV rows (RFC 4180), over bytes. Two loops do the same: one for blocks without quotes and carriage
 * returns, which reads numbers and hashes texts while it looks for the end of the cell, and one for all the rest.
 */

import { mixed, SEED_MULTIPLIER, SEED_START } from '../bytes.js'
import { addId, addNextId, type IdSink } from '../ids.js'
import { fractionAt, numberAt, stopped } from '../number.js'
import type { LineShifts } from '../raw.js'
import { addCell, addNumberText, COMMA, type NumberSink, type Sink } from '../sinks.js'
import { ended, learn, nextCode, type TextSink, textCode } from '../texts.js'
import { type Cell, cellFault, readCell } from './cell.js'

const LF = 10
const CR = 13

/** What a column is for the scanner. */
const SKIP = 0
const NUMBER = 1
const TEXT = 2
const ID = 3
const SEVERAL = 4

/** What ended a scan that found the file broken. */
export interface RowFault {
  readonly line: number
  readonly message: string
  readonly fix: string
}

/** State of a scan. */
export interface RowScan {
  readonly delimiter: number
  /** Byte of the decimal separator. */
  readonly decimal: number
  readonly columns: number
  /** Sinks by column: none, one, or several where a column is wanted in several forms. */
  readonly sinks: readonly (readonly Sink[])[]
  readonly kinds: Uint8Array
  /** Whether a line feed inside a cell is a line of the file. */
  readonly spans: boolean
  /** Rows taken. */
  rows: number
  /** Rows that there is room for. */
  capacity: number
  /** Line that the next row begins at. */
  line: number
  readonly lines: LineShifts
  /** Rows with another number of cells than the header: line and number of the first few, and how many. */
  readonly ragged: { count: number; readonly first: { readonly line: number; readonly cells: number }[] }
  /** Line of an empty line that nothing but empty lines may follow, or 0. */
  blank: number
  broken: RowFault | null
}

/** A scan that begins below the header, at line `line`; without `spans` every row is one line, whatever its cells hold. */
export function newRowScan(
  delimiter: number,
  decimal: number,
  sinks: readonly (readonly Sink[])[],
  line: number,
  spans = true,
): RowScan {
  const kinds = Uint8Array.from(sinks, (list) =>
    list.length === 0 ? SKIP : list.length > 1 ? SEVERAL : kindOf(list[0]!),
  )
  return {
    delimiter,
    decimal,
    columns: sinks.length,
    sinks,
    kinds,
    spans,
    rows: 0,
    capacity: 0,
    line,
    lines: { rows: [], shifts: [], first: line, complete: true },
    ragged: { count: 0, first: [] },
    blank: 0,
    broken: null,
  }
}

const kindOf = (sink: Sink): number =>
  sink.kind === 'number' ? NUMBER : sink.kind === 'text' ? TEXT : sink.kind === 'id' ? ID : SEVERAL

/** Bytes behind `limit` that `scanPlainRows` may look at, whatever they are. */
export const LOOK_AHEAD = 32

/**
 * Takes rows of a block without quotes, carriage returns and NUL. `bytes[limit - 1]` must be a line feed, and there must
 * be `LOOK_AHEAD` bytes behind it. Returns where it stopped: at `limit`, or where the room for rows ran out, or anywhere
 * once the file is broken.
 */
export function scanPlainRows(scan: RowScan, bytes: Uint8Array, from: number, limit: number): number {
  const { delimiter, decimal, columns, kinds, sinks } = scan
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const last = columns - 1
  let at = from
  row: while (at < limit && scan.rows < scan.capacity) {
    const row = scan.rows
    if (bytes[at] === LF) {
      blankLine(scan)
      at++
      continue
    }
    if (scan.blank) return broken(scan, scan.blank, 'the line is empty', 'take the empty line out', at)
    for (let column = 0; column < columns; column++) {
      const start = at
      switch (kinds[column]) {
        case SKIP: {
          let byte = bytes[at]!
          while (byte !== delimiter && byte !== LF) byte = bytes[++at]!
          break
        }
        case NUMBER: {
          const sink = sinks[column]![0] as NumberSink
          let value = fractionAt(view, at)
          if (Number.isNaN(value)) value = numberAt(bytes, at, limit, decimal)
          at = stopped.at
          const byte = bytes[at]!
          if ((byte === delimiter || byte === LF) && at > start && !Number.isNaN(value) && decimal !== COMMA)
            sink.values[row] = value
          else {
            at = cellEnd(bytes, at, delimiter)
            addNumberText(sink, row, bytes, start, at, decimal)
          }
          break
        }
        case TEXT: {
          const sink = sinks[column]![0] as TextSink
          const known = nextCode(sink, view, at, (column < last ? delimiter : LF) * 0x01010101)
          if (known >= 0) {
            sink.codes[row] = known
            at = ended.at
            break
          }
          let hash = SEED_START
          let byte = bytes[at]!
          while (byte !== delimiter && byte !== LF) {
            hash = Math.imul(hash ^ byte, SEED_MULTIPLIER)
            byte = bytes[++at]!
          }
          const code = textCode(sink, row, bytes, start, at, mixed(hash))
          sink.codes[row] = code
          if (!sink.overflow) learn(sink, bytes, start, at, code)
          break
        }
        case ID: {
          const sink = sinks[column]![0] as IdSink
          at = addNextId(sink, row, bytes, start, delimiter)
          if (at >= 0) break
          at = cellEnd(bytes, start, delimiter)
          addId(sink, row, bytes, start, at)
          break
        }
        default: {
          at = cellEnd(bytes, at, delimiter)
          for (const sink of sinks[column]!) addCell(sink, row, bytes, start, at, decimal)
        }
      }
      if (column < last ? bytes[at] !== delimiter : bytes[at] !== LF) {
        let cells = column + 1
        for (; bytes[at] !== LF; at++) if (bytes[at] === delimiter) cells++
        at++
        ragged(scan, cells)
        continue row
      }
      at++
    }
    scan.rows = row + 1
    scan.line++
  }
  return at
}

function cellEnd(bytes: Uint8Array, from: number, delimiter: number): number {
  let at = from
  let byte = bytes[at]!
  while (byte !== delimiter && byte !== LF) byte = bytes[++at]!
  return at
}

function blankLine(scan: RowScan): void {
  if (!scan.blank) scan.blank = scan.line
  scan.line++
}

function ragged(scan: RowScan, cells: number): void {
  scan.ragged.count++
  if (scan.ragged.first.length < 5) scan.ragged.first.push({ line: scan.line, cells })
  scan.line++
  noteShift(scan)
}

/** Rows and lines have come apart: from the next row on, lines are ahead by this much. */
function noteShift(scan: RowScan): void {
  const { lines } = scan
  if (lines.rows.length >= 1_000_000) lines.complete = false
  else {
    lines.rows.push(scan.rows)
    lines.shifts.push(scan.line - lines.first - scan.rows)
  }
}

function broken(scan: RowScan, line: number, message: string, fix: string, at: number): number {
  scan.broken = { line, message, fix }
  return at
}

/** Takes rows of any block; as `scanPlainRows`, but it also stops before a row that is not complete in these bytes. */
export function scanRows(scan: RowScan, bytes: Uint8Array, from: number, limit: number, cell: Cell): number {
  const { delimiter, decimal, columns, sinks } = scan
  let at = from
  while (at < limit && scan.rows < scan.capacity) {
    const begin = at
    const row = scan.rows
    if (bytes[at] === LF || (bytes[at] === CR && bytes[at + 1] === LF)) {
      blankLine(scan)
      at += bytes[at] === LF ? 1 : 2
      continue
    }
    if (scan.blank) return broken(scan, scan.blank, 'the line is empty', 'take the empty line out', at)
    let lineFeeds = 0
    let cells = 0
    for (;;) {
      readCell(cell, bytes, at, limit, delimiter)
      if (cell.fault === 'open') return begin
      if (cell.fault !== null) {
        const { message, fix } = cellFault(cell)
        return broken(scan, scan.line + lineFeeds, message, fix, at)
      }
      if (cells < columns)
        for (const sink of sinks[cells]!) addCell(sink, row, cell.bytes, cell.start, cell.end, decimal)
      cells++
      if (scan.spans) lineFeeds += cell.lineFeeds
      at = cell.next + 1
      if (bytes[cell.next] === LF) break
    }
    scan.line += lineFeeds
    if (cells !== columns) ragged(scan, cells)
    else {
      scan.rows = row + 1
      scan.line++
      if (lineFeeds) noteShift(scan)
    }
  }
  return at
}
