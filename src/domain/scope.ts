/** Whom a requirement binds. */

import type { ModelSpec, Requirement } from './policy.js'

/** Why a requirement does not bind a model, as the end of a sentence; null where it does. A scope that is left out binds all. */
export function whyUnbound({ appliesTo }: Requirement, model: ModelSpec): string | null {
  const reasons = [
    ...(appliesTo.tiers === null || appliesTo.tiers.includes(model.tier)
      ? []
      : [`binds models of the tier ${appliesTo.tiers.join(' or ')}, and this one is ${model.tier}`]),
    ...(appliesTo.models === null || appliesTo.models.includes(model.id)
      ? []
      : [`binds ${appliesTo.models.join(', ')} only`]),
  ]
  return reasons.length ? reasons.join('; ') : null
}
