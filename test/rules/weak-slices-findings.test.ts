/** Whole findings of `weak-slices`. */

import { describe, expect, it } from 'vitest'
import type { Measurement } from '../../src/domain/metric.js'
import type { Facts } from '../../src/domain/rule.js'
import type { SliceSearch, WeakSlice } from '../../src/domain/slices.js'
import { weakSlices } from '../../src/rules/weak-slices.js'
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
/** A slice so much worse than 0.8 over all rows, and its interval as wide on both sides. */
const slice = (race: string, drop: number, more: Partial<WeakSlice> = {}): WeakSlice => ({
  slice: { race },
  value: 0.8 - drop,
  n: 300,
  interval: [0.5, 0.7],
  drop,
  dropInterval: [drop - 0.05, drop + 0.05],
  level: 0.99,
  shown: false,
  ...more,
})
const found = (slices: readonly WeakSlice[], more: Partial<SliceSearch> = {}): SliceSearch => ({
  columns: ['race', 'sex'],
  searched: 43,
  small: 1,
  shown: slices.filter((one) => one.shown).length,
  suspected: slices.filter((one) => !one.shown && one.drop > 0.1).length,
  slices,
  ...more,
})
const searched = (search: SliceSearch | undefined, more: Partial<Measurement> = {}): Partial<Facts> => ({
  measurements: measurements((ask) => [measurement(ask, 0.8, { ...(search ? { search } : {}), ...more })]),
})
const judged = (more: Partial<Facts>, parameters: With = {}) =>
  weakSlices.judge(requirement('weak-slices', { metric: 'accuracy', 'max-drop': 0.1, ...parameters }), facts(more))
const told = (...args: Parameters<typeof judged>) => inFull(judged(...args))

describe('what was searched', () => {
  it('tells each slice that is shown to be worse, and how many are not listed', () =>
    expect(
      told(searched(found([slice('A', 0.3, { shown: true }), slice('for B', 0.25, { shown: true })], { shown: 3 }))),
    ).toMatchInlineSnapshot(`
      "violated {"race":"A"}: accuracy for race = A is 0.5 (300 rows) against 0.8 over all 8,000 rows, recomputed from reports/predictions.csv: 0.3 worse (99% interval of the drop 0.25 to 0.35); the policy allows 0.1, and its whole interval is above that. 43 slices of at least 50 rows of one or two columns (race and sex) were compared, and the confidence of 95% is held over all of them (Holm). 1 smaller one was not.
        baseline: 0.8
        better: higher
        fix: find out what is different about race = A, and improve the model there or ask for a waiver
        interval: [0.5,0.7]
        metric: accuracy
        n: 300
        origin: recomputed
        plain: Among those whose race is A, about 50 of every 100 decisions are right, against 80 overall. That is more than chance, and more than the policy allows.
        threshold: {"max-drop":0.1}
        value: 0.5
        sources: reports/predictions.csv
      violated {"race":"for B"}: accuracy for race = for B is 0.55 (300 rows) against 0.8 over all 8,000 rows, recomputed from reports/predictions.csv: 0.25 worse (99% interval of the drop 0.2 to 0.3); the policy allows 0.1, and its whole interval is above that. 43 slices of at least 50 rows of one or two columns (race and sex) were compared, and the confidence of 95% is held over all of them (Holm). 1 smaller one was not.
        baseline: 0.8
        better: higher
        fix: find out what is different about race = for B, and improve the model there or ask for a waiver
        interval: [0.5,0.7]
        metric: accuracy
        n: 300
        origin: recomputed
        plain: Among those whose race is for B, about 55 of every 100 decisions are right, against 80 overall. That is more than chance, and more than the policy allows.
        threshold: {"max-drop":0.1}
        value: 0.55
        sources: reports/predictions.csv
      violated: 1 more slice is shown to do worse than the policy allows. 43 slices of at least 50 rows of one or two columns (race and sex) were compared, and the confidence of 95% is held over all of them (Holm). 1 smaller one was not.
        baseline: 0.8
        better: higher
        fix: set top to more, to see them all
        metric: accuracy
        origin: recomputed
        threshold: {"max-drop":0.1}
        sources: reports/predictions.csv"
    `))
  it('tells the worst that may be chance, alone or with others', () => {
    expect(told(searched(found([slice('A', 0.15)])))).toMatchInlineSnapshot(`
      "inconclusive {"race":"A"}: accuracy for race = A is 0.65 (300 rows) against 0.8 over all 8,000 rows, recomputed from reports/predictions.csv: 0.15 worse (99% interval of the drop 0.1 to 0.2); the policy allows 0.1. That is worse by the estimate alone and may be chance. 43 slices of at least 50 rows of one or two columns (race and sex) were compared, and the confidence of 95% is held over all of them (Holm). 1 smaller one was not.
        baseline: 0.8
        better: higher
        fix: evaluate on more rows for race = A
        interval: [0.5,0.7]
        metric: accuracy
        n: 300
        origin: recomputed
        plain: Among those whose race is A, about 65 of every 100 decisions are right, against 80 overall. That may be chance: too few such cases were tested to be sure.
        severity: warn
        threshold: {"max-drop":0.1}
        value: 0.65
        sources: reports/predictions.csv"
    `)
    expect(told(searched(found([slice('A', 0.15), slice('B', 0.12), slice('C', 0.05)])))).toMatch(
      /may be chance; 1 more slice is worse in the same way\. /,
    )
    expect(told(searched(found([slice('A', 0.15)])), { unproven: 'block' })).not.toMatch(/severity/)
  })
  it('tells the worst where none is too bad', () =>
    expect(told(searched(found([slice('A', 0.1)])))).toMatchInlineSnapshot(`
      "satisfied {"race":"A"}: No slice does worse than the policy allows. The worst: accuracy for race = A is 0.7 (300 rows) against 0.8 over all 8,000 rows, recomputed from reports/predictions.csv: 0.1 worse (99% interval of the drop 0.05 to 0.15); the policy allows 0.1. 43 slices of at least 50 rows of one or two columns (race and sex) were compared, and the confidence of 95% is held over all of them (Holm). 1 smaller one was not.
        baseline: 0.8
        better: higher
        interval: [0.5,0.7]
        metric: accuracy
        n: 300
        origin: recomputed
        plain: Among those whose race is A, about 70 of every 100 decisions are right, against 80 overall. That is the weakest part that was found, and the policy allows it.
        threshold: {"max-drop":0.1}
        value: 0.7000000000000001
        sources: reports/predictions.csv"
    `))
  it('knows which way a loss is better', () =>
    expect(judged(searched(found([slice('A', 0.05)])), { metric: 'log_loss' })[0]).toMatchObject({ better: 'lower' }))
})

