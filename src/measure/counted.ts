/** Asks of rows that are in an engine: which of them its counts can answer, and the groups that they are finished from. */

import { type CountedTable, groupingKey } from '../domain/counts.js'
import { byValues } from '../domain/group-order.js'
import type { Ask, Unmeasured } from '../domain/metric.js'
import type { Slice } from '../domain/slice.js'
import type { MetricDefinition } from '../metrics/definition.js'
import { countedStatistics, isCounted } from '../statistics/counted.js'
import type { AnyGroups } from './context.js'
import { type CountsFile, notFromRows, type TableShape } from './files.js'
import { metricsOf, summariesRead } from './needs.js'

/** What is known of counted rows as columns. */
export function shapeOf({ plan, task, source, classes }: CountedTable): TableShape {
  const { label, prediction, score } = plan.spec.columns
  return {
    task,
    source,
    classes,
    label: label ?? null,
    prediction: prediction ?? null,
    scores: score ?? null,
    groups: Object.fromEntries(plan.spec.groups.map((column) => [column, column])),
  }
}

const declared = (ask: Ask): string => `declare a rows file of the role ${ask.role}, or take the requirement out`

/** Why rows that are compared one by one cannot be had from counts. */
export const pairsRows = (ask: Ask, { path, table }: CountsFile): Unmeasured =>
  notFromRows(
    `${path} is counted in its engine, and a comparison of ${ask.role} and ${ask.pairedWith} needs their single rows`,
    'ask for the level of the metric with metric-threshold, or declare rows files of both roles',
    [table.source],
  )

/** Why an ask cannot be answered from counts whatever is counted; undefined where it may. */
export function needsRows(ask: Ask, metric: MetricDefinition, file: CountsFile): Unmeasured | undefined {
  if (ask.pairedWith !== null) return pairsRows(ask, file)
  if (!metric.drift && !ask.search) return undefined
  const what = ask.search ? 'the search for weak slices' : metric.name
  const message = `${file.path} is counted in its engine, and ${what} needs its single rows`
  return notFromRows(message, declared(ask), [file.table.source])
}

/** Why the counts at hand cannot answer an ask, by what the policy declares; undefined where they can. */
export function notCounted(ask: Ask, file: CountsFile): Unmeasured | undefined {
  const cannot = (message: string, fix: string): Unmeasured => notFromRows(message, fix, [file.table.source])
  const { path, counts } = file
  if (ask.by !== null && !counts.groups.has(groupingKey(ask.by)))
    return cannot(`the rows of ${path} were not counted by ${ask.by.join(' and ')}`, 'ask for it in the policy')
  const lacking = metricsOf(ask).find((one) =>
    summariesRead(one, ask.parameters, counts.task, counts.classes).some(
      (what) => !isCounted(counts.plan, ask.by, what, counts.classes),
    ),
  )
  if (lacking === undefined) return undefined
  return cannot(`${lacking.name} follows from single rows, and ${path} is counted in its engine`, declared(ask))
}

/** The groups of an ask, in the order of their values. Only where `notCounted` has no objection. */
export function countedGroups(counts: CountedTable, by: readonly string[] | null): AnyGroups {
  const wanted = by ?? []
  const { by: columns } = counts.plan.groupings.find((one) => groupingKey(one.by) === groupingKey(wanted))!
  const groups = counts.groups.get(groupingKey(wanted)) ?? []
  const found = groups.map((group) => ({
    group,
    values: wanted.map((column) => group.values[columns.indexOf(column)]!),
  }))
  found.sort((a, b) => byValues(a.values, b.values))
  const slices = found.map(({ values }): Slice | null =>
    by === null || by.length === 0 ? null : Object.fromEntries(wanted.map((column, i) => [column, values[i]!])),
  )
  return { slices, statistics: (index) => countedStatistics(counts, found[index]!.group) }
}
