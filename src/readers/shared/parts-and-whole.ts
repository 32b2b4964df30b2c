/** Figures of groups against those of the whole: where the groups are all its rows, a mean over rows lies between theirs. */

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
 * and theirs. Nothing is said unless it is certain: the rows of the groups come to those of the whole, each group has the
 * metric, and no rounding of what is written helps.
 */
export function partsAgainstWhole({ figures, n, vocabulary, weighted }: Given): readonly Figure[] {
  if (n === null) return figures
  const keys = figures.map(({ name }) => {
    const metric = namedMetric(name, vocabulary)
    return MEANS.has(metric.name) ? JSON.stringify([metric.name, metric.class]) : null
  })
  const whole = new Map<string, Mean>()
  const columns = new Map<string, Map<string, Map<string, Mean>>>()
  const sizes = new Map<string, Map<string, number>>()
  for (const [at, { value, slice, n: rows }] of figures.entries()) {
    const column = columnOf(slice)
    const group = JSON.stringify(Object.values(slice ?? {}))
    if (column !== null && typeof rows === 'number')
      sizes.set(column, (sizes.get(column) ?? new Map()).set(group, rows))
    const key = keys[at] ?? null
    if (key === null || typeof value !== 'number' || !Number.isFinite(value) || typeof rows !== 'number') continue
    const mean = { value, n: rows }
    if (column === null) whole.set(key, mean)
    else {
      const metrics = columns.get(column) ?? new Map<string, Map<string, Mean>>()
      columns.set(column, metrics.set(key, (metrics.get(key) ?? new Map<string, Mean>()).set(group, mean)))
    }
  }
  const reasons = new Map<string, string>()
  for (const [column, metrics] of columns) {
    const groups = [...sizes.get(column)!.values()]
    if (groups.reduce((sum, size) => sum + size, 0) !== n) continue
    for (const [key, byGroup] of metrics) {
      const overall = whole.get(key)
      if (overall === undefined || byGroup.size !== groups.length) continue
      const [name] = JSON.parse(key) as [string]
      const share = vocabulary.find(name)?.range[1] === 1
      const reason = contradiction(column, name, overall, [...byGroup.values()], { share, weighted })
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

function contradiction(
  column: string,
  name: string,
  overall: Mean,
  parts: readonly Mean[],
  { share, weighted }: { readonly share: boolean; readonly weighted: boolean },
): string | null {
  const range = ({ value }: Mean): Range => {
    const unit = unitOf(value, share)
    const ends = [value - unit, value + unit] as const
    return name === 'rmse' ? [Math.max(0, ends[0]) ** 2, ends[1] ** 2] : ends
  }
  const [low, high] = range(overall)
  const ranges = parts.map(range)
  const slack = FLOATS * Math.max(1, Math.abs(high), ...ranges.map((one) => Math.abs(one[1])))
  const beyond = ([least, most]: Range): boolean => low - slack > most || high + slack < least
  const values = parts.map(({ value }) => value)
  const [worst, best] = [Math.min(...values), Math.max(...values)]
  const of = `${name} is ${overall.value} over all rows, and the groups of ${shown(column)}, which are all of them,`
  const between = ranges.reduce<Range>(
    ([a, b], [c, d]) => [Math.min(a, c), Math.max(b, d)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  )
  if (beyond(between)) return `${of} have ${worst === best ? worst : `${worst} to ${best}`}: no mean of theirs is that`
  if (weighted) return null
  const mean = (end: 0 | 1): number => parts.reduce((sum, { n }, at) => sum + (n / overall.n) * ranges[at]![end], 0)
  if (!beyond([mean(0), mean(1)])) return null
  const square = name === 'rmse' ? (value: number) => value ** 2 : (value: number) => value
  const middle = parts.reduce((sum, { n, value }) => sum + (n / overall.n) * square(value), 0)
  return `${of} come to ${Number((name === 'rmse' ? Math.sqrt(middle) : middle).toPrecision(6))} by their rows`
}

/** One unit of the last decimal that is written, since a value may have been cut off there; of a share at most a tenth. */
function unitOf(value: number, share: boolean): number {
  const [, decimals = '', exponent = '0'] = /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? []
  const places = decimals.length - Number(exponent)
  return 10 ** -Math.max(places, share ? 1 : 0)
}
