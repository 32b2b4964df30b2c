/** Snapshot → decision: policy, then each changed model, then the fold. Every command that judges goes through here. */

import { changedPathsOf } from './collect/model-paths.js'
import { approvalAt, countingApprovals } from './domain/approvals.js'
import type { Decision, Finding, ModelDecision } from './domain/decision.js'
import { bad, type Fault, fault, good, type Result } from './domain/fault.js'
import type { Policy, Roles, Waiver } from './domain/policy.js'
import type { PolicyChange } from './domain/rule.js'
import type { Snapshot } from './domain/snapshot.js'
import { countOutcomes, decidersOf, gateFiles, judgeModel, unjudgedModel, verdictOf, worstVerdict } from './evaluate.js'
import { evidenceOfOthers } from './judge/evidence-of-others.js'
import { changeFacts, factsOf } from './judge/facts.js'
import { changesOfPolicy } from './judge/policy-changes.js'
import { parsePolicy } from './judge/policy-text.js'
import { recordedInputs, withCountedAttempts } from './judge/recorded-inputs.js'
import { removedEvidence } from './judge/removed-evidence.js'
import { scheduleFindings } from './judge/schedule-findings.js'
import { underHead } from './judge/under-head.js'
import { loadWaivers } from './policy/index.js'
import { wellFormed } from './record.js'
import { RULES } from './rules/index.js'
import { TOOL } from './tool.js'

/**
 * Judges a snapshot. Always gives a decision: what could not be judged is told in its faults and findings. It holds no
 * lone surrogate, no NaN and no Infinity, so it can be recorded as canonical JSON.
 */
export async function judge(snapshot: Snapshot): Promise<Decision> {
  const decision = withCountedAttempts(await decide(snapshot))
  const policy = decision.models.length || decision.findings?.length ? readPolicy(snapshot) : null
  const deciders = policy?.ok ? decidersOf(decision, policy.value) : []
  return wellFormed(deciders.length ? { ...decision, deciders } : decision)
}

async function decide(snapshot: Snapshot): Promise<Decision> {
  if (snapshot.faults?.length) return withoutModels(snapshot, snapshot.faults)
  const policy = readPolicy(snapshot)
  if (!policy.ok) return withoutModels(snapshot, policy.faults)
  const waivers = readWaivers(snapshot, policy.value)
  if (!waivers.ok) return withoutModels(snapshot, waivers.faults, policy.value)

  const policyChanges = await changesOfPolicy(snapshot, policy.value)
  const models: ModelDecision[] = []
  const faults: Fault[] = []
  const others = evidenceOfOthers(snapshot, policy.value)
  for (const model of policy.value.models) {
    const changed = changedPathsOf(model, snapshot.changes)
    if (!changed.length) continue
    try {
      const facts = await factsOf(snapshot, policy.value, model, policyChanges)
      const judging = {
        rules: RULES,
        waivers: waivers.value,
        waiversPath: snapshot.waiversPath,
        watched: watchedPaths(snapshot),
        changed,
        // What is about no model that is judged is told once, with the first.
        beside: [...scheduleFindings(snapshot, policy.value, model), ...(models.length ? [] : others)],
      }
      const asItIs = judgeModel(facts, judging)
      const removed = await removedEvidence(snapshot, {
        policy: policy.value,
        model,
        policyChanges,
        facts,
        findings: asItIs.decision.findings,
        judge: (other) => judgeModel(other, judging).decision.findings,
      })
      const judged = removed.length
        ? judgeModel(facts, { ...judging, beside: [...judging.beside, ...removed] })
        : asItIs
      models.push(judged.decision)
      faults.push(...judged.faults)
    } catch (error) {
      // Our own bug: told like everything else that could not be judged, so that the review says so.
      models.push(unjudgedModel(model, changed, error))
    }
  }
  const preview = await underHead(snapshot, { policy: policy.value, waivers: waivers.value }, models)
  const more = preview ? { 'under-head': preview } : {}
  if (!models.length) return { ...noModelChange(snapshot, policy.value, policyChanges, others), ...more }
  const verdict = worstVerdict([
    ...models.map((model) => model.verdict),
    ...(faults.length ? (['error'] as const) : []),
  ])
  return {
    ...frame(snapshot, policy.value),
    verdict,
    models,
    ...more,
    counts: countOutcomes(models.flatMap((one) => one.findings)),
    faults,
  }
}

