/** Whole findings of `metric-spread`: limits, groups, ranges, and what counts for a family of comparisons. */

import { describe, expect, it } from 'vitest'
import type { Ask, Measurement, MetricEntry } from '../../src/domain/metric.js'
import type { Facts } from '../../src/domain/rule.js'
import { metricSpread } from '../../src/rules/metric-spread.js'
import {
  ENTRIES,
  evidenceSpec,
  facts,
  measurement,
  measurements,
  metricEvidence,
  modelSpec,
  policy,
  requirement,
  unmeasured,
  vocabulary,
} from '../fakes/facts.js'
import { inFull } from './in-full.js'

type With = Readonly<Record<string, unknown>>
const judged = (parameters: With, more: Partial<Facts>) =>
  metricSpread.judge(
    requirement('metric-spread', { metric: 'selection_rate', by: ['race'], ...parameters }),
    facts(more),
  )
const told = (...args: Parameters<typeof judged>) => inFull(judged(...args))
const group = (race: string, value: number, n = 500) => ({ slice: { race }, value, n, interval: null })
const GROUPS = [group('A', 0.4), group('B', 0.3), group('C', 0.6, 1), group('D', 0.3), group('E', 0.6)]
/** Every spread is of these groups. */
const spread = (
  value: number | null,
  more: Partial<Measurement> | ((ask: Ask) => Partial<Measurement>) = {},
): Partial<Facts> => ({
  measurements: measurements((ask) => [
    measurement(ask, value, {
      slice: Object.fromEntries((ask.by ?? []).map((column) => [column, '*'])),
      groups: GROUPS,
      ...(typeof more === 'function' ? more(ask) : more),
    }),
  ]),
})

describe('its check', () => {
  const check = (parameters: With) => metricSpread.check?.(parameters, { policy: policy(), vocabulary })
  it('takes metrics of single groups', () =>
    expect(check({ metric: 'recall', by: ['race'], 'max-difference': 0.1 })).toEqual([]))
  it('refuses one that compares groups, and one that is not known', () => {
    expect(check({ metric: 'demographic_parity_ratio', by: ['race'], 'min-ratio': 0.8 })).toEqual([
      {
        pointer: '/metric',
        message: 'demographic_parity_ratio already compares groups, so it has no spread',
        fix: 'use the rule metric-threshold',
        code: 'policy/schema',
      },
    ])
    expect(check({ metric: 'recal', by: ['race'], 'max-difference': 0.1 })?.map((one) => one.code)).toEqual([
      'policy/unknown-metric',
    ])
    expect(check({})?.map((one) => one.message)).toEqual(['"undefined" is not a metric that is known'])
  })
})

it('a metric that is not known asks for nothing and is an error', () => {
  const one = requirement('metric-spread', { metric: 'recal', by: ['race'], 'max-difference': 0.1 })
  expect(metricSpread.asks?.(one, modelSpec(), vocabulary)).toEqual([])
  expect(inFull(metricSpread.judge(one, facts()))).toMatchInlineSnapshot(`
    "error: The metric "recal" is not known.
      fix: correct the policy
      origin: declared"
  `)
})

