/** Values of a page as numbers, truth values or texts. */

import { type ByteStrings, readByteArrays, readDeltaLengths, readDeltaStrings } from './byte-strings.js'
import { type PageCursor, readDelta, readHybrid, unsplit } from './encodings.js'
import type { Leaf, Meaning } from './footer.js'
import { ParquetError } from './thrift.js'

/** Decoded values without nulls. `exact`: the same as 64-bit integers, where a double cannot hold them all. */
export type Values =
  | { readonly kind: 'numbers'; readonly values: Float64Array; readonly exact: BigInt64Array | BigUint64Array | null }
  | { readonly kind: 'truths'; readonly values: Uint8Array }
  | { readonly kind: 'texts'; readonly strings: ByteStrings }

/** What a column holds, in a word for people. */
export function holds(leaf: Leaf): 'numbers' | 'truths' | 'texts' | 'other' {
  if (leaf.meaning.kind === 'other' || !leaf.flat) return 'other'
  if (leaf.meaning.kind === 'decimal' || leaf.meaning.kind === 'float16') return 'numbers'
  if (leaf.type === 'BOOLEAN') return 'truths'
  return leaf.type === 'BYTE_ARRAY'
    ? 'texts'
    : leaf.type === 'FIXED_LEN_BYTE_ARRAY' || leaf.type === 'INT96'
      ? 'other'
      : 'numbers'
}

const WIDTHS: Readonly<Partial<Record<Leaf['type'], number>>> = { INT32: 4, INT64: 8, FLOAT: 4, DOUBLE: 8 }

/** Reads `count` values of one of the encodings that hold values themselves (all but dictionary indexes). */
export function readValues(
  cursor: PageCursor,
  leaf: Leaf,
  encoding: number,
  count: number,
  mostTextBytes: number,
): Values {
  const { type, meaning } = leaf
  const width = type === 'FIXED_LEN_BYTE_ARRAY' ? leaf.typeLength : WIDTHS[type]
  switch (encoding) {
    case 0:
      if (type === 'BOOLEAN') return { kind: 'truths', values: plainBooleans(cursor, count) }
      if (type === 'BYTE_ARRAY') return fromTexts(readByteArrays(cursor, count), meaning)
      if (width && cursor.at + count * width <= cursor.end)
        return fromBytes(cursor.bytes.subarray(cursor.at, cursor.at + count * width), leaf, count)
      throw new ParquetError('a page ends too soon')
    case 3: {
      if (type !== 'BOOLEAN') break
      cursor.at += 4 // length of the runs, which the end of the page gives as well
      return { kind: 'truths', values: readHybrid(cursor, 1, count) as Uint8Array }
    }
    case 5: {
      if (type !== 'INT32' && type !== 'INT64') break
      return fromDeltas(readDelta(cursor, count), leaf)
    }
    case 6:
      if (type === 'BYTE_ARRAY') return fromTexts(readDeltaLengths(cursor, count), meaning)
      break
    case 7:
      if (type === 'BYTE_ARRAY') return fromTexts(readDeltaStrings(cursor, count, mostTextBytes), meaning)
      if (type === 'FIXED_LEN_BYTE_ARRAY') return fromFixed(readDeltaStrings(cursor, count, mostTextBytes), leaf, count)
      break
    case 9:
      if (width) return fromBytes(unsplit(cursor, count, width), leaf, count)
      break
  }
  throw new ParquetError(`a page has an encoding (${encoding}) that does not fit its type (${type})`)
}

function plainBooleans(cursor: PageCursor, count: number): Uint8Array {
  if (cursor.at + Math.ceil(count / 8) > cursor.end) throw new ParquetError('a page ends too soon')
  const out = new Uint8Array(count)
  for (let index = 0; index < count; index++) out[index] = (cursor.bytes[cursor.at + (index >> 3)]! >> (index & 7)) & 1
  return out
}

/** Fixed-width values from their bytes, little-endian, end to end. */
function fromBytes(bytes: Uint8Array, leaf: Leaf, count: number): Values {
  const { type, meaning } = leaf
  // Not `slice`, which copies nothing where the bytes are a Buffer, as those of zlib are.
  const aligned = bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes)
  const { buffer, byteOffset } = aligned
  if (type === 'DOUBLE') return numbers(new Float64Array(buffer, byteOffset, count))
  if (type === 'FLOAT') return numbers(Float64Array.from(new Float32Array(buffer, byteOffset, count)))
  if (type === 'INT32') {
    const integers =
      meaning.kind === 'unsigned'
        ? new Uint32Array(buffer, byteOffset, count)
        : new Int32Array(buffer, byteOffset, count)
    return scaled(Float64Array.from(integers), null, meaning)
  }
  if (type === 'INT64') return longs(buffer, byteOffset, count, meaning)
  if (type === 'FIXED_LEN_BYTE_ARRAY')
    return fixed((index) => aligned.subarray(index * leaf.typeLength, (index + 1) * leaf.typeLength), leaf, count)
  throw new ParquetError(`a page has an encoding that does not fit its type (${type})`)
}

