/** What the requirements that bind a model ask to be measured. */

import type { Evidence } from '../domain/evidence.js'
import { type Ask, askKey } from '../domain/metric.js'
import type { ModelSpec, Policy } from '../domain/policy.js'
import { applicable } from '../evaluate.js'
import { vocabulary } from '../metrics/index.js'
import { RULES } from '../rules/index.js'

/** Distinct asks of all requirements that bind the model; without evidence those that follow from the policy alone. */
export function asksOf(policy: Policy, model: ModelSpec, evidence: readonly Evidence[]): readonly Ask[] {
  const asks = applicable(policy, model).flatMap((requirement) => {
    const rule = RULES.find((one) => one.id === requirement.rule)
    return [
      ...(rule?.asks?.(requirement, model, vocabulary) ?? []),
      ...(rule?.asksFromEvidence?.(requirement, model, vocabulary, evidence) ?? []),
    ]
  })
  return [...new Map(asks.map((ask) => [askKey(ask), ask])).values()]
}
