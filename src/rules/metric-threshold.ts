/** A floor or ceiling on a metric, over all rows or for each group. */

import type { Ask, MetricEntry } from '../domain/metric.js'
import type { Requirement } from '../domain/policy.js'
import type { Judgement, Rule } from '../domain/rule.js'
import { optional } from '../domain/strictness.js'
import { asideOf, shortage, smallFinding } from './shared/aside.js'
import { type Bounds, type Comparison, compare, SLACK } from './shared/bound.js'
import { coverageAsk, coverageFindings } from './shared/coverage.js'
import { familyWise } from './shared/family.js'
import { type Figure, nameOf } from './shared/figure.js'
import { figuresOf } from './shared/figures.js'
import { judgement } from './shared/judgement.js'
import {
  checkFigure,
  FIGURE_STRICTNESS,
  type FigureParameters,
  figureParameters,
  numberOf,
  PROPERTIES,
} from './shared/metric-parameters.js'
import { plainly } from './shared/plain.js'
import type { Told } from './shared/tell.js'
import { weighed } from './shared/weigh.js'

/** Parameters of this rule: the shared ones and the bounds. */
interface Parameters extends FigureParameters {
  readonly bounds: Bounds
}

const parametersOf = (requirement: Requirement): Parameters => ({
  ...figureParameters(requirement),
  bounds: { min: numberOf(requirement.with, 'min'), max: numberOf(requirement.with, 'max') },
})

/** A figure and what came of comparing it; null where it could not be compared. */
interface Compared {
  readonly ask: Ask
  readonly figure: Figure
  readonly comparison: Comparison | null
}

export const metricThreshold: Rule = {
  id: 'metric-threshold',
  summary: 'A metric must not be below min or above max, over all rows or for each group.',
  plain:
    'The model must be good enough by one measure, for everybody or for each group of people. If so few cases were tested that it could be luck, that does not count as good enough.',
  details: [
    'The metric is recomputed from the predictions file of the candidate; bounds are inclusive.',
    'Only where the policy declares no rows, or not the columns that the metric needs, a report counts in their place: exactly one value, measured on anything but training data and not about another model.',
    'With confidence, min is compared with the lower end of the two-sided interval and max with the upper; where only the estimate passes, the finding is inconclusive and says how many rows would settle it.',
    "A report without an interval gets Wilson's where the metric is a share of all rows and the report gives their number; other figures are then inconclusive.",
    'With by there is one finding for each group. A group below min-samples blocks (small-groups: fail), warns or is skipped; one whose number of rows is not known always blocks. A group under groups that is not there is missing.',
    'A value that is undefined is missing when recomputed and an error when a report has no number for it. A value outside the range of the metric is an error.',
    'A metric between groups names the groups that it leaves out; where one is undefined it is at best inconclusive.',
    'min-coverage asks of selective_accuracy that the model is sure of enough cases. family-wise holds the confidence for all comparisons of the requirement together (holm, or bh for Benjamini-Hochberg), and the message says how many they were.',
    'burden: violation turns the proof round: violated only where the whole interval is beyond the bound.',
  ].join(' '),
  remedy: [
    'Where the cases are too few to tell, evaluate on more; the finding says about how many, and of which group.',
    'Find out for which cases the model is wrong (the report shows where it errs) and improve data or training there.',
    'Evaluate again on the same test set: another one, chosen because this one failed, shows nothing.',
  ],
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['metric'],
    anyOf: [{ required: ['min'] }, { required: ['max'] }],
    properties: {
      ...PROPERTIES,
      min: { type: 'number', description: 'Least value that is allowed, inclusive.' },
      max: { type: 'number', description: 'Largest value that is allowed, inclusive.' },
    },
  },
  strictness: { ...FIGURE_STRICTNESS, min: optional('up'), max: optional('down') },
  check(parameters, { vocabulary }) {
    const faults = [...checkFigure(parameters, vocabulary, ['min', 'max'])]
    const [min, max] = [numberOf(parameters, 'min'), numberOf(parameters, 'max')]
    if (min !== null && max !== null && min > max)
      faults.push({
        pointer: '/min',
        message: `min ${min} is above max ${max}`,
        fix: 'swap them',
        code: 'policy/schema',
      })
    const covered = vocabulary.find(String(parameters.metric))?.name === 'selective_accuracy'
    if (numberOf(parameters, 'min-coverage') !== null && !covered)
      faults.push({
        pointer: '/min-coverage',
        message: 'min-coverage goes with selective_accuracy only',
        fix: 'leave it out',
        code: 'policy/schema',
      })
    return faults
  },
  asks(requirement, _model, vocabulary) {
    const parameters = parametersOf(requirement)
    const entry = vocabulary.find(parameters.metric)
    if (!entry) return []
    const asks = parameters.by.map((by) => askOf(parameters, entry, by))
    return parameters.minCoverage === null ? asks : [...asks, ...asks.map(coverageAsk)]
  },
  judge(requirement, facts) {
    const parameters = parametersOf(requirement)
    const entry = facts.vocabulary.find(parameters.metric)
    if (!entry)
      return [judgement('error', `The metric "${parameters.metric}" is not known.`, { fix: 'correct the policy' })]
    const answers = parameters.by.map((by) => {
      const ask = askOf(parameters, entry, by)
      return { ask, answer: figuresOf(facts, ask, entry) }
    })
    const compared = answers.flatMap(({ ask, answer }) =>
      answer.found ? answer.figures.map((figure) => comparedOf(ask, figure, entry, parameters, requirement)) : [],
    )
    const about = { metric: entry.name, threshold: thresholdOf(parameters.bounds) }
    return [
      ...answers.flatMap(({ ask, answer }) => asideOf(ask, answer, parameters, about)),
      ...held(compared, entry, parameters, requirement).map((one) => judged(one, entry, parameters)),
      ...answers.flatMap(({ ask }) =>
        parameters.minCoverage === null ? [] : coverageFindings(facts, coverageAsk(ask), parameters.minCoverage),
      ),
    ]
  },
}

