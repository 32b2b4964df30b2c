/**
 * What a change of policy or waivers would do: the models judged by the base and by the head, and what differs. For people
 * alone, since the copy of a change never judges itself.
 */

import { changedPathsOf } from '../collect/model-paths.js'
import type { Decision, Finding, OpenRequirement, UnderHead } from '../domain/decision.js'
import { faultText } from '../domain/fault.js'
import { isOpen } from '../domain/outcome.js'
import type { ModelSpec, Policy, Waiver } from '../domain/policy.js'
import type { Snapshot } from '../domain/snapshot.js'
import { judgeModel } from '../evaluate.js'
import { RULES } from '../rules/index.js'
import { factsOf } from './facts.js'
import { policyOf, waiversOf } from './policy-changes.js'

interface Terms {
  readonly policy: Policy
  readonly waivers: readonly Waiver[]
}

/**
 * Undefined where the change alters neither policy nor waivers. The models of the change are compared, or, where it has
 * none, all of them; a model with rows in an engine is not, since the engine was asked for what the base wants.
 */
export async function underHead(
  snapshot: Snapshot,
  base: Terms,
  decided: Pick<Decision, 'models'>['models'],
): Promise<UnderHead | undefined> {
  const touched = new Set(snapshot.changes.map((change) => change.path))
  const { policyPath, waiversPath, headTree } = snapshot
  if (!touched.has(policyPath) && !touched.has(waiversPath)) return undefined
  const policy = touched.has(policyPath)
    ? await policyOf(headTree, snapshot)
    : { ok: true as const, value: base.policy }
  if (policy === null) return unread(`${policyPath} is not there`)
  if (!policy.ok) return unread(...policy.faults.slice(0, 3).map(faultText))
  const waivers = touched.has(waiversPath)
    ? await waiversOf(headTree, snapshot, policy.value)
    : { ok: true as const, value: base.waivers }
  if (!waivers.ok) return unread(...waivers.faults.slice(0, 3).map(faultText))

  const head = { policy: policy.value, waivers: waivers.value }
  const changed = (model: ModelSpec) => changedPathsOf(model, snapshot.changes).length > 0
  const all = decided.length === 0 && !head.policy.models.some(changed)
  const counts = (model: ModelSpec) => all || changed(model) || decided.some((one) => one.id === model.id)
  const isAsked = (model: ModelSpec) => model.evidence.some((spec) => spec.sql !== undefined)
  const ids = new Set([...base.policy.models, ...head.policy.models].filter(isAsked).map((model) => model.id))
  const models = head.policy.models.filter((model) => counts(model) && !ids.has(model.id))
  const gone = base.policy.models.filter((model) => counts(model) && !ids.has(model.id))

  const now = await open(snapshot, head, models)
  const known = decided.filter((model) => !ids.has(model.id))
  const before = [
    ...known.flatMap((model) => openOf(model.id, model.findings)),
    ...(await open(
      snapshot,
      base,
      gone.filter((model) => !known.some((one) => one.id === model.id)),
    )),
  ]
  return {
    unread: [],
    blocks: minus(now, before),
    'no-longer-blocks': minus(before, now),
    models: models.length,
    'not-compared': [...ids].sort(),
  }
}

const unread = (...faults: readonly string[]): UnderHead => ({
  unread: faults,
  blocks: [],
  'no-longer-blocks': [],
  models: 0,
  'not-compared': [],
})

/** Requirements that keep the merge shut under some policy and waivers. */
async function open(
  snapshot: Snapshot,
  { policy, waivers }: Terms,
  models: readonly ModelSpec[],
): Promise<readonly OpenRequirement[]> {
  const found: OpenRequirement[] = []
  for (const model of models) {
    try {
      const facts = await factsOf(snapshot, policy, model, [])
      const judging = { rules: RULES, waivers, waiversPath: snapshot.waiversPath, watched: [], changed: [] }
      found.push(...openOf(model.id, judgeModel(facts, judging).decision.findings))
    } catch {
      // Our own bug; where it matters to the verdict it is told there.
      found.push({ model: model.id, requirement: 'model-judged' })
    }
  }
  return found
}

/** What is about the change of the policy itself is not about what the policy asks. */
const openOf = (model: string, findings: readonly Finding[]): readonly OpenRequirement[] =>
  findings
    .filter((one) => isOpen(one) && one.rule !== 'policy-change')
    .map(({ requirement }) => ({ model, requirement }))

function minus(a: readonly OpenRequirement[], b: readonly OpenRequirement[]): readonly OpenRequirement[] {
  const key = (one: OpenRequirement) => JSON.stringify([one.model, one.requirement])
  const others = new Set(b.map(key))
  return [...new Map(a.map((one) => [key(one), one])).values()].filter((one) => !others.has(key(one)))
}
