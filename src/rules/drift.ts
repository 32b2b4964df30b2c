/** The data that a model meets still looks like the data that it was made for. */

import type { DriftEvidence } from '../domain/evidence.js'
import { type Ask, isUnmeasured, type MetricEntry, type Role, type Unmeasured } from '../domain/metric.js'
import type { Requirement } from '../domain/policy.js'
import type { Facts, Judgement, Rule } from '../domain/rule.js'
import { inconclusiveBlocks, optional } from '../domain/strictness.js'
import { compare } from './shared/bound.js'
import { judgement } from './shared/judgement.js'
import { numberOf } from './shared/metric-parameters.js'
import { faultFix, faultSources, faultWords } from './shared/unread.js'
import { apart, listing, number, placeText, rows, visible } from './shared/words.js'

const ROLES = ['candidate', 'baseline', 'train', 'reference', 'production', 'anchor'] as const

interface Parameters {
  readonly from: Role
  readonly to: Role
  readonly metric: string
  readonly columns: readonly string[]
  readonly max: number
  readonly minSamples: number | null
  readonly bins: number | null
}

export const drift: Rule = {
  id: 'drift',
  summary: 'Columns of the production rows must not have drifted from the reference rows by more than max.',
  plain:
    'People and circumstances change. This compares the people whom the model meets today with those whom it was made for, and says when they differ too much.',
  details: [
    'One finding for each column. The distance (psi, ks, js, wasserstein, chi2) is computed from the two rows files, categories by their shares.',
    'Where the policy declares no rows, a monitoring report counts in their place, if it gives exactly one value of the same distance for the column; a p-value is no distance.',
    'A file or a column that is not there is missing. With min-samples, too few rows on the production side are inconclusive.',
  ].join(' '),
  remedy: [
    'Look at the column that the finding names: a changed unit, code or default is mended where it arose, and fresh production rows are committed.',
    'Where people or circumstances have changed, evaluate the model on recent cases, and have the reference renewed only if it still holds.',
    'Where it no longer holds, train on cases like those of today.',
  ],
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['metric', 'columns', 'max'],
    properties: {
      between: {
        type: 'array',
        items: { enum: ROLES },
        minItems: 2,
        maxItems: 2,
        uniqueItems: true,
        description: 'The two rows files that are compared; reference and production by default.',
      },
      metric: { type: 'string', minLength: 1, description: 'psi, ks, js, wasserstein or chi2.' },
      columns: {
        type: 'array',
        items: { type: 'string', minLength: 1 },
        minItems: 1,
        uniqueItems: true,
        description: 'Columns that are compared, one finding each.',
      },
      max: { type: 'number', minimum: 0, description: 'Largest distance that is allowed.' },
      bins: { type: 'integer', minimum: 2, maximum: 10_000, description: 'Bins of a column of numbers.' },
      'min-samples': { type: 'integer', minimum: 1, description: 'Fewest rows on either side.' },
    },
  },
  strictness: {
    between: 'unordered',
    metric: 'unordered',
    columns: 'more',
    max: 'down',
    bins: 'unordered',
    'min-samples': optional('up', inconclusiveBlocks),
  },
  check(parameters, { vocabulary }) {
    const name = String(parameters.metric ?? '')
    const entry = vocabulary.find(name)
    if (entry?.parameters.includes('column')) return []
    const near = vocabulary.suggest(name)
    const distances = vocabulary.entries.filter((one) => one.parameters.includes('column')).map((one) => one.name)
    const fix = entry || near === undefined ? `use one of ${listing(distances)}` : `did you mean ${near}?`
    const message = entry
      ? `${entry.name} is no distance between two sets of rows`
      : `"${name}" is not a metric that is known`
    return [{ pointer: '/metric', message, fix, code: entry ? 'policy/schema' : 'policy/unknown-metric' }]
  },
  asks(requirement, _model, vocabulary) {
    const parameters = parametersOf(requirement)
    const entry = vocabulary.find(parameters.metric)
    return entry ? parameters.columns.map((column) => askOf(parameters, entry, column)) : []
  },
  judge(requirement, facts) {
    const parameters = parametersOf(requirement)
    const entry = facts.vocabulary.find(parameters.metric)
    if (!entry || !parameters.columns.length)
      return [
        judgement('error', `"${parameters.metric}" is not a distance that is known.`, { fix: 'correct the policy' }),
      ]
    return parameters.columns.flatMap((column) => judged(column, entry, parameters, facts))
  },
}

function parametersOf(requirement: Requirement): Parameters {
  const raw = requirement.with
  const between = Array.isArray(raw.between) ? raw.between : ['reference', 'production']
  const role = (value: unknown, otherwise: Role): Role => ROLES.find((one) => one === value) ?? otherwise
  return {
    from: role(between[0], 'reference'),
    to: role(between[1], 'production'),
    metric: String(raw.metric ?? ''),
    columns: Array.isArray(raw.columns) ? raw.columns.map(String) : [],
    max: numberOf(raw, 'max') ?? 0,
    minSamples: numberOf(raw, 'min-samples'),
    bins: numberOf(raw, 'bins'),
  }
}

const askOf = (parameters: Parameters, entry: MetricEntry, column: string): Ask => ({
  metric: entry.name,
  parameters: { column, ...(parameters.bins === null ? {} : { bins: parameters.bins }) },
  role: parameters.to,
  by: null,
  confidence: null,
  minSamples: null,
  pairedWith: parameters.from,
})

