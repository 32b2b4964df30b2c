/** Parameters that the rules about metrics share: their schema, what they mean, and faults that a schema cannot see. */

import type { MetricEntry, MetricParameters, MetricVocabulary } from '../../domain/metric.js'
import { isMap, step } from '../../domain/plain.js'
import type { Requirement } from '../../domain/policy.js'
import type { ParameterFault } from '../../domain/rule.js'
import { inconclusiveBlocks, mustBeShown, optional, type Strictness, withDefault } from '../../domain/strictness.js'
import type { FamilyMethod } from './multiplicity.js'
import { listing, number } from './words.js'

type Raw = Readonly<Record<string, unknown>>

const scalar = { type: ['string', 'number', 'boolean'] } as const

/** JSON schema of the shared parameters; a rule takes those that it knows. */
export const PROPERTIES = {
  metric: { type: 'string', minLength: 1, description: 'Name of a metric, as scikit-learn and Fairlearn have it.' },
  by: {
    type: 'array',
    items: { type: 'string', minLength: 1 },
    minItems: 1,
    uniqueItems: true,
    description:
      'Group columns; "sex*race" judges every combination of the two. A column of numbers is cut into groups by slices of the evidence entry.',
  },
  confidence: {
    type: 'number',
    exclusiveMinimum: 0,
    exclusiveMaximum: 1,
    description: 'Level of the two-sided interval that has to keep the bound too. Left out: the estimate decides.',
  },
  'min-samples': {
    type: 'integer',
    minimum: 1,
    description:
      'Fewest rows of a group (denominator of a share). Weighted rows must also be as many by their effective number.',
  },
  'small-groups': {
    enum: ['fail', 'warn', 'skip'],
    description: 'What a group below min-samples does; fail by default.',
  },
  groups: {
    type: 'object',
    minProperties: 1,
    additionalProperties: { type: 'array', items: scalar, minItems: 1, uniqueItems: true },
    description: 'Groups that must be there, by column.',
  },
  'family-wise': {
    enum: ['holm', 'bh'],
    description:
      'Holds the confidence for all comparisons of the requirement together: holm the chance that any is wrong, bh (Benjamini-Hochberg) the share of wrong ones among those that are shown.',
  },
  bins: {
    type: 'integer',
    minimum: 1,
    maximum: 10_000,
    description: 'Bins of equal width for ece and mce; 10 by default.',
  },
  class: { ...scalar, description: 'One class of several, judged against the rest.' },
  'confidence-at-least': {
    type: 'number',
    minimum: 0,
    maximum: 1,
    description: 'For selective_accuracy and coverage: only decisions at least this sure count.',
  },
  'min-coverage': {
    type: 'number',
    minimum: 0,
    maximum: 1,
    description: 'Share of all decisions that must be that sure.',
  },
  cost: {
    type: 'object',
    minProperties: 1,
    additionalProperties: { type: 'number' },
    description: 'For expected_cost: what a false-positive and a false-negative cost.',
  },
  tail: {
    type: 'number',
    exclusiveMinimum: 0,
    maximum: 1,
    description: 'For expected_shortfall: the worst share of the losses.',
  },
  k: { type: 'integer', minimum: 1, description: 'For top_k_accuracy: how many of the likeliest classes count.' },
  beta: { type: 'number', exclusiveMinimum: 0, description: 'For fbeta: how many times recall weighs precision.' },
  quantile: {
    type: 'number',
    exclusiveMinimum: 0,
    exclusiveMaximum: 1,
    description: 'For pinball_loss: the quantile that is predicted.',
  },
} as const

/** What a metric is told beside its rows, for rules that judge it in more than one place; a least coverage has no meaning there. */
export const METRIC_PROPERTIES = {
  class: PROPERTIES.class,
  bins: PROPERTIES.bins,
  'confidence-at-least': PROPERTIES['confidence-at-least'],
  cost: PROPERTIES.cost,
  tail: PROPERTIES.tail,
  k: PROPERTIES.k,
  beta: PROPERTIES.beta,
  quantile: PROPERTIES.quantile,
} as const

/** More groups to judge ask more, unless they make what is shown of the others count for less. */
const staysWithMore = (one: Requirement): boolean => {
  const family = one.with['family-wise']
  return family === undefined || (family === 'holm' && mustBeShown(one))
}

