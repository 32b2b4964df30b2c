/** Data validation: every expectation met, enough of them, lately. Single results are counted; summaries are not believed. */

import { parseDuration } from '../domain/duration.js'
import type { ValidationEvidence } from '../domain/evidence.js'
import type { Facts, Judgement, Rule } from '../domain/rule.js'
import { optional } from '../domain/strictness.js'
import { daysBeyond } from './shared/days.js'
import { faultyOf, type Problem, settled, unreadable } from './shared/findings.js'
import { DURATION } from './shared/governance.js'
import { judgement } from './shared/judgement.js'
import { count, listing, visible } from './shared/words.js'

const READERS = ['great-expectations']
const EXPORT =
  'run the validation and commit its result as JSON, as in json.dumps(result.to_json_dict()); the validation store under gx/uncommitted is ignored by git'

export const dataValidation: Rule = {
  id: 'data-validation',
  summary: 'The data met every expectation of its validation suites, lately.',
  plain:
    'The data were checked for what they should look like (no impossible ages, no empty fields) and passed, and that check was not long ago.',
  details:
    'Counts the single results of every validation that was read; what the file says of its own success is not used. One failed expectation violates. An ' +
    'expectation that raised an exception was not checked: an error. max-age counts from the time in the result, inclusive; a result without a time is ' +
    'missing, one from the future is violated. min-expectations is asked of each validation. No validation, or one without expectations, is missing.',
  remedy: [
    'Run the validation on the data of this model and commit its result as JSON.',
    'Mend the data where an expectation failed, and train again where the model has learned from what was wrong.',
    'Where the expectation is wrong and not the data, have the owners of the data change it, and validate again.',
  ],
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      'max-age': DURATION,
      'min-expectations': {
        type: 'integer',
        minimum: 1,
        maximum: 1_000_000,
        description: 'Fewest expectations of each validation.',
      },
    },
  },
  strictness: { 'max-age': optional('down'), 'min-expectations': optional('up') },
  judge(requirement, facts): readonly Judgement[] {
    const found = facts.evidence.filter((one): one is ValidationEvidence => one.kind === 'validation')
    const faulty = faultyOf(facts, READERS, found)
    const problems = found.flatMap((one) => judgeOne(one, requirement.with, facts))
    const all = found.reduce((sum, one) => sum + one.expectations.length, 0)
    const satisfied = judgement(
      'satisfied',
      `All ${count(all)} expectations on the data are met: ${listing(found.map(named))}.`,
      {
        n: all,
        origin: 'reported',
        sources: found.map((one) => one.source),
        plain: `The data passed all ${count(all)} checks.`,
      },
    )
    return settled(
      [
        ...unreadable([...new Set(faulty)], 'a data validation result'),
        ...none(found, faulty.length, facts),
        ...problems,
      ],
      satisfied,
      { origin: 'reported' },
    )
  },
}

/** Nothing was read at all. Names absent files that may have held a result. */
function none(found: readonly ValidationEvidence[], faulty: number, facts: Facts): readonly Problem[] {
  const declared = facts.absent.filter((one) => one.what === 'evidence' && READERS.includes(one.spec?.as ?? ''))
  const absent =
    found.length || faulty
      ? declared
      : facts.absent.filter((one) => one.what === 'evidence' && (one.spec?.as ?? null) === null).concat(declared)
  if (found.length && !declared.length) return []
  if (!found.length && faulty && !declared.length) return []
  const where = absent.length
    ? ` ${listing(absent.map(({ path }) => path))} ${absent.length === 1 ? 'names' : 'name'} nothing in the change.`
    : ''
  return [
    {
      outcome: 'missing',
      message: `There is no data validation result for ${facts.model.id}.${where}`,
      fix: EXPORT,
      sources: [],
      plain: 'Nobody has shown that the data was checked.',
    },
  ]
}

const named = (one: ValidationEvidence): string =>
  `${one.source.path}${one.suite === null ? '' : ` (suite ${visible(one.suite, 60)})`}`

