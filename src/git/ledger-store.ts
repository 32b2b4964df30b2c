/** The ledger branch of a repository on disk: written as objects and one compare-and-swap of the reference, never checked out. */

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bad, type Fault, fault, good, type Result } from '../domain/fault.js'
import type { LedgerFile, LedgerStore } from '../ports.js'
import { type GitOutput, gitFault, type Repository, runGit } from './git.js'
import { askCommit } from './history.js'
import { entryAt, listCommit } from './listing.js'
import { type ObjectReader, objectReader } from './objects.js'

/** Whoever runs the gate, the ledger's commits are by the gate: the same decision on the same tip is the same commit. */
const WHO = { name: 'risk-gate', email: 'risk-gate@localhost' }

/** The full name of a ledger's reference: a branch unless it is written as `refs/…`. */
export const ledgerRef = (name: string): string => (name.startsWith('refs/') ? name : `refs/heads/${name}`)

/** Fault where a name cannot be that of a branch; null where it can. */
export async function ledgerNameFault(repository: Repository, name: string, option: string) {
  const checked = await runGit(repository, ['check-ref-format', ledgerRef(name)])
  return checked.code === 0
    ? null
    : fault('usage/option', option, `"${name}" is no name of a branch`, { fix: 'for example risk-gate-ledger' })
}

/** The store of a branch. */
export function gitLedger(repository: Repository, name: string): LedgerStore {
  const ref = ledgerRef(name)
  const failed = (output: GitOutput) => bad(fault('ledger/write', ref, gitFault(ref, output).message))
  const unread = (faults: readonly Fault[]) => bad(...faults.map((one) => ({ ...one, code: 'ledger/write' as const })))
  return {
    async tip() {
      const output = await askCommit(repository, ref)
      const oid = output.stdout.toString('utf8').trim()
      if (output.code === 0) return good(oid)
      return output.code === 1 ? good(null) : failed(output)
    },
    async read(commit, path) {
      return withObjects(repository, async (objects) => {
        const entry = await entryAt(objects, commit, path)
        if (!entry.ok) return unread(entry.faults)
        if (!entry.value || !/^1[02]0/.test(entry.value.mode)) return good(null)
        const bytes = await objects.read(entry.value.oid)
        return bytes.ok ? bytes : unread(bytes.faults)
      })
    },
    async commit(tip, files, { message, at }) {
      // What stands there is taken over: it must be what it is called, or the new commit would vouch for it.
      const whole =
        tip === null ? good([]) : await withObjects(repository, (objects) => listCommit(repository, objects, tip))
      if (!whole.ok) return unread(whole.faults)
      const made = await makeCommit(repository, tip, files, message, at)
      if (!made.ok) return made
      // All zeros: the branch must not be there yet.
      const moved = await runGit(repository, [
        'update-ref',
        '--no-deref',
        '-m',
        'risk-gate',
        ref,
        made.value,
        tip ?? '0'.repeat(made.value.length),
      ])
      if (moved.code === 0) return good('landed')
      const now = await this.tip()
      if (now.ok && now.value === made.value) return good('landed')
      const isRace = (now.ok && now.value !== tip) || /cannot lock ref/.test(moved.stderr)
      return isRace ? good('moved') : failed(moved)
    },
  }
}

/** Hands a reader of objects to `use`, and ends it. */
async function withObjects<T>(repository: Repository, use: (objects: ObjectReader) => Promise<T>): Promise<T> {
  const objects = objectReader(repository)
  try {
    return await use(objects)
  } finally {
    objects.close()
  }
}

/** A commit on top of `tip` with the files; its objects are written, and no reference names it yet. */
async function makeCommit(
  repository: Repository,
  tip: string | null,
  files: readonly LedgerFile[],
  message: string,
  at: string,
): Promise<Result<string>> {
  const folder = await mkdtemp(join(tmpdir(), 'risk-gate-ledger-'))
  const env = {
    GIT_INDEX_FILE: join(folder, 'index'),
    GIT_AUTHOR_NAME: WHO.name,
    GIT_AUTHOR_EMAIL: WHO.email,
    GIT_AUTHOR_DATE: at,
    GIT_COMMITTER_NAME: WHO.name,
    GIT_COMMITTER_EMAIL: WHO.email,
    GIT_COMMITTER_DATE: at,
  }
  const run = async (args: readonly string[], input?: string | Uint8Array): Promise<Result<string>> => {
    const output = await runGit(repository, args, { env, ...(input === undefined ? {} : { input }) })
    if (output.code === 0) return good(output.stdout.toString('utf8').trim())
    return bad(fault('ledger/write', 'ledger', gitFault('ledger', output).message))
  }
  try {
    const begun = tip === null ? good('') : await run(['read-tree', tip])
    if (!begun.ok) return begun
    const lines: string[] = []
    for (const { path, bytes } of files) {
      const blob = await run(['hash-object', '-w', '-t', 'blob', '--no-filters', '--stdin'], bytes)
      if (!blob.ok) return blob
      lines.push(`100644 ${blob.value}\t${path}\0`)
    }
    const added = await run(['update-index', '-z', '--index-info'], lines.join(''))
    if (!added.ok) return added
    const tree = await run(['write-tree'])
    if (!tree.ok) return tree
    return await run(['commit-tree', tree.value, ...(tip === null ? [] : ['-p', tip]), '-F', '-'], message)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
