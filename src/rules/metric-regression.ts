/** A metric must not fall further than allowed against the version before, or against an anchored release. */

import { type Ask, isUnmeasured, type MetricEntry, type Role } from '../domain/metric.js'
import type { Requirement } from '../domain/policy.js'
import type { Facts, Judgement, Rule } from '../domain/rule.js'
import { withDefault } from '../domain/strictness.js'
import { asideOf, shortage, smallFinding } from './shared/aside.js'
import type { Comparison } from './shared/bound.js'
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
  numberOf,
  PROPERTIES,
} from './shared/metric-parameters.js'
import { reportedChanges } from './shared/reported-change.js'
import { type Changed, comparedChange, weighedChange } from './shared/weigh-change.js'
import { listing, sliceText } from './shared/words.js'

interface Parameters extends FigureParameters {
  readonly maxDrop: number
  readonly versus: Extract<Role, 'baseline' | 'anchor'>
  /** What a model without a version before gets. */
  readonly first: 'allow' | 'missing'
}

const { metric, by, confidence, groups } = PROPERTIES

export const metricRegression: Rule = {
  id: 'metric-regression',
  summary: 'A metric must not get worse by more than max-drop against the baseline, joined row by row.',
  plain: 'The new version must not be worse than the one before, judged on the very same cases.',
  details: [
    'A drop is a change for the worse in the direction of the metric itself: a fall of accuracy, a rise of log_loss. It is an amount, not a share of the old value.',
    'Candidate and baseline are rows files joined by id; ids must match both ways, labels, groups and the positive class agree, and both be weighted alike, otherwise nothing is compared and that is an error that says what differs.',
    'versus: anchor compares with a pinned release (evidence of the role anchor), so that many small steps down do not add up unseen.',
    'With confidence the interval of the paired change must keep the bound too; where only the estimate does, the finding is inconclusive and says how many rows would settle it. family-wise holds the confidence for all groups together.',
    'Where every prediction and score of the two files is the same though the model file was changed, or two reports name the same model, the model is compared with itself and the finding is inconclusive.',
    'Where the policy declares no rows, two reports are compared: other data by digest, another split or another number of rows is an error; data that is not named leaves the finding inconclusive. Reports show no interval.',
    'The first version of a model is missing its baseline, and blocks, unless the policy says first-model: allow.',
  ].join(' '),
  remedy: [
    'Where it is only not shown yet, evaluate both versions on more of the same cases; the finding says about how many.',
    'Find the cases that the version before got right and this one does not, and mend data or training there.',
    'Keep the version before; or, where the loss is the price of a gain, let those who decide accept it by a waiver.',
  ],
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
      versus: {
        enum: ['baseline', 'anchor'],
        description: 'The rows file that is compared with; baseline by default.',
      },
      'first-model': {
        enum: ['allow', 'missing'],
        description:
          'What the first version of a model gets, which has nothing to be compared with: missing (default) blocks, allow lets it pass. First is a model whose file is added by the change while the baseline was never there.',
      },
      by,
      confidence,
      'family-wise': PROPERTIES['family-wise'],
      groups,
      'min-samples': PROPERTIES['min-samples'],
      'small-groups': PROPERTIES['small-groups'],
      ...METRIC_PROPERTIES,
    },
  },
  strictness: {
    ...FIGURE_STRICTNESS,
    'max-drop': 'down',
    versus: 'unordered',
    'first-model': withDefault(['allow', 'missing'], 'missing'),
  },
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
    const first = firstModel(facts, parameters, about)
    if (first !== null) return [first]
    const answers = parameters.by.map((columns) => {
      const ask = askOf(parameters, entry, columns)
      return { ask, answer: changesOf(facts, ask, entry, parameters) }
    })
    const figures = answers.flatMap(({ ask, answer }) =>
      answer.found
        ? answer.figures.map((figure) => ({ ask, figure, changed: changedOf(ask, figure, entry, parameters) }))
        : [],
    )
    const comparisons = held(
      figures.flatMap(({ changed }) => (changed === null ? [] : [changed])),
      parameters,
      requirement,
    )
    return [
      ...answers.flatMap(({ ask, answer }) => asideOf(ask, answer, parameters, about)),
      ...figures.map(({ ask, figure, changed }) => {
        const base = baseOf(figure, entry, parameters)
        const comparison = changed && comparisons.get(changed)
        return changed && comparison
          ? weighedChange(changed, comparison, facts, base)
          : uncompared(ask, figure, parameters, { ...base, entry })
      }),
    ]
  },
}

