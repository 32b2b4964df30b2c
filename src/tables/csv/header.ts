/** The first line of a CSV file: its delimiter and the names of its columns. */

import { bad, fault, good, type Result } from '../../domain/fault.js'
import type { TableLimits } from '../limits.js'
import { grouped } from '../show.js'
import { cellFault, newCell, readCell } from './cell.js'

export interface Header {
  readonly delimiter: number
  /** Byte of the decimal separator: a comma in files with semicolons. */
  readonly decimal: number
  readonly names: readonly string[]
  /** Index of the first byte below it, and line of that. */
  readonly next: number
  readonly line: number
}

const COMMA = 44
const SEMICOLON = 59
const TAB = 9
const LF = 10

/**
 * Reads the header of `bytes`, which end with a line feed (or hold the whole file and one more line feed). null: the
 * header is not complete in these bytes. A comma divides, unless the line has none and has a semicolon or a tab.
 */
export function readHeader(bytes: Uint8Array, from: number, path: string, limits: TableLimits): Result<Header> | null {
  const delimiter = delimiterOf(bytes, from)
  const cell = newCell()
  const names: string[] = []
  let at = from
  let line = 1
  for (;;) {
    readCell(cell, bytes, at, bytes.length, delimiter)
    if (cell.fault === 'open') return null
    if (cell.fault !== null) {
      const { message, fix } = cellFault(cell)
      return bad(fault('artifact/syntax', path, `in the header ${message}`, { line, fix }))
    }
    if (cell.end - cell.start > limits.fieldBytes || names.length >= limits.columns) {
      const message = `the header has more than ${grouped(limits.columns)} columns or a name of more than ${grouped(limits.fieldBytes)} bytes`
      return bad(fault('artifact/too-large', path, message, { line, fix: 'write only the columns that are needed' }))
    }
    names.push(new TextDecoder().decode(cell.bytes.subarray(cell.start, cell.end)))
    line += cell.lineFeeds
    at = cell.next + 1
    if (bytes[cell.next] === LF) break
  }
  if (names.length === 1 && names[0] === '') {
    return bad(
      fault('artifact/rows', path, 'the first line is empty', {
        line: 1,
        fix: 'write the names of the columns into the first line',
      }),
    )
  }
  return good({ delimiter, decimal: delimiter === SEMICOLON ? COMMA : 46, names, next: at, line: line + 1 })
}

/** The delimiter of the first line, quoted parts left out. */
function delimiterOf(bytes: Uint8Array, from: number): number {
  let quoted = false
  let other = COMMA
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at]
    if (byte === 34) quoted = !quoted
    else if (quoted) continue
    else if (byte === COMMA) return COMMA
    else if (byte === LF) break
    else if (byte === SEMICOLON) other = SEMICOLON
    else if (byte === TAB && other === COMMA) other = TAB
  }
  return other
}
