/** Whole findings of `metric-regression`: what cannot be compared, first versions, and what a family counts. */

import { describe, expect, it } from 'vitest'
import type { Measurement } from '../../src/domain/metric.js'
import type { Facts } from '../../src/domain/rule.js'
import { metricRegression } from '../../src/rules/metric-regression.js'
import {
  evaluationEvidence,
  evidenceSpec,
  facts,
  measurement,
  measurements,
  metricEvidence,
  modelSpec,
  policy,
  requirement,
  rowsSpec,
  source,
  unmeasured,
  vocabulary,
} from '../fakes/facts.js'
import { inFull } from './in-full.js'

type With = Readonly<Record<string, unknown>>
const judged = (parameters: With, more: Partial<Facts>) =>
  metricRegression.judge(
    requirement('metric-regression', { metric: 'accuracy', 'max-drop': 0.01, ...parameters }),
    facts(more),
  )
const told = (...args: Parameters<typeof judged>) => inFull(judged(...args))
const change = (value: number, baseline: number, interval: readonly [number, number] | null = null) => ({
  change: {
    baseline,
    baselineSource: source('reports/baseline.csv'),
    difference: value - baseline,
    interval,
    pairs: 8000,
    identical: false,
  },
})
const whole = (value: number | null, more: Partial<Measurement> = {}): Partial<Facts> => ({
  measurements: measurements((ask) => [measurement(ask, value, more)]),
})
const byRace = (table: Readonly<Record<string, readonly [value: number | null, more?: Partial<Measurement>]>>) => ({
  measurements: measurements((ask) =>
    Object.entries(table).map(([race, [value, more]]) => measurement(ask, value, { slice: { race }, ...more })),
  ),
})
const baseline = rowsSpec('reports/baseline.csv', { role: 'baseline' })
const absent = (...specs: readonly ReturnType<typeof rowsSpec>[]) =>
  specs.map((spec) => ({ path: spec.file, spec, what: 'evidence' as const }))

describe('its check', () => {
  const check = (parameters: With) => metricRegression.check?.(parameters, { policy: policy(), vocabulary })
  it('takes what can get worse, and nothing else', () => {
    expect(check({ metric: 'accuracy', 'max-drop': 0 })).toEqual([])
    expect(check({ metric: 'selection_rate', 'max-drop': 0 })).toEqual([
      {
        pointer: '/metric',
        message: 'selection_rate has no better direction, so it cannot get worse',
        fix: 'use metric-threshold with min or max',
        code: 'policy/schema',
      },
    ])
    expect(check({ metric: 'accurcy' })?.map((one) => one.code)).toEqual(['policy/unknown-metric'])
    expect(check({})?.map((one) => one.message)).toEqual(['"undefined" is not a metric that is known'])
  })
  it('asks for nothing of a metric that is not known, which is an error', () => {
    const asks = (metric: string) =>
      metricRegression.asks?.(requirement('metric-regression', { metric, 'max-drop': 0 }), modelSpec(), vocabulary)
    expect(asks('accurcy')).toEqual([])
    expect(told({ metric: 'accurcy' }, whole(0.8))).toMatchInlineSnapshot(`
      "error: The metric "accurcy" cannot get worse.
        fix: correct the policy
        origin: declared"
    `)
  })
  it('is an error for what cannot get worse, however it changed', () =>
    expect(judged({ metric: 'selection_rate' }, whole(0.8, change(0.8, 0.9))).map((one) => one.message)).toEqual([
      'The metric "selection_rate" cannot get worse.',
    ]))
})

