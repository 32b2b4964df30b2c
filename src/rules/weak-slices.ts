/** No part of the cases may do much worse than the whole: a search through values of columns, and pairs of them. */

import { type Ask, isUnmeasured, type Measurement, type MetricEntry } from '../domain/metric.js'
import type { Requirement } from '../domain/policy.js'
import type { Judgement, ParameterFault, Rule } from '../domain/rule.js'
import type { WeakSlice } from '../domain/slices.js'
import { withDefault } from '../domain/strictness.js'
import { nameOf } from './shared/figure.js'
import { judgement } from './shared/judgement.js'
import { checkFigure, FIGURE_STRICTNESS, figureParameters, numberOf, PROPERTIES } from './shared/metric-parameters.js'
import { plainSlice } from './shared/plain-slice.js'
import { columnWords, factWords, more, type Searched, searchWords } from './shared/slice-words.js'
import { rows, sliceText } from './shared/words.js'

/** Means of a loss of single rows, beside the shares: what is no sum over rows has no such search. */
const MEAN_LOSSES: ReadonlySet<string> = new Set([
  'log_loss',
  'brier',
  'expected_cost',
  'mae',
  'mse',
  'mape',
  'pinball_loss',
])

/** Parameters of a requirement, with defaults filled in. */
interface Parameters {
  readonly metric: string
  readonly ask: Pick<Ask, 'parameters'> & Required<Pick<Ask, 'search'>>
  /** What a slice does that is worse only by its estimate. */
  readonly unproven: 'warn' | 'block'
}

export const weakSlices: Rule = {
  id: 'weak-slices',
  summary:
    'No slice of the cases (a value of a column, or of two together) may do worse than the whole by more than max-drop.',
  plain:
    'The average can hide a group for which the model is bad. This looks for such groups, also where nobody thought of them.',
  details: [
    'Every value of every column is compared with all rows, and with max-columns: 2 (the default) every two values of two columns, where at least min-support rows (50) count for the metric.',
    'columns are the groups that the policy declares for the predictions file, or those named here; numbers are cut at their quartiles.',
    'The metric is a share (accuracy, recall) or a mean of a loss (log_loss, brier, expected_cost, mae), measured from the rows of the candidate; a report cannot stand in.',
    'The confidence (0.95) is held over all slices together by Holm, so that a search through hundreds of slices seldom finds one by chance: a slice is violated where the whole interval of its drop, at the level that Holm asks of it, is above max-drop.',
    'Intervals of shares are exact (Clopper and Pearson), of means by Student with the larger spread of slice and rest; that of the drop knows that the slice is part of the whole.',
    'A slice that is worse only by its estimate is inconclusive and warns; unproven: block makes it count as the requirement says.',
    'Where no slice has enough rows nothing was searched, and that is missing. One finding for each of the top (10) slices; the rest is counted.',
  ].join(' '),
  remedy: [
    'Where a slice is only worse by its estimate, evaluate on more cases of it.',
    'Look at its cases: wrong labels, a feature that is not there, too few examples in training; mend that and evaluate again.',
    'Until then hand such cases to a person; a waiver for exactly that slice is for those who decide.',
  ],
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['metric', 'max-drop'],
    properties: {
      metric: PROPERTIES.metric,
      'max-drop': {
        type: 'number',
        minimum: 0,
        description: 'How much worse than over all rows a slice may be, in the unit of the metric.',
      },
      columns: {
        type: 'array',
        items: { type: 'string', minLength: 1 },
        minItems: 1,
        maxItems: 200,
        uniqueItems: true,
        description: 'Columns of the predictions file to search; left out: its groups.',
      },
      'max-columns': { enum: [1, 2], description: 'Columns that a slice may join; 2 by default.' },
      'min-support': {
        type: 'integer',
        minimum: 10,
        description: 'Fewest rows of a slice (denominator of a share); 50 by default.',
      },
      confidence: {
        type: 'number',
        minimum: 0.5,
        exclusiveMaximum: 1,
        description: 'Two-sided confidence, held over all slices together; 0.95 by default.',
      },
      top: { type: 'integer', minimum: 1, maximum: 100, description: 'Most slices that are told; 10 by default.' },
      unproven: {
        enum: ['warn', 'block'],
        description: 'What a slice does that is worse by its estimate alone; warn by default.',
      },
      class: PROPERTIES.class,
      'confidence-at-least': PROPERTIES['confidence-at-least'],
      cost: PROPERTIES.cost,
      k: PROPERTIES.k,
      quantile: PROPERTIES.quantile,
    },
  },
  strictness: {
    ...FIGURE_STRICTNESS,
    'max-drop': 'down',
    // To search more holds each slice to more, so that one which was shown to be weak may be no longer.
    columns: 'unordered',
    'max-columns': 'unordered',
    'min-support': 'unordered',
    // Here it is the weakness that must be shown.
    confidence: withDefault('down', 0.95),
    top: 'unordered',
    unproven: withDefault(['warn', 'block'], 'warn'),
  },
  check(parameters, { vocabulary }) {
    const faults = checkFigure(parameters, vocabulary)
    const entry = vocabulary.find(String(parameters.metric ?? ''))
    return entry === undefined || isSearchable(entry) ? faults : [...faults, notSearchable(entry)]
  },
  asks(requirement, _model, vocabulary) {
    const parameters = parametersOf(requirement)
    const entry = vocabulary.find(parameters.metric)
    return entry ? [askOf(parameters, entry)] : []
  },
  judge(requirement, facts) {
    const parameters = parametersOf(requirement)
    const entry = facts.vocabulary.find(parameters.metric)
    if (!entry || !isSearchable(entry))
      return [judgement('error', `Slices of "${parameters.metric}" cannot be searched.`, { fix: 'correct the policy' })]
    const ask = askOf(parameters, entry)
    const about = {
      metric: entry.name,
      threshold: { 'max-drop': parameters.ask.search.maxDrop },
      better: betterOf(entry),
    }
    const answer = facts.measurements.answer(ask)
    if (isUnmeasured(answer)) {
      const message = `Slices of ${nameOf(ask)} cannot be searched: ${answer.message}.`
      return [judgement(answer.outcome, message, { ...about, fix: answer.fix, sources: answer.sources })]
    }
    const [whole] = answer
    if (whole?.value == null || whole.search === undefined) return [undefinedWhole(ask, whole, about)]
    return told({ ask, facts, whole: { ...whole, value: whole.value }, search: whole.search }, entry, parameters, about)
  },
}

