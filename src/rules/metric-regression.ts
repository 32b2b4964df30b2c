/** A metric must not fall further than allowed against the version before, or against an anchored release. */

import { type Ask, isUnmeasured, type MetricEntry, type Role } from '../domain/metric.js'
import type { Requirement } from '../domain/policy.js'
import type { Facts, Judgement, Rule } from '../domain/rule.js'
import { asideOf, shortage, smallFinding } from './shared/aside.js'
import { compare, SLACK } from './shared/bound.js'
import { type Figure, type Figures, nameOf } from './shared/figure.js'
import { figuresOf } from './shared/figures.js'
import { judgement } from './shared/judgement.js'
import {
  checkFigure,
  type FigureParameters,
  figureParameters,
  numberOf,
  PROPERTIES,
} from './shared/metric-parameters.js'
import { plainChange } from './shared/plain.js'
import { reportedChanges } from './shared/reported-change.js'
import { originWords, powerWords } from './shared/tell.js'
import { apart, number, percent, range, rows, sliceText } from './shared/words.js'

interface Parameters extends FigureParameters {
  readonly maxDrop: number
  readonly versus: Extract<Role, 'baseline' | 'anchor'>
}

const { metric, by, confidence, groups, bins } = PROPERTIES

export const metricRegression: Rule = {
  id: 'metric-regression',
  summary: 'A metric must not get worse by more than max-drop against the baseline, joined row by row.',
  details: [
    'A drop is a change for the worse in the direction of the metric itself: a fall of accuracy, a rise of log_loss. It is an amount, not a share of the old value.',
    'Candidate and baseline are rows files joined by id; ids must match both ways and labels agree, otherwise nothing is compared and that is an error.',
    'versus: anchor compares with a pinned release, so that many small steps down do not add up unseen.',
    'With confidence the interval of the paired change must keep the bound too; where only the estimate does, the finding is inconclusive and says how many rows would settle it.',
    'Where every prediction and score of the two files is the same though the model file was changed, the baseline is taken for a copy and the finding is inconclusive.',
    'Where the policy declares no rows, two reports are compared if both name the same evaluation data by digest; they show no interval.',
  ].join(' '),
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['metric', 'max-drop'],
    properties: {
      metric,
      'max-drop': {
        type: 'number',
        minimum: 0,
        description: 'Largest change for the worse, in the unit of the metric.',
      },
      versus: { enum: ['baseline', 'anchor'] },
      by,
      confidence,
      groups,
      'min-samples': PROPERTIES['min-samples'],
      'small-groups': PROPERTIES['small-groups'],
      class: PROPERTIES.class,
      bins,
      'confidence-at-least': PROPERTIES['confidence-at-least'],
      cost: PROPERTIES.cost,
      tail: PROPERTIES.tail,
      k: PROPERTIES.k,
      beta: PROPERTIES.beta,
      quantile: PROPERTIES.quantile,
    },
  },
  strictness: { 'max-drop': 'down', confidence: 'up', 'min-samples': 'up', by: 'more' },
  check(parameters, { vocabulary }) {
    const faults = checkFigure(parameters, vocabulary)
    const entry = vocabulary.find(String(parameters.metric ?? ''))
    if (entry?.better !== 'none') return faults
    const message = `${entry.name} has no better direction, so it cannot get worse`
    return [
      ...faults,
      { pointer: '/metric', message, fix: 'use metric-threshold with min or max', code: 'policy/schema' },
    ]
  },
  asks(requirement, _model, vocabulary) {
    const parameters = parametersOf(requirement)
    const entry = vocabulary.find(parameters.metric)
    return entry ? parameters.by.map((columns) => askOf(parameters, entry, columns)) : []
  },
  judge(requirement, facts) {
    const parameters = parametersOf(requirement)
    const entry = facts.vocabulary.find(parameters.metric)
    if (!entry || entry.better === 'none')
      return [judgement('error', `The metric "${parameters.metric}" cannot get worse.`, { fix: 'correct the policy' })]
    const about = { metric: entry.name, threshold: { 'max-drop': parameters.maxDrop } }
    return parameters.by.flatMap((columns) => {
      const ask = askOf(parameters, entry, columns)
      const answer = changesOf(facts, ask, entry, parameters)
      const figures = answer.found ? answer.figures : []
      return [
        ...asideOf(ask, answer, parameters, about),
        ...figures.map((figure) => judged(ask, figure, entry, parameters, requirement, facts)),
      ]
    })
  },
}

