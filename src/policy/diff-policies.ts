/** Semantic difference of two policies: each construct that differs, and whether it tightens. */

import { DAY } from '../domain/duration.js'
import { TIERS } from '../domain/outcome.js'
import type { ModelSpec, Policy, Requirement } from '../domain/policy.js'
import type { PolicyChange, Rule } from '../domain/rule.js'
import { diffEscalation, diffPacks, diffTerms } from './diff-blocks.js'
import { change, diffRequirement } from './diff-requirement.js'
import { type Effect, same, valueText } from './diff-values.js'

/**
 * Every construct that differs from `before` to `after`. Each tightens, loosens or is neither; what cannot be shown to
 * tighten loosens, and `neither` is only text for people. A policy that is gone (null) loosens
 * everything; one where there was none tightens. No difference, no entry; never does the same change tighten both ways.
 */
export function diffPolicies(
  before: Policy | null,
  after: Policy | null,
  rules: readonly Rule[],
): readonly PolicyChange[] {
  if (before === null && after === null) return []
  if (after === null) return [change('loosens', '', 'the policy is deleted, so that nothing would be required')]
  if (before === null) return [change('tightens', '', 'there is a policy now, and there was none that could be read')]
  return [
    ...(before.name === after.name
      ? []
      : [change('neither', 'name', `the name changes from ${valueText(before.name)} to ${valueText(after.name)}`)]),
    ...diffPacks(before, after),
    ...diffRoles(before, after),
    ...diffTerms(before, after),
    ...diffEscalation(before, after),
    ...diffProtected(before, after),
    ...diffModels(before, after),
    ...diffRequirements(before, after, rules),
    ...diffSchedule(before, after),
  ]
}

/** Entries of two lists by key: gone, new, and in both. */
function paired<T>(before: readonly T[], after: readonly T[], key: (one: T) => string) {
  const [a, b] = [new Map(before.map((one) => [key(one), one])), new Map(after.map((one) => [key(one), one]))]
  return {
    gone: [...a].filter(([id]) => !b.has(id)).map(([, one]) => one),
    fresh: [...b].filter(([id]) => !a.has(id)).map(([, one]) => one),
    both: [...a].flatMap(([id, one]) => (b.has(id) ? [[one, b.get(id) as T] as const] : [])),
  }
}

const minus = (a: readonly string[], b: readonly string[]): readonly string[] =>
  [...new Set(a)].filter((one) => !b.includes(one))

/** An entry for each text that a list gained or lost. */
function diffList(
  where: string,
  before: readonly string[],
  after: readonly string[],
  effects: { readonly added: Effect; readonly removed: Effect },
  words: (one: string, what: 'added' | 'removed') => string,
) {
  return [
    ...minus(after, before).map((one) => change(effects.added, where, words(one, 'added'))),
    ...minus(before, after).map((one) => change(effects.removed, where, words(one, 'removed'))),
  ]
}

/** Everybody who may approve is one more who can let something pass. */
function diffRoles(before: Policy, after: Policy): readonly PolicyChange[] {
  const names = [...new Set([...Object.keys(before.roles), ...Object.keys(after.roles)])].sort()
  const fold = (members: readonly string[] | undefined) => (members ?? []).map((one) => one.toLowerCase())
  return names.flatMap((name) =>
    diffList(
      `roles/${name}`,
      fold(before.roles[name]),
      fold(after.roles[name]),
      { added: 'loosens', removed: 'tightens' },
      (one, what) =>
        what === 'added' ? `role ${name}: ${one} may approve now` : `role ${name}: ${one} may no longer approve`,
    ),
  )
}

const diffProtected = (before: Policy, after: Policy): readonly PolicyChange[] =>
  diffList(
    'protected-attributes',
    before.protectedAttributes,
    after.protectedAttributes,
    { added: 'tightens', removed: 'loosens' },
    (one, what) => `protected attribute ${one} is ${what}`,
  )

function diffModels(before: Policy, after: Policy): readonly PolicyChange[] {
  const { gone, fresh, both } = paired(before.models, after.models, (model) => model.id)
  return [
    ...gone.map((model) =>
      change('loosens', `models/${model.id}`, `model ${model.id} is removed, so that its changes are no longer judged`),
    ),
    ...fresh.map((model) => change('tightens', `models/${model.id}`, `model ${model.id} is added`)),
    ...both.flatMap(([a, b]) => diffModel(a, b, after)),
  ]
}

