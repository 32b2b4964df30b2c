/** Metrics between groups: the spread of one metric, or the worst spread of several rates. */

import type { Ask, Measurement, MetricParameters } from '../domain/metric.js'
import type { Slice } from '../domain/slice.js'
import type { MetricDefinition } from '../metrics/definition.js'
import type { Estimate, Interval } from '../statistics/intervals.js'
import { differenceInterval, largestDifference, ratioInterval, smallestRatio } from '../statistics/spread.js'
import { type AnyGroups, measureGroup } from './context.js'

/** What is asked: the spread of these metrics between groups, the worst of them. */
export interface SpreadAsk {
  readonly kind: 'difference' | 'ratio'
  readonly metrics: readonly MetricDefinition[]
  readonly parameters: MetricParameters
  readonly confidence: number | null
  readonly minSamples: number | null
}

/** The parts of a measurement that a spread fills in. */
export type Spread = Pick<
  Measurement,
  'value' | 'reason' | 'interval' | 'n' | 'effective' | 'leftOut' | 'groups' | 'intervalUnavailable' | 'within'
>

type LeftOut = NonNullable<Measurement['leftOut']>[number]
type Entered = NonNullable<Measurement['groups']>[number]

interface OneSpread {
  readonly value: number | null
  readonly reason: string | null
  readonly interval: Interval | null
  readonly unavailable: string | null
  readonly within?: number
  readonly groups: readonly Entered[]
  readonly leftOut: readonly LeftOut[]
  readonly rows: ReadonlyMap<number, number>
  /** The fewest rows that weights leave of a group that entered; absent: they take nothing from any. */
  readonly effective?: number
}

/** The slice of a measurement across groups: `*` for each column. */
export const allOver = (by: readonly string[]): Slice => Object.fromEntries(by.map((column) => [column, '*']))

/** Text of a group: `race=Asian, sex=Female`. */
const sliceText = (slice: Slice): string =>
  Object.entries(slice)
    .map(([column, value]) => `${column}=${value}`)
    .join(', ')

function oneSpread(metric: MetricDefinition, groups: AnyGroups, ask: SpreadAsk): OneSpread {
  const entered: Entered[] = []
  const leftOut: LeftOut[] = []
  const estimates: Estimate[] = []
  const ends: Interval[] = []
  const rows = new Map<number, number>()
  let unavailable: string | null = null
  let fewest: number | undefined
  for (const [group, slice] of groups.slices.entries()) {
    if (slice === null) continue
    const statistics = groups.statistics(group)
    const {
      value,
      reason,
      n,
      effective,
      interval,
      estimate,
      unavailable: why,
      within = 0,
    } = measureGroup(metric, ask.parameters, statistics, ask.confidence)
    if (value === null) {
      leftOut.push({ slice, reason: `its ${metric.name} is undefined: ${reason}`, n, cause: 'undefined' })
    } else if (ask.minSamples !== null && n < ask.minSamples) {
      const what = metric.share && n !== statistics.n ? `${n} of its rows count for ${metric.name}` : `it has ${n} rows`
      leftOut.push({ slice, reason: `${what}, fewer than the ${ask.minSamples} asked for`, n, cause: 'small' })
    } else {
      entered.push({ slice, value, n, interval })
      rows.set(group, statistics.n)
      if (effective !== undefined) fewest = Math.min(fewest ?? effective, effective)
      ends.push([value - within, value + within])
      if (estimate !== null) estimates.push(estimate)
      else if (ask.confidence !== null) unavailable ??= `${sliceText(slice)} has no interval: ${why ?? 'unknown'}`
    }
  }
  const sign = metric.better === 'lower' ? -1 : 1
  entered.sort((a, b) => sign * (a.value - b.value))
  const parts = {
    groups: entered,
    leftOut,
    rows,
    interval: null,
    unavailable,
    ...(fewest === undefined ? {} : { effective: fewest }),
  }
  if (entered.length < 2) {
    return { ...parts, value: null, reason: `fewer than two groups have a ${metric.name} that can be compared` }
  }
  const values = entered.map(({ value }) => value)
  const value = ask.kind === 'difference' ? largestDifference(values) : smallestRatio(values)
  if (value === undefined) {
    const why = Math.min(...values) < 0 ? 'is below 0 in a group' : 'is 0 in every group'
    return { ...parts, value: null, reason: `the ${metric.name} ${why}, so there is no ratio` }
  }
  const within = openSpread(ends, ask.kind, value)
  if (ask.confidence === null || unavailable !== null) return { ...parts, value, reason: null, within }
  const intervalOf = ask.kind === 'difference' ? differenceInterval : ratioInterval
  const [low, high] = intervalOf(estimates, ask.confidence, ask.metrics.length)
  const widest = ask.kind === 'ratio' ? 1 : metric.range[1] - metric.range[0]
  return {
    ...parts,
    value,
    reason: null,
    within,
    interval: [Math.min(value, low), Math.max(value, Math.min(high, widest))],
  }
}

