/**
 * The footer of a Parquet file, checked against the file before anything is decoded: row counts that agree, columns
 * that are all there in every row group, bytes that lie inside the file and belong to one column only.
 * https://github.com/apache/parquet-format/blob/master/src/main/thrift/parquet.thrift
 */

import type { TableLimits } from '../limits.js'
import { grouped, shown } from '../show.js'
import { integer, MOST_VALUES, ParquetError, readStruct, type Struct, struct, structs, text } from './thrift.js'

/** Physical types by number. */
const TYPES = ['BOOLEAN', 'INT32', 'INT64', 'INT96', 'FLOAT', 'DOUBLE', 'BYTE_ARRAY', 'FIXED_LEN_BYTE_ARRAY'] as const
export type PhysicalType = (typeof TYPES)[number]

/** Codecs by number. */
const CODECS = ['UNCOMPRESSED', 'SNAPPY', 'GZIP', 'LZO', 'BROTLI', 'LZ4', 'ZSTD', 'LZ4_RAW'] as const
export type Codec = (typeof CODECS)[number]

/** What the numbers or bytes of a column stand for. */
export type Meaning =
  | { readonly kind: 'plain' }
  | { readonly kind: 'unsigned' }
  | { readonly kind: 'float16' }
  | { readonly kind: 'decimal'; readonly scale: number }
  | { readonly kind: 'other'; readonly name: string }

/** A column without columns inside. */
export interface Leaf {
  /** Names from the top; one for a column that is not nested. */
  readonly path: readonly string[]
  readonly type: PhysicalType
  readonly typeLength: number
  /** True where the column may be null. */
  readonly optional: boolean
  /** True where it is at the top and not repeated: one value or null a row. */
  readonly flat: boolean
  readonly meaning: Meaning
}

/** The bytes of one column in one row group. */
export interface Chunk {
  readonly start: number
  readonly end: number
  readonly codec: Codec
  readonly rows: number
}

export interface Footer {
  readonly rows: number
  readonly leaves: readonly Leaf[]
  /** Names of the top level, in order, nested ones too. */
  readonly names: readonly string[]
  /** By leaf: its chunks, one a row group that has rows. */
  readonly chunks: readonly (readonly Chunk[])[]
}

/** Reads and checks the footer of a whole file. Throws ParquetError. */
export function readFooter(file: Uint8Array, limits: TableLimits): Footer {
  const footerStart = findFooter(file, limits)
  const meta = readStruct({ bytes: file, at: footerStart, end: file.length - 8, left: MOST_VALUES })
  const { leaves, names } = readSchema(structs(meta, 2) ?? fail('has no schema'), limits)
  const rows = integer(meta, 3) ?? fail('does not say how many rows it has')
  if (rows < 0 || rows > limits.rows)
    throw new ParquetError(`it claims ${grouped(rows)} rows; ${grouped(limits.rows)} is the most`, true)
  if (rows > limits.rowsFloor && rows > file.length * limits.rowsPerByte) {
    throw new ParquetError(
      `it claims ${grouped(rows)} rows in ${grouped(file.length)} bytes: no real evaluation is that small`,
      true,
    )
  }
  if (struct(meta, 8)) fail('is encrypted')
  const groups = structs(meta, 4) ?? fail('has no row groups')
  const chunks: Chunk[][] = leaves.map(() => [])
  let total = 0
  for (const group of groups) {
    const here = integer(group, 3) ?? -1
    if (here < 0 || here > limits.rows) fail(`has a row group of ${grouped(here)} rows`)
    total += here
    const columns = structs(group, 1) ?? fail('has a row group without columns')
    if (columns.length !== leaves.length)
      fail(`has a row group with ${columns.length} columns where the schema has ${leaves.length}`)
    columns.forEach((column, index) => {
      const chunk = readChunk(column, leaves[index]!, here, footerStart)
      if (here > 0) chunks[index]!.push(chunk)
    })
  }
  if (total !== rows) fail(`claims ${grouped(rows)} rows, but its row groups have ${grouped(total)}`)
  checkOverlap(chunks.flat())
  return { rows, leaves, names, chunks }
}

function fail(what: string): never {
  throw new ParquetError(`its footer ${what}`)
}

/** Start of the footer. */
function findFooter(file: Uint8Array, limits: TableLimits): number {
  const magic = (at: number): string => String.fromCharCode(...file.subarray(at, at + 4))
  if (file.length < 12) throw new ParquetError('it is too short for a Parquet file')
  if (magic(0) === 'PARE' || magic(file.length - 4) === 'PARE') throw new ParquetError('it is encrypted')
  if (magic(0) !== 'PAR1') throw new ParquetError('it does not begin as a Parquet file does (PAR1)')
  if (magic(file.length - 4) !== 'PAR1')
    throw new ParquetError('it does not end as a Parquet file does (PAR1): it may have been cut short')
  const length = new DataView(file.buffer, file.byteOffset, file.byteLength).getUint32(file.length - 8, true)
  if (length === 0 || length > file.length - 12) fail('does not fit into the file')
  if (length > limits.footerBytes)
    throw new ParquetError(`its footer has ${grouped(length)} bytes; ${grouped(limits.footerBytes)} is the most`, true)
  return file.length - 8 - length
}

