/** Histories that git walks by itself: every commit and folder that it meets on the way is hashed again. */

import { bad, fault, good, type Result } from '../domain/fault.js'
import { git, type Repository, startGit } from './git.js'
import { mergeBase } from './history.js'
import { isObjectId } from './object-id.js'
import { checkObjects, type ObjectReader } from './objects.js'

/**
 * The best common ancestor of base and head, with what leads to it hashed again: the commits between it and both ends,
 * where these meet, and the folders of the change's own commits. A commit of the change whose parents are cut off is a
 * fault: who made what lies behind it would stay unknown.
 */
export async function checkedMergeBase(
  repository: Repository,
  objects: ObjectReader,
  base: string,
  head: string,
): Promise<Result<string>> {
  const ends = await checkObjects(objects, [base, head].map(asCommit))
  if (!ends.ok) return ends
  const fork = await mergeBase(repository, base, head)
  const met = await listed(repository, ['--boundary', `${base}...${head}`])
  if (!met.ok) return fork.ok ? met : fork
  const ids = met.value.map((line) => line.replace(/^[-<>]/, ''))
  const edge = met.value.filter((line) => line.startsWith('-')).map((line) => line.slice(1))
  const walked = await checkObjects(objects, ids.map(asCommit))
  if (!walked.ok) return walked
  // Where the histories meet more than once, that one such commit is in both rests on what lies behind the others.
  if (edge.length > 1) {
    const behind = await checkWalk(repository, objects, edge)
    if (!behind.ok) return behind
  }
  if (!fork.ok) return fork
  const uncut = await parentsAreHere(repository, objects, base, head, new Set(edge))
  if (!uncut.ok) return uncut
  const folders = await checkWalk(repository, objects, [...WITH_FOLDERS, head, `^${fork.value}`])
  return folders.ok ? fork : folders
}

/** Further options that list folders too. */
const WITH_FOLDERS = ['--objects', '--filter=blob:none']

const asCommit = (oid: string) => ({ oid, kind: 'commit' as const })

async function listed(repository: Repository, args: readonly string[]): Promise<Result<readonly string[]>> {
  const output = await git(repository, ['rev-list', ...args, '--'], 'history')
  return output.ok ? good(output.value.toString('latin1').split('\n').filter(Boolean)) : output
}

/** Fault where a commit of `base..head` names a parent that git does not know of: a shallow clone, or one made to look so. */
async function parentsAreHere(
  repository: Repository,
  objects: ObjectReader,
  base: string,
  head: string,
  edge: ReadonlySet<string>,
): Promise<Result<null>> {
  const own = await listed(repository, [`${base}..${head}`])
  if (!own.ok) return own
  const known = new Set([...own.value, ...edge])
  for (const oid of own.value) {
    const read = await objects.read(oid, 'commit')
    if (!read.ok) return read
    if (parentsOf(read.value).every((parent) => known.has(parent))) continue
    return bad(
      fault('git/history', oid.slice(0, 12), 'what this commit of the change builds on is cut off', {
        fix: 'fetch the whole history (git fetch --unshallow, or actions/checkout with fetch-depth: 0)',
      }),
    )
  }
  return good(null)
}

/** Parents that a commit names itself: the lines of its head, which ends at the first empty one. */
function parentsOf(commit: Uint8Array): readonly string[] {
  const [head = ''] = Buffer.from(commit).toString('latin1').split('\n\n', 1)
  return [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, oid]) => oid!)
}

/** Hashes again what `git rev-list` meets with these arguments; memory does not grow with the history. */
export async function checkWalk(
  repository: Repository,
  objects: ObjectReader,
  args: readonly string[],
): Promise<Result<null>> {
  const child = startGit(repository, ['rev-list', ...args, '--'])
  child.stdin.end()
  child.stderr.resume()
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', resolve)
    child.on('error', () => resolve(null))
  })
  let rest = ''
  try {
    for await (const chunk of child.stdout) {
      const lines = (rest + (chunk as Buffer).toString('latin1')).split('\n')
      rest = lines.pop() ?? ''
      // A commit stands alone on its line; a folder is followed by a blank and its path, which is empty for the topmost.
      const met = lines.map((line) => ({
        oid: line.split(' ', 1)[0]!,
        kind: line.includes(' ') ? ('tree' as const) : ('commit' as const),
      }))
      const checked = await checkObjects(
        objects,
        met.filter(({ oid }) => isObjectId(oid)),
      )
      if (!checked.ok) return checked
    }
    if ((await ended) === 0) return good(null)
    return bad(
      fault('git/unreadable', 'history', 'git could not list all of it', {
        fix: 'fetch the whole history in a fresh clone; git fsck --full lists what is wrong with this one',
      }),
    )
  } finally {
    child.kill()
  }
}

/** Hashes again the first-parent history of a commit, with its folders where `folders` says so. */
export const checkFirstParents = (
  repository: Repository,
  objects: ObjectReader,
  tip: string,
  { folders }: { readonly folders: boolean },
): Promise<Result<null>> => checkWalk(repository, objects, ['--first-parent', ...(folders ? WITH_FOLDERS : []), tip])