const watchedPaths = ({ policyPath, waiversPath }: Snapshot): readonly string[] => [policyPath, waiversPath]

/** What the outputs say of the policy beside the verdict: who has which role, where the response plans are. */
export function aboutPolicy(snapshot: Snapshot): {
  readonly roles: Roles
  readonly responsePlans: Readonly<Record<string, string>>
} {
  const policy = readPolicy(snapshot)
  if (!policy.ok) return { roles: {}, responsePlans: {} }
  const plans = policy.value.models.flatMap(({ id, governance }) =>
    governance.responsePlan ? [[id, governance.responsePlan]] : [],
  )
  return { roles: policy.value.roles, responsePlans: Object.fromEntries(plans) }
}

/** Policy of the snapshot; where there is none, how to begin. */
export function readPolicy(snapshot: Snapshot): Result<Policy> {
  if (!snapshot.policy)
    return bad(
      fault(
        'policy/missing',
        snapshot.policyPath,
        'there is no policy on the base branch, and the copy of a change never judges itself',
        {
          fix: 'bootstrap: merge a first policy to the base branch in a change of its own (risk-gate init writes one)',
        },
      ),
    )
  return parsePolicy(snapshot.policy.bytes, snapshot.policy.provenance.path, snapshot.packs)
}

/** Waivers of the snapshot; none where there is no file. */
export function readWaivers(snapshot: Snapshot, policy: Policy): Result<readonly Waiver[]> {
  if (!snapshot.waivers) return good([])
  return loadWaivers({ bytes: snapshot.waivers.bytes, path: snapshot.waivers.provenance.path, policy })
}

/** A change of no model: a pass with its reason, unless it changes the policy in a way that needs somebody. */
function noModelChange(
  snapshot: Snapshot,
  policy: Policy,
  policyChanges: readonly PolicyChange[],
  others: readonly Finding[],
): Decision {
  const findings = [...changeFindings(snapshot, policy, policyChanges), ...others]
  const verdict = verdictOf(findings)
  const reason = verdict === 'pass' ? 'no-model-change' : 'policy-change'
  return {
    ...frame(snapshot, policy),
    verdict,
    reason,
    ...(findings.length ? { findings } : {}),
    counts: countOutcomes(findings),
  }
}

/** What is judged of a change that touches no model: the policy-change requirements, and the files that hold the gate. */
function changeFindings(
  snapshot: Snapshot,
  policy: Policy,
  policyChanges: readonly PolicyChange[],
): readonly Finding[] {
  const facts = changeFacts(snapshot, policy, policyChanges)
  const requirements = policy.requirements.filter((one) => one.rule === 'policy-change')
  const everywhere = requirements.map((one) => ({ ...one, appliesTo: { tiers: null, models: null } }))
  const judging = { rules: RULES, waivers: [], waiversPath: snapshot.waiversPath, watched: [], changed: [] }
  const judged =
    policyChanges.length && facts
      ? judgeModel({ ...facts, policy: { ...policy, requirements: everywhere } }, judging).decision.findings
      : []
  return [...judged.filter((one) => one.rule === 'policy-change'), ...gateFiles(snapshot, watchedPaths(snapshot))]
}

/** Nothing could be judged, and why. */
const withoutModels = (snapshot: Snapshot, faults: readonly Fault[], policy: Policy | null = null): Decision => ({
  ...frame(snapshot, policy),
  faults,
})

/** What every decision says of the change and the program, with nothing judged yet. */
export function frame(snapshot: Snapshot, policy: Policy | null): Decision {
  return {
    schema: 'risk-gate/decision/v1',
    verdict: 'error',
    repository: snapshot.repository,
    pull_request: snapshot.pullRequest,
    head: snapshot.head,
    base: snapshot.base,
    merge_base: snapshot.mergeBase,
    policy: snapshot.policy
      ? { ...snapshot.policy.provenance, ...(policy?.packs.length ? { packs: policy.packs } : {}) }
      : null,
    waivers: snapshot.waivers?.provenance ?? null,
    models: [],
    approvals: policy ? countingApprovals(snapshot.people, policy.roles, approvalAt(snapshot)) : [],
    counts: countOutcomes([]),
    faults: [],
    tool: TOOL,
    inputs: recordedInputs(snapshot, policy),
    evaluated_at: snapshot.evaluatedAt,
    previous: null,
  }
}
