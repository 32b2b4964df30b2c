/** From landings to the audit's rows: each with its decision and what is wrong with it. Pure; holds only rows and positions. */

import type { AuditDecision, AuditMerge, Problem } from '../domain/audit.js'
import { DAY } from '../domain/duration.js'
import { opensMerge } from '../domain/outcome.js'
import { type Landing, type Match, matchOf, pullRequestOf, type StateAfter } from './match.js'
import type { AuditRecord, RecordIndex } from './records.js'

/** A landing with what the audit tells of it. */
export interface TouchingCommit extends Landing {
  readonly author: string
  readonly paths: readonly string[]
  readonly models: readonly string[]
  /** Digests of policy and waivers in force before it, bare hex; null where there was none. */
  readonly inForce: { readonly policy: string | null; readonly waivers: string | null }
}

interface Row {
  readonly position: number
  readonly landing: Omit<TouchingCommit, 'blobs'>
  readonly record: AuditRecord | null
  problems: Map<Problem, string>
}

/** Takes the commits of a history one after the other. */
export interface Walk {
  /** Every commit of the branch, also those that touch no model. Gives its position. */
  pass(commit: string): void
  /** The commit that was passed last touches a model. */
  touch(commit: TouchingCommit, after: StateAfter): void
  /** The rows whose time is in the range, oldest first; and the decisions that they rest on. */
  rows(inRange: (time: number) => boolean): {
    readonly merges: readonly AuditMerge[]
    readonly decisions: readonly AuditDecision[]
  }
}

/** Begins a walk: commits are passed to it oldest first, and its rows are asked for at the end. */
export function startWalk(index: RecordIndex): Walk {
  const positions = new Map<string, number>()
  const rows: Row[] = []
  /** Model → rows that changed it. */
  const byModel = new Map<string, Row[]>()
  /** Rows of a rebase whose end is not there yet, and the decision that they belong to. */
  let open: { readonly digest: string; readonly rows: Row[] } | null = null

  return {
    pass(commit) {
      positions.set(commit, positions.size)
    },

    touch(landing, after) {
      const match = matchOf(landing, index, after)
      const position = positions.get(landing.commit) ?? positions.size
      const { blobs: _, ...kept } = landing
      const row: Row = { position, landing: kept, record: match?.record ?? null, problems: new Map() }
      row.problems = problemsOf(landing, match, (record) => movedSince(record, row, byModel, positions))
      if (open && open.digest !== match?.record.digest) open = null
      if (match?.how === 'step') open = { digest: match.record.digest, rows: [...(open?.rows ?? []), row] }
      if (match?.how === 'whole' && open) {
        // The rebase is complete: what stood in between was a part of what was evaluated.
        for (const earlier of open.rows) earlier.problems.delete('content-differs')
        open = null
      }
      rows.push(row)
      for (const model of landing.models) byModel.set(model, [...(byModel.get(model) ?? []).slice(-300), row])
    },

    rows(inRange) {
      const told = rows.filter(({ landing }) => inRange(landing.committedAt))
      const decisions = new Map(told.flatMap(({ record }) => (record?.shown ? [[record.digest, record.shown]] : [])))
      return { merges: told.map(toMerge), decisions: [...decisions.values()] }
    },
  }
}

/** Everything that is wrong with a landing, with the reason. */
function problemsOf(
  landing: TouchingCommit,
  match: Match | null,
  movedBy: (record: AuditRecord) => string | null,
): Map<Problem, string> {
  const problems = new Map<Problem, string>()
  if (!match) return problems.set('ungated', 'no decision of the ledger judged this content before it was merged')
  const { record, how } = match
  if (record.faults.length) problems.set('tampered', record.faults.join('; '))
  if (how !== 'whole') {
    const what =
      how === 'step'
        ? 'the rest of what was evaluated did not follow'
        : 'the merged files are not those that were evaluated'
    problems.set('content-differs', what)
  }
  if (how === 'differs') return problems
  if (!opensMerge(record.verdict)) problems.set('bypassed', `it was merged against the verdict ${record.verdict}`)
  const over = record.expiries.filter((day) => !(landing.committedAt < Date.parse(`${day}T00:00:00Z`) + DAY))
  if (over.length) problems.set('expired-waiver', `a waiver that it rests on ended on ${over.sort()[0]}`)
  const stale = staleness(landing, record) ?? movedBy(record)
  if (stale) problems.set('stale', stale)
  return problems
}

/** Whether policy or, where it rests on them, waivers were others when it was merged. */
function staleness({ inForce }: TouchingCommit, record: AuditRecord): string | null {
  if (record.policy !== inForce.policy)
    return 'the policy in force when it was merged is not the one that it was judged under'
  if (record.waivers > 0 && record.waiversFile !== inForce.waivers)
    return 'the waivers in force when it was merged are not those that it was judged with'
  return null
}

/** Another change of the same model that was merged after the judged one left the branch; null where there was none. */
function movedSince(
  record: AuditRecord,
  row: Row,
  byModel: ReadonlyMap<string, readonly Row[]>,
  positions: ReadonlyMap<string, number>,
): string | null {
  const fork = positions.get(record.mergeBase)
  if (fork === undefined || record.head === row.landing.commit) return null
  for (const model of row.landing.models)
    for (const other of byModel.get(model) ?? [])
      if (other.position > fork && other.record?.digest !== record.digest)
        return `${other.landing.commit.slice(0, 12)} changed the model ${model} after this change left the branch`
  return null
}

function toMerge({ landing, record, problems }: Row): AuditMerge {
  return {
    commit: landing.commit,
    committed_at: new Date(landing.committedAt).toISOString().replace('.000Z', 'Z'),
    author: landing.author,
    pull_request: record?.pullRequest ?? pullRequestOf(landing.subject),
    paths: landing.paths,
    models: landing.models,
    decision: record?.digest ?? null,
    verdict: record?.verdict ?? null,
    policy: record?.policy ? `sha256:${record.policy}` : null,
    waivers: record?.waivers ?? 0,
    approvers: record?.approvers ?? [],
    problems: [...problems.keys()],
    reasons: [...problems.values()],
  }
}
