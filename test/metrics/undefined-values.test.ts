/** Where a number cannot be had: what the rows lack is the reason, and never a number. */

import { describe, expect, it } from 'vitest'
import type { Summary } from '../../src/domain/statistics.js'
import { balancedAccuracy } from '../../src/metrics/balanced-accuracy.js'
import { METRICS } from '../../src/metrics/index.js'
import { plainWords } from '../../src/metrics/plain-words.js'
import { cellsOf, statisticsOf } from './statistics-of.js'

const metric = (name: string) => METRICS.find((one) => one.name === name)!
const because = (reason: string) => ({ undefined: reason })
const compute = (name: string, given: Parameters<typeof statisticsOf>[0], parameters = {}) =>
  metric(name).compute(statisticsOf(given), parameters)
const NO_WEIGHT = because('no row has a weight above 0')

/** Answers the summaries of these names, and refuses all others with the name. */
const summary = (answers: Readonly<Record<string, number>>) => (what: Summary) => {
  const name = what.of === 'variance' ? what.what : what.of
  return answers[name] ?? because(`no ${name}`)
}

describe('rankings averaged over classes', () => {
  const [class_, rows] = [
    ['a', 'b', 'c'],
    [1, 0, 0, 0, 1, 0, 0, 0, 2],
  ]
  const ranked = {
    classes: class_,
    summary: (what: Summary) => ('class' in what ? [0.5, 0.75, 1][what.class ?? 0]! : 0),
  }

  it.each([
    ['roc_auc_ovr_macro', 0.75],
    ['roc_auc_ovr_weighted', (0.5 + 0.75 + 2) / 4],
    ['roc_auc_ovo_macro', 0.75],
    ['average_precision_macro', 0.75],
    ['average_precision_weighted', (0.5 + 0.75 + 2) / 4],
  ])('%s is the mean of the classes, or what one of them lacks', (name, value) => {
    expect(compute(name, { ...ranked, confusion: rows })).toBe(value)
    expect(compute(name, { classes: class_, confusion: rows })).toEqual(because('nothing is known of the rows'))
  })

  it.each(['roc_auc_ovr_weighted', 'average_precision_weighted'])('%s needs labels and weights', (name) => {
    const weightless = { ...ranked, confusion: [0, 0, 0, 0, 0, 0, 0, 0, 0], counts: rows }
    expect(compute(name, weightless)).toEqual(NO_WEIGHT)
    expect(compute(name, { ...ranked, confusion: null })).toEqual(NO_WEIGHT)
  })

  it('need two classes', () => {
    expect(compute('average_precision_macro', { ...ranked, classes: [] })).toEqual(NO_WEIGHT)
    expect(compute('roc_auc_ovr_macro', { ...ranked, classes: [] })).toEqual(NO_WEIGHT)
    expect(compute('roc_auc_ovo_macro', { ...ranked, classes: ['a'] })).toEqual(
      because('there are fewer than two classes'),
    )
  })
})

describe('balanced accuracy', () => {
  const { uncertainty } = balancedAccuracy
  const tallies = (given: Parameters<typeof statisticsOf>[0]) =>
    uncertainty.kind === 'shares' && uncertainty.tallies(statisticsOf(given), {})
  const rows = { classes: ['a', 'b', 'c'], confusion: [1, 1, 0, 0, 2, 0, 0, 0, 0] }

  it('is of the classes that rows are labelled with', () => {
    expect(compute('balanced_accuracy', rows)).toBe(0.75)
    expect(tallies(rows)).toEqual([
      { hits: 1, of: 2, factor: 0.5 },
      { hits: 2, of: 2, factor: 0.5 },
    ])
  })

  it('is none without rows, labels or the weight of a class', () => {
    expect(compute('balanced_accuracy', { n: 0 })).toEqual(because('there are no rows'))
    expect(tallies({ n: 0 })).toEqual(because('there are no rows'))
    const weightless = { confusion: cellsOf(1, 0, 0, 0), counts: cellsOf(1, 0, 0, 1) }
    expect(compute('balanced_accuracy', weightless)).toEqual(because('a class has no row with a weight above 0'))
    const unlabelled = { ...weightless, labelledCounts: null }
    expect(compute('balanced_accuracy', unlabelled)).toEqual(because('a class has no row with a weight above 0'))
  })
})

describe('indices of inequality', () => {
  it.each(['theil_index', 'generalized_entropy_index'])('%s is none where nobody benefits', (name) => {
    expect(compute(name, { confusion: cellsOf(0, 0, 3, 0) })).toEqual(
      because('every row is a positive that was missed'),
    )
    expect(compute(name, { confusion: cellsOf(0, 0, 0, 0), n: 2 })).toEqual(
      because('every row is a positive that was missed'),
    )
    expect(compute(name, { confusion: cellsOf(2, 0, 0, 3) })).toBe(0)
    expect(compute(name, { n: 0 })).toEqual(because('there are no rows'))
  })
})

