/** Figures of groups against those of the whole: a mean over rows is made up of those of its groups and of the rows in none. */

import { addTo } from '../../domain/lists.js'
import type { MetricVocabulary } from '../../domain/metric.js'
import { type Figure, namedMetric } from './figures.js'
import { shown } from './plain.js'

/**
 * Metrics that are means of a number of each row, so that the whole is the mean of its parts by their rows. `rmse` is one
 * once squared. What has another denominator (recall, precision) or is none (areas, F1) is not here.
 */
const MEANS: ReadonlySet<string> = new Set([
  'accuracy',
  'selection_rate',
  'top_k_accuracy',
  'coverage',
  'log_loss',
  'brier',
  'mae',
  'mse',
  'rmse',
])

/** How far sums of doubles may be off, relative to the largest of them. */
const FLOATS = 1e-9

/** A figure that is a number of rows' mean. */
interface Mean {
  readonly value: number
  readonly n: number
}

/** Where the value before it was rounded or cut off lies. */
type Range = readonly [low: number, high: number]

interface Given {
  readonly figures: readonly Figure[]
  /** Rows of the whole; null: not told. */
  readonly n: number | null
  readonly vocabulary: MetricVocabulary
  /** True where rows may be weighted: then the whole is a mean of its parts, but by weights that nobody tells. */
  readonly weighted: boolean
}

/**
 * The figures, those undefined that contradict each other: a mean of the whole that the groups of a column cannot make up,
 * and theirs. Nothing is said unless it is certain: rows without such a figure may have any value that the metric can have,
 * and no rounding of what is written helps.
 */
export function partsAgainstWhole({ figures, n, vocabulary, weighted }: Given): readonly Figure[] {
  if (n === null) return figures
  const keys = figures.map(({ name }) => {
    const metric = namedMetric(name, vocabulary)
    return MEANS.has(metric.name) ? JSON.stringify([metric.name, metric.class]) : null
  })
  const whole = new Map<string, number>()
  const columns = new Map<string, Map<string, Mean[]>>()
  for (const [at, { value, slice, n: rows }] of figures.entries()) {
    const [key, column] = [keys[at] ?? null, columnOf(slice)]
    if (key === null || typeof value !== 'number' || !Number.isFinite(value) || typeof rows !== 'number') continue
    if (column === null) whole.set(key, value)
    else {
      const byKey = columns.get(column) ?? new Map<string, Mean[]>()
      columns.set(column, byKey)
      addTo(byKey, key, { value, n: rows })
    }
  }
  const reasons = new Map<string, string>()
  for (const [column, byKey] of columns) {
    for (const [key, parts] of byKey) {
      const value = whole.get(key)
      const [name] = JSON.parse(key) as [string]
      const range = vocabulary.find(name)?.range
      const rows = parts.reduce((sum, part) => sum + part.n, 0)
      if (value === undefined || range === undefined || rows > n) continue
      const reason = contradiction({ column, name, range, weighted }, { value, n }, parts)
      if (reason === null) continue
      reasons.set(placeOf(key, column), reason)
      if (!reasons.has(placeOf(key, null))) reasons.set(placeOf(key, null), reason)
    }
  }
  return figures.map((figure, at) => {
    const key = keys[at] ?? null
    const reason = key === null ? undefined : reasons.get(placeOf(key, columnOf(figure.slice)))
    return reason === undefined ? figure : { ...figure, undefinedBecause: reason }
  })
}

const columnOf = (slice: Figure['slice']): string | null => (slice ? Object.keys(slice).join('*') : null)
const placeOf = (key: string, column: string | null): string => JSON.stringify([key, column])

interface Compared {
  readonly column: string
  readonly name: string
  /** What the metric can be. */
  readonly range: Range
  readonly weighted: boolean
}

/** Why groups of these values, whatever the rows in none of them have, cannot make up the whole; null: they can. */
function contradiction(
  { column, name, range, weighted }: Compared,
  overall: Mean,
  parts: readonly Mean[],
): string | null {
  const scaled = name === 'rmse' ? (value: number) => Math.max(0, value) ** 2 : (value: number) => value
  const ends = ({ value }: Mean): Range => {
    const unit = unitOf(value, range[1] === 1)
    return [scaled(value - unit), scaled(value + unit)]
  }
  const rows = parts.reduce((sum, { n }) => sum + n, 0)
  const rest = overall.n - rows
  const open = { n: rest, ends: range.map(scaled) as unknown as Range }
  const all = [...parts.map((part) => ({ n: part.n, ends: ends(part) })), ...(rest > 0 ? [open] : [])]
  const [low, high] = ends(overall)
  const [least, most] = extent(all.flatMap((one) => one.ends))
  const [, largest] = extent([1, high, ...all.map((one) => one.ends[1])].map(Math.abs).filter(Number.isFinite))
  const slack = FLOATS * largest
  const beyond = (from: number, to: number): boolean => low - slack > to || high + slack < from
  const which = rest > 0 ? `${rows} of its ${overall.n} rows` : 'all of them'
  const of = `${name} is ${overall.value} over all rows, and the groups of ${shown(column)}, which are ${which},`
  if (beyond(least, most)) {
    const [worst, best] = extent(parts.map(({ value }) => value))
    return `${of} have ${worst === best ? worst : `${worst} to ${best}`}: no mean of theirs is that`
  }
  if (weighted) return null
  const mean = (end: 0 | 1): number => all.reduce((sum, one) => sum + (one.n / overall.n) * one.ends[end], 0)
  if (!beyond(mean(0), mean(1))) return null
  const middle = parts.reduce((sum, { n, value }) => sum + (n / rows) * scaled(value), 0)
  const told = Number((name === 'rmse' ? Math.sqrt(middle) : middle).toPrecision(6))
  return `${of} come to ${told} by their rows${rest > 0 ? ': whatever the others have, they cannot make up for it' : ''}`
}

/** The least and the greatest; there may be more of them than a call takes arguments. */
const extent = (values: readonly number[]): Range =>
  values.reduce<Range>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  )

/** One unit of the last decimal that is written, since a value may have been cut off there; of a share at most a tenth. */
function unitOf(value: number, share: boolean): number {
  const [, decimals = '', exponent = '0'] = /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? []
  const places = decimals.length - Number(exponent)
  return 10 ** -Math.max(places, share ? 1 : 0)
}
