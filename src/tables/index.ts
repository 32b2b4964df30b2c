/** Rows files: CSV and JSON Lines (also compressed) and Parquet → typed columns. The format is told by the content, never by the name. */

import { bad, fault, good, type Result } from '../domain/fault.js'
import type { RowsRequest, RowTable } from '../domain/rows.js'
import type { Blob } from '../domain/snapshot.js'
import { finishTable } from './columns.js'
import { type CsvInput, readCsv } from './csv.js'
import { InflateError, inflated } from './gzip.js'
import { type IdSink, idText } from './ids.js'
import { beginsAsObject, JsonLinesError, jsonLinesAsCsv } from './json-lines.js'
import { LIMITS, type TableLimits } from './limits.js'
import { type NamedColumns, namedColumns } from './named-columns.js'
import type { RawTable } from './raw.js'
import { type Wanted, type WantedColumns, wantedColumns } from './wanted.js'

/**
 * Reads a rows file whole. Either every wanted column is there in every row and every cell is what it must be, or there
 * are faults that name column and row. A file is never read in part.
 */
export async function readRows(
  blob: Blob,
  request: RowsRequest,
  limits: TableLimits = LIMITS,
): Promise<Result<RowTable>> {
  const { path } = request
  const raw = await readRaw(blob, path, wantedColumns(request), limits)
  if (!raw.ok) return raw
  return finishTable(raw.value, request, { path, sha256: blob.sha256, pointer: '', line: null })
}

/**
 * Reads columns of a rows file by their names alone (null: every column), whatever they mean. A column that cannot be
 * compared is there with the reason; a file that cannot be read whole is faults.
 */
export async function readColumns(
  blob: Blob,
  names: readonly string[] | null,
  limits: TableLimits = LIMITS,
): Promise<Result<NamedColumns>> {
  const wanted = names?.map((name): Wanted => ({ name, form: 'either' })) ?? 'every'
  const raw = await readRaw(blob, blob.path, wanted, limits)
  return raw.ok ? namedColumns(raw.value, blob.path) : raw
}

/** Some columns of a rows file as they are written, row by row. A value may stand twice; an empty one is the empty text. */
export interface TextColumns {
  readonly n: number
  /** Values of a row, in the order of the names. */
  values(row: number): readonly string[]
}

/** Reads columns as texts, whatever they hold. */
export async function readTexts(
  blob: Blob,
  path: string,
  names: readonly string[],
  limits: TableLimits = LIMITS,
): Promise<Result<TextColumns>> {
  const wanted = [...new Set(names)].map((name): Wanted => ({ name, form: 'id' }))
  const raw = await readRaw(blob, path, wanted, limits)
  if (!raw.ok) return raw
  const sinks = names.map((name) => raw.value.sinks[wanted.findIndex((one) => one.name === name)] as IdSink)
  if (sinks.some((sink) => sink.overflow))
    return bad(fault('artifact/too-large', path, 'the columns take too much memory', { fix: 'name fewer columns' }))
  return good({ n: raw.value.n, values: (row) => sinks.map((sink) => idText(sink, row)) })
}

async function readRaw(
  blob: Blob,
  path: string,
  wanted: WantedColumns,
  limits: TableLimits,
): Promise<Result<RawTable>> {
  if (blob.lfs) {
    const message = `the file is a git LFS pointer; its content (sha256 ${blob.lfs.oid.slice(0, 12)}…, ${blob.lfs.size.toLocaleString('en-US')} bytes) is not in the repository`
    return bad(
      fault('artifact/unreadable', path, message, {
        fix: 'commit the rows themselves, or write them in an earlier step and read them with from: workspace',
      }),
    )
  }
  if (!wanted.length) {
    const fix = 'name columns, such as columns: {label: y_true, prediction: y_pred}'
    return bad(fault('artifact/rows', path, 'no column of the file is asked for', { fix }))
  }
  const opened = await peek(blob.stream())
  const { head } = opened
  if (isParquet(head) || /\.(parquet|pq)$/i.test(path)) {
    await opened.stream[Symbol.asyncIterator]().return?.()
    const { readParquet } = await import('./parquet.js')
    return readParquet(blob, wanted, path, limits)
  }
  const text = { path, wanted, limits }
  if (isGzip(head)) {
    try {
      return await readText({ ...text, stream: inflated(opened.stream, blob.size, limits), size: null })
    } catch (error) {
      if (!(error instanceof InflateError)) throw error
      const code = error.large ? 'artifact/too-large' : 'artifact/unreadable'
      const fix = error.large ? 'evaluate on a sample of the cases' : 'compress it again'
      return bad(fault(code, path, `the compressed file cannot be used: ${error.message}`, { fix }))
    }
  }
  if (blob.size > limits.textBytes) {
    const message = `the file has ${blob.size.toLocaleString('en-US')} bytes, more than ${limits.textBytes.toLocaleString('en-US')}`
    return bad(fault('artifact/too-large', path, message, { fix: 'evaluate on a sample of the cases' }))
  }
  return readText({ ...text, stream: opened.stream, size: blob.size })
}

/** A text of rows, by its first bytes: JSON Lines, else CSV, unless it is of a format that holds no rows. */
async function readText(input: CsvInput): Promise<Result<RawTable>> {
  const { path, wanted, limits } = input
  const { head, stream } = await peek(input.stream)
  if (!beginsAsObject(head)) {
    const other = otherFormat(head)
    if (other === null) return readCsv({ ...input, stream })
    await stream[Symbol.asyncIterator]().return?.()
    const fix = 'write the rows as CSV, JSON Lines (one flat object a line) or Parquet'
    return bad(fault('artifact/unrecognised', path, `the file is ${other}, not a table of rows`, { fix }))
  }
  try {
    const names = wanted === 'every' ? null : new Set(wanted.map((column) => column.name))
    return await readCsv({ ...input, stream: jsonLinesAsCsv(stream, names, limits), size: null, isJsonLines: true })
  } catch (error) {
    if (!(error instanceof JsonLinesError)) throw error
    return bad(fault(error.code, path, error.message, { line: error.line, fix: error.fix }))
  }
}

const isParquet = (head: Uint8Array): boolean =>
  head[0] === 0x50 && head[1] === 0x41 && head[2] === 0x52 && (head[3] === 0x31 || head[3] === 0x45)

const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b

/** Formats that people hand in instead, by their first bytes. */
function otherFormat(head: Uint8Array): string | null {
  const text = Buffer.from(head.subarray(0, 64))
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart()
  if (text.startsWith('PK\u0003\u0004')) return 'a zip archive or spreadsheet'
  if (text.startsWith('ARROW1') || text.startsWith('FEA1')) return 'an Arrow or Feather file'
  if (/^\[\s*[[{]/.test(text)) return 'JSON'
  return null
}

/** The first bytes of a stream (at least 64, where it has so many), and the whole stream again. */
async function peek(
  stream: AsyncIterable<Uint8Array>,
): Promise<{ head: Uint8Array; stream: AsyncIterable<Uint8Array> }> {
  const iterator = stream[Symbol.asyncIterator]()
  let head: Uint8Array = new Uint8Array(0)
  let ended = false
  while (head.length < 64 && !ended) {
    const next = await iterator.next()
    if (next.done) ended = true
    else head = head.length ? Buffer.concat([head, next.value]) : next.value
  }
  async function* all(): AsyncIterable<Uint8Array> {
    yield head
    if (!ended) yield* { [Symbol.asyncIterator]: () => iterator }
  }
  return { head, stream: all() }
}
