/** One cell of a CSV row, with or without quotes (RFC 4180 §2). */

const LF = 10
const CR = 13
const QUOTE = 34

/** A cell that `readCell` has read: where its value lies, where it ended, lines that it spans. */
export interface Cell {
  bytes: Uint8Array
  start: number
  end: number
  /** Index of the delimiter or line feed behind it. */
  next: number
  lineFeeds: number
  /** What is wrong with it, or null; `open`: its closing quote is not in these bytes. */
  fault: 'open' | 'quote' | 'after-quote' | 'return' | null
  scratch: Uint8Array
}

/** A cell without bytes. */
export const newCell = (): Cell => ({
  bytes: new Uint8Array(0),
  start: 0,
  end: 0,
  next: 0,
  lineFeeds: 0,
  fault: null,
  scratch: new Uint8Array(256),
})

/** Reads the cell that begins at `from`, with or without quotes. `bytes[limit - 1]` must be a line feed. */
export function readCell(cell: Cell, bytes: Uint8Array, from: number, limit: number, delimiter: number): void {
  cell.fault = null
  cell.lineFeeds = 0
  let at = from
  if (bytes[at] !== QUOTE) {
    let byte = bytes[at]!
    while (byte !== delimiter && byte !== LF && byte !== CR && byte !== QUOTE) byte = bytes[++at]!
    cell.bytes = bytes
    cell.start = from
    cell.end = at
    if (byte === QUOTE) cell.fault = 'quote'
    finishCell(cell, bytes, at, delimiter)
    return
  }
  let doubled = 0
  for (at++; ; at++) {
    if (at >= limit) {
      cell.fault = 'open'
      return
    }
    const byte = bytes[at]!
    if (byte === LF) cell.lineFeeds++
    else if (byte === QUOTE) {
      if (bytes[at + 1] !== QUOTE) break
      doubled++
      at++
    }
  }
  if (doubled) undouble(cell, bytes, from + 1, at)
  else {
    cell.bytes = bytes
    cell.start = from + 1
    cell.end = at
  }
  finishCell(cell, bytes, at + 1, delimiter)
  if (cell.fault === 'quote') cell.fault = 'after-quote'
}

function finishCell(cell: Cell, bytes: Uint8Array, end: number, delimiter: number): void {
  cell.next = bytes[end] === CR && bytes[end + 1] === LF ? end + 1 : end
  const byte = bytes[cell.next]
  if (cell.fault === null && byte !== delimiter && byte !== LF) cell.fault = byte === CR ? 'return' : 'quote'
}

/** Copies a quoted value with its doubled quotes made single. */
function undouble(cell: Cell, bytes: Uint8Array, start: number, end: number): void {
  if (cell.scratch.length < end - start) cell.scratch = new Uint8Array(2 * (end - start))
  let to = 0
  for (let at = start; at < end; at++) {
    if (bytes[at] === QUOTE) at++
    cell.scratch[to++] = bytes[at]!
  }
  cell.bytes = cell.scratch
  cell.start = 0
  cell.end = to
}

/** Message and fix for a cell that is broken. */
export function cellFault(cell: Cell): { message: string; fix: string } {
  if (cell.fault === 'open')
    return {
      message: 'a quote is opened and never closed',
      fix: 'close the quote, or write "" for a quote inside a cell',
    }
  if (cell.fault === 'return')
    return { message: 'a carriage return stands without a line feed', fix: 'end lines with LF or CRLF' }
  if (cell.fault === 'after-quote')
    return { message: 'text follows the closing quote of a cell', fix: 'write "" for a quote inside a cell' }
  return {
    message: 'a quote stands inside a cell that does not begin with one',
    fix: 'put the whole cell in quotes and write "" for a quote inside it',
  }
}
