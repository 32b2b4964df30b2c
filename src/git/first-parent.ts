/** The history of a branch as it was merged to: its first parents, oldest first, each with what it alters against the one before. */

import { bad, fault, good, type Result } from '../domain/fault.js'
import { checkFirstParents } from './checked-history.js'
import { type Repository, startGit } from './git.js'
import type { ObjectReader } from './objects.js'

/** A path that a commit alters against its first parent. */
export interface LandedChange {
  readonly path: string
  /** Object id before; null where there was none. */
  readonly before: string | null
  /** Object id after; null where the path is gone. */
  readonly after: string | null
  /** True where only the mode differs. */
  readonly sameContent: boolean
}

/** A commit of the base branch. */
export interface LandedCommit {
  readonly commit: string
  /** First the commit before it on the branch, then what it merged. */
  readonly parents: readonly string[]
  readonly author: { readonly name: string; readonly email: string }
  /** Committer's time: milliseconds since the epoch. */
  readonly committedAt: number
  readonly subject: string
  readonly changes: readonly LandedChange[]
}

const FIELDS = ['%H', '%P', '%an', '%ae', '%ct', '%s']
const FORMAT = `--format=${FIELDS.map((field) => `${field}%x00`).join('')}`
const RAW = ['--raw', '-z', '-m', '--no-renames', '--no-abbrev', '--no-ext-diff', '--no-textconv', '--root']

/**
 * Streams the first-parent history of a commit, oldest first, in one git process; memory does not grow with the history.
 * Renames are a deletion and an addition, so that nothing leaves a path unseen. Throws where git fails, or an object of the
 * history is not what its name says: half a history must never be taken for a whole one.
 */
export async function* firstParents(
  repository: Repository,
  objects: ObjectReader,
  tip: string,
): AsyncGenerator<LandedCommit> {
  const checked = await checkFirstParents(repository, objects, tip, { folders: true })
  if (!checked.ok) throw new Error(checked.faults.map(({ message }) => message).join('; '))
  const child = startGit(repository, ['log', '--first-parent', '--reverse', FORMAT, ...RAW, tip, '--'])
  child.stdin.end()
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => {
    if (said.length < 1000) said += chunk.toString('utf8')
  })
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', resolve)
    child.on('error', () => resolve(null))
  })
  try {
    yield* parseLog(child.stdout)
    if ((await ended) !== 0) throw new Error(`git log failed: ${said.trim() || 'no answer'}`)
  } finally {
    child.kill()
  }
}

/** Commits of a log of `FORMAT` and `--raw -z`. Fields are taken by their place, so that no text can pass for another. */
async function* parseLog(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<LandedCommit> {
  let fields: string[] = []
  let changes: LandedChange[] = []
  let record: string | null = null
  for await (const token of tokens(chunks)) {
    if (record !== null) {
      changes.push(changeOf(record, token))
      record = null
    } else if (fields.length < FIELDS.length) fields.push(fields.length ? token : token.trimStart())
    else if (token.trimStart() === '') continue
    else if (token.trimStart().startsWith(':')) record = token.trimStart()
    else {
      yield commitOf(fields, changes)
      fields = [token.trimStart()]
      changes = []
    }
    // What stands between commits is no commit.
    if (fields.length === 1 && fields[0] === '') fields = []
  }
  if (fields.length === FIELDS.length) yield commitOf(fields, changes)
}

async function* tokens(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let rest = Buffer.alloc(0)
  for await (const chunk of chunks) {
    const buffer = rest.length
      ? Buffer.concat([rest, chunk])
      : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length)
    let start = 0
    for (let end = buffer.indexOf(0); end >= 0; end = buffer.indexOf(0, start)) {
      yield buffer.toString('utf8', start, end)
      start = end + 1
    }
    rest = Buffer.from(buffer.subarray(start))
  }
  if (rest.length) yield rest.toString('utf8')
}

function commitOf(fields: readonly string[], changes: readonly LandedChange[]): LandedCommit {
  const [commit = '', parents = '', name = '', email = '', time = '', subject = ''] = fields
  return {
    commit,
    parents: parents.split(' ').filter(Boolean),
    author: { name, email },
    committedAt: Number(time) * 1000,
    subject,
    changes,
  }
}

/** `:oldmode newmode oldoid newoid status`. */
function changeOf(record: string, path: string): LandedChange {
  const [, , before = '', after = '', status = ''] = record.split(' ')
  const there = (oid: string) => (/^0+$/.test(oid) ? null : oid)
  return { path, before: there(before), after: there(after), sameContent: before === after && status.startsWith('M') }
}

/** The branch that is audited and its tip. */
export interface BaseBranch {
  readonly name: string
  readonly tip: string
}

/** Fault where a clone holds only a part of the history: what it lacks cannot be said to be gated. */
export async function wholeHistory(repository: Repository): Promise<Result<null>> {
  const child = startGit(repository, ['rev-parse', '--is-shallow-repository'])
  child.stdin.end()
  let said = ''
  for await (const chunk of child.stdout) said += (chunk as Buffer).toString('utf8')
  if (said.trim() !== 'true') return good(null)
  return bad(
    fault('git/history', 'history', 'the clone is shallow, so merges before its edge cannot be seen', {
      fix: 'fetch the whole history (git fetch --unshallow, or actions/checkout with fetch-depth: 0)',
    }),
  )
}
