/** A ledger branch read back: its records as they are, and as they were first where the branch's own history tells of a change. */

import { bad, fault, good, type Result } from '../domain/fault.js'
import { objectAfter } from './changes.js'
import { checkFirstParents } from './checked-history.js'
import { git, type Repository } from './git.js'
import { furthest } from './history.js'
import { ledgerRef } from './ledger-store.js'
import { listCommit } from './listing.js'
import type { ObjectReader } from './objects.js'

/** A record's file: its bytes now (null: gone or unreadable), and those that were first appended, where they are others. */
export interface LedgerRecordFile {
  readonly path: string
  readonly bytes: Uint8Array | null
  readonly first?: Uint8Array
}

/** A ledger at one commit. */
export interface LedgerFiles {
  readonly commit: string
  /** Bytes of a file outside the records; null where there is none. */
  file(path: string): Promise<Uint8Array | null>
  /** Every record's file, by path, one in memory at a time. */
  records(): AsyncGenerator<LedgerRecordFile>
}

/**
 * Commit of a ledger's tip: of the branch here, or of origin's where that is ahead of it; null where there is neither.
 */
export const ledgerTip = (repository: Repository, name: string): Promise<string | null> =>
  furthest(repository, name.startsWith('refs/') ? [name] : [ledgerRef(name), `refs/remotes/origin/${name}`])

/** Reads the ledger at a commit. `folder`: where its records are, with the closing slash. */
export async function ledgerFiles(
  repository: Repository,
  objects: ObjectReader,
  commit: string,
  folder: string,
): Promise<Result<LedgerFiles>> {
  const listed = await listCommit(repository, objects, commit)
  if (!listed.ok) return listed
  const entries = new Map(listed.value.map((entry) => [entry.path, entry]))
  // Its older folders are left: each holds every record of its day, and what they would tell of is hashed when it is read.
  const walked = await checkFirstParents(repository, objects, commit, { folders: false })
  if (!walked.ok) return walked
  const first = await firstVersions(repository, commit, folder)
  if (!first.ok) return first
  const read = async (oid: string | undefined) => {
    const found = oid === undefined ? null : await objects.read(oid)
    return found?.ok ? found.value : null
  }
  return good({
    commit,
    file: (path) => read(entries.get(path)?.oid),
    async *records() {
      const paths = new Set([...entries.keys()].filter((path) => path.startsWith(folder)))
      for (const path of first.value.keys()) paths.add(path)
      for (const path of [...paths].sort()) {
        const original = await read(first.value.get(path))
        yield { path, bytes: await read(entries.get(path)?.oid), ...(original ? { first: original } : {}) }
      }
    },
  })
}

/** Path → object of its first version, for every record that a later commit of the branch altered or took away. */
async function firstVersions(
  repository: Repository,
  commit: string,
  folder: string,
): Promise<Result<ReadonlyMap<string, string>>> {
  const args = [
    'log',
    '-m',
    '--first-parent',
    '--reverse',
    '--raw',
    '-z',
    '--no-renames',
    '--no-abbrev',
    '--no-ext-diff',
  ]
  const output = await git(repository, [...args, '--diff-filter=MDT', '--format=', commit, '--', folder], commit)
  if (!output.ok) return bad(...output.faults.map((one) => fault('ledger/chain', folder, one.message)))
  const first = new Map<string, string>()
  const fields = output.value.toString('utf8').split('\0')
  for (let at = 0; at < fields.length; at++) {
    const record = fields[at]!.trimStart()
    if (!record.startsWith(':')) continue
    const path = fields[++at] ?? ''
    const before = record.split(' ')[2] ?? ''
    if (!first.has(path) && objectAfter(record) !== before) first.set(path, before)
  }
  return good(first)
}
