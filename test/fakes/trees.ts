/** A commit's tree in memory, refusing what a real one refuses. */

import { bad } from '../../src/domain/fault.js'
import type { EntryKind, TreeView } from '../../src/domain/snapshot.js'
import { blobOfBytes, refuse } from '../../src/git/tree.js'

export type TreeFiles = Readonly<Record<string, string | Uint8Array | { readonly kind: EntryKind }>>

/** Path → content, or `{kind}` for what is no regular file. Entries are ordered by path as git orders them here. */
export function memoryTree(files: TreeFiles): TreeView {
  const entries = Object.entries(files)
    .map(([path, content]) =>
      typeof content === 'string' || content instanceof Uint8Array
        ? { path, kind: 'file' as const, oid: '', size: Buffer.byteLength(content) }
        : { path, kind: content.kind, oid: '', size: null },
    )
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  return {
    commit: null,
    entries,
    entry: (path) => entries.find((one) => one.path === path),
    async open(path) {
      const refused = refuse(
        path,
        entries.find((one) => one.path === path),
      )
      const content = files[path]
      return refused || content === undefined
        ? bad(refused!)
        : blobOfBytes(path, Buffer.from(content as string | Uint8Array))
    },
  }
}
