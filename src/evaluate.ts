/** Policy × facts → findings; waivers mark them; they fold to a verdict. Pure: the same facts give the same bytes. */

import type { AppliedWaiver, Finding, ModelDecision, RecordedMeasurement } from './domain/decision.js'
import { type Fault, fault } from './domain/fault.js'
import type { Measurement } from './domain/metric.js'
import type { Verdict } from './domain/outcome.js'
import type { ModelSpec, Policy, Requirement, Waiver } from './domain/policy.js'
import type { Met } from './domain/risk.js'
import type { Facts, Judgement, Rule } from './domain/rule.js'
import { whyUnbound } from './domain/scope.js'
import type { Source } from './domain/source.js'
import { gateFiles, missingArtifact, ourFailure, unreadFiles } from './evaluate/change-findings.js'
import { verdictOf, worstFirst } from './evaluate/fold.js'
import { governanceRecord } from './evaluate/governance-record.js'
import { guardedIncident, unknownIncidents } from './evaluate/incident-records.js'
import { listWaivers, waiverFindings } from './evaluate/waiver-use.js'
import { waiverState } from './policy/waiver-state.js'
import { judgement } from './rules/shared/judgement.js'

export { changeFinding, gateFiles } from './evaluate/change-findings.js'
export { decidersOf, peopleToAsk } from './evaluate/deciders.js'
export { countOutcomes, verdictOf, worstVerdict } from './evaluate/fold.js'

/** Requirements that bind a model, in the policy's order. Left-out scope binds every model. */
export function applicable(policy: Policy, model: ModelSpec): readonly Requirement[] {
  return policy.requirements.filter((one) => whyUnbound(one, model) === null)
}

/** What the judging of one model needs beside its facts. */
export interface Judging {
  readonly rules: readonly Rule[]
  readonly waivers: readonly Waiver[]
  readonly waiversPath: string
  /** Paths of policy and waivers: a change of them is said aloud. */
  readonly watched: readonly string[]
  /** Changed paths that count for this model. */
  readonly changed: readonly string[]
  /** What is told of the model beside its requirements: by the schedule, of evidence that is gone; absent: nothing. */
  readonly beside?: readonly Finding[]
}

/** Judges every requirement that binds the model. Never throws: a rule that does is an `error` finding. */
export function judgeModel(
  facts: Facts,
  judging: Judging,
): { readonly decision: ModelDecision; readonly faults: readonly Fault[] } {
  const scoped = applicable(facts.policy, facts.model)
  // A changed policy is judged whichever model changes beside it.
  const bound = facts.policy.requirements.filter(
    (one) => scoped.includes(one) || (one.rule === 'policy-change' && facts.policyChanges.length > 0),
  )
  const judged = judgeAll(bound, facts, judging)
  const listed = listWaivers(judging.waivers, judging.waiversPath, facts, judged)
  const own = [
    ...unreadFiles(facts, judged),
    ...missingArtifact(facts),
    ...gateFiles(facts, judging.watched),
    ...unknownIncidents(facts, scoped),
    ...waiverFindings(listed),
    ...(judging.beside ?? []),
  ]
  const findings = [...judged, ...own]
  // What judges the policy does not judge the model.
  const ofModel = judged.filter((finding) => finding.rule !== 'policy-change')
  const isJudged = ofModel.some((finding) => finding.outcome !== 'not-applicable')
  const faults = isJudged ? [] : [unjudged(facts, scoped.length)]
  const verdict = faults.length ? 'error' : verdictOf(findings)
  const late = lateRules(judging)
  const governance = governanceRecord(facts, scoped, judged.filter(({ rule }) => !late.has(rule)).map(metOf))
  const decision = {
    ...modelDecision(facts, judging, verdict, worstFirst(findings, bound)),
    ...(listed.length ? { waivers: listed } : {}),
    ...(governance ? { governance } : {}),
  }
  return { decision, faults }
}

/** A changed model that nothing was asked of: a hole in the policy, told at the model's entry. */
function unjudged({ model }: Facts, bound: number): Fault {
  const { path, line, column } = model.place
  if (bound > 0) {
    const message = `none of the ${bound} requirements that bind the model "${model.id}", which is changed, applies to this change`
    return fault('policy/reference', path, message, { line, column, fix: 'add a requirement that judges the model' })
  }
  return fault('policy/reference', path, `no requirement judges the model "${model.id}", which is changed`, {
    line,
    column,
    fix: `add a requirement whose applies-to covers the tier "${model.tier}"`,
  })
}

/** Two rounds: rules that look at what others came to see the findings of the first, waivers applied, and not each other's. */
function judgeAll(bound: readonly Requirement[], facts: Facts, judging: Judging): readonly Finding[] {
  const late = lateRules(judging)
  const first = new Map(
    bound.flatMap((one) => (late.has(one.rule) ? [] : [[one, judgeRequirement(one, facts, judging)] as const])),
  )
  const others = [...first.values()].flat().map(metOf)
  return bound.flatMap((one) => first.get(one) ?? judgeRequirement(one, { ...facts, others }, judging))
}

const lateRules = ({ rules }: Judging): ReadonlySet<string> =>
  new Set(rules.flatMap((rule) => (rule.after === 'others' ? rule.id : [])))

const metOf = ({ requirement, outcome, severity, waiver }: Finding): Met => ({
  requirement,
  outcome,
  waived: waiver !== null,
  warns: severity === 'warn',
})

function judgeRequirement(requirement: Requirement, facts: Facts, judging: Judging): readonly Finding[] {
  const rule = judging.rules.find((one) => one.id === requirement.rule)
  let judgements: readonly Judgement[]
  try {
    judgements = rule ? rule.judge(requirement, facts) : [broken(`the rule "${requirement.rule}" is not known`)]
    if (!judgements.length) judgements = [broken(`the rule "${requirement.rule}" gave no answer`)]
  } catch (error) {
    judgements = [broken(`the rule "${requirement.rule}" failed: ${(error as Error).message}`)]
  }
  return judgements.map((judgement) => toFinding(requirement, judgement, facts, judging))
}

