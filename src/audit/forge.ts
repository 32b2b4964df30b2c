/** What the forge knows of the merges, laid over an audit: who merged, who approved, and whether the checks are the gate's. */

import {
  type AuditCheck,
  type AuditForge,
  type AuditMerge,
  type AuditReport,
  countProblems,
  type Problem,
} from '../domain/audit.js'
import type { CheckOrigin, CommitChecks, LandedFacts } from '../ports.js'

/** Name of the check that locks a merge. */
export const GATE_CHECK = 'model-risk-gate'
/** Names that a commit status would be mistaken for the gate's under. The gate sets none. */
export const GATE_CONTEXTS = [GATE_CHECK, 'risk-gate'] as const

/** App of every job of every workflow. */
const ACTIONS = 'github-actions'
const EVENTS = ['pull_request', 'pull_request_target', 'merge_group']
const FAILED = ['failure', 'timed_out', 'cancelled', 'action_required', 'startup_failure']

/** Where genuine checks come from. */
export interface GateOrigin {
  /** Paths of the workflow files that run the gate. */
  readonly workflows: readonly string[]
  /** Slug of the dedicated App whose check runs carry the verdict; null: there is none. */
  readonly app: string | null
}

/** The report with what the forge knows. `facts`: of each merge, in their order. */
export function withForge(report: AuditReport, facts: readonly LandedFacts[], gate: GateOrigin): AuditReport {
  const merges = report.merges.map((merge, index) => {
    const known = facts[index]
    return known ? enriched(merge, known, report.base, gate) : merge
  })
  return { ...report, merges, counts: countProblems(merges) }
}

function enriched(merge: AuditMerge, facts: LandedFacts, base: string, gate: GateOrigin): AuditMerge {
  const pull = pullOf(merge, facts, base)
  const commits = [facts.own, ...(pull?.head && pull.head.commit !== facts.own.commit ? [pull.head] : [])]
  const checks = commits.flatMap((one) => checksOf(one, gate))
  const mergedAt = pull?.mergedAt ? Date.parse(pull.mergedAt) : Number.NaN
  const before = (time: string | null) => time !== null && !(Date.parse(time) > mergedAt)
  const forge: AuditForge = {
    pull_request: pull?.number ?? null,
    author: pull?.author ?? null,
    merged_by: pull?.mergedBy ?? null,
    merged_at: pull?.mergedAt ?? null,
    head: pull?.head?.commit ?? null,
    approvers: approversOf(pull?.reviews ?? [], before),
    checks,
  }
  const problems = new Map<Problem, string>(merge.problems.map((problem, at) => [problem, merge.reasons[at] ?? '']))
  const bypass = bypassOf(pull !== null, commits, checks, before)
  if (bypass !== null && !problems.has('bypassed')) problems.set('bypassed', bypass)
  const forged = [...new Set(checks.flatMap((one) => one.forged ?? []))]
  if (forged.length) problems.set('forged-check', forged.join('; '))
  return {
    ...merge,
    pull_request: pull?.number ?? merge.pull_request,
    approvers: merge.decision === null ? forge.approvers : merge.approvers,
    problems: [...problems.keys()],
    reasons: [...problems.values()],
    forge,
  }
}

type Pull = LandedFacts['pulls'][number]

/** The pull request that brought a commit to the branch: by its merge commit, else by number, else the first of that branch. */
function pullOf(merge: AuditMerge, { pulls }: LandedFacts, base: string): Pull | null {
  const here = pulls.filter(({ baseRef }) => baseRef === base)
  return (
    here.find(({ mergeCommit }) => mergeCommit === merge.commit) ??
    here.find(({ number }) => number === merge.pull_request) ??
    here[0] ??
    null
  )
}

/** Logins whose last word before the merge was an approval. */
const approversOf = (reviews: Pull['reviews'], before: (time: string | null) => boolean): readonly string[] =>
  [
    ...new Set(
      reviews.flatMap(({ login, state, submittedAt }) =>
        login !== null && state === 'APPROVED' && before(submittedAt) ? [login] : [],
      ),
    ),
  ].sort()

function checksOf({ commit, checks, statuses }: CommitChecks, gate: GateOrigin): readonly AuditCheck[] {
  return [
    ...checks.map(
      (one): AuditCheck => ({
        name: one.name,
        commit,
        by: one.app,
        workflow: one.run?.path ?? null,
        event: one.run?.event ?? null,
        conclusion: one.conclusion,
        completed_at: one.completedAt,
        forged: whyForged(one, gate),
      }),
    ),
    ...statuses.map(
      ({ context, state, creator }): AuditCheck => ({
        name: context,
        commit,
        by: creator,
        workflow: null,
        event: null,
        conclusion: state,
        completed_at: null,
        forged: `the status "${context}" was set by ${creator ?? 'somebody unknown'}; the gate sets no status`,
      }),
    ),
  ]
}

/** Why a check with the gate's name is not the gate's: check → suite → run → workflow file and event; null where it is. */
function whyForged({ name, app, run, detailsUrl }: CheckOrigin, { workflows, app: own }: GateOrigin): string | null {
  const told = (why: string) => `the check "${name}" ${why}`
  if (own !== null && app === own) return null
  if (app !== ACTIONS) return told(`was made by the App ${app ?? 'that nothing names'}`)
  if (run === null) return told('belongs to no run of a workflow')
  if (run.path === null) return told('belongs to a run whose workflow file is not known')
  if (!workflows.includes(run.path)) return told(`comes from ${run.path}, which does not run the gate`)
  if (!EVENTS.includes(run.event)) return told(`comes from a run on ${run.event || 'no event'}`)
  // A job's token can add a check to the suite of another job; its address is then not that of the run.
  if (!pathOf(detailsUrl).startsWith(`${run.resource}/`) && !/^\/[^/]+\/[^/]+\/runs\/\d+$/.test(pathOf(detailsUrl)))
    return told('is no job of the run that it stands beside')
  return null
}

function pathOf(url: string | null): string {
  try {
    return new URL(url ?? '').pathname
  } catch {
    return ''
  }
}

/** How a merge got round the check: no pull request, or the gate's last word before it was a failure; null where it did not. */
function bypassOf(
  pulled: boolean,
  commits: readonly CommitChecks[],
  checks: readonly AuditCheck[],
  before: (time: string | null) => boolean,
): string | null {
  if (!pulled) return 'no pull request brought it: it was pushed to the branch'
  for (const { commit } of commits) {
    const timely = checks.filter((one) => one.commit === commit && one.forged === null && before(one.completed_at))
    const last = timely.sort((a, b) => Date.parse(a.completed_at ?? '') - Date.parse(b.completed_at ?? '')).at(-1)
    // The commit that a queue judged has the last word over the head of the pull request.
    if (last)
      return FAILED.includes(last.conclusion ?? '')
        ? `it was merged although its check ended as ${last.conclusion}`
        : null
  }
  return null
}