function judged(column: string, entry: MetricEntry, parameters: Parameters, facts: Facts): readonly Judgement[] {
  const about = { slice: { column }, threshold: { max: parameters.max }, metric: entry.name, better: 'lower' as const }
  const answer = facts.measurements.answer(askOf(parameters, entry, column))
  if (isUnmeasured(answer)) {
    if (answer.cause === 'no-rows-declared' || answer.cause === 'not-from-rows')
      return [reported(column, entry, parameters, facts, answer, about)]
    const gone = facts.absent
      .filter((one) => one.spec?.role === parameters.to || one.spec?.role === parameters.from)
      .map((one) => one.path)
    const unnamed = gone.filter((path) => !answer.message.includes(path))
    const message = `Drift of ${column} cannot be measured: ${[answer.message, ...unnamed.map((path) => `${path} is not in the change`)].join('; ')}.`
    return [judgement(answer.outcome, message, { ...about, fix: answer.fix, sources: answer.sources })]
  }
  if (!answer.length)
    return [
      judgement('missing', `Drift of ${column} was not measured.`, {
        ...about,
        fix: 'check that both files hold rows',
      }),
    ]
  return answer.map((one) => {
    const base = {
      ...about,
      value: one.value,
      n: one.n,
      origin: one.origin,
      sources: [one.source, ...(one.change ? [one.change.baselineSource] : [])],
    }
    if (one.value === null)
      return judgement(
        'missing',
        `${entry.name} of ${column} is undefined in ${one.source.path}: ${one.reason ?? 'the rows do not allow it'}.`,
        { ...base, fix: 'give both sides rows with values' },
      )
    if (parameters.minSamples !== null && one.n < parameters.minSamples)
      return judgement(
        'inconclusive',
        `${entry.name} of ${column} rests on ${rows(one.n)}: fewer than the ${parameters.minSamples} that the policy asks for.`,
        { ...base, fix: `collect about ${parameters.minSamples - one.n} more rows` },
      )
    return compared(
      column,
      one.value,
      `recomputed from ${one.source.path} (${rows(one.n)}) against the ${parameters.from} rows`,
      entry,
      parameters,
      base,
    )
  })
}

/** The distance as a monitoring report gives it. */
function reported(
  column: string,
  entry: MetricEntry,
  parameters: Parameters,
  facts: Facts,
  why: Unmeasured,
  about: Partial<Judgement>,
): Judgement {
  const all = facts.evidence.filter((one): one is DriftEvidence => one.kind === 'drift' && one.column === column)
  const fitting = all.filter(
    (one) => one.larger === 'more' && facts.vocabulary.findLoosely(one.method)?.name === entry.name,
  )
  const first = fitting[0]
  if (first === undefined) {
    const faulty = facts.faults.filter((file) => file.spec !== null)
    if (faulty.length)
      return judgement('error', `Drift of ${column} cannot be judged: ${faultWords(faulty)}.`, {
        ...about,
        fix: faultFix(faulty, 'write the file again'),
        sources: faultSources(faulty),
      })
    const other = all.length
      ? ` Reports measure it as ${listing([...new Set(all.map((one) => visible(one.method)))])}, which is not ${entry.name}.`
      : ''
    const files = facts.model.evidence.map((spec) => spec.file)
    const message = `No ${entry.name} of ${column} is in the evidence (${files.length ? listing(files) : 'none is declared'}): ${why.message}.${other}`
    return judgement('missing', message, { ...about, fix: why.fix, sources: all.map((one) => one.source) })
  }
  const values = fitting.flatMap((one) => one.value ?? [])
  const base = { ...about, value: first.value, origin: first.origin, sources: fitting.map((one) => one.source) }
  const told = listing(
    fitting.map((one) => `${one.value === null ? 'undefined' : number(one.value)} in ${placeText(one.source)}`),
  )
  if (values.length < fitting.length || Math.max(...values) - Math.min(...values) > 1e-9)
    return judgement('error', `${entry.name} of ${column} has no one value: ${told}.`, {
      ...base,
      value: null,
      fix: 'keep one report of this column',
    })
  const value = Math.max(...values)
  if (value < entry.range[0] || value > entry.range[1])
    return judgement(
      'error',
      `${entry.name} of ${column} is ${number(value)} in ${placeText(first.source)}, which it cannot be.`,
      { ...base, value: null, fix: 'write the report again' },
    )
  return compared(column, value, `as ${placeText(first.source)} reports it`, entry, parameters, base)
}

function compared(
  column: string,
  value: number,
  from: string,
  entry: MetricEntry,
  { max }: Parameters,
  base: Partial<Judgement>,
): Judgement {
  const { outcome } = compare({ value, interval: null, confidence: null }, { min: null, max }, 'compliance')
  const [told, bound] = apart(value, max)
  const fact = `${entry.name} of ${column} is ${told}, ${from}; the policy asks for at most ${bound}`
  const plain = `${column.replaceAll('_', ' ')} ${outcome === 'satisfied' ? 'still looks' : 'no longer looks'} like the data that the model was made for.`
  if (outcome === 'satisfied') return judgement('satisfied', `${fact}.`, { ...base, plain })
  return judgement('violated', `${fact}, and it is ${number(value - max)} above that.`, {
    ...base,
    plain,
    fix: `find out why ${column} changed, and retrain or ask for a waiver`,
  })
}
