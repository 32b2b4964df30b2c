/** Asks for weak slices: which metrics can be searched, over which columns, and why not. */

import { beforeAll, describe, expect, it } from 'vitest'
import { type Ask, askKey, isUnmeasured, type MetricParameters } from '../../src/domain/metric.js'
import type { RowTable } from '../../src/domain/rows.js'
import type { SliceQuery } from '../../src/domain/slices.js'
import { measure, type RowsOutcome } from '../../src/measure.js'
import { found, loanTable, reordered, rowTable } from '../fakes/rows.js'

const QUERY: SliceQuery = { columns: null, maxColumns: 2, minSupport: 50, maxDrop: 0, confidence: 0.95, top: 100 }

const ask = (metric: string, query: Partial<SliceQuery> = {}, parameters: MetricParameters = {}): Ask => ({
  metric,
  parameters,
  role: 'candidate',
  by: null,
  confidence: null,
  minSamples: null,
  pairedWith: null,
  search: { ...QUERY, ...query },
})

const answersOf = (rows: readonly RowsOutcome[], ...asks: readonly Ask[]) =>
  measure(
    asks,
    rows,
    rows.map(({ spec }) => spec),
  )

function searched(one: Ask, table: RowTable, spec: Parameters<typeof found>[1] = {}) {
  const answer = answersOf([found(table, spec)], one).answer(one)
  if (isUnmeasured(answer)) throw new Error(answer.message)
  return answer[0]!
}

function refused(one: Ask, table: RowTable, spec: Parameters<typeof found>[1] = {}) {
  const answer = answersOf([found(table, spec)], one).answer(one)
  if (!isUnmeasured(answer)) throw new Error('it was searched')
  return answer
}

let loan: RowTable
let weighted: RowTable
beforeAll(async () => {
  loan = await loanTable('predictions')
  weighted = await loanTable('predictions', true)
})

const COST = { cost: { 'false-positive': 1200, 'false-negative': 300 } }
const SURE = { confidenceAtLeast: 0.8 }
const SEARCHABLE: readonly (readonly [string, MetricParameters])[] = [
  ['accuracy', {}],
  ['recall', {}],
  ['recall', { class: '0' }],
  ['precision', {}],
  ['false_positive_rate', {}],
  ['specificity', {}],
  ['top_k_accuracy', { k: 1 }],
  ['coverage', SURE],
  ['selective_accuracy', SURE],
  ['log_loss', {}],
  ['brier', {}],
  ['expected_cost', COST],
]

describe('a metric that is a mean or share of rows', () => {
  it.each(SEARCHABLE)('%s %o of every slice is what the metric is of the group', (metric, parameters) => {
    for (const table of [loan, weighted]) {
      const one = searched(ask(metric, { minSupport: 10 }, parameters), table)
      expect(one.search!.searched).toBeGreaterThan(30)
      for (const by of [['race'], ['age_band', 'race'], ['sex'], ['race', 'sex'], ['age_band']]) {
        const plain: Ask = { ...ask(metric, {}, parameters), search: undefined, by }
        const groups = answersOf([found(table)], plain).answer(plain)
        if (isUnmeasured(groups)) throw new Error(groups.message)
        const byGroup = new Map(groups.map((group) => [JSON.stringify(group.slice), group]))
        const mine = one.search!.slices.filter(({ slice }) => Object.keys(slice).join() === by.join())
        expect(mine.length).toBeGreaterThan(1)
        for (const { slice, value, n } of mine) {
          const group = byGroup.get(JSON.stringify(slice))!
          expect(value).toBeCloseTo(group.value!, 9)
          expect(n).toBe(group.n)
        }
      }
    }
  })

  it('is told over all rows too', () => {
    expect(searched(ask('accuracy'), loan)).toMatchObject({
      value: 0.795875,
      n: 8000,
      slice: null,
      origin: 'recomputed',
      source: { path: 'reports/predictions.parquet' },
      search: { columns: ['age_band', 'race', 'sex'], searched: 50, small: 8, shown: 0 },
    })
    expect(searched(ask('recall'), loan)).toMatchObject({ n: 4479, search: { searched: 43 } })
  })

  it('finds what the loan model does worst', () => {
    const { search } = searched(ask('recall', { maxDrop: 0.05 }), loan)
    expect(search).toMatchObject({ shown: 4 })
    expect(search!.slices[0]).toMatchObject({ slice: { age_band: '18-24' }, n: 237, shown: true })
    expect(search!.slices[0]!.dropInterval[0]).toBeGreaterThan(0.1)
  })

  it('is the same for rows in another order', () => {
    const order = [...Array(loan.n).keys()].sort((a, b) => ((a * 7919) % 8009) - ((b * 7919) % 8009))
    for (const metric of ['accuracy', 'log_loss'])
      expect(JSON.stringify(searched(ask(metric), reordered(loan, order)))).toBe(
        JSON.stringify(searched(ask(metric), loan)),
      )
  })

  it('is not among the measurements of the record', () => {
    expect(answersOf([found(loan)], ask('accuracy')).all).toEqual([])
  })

  it('has a key of its own', () => {
    const keys = [ask('accuracy'), ask('accuracy', { maxDrop: 0.1 }), { ...ask('accuracy'), search: undefined }]
    expect(new Set(keys.map(askKey)).size).toBe(3)
  })
})