function diffModel(before: ModelSpec, after: ModelSpec, policy: Policy): readonly PolicyChange[] {
  const at = `models/${after.id}`
  const changes: PolicyChange[] = []
  if (before.tier !== after.tier)
    changes.push(
      change(
        tierEffect(before, after, policy),
        `${at}/tier`,
        `model ${after.id}: the tier changes from ${before.tier} to ${after.tier}`,
      ),
    )
  changes.push(
    ...diffList(`${at}/paths`, before.paths, after.paths, { added: 'tightens', removed: 'loosens' }, (one, what) =>
      what === 'added'
        ? `model ${after.id}: changes of ${one} count now`
        : `model ${after.id}: changes of ${one} no longer count`,
    ),
  )
  // Which files are read decides what is found in them: that another choice is stricter cannot be shown.
  const pieces = [
    ['owner', before.owner, after.owner],
    ['artifact', before.artifact, after.artifact],
    ['card', before.card, after.card],
    ['governance/risks', before.governance.risks, after.governance.risks],
    ['governance/incidents', before.governance.incidents, after.governance.incidents],
    ['governance/response-plan', before.governance.responsePlan, after.governance.responsePlan],
  ] as const
  for (const [key, a, b] of pieces) {
    if (a !== b)
      changes.push(
        change('loosens', `${at}/${key}`, `model ${after.id}: ${key} changes from ${valueText(a)} to ${valueText(b)}`),
      )
  }
  if (before.title !== after.title)
    changes.push(
      change(
        'neither',
        `${at}/title`,
        `model ${after.id}: the title changes from ${valueText(before.title)} to ${valueText(after.title)}`,
      ),
    )
  changes.push(...diffEvidence(before, after))
  return changes
}

/** A higher tier tightens only where every requirement that bound the lower one binds it too. */
function tierEffect(before: ModelSpec, after: ModelSpec, policy: Policy): Effect {
  const raised = TIERS.indexOf(after.tier) > TIERS.indexOf(before.tier)
  const binds = ({ appliesTo }: Requirement, tier: ModelSpec['tier']) =>
    appliesTo.tiers === null || appliesTo.tiers.includes(tier)
  return raised && policy.requirements.every((one) => !binds(one, before.tier) || binds(one, after.tier))
    ? 'tightens'
    : 'loosens'
}

function diffEvidence(before: ModelSpec, after: ModelSpec): readonly PolicyChange[] {
  const bare = (model: ModelSpec) => {
    const seen = new Map<string, number>()
    return model.evidence.map(({ place: _, ...spec }) => {
      const name = `${spec.file} (${spec.as ?? 'found from its content'}, ${spec.role})`
      const count = (seen.get(name) ?? 0) + 1
      seen.set(name, count)
      return { name: count > 1 ? `${name} ${count}` : name, spec }
    })
  }
  const { gone, fresh, both } = paired(bare(before), bare(after), (one) => one.name)
  const at = `models/${after.id}/evidence`
  return [
    ...gone.map(({ name }) => change('loosens', at, `model ${after.id}: evidence ${name} is no longer read`)),
    ...fresh.map(({ name }) =>
      change('loosens', at, `model ${after.id}: evidence ${name} is read now, and may stand for what was missing`),
    ),
    ...both
      .filter(([a, b]) => !same(a.spec, b.spec))
      .map(([{ name }]) => change('loosens', at, `model ${after.id}: evidence ${name} is read in another way`)),
  ]
}

function diffRequirements(before: Policy, after: Policy, rules: readonly Rule[]): readonly PolicyChange[] {
  const { gone, fresh, both } = paired(before.requirements, after.requirements, (one) => one.id)
  return [
    ...gone.map((one) => change('loosens', `requirements/${one.id}`, `requirement ${one.id} (${one.rule}) is removed`)),
    ...fresh.map((one) => change('tightens', `requirements/${one.id}`, `requirement ${one.id} (${one.rule}) is added`)),
    ...both.flatMap(([a, b]) =>
      diffRequirement(
        a,
        b,
        rules.find((rule) => rule.id === b.rule),
      ),
    ),
  ]
}

/** How often each requirement is assessed; the shortest interval of several counts. */
function diffSchedule(before: Policy, after: Policy): readonly PolicyChange[] {
  const shortest = (policy: Policy) => {
    const every = new Map<string, number>()
    for (const entry of policy.schedule) {
      for (const id of entry.requirements)
        every.set(id, Math.min(every.get(id) ?? Number.POSITIVE_INFINITY, entry.every))
    }
    return every
  }
  const [a, b] = [shortest(before), shortest(after)]
  return [...new Set([...a.keys(), ...b.keys()])].sort().flatMap((id) => {
    const [old, now] = [a.get(id) ?? Number.POSITIVE_INFINITY, b.get(id) ?? Number.POSITIVE_INFINITY]
    if (old === now) return []
    const words = (every: number) =>
      !Number.isFinite(every) ? 'never' : every === DAY ? 'every day' : `every ${every / DAY} days`
    return [
      change(
        now < old ? 'tightens' : 'loosens',
        `schedule/${id}`,
        `requirement ${id} is assessed ${words(now)}, before ${words(old)}`,
      ),
    ]
  })
}
