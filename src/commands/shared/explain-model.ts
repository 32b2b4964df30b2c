/** What the policy says of a model, which requirements bind it, and why the others do not, for `explain`. */

import type { EvidenceSpec, ModelSpec, Requirement } from '../../domain/policy.js'
import { whyUnbound } from '../../domain/scope.js'

/** What a policy says of a model in lines of text: what a change of it is, its evidence, what binds it and what does not, and why. */
export function aboutModel(model: ModelSpec, requirements: readonly Requirement[]): string {
  const bound = requirements.filter((one) => whyUnbound(one, model) === null)
  const free = requirements.filter((one) => !bound.includes(one))
  return [
    `Model ${model.id}${model.title ? `: ${model.title}` : ''}`,
    `Tier ${model.tier}${model.owner ? `; owner ${model.owner}` : ''}`,
    `A change of any of these is a change of it: ${model.paths.join(', ')}`,
    ...(model.artifact ? [`The model file: ${model.artifact}`] : []),
    ...(model.card ? [`Its card: ${model.card}`] : []),
    ...(model.evidence.length ? ['Evidence:', ...model.evidence.map(evidenceText)] : []),
    bound.length ? 'Judged by:' : 'Judged by: no requirement, so a change of it is an error',
    ...bound.map((one) => `  ${one.id}  ${one.title ?? one.rule}${one.severity === 'warn' ? ' (only warns)' : ''}`),
    ...(free.length ? ['Not judged by:'] : []),
    ...free.map((one) => `  ${one.id}  ${unboundText(one, model)}`),
    `Stands at: ${model.place.path}:${model.place.line}:${model.place.column}`,
  ].join('\n')
}

const evidenceText = ({ file, as, role }: EvidenceSpec): string =>
  `  ${file}  ${role}, ${as ? `as ${as}` : 'known by its content'}`

/** A change of the policy is judged whichever model changes beside it. */
const unboundText = (one: Requirement, model: ModelSpec): string =>
  `${whyUnbound(one, model)}${one.rule === 'policy-change' ? '; a change of the policy is judged beside any model' : ''}`