describe('a spread from rows', () => {
  it('is told whole, with the first of equal groups, and its rows', () => {
    expect(told({ 'max-difference': 0.3 }, spread(0.3))).toMatchInlineSnapshot(`
      "satisfied {"race":"*"}: The difference of selection_rate between the groups of race is 0.3 (8,000 rows), recomputed from reports/predictions.csv; the policy asks for at most 0.3. Lowest: B 0.3 (500 rows); highest: C 0.6 (1 row).
        better: lower
        metric: selection_rate
        n: 8000
        origin: recomputed
        plain: Among those whose race is C, it picks about 60 of every 100. Among those whose race is B, it picks about 30 of every 100. The gap is 30 in 100, where the policy allows at most 30. That holds.
        threshold: {"max-difference":0.3}
        value: 0.3
        sources: reports/predictions.csv"
    `)
    expect(told({ 'min-ratio': 0.8 }, spread(0.5))).toMatchInlineSnapshot(`
      "violated {"race":"*"}: The ratio of selection_rate between the groups of race is 0.5 (8,000 rows), recomputed from reports/predictions.csv; the policy asks for at least 0.8, and it is 0.3 below that. Lowest: B 0.3 (500 rows); highest: C 0.6 (1 row).
        better: higher
        fix: improve the model until it holds, or ask for a waiver
        metric: selection_rate
        n: 8000
        origin: recomputed
        plain: Among those whose race is C, it picks about 60 of every 100. Among those whose race is B, it picks about 30 of every 100. The lower is 50 percent of the higher, and the policy asks for at least 80 percent. That does not hold.
        threshold: {"min-ratio":0.8}
        value: 0.5
        sources: reports/predictions.csv"
    `)
  })
  it('of one group says no extremes', () =>
    expect(told({ 'max-difference': 0.3 }, spread(0, { groups: [group('A', 0.4)] }))).toMatchInlineSnapshot(`
      "inconclusive {"race":"*"}: The difference of selection_rate between the groups of race is 0 (8,000 rows), recomputed from reports/predictions.csv; the policy asks for at most 0.3. But only one group has a value, so nothing was compared.
        better: lower
        fix: evaluate on rows of at least two groups
        metric: selection_rate
        n: 8000
        origin: recomputed
        threshold: {"max-difference":0.3}
        value: 0
        sources: reports/predictions.csv"
    `))
  it('of groups that are not told says none either', () =>
    expect(told({ 'max-difference': 0.3 }, spread(0.1, { groups: undefined }))).toMatch(
      /the policy asks for at most 0\.3\.\n/,
    ))
  it('says how many more rows would settle it', () =>
    expect(
      judged({ 'max-difference': 0.1, confidence: 0.95 }, spread(0.08, { interval: [0.02, 0.12], n: 1000 }))[0]
        ?.message,
    ).toMatchInlineSnapshot(
      `"The difference of selection_rate between the groups of race is 0.08 (95% interval 0.02 to 0.12, 1,000 rows), recomputed from reports/predictions.csv; the policy asks for at most 0.1. The estimate passes and its interval reaches up to 0.12: about 3,000 more rows would settle it, if the value stays the same. Lowest: B 0.3 (500 rows); highest: C 0.6 (1 row)."`,
    ))
  it('cannot be wider than the metric, nor a ratio above one', () => {
    const outcome = (parameters: With, value: number) => judged(parameters, spread(value))[0]?.outcome
    expect(outcome({ 'max-difference': 1 }, 1)).toBe('satisfied')
    expect(outcome({ 'max-difference': 1 }, 1.01)).toBe('error')
    expect(outcome({ 'min-ratio': 0.5 }, 1)).toBe('satisfied')
    expect(outcome({ 'min-ratio': 0.5 }, 1.01)).toBe('error')
    expect(outcome({ metric: 'log_loss', 'max-difference': 9 }, 8)).toBe('satisfied')
    expect(outcome({ metric: 'log_loss', 'min-ratio': 0.5 }, 8)).toBe('error')
    // Matthews' coefficient goes from -1 to 1, so that two groups lie 2 apart at most.
    const mcc: MetricEntry = { ...ENTRIES[0]!, name: 'mcc', range: [-1, 1], share: false }
    const given = (value: number) => ({ ...spread(value), vocabulary: { ...vocabulary, find: () => mcc } })
    const wide = [2, 2.1].map((value) => judged({ metric: 'mcc', 'max-difference': 2 }, given(value))[0]?.outcome)
    expect(wide).toEqual(['satisfied', 'error'])
  })
  it('that is undefined is missing', () =>
    expect(told({ 'max-difference': 0.3 }, spread(null))).toMatchInlineSnapshot(`
      "missing {"race":"*"}: selection_rate between the groups of race is undefined in reports/predictions.csv: there are no positives. What cannot be computed is never a pass.
        better: lower
        fix: evaluate on rows for which the metric is defined, or correct what the policy asks for
        metric: selection_rate
        n: 8000
        origin: recomputed
        threshold: {"max-difference":0.3}
        sources: reports/predictions.csv"
    `))
  it('of rows that are not there is missing for all groups', () =>
    expect(
      told({ 'max-difference': 0.3, by: ['sex*race'] }, { measurements: measurements(() => unmeasured('absent')) }),
    ).toMatchInlineSnapshot(`
      "missing {"sex":"*","race":"*"}: selection_rate for each sex and race cannot be measured: reports/predictions.csv is not there.
        better: lower
        fix: commit the predictions file
        metric: selection_rate
        origin: declared
        threshold: {"max-difference":0.3}"
    `))
})

it('a spread of no columns is of no groups, and still missing its rows', () =>
  expect(
    judged({ 'max-difference': 0.3, by: undefined }, { measurements: measurements(() => unmeasured('absent')) }),
  ).toMatchObject([{ outcome: 'missing', slice: null }]))

