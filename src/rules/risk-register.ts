/** The risk register: residual risk, review, categories, acceptance by the second line, entries that vanish. */

import { isMember } from '../domain/approvals.js'
import type { GovernanceEvidence } from '../domain/evidence.js'
import { isBlank, LEVELS, type Level, levelOf, mappingOf, peopleOf, wordsOf } from '../domain/governance.js'
import type { Facts, Rule } from '../domain/rule.js'
import { type Problem, settled } from './shared/findings.js'
import { judgement } from './shared/judgement.js'
import { listing, visible } from './shared/words.js'
import {
  ageProblem,
  type Document,
  DURATION,
  documentsOf,
  type Item,
  itemsOf,
  modelProblem,
  problemAt,
  vanished,
} from './support/governance.js'

type Parameters = Readonly<Record<string, unknown>>

export const riskRegister: Rule = {
  id: 'risk-register',
  summary:
    'Every risk in the register is treated, rated, accepted by the right people, and the register is reviewed in time.',
  details:
    'Reads governance.risks. The level of a residual risk is likelihood × impact (1 to 4 low, 5 to 9 medium, 10 to 14 high, 15 to 25 critical) and may ' +
    'be at most max-residual. reviewed-within counts from reviewed-on. categories each need an entry that is not closed. accepted-by names the role ' +
    'in which somebody other than the owner must have accepted each risk. Closed risks are not judged. A risk that was open at the merge base ' +
    'and is gone is violated. What is absent or a placeholder is missing; a value off its scale, or a level that does not follow, is an error.',
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      'max-residual': { enum: LEVELS, description: 'No risk above this level.' },
      'reviewed-within': DURATION,
      categories: {
        type: 'array',
        items: { type: 'string', minLength: 1 },
        uniqueItems: true,
        minItems: 1,
        description: 'Categories with at least one risk each.',
      },
      'accepted-by': { type: 'string', minLength: 1, description: 'A role of the policy.' },
    },
  },
  strictness: { 'reviewed-within': 'down', categories: 'more' },
  check(parameters, { policy }) {
    const role = parameters['accepted-by']
    if (typeof role !== 'string' || Object.hasOwn(policy.roles, role)) return []
    const known = Object.keys(policy.roles)
    return [
      {
        pointer: '/accepted-by',
        message: `the policy has no role "${role}"`,
        fix: `name one of ${listing(known)}, or add the role`,
        code: 'policy/reference',
      },
    ]
  },
  judge(requirement, facts) {
    const found = documentsOf(facts, { kind: 'risk-register', name: 'the risk register', what: 'risks' })
    const judged = found.documents.flatMap((document) => judgeRegister(document, requirement.with, facts))
    const gone = found.documents.length ? vanishedRisks(found.documents, facts) : []
    const risks = found.documents.flatMap((document) => openRisks(document))
    const satisfied = judgement(
      'satisfied',
      `All ${risks.length} open risks in ${listing(found.documents.map(({ path }) => path))} are rated, treated and accepted as the policy asks: ${listing(
        risks.map(({ id }) => id),
        8,
      )}.`,
      {
        n: risks.length,
        sources: found.documents.map((document) => document.at()),
        plain: `All ${risks.length} known risks are treated and accepted.`,
      },
    )
    return settled([...found.problems, ...judged, ...gone], satisfied)
  },
}

const isClosed = (risk: { readonly [key: string]: unknown }): boolean => risk['status'] === 'closed'
const openRisks = (document: Document): readonly Item[] =>
  itemsOf(document.content, 'risks').filter(({ map }) => !isClosed(map))

function judgeRegister(document: Document, parameters: Parameters, facts: Facts): readonly Problem[] {
  const { content, path } = document
  const whole = problemAt(document, '')
  const problems: Problem[] = [...modelProblem(document, facts.model.id)]
  if (parameters['reviewed-within'] !== undefined) {
    const age = ageProblem(content['reviewed-on'], {
      key: 'reviewed-on',
      now: facts.now,
      within: parameters['reviewed-within'],
    })
    if (age)
      problems.push(
        whole(
          age.outcome,
          `The register ${path} was not reviewed in time: ${age.told}.`,
          'review the register and set reviewed-on',
          'The list of risks has not been looked at for too long.',
        ),
      )
  }
  const risks = itemsOf(content, 'risks')
  if (!risks.length)
    problems.push(
      whole('missing', `${path} lists no risk.`, 'list the risks of the model; one that has none is not credible'),
    )
  const open = risks.filter(({ map }) => !isClosed(map))
  const present = new Set(open.map(({ map }) => wordsOf(map['category'])?.toLowerCase()))
  for (const category of (parameters['categories'] as readonly string[] | undefined) ?? []) {
    if (!present.has(category.toLowerCase())) {
      problems.push(
        whole(
          'missing',
          `${path} has no open risk of the category ${category}.`,
          `add a risk with category: ${category}`,
          `Nobody wrote down what could go wrong in ${category}.`,
        ),
      )
    }
  }
  return [...problems, ...open.flatMap((risk) => judgeRisk(document, risk, parameters, facts))]
}

