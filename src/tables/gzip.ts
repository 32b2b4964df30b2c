/** Compressed CSV: all members of a gzip stream, with a limit on what comes out of it. */

import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { TableLimits } from './limits.js'
import { grouped } from './show.js'

/** What is wrong with a compressed stream; thrown inside the reading of it and turned into a fault there. */
export class InflateError extends Error {
  readonly large: boolean
  constructor(message: string, large = false) {
    super(message)
    this.large = large
  }
}

/**
 * The content of a gzip stream of `size` bytes. Every member counts. Throws InflateError where the stream is broken or
 * cut, where something else follows the last member, or where it holds more than the limits allow.
 */
export async function* inflated(
  stream: AsyncIterable<Uint8Array>,
  size: number,
  limits: TableLimits,
): AsyncIterable<Uint8Array> {
  const most = Math.min(limits.textBytes, Math.max(limits.inflateFloor, size * limits.inflateRatio))
  const source = Readable.from(nonEmpty(stream), { objectMode: false })
  const gunzip = createGunzip({ chunkSize: 256 * 1024 })
  source.on('error', (error) => gunzip.destroy(error))
  source.pipe(gunzip)
  let out = 0
  try {
    for await (const chunk of gunzip) {
      out += (chunk as Uint8Array).length
      if (out > most) throw new InflateError(`its content is more than ${grouped(most)} bytes`, true)
      yield chunk as Uint8Array
    }
  } catch (error) {
    if (error instanceof InflateError) throw error
    throw new InflateError(error instanceof Error ? error.message : String(error))
  } finally {
    source.destroy()
    gunzip.destroy()
  }
  // zlib passes over zeros behind the last member: padding of tapes, but nothing that a tool writes today.
  if (gunzip.bytesWritten < size) throw new InflateError('bytes follow the end of the compressed content')
}

async function* nonEmpty(stream: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  for await (const chunk of stream) if (chunk.length) yield chunk
}
