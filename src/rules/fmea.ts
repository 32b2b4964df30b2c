/** Failure modes and effects: no risk priority number above the limit. */

import { type isBlank, mappingOf } from '../domain/governance.js'
import type { Judgement, Rule } from '../domain/rule.js'
import type { Source } from '../domain/source.js'
import { settled } from './shared/findings.js'
import { judgement } from './shared/judgement.js'
import { listing } from './shared/words.js'
import { documentsOf, hasCome, itemsOf, modelProblem } from './support/governance.js'

const RATINGS = ['severity', 'occurrence', 'detection'] as const

/** A failure mode with the product that counts, or what keeps it from having one. */
interface Rated {
  readonly id: string
  readonly rpn: number | null
  /** "severity 6 × occurrence 4 × detection 5". */
  readonly told: string
  readonly missing: readonly string[]
  readonly source: Source
}

export const fmea: Rule = {
  id: 'fmea',
  summary: 'No failure mode has a risk priority number above the limit.',
  details:
    'Reads the evidence with as: fmea. The risk priority number is severity × occurrence × detection, each 1 to 10; the ratings under after count ' +
    'instead once done-on is past. One finding; its value is the highest number. No failure modes, or a rating that is absent or a placeholder, is ' +
    'missing; a rating off its scale, or an rpn that is not the product, is an error.',
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['max-rpn'],
    properties: {
      'max-rpn': {
        type: 'integer',
        minimum: 1,
        maximum: 1000,
        description: 'Highest product of severity, occurrence and detection.',
      },
    },
  },
  strictness: { 'max-rpn': 'down' },
  judge(requirement, facts): readonly Judgement[] {
    const found = documentsOf(facts, { kind: 'fmea', name: 'the failure modes and effects analysis', what: null })
    const problems = [
      ...found.problems,
      ...found.documents.flatMap((document) => modelProblem(document, facts.model.id)),
    ]
    if (problems.length || !found.documents.length)
      return settled(problems, judgement('missing', 'There is no analysis of failure modes.', { fix: 'commit one' }))
    const rated = found.documents.flatMap((document) =>
      itemsOf(document.content, 'failure-modes').map(({ map, pointer, id }) =>
        rate(map, id, document.at(pointer), facts.now),
      ),
    )
    return [
      verdict(
        rated,
        requirement.with['max-rpn'] as number,
        found.documents.map((document) => document.at()),
      ),
    ]
  },
}

function rate(mode: Parameters<typeof isBlank>[0] & object, id: string, source: Source, now: number): Rated {
  const own = mappingOf(mode) ?? {}
  const after = mappingOf(own['after'])
  const done = after !== null && hasCome(after['done-on'], now)
  const ratings = done ? after : own
  const missing = RATINGS.filter((key) => typeof ratings[key] !== 'number').map((key) => (done ? `after.${key}` : key))
  const factors = RATINGS.map((key) => ratings[key] as number)
  const told = RATINGS.map((key, at) => `${key} ${factors[at]}`).join(' × ')
  return { id, rpn: missing.length ? null : factors.reduce((a, b) => a * b, 1), told, missing, source }
}

function verdict(rated: readonly Rated[], limit: number, sources: readonly Source[]): Judgement {
  const threshold = { 'max-rpn': limit }
  const paths = listing([...new Set(sources.map(({ path }) => path))])
  if (!rated.length) {
    return judgement('missing', `${paths} lists no failure mode.`, {
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
  const message = `The highest of ${rated.length} failure modes in ${paths} is ${worst?.id} with ${value} (${worst?.told}); at most ${limit} is allowed.`
  return judgement('satisfied', message, {
    ...more,
    sources: [...sources, ...(worst ? [worst.source] : [])],
    plain: `All ${rated.length} known ways to fail are within the limit.`,
  })
}
