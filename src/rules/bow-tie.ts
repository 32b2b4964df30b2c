/** Bow-tie: enough working barriers before the event and after it. */

import { isBlank, wordsOf } from '../domain/governance.js'
import { namesOf, unmetOf } from '../domain/risk.js'
import type { Facts, Judgement, Rule } from '../domain/rule.js'
import { optional, withDefault } from '../domain/strictness.js'
import { type Problem, settled } from './shared/findings.js'
import {
  type Document,
  documentsOf,
  earlierDocuments,
  type Item,
  itemsOf,
  modelProblem,
  namesText,
  problemAt,
  unknownIn,
  vanished,
} from './shared/governance.js'
import { judgement } from './shared/judgement.js'
import { listing, visible } from './shared/words.js'

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
  plain:
    'For everything that could set off the accident, something must stand in the way, and for everything that could follow from it, something must soften the blow. Only what really works counts.',
  details:
    'Reads the evidence with as: bow-tie. Only barriers with status working count; degraded and missing ones do not. min-preventive is asked of each ' +
    'threat, min-mitigating of each consequence. A barrier that names requirements which check it is not working while one of them is violated (waived or not), ' +
    'missing, inconclusive or an error; a side that has too few barriers only for that is violated as a warning, or blocking with block-on-unmet-controls: true. A name that no requirement of the policy has is told, and counts as one that is not met with block-on-unmet-controls: true. A bow-tie without threats or without consequences is missing; a threat or consequence that was there at the merge base and is gone is violated.',
  remedy: [
    'Write down a barrier that is there, works and was only not recorded.',
    'Repair the barriers that are degraded or missing, or meet the requirements that check them, and set their status afterwards.',
    'Put another barrier where one side still has too few, with somebody who answers for it.',
  ],
  schema: {
    type: 'object',
    additionalProperties: false,
    anyOf: [{ required: ['min-preventive'] }, { required: ['min-mitigating'] }],
    properties: {
      'min-preventive': { ...count, description: 'Fewest working barriers before each threat.' },
      'min-mitigating': { ...count, description: 'Fewest working barriers after the event, for each consequence.' },
      'block-on-unmet-controls': {
        type: 'boolean',
        default: false,
        description: 'Whether it blocks that barriers do not work because a requirement that checks them is not met.',
      },
    },
  },
  strictness: {
    'min-preventive': optional('up'),
    'min-mitigating': optional('up'),
    'block-on-unmet-controls': withDefault('true', false),
  },
  after: 'others',
  judge(requirement, facts) {
    const found = documentsOf(facts, { kind: 'bow-tie', name: 'the bow-tie', what: null })
    const told = found.documents.flatMap((document) => judgeTie(document, requirement.with, facts))
    const blocks = requirement.with['block-on-unmet-controls'] === true
    const problems = told.filter((one) => blocks || !one.onlyUnmet)
    const warned = told.filter((one) => !blocks && one.onlyUnmet)
    const sides = found.documents.flatMap((document) => SIDES.flatMap(({ list }) => itemsOf(document.content, list)))
    const loose = sides
      .flatMap(({ map, pointer }) => itemsOf(map, 'barriers', pointer))
      .flatMap((one) => {
        const unknown = unknownOf(one, facts)
        return unknown.length ? `${one.id} counts on ${namesText(unknown)}` : []
      })
    // A warning beside it says which barriers do not work: it must not say that they do.
    const [what, but] = warned.length ? ['barriers', ', but not all of them work now'] : ['working barriers', '']
    const satisfied = judgement(
      'satisfied',
      `All ${sides.length} threats and consequences in ${listing(found.documents.map(({ path }) => path))} have the ${what} that the policy asks for${but}.${loose.length ? ` ${listing(loose)}.` : ''}`,
      {
        n: sides.length,
        sources: found.documents.map((document) => document.at()),
        plain: warned.length
          ? 'Every known danger has something set against it, and some of that does not work now.'
          : 'Every known danger has something that works against it.',
      },
    )
    return [
      ...settled([...found.problems, ...problems, ...vanishedSides(found.documents, facts)], satisfied),
      ...warned.map(
        ({ outcome, message, onlyUnmet: _, ...rest }): Judgement =>
          judgement(outcome, message, { ...rest, severity: 'warn' }),
      ),
    ]
  },
}

/** What checks a barrier by its own word and is no requirement of the policy. */
const unknownOf = ({ map }: Item, facts: Facts) => unknownIn(namesOf(map['requirements']), facts)

/** Threats and consequences that were there at the merge base and have no entry any more. */
function vanishedSides(documents: readonly Document[], facts: Facts): readonly Problem[] {
  if (!documents.length) return []
  const sources = documents.map((document) => document.at())
  return SIDES.flatMap(({ list, noun }) => {
    const idsOf = (document: Document) => itemsOf(document.content, list).flatMap(({ map }) => wordsOf(map['id']) ?? [])
    const before = earlierDocuments(facts, 'bow-tie').flatMap((document) =>
      idsOf(document).map((id) => ({ id, closed: false, path: document.path })),
    )
    return vanished(before, new Set(documents.flatMap(idsOf)), sources, noun, 'say what works against it now')
  })
}

/** A problem, and whether it is there only because requirements that check barriers are not met. */
type TieProblem = Problem & { readonly onlyUnmet?: boolean }

function judgeTie(
  document: Document,
  parameters: Readonly<Record<string, unknown>>,
  facts: Facts,
): readonly TieProblem[] {
  const whole = problemAt(document, '')
  const problems: TieProblem[] = [...modelProblem(document, facts.model.id)]
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
      const barriers = itemsOf(map, 'barriers', pointer).map((item) => ({
        ...item,
        unmet: [
          ...unmetOf(namesOf(item.map['requirements']), facts.others ?? []),
          ...(parameters['block-on-unmet-controls'] === true ? unknownOf(item, facts) : []),
        ],
      }))
      const fit = barriers.filter((one) => one.map['status'] === 'working')
      const working = distinct(fit.filter((one) => !one.unmet.length))
      if (working >= least) continue
      const others = barriers.flatMap((one) => {
        const why = one.unmet.map(({ requirement, how }) => `${requirement} ${how}`)
        if (one.map['status'] === 'working') return why.length ? [`${one.id} does not work, since ${listing(why)}`] : []
        return [`${one.id} is ${visible(String(one.map['status'] ?? 'without a status'))}`]
      })
      const told = others.length ? `: ${listing(others)}` : ''
      const message = `The ${noun} ${id} has ${working} working ${working === 1 ? 'barrier' : 'barriers'}, and the policy asks for at least ${least}${told}.`
      const plain = `Too little works against ${id}: ${visible(wordsOf(map[noun]) ?? noun)}.`
      const found = problem('violated', message, 'set up a barrier, or mend the one that does not work', plain)
      problems.push({ ...found, onlyUnmet: distinct(fit) >= least })
    }
  }
  return problems
}

/** Barriers that say something different each. */
const distinct = (barriers: readonly Item[]): number =>
  new Set(barriers.flatMap(({ map }) => wordsOf(map['barrier'])?.toLowerCase() ?? [])).size
