/** Digests of what the commit really holds. Each file is opened and hashed once at most, whatever asks for it. */

import { createHash, type Hash } from 'node:crypto'
import type { RecordedDigest } from '../domain/lineage.js'
import type { Blob, TreeView } from '../domain/snapshot.js'
import { filesBelow, isDirectory } from './tree-paths.js'

/** The outcome of comparing a recorded digest with the commit. `actual` is what is there, where that is known. */
export type Comparison =
  | { readonly state: 'match' }
  | { readonly state: 'mismatch'; readonly actual: string }
  | { readonly state: 'unavailable'; readonly why: string }

export interface Content {
  /** Compares a digest with what lies at a path, a file or a directory. */
  compare(path: string, digest: RecordedDigest): Promise<Comparison>
  /** Digests of a file that were asked for, `algorithm:hex`; none where it cannot be had. */
  digests(path: string): Promise<readonly string[]>
}

/** Digests of one file, in hex. An LFS pointer knows only the sha256 of what it stands for. */
interface FileDigests {
  readonly lfs: boolean
  readonly sha256: string
  readonly of: ReadonlyMap<string, string>
}

/** Files of a directory above this many are not hashed for a listing: the check is unavailable. */
const MAX_LISTED = 100_000

const NOTHING_INSIDE = /(^|\/)\.(gitignore|gitkeep|dvcignore)$/

/**
 * Comparisons against one tree. `wanted` gives, for a path, every digest that anything will ask for, so that one pass
 * over a file serves them all.
 */
export function contentOf(head: TreeView, wanted: ReadonlyMap<string, readonly RecordedDigest[]>): Content {
  const files = new Map<string, Promise<FileDigests | string>>()
  const listings = new Map<string, Promise<readonly string[] | string>>()

  const algorithms = algorithmsAsked(head, wanted)

  const digestsOf = (path: string): Promise<FileDigests | string> => {
    const known = files.get(path)
    if (known) return known
    const made = hashFile(head, path, algorithms.get(path) ?? new Set())
    files.set(path, made)
    return made
  }

  const listingOf = (path: string): Promise<readonly string[] | string> => {
    const known = listings.get(path)
    if (known) return known
    const made = hashListing(head, path, digestsOf)
    listings.set(path, made)
    return made
  }

  return {
    compare: async (path, digest) => {
      const entry = head.entry(path)
      if (entry === undefined) {
        if (!isDirectory(head, path)) return { state: 'unavailable', why: 'the commit does not hold it' }
        if (filesBelow(head, path).every((file) => NOTHING_INSIDE.test(file.path)))
          return { state: 'unavailable', why: 'the commit does not hold its files' }
        if (digest.algorithm !== 'dvc-dir') return { state: 'mismatch', actual: 'a directory' }
        const listing = await listingOf(path)
        if (typeof listing === 'string') return { state: 'unavailable', why: listing }
        return listing.includes(digest.value) ? { state: 'match' } : { state: 'mismatch', actual: `${listing[0]}.dir` }
      }
      if (entry.kind === 'link' || entry.kind === 'submodule') {
        return { state: 'mismatch', actual: entry.kind === 'link' ? 'a symbolic link' : 'a submodule' }
      }
      if (digest.algorithm === 'dvc-dir') return { state: 'mismatch', actual: 'a single file' }
      const found = await digestsOf(path)
      if (typeof found === 'string') return { state: 'unavailable', why: found }
      return compareFile(found, digest)
    },
    digests: async (path) => {
      const entry = head.entry(path)
      const found = entry?.kind === 'file' || entry?.kind === 'executable' ? await digestsOf(path) : ''
      return typeof found === 'string'
        ? []
        : [`sha256:${found.sha256}`, ...[...found.of].map(([name, value]) => `${name}:${value}`)]
    },
  }
}

/** Algorithms to compute for each file: those of its own digests, and what the listing of a directory around it takes. */
function algorithmsAsked(
  head: TreeView,
  wanted: ReadonlyMap<string, readonly RecordedDigest[]>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const asked = new Map<string, Set<string>>()
  const ask = (path: string, algorithm: string): void => {
    const known = asked.get(path)
    if (known) known.add(algorithm)
    else asked.set(path, new Set([algorithm]))
  }
  for (const [path, digests] of wanted) {
    for (const { algorithm } of digests) {
      if (algorithm !== 'dvc-dir') ask(path, algorithm)
      else
        for (const file of filesBelow(head, path).slice(0, MAX_LISTED))
          for (const one of ['md5', 'dvc2-text']) ask(file.path, one)
    }
  }
  return asked
}

function compareFile(found: FileDigests, digest: RecordedDigest): Comparison {
  if (digest.algorithm === 'sha256') {
    return found.sha256 === digest.value ? { state: 'match' } : { state: 'mismatch', actual: found.sha256 }
  }
  if (found.lfs) return { state: 'unavailable', why: 'the commit holds a Git LFS pointer, which gives only a sha256' }
  const actual = found.of.get(digest.algorithm)
  if (actual === undefined) return { state: 'unavailable', why: `${digest.algorithm} is no digest of content` }
  if (actual === digest.value) return { state: 'match' }
  // DVC 2 hashed what it took for text with line ends made LF, and everything else as it is.
  if (digest.algorithm === 'dvc2-text' && found.of.get('md5') === digest.value) return { state: 'match' }
  return { state: 'mismatch', actual }
}

