/**
 * Encodings of Parquet pages, read strictly: never more values than asked for, never bytes beyond the page.
 * https://github.com/apache/parquet-format/blob/master/Encodings.md
 */

import { ParquetError } from './thrift.js'

/** Refuses a page that ends too soon. */
export const short = (): never => {
  throw new ParquetError('a page ends too soon')
}

/** Bytes being read. */
export interface PageCursor {
  readonly bytes: Uint8Array
  readonly view: DataView
  at: number
  readonly end: number
}

/** A cursor at `at` of the bytes of a page, which end before `end`. */
export const pageCursor = (bytes: Uint8Array, at = 0, end = bytes.length): PageCursor => ({
  bytes,
  view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  at,
  end,
})

function varint(cursor: PageCursor): number {
  let value = 0
  for (let scale = 1; scale <= 2 ** 63; scale *= 128) {
    if (cursor.at >= cursor.end) short()
    const byte = cursor.bytes[cursor.at++]!
    value += (byte & 127) * scale
    if (byte < 128) return value
  }
  throw new ParquetError('a page has a number that never ends')
}

/** Runs of equal values and bit-packed values, `count` of them (RLE = 3, and the indexes of dictionaries). */
export function readHybrid(cursor: PageCursor, width: number, count: number): Uint8Array | Uint16Array | Uint32Array {
  if (width > 32) throw new ParquetError('a page has an impossible bit width')
  const out = width <= 8 ? new Uint8Array(count) : width <= 16 ? new Uint16Array(count) : new Uint32Array(count)
  if (width === 0) return out
  const { bytes } = cursor
  const unit = (width + 7) >> 3
  for (let at = 0; at < count; ) {
    const head = varint(cursor)
    const run = Math.floor(head / 2)
    if (head % 2 === 0) {
      if (run > count - at) throw new ParquetError('a page has a run of more values than rows')
      if (cursor.at + unit > cursor.end) short()
      let value = 0
      for (let index = 0; index < unit; index++) value += bytes[cursor.at++]! * 2 ** (8 * index)
      out.fill(value, at, at + run)
      at += run
    } else {
      // Groups of eight; writers pad the last ones (DuckDB to 256 values), which costs nothing here.
      const values = Math.min(run * 8, count - at)
      if (cursor.at + run * width > cursor.end && cursor.at + Math.ceil((values * width) / 8) > cursor.end) short()
      unpack(bytes, cursor.at, width, out, at, values)
      cursor.at = Math.min(cursor.end, cursor.at + run * width)
      at += values
    }
  }
  return out
}

/** Whether values of one bit are a single run of exactly `count` ones, and nothing else; the cursor stays where it is. */
export function isRunOfOnes(cursor: PageCursor, count: number): boolean {
  const { bytes, at, end } = cursor
  let head = 0
  let next = at
  for (let scale = 1; next < end && next < at + 5; scale *= 128) {
    const byte = bytes[next++]!
    head += (byte & 127) * scale
    if (byte < 128) return head === 2 * count && next + 1 === end && bytes[next] === 1
  }
  return false
}

/** Bit-packed values, least significant bit first. */
function unpack(bytes: Uint8Array, from: number, width: number, out: Unpacked, to: number, count: number): void {
  if (width === 8) {
    for (let index = 0; index < count; index++) out[to + index] = bytes[from + index]!
    return
  }
  if (width <= 3) {
    // Eight values fit a word: take them group by group; the bytes of the last group may be fewer.
    const whole = count - (count % 8)
    unpackGroups(bytes, from, width, out, to, whole)
    if (whole < count) unpackSlowly(bytes, from + (whole / 8) * width, width, out, to + whole, count - whole)
    return
  }
  if (width <= 24) {
    const mask = (1 << width) - 1
    let held = 0
    let bits = 0
    let at = from
    for (let index = 0; index < count; index++) {
      while (bits < width) {
        held |= bytes[at++]! << bits
        bits += 8
      }
      out[to + index] = held & mask
      held >>>= width
      bits -= width
    }
    return
  }
  unpackSlowly(bytes, from, width, out, to, count)
}

type Unpacked = Uint8Array | Uint16Array | Uint32Array | Float64Array

/** As `unpack`, for whole groups of eight values of up to three bits. */
function unpackGroups(bytes: Uint8Array, from: number, width: number, out: Unpacked, to: number, count: number): void {
  const mask = (1 << width) - 1
  for (let index = 0, at = from; index < count; index += 8, at += width) {
    let held = bytes[at]!
    if (width > 1) held |= bytes[at + 1]! << 8
    if (width > 2) held |= bytes[at + 2]! << 16
    for (let next = to + index; next < to + index + 8; next++) {
      out[next] = held & mask
      held >>>= width
    }
  }
}

