/** Findings in plain words for a board: no symbol, no metric name, people per hundred where that can be said. */

import type { MetricEntry } from '../../domain/metric.js'
import type { Slice } from '../../domain/slice.js'
import type { Bounds, Comparison } from './bound.js'
import { apart, number, visible } from './words.js'

/** What a share means, given how many of every hundred. */
const OF_A_HUNDRED: Readonly<Record<string, (times: string) => string>> = {
  accuracy: (times) => `about ${times} of every 100 decisions are right`,
  balanced_accuracy: (times) =>
    `with both kinds of case counted alike, about ${times} of every 100 decisions are right`,
  recall: (times) => `it finds about ${times} of every 100 cases that it should find`,
  true_positive_rate: (times) => `it finds about ${times} of every 100 cases that it should find`,
  false_negative_rate: (times) => `it misses about ${times} of every 100 cases that it should find`,
  precision: (times) => `about ${times} of every 100 cases that it picks are picked rightly`,
  specificity: (times) => `it leaves alone about ${times} of every 100 cases that it should leave alone`,
  true_negative_rate: (times) => `it leaves alone about ${times} of every 100 cases that it should leave alone`,
  false_positive_rate: (times) => `it wrongly picks about ${times} of every 100 cases that it should leave alone`,
  selection_rate: (times) => `it picks about ${times} of every 100`,
  pass_rate: (times) => `about ${times} of every 100 checks passed`,
  coverage: (times) => `it is sure enough of about ${times} of every 100 cases to decide them`,
  selective_accuracy: (times) => `where it is sure of itself, about ${times} of every 100 decisions are right`,
}

/** What a gap between groups means, in hundredths, and between which groups. */
const BETWEEN_GROUPS: Readonly<Record<string, (times: string, groups: string) => string>> = {
  demographic_parity_difference: (times, groups) =>
    `how many of every 100 it picks differs by up to ${times} ${groups}`,
  demographic_parity_ratio: (times, groups) =>
    `for every 100 that it picks in the best-off group it picks ${times} in the worst-off, ${groups}`,
  disparate_impact: (times, groups) =>
    `for every 100 that it picks in the best-off group it picks ${times} in the worst-off, ${groups}`,
  equal_opportunity_difference: (times, groups) =>
    `how many it finds of every 100 that it should find differs by up to ${times} ${groups}`,
  equal_opportunity_ratio: (times, groups) =>
    `for every 100 that it rightly finds in the best-off group it finds ${times} in the worst-off, ${groups}`,
  equalized_odds_difference: (times, groups) =>
    `how many of every 100 it finds, or wrongly picks, differs by up to ${times} ${groups}`,
  equalized_odds_ratio: (times, groups) =>
    `for every 100 that it finds, or wrongly picks, in one group it does so with ${times} in another, ${groups}`,
}

/** What a metric says of a value, and the bound in the same unit. */
function factOf(
  entry: MetricEntry,
  slice: Slice | null,
  value: number,
  bound: number,
): readonly [fact: string, limit: string] {
  const share = OF_A_HUNDRED[entry.name]
  const gap = BETWEEN_GROUPS[entry.name]
  const [times, limit] = share || gap ? hundred(value, bound) : apart(value, bound)
  if (share) return [share(times), limit]
  const columns = Object.keys(slice ?? {}).map((column) => column.replaceAll('_', ' '))
  if (gap) return [gap(times, `between the groups of ${columns.join(' and ')}`), limit]
  return [`the ${titled(entry)} is ${times}`, limit]
}

/** What a metric says of a value, and another value in the same unit, both as they were measured. */
export function measuredPlainly(entry: MetricEntry, value: number, other: number): readonly [string, string] {
  const share = OF_A_HUNDRED[entry.name]
  if (!share) return factOf(entry, null, value, other)
  const whole = [Math.round(value * 100), Math.round(other * 100)] as const
  const [own, all] = whole[0] === whole[1] ? apart(value * 100, other * 100, 3) : whole.map(String)
  return [share(own!), all!]
}

