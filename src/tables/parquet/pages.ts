/** Page headers of a column chunk, walked before anything is decompressed, so that the work ahead is known. */

import type { TableLimits } from '../limits.js'
import { grouped, shown } from '../show.js'
import type { Chunk, Footer, Leaf } from './footer.js'
import { integer, ParquetError, readStruct, type Struct, struct } from './thrift.js'

/** A page: where its bytes lie and what its header claims. */
export interface Page {
  readonly kind: 'dictionary' | 'data' | 'data-2'
  readonly start: number
  readonly end: number
  /** Bytes after decompression. */
  readonly size: number
  readonly values: number
  readonly encoding: number
  /** Version 2: bytes of the levels, which are never compressed. */
  readonly repetitionBytes: number
  readonly definitionBytes: number
  readonly nulls: number
  readonly compressed: boolean
  /** Encoding of the definition levels in version 1. */
  readonly levelEncoding: number
  readonly crc: number | null
}

/** What decoding a wanted column will take. */
export interface ColumnPlan {
  readonly leaf: Leaf
  readonly chunks: readonly { readonly chunk: Chunk; readonly pages: readonly Page[] }[]
}

/** Pages of the wanted leaves and the bytes they decompress to. Throws ParquetError over a limit or on a lie. */
export function planColumns(
  file: Uint8Array,
  footer: Footer,
  leaves: readonly Leaf[],
  limits: TableLimits,
): { plans: readonly ColumnPlan[]; bytes: number } {
  let bytes = 0
  let left = limits.pages
  const plans = leaves.map((leaf) => {
    const chunks = footer.chunks[footer.leaves.indexOf(leaf)]!.map((chunk) => {
      const pages = readPages(file, leaf, chunk, limits, left)
      left -= pages.length
      for (const page of pages) bytes += page.size
      if (bytes > limits.pagesBytes)
        throw new ParquetError(`its wanted columns decompress to more than ${grouped(limits.pagesBytes)} bytes`, true)
      return { chunk, pages }
    })
    return { leaf, chunks }
  })
  return { plans, bytes }
}

/** Pages of a chunk, of which there may be `left`. */
function readPages(file: Uint8Array, leaf: Leaf, chunk: Chunk, limits: TableLimits, left: number): readonly Page[] {
  const fail = (what: string, large = false): never => {
    throw new ParquetError(`column ${shown(leaf.path.join('.'))} ${what}`, large)
  }
  const pages: Page[] = []
  const cursor = { bytes: file, at: chunk.start, end: chunk.end, left: 0 }
  let values = 0
  while (values < chunk.rows) {
    if (cursor.at >= chunk.end) fail(`has pages for ${grouped(values)} of ${grouped(chunk.rows)} rows`)
    cursor.left = 1000
    const header = readStruct(cursor)
    const size = integer(header, 2) ?? -1
    const packed = integer(header, 3) ?? -1
    if (size < 0 || packed < 0 || packed > chunk.end - cursor.at) fail('has a page that lies outside of it')
    if (size > limits.pageBytes)
      fail(`has a page that claims ${grouped(size)} bytes; ${grouped(limits.pageBytes)} is the most`, true)
    const start = cursor.at
    cursor.at += packed
    const page = readPage(header, start, cursor.at, size)
    if (page === null) continue
    if (page.values < 0 || page.values > limits.rows) fail('has a page with an impossible number of values')
    if (page.kind === 'dictionary') {
      if (pages.length) fail('has a dictionary that does not come first')
      // Every value takes at least one bit, and all but booleans at least four bytes.
      if (page.values > size) fail('has a dictionary that claims more values than it has bytes')
    } else values += page.values
    if (
      page.kind === 'data-2' &&
      (page.repetitionBytes !== 0 || page.definitionBytes < 0 || page.definitionBytes > Math.min(size, packed))
    ) {
      fail('has a page with impossible levels')
    }
    if (pages.length === left)
      throw new ParquetError(`its wanted columns have more than ${grouped(limits.pages)} pages`, true)
    pages.push(page)
  }
  if (values !== chunk.rows) fail(`has ${grouped(values)} values for ${grouped(chunk.rows)} rows`)
  return pages
}

function readPage(header: Struct, start: number, end: number, size: number): Page | null {
  const crc = integer(header, 4) ?? null
  const base = {
    start,
    end,
    size,
    crc,
    repetitionBytes: 0,
    definitionBytes: 0,
    nulls: 0,
    compressed: true,
    levelEncoding: 3,
  }
  const type = integer(header, 1)
  if (type === 1) return null
  const fields = struct(header, type === 0 ? 5 : type === 2 ? 7 : 8)
  if (!fields || type === undefined || type > 3) throw new ParquetError('a page header is garbled')
  const values = integer(fields, 1) ?? -1
  if (type === 0)
    return { ...base, kind: 'data', values, encoding: integer(fields, 2) ?? -1, levelEncoding: integer(fields, 3) ?? 3 }
  if (type === 2) return { ...base, kind: 'dictionary', values, encoding: integer(fields, 2) ?? -1 }
  return {
    ...base,
    kind: 'data-2',
    values,
    nulls: integer(fields, 2) ?? 0,
    encoding: integer(fields, 4) ?? -1,
    definitionBytes: integer(fields, 5) ?? 0,
    repetitionBytes: integer(fields, 6) ?? 0,
    compressed: fields.get(7) !== false,
  }
}