describe('groups that must be there', () => {
  const parameters = { 'max-difference': 0.5, 'min-ratio': 0.1, groups: { race: ['A', 'X'] } }
  it('are told once for two bounds of a column', () =>
    expect(
      told(
        parameters,
        spread(0.3, (ask) => ({ value: ask.spread === 'ratio' ? 0.5 : 0.3 })),
      ),
    ).toMatchInlineSnapshot(`
      "missing {"race":"X"}: selection_rate for race = X is not in reports/predictions.csv: the policy wants the group X to be there.
        better: lower
        fix: evaluate on rows of X as well, or correct the name of the group
        metric: selection_rate
        origin: declared
        plain: Among those whose race is X, nothing is known of how the model does: nobody of them is in the test.
        threshold: {"max-difference":0.5}
        sources: reports/predictions.csv
      satisfied {"race":"*"}: The difference of selection_rate between the groups of race is 0.3 (8,000 rows), recomputed from reports/predictions.csv; the policy asks for at most 0.5. Lowest: B 0.3 (500 rows); highest: C 0.6 (1 row).
        better: lower
        metric: selection_rate
        n: 8000
        origin: recomputed
        plain: Among those whose race is C, it picks about 60 of every 100. Among those whose race is B, it picks about 30 of every 100. The gap is 30 in 100, where the policy allows at most 50. That holds.
        threshold: {"max-difference":0.5}
        value: 0.3
        sources: reports/predictions.csv
      satisfied {"race":"*"}: The ratio of selection_rate between the groups of race is 0.5 (8,000 rows), recomputed from reports/predictions.csv; the policy asks for at least 0.1. Lowest: B 0.3 (500 rows); highest: C 0.6 (1 row).
        better: higher
        metric: selection_rate
        n: 8000
        origin: recomputed
        plain: Among those whose race is C, it picks about 60 of every 100. Among those whose race is B, it picks about 30 of every 100. The lower is 50 percent of the higher, and the policy asks for at least 10 percent. That holds.
        threshold: {"min-ratio":0.1}
        value: 0.5
        sources: reports/predictions.csv"
    `))
  it('are told for each column', () =>
    expect(
      judged({ ...parameters, by: ['race', 'race*sex'], groups: { race: ['X'] } }, spread(0.3)).flatMap((one) =>
        one.outcome === 'missing' ? [one.message] : [],
      ),
    ).toHaveLength(2))
})

describe('a spread from reports', () => {
  const reports = (cause: 'no-rows-declared' | 'not-from-rows'): Partial<Facts> => ({
    model: modelSpec({ evidence: [evidenceSpec('reports/fairlearn.json')] }),
    evidence: ['A', 'B'].map((race, at) => metricEvidence('selection_rate', 0.5 + at / 4, { slice: { race }, n: 900 })),
    measurements: measurements(() => unmeasured(cause)),
  })
  it('stands in where rows are not declared, or cannot give it', () => {
    const text = told({ 'max-difference': 0.25 }, reports('no-rows-declared'))
    expect(text).toMatchInlineSnapshot(`
      "satisfied {"race":"*"}: The difference of selection_rate between the groups of race is 0.25 (1,800 rows), as reports/evaluation.json:7 reports it; the policy asks for at most 0.25. Lowest: A 0.5 (900 rows); highest: B 0.75 (900 rows).
        better: lower
        metric: selection_rate
        n: 1800
        origin: reported
        plain: Among those whose race is B, it picks about 75 of every 100. Among those whose race is A, it picks about 50 of every 100. The gap is 25 in 100, where the policy allows at most 25. That holds.
        threshold: {"max-difference":0.25}
        value: 0.25
        sources: reports/evaluation.json:7/metrics/selection_rate"
    `)
    expect(told({ 'max-difference': 0.25 }, reports('not-from-rows'))).toBe(text)
  })
})

describe('a family of comparisons', () => {
  const parameters = { 'max-difference': 0.5, by: ['a', 'b', 'c'], 'family-wise': 'holm' }
  const sizes = (more: With, given: Partial<Facts>) =>
    judged({ ...parameters, ...more }, given).map(
      (one) => /the (\d+) comparisons/.exec(one.message)?.[1] ?? one.outcome,
    )
  const sure = { interval: [0.05, 0.15] as const }
  it('holds those that are compared, and none that is undefined or out of range', () => {
    expect(sizes({ confidence: 0.95 }, spread(0.1, sure))).toEqual(['3', '3', '3'])
    const odd = spread(0.1, (ask) =>
      ask.by?.[0] === 'b' ? { value: null, reason: 'x' } : ask.by?.[0] === 'c' ? { value: 2 } : sure,
    )
    expect(sizes({ confidence: 0.95, by: ['a', 'd', 'b', 'c'] }, odd)).toEqual(['2', '2', 'missing', 'error'])
  })
  it('is none without a confidence to hold, or without a procedure', () => {
    expect(sizes({}, spread(0.1, sure))).toEqual(['satisfied', 'satisfied', 'satisfied'])
    expect(sizes({ confidence: 0.95, 'family-wise': null }, spread(0.1, sure))).toEqual([
      'satisfied',
      'satisfied',
      'satisfied',
    ])
  })
})
