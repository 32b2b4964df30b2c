/** Policy × facts → findings; waivers mark them; they fold to a verdict. Pure: the same facts give the same bytes. */

import type { AppliedWaiver, Counts, Finding, ModelDecision, RecordedMeasurement } from './domain/decision.js'
import { type Fault, fault, faultText } from './domain/fault.js'
import type { Measurement } from './domain/metric.js'
import { OUTCOMES, type Verdict } from './domain/outcome.js'
import type { ModelSpec, Policy, Requirement, Waiver } from './domain/policy.js'
import type { Facts, Judgement, Rule } from './domain/rule.js'
import type { Source } from './domain/source.js'
import { waiverState } from './policy/waiver-state.js'

/** Requirements that bind a model, in the policy's order. Left-out scope binds every model. */
export function applicable(policy: Policy, model: ModelSpec): readonly Requirement[] {
  return policy.requirements.filter(({ appliesTo }) => {
    const byTier = appliesTo.tiers === null || appliesTo.tiers.includes(model.tier)
    const byModel = appliesTo.models === null || appliesTo.models.includes(model.id)
    return byTier && byModel
  })
}

/** What the judging of one model needs beside its facts. */
export interface Judging {
  readonly rules: readonly Rule[]
  readonly waivers: readonly Waiver[]
  readonly waiversPath: string
  /** Changed paths that count for this model. */
  readonly changed: readonly string[]
}

/** Judges every requirement that binds the model. Never throws: a rule that does is an `error` finding. */
export function judgeModel(
  facts: Facts,
  judging: Judging,
): { readonly decision: ModelDecision; readonly faults: readonly Fault[] } {
  const bound = applicable(facts.policy, facts.model)
  const judged = bound.flatMap((requirement) => judgeRequirement(requirement, facts, judging))
  const findings = [...judged, ...unreadFiles(facts, judged), ...missingArtifact(facts)]
  const faults: Fault[] = []
  if (!judged.some((finding) => finding.outcome !== 'not-applicable')) {
    faults.push(
      fault(
        'policy/reference',
        facts.model.place.path,
        `no requirement judges the model "${facts.model.id}", which is changed`,
        {
          line: facts.model.place.line,
          column: facts.model.place.column,
          fix: `add a requirement whose applies-to covers the tier "${facts.model.tier}"`,
        },
      ),
    )
  }
  const verdict = faults.length ? 'error' : verdictOf(findings)
  return { decision: modelDecision(facts, judging, verdict, worstFirst(findings, bound)), faults }
}

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
const broken = (message: string): Judgement => ({
  outcome: 'error',
  slice: null,
  message,
  fix: 'this is a fault of risk-gate: report it with the decision record',
  value: null,
  threshold: null,
  interval: null,
  n: null,
  baseline: null,
  origin: 'declared',
  sources: [],
})

/** A number as the record may hold it: finite, and never negative zero. */
const finite = (value: number | null): number | null => (value === null || !Number.isFinite(value) ? null : value + 0)

