/** What an audit says (`risk-gate/audit/v1`). */

import type { AppliedWaiver } from './decision.js'
import type { Fault } from './fault.js'
import type { Outcome, Severity, Verdict } from './outcome.js'

/** What is wrong with a merge. */
export const PROBLEMS = [
  'ungated',
  'bypassed',
  'tampered',
  'content-differs',
  'expired-waiver',
  'stale',
  'forged-check',
] as const
export type Problem = (typeof PROBLEMS)[number]

/** A check or commit status with the gate's name that the forge holds of a merge. */
export interface AuditCheck {
  readonly name: string
  /** Commit that it is on. */
  readonly commit: string
  /** App that made it, or the person who set it; null where the forge names neither. */
  readonly by: string | null
  /** Workflow file of its run; null: it is of no run. */
  readonly workflow: string | null
  readonly event: string | null
  /** Lower case, as the forge words it; null: it has not ended. */
  readonly conclusion: string | null
  /** RFC 3339, or null. */
  readonly completed_at: string | null
  /** Why it is not the gate's; null: it is. */
  readonly forged: string | null
}

/** What the forge knows of a merge. */
export interface AuditForge {
  readonly pull_request: number | null
  readonly author: string | null
  readonly merged_by: string | null
  readonly merged_at: string | null
  readonly head: string | null
  /** Who approved, and had not taken it back, when it was merged. */
  readonly approvers: readonly string[]
  readonly checks: readonly AuditCheck[]
}

/** A commit of the base branch that touches a model path, with its decision. */
export interface AuditMerge {
  readonly commit: string
  /** RFC 3339, UTC. */
  readonly committed_at: string
  readonly author: string
  readonly pull_request: number | null
  readonly paths: readonly string[]
  readonly models: readonly string[]
  readonly decision: string | null
  readonly verdict: Verdict | null
  /** Digest of the policy that the decision was made under. */
  readonly policy: string | null
  readonly waivers: number
  readonly approvers: readonly string[]
  readonly problems: readonly Problem[]
  /** Why each problem is one, in the same order. */
  readonly reasons: readonly string[]
  /** Absent where the forge was not asked. */
  readonly forge?: AuditForge
}

/** One finding of a decision, as far as an audit shows it. */
export interface AuditFinding {
  readonly model: string | null
  readonly requirement: string
  readonly title: string | null
  readonly outcome: Outcome
  readonly severity: Severity
  readonly slice: Readonly<Record<string, string>> | null
  readonly message: string
  readonly controls: readonly string[]
  readonly waiver: Pick<AppliedWaiver, 'reason' | 'risk' | 'approved-by' | 'expires'> | null
}

/** A decision that merges rest on. */
export interface AuditDecision {
  readonly digest: string
  readonly sequence: number
  readonly verdict: Verdict
  readonly evaluated_at: string
  readonly head: string
  readonly findings: readonly AuditFinding[]
}

export interface AuditReport {
  readonly schema: 'risk-gate/audit/v1'
  /** Name of the audited branch. */
  readonly base: string
  /** Commit at its tip. */
  readonly tip: string
  readonly since: string | null
  readonly until: string | null
  readonly merges: readonly AuditMerge[]
  readonly counts: Readonly<Record<Problem, number>>
  /** The ledger that decisions came from; null where there is none. */
  readonly ledger: {
    readonly ref: string
    readonly commit: string
    readonly records: number
    /** What is wrong with the chain, also where no merge shows it. */
    readonly faults: readonly Pick<Fault, 'path' | 'message'>[]
  } | null
}

/** How many merges have each problem. */
export function countProblems(merges: readonly AuditMerge[]): Readonly<Record<Problem, number>> {
  const counts = Object.fromEntries(PROBLEMS.map((problem) => [problem, 0])) as Record<Problem, number>
  for (const { problems } of merges) for (const problem of problems) counts[problem] += 1
  return counts
}

/** Whether anything is wrong: a merge, or the chain of the ledger. */
export const hasProblems = ({ merges, ledger }: AuditReport): boolean =>
  merges.some(({ problems }) => problems.length > 0) || (ledger?.faults.length ?? 0) > 0
