/** Who bears a risk, and since when: somebody of the role, not the owner, not on a day to come. */

import { isMember } from '../../domain/approvals.js'
import { peopleOf } from '../../domain/governance.js'
import type { Facts } from '../../domain/rule.js'
import type { Problem } from './findings.js'
import { ageProblem, type Document, type Item, problemAt } from './governance.js'
import { listing, visible } from './words.js'

/** Problems of the acceptance of a risk. `role`: whose members may accept; null: anybody but the owner. */
export function acceptance(
  document: Document,
  { map, pointer, id }: Item,
  role: string | null,
  facts: Facts,
): readonly Problem[] {
  const problem = problemAt(document, pointer)
  const accepters = peopleOf(map['accepted-by'])
  const who = role === null ? 'somebody other than its owner' : `somebody of ${role}`
  const fix = `have ${role === null ? who : `${who} other than the owner`} accept it: accepted-by and accepted-on`
  if (!accepters.length)
    return [
      problem(
        'missing',
        `Nobody is named as having accepted the risk ${id}; it takes ${who}.`,
        fix,
        `Nobody has accepted the risk ${id}.`,
      ),
    ]
  const owners = peopleOf(map['owner'])
  const inRole = (login: string): boolean => role === null || isAmong(login, facts.policy.roles[role] ?? [], facts)
  const owns = (login: string): boolean => isAmong(login, owners, facts)
  const problems: Problem[] = []
  const told = listing(accepters.map((login) => visible(login, 60)))
  if (!accepters.some((login) => inRole(login) && !owns(login))) {
    const why = accepters.some(owns)
      ? 'who owns the risk'
      : `who ${accepters.length === 1 ? 'is' : 'are'} not known to be in the role ${role}`
    problems.push(
      problem(
        'violated',
        `The risk ${id} was accepted by ${told}, ${why}.`,
        fix,
        `The risk ${id} was accepted by somebody who may not accept it.`,
      ),
    )
  }
  const age = ageProblem(map['accepted-on'], { key: 'accepted-on', now: facts.now })
  if (age)
    problems.push(
      problem(
        age.outcome,
        `The acceptance of the risk ${id} by ${told} does not count: ${age.told}.`,
        'write the day of the acceptance as accepted-on',
      ),
    )
  return problems
}

/** Named by login, or a member of a named team. */
const isAmong = (login: string, members: readonly string[], { people }: Facts): boolean =>
  members.some((member) => member.toLowerCase() === login.toLowerCase()) || isMember(login, members, people)