const parametersOf = (requirement: Requirement): Parameters => ({
  ...figureParameters(requirement),
  maxDrop: numberOf(requirement.with, 'max-drop') ?? 0,
  versus: requirement.with.versus === 'anchor' ? 'anchor' : 'baseline',
})

const askOf = (parameters: Parameters, entry: MetricEntry, columns: readonly string[] | null): Ask => ({
  metric: entry.name,
  parameters: parameters.parameters,
  role: 'candidate',
  by: columns,
  confidence: parameters.confidence,
  minSamples: entry.acrossGroups ? parameters.minSamples : null,
  pairedWith: parameters.versus,
})

/** Figures with their change, from rows, else from two reports. An absent baseline is named by its path. */
function changesOf(facts: Facts, ask: Ask, entry: MetricEntry, { versus }: Parameters): Figures {
  const answer = facts.measurements.answer(ask)
  if (isUnmeasured(answer) && (answer.cause === 'no-rows-declared' || answer.cause === 'not-from-rows'))
    return reportedChanges(facts, ask, entry, versus, answer)
  const found = figuresOf(facts, ask, entry)
  if (found.found) return found
  const gone = facts.absent.filter((one) => one.spec?.role === versus).map((one) => one.path)
  const unnamed = gone.filter((path) => !found.flaw.message.includes(path))
  if (!unnamed.length) return found
  return {
    ...found,
    flaw: { ...found.flaw, message: `${found.flaw.message} ${unnamed.join(', ')} is not in the change.` },
  }
}

function judged(
  ask: Ask,
  figure: Figure,
  entry: MetricEntry,
  parameters: Parameters,
  requirement: Requirement,
  facts: Facts,
): Judgement {
  const { change } = figure
  const base = {
    slice: figure.slice,
    value: figure.value,
    threshold: { 'max-drop': parameters.maxDrop },
    interval: figure.interval,
    n: figure.n,
    baseline: change?.baseline ?? null,
    origin: figure.origin,
    sources: [...figure.sources, ...(change ? [change.baselineSource] : [])],
    better: entry.better === 'none' ? null : entry.better,
    metric: entry.name,
  }
  const few = entry.acrossGroups ? null : shortage(figure, parameters)
  if (few !== null && figure.flaw?.outcome !== 'error') return smallFinding(ask, figure, few, parameters, base)
  if (figure.flaw !== null)
    return judgement(figure.flaw.outcome, figure.flaw.message, { ...base, fix: figure.flaw.fix })
  if (figure.value === null || change === undefined || !Number.isFinite(change.difference)) {
    const about = `${nameOf(ask)} ${sliceText(figure.slice)}`.trim()
    const message = `${about} could not be compared with the ${parameters.versus}${figure.reason ? `: ${figure.reason}` : ''}.`
    return judgement('missing', message, { ...base, fix: `give the ${parameters.versus} a value of ${nameOf(ask)}` })
  }
  return weighedChange(
    { ask, figure, change, entry, parameters, requirement, facts },
    { ...figure, value: figure.value },
    base,
  )
}

interface Changed {
  readonly ask: Ask
  readonly figure: Figure
  readonly change: NonNullable<Figure['change']>
  readonly entry: MetricEntry
  readonly parameters: Parameters
  readonly requirement: Requirement
  readonly facts: Facts
}

