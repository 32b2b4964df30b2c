/** Whole findings of `metric-threshold`, its check at the limits, and what counts for a family of comparisons. */

import { describe, expect, it } from 'vitest'
import type { Measurement } from '../../src/domain/metric.js'
import type { Facts } from '../../src/domain/rule.js'
import { metricThreshold } from '../../src/rules/metric-threshold.js'
import {
  facts,
  measurement,
  measurements,
  modelSpec,
  policy,
  requirement,
  unmeasured,
  vocabulary,
} from '../fakes/facts.js'
import { inFull } from './in-full.js'

type With = Readonly<Record<string, unknown>>
const judged = (parameters: With, more: Partial<Facts>) =>
  metricThreshold.judge(requirement('metric-threshold', parameters), facts(more))
const told = (...args: Parameters<typeof judged>) => inFull(judged(...args))
/** A measurement for each group: name → what is told of it. */
const byRace = (table: Readonly<Record<string, readonly [value: number | null, more?: Partial<Measurement>]>>) => ({
  measurements: measurements((ask) =>
    Object.entries(table).map(([race, [value, more]]) => measurement(ask, value, { slice: { race }, ...more })),
  ),
})
const whole = (value: number, more: Partial<Measurement> = {}) => ({
  measurements: measurements((ask) => [measurement(ask, value, more)]),
})

describe('its check', () => {
  const check = (parameters: With) => metricThreshold.check?.(parameters, { policy: policy(), vocabulary })
  it('wants a min that is not above max', () => {
    expect(check({ metric: 'accuracy', min: 0.8, max: 0.8 })).toEqual([])
    expect(check({ metric: 'accuracy', min: 0.81, max: 0.8 })).toEqual([
      { pointer: '/min', message: 'min 0.81 is above max 0.8', fix: 'swap them', code: 'policy/schema' },
    ])
    expect(check({ metric: 'log_loss', max: -1 })?.map((one) => one.pointer)).toEqual(['/max'])
    expect(check({ metric: 'log_loss', min: 1 })).toEqual([])
  })
  it('wants min-coverage for selective accuracy alone', () => {
    expect(check({ metric: 'selective_accuracy', 'confidence-at-least': 0.8, 'min-coverage': 0.5 })).toEqual([])
    expect(check({ metric: 'accuracy', min: 0.5, 'min-coverage': 0.5 })).toEqual([
      {
        pointer: '/min-coverage',
        message: 'min-coverage goes with selective_accuracy only',
        fix: 'leave it out',
        code: 'policy/schema',
      },
    ])
  })
})

describe('a metric that is not known', () => {
  it('asks for nothing and is an error', () => {
    const parameters = { metric: 'accurcy', min: 0.8 }
    expect(metricThreshold.asks?.(requirement('metric-threshold', parameters), modelSpec(), vocabulary)).toEqual([])
    expect(told(parameters, {})).toMatchInlineSnapshot(`
      "error: The metric "accurcy" is not known.
        fix: correct the policy
        origin: declared"
    `)
  })
})

describe('one figure', () => {
  it('is told whole', () => {
    expect(told({ metric: 'accuracy', min: 0.8 }, whole(0.8))).toMatchInlineSnapshot(`
      "satisfied: accuracy is 0.8 (8,000 rows), recomputed from reports/predictions.csv; the policy asks for at least 0.8.
        better: higher
        metric: accuracy
        n: 8000
        origin: recomputed
        plain: About 80 of every 100 decisions are right; the policy asks for at least 80. That holds.
        threshold: {"min":0.8}
        value: 0.8
        sources: reports/predictions.csv"
    `)
    expect(told({ metric: 'accuracy', min: 0.8 }, whole(0.75))).toMatchInlineSnapshot(`
      "violated: accuracy is 0.75 (8,000 rows), recomputed from reports/predictions.csv; the policy asks for at least 0.8, and it is 0.05 below that.
        better: higher
        fix: improve the model until it holds, or ask for a waiver
        metric: accuracy
        n: 8000
        origin: recomputed
        plain: About 75 of every 100 decisions are right; the policy asks for at least 80. That does not hold.
        threshold: {"min":0.8}
        value: 0.75
        sources: reports/predictions.csv"
    `)
  })
  it('is held to its bound exactly', () =>
    expect(judged({ metric: 'accuracy', min: 0.8 }, whole(0.8 - 1e-13))[0]?.outcome).toBe('violated'))
  it('is held to its bound but for rounding between groups', () => {
    const gap = (value: number) =>
      judged(
        { metric: 'demographic_parity_difference', by: ['sex'], max: 0.1 },
        whole(value, { slice: { sex: '*' } }),
      )[0]?.outcome
    expect([gap(0.1 + 1e-13), gap(0.1 + 1e-11)]).toEqual(['satisfied', 'violated'])
  })
  it('is better away from the bound, where the metric itself has no better way', () => {
    const better = (parameters: With) => judged({ metric: 'selection_rate', ...parameters }, whole(0.5))[0]?.better
    expect(better({ min: 0.2 })).toBe('higher')
    expect(better({ max: 0.8 })).toBe('lower')
    expect(better({ min: 0.2, max: 0.8 })).toBeNull()
    expect(judged({ metric: 'accuracy', max: 0.9 }, whole(0.5))[0]?.better).toBe('higher')
    expect(judged({ metric: 'log_loss', min: 0.1 }, whole(0.5))[0]?.better).toBe('lower')
  })
  it('is told with the bounds that the policy has', () => {
    const threshold = (parameters: With) => judged({ metric: 'accuracy', ...parameters }, whole(0.5))[0]?.threshold
    expect([threshold({ min: 0 }), threshold({ max: 1 }), threshold({ min: 0, max: 1 })]).toEqual([
      { min: 0 },
      { max: 1 },
      { min: 0, max: 1 },
    ])
  })
})

