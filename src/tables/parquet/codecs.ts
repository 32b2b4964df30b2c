/** Decompression of pages, never to more bytes than the page header said. */

import * as zlib from 'node:zlib'
import type { Codec } from './footer.js'
import { unsnappy } from './snappy.js'
import { ParquetError } from './thrift.js'

/** Bytes of a page → exactly `size` bytes. Throws ParquetError where they are not that. */
export type Inflate = (bytes: Uint8Array, size: number) => Uint8Array

/** The decompressors of the codecs that a file uses; those that are not part of Node are loaded only then. */
export async function loadCodecs(codecs: Iterable<Codec>): Promise<ReadonlyMap<Codec, Inflate>> {
  const loaded = new Map<Codec, Inflate>()
  for (const codec of codecs) if (!loaded.has(codec)) loaded.set(codec, checked(codec, await load(codec)))
  return loaded
}

async function load(codec: Codec): Promise<Inflate> {
  switch (codec) {
    case 'UNCOMPRESSED':
      return (bytes) => bytes
    case 'GZIP':
      return (bytes, size) =>
        (bytes[0] === 0x1f ? zlib.gunzipSync : zlib.inflateSync)(bytes, { maxOutputLength: Math.max(1, size) })
    case 'BROTLI':
      return (bytes, size) => zlib.brotliDecompressSync(bytes, { maxOutputLength: Math.max(1, size) })
    case 'SNAPPY':
      return unsnappy
    case 'ZSTD': {
      // Node 22.15 and later have it built in, four times as fast.
      const native = (
        zlib as { zstdDecompressSync?: (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array }
      ).zstdDecompressSync
      if (native) return (bytes, size) => native(bytes, { maxOutputLength: Math.max(1, size) })
      const { decompressZstd } = await import('hyparquet-compressors')
      return (bytes, size) => {
        const said = zstdSize(bytes)
        if (said !== null && said !== size) throw new ParquetError('a page has another size than its header says')
        return decompressZstd(bytes, new Uint8Array(size))
      }
    }
    case 'LZ4':
    case 'LZ4_RAW': {
      const { decompressLz4, decompressLz4Raw } = await import('hyparquet-compressors')
      const decompress = codec === 'LZ4' ? decompressLz4 : decompressLz4Raw
      return (bytes, size) => {
        // One byte of LZ4 stands for at most 255 others.
        if (size > 255 * bytes.length + 64)
          throw new ParquetError('a page claims more bytes than its compression can hold')
        return decompress(bytes, size)
      }
    }
    default:
      throw new ParquetError(`its compression ${codec} is not supported`)
  }
}

function checked(codec: Codec, inflate: Inflate): Inflate {
  return (bytes, size) => {
    let out: Uint8Array
    try {
      out = inflate(bytes, size)
    } catch (error) {
      if (error instanceof ParquetError) throw error
      throw new ParquetError(`a page cannot be decompressed as ${codec}`)
    }
    if (out.length !== size) throw new ParquetError('a page has another size than its header says')
    return out
  }
}

/** Content size in the header of a zstd frame (RFC 8878 §3.1.1), or null where it does not say. */
function zstdSize(bytes: Uint8Array): number | null {
  if (bytes.length < 6 || bytes[0] !== 0x28 || bytes[1] !== 0xb5 || bytes[2] !== 0x2f || bytes[3] !== 0xfd)
    throw new ParquetError('a page cannot be decompressed as ZSTD')
  const flags = bytes[4]!
  const flag = flags >> 6
  const single = (flags >> 5) & 1
  const width = flag ? 1 << flag : single
  if (!width) return null
  let at = 6 - single + [0, 1, 2, 4][flags & 3]!
  let size = flag === 1 ? 256 : 0
  for (let index = 0, scale = 1; index < width; index++, scale *= 256) size += (bytes[at++] ?? 0) * scale
  return size
}

const CRC = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/** CRC-32 (IEEE) as a signed 32-bit number, as page headers give it. */
export function crc32(bytes: Uint8Array): number {
  let value = -1
  for (let at = 0; at < bytes.length; at++) value = CRC[(value ^ bytes[at]!) & 255]! ^ (value >>> 8)
  return ~value
}
