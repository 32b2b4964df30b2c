/** CSV files as a stream of bytes → columns. One pass, a block at a time; nothing is held but the wanted columns. */

import { isUtf8 } from 'node:buffer'
import { bad, type Fault, fault, good, type Result } from '../domain/fault.js'
import { firstInvalid } from './bytes.js'
import { type Cell, newCell } from './csv/cell.js'
import { type Header, readHeader } from './csv/header.js'
import { LOOK_AHEAD, newRowScan, type RowScan, scanPlainRows, scanRows } from './csv/rows.js'
import type { TableLimits } from './limits.js'
import type { RawTable } from './raw.js'
import { counted, grouped } from './show.js'
import { heldBytes, newSink, reserve, rowBytes, type Sink, seal } from './sinks.js'
import { missingColumns, repeatedColumns, type Wanted, type WantedColumns, wantedOf } from './wanted.js'

const LF = 10
const CR = 13
const QUOTE = 34

/** What is asked of a CSV stream. */
export interface CsvInput {
  readonly path: string
  readonly stream: AsyncIterable<Uint8Array>
  /** Bytes of the whole text where known, else null; only a hint for how much room to take. */
  readonly size: number | null
  readonly wanted: WantedColumns
  readonly limits: TableLimits
  /** Set where the text stands for JSON Lines: its header is no line of the file, and each row is one line. */
  readonly isJsonLines?: boolean
}

/** Bytes that are read before rows are looked for. */
const BLOCK = 512 * 1024

/**
 * Reads a CSV text (RFC 4180; UTF-8, with or without byte order mark; LF or CRLF; `,`, else `;` with decimal comma, else
 * tab). Refused, with the line: broken quoting, rows with another number of cells than the header, empty lines between
 * rows, NUL, bytes that are not UTF-8, repeated names, a wanted column that is not there, no rows, anything beyond a limit.
 */
export async function readCsv(input: CsvInput): Promise<Result<RawTable>> {
  const reader = newReader(input)
  for await (const chunk of input.stream) {
    for (let from = 0; from < chunk.length && !reader.faults.length; ) {
      from += fill(reader, chunk, from)
      if (reader.filled >= reader.goal) work(reader, false)
    }
    if (reader.faults.length) return bad(...reader.faults)
  }
  work(reader, true)
  if (!reader.faults.length) finish(reader)
  if (reader.faults.length) return bad(...reader.faults)
  const { scan, sinks, wanted } = reader
  return good({
    n: scan!.rows,
    lines: scan!.lines,
    wanted,
    sinks: sinks.map((sink) => seal(sink, scan!.rows, input.limits)),
  })
}

/** State of a reading. */
interface Reader {
  readonly input: CsvInput
  readonly faults: Fault[]
  readonly cell: Cell
  /** Known once the header is. */
  wanted: readonly Wanted[]
  sinks: readonly Sink[]
  header: Header | null
  scan: RowScan | null
  /** Bytes not yet taken: `buffer[0 … filled)`, of which the first `valid` have been checked. */
  buffer: Buffer
  filled: number
  valid: number
  /** Work begins once so much is there; doubled while a row does not fit. */
  goal: number
  /** Bytes taken so far. */
  taken: number
  started: boolean
}

const newReader = (input: CsvInput): Reader => ({
  input,
  faults: [],
  cell: newCell(),
  wanted: [],
  sinks: [],
  header: null,
  scan: null,
  buffer: Buffer.alloc(BLOCK + 1 + LOOK_AHEAD),
  filled: 0,
  valid: 0,
  goal: BLOCK,
  taken: 0,
  started: false,
})

/** Copies bytes into the buffer, at most up to the goal; returns how many. */
function fill(reader: Reader, chunk: Uint8Array, from: number): number {
  const count = Math.min(chunk.length - from, reader.goal - reader.filled)
  reader.buffer.set(chunk.subarray(from, from + count), reader.filled)
  reader.filled += count
  return count
}