async function hashFile(head: TreeView, path: string, algorithms: ReadonlySet<string>): Promise<FileDigests | string> {
  const opened = await head.open(path)
  if (!opened.ok) return opened.faults[0]?.message ?? 'it cannot be read'
  const blob = opened.value
  if (blob.lfs) return { lfs: true, sha256: blob.lfs.oid, of: new Map() }
  const of = await hashBlob(blob, algorithms)
  return { lfs: false, sha256: blob.sha256, of }
}

async function hashBlob(blob: Blob, algorithms: ReadonlySet<string>): Promise<ReadonlyMap<string, string>> {
  const plain: [string, Hash][] = []
  for (const name of ['md5', 'sha1', 'sha512'] as const) {
    if (algorithms.has(name) || (name === 'md5' && algorithms.has('dvc2-text'))) plain.push([name, createHash(name)])
  }
  const text = algorithms.has('dvc2-text') ? textHash() : null
  if (plain.length === 0 && text === null) return new Map()
  for await (const chunk of blob.stream()) {
    for (const [, hash] of plain) hash.update(chunk)
    text?.update(chunk)
  }
  const found = new Map(plain.map(([name, hash]) => [name, hash.digest('hex')]))
  if (text) found.set('dvc2-text', text.digest())
  return found
}

/** Block in which DVC 2 read files; CR LF that falls on its edge stays as it is, as it did there. */
const BLOCK = 1024 * 1024

/**
 * The md5 that DVC 2 gave a file (dvc/utils/__init__.py, file_md5; dvc/istextfile.py): CR LF made LF in blocks of 1 MiB
 * where the first 512 bytes look like text, that is, hold no NUL and at most 30 % of bytes outside of printable ASCII,
 * LF, CR, TAB, FF and BS.
 */
function textHash(): { update(chunk: Uint8Array): void; digest(): string } {
  const hash = createHash('md5')
  let pending: Buffer[] = []
  let size = 0
  let isText: boolean | null = null
  const flush = (block: Buffer): void => {
    isText ??= looksLikeText(block.subarray(0, 512))
    hash.update(isText ? withoutCarriageReturns(block) : block)
  }
  return {
    update: (chunk) => {
      let rest = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
      while (size + rest.length >= BLOCK) {
        flush(Buffer.concat([...pending, rest.subarray(0, BLOCK - size)]))
        rest = rest.subarray(BLOCK - size)
        pending = []
        size = 0
      }
      if (rest.length > 0) pending.push(Buffer.from(rest))
      size += rest.length
    },
    digest: () => {
      if (size > 0) flush(Buffer.concat(pending))
      return hash.digest('hex')
    },
  }
}

function looksLikeText(block: Uint8Array): boolean {
  let odd = 0
  for (const byte of block) {
    if (byte === 0) return false
    const plain = (byte >= 32 && byte < 127) || byte === 10 || byte === 13 || byte === 9 || byte === 12 || byte === 8
    if (!plain) odd++
  }
  return odd <= 0.3 * block.length
}

function withoutCarriageReturns(block: Buffer): Buffer {
  const out = Buffer.allocUnsafe(block.length)
  let end = 0
  for (let at = 0; at < block.length; at++) {
    if (block[at] === 13 && block[at + 1] === 10) continue
    out[end++] = block[at]!
  }
  return out.subarray(0, end)
}

/**
 * DVC's digest of a directory: md5 over `json.dumps` of `[{"md5", "relpath"}]` ordered by relpath. Several readings are
 * given, the plain one first: with and without git's own files in it, and with the md5 of DVC 2.
 */
async function hashListing(
  head: TreeView,
  path: string,
  digestsOf: (file: string) => Promise<FileDigests | string>,
): Promise<readonly string[] | string> {
  const entries = filesBelow(head, path)
  if (entries.length > MAX_LISTED) return `it has more than ${MAX_LISTED} files`
  const rows: { name: string; md5: string; text: string }[] = []
  for (const entry of entries) {
    if (entry.kind === 'link' || entry.kind === 'submodule') return `${entry.path} is a ${entry.kind}`
    const found = await digestsOf(entry.path)
    if (typeof found === 'string') return found
    const md5 = found.of.get('md5')
    if (found.lfs || md5 === undefined) return `${entry.path} is a Git LFS pointer, which gives only a sha256`
    rows.push({ name: entry.path.slice(path.length + 1), md5, text: found.of.get('dvc2-text') ?? md5 })
  }
  // Python orders by code point; by code unit is the same but for characters beyond U+FFFF.
  rows.sort((a, b) => comparePoints(a.name, b.name))
  const own = rows.filter((row) => !NOTHING_INSIDE.test(row.name))
  return [...new Set([rows, own].flatMap((list) => [listingDigest(list, 'md5'), listingDigest(list, 'text')]))]
}

function comparePoints(a: string, b: string): number {
  const [x, y] = [Buffer.from(a), Buffer.from(b)]
  return Buffer.compare(x, y)
}

const listingDigest = (
  rows: readonly { readonly name: string; readonly md5: string; readonly text: string }[],
  key: 'md5' | 'text',
): string =>
  createHash('md5')
    .update(`[${rows.map((row) => `{"md5": ${pythonText(row[key])}, "relpath": ${pythonText(row.name)}}`).join(', ')}]`)
    .digest('hex')

/** A JSON string as Python's json.dumps writes it: everything beyond ASCII escaped. */
const pythonText = (text: string): string =>
  JSON.stringify(text).replace(/[\u007f-\uffff]/g, (char) =>
    char === '\u007f' ? char : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
