/** A commit's tree read as git objects: never a checkout, so no filter, hook, LFS smudge or link is ever followed. */

import { createHash } from 'node:crypto'
import { bad, fault, good, type Result } from '../domain/fault.js'
import type { Blob, LfsPointer, TreeEntry, TreeView } from '../domain/snapshot.js'
import { parseLfsPointer } from '../syntax/lfs-pointer.js'
import { MEND, type Repository, startGit } from './git.js'
import { listCommit } from './listing.js'
import { notItsName, objectHash } from './object-id.js'
import type { ObjectReader } from './objects.js'

/** Files up to this size are kept once read; larger ones are streamed each time. Bytes. */
const KEPT = 16 * 1024 * 1024

/** The tree of a commit. Faults where the commit cannot be listed, or is not what its name says. */
export async function loadTree(
  repository: Repository,
  objects: ObjectReader,
  commit: string,
): Promise<Result<TreeView>> {
  const listed = await listCommit(repository, objects, commit)
  if (!listed.ok) return listed
  return good(treeOf(commit, listed.value, (path, entry) => openEntry(repository, objects, path, entry)))
}

/** A view of entries, each opened once by `open`, which also has to refuse what is not there. */
export function treeOf(
  commit: string | null,
  entries: readonly TreeEntry[],
  open: (path: string, entry: TreeEntry | undefined) => Promise<Result<Blob>>,
): TreeView {
  const byPath = new Map(entries.map((entry) => [entry.path, entry]))
  const opened = new Map<string, Promise<Result<Blob>>>()
  return {
    commit,
    entries,
    entry: (path) => byPath.get(path),
    open(path) {
      let blob = opened.get(path)
      if (!blob) {
        blob = open(path, byPath.get(path))
        opened.set(path, blob)
      }
      return blob
    },
  }
}

/** Refuses what is no regular file, in words that say what it is. */
export function refuse(path: string, entry: TreeEntry | undefined) {
  if (!entry)
    return fault('artifact/unreadable', path, 'there is no such file in the change', { fix: 'commit the file' })
  if (entry.kind === 'link')
    return fault('git/link', path, 'is a symbolic link, and links are never followed', {
      fix: 'commit the file itself in its place',
    })
  if (entry.kind === 'submodule')
    return fault('git/link', path, 'is a submodule: its content is in another repository', {
      fix: 'commit the file itself in its place',
    })
  return null
}

async function openEntry(
  repository: Repository,
  objects: ObjectReader,
  path: string,
  entry: TreeEntry | undefined,
): Promise<Result<Blob>> {
  const refused = refuse(path, entry)
  if (refused || !entry) return bad(refused ?? fault('artifact/unreadable', path, 'cannot be read'))
  const size = entry.size ?? 0
  if (size <= KEPT) {
    const read = await objects.read(entry.oid)
    if (!read.ok) return bad(...read.faults.map((one) => ({ ...one, path })))
    return blobOfBytes(path, read.value)
  }
  const stream = () => streamBlob(repository, entry.oid, size)
  const hash = createHash('sha256')
  let seen = 0
  try {
    for await (const chunk of stream()) {
      hash.update(chunk)
      seen += chunk.length
    }
  } catch (error) {
    if (error instanceof NotItsName) return bad(notItsName(path, entry.oid, 'blob', error.found))
    return bad(fault('git/unreadable', path, `git could not read it: ${(error as Error).message}`, { fix: MEND }))
  }
  if (seen !== size)
    return bad(fault('git/unreadable', path, `has ${seen} bytes where git promised ${size}`, { fix: MEND }))
  return good({ path, size, sha256: hash.digest('hex'), lfs: null, bytes: () => gather(stream(), size), stream })
}

/** A blob over bytes that are in memory. A malformed LFS pointer is a fault: it must not be taken for the content. */
export function blobOfBytes(path: string, bytes: Uint8Array): Result<Blob> {
  const pointer = parseLfsPointer(bytes)
  if (pointer && 'fault' in pointer)
    return bad(
      fault('artifact/syntax', path, `looks like a Git LFS pointer and is not a valid one: ${pointer.fault}`, {
        fix: 'write it again with git lfs',
      }),
    )
  const lfs: LfsPointer | null = pointer
  return good({
    path,
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    lfs,
    bytes: async () => bytes,
    stream: () => once(bytes),
  })
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** A blob was streamed to its end, and its bytes have another id. */
class NotItsName extends Error {
  constructor(
    oid: string,
    readonly found: string,
  ) {
    super(`the blob ${oid} is not what its name says: what lies under it has the id ${found}`)
  }
}

/** Bytes of a blob, hashed on their way. Throws at their end where git failed or they are others than the name says. */
async function* streamBlob(repository: Repository, oid: string, size: number): AsyncGenerator<Uint8Array> {
  const child = startGit(repository, ['cat-file', 'blob', oid])
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', resolve)
    child.on('error', () => resolve(null))
  })
  child.stdin.end()
  child.stderr.resume()
  const hash = objectHash(oid, 'blob', size)
  try {
    for await (const chunk of child.stdout) {
      hash.update(chunk as Buffer)
      yield chunk as Buffer
    }
    const code = await ended
    if (code !== 0) throw new Error(`object ${oid} could not be read`)
    const found = hash.digest('hex')
    if (found !== oid) throw new NotItsName(oid, found)
  } finally {
    child.kill()
  }
}

/** All chunks as one array of the size that is known beforehand, so that nothing is held twice. */
export async function gather(chunks: AsyncIterable<Uint8Array>, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size)
  let at = 0
  for await (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
