/** Small CSV reports (RFC 4180) held in memory: tables of metrics and importances. Rows files are read by `tables/`. */

import { bad, type Fault, fault, good, type Result } from '../domain/fault.js'
import { quoted } from './json-strings.js'

/** Rows at most; a report has some dozens. */
const MAXIMUM_ROWS = 100_000

export interface CsvReport {
  /** Column names in order, unique; the first may be empty (an index that pandas wrote). */
  readonly header: readonly string[]
  /** Each row has as many cells as the header. */
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[]
}

/**
 * A CSV text with a header. Commas, or semicolons where the header has them and no comma; quotes as in RFC 4180; blank
 * lines are skipped. A ragged row, a header name that stands twice, a quote that never closes are faults.
 */
export function parseCsvReport(text: string, path: string): Result<CsvReport> {
  const firstLine = text.slice(0, Math.max(0, text.search(/[\r\n]/)) || text.length)
  const separator = !firstLine.includes(',') && firstLine.includes(';') ? ';' : ','
  const records = recordsOf(text, path, separator)
  if (!records.ok) return records
  const [head, ...rows] = records.value
  if (head === undefined) {
    return bad(fault('artifact/syntax', path, 'the file is empty', { line: 1, fix: 'write the table again' }))
  }
  const faults: Fault[] = []
  const header = head.cells.map((name) => name.trim())
  const seen = new Set<string>()
  for (const name of header) {
    if (!seen.has(name) || faults.length >= 10) {
      seen.add(name)
      continue
    }
    const message = `the column ${quoted(name)} stands twice in the header`
    faults.push(fault('artifact/ambiguous', path, message, { line: head.line, fix: 'rename one of the two' }))
  }
  for (const row of rows) {
    if (row.cells.length === header.length || faults.length >= 10) continue
    const message = `the row has ${row.cells.length} cells and the header has ${header.length}`
    faults.push(fault('artifact/syntax', path, message, { line: row.line, fix: 'write one cell a column' }))
  }
  return faults.length > 0 ? bad(...faults) : good({ header, rows })
}

interface Row {
  readonly line: number
  readonly cells: readonly string[]
}

function recordsOf(text: string, path: string, separator: string): Result<readonly Row[]> {
  const rows: Row[] = []
  let line = 1
  let at = 0
  while (at < text.length) {
    const begin = line
    const cells: string[] = []
    for (;;) {
      if (text[at] === '"') {
        let cell = ''
        let close = text.indexOf('"', at + 1)
        let from = at + 1
        while (close >= 0 && text[close + 1] === '"') {
          cell += text.slice(from, close + 1)
          from = close + 2
          close = text.indexOf('"', from)
        }
        if (close < 0) {
          const message = 'a cell in quotes is never closed'
          return bad(
            fault('artifact/syntax', path, message, { line, fix: 'close the quotes, or write the whole file again' }),
          )
        }
        cell += text.slice(from, close)
        line += cell.split('\n').length - 1
        cells.push(cell)
        at = close + 1
        if (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') {
          return bad(
            fault('artifact/syntax', path, 'text stands after a cell in quotes', { line, fix: 'quote the whole cell' }),
          )
        }
      } else {
        let end = at
        while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++
        cells.push(text.slice(at, end))
        at = end
      }
      if (text[at] !== separator) break
      at++
    }
    if (text[at] === '\r') at++
    if (text[at] === '\n') at++
    line++
    if (cells.length === 1 && cells[0]?.trim() === '') continue
    rows.push({ line: begin, cells })
    if (rows.length > MAXIMUM_ROWS + 1) {
      const message = `the table has more than ${MAXIMUM_ROWS} rows, which is no report`
      return bad(
        fault('artifact/too-large', path, message, { fix: 'a file of predictions is declared with `as: predictions`' }),
      )
    }
  }
  return good(rows)
}

/**
 * A cell as a number: decimal point, optional exponent. `null` for an empty cell or `nan`/`inf` in any case (undefined);
 * the text itself where it is anything else.
 */
export function cellValue(cell: string): number | null | string {
  const text = cell.trim()
  if (text === '' || /^[+-]?(nan|inf|infinity|na|n\/a|none|null)$/i.test(text)) return null
  if (!/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text)) return text
  const value = Number(text)
  return Number.isFinite(value) ? value : null
}
