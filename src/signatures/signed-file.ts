/** The file that a signature is over, found among files of the change by its digest: the real bytes, or why not. */

import { createHash } from 'node:crypto'
import type { TreeView } from '../domain/snapshot.js'

/** Most bytes of a file that is verified: all of them are held, since a signature is over the whole. */
const MOST_BYTES = 256 * 1024 * 1024

/** A file of the change with the digest that a bundle names, or why none can be verified, in words after "the signature". */
export type SignedFile =
  | { readonly path: string; readonly sha256: string; readonly bytes: Uint8Array }
  | { readonly problem: string }

/**
 * Looks for `digest` (`sha256:…`, `sha384:…`, `sha512:…`) among files that must be signed, hashing their bytes as they
 * stand in the commit. A Git LFS pointer stands for bytes that are not there: it is named and never taken for them.
 */
export async function signedFile(digest: string, paths: readonly string[], head: TreeView): Promise<SignedFile> {
  const [algorithm = '', hex = ''] = digest.split(':')
  let problem = `is over a file of ${algorithm} ${hex.slice(0, 12)}…, which none of the files that must be signed has`
  for (const path of paths) {
    const opened = head.entry(path) ? await head.open(path) : null
    if (!opened?.ok) continue
    const blob = opened.value
    if (blob.lfs !== null) {
      if (algorithm === 'sha256' && blob.lfs.oid === hex)
        problem = `is over the content of ${path}, of which the commit holds the Git LFS pointer alone`
      continue
    }
    if (blob.size > MOST_BYTES) {
      if (algorithm !== 'sha256' || blob.sha256 === hex)
        problem = `is over ${path}, which has ${blob.size} bytes; at most ${MOST_BYTES} are verified (sign a statement of its digest)`
      continue
    }
    if (algorithm === 'sha256' && blob.sha256 !== hex) continue
    const bytes = await blob.bytes()
    if (algorithm !== 'sha256' && createHash(algorithm).update(bytes).digest('hex') !== hex) continue
    return { path, sha256: blob.sha256, bytes }
  }
  return { problem }
}
