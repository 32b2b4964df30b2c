/** Classes and cells of a confusion matrix, and the metrics and averages that are made from them. */

import { describe, expect, it } from 'vitest'
import type { GroupStatistics } from '../../src/domain/statistics.js'
import { type ClassMetric, cells, family, matrixOf, target } from '../../src/metrics/confusion.js'
import type { MetricDefinition } from '../../src/metrics/definition.js'
import { falseNegativeRate } from '../../src/metrics/false-negative-rate.js'
import { falsePositiveRate } from '../../src/metrics/false-positive-rate.js'
import { jaccard } from '../../src/metrics/jaccard.js'
import { precision } from '../../src/metrics/precision.js'
import { recall } from '../../src/metrics/recall.js'
import { specificity } from '../../src/metrics/specificity.js'
import { trueNegativeRate } from '../../src/metrics/true-negative-rate.js'
import { cellsOf, statisticsOf } from './statistics-of.js'

const ABC = ['a', 'b', 'c']
const because = (reason: string) => ({ undefined: reason })
const NAME_ONE = because(
  'there are several classes; name one with class, or take the _macro, _micro or _weighted metric',
)
const NO_ROWS = because('there are no rows')
const NO_MATRIX = because('there is no label or no prediction')

describe('the class that a metric is about', () => {
  it.each<[string, Parameters<typeof statisticsOf>[0], string | undefined, unknown]>([
    ['the positive one of two', {}, undefined, 1],
    ['one that is named', {}, 'no', 0],
    ['one of several that is named', { classes: ABC }, 'c', 2],
    ['one that no row has', {}, 'maybe', because('no row has the class maybe')],
    ['none of several that is not named', { classes: ABC }, undefined, NAME_ONE],
    ['none of several where few rows are there', { classes: ['a', 'b'], task: 'multiclass' }, undefined, NAME_ONE],
    ['none of several, whatever the task', { classes: ABC, task: null }, undefined, NAME_ONE],
    ['none of none', { classes: [], task: null }, undefined, because('there are no classes')],
    ['the only one', { classes: ['yes'] }, undefined, 0],
  ])('is %s', (_, more, name, wanted) => {
    expect(target(statisticsOf(more), name === undefined ? {} : { class: name })).toEqual(wanted)
  })
})

describe('the matrix', () => {
  const weighted = statisticsOf({ confusion: cellsOf(0.5, 1, 1.5, 2), counts: cellsOf(1, 2, 3, 4) })

  it('is that of the weights or of the rows', () => {
    expect(matrixOf(weighted, 'confusion')).toEqual(Float64Array.of(2, 1, 1.5, 0.5))
    expect(matrixOf(weighted, 'counts')).toEqual(Float64Array.of(4, 2, 3, 1))
    expect(matrixOf(statisticsOf({ n: 0, confusion: [0, 0, 0, 0] }), 'confusion')).toEqual(NO_ROWS)
    expect(matrixOf(statisticsOf({ n: 3 }), 'confusion')).toEqual(NO_MATRIX)
  })

  it('has the cells of a class against the rest', () => {
    const several = statisticsOf({ classes: ABC, confusion: [1, 2, 4, 8, 16, 32, 64, 128, 256] })
    expect(cells(several, { class: 'b' })).toEqual({ tp: 16, fp: 130, fn: 40, tn: 1 + 4 + 64 + 256 })
    expect(cells(weighted, {})).toEqual({ tp: 0.5, fp: 1, fn: 1.5, tn: 2 })
    expect(cells(weighted, {}, 'counts')).toEqual({ tp: 1, fp: 2, fn: 3, tn: 4 })
    expect(cells(several, {})).toEqual(NAME_ONE)
    expect(cells(statisticsOf({ n: 0 }), {})).toEqual(NO_ROWS)
  })
})

describe('a share of one class', () => {
  // Weights are half of the rows but for the misses.
  const s = statisticsOf({ confusion: cellsOf(1, 0.5, 3, 2), counts: cellsOf(2, 1, 3, 4) })

  it.each<[string, MetricDefinition | undefined, number, number, number]>([
    ['recall', recall[0], 1 / 4, 2, 5],
    ['precision', precision[0], 1 / 1.5, 2, 3],
    ['specificity', specificity[0], 2 / 2.5, 4, 5],
    ['true_negative_rate', trueNegativeRate[0], 2 / 2.5, 4, 5],
    ['false_negative_rate', falseNegativeRate[0], 3 / 4, 3, 5],
    ['false_positive_rate', falsePositiveRate[0], 0.5 / 2.5, 1, 5],
    ['jaccard', jaccard[0], 1 / 4.5, 2, 6],
  ])('%s is of the weights, and its trials are rows', (name, metric, value, hits, of) => {
    expect(metric?.name).toBe(name)
    expect(metric?.compute(s, {})).toBe(value)
    const { uncertainty } = metric!
    expect(uncertainty.kind === 'share' && uncertainty.tally(s, {})).toEqual({ hits, of })
    expect(uncertainty.kind === 'share' && uncertainty.tally(statisticsOf({ n: 0 }), {})).toEqual(NO_ROWS)
  })

  it('is undefined without a denominator, with the class', () => {
    const none = statisticsOf({ confusion: cellsOf(0, 1, 0, 2) })
    expect(recall[0]?.compute(none, {})).toEqual(because('no row is labelled yes'))
    expect(recall[0]?.compute(statisticsOf({ confusion: cellsOf(1, 0, 1, 0) }), { class: 'no' })).toEqual(
      because('no row is labelled no'),
    )
    expect(recall[0]?.compute(statisticsOf({ n: 0 }), {})).toEqual(NO_ROWS)
  })
})

