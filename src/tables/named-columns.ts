/** Columns of a rows file that are compared with others by their names alone, without a task that says what they mean. */

import { bad, type Fault, good, type Result } from '../domain/fault.js'
import type { CategoryColumn } from '../domain/rows.js'
import { cellFaults } from './columns.js'
import { readGroups } from './groups.js'
import type { RawTable } from './raw.js'
import type { EitherSink } from './sinks.js'

/** A column as numbers (NaN: an empty cell) or as categories; or why it can be neither. */
export type NamedColumn =
  | { readonly kind: 'numbers'; readonly values: Float64Array }
  | ({ readonly kind: 'categories' } & CategoryColumn)
  | { readonly kind: 'unusable'; readonly why: string }

/** Columns in the order of the file, each with `n` rows. */
export interface NamedColumns {
  readonly n: number
  readonly columns: ReadonlyMap<string, NamedColumn>
}

/**
 * Makes the columns. Unusable: texts of which nearly every row has one of its own, too many different texts, values that
 * are neither numbers nor texts. Faults: cells that cannot be told, categories that look alike.
 */
export function namedColumns(raw: RawTable, path: string): Result<NamedColumns> {
  const faults: Fault[] = []
  const columns = new Map<string, NamedColumn>()
  for (const [index, { name }] of raw.wanted.entries()) {
    const sink = raw.sinks[index] as EitherSink
    const { numbers, texts } = sink
    if (numbers) {
      faults.push(...cellFaults(path, raw, name, sink))
      columns.set(name, { kind: 'numbers', values: numbers.values })
    } else if (!texts || texts.overflow) {
      columns.set(name, { kind: 'unusable', why: 'it has too many different texts to be categories' })
    } else if (raw.n > 1 && texts.values.length === raw.n) {
      columns.set(name, { kind: 'unusable', why: 'every row has a text of its own, as an id has' })
    } else {
      const { value, faults: found } = readGroups(path, raw, name, texts)
      faults.push(...found)
      columns.set(name, { kind: 'categories', ...value })
    }
  }
  for (const { name, holds } of raw.unread ?? []) columns.set(name, { kind: 'unusable', why: `it holds ${holds}` })
  return faults.length ? bad(...faults) : good({ n: raw.n, columns })
}
