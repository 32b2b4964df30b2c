/** What a model's artifact is: the digest that names the model version, through LFS pointers and DVC outputs. */

import { bad, fault, good, type Result } from '../domain/fault.js'
import type { TreeView } from '../domain/snapshot.js'
import { recordedOutputs } from './dvc-changes.js'

/** A model's digest, or null where nothing stands for the artifact in the tree. */
export interface ModelDigest {
  /** `sha256:…`, or `md5:…` where only DVC names the content. */
  readonly digest: string | null
  /** The file that gives it: the artifact, its pointer, or the DVC file. */
  readonly path: string
  /** SHA-256 of that file, bare hex; null where nothing is there. */
  readonly sha256: string | null
}

/**
 * Digest of the content at a path: of the bytes, of what an LFS pointer names, or as a `.dvc` file or `dvc.lock` records
 * it. Faults: a link or submodule, a malformed pointer, an empty file.
 */
export async function modelDigest(tree: TreeView, path: string): Promise<Result<ModelDigest>> {
  if (tree.entry(path)) {
    const blob = await tree.open(path)
    if (!blob.ok) return blob
    if (blob.value.size === 0)
      return bad(
        fault('artifact/value', path, 'the model file is empty', { fix: 'commit the model that was evaluated' }),
      )
    const digest = `sha256:${blob.value.lfs ? blob.value.lfs.oid : blob.value.sha256}`
    return good({ digest, path, sha256: blob.value.sha256 })
  }
  for (const record of [`${path}.dvc`, ...tree.entries.map((entry) => entry.path).filter(isLock)]) {
    if (!tree.entry(record)) continue
    const recorded = (await recordedOutputs(tree, record)).get(path)
    const blob = await tree.open(record)
    if (recorded && recorded !== 'unknown' && blob.ok)
      return good({ digest: recorded, path: record, sha256: blob.value.sha256 })
  }
  return good({ digest: null, path, sha256: null })
}

const isLock = (path: string) => /(^|\/)dvc\.lock$/.test(path)
