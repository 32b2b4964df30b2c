/** A folder seen as a tree: the working tree of a local check, or the workspace that earlier steps of a job wrote to. */

import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { lstat, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bad, fault, good, type Result } from '../domain/fault.js'
import { refusalWords } from '../domain/refusal.js'
import type { Blob, ChangedPath, TreeEntry, TreeView } from '../domain/snapshot.js'
import { git, type Repository } from './git.js'
import { objectHash } from './object-id.js'
import { blobOfBytes, gather, refuse, treeOf } from './tree.js'

/** Files up to this size are kept once read. Bytes. */
const KEPT = 16 * 1024 * 1024
/** Most files that are listed; a folder beyond it is refused whole. */
const MOST_FILES = 500_000

/** A view of the given paths below a folder, of no commit. Links are listed as such and never followed. */
const folderTree = (folder: string, entries: readonly TreeEntry[]): TreeView =>
  treeOf(null, entries, (path, entry) => openFile(folder, path, entry))

async function openFile(folder: string, path: string, entry: TreeEntry | undefined): Promise<Result<Blob>> {
  const refused = refuse(path, entry)
  if (refused || !entry) return bad(refused ?? fault('artifact/unreadable', path, 'cannot be read'))
  const place = join(folder, path)
  try {
    if (await throughLink(folder, path))
      return bad(
        fault('git/link', path, 'lies behind a symbolic link, and links are never followed', {
          fix: 'commit the file itself in its place',
        }),
      )
    const size = (await lstat(place)).size
    if (size <= KEPT) return blobOfBytes(path, await readFile(place))
    const stream = () => createReadStream(place)
    const hash = createHash('sha256')
    for await (const chunk of stream()) hash.update(chunk as Buffer)
    return good({ path, size, sha256: hash.digest('hex'), lfs: null, bytes: () => gather(stream(), size), stream })
  } catch (error) {
    return bad(
      fault('artifact/unreadable', path, `cannot be read: ${refusalWords(error)}`, {
        fix: 'see to it that this user may read it',
      }),
    )
  }
}

/** Whether a folder on the way to the path is a link: then the file may lie anywhere. */
async function throughLink(folder: string, path: string): Promise<boolean> {
  const segments = path.split('/')
  for (let depth = 1; depth <= segments.length; depth++) {
    if ((await lstat(join(folder, ...segments.slice(0, depth)))).isSymbolicLink()) return true
  }
  return false
}

/** Every file below a folder, `.git` apart. Faults where there are too many. */
export async function workspaceTree(folder: string): Promise<Result<TreeView>> {
  const entries: TreeEntry[] = []
  const waiting = ['']
  while (waiting.length) {
    const below = waiting.pop()!
    let listing: Awaited<ReturnType<typeof listFolder>>
    try {
      listing = await listFolder(join(folder, below))
    } catch (error) {
      return bad(
        fault('usage/option', '--workspace', `cannot be listed: ${refusalWords(error)}`, {
          fix: 'give a folder that is there',
        }),
      )
    }
    for (const item of listing) {
      if (item.name === '.git') continue
      const path = below ? `${below}/${item.name}` : item.name
      if (item.isDirectory()) waiting.push(path)
      else entries.push({ path, kind: item.isFile() ? 'file' : 'link', oid: '', size: null })
    }
    if (entries.length > MOST_FILES)
      return bad(
        fault('usage/option', '--workspace', `holds more than ${MOST_FILES} files`, { fix: 'name a smaller folder' }),
      )
  }
  entries.sort((a, b) => (a.path < b.path ? -1 : 1))
  return good(folderTree(folder, entries))
}

const listFolder = (folder: string) => readdir(folder, { withFileTypes: true })

/**
 * The working tree (tracked and new files that are not ignored) and what it changes against a commit's tree. Contents
 * are compared by object id, so no filter runs; a file whose content an LFS pointer of the commit names is unchanged.
 */
export async function workingTree(
  repository: Repository,
  against: TreeView,
): Promise<Result<{ readonly tree: TreeView; readonly changes: readonly ChangedPath[] }>> {
  const listed = await git(
    repository,
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--full-name'],
    '.',
  )
  if (!listed.ok) return listed
  const paths = [...new Set(listed.value.toString('utf8').split('\0').filter(Boolean))].sort((a, b) => (a < b ? -1 : 1))
  const entries: TreeEntry[] = []
  const changes: ChangedPath[] = []
  const like = against.entries.find(({ oid }) => oid !== '')?.oid ?? ''
  for (const path of paths) {
    const seen = await look(repository.folder, path, like)
    if (!seen) continue
    entries.push(seen.entry)
    const before = against.entry(path)
    if (!before) changes.push({ path, status: 'added', from: null })
    else if (before.kind === 'link' ? seen.entry.kind !== 'link' : seen.entry.kind === 'link')
      changes.push({ path, status: 'type-changed', from: null })
    else if (before.oid !== seen.entry.oid && !(await isContentOf(against, path, seen.sha256)))
      changes.push({ path, status: 'modified', from: null })
  }
  const here = new Set(entries.map((entry) => entry.path))
  for (const entry of against.entries) {
    if (!here.has(entry.path)) changes.push({ path: entry.path, status: 'deleted', from: null })
  }
  changes.sort((a, b) => (a.path < b.path ? -1 : 1))
  return good({ tree: folderTree(repository.folder, entries), changes })
}

/** The same files without their contents being read: for a first look. Object ids are empty. */
export async function listedTree(repository: Repository): Promise<Result<TreeView>> {
  const listed = await git(repository, ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], '.')
  if (!listed.ok) return listed
  const paths = [...new Set(listed.value.toString('utf8').split('\0').filter(Boolean))].sort((a, b) => (a < b ? -1 : 1))
  const entries: TreeEntry[] = []
  for (const path of paths.slice(0, MOST_FILES)) {
    const stat = await lstat(join(repository.folder, path)).catch(() => null)
    if (stat?.isFile()) entries.push({ path, kind: 'file', oid: '', size: stat.size })
  }
  return good(folderTree(repository.folder, entries))
}

/** A file of the working tree with its git object id (of the length of `like`) and SHA-256; null where it was deleted. */
async function look(folder: string, path: string, like: string): Promise<{ entry: TreeEntry; sha256: string } | null> {
  try {
    const place = join(folder, path)
    const stat = await lstat(place)
    if (stat.isSymbolicLink()) return { entry: { path, kind: 'link', oid: '', size: stat.size }, sha256: '' }
    if (!stat.isFile()) return { entry: { path, kind: 'submodule', oid: '', size: null }, sha256: '' }
    const id = objectHash(like, 'blob', stat.size)
    const content = createHash('sha256')
    for await (const chunk of createReadStream(place)) {
      id.update(chunk as Buffer)
      content.update(chunk as Buffer)
    }
    const kind = stat.mode & 0o100 ? 'executable' : 'file'
    return { entry: { path, kind, oid: id.digest('hex'), size: stat.size }, sha256: content.digest('hex') }
  } catch {
    return null
  }
}

async function isContentOf(tree: TreeView, path: string, sha256: string): Promise<boolean> {
  const size = tree.entry(path)?.size ?? 0
  if (size > 1024) return false
  const blob = await tree.open(path)
  return blob.ok && blob.value.lfs?.oid === sha256
}