describe('by groups', () => {
  const parameters = { metric: 'accuracy', by: ['race'], min: 0.5, 'min-samples': 20 }
  it('tells those that are small, out of range, undefined, or not there', () =>
    expect(
      told(
        { ...parameters, groups: { race: ['A', 'E'] } },
        byRace({
          A: [0.9, { n: 20 }],
          B: [0.9, { n: 19 }],
          C: [1.5, { n: 19 }],
          D: [null, { n: 30, reason: 'there are no rows of it' }],
        }),
      ),
    ).toMatchInlineSnapshot(`
      "missing {"race":"E"}: accuracy for race = E is not in reports/predictions.csv: the policy wants the group E to be there.
        fix: evaluate on rows of E as well, or correct the name of the group
        metric: accuracy
        origin: declared
        plain: Among those whose race is E, nothing is known of how the model does: nobody of them is in the test.
        threshold: {"min":0.5}
        sources: reports/predictions.csv
      satisfied {"race":"A"}: accuracy for race = A is 0.9 (20 rows), recomputed from reports/predictions.csv; the policy asks for at least 0.5.
        better: higher
        metric: accuracy
        n: 20
        origin: recomputed
        plain: Among those whose race is A, about 90 of every 100 decisions are right; the policy asks for at least 50. That holds.
        threshold: {"min":0.5}
        value: 0.9
        sources: reports/predictions.csv
      inconclusive {"race":"B"}: accuracy for race = B rests on 19 rows: fewer than the 20 that the policy asks for, so it shows nothing.
        better: higher
        fix: collect about 1 more rows that count for it
        metric: accuracy
        n: 19
        origin: recomputed
        plain: Among those whose race is B, too few were tested to say anything.
        threshold: {"min":0.5}
        value: 0.9
        sources: reports/predictions.csv
      error {"race":"C"}: accuracy for race = C is 1.5 in reports/predictions.csv, which it cannot be: its range goes from 0 to 1.
        better: higher
        fix: write accuracy again with the tool that made it; a percentage must become a fraction
        metric: accuracy
        n: 19
        origin: recomputed
        threshold: {"min":0.5}
        value: 1.5
        sources: reports/predictions.csv
      missing {"race":"D"}: accuracy for race = D is undefined in reports/predictions.csv: there are no rows of it. What cannot be computed is never a pass.
        better: higher
        fix: evaluate on rows for which the metric is defined, or correct what the policy asks for
        metric: accuracy
        n: 30
        origin: recomputed
        threshold: {"min":0.5}
        sources: reports/predictions.csv"
    `))
  it('tells rows that are not there with the bound', () =>
    expect(told(parameters, { measurements: measurements(() => unmeasured('absent')) })).toMatchInlineSnapshot(`
      "missing: accuracy for each race cannot be measured: reports/predictions.csv is not there.
        fix: commit the predictions file
        metric: accuracy
        origin: declared
        threshold: {"min":0.5}"
    `))
})

describe('a family of comparisons', () => {
  const parameters = { metric: 'f1', by: ['race'], min: 0.5, 'min-samples': 20, 'family-wise': 'holm' }
  const sure = { n: 100, interval: [0.6, 0.8] as const }
  const size = (given: Partial<Facts>, more: With = { confidence: 0.95 }) =>
    judged({ ...parameters, ...more }, given)
      .map((one) => /the (\d+) comparisons/.exec(one.message)?.[1] ?? one.outcome)
      .join(' ')
  it('holds those that are compared', () => expect(size(byRace({ A: [0.7, sure], B: [0.7, sure] }))).toBe('2 2'))
  it('counts no group that is small, undefined or out of range', () =>
    expect(
      size(
        byRace({
          A: [0.7, sure],
          B: [0.7, sure],
          C: [0.7, { ...sure, n: 19 }],
          D: [null, { n: 100 }],
          E: [1.5, { n: 100, interval: [1.4, 1.6] }],
        }),
      ),
    ).toBe('2 2 inconclusive missing error'))
  it('is none without a confidence to hold, or without a procedure', () => {
    const two = byRace({ A: [0.7, sure], B: [0.7, sure] })
    expect(size(two, {})).toBe('satisfied satisfied')
    expect(size(two, { confidence: 0.95, 'family-wise': undefined })).toBe('satisfied satisfied')
  })
})

describe('coverage', () => {
  const parameters = { metric: 'selective_accuracy', 'confidence-at-least': 0.8, min: 0.9 }
  const covering = {
    measurements: measurements((ask) => [measurement(ask, ask.metric === 'coverage' ? 0.5 : 0.95)]),
  }
  it('is asked for and judged where the policy has a bound on it', () => {
    const asks = (more: With) =>
      metricThreshold
        .asks?.(requirement('metric-threshold', { ...parameters, ...more }), modelSpec(), vocabulary)
        .map((ask) => ask.metric)
    expect(asks({})).toEqual(['selective_accuracy'])
    expect(asks({ 'min-coverage': 0.6 })).toEqual(['selective_accuracy', 'coverage'])
    expect(judged(parameters, covering).map((one) => one.outcome)).toEqual(['satisfied'])
    expect(judged({ ...parameters, 'min-coverage': 0.6 }, covering).map((one) => one.outcome)).toEqual([
      'satisfied',
      'violated',
    ])
  })
})