function judgeRisk(document: Document, risk: Item, parameters: Parameters, facts: Facts): readonly Problem[] {
  const { map, pointer, id } = risk
  const problem = problemAt(document, pointer)
  const problems: Problem[] = []
  const absent = (key: string, fix: string): void => {
    problems.push(
      problem(
        'missing',
        `Risk ${id} in ${document.path} has no ${key}.`,
        fix,
        `The risk ${id} is not fully described: its ${key} is missing.`,
      ),
    )
  }
  if (isBlank(map['id'])) absent('id', 'give it an id such as R-001')
  if (isBlank(map['status'])) absent('status', 'write status: open, treated, accepted or closed')
  if (isBlank(map['owner'])) absent('owner', 'name the person who answers for it')
  if (isBlank(mappingOf(map['treatment'])?.['option']))
    absent('treatment', 'write treatment: {option: avoid, modify, share or retain, what: …}')
  if (parameters['categories'] !== undefined && isBlank(map['category']))
    absent('category', 'write category: fairness, security, privacy, …')
  const limit = parameters['max-residual'] as Level | undefined
  if (limit !== undefined) {
    const residual = mappingOf(map['residual']) ?? {}
    const [likelihood, impact] = [residual['likelihood'], residual['impact']]
    if (typeof likelihood !== 'number' || typeof impact !== 'number')
      absent(
        'residual likelihood and impact',
        'rate what is left after treatment: residual: {likelihood: 1 to 5, impact: 1 to 5}',
      )
    else {
      const level = levelOf(likelihood * impact)
      if (LEVELS.indexOf(level) > LEVELS.indexOf(limit)) {
        const message = `The residual risk of ${id} is ${level} (likelihood ${likelihood} × impact ${impact} = ${likelihood * impact}), and the policy allows at most ${limit}.`
        problems.push(
          problem(
            'violated',
            message,
            'treat the risk further, or take it to those who may raise the limit',
            `The risk ${id} is still ${level} after everything that was done about it; at most ${limit} is allowed.`,
          ),
        )
      }
    }
  }
  const role = parameters['accepted-by']
  return typeof role === 'string' ? [...problems, ...acceptance(document, risk, role, facts)] : problems
}

/** Who accepted a risk, and when: in the role, not the owner, not in the future. */
function acceptance(document: Document, { map, pointer, id }: Item, role: string, facts: Facts): readonly Problem[] {
  const problem = problemAt(document, pointer)
  const accepters = peopleOf(map['accepted-by'])
  const fix = `have somebody of ${role} other than the owner accept it: accepted-by and accepted-on`
  if (!accepters.length)
    return [
      problem(
        'missing',
        `Nobody is named as having accepted the risk ${id}; it takes somebody of ${role}.`,
        fix,
        `Nobody has accepted the risk ${id}.`,
      ),
    ]
  const members = facts.policy.roles[role] ?? []
  const owners = peopleOf(map['owner'])
  const inRole = (login: string): boolean =>
    members.some((member) => member.toLowerCase() === login.toLowerCase()) || isMember(login, members, facts.people)
  const owns = (login: string): boolean =>
    owners.some((owner) => owner.toLowerCase() === login.toLowerCase()) || isMember(login, owners, facts.people)
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

/** Risks that stood open at the merge base and have no entry any more. */
function vanishedRisks(documents: readonly Document[], facts: Facts): readonly Problem[] {
  const idOf = (value: unknown): string | null => wordsOf(mappingOf(value as never)?.['id'])
  const listed = (content: GovernanceEvidence['content']): readonly unknown[] =>
    Array.isArray(content['risks']) ? (content['risks'] as readonly unknown[]) : []
  const before = facts.earlier.flatMap((one) => {
    if (one.kind !== 'governance' || one.document !== 'risk-register') return []
    return listed(one.content).flatMap((risk) => {
      const id = idOf(risk)
      return id === null
        ? []
        : [{ id, closed: isClosed((mappingOf(risk as never) ?? {}) as never), path: one.source.path }]
    })
  })
  const now = new Set(documents.flatMap((document) => listed(document.content).flatMap((risk) => idOf(risk) ?? [])))
  return vanished(
    before,
    now,
    documents.map((document) => document.at()),
    'risk',
  )
}
