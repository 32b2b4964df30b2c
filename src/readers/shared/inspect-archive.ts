/** The `.eval` archive of Inspect: its `header.json` holds what the JSON log holds, the samples lie beside it. */

import { bad, fault, good, type Result } from '../../domain/fault.js'
import type { PlainDocument } from '../../domain/plain.js'
import type { ReadableFile } from '../../domain/reader.js'
import { readableFile } from '../../syntax/file.js'
import { openZip } from '../../syntax/zip.js'
import { isMap, wholeOf } from './plain.js'

const HEADER = 'header.json'

/** How far from the end of an archive its directory is looked for when recognising it. */
const DIRECTORY = 256 * 1024

/** Whether the bytes begin as a zip archive does. */
export const isArchive = ({ bytes }: ReadableFile): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04

/** Whether an archive's directory names what Inspect writes. Nothing is unpacked. */
export function isLogArchive({ bytes }: ReadableFile): boolean {
  const names = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const directory = names.subarray(Math.max(0, names.length - DIRECTORY))
  return names.subarray(30, 60).includes('_journal/') || (directory.includes(HEADER) && directory.includes('_journal/'))
}

/** The log as a file of its own, with the path and digest of the archive; places are pointers, its lines are not those of a file. */
export async function logInArchive(file: ReadableFile): Promise<Result<ReadableFile>> {
  const archive = await openZip(file.bytes, file.path)
  if (!archive.ok) return archive
  const { names } = archive.value
  if (!names.includes(HEADER)) {
    const message = `the archive has no ${HEADER}: the run did not finish, or this is no log of Inspect`
    return bad(fault('artifact/contradiction', file.path, message, { fix: 'run the evaluation to its end' }))
  }
  const bytes = await archive.value.unpack(HEADER)
  if (!bytes.ok) return bytes
  const inner = readableFile(file.path, bytes.value, file.sha256)
  const json = inner.json()
  if (!json.ok) {
    const inside = json.faults.map((one) => `${HEADER} in the archive, line ${one.line ?? 1}: ${one.message}`)
    return bad(
      ...inside.map((message) => fault('artifact/syntax', file.path, message, { fix: 'export the log again' })),
    )
  }
  const root = json.value.value
  const completed = isMap(root) && isMap(root['results']) ? wholeOf(root['results']['completed_samples']) : null
  const samples = names.filter((name) => /^samples\/.+\.json$/.test(name)).length
  // Samples may be left out of a log altogether (no_log_samples); some of them may not.
  if (completed !== null && samples > 0 && samples < completed) {
    const message = `the run says that ${completed} samples were completed, and the archive holds ${samples}`
    return bad(fault('artifact/contradiction', file.path, message, { fix: 'commit the log as Inspect wrote it' }))
  }
  const document: PlainDocument = { ...json.value, placeOf: () => null }
  return good({
    ...inner,
    json: () => good(document),
    source: (pointer = '') => ({ path: file.path, sha256: file.sha256, pointer, line: null }),
  })
}