describe('what could not be searched', () => {
  it('has no slice of enough rows', () =>
    expect(told(searched(found([], { searched: 0 })))).toMatchInlineSnapshot(`
    "missing: No slice of race and sex in reports/predictions.csv could be searched: none has 50 rows that count for accuracy beside others to compare them with.
      better: higher
      fix: evaluate on more rows, or lower min-support
      metric: accuracy
      n: 8000
      origin: recomputed
      threshold: {"max-drop":0.1}
      sources: reports/predictions.csv"
  `))
  it('has no value over all rows, by the reason that there is', () => {
    expect(told(searched(undefined, { value: null, reason: 'all labels are 1' }))).toMatchInlineSnapshot(`
      "missing: accuracy is undefined in reports/predictions.csv: all labels are 1. Without it no slice can be compared.
        better: higher
        fix: evaluate on rows for which the metric is defined
        metric: accuracy
        origin: declared
        threshold: {"max-drop":0.1}
        sources: reports/predictions.csv"
    `)
    expect(told({ measurements: measurements(() => []) })).toMatchInlineSnapshot(`
      "missing: accuracy is undefined: nothing was measured. Without it no slice can be compared.
        better: higher
        fix: evaluate on rows for which the metric is defined
        metric: accuracy
        origin: declared
        threshold: {"max-drop":0.1}"
    `)
    expect(told(searched(undefined))).toMatch(
      /^missing: accuracy is undefined in reports\/predictions\.csv: nothing was measured\. /,
    )
  })
  it('has no rows', () =>
    expect(told({ measurements: measurements(() => unmeasured('absent')) })).toMatchInlineSnapshot(`
      "missing: Slices of accuracy cannot be searched: reports/predictions.csv is not there.
        better: higher
        fix: commit the predictions file
        metric: accuracy
        origin: declared
        threshold: {"max-drop":0.1}"
    `))
})

describe('metrics that are not searched', () => {
  const check = (parameters: With) =>
    weakSlices.check?.({ 'max-drop': 0.1, ...parameters }, { policy: policy(), vocabulary })
  it('have no better direction, or are no mean of rows', () => {
    expect(check({ metric: 'selection_rate' })).toEqual([
      {
        pointer: '/metric',
        message: 'selection_rate has no better direction, so no slice can do worse',
        fix: 'use accuracy or another share, or a mean loss such as log_loss, brier or mae',
        code: 'policy/schema',
      },
    ])
    expect(check({ metric: 'roc_auc' })?.map((one) => one.message)).toEqual([
      'roc_auc is no mean of single rows, so slices of it are not searched',
    ])
    expect(check({})?.map((one) => one.message)).toEqual(['"undefined" is not a metric that is known'])
  })
  it('are an error, and nothing is asked for one that is not known', () => {
    expect(told({}, { metric: 'roc_auc' })).toMatchInlineSnapshot(`
      "error: Slices of "roc_auc" cannot be searched.
        fix: correct the policy
        origin: declared"
    `)
    const asks = (metric: string) =>
      weakSlices.asks?.(requirement('weak-slices', { metric, 'max-drop': 0.1 }), modelSpec(), vocabulary)
    expect(asks('accurcy')).toEqual([])
  })
})
