/** Robustness: the asked-for suites were run, few enough tests failed, and none cost too much accuracy. */

import type { TestsEvidence } from '../domain/evidence.js'
import type { Facts, Judgement, Rule } from '../domain/rule.js'
import type { Source } from '../domain/source.js'
import { optional } from '../domain/strictness.js'
import { absentNote, faultyOf, type Problem, settled, unreadable } from './shared/findings.js'
import { judgement } from './shared/judgement.js'
import { apart, count, listing, visible } from './shared/words.js'

const READERS = ['failure-modes', 'junit']

/** A test with the file that tells of it. */
type Test = TestsEvidence['tests'][number] & { readonly suite: string | null; readonly source: Source }

export const robustness: Rule = {
  id: 'robustness',
  summary: 'The model fails gracefully: the suites were run, few tests failed, and none cost too much accuracy.',
  plain: 'The model was tried with missing, odd or too many inputs. It must cope, or fail in a way that was foreseen.',
  details:
    'Counts the single results of every test report. max-failed counts failed tests and errors over all suites; max-accuracy-impact is the largest loss of accuracy, a ' +
    'fraction, of any test that ran. suites must each have at least one test that was run: names match with _ read as -, without regard to case and to a last s. A skipped test ' +
    'has not been run. No tests at all is missing. The value of the finding is the count, or the impact where only that is broken.',
  remedy: [
    'Run the suites that are missing or were skipped on this version, and commit their reports.',
    'Make the model bear the inputs that failed, or refuse them before they reach it and say so in the card.',
    'Keep each input that failed as a test of its own, so that it is tried every time.',
  ],
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      'max-failed': {
        type: 'integer',
        minimum: 0,
        maximum: 1_000_000,
        description: 'Most tests that may fail, over all suites.',
      },
      'max-accuracy-impact': {
        type: 'number',
        minimum: 0,
        maximum: 1,
        description: 'Largest accuracy that a test may cost, as a fraction.',
      },
      suites: {
        type: 'array',
        items: { type: 'string', minLength: 1 },
        uniqueItems: true,
        minItems: 1,
        description: 'Suites that must have been run.',
      },
    },
  },
  strictness: {
    'max-failed': optional('down'),
    'max-accuracy-impact': optional('down'),
    suites: optional('more'),
  },
  judge(requirement, facts): readonly Judgement[] {
    const found = facts.evidence.filter((one): one is TestsEvidence => one.kind === 'tests')
    const faulty = faultyOf(facts, READERS, found)
    const tests = found.flatMap((one) =>
      one.tests.map((test): Test => ({ ...test, suite: one.suite, source: one.source })),
    )
    const run = tests.filter(({ outcome }) => outcome !== 'skipped')
    const missing = [...unreadable(faulty, 'a test report'), ...notRun(found, run, requirement.with['suites'], facts)]
    const bounds = broken(run, requirement.with)
    const more: Partial<Judgement> = { origin: 'reported', threshold: thresholdOf(requirement.with), n: run.length }
    const problems = [...missing, ...impactUnknown(run, requirement.with)]
    const violated = bounds.map(({ value, ...problem }) =>
      judgement('violated', problem.message, { ...more, ...problem, value, better: 'lower' }),
    )
    if (problems.length) return [...settled(problems, judgement('satisfied', ''), more), ...violated]
    return violated.length ? violated : [satisfied(run, found, requirement.with, more)]
  },
}

const thresholdOf = (parameters: Readonly<Record<string, unknown>>): Readonly<Record<string, number>> | null => {
  const bounds = ['max-failed', 'max-accuracy-impact'].flatMap((key) =>
    typeof parameters[key] === 'number' ? [[key, parameters[key] as number] as const] : [],
  )
  return bounds.length ? Object.fromEntries(bounds) : null
}

/** A name as suites are compared: `Missing_Features` is `missing-feature`. */
const suiteName = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-')
    .replace(/(?<=[^s])s$/, '')

function notRun(
  found: readonly TestsEvidence[],
  run: readonly Test[],
  suites: unknown,
  facts: Facts,
): readonly Problem[] {
  const names = new Set(
    [
      ...run.map(({ suite }) => suite),
      ...found
        .filter((one) => one.tests.some(({ outcome }) => outcome !== 'skipped'))
        .map((one) => one.collection ?? null),
    ].flatMap((name) => (name === null ? [] : [suiteName(name)])),
  )
  const asked = Array.isArray(suites) ? (suites as readonly string[]) : []
  const missing = asked.filter((suite) => !names.has(suiteName(suite)))
  const where = absentNote(facts, READERS)
  const plain = 'Not everything that was asked for has been tried on this model.'
  const fix = 'run the suite on this version of the model and commit its report'
  const sources = found.map((one) => one.source)
  if (missing.length) {
    const has = names.size ? ` Run were ${listing([...names], 10)}.` : ''
    return [
      {
        outcome: 'missing',
        message: `No test of ${missing.length === 1 ? 'the suite' : 'the suites'} ${listing(missing)} was run on ${facts.model.id}.${has}${where}`,
        fix,
        sources,
        plain,
      },
    ]
  }
  if (run.length) return []
  const skipped = found.some((one) => one.tests.length) ? ' All tests in the reports were skipped.' : ''
  return [
    {
      outcome: 'missing',
      message: `No test of how ${facts.model.id} fails was run.${skipped}${where}`,
      fix,
      sources,
      plain,
    },
  ]
}

