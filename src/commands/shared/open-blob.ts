/** Files of the machine that a command is pointed at, as blobs. */

import { type FileHandle, open } from 'node:fs/promises'
import { bad, fault, good, type Result } from '../../domain/fault.js'
import { refusalWords } from '../../domain/refusal.js'
import type { Blob } from '../../domain/snapshot.js'

/** A file of the machine as a blob, open until it is closed. Nothing that is printed names its digest, so it has none. */
export async function openBlob(path: string): Promise<Result<{ readonly blob: Blob; close(): Promise<void> }>> {
  let file: FileHandle | undefined
  try {
    file = await open(path)
    const handle = file
    const status = await handle.stat()
    if (!status.isFile()) {
      await handle.close()
      return bad(fault('artifact/unreadable', path, 'is no file', { fix: 'give the path of a file' }))
    }
    const { size } = status
    const stream = () => chunksOf(handle)
    const { gather } = await import('../../git/tree.js')
    const blob = { path, size, sha256: '', lfs: null, bytes: () => gather(stream(), size), stream }
    return good({ blob, close: () => handle.close() })
  } catch (error) {
    await file?.close()
    return bad(
      fault('artifact/unreadable', path, `cannot be read: ${refusalWords(error)}`, { fix: 'give the path of a file' }),
    )
  }
}

const CHUNK = 512 * 1024

/** The bytes of a file from its start, each chunk in memory of its own. While one is looked at the next is read. */
async function* chunksOf(file: FileHandle): AsyncGenerator<Uint8Array> {
  const readAt = (at: number) => file.read(Buffer.allocUnsafeSlow(CHUNK), 0, CHUNK, at)
  let next = readAt(0)
  for (let at = 0; ; ) {
    const { bytesRead, buffer } = await next
    if (bytesRead === 0) return
    at += bytesRead
    next = readAt(at)
    // Whoever stops early never waits for it; whoever goes on is told above.
    next.catch(() => {})
    yield buffer.subarray(0, bytesRead)
  }
}