/** Takes what is complete in the buffer; at the end of the file everything. */
function work(reader: Reader, final: boolean): void {
  const { input } = reader
  if (!reader.started && !start(reader)) return
  if (final && reader.filled > 0 && reader.buffer[reader.filled - 1] !== LF) reader.buffer[reader.filled++] = LF
  const limit = reader.buffer.lastIndexOf(LF, reader.filled - 1) + 1
  if (limit > reader.valid) {
    if (!valid(reader, limit)) return
    const at = take(reader, limit, final)
    if (reader.faults.length) return
    reader.taken += at
    reader.buffer.copyWithin(0, at, reader.filled)
    reader.filled -= at
    reader.valid = Math.max(0, limit - at)
  }
  if (reader.taken + reader.filled > input.limits.textBytes) {
    tooLarge(reader, `the file holds more than ${grouped(input.limits.textBytes)} bytes`)
  } else if (2 * reader.filled > reader.goal && !final) {
    if (reader.filled > input.limits.lineBytes) {
      const message = `a row takes more than ${grouped(input.limits.lineBytes)} bytes`
      tooLarge(reader, message, reader.scan?.line ?? 1, 'close its quote, or shorten its cells')
    } else {
      reader.goal *= 2
      const next = Buffer.alloc(reader.goal + 1 + LOOK_AHEAD)
      next.set(reader.buffer.subarray(0, reader.filled))
      reader.buffer = next
    }
  }
}

/** Looks at the first bytes: byte order marks and emptiness. */
function start(reader: Reader): boolean {
  const { buffer, filled, input } = reader
  reader.started = true
  const [a, b, c] = buffer
  if (filled >= 2 && ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff))) {
    reader.faults.push(
      fault('artifact/encoding', input.path, 'the file is UTF-16', { line: 1, fix: 'save it as UTF-8' }),
    )
  } else if (filled >= 3 && a === 0xef && b === 0xbb && c === 0xbf) {
    buffer.copyWithin(0, 3, filled)
    reader.filled -= 3
  }
  if (reader.filled === 0 && !reader.faults.length) {
    reader.faults.push(
      fault('artifact/rows', input.path, 'the file is empty', { fix: 'write a header and one row a case' }),
    )
  }
  return !reader.faults.length
}

/** Checks that what has not been checked before is UTF-8 without NUL. A line feed never lies inside a character. */
function valid(reader: Reader, limit: number): boolean {
  const part = reader.buffer.subarray(reader.valid, limit)
  const nul = part.indexOf(0)
  const text = isUtf8(part)
  if (nul < 0 && text) return true
  const at = reader.valid + (nul >= 0 ? nul : firstInvalid(part))
  let line = reader.scan?.line ?? 1
  for (let feed = reader.buffer.indexOf(LF); feed >= 0 && feed < at; feed = reader.buffer.indexOf(LF, feed + 1)) line++
  const message = nul >= 0 ? 'the file has a NUL byte, so it is no text' : 'the file is not UTF-8'
  reader.faults.push(fault('artifact/encoding', reader.input.path, message, { line, fix: 'save it as UTF-8 text' }))
  return false
}

/** Reads the header and rows up to `limit`; returns the index of the first byte not taken. */
function take(reader: Reader, limit: number, final: boolean): number {
  const { buffer, input } = reader
  let at = 0
  if (!reader.scan) {
    const header = readHeader(buffer.subarray(0, limit), 0, input.path, input.limits)
    if (header === null) return final ? unclosed(reader, 1) : 0
    if (!header.ok) reader.faults.push(...header.faults)
    else begin(reader, header.value)
    if (reader.faults.length || !header.ok) return 0
    at = header.value.next
  }
  const scan = reader.scan!
  const block = buffer.subarray(at, limit)
  const plain = !block.includes(QUOTE) && !block.includes(CR)
  while (at < limit) {
    at = plain ? scanPlainRows(scan, buffer, at, limit) : scanRows(scan, buffer, at, limit, reader.cell)
    if (scan.broken) {
      const { line, message, fix } = scan.broken
      reader.faults.push(...raggedFaults(reader), fault('artifact/syntax', input.path, message, { line, fix }))
      return at
    }
    if (scan.rows >= scan.capacity) {
      if (!makeRoom(reader, reader.taken + at)) return at
    } else if (at < limit) {
      if (final) return unclosed(reader, scan.line)
      break
    }
  }
  return at
}