describe('regression and several classes', () => {
  const values = Array.from({ length: 200 }, (_, row) => row)
  const numbers = rowTable({
    task: 'regression',
    label: values,
    prediction: values.map((value, row) => value + (row < 60 ? 5 : (row % 3) - 1)),
    groups: { site: values.map((_, row) => (row < 60 ? 'north' : row < 130 ? 'east' : 'south')) },
  })
  it.each(['mae', 'mse', 'mape', 'pinball_loss'])('searches %s', (metric) => {
    const { search, value } = searched(ask(metric), numbers)
    expect(search).toMatchObject({ searched: 3 })
    expect(value).toBeGreaterThan(0)
  })
  it('finds the site that is far off', () => {
    expect(searched(ask('mae', { maxDrop: 1 }), numbers).search!.slices[0]).toMatchObject({
      slice: { site: 'north' },
      value: expect.closeTo(5, 12),
      n: 60,
      shown: true,
    })
  })

  const many = rowTable({
    task: 'multiclass',
    classes: Array.from({ length: 60 }, (_, c) => `c${c}`),
    label: values.map((row) => row % 60),
    prediction: values.map((row) => (row < 100 ? row % 60 : (row + 1) % 60)),
    groups: { half: values.map((row) => (row < 100 ? 'first' : 'second')) },
  })
  it('searches accuracy of more classes than a matrix a row would hold', () => {
    expect(searched(ask('accuracy'), many).search!.slices[0]).toMatchObject({ slice: { half: 'second' }, value: 0 })
  })
  it('says that a metric of one class needs one', () => {
    expect(searched(ask('recall'), many)).toMatchObject({ value: null, reason: expect.stringContaining('class') })
    expect(searched(ask('recall'), many).search).toBeUndefined()
    expect(searched(ask('recall', { minSupport: 2 }, { class: 'c59' }), many)).toMatchObject({ value: 1 / 3, n: 3 })
  })
})

describe('columns', () => {
  const n = 400
  const rows = [...Array(n).keys()]
  const table = rowTable({
    label: rows.map((row) => row % 2),
    prediction: rows.map((row) => (row < 100 ? 1 - (row % 2) : row % 2)),
    scores: [rows.map(() => 0.5)],
    groups: { sex: rows.map((row) => (row % 3 ? 'F' : 'M')) },
    numbers: {
      income: rows.map((row) => (row === 399 ? Number.NaN : row / 10)),
      children: rows.map((row) => (row < 100 ? 4 : row % 4)),
    },
  })

  it('are cut at quartiles where they are numbers', () => {
    const { search } = searched(ask('accuracy', { columns: ['income'], maxColumns: 1, minSupport: 10 }), table)
    expect(search!.slices.map(({ slice, n: rows }) => [slice.income, rows])).toEqual([
      ['up to 9.9', 100],
      ['over 19.9 up to 29.9', 100],
      ['over 29.9', 99],
      ['over 9.9 up to 19.9', 100],
    ])
    expect(search).toMatchObject({ small: 1, shown: 1 })
  })
  it('are taken as they are where the numbers are few', () => {
    const { search } = searched(ask('accuracy', { columns: ['children', 'sex'], minSupport: 30 }), table)
    expect(search!.slices[0]).toMatchObject({ slice: { children: '4' }, n: 100, value: 0, shown: true })
    expect(search!.columns).toEqual(['children', 'sex'])
  })

  it.each<[string, Partial<SliceQuery>, Parameters<typeof found>[1], string, string]>([
    ['none declared', {}, { groups: [] }, 'declares no groups', 'not-from-rows'],
    ['not in the file', { columns: ['sex', 'region'] }, {}, 'has no column region', 'unreadable'],
    [
      'what is to be predicted',
      { columns: ['y_true'] },
      {},
      'y_true of rows.csv is what was predicted',
      'not-from-rows',
    ],
    ['what was predicted', { columns: ['y_score', 'sex'] }, {}, 'y_score', 'not-from-rows'],
  ])('%s', (_, query, spec, message, cause) => {
    const answer = refused(ask('accuracy', query), table, spec)
    expect(answer).toMatchObject({ cause, fix: expect.any(String) })
    expect(answer.message).toContain(message)
  })
})

describe('what cannot be searched', () => {
  it.each([
    'balanced_accuracy',
    'roc_auc',
    'f1',
    'ece',
    'mcc',
    'recall_macro',
    'precision_weighted',
    'expected_shortfall',
    'selection_rate',
    'equalized_odds_difference',
  ])('%s', (metric) => expect(refused(ask(metric), loan).cause).toBe('not-from-rows'))

  it.each(['rmse', 'r2', 'median_ae', 'max_error'])('%s of a regression', (metric) => {
    const table = rowTable({
      task: 'regression',
      label: [1, 2, 3],
      prediction: [1, 2, 4],
      groups: { g: ['a', 'b', 'a'] },
    })
    expect(refused(ask(metric), table).cause).toBe('not-from-rows')
  })

  it('a rows file that is not there, or has no labels', () => {
    const absent = { spec: found(loan).spec, path: 'p.csv', absent: true } as const
    const one = ask('accuracy')
    expect(answersOf([absent], one).answer(one)).toMatchObject({ outcome: 'missing', cause: 'absent' })
    expect(answersOf([], one).answer(one)).toMatchObject({ outcome: 'missing', cause: 'no-rows-declared' })
    expect(refused(one, { ...loan, label: null })).toMatchObject({ outcome: 'missing', cause: 'not-from-rows' })
    expect(refused(one, { ...loan, label: null }, { columns: { label: 'y', prediction: 'p' } }).outcome).toBe('error')
  })

  it('numbers that overflow', () => {
    const table = rowTable({
      task: 'regression',
      label: [1e308, -1e308],
      prediction: [-1e308, 1e308],
      groups: { g: ['a', 'b'] },
    })
    expect(searched(ask('mae'), table)).toMatchObject({ value: null, reason: expect.any(String) })
  })
})
