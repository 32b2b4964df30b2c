/** What a change alters: `diff --raw -z` between two commits, renames taken apart so that both paths count. */

import type { Result } from '../domain/fault.js'
import { good } from '../domain/fault.js'
import type { ChangedPath, ChangeStatus } from '../domain/snapshot.js'
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
