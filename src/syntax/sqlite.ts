/**
 * Tables of an SQLite database in memory, read only: the documented file format (sqlite.org/fileformat2.html), as far
 * as whole tables need it. No SQL is run, no index is used, free pages are never looked at.
 */

import { bad, fault, good, type Result } from '../domain/fault.js'
import { quoted } from './json-strings.js'
import { columnsOf } from './sqlite-schema.js'
import { recordOf, SqliteStop, type SqlValue, varint } from './sqlite-values.js'

export type { SqlValue } from './sqlite-values.js'

/** Rows of one table at most; the history of metrics is the longest. */
const MAXIMUM_ROWS = 500_000

/** Bytes of one row at most, overflow pages included. */
const MAXIMUM_ROW = 4 * 1024 * 1024

/** Levels of a tree at most: with the smallest pages ten are more than any file can fill. */
const MAXIMUM_DEPTH = 20

/** Tables and indexes at most. */
const MAXIMUM_SCHEMA = 2000

/** A row by column names, without prototype. A column that was added later is null in older rows. */
export type SqlRow = Readonly<Record<string, SqlValue>>

export interface SqliteFile {
  /** Names of its tables, views and indexes left out. */
  readonly tables: readonly string[]
  /** Every row of a table in order of rowid; a fault where its pages are no proper tree. */
  rows(table: string): Result<readonly SqlRow[]>
}

const MAGIC = 'SQLite format 3\0'

/** Whether bytes begin as a database does. */
export const isSqlite = (bytes: Uint8Array): boolean =>
  bytes.length >= 100 && new TextDecoder('latin1').decode(bytes.subarray(0, 16)) === MAGIC

/**
 * Opens a database. Faults: no database, cut short, another text encoding than UTF-8, a database in WAL mode (its latest
 * rows may stand in a file beside it), a damaged schema.
 */
export function openSqlite(bytes: Uint8Array, path: string): Result<SqliteFile> {
  return caught(path, () => {
    const pages = pagesOf(bytes)
    const schema = new Map<string, { readonly root: number; readonly sql: string }>()
    const entries = [...treeRows(pages, 1, MAXIMUM_SCHEMA)]
    for (const { values } of entries) {
      const [type, name, , root, sql] = values
      if (type !== 'table' || typeof name !== 'string' || name.startsWith('sqlite_')) continue
      if (typeof root !== 'number' || typeof sql !== 'string' || root < 1)
        throw new SqliteStop(`the table ${quoted(name)} has no place in the file`)
      if (schema.has(name)) throw new SqliteStop(`the table ${quoted(name)} stands twice in the schema`)
      schema.set(name, { root, sql })
    }
    return {
      tables: [...schema.keys()],
      rows: (table) =>
        caught(path, () => {
          const found = schema.get(table)
          if (found === undefined) throw new SqliteStop(`there is no table ${quoted(table)}`)
          const { names, rowid } = columnsOf(table, found.sql)
          return [...treeRows(pages, found.root, MAXIMUM_ROWS)].map(({ id, values }) => {
            if (values.length > names.length)
              throw new SqliteStop(`a row of ${quoted(table)} has more values than the table has columns`)
            const row = Object.create(null) as Record<string, SqlValue>
            names.forEach((name, index) => {
              row[name] = index === rowid ? id : (values[index] ?? null)
            })
            return row
          })
        }),
    }
  })
}

function caught<T>(path: string, work: () => T): Result<T> {
  try {
    return good(work())
  } catch (error) {
    if (!(error instanceof SqliteStop)) throw error
    const fix = error.fix ?? 'copy the database again while nothing writes to it'
    return bad(fault('artifact/syntax', path, `the database cannot be read: ${error.message}`, { fix }))
  }
}

interface Pages {
  /** Bytes of a page that hold content. */
  readonly usable: number
  readonly count: number
  page(number: number): DataView
}

