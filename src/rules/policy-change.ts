/** A change that loosens the policy or its waivers needs people who may decide that. */

import type { PolicyChange, Rule } from '../domain/rule.js'
import { judgement } from './shared/judgement.js'

/** Changes that a message tells of; the rest are counted. */
const TOLD = 5

export const policyChange: Rule = {
  id: 'policy-change',
  summary: 'A change that loosens the policy or its waivers needs an approval of every role that is named.',
  plain:
    'Whoever makes the rules weaker needs the consent of those who answer for them. Making rules stricter needs nobody.',
  details: [
    'Policy and waivers at the head are compared with those at the merge base, construct by construct.',
    'A bound moved outwards, a requirement or its scope narrowed, a lower severity, an added approver, waiver or deletion loosens; so does whatever cannot be shown to tighten, and a policy that cannot be read.',
    'Where something loosens, each role under loosening-needs must have an approval that counts: for exactly the head, by somebody who is neither author nor committer.',
    'Where nothing changed it is not-applicable; where all changes tighten or are text for people it is satisfied.',
  ].join(' '),
  remedy: [
    'See with `risk-gate diff OLD NEW` which line asks less, and write it back where that was not meant.',
    'Put the loosening into a pull request of its own, with its reason, so that the model need not wait for it.',
    'Have somebody of each role that the finding names approve the last commit.',
  ],
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['loosening-needs'],
    properties: {
      'loosening-needs': {
        type: 'array',
        items: { type: 'string', minLength: 1 },
        minItems: 1,
        uniqueItems: true,
        description: 'Roles of the policy; each must approve.',
      },
    },
  },
  strictness: { 'loosening-needs': 'more' },
  check(parameters, { policy }) {
    const roles = Object.keys(policy.roles)
    return rolesOf(parameters).flatMap((role, index) =>
      roles.includes(role)
        ? []
        : [
            {
              pointer: `/loosening-needs/${index}`,
              message: `"${role}" is not a role of this policy`,
              fix:
                roles.length > 0
                  ? `use one of ${roles.join(', ')}, or add it under roles`
                  : `add roles: {${role}: [...]}`,
              code: 'policy/reference' as const,
            },
          ],
    )
  },
  judge(requirement, facts) {
    const changes = facts.policyChanges
    const loosening = changes.filter((one) => one.effect === 'loosens')
    const sources = changes.flatMap((one) => one.source ?? [])
    const more = { origin: 'verified' as const, sources }
    if (changes.length === 0) return [judgement('not-applicable', 'Policy and waivers are not changed.', more)]
    if (loosening.length === 0)
      return [judgement('satisfied', `Nothing in policy or waivers is loosened: ${told(changes)}.`, more)]
    const roles = rolesOf(requirement.with)
    const approved = roles.flatMap((role) => facts.approvals.filter((one) => one.role === role).slice(0, 1))
    const open = roles.filter((role) => !approved.some((one) => one.role === role))
    if (open.length === 0 && roles.length > 0) {
      const by = approved.map((one) => `${one.login} (${one.role})`).join(', ')
      return [
        judgement(
          'satisfied',
          `The change loosens policy or waivers (${told(loosening)}), and ${by} approved it.`,
          more,
        ),
      ]
    }
    const message = `The change loosens policy or waivers (${told(loosening)}), and no approval of ${open.join(' and ')} for this commit counts.`
    return [
      judgement('missing', message, {
        ...more,
        fix: `have somebody of ${open.join(' and ')} approve the last commit, or take the loosening back`,
      }),
    ]
  },
}

const rolesOf = (parameters: Readonly<Record<string, unknown>>): readonly string[] => {
  const given = parameters['loosening-needs']
  return Array.isArray(given) ? given.filter((one): one is string => typeof one === 'string') : []
}

function told(changes: readonly PolicyChange[]): string {
  const rest = changes.length - TOLD
  return `${changes
    .slice(0, TOLD)
    .map((one) => one.message)
    .join('; ')}${rest > 0 ? `; and ${rest} more` : ''}`
}