/** An impact is asked for and no test measured one. */
function impactUnknown(run: readonly Test[], parameters: Readonly<Record<string, unknown>>): readonly Problem[] {
  if (parameters['max-accuracy-impact'] === undefined || !run.length || run.some(({ impact }) => impact !== null))
    return []
  return [
    {
      outcome: 'missing',
      message: `None of the ${run.length} tests says how much accuracy it cost, and the policy allows at most ${parameters['max-accuracy-impact']}.`,
      fix: 'report accuracy_impact for each test',
      sources: distinct(run),
    },
  ]
}

const distinct = (tests: readonly Test[]): readonly Source[] => [
  ...new Map(tests.map(({ source }) => [`${source.path}${source.pointer}`, source])).values(),
]

interface Broken {
  readonly message: string
  readonly fix: string
  readonly sources: readonly Source[]
  readonly plain: string
  readonly value: number | null
}

/** The bounds that are broken, in one finding: two would let a waiver for one cover the other. */
function broken(run: readonly Test[], parameters: Readonly<Record<string, unknown>>): readonly Broken[] {
  const [most, largest] = [parameters['max-failed'], parameters['max-accuracy-impact']]
  const failed = run.filter(({ outcome }) => outcome === 'failed' || outcome === 'error')
  const costly =
    typeof largest === 'number'
      ? run
          .filter(({ impact }) => impact !== null && impact > largest)
          .sort((a, b) => (b.impact ?? 0) - (a.impact ?? 0))
      : []
  const tooMany = typeof most === 'number' && failed.length > most
  if (!tooMany && !costly.length) return []
  const parts: string[] = []
  const say = ({ name, detail }: Test): string =>
    `${visible(name, 80)}${detail === null ? '' : ` (${visible(detail, 80)})`}`
  if (tooMany)
    parts.push(
      `${count(failed.length)} of ${count(run.length)} tests failed, and at most ${most} may: ${listing(failed.map(say), 4)}`,
    )
  const [worst] = costly
  if (worst) {
    const [value, bound] = apart(worst.impact ?? 0, largest as number)
    parts.push(
      `${visible(worst.name, 80)} cost ${value} of accuracy, and at most ${bound} is allowed${costly.length > 1 ? ` (${costly.length} tests cost more)` : ''}`,
    )
  }
  const sources = distinct([...(tooMany ? failed : []), ...costly])
  const value = tooMany && worst ? null : tooMany ? failed.length : (worst?.impact ?? null)
  const plain = tooMany
    ? `The model broke in ${count(failed.length)} of ${count(run.length)} trials in which something was missing or odd.`
    : 'When something is missing or odd, the model gets many more decisions wrong than is allowed.'
  return [
    {
      message: `${parts.join('; ')}. Told by ${listing([...new Set(sources.map(({ path }) => path))])}.`,
      fix: 'make the model bear these inputs, or refuse them before they reach it, and run the suite again',
      sources,
      plain,
      value,
    },
  ]
}

function satisfied(
  run: readonly Test[],
  found: readonly TestsEvidence[],
  parameters: Readonly<Record<string, unknown>>,
  more: Partial<Judgement>,
): Judgement {
  const failed = run.filter(({ outcome }) => outcome === 'failed' || outcome === 'error').length
  const impacts = run.flatMap(({ impact }) => (impact === null ? [] : [impact]))
  const largest =
    impacts.length && parameters['max-accuracy-impact'] !== undefined
      ? `; the largest loss of accuracy is ${apart(Math.max(...impacts), Number(parameters['max-accuracy-impact']))[0]}`
      : ''
  const suites = listing([...new Set(found.flatMap((one) => one.suite ?? []))], 10)
  return judgement('satisfied', `${count(failed)} of ${count(run.length)} tests failed${largest}. Suites: ${suites}.`, {
    ...more,
    value: failed,
    better: 'lower',
    sources: distinct(run),
    plain: `The model bore ${count(run.length - failed)} of ${count(run.length)} trials in which something was missing or odd.`,
  })
}
