/** Git LFS pointers as evidence: the digest of content that the repository does not hold. */

import type { Evidence } from '../domain/evidence.js'
import { bad, fault, type Result } from '../domain/fault.js'
import type { ReadableFile, ReadContext, Reader } from '../domain/reader.js'
import { parseLfsPointer } from '../syntax/lfs-pointer.js'
import { finished, isModelPath, lineageNode, startFragment } from './shared/lineage.js'

/** Reader of Git LFS pointers. */
export const lfsPointer: Reader = {
  id: 'lfs-pointer',
  title: 'Git LFS pointer',
  notes:
    'The SHA-256 of the content that the pointer stands for, under the path of the pointer: with it a subject of an attestation is proven without a download. Nothing else is in it. Evidence that happens to be kept in LFS cannot be read; a pointer is evidence only where the policy says `as: lfs-pointer`.',
  recognises: (file) => (parseLfsPointer(file.bytes) === null ? 'no' : 'certain'),
  read,
}

function read(file: ReadableFile, context: ReadContext): Result<readonly Evidence[]> {
  const pointer = parseLfsPointer(file.bytes)
  if (pointer === null || 'fault' in pointer) {
    const message = pointer === null ? 'the file is no Git LFS pointer' : pointer.fault
    return bad(fault('artifact/syntax', file.path, message, { line: 1, fix: 'write it again with git lfs' }))
  }
  const fragment = startFragment(file, null)
  const isModel = file.path === context.model.artifact || isModelPath(file.path)
  fragment.add(
    lineageNode({
      id: 'content',
      type: isModel ? 'model' : 'file',
      name: file.path,
      path: file.path,
      digests: [{ algorithm: 'sha256', value: pointer.oid }],
      source: fragment.source('', 2),
    }),
  )
  return finished(fragment, 'lfs-pointer')
}
