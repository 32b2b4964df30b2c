/** The gate on a repository of a test: `main` and `pr` on top of it, judged as `check` does. */

import { type LocalOptions, localSnapshot } from '../../src/commands/shared/local.js'
import type { Decision, Finding } from '../../src/domain/decision.js'
import { faultText } from '../../src/domain/fault.js'
import type { People } from '../../src/domain/people.js'
import type { Snapshot } from '../../src/domain/snapshot.js'
import { judge } from '../../src/judge.js'
import { people, review } from './facts.js'
import { type CommitSpec, type Files, makeRepository } from './repository.js'
import { memoryTree, type TreeFiles } from './trees.js'
import { APPROVER, WHOLE_NOW, WHOLE_POLICY } from './whole-world.js'
import { POLICY_PATH } from './world.js'

export interface LocalChange {
  readonly main: Files
  readonly pr: Files
  /** A commit on `main` after `pr` left it. */
  readonly later?: Files
  readonly options?: Partial<LocalOptions>
}

/** Judges a change in a repository that is made for it and removed. Throws where there is no snapshot. */
export async function judgeLocally({ main, pr, later, options }: LocalChange): Promise<Decision> {
  const commits: CommitSpec[] = [
    { branch: 'main', files: main },
    { branch: 'pr', from: 'main', files: pr },
    ...(later ? [{ branch: 'main', files: later }] : []),
  ]
  const repository = makeRepository(commits, { bare: true })
  try {
    const collected = await localSnapshot({
      repo: repository.folder,
      base: 'main',
      head: 'pr',
      policy: POLICY_PATH,
      waivers: null,
      workspace: null,
      approvals: null,
      now: `${new Date().toISOString().slice(0, 19)}Z`,
      ...options,
    })
    if (!collected.ok) throw new Error(collected.faults.map(faultText).join('; '))
    const decision = await judge(collected.value.snapshot)
    collected.value.close()
    return decision
  } finally {
    repository.remove()
  }
}

export const findingsOf = (decision: Decision): readonly Finding[] => [
  ...decision.models.flatMap((model) => model.findings),
  ...(decision.findings ?? []),
]

/** Findings that are not met, as `requirement: outcome`. */
export const unmet = (decision: Decision): readonly string[] =>
  findingsOf(decision)
    .filter((one) => one.outcome !== 'satisfied' && one.outcome !== 'not-applicable')
    .map((one) => `${one.requirement}: ${one.outcome}`)

const COMMIT = { head: '1'.repeat(40), base: '2'.repeat(40) }

/** A snapshot of files in memory, in which the model is changed and its approver approves unless told otherwise. */
export function snapshotOf(base: TreeFiles, head: TreeFiles, given: Partial<People> = {}): Snapshot {
  const before = memoryTree(base)
  return {
    repository: null,
    pullRequest: null,
    title: null,
    head: COMMIT.head,
    base: COMMIT.base,
    mergeBase: COMMIT.base,
    baseRef: null,
    evaluatedAt: WHOLE_NOW,
    headTree: memoryTree(head),
    baseTree: before,
    mergeBaseTree: before,
    workspace: null,
    changes: [{ path: 'models/credit/model.pkl', status: 'modified', from: null }],
    people: people({
      reviews: [review({ login: APPROVER, commit: COMMIT.head, at: '2026-11-21T04:00:00Z' })],
      ...given,
    }),
    policy: {
      provenance: { path: WHOLE_POLICY, commit: COMMIT.base, sha256: '0'.repeat(64) },
      bytes: Buffer.from(base[WHOLE_POLICY] as string),
    },
    waivers: null,
    policyPath: WHOLE_POLICY,
    waiversPath: 'policies/waivers.yml',
  }
}
