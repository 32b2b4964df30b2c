/** Losses and indicators of single rows, whose weighted means are summaries. */

import { isUndefined, type Summary, type Undefined } from '../domain/statistics.js'
import type { RowValue } from './row-values.js'
import type { Sample } from './sample.js'
import { stableSum } from './stable-sums.js'

const EPSILON = 2 ** -52
const missing = (what: string): Undefined => ({ undefined: `there is no ${what}` })

/** Class of the largest score of a row, the first of equals; for two classes the positive one from 0.5. */
export function topClass(sample: Sample, row: number): { readonly c: number; readonly p: number } {
  const scores = sample.table.scores!
  if (scores.length === 1) {
    const p = scores[0]![row]!
    return p >= 0.5 ? { c: 1, p } : { c: 0, p: 1 - p }
  }
  let c = 0
  for (let other = 1; other < scores.length; other++) if (scores[other]![row]! > scores[c]![row]!) c = other
  return { c, p: scores[c]![row]! }
}

/** The scored loss of a summary `loss`, or the reason why a column is lacking. */
export function rowLoss(sample: Sample, what: Extract<Summary, { of: 'loss' }>): RowValue | Undefined {
  const { label, prediction, scores, task } = sample.table
  if (label === null) return missing('label')
  if (what.loss === 'generic') {
    return rowLoss(sample, { of: 'loss', loss: task === 'regression' ? 'absolute' : 'log' })
  }
  if (what.loss === 'log' || what.loss === 'brier') {
    if (scores === null) return missing('score')
    return what.loss === 'log' ? logLoss(sample) : brierLoss(sample, what.class)
  }
  if (prediction === null || task !== 'regression') return missing('predicted number')
  const residual = (row: number): number => label[row]! - prediction[row]!
  switch (what.loss) {
    case 'absolute':
      return { of: (row) => Math.abs(residual(row)) }
    case 'squared':
      return { of: (row) => residual(row) ** 2 }
    case 'percentage':
      return { of: (row) => Math.abs(residual(row)) / Math.max(Math.abs(label[row]!), EPSILON) }
    case 'pinball': {
      const at = what.at ?? 0.5
      return { of: (row) => (residual(row) >= 0 ? at * residual(row) : (at - 1) * residual(row)) }
    }
  }
}

function logLoss(sample: Sample): RowValue {
  const label = sample.table.label!
  const scores = sample.table.scores!
  const loss = (p: number): number => -Math.log(Math.min(Math.max(p, EPSILON), 1 - EPSILON))
  const first = scores[0]!
  if (scores.length > 1) return { of: (row) => loss(scores[label[row]!]![row]!), bound: 64 }
  return {
    of: (row) => loss(label[row] === 1 ? first[row]! : 1 - first[row]!),
    bound: 64,
    fill(out, from, count) {
      for (let at = 0; at < count; at++) {
        const p = first[from + at]!
        out[at] = loss(label[from + at] === 1 ? p : 1 - p)
      }
    },
  }
}

function brierLoss(sample: Sample, c: number | undefined): RowValue {
  const label = sample.table.label!
  const scores = sample.table.scores!
  if (c !== undefined || scores.length === 1) {
    const about = c ?? 1
    const score = sample.from.score(about)!
    return {
      of: (row) => (score[row]! - (label[row] === about ? 1 : 0)) ** 2,
      bound: 1,
      fill(out, from, count) {
        for (let at = 0; at < count; at++) {
          const gap = score[from + at]! - (label[from + at] === about ? 1 : 0)
          out[at] = gap * gap
        }
      },
    }
  }
  return {
    of(row) {
      let sum = 0
      for (let k = 0; k < scores.length; k++) sum += (scores[k]![row]! - (label[row] === k ? 1 : 0)) ** 2
      return sum
    },
  }
}

/** 1 where the row hits, 0 where it does not, for the summaries that are shares. */
export function indicator(
  sample: Sample,
  what: Extract<Summary, { of: 'top-k' | 'covered' | 'covered-right' }>,
): RowValue | Undefined {
  const { label, prediction, scores } = sample.table
  if (scores === null) return missing('score')
  if (what.of === 'covered') return { of: (row) => (topClass(sample, row).p >= what.atLeast ? 1 : 0), bound: 1 }
  if (label === null) return missing('label')
  if (what.of === 'covered-right') {
    if (prediction === null) return missing('prediction')
    return {
      of: (row) => (topClass(sample, row).p >= what.atLeast && prediction[row] === label[row] ? 1 : 0),
      bound: 1,
    }
  }
  const classes = sample.table.classes.length
  return {
    of(row) {
      const own = sample.from.score(label[row]!)![row]!
      let above = 0
      for (let c = 0; c < classes; c++) {
        const other = sample.from.score(c)![row]!
        if (other > own || (other === own && c > label[row]!)) above++
      }
      return above < what.k ? 1 : 0
    },
    bound: 1,
  }
}

/** Weighted mean of a row value (kept under `key`), with the sum of weights; undefined without rows or weight, or where it overflows. */
export function weightedMean(
  sample: Sample,
  key: string,
  value: RowValue,
): { readonly mean: number; readonly weight: number; squares(): number } | Undefined {
  if (sample.n === 0) return { undefined: 'there are no rows' }
  const { sums, weights, squares } = sample.bulk.means(key, value)
  const weight = weights[sample.group]!
  if (!(weight > 0)) return { undefined: 'no row has a weight above 0' }
  const sum = sums[sample.group]!
  if (!Number.isFinite(sum)) return { undefined: 'the numbers are too large to add up' }
  return { mean: sum / weight, weight, squares: () => squares(sample.group) }
}

/** Weighted variance (divisor Σw) of labels or residuals, with mean; undefined for fewer than two rows. */
export function variance(sample: Sample, what: 'label' | 'residual') {
  const { label, prediction, task } = sample.table
  if (label === null || task !== 'regression') return missing('label that is a number')
  if (what === 'residual' && prediction === null) return missing('predicted number')
  if (sample.n < 2) return { undefined: 'there are fewer than two rows' }
  const of = what === 'label' ? (row: number) => label[row]! : (row: number) => label[row]! - prediction![row]!
  const centre = weightedMean(sample, `mean ${what}`, { of })
  if (isUndefined(centre)) return centre
  const spread = stableSum(sample.n, (i) => sample.weight(sample.rows[i]!) * (of(sample.rows[i]!) - centre.mean) ** 2)
  if (!Number.isFinite(spread)) return { undefined: 'the numbers are too large to add up' }
  return { variance: spread / centre.weight, mean: centre.mean, weight: centre.weight, of }
}
