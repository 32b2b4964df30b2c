/** One value worked out by hand for every metric. */

import { describe, expect, it } from 'vitest'
import { measureTable } from '../../src/measure-table.js'
import { METRICS } from '../../src/metrics/index.js'
import { rowTable } from '../fakes/rows.js'

// TP 3, FN 1, FP 2, TN 4.
const binary = rowTable({
  label: [1, 1, 1, 1, 0, 0, 0, 0, 0, 0],
  prediction: [1, 1, 1, 0, 1, 1, 0, 0, 0, 0],
  scores: [[0.9, 0.8, 0.7, 0.4, 0.75, 0.6, 0.3, 0.25, 0.2, 0.1]],
  groups: { g: ['a', 'a', 'b', 'b', 'a', 'b', 'a', 'a', 'b', 'b'] },
})
// Rows: a→a, a→b, b→b, c→b, c→c.
const several = rowTable({
  task: 'multiclass',
  classes: ['a', 'b', 'c'],
  label: [0, 0, 1, 2, 2],
  prediction: [0, 1, 1, 1, 2],
  scores: [
    [0.6, 0.3, 0.2, 0.1, 0.2],
    [0.3, 0.6, 0.5, 0.5, 0.1],
    [0.1, 0.1, 0.3, 0.4, 0.7],
  ],
})
// Errors 1, -1, 2, 0 on labels 1, 2, 3, 4 (mean 2.5, variance 1.25).
const numbers = rowTable({ task: 'regression', label: [1, 2, 3, 4], prediction: [0, 3, 1, 4] })

const ln = Math.log
const BINARY: [string, number, object?][] = [
  ['accuracy', 7 / 10],
  ['balanced_accuracy', (3 / 4 + 4 / 6) / 2],
  ['precision', 3 / 5],
  ['recall', 3 / 4],
  ['specificity', 4 / 6],
  ['f1', 6 / 9],
  ['fbeta', (5 * 3) / (5 * 3 + 4 * 1 + 2), { beta: 2 }],
  ['jaccard', 3 / 6],
  ['mcc', (3 * 4 - 2 * 1) / Math.sqrt(5 * 4 * 6 * 5)],
  ['cohen_kappa', (0.7 - 0.5) / (1 - 0.5)],
  // Pairs won by positives: 6 + 6 + 5 + 4 of 24.
  ['roc_auc', 21 / 24],
  ['average_precision', (1 + 1 + 3 / 4 + 4 / 6) / 4],
  ['brier', (0.01 + 0.04 + 0.09 + 0.36 + 0.5625 + 0.36 + 0.09 + 0.0625 + 0.04 + 0.01) / 10],
  [
    'log_loss',
    -(ln(0.9) + ln(0.8) + ln(0.7) + ln(0.4) + ln(0.25) + ln(0.4) + ln(0.7) + ln(0.75) + ln(0.8) + ln(0.9)) / 10,
  ],
  // Two bins: below 0.5 five rows, one positive, stated 1.25; above five rows, three positives, stated 3.75.
  ['ece', (0.25 + 0.75) / 10, { bins: 2 }],
  ['mce', 0.75 / 5, { bins: 2 }],
  ['selection_rate', 5 / 10],
  ['true_positive_rate', 3 / 4],
  ['false_positive_rate', 2 / 6],
  ['true_negative_rate', 4 / 6],
  ['false_negative_rate', 1 / 4],
  // Sure by 0.75: 0.9, 0.8, 0.75, 0.25, 0.2, 0.1; wrong of these only 0.75.
  ['coverage', 6 / 10, { confidenceAtLeast: 0.75 }],
  ['selective_accuracy', 5 / 6, { confidenceAtLeast: 0.75 }],
  ['expected_cost', (2 * 10 + 1 * 5) / 10, { cost: { 'false-positive': 10, 'false-negative': 5 } }],
  ['count', 10],
  // Benefits: 7 of 1, 2 of 2, 1 of 0; mean 1.1.
  ['theil_index', ((7 / 1.1) * ln(1 / 1.1) + (4 / 1.1) * ln(2 / 1.1)) / 10],
  ['generalized_entropy_index', ((7 * 1 + 2 * 4) / 1.21 - 10) / 20],
  ['worst_decile_loss', -ln(0.25)],
  ['expected_shortfall', (-ln(0.25) - ln(0.4)) / 2, { tail: 0.2 }],
  ['top_k_accuracy', 1],
]
const GAPS: [string, number][] = [
  // a: rows 5, selected 3, TPR 2/2, FPR 1/3. b: rows 5, selected 2, TPR 1/2, FPR 1/3.
  ['demographic_parity_difference', 1 / 5],
  ['demographic_parity_ratio', 2 / 3],
  ['disparate_impact', 2 / 3],
  ['equal_opportunity_difference', 1 / 2],
  ['equal_opportunity_ratio', 1 / 2],
  ['equalized_odds_difference', 1 / 2],
  ['equalized_odds_ratio', 1 / 2],
]
const SEVERAL: [string, number, object?][] = [
  ['accuracy', 3 / 5],
  ['balanced_accuracy', (1 / 2 + 1 + 1 / 2) / 3],
  ['recall_macro', (1 / 2 + 1 + 1 / 2) / 3],
  ['precision_macro', (1 + 1 / 3 + 1) / 3],
  ['precision_weighted', (2 * 1 + 1 / 3 + 2 * 1) / 5],
  ['precision_micro', 3 / 5],
  ['f1_macro', (2 / 3 + 2 / 4 + 2 / 3) / 3],
  ['jaccard_macro', (1 / 2 + 1 / 3 + 1 / 2) / 3],
  ['specificity_macro', (1 + 2 / 4 + 1) / 3],
  ['false_positive_rate_macro', (0 + 2 / 4 + 0) / 3],
  ['recall@b', 1],
  ['precision@b', 1 / 3],
  ['count@c', 2],
  ['selection_rate@b', 3 / 5],
  ['top_k_accuracy', 5 / 5, { k: 2 }],
  ['top_k_accuracy', 3 / 5, { k: 1 }],
  ['brier', (0.26 + 0.86 + 0.38 + 0.62 + 0.14) / 5],
  ['log_loss', -(ln(0.6) + ln(0.3) + ln(0.5) + ln(0.4) + ln(0.7)) / 5],
  // Top labels right: 0.6, 0.5, 0.7; wrong: 0.6, 0.5. One bin: stated 0.58, right 0.6.
  ['ece', 0.02, { bins: 1 }],
  ['roc_auc@a', 6 / 6],
  ['roc_auc_ovr_macro', (1 + 2.5 / 4 + 1) / 3],
  ['expected_cost', (1 * 7 + 1 * 3) / 5, { cost: { 'a->b': 7, 'c->b': 3 } }],
]
const NUMBERS: [string, number, object?][] = [
  ['mae', 1],
  ['mse', 1.5],
  ['rmse', Math.sqrt(1.5)],
  ['r2', 1 - 1.5 / 1.25],
  ['mape', (1 + 1 / 2 + 2 / 3) / 4],
  ['median_ae', 1],
  ['max_error', 2],
  ['explained_variance', 1 - 1.25 / 1.25],
  ['pinball_loss', (0.9 * 1 + 0.1 * 1 + 0.9 * 2) / 4, { quantile: 0.9 }],
  ['abs_error_p95', 1 + 0.85],
  ['abs_error_p99', 1 + 0.97],
  ['worst_decile_loss', 2],
  ['expected_shortfall', 1.5, { tail: 0.5 }],
]

