/** Failure modes and effects: no risk priority number and no action priority above the limit, and none that vanishes. */

import { ACTION_PRIORITIES, type ActionPriority, actionPriority, PRIORITY_WORDS } from '../domain/action-priority.js'
import { type isBlank, wordsOf } from '../domain/governance.js'
import { mappingOf } from '../domain/plain.js'
import type { Facts, Judgement, Rule } from '../domain/rule.js'
import type { Source } from '../domain/source.js'
import { optional } from '../domain/strictness.js'
import { settled } from './shared/findings.js'
import {
  type Document,
  documentsOf,
  earlierDocuments,
  hasCome,
  itemsOf,
  modelProblem,
  vanished,
} from './shared/governance.js'
import { judgement } from './shared/judgement.js'
import { listing } from './shared/words.js'

const RATINGS = ['severity', 'occurrence', 'detection'] as const

/** A failure mode with the product that counts, or what keeps it from having one. */
interface Rated {
  readonly id: string
  readonly rpn: number | null
  readonly priority: ActionPriority | null
  /** "severity 6 × occurrence 4 × detection 5". */
  readonly told: string
  readonly missing: readonly string[]
  readonly source: Source
}

export const fmea: Rule = {
  id: 'fmea',
  summary: 'No failure mode has a risk priority number or an action priority above the limit.',
  plain:
    'The team has listed how the model can fail and rated how bad, how frequent and how hard to notice each failure is. None may be worse than the policy allows unless something was done about it.',
  details:
    'Reads the evidence with as: fmea. The risk priority number is severity × occurrence × detection, each 1 to 10; the ratings under after count ' +
    'instead once done-on is past. One finding; its value is the highest number. max-action-priority asks the same by the table of the AIAG & VDA FMEA ' +
    'Handbook (1st edition, 2019), which puts severity before occurrence before detection: H (act), M (should act), L (could act); a finding of its own. ' +
    'No failure modes, or a rating that is absent or a placeholder, is missing; a rating off its scale, or an rpn or action-priority that does not follow, is ' +
    'an error. A failure mode that was there at the merge base and is gone is violated.',
  remedy: [
    'Enter what was done since: the new ratings under after, and the day as done-on.',
    'Act on the failure mode with the highest number: remove its cause, or see to it that it is noticed sooner.',
    'Where neither is possible, change the use of the model so that the failure does less harm.',
  ],
  schema: {
    type: 'object',
    additionalProperties: false,
    anyOf: [{ required: ['max-rpn'] }, { required: ['max-action-priority'] }],
    properties: {
      'max-rpn': {
        type: 'integer',
        minimum: 1,
        maximum: 1000,
        description: 'Highest product of severity, occurrence and detection.',
      },
      'max-action-priority': {
        enum: ['L', 'M'],
        description: 'Highest action priority by the AIAG-VDA table: M allows none that is H, L none that is H or M.',
      },
    },
  },
  strictness: { 'max-rpn': optional('down'), 'max-action-priority': optional(['M', 'L']) },
  judge(requirement, facts): readonly Judgement[] {
    const found = documentsOf(facts, { kind: 'fmea', name: 'the failure modes and effects analysis', what: null })
    const problems = [
      ...found.problems,
      ...found.documents.flatMap((document) => modelProblem(document, facts.model.id)),
    ]
    if (problems.length || !found.documents.length)
      return settled(
        problems,
        judgement('missing', 'There is no analysis of failure modes.', {
          fix: 'write one of kind fmea, and add it to the evidence of the model',
        }),
      )
    const rated = found.documents.flatMap((document) =>
      itemsOf(document.content, 'failure-modes').map(({ map, pointer, id }) =>
        rate(map, id, document.at(pointer), facts.now),
      ),
    )
    const sources = found.documents.map((document) => document.at())
    const { 'max-rpn': most, 'max-action-priority': priority } = requirement.with
    const gone = vanishedModes(found.documents, facts)
    return [
      ...(typeof most === 'number' ? [verdict(rated, most, sources)] : []),
      ...(typeof priority === 'string' ? [prioritised(rated, priority as ActionPriority, sources)] : []),
      ...gone,
    ]
  },
}

/** Failure modes that were there at the merge base and have no entry any more: what became harmless is rated anew. */
function vanishedModes(documents: readonly Document[], facts: Facts): readonly Judgement[] {
  const modesOf = (document: Document) =>
    itemsOf(document.content, 'failure-modes').flatMap(({ map }) => wordsOf(map['id']) ?? [])
  const before = earlierDocuments(facts, 'fmea').flatMap((document) =>
    modesOf(document).map((id) => ({ id, closed: false, path: document.path })),
  )
  const gone = vanished(
    before,
    new Set(documents.flatMap(modesOf)),
    documents.map((document) => document.at()),
    'failure mode',
    'rate it anew under after where something was done about it',
  )
  return gone.map(({ outcome, message, ...rest }) => judgement(outcome, message, rest))
}

