/** Measures one table by names of metrics and groups, for the command line: no policy, no roles. */

import type { MetricParameters } from './domain/metric.js'
import type { RowTable } from './domain/rows.js'
import { allOver, measureSpread, spreadAsk } from './measure/across.js'
import { type Groups, measured, measureGroup } from './measure/context.js'
import { columnsFor, tooManyClasses } from './measure/files.js'
import type { MetricDefinition } from './metrics/definition.js'
import { METRICS_BY_NAME, vocabulary } from './metrics/index.js'

/** A row of the answer. */
export interface MeasuredRow {
  /** Canonical name, or as asked for where there is no such metric. */
  readonly metric: string
  readonly class?: string
  /** null: all rows; `{race: '*'}` for a metric across groups. */
  readonly group: Readonly<Record<string, string>> | null
  readonly value: number | null
  /** Ends of the interval, or null where there is none. */
  readonly lower: number | null
  readonly upper: number | null
  /** Denominator of a share, else rows. */
  readonly n: number
  /** Why there is no value or no interval, or what was left out. */
  readonly reason?: string
}

/** What to measure. */
export interface TableAsk {
  /** Names or aliases; `recall@immediate` for one class. */
  readonly metrics: readonly string[]
  /** Columns of each grouping, all of them columns of `table.groups`; all rows together are always measured too. */
  readonly groups: readonly (readonly string[])[]
  /** Confidence level in (0, 1), or null for no intervals. */
  readonly confidence: number | null
  readonly bins?: number
  /** Further parameters of metrics. */
  readonly parameters?: MetricParameters
}

interface Split {
  readonly by: readonly string[] | null
  /** undefined: the columns are not there, or make too many groups. */
  readonly groups: Groups | undefined
}

/** Rows for every metric and group, in the order asked for, all rows first. What cannot be measured is a row with value null and the reason. */
export function measureTable(table: RowTable, ask: TableAsk): readonly MeasuredRow[] {
  const from = measured(table)
  const splits: readonly Split[] = [null, ...ask.groups].map((by) => ({
    by,
    groups: by?.some((column) => !Object.hasOwn(table.groups, column)) ? undefined : from.groups(by),
  }))
  return ask.metrics.flatMap((written) => {
    const at = written.indexOf('@')
    const [name, one] = at < 0 ? [written, undefined] : [written.slice(0, at), written.slice(at + 1)]
    const metric = METRICS_BY_NAME.get(vocabulary.find(name)?.name ?? '')
    if (metric === undefined) return [empty({ metric: written }, null, `${name} is not a metric`)]
    const label = { metric: metric.name, ...(one === undefined ? {} : { class: one }) }
    const refusal = refusalOf(metric, one, table)
    if (refusal !== null) return [empty(label, null, refusal)]
    return splits.flatMap((split) => rowsOf(metric, label, split, ask))
  })
}

const empty = (
  label: Pick<MeasuredRow, 'metric' | 'class'>,
  group: MeasuredRow['group'],
  reason: string,
): MeasuredRow => ({
  ...label,
  group,
  value: null,
  lower: null,
  upper: null,
  n: 0,
  reason,
})

/** Why the table does not allow the metric, or null. */
function refusalOf(metric: MetricDefinition, one: string | undefined, table: RowTable): string | null {
  if (metric.tasks.length === 0) return `${metric.name} is not computed from a single rows file`
  if (table.task === null || !metric.tasks.includes(table.task))
    return `${metric.name} is not defined for ${table.task ?? 'rows without a task'}`
  if (tooManyClasses(table)) return `there are ${table.classes.length} classes, too many to measure`
  const lacks = columnsFor(metric, table.task).find((column) => table[column === 'score' ? 'scores' : column] === null)
  if (lacks !== undefined) return `${metric.name} needs a ${lacks} column`
  if (one === undefined) return null
  if (!metric.perClass) return `${metric.name} has no value for a single class`
  return table.classes.includes(one)
    ? null
    : `no row has the class ${one}; there are ${table.classes.slice(0, 20).join(', ')}`
}

function rowsOf(
  metric: MetricDefinition,
  label: Pick<MeasuredRow, 'metric' | 'class'>,
  { by, groups }: Split,
  ask: TableAsk,
): readonly MeasuredRow[] {
  if (groups === undefined)
    return [empty(label, null, `${(by ?? []).join(' and ')} are not columns, or make too many groups`)]
  const parameters: MetricParameters = {
    ...ask.parameters,
    ...(ask.bins === undefined ? {} : { bins: ask.bins }),
    ...(label.class === undefined ? {} : { class: label.class }),
  }
  const row = (
    group: MeasuredRow['group'],
    found: { readonly value: number | null; readonly interval: readonly [number, number] | null; readonly n: number },
    reason: string | null | undefined,
  ): MeasuredRow => ({
    ...label,
    group,
    value: found.value,
    lower: found.interval?.[0] ?? null,
    upper: found.interval?.[1] ?? null,
    n: found.n,
    ...(reason ? { reason } : {}),
  })
  if (!metric.acrossGroups) {
    return groups.slices.map((slice, group) => {
      const found = measureGroup(metric, parameters, groups.statistics(group), ask.confidence)
      return row(slice, found, found.reason ?? found.unavailable)
    })
  }
  if (by === null) return ask.groups.length > 0 ? [] : [empty(label, null, 'it compares groups; name group columns')]
  const like = {
    metric: metric.name,
    parameters,
    role: 'candidate',
    by,
    confidence: ask.confidence,
    minSamples: null,
    pairedWith: null,
  } as const
  const found = measureSpread(groups, spreadAsk(like, metric, (rate) => METRICS_BY_NAME.get(rate)!)!)
  return [row(allOver(by), found, found.reason ?? found.intervalUnavailable)]
}
