/** Zip archives in memory: the directory checked as a whole, single entries unpacked within bounds. Nothing is written. */

import { crc32, inflateRawSync } from 'node:zlib'
import { bad, fault, good, type Result } from '../domain/fault.js'
import { quoted } from './json-strings.js'

/** Entries at most; a log of 10,000 samples has little more. */
const MAXIMUM_ENTRIES = 50_000

/** Bytes of one entry at most, unpacked. */
const MAXIMUM_ENTRY = 32 * 1024 * 1024

/** Bytes at most that one packed byte may become: text packs thirty-fold, bombs a thousand-fold. */
const MAXIMUM_RATIO = 500

const FIX = 'write the archive again with the tool that made it'

/** An archive whose directory holds no path that leaves it, no link, and no name twice. */
export interface ZipArchive {
  /** Names of the files in it, as written, in order. */
  readonly names: readonly string[]
  /** The bytes of one file (stored, deflate or zstd), with their check sum; a fault where they are not as declared. */
  unpack(name: string): Promise<Result<Uint8Array>>
}

/**
 * Opens an archive. Faults: no zip file, a cut or lying directory, too many entries, names that are absolute, hold `..`,
 * a backslash, a drive or control characters, names that differ in case only, encrypted entries, symbolic links.
 */
export async function openZip(bytes: Uint8Array, path: string): Promise<Result<ZipArchive>> {
  const refused = (message: string) => bad(fault('artifact/syntax', path, message, { fix: FIX }))
  const yauzl = await import('yauzl')
  try {
    const zip = await yauzl.fromBufferPromise(Buffer.from(bytes), { strictFileNames: true })
    if (zip.entryCount > MAXIMUM_ENTRIES)
      return refused(`the archive has ${zip.entryCount} entries; at most ${MAXIMUM_ENTRIES} are read`)
    const entries = new Map<string, import('yauzl').Entry>()
    const seen = new Set<string>()
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileName
      const folded = name.normalize('NFC').toLowerCase()
      if (seen.has(folded)) return refused(`the entry ${quoted(name)} stands twice in the archive`)
      seen.add(folded)
      if (entry.fileNameRaw.some((byte) => byte < 0x20 || byte === 0x7f) || /\p{Cc}|^[a-z]:/iu.test(name))
        return refused(`the entry ${quoted(name)} is no plain path`)
      if (((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000)
        return refused(`the entry ${quoted(name)} is a symbolic link`)
      if (entry.isEncrypted()) return refused(`the entry ${quoted(name)} is encrypted`)
      if (!name.endsWith('/')) entries.set(name, entry)
    }
    return good({ names: [...entries.keys()], unpack: (name) => unpack(zip, entries.get(name), name, path) })
  } catch (error) {
    return refused(`the archive cannot be read: ${(error as Error).message.slice(0, 200)}`)
  }
}

async function unpack(
  zip: import('yauzl').ZipFile,
  entry: import('yauzl').Entry | undefined,
  name: string,
  path: string,
): Promise<Result<Uint8Array>> {
  const refused = (message: string, code: 'artifact/syntax' | 'artifact/too-large' = 'artifact/syntax') =>
    bad(fault(code, path, message, { fix: FIX }))
  if (entry === undefined) return refused(`the archive has no entry ${quoted(name)}`)
  const { uncompressedSize: size, compressedSize: packed, compressionMethod: method } = entry
  if (size > MAXIMUM_ENTRY)
    return refused(
      `the entry ${quoted(name)} has ${size} bytes; at most ${MAXIMUM_ENTRY} are read`,
      'artifact/too-large',
    )
  if (size > 1024 && size > packed * MAXIMUM_RATIO)
    return refused(`the entry ${quoted(name)} unpacks ${packed} bytes to ${size}`, 'artifact/too-large')
  try {
    const header = await zip.readLocalFileHeaderPromise(entry)
    // Readers that scan the file and readers of the directory must see the same thing.
    if (!header.fileName.equals(entry.fileNameRaw) || header.compressionMethod !== method)
      return refused(`the entry ${quoted(name)} is called otherwise where its bytes are`)
    const stream = await zip.openReadStreamPromise(entry, { decodeFileData: false })
    const chunks: Buffer[] = []
    for await (const chunk of stream) chunks.push(chunk as Buffer)
    const plain = await decoded(Buffer.concat(chunks), method, size)
    if (plain === null) return refused(`the entry ${quoted(name)} is packed by method ${method}, which is not read`)
    if (plain.length !== size || crc32(plain) !== entry.crc32)
      return refused(`the entry ${quoted(name)} is not what the archive declares (size or check sum)`)
    return good(plain)
  } catch (error) {
    return refused(`the entry ${quoted(name)} cannot be unpacked: ${(error as Error).message.slice(0, 200)}`)
  }
}

/** Unpacked bytes, never more than `size` and a little; null for a method that is not known. */
async function decoded(packed: Uint8Array, method: number, size: number): Promise<Uint8Array | null> {
  if (method === 0) return packed
  if (method === 8) return inflateRawSync(packed, { maxOutputLength: size + 1 })
  if (method !== 93) return null
  const { decompress } = await import('fzstd')
  // A buffer of the declared size bounds the output, whatever window or size the frame claims.
  return decompress(packed, new Uint8Array(size))
}