describe('a change', () => {
  it('is told whole', () => {
    expect(told({}, whole(0.795, change(0.795, 0.8)))).toMatchInlineSnapshot(`
      "satisfied: accuracy is 0.795 against 0.8 in reports/baseline.csv (8,000 rows joined by id), recomputed from reports/predictions.csv: it fell by 0.005; the policy lets it fall by at most 0.01.
        baseline: 0.8
        better: higher
        metric: accuracy
        n: 8000
        origin: recomputed
        plain: About 79.5 of every 100 decisions are right; with the version before it was 80. It may get worse by at most 1 in 100. That holds.
        threshold: {"max-drop":0.01}
        value: 0.795
        sources: reports/predictions.csv, reports/baseline.csv"
    `)
    expect(told({ metric: 'log_loss' }, whole(0.42, change(0.42, 0.4)))).toMatchInlineSnapshot(`
      "violated: log_loss is 0.42 against 0.4 in reports/baseline.csv (8,000 rows joined by id), recomputed from reports/predictions.csv: it rose by 0.02; the policy lets it rise by at most 0.01, and it got worse by 0.01 more than that.
        baseline: 0.4
        better: lower
        fix: improve the model until it holds, or ask for a waiver
        metric: log_loss
        n: 8000
        origin: recomputed
        plain: The log loss is 0.42; with the version before it was 0.4. It may get worse by at most 0.01. That does not hold.
        threshold: {"max-drop":0.01}
        value: 0.42
        sources: reports/predictions.csv, reports/baseline.csv"
    `)
  })
  it('counts where a further file of the earlier version is not there', () =>
    expect(told({}, { ...whole(0.8, change(0.8, 0.8)), absent: absent(baseline) })).toMatch(/^satisfied: /))
})

describe('what cannot be compared', () => {
  it('is a figure without a change, by the reason that there is', () => {
    expect(told({}, whole(0.9))).toMatchInlineSnapshot(`
      "missing: accuracy could not be compared with the baseline.
        better: higher
        fix: give the baseline a value of accuracy
        metric: accuracy
        n: 8000
        origin: recomputed
        threshold: {"max-drop":0.01}
        value: 0.9
        sources: reports/predictions.csv"
    `)
    expect(
      told({ versus: 'anchor' }, byRace({ A: [0.9, { reason: 'the anchor has one class' }] })),
    ).toMatchInlineSnapshot(`
      "missing {"race":"A"}: accuracy for race = A could not be compared with the anchor: the anchor has one class.
        better: higher
        fix: give the anchor a value of accuracy
        metric: accuracy
        n: 8000
        origin: recomputed
        threshold: {"max-drop":0.01}
        value: 0.9
        sources: reports/predictions.csv"
    `)
    expect(told({}, whole(0.9, change(0.9, Number.NaN)))).toMatch(
      /^missing: accuracy could not be compared with the baseline\.\n/,
    )
  })
  it('is a group that is small, undefined, or out of range', () =>
    expect(
      told(
        { by: ['race'], 'min-samples': 20, groups: { race: ['A', 'E'] } },
        byRace({
          A: [0.9, { n: 20, ...change(0.9, 0.9) }],
          B: [0.9, { n: 19, ...change(0.9, 0.9) }],
          C: [1.5, { n: 19, ...change(1.5, 0.9) }],
          D: [null, { n: 30, reason: 'no rows' }],
          F: [null, { n: 0, reason: 'no rows' }],
        }),
      ),
    ).toMatchInlineSnapshot(`
      "missing {"race":"E"}: accuracy for race = E is not in reports/predictions.csv: the policy wants the group E to be there.
        fix: evaluate on rows of E as well, or correct the name of the group
        metric: accuracy
        origin: declared
        plain: Among those whose race is E, nothing is known of how the model does: nobody of them is in the test.
        threshold: {"max-drop":0.01}
        sources: reports/predictions.csv
      satisfied {"race":"A"}: accuracy for race = A is 0.9 against 0.9 in reports/baseline.csv (8,000 rows joined by id), recomputed from reports/predictions.csv: it did not change; the policy lets it fall by at most 0.01.
        baseline: 0.9
        better: higher
        metric: accuracy
        n: 20
        origin: recomputed
        plain: Among those whose race is A, about 90 of every 100 decisions are right; with the version before it was 90. It may get worse by at most 1 in 100. That holds.
        threshold: {"max-drop":0.01}
        value: 0.9
        sources: reports/predictions.csv, reports/baseline.csv
      inconclusive {"race":"B"}: accuracy for race = B rests on 19 rows: fewer than the 20 that the policy asks for, so it shows nothing.
        baseline: 0.9
        better: higher
        fix: collect about 1 more rows that count for it
        metric: accuracy
        n: 19
        origin: recomputed
        plain: Among those whose race is B, too few were tested to say anything.
        threshold: {"max-drop":0.01}
        value: 0.9
        sources: reports/predictions.csv, reports/baseline.csv
      error {"race":"C"}: accuracy for race = C is 1.5 in reports/predictions.csv, which it cannot be: its range goes from 0 to 1.
        baseline: 0.9
        better: higher
        fix: write accuracy again with the tool that made it; a percentage must become a fraction
        metric: accuracy
        n: 19
        origin: recomputed
        threshold: {"max-drop":0.01}
        value: 1.5
        sources: reports/predictions.csv, reports/baseline.csv
      missing {"race":"D"}: accuracy for race = D is undefined in reports/predictions.csv: no rows. What cannot be computed is never a pass.
        better: higher
        fix: evaluate on rows for which the metric is defined, or correct what the policy asks for
        metric: accuracy
        n: 30
        origin: recomputed
        threshold: {"max-drop":0.01}
        sources: reports/predictions.csv
      inconclusive {"race":"F"}: accuracy for race = F rests on 0 rows: fewer than the 20 that the policy asks for, so it shows nothing.
        better: higher
        fix: collect about 20 more rows that count for it
        metric: accuracy
        n: 0
        origin: recomputed
        plain: Among those whose race is F, too few were tested to say anything.
        threshold: {"max-drop":0.01}
        sources: reports/predictions.csv"
    `))
  it('is told with the paths that are not there, each once', () => {
    const gone = (message: string, ...specs: readonly ReturnType<typeof rowsSpec>[]) =>
      judged({}, { measurements: measurements(() => unmeasured('absent', { message })), absent: absent(...specs) })[0]
        ?.message
    const other = rowsSpec('reports/b.csv', { role: 'baseline' })
    const anchor = rowsSpec('reports/anchor.csv', { role: 'anchor' })
    expect(gone('reports/baseline.csv is not there', baseline, anchor)).toBe(
      'accuracy cannot be measured: reports/baseline.csv is not there.',
    )
    expect(gone('reports/baseline.csv is not there', baseline, other)).toBe(
      'accuracy cannot be measured: reports/baseline.csv is not there. reports/b.csv is not in the change.',
    )
    expect(gone('there are no rows', anchor)).toBe('accuracy cannot be measured: there are no rows.')
  })
})

