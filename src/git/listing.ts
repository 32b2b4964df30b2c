/** What a commit holds: its tree listed by git, and every commit and folder on the way hashed again. */

import { bad, fault, good, type Result } from '../domain/fault.js'
import type { EntryKind, TreeEntry } from '../domain/snapshot.js'
import { git, MEND, type Repository } from './git.js'
import { isObjectId } from './object-id.js'
import { checkObjects, type ObjectReader } from './objects.js'

const KINDS: Readonly<Record<string, EntryKind>> = {
  '100644': 'file',
  '100664': 'file',
  '100755': 'executable',
  '120000': 'link',
  '160000': 'submodule',
}

const FOLDER = '040000'

/** A tree as git lists it. */
interface Listing {
  /** Whatever is no folder, by path. */
  readonly entries: TreeEntry[]
  /** Object ids of the folders. */
  readonly folders: readonly string[]
}

/** Records of `git ls-tree -r -t -z -l`. A path that is no UTF-8 keeps its bytes as replacement characters and cannot be opened. */
function parseListing(output: Buffer): Listing {
  const entries: TreeEntry[] = []
  const folders: string[] = []
  let start = 0
  while (start < output.length) {
    const end = output.indexOf(0, start)
    const record = output.toString('utf8', start, end < 0 ? output.length : end)
    start = end < 0 ? output.length : end + 1
    const tab = record.indexOf('\t')
    const [mode = '', , oid = '', size = '-'] = record.slice(0, tab).split(/ +/)
    if (mode === FOLDER) folders.push(oid)
    else
      entries.push({
        path: record.slice(tab + 1),
        kind: KINDS[mode] ?? 'submodule',
        oid,
        size: size === '-' ? null : Number(size),
      })
  }
  entries.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  return { entries, folders }
}

/** Folders that a reader has found to be what their names say: two commits of one branch share most of theirs. */
const KNOWN = new WeakMap<ObjectReader, Set<string>>()

/** Every file, link and submodule of a commit (full id), by path. A commit or a folder that is not what its name says is a fault. */
export async function listCommit(
  repository: Repository,
  objects: ObjectReader,
  commit: string,
): Promise<Result<readonly TreeEntry[]>> {
  const root = await treeOfCommit(objects, commit)
  if (!root.ok) return root
  const listed = await git(repository, ['ls-tree', '-r', '-t', '-z', '-l', '--full-tree', root.value], commit)
  if (!listed.ok) return listed
  const { entries, folders } = parseListing(listed.value)
  const known = KNOWN.get(objects) ?? new Set<string>()
  KNOWN.set(objects, known)
  const fresh = [...new Set([root.value, ...folders])].filter((oid) => !known.has(oid))
  const checked = await checkObjects(
    objects,
    fresh.map((oid) => ({ oid, kind: 'tree' })),
  )
  if (!checked.ok) return checked
  for (const oid of fresh) known.add(oid)
  return good(entries)
}

/** Id of a commit's tree, from the commit itself. */
export async function treeOfCommit(objects: ObjectReader, commit: string): Promise<Result<string>> {
  const read = await objects.read(commit, 'commit')
  if (!read.ok) return read
  const root = /^tree ([0-9a-f]+)\n/.exec(Buffer.from(read.value).toString('latin1'))?.[1] ?? ''
  return isObjectId(root) ? good(root) : bad(fault('git/unreadable', commit, 'the commit names no tree', { fix: MEND }))
}

/** An entry of one folder; null where the folder has none of that name. */
export interface FolderEntry {
  readonly mode: string
  readonly oid: string
}

/**
 * The entry at a path of a commit, each folder on the way hashed again; null where there is none. A submodule and a link
 * end the way, whatever follows.
 */
export async function entryAt(
  objects: ObjectReader,
  commit: string,
  path: string,
): Promise<Result<FolderEntry | null>> {
  const root = await treeOfCommit(objects, commit)
  if (!root.ok) return root
  let at: FolderEntry = { mode: '40000', oid: root.value }
  for (const name of path.split('/')) {
    if (at.mode !== '40000') return good(null)
    const folder = await objects.read(at.oid, 'tree')
    if (!folder.ok) return folder
    const found = entryOf(folder.value, name, at.oid.length / 2)
    if (!found) return good(null)
    at = found
  }
  return good(at)
}

/** An entry of a tree object: `<mode> <name>\0` and the bytes of an id, over and over. */
function entryOf(tree: Uint8Array, name: string, idBytes: number): FolderEntry | null {
  const bytes = Buffer.from(tree.buffer, tree.byteOffset, tree.length)
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(32, at)
    const end = bytes.indexOf(0, space)
    if (space < 0 || end < 0) return null
    const mode = bytes.toString('latin1', at, space)
    const found = bytes.toString('utf8', space + 1, end)
    at = end + 1 + idBytes
    if (found === name) return { mode, oid: bytes.toString('hex', end + 1, at) }
  }
  return null
}
