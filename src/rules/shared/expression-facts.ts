/** The facts that an expression refers to: what each reference came to, and what must be measured for them. */

import type { DocumentEvidence, EvidenceOf } from '../../domain/evidence.js'
import type { Ask, MetricEntry, MetricVocabulary } from '../../domain/metric.js'
import type { Outcome } from '../../domain/outcome.js'
import type { Requirement } from '../../domain/policy.js'
import type { Facts } from '../../domain/rule.js'
import type { Source } from '../../domain/source.js'
import type { Expression, ModelPart, Reference, TestsPart } from './expression-language.js'
import { figuresOf } from './figures.js'

/** Level of the intervals where the policy names none. */
export const DEFAULT_CONFIDENCE = 0.95

/** What a reference came to. */
export type Found =
  | { readonly there: true; readonly value: unknown; readonly sources: readonly Source[] }
  | {
      readonly there: false
      readonly outcome: Extract<Outcome, 'missing' | 'error'>
      readonly message: string
      readonly fix: string
      readonly sources: readonly Source[]
    }

/** Metrics of an expression, each once; `interval` where its lower or upper end is used. */
export function metricsOf(
  read: Expression,
  vocabulary: MetricVocabulary,
): readonly { readonly entry: MetricEntry; readonly interval: boolean }[] {
  const found = new Map<string, { entry: MetricEntry; interval: boolean }>()
  for (const one of read.references) {
    const entry = one.kind === 'metric' ? vocabulary.find(one.name) : undefined
    if (!entry || one.kind !== 'metric') continue
    const interval = one.part === 'lower' || one.part === 'upper'
    found.set(entry.name, { entry, interval: interval || (found.get(entry.name)?.interval ?? false) })
  }
  return [...found.values()]
}

/** The ask for a metric of all rows of the candidate. */
export const askOf = (entry: MetricEntry, interval: boolean, requirement: Requirement): Ask => ({
  metric: entry.name,
  parameters: {},
  role: 'candidate',
  by: null,
  confidence: interval
    ? typeof requirement.with.confidence === 'number'
      ? requirement.with.confidence
      : DEFAULT_CONFIDENCE
    : null,
  minSamples: null,
  pairedWith: null,
})

/** Looks a reference up. Nothing is guessed: what is null, empty of value or ambiguous is not there. */
export function look(reference: Reference, read: Expression, requirement: Requirement, facts: Facts): Found {
  switch (reference.kind) {
    case 'metric':
      return lookMetric(reference, read, requirement, facts)
    case 'card':
      return lookCard(reference.name, facts)
    case 'model':
      return lookModel(reference.name, facts)
    case 'tests':
      return lookTests(reference.name, facts)
  }
}

const lack = (outcome: 'missing' | 'error', message: string, fix: string, sources: readonly Source[] = []): Found => ({
  there: false,
  outcome,
  message,
  fix,
  sources,
})

/** A whole sentence as a clause. */
const clause = (text: string): string => text.replace(/\.$/, '')