/** Leaves of the schema, which is a tree written out in preorder with the number of children of each node. */
function readSchema(
  elements: readonly Struct[],
  limits: TableLimits,
): { leaves: readonly Leaf[]; names: readonly string[] } {
  if (elements.length < 1) fail('has no schema')
  const leaves: Leaf[] = []
  const names: string[] = []
  const open: { readonly name: string; left: number; readonly repeated: boolean; readonly optional: boolean }[] = []
  elements.forEach((element, index) => {
    const name = text(element.get(4))
    const children = integer(element, 5) ?? 0
    if (children < 0 || children > elements.length) fail(`has a schema with ${children} columns inside one`)
    const repetition = index === 0 ? 0 : (integer(element, 3) ?? 0)
    if (index > 0) {
      const parent = open.at(-1) ?? fail('has a schema with columns that belong nowhere')
      parent.left--
      if (open.length === 1) names.push(name)
    }
    if (element.get(1) !== undefined && children === 0 && index > 0) {
      const path = [...open.slice(1).map((node) => node.name), name]
      const type = TYPES[integer(element, 1)!] ?? fail('has a column of an unknown type')
      const typeLength = integer(element, 2) ?? 0
      if (type === 'FIXED_LEN_BYTE_ARRAY' && (typeLength < 1 || typeLength > limits.fieldBytes))
        fail('has a column of an impossible width')
      leaves.push({
        path,
        type,
        typeLength,
        optional: repetition === 1,
        flat: path.length === 1 && repetition < 2,
        meaning: meaningOf(element, type),
      })
      if (leaves.length > limits.columns)
        throw new ParquetError(`it has more than ${grouped(limits.columns)} columns`, true)
    } else {
      if (open.length > 32) fail('has a schema that is nested too deeply')
      open.push({ name, left: children, repeated: repetition === 2, optional: repetition === 1 })
    }
    while (open.length > 1 && open.at(-1)!.left === 0) open.pop()
  })
  if (open[0]!.left !== 0 || open.length !== 1) fail('has a schema that does not add up')
  return { leaves, names }
}

/** Logical types that change what the values are; strings, signed integers and the like are plain. */
function meaningOf(element: Struct, type: PhysicalType): Meaning {
  const converted = integer(element, 6)
  const logical = struct(element, 10)
  const decimal = logical && struct(logical, 5)
  if (decimal || converted === 5) {
    const scale = (decimal ? integer(decimal, 1) : integer(element, 7)) ?? 0
    return scale >= 0 && scale <= 38 ? { kind: 'decimal', scale } : { kind: 'other', name: 'decimal of an odd scale' }
  }
  if (logical?.has(15))
    return type === 'FIXED_LEN_BYTE_ARRAY' ? { kind: 'float16' } : { kind: 'other', name: 'half-precision number' }
  const whole = logical && struct(logical, 10)
  if ((whole && whole.get(2) === false) || (converted !== undefined && converted >= 11 && converted <= 14))
    return { kind: 'unsigned' }
  const names: Readonly<Record<number, string>> = {
    6: 'date',
    7: 'time',
    8: 'timestamp',
    14: 'UUID',
    16: 'variant',
    17: 'geometry',
    18: 'geography',
  }
  for (const [id, name] of Object.entries(names)) if (logical?.has(Number(id))) return { kind: 'other', name }
  if (converted !== undefined && converted >= 6 && converted <= 10)
    return { kind: 'other', name: ['date', 'time', 'time', 'timestamp', 'timestamp'][converted - 6]! }
  if (type === 'INT96') return { kind: 'other', name: 'timestamp' }
  if (type === 'FIXED_LEN_BYTE_ARRAY') return { kind: 'other', name: 'bytes of a fixed width' }
  return { kind: 'plain' }
}

function readChunk(column: Struct, leaf: Leaf, rows: number, footerStart: number): Chunk {
  const named = shown(leaf.path.join('.'))
  if (column.get(1) !== undefined) fail(`keeps column ${named} in another file`)
  const meta = struct(column, 3)
  if (!meta || column.get(8) !== undefined) fail(`keeps column ${named} encrypted or without its description`)
  const path = meta.get(3)
  const names = Array.isArray(path) ? path.map((part) => text(part)) : []
  if (names.length !== leaf.path.length || names.some((name, index) => name !== leaf.path[index])) {
    fail(`has the bytes of ${shown(names.join('.'))} where column ${named} belongs`)
  }
  if (TYPES[integer(meta, 1) ?? -1] !== leaf.type) fail(`gives two types for column ${named}`)
  const codec = CODECS[integer(meta, 4) ?? -1] ?? fail(`names no known compression for column ${named}`)
  const values = integer(meta, 5) ?? -1
  if (leaf.flat && values !== rows)
    fail(`claims ${grouped(values)} values of column ${named} in a row group of ${grouped(rows)} rows`)
  const size = integer(meta, 7) ?? -1
  const data = integer(meta, 9) ?? -1
  const dictionary = integer(meta, 11) ?? 0
  const start = dictionary > 0 ? Math.min(dictionary, data) : data
  if (rows > 0 && (start < 4 || size <= 0 || start + size > footerStart || dictionary < 0 || data >= start + size)) {
    fail(`puts column ${named} outside of the file`)
  }
  return { start, end: start + size, codec, rows }
}

/** No byte belongs to two columns: a chunk that points into another one shows values that are not its own. */
function checkOverlap(chunks: readonly Chunk[]): void {
  const order = [...chunks].sort((a, b) => a.start - b.start)
  for (let index = 1; index < order.length; index++) {
    if (order[index]!.start < order[index - 1]!.end) fail('gives the same bytes to two columns')
  }
}
