/** Enough people of the right line of defence have approved exactly this commit. */

import { isMember, whyNot } from '../domain/approvals.js'
import type { Requirement } from '../domain/policy.js'
import type { Facts, Judgement, Rule } from '../domain/rule.js'
import { withDefault } from '../domain/strictness.js'
import { judgement } from './shared/judgement.js'
import { numberOf } from './shared/metric-parameters.js'
import { count, listing, visible } from './shared/words.js'

export const approval: Rule = {
  id: 'approval',
  summary: 'People of the named roles must have approved exactly the commit that is judged.',
  plain:
    'Named people, who did not make the change themselves, must have read and agreed to exactly what is about to go live. If anything changes after that, they have to agree again.',
  details: [
    'An approval counts when it is the latest word of its giver, for exactly the head commit, by a human who may write, is neither author nor committer of the change, and stands in the role by login or by a team that could be read.',
    'Roles are those of the base branch. A person counts once, whatever the case of the login and however many of the roles are theirs.',
    'Too few are missing; where somebody of the roles asks for changes or withdrew, it is violated.',
  ].join(' '),
  remedy: [
    'Ask the people whom the finding names to read and approve the last commit; where it may, the gate has asked them already.',
    'Push nothing afterwards: an approval counts for one commit, and the next one needs it anew.',
    'Where somebody of the role asks for changes, settle that first; the latest word of each person counts.',
  ],
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['from'],
    properties: {
      from: {
        type: 'array',
        items: { type: 'string', minLength: 1 },
        minItems: 1,
        uniqueItems: true,
        description: 'Roles of the policy.',
      },
      count: { type: 'integer', minimum: 1, description: 'How many different people; 1 by default.' },
    },
  },
  strictness: { from: 'less', count: withDefault('up', 1) },
  check(parameters, { policy }) {
    const known = Object.keys(policy.roles)
    return rolesOf(parameters).flatMap((role, index) => {
      if (known.includes(role)) return []
      const near = known.find((one) => one.toLowerCase() === role.toLowerCase())
      const fix = near
        ? `did you mean ${near}?`
        : known.length
          ? `use one of ${listing(known)}`
          : 'define it under roles'
      return [
        {
          pointer: `/from/${index}`,
          message: `"${role}" is not a role of the policy`,
          fix,
          code: 'policy/reference' as const,
        },
      ]
    })
  },
  judge(requirement, facts) {
    return [judged(requirement, facts)]
  },
}

const rolesOf = (parameters: Readonly<Record<string, unknown>>): readonly string[] =>
  Array.isArray(parameters.from) ? parameters.from.map(String) : []

function judged(requirement: Requirement, facts: Facts): Judgement {
  const roles = rolesOf(requirement.with)
  const wanted = numberOf(requirement.with, 'count') ?? 1
  const counted = new Map(
    facts.approvals
      .filter((one) => roles.includes(one.role) && one.commit.toLowerCase() === facts.head.toLowerCase())
      .map((one) => [one.login.toLowerCase(), one.login]),
  )
  const names = [...counted.values()].map((login) => visible(login))
  const base = {
    value: counted.size,
    threshold: { min: wanted },
    n: counted.size,
    origin: 'verified' as const,
    better: 'higher' as const,
  }
  const asked = `${count(wanted)} ${wanted === 1 ? 'approval' : 'approvals'} of ${roles.join(' or ')} ${wanted === 1 ? 'is' : 'are'} asked for`
  const commit = `the commit ${facts.head.slice(0, 12)}`
  if (counted.size >= wanted)
    return judgement('satisfied', `${listing(names, 10)} approved ${commit}; ${asked}.`, {
      ...base,
      plain: plainly(counted.size, wanted, roles),
    })
  const given = counted.size ? `only ${listing(names, 10)} approved ${commit}` : `nobody has approved ${commit}`
  const { outcome, because } = shortfall(facts, roles)
  return judgement(outcome, `${asked}, and ${given}.${because}`, {
    ...base,
    fix: fixOf(facts, roles, wanted - counted.size),
    plain: plainly(counted.size, wanted, roles),
  })
}

/** Why there are too few: reviews that do not count, teams that could not be read, or nothing known at all. */
function shortfall(
  facts: Facts,
  roles: readonly string[],
): { readonly outcome: 'missing' | 'violated'; readonly because: string } {
  const { people, policy } = facts
  if (!people.known) return { outcome: 'missing', because: ' Nothing is known of reviews here.' }
  const asked = Object.fromEntries(
    roles.flatMap((role) => (Object.hasOwn(policy.roles, role) ? [[role, policy.roles[role] ?? []]] : [])),
  )
  const members = Object.values(asked).flat()
  const others = whyNot(people, asked, facts)
  const told = others.map((one) => `${visible(one.login)} ${one.reason}`)
  const unread = unreadOf(people, members)
  const refused = others.some((one) => isMember(one.login, members, people) && hasRefused(one.login, facts))
  const because = [
    ...(told.length ? [` Not counted: ${listing(told, 8)}.`] : []),
    ...(unread.length ? [` The members of ${listing(unread)} could not be read, so nobody of it counts.`] : []),
  ]
  return { outcome: refused ? 'violated' : 'missing', because: because.join('') }
}

/** Teams among the members whose own members could not be read. */
const unreadOf = (people: Facts['people'], members: readonly string[]): readonly string[] =>
  people.unreadableTeams.filter((team) => members.some((member) => member.toLowerCase() === team.toLowerCase()))

/** Whether the latest word of a login, comments aside, is anything but an approval. */
function hasRefused(login: string, { people }: Facts): boolean {
  const own = people.reviews.filter(
    (one) => one.login.toLowerCase() === login.toLowerCase() && one.state !== 'commented',
  )
  const latest = own.reduce<(typeof own)[number] | null>(
    (last, one) => (last && Date.parse(last.at) > Date.parse(one.at) ? last : one),
    null,
  )
  return latest !== null && latest.state !== 'approved'
}

function fixOf({ people, policy, head }: Facts, roles: readonly string[], short: number): string {
  const who = roles.flatMap((role) => (Object.hasOwn(policy.roles, role) ? (policy.roles[role] ?? []) : []))
  const ask = `have ${count(short)} of ${who.length ? listing(who) : roles.join(', ')} approve ${head.slice(0, 12)}, who did not write it`
  if (!people.known) return `${ask}; for a check on this machine pass the approvals with --approvals FILE`
  const unread = unreadOf(people, who)
  if (unread.length)
    return `${ask}; let the token read the members of ${listing(unread)}, or name the people in the policy`
  return ask
}

const plainly = (given: number, wanted: number, roles: readonly string[]): string =>
  `${given === 0 ? 'Nobody' : given === 1 ? 'One person' : `${count(given)} people`} of ${roles.join(' or ')} agreed to this change; the policy asks for ${wanted === 1 ? 'one' : count(wanted)}.`
