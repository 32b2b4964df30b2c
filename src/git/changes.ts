/** What a change alters: `diff --raw -z` between two commits, renames taken apart so that both paths count. */

import type { Result } from '../domain/fault.js'
import { good } from '../domain/fault.js'
import type { ChangedObject, ChangedPath, ChangeStatus } from '../domain/snapshot.js'
import { git, type Repository } from './git.js'

/**
 * Changed paths between two commits. `--no-renames`: a move is a deletion and an addition, so a model cannot leave its
 * gated path unseen. Attributes, textconv and export-ignore play no part: objects are compared, not texts.
 */
export async function changedPaths(repository: Repository, from: string, to: string): Promise<Result<ChangedPath[]>> {
  const args = [
    'diff-tree',
    '-r',
    '--raw',
    '-z',
    '--no-renames',
    '--no-ext-diff',
    '--no-textconv',
    '--no-abbrev',
    from,
    to,
  ]
  const output = await git(repository, args, `${from}..${to}`)
  if (!output.ok) return output
  return good(parseRaw(output.value))
}

const STATUS: Readonly<Record<string, ChangeStatus>> = { A: 'added', D: 'deleted', M: 'modified', T: 'type-changed' }

/** Records of `--raw -z`: `:oldmode newmode oldoid newoid status NUL path NUL`. */
export function parseRaw(output: Buffer): ChangedPath[] {
  const fields = output.toString('utf8').split('\0')
  const changes: ChangedPath[] = []
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [, , before, after, status = 'M'] = fields[at]!.split(' ')
    const path = fields[at + 1]!
    // Only the mode differs: the content that was judged before is the content still.
    const sameContent = before === after && status === 'M'
    changes.push({ path, status: sameContent ? 'mode-changed' : (STATUS[status[0] ?? 'M'] ?? 'modified'), from: null })
  }
  return changes
}

/** Most commits whose steps are told; a change of more lands as a whole or is told by its end. */
const MOST_STEPS = 1000

/** What each commit in `from..to` alters, oldest first; merges bring nothing of their own and are left out. */
export async function commitSteps(
  repository: Repository,
  from: string,
  to: string,
): Promise<Result<readonly (readonly ChangedObject[])[]>> {
  const args = [
    'log',
    '--reverse',
    '--topo-order',
    '--no-merges',
    '--raw',
    '-z',
    '--no-renames',
    '--no-abbrev',
    '--no-ext-diff',
  ]
  const range = [`--max-count=${MOST_STEPS + 1}`, '--format=%x00%H', `${from}..${to}`, '--']
  const output = await git(repository, [...args, ...range], `${from}..${to}`)
  if (!output.ok) return output
  const steps: ChangedObject[][] = []
  const fields = output.value.toString('utf8').split('\0')
  for (let at = 0; at < fields.length; at++) {
    const field = fields[at]!.replace(/^\n/, '')
    if (/^[0-9a-f]{40,64}$/.test(field)) steps.push([])
    else if (field.startsWith(':')) steps.at(-1)?.push({ path: fields[++at] ?? '', oid: objectAfter(field) })
  }
  return good(steps.length > MOST_STEPS ? [] : steps)
}

/** Object id of a raw record `:oldmode newmode oldoid newoid status`; null where the path is gone. */
export function objectAfter(record: string): string | null {
  const [, , , after = '', status = ''] = record.split(' ')
  return status.startsWith('D') ? null : after
}