/** Title of a metric as part of a sentence. */
const titled = (entry: MetricEntry): string =>
  `${entry.title.charAt(0).toLowerCase()}${entry.title.slice(1)}`.replaceAll('_', ' ')

/** "Among people whose race is Asian"; '' for everybody. */
export function among(slice: Slice | null): string {
  const parts = Object.entries(slice ?? {}).filter(([, value]) => value !== '*')
  if (!parts.length) return ''
  return `Among those whose ${parts.map(([column, value]) => `${column.replaceAll('_', ' ')} is ${visible(value)}`).join(' and whose ')}`
}

/** A share as a number of every hundred, told apart from the bound; both alike where it lies on the bound. */
export function hundred(value: number, bound: number): readonly [string, string] {
  const whole = [Math.round(value * 100), Math.round(bound * 100)] as const
  if (whole[0] !== whole[1]) return [number(whole[0]), number(bound * 100)]
  return apart(value * 100, bound * 100, 3)
}

/** One or two sentences on a metric against its bounds. */
export function plainly(
  entry: MetricEntry,
  slice: Slice | null,
  value: number,
  bounds: Bounds,
  comparison: Comparison,
): string {
  const bound = (comparison.side === 'max' ? bounds.max : (bounds.min ?? bounds.max)) ?? 0
  const [fact, limit] = factOf(entry, slice, value, bound)
  const group = among(slice)
  const told = group ? `${group}, ${fact}` : `${fact.charAt(0).toUpperCase()}${fact.slice(1)}`
  const most = comparison.side === 'max' || bounds.min === null
  return `${told}; the policy asks for ${most ? 'at most' : 'at least'} ${limit}. ${VERDICT[comparison.outcome]}`
}

const VERDICT: Readonly<Record<Comparison['outcome'], string>> = {
  satisfied: 'That holds.',
  violated: 'That does not hold.',
  inconclusive: 'There is too little data to be sure.',
}

/** Worst and best group of a spread, and the gap that is allowed. `worst` is the lower value. */
export function plainSpread(
  entry: MetricEntry,
  extremes: {
    readonly low: { readonly slice: Slice; readonly value: number }
    readonly high: { readonly slice: Slice; readonly value: number }
  },
  value: number,
  bound: { readonly kind: 'difference' | 'ratio'; readonly limit: number },
  comparison: Comparison,
): string {
  const share = OF_A_HUNDRED[entry.name]
  const say = (one: { readonly slice: Slice; readonly value: number }) =>
    `${among(one.slice)}, ${share ? share(hundred(one.value, 0)[0]) : `the ${titled(entry)} is ${number(one.value)}`}`
  const [gap, limit] = share || bound.kind === 'ratio' ? hundred(value, bound.limit) : apart(value, bound.limit)
  const allowed =
    bound.kind === 'ratio'
      ? `The lower is ${gap} percent of the higher, and the policy asks for at least ${limit} percent`
      : `The gap is ${gap}${share ? ' in 100' : ''}, where the policy allows at most ${limit}`
  return `${say(extremes.high)}. ${say(extremes.low)}. ${allowed}. ${VERDICT[comparison.outcome]}`
}

/** A metric now and before, and how much worse it may get. */
export function plainChange(
  entry: MetricEntry,
  slice: Slice | null,
  value: number,
  before: number,
  maxDrop: number,
  comparison: Comparison,
): string {
  const share = OF_A_HUNDRED[entry.name]
  const [now, then] = share ? apart(value * 100, before * 100, 3) : apart(value, before)
  const group = among(slice)
  const fact = share ? share(now) : `the ${titled(entry)} is ${now}`
  const told = group ? `${group}, ${fact}` : `${fact.charAt(0).toUpperCase()}${fact.slice(1)}`
  const allowed = share ? `${number(maxDrop * 100)} in 100` : number(maxDrop)
  return `${told}; with the version before it was ${then}. It may get worse by at most ${allowed}. ${VERDICT[comparison.outcome]}`
}
