/** A small report as plain data, whether it was written as JSON, YAML or CSV. */

import { bad, good, type Result } from '../../domain/fault.js'
import { keyOfStep, type Plain } from '../../domain/plain.js'
import type { ReadableFile } from '../../domain/reader.js'
import { type CsvReport, cellValue, parseCsvReport } from '../../syntax/csv-report.js'
import { faultAt } from './figures.js'
import { isMap } from './plain.js'

/** Bytes of a table of metrics at most; larger files hold something else. */
export const MAXIMUM_REPORT = 2 * 1024 * 1024

/** Bytes of a table with one row a case at most: such rows carry their texts with them. */
export const MAXIMUM_CASES = 32 * 1024 * 1024

/** Bytes of YAML at most: its parsing is slow. */
const MAXIMUM_YAML = 1024 * 1024

export interface TabularDocument {
  readonly value: Plain
  /** 1-based line of the value at a pointer, or null. */
  lineOf(pointer: string): number | null
}

/** The document in a file, by its ending (JSON also by its beginning); null where it is none of the three. */
export function documentOf(file: ReadableFile): Result<TabularDocument> | null {
  const ending = /\.([a-z]+)$/i.exec(file.path)?.[1]?.toLowerCase() ?? ''
  if (ending === 'yml' || ending === 'yaml') {
    if (file.bytes.length > MAXIMUM_YAML) return null
    const yaml = file.yaml()
    return yaml.ok
      ? good({ value: yaml.value.value, lineOf: (pointer) => yaml.value.placeOf(pointer)?.line ?? null })
      : yaml
  }
  if (ending === 'csv') {
    const report = csvOf(file)
    return report === null || !report.ok ? report : good(asDocument(report.value))
  }
  const first = file.bytes.find((byte) => byte > 0x20)
  if (ending !== 'json' && first !== 0x7b && first !== 0x5b) return null
  const json = file.json()
  return json.ok
    ? good({ value: json.value.value, lineOf: (pointer) => json.value.placeOf(pointer)?.line ?? null })
    : json
}

const reports = new WeakMap<ReadableFile, Result<CsvReport>>()

/** The CSV table in a file, parsed once; null where it has more than `most` bytes, and so is no such table. */
export function csvOf(file: ReadableFile, most: number = MAXIMUM_REPORT): Result<CsvReport> | null {
  if (file.bytes.length > most) return null
  const known = reports.get(file)
  if (known !== undefined) return known
  const text = file.text()
  const report = text.ok ? parseCsvReport(text.value, file.path) : text
  reports.set(file, report)
  return report
}

/** The same where the file has to be such a table: one that is too large is a fault, which says what for (`a report`). */
export const csvTable = (file: ReadableFile, what: string, fix: string): Result<CsvReport> =>
  csvOf(file) ?? bad(faultAt(file, 'artifact/too-large', '', `the table is too large for ${what}`, fix, 1))

const NAMES: ReadonlySet<string> = new Set(['', 'metric', 'metrics', 'name', 'measure', 'key'])
const VALUES: ReadonlySet<string> = new Set(['value', 'score', 'values', '0'])

/** Names in one column and values in the other: an object; one row: an object; else a list of rows. */
function asDocument(report: CsvReport): TabularDocument {
  const { header, rows } = report
  const [first = '', second = ''] = header.map((name) => name.toLowerCase())
  const names = rows.map((row) => row.cells[0] ?? '')
  const paired = header.length === 2 && NAMES.has(first) && VALUES.has(second) && new Set(names).size === names.length
  const lines = (pointer: string, row: number): number | null => (pointer === '' ? 1 : (rows[row]?.line ?? null))
  if (paired) {
    const value = Object.create(null) as { [key: string]: Plain }
    for (const row of rows) value[row.cells[0] ?? ''] = cellValue(row.cells[1] ?? '')
    return {
      value,
      lineOf: (pointer) => lines(pointer, names.indexOf(keyOfStep(pointer.slice(1)))),
    }
  }
  const objects = rows.map((row) => {
    const value = Object.create(null) as { [key: string]: Plain }
    header.forEach((name, index) => {
      value[name] = cellValue(row.cells[index] ?? '')
    })
    return value
  })
  const [only] = objects
  if (objects.length === 1 && isMap(only)) return { value: only, lineOf: (pointer) => lines(pointer, 0) }
  return { value: objects, lineOf: (pointer) => lines(pointer, Number(pointer.split('/')[1])) }
}
