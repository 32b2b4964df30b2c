/** Exact intervals of shares, for tests far out in the tail, where the approximation behind Wilson's is too narrow. */

import { wilson } from '../domain/power.js'
import type { Interval } from './intervals.js'

/** Coefficients of Lanczos's approximation with g = 7 and nine terms (Godfrey 2001). */
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
] as const

/** Logarithm of the gamma function for x ≥ 0.5, relative error below 1e-14. */
function logGamma(x: number): number {
  const at = x - 1
  let sum: number = LANCZOS[0]
  for (let k = 1; k < LANCZOS.length; k++) sum += LANCZOS[k]! / (at + k)
  const t = at + 7.5
  return 0.9189385332046728 + (at + 0.5) * Math.log(t) - t + Math.log(sum)
}

/** Logarithm of 1 / B(a, b). */
const logDensityFactor = (a: number, b: number): number => logGamma(a + b) - logGamma(a) - logGamma(b)

const MOST_STEPS = 100_000

/** Continued fraction of the incomplete beta function (DLMF 8.17.22) by Lentz's method; for x < (a + 1) / (a + b + 2). */
function fraction(x: number, a: number, b: number): number {
  const tiny = 1e-300
  const away = (value: number): number => (Math.abs(value) < tiny ? tiny : value)
  let c = 1
  let d = 1 / away(1 - ((a + b) * x) / (a + 1))
  let value = d
  for (let m = 1; m <= MOST_STEPS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / away(1 + even * d)
    c = away(1 + even / c)
    value *= c * d
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / away(1 + odd * d)
    c = away(1 + odd / c)
    const step = c * d
    value *= step
    if (Math.abs(step - 1) < 1e-15) break
  }
  return value
}

/**
 * Regularised incomplete beta function I_x(a, b), the distribution function of the beta distribution (DLMF 8.17.2).
 * @param x in [0, 1]
 * @param a at least 0.5, as is b
 * @param factor `logDensityFactor(a, b)`, which a search for a quantile works out once
 */
function distribution(x: number, a: number, b: number, factor: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  const front = Math.exp(factor + a * Math.log(x) + b * Math.log1p(-x))
  return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(1 - x, b, a)) / b
}

/**
 * Where the beta distribution reaches `tail`, for a tail below one half: Newton's method on the logarithm, which is
 * concave, kept inside a bracket that shrinks with every step.
 */
function betaQuantile(tail: number, a: number, b: number): number {
  const factor = logDensityFactor(a, b)
  let [low, high] = [0, 1]
  let x = start(tail, a, b, factor)
  for (let step = 0; step < 100; step++) {
    const p = distribution(x, a, b, factor)
    if (p < tail) low = x
    else high = x
    const slope = Math.exp(factor + (a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x)) / p
    const moved = x - Math.log(p / tail) / slope
    const next = moved > low && moved < high ? moved : (low + high) / 2
    if (Math.abs(next - x) <= 1e-13 * x) return next
    x = next
  }
  return x
}

/** Near the quantile: for few hits the leading term of the distribution, which is exact for a = 1; else Wilson's bound. */
function start(tail: number, a: number, b: number, factor: number): number {
  if (a < 5) return Math.min(a / (a + b), Math.exp((Math.log(tail) + Math.log(a) - factor) / a))
  const low = wilson(a, a + b, 1 - 2 * tail)[0]
  return low > 0 && low < 1 ? low : a / (a + b)
}

/**
 * Clopper and Pearson's exact interval of a share (1934), two-sided: it never covers less than its level. Hits and trials
 * may be fractions, as the effective numbers of weighted rows are (Korn & Graubard 1998).
 * @param hits 0..trials
 * @param trials above 0; none give [0, 1]
 */
export const clopperPearson = (hits: number, trials: number, confidence: number): Interval => [
  exactLow(hits, trials, confidence),
  1 - exactLow(trials - hits, trials, confidence),
]

/** Lower end of that interval; 0 for less than half a hit, and without trials. */
export const exactLow = (hits: number, trials: number, confidence: number): number =>
  trials > 0 && hits >= 0.5 ? betaQuantile((1 - confidence) / 2, hits, trials - hits + 1) : 0
