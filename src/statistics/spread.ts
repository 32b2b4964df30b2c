/**
 * How far apart groups are: the largest difference or the smallest ratio between two of them, with an interval that
 * holds for the extreme pair whichever it is. The upper end of a largest difference is the largest upper end over all
 * pairs: it covers the true extreme pair with at least the confidence asked for, without any correction. The lower end
 * is the largest lower end over all pairs. For a smallest ratio the roles are exchanged.
 */

import { difference, type Estimate, type Interval, ratio } from './intervals.js'

/** Pairs are looked at one by one up to this many groups; beyond, the interval is taken from the extreme ends of all groups. */
const MOST_GROUPS_IN_PAIRS = 400

/** Largest minus smallest value. At least two values. */
export const largestDifference = (values: readonly number[]): number => extreme(values, 1) - extreme(values, -1)

/** Smallest by largest value; undefined where the largest is 0 or a value is negative. At least two values. */
export function smallestRatio(values: readonly number[]): number | undefined {
  const [low, high] = [extreme(values, -1), extreme(values, 1)]
  return low >= 0 && high > 0 ? low / high : undefined
}

const extreme = (values: readonly number[], sign: 1 | -1): number =>
  values.reduce((best, value) => (sign * value > sign * best ? value : best))

function pairs(groups: readonly Estimate[]): readonly (readonly [Estimate, Estimate])[] {
  if (groups.length > MOST_GROUPS_IN_PAIRS) {
    const low = groups.map((one) => one.low)
    const high = groups.map((one) => one.high)
    const values = groups.map((one) => one.value)
    const top = { value: extreme(values, 1), low: extreme(low, -1), high: extreme(high, 1) }
    const bottom = { value: extreme(values, -1), low: extreme(low, -1), high: extreme(high, 1) }
    return [[top, bottom]]
  }
  return groups.flatMap((a, i) => groups.filter((_, j) => j !== i).map((b) => [a, b] as const))
}

/** Interval of the largest difference; its ends are at least 0. */
export function differenceInterval(groups: readonly Estimate[]): Interval {
  let [low, high] = [0, 0]
  for (const [a, b] of pairs(groups)) {
    const [from, to] = difference(a, b)
    low = Math.max(low, from)
    high = Math.max(high, to)
  }
  return [low, high]
}

/** Interval of the smallest ratio; its ends lie in [0, 1]. */
export function ratioInterval(groups: readonly Estimate[]): Interval {
  let [low, high] = [1, 1]
  for (const [a, b] of pairs(groups)) {
    const [from, to] = ratio(groups.length > MOST_GROUPS_IN_PAIRS ? b : a, groups.length > MOST_GROUPS_IN_PAIRS ? a : b)
    low = Math.min(low, from)
    high = Math.min(high, to)
  }
  return [low, high]
}
