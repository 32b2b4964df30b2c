/** Judges what is due of a policy's schedule on a commit of the base branch: a report, and a record for the ledger. */

import type { Decision, Finding, ModelDecision } from '../../domain/decision.js'
import type { Evidence } from '../../domain/evidence.js'
import { bad, type Fault, fault, good, type Result } from '../../domain/fault.js'
import { isOpen } from '../../domain/outcome.js'
import { isMap } from '../../domain/plain.js'
import type { ModelSpec, Policy, Waiver } from '../../domain/policy.js'
import type { Snapshot } from '../../domain/snapshot.js'
import { WATCH, type WatchedModel, type WatchFinding, type WatchReport } from '../../domain/watch.js'
import { applicable, countOutcomes, judgeModel, unjudgedModel, worstVerdict } from '../../evaluate.js'
import { factsOf } from '../../judge/facts.js'
import { frame, readPolicy, readWaivers } from '../../judge.js'
import type { Queries } from '../../ports.js'
import { wellFormed } from '../../record.js'
import { RULES } from '../../rules/index.js'
import { type Assessment, type History, isUnjudged, lastAssessed, openSince, timeText } from '../../watch/history.js'
import { type Standing, scheduledFor, standingOf } from '../../watch/schedule.js'
import { trendsOf } from '../../watch/trend.js'
import { withAnswers } from './queries.js'

/** What a watch is given: a snapshot of the tip without changes, and what was assessed before (null: there is no ledger). */
export interface Watching {
  readonly snapshot: Snapshot
  readonly history: History | null
  /** Name of the ledger, for the report. */
  readonly ledger: string
  readonly queries: Queries
}

/** A watch's report; `record` is null where nothing was due. */
export interface Watched {
  readonly report: WatchReport
  readonly record: Decision | null
}

interface Planned {
  readonly model: ModelSpec
  readonly standings: readonly Standing[]
  /** What is judged now: what is due, and what was not in order the last time. */
  readonly due: readonly Standing[]
}

/** Watches. Always gives a report: what could not be judged is told in its faults. */
export async function watchOver(watching: Watching): Promise<Watched> {
  const { snapshot, history } = watching
  const read = readBoth(snapshot)
  if (!read.ok) return wellFormed({ report: reportOf(watching, [], read.faults), record: null })
  const { policy, waivers } = read.value
  const plans = policy.models.flatMap((model) => planOf(watching, policy, model) ?? [])
  const wanted = new Set(plans.flatMap(({ model, due }) => (due.length ? [model] : [])).map(({ id }) => id))
  const asked = await withAnswers(snapshot, watching.queries, ({ id }) => wanted.has(id))
  const models: WatchedModel[] = []
  const decisions: ModelDecision[] = []
  for (const plan of plans) {
    const judged = plan.due.length ? await judgePlan(plan, asked, policy, waivers) : null
    const watched = watchedModel(plan, judged, history, Date.parse(snapshot.evaluatedAt))
    models.push(watched)
    if (judged) decisions.push(recordedModel(judged.decision, watched))
  }
  const report = reportOf(watching, models, [])
  const record = decisions.length
    ? {
        ...frame(asked, policy),
        reason: WATCH,
        verdict: worstVerdict(decisions.map(({ verdict }) => verdict)),
        models: decisions,
        counts: countOutcomes(decisions.flatMap(({ findings }) => findings)),
      }
    : null
  return wellFormed({ report, record })
}

/** Policy and waivers. A policy that schedules nothing is a fault: whoever runs a watch relies on it. */
function readBoth(snapshot: Snapshot): Result<{ readonly policy: Policy; readonly waivers: readonly Waiver[] }> {
  if (snapshot.faults?.length) return bad(...snapshot.faults)
  const policy = readPolicy(snapshot)
  if (!policy.ok) return policy
  const waivers = readWaivers(snapshot, policy.value)
  if (!waivers.ok) return waivers
  const bound = policy.value.models.some((model) => scheduledFor(policy.value, applicable(policy.value, model)).length)
  if (bound) return good({ policy: policy.value, waivers: waivers.value })
  return bad(
    fault('policy/reference', snapshot.policyPath, 'schedules nothing, so there is nothing to watch', {
      fix: 'add schedule: [{every: 7d, requirements: […]}] with requirements that bind a model',
    }),
  )
}