function lookMetric(
  reference: Extract<Reference, { kind: 'metric' }>,
  read: Expression,
  requirement: Requirement,
  facts: Facts,
): Found {
  const { name, part } = reference
  const metric = metricsOf(read, facts.vocabulary).find(({ entry }) => entry.name === facts.vocabulary.find(name)?.name)
  if (!metric) return lack('error', `the metric ${name} is not known`, 'correct the policy')
  const answer = figuresOf(facts, askOf(metric.entry, metric.interval, requirement), metric.entry)
  if (!answer.found) return lack(answer.flaw.outcome, clause(answer.flaw.message), answer.flaw.fix, answer.sources)
  const error = answer.remarks.find((remark) => remark.outcome === 'error')
  if (error) return lack('error', clause(error.message), error.fix, error.sources)
  const figures = answer.figures.filter((one) => one.slice === null)
  const [figure] = figures
  if (!figure) return lack('missing', `${name} of all rows is not there`, `report ${name} of all rows`)
  if (figures.length > 1)
    return lack(
      'error',
      `${name} of all rows is there ${figures.length} times`,
      'keep one of them',
      figures.flatMap((one) => one.sources),
    )
  if (figure.flaw) return lack(figure.flaw.outcome, clause(figure.flaw.message), figure.flaw.fix, figure.sources)
  if (part === 'value' && figure.within)
    return lack(
      'missing',
      `metrics.${name}.value is only known to within ${figure.within}, since scores were counted in bins`,
      `compare metrics.${name}.lower or metrics.${name}.upper, which hold that, or declare a rows file`,
      figure.sources,
    )
  const value =
    part === 'value'
      ? figure.value
      : part === 'n'
        ? (figure.effective ?? figure.n)
        : (figure.interval?.[part === 'lower' ? 0 : 1] ?? null)
  if (value === null || !Number.isFinite(value)) {
    const why = part === 'lower' || part === 'upper' ? (figure.noInterval ?? 'it has no interval') : 'it is undefined'
    return lack(
      'missing',
      `metrics.${name}.${part} is not there (${why})`,
      `provide the rows that ${name} is measured on`,
      figure.sources,
    )
  }
  return { there: true, value, sources: figure.sources }
}

function lookCard(name: string, facts: Facts): Found {
  const path = facts.model.card
  const cards = facts.evidence.filter(
    (one): one is DocumentEvidence => one.kind === 'document' && one.document === 'card',
  )
  const own = path === null ? cards : cards.filter((one) => one.source.path === path)
  const [card] = own
  if (!card) {
    const broken = facts.faults.find((one) => one.path === path)
    if (broken) return lack('error', `the card ${broken.path} cannot be used`, 'correct the card')
    return lack(
      'missing',
      path === null ? 'the policy names no card' : `the card ${path} is not there`,
      'write a model card, and name it in the policy',
    )
  }
  if (own.length > 1)
    return lack(
      'error',
      `there are ${own.length} model cards`,
      'name the card of the model in the policy',
      own.map((one) => one.source),
    )
  const value = Object.hasOwn(card.fields, name) ? card.fields[name] : null
  if (value === null || value === undefined)
    return lack(
      'missing',
      `the field ${name} is not in the front matter of ${card.source.path}`,
      `add ${name} to the front matter of the card`,
      [card.source],
    )
  return { there: true, value, sources: [{ ...card.source, line: card.fieldLines[name] ?? card.source.line }] }
}

function lookModel(name: ModelPart, facts: Facts): Found {
  if (name === 'id' || name === 'tier') return { there: true, value: facts.model[name], sources: [] }
  if (name === 'digest')
    return facts.digest === null
      ? lack('missing', 'the model has no digest', 'commit the model artifact')
      : { there: true, value: facts.digest, sources: [] }
  const records = facts.evidence.filter(
    (one): one is EvidenceOf<'model-record'> => one.kind === 'model-record' && one.version !== null,
  )
  const bound = records.filter((one) => one.digest !== null && one.digest === facts.digest)
  const versions = bound.length > 0 ? bound : records.filter((one) => one.digest === null)
  const sources = versions.map((one) => one.source)
  const [first] = versions
  if (!first)
    return lack(
      'missing',
      'no record gives a version of this model',
      'commit the record of the model version, such as MLmodel',
    )
  if (versions.some((one) => one.version !== first.version))
    return lack(
      'error',
      'the records give different versions of the model',
      'keep the record of this version only',
      sources,
    )
  return { there: true, value: first.version, sources }
}

function lookTests(part: TestsPart, facts: Facts): Found {
  const suites = facts.evidence.filter((one): one is EvidenceOf<'tests'> => one.kind === 'tests')
  const tests = suites.flatMap((one) => one.tests)
  const sources = suites.map((one) => one.source)
  if (tests.length === 0)
    return lack('missing', 'there are no test results', 'commit the results of the tests', sources)
  const outcomes = { passed: 'passed', failed: 'failed', errors: 'error', skipped: 'skipped' } as const
  const value = part === 'total' ? tests.length : tests.filter((one) => one.outcome === outcomes[part]).length
  return { there: true, value, sources }
}
