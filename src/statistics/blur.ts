/** What is left open by scores that are only known by their bins: a certain bound, added to the interval. */

import { type Defined, type GroupStatistics, isUndefined, type Summary } from '../domain/statistics.js'
import type { Finish, Finished } from './finishing.js'
import type { FinishableStatistics } from './group.js'
import { clip, type Interval } from './intervals.js'

/** Summaries moved together by their whole blur; shares stay shares. */
function shifted(s: FinishableStatistics, sign: 1 | -1): GroupStatistics {
  const summary = (what: Summary): Defined => {
    const value = s.summary(what)
    const by = s.blur?.(what) ?? 0
    return isUndefined(value) || by === 0 ? value : Math.min(1, Math.max(0, value + sign * by))
  }
  return Object.create(s, { summary: { value: summary } }) as GroupStatistics
}

/**
 * How far the exact value of a metric may lie from `value`. Metrics of areas under ROC curves are averages of them, so
 * that all areas at their lowest and all at their highest are the worst cases.
 */
export function blurOf(metric: Finish, s: FinishableStatistics, value: number | null): number {
  if (value === null || s.blur === undefined) return 0
  const ends = ([-1, 1] as const).map((sign) => metric.compute(shifted(s, sign)))
  return ends.reduce<number>((most, end) => (isUndefined(end) ? most : Math.max(most, Math.abs(end - value))), 0)
}

/** A value whose exact one lies within a distance, with interval and estimate that hold it wherever it lies. */
export function widened(found: Finished, within: number, range: Interval): Finished {
  const { value, interval, estimate } = found
  if (value === null) return found
  return {
    ...found,
    within,
    interval: interval && clip(value, interval[0] - within, interval[1] + within, range),
    estimate: estimate && { value, low: estimate.low - within, high: estimate.high + within },
  }
}
