/** A past decision under another policy, from what is recorded of it alone. What the record does not tell is never guessed. */

import type { Decision, Finding, ModelDecision } from '../domain/decision.js'
import type { MetricVocabulary } from '../domain/metric.js'
import { isOpen, opensMerge } from '../domain/outcome.js'
import type { ModelSpec, Policy, Requirement } from '../domain/policy.js'
import type { Rule } from '../domain/rule.js'
import type { Effect, Rejudged } from '../domain/what-if.js'
import { applicable } from '../evaluate.js'
import { diffRequirement } from '../policy/index.js'
import { fromMeasurement, onlyBoundsDiffer, underBounds } from './numbers.js'

export interface Replaying {
  /** The other policy. */
  readonly policy: Policy
  /** The policy that the decision was made under; null: it is not at hand. */
  readonly before: Policy | null
  readonly rules: readonly Rule[]
  readonly vocabulary: MetricVocabulary
}

/** What a decision would have been, and what of it is open or untold. */
export function replayUnder(
  decision: Decision,
  replaying: Replaying,
): { readonly effect: Effect; readonly requirements: readonly Rejudged[] } {
  const all = decision.models.flatMap((model) => modelUnder(model, replaying))
  const faulty = decision.faults.length
    ? [
        {
          model: '',
          requirement: '',
          state: 'untold' as const,
          why: `it could not be judged: ${decision.faults[0]!.message}`,
        },
      ]
    : []
  const told = [...all, ...faulty]
  const requirements = told.filter(({ state }) => state !== 'met')
  const wasShut = !opensMerge(decision.verdict)
  if (told.some(({ state }) => state === 'open')) return { effect: wasShut ? 'same' : 'blocked', requirements }
  if (requirements.length) return { effect: 'untold', requirements }
  return { effect: wasShut ? 'unblocked' : 'same', requirements }
}

function modelUnder(model: ModelDecision, replaying: Replaying): readonly Rejudged[] {
  const { policy, before, rules } = replaying
  const say = (requirement: string, state: Rejudged['state'], why: string): Rejudged => ({
    model: model.id,
    requirement,
    state,
    why,
  })
  const spec = policy.models.find(({ id }) => id === model.id)
  if (!spec) return [say('', 'untold', 'the other policy has no model of this name')]
  const scoped = applicable(policy, spec)
  if (!scoped.length) return [say('', 'open', 'no requirement of the other policy judges the model, which is an error')]
  const old = before?.models.find(({ id }) => id === model.id)
  const sameEvidence = old !== undefined && sameModel(old, spec) && before !== null && sameTerms(before, policy)
  // Findings that no requirement asked for count under every policy.
  const known = new Set(rules.map(({ id }) => id))
  const own = model.findings.filter((one) => !known.has(one.rule) && isOpen(one))
  return [
    ...own.map((one) => say(one.requirement, 'open', `it was ${one.outcome} whatever the policy asks`)),
    ...scoped.map((requirement) => {
      const [state, why] = requirementUnder(requirement, model, sameEvidence, replaying)
      // What only warns keeps nothing shut, whatever it comes to.
      return requirement.severity === 'warn'
        ? say(requirement.id, 'met', 'it only warns')
        : say(requirement.id, state, why)
    }),
  ]
}

/** What rules see of a model and of the policy around a requirement, apart from places and names. */
const sameModel = (one: ModelSpec, other: ModelSpec): boolean => shape(one) === shape(other)
const sameTerms = (one: Policy, other: Policy): boolean =>
  shape([one.roles, one.protectedAttributes, one.waiverTerms ?? null]) ===
  shape([other.roles, other.protectedAttributes, other.waiverTerms ?? null])
const shape = (value: unknown): string =>
  JSON.stringify(value, (key, inner) => (['place', 'title', 'owner'].includes(key) ? undefined : inner))

