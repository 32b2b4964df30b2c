/** Pre-mortem: held lately, by enough people, with at least one story of failure. */

import { isBlank, peopleOf, wordsOf } from '../domain/governance.js'
import type { Facts, Rule } from '../domain/rule.js'
import { optional } from '../domain/strictness.js'
import { type Problem, settled } from './shared/findings.js'
import {
  ageProblem,
  type Document,
  DURATION,
  documentsOf,
  itemsOf,
  modelProblem,
  problemAt,
} from './shared/governance.js'
import { judgement } from './shared/judgement.js'
import { listing } from './shared/words.js'

export const preMortem: Rule = {
  id: 'pre-mortem',
  summary: 'The team has imagined lately, together, how the model fails.',
  plain:
    'The team has sat together and told, as if it had happened, how the model failed. Whoever imagines failure before is less surprised by it.',
  details:
    'Reads the evidence with as: pre-mortem. max-age counts from held-on; participants count once each, without regard to case; at least one story ' +
    'must be told. What is absent or a placeholder is missing.',
  remedy: [
    'Where the session was held, write down the day, who took part and what was told.',
    'Hold one: everybody tells how this model has failed, a year from now; the playbook of the pre-mortem leads through it.',
    'Carry what it found into the risk register, and set the next one before this one is too old.',
  ],
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      'max-age': DURATION,
      'min-participants': {
        type: 'integer',
        minimum: 1,
        maximum: 1000,
        description: 'Fewest different people who took part.',
      },
    },
  },
  strictness: { 'max-age': optional('down'), 'min-participants': optional('up') },
  judge(requirement, facts) {
    const found = documentsOf(facts, { kind: 'pre-mortem', name: 'the pre-mortem', what: null })
    const problems = found.documents.flatMap((document) => judgeOne(document, requirement.with, facts))
    const satisfied = judgement('satisfied', `${listing(found.documents.map(told))}.`, {
      sources: found.documents.map((document) => document.at()),
      plain: 'The team has sat together and imagined how this model could fail.',
    })
    return settled([...found.problems, ...problems], satisfied)
  },
}

const storiesOf = (document: Document) =>
  itemsOf(document.content, 'stories').filter(({ map }) => wordsOf(map['story']) !== null)

const told = (document: Document): string =>
  `The pre-mortem ${document.path} was held on ${String(document.content['held-on'])} by ${peopleOf(document.content['participants']).length} people, with ${storiesOf(document).length} stories`

function judgeOne(document: Document, parameters: Readonly<Record<string, unknown>>, facts: Facts): readonly Problem[] {
  const { content, path } = document
  const problem = problemAt(document, '')
  const problems: Problem[] = [...modelProblem(document, facts.model.id)]
  const age = ageProblem(content['held-on'], { key: 'held-on', now: facts.now, within: parameters['max-age'] })
  if (age)
    problems.push(
      problem(
        age.outcome,
        `The pre-mortem ${path} does not count: ${age.told}.`,
        'hold one and write its day as held-on',
        'It is too long ago that the team imagined how this model could fail.',
      ),
    )
  const people = peopleOf(content['participants'])
  const least = parameters['min-participants']
  if (isBlank(content['participants']))
    problems.push(problem('missing', `${path} names no participants.`, 'list the logins of those who took part'))
  else if (typeof least === 'number' && people.length < least) {
    const message = `${people.length} different ${people.length === 1 ? 'person' : 'people'} took part in the pre-mortem ${path} (${listing(people)}), and the policy asks for at least ${least}.`
    problems.push(
      problem(
        'violated',
        message,
        'hold it with more people',
        'Too few people took part when the team imagined how this model could fail.',
      ),
    )
  }
  if (!storiesOf(document).length)
    problems.push(
      problem(
        'missing',
        `${path} tells no story of how the model fails.`,
        'write at least one under stories',
        'Nobody wrote down how this model could fail.',
      ),
    )
  return problems
}