describe('numbers of regression', () => {
  it.each([
    ['r2', 'loss', 1 - 0.5 / 2],
    ['explained_variance', 'residual', 1 - 0.5 / 2],
  ])('%s needs what it is made of, and labels that differ', (name, of, value) => {
    expect(compute(name, { summary: summary({ [of]: 0.5, label: 2 }) })).toBe(value)
    expect(compute(name, { summary: summary({ [of]: 0.5, label: 0 }) })).toEqual(because('all labels are equal'))
    expect(compute(name, { summary: summary({ label: 2 }) })).toEqual(because(`no ${of}`))
    expect(compute(name, { summary: summary({ [of]: 0.5 }) })).toEqual(because('no label'))
  })

  it.each([
    ['abs_error_p95', 0.95],
    ['abs_error_p99', 0.99],
  ])('%s and its interval are of one quantile', (name, at) => {
    const { uncertainty } = metric(name)
    expect(compute(name, { summary: (what) => ('at' in what ? what.at! : 0) })).toBe(at)
    expect(uncertainty.kind === 'quantile' && uncertainty.at({})).toBe(at)
  })
})

describe('shares', () => {
  it('selection_rate needs predictions, and no label', () => {
    const { uncertainty } = metric('selection_rate')
    const tally = (given: Parameters<typeof statisticsOf>[0]) =>
      uncertainty.kind === 'share' && uncertainty.tally(statisticsOf(given), {})
    const predicted = { predicted: Float64Array.of(1, 3), predictedCounts: Float64Array.of(2, 2) }
    expect(compute('selection_rate', predicted)).toBe(0.75)
    expect(tally(predicted)).toEqual({ hits: 2, of: 4 })
    expect(compute('selection_rate', {})).toEqual(because('there is no prediction'))
    expect(tally({})).toEqual(because('there is no prediction'))
    expect(compute('selection_rate', predicted, { class: 'x' })).toEqual(because('no row has the class x'))
    expect(compute('selection_rate', { predicted: Float64Array.of(0, 0) })).toEqual(NO_WEIGHT)
  })

  it('selective_accuracy needs rows that are sure enough', () => {
    const { uncertainty } = metric('selective_accuracy')
    const tally = (answers: Readonly<Record<string, number>>) =>
      uncertainty.kind === 'share' &&
      uncertainty.tally(
        statisticsOf({
          tally: (what) => {
            const hits = summary(answers)(what)
            return typeof hits === 'number' ? { hits, of: 100 } : hits
          },
        }),
        {},
      )
    const value = (answers: Readonly<Record<string, number>>) =>
      compute('selective_accuracy', { summary: summary(answers) }, { confidenceAtLeast: 0.8 })
    const sure = { covered: 8, 'covered-right': 6 }
    expect([value(sure), tally(sure)]).toEqual([0.75, { hits: 6, of: 8 }])
    expect(value({ covered: 0, 'covered-right': 0 })).toEqual(because('no row has a probability of 0.8 or more'))
    for (const lacking of ['covered', 'covered-right']) {
      const one = Object.fromEntries(Object.entries(sure).filter(([name]) => name !== lacking))
      expect([value(one), tally(one)]).toEqual([because(`no ${lacking}`), because(`no ${lacking}`)])
    }
  })

  it.each([
    [{}, 0.5],
    [{ confidenceAtLeast: 0.8 }, 0.8],
  ])('selective_accuracy and its trials are of the rows that are as sure as is asked: %j', (parameters, atLeast) => {
    const { uncertainty } = metric('selective_accuracy')
    const asked = because(`{"of":"covered","atLeast":${atLeast}}`)
    const told = (what: Summary) => because(JSON.stringify(what))
    expect(compute('selective_accuracy', { summary: told }, parameters)).toEqual(asked)
    expect(uncertainty.kind === 'share' && uncertainty.tally(statisticsOf({ tally: told }), parameters)).toEqual(asked)
  })

  it('top_k_accuracy and its trials are of the same k', () => {
    const { uncertainty } = metric('top_k_accuracy')
    const tally = (parameters: { readonly k?: number }) =>
      uncertainty.kind === 'share' &&
      uncertainty.tally(statisticsOf({ tally: (what) => because(JSON.stringify(what)) }), parameters)
    expect(tally({ k: 3 })).toEqual(because('{"of":"top-k","k":3}'))
    expect(tally({})).toEqual(because('{"of":"top-k","k":2}'))
    expect(compute('top_k_accuracy', { summary: (what) => because(JSON.stringify(what)) }, { k: 3 })).toEqual(
      tally({ k: 3 }),
    )
  })
})

it('a count of a class needs labels', () => {
  expect(compute('count', { confusion: cellsOf(1, 2, 3, 4) }, { class: 'yes' })).toBe(4)
  expect(compute('count', { confusion: cellsOf(1, 2, 3, 4) }, { class: 'maybe' })).toBe(0)
  expect(compute('count', { confusion: null, n: 7 }, { class: 'yes' })).toEqual(because('there is no label'))
  expect(compute('count', { confusion: null, n: 7 })).toBe(7)
})

it.each(['ece', 'mce'])('%s is of the class that is named', (name) => {
  const asked = (parameters: object) =>
    compute(name, { classes: ['a', 'b', 'c'], summary: (what) => because(JSON.stringify(what)) }, parameters)
  expect(asked({})).toEqual(because(`{"of":"${name}","bins":10}`))
  expect(asked({ bins: 5, class: 'b' })).toEqual(because(`{"of":"${name}","bins":5,"class":1}`))
  expect(asked({ class: 'd' })).toEqual(because('no row has the class d'))
})

it('what has no plain words has none', () => {
  expect(plainWords('recall_macro')).toBe(`${plainWords('recall')} Each kind of case counts alike.`)
  for (const name of ['nothing', 'nothing_macro', 'toString', 'recall_macros']) expect(plainWords(name)).toBeUndefined()
})
