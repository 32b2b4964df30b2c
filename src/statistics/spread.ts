/**
 * How far apart groups are: the largest difference or the smallest ratio between two of them, with an interval that
 * holds for the extreme pair whichever it is. The upper end of a largest difference is the largest upper end over all
 * pairs: it covers the true extreme pair with at least the confidence asked for, without any correction. The lower end
 * is the largest lower end over all pairs, each at a confidence corrected for the number of pairs (Bonferroni): among many
 * equal groups some two lie apart by chance, and no single pair was named before. For a smallest ratio the roles are
 * exchanged.
 */

import { zOf } from '../domain/power.js'
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

/**
 * Groups as they are when all pairs are looked at together: the distances from the values to the ends in proportion to the
 * normal quantiles. Two groups are one pair and stay as they are, unless the worst of several rates is looked for.
 */
function together(groups: readonly Estimate[], confidence: number, rates: number): readonly Estimate[] {
  const count = (rates * groups.length * (groups.length - 1)) / 2
  if (count < 2) return groups
  const wider = zOf(1 - (1 - confidence) / count) / zOf(confidence)
  return groups.map(({ value, low, high }) => ({
    value,
    low: value - wider * (value - low),
    high: value + wider * (high - value),
  }))
}

/** Interval of the largest difference; its ends are at least 0. @param rates how many rates the worst one is looked for among */
export function differenceInterval(groups: readonly Estimate[], confidence: number, rates = 1): Interval {
  const low = pairs(together(groups, confidence, rates)).map(([a, b]) => difference(a, b)[0])
  const high = pairs(groups).map(([a, b]) => difference(a, b)[1])
  return [Math.max(0, extreme(low, 1)), Math.max(0, extreme(high, 1))]
}

/** Interval of the smallest ratio; its ends lie in [0, 1]. @param rates as in `differenceInterval` */
export function ratioInterval(groups: readonly Estimate[], confidence: number, rates = 1): Interval {
  // The pair of extreme ends has the higher group first, as a difference wants it.
  const turned = groups.length > MOST_GROUPS_IN_PAIRS
  const ratios = (estimates: readonly Estimate[]) =>
    pairs(estimates).map(([a, b]) => (turned ? ratio(b, a) : ratio(a, b)))
  const low = ratios(groups).map(([end]) => end)
  const high = ratios(together(groups, confidence, rates)).map(([, end]) => end)
  return [Math.min(1, extreme(low, -1)), Math.min(1, extreme(high, -1))]
}
