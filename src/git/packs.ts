/** Packs from clones on this machine: a file of exactly the commit that it is pinned to. */

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { bad, fault, type Result } from '../domain/fault.js'
import type { PackReference } from '../domain/policy.js'
import { fileAt } from './file.js'
import { type Repository, runGit } from './git.js'

/** Most bytes of a pack. */
const CAP = 4 * 1024 * 1024

/** Folders in which the clone of `owner/name` may be, given the folder of clones: itself, by name, by owner and name. */
const places = (folder: string, repository: string): readonly string[] => {
  const name = repository.slice(repository.indexOf('/') + 1)
  return [repository, `${repository}.git`, name, `${name}.git`].map((one) => join(folder, one)).concat(folder)
}

/**
 * A pack from the first clone that has its commit; which clone it is does not matter, since the commit id names the content.
 * `folders` hold clones, or are one. No commit, no file, a link or a submodule is a fault.
 */
export async function packFromClones(pack: PackReference, folders: readonly string[]): Promise<Result<Uint8Array>> {
  for (const folder of folders.flatMap((one) => places(one, pack.repository))) {
    if (!existsSync(folder)) continue
    const repository: Repository = { folder }
    const commit = await runGit(repository, ['cat-file', '-t', pack.commit])
    if (commit.code !== 0) continue
    if (commit.stdout.toString('utf8').trim() !== 'commit')
      return bad(
        fault('policy/extends', pack.name, `${pack.commit.slice(0, 12)} is no commit`, { fix: 'pin a commit' }),
      )
    return fileAt(repository, pack.commit, pack.path, { code: 'policy/extends', name: pack.name, most: CAP })
  }
  return bad(
    fault(
      'policy/extends',
      pack.name,
      `no clone here has the commit ${pack.commit.slice(0, 12)} of ${pack.repository}`,
      {
        fix: `fetch it, or give the folder of a clone of ${pack.repository} with --packs`,
      },
    ),
  )
}
