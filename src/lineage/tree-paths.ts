/** What a path is in a tree, directories included: trees of git list files only. */

import type { TreeEntry, TreeView } from '../domain/snapshot.js'

/** Index of the first entry whose path is not before `path`; entries are ordered by code units. */
function firstFrom(entries: readonly TreeEntry[], path: string): number {
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (entries[middle]!.path < path) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether some file lies below a directory. */
export function isDirectory(tree: TreeView, path: string): boolean {
  return tree.entries[firstFrom(tree.entries, `${path}/`)]?.path.startsWith(`${path}/`) ?? false
}

/** Files below a directory, in the order of their paths. */
export function filesBelow(tree: TreeView, path: string): readonly TreeEntry[] {
  const start = firstFrom(tree.entries, `${path}/`)
  const end = firstFrom(tree.entries, `${path}0`)
  return tree.entries.slice(start, end)
}

/** Whether DVC keeps a path or a directory around it outside git: a `*.dvc` file of that name lies in the tree. */
export function isTrackedByDvc(tree: TreeView, path: string): boolean {
  let at = path
  for (let level = 0; at !== '' && level < 64; level++) {
    if (tree.entry(`${at}.dvc`)) return true
    at = at.slice(0, Math.max(0, at.lastIndexOf('/')))
  }
  return false
}
