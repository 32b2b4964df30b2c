/** What must be counted for asks of rows that are in an engine: found by asking each metric which summaries it reads. */

import type { Binned, CountPlan, Grouping } from '../domain/counts.js'
import { binnedKey, groupingKey, ORDER_BINS } from '../domain/counts.js'
import type { Ask, MetricParameters, Task } from '../domain/metric.js'
import type { EvidenceSpec } from '../domain/policy.js'
import type { GroupStatistics, Summary } from '../domain/statistics.js'
import type { MetricDefinition } from '../metrics/definition.js'
import { METRICS } from '../metrics/index.js'
import { binnedFor } from '../statistics/counted.js'
import { className } from '../tables/classes.js'
import { filled } from './context.js'

/** Bins of a calibration error where the policy does not say. */
const USUAL_BINS = 10

/**
 * What is to be counted of an entry with `sql`: all rows, each declared group, and the intersections that are asked for,
 * each with the bins that the asked metrics need. null where the entry has no task.
 */
export function countPlan(spec: EvidenceSpec, asks: readonly Ask[]): CountPlan | null {
  const { task } = spec
  if (task === null) return null
  const groupings = new Map<string, { readonly by: readonly string[]; readonly binned: Map<string, Binned> }>()
  const grouping = (by: readonly string[]): Map<string, Binned> => {
    const key = groupingKey(by)
    const known = groupings.get(key)
    if (known) return known.binned
    const made = { by: [...new Set(by)].sort(), binned: new Map<string, Binned>() }
    groupings.set(key, made)
    return made.binned
  }
  const all = grouping([])
  for (const one of usual(spec, task)) all.set(binnedKey(one), one)
  for (const column of spec.groups) grouping([column])
  const coverages = new Set<number>()
  const quantiles = new Set<number>()
  for (const ask of asks) {
    if (ask.role !== spec.role || ask.by?.some((column) => !spec.groups.includes(column))) continue
    const binned = grouping(ask.by ?? [])
    for (const { what, classes } of summariesOf(ask, spec, task)) {
      const one = binnedFor(what, task, classes)
      if (one !== null && isThere(one, spec, classes)) binned.set(binnedKey(one), one)
      if (what.of === 'covered' || what.of === 'covered-right') coverages.add(what.atLeast)
      if (what.of === 'loss' && what.loss === 'pinball') quantiles.add(what.at ?? 0.5)
    }
  }
  return {
    spec,
    task,
    groupings: [...groupings.values()].map(({ by, binned }): Grouping => ({ by, binned: [...binned.values()] })),
    coverages: [...coverages].sort((a, b) => a - b),
    quantiles: [...quantiles].sort((a, b) => a - b),
  }
}

/** Whether scores are there to be binned so. */
const isThere = ({ of }: Binned, { columns }: EvidenceSpec, classes: readonly string[]): boolean =>
  columns.score !== undefined &&
  columns.label !== undefined &&
  (typeof of === 'string' || (typeof columns.score !== 'string' && classes.includes(of.class)))

/** What claims of a card are mostly about, over all rows: the area and the calibration error. */
function usual(spec: EvidenceSpec, task: Task): readonly Binned[] {
  const { score, label } = spec.columns
  if (score === undefined || label === undefined || task === 'regression') return []
  const orders: readonly Binned['of'][] =
    task === 'binary' ? ['positive'] : scoredClasses(spec).map((name) => ({ class: name }))
  return [
    ...orders.map((of): Binned => ({ kind: 'order', of, bins: ORDER_BINS })),
    { kind: 'calibration', of: task === 'binary' ? 'positive' : 'top', bins: USUAL_BINS },
  ]
}

const scoredClasses = ({ columns: { score } }: EvidenceSpec): readonly string[] =>
  score === undefined || typeof score === 'string' ? [] : Object.keys(score).map((name) => className(name, false))

/** A summary with the classes that its indices mean. */
export interface Read {
  readonly what: Summary
  readonly classes: readonly string[]
}

/** Metrics that an ask is made of: itself, or the rates that it compares. */
export function metricsOf(ask: Ask): readonly MetricDefinition[] {
  const find = (name: string): readonly MetricDefinition[] => METRICS.filter((metric) => metric.name === name)
  return find(ask.metric).flatMap((metric) => (metric.across ? metric.across.rates.flatMap(find) : [metric]))
}

/** Every summary that an ask reads, for each order that two classes may turn out to have. */
function summariesOf(ask: Ask, spec: EvidenceSpec, task: Task): readonly Read[] {
  const { class: one } = ask.parameters
  const likely: readonly (readonly string[])[] =
    task === 'regression'
      ? [[]]
      : task === 'multiclass'
        ? [
            [...new Set([...scoredClasses(spec), ...(one === undefined ? ['', ' '] : [one, ''])])].filter(
              isWanted(spec, one),
            ),
          ]
        : one === undefined
          ? [['0', '1']]
          : [
              [one, ` ${one}`],
              [` ${one}`, one],
            ]
  return likely.flatMap((classes) =>
    metricsOf(ask).flatMap((metric) =>
      summariesRead(metric, ask.parameters, task, classes).map((what) => ({ what, classes })),
    ),
  )
}

/** Classes without a score are only stood in for where no score column is named at all. */
const isWanted =
  (spec: EvidenceSpec, one: string | undefined) =>
  (name: string): boolean =>
    name === one || scoredClasses(spec).length === 0 || scoredClasses(spec).includes(name)

/** The summaries that a metric reads, for its value and its interval: it is given made-up statistics and watched. */
export function summariesRead(
  metric: MetricDefinition,
  parameters: MetricParameters,
  task: Task,
  classes: readonly string[],
): readonly Summary[] {
  const read = new Map<string, Summary>()
  const note = (what: Summary): void => {
    read.set(JSON.stringify(what), what)
  }
  const ones = (length: number): Float64Array => new Float64Array(length).fill(1)
  const size = classes.length
  const of = (length: number): Float64Array | null => (task === 'regression' ? null : ones(length))
  const watched: GroupStatistics = {
    n: Math.max(2, size * size),
    task,
    classes,
    confusion: of(size * size),
    counts: of(size * size),
    labelled: of(size),
    predicted: of(size),
    labelledCounts: of(size),
    predictedCounts: of(size),
    summary(what) {
      note(what)
      return 0.5
    },
    tally(what) {
      note(what)
      return { hits: 1, of: 2 }
    },
  }
  const finish = filled(metric, parameters)
  finish.compute(watched)
  const how = finish.uncertainty
  if (how.kind === 'share') how.tally(watched)
  if (how.kind === 'shares') how.tallies(watched)
  return [...read.values()]
}
