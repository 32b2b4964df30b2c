/**
 * Intervals of calibration errors. A calibration error adds up the sizes of gaps, so that noise never cancels and the
 * estimate lies above the truth, the more so the fewer rows a bin has (Roelofs et al. 2022, "Mitigating bias in
 * calibration error estimation"): of a model without any gap, 50 rows in 10 bins show an error of about 0.15. An interval
 * around the estimate would then lie wholly above the truth in four draws of five. The upper ends here hold as they are;
 * the lower ends are taken down by what noise alone can have added.
 */

import { normalQuantile, wilson } from '../domain/power.js'
import type { Interval } from './intervals.js'

/** Stated and observed share of one bin that has rows. */
export interface Gap {
  /** Weight of the bin by the weight of all rows, 0..1. */
  readonly share: number
  /** Mean stated probability, 0..1. */
  readonly stated: number
  /** Share that was right, 0..1. */
  readonly observed: number
  /** Rows that the bin is worth: Kish's W² / Σ w², the number of rows where all weigh the same. */
  readonly rows: number
}

/** Standard error of a gap: of the share as observed or as stated, whichever is wider, for a bin of few rows may show none. */
const errorOf = ({ stated, observed, rows }: Gap): number =>
  Math.sqrt(Math.max(stated * (1 - stated), observed * (1 - observed)) / rows)

/** Normal distribution function, to about 1e-7 (Abramowitz & Stegun 1964, 7.1.26). */
function normalShare(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z))
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  const tail = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series
  return z > 0 ? 1 - tail : tail
}

/** By how much |gap + noise| lies above |gap| in the mean, in standard errors (mean of the folded normal, Leone et al. 1961). */
const excess = (gap: number): number =>
  Math.sqrt(2 / Math.PI) * Math.exp((-gap * gap) / 2) + gap * (1 - 2 * normalShare(-gap)) - gap

/**
 * Interval of an expected calibration error: the estimate and half its width on either side, and below also what noise may
 * have added, at the smallest gap of each bin that its rows allow at the confidence. Covers at least as often as asked
 * for, up to 99 % of the time where gaps are small: it errs towards not calling a calibrated model uncalibrated.
 * @param half half the width from the influence of the rows
 */
export function expectedGap(gaps: readonly Gap[], value: number, half: number, confidence: number): Interval {
  const reach = -normalQuantile((1 - confidence) / 2)
  const noise = gaps.reduce((sum, gap) => {
    const error = errorOf(gap)
    if (!(error > 0)) return sum
    const least = Math.max(0, Math.abs(gap.observed - gap.stated) / error - reach)
    return sum + gap.share * error * excess(least)
  }, 0)
  return [Math.max(0, value - noise - half), Math.min(1, value + half)]
}

/**
 * Interval of the largest gap of a bin: Wilson's interval of the share observed in each bin, less what is stated. The
 * upper end is the largest of all bins, for it holds in whichever bin is the worst; the lower end is the largest at a
 * confidence corrected for all bins (Bonferroni), since the bin that looks worst was looked for. A bin of few rows makes it
 * wide, as it should. Bins without rows say nothing.
 */
export function largestGap(gaps: readonly Gap[], confidence: number): Interval {
  const sizes = (gap: Gap, at: number): Interval => {
    const [low, high] = wilson(gap.observed * gap.rows, gap.rows, at).map((end) => end - gap.stated) as [number, number]
    return [Math.max(0, low, -high), Math.max(-low, high)]
  }
  const corrected = 1 - (1 - confidence) / Math.max(1, gaps.length)
  return [
    gaps.reduce((most, gap) => Math.max(most, sizes(gap, corrected)[0]), 0),
    gaps.reduce((most, gap) => Math.max(most, sizes(gap, confidence)[1]), 0),
  ]
}