/** More rows asked of a group ask more only where a group with fewer keeps the merge shut. */
const smallGroupsBlock = (one: Requirement): boolean =>
  (one.with['small-groups'] ?? 'fail') === 'fail' && inconclusiveBlocks(one)

/** Which way the shared parameters tighten. */
export const FIGURE_STRICTNESS: Readonly<Record<string, Strictness>> = {
  metric: 'unordered',
  // Left out, all rows are one group: other groups are another question.
  by: { order: 'more', when: staysWithMore },
  confidence: optional('up', mustBeShown),
  'min-samples': optional('up', smallGroupsBlock),
  'small-groups': withDefault(['skip', 'warn', 'fail'], 'fail'),
  groups: optional('more'),
  'family-wise': optional(['bh', 'holm'], mustBeShown),
  class: 'unordered',
  bins: 'unordered',
  'confidence-at-least': 'unordered',
  'min-coverage': optional('up'),
  cost: 'unordered',
  tail: 'unordered',
  k: 'unordered',
  beta: 'unordered',
  quantile: 'unordered',
}

/** Parameters of a metric rule, with defaults filled in. */
export interface FigureParameters {
  /** As the policy has it; the canonical name is the entry's. */
  readonly metric: string
  /** One list of columns an ask; `[null]`: all rows together. */
  readonly by: readonly (readonly string[] | null)[]
  readonly confidence: number | null
  readonly minSamples: number | null
  readonly smallGroups: 'fail' | 'warn' | 'skip'
  /** Column → values that must be there. */
  readonly groups: ReadonlyMap<string, readonly string[]>
  /** null: every comparison stands on its own. */
  readonly familyWise: FamilyMethod | null
  readonly minCoverage: number | null
  readonly parameters: MetricParameters
}

/** A finite number of the parameters, else null. */
export function numberOf(raw: Raw, name: string): number | null {
  const value = Object.hasOwn(raw, name) ? raw[name] : null
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}

/** Columns of one entry of `by`: "sex*race" → ['sex', 'race']. */
const columnsOf = (entry: string): readonly string[] => entry.split('*').map((column) => column.trim())

/** Shared parameters of a requirement; wrong types (which the schema refuses) read as left out. */
export function figureParameters(requirement: Requirement): FigureParameters {
  const raw = requirement.with
  const list = Array.isArray(raw.by) ? raw.by.filter((one): one is string => typeof one === 'string') : []
  const groups = isMap(raw.groups) ? Object.entries(raw.groups) : []
  return {
    metric: String(raw.metric ?? ''),
    by: list.length ? list.map(columnsOf) : [null],
    confidence: numberOf(raw, 'confidence'),
    minSamples: numberOf(raw, 'min-samples'),
    smallGroups: raw['small-groups'] === 'warn' || raw['small-groups'] === 'skip' ? raw['small-groups'] : 'fail',
    groups: new Map(groups.map(([column, values]) => [column, Array.isArray(values) ? values.map(String) : []])),
    familyWise: raw['family-wise'] === 'holm' || raw['family-wise'] === 'bh' ? raw['family-wise'] : null,
    minCoverage: numberOf(raw, 'min-coverage'),
    parameters: metricParameters(raw),
  }
}

/** The part of the parameters that is the metric's identity. */
function metricParameters(raw: Raw): MetricParameters {
  const cost = isMap(raw.cost) ? (raw.cost as Readonly<Record<string, number>>) : null
  const numbers = {
    bins: 'bins',
    tail: 'tail',
    k: 'k',
    beta: 'beta',
    quantile: 'quantile',
    confidenceAtLeast: 'confidence-at-least',
  }
  const given = Object.entries(numbers).flatMap(([key, name]) => {
    const value = numberOf(raw, name)
    return value === null ? [] : [[key, value] as const]
  })
  const part = raw.class === undefined || raw.class === null ? {} : { class: String(raw.class) }
  return { ...Object.fromEntries(given), ...part, ...(cost ? { cost } : {}) }
}

