/** The trees of a change and what it alters, from the objects of a repository: the same for a clone and for the forge. */

import { good, type Result } from '../../domain/fault.js'
import type { ChangedPath, TreeView } from '../../domain/snapshot.js'
import { changedPaths } from '../../git/changes.js'
import type { Repository } from '../../git/git.js'
import type { ObjectReader } from '../../git/objects.js'
import { loadTree } from '../../git/tree.js'

/** Commits of a change, by their full ids; `fork` is the merge base of the others. */
export interface ChangePoints {
  readonly head: string
  readonly base: string
  readonly fork: string
}

export interface ChangeTrees {
  readonly headTree: TreeView
  readonly baseTree: TreeView
  readonly mergeBaseTree: TreeView
  /** From the merge base to the head. */
  readonly changes: readonly ChangedPath[]
}

/** Faults are objects that are not there or cannot be read. */
export async function changeTrees(
  repository: Repository,
  objects: ObjectReader,
  { head, base, fork }: ChangePoints,
): Promise<Result<ChangeTrees>> {
  const load = (commit: string) => loadTree(repository, objects, commit)
  const [headTree, baseTree, forkTree, changed] = await Promise.all([
    load(head),
    load(base),
    base === fork ? null : load(fork),
    changedPaths(repository, fork, head),
  ])
  if (!headTree.ok) return headTree
  if (!baseTree.ok) return baseTree
  if (forkTree && !forkTree.ok) return forkTree
  if (!changed.ok) return changed
  return good({
    headTree: headTree.value,
    baseTree: baseTree.value,
    mergeBaseTree: forkTree ? forkTree.value : baseTree.value,
    changes: changed.value,
  })
}