function rate(mode: Parameters<typeof isBlank>[0] & object, id: string, source: Source, now: number): Rated {
  const own = mappingOf(mode) ?? {}
  const after = mappingOf(own['after'])
  const done = after !== null && hasCome(after['done-on'], now)
  const ratings = done ? after : own
  const missing = RATINGS.filter((key) => typeof ratings[key] !== 'number').map((key) => (done ? `after.${key}` : key))
  const factors = RATINGS.map((key) => ratings[key] as number)
  const told = RATINGS.map((key, at) => `${key} ${factors[at]}`).join(' × ')
  const [severity = 0, occurrence = 0, detection = 0] = factors
  const priority = missing.length ? null : actionPriority(severity, occurrence, detection)
  return { id, rpn: missing.length ? null : factors.reduce((a, b) => a * b, 1), priority, told, missing, source }
}

/** The finding on action priorities: like that on products, and without a number that could be compared. */
function prioritised(rated: readonly Rated[], limit: ActionPriority, sources: readonly Source[]): Judgement {
  const threshold = { 'max-action-priority': limit }
  const paths = listing([...new Set(sources.map(({ path }) => path))])
  const lacking = rated.filter(({ priority }) => priority === null)
  const rank = ({ priority }: Rated): number => (priority === null ? -1 : ACTION_PRIORITIES.indexOf(priority))
  const high = rated.filter((one) => rank(one) > ACTION_PRIORITIES.indexOf(limit)).sort((a, b) => rank(b) - rank(a))
  const told = high.map(({ id, priority, told: factors }) => `${id} has ${priority} (${factors})`)
  const more = { threshold, n: rated.length }
  if (!rated.length || lacking.length) {
    const which = rated.length ? `no ratings for ${listing(lacking.map(({ id }) => id))}` : 'no failure mode'
    const also = told.length ? ` Besides, ${listing(told)}, where at most ${limit} is allowed.` : ''
    return judgement(
      'missing',
      `There ${rated.length ? 'are' : 'is'} ${which} in ${paths}, so there is no action priority.${also}`,
      {
        ...more,
        fix: 'write the failure modes down and rate severity, occurrence and detection from 1 to 10',
        sources: lacking.length ? lacking.map(({ source }) => source) : sources,
        plain: 'Some ways in which this model can fail have not been rated.',
      },
    )
  }
  if (!high.length) {
    const message = `None of ${rated.length} failure modes in ${paths} has an action priority above ${limit}, by the table of AIAG and VDA.`
    return judgement('satisfied', message, {
      ...more,
      sources,
      plain: `None of ${rated.length} known ways to fail calls for action before others.`,
    })
  }
  const words = PRIORITY_WORDS[high[0]?.priority ?? 'H']
  const message = `${high.length} of ${rated.length} failure modes in ${paths} have an action priority above ${limit}, by the table of AIAG and VDA: ${listing(told)}.`
  return judgement('violated', message, {
    ...more,
    fix: 'do something about it and enter the new ratings under after, with the day it was done as done-on',
    sources: high.map(({ source }) => source),
    plain: `${high.length} of ${rated.length} known ways to fail call for action that was not taken; ${high[0]?.id} with ${words} priority.`,
  })
}

function verdict(rated: readonly Rated[], limit: number, sources: readonly Source[]): Judgement {
  const threshold = { 'max-rpn': limit }
  const files = [...new Set(sources.map(({ path }) => path))]
  const paths = listing(files)
  if (!rated.length) {
    return judgement('missing', `${paths} ${files.length === 1 ? 'lists' : 'list'} no failure mode.`, {
      fix: 'write down how the model can fail, under failure-modes',
      threshold,
      sources,
      n: 0,
      plain: 'Nobody wrote down how this model can fail.',
    })
  }
  const known = rated.filter((one): one is Rated & { rpn: number } => one.rpn !== null).sort((a, b) => b.rpn - a.rpn)
  const worst = known[0]
  const value = worst?.rpn ?? null
  const high = known.filter(({ rpn }) => rpn > limit)
  const told = high.map(({ id, rpn, told: factors }) => `${id} has ${rpn} (${factors})`)
  const lacking = rated.filter(({ missing }) => missing.length)
  const more = { value, threshold, n: rated.length, better: 'lower' as const }
  if (lacking.length) {
    const which = lacking.map(({ id, missing }) => `${id} has no ${listing(missing)}`)
    const also = told.length ? ` Besides, ${listing(told)}, where at most ${limit} is allowed.` : ''
    const message = `Failure modes in ${paths} are not rated: ${listing(which)}.${also}`
    return judgement('missing', message, {
      ...more,
      fix: 'rate severity, occurrence and detection from 1 to 10',
      sources: lacking.map(({ source }) => source),
      plain: 'Some ways in which this model can fail have not been rated.',
    })
  }
  if (high.length) {
    const message = `${high.length} of ${rated.length} failure modes in ${paths} are above the limit of ${limit}: ${listing(told)}.`
    const fix = 'do something about it and enter the new ratings under after, with the day it was done as done-on'
    return judgement('violated', message, {
      ...more,
      fix,
      sources: high.map(({ source }) => source),
      plain: `${high.length} of ${rated.length} known ways to fail are worse than allowed; the worst is ${high[0]?.id}.`,
    })
  }
  const message = `${rated.length === 1 ? 'The one failure mode' : `The highest of ${rated.length} failure modes`} in ${paths} is ${worst?.id} with ${value} (${worst?.told}); at most ${limit} is allowed.`
  return judgement('satisfied', message, {
    ...more,
    sources: [...sources, ...(worst ? [worst.source] : [])],
    plain: `${rated.length === 1 ? 'The one known way to fail is' : `All ${rated.length} known ways to fail are`} within the limit.`,
  })
}