function requirementUnder(
  requirement: Requirement,
  model: ModelDecision,
  sameEvidence: boolean,
  { policy, before, rules, vocabulary }: Replaying,
): readonly [Rejudged['state'], string] {
  const old = before?.requirements.find(({ id }) => id === requirement.id)
  const findings = model.findings.filter((one) => one.requirement === requirement.id && one.rule === requirement.rule)
  if (before === null) return ['untold', 'the policy that it was judged under is not in this clone']
  if (!sameEvidence) return ['untold', 'the other policy names other evidence of the model, other roles or other terms']
  if (!old || !findings.length) return byMeasurement(requirement, model, vocabulary)
  const rule = rules.find(({ id }) => id === requirement.rule)
  if (rule?.after === 'others' && shape(before.requirements) !== shape(policy.requirements))
    return ['untold', 'it looks at what other requirements come to, and some of them differ']
  const severities = findings.map((one) => ({ one, severity: severityUnder(one, old, requirement) }))
  const shut = severities.filter(({ one, severity }) => severity === 'block' && isOpen({ ...one, severity }))
  const isUnsure = severities.some(({ one, severity }) => severity === null && isOpen({ ...one, severity: 'block' }))
  if (asksAlike(old, requirement)) {
    if (shut.length) return ['open', `it was ${shut[0]!.one.outcome}, and it is asked for as before`]
    return isUnsure ? ['untold', 'the record does not say why it only warned'] : ['met', 'it is asked for as before']
  }
  if (!loosens(old, requirement, rule) && shut.length)
    return ['open', `it asks for more, and it was ${shut[0]!.one.outcome} already`]
  if (!loosens(requirement, old, rule) && !shut.length && !isUnsure)
    return ['met', 'it asks for less, and it was met already']
  if (old.severity !== requirement.severity || old.inconclusive !== requirement.inconclusive)
    return ['untold', 'it asks in another way than then']
  if (!onlyBoundsDiffer(old, requirement)) return ['untold', 'it asks for something that was not recorded']
  return byNumbers(requirement, old, findings, model, vocabulary)
}

/** Whether the outcomes cannot differ: nothing but severities, scope and words does. */
const asksAlike = (one: Requirement, other: Requirement): boolean =>
  shape([one.rule, one.with, one.burden, one.fromIncident]) ===
  shape([other.rule, other.with, other.burden, other.fromIncident])

/** Whether some difference loosens, or cannot be shown to tighten. */
const loosens = (from: Requirement, to: Requirement, rule: Rule | undefined): boolean =>
  diffRequirement(from, to, rule).some(({ effect }) => effect === 'loosens')

/** Severity of a recorded finding under a requirement that blocks; null: the record does not say why it only warned. */
function severityUnder(finding: Finding, old: Requirement, requirement: Requirement): Finding['severity'] | null {
  if (old.severity === requirement.severity && old.inconclusive === requirement.inconclusive) return finding.severity
  if (finding.outcome === 'inconclusive' && requirement.inconclusive === 'warn') return 'warn'
  const isPlain = finding.outcome === 'violated' || finding.outcome === 'error' || finding.severity === 'block'
  return isPlain ? 'block' : null
}

function byNumbers(
  requirement: Requirement,
  old: Requirement,
  findings: readonly Finding[],
  model: ModelDecision,
  vocabulary: MetricVocabulary,
): readonly [Rejudged['state'], string] {
  const judged = findings.map((finding) => ({
    finding,
    outcome:
      finding.outcome === 'not-applicable'
        ? ('satisfied' as const)
        : underBounds(finding, model, { before: old, after: requirement }, vocabulary),
  }))
  const isMet = ({ finding, outcome }: (typeof judged)[number]) => {
    if (outcome === null) return false
    const isExcused = finding.waiver !== null || finding.severity === 'warn'
    return (
      outcome === 'satisfied' ||
      (isExcused && outcome === finding.outcome) ||
      (outcome === 'inconclusive' && requirement.inconclusive === 'warn')
    )
  }
  const shut = judged.find((one) => one.outcome !== null && one.finding.severity === 'block' && !isMet(one))
  if (shut)
    return [
      'open',
      `recorded ${shut.finding.metric ?? 'value'} ${shut.finding.value} is ${shut.outcome} under the other bound`,
    ]
  const missing = judged.find((one) => one.outcome === null && ['missing', 'error'].includes(one.finding.outcome))
  if (missing && isOpen(missing.finding)) return ['open', `it was ${missing.finding.outcome}, whatever the bound`]
  if (judged.every(isMet)) return ['met', 'the recorded numbers keep the other bound']
  return ['untold', 'the recorded numbers do not say what would have weakened it under the other bound']
}

/** A requirement that was not asked for then, from a measurement that was made for others. */
function byMeasurement(
  requirement: Requirement,
  model: ModelDecision,
  vocabulary: MetricVocabulary,
): readonly [Rejudged['state'], string] {
  const outcome = fromMeasurement(requirement, model, vocabulary)
  if (outcome === null) return ['untold', 'it was not asked for then, and what it asks for was not recorded']
  return [outcome === 'violated' ? 'open' : 'met', `the value that was recorded for others is ${outcome} by it`]
}
