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

/** Most bytes of a `.gitignore` that is read. */
const IGNORE_CAP = 1024 * 1024

/** Whether the `.gitignore` beside a path names it alone, as DVC writes there what it takes out of git. */
export async function isIgnored(tree: TreeView, path: string): Promise<boolean> {
  const cut = path.lastIndexOf('/') + 1
  const file = await tree.open(`${path.slice(0, cut)}.gitignore`)
  if (!file.ok || file.value.size > IGNORE_CAP) return false
  const lines = Buffer.from(await file.value.bytes())
    .toString('utf8')
    .split(/\r?\n/)
  return lines.includes(`/${path.slice(cut)}`)
}

/**
 * Whether a file or directory that an earlier tree held is in the later one no more, at no other path either. Nothing is
 * where there is no earlier tree.
 */
export function deletedSince(before: TreeView | undefined, after: TreeView): (path: string) => boolean {
  let objects: ReadonlySet<string> | null = null
  return (path) => {
    const own = before?.entry(path)
    const files = own ? [own] : before ? filesBelow(before, path) : []
    if (files.length === 0) return false
    objects ??= new Set(after.entries.map((entry) => entry.oid))
    return !files.some((file) => objects?.has(file.oid))
  }
}
