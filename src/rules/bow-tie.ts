/** Bow-tie: enough working barriers before the event and after it. */

import { isBlank, wordsOf } from '../domain/governance.js'
import type { Facts, Rule } from '../domain/rule.js'
import { type Problem, settled } from './shared/findings.js'
import { judgement } from './shared/judgement.js'
import { listing, visible } from './shared/words.js'
import { type Document, documentsOf, itemsOf, modelProblem, problemAt } from './support/governance.js'

const count = { type: 'integer', minimum: 0, maximum: 100 } as const

/** The two sides of the event. */
const SIDES = [
  { list: 'threats', noun: 'threat', parameter: 'min-preventive' },
  { list: 'consequences', noun: 'consequence', parameter: 'min-mitigating' },
] as const

export const bowTie: Rule = {
  id: 'bow-tie',
  summary:
    'Every threat has working barriers that prevent the event, every consequence working barriers that soften it.',
  details:
    'Reads the evidence with as: bow-tie. Only barriers with status working count; degraded and missing ones do not. min-preventive is asked of each ' +
    'threat, min-mitigating of each consequence. A bow-tie without threats or without consequences is missing.',
  schema: {
    type: 'object',
    additionalProperties: false,
    anyOf: [{ required: ['min-preventive'] }, { required: ['min-mitigating'] }],
    properties: {
      'min-preventive': { ...count, description: 'Fewest working barriers before each threat.' },
      'min-mitigating': { ...count, description: 'Fewest working barriers after the event, for each consequence.' },
    },
  },
  strictness: { 'min-preventive': 'up', 'min-mitigating': 'up' },
  judge(requirement, facts) {
    const found = documentsOf(facts, { kind: 'bow-tie', name: 'the bow-tie', what: null })
    const problems = found.documents.flatMap((document) => judgeTie(document, requirement.with, facts))
    const sides = found.documents.flatMap((document) => SIDES.flatMap(({ list }) => itemsOf(document.content, list)))
    const satisfied = judgement(
      'satisfied',
      `All ${sides.length} threats and consequences in ${listing(found.documents.map(({ path }) => path))} have the working barriers that the policy asks for.`,
      {
        n: sides.length,
        sources: found.documents.map((document) => document.at()),
        plain: 'Every known danger has something that works against it.',
      },
    )
    return settled([...found.problems, ...problems], satisfied)
  },
}

function judgeTie(document: Document, parameters: Readonly<Record<string, unknown>>, facts: Facts): readonly Problem[] {
  const whole = problemAt(document, '')
  const problems: Problem[] = [...modelProblem(document, facts.model.id)]
  if (isBlank(document.content['top-event']))
    problems.push(whole('missing', `${document.path} has no top-event.`, 'write what it is that must not happen'))
  for (const { list, noun, parameter } of SIDES) {
    const least = parameters[parameter]
    if (typeof least !== 'number') continue
    const items = itemsOf(document.content, list)
    if (!items.length)
      problems.push(
        whole('missing', `${document.path} lists no ${list}.`, `list the ${list} of the event with their barriers`),
      )
    for (const { map, pointer, id } of items) {
      const problem = problemAt(document, pointer)
      if (isBlank(map[noun]))
        problems.push(
          problem('missing', `The ${noun} ${id} in ${document.path} is not described.`, `write ${noun}: what it is`),
        )
      const barriers = itemsOf(map, 'barriers', pointer)
      const working = new Set(
        barriers.flatMap(({ map: one }) =>
          one['status'] === 'working' ? (wordsOf(one['barrier'])?.toLowerCase() ?? []) : [],
        ),
      ).size
      if (working >= least) continue
      const others = barriers
        .filter((barrier) => barrier.map['status'] !== 'working')
        .map((barrier) => `${barrier.id} is ${visible(String(barrier.map['status'] ?? 'without a status'))}`)
      const told = others.length ? `: ${listing(others)}` : ''
      const message = `The ${noun} ${id} has ${working} working ${working === 1 ? 'barrier' : 'barriers'}, and the policy asks for at least ${least}${told}.`
      problems.push(
        problem(
          'violated',
          message,
          'set up a barrier, or mend the one that does not work',
          `Too little works against ${id}: ${visible(wordsOf(map[noun]) ?? noun)}.`,
        ),
      )
    }
  }
  return problems
}
