/** Encodings of texts in Parquet pages, read as strictly as the numbers. */

import { type PageCursor, readDelta, short } from './encodings.js'
import { ParquetError } from './thrift.js'

/** Lengths of texts: whole numbers of 32 bits. */
function readLengths(cursor: PageCursor, count: number): Float64Array {
  const lengths = readDelta(cursor, count)
  if (!(lengths instanceof Float64Array)) throw new ParquetError('a page has an impossible length')
  return lengths
}

/** Texts inside one array of bytes. */
export interface ByteStrings {
  readonly bytes: Uint8Array
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

/** PLAIN byte arrays: length, bytes, length, bytes, … */
export function readByteArrays(cursor: PageCursor, count: number): ByteStrings {
  const starts = new Uint32Array(count)
  const ends = new Uint32Array(count)
  for (let index = 0; index < count; index++) {
    if (cursor.at + 4 > cursor.end) short()
    const length = cursor.view.getUint32(cursor.at, true)
    cursor.at += 4
    if (length > cursor.end - cursor.at) short()
    starts[index] = cursor.at
    cursor.at += length
    ends[index] = cursor.at
  }
  return { bytes: cursor.bytes, starts, ends }
}

/** DELTA_LENGTH_BYTE_ARRAY: all lengths, then all bytes. */
export function readDeltaLengths(cursor: PageCursor, count: number): ByteStrings {
  const lengths = readLengths(cursor, count)
  const starts = new Uint32Array(count)
  const ends = new Uint32Array(count)
  for (let index = 0; index < count; index++) {
    const length = lengths[index]!
    if (length < 0 || length > cursor.end - cursor.at) short()
    starts[index] = cursor.at
    cursor.at += length
    ends[index] = cursor.at
  }
  return { bytes: cursor.bytes, starts, ends }
}

/** DELTA_BYTE_ARRAY: how much of the text before is kept, and what follows it. `most` bounds all texts together. */
export function readDeltaStrings(cursor: PageCursor, count: number, most: number): ByteStrings {
  const kept = readLengths(cursor, count)
  const rest = readDeltaLengths(cursor, count)
  let total = 0
  for (let index = 0, before = 0; index < count; index++) {
    if (kept[index]! < 0 || kept[index]! > before) throw new ParquetError('a page keeps more of a text than there is')
    before = kept[index]! + rest.ends[index]! - rest.starts[index]!
    total += before
    if (total > most) throw new ParquetError(`a page holds texts of more than ${most} bytes`, true)
  }
  const bytes = new Uint8Array(total)
  const starts = new Uint32Array(count)
  const ends = new Uint32Array(count)
  for (let index = 0, at = 0; index < count; index++) {
    starts[index] = at
    const before = index > 0 ? starts[index - 1]! : 0
    for (let copied = 0; copied < kept[index]!; copied++) bytes[at++] = bytes[before + copied]!
    for (let from = rest.starts[index]!; from < rest.ends[index]!; from++) bytes[at++] = rest.bytes[from]!
    ends[index] = at
  }
  return { bytes, starts, ends }
}
