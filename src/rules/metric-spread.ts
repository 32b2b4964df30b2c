/** How far a metric may lie apart between groups: as a difference, as a ratio, or both. */

import { type Ask, isUnmeasured, type MetricEntry } from '../domain/metric.js'
import type { Requirement } from '../domain/policy.js'
import type { Facts, Judgement, ParameterFault, Rule } from '../domain/rule.js'
import type { Slice } from '../domain/slice.js'
import { optional } from '../domain/strictness.js'
import { asideOf, shortage } from './shared/aside.js'
import { type Comparison, compare, SLACK } from './shared/bound.js'
import { familyWise } from './shared/family.js'
import { type Figure, type Figures, nameOf } from './shared/figure.js'
import { figuresOf } from './shared/figures.js'
import { judgement } from './shared/judgement.js'
import {
  checkFigure,
  FIGURE_STRICTNESS,
  type FigureParameters,
  figureParameters,
  METRIC_PROPERTIES,
  PROPERTIES,
} from './shared/metric-parameters.js'
import { plainSpread } from './shared/plain.js'
import { reportedFigures } from './shared/reported.js'
import { spreadFigure } from './shared/spread-figure.js'
import { betterOf, groupsAsk, type Limit, limitsOf, spreadAsk, thresholdOf } from './shared/spread-limits.js'
import type { Told } from './shared/tell.js'
import { weighed } from './shared/weigh.js'
import { groupName, number, rows } from './shared/words.js'

/** A spread over one entry of `by` against one limit. */
interface Line {
  readonly ask: Ask
  readonly limit: Limit
  readonly answer: Figures
}

const { metric, by, confidence, groups } = PROPERTIES

export const metricSpread: Rule = {
  id: 'metric-spread',
  summary: 'A metric must lie close together between groups: a largest difference, a smallest ratio, or both.',
  plain:
    'The model must treat groups of people alike: what it does for one group and for another may differ only so far as the policy allows.',
  details: [
    'One finding for each entry of by and each bound; its value is the largest value of a group minus the smallest (max-difference), or the smallest divided by the largest (min-ratio).',
    'Measured from the predictions file; where the policy declares no rows, from one value a group in the reports.',
    'With confidence the end of the interval of the spread must keep the bound too.',
    'Groups below min-samples are left out and named; unless small-groups says warn or skip, the finding is then at best inconclusive, as it is where a group has no value or where fewer than two groups are compared.',
    'family-wise holds the confidence for all columns and bounds of the requirement together (holm, or bh for Benjamini-Hochberg), and the message says how many they were.',
  ].join(' '),
  remedy: [
    'Where a group is too small to tell, evaluate on more cases of it.',
    'Find out where the gap arises: labels of uneven quality, features that stand in for the group, too few examples of it in training.',
    'Mend that, evaluate again on the same test set, and look at the other groups too: closing one gap may open another.',
  ],
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['metric', 'by'],
    anyOf: [{ required: ['max-difference'] }, { required: ['min-ratio'] }],
    properties: {
      metric,
      by,
      'max-difference': { type: 'number', minimum: 0, description: 'Largest value of a group minus the smallest.' },
      'min-ratio': {
        type: 'number',
        minimum: 0,
        maximum: 1,
        description: 'Smallest value of a group divided by the largest.',
      },
      confidence,
      'min-samples': PROPERTIES['min-samples'],
      'small-groups': PROPERTIES['small-groups'],
      groups,
      'family-wise': PROPERTIES['family-wise'],
      ...METRIC_PROPERTIES,
    },
  },
  strictness: { ...FIGURE_STRICTNESS, 'max-difference': optional('down'), 'min-ratio': optional('up') },
  check(parameters, { vocabulary }) {
    const entry = vocabulary.find(String(parameters.metric ?? ''))
    const faults = checkFigure(parameters, vocabulary)
    if (!entry?.acrossGroups) return faults
    const fault: ParameterFault = {
      pointer: '/metric',
      message: `${entry.name} already compares groups, so it has no spread`,
      fix: 'use the rule metric-threshold',
      code: 'policy/schema',
    }
    return [...faults, fault]
  },
  asks(requirement, _model, vocabulary) {
    const parameters = figureParameters(requirement)
    const entry = vocabulary.find(parameters.metric)
    if (!entry) return []
    // The groups themselves are asked for too: whoever reads of a gap wants to see what it lies between.
    return parameters.by.flatMap((columns) => [
      ...limitsOf(requirement).map((limit) => spreadAsk(parameters, entry, columns, limit)),
      groupsAsk(parameters, entry, columns),
    ])
  },
  judge(requirement, facts) {
    const parameters = figureParameters(requirement)
    const entry = facts.vocabulary.find(parameters.metric)
    if (!entry)
      return [judgement('error', `The metric "${parameters.metric}" is not known.`, { fix: 'correct the policy' })]
    const lines = parameters.by.flatMap((columns) =>
      limitsOf(requirement).map((limit): Line => {
        const ask = spreadAsk(parameters, entry, columns, limit)
        return { ask, limit, answer: spreadOf(facts, ask, entry, parameters, limit) }
      }),
    )
    return [
      ...lines.flatMap((line, index) => besides(line, lines[index - 1], entry, parameters)),
      ...judged(lines, entry, parameters, requirement),
    ]
  },
}

