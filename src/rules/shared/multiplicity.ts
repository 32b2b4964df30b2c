/** Which of several comparisons are shown, when all of them are looked at together. Pure arithmetic on p-values. */

import { normalQuantile } from '../../domain/power.js'

/** How several comparisons are held together: `holm`: the chance that any claim is wrong; `bh`: the expected share of wrong claims. */
export type FamilyMethod = 'holm' | 'bh'

/** What a procedure says of one comparison: whether it is shown, and the two-sided level that it has to reach, the others being what they are. */
export interface Shown {
  readonly shown: boolean
  readonly level: number
}

/** A procedure on one-sided statistics (in standard errors) whose unadjusted level is that of a two-sided interval. NaN is never shown. */
export type Procedure = (statistics: readonly number[], confidence: number) => readonly Shown[]

/**
 * Holm's step-down procedure (Holm 1979): the largest statistic must reach the z of α/k, the next the z of α/(k−1), and
 * so on; after the first that does not, none does. Holds the chance of any wrong claim at α, however the comparisons
 * depend on each other. Equal statistics share a fate, and the order does not matter.
 */
export const holm: Procedure = (statistics, confidence) => {
  const k = statistics.length
  const order = ranked(statistics)
  const failed = order.findIndex((index, step) => !reaches(statistics[index]!, (1 - confidence) / (k - step)))
  const shown = failed < 0 ? k : failed
  const results: Shown[] = []
  // Whatever is not shown yet has to pass where the row of shown ones ends, wherever it stands behind that.
  for (const [step, index] of order.entries())
    results[index] = { shown: step < shown, level: 1 - (1 - confidence) / (k - Math.min(step, shown)) }
  return results
}

/**
 * Benjamini & Hochberg's step-up procedure (1995): with p-values in ascending order, all up to the last one with
 * p ≤ α·rank/k are shown, also those before it that miss their own limit. Holds the expected share of wrong claims among
 * the claims at α where the comparisons are independent or positively dependent, as overlapping groups are (Benjamini &
 * Yekutieli 2001).
 */
export const benjaminiHochberg: Procedure = (statistics, confidence) => {
  const k = statistics.length
  const order = ranked(statistics)
  const level = (rank: number): number => 1 - ((1 - confidence) * rank) / k
  // By rank (from 1): comparisons that keep its limit, and the largest rank up to it that one more would complete.
  const keeping = [0]
  const completed = [0]
  const first = new Array<number>(k).fill(k + 1)
  for (let rank = 1; rank <= k; rank++) {
    let kept = keeping[rank - 1]!
    for (; kept < k && reaches(statistics[order[kept]!]!, 1 - level(rank)); kept++) first[order[kept]!] = rank
    keeping[rank] = kept
    completed[rank] = kept >= rank - 1 ? rank : completed[rank - 1]!
  }
  const last = keeping.reduce((best, kept, rank) => (kept >= rank ? rank : best), 0)
  return first.map((rank) =>
    rank <= last ? { shown: true, level: level(last) } : { shown: false, level: level(completed[rank - 1]!) },
  )
}

export const PROCEDURES: Readonly<Record<FamilyMethod, Procedure>> = { holm, bh: benjaminiHochberg }

/** Names as messages have them. */
export const METHOD_NAMES: Readonly<Record<FamilyMethod, string>> = { holm: 'Holm', bh: 'Benjamini-Hochberg' }

/** Whether a statistic reaches the z of a two-sided p-value; never for NaN. */
const reaches = (statistic: number, p: number): boolean => statistic >= -normalQuantile(p / 2)

/** Indices of the statistics, largest first, NaN last. */
const ranked = (statistics: readonly number[]): readonly number[] => {
  const size = (index: number): number => {
    const one = statistics[index]!
    return Number.isNaN(one) ? Number.NEGATIVE_INFINITY : one
  }
  return statistics.map((_, index) => index).sort((a, b) => (size(a) === size(b) ? 0 : size(b) - size(a)))
}