/** As `unpack`, bit by bit. */
function unpackSlowly(bytes: Uint8Array, from: number, width: number, out: Unpacked, to: number, count: number): void {
  for (let index = 0; index < count; index++) {
    let value = 0
    for (let bit = 0, place = index * width; bit < width; bit++, place++) {
      if ((bytes[from + (place >> 3)]! >> (place & 7)) & 1) value += 2 ** bit
    }
    out[to + index] = value
  }
}

/**
 * DELTA_BINARY_PACKED integers, wrapping at 64 bits as the format says. As doubles while all sums are exact, which
 * they nearly always are; as 64-bit integers from the first block on that needs them.
 */
export function readDelta(cursor: PageCursor, count: number): Float64Array | BigInt64Array {
  const block = varint(cursor)
  const minis = varint(cursor)
  const total = varint(cursor)
  const each = block / minis
  if (block < 128 || block % 128 || minis < 1 || each % 32 || block > 1_048_576)
    throw new ParquetError('a page has impossible delta blocks')
  if (total !== count) throw new ParquetError('a page has another number of values than its header says')
  const start = zigzag64(cursor)
  const small = new Float64Array(count)
  let big: BigInt64Array | null = isSmall(start) ? null : new BigInt64Array(count)
  if (count > 0) {
    if (big) big[0] = start
    else small[0] = Number(start)
  }
  for (let done = 1; done < count; ) {
    const least = zigzag64(cursor)
    const widths = cursor.at
    cursor.at += minis
    if (cursor.at > cursor.end) short()
    for (let mini = 0; mini < minis && done < count; mini++) {
      const width = cursor.bytes[widths + mini]!
      if (width > 64) throw new ParquetError('a page has an impossible bit width')
      const here = Math.min(each, count - done)
      if (cursor.at + Math.ceil((here * width) / 8) > cursor.end) short()
      if (!big && !(width <= 24 && isSmall(least) && Math.abs(small[done - 1]!) < 2 ** 51))
        big = BigInt64Array.from(small, BigInt)
      if (big) sumBig(cursor, width, least, big, done, here)
      else sumSmall(cursor, width, Number(least), small, done, here)
      done += here
      cursor.at = Math.min(cursor.end, cursor.at + (each * width) / 8)
    }
  }
  return big ?? small
}

/** So small that a block of sums stays exact: at most 2^20 steps of 2^30. */
const isSmall = (value: bigint): boolean => value > -(2n ** 30n) && value < 2n ** 30n

function sumSmall(
  cursor: PageCursor,
  width: number,
  least: number,
  out: Float64Array,
  to: number,
  count: number,
): void {
  if (width > 0) unpack(cursor.bytes, cursor.at, width, out, to, count)
  let value = out[to - 1]!
  for (let index = to; index < to + count; index++) {
    value += least + out[index]!
    out[index] = value
  }
}

function sumBig(cursor: PageCursor, width: number, least: bigint, out: BigInt64Array, to: number, count: number): void {
  let value = out[to - 1]!
  for (let index = 0; index < count; index++) {
    value = BigInt.asIntN(64, value + least + bitsAt(cursor, index * width, width))
    out[to + index] = value
  }
}

function bitsAt(cursor: PageCursor, place: number, width: number): bigint {
  let value = 0n
  for (let bit = 0; bit < width; ) {
    const here = place + bit
    const take = Math.min(8 - (here & 7), width - bit)
    const part = (cursor.bytes[cursor.at + (here >> 3)]! >> (here & 7)) & ((1 << take) - 1)
    value |= BigInt(part) << BigInt(bit)
    bit += take
  }
  return value
}

function zigzag64(cursor: PageCursor): bigint {
  let value = 0n
  for (let shift = 0n; shift < 70n; shift += 7n) {
    if (cursor.at >= cursor.end) short()
    const byte = cursor.bytes[cursor.at++]!
    value |= BigInt(byte & 127) << shift
    if (byte < 128) return BigInt.asIntN(64, (value >> 1n) ^ -(value & 1n))
  }
  throw new ParquetError('a page has a number that never ends')
}

/** Takes apart BYTE_STREAM_SPLIT: all first bytes, then all second bytes, … */
export function unsplit(cursor: PageCursor, count: number, width: number): Uint8Array {
  if (cursor.at + count * width > cursor.end) short()
  const out = new Uint8Array(count * width)
  for (let part = 0; part < width; part++) {
    const from = cursor.at + part * count
    for (let index = 0; index < count; index++) out[index * width + part] = cursor.bytes[from + index]!
  }
  return out
}
