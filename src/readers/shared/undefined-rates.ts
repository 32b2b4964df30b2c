/** Rates that a tool writes as 0 although they are undefined: a group without positives, or without negatives. */

import type { Figure } from './figures.js'

/** Rates of the same denominator that add up to 1 where they are defined. */
const PAIRS = [
  {
    rates: ['true_positive_rate', 'false_negative_rate', 'recall'],
    sum: ['true_positive_rate', 'false_negative_rate'],
    lacks: 'positive',
  },
  {
    rates: ['true_negative_rate', 'false_positive_rate', 'specificity'],
    sum: ['true_negative_rate', 'false_positive_rate'],
    lacks: 'negative',
  },
] as const

/**
 * The figures of one group with impossible zeros made undefined: two rates that add up to 1 cannot both be 0, and a rate
 * is undefined where another name for it is (`recall` null, `true_positive_rate` 0).
 */
export function withoutUndefinedRates(
  figures: readonly Figure[],
  canonical: (name: string) => string,
): readonly Figure[] {
  const named = figures.map((figure) => ({ figure, metric: canonical(figure.name) }))
  const writtenFor = (metric: string): unknown => named.find((one) => one.metric === metric)?.figure.value
  const because = new Map<string, string>()
  for (const { rates, sum, lacks } of PAIRS) {
    const bothZero = sum.every((metric) => writtenFor(metric) === 0)
    const oneUndefined = rates.some((metric) => writtenFor(metric) === null)
    if (!bothZero && !oneUndefined) continue
    for (const metric of rates) because.set(metric, `the group has no ${lacks} rows, so that the rate is undefined`)
  }
  return named.map(({ figure, metric }) => {
    const reason = because.get(metric)
    return reason !== undefined && (figure.value === 0 || figure.value === null)
      ? { ...figure, undefinedBecause: reason }
      : figure
  })
}