const parametersOf = (requirement: Requirement): Parameters => ({
  ...figureParameters(requirement),
  maxDrop: numberOf(requirement.with, 'max-drop') ?? 0,
  versus: requirement.with.versus === 'anchor' ? 'anchor' : 'baseline',
  first: requirement.with['first-model'] === 'allow' ? 'allow' : 'missing',
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

const baseOf = (figure: Figure, entry: MetricEntry, { maxDrop }: Parameters): Partial<Judgement> => ({
  slice: figure.slice,
  value: figure.value,
  threshold: { 'max-drop': maxDrop },
  interval: figure.interval,
  n: figure.n,
  baseline: figure.change?.baseline ?? null,
  origin: figure.origin,
  sources: [...figure.sources, ...(figure.change ? [figure.change.baselineSource] : [])],
  better: entry.better === 'none' ? null : entry.better,
  metric: entry.name,
})

/** What of a figure is compared; null where it cannot be. */
function changedOf(ask: Ask, figure: Figure, entry: MetricEntry, parameters: Parameters): Changed | null {
  const { change, value } = figure
  const few = entry.acrossGroups ? null : shortage(figure, parameters)
  if (few !== null || figure.flaw !== null || value === null) return null
  if (change === undefined || !Number.isFinite(change.difference)) return null
  const { maxDrop, confidence, versus, smallGroups, minSamples } = parameters
  const leftOut = { smallGroups, minSamples }
  return { ask, figure: { ...figure, value }, change, entry, maxDrop, confidence, versus, leftOut }
}

/** Comparisons by what is compared, after the family as a whole has been held to its confidence where that is asked for. */
function held(
  changes: readonly Changed[],
  { familyWise: method, confidence }: Parameters,
  { burden }: Requirement,
): ReadonlyMap<Changed, Comparison> {
  const members = changes.map((one) => comparedChange(one, burden))
  const after =
    method === null || confidence === null
      ? members.map((member) => member.comparison)
      : familyWise(members, { method, confidence, burden })
  return new Map(changes.map((one, index) => [one, after[index]!]))
}

/** The finding of a figure that cannot be compared. */
function uncompared(
  ask: Ask,
  figure: Figure,
  parameters: Parameters,
  { entry, ...base }: Partial<Judgement> & { readonly entry: MetricEntry },
): Judgement {
  const few = entry.acrossGroups ? null : shortage(figure, parameters)
  if (few !== null && figure.flaw?.outcome !== 'error') return smallFinding(ask, figure, few, parameters, base)
  if (figure.flaw !== null)
    return judgement(figure.flaw.outcome, figure.flaw.message, { ...base, fix: figure.flaw.fix })
  const about = `${nameOf(ask)} ${sliceText(figure.slice)}`.trim()
  const message = `${about} could not be compared with the ${parameters.versus}${figure.reason ? `: ${figure.reason}` : ''}.`
  return judgement('missing', message, { ...base, fix: `give the ${parameters.versus} a value of ${nameOf(ask)}` })
}

/**
 * The finding for a model that has no version before: its model file is added by this change, and nothing that the policy
 * names as the baseline is there or was removed. null where there is a version before, or where that cannot be shown.
 */
function firstModel(
  { model, changes, absent }: Facts,
  { versus, first }: Parameters,
  about: Partial<Judgement>,
): Judgement | null {
  const added = changes.some((one) => one.status === 'added' && one.path === model.artifact)
  const named = model.evidence.filter((spec) => spec.role === versus)
  // What a pattern named before cannot be told from the changes, so that nothing shows that it named nothing.
  if (named.some((spec) => /[*?]/.test(spec.file))) return null
  const gone = new Set(absent.flatMap((one) => (one.spec?.role === versus ? [one.path] : [])))
  const touched = changes.some((one) => gone.has(one.path) || (one.from !== null && gone.has(one.from)))
  if (!added || touched || !named.every((spec) => gone.has(spec.file))) return null
  const there = named.map((spec) => spec.file)
  const lacks = there.length
    ? `${listing(there)} ${there.length === 1 ? 'is' : 'are'} not there yet`
    : `the policy names no ${versus}`
  const message = `This change adds ${model.artifact}, so it is the first version of ${model.id}, and ${lacks}: there is nothing to compare it with.`
  if (first === 'allow')
    return judgement('not-applicable', `${message} The policy allows that (first-model: allow).`, about)
  return judgement('missing', message, {
    ...about,
    fix: `commit what the model is to be compared with as ${there.length ? listing(there) : `evidence of the role ${versus}`}, or allow a first version in the policy: first-model: allow`,
  })
}
