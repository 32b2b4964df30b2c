/**
 * Thrift compact protocol, read strictly: every length is checked against the bytes that are there before anything is
 * taken for it, so a footer of a few bytes cannot ask for gigabytes.
 * https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md
 */

/** A file that does not keep to its format; thrown while decoding and turned into a fault by the one who called. */
export class ParquetError extends Error {
  readonly large: boolean
  constructor(message: string, large = false) {
    super(message)
    this.large = large
  }
}

/** Fields of a struct by id. */
export type Struct = ReadonlyMap<number, Value>
export type Value = number | boolean | Uint8Array | readonly Value[] | Struct

/** Where a reader stands. */
export interface Cursor {
  readonly bytes: Uint8Array
  at: number
  readonly end: number
  /** How many more values may be read: objects take far more memory than the bytes that ask for them. */
  left: number
}

/** Values that a footer may have; some 100,000 column chunks. */
export const MOST_VALUES = 3_000_000

const MOST_DEPTH = 24

/** Reads a struct up to its end mark. */
export function readStruct(cursor: Cursor, depth = 0): Struct {
  if (depth > MOST_DEPTH) throw new ParquetError('its header is nested too deeply')
  const fields = new Map<number, Value>()
  for (let id = 0; ; ) {
    const head = readByte(cursor)
    if (head === 0) return fields
    const delta = head >>> 4
    id = delta ? id + delta : zigzag(readVarint(cursor))
    if (fields.has(id)) throw new ParquetError('its header gives a field twice')
    fields.set(id, readValue(cursor, head & 15, depth, false))
  }
}

function readValue(cursor: Cursor, type: number, depth: number, inList: boolean): Value {
  cursor.left -= type === 12 ? 4 : 1
  if (cursor.left < 0) throw new ParquetError(`its header has more than ${MOST_VALUES} values`, true)
  switch (type) {
    case 1:
    case 2:
      return inList ? readByte(cursor) === 1 : type === 1
    case 3:
      return (readByte(cursor) << 24) >> 24
    case 4:
    case 5:
    case 6:
      return zigzag(readVarint(cursor))
    case 7:
      return skip(cursor, 8).length
    case 8:
      return skip(cursor, readVarint(cursor))
    case 9:
    case 10: {
      const head = readByte(cursor)
      const size = head >>> 4 === 15 ? readVarint(cursor) : head >>> 4
      if (size > cursor.end - cursor.at) throw new ParquetError('its header claims a list that is longer than the file')
      if (depth > MOST_DEPTH) throw new ParquetError('its header is nested too deeply')
      const list: Value[] = []
      for (let index = 0; index < size; index++) list.push(readValue(cursor, head & 15, depth + 1, true))
      return list
    }
    case 12:
      return readStruct(cursor, depth + 1)
    default:
      throw new ParquetError('its header is garbled')
  }
}

function readByte(cursor: Cursor): number {
  if (cursor.at >= cursor.end) throw new ParquetError('its header ends too soon')
  return cursor.bytes[cursor.at++]!
}

function skip(cursor: Cursor, length: number): Uint8Array {
  if (length > cursor.end - cursor.at) throw new ParquetError('its header claims a text that is longer than the file')
  cursor.at += length
  return cursor.bytes.subarray(cursor.at - length, cursor.at)
}

/** An unsigned variable-length integer; exact up to 2^53, which every caller checks for by range. */
function readVarint(cursor: Cursor): number {
  let value = 0
  for (let scale = 1, count = 0; ; scale *= 128, count++) {
    if (count === 10) throw new ParquetError('its header has a number that never ends')
    const byte = readByte(cursor)
    value += (byte & 127) * scale
    if (byte < 128) return value
  }
}

/** Signed value of a zigzag-coded one. */
const zigzag = (value: number): number => (value % 2 === 0 ? value / 2 : -(value + 1) / 2)

/** A field as a whole number that a double holds exactly; undefined where it is not there. */
export function integer(fields: Struct, id: number): number | undefined {
  const value = fields.get(id)
  if (value === undefined) return undefined
  if (typeof value !== 'number' || !Number.isSafeInteger(value))
    throw new ParquetError('its header has a number out of range')
  return value
}

/** A field as a struct; undefined where it is not there. */
export function struct(fields: Struct, id: number): Struct | undefined {
  const value = fields.get(id)
  if (value === undefined) return undefined
  if (!(value instanceof Map)) throw new ParquetError('its header has a field of a wrong type')
  return value as Struct
}

/** A field as a list of structs; undefined where it is not there. */
export function structs(fields: Struct, id: number): readonly Struct[] | undefined {
  const value = fields.get(id)
  if (value === undefined) return undefined
  if (!Array.isArray(value) || !value.every((item) => item instanceof Map))
    throw new ParquetError('its header has a field of a wrong type')
  return value as readonly Struct[]
}

/** A field as text; bytes that are not UTF-8 become U+FFFD, so such a name equals no name that anybody asks for. */
export function text(value: Value | undefined): string {
  if (!(value instanceof Uint8Array)) throw new ParquetError('its header has a field of a wrong type')
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(value)
}
