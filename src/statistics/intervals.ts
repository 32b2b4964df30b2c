/** Two-sided intervals: combinations of shares, differences, ratios, and Student's t. Pure arithmetic. */

import { normalQuantile, wilson, zOf } from '../domain/power.js'

export type Interval = readonly [low: number, high: number]

/** A number with its interval. */
export interface Estimate {
  readonly value: number
  readonly low: number
  readonly high: number
}

/**
 * Quantile of Student's t distribution (Hill 1970, CACM algorithm 396; exact for 1 and 2 degrees of freedom).
 * Relative error below 1e-5 from 3 degrees on. @param df degrees of freedom, at least 1
 */
export function tOf(confidence: number, df: number): number {
  const tails = 1 - confidence
  if (df > 1e7) return zOf(confidence)
  if (df === 1) return 1 / Math.tan((tails * Math.PI) / 2)
  if (df === 2) return Math.sqrt(2 / (tails * (2 - tails)) - 2)
  const a = 1 / (df - 0.5)
  const b = 48 / (a * a)
  let c = ((20700 * a) / b - 98) * a * a - 16 * a + 96.36
  const d = ((94.5 / (b + c) - 3) / b + 1) * Math.sqrt((a * Math.PI) / 2) * df
  let x = d * tails
  let y = x ** (2 / df)
  if (y > 0.05 + a) {
    x = normalQuantile(tails / 2)
    y = x * x
    if (df < 5) c += 0.3 * (df - 4.5) * (x + 0.6)
    c = (((0.05 * d * x - 5) * x - 7) * x - 2) * x + b + c
    y = (((((0.4 * y + 6.3) * y + 36) * y + 94.5) / c - y - 3) / b + 1) * x
    y = a * y * y
    y = y > 0.002 ? Math.expm1(y) : y + (y * y) / 2
  } else {
    const e = 1 / (((df + 6) / (df * y) - 0.089 * d - 0.822) * (df + 2) * 3) + 0.5 / (df + 4)
    y = ((e * y - 1) * (df + 1)) / (df + 2) + 1 / y
  }
  return Math.sqrt(df * y)
}

/** Keeps an interval inside a range and around its value. */
export const clip = (value: number, low: number, high: number, range: Interval): Interval => [
  Math.min(value, Math.max(range[0], low)),
  Math.max(value, Math.min(range[1], high)),
]

/**
 * Interval of Σ factor × share over independent shares, by MOVER: the distances from each share to the ends of its own
 * Wilson interval, added in quadrature (Zou & Donner 2008). No trials count as any share from 0 to 1.
 */
export function sumOfShares(
  shares: readonly { readonly hits: number; readonly of: number; readonly factor: number }[],
  confidence: number,
): Interval {
  let [value, below, above] = [0, 0, 0]
  for (const { hits, of, factor } of shares) {
    const [low, high] = wilson(hits, of, confidence)
    const share = of > 0 ? hits / of : 0
    value += factor * share
    below += (factor * (factor < 0 ? high - share : share - low)) ** 2
    above += (factor * (factor < 0 ? share - low : high - share)) ** 2
  }
  return [value - Math.sqrt(below), value + Math.sqrt(above)]
}

/** Interval of a - b for independent estimates: Newcombe's hybrid score interval (1998) where they are shares, MOVER in general. */
export const difference = (a: Estimate, b: Estimate): Interval => [
  a.value - b.value - Math.hypot(a.value - a.low, b.high - b.value),
  a.value - b.value + Math.hypot(a.high - a.value, b.value - b.low),
]

/**
 * Interval of a / b for independent estimates that are not negative (Donner & Zou 2012, MOVER-R): the ratios R at which
 * (a - R b)² equals the sum of the squared distances to the ends. Infinity above where b may be 0.
 */
export function ratio(a: Estimate, b: Estimate): Interval {
  const product = a.value * b.value
  const root = (numerator: number, denominator: number): number =>
    product + Math.sqrt(Math.max(0, product ** 2 - numerator * denominator))
  const lowest = a.low * (2 * a.value - a.low)
  const below = root(lowest, b.high * (2 * b.value - b.high))
  const bottom = b.low * (2 * b.value - b.low)
  return [
    below > 0 ? Math.max(0, lowest / below) : 0,
    bottom > 0 ? root(a.high * (2 * a.value - a.high), bottom) / bottom : Infinity,
  ]
}

/**
 * Interval of the difference of two shares of the same trials (Bonett & Price 2012, adjusted Wald).
 * @param gained trials that hit only on the first side, @param lost only on the second, @param trials all of them
 */
export function pairedShares(gained: number, lost: number, trials: number, confidence: number): Interval {
  const [p, q] = [(gained + 1) / (trials + 2), (lost + 1) / (trials + 2)]
  const half = zOf(confidence) * Math.sqrt((p + q - (p - q) ** 2) / (trials + 2))
  return [p - q - half, p - q + half]
}

/**
 * Interval of a value from half its width, taken on a scale without ends: the log odds of its place in the range where
 * the range has two ends, the logarithm of its distance to the end where it has one, the value itself where it has none.
 */
export function onScale(value: number, half: number, [bottom, top]: Interval): Interval {
  const [below, above] = [value - bottom, top - value]
  if (!(below > 0) || !(above > 0)) return [value - half, value + half]
  if (Number.isFinite(below) && Number.isFinite(above)) {
    const step = (half * (top - bottom)) / (below * above)
    const at = (sign: number): number => bottom + (top - bottom) / (1 + (above / below) * Math.exp(-sign * step))
    return [at(-1), at(1)]
  }
  if (Number.isFinite(below)) return [bottom + below * Math.exp(-half / below), bottom + below * Math.exp(half / below)]
  if (Number.isFinite(above)) return [top - above * Math.exp(half / above), top - above * Math.exp(-half / above)]
  return [value - half, value + half]
}
