/** Calibration in equal-width bins [k/M, (k+1)/M), the last one closed. */

import type { Summary, Undefined } from '../domain/statistics.js'
import { binOf } from './bins.js'
import { addUp } from './bulk.js'
import { topClass } from './losses.js'
import type { Influenced } from './ranking.js'
import type { CalibrationBin, Forecast } from './row-values.js'
import type { Sample } from './sample.js'
import { stableSums } from './stable-sums.js'

const MOST_BINS = 10_000

function forecast(sample: Sample, c: number | undefined): Forecast | Undefined {
  const { label, scores } = sample.table
  if (label === null || scores === null) return { undefined: `there is no ${label === null ? 'label' : 'score'}` }
  if (c === undefined && scores.length > 1) {
    return {
      stated: (row) => topClass(sample, row).p,
      right: (row) => (topClass(sample, row).c === label[row] ? 1 : 0),
    }
  }
  const about = c ?? 1
  const score = sample.from.score(about)!
  return {
    stated: (row) => score[row]!,
    right: (row) => (label[row] === about ? 1 : 0),
    fill(stated, right, from, count) {
      for (let at = 0; at < count; at++) {
        stated[at] = score[from + at]!
        right[at] = label[from + at] === about ? 1 : 0
      }
    },
  }
}

/** Expected (Σ W_b/W |gap_b|) or maximum (largest |gap_b|) calibration error, with its influence. Undefined without weight. */
export function calibrationError(
  sample: Sample,
  what: Extract<Summary, { of: 'ece' | 'mce' }>,
): Influenced | Undefined {
  if (!Number.isSafeInteger(what.bins) || what.bins < 1 || what.bins > MOST_BINS)
    return { undefined: `${what.bins} is no number of bins` }
  const seen = forecast(sample, what.class)
  if ('undefined' in seen) return seen
  const found = sample.bulk.calibration(`${what.bins} ${what.class}`, what.bins, seen)
  if (found === undefined) return { undefined: 'there are too many groups for so many bins' }
  const { bins, squares } = found(sample.group)
  const all = bins.reduce((sum, bin) => sum + bin.weight, 0)
  if (!(all > 0)) return { undefined: sample.n > 0 ? 'no row has a weight above 0' : 'there are no rows' }
  const gaps = bins.map((bin) => (bin.weight > 0 ? (bin.right - bin.stated) / bin.weight : 0))
  const expected = bins.reduce((sum, bin, b) => sum + (bin.weight / all) * Math.abs(gaps[b]!), 0)
  const worst = gaps.reduce((best, gap, b) => (Math.abs(gap) > Math.abs(gaps[best]!) ? b : best), 0)
  const value = what.of === 'ece' ? Math.min(1, expected) : Math.abs(gaps[worst]!)
  const plain = sample.table.weight === null
  return {
    value,
    influence(factor, out) {
      for (const row of sample.rows) {
        const p = seen.stated(row)
        const bin = binOf(p, what.bins)
        const gap = seen.right(row) - p
        const own =
          what.of === 'ece'
            ? (side(gaps[bin]!) * gap - value) / all
            : bin === worst
              ? (side(gaps[bin]!) * (gap - gaps[bin]!)) / bins[bin]!.weight
              : 0
        out[row]! += factor * sample.weight(row) * own
      }
    },
    gaps() {
      const worth = worthOf(sample, bins, (row) => binOf(seen.stated(row), what.bins))
      return bins.flatMap(({ weight, stated, right }, b) =>
        weight > 0 ? [{ share: weight / all, stated: stated / weight, observed: right / weight, rows: worth[b]! }] : [],
      )
    },
    ...(plain
      ? {
          squares: () =>
            what.of === 'ece' ? expectedSquares(bins, squares, value) : worstSquares(bins[worst]!, squares[worst]!),
        }
      : {}),
  }
}

/** Rows that each bin is worth: W² / Σ w² (Kish 1965); its rows where there are no weights. */
function worthOf(sample: Sample, bins: readonly CalibrationBin[], of: (row: number) => number): Float64Array {
  if (sample.table.weight === null) return Float64Array.from(bins, (bin) => bin.rows)
  // Shares of the bin, whose squares neither vanish nor overflow.
  const squares = stableSums(bins.length, 1, sample.n)
  for (const row of sample.rows) {
    const { weight } = bins[of(row)]!
    if (weight > 0) squares.add(of(row), (sample.weight(row) / weight) ** 2)
  }
  return Float64Array.from(bins, (_, b) => 1 / squares.value(b))
}

/** Sign of a gap. A gap of exactly 0 has a side too: it would not stay 0 on other rows. */
const side = (gap: number): number => (gap < 0 ? -1 : 1)

/** Σ (sign × gap - value)² / n² over rows, from the sums of their bins. */
function expectedSquares(bins: readonly CalibrationBin[], squares: Float64Array, value: number): number {
  const n = bins.reduce((sum, bin) => sum + bin.rows, 0)
  const terms = bins.map((bin, b) => squares[b]! - 2 * value * Math.abs(bin.right - bin.stated) + bin.rows * value ** 2)
  return Math.max(0, addUp(terms)) / n ** 2
}

/** Σ (gap - mean gap)² / rows² of one bin. */
const worstSquares = (bin: CalibrationBin, squares: number): number =>
  Math.max(0, squares - (bin.right - bin.stated) ** 2 / bin.rows) / bin.rows ** 2