const value = (table: typeof binary, name: string, parameters = {}, groups: string[][] = []) =>
  measureTable(table, { metrics: [name], groups, confidence: 0.9, parameters })[0]

describe('by hand', () => {
  it.each(BINARY)('two classes: %s is %d', (name, wanted, parameters) => {
    expect(value(binary, name, parameters)?.value).toBeCloseTo(wanted, 13)
  })
  it.each(GAPS)('groups: %s is %d', (name, wanted) => {
    expect(value(binary, name, {}, [['g']])).toMatchObject({ group: { g: '*' }, n: 10 })
    expect(value(binary, name, {}, [['g']])?.value).toBeCloseTo(wanted, 13)
  })
  it.each(SEVERAL)('several classes: %s is %d', (name, wanted, parameters) => {
    expect(value(several, name, parameters)?.value).toBeCloseTo(wanted, 13)
  })
  it.each(NUMBERS)('numbers: %s is %d', (name, wanted, parameters) => {
    expect(value(numbers, name, parameters)?.value).toBeCloseTo(wanted, 13)
  })
  it('leaves no metric out, but averages, reports and drift', () => {
    const worked = new Set([...BINARY, ...GAPS, ...SEVERAL, ...NUMBERS].map(([name]) => name.split('@')[0]))
    const left = METRICS.filter(
      ({ name, tasks }) => tasks.length > 0 && !worked.has(name) && !/_(macro|micro|weighted)$/.test(name),
    )
    expect(left.map(({ name }) => name)).toEqual([])
  })
})

describe('undefined', () => {
  const onlyNegatives = rowTable({ label: [0, 0], prediction: [0, 0], scores: [[0.1, 0.2]] })
  it.each([
    'recall',
    'precision',
    'f1',
    'fbeta',
    'jaccard',
    'mcc',
    'cohen_kappa',
    'roc_auc',
    'average_precision',
    'true_positive_rate',
    'false_negative_rate',
  ])('%s without positives has a reason and no value', (name) => {
    expect(value(onlyNegatives, name)).toMatchObject({
      value: null,
      lower: null,
      upper: null,
      reason: expect.stringMatching(/./),
    })
  })
  it.each(['r2', 'explained_variance'])('%s of equal labels has a reason and no value', (name) => {
    const flat = rowTable({ task: 'regression', label: [2, 2], prediction: [2, 3] })
    expect(value(flat, name)).toMatchObject({ value: null, reason: 'all labels are equal' })
  })
  it.each(METRICS.filter(({ tasks, name }) => tasks.includes('binary') && name !== 'count').map(({ name }) => name))(
    '%s of no rows has a reason and no value',
    (name) => {
      const none = rowTable({ label: [], prediction: [], scores: [[]], groups: { g: [] } })
      const row = value(none, name, { cost: {} }, [['g']])
      expect(row).toMatchObject({ value: null, reason: expect.stringMatching(/./) })
    },
  )
  it('numbers too large to add up have a reason and no value', () => {
    const huge = rowTable({ task: 'regression', label: [1e300, -1e300], prediction: [-1e300, 1e300] })
    expect(value(huge, 'mse')).toMatchObject({ value: null, reason: 'the numbers are too large to add up' })
  })
  it('a cost that names no decision has a reason and no value', () => {
    expect(value(binary, 'expected_cost', { cost: { 'false-positiv': 1 } })).toMatchObject({
      value: null,
      reason: expect.stringContaining('false-positiv'),
    })
  })
})
