/** The treatment plan of each risk: what is done by whom until when, and who bears what is left for how long. */

import { parseDuration } from '../domain/duration.js'
import { dateEnd, dateEpoch, isBlank, LEVELS, type Level } from '../domain/governance.js'
import { mappingOf } from '../domain/plain.js'
import { controlsOf, ratingOf, treatmentOf } from '../domain/risk.js'
import type { Facts, Rule } from '../domain/rule.js'
import { optional } from '../domain/strictness.js'
import { acceptance } from './shared/acceptance.js'
import { days } from './shared/days.js'
import { type Problem, settled } from './shared/findings.js'
import {
  type Document,
  DURATION,
  documentsOf,
  type Item,
  itemsOf,
  modelProblem,
  openRisks,
  problemAt,
} from './shared/governance.js'
import { judgement } from './shared/judgement.js'
import { type Parameters, planProblems, vanishedSteps } from './shared/treatment-plan.js'
import { listing, visible } from './shared/words.js'

/** Fields of a treatment that a policy may ask for. */
const FIELDS = ['what', 'control', 'owner', 'due', 'requirements', 'actions'] as const

export const riskTreatment: Rule = {
  id: 'risk-treatment',
  summary:
    'The treatment of every risk is planned, carried out in time, and what is left is borne by the right people.',
  plain:
    'For every known danger somebody must have decided what to do: avoid it, make it smaller, let others carry a part, or live with it. What was promised has to be done by the day that was promised. Living with a danger needs the name of somebody who may decide that, and it does not last for ever.',
  details:
    'Reads treatment of every open risk in governance.risks: option is avoid, modify (also reduce), share (also transfer) or retain (also accept). require lists fields that ' +
    'every treatment but retain must have. An action, or a treatment with due, that was due more than grace ago and has no done-on is violated, as is status: treated ' +
    'while something is not done, a plan from which an action that was not done has vanished since the merge base, a residual above the inherent ' +
    'rating, a treated risk that is not lower than before, and a review-by that is past. A retained risk must be accepted, at most at the level max-retained; with accepted-by ' +
    'every open risk must be, in that role. An acceptance ends after accepted-until, and max-acceptance after accepted-on. requirements that the policy does not have are missing.',
  remedy: [
    'Enter what was done and not yet recorded: the day of each finished action, the acceptance that was given.',
    'Do what is overdue; to put it off is for those who bear the risk to decide, not for those who are late.',
    'Have what remains accepted anew, for a time, in the role that the policy names.',
  ],
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      require: {
        type: 'array',
        items: { enum: FIELDS },
        uniqueItems: true,
        minItems: 1,
        description: 'What every treatment must say.',
      },
      grace: {
        ...DURATION,
        description: 'How long after its due day an action may still be open; default: not at all.',
      },
      'accepted-by': {
        type: 'string',
        minLength: 1,
        description:
          'The role whose members accept what is left of every risk. Left out: only retained risks need somebody, who is not the owner.',
      },
      'max-acceptance': { ...DURATION, description: 'How long an acceptance lasts at most.' },
      'max-retained': { enum: LEVELS, description: 'No risk above this level may be retained untreated.' },
    },
  },
  strictness: {
    require: optional('more'),
    grace: 'down',
    'accepted-by': optional('demand'),
    'max-acceptance': optional('down'),
    'max-retained': optional([...LEVELS].reverse()),
  },
  check(parameters, { policy }) {
    const role = parameters['accepted-by']
    if (typeof role !== 'string' || Object.hasOwn(policy.roles, role)) return []
    const fix = `name one of ${listing(Object.keys(policy.roles))}, or add the role`
    return [{ pointer: '/accepted-by', message: `the policy has no role "${role}"`, fix, code: 'policy/reference' }]
  },
  judge(requirement, facts) {
    const found = documentsOf(facts, { kind: 'risk-register', name: 'the risk register', what: 'risks' })
    const open = found.documents.flatMap((document) => openRisks(document).map((risk) => ({ document, risk })))
    const empty = found.documents.filter((document) => !itemsOf(document.content, 'risks').length)
    const problems = [
      ...found.documents.flatMap((document) => modelProblem(document, facts.model.id)),
      ...empty.map((document) =>
        problemAt(document, '')('missing', `${document.path} lists no risk.`, 'list the risks of the model'),
      ),
      ...open.flatMap(({ document, risk }) => judgeRisk(document, risk, requirement.with, facts)),
    ]
    const satisfied = judgement(
      'satisfied',
      `The treatment of all ${open.length} open risks in ${listing(found.documents.map(({ path }) => path))} is planned, on time and accepted as the policy asks.`,
      {
        n: open.length,
        sources: found.documents.map((document) => document.at()),
        plain: `What was promised about ${open.length} known risks has been done in time.`,
      },
    )
    return settled([...found.problems, ...problems], satisfied)
  },
}

