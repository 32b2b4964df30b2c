/** Several problems of one requirement → judgements: one each, none hidden, and one `satisfied` only where there is none. */

import type { Outcome } from '../../domain/outcome.js'
import type { Facts, FileFault, Judgement } from '../../domain/rule.js'
import type { Source } from '../../domain/source.js'
import { judgement } from './judgement.js'
import { faultFix, faultSources, faultWords } from './unread.js'
import { listing } from './words.js'

/** Something that keeps a requirement from being satisfied. */
export interface Problem {
  readonly outcome: Exclude<Outcome, 'satisfied' | 'not-applicable'>
  readonly message: string
  readonly fix: string
  readonly sources: readonly Source[]
  readonly plain?: string
}

/** Findings of one requirement that are told one by one; the rest is counted. */
const TOLD = 40

/** One judgement a problem, errors first; where there are none, the satisfied one. */
export function settled(
  problems: readonly Problem[],
  satisfied: Judgement,
  more: Partial<Judgement> = {},
): readonly Judgement[] {
  if (!problems.length) return [satisfied]
  const rank = { error: 0, violated: 1, missing: 2, inconclusive: 3 } as const
  const sorted = [...problems].sort((a, b) => rank[a.outcome] - rank[b.outcome])
  const told = sorted
    .slice(0, TOLD)
    .map(({ outcome, message, ...rest }) => judgement(outcome, message, { ...more, ...rest }))
  const left = sorted.length - told.length
  if (!left) return told
  const { outcome, fix, sources } = sorted[TOLD] as Problem
  return [
    ...told,
    judgement(outcome, `${left} more of the same requirement are not listed one by one.`, { ...more, fix, sources }),
  ]
}

/** Files of some readers that could not be used, as problems that cite their faults. */
export const unreadable = (files: readonly FileFault[], what: string): readonly Problem[] =>
  files.map((file) => ({
    outcome: 'error',
    message: `${file.path} cannot be used as ${what}: ${faultWords([file])}`,
    fix: faultFix([file], 'write the file again'),
    sources: faultSources([file]),
    plain: `The file ${file.path} holds mistakes, so it could not be judged.`,
  }))

/** Files that failed in one of these readers, also where the policy names the reader and the file could not be opened. */
export const faultsOf = (facts: Facts, readers: readonly string[]): readonly FileFault[] =>
  facts.faults.filter((file) => readers.includes(file.reader ?? file.spec?.as ?? ''))

/** Files that failed in one of these readers, and those that may have been of their kind; `found`: what was read of it. */
export const faultyOf = (
  facts: Facts,
  readers: readonly string[],
  found: readonly { readonly source: Source }[],
): readonly FileFault[] => [
  ...faultsOf(facts, readers),
  ...perhapsOurs(
    facts,
    found.map((one) => one.source),
  ),
]

/**
 * Files that no reader could make out and that may have been one of the given kind: they lie in the folder of one that
 * was read, or nothing of the kind was read at all. A broken file must not improve a judgement.
 */
function perhapsOurs(facts: Facts, found: readonly Source[]): readonly FileFault[] {
  const folder = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)
  const folders = new Set(found.map((source) => folder(source.path)))
  return facts.faults.filter(
    (file) =>
      file.reader === null &&
      file.spec !== null &&
      file.spec.as === null &&
      (!found.length || folders.has(folder(file.path))),
  )
}

/** A sentence, with a blank before it, on files of these formats that the policy names and the change lacks; '' for none. */
export function absentNote(facts: Facts, readers: readonly string[]): string {
  const absent = facts.absent
    .filter((one) => one.what === 'evidence' && [null, ...readers].includes(one.spec?.as ?? null))
    .map(({ path }) => path)
  if (!absent.length) return ''
  return ` ${listing(absent)} ${absent.length === 1 ? 'names' : 'name'} nothing in the change.`
}