describe('reports', () => {
  const before = source('reports/baseline.json', { sha256: 'b'.repeat(64) })
  const reports = (cause: Parameters<typeof unmeasured>[0]): Partial<Facts> => ({
    model: modelSpec({
      evidence: [evidenceSpec('reports/evaluation.json'), evidenceSpec('reports/baseline.json', { role: 'baseline' })],
    }),
    measurements: measurements(() => unmeasured(cause)),
    evidence: [
      metricEvidence('accuracy', 0.9),
      evaluationEvidence(),
      metricEvidence('accuracy', 0.85, { role: 'baseline', source: before }),
      evaluationEvidence({ source: before, model: { name: null, version: null, digest: `sha256:${'7'.repeat(64)}` } }),
    ],
  })
  it('stand in where no rows are declared, or they cannot give it, and nowhere else', () => {
    const text = told({}, reports('no-rows-declared'))
    expect(text).toMatchInlineSnapshot(`
      "satisfied: accuracy is 0.9 against 0.85 in reports/baseline.json, as reports/evaluation.json:7 reports it: it rose by 0.05; the policy lets it fall by at most 0.01.
        baseline: 0.85
        better: higher
        metric: accuracy
        n: 2000
        origin: reported
        plain: About 90 of every 100 decisions are right; with the version before it was 85. It may get worse by at most 1 in 100. That holds.
        threshold: {"max-drop":0.01}
        value: 0.9
        sources: reports/evaluation.json:7/metrics/accuracy, reports/baseline.json"
    `)
    expect(told({}, reports('not-from-rows'))).toBe(text)
    expect(judged({}, reports('absent')).map((one) => one.outcome)).toEqual(['missing'])
    expect(judged({}, reports('unreadable')).map((one) => one.outcome)).toEqual(['error'])
  })
})