describe('averages over classes', () => {
  // a: 3 of 4 found, b: 1 of 2, c: 0 of 2; nobody is predicted as c.
  const s = statisticsOf({ classes: ABC, confusion: [3, 1, 0, 1, 1, 0, 2, 0, 0] })
  const by = (metrics: typeof recall, kind: string) => metrics.find(({ name }) => name.endsWith(kind))!
  const of = (metrics: typeof recall, kind: string, given = s) => by(metrics, kind).compute(given, {})

  it('are the mean of the classes, of all cells, or by labelled rows', () => {
    expect(of(recall, '_macro')).toBe((3 / 4 + 1 / 2 + 0) / 3)
    expect(of(recall, '_micro')).toBe(4 / 8)
    expect(of(recall, '_micro', statisticsOf({ classes: ABC, confusion: [0, 3, 0, 0, 0, 2, 1, 0, 0] }))).toBe(0)
    expect(of(recall, '_weighted')).toBe((4 * (3 / 4) + 2 * (1 / 2) + 2 * 0) / 8)
    expect(of(specificity, '_micro')).toBe((1 + 5 + 6) / (4 + 6 + 6))
    // A class that is never predicted has no precision, which counts 0.
    expect(of(precision, '_macro')).toBe((3 / 6 + 1 / 2 + 0) / 3)
  })

  it('leave out classes that neither a label nor a prediction has', () => {
    const two = statisticsOf({ classes: ABC, confusion: [1, 1, 0, 0, 2, 0, 0, 0, 0] })
    expect(of(recall, '_macro', two)).toBe((1 / 2 + 1) / 2)
  })

  it('of a rate are undefined where a class has none', () => {
    // All rows are labelled a: no other class has a false negative rate.
    const one = statisticsOf({ classes: ABC, confusion: [1, 1, 0, 0, 0, 0, 0, 0, 0] })
    expect(of(falseNegativeRate, '_macro', one)).toEqual(because('no row is labelled b'))
    expect(of(falseNegativeRate, '_weighted', one)).toEqual(because('no row is labelled b'))
    expect(of(recall, '_macro', one)).toBe((1 / 2 + 0) / 2)
  })

  it.each(['_macro', '_micro', '_weighted'])('%s are undefined without rows, labels or weights', (kind) => {
    expect(of(recall, kind, statisticsOf({ classes: ABC, n: 0 }))).toEqual(NO_ROWS)
    expect(of(recall, kind, statisticsOf({ classes: ABC, n: 3 }))).toEqual(NO_MATRIX)
    const weightless = statisticsOf({
      classes: ABC,
      confusion: [0, 0, 0, 0, 0, 0, 0, 0, 0],
      counts: [1, 0, 0, 0, 1, 0, 0, 0, 0],
    })
    expect(of(recall, kind, weightless)).toEqual(
      {
        _macro: 0,
        _micro: because('the denominator over all classes is 0'),
        _weighted: because('no row has a weight above 0'),
      }[kind],
    )
  })

  it('of shares that have no row in common have the interval of their sum', () => {
    const { uncertainty } = by(recall, '_macro')
    const weighted = { ...s, counts: Float64Array.of(6, 2, 0, 2, 2, 0, 4, 0, 0) }
    const tallies = (given: GroupStatistics) => uncertainty.kind === 'shares' && uncertainty.tallies(given, {})
    expect(tallies(weighted)).toEqual([
      { hits: 6, of: 8, factor: 1 / 3 },
      { hits: 2, of: 4, factor: 1 / 3 },
      { hits: 0, of: 4, factor: 1 / 3 },
    ])
    expect(tallies(statisticsOf({ classes: ABC, n: 0 }))).toEqual(NO_ROWS)
    expect(by(recall, '_micro').uncertainty).toEqual({ kind: 'delta' })
    expect(by(specificity, '_macro').uncertainty).toEqual({ kind: 'delta' })
  })
})

it('a family without other names has those of its averages alone', () => {
  const base: ClassMetric = {
    name: 'hit',
    title: 'hits',
    better: 'higher',
    value: (c) => c.tp,
    empty: () => 'none',
    emptyInAverage: 0,
    formula: 'TP',
    source: 'nobody',
  }
  expect(family(base).map(({ name, aliases }) => [name, aliases])).toEqual([
    ['hit', []],
    ['hit_macro', ['macro_hit']],
    ['hit_micro', ['micro_hit']],
    ['hit_weighted', ['weighted_hit']],
  ])
})