/** Names in the policy of the parameters that some metric takes. */
const METRIC_PARAMETERS = ['bins', 'confidence-at-least', 'cost', 'tail', 'k', 'beta', 'quantile'] as const

/** Without these a metric that takes them means nothing. */
const REQUIRED: readonly string[] = ['confidence-at-least', 'cost']

/** Faults of the shared parameters; `bounds` are the names of parameters that are values of the metric itself. */
export function checkFigure(
  raw: Raw,
  vocabulary: MetricVocabulary,
  bounds: readonly string[] = [],
): readonly ParameterFault[] {
  const entry = vocabulary.find(String(raw.metric ?? ''))
  if (entry === undefined) return [unknownMetric(raw.metric, vocabulary)]
  const name = String(raw.metric)
  const by = Array.isArray(raw.by) ? raw.by.map(String) : []
  const faults: ParameterFault[] = []
  const complain = (pointer: string, message: string, fix: string) =>
    faults.push({ pointer, message, fix, code: 'policy/schema' })
  if (entry.parameters.includes('column'))
    complain('/metric', `${name} compares a column of two files`, 'use the rule drift')
  if (entry.acrossGroups && !by.length)
    complain('/metric', `${name} compares groups, and by names no column`, 'add by: [<group column>]')
  by.forEach((one, index) => {
    const columns = columnsOf(one)
    if (columns.some((column) => column === '') || new Set(columns).size < columns.length)
      complain(
        `/by/${index}`,
        `"${one}" is no list of different columns`,
        'write one column, or several joined by * (sex*race)',
      )
  })
  for (const bound of bounds) complainOfRange(raw, bound, entry, complain)
  for (const parameter of METRIC_PARAMETERS) {
    const given = raw[parameter] !== undefined && raw[parameter] !== null
    const taken = entry.parameters.includes(parameter)
    if (given && !taken) complain(`/${parameter}`, `${name} takes no ${parameter}`, takes(entry))
    if (!given && taken && REQUIRED.includes(parameter))
      complain('/metric', `${name} needs ${parameter}`, `add ${parameter}`)
  }
  if (raw.class !== undefined && raw.class !== null && !entry.perClass)
    complain('/class', `${name} is not a metric of one class`, 'leave class out')
  if (raw['family-wise'] !== undefined && raw['family-wise'] !== null && numberOf(raw, 'confidence') === null)
    complain('/family-wise', 'family-wise has nothing to hold without confidence', 'add confidence: 0.95')
  const columns = new Set(by.flatMap(columnsOf))
  for (const column of Object.keys(isMap(raw.groups) ? raw.groups : {})) {
    if (columns.has(column)) continue
    const fix = columns.size ? `use one of ${listing([...columns])}, or add it to by` : `add by: [${column}]`
    faults.push({
      pointer: `/groups${step(column)}`,
      message: `"${column}" is not a column of by`,
      fix,
      code: 'policy/reference',
    })
  }
  return faults
}

function unknownMetric(name: unknown, vocabulary: MetricVocabulary): ParameterFault {
  const near = typeof name === 'string' ? vocabulary.suggest(name) : undefined
  const fix = near === undefined ? 'risk-gate explain lists the metrics that are known' : `did you mean ${near}?`
  return {
    pointer: '/metric',
    message: `"${String(name)}" is not a metric that is known`,
    fix,
    code: 'policy/unknown-metric',
  }
}

function complainOfRange(
  raw: Raw,
  bound: string,
  entry: MetricEntry,
  complain: (pointer: string, message: string, fix: string) => void,
): void {
  const value = numberOf(raw, bound)
  const [low, high] = entry.range
  if (value === null || (value >= low && value <= high)) return
  const range = `${Number.isFinite(low) ? `from ${number(low)}` : 'from below'} ${Number.isFinite(high) ? `to ${number(high)}` : 'upwards'}`
  const fix =
    value > 1 && value <= 100 && high === 1
      ? `write a fraction: ${number(value / 100)}`
      : 'write a value inside the range'
  complain(`/${bound}`, `${number(value)} is outside the range of ${entry.name}, which goes ${range}`, fix)
}

const takes = (entry: MetricEntry): string =>
  entry.parameters.length ? `it takes ${listing(entry.parameters)}` : 'leave it out: this metric takes no parameter'
