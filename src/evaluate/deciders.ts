/** Who must decide what is open: the roles whose approval is missing, then the policy's way up by severity and tier. */

import type { Decider, Decision, Finding } from '../domain/decision.js'
import { isMet, type Tier } from '../domain/outcome.js'
import type { People } from '../domain/people.js'
import type { EscalationStep, Policy, Requirement } from '../domain/policy.js'

interface Open {
  readonly finding: Finding
  /** Tier of the model; null: it is about the change itself. */
  readonly tier: Tier | null
}

/**
 * The roles that must decide, each once, first those whose approval is missing, then those of the policy's `escalation`, step
 * by step. `for` names the requirements that are open. Empty where nothing is open, or the policy names nobody for it.
 */
export function decidersOf(
  decision: Pick<Decision, 'models' | 'findings' | 'approvals'>,
  policy: Policy,
): readonly Decider[] {
  const open = openOf(decision)
  const byRole = new Map<string, Set<string>>()
  const add = (role: string, requirement: string) =>
    byRole.set(role, (byRole.get(role) ?? new Set<string>()).add(requirement))
  for (const { finding } of open) {
    const requirement = policy.requirements.find((one) => one.id === finding.requirement)
    for (const role of requirement ? wanted(requirement, decision) : []) add(role, finding.requirement)
  }
  for (const step of policy.escalation ?? [])
    for (const one of open) if (isFor(step, one)) for (const role of step.to) add(role, one.finding.requirement)
  return [...byRole].map(([role, requirements]) => ({
    role,
    members: Object.hasOwn(policy.roles, role) ? (policy.roles[role] ?? []) : [],
    for: [...requirements],
  }))
}

function openOf({ models, findings }: Pick<Decision, 'models' | 'findings'>): readonly Open[] {
  const all: readonly Open[] = [
    ...(findings ?? []).map((finding) => ({ finding, tier: null })),
    ...models.flatMap((model) => model.findings.map((finding) => ({ finding, tier: model.tier }))),
  ]
  return all.filter(({ finding }) => !isMet(finding.outcome) && finding.waiver === null)
}

/** Roles whose approval a requirement asks for. Of several that must each approve, those that have are done. */
function wanted(
  { rule, with: parameters }: Requirement,
  { approvals }: Pick<Decision, 'approvals'>,
): readonly string[] {
  const roles = (value: unknown) =>
    Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []
  if (rule === 'approval') return roles(parameters['from'])
  if (rule !== 'policy-change') return []
  return roles(parameters['loosening-needs']).filter((role) => !approvals.some((one) => one.role === role))
}

function isFor(step: EscalationStep, { finding, tier }: Open): boolean {
  if (step.severity === 'block' && finding.severity !== 'block') return false
  if (step.tiers !== null && (tier === null || !step.tiers.includes(tier))) return false
  return step.requirements === null || step.requirements.includes(finding.requirement)
}

/**
 * Whom to ask for a review: members of the roles that must decide, each once, in order. Not the author, a committer or a bot,
 * whose approval would not count, and nobody who has already reviewed this head, for himself or for his team.
 */
export function peopleToAsk(deciders: readonly Decider[], people: People, head: string): readonly string[] {
  const fold = (text: string) => text.trim().toLowerCase()
  const never = new Set([...(people.author === null ? [] : [people.author]), ...people.committers].map(fold))
  const reviewed = new Set(
    people.reviews.filter((one) => fold(one.commit) === fold(head)).map((one) => fold(one.login)),
  )
  const isDone = (member: string) => {
    const team = Object.entries(people.teams).find(([name]) => fold(name) === fold(member))
    return reviewed.has(fold(member)) || (team?.[1].some((one) => reviewed.has(fold(one))) ?? false)
  }
  const asked = new Map(deciders.flatMap(({ members }) => members).map((one) => [fold(one), one]))
  return [...asked.values()].filter((one) => !never.has(fold(one)) && !/\[bot\]$/i.test(one) && !isDone(one))
}
