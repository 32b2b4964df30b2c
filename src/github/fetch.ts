/** Brings the objects of a change onto the runner, into a bare repository of its own: no work tree, no hooks, no LFS, no submodules. */

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bad, fault, good, type Result } from '../domain/fault.js'
import { type Repository, runGit } from '../git/git.js'

/** Longest that a fetch may take. Milliseconds. */
const TIMEOUT = 8 * 60_000

export interface FetchInput {
  /** `https://github.com` or the address of another server. */
  readonly server: string
  readonly repository: string
  readonly token: string
  /** Refs or commit ids to fetch; `from:to` keeps a ref under a name, and a pattern that matches nothing is no fault. */
  readonly wanted: readonly string[]
  /** Folder for temporary files. */
  readonly temporary: string | undefined
}

/** A bare repository that holds what was wanted, and its removal. */
export interface Fetched {
  readonly repository: Repository
  remove(): Promise<void>
}

/**
 * Fetches the whole history of the wanted refs. The token is handed over in the environment of git alone, so that it
 * stands in no file and in no process list.
 */
export async function fetchObjects(input: FetchInput): Promise<Result<Fetched>> {
  const folder = await mkdtemp(join(input.temporary ?? tmpdir(), 'risk-gate-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  const repository: Repository = { folder }
  const address = `${input.server.replace(/\/+$/, '')}/${input.repository}.git`
  const credentials = Buffer.from(`x-access-token:${input.token}`).toString('base64')
  const env = {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${input.server.replace(/\/+$/, '')}/.extraheader`,
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${credentials}`,
  }
  const made = await runGit(repository, ['init', '--quiet', '--bare', '--template=', '.'])
  if (made.code !== 0)
    return bad(
      fault('git/unreadable', folder, 'a temporary repository could not be made', {
        fix: 'see to it that the folder of RUNNER_TEMP can be written and has room',
      }),
    )
  const wanted = input.wanted.map((ref, index) => (ref.includes(':') ? `+${ref}` : `+${ref}:refs/gate/${index}`))
  const args = [
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-recurse-submodules',
    '--no-write-fetch-head',
    '--end-of-options',
    address,
    ...wanted,
  ]
  const fetched = await runGit(repository, args, { env, timeout: TIMEOUT })
  if (fetched.code === 0) return good({ repository, remove })
  await remove()
  const said = fetched.stderr.trim().split('\n').at(-1)?.replaceAll(credentials, '***') ?? ''
  return bad(
    fault('git/unreadable', input.repository, `its objects could not be fetched: ${said || 'timed out'}`, {
      fix: 'grant the job contents: read, and run it again',
    }),
  )
}
