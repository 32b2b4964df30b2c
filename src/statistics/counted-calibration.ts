/** Calibration errors from counted bins: the same numbers as from rows. */

import type { CountedBin } from '../domain/counts.js'
import type { FromCounts } from './from-counts.js'
import type { Gap } from './gaps.js'

/** One bin with its right and wrong rows together. */
interface Bin {
  readonly weight: number
  readonly squares: number
  /** Σ w p, and Σ w of right rows. */
  readonly stated: number
  readonly right: number
  /** Σ w² gap and Σ w² gap² of rows, gap = right - p. */
  readonly gap: number
  readonly gapSquares: number
}

/** Expected (Σ W_b/W |gap_b|) or maximum (largest |gap_b|) calibration error, with Σ influence². Some weight is above 0. */
export function calibrationOf(
  counted: readonly CountedBin[],
  of: 'ece' | 'mce',
): FromCounts & { gaps(): readonly Gap[] } {
  const bins = [...new Set(counted.map(({ bin }) => bin))]
    .map((bin) => joined(counted.filter((one) => one.bin === bin)))
    .filter(({ weight }) => weight > 0)
  const all = bins.reduce((sum, bin) => sum + bin.weight, 0)
  const gapOf = (bin: Bin): number => (bin.right - bin.stated) / bin.weight
  const expected = bins.reduce((sum, bin) => sum + (bin.weight / all) * Math.abs(gapOf(bin)), 0)
  const worst = bins.reduce((most, bin) => (Math.abs(gapOf(bin)) > Math.abs(gapOf(most)) ? bin : most))
  const value = of === 'ece' ? Math.min(1, expected) : Math.abs(gapOf(worst))
  /** Σ w² (side × gap - centre)² of a bin. */
  const about = (bin: Bin, centre: number): number => {
    const side = gapOf(bin) < 0 ? -1 : 1
    return Math.max(0, bin.gapSquares - 2 * side * centre * bin.gap + centre * centre * bin.squares)
  }
  return {
    value,
    squares: () =>
      of === 'ece'
        ? bins.reduce((sum, bin) => sum + about(bin, value), 0) / all ** 2
        : about(worst, Math.abs(gapOf(worst))) / worst.weight ** 2,
    gaps: () =>
      bins.map((bin) => ({
        share: bin.weight / all,
        stated: bin.stated / bin.weight,
        observed: bin.right / bin.weight,
        rows: bin.weight ** 2 / bin.squares,
      })),
  }
}

function joined(parts: readonly CountedBin[]): Bin {
  const sum = (of: (one: CountedBin) => number): number => parts.reduce((total, one) => total + of(one), 0)
  return {
    weight: sum((one) => one.weight),
    squares: sum((one) => one.squares),
    stated: sum((one) => one.stated.sum),
    right: sum((one) => (one.right ? one.weight : 0)),
    gap: sum((one) => (one.right ? one.squares : 0) - one.stated.second),
    gapSquares: sum((one) => (one.right ? one.squares - 2 * one.stated.second : 0) + one.stated.squares),
  }
}
