/** Columns followed back through what records tell of them. */

import type { ColumnSource, GraphNode } from '../domain/lineage.js'

/** Columns that are followed, and steps back for one: hostile records tell of millions. */
const MOST_COLUMNS = 2000
const MOST_STEPS = 10_000

/** A column of some data with the columns at the beginning of its lineage. */
export interface ColumnTrace {
  readonly data: string
  readonly column: string
  readonly from: readonly { readonly data: string; readonly column: string }[]
}

/**
 * The columns of some data, each followed back until no record tells what a column was made of. A column that leads to
 * itself ends there. Data without column lineage give nothing.
 */
export function columnTraces(nodes: readonly GraphNode[], data: readonly string[]): readonly ColumnTrace[] {
  const known = new Map<string, ReadonlyMap<string, ColumnSource>>()
  for (const node of nodes)
    if (node.columns !== undefined) known.set(node.id, new Map(node.columns.map((one) => [one.column, one])))
  const wanted = data.flatMap((name) => [...(known.get(name)?.values() ?? [])].map((source) => ({ name, source })))
  return wanted.slice(0, MOST_COLUMNS).map(({ name, source }) => ({
    data: name,
    column: source.column,
    from: beginnings(known, source.from),
  }))
}

function beginnings(
  known: ReadonlyMap<string, ReadonlyMap<string, ColumnSource>>,
  from: ColumnTrace['from'],
): ColumnTrace['from'] {
  const seen = new Map(from.map((one) => [`${one.data}\n${one.column}`, one]))
  const ends: { data: string; column: string }[] = []
  for (const one of seen.values()) {
    const before = known.get(one.data)?.get(one.column)?.from ?? []
    if (before.length === 0) ends.push(one)
    else if (seen.size < MOST_STEPS) for (const next of before) seen.set(`${next.data}\n${next.column}`, next)
  }
  return ends
}