function toFinding(requirement: Requirement, judgement: Judgement, facts: Facts, judging: Judging): Finding {
  const unsound = judgement.value !== null && !Number.isFinite(judgement.value)
  const outcome = unsound ? 'error' : judgement.outcome
  const lowered = judgement.severity === 'warn' || (outcome === 'inconclusive' && requirement.inconclusive === 'warn')
  const interval = judgement.interval?.every(Number.isFinite)
    ? ([judgement.interval[0] + 0, judgement.interval[1] + 0] as const)
    : null
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

/** A file that could not be read blocks even where no requirement cites it: what was in it is not known. */
function unreadFiles(facts: Facts, judged: readonly Finding[]): readonly Finding[] {
  const cited = new Set(
    judged.filter((one) => one.outcome === 'error').flatMap((one) => one.evidence.map((source) => source.path)),
  )
  return facts.faults
    .filter((file) => !cited.has(file.path))
    .map((file) => ({
      ...changeFinding('evidence-readable', 'Every file that the policy names can be read'),
      outcome: 'error' as const,
      severity: 'block' as const,
      message: `${file.path} cannot be used: ${file.faults.slice(0, 5).map(faultText).join('; ')}`,
      fix: file.faults.find((one) => one.fix !== null)?.fix ?? 'write the file again with the tool that made it',
      evidence: file.sha256
        ? [{ path: file.path, sha256: file.sha256, pointer: '', line: file.faults[0]?.line ?? null }]
        : [],
    }))
}

/** A model whose file is gone cannot be merged as that model, whatever its reports say. */
function missingArtifact(facts: Facts): readonly Finding[] {
  return facts.absent
    .filter((one) => one.what === 'artifact')
    .map((one) => ({
      ...changeFinding('model-artifact', 'The model that is judged is in the change'),
      outcome: 'missing' as const,
      severity: 'block' as const,
      message: `${one.path}, the artifact of the model "${facts.model.id}", is not in the change, neither as a file nor through Git LFS or DVC.`,
      fix: `commit ${one.path}, or have the policy on the base branch name where the model is now`,
    }))
}

/** A finding about the change itself, which no requirement asked for; to be filled in. */
const changeFinding = (rule: string, title: string): Finding => ({
  requirement: rule,
  rule,
  title,
  outcome: 'not-applicable',
  severity: 'warn',
  slice: null,
  message: '',
  fix: null,
  value: null,
  threshold: null,
  interval: null,
  n: null,
  baseline: null,
  origin: 'declared',
  evidence: [],
  controls: [],
  waiver: null,
})

const GATE_FILE = /^(\.github\/|CODEOWNERS$|docs\/CODEOWNERS$|\.gitattributes$|\.gitmodules$)/i

/** A change of what holds the gate shut (workflows, code owners, policy, waivers) is said aloud, whatever the verdict. */
export function gateFiles(
  facts: Pick<Facts, 'changes' | 'policyChanges'>,
  watched: readonly string[] = [],
): readonly Finding[] {
  const paths = facts.changes
    .map((change) => change.path)
    .filter((path) => GATE_FILE.test(path) || watched.includes(path))
  if (!paths.length) return []
  return [
    {
      ...changeFinding('gate-files', 'What holds the gate shut is unchanged'),
      outcome: 'violated',
      message: `This change also edits ${paths.slice(0, 10).join(', ')}${paths.length > 10 ? ` and ${paths.length - 10} more` : ''}, which decide how changes are judged. It was judged by what the base branch has.`,
      fix: 'have the owners of these files review them, or move them to a change of their own',
    },
  ]
}

/** Folds findings: only blocking ones that no waiver covers keep the merge shut. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  const failing = findings.filter(
    (one) => one.severity === 'block' && one.outcome !== 'satisfied' && one.outcome !== 'not-applicable',
  )
  const open = failing.filter((one) => one.waiver === null)
  if (open.some((one) => one.outcome === 'error')) return 'error'
  if (open.length) return 'fail'
  return failing.length ? 'pass-with-waivers' : 'pass'
}

/** Worst of several verdicts. */
export function worstVerdict(verdicts: readonly Verdict[]): Verdict {
  const order: readonly Verdict[] = ['error', 'fail', 'pass-with-waivers', 'pass']
  return order.find((verdict) => verdicts.includes(verdict)) ?? 'pass'
}

/** Blocking before warning, not waived before waived, worst outcome first, then the policy's own order. */
function worstFirst(findings: readonly Finding[], order: readonly Requirement[]): readonly Finding[] {
  const place = new Map(order.map((requirement, index) => [requirement.id, index]))
  const rank = (one: Finding) => [
    one.outcome === 'satisfied' || one.outcome === 'not-applicable' ? 1 : 0,
    one.severity === 'block' ? 0 : 1,
    one.waiver ? 1 : 0,
    OUTCOMES.indexOf(one.outcome),
    place.get(one.requirement) ?? order.length,
  ]
  const ranked = findings.map((finding, index) => ({ finding, key: [...rank(finding), index] }))
  ranked.sort((a, b) => a.key.map((part, at) => part - b.key[at]!).find((difference) => difference !== 0) ?? 0)
  return ranked.map(({ finding }) => finding)
}

/** How many findings came to each outcome; a waived one counts under its outcome and under `waived`. */
export function countOutcomes(findings: readonly Finding[]): Counts {
  const counts = { satisfied: 0, violated: 0, missing: 0, inconclusive: 0, 'not-applicable': 0, error: 0, waived: 0 }
  for (const one of findings) {
    counts[one.outcome] += 1
    if (one.waiver) counts.waived += 1
  }
  return counts
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
  }
}

const recorded = (one: Measurement): RecordedMeasurement => ({
  metric: one.metric,
  role: one.role,
  slice: one.slice,
  value: finite(one.value),
  interval: one.interval?.every(Number.isFinite) ? one.interval : null,
  n: one.n,
  origin: one.origin,
  evidence: one.source,
  ...(one.parameters.class === undefined ? {} : { class: one.parameters.class }),
  ...(one.reason === null ? {} : { reason: one.reason }),
})

function distinct(sources: readonly Source[]): readonly Source[] {
  const seen = new Map(sources.map((source) => [`${source.path}\0${source.pointer}\0${source.line}`, source]))
  return [...seen.values()]
}