function judgeOne(
  one: ValidationEvidence,
  parameters: Readonly<Record<string, unknown>>,
  facts: Facts,
): readonly Problem[] {
  const problems: Problem[] = []
  const problem = (
    outcome: Problem['outcome'],
    message: string,
    fix: string,
    plain: string,
    pointers: readonly string[] = [],
  ): void => {
    const inside = one.expectations.filter(({ pointer }) => pointers.includes(pointer)).slice(0, 10)
    const sources = inside.length ? inside.map(({ pointer }) => ({ ...one.source, pointer, line: null })) : [one.source]
    problems.push({ outcome, message, fix, sources, plain })
  }
  const total = one.expectations.length
  const of = (outcome: string) => one.expectations.filter((expectation) => expectation.outcome === outcome)
  const told = (list: ReturnType<typeof of>): string =>
    listing(
      list.map(
        ({ name, column, detail }) =>
          `${visible(name, 80)}${column === null ? '' : ` of ${visible(column, 60)}`}${detail === null ? '' : ` (${visible(detail, 100)})`}`,
      ),
      6,
    )
  const [failed, raised] = [of('failed'), of('raised')]
  const claim = one.claimed === true ? ' The file itself says success, which its results contradict.' : ''
  if (failed.length) {
    problem(
      'violated',
      `${failed.length} of ${total} expectations in ${named(one)} are not met: ${told(failed)}.${claim}`,
      'mend the data, or change the expectation with those who own it, and validate again',
      `The data failed ${failed.length} of ${total} checks.`,
      failed.map(({ pointer }) => pointer),
    )
  }
  if (raised.length) {
    problem(
      'error',
      `${raised.length} of ${total} expectations in ${named(one)} could not be checked: ${told(raised)}.`,
      'mend what made them raise an exception and validate again',
      `${raised.length} of ${total} checks of the data broke down.`,
      raised.map(({ pointer }) => pointer),
    )
  }
  if (total && !failed.length && !raised.length && one.claimed === false) {
    problem(
      'error',
      `${named(one)} says that the validation failed, and each of its ${total} results says that it passed.`,
      EXPORT,
      'The report on the data contradicts itself.',
    )
  }
  const least = typeof parameters['min-expectations'] === 'number' ? parameters['min-expectations'] : 1
  if (total < least) {
    problem(
      total ? 'violated' : 'missing',
      `${named(one)} evaluated ${total} ${total === 1 ? 'expectation' : 'expectations'}, and the policy asks for at least ${least}.`,
      'add expectations to the suite and validate again',
      `Too little of the data was checked: ${total} checks, ${least} are asked for.`,
    )
  }
  problems.push(...tooOld(one, parameters['max-age'], facts.now))
  return problems
}

/** The age of a validation. A time that cannot be ordered is no time. */
function tooOld(one: ValidationEvidence, maxAge: unknown, now: number): readonly Problem[] {
  const limit = typeof maxAge === 'string' ? parseDuration(maxAge) : null
  if (limit === null) return []
  const about = { sources: [one.source], plain: 'Nobody can tell that the data was checked lately.' }
  if (one.at === null || one.at.epoch === null) {
    const why =
      one.at === null
        ? 'does not say when it was made'
        : `gives its time as ${visible(one.at.text, 60)}, which has no zone or is no time`
    return [
      {
        outcome: 'missing',
        message: `${named(one)} ${why}, and the policy allows at most ${maxAge}.`,
        fix: `${EXPORT}; describe() and checkpoint results leave the time out`,
        ...about,
      },
    ]
  }
  const age = now - one.at.epoch
  if (age >= 0 && age <= limit) return []
  const message =
    age < 0
      ? `${named(one)} was made at ${one.at.text}, which is still to come.`
      : `${named(one)} was made at ${one.at.text}, ${daysBeyond(age, limit)} ago, and the policy allows at most ${maxAge}.`
  return [{ outcome: 'violated', message, fix: 'validate the data again and commit the result', ...about }]
}