const numbers = (values: Float64Array): Values => ({ kind: 'numbers', values, exact: null })

function longs(buffer: ArrayBufferLike, byteOffset: number, count: number, meaning: Meaning): Values {
  const unsigned = meaning.kind === 'unsigned'
  const words = new Int32Array(buffer, byteOffset, 2 * count)
  const values = new Float64Array(count)
  let safe = true
  for (let index = 0; index < count; index++) {
    const high = unsigned ? words[2 * index + 1]! >>> 0 : words[2 * index + 1]!
    values[index] = high * 4294967296 + (words[2 * index]! >>> 0)
    if (high > 2097151 || high < -2097152) safe = false
  }
  if (safe) return scaled(values, null, meaning)
  const exact = unsigned
    ? new BigUint64Array(buffer, byteOffset, count).slice()
    : new BigInt64Array(buffer, byteOffset, count).slice()
  return scaled(values, exact, meaning)
}

/** Decimals are whole numbers with a scale; the quotient of two exact numbers is rounded once. */
function scaled(values: Float64Array, exact: BigInt64Array | BigUint64Array | null, meaning: Meaning): Values {
  if (meaning.kind !== 'decimal') return { kind: 'numbers', values, exact }
  for (let index = 0; index < values.length; index++) {
    values[index] =
      exact || meaning.scale > 22
        ? Number(`${exact ? exact[index] : values[index]}e-${meaning.scale}`)
        : values[index]! / 10 ** meaning.scale
  }
  return numbers(values)
}

/** Integers of delta encoding, wrapped to the width of their type. */
function fromDeltas(integers: Float64Array | BigInt64Array, { type, meaning }: Leaf): Values {
  const unsigned = meaning.kind === 'unsigned'
  if (type === 'INT32') {
    const narrow = (value: number): number => (unsigned ? value >>> 0 : value | 0)
    const values =
      integers instanceof Float64Array
        ? integers.map(narrow)
        : Float64Array.from(integers, (value) => narrow(Number(BigInt.asIntN(32, value))))
    return scaled(values, null, meaning)
  }
  if (integers instanceof Float64Array && !(unsigned && integers.some((value) => value < 0)))
    return scaled(integers, null, meaning)
  const exact = integers instanceof Float64Array ? BigInt64Array.from(integers, BigInt) : integers
  return longs(exact.buffer, 0, exact.length, meaning)
}

function fromTexts(strings: ByteStrings, meaning: Meaning): Values {
  if (meaning.kind !== 'decimal') return { kind: 'texts', strings }
  const values = new Float64Array(strings.starts.length)
  for (let index = 0; index < values.length; index++)
    values[index] = bigEndian(strings.bytes.subarray(strings.starts[index], strings.ends[index]), meaning.scale)
  return numbers(values)
}

function fromFixed(strings: ByteStrings, leaf: Leaf, count: number): Values {
  for (let index = 0; index < count; index++) {
    if (strings.ends[index]! - strings.starts[index]! !== leaf.typeLength)
      throw new ParquetError('a page has a value of another width than its type')
  }
  return fixed((index) => strings.bytes.subarray(strings.starts[index], strings.ends[index]), leaf, count)
}

function fixed(bytesOf: (index: number) => Uint8Array, { meaning, typeLength }: Leaf, count: number): Values {
  const values = new Float64Array(count)
  if (meaning.kind === 'float16' && typeLength === 2)
    for (let index = 0; index < count; index++) values[index] = half(bytesOf(index))
  else if (meaning.kind === 'decimal')
    for (let index = 0; index < count; index++) values[index] = bigEndian(bytesOf(index), meaning.scale)
  else throw new ParquetError('a column holds bytes that are no numbers')
  return numbers(values)
}

/** IEEE 754 half precision, little-endian. */
function half(bytes: Uint8Array): number {
  const bits = bytes[0]! | (bytes[1]! << 8)
  const exponent = (bits >> 10) & 31
  const fraction = bits & 1023
  const size =
    exponent === 0
      ? fraction * 2 ** -24
      : exponent === 31
        ? fraction
          ? Number.NaN
          : Number.POSITIVE_INFINITY
        : (1 + fraction / 1024) * 2 ** (exponent - 15)
  return bits & 0x8000 ? -size : size
}

/** A big-endian two's-complement integer × 10^−scale. */
function bigEndian(bytes: Uint8Array, scale: number): number {
  if (bytes.length === 0 || bytes.length > 32) throw new ParquetError('a decimal has an impossible width')
  let value = BigInt(bytes[0]! > 127 ? bytes[0]! - 256 : bytes[0]!)
  for (let at = 1; at < bytes.length; at++) value = value * 256n + BigInt(bytes[at]!)
  return Number(`${value}e-${scale}`)
}
