/** What the forge answered so far in an audit, in a file, so that one that was broken off goes on where it was. */

import { open, readFile, rename, rm } from 'node:fs/promises'
import { bad, fault, good, type Result } from '../../domain/fault.js'
import { mappingOf } from '../../domain/plain.js'
import { refusalWords } from '../../domain/refusal.js'
import { type Repository, runGit } from '../../git/git.js'
import type { KeptAnswers } from '../../ports.js'
import { canonical, recordDigest } from '../../record.js'
import { parseJson } from '../../syntax/json.js'

const SCHEMA = 'risk-gate/audit-state/v1'
/** It is written anew once it would grow by this share: at every request in the beginning, and seldom once it is large. */
const GROWTH = 0.05

/** What the answers are of: those to another question, of another repository or another history are refused. */
export interface AuditOf {
  /** `owner/name`. */
  readonly repository: string
  /** Commit at the tip of the audited branch. */
  readonly tip: string
  /** Digest of what is asked. */
  readonly question: string
}

/** The kept answers, and their end. */
export interface AuditState extends KeptAnswers {
  /** Writes what is not written yet. */
  save(): Promise<Result<void>>
  /** Takes the file away: the audit is whole. */
  done(): Promise<void>
}

type Answers = Readonly<Record<string, unknown>>

/**
 * Opens the state of an audit, or begins one where there is no such file. Answers are of single merges, so a branch that
 * went on since keeps them; one that was forced to another history does not.
 */
export async function openAuditState(path: string, of: AuditOf, clone: Repository): Promise<Result<AuditState>> {
  const refused = (message: string, fix: string) => bad(fault('usage/option', path, message, { fix }))
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) =>
    error.code === 'ENOENT' ? null : error,
  )
  if (text instanceof Error)
    return refused(`cannot be read: ${refusalWords(text)}`, 'name a file that may be written, or none yet')
  const found = text === null ? { tip: of.tip, answers: {} } : answersIn(text, path, of)
  if (typeof found === 'string') return refused(found, 'take it away to begin again, or name another file')
  const { tip } = found
  if (tip !== of.tip) {
    const output = await runGit(clone, ['merge-base', '--is-ancestor', tip, of.tip])
    if (output.code !== 0)
      return refused(
        `is of another history of the branch: its tip ${tip.slice(0, 12)} is not part of ${of.tip.slice(0, 12)}`,
        'take it away to begin again',
      )
  }
  return good(stateOf(path, of, new Map(Object.entries(found.answers))))
}

function stateOf(path: string, of: AuditOf, answers: Map<string, unknown>): AuditState {
  let written = answers.size
  const save = async (): Promise<Result<void>> => {
    if (written === answers.size) return good(undefined)
    const kept = await replace(path, textOf(of, Object.fromEntries(answers)))
    if (kept.ok) written = answers.size
    return kept
  }
  return {
    of: (commit) => answers.get(commit),
    keep: async (more) => {
      for (const [commit, answer] of Object.entries(more)) answers.set(commit, answer)
      return answers.size - written > written * GROWTH ? save() : good(undefined)
    },
    save,
    done: () => rm(path, { force: true }),
  }
}

/** All or nothing: whoever is ended in between leaves the file as it was. */
async function replace(path: string, text: string): Promise<Result<void>> {
  const beside = `${path}.${process.pid}.tmp`
  try {
    const file = await open(beside, 'w', 0o600)
    try {
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(beside, path)
    return good(undefined)
  } catch (error) {
    await rm(beside, { force: true })
    return bad(
      fault('usage/option', path, `cannot be written: ${refusalWords(error)}`, {
        fix: 'name a file that may be written',
      }),
    )
  }
}

const textOf = (of: AuditOf, answers: Answers): string => {
  const body = { schema: SCHEMA, ...of, answers }
  return `${canonical({ ...body, digest: recordDigest(body) })}\n`
}

/** The answers and the tip that they were of, or why they are not used. */
function answersIn(
  text: string,
  path: string,
  of: AuditOf,
): { readonly tip: string; readonly answers: Answers } | string {
  const parsed = parseJson(text, path)
  const root = parsed.ok ? mappingOf(parsed.value.value) : null
  if (root === null || root['schema'] !== SCHEMA) return 'is no state of an audit, or was cut off'
  const { digest, ...body } = root
  if (recordDigest(body) !== digest) return 'was altered: its digest is not that of what it holds'
  if (root['repository'] !== of.repository)
    return `is of the repository ${String(root['repository'])}, and ${of.repository} is audited`
  if (root['question'] !== of.question) return 'has answers to other questions than this version asks'
  const [tip, answers] = [root['tip'], mappingOf(root['answers'] ?? null)]
  if (typeof tip !== 'string' || !/^[0-9a-f]{40,64}$/.test(tip) || answers === null) return 'is no state of an audit'
  return { tip, answers }
}
