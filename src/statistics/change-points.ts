/**
 * Where the mean of a short series changes: optimal partitioning (Jackson et al. 2005, "An algorithm for optimal
 * partitioning of data on an interval", eq. 2), which PELT (Killick, Fearnhead and Eckley 2012) prunes. The cost of a part
 * is its squared deviation from its mean in units of the noise, and each further part costs 3·ln n, the main term of the
 * modified BIC (Zhang and Siegmund 2007).
 */

/** Most values that are looked at; of a longer series the last ones. */
const MOST = 400
/** Median of |x| of a standard normal variable. */
const NORMAL_MEDIAN = 0.6744897501960817

/** A stretch of a series with one mean. */
export interface Stretch {
  /** Index of its first value, and one past its last. */
  readonly from: number
  readonly to: number
  readonly mean: number
}

/**
 * Stretches of a series of finite values, in order, together all of it; none for an empty one. The noise is the median
 * step between neighbours, so that one jump does not hide itself; without noise every lasting change is a stretch.
 */
export function stretches(series: readonly number[]): readonly Stretch[] {
  const skipped = Math.max(0, series.length - MOST)
  const values = series.slice(skipped)
  const n = values.length
  if (n === 0) return []
  const noise = noiseOf(values)
  const penalty = 3 * Math.log(Math.max(n, 2))
  const cost = costOf(values, noise)
  // best[t]: least cost of the first t values; came[t]: where the last part of that begins.
  const best = [-penalty]
  const came = [0]
  for (let to = 1; to <= n; to++) {
    let least = Number.POSITIVE_INFINITY
    let start = 0
    for (let from = 0; from < to; from++) {
      const whole = best[from]! + cost(from, to) + penalty
      if (whole < least) {
        least = whole
        start = from
      }
    }
    best.push(least)
    came.push(start)
  }
  const found: Stretch[] = []
  for (let to = n; to > 0; to = came[to]!) {
    const from = came[to]!
    found.push({ from: from + skipped, to: to + skipped, mean: meanOf(values.slice(from, to)) })
  }
  return found.reverse()
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, one) => sum + one / values.length, 0)

/** Standard deviation of the noise by the median absolute step; a small share of the range where most steps are none. */
function noiseOf(values: readonly number[]): number {
  const steps = values.slice(1).map((value, index) => Math.abs(value - values[index]!))
  const middle = [...steps].sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0
  const range = steps.length ? Math.max(...values) - Math.min(...values) : 0
  return Math.max(middle / (NORMAL_MEDIAN * Math.SQRT2), range * 1e-3)
}

/** Squared deviation of values[from..to) from their mean, in units of the noise's variance; 0 for a constant series. */
function costOf(values: readonly number[], noise: number): (from: number, to: number) => number {
  if (noise === 0) return () => 0
  const first = values[0]!
  const sums = [0]
  const squares = [0]
  for (const value of values) {
    // Around the first value and in units of the noise, so that large values do not swallow small changes.
    const scaled = (value - first) / noise
    sums.push(sums.at(-1)! + scaled)
    squares.push(squares.at(-1)! + scaled * scaled)
  }
  return (from, to) => {
    const sum = sums[to]! - sums[from]!
    return Math.max(0, squares[to]! - squares[from]! - (sum * sum) / (to - from))
  }
}
