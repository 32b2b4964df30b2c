/** A figure that a rule judges, and how it is named. */

import type { Ask, Measurement, MetricEntry } from '../../domain/metric.js'
import type { Origin } from '../../domain/outcome.js'
import type { Slice } from '../../domain/slice.js'
import type { Source } from '../../domain/source.js'
import { number } from './words.js'

/** Why a figure cannot be judged. */
export interface Flaw {
  readonly outcome: 'error' | 'missing'
  /** A whole sentence. */
  readonly message: string
  readonly fix: string
}

/** A number for a group (or for all rows) with what it rests on. */
export interface Figure {
  readonly slice: Slice | null
  /** null only with a flaw. */
  readonly value: number | null
  readonly interval: readonly [number, number] | null
  /** null: the report does not say. */
  readonly n: number | null
  /** As `n`, in equally weighted rows that would show as much; absent: as many. */
  readonly effective?: number
  readonly origin: Origin
  readonly sources: readonly Source[]
  readonly flaw: Flaw | null
  /** Clauses on why the figure can show nothing for certain; with any, it is at best inconclusive. */
  readonly doubts: readonly string[]
  /** Why there is no interval though one was asked for, as a clause. */
  readonly noInterval: string | null
  /** Why it rests on less than was asked, where it does. */
  readonly reason?: string
  readonly groups?: Measurement['groups']
  readonly leftOut?: Measurement['leftOut']
  readonly change?: Measurement['change']
  /** The exact value lies within this of `value`; absent: it is exact. */
  readonly within?: number
}

/** Something to be told beside the figures, in its own finding. */
export interface Remark extends Flaw {
  readonly slice: Slice | null
  readonly sources: readonly Source[]
  readonly inconclusive?: boolean
}

export type Figures =
  | { readonly found: true; readonly figures: readonly Figure[]; readonly remarks: readonly Remark[] }
  | { readonly found: false; readonly flaw: Flaw; readonly sources: readonly Source[] }

/** Metric with its class: `recall of class immediate`. */
export const nameOf = (ask: Pick<Ask, 'metric' | 'parameters'>): string =>
  ask.parameters.class === undefined ? ask.metric : `${ask.metric} of class ${ask.parameters.class}`

/** "for each race", "for each sex and race", '' for all rows. */
export const wherefrom = (ask: Pick<Ask, 'by'>): string => (ask.by === null ? '' : `for each ${ask.by.join(' and ')}`)

/** A value that the metric cannot have. Spreads of a metric are checked by their own rule. */
export function outOfRange(about: string, value: number, entry: MetricEntry, path: string): Flaw | null {
  const [low, high] = entry.range
  const slack = 1e-9
  if (value >= low - slack && value <= high + slack) return null
  const allowed = `${Number.isFinite(low) ? `from ${number(low)}` : 'from below'} ${Number.isFinite(high) ? `to ${number(high)}` : 'upwards'}`
  return {
    outcome: 'error',
    message: `${about} is ${number(value)} in ${path}, which it cannot be: its range goes ${allowed}.`,
    fix: `write ${entry.name} again with the tool that made it; a percentage must become a fraction`,
  }
}