function judgeRisk(document: Document, risk: Item, parameters: Parameters, facts: Facts): readonly Problem[] {
  const { map, pointer, id } = risk
  const problem = problemAt(document, pointer)
  const option = treatmentOf(map)
  if (option === null)
    return [
      problem(
        'missing',
        `Risk ${id} in ${document.path} has no treatment.`,
        'write treatment: {option: avoid, reduce, transfer or accept, what: …}',
        `Nobody has decided what to do about the risk ${id}.`,
      ),
    ]
  const treatment = mappingOf(map['treatment']) ?? {}
  const asked = option === 'retain' ? [] : ((parameters['require'] as readonly string[] | undefined) ?? [])
  const lacking = asked.filter((key) => isBlank(treatment[key]) && !(key === 'owner' && !isBlank(map['owner'])))
  const known = new Set(facts.policy.requirements.map((one) => one.id))
  const strange = controlsOf(map).filter((name) => !known.has(name))
  const role = parameters['accepted-by']
  const accepted = option === 'retain' || typeof role === 'string'
  return [
    ...(lacking.length
      ? [
          problem(
            'missing',
            `The treatment of ${id} has no ${listing(lacking)}.`,
            `write ${listing(lacking)} under treatment`,
          ),
        ]
      : []),
    ...(strange.length
      ? [
          problem(
            'missing',
            `The treatment of ${id} names ${listing(strange.map((name) => visible(name, 80)))} as what controls it, and the policy has no such requirement.`,
            'name requirements of the policy on the base branch',
            `What is said to keep the risk ${id} down is not checked by anything.`,
          ),
        ]
      : []),
    ...ratings(document, risk, option === 'retain', parameters),
    ...planProblems(document, risk, parameters, facts),
    ...vanishedSteps(document, risk, facts),
    ...review(document, risk, facts.now),
    ...(accepted ? acceptance(document, risk, typeof role === 'string' ? role : null, facts) : []),
    ...ended(document, risk, parameters, facts.now),
  ]
}

/** What the ratings before and after say of the treatment. */
function ratings(document: Document, risk: Item, retained: boolean, parameters: Parameters): readonly Problem[] {
  const { map, pointer, id } = risk
  const problem = problemAt(document, pointer)
  const [before, after] = [ratingOf(map['inherent']), ratingOf(map['residual'])]
  const limit = parameters['max-retained'] as Level | undefined
  const standing = after ?? before
  const problems: Problem[] = []
  if (retained && limit !== undefined) {
    if (standing === null)
      problems.push(
        problem('missing', `The retained risk ${id} is not rated.`, 'rate it: residual: {likelihood, impact}'),
      )
    else if (LEVELS.indexOf(standing.level) > LEVELS.indexOf(limit))
      problems.push(
        problem(
          'violated',
          `The risk ${id} is retained at the level ${standing.level} (${standing.product}), and the policy lets at most ${limit} be retained.`,
          'treat it, or take it to those who may raise the limit',
          `The risk ${id} is ${standing.level} and nothing is done about it.`,
        ),
      )
  }
  if (before === null || after === null) return problems
  const told = `${before.product} (${before.level}) before and ${after.product} (${after.level}) after treatment`
  const odd =
    after.product > before.product
      ? 'a treatment does not raise a risk'
      : retained && after.product < before.product
        ? 'a risk that is retained does not fall'
        : !retained && map['status'] === 'treated' && after.product === before.product
          ? 'a treatment that changes nothing is none'
          : null
  if (odd !== null)
    problems.push(
      problem('violated', `Risk ${id} has ${told}: ${odd}.`, 'rate it anew, or say what is really done about it'),
    )
  return problems
}

/** The risk's own day of review. */
function review(document: Document, { map, pointer, id }: Item, now: number): readonly Problem[] {
  const by = dateEnd(map['review-by'])
  if (by === null || now <= by) return []
  const message = `The risk ${id} was to be reviewed by ${String(map['review-by'])}, ${days(now - by)} ago.`
  return [problemAt(document, pointer)('violated', message, 'review it and set the next review-by')]
}

/** Whether an acceptance has run out, or runs longer than it may. */
function ended(
  document: Document,
  { map, pointer, id }: Item,
  parameters: Parameters,
  now: number,
): readonly Problem[] {
  const problem = problemAt(document, pointer)
  const fix = 'have it accepted anew: accepted-on and accepted-until'
  const plain = `The time for which somebody accepted the risk ${id} is over.`
  const until = dateEnd(map['accepted-until'])
  const on = dateEpoch(map['accepted-on'])
  if (until !== null && now > until)
    return [
      problem(
        'violated',
        `The acceptance of the risk ${id} ran out on ${String(map['accepted-until'])}, ${days(now - until)} ago.`,
        fix,
        plain,
      ),
    ]
  const longest = typeof parameters['max-acceptance'] === 'string' ? parseDuration(parameters['max-acceptance']) : null
  if (longest === null || on === null) return []
  if (now - on > longest)
    return [
      problem(
        'violated',
        `The risk ${id} was accepted on ${String(map['accepted-on'])}, ${days(now - on)} ago, and an acceptance lasts at most ${String(parameters['max-acceptance'])}.`,
        fix,
        plain,
      ),
    ]
  if (until === null || until - on <= longest + 86_399_999) return []
  return [
    problem(
      'violated',
      `The acceptance of the risk ${id} from ${String(map['accepted-on'])} until ${String(map['accepted-until'])} is longer than ${String(parameters['max-acceptance'])}.`,
      'let it end earlier',
    ),
  ]
}