function planOf({ snapshot, history }: Watching, policy: Policy, model: ModelSpec): Planned | null {
  const scheduled = scheduledFor(policy, applicable(policy, model))
  if (!scheduled.length) return null
  const now = Date.parse(snapshot.evaluatedAt)
  const since = history?.firstUnder(snapshot.policy?.provenance.sha256 ?? null) ?? null
  const earlier = (one: string) => history?.of(model.id, one) ?? []
  const standings = scheduled.map((one) => standingOf(one, lastAssessed(earlier(one.requirement.id)), since, now))
  const due = standings.filter(({ isDue, requirement }) => isDue || openSince(earlier(requirement.id)) !== null)
  return { model, standings, due }
}

interface JudgedPlan {
  readonly decision: ModelDecision
  readonly evidence: readonly Evidence[]
}

/** Judges the whole model, for some rules look at what others came to, and keeps what is due. */
async function judgePlan(
  { model, due }: Planned,
  snapshot: Snapshot,
  policy: Policy,
  waivers: readonly Waiver[],
): Promise<JudgedPlan> {
  const ids = new Set(due.map(({ requirement }) => requirement.id))
  try {
    const facts = await factsOf(snapshot, policy, model, [])
    const judging = { rules: RULES, waivers, waiversPath: snapshot.waiversPath, watched: [], changed: [] }
    const { decision } = judgeModel(facts, judging)
    const findings = decision.findings.filter(({ requirement }) => ids.has(requirement))
    return { decision: { ...decision, findings }, evidence: facts.evidence }
  } catch (error) {
    return { decision: unjudgedModel(model, [], error), evidence: [] }
  }
}

function watchedModel(
  { model, standings, due }: Planned,
  judged: JudgedPlan | null,
  history: History | null,
  now: number,
): WatchedModel {
  const all = judged?.decision.findings ?? []
  const findingsOf = (id: string) => all.filter(({ requirement }) => requirement === id)
  const earlier = (id: string): readonly Assessment[] => history?.of(model.id, id) ?? []
  const isAssessed = (id: string) => findingsOf(id).length > 0 && !findingsOf(id).some(isUnjudged)
  const overdue = standings.flatMap((one) => (one.overdue && !isAssessed(one.requirement.id) ? [one.overdue] : []))
  const findings = all.map((one): WatchFinding => ({ ...one, since: sinceOf(one, earlier(one.requirement), now) }))
  return {
    id: model.id,
    title: model.title,
    tier: model.tier,
    owner: model.owner,
    state: stateOf(findings, overdue.length > 0),
    assessed: due.map(({ requirement }) => requirement.id).filter(isAssessed),
    waiting: standings
      .filter((one) => !due.includes(one))
      .map((one) => ({ requirement: one.requirement.id, due: timeText(one.due) })),
    findings,
    overdue,
    trends: due.flatMap(({ requirement: { id } }) => trendsOf(id, earlier(id), { at: now, findings: findingsOf(id) })),
    'kill-switch': killSwitchOf(judged?.evidence ?? []),
  }
}

const sinceOf = (one: Finding, earlier: readonly Assessment[], now: number): string | null =>
  isOpen(one) ? timeText(openSince(earlier) ?? now) : null

function stateOf(findings: readonly Finding[], isOverdue: boolean): WatchedModel['state'] {
  const open = findings.filter(isOpen)
  if (open.some(({ outcome }) => outcome === 'error')) return 'error'
  if (open.length) return 'violated'
  return isOverdue ? 'overdue' : 'good'
}

/** How the model is switched off, by its response plan. */
function killSwitchOf(evidence: readonly Evidence[]): WatchedModel['kill-switch'] {
  for (const one of evidence) {
    if (one.kind !== 'governance' || one.document !== 'response-plan') continue
    const plan = one.content['kill-switch']
    if (!isMap(plan)) continue
    const { how, who } = plan
    if (typeof how === 'string') return { how, who: [who].flat().filter((one) => typeof one === 'string') }
  }
  return null
}

/** What the ledger keeps of a model: what was judged and with which numbers, without drawings. */
function recordedModel({ diagnostics: _, governance: __, ...decision }: ModelDecision, { state }: WatchedModel) {
  const verdict = { good: 'pass', violated: 'fail', overdue: 'fail', error: 'error' } as const
  return {
    ...decision,
    changed: [],
    verdict: verdict[state],
    lineage: { nodes: [], edges: [], verified: 0, declared: 0, unresolved: [] },
  }
}

const reportOf = (
  { snapshot, history, ledger }: Watching,
  models: readonly WatchedModel[],
  faults: readonly Fault[],
): WatchReport => ({
  schema: 'risk-gate/watch/v1',
  repository: snapshot.repository,
  commit: snapshot.head,
  policy: snapshot.policy?.provenance ?? null,
  evaluated_at: snapshot.evaluatedAt,
  ledger: history && { ref: ledger, records: history.records },
  models,
  faults,
})
