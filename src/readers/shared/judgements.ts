/** Judgements of single cases → one figure: those that failed stay in the denominator, or make the mean undefined. */

import type { Plain } from '../../domain/plain.js'
import type { Figure } from './figures.js'

/** Judgements of one measure over all cases. */
export interface Judgements {
  /** One value a case that was judged; `true`/`false` and `yes`/`no` are shares, numbers are averaged. */
  readonly values: readonly Plain[]
  /** Cases that had to be judged, those without a judgement included. */
  readonly cases: number
}

/** 1, 0 or the number; null where a value is neither. `yes` and `no` as judges answer them. */
function scoreOf(value: Plain): { readonly score: number; readonly share: boolean } | null {
  if (typeof value === 'boolean') return { score: Number(value), share: true }
  if (typeof value === 'number') return Number.isFinite(value) ? { score: value, share: false } : null
  const word = typeof value === 'string' ? value.trim().toLowerCase() : ''
  if (['yes', 'true', 'pass', 'passed'].includes(word)) return { score: 1, share: true }
  return ['no', 'false', 'fail', 'failed'].includes(word) ? { score: 0, share: true } : null
}

/**
 * Value, n and, where it is undefined, why. A share (yes/no judgements) counts a case without a judgement as not passed.
 * A mean of numbers is undefined where a case has none: what the judge would have said is not known, and whether the
 * larger or the smaller number is the better is not either. Undefined too where there is no case.
 */
export function judged({ values, cases }: Judgements): Pick<Figure, 'value' | 'n'> & { undefinedBecause?: string } {
  const scores = values.map(scoreOf)
  const known = scores.filter((one) => one !== null)
  const n = cases
  if (cases === 0) return { value: null, n, undefinedBecause: 'no case was judged' }
  const failed = cases - known.length
  const sum = sumOf(known.map(({ score }) => score))
  const share = known.length > 0 && known.every((one) => one.share)
  if (failed > 0 && !share) {
    return { value: null, n, undefinedBecause: `${failed} of ${cases} cases have no judgement` }
  }
  return { value: sum / cases, n }
}

/** Neumaier's compensated sum, so that twenty times 0.26 is 5.2. */
function sumOf(values: readonly number[]): number {
  let sum = 0
  let lost = 0
  for (const value of values) {
    const next = sum + value
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum
    sum = next
  }
  return sum + lost
}