const isSearchable = (entry: MetricEntry): boolean =>
  entry.better !== 'none' && !entry.acrossGroups && (entry.share || MEAN_LOSSES.has(entry.name))

const notSearchable = (entry: MetricEntry): ParameterFault => ({
  pointer: '/metric',
  message:
    entry.better === 'none'
      ? `${entry.name} has no better direction, so no slice can do worse`
      : `${entry.name} is no mean of single rows, so slices of it are not searched`,
  fix: 'use accuracy or another share, or a mean loss such as log_loss, brier or mae',
  code: 'policy/schema',
})

const betterOf = (entry: MetricEntry): 'higher' | 'lower' => (entry.better === 'lower' ? 'lower' : 'higher')

function parametersOf(requirement: Requirement): Parameters {
  const raw = requirement.with
  const { metric, parameters } = figureParameters(requirement)
  return {
    metric,
    unproven: raw.unproven === 'block' ? 'block' : 'warn',
    ask: {
      parameters,
      search: {
        columns: Array.isArray(raw.columns) ? raw.columns.map(String) : null,
        maxColumns: raw['max-columns'] === 1 ? 1 : 2,
        minSupport: numberOf(raw, 'min-support') ?? 50,
        maxDrop: numberOf(raw, 'max-drop') ?? 0,
        confidence: numberOf(raw, 'confidence') ?? 0.95,
        top: numberOf(raw, 'top') ?? 10,
      },
    },
  }
}

const askOf = (parameters: Parameters, entry: MetricEntry): Ask & Required<Pick<Ask, 'search'>> => ({
  metric: entry.name,
  ...parameters.ask,
  role: 'candidate',
  by: null,
  confidence: null,
  minSamples: null,
  pairedWith: null,
})

function undefinedWhole(ask: Ask, whole: Measurement | undefined, about: Partial<Judgement>): Judgement {
  const where = whole ? ` in ${whole.source.path}` : ''
  const message = `${nameOf(ask)} is undefined${where}: ${whole?.reason ?? 'nothing was measured'}. Without it no slice can be compared.`
  const fix = 'evaluate on rows for which the metric is defined'
  return judgement('missing', message, { ...about, fix, sources: whole ? [whole.source] : [] })
}

function told(
  searched: Searched,
  entry: MetricEntry,
  parameters: Parameters,
  about: Partial<Judgement>,
): readonly Judgement[] {
  const { ask, whole, search } = searched
  const base = { ...about, origin: whole.origin, sources: [whole.source], baseline: whole.value }
  if (search.searched === 0) {
    const least = `none has ${rows(ask.search.minSupport)} that count for ${nameOf(ask)} beside others to compare them with`
    const message = `No slice of ${columnWords(search)} in ${whole.source.path} could be searched: ${least}.`
    const fix = `evaluate on more rows, or lower min-support`
    return [judgement('missing', message, { ...base, baseline: null, n: whole.n, fix })]
  }
  const weak = search.slices.filter((one) => one.shown)
  const found = weak.map((one) =>
    judgement(
      'violated',
      `${factWords(searched, one)}, and its whole interval is above that. ${searchWords(searched)}`,
      {
        ...base,
        ...ofSlice(one),
        fix: `find out what is different about ${sliceText(one.slice).replace(/^for /, '')}, and improve the model there or ask for a waiver`,
        plain: plainSlice(entry, one, whole.value, 'violated'),
      },
    ),
  )
  if (search.shown > weak.length)
    found.push(
      judgement(
        'violated',
        `${more(search.shown - weak.length)} shown to do worse than the policy allows. ${searchWords(searched)}`,
        {
          ...base,
          fix: 'set top to more, to see them all',
        },
      ),
    )
  if (found.length) return found
  const worst = search.slices[0]!
  if (search.suspected > 0) {
    const others = search.suspected > 1 ? `; ${more(search.suspected - 1)} worse in the same way` : ''
    const message = `${factWords(searched, worst)}. That is worse by the estimate alone and may be chance${others}. ${searchWords(searched)}`
    return [
      judgement('inconclusive', message, {
        ...base,
        ...ofSlice(worst),
        ...(parameters.unproven === 'block' ? {} : { severity: 'warn' as const }),
        fix: `evaluate on more rows ${sliceText(worst.slice)}`,
        plain: plainSlice(entry, worst, whole.value, 'inconclusive'),
      }),
    ]
  }
  const message = `No slice does worse than the policy allows. The worst: ${factWords(searched, worst)}. ${searchWords(searched)}`
  return [
    judgement('satisfied', message, {
      ...base,
      ...ofSlice(worst),
      plain: plainSlice(entry, worst, whole.value, 'satisfied'),
    }),
  ]
}

const ofSlice = ({ slice, value, n, interval }: WeakSlice): Partial<Judgement> => ({ slice, value, n, interval })