/** Compares the drop, not the value: max-drop is an upper bound on it. */
function weighedChange(
  changed: Changed,
  figure: Figure & { readonly value: number },
  base: Partial<Judgement>,
): Judgement {
  const { change, entry, parameters, requirement } = changed
  const sign = entry.better === 'higher' ? -1 : 1
  const drop = sign * change.difference
  const ends = change.interval?.map((end) => sign * end).sort((a, b) => a - b)
  const interval = ends ? ([ends[0]!, ends[1]!] as const) : null
  const bounds = { min: null, max: parameters.maxDrop }
  const compared = { value: drop, interval, confidence: parameters.confidence }
  const comparison = compare(compared, bounds, requirement.burden, SLACK)
  const fact = factWords(changed, figure.value, drop)
  const plain = plainChange(entry, figure.slice, figure.value, change.baseline, parameters.maxDrop, comparison)
  const more = { ...base, plain }
  if (comparison.outcome === 'violated') {
    const far = number(drop - parameters.maxDrop)
    return judgement('violated', `${fact}, and it got worse by ${far} more than that.`, {
      ...more,
      fix: 'improve the model until it holds, or ask for a waiver',
    })
  }
  if (comparison.outcome === 'inconclusive') {
    const told = {
      name: entry.name,
      figure: { ...figure, value: drop, interval, n: change.pairs },
      bounds,
      confidence: parameters.confidence,
      share: false,
    }
    const open =
      comparison.because === 'no-interval'
        ? `an interval of the change at ${percent(parameters.confidence ?? 0)} is asked for and there is none (${figure.noInterval ?? 'it cannot be had for this metric'})`
        : comparison.severity === 'warn'
          ? 'its interval is not wholly beyond that, so a fall is not shown'
          : `its interval allows a change for the worse of ${number(interval?.[1] ?? 0)}, and ${powerWords(told, comparison)}`
    const severity = comparison.severity === null ? {} : { severity: comparison.severity }
    return judgement('inconclusive', `${fact}. The estimate alone does not settle it: ${open}.`, {
      ...more,
      ...severity,
      fix: 'evaluate both models on more of the same rows',
    })
  }
  if (figure.doubts.length)
    return judgement('inconclusive', `${fact}. But ${figure.doubts.join(', and ')}.`, {
      ...more,
      fix: 'declare rows of both models',
    })
  if (change.identical && artifactChanged(changed.facts))
    return judgement(
      'inconclusive',
      `${fact}. But every prediction and score is the same as in ${change.baselineSource.path}, though ${changed.facts.model.artifact} was changed: the model seems to be compared with itself.`,
      { ...more, fix: `put the predictions of the version before into ${change.baselineSource.path}` },
    )
  return judgement('satisfied', `${fact}.`, more)
}

/** Whether the change touches the model file; without one any change of the model counts. */
function artifactChanged({ model, changes }: Facts): boolean {
  if (model.artifact === null) return true
  return changes.some(
    (one) => one.status !== 'mode-changed' && (one.path === model.artifact || one.from === model.artifact),
  )
}

/** "roc_auc is 0.8791 against 0.8616 in base.parquet (8,000 rows joined by id): it rose by 0.0175 (…); the policy lets it fall by at most 0.01". */
function factWords({ ask, figure, change, entry, parameters }: Changed, value: number, drop: number): string {
  const [now, before] = apart(value, change.baseline)
  const slice = sliceText(figure.slice)
  const about = `${nameOf(ask)}${slice ? ` ${slice}` : ''}`
  const moved =
    change.difference === 0
      ? 'it did not change'
      : `it ${change.difference > 0 ? 'rose' : 'fell'} by ${apart(Math.abs(drop), parameters.maxDrop)[0]}`
  const interval =
    change.interval && parameters.confidence !== null
      ? ` (${percent(parameters.confidence)} interval of the change ${range(change.interval)})`
      : ''
  const pairs = change.pairs > 0 ? ` (${rows(change.pairs)} joined by id)` : ''
  const allowed = `the policy lets it ${entry.better === 'higher' ? 'fall' : 'rise'} by at most ${apart(Math.abs(drop), parameters.maxDrop)[1]}`
  return `${about} is ${now} against ${before} in ${change.baselineSource.path}${pairs}, ${originWords(figure)}: ${moved}${interval}; ${allowed}`
}
