/** What measuring works on: tables by role, with their groups and statistics kept for every ask that needs them. */

import type { MetricParameters } from '../domain/metric.js'
import type { RowTable } from '../domain/rows.js'
import type { MetricDefinition } from '../metrics/definition.js'
import { finish } from '../statistics/estimate.js'
import type { Finish, Finished } from '../statistics/finishing.js'
import { type FinishableStatistics, type InfluentialStatistics, statisticsOf } from '../statistics/group.js'
import { type Partition, partition } from '../statistics/partition.js'
import { type Prepared, prepare } from '../statistics/prepared.js'
import { samplesOf } from '../statistics/sample.js'

/** Groups of one `by` that values can be finished from. */
export interface AnyGroups {
  readonly slices: Partition['slices']
  statistics(group: number): FinishableStatistics
}

/** A table split into the groups of one `by`. */
export interface Groups extends AnyGroups {
  statistics(group: number): InfluentialStatistics
}

/** A table ready to be measured. */
export interface Measured {
  readonly table: RowTable
  /** Groups by columns (null: all rows as one); undefined where there are too many, also times classes. */
  groups(by: readonly string[] | null): Groups | undefined
}

/** Statistics of more cells than this in all groups together are not kept between asks. */
const MOST_KEPT = 4_000_000

/** Readies a table. `groupsOf`: a table of the same rows whose group columns split it (for baselines joined by id). */
export function measured(table: RowTable, groupsOf: RowTable = table): Measured {
  const prepared: Prepared = prepare(table, groupsOf)
  const kept = new Map<string, Groups | undefined>()
  return {
    table,
    groups(by) {
      const key = JSON.stringify(by)
      if (!kept.has(key)) kept.set(key, split(prepared, partition(groupsOf, by, prepared.cells)))
      return kept.get(key)
    },
  }
}

/** More cells of confusion matrices than this in all groups together are too many to add up. */
const MOST_CELLS = 200_000_000

function split(prepared: Prepared, parts: Partition | undefined): Groups | undefined {
  if (parts === undefined || parts.sizes.length * prepared.table.classes.length ** 2 > MOST_CELLS) return undefined
  const statistics = new Map<number, InfluentialStatistics>()
  const sampleOf = samplesOf(prepared, parts)
  const keep = parts.slices.length * prepared.table.classes.length ** 2 <= MOST_KEPT
  return {
    slices: parts.slices,
    statistics(group) {
      const known = statistics.get(group)
      if (known !== undefined) return known
      const made = statisticsOf(sampleOf(group))
      if (keep) statistics.set(group, made)
      return made
    },
  }
}

/** A metric with its parameters filled in, as `statistics` takes it. */
export function filled(metric: MetricDefinition, parameters: MetricParameters): Finish {
  const how = metric.uncertainty
  const uncertainty = (): Finish['uncertainty'] => {
    switch (how.kind) {
      case 'share':
        return { kind: 'share', tally: (s) => how.tally(s, parameters), ...(how.map ? { map: how.map } : {}) }
      case 'shares':
        return { kind: 'shares', tallies: (s) => how.tallies(s, parameters) }
      case 'gaps':
        return { kind: 'gaps', of: (s) => how.of(s, parameters) }
      case 'quantile':
        return { kind: 'quantile', at: how.at(parameters) }
      default:
        return how
    }
  }
  return {
    range: metric.range,
    share: metric.share,
    compute: (s) => metric.compute(s, parameters),
    uncertainty: uncertainty(),
  }
}

/** A metric on one group. */
export const measureGroup = (
  metric: MetricDefinition,
  parameters: MetricParameters,
  statistics: FinishableStatistics,
  confidence: number | null,
): Finished => finish(filled(metric, parameters), statistics, confidence)