describe('the first version of a model', () => {
  const first = (specs: readonly ReturnType<typeof rowsSpec>[], more: Partial<Facts> = {}): Partial<Facts> => ({
    model: modelSpec({ evidence: specs }),
    changes: [{ path: 'models/loan/model.joblib', status: 'added', from: null }],
    absent: absent(...specs),
    measurements: measurements(() => unmeasured('absent')),
    ...more,
  })
  it('is told whole, with what is to be committed', () => {
    expect(told({}, first([baseline]))).toMatchInlineSnapshot(`
      "missing: This change adds models/loan/model.joblib, so it is the first version of loan-approval, and reports/baseline.csv is not there yet: there is nothing to compare it with.
        fix: commit what the model is to be compared with as reports/baseline.csv, or allow a first version in the policy: first-model: allow
        metric: accuracy
        origin: declared
        threshold: {"max-drop":0.01}"
    `)
    expect(told({ versus: 'anchor' }, first([]))).toMatchInlineSnapshot(`
      "missing: This change adds models/loan/model.joblib, so it is the first version of loan-approval, and the policy names no anchor: there is nothing to compare it with.
        fix: commit what the model is to be compared with as evidence of the role anchor, or allow a first version in the policy: first-model: allow
        metric: accuracy
        origin: declared
        threshold: {"max-drop":0.01}"
    `)
    expect(
      told({ 'first-model': 'allow' }, first([baseline, rowsSpec('b.csv', { role: 'baseline' })])),
    ).toMatchInlineSnapshot(`
      "not-applicable: This change adds models/loan/model.joblib, so it is the first version of loan-approval, and reports/baseline.csv and b.csv are not there yet: there is nothing to compare it with. The policy allows that (first-model: allow).
        metric: accuracy
        origin: declared
        threshold: {"max-drop":0.01}"
    `)
  })
  it('cannot be told where the policy names the version before by a pattern', () =>
    expect(
      judged({ 'first-model': 'allow' }, first([rowsSpec('reports/base*.csv', { role: 'baseline' })])).map(
        (one) => one.outcome,
      ),
    ).toEqual(['missing']))
  it('is none where only some of the files are not there', () =>
    expect(
      judged(
        { 'first-model': 'allow' },
        first([baseline, rowsSpec('b.csv', { role: 'baseline' })], { absent: absent(baseline) }),
      ).map((one) => one.outcome),
    ).toEqual(['missing']))
})

describe('a family of comparisons', () => {
  const parameters = { by: ['race'], 'max-drop': 0.1, 'min-samples': 20, 'family-wise': 'holm' }
  const sure = { n: 100, ...change(0.8, 0.8, [-0.02, 0.02]) }
  const sizes = (given: Partial<Facts>, more: With = { confidence: 0.95 }) =>
    judged({ ...parameters, ...more }, given)
      .map((one) => /the (\d+) comparisons/.exec(one.message)?.[1] ?? one.outcome)
      .join(' ')
  it('is of all that are compared', () => expect(sizes(byRace({ A: [0.8, sure], B: [0.8, sure] }))).toBe('2 2'))
  it('counts no group that is small, undefined, out of range or without a change', () => {
    expect(
      sizes(
        byRace({
          A: [0.8, sure],
          B: [0.8, sure],
          C: [0.8, { ...sure, n: 19 }],
          D: [null, { ...sure }],
          E: [1.5, { ...sure }],
          F: [0.8, { n: 100 }],
        }),
      ),
    ).toBe('2 2 inconclusive missing error missing')
  })
  it('is none without a confidence to hold, or without a procedure', () => {
    const two = byRace({ A: [0.8, sure], B: [0.8, sure] })
    expect(sizes(two, {})).toBe('satisfied satisfied')
    expect(sizes(two, { confidence: 0.95, 'family-wise': null })).toBe('satisfied satisfied')
  })
})

it('tells a fall that is its bound but for rounding as the bound is told', () => {
  const [found] = judged({}, whole(0.79, change(0.79, 0.8)))
  expect(0.8 - 0.79).not.toBe(0.01)
  expect(found?.outcome).toBe('satisfied')
  expect(found?.message).toContain('it fell by 0.01; the policy lets it fall by at most 0.01')
})