const askOf = (parameters: Parameters, entry: MetricEntry, by: readonly string[] | null): Ask => ({
  metric: entry.name,
  parameters: parameters.parameters,
  role: 'candidate',
  by,
  confidence: parameters.confidence,
  minSamples: entry.acrossGroups ? parameters.minSamples : null,
  pairedWith: null,
})

function comparedOf(
  ask: Ask,
  figure: Figure,
  entry: MetricEntry,
  parameters: Parameters,
  requirement: Requirement,
): Compared {
  const few = entry.acrossGroups ? null : shortage(figure, parameters)
  if (figure.value === null || figure.flaw !== null || few !== null) return { ask, figure, comparison: null }
  const { interval, within } = figure
  const value = { value: figure.value, interval, confidence: parameters.confidence, within }
  // Metrics between groups are differences of others, and so rounded twice.
  const slack = entry.parity === null ? 0 : SLACK
  return { ask, figure, comparison: compare(value, parameters.bounds, requirement.burden, slack) }
}

/** Comparisons after the family as a whole has been held to its confidence, where the policy asks for that. */
function held(
  compared: readonly Compared[],
  entry: MetricEntry,
  parameters: Parameters,
  requirement: Requirement,
): readonly Compared[] {
  const { familyWise: method, confidence } = parameters
  if (method === null || confidence === null) return compared
  const open = compared.flatMap(({ figure, comparison }, index) =>
    comparison === null || figure.value === null
      ? []
      : [
          {
            index,
            value: figure.value,
            interval: figure.interval,
            comparison,
            bounds: parameters.bounds,
            trials: entry.share ? figure.n : null,
          },
        ],
  )
  const after = familyWise(open, { method, confidence, burden: requirement.burden })
  const byIndex = new Map(open.map(({ index }, place) => [index, after[place]]))
  return compared.map((one, index) => ({ ...one, comparison: byIndex.get(index) ?? one.comparison }))
}

const thresholdOf = ({ min, max }: Bounds): Readonly<Record<string, number>> => ({
  ...(min === null ? {} : { min }),
  ...(max === null ? {} : { max }),
})

/** Which way a value is better, for a waiver's worst: the metric's own way, else away from the one bound. */
function directionOf(entry: MetricEntry, { min, max }: Bounds): Judgement['better'] {
  if (entry.better !== 'none') return entry.better
  if (min !== null && max !== null) return null
  return min === null ? 'lower' : 'higher'
}

function judged({ ask, figure, comparison }: Compared, entry: MetricEntry, parameters: Parameters): Judgement {
  const { bounds, confidence } = parameters
  const base = {
    slice: figure.slice,
    value: figure.value,
    threshold: thresholdOf(bounds),
    interval: figure.interval,
    n: figure.n,
    origin: figure.origin,
    sources: figure.sources,
    better: directionOf(entry, bounds),
    metric: entry.name,
  }
  // Too few rows are told before what cannot be computed from them: an empty group has both faults.
  const few = entry.acrossGroups ? null : shortage(figure, parameters)
  if (few !== null && figure.flaw?.outcome !== 'error') return smallFinding(ask, figure, few, parameters, base)
  if (figure.flaw !== null)
    return judgement(figure.flaw.outcome, figure.flaw.message, { ...base, fix: figure.flaw.fix })
  if (figure.value === null || comparison === null)
    return judgement('error', `${nameOf(ask)} could not be compared.`, {
      ...base,
      fix: 'report this as a fault of risk-gate',
    })
  const told: Told = {
    name: nameOf(ask),
    figure: { ...figure, value: figure.value },
    bounds,
    confidence,
    share: entry.share,
  }
  const weighing = {
    across: entry.acrossGroups,
    smallGroups: parameters.smallGroups,
    minSamples: parameters.minSamples,
  }
  return weighed(told, comparison, weighing, {
    ...base,
    plain: plainly(entry, figure.slice, figure.value, bounds, comparison),
  })
}