function unclosed(reader: Reader, line: number): number {
  const message = 'a quote is opened in this row and never closed'
  reader.faults.push(
    fault('artifact/syntax', reader.input.path, message, {
      line,
      fix: 'close the quote, or write "" for a quote inside a cell',
    }),
  )
  return 0
}

/** Sets up the scan for a header. */
function begin(reader: Reader, header: Header): void {
  const { path, limits } = reader.input
  const wanted = wantedOf(reader.input.wanted, header.names)
  reader.faults.push(
    ...repeatedColumns(path, wanted, header.names, 1),
    ...missingColumns(path, wanted, header.names, 1),
  )
  if (reader.faults.length) return
  reader.header = header
  reader.wanted = wanted
  reader.sinks = wanted.map((column) => newSink(column, limits))
  const byName = new Map<string, Sink[]>()
  wanted.forEach((column, index) => {
    byName.set(column.name, [...(byName.get(column.name) ?? []), reader.sinks[index]!])
  })
  const sinks = header.names.map((name) => byName.get(name) ?? [])
  const isJsonLines = reader.input.isJsonLines ?? false
  reader.scan = newRowScan(header.delimiter, header.decimal, sinks, isJsonLines ? 1 : header.line, !isJsonLines)
  makeRoom(reader, header.next)
}

/** Makes room for more rows: at first for a few, then for as many as the size of the file lets expect. False: over a limit. */
function makeRoom(reader: Reader, bytes: number): boolean {
  const { input, sinks } = reader
  const scan = reader.scan!
  const { limits } = input
  const expected =
    input.size === null || scan.rows === 0 ? 0 : Math.ceil((scan.rows / bytes) * input.size * 1.02) + 1000
  const wish = scan.rows === 0 ? 4096 : Math.max(expected, Math.ceil(scan.rows * 1.5))
  const capacity = Math.min(wish, limits.rows)
  if (scan.rows >= limits.rows) {
    tooLarge(reader, `the file has more than ${counted(limits.rows, 'row')}`)
    return false
  }
  const held = sinks.reduce((sum, sink) => sum + scan.rows * rowBytes(sink) + heldBytes(sink), 0)
  if (held > limits.tableBytes) {
    tooLarge(
      reader,
      `its wanted columns take more than ${grouped(limits.tableBytes)} bytes of memory (after ${counted(scan.rows, 'row')})`,
    )
    return false
  }
  for (const sink of sinks) reserve(sink, capacity)
  scan.capacity = capacity
  return true
}

function tooLarge(
  reader: Reader,
  message: string,
  line: number | null = null,
  fix = 'evaluate on a sample of the cases',
): void {
  reader.faults.push(fault('artifact/too-large', reader.input.path, message, { line, fix }))
}

/** Faults that are only known at the end. */
function finish(reader: Reader): void {
  const { input, scan } = reader
  reader.faults.push(...raggedFaults(reader))
  if (scan && scan.rows === 0 && !reader.faults.length) {
    const message = 'the file has a header and no rows'
    reader.faults.push(fault('artifact/rows', input.path, message, { line: 1, fix: 'write one row a case' }))
  }
}

function raggedFaults(reader: Reader): readonly Fault[] {
  const { scan, input } = reader
  if (!scan?.ragged.count) return []
  const { count, first } = scan.ragged
  const rest = count - first.length
  return first.map(({ line, cells }, index) => {
    const more = index === first.length - 1 && rest > 0 ? ` (and so in ${grouped(rest)} more lines)` : ''
    const message = `the row has ${counted(cells, 'cell')}, the header has ${counted(scan.columns, 'column')}${more}`
    return fault('artifact/rows', input.path, message, {
      line,
      fix: 'write one cell a column; a cell with a delimiter in it needs quotes',
    })
  })
}