/** How far a spread may lie from `value` where each group's exact value is only known to lie between two ends. */
function openSpread(ends: readonly Interval[], kind: SpreadAsk['kind'], value: number): number {
  const best = (at: 0 | 1, pick: (...numbers: number[]) => number): number => pick(...ends.map((end) => end[at]))
  const lowest = [best(0, Math.min), best(1, Math.min)] as const
  const highest = [best(0, Math.max), best(1, Math.max)] as const
  const [least, most] =
    kind === 'difference'
      ? [Math.max(0, highest[0] - lowest[1]), highest[1] - lowest[0]]
      : [Math.max(0, lowest[0]) / highest[1], highest[0] > 0 ? Math.min(1, lowest[1] / highest[0]) : 1]
  return Math.max(value - least, most - value)
}

/** Measures a spread over groups. Of several rates the worst spread counts; where one is undefined the whole is. */
export function measureSpread(groups: AnyGroups, ask: SpreadAsk): Spread {
  const found = ask.metrics.map((metric) => oneSpread(metric, groups, ask))
  const worse = (a: number, b: number): boolean => (ask.kind === 'difference' ? a > b : a < b)
  const undecided = found.find(({ value }) => value === null)
  const worst = undecided ?? found.reduce((best, one) => (worse(one.value!, best.value!) ? one : best))
  const rows = new Map(found.flatMap((one) => [...one.rows]))
  const leftOut = found.flatMap((one) => one.leftOut)
  const fewest = found.flatMap((one) => one.effective ?? [])
  const spread = {
    value: worst.value,
    reason: worst.reason ?? leftOutText(leftOut),
    n: [...rows.values()].reduce((sum, n) => sum + n, 0),
    leftOut,
    groups: worst.groups,
    ...(fewest.length ? { effective: Math.min(...fewest) } : {}),
    ...(worst.within ? { within: worst.within } : {}),
  }
  if (worst.value === null || ask.confidence === null) return { ...spread, interval: null }
  const unavailable = found.find((one) => one.unavailable !== null)?.unavailable ?? null
  if (unavailable !== null) return { ...spread, interval: null, intervalUnavailable: unavailable }
  const end = (at: 0 | 1): number => found.map(({ interval }) => interval![at]).reduce((a, b) => (worse(b, a) ? b : a))
  return { ...spread, interval: [end(0), end(1)] }
}

function leftOutText(leftOut: readonly LeftOut[]): string | null {
  if (leftOut.length === 0) return null
  const named = leftOut.slice(0, 5).map(({ slice, reason }) => `${sliceText(slice)} (${reason})`)
  const more = leftOut.length > named.length ? ` and ${leftOut.length - named.length} more` : ''
  return `left out: ${named.join('; ')}${more}`
}

/** What an ask means as a spread, or undefined where it is none. `find`: a metric by name. */
export function spreadAsk(
  ask: Ask,
  metric: MetricDefinition,
  find: (name: string) => MetricDefinition,
): SpreadAsk | undefined {
  const shared = { parameters: ask.parameters, confidence: ask.confidence, minSamples: ask.minSamples }
  if (metric.across) return { ...shared, kind: metric.across.kind, metrics: metric.across.rates.map(find) }
  return ask.spread ? { ...shared, kind: ask.spread, metrics: [metric] } : undefined
}
