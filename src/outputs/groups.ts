/** Groups of people as tables: what was measured for each. */

import type { Finding, ModelDecision } from '../domain/decision.js'
import { type Slice, sliceKey } from '../domain/slice.js'

export interface GroupCell {
  readonly value: number | null
  readonly interval: readonly [number, number] | null
  readonly n: number | null
  /** The finding that is about exactly this number and is not satisfied, else null. */
  readonly finding: Finding | null
}

/** One table: a row per group of the same columns, a column per metric. */
export interface GroupTable {
  /** `race`, or `sex × race`. */
  readonly by: string
  readonly metrics: readonly string[]
  /** Largest `n` of a row is its number of rows. */
  readonly rows: readonly {
    readonly name: string
    readonly n: number | null
    readonly cells: ReadonlyMap<string, GroupCell>
  }[]
}

/** True for one group; false for all rows and for what is over all groups of a column. */
export const isGroup = (slice: Slice | null): slice is Slice =>
  slice !== null && Object.keys(slice).length > 0 && !Object.values(slice).includes('*')

/** The columns that a group is of: `race`, `race × sex`. */
export const columnsOf = (slice: Slice): string => Object.keys(slice).sort().join(' × ')

/** Values of a group alone; the table's title names the columns. */
export const groupName = (slice: Slice): string =>
  Object.entries(slice)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, value]) => value)
    .join(', ')

const rank = (finding: Finding | null): number =>
  finding === null ? 1 : finding.severity === 'block' && !finding.waiver ? -1 : 0

/** Tables of a model's groups, those with something that blocks first. Rows keep the order in which they were measured. */
export function groupTables(model: ModelDecision): readonly GroupTable[] {
  const tables = new Map<
    string,
    { metrics: Set<string>; rows: Map<string, { slice: Slice; cells: Map<string, GroupCell> }>; worst: number }
  >()
  const put = (slice: Slice, metric: string, cell: GroupCell): void => {
    // The number of rows has its own column.
    if (metric === 'count' && cell.finding === null) return
    const by = columnsOf(slice)
    const table = tables.get(by) ?? { metrics: new Set(), rows: new Map(), worst: 1 }
    tables.set(by, table)
    const row = table.rows.get(sliceKey(slice)) ?? { slice, cells: new Map() }
    table.rows.set(sliceKey(slice), row)
    const before = row.cells.get(metric)
    const finding = before && rank(before.finding) <= rank(cell.finding) ? before.finding : cell.finding
    // The same number may be there without its interval and with it.
    const isClosed = before?.interval === null && cell.interval !== null && cell.value === before.value
    row.cells.set(metric, { ...(before && before.value !== null && !isClosed ? before : cell), finding })
    table.metrics.add(metric)
    table.worst = Math.min(table.worst, rank(finding))
  }
  for (const finding of model.findings) {
    if (
      !finding.metric ||
      !isGroup(finding.slice) ||
      finding.outcome === 'satisfied' ||
      finding.outcome === 'not-applicable'
    )
      continue
    put(finding.slice, finding.metric, { value: finding.value, interval: finding.interval, n: finding.n, finding })
  }
  for (const { metric, role, slice, value, interval, n, class: className } of model.measurements) {
    if (role !== 'candidate' || !isGroup(slice) || (className === undefined && metric.includes('@'))) continue
    put(slice, className === undefined ? metric : `${metric}@${className}`, { value, interval, n, finding: null })
  }
  for (const finding of model.findings) {
    if (finding.outcome !== 'satisfied' || !finding.metric || !isGroup(finding.slice)) continue
    put(finding.slice, finding.metric, {
      value: finding.value,
      interval: finding.interval,
      n: finding.n,
      finding: null,
    })
  }
  return [...tables.entries()]
    .map(([by, table]) => ({ by, worst: table.worst, table }))
    .sort((a, b) => a.worst - b.worst)
    .map(({ by, table }) => ({
      by,
      metrics: [...table.metrics],
      rows: [...table.rows.values()]
        .map(({ slice, cells }) => ({
          name: groupName(slice),
          n: largest([...cells.values()].map((cell) => cell.n)),
          cells,
        }))
        .sort((a, b) => (b.n ?? -1) - (a.n ?? -1) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)),
    }))
}

const largest = (counts: readonly (number | null)[]): number | null =>
  counts.reduce((most, count) => (count === null ? most : Math.max(most ?? 0, count)), null)