/** Our own bug, told as one: it blocks and says where to report it. */
const broken = (message: string): Judgement =>
  judgement('error', message, { fix: 'this is a fault of risk-gate: report it with the decision record' })

/** A number as the record may hold it: finite, and never negative zero. */
const finite = (value: number | null): number | null => (value === null || !Number.isFinite(value) ? null : value + 0)

function toFinding(requirement: Requirement, judgement: Judgement, facts: Facts, judging: Judging): Finding {
  const unsound = judgement.value !== null && !Number.isFinite(judgement.value)
  const outcome = unsound ? 'error' : judgement.outcome
  // A number that is none is our bug, and never only a warning.
  const lowered =
    (judgement.severity === 'warn' && !unsound) || (outcome === 'inconclusive' && requirement.inconclusive === 'warn')
  const interval = judgement.interval?.every(Number.isFinite)
    ? ([judgement.interval[0] + 0, judgement.interval[1] + 0] as const)
    : null
  const guarded = guardedIncident(requirement, facts)
  const finding: Finding = {
    requirement: requirement.id,
    rule: requirement.rule,
    title: requirement.title,
    outcome,
    severity: lowered ? 'warn' : requirement.severity,
    slice: judgement.slice,
    message: judgement.message,
    fix: judgement.fix,
    value: finite(judgement.value),
    threshold: judgement.threshold,
    interval,
    n: judgement.n,
    baseline: finite(judgement.baseline),
    origin: judgement.origin,
    evidence: distinct(judgement.sources),
    controls: requirement.controls,
    waiver: null,
    ...(judgement.metric ? { metric: judgement.metric } : {}),
    ...(requirement.why ? { why: requirement.why } : {}),
    ...(judgement.plain ? { plain: judgement.plain } : {}),
    ...(guarded ? { 'from-incident': guarded } : {}),
  }
  return withWaiver(finding, judgement, facts, judging)
}

/** Marks a finding with the waiver that covers it; where one was meant for it and does not hold, says why. */
function withWaiver(finding: Finding, judgement: Judgement, facts: Facts, judging: Judging): Finding {
  if (finding.outcome !== 'violated' && finding.outcome !== 'inconclusive') return finding
  const about = {
    requirement: finding.requirement,
    slice: finding.slice,
    outcome: finding.outcome,
    value: finding.value,
    better: judgement.better ?? null,
  }
  const reasons: string[] = []
  for (const waiver of judging.waivers) {
    if (waiver.requirement !== finding.requirement || waiver.model !== facts.model.id) continue
    const state = waiverState(waiver, facts, about)
    if (state.active) return { ...finding, waiver: applied(waiver, state.daysLeft, judging.waiversPath) }
    reasons.push(state.why)
  }
  return reasons.length ? { ...finding, 'waiver-void': reasons.join('; ') } : finding
}

const applied = (waiver: Waiver, daysLeft: number, path: string): AppliedWaiver => ({
  reason: waiver.reason,
  risk: waiver.risk,
  'approved-by': waiver.approvedBy,
  'approved-on': waiver.approvedOn,
  expires: waiver.expires,
  'days-left': daysLeft,
  worst: waiver.worst,
  path,
  line: waiver.place.line,
})

/** The decision on a model of which the facts themselves could not be had, by a fault of ours. */
export function unjudgedModel(model: ModelSpec, changed: readonly string[], error: unknown): ModelDecision {
  const { id, title, tier, owner } = model
  const lineage = { nodes: [], edges: [], verified: 0, declared: 0, unresolved: [] }
  const findings = [ourFailure(model, error)]
  return { id, title, tier, owner, digest: null, changed, verdict: 'error', findings, measurements: [], lineage }
}

function modelDecision(facts: Facts, judging: Judging, verdict: Verdict, findings: readonly Finding[]): ModelDecision {
  const { model, lineage } = facts
  return {
    id: model.id,
    title: model.title,
    tier: model.tier,
    owner: model.owner,
    digest: facts.digest,
    changed: judging.changed,
    verdict,
    findings,
    measurements: facts.measurements.all.map(recorded),
    lineage: {
      nodes: lineage.nodes,
      edges: lineage.edges,
      verified: lineage.edges.filter((edge) => edge.state === 'verified').length,
      declared: lineage.edges.filter((edge) => edge.state === 'declared').length,
      unresolved: lineage.unresolved,
    },
    ...(facts.diagnostics ? { diagnostics: facts.diagnostics } : {}),
  }
}

const recorded = (one: Measurement): RecordedMeasurement => ({
  metric: one.metric,
  role: one.role,
  slice: one.slice,
  value: finite(one.value),
  interval: one.interval?.every(Number.isFinite) ? one.interval : null,
  n: one.n,
  ...(one.effective === undefined ? {} : { 'effective-n': one.effective }),
  origin: one.origin,
  evidence: one.source,
  ...(one.parameters.class === undefined ? {} : { class: one.parameters.class }),
  ...(one.reason === null ? {} : { reason: one.reason }),
  ...(one.spread ? { spread: one.spread } : {}),
  ...(one.leftOut?.length ? { 'left-out': one.leftOut.map(({ slice, n, reason }) => ({ slice, n, reason })) } : {}),
  ...(one.within ? { within: one.within } : {}),
})

function distinct(sources: readonly Source[]): readonly Source[] {
  const seen = new Map(sources.map((source) => [`${source.path}\0${source.pointer}\0${source.line}`, source]))
  return [...seen.values()]
}
