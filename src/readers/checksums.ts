/** Lists of digests as `sha256sum` and its kin write them: `SHA256SUMS`, `model.joblib.sha256`. */

import type { Evidence } from '../domain/evidence.js'
import type { Result } from '../domain/fault.js'
import type { ReadableFile, ReadContext, Reader } from '../domain/reader.js'
import {
  finished,
  folderOf,
  headOf,
  hexDigest,
  isModelPath,
  lineageNode,
  resolveIn,
  shown,
  startFragment,
} from './shared/lineage.js'

/** A digest, a sign for text or binary, and a name; a name with a backslash or line feed in it begins the line with `\`. */
const LINE = /^([0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128}) [ *](.+)$/i

const ALGORITHMS = { 32: 'md5', 40: 'sha1', 64: 'sha256', 128: 'sha512' } as const

export const checksums: Reader = {
  id: 'checksums',
  title: 'Checksum list (SHA256SUMS, *.sha256)',
  notes:
    'One file a line with its digest (md5, SHA-1, SHA-256 or SHA-512, told by the length), as `sha256sum` writes it. Names are relative to the folder of the list. It says what the files are and not where they come from: no time, no step. A line that is none is an error.',
  recognises: (file) => {
    const lines = headOf(file, 65_536).split(/\r?\n/)
    // The last line of a cut head may be half of one.
    const whole = lines.slice(0, lines.length > 1 ? -1 : 1).filter((line) => line !== '')
    return whole.length > 0 && whole.every((line) => LINE.test(line)) ? 'certain' : 'no'
  },
  read,
}

function read(file: ReadableFile, { model }: ReadContext): Result<readonly Evidence[]> {
  const text = file.text()
  if (!text.ok) return text
  const fragment = startFragment(file, null)
  for (const [index, line] of text.value.split(/\r?\n/).entries()) {
    if (line === '') continue
    const [, hex = '', name = ''] = LINE.exec(line) ?? []
    const digest = hex === '' ? null : hexDigest(ALGORITHMS[hex.length as keyof typeof ALGORITHMS], hex)
    const fix = 'write the list again, e.g. with sha256sum'
    if (digest === null) {
      fragment.fault('artifact/syntax', '', `${shown(line)} is no digest with a name`, fix, index + 1)
      continue
    }
    const path = resolveIn(folderOf(file.path), name)
    if (path === null) {
      const message = `the name ${shown(name)} lies outside the repository, where nothing is read`
      fragment.fault('artifact/path', '', message, 'name files relative to the folder of the list', index + 1)
      continue
    }
    const atTop = resolveIn('', name)
    fragment.add(
      lineageNode({
        id: path,
        type: path === model.artifact || isModelPath(path) ? 'model' : 'file',
        name: path,
        path,
        ...(atTop === null || atTop === path ? {} : { otherPaths: [path, atTop] }),
        digests: [digest],
        source: fragment.source('', index + 1),
      }),
    )
  }
  if (fragment.size() === 0 && fragment.faults.length === 0)
    fragment.fault('artifact/schema', '', 'the list names no file', 'write one line for each file', 1)
  return finished(fragment, 'checksums')
}
