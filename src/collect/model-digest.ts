/** What a model's artifact is: the digest that names the model version, through LFS pointers and DVC outputs. */

import { bad, type Fault, fault, good, type Result } from '../domain/fault.js'
import type { TreeView } from '../domain/snapshot.js'
import { isDvcLock, recordedOutputs } from './dvc-changes.js'

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
 * it. Faults: a link or submodule, a malformed pointer, an empty file, DVC files that disagree or cannot be read.
 */
export async function modelDigest(tree: TreeView, path: string): Promise<Result<ModelDigest>> {
  if (!tree.entry(path)) return digestByDvc(tree, path)
  const blob = await tree.open(path)
  if (!blob.ok) return blob
  if (blob.value.size === 0)
    return bad(fault('artifact/value', path, 'the model file is empty', { fix: 'commit the model that was evaluated' }))
  const digest = `sha256:${blob.value.lfs ? blob.value.lfs.oid : blob.value.sha256}`
  return good({ digest, path, sha256: blob.value.sha256 })
}

async function digestByDvc(tree: TreeView, path: string): Promise<Result<ModelDigest>> {
  const found: { readonly digest: string; readonly file: string }[] = []
  const unread: Fault[] = []
  for (const file of [`${path}.dvc`, ...tree.entries.map((entry) => entry.path).filter(isDvcLock)]) {
    const recorded = await recordedOutputs(tree, file)
    if (!recorded.ok) unread.push(...recorded.faults)
    else for (const digest of recorded.value.get(path) ?? []) found.push({ digest, file })
  }
  const sound = found.filter(({ digest }) => !digest.startsWith('none:'))
  const [first] = sound
  if (!first) return unread.length ? bad(...unread) : good({ digest: null, path, sha256: null })
  const other = sound.find(({ digest }) => digest !== first.digest)
  if (other)
    return bad(
      fault(
        'artifact/ambiguous',
        other.file,
        `records ${other.digest} for ${path}, and ${first.file} records ${first.digest}: which is the model is not known`,
        { fix: 'keep one record of the model, and run dvc repro or dvc commit' },
      ),
    )
  const blob = await tree.open(first.file)
  return blob.ok ? good({ digest: first.digest, path: first.file, sha256: blob.value.sha256 }) : blob
}
