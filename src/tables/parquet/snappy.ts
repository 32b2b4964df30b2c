/**
 * Decompression of snappy blocks, strictly: every length and every distance is checked, and the block holds exactly the
 * bytes that it announces. https://github.com/google/snappy/blob/main/format_description.txt
 */

import { ParquetError } from './thrift.js'

const broken = (): never => {
  throw new ParquetError('a page cannot be decompressed as SNAPPY')
}

/** Room behind the output: short copies are made four bytes at a time. */
const SLACK = 4

/** Literals from this length on are copied as a whole. */
const LONG = 48

/** The content of a block, which must have `size` bytes. Throws ParquetError. */
export function unsnappy(bytes: Uint8Array, size: number): Uint8Array {
  const start = contentStart(bytes, size)
  const out = new Uint8Array(size + SLACK)
  if (inflate(bytes, start, out, size) !== size) broken()
  return out.subarray(0, size)
}

/** Reads the announced size; where the elements begin. */
function contentStart(bytes: Uint8Array, size: number): number {
  let said = 0
  for (let at = 0, scale = 1; at < 5 && at < bytes.length; at++, scale *= 128) {
    said += (bytes[at]! & 127) * scale
    if (bytes[at]! < 128) {
      if (said !== size) throw new ParquetError('a page has another size than its header says')
      return at + 1
    }
  }
  return broken()
}

/** Takes element after element: literals and copies of what is there already. Returns how much came out. */
function inflate(bytes: Uint8Array, start: number, out: Uint8Array, size: number): number {
  const view = new DataView(out.buffer)
  const source = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = bytes.length
  let from = start
  let at = 0
  while (from < end) {
    const tag = bytes[from++]!
    let length = (tag >> 2) + 1
    if ((tag & 3) === 0) {
      if (length > 60) {
        const width = length - 60
        if (from + width > end) return broken()
        length = littleEndian(bytes, from, width) + 1
        from += width
      }
      if (length > end - from || length > size - at) return broken()
      if (length >= LONG) out.set(bytes.subarray(from, from + length), at)
      else if (from + length + SLACK > end)
        for (let index = 0; index < length; index++) out[at + index] = bytes[from + index]!
      else for (let index = 0; index < length; index += 4) view.setUint32(at + index, source.getUint32(from + index))
      from += length
    } else {
      let back: number
      if ((tag & 3) === 1) {
        length = ((tag >> 2) & 7) + 4
        back = ((tag >> 5) << 8) | bytes[from++]!
      } else {
        const width = (tag & 3) === 2 ? 2 : 4
        if (from + width > end) return broken()
        back = littleEndian(bytes, from, width)
        from += width
      }
      if (from > end || back === 0 || back > at || length > size - at) return broken()
      // What is copied may begin before it ends: then it repeats itself.
      const first = at - back
      if (back < 4) for (let index = 0; index < length; index++) out[at + index] = out[first + index]!
      else for (let index = 0; index < length; index += 4) view.setUint32(at + index, view.getUint32(first + index))
    }
    at += length
  }
  return at
}

function littleEndian(bytes: Uint8Array, from: number, width: number): number {
  let value = 0
  for (let index = width - 1; index >= 0; index--) value = value * 256 + bytes[from + index]!
  return value
}