/** The spread as measured from rows, else from the groups of reports. */
function spreadOf(facts: Facts, ask: Ask, entry: MetricEntry, parameters: FigureParameters, { kind }: Limit): Figures {
  const answer = facts.measurements.answer(ask)
  const byReports = isUnmeasured(answer) && (answer.cause === 'no-rows-declared' || answer.cause === 'not-from-rows')
  // A spread has a range of its own: a difference is as wide as the metric's at most, a ratio lies between 0 and 1.
  const [low, high] = entry.range
  if (!byReports) return figuresOf(facts, ask, { ...entry, range: kind === 'ratio' ? [0, 1] : [0, high - low] })
  const found = reportedFigures(facts, { ...ask, spread: undefined, confidence: null }, entry, answer)
  if (!found.found) return found
  const few = (figure: Figure) => shortage(figure, parameters)
  return { ...found, figures: [spreadFigure(found.figures, ask, kind, few)] }
}

/** Findings beside the spread; those on groups only once for the two bounds of a column. */
function besides(
  line: Line,
  before: Line | undefined,
  entry: MetricEntry,
  parameters: FigureParameters,
): readonly Judgement[] {
  const again = before?.ask.by === line.ask.by && line.answer.found && before.answer.found
  const about = { metric: entry.name, threshold: thresholdOf(line.limit), better: betterOf(line.limit) }
  const found = again ? [] : asideOf(line.ask, line.answer, parameters, about)
  return line.answer.found ? found : found.map((one) => ({ ...one, slice: overAll(line.ask) }))
}

const overAll = (ask: Ask): Slice | null =>
  ask.by === null ? null : Object.fromEntries(ask.by.map((column) => [column, '*']))

function judged(
  lines: readonly Line[],
  entry: MetricEntry,
  parameters: FigureParameters,
  requirement: Requirement,
): readonly Judgement[] {
  const figures = lines.flatMap((line) =>
    line.answer.found ? line.answer.figures.map((figure) => ({ ...line, figure })) : [],
  )
  const comparisons = figures.map(({ figure, limit }) =>
    figure.value === null || figure.flaw !== null
      ? null
      : compare(
          {
            value: figure.value,
            interval: figure.interval,
            confidence: parameters.confidence,
            within: figure.within,
          },
          limit.bounds,
          requirement.burden,
          SLACK,
        ),
  )
  const held = heldTogether(figures, comparisons, parameters, requirement)
  return figures.map((one, index) => finding(one, held[index] ?? null, entry, parameters))
}

function heldTogether(
  figures: readonly { readonly figure: Figure; readonly limit: Limit }[],
  comparisons: readonly (Comparison | null)[],
  parameters: FigureParameters,
  requirement: Requirement,
): readonly (Comparison | null)[] {
  const { familyWise: method, confidence } = parameters
  if (method === null || confidence === null) return comparisons
  const members = figures.flatMap(({ figure, limit }, index) => {
    const comparison = comparisons[index]
    if (!comparison || figure.value === null) return []
    return [{ index, value: figure.value, interval: figure.interval, bounds: limit.bounds, trials: null, comparison }]
  })
  const after = familyWise(members, { method, confidence, burden: requirement.burden })
  const byIndex = new Map(members.map(({ index }, place) => [index, after[place]]))
  return comparisons.map((comparison, index) => byIndex.get(index) ?? comparison)
}

function finding(
  { ask, limit, figure }: Line & { readonly figure: Figure },
  comparison: Comparison | null,
  entry: MetricEntry,
  parameters: FigureParameters,
): Judgement {
  const base = {
    slice: figure.slice,
    value: figure.value,
    threshold: thresholdOf(limit),
    interval: figure.interval,
    n: figure.n,
    origin: figure.origin,
    sources: figure.sources,
    better: betterOf(limit),
    metric: entry.name,
  }
  if (figure.flaw !== null)
    return judgement(figure.flaw.outcome, figure.flaw.message, { ...base, fix: figure.flaw.fix })
  if (figure.value === null || comparison === null)
    return judgement('error', `The spread of ${nameOf(ask)} could not be compared.`, {
      ...base,
      fix: 'report this as a fault of risk-gate',
    })
  const told: Told = {
    name: `The ${limit.kind} of ${nameOf(ask)}`,
    figure: { ...figure, value: figure.value },
    bounds: limit.bounds,
    confidence: parameters.confidence,
    share: false,
  }
  const extremes = extremesOf(figure)
  const weighing = {
    across: true,
    smallGroups: parameters.smallGroups,
    minSamples: parameters.minSamples,
    more: extremeWords(extremes),
  }
  const plain = extremes ? { plain: plainSpread(entry, extremes, figure.value, limit, comparison) } : {}
  return weighed(told, comparison, weighing, { ...base, ...plain })
}

type Group = NonNullable<Figure['groups']>[number]

/** Groups of the lowest and the highest value; null where fewer than two were compared. */
function extremesOf(figure: Figure): { readonly low: Group; readonly high: Group } | null {
  const groups = figure.groups ?? []
  if (groups.length < 2) return null
  const low = groups.reduce((a, b) => (b.value < a.value ? b : a))
  const high = groups.reduce((a, b) => (b.value > a.value ? b : a))
  return { low, high }
}

function extremeWords(extremes: ReturnType<typeof extremesOf>): string {
  if (extremes === null) return ''
  const say = ({ slice, value, n }: Group) => `${groupName(slice)} ${number(value)} (${rows(n)})`
  return ` Lowest: ${say(extremes.low)}; highest: ${say(extremes.high)}.`
}
