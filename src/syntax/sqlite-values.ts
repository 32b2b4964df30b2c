/** Numbers and records of the SQLite file format, within their bounds. */

/** A value of a row. Blobs are not read: they are undefined facts, so null. */
export type SqlValue = null | number | string

/** Stops the reading of a database; never leaves it. */
export class SqliteStop extends Error {
  constructor(
    message: string,
    readonly fix: string | null = null,
  ) {
    super(message)
  }
}

/** Values of a record at most; SQLite allows 2000 columns. */
const MAXIMUM_COLUMNS = 2000

/** A whole number of 1 to 9 bytes, and the place after it. */
export function varint(view: DataView, offset: number): readonly [number, number] {
  let value = 0n
  for (let index = 0; index < 9; index++) {
    if (offset + index >= view.byteLength) throw new SqliteStop('a number lies outside its page')
    const byte = view.getUint8(offset + index)
    if (index === 8) {
      return [safe(BigInt.asIntN(64, (value << 8n) | BigInt(byte))), offset + 9]
    }
    value = (value << 7n) | BigInt(byte & 0x7f)
    if (byte < 0x80) return [safe(value), offset + index + 1]
  }
  throw new SqliteStop('a number has no end')
}

function safe(value: bigint): number {
  const number = Number(value)
  if (!Number.isSafeInteger(number)) throw new SqliteStop(`a whole number is too large (${value})`)
  return number
}

const texts = new TextDecoder('utf-8', { fatal: true })

/** The values of a record, in order of the columns. */
export function recordOf(payload: Uint8Array): readonly SqlValue[] {
  const view = new DataView(payload.buffer, payload.byteOffset, payload.byteLength)
  if (payload.length === 0) throw new SqliteStop('a row is empty')
  const [headerSize, begin] = varint(view, 0)
  if (headerSize > payload.length || headerSize < begin) throw new SqliteStop('a row has no proper header')
  const values: SqlValue[] = []
  let at = headerSize
  for (let offset = begin; offset < headerSize; ) {
    const [type, next] = varint(view, offset)
    offset = next
    if (offset > headerSize) throw new SqliteStop('a row has no proper header')
    if (values.length >= MAXIMUM_COLUMNS) throw new SqliteStop('a row has too many values')
    const size = sizeOf(type)
    if (at + size > payload.length) throw new SqliteStop('a value lies outside its row')
    values.push(valueAt(view, payload, type, at, size))
    at += size
  }
  return values
}

/** Bytes of a serial type: 0 to 6 and 7 are numbers, 8 and 9 stand for 0 and 1, even ones above are blobs, odd ones texts. */
function sizeOf(type: number): number {
  if (type < 0 || type === 10 || type === 11) throw new SqliteStop(`a value is of the type ${type}`)
  if (type >= 12) return Math.floor((type - 12) / 2)
  return [0, 1, 2, 3, 4, 6, 8, 8, 0, 0][type] as number
}

function valueAt(view: DataView, payload: Uint8Array, type: number, at: number, size: number): SqlValue {
  if (type === 0) return null
  if (type === 8 || type === 9) return type - 8
  if (type === 7) return view.getFloat64(at)
  if (type < 7) {
    let value = 0n
    for (let index = 0; index < size; index++) value = (value << 8n) | BigInt(payload[at + index] as number)
    return safe(BigInt.asIntN(size * 8, value))
  }
  if (type % 2 === 0) return null
  try {
    return texts.decode(payload.subarray(at, at + size))
  } catch {
    throw new SqliteStop('a text is no UTF-8')
  }
}