function pagesOf(bytes: Uint8Array): Pages {
  if (!isSqlite(bytes)) throw new SqliteStop('it does not begin as an SQLite database does')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const written = view.getUint16(16)
  const size = written === 1 ? 65_536 : written
  if (size < 512 || size > 65_536 || (size & (size - 1)) !== 0) throw new SqliteStop(`its page size is ${size}`)
  if (view.getUint8(18) === 2 || view.getUint8(19) === 2) {
    throw new SqliteStop(
      'it is in WAL mode, so that its latest rows may stand in another file',
      'run `PRAGMA journal_mode=DELETE` on it and commit it again',
    )
  }
  const usable = size - view.getUint8(20)
  if (usable < 480) throw new SqliteStop('its pages have no room')
  const encoding = view.getUint32(56)
  if (encoding > 1) throw new SqliteStop('its texts are UTF-16; only UTF-8 is read')
  const count = Math.floor(bytes.length / size)
  // The size in the header is right where the two counters of changes agree; a file of other length was cut or padded.
  const declared = view.getUint32(24) === view.getUint32(92) ? view.getUint32(28) : 0
  if (bytes.length % size !== 0 || (declared !== 0 && declared !== count))
    throw new SqliteStop(`it has ${bytes.length} bytes, and its header says ${declared} pages of ${size}`)
  return {
    usable,
    count,
    page: (number) => {
      if (number < 1 || number > count) throw new SqliteStop(`it refers to page ${number} of ${count}`)
      return new DataView(bytes.buffer, bytes.byteOffset + (number - 1) * size, size)
    },
  }
}

interface TreeRow {
  readonly id: number
  readonly values: readonly SqlValue[]
}

/** Rows of the table tree at a root page. No page may belong to it twice, and rowids rise. */
function* treeRows(pages: Pages, root: number, most: number): Generator<TreeRow> {
  const seen = new Set<number>()
  const waiting: { readonly page: number; readonly depth: number }[] = [{ page: root, depth: 0 }]
  let last = Number.NEGATIVE_INFINITY
  let rows = 0
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next.page)) throw new SqliteStop(`page ${next.page} belongs to a table twice`)
    seen.add(next.page)
    if (next.depth > MAXIMUM_DEPTH) throw new SqliteStop('a table is nested too deep')
    const view = pages.page(next.page)
    const begin = next.page === 1 ? 100 : 0
    const kind = view.getUint8(begin)
    if (kind !== 0x0d && kind !== 0x05) throw new SqliteStop(`page ${next.page} is no page of a table`)
    const cells = view.getUint16(begin + 3)
    const pointers = begin + (kind === 0x05 ? 12 : 8)
    if (pointers + cells * 2 > pages.usable) throw new SqliteStop(`page ${next.page} has no room for its cells`)
    const offsets = Array.from({ length: cells }, (_, index) => view.getUint16(pointers + index * 2))
    if (kind === 0x05) {
      const children = [...offsets.map((offset) => fourBytes(view, offset)), view.getUint32(begin + 8)]
      for (const child of children.reverse()) waiting.push({ page: child, depth: next.depth + 1 })
      continue
    }
    for (const offset of offsets) {
      if (++rows > most) throw new SqliteStop(`a table has more than ${most} rows`)
      const row = leafRow(pages, view, offset, seen)
      if (row.id <= last) throw new SqliteStop('the rows of a table are not in order')
      last = row.id
      yield row
    }
  }
}

function fourBytes(view: DataView, offset: number): number {
  if (offset + 4 > view.byteLength) throw new SqliteStop('a cell lies outside its page')
  return view.getUint32(offset)
}

/** One row: its size, its rowid, and its record, of which the rest may lie on overflow pages. */
function leafRow(pages: Pages, view: DataView, offset: number, seen: Set<number>): TreeRow {
  const [size, afterSize] = varint(view, offset)
  const [id, start] = varint(view, afterSize)
  if (size > MAXIMUM_ROW || size < 0) throw new SqliteStop(`a row has ${size} bytes`)
  const local = localBytes(size, pages.usable)
  if (start + local > pages.usable) throw new SqliteStop('a row lies outside its page')
  const payload = new Uint8Array(size)
  payload.set(new Uint8Array(view.buffer, view.byteOffset + start, local))
  let filled = local
  let next = local < size ? fourBytes(view, start + local) : 0
  while (filled < size) {
    if (seen.has(next)) throw new SqliteStop(`page ${next} belongs to a table twice`)
    seen.add(next)
    const page = pages.page(next)
    const part = Math.min(size - filled, pages.usable - 4)
    payload.set(new Uint8Array(page.buffer, page.byteOffset + 4, part), filled)
    filled += part
    next = page.getUint32(0)
  }
  return { id, values: recordOf(payload) }
}

/** Bytes of a row that stand on its own page: all that fit, else as many as fill the last overflow page. */
function localBytes(size: number, usable: number): number {
  const most = usable - 35
  if (size <= most) return size
  const least = Math.floor(((usable - 12) * 32) / 255) - 23
  const even = least + ((size - least) % (usable - 4))
  return even <= most ? even : least
}
