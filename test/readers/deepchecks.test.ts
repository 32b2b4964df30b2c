import { describe, expect, it } from 'vitest'
import { deepchecks } from '../../src/readers/deepchecks.js'
import { READERS } from '../../src/readers/index.js'
import { chooseReader } from '../../src/readers/recognise.js'
import { contextOf, evidenceOf, faultsOf, fileOf, metricLines, ofKind, sample } from './reading.js'
import { withstands } from './withstands.js'

const check = (more: object) => ({ type: 'CheckResult', check: { name: 'C' }, conditions_results: [], ...more })
const suite = (results: unknown) => fileOf('d.json', JSON.stringify({ type: 'SuiteResult', name: 'S', results }))

describe('deepchecks', () => {
  withstands(deepchecks)

  it.each([
    ['suite_data_integrity.json', '10 passed, 0 failed, 1 raised', 0],
    ['suite_train_test_validation_drift.json', '8 passed, 2 failed, 3 raised', 13],
  ])('reads the conditions of %s', async (name, counts, drifts) => {
    const file = sample('deepchecks', name)
    const chosen = chooseReader(file, null, READERS)
    expect(chosen.ok && chosen.value.id).toBe('deepchecks')
    const evidence = await evidenceOf(deepchecks, file)
    const outcomes = ofKind(evidence, 'validation')[0]?.expectations.map(({ outcome }) => outcome) ?? []
    const count = (word: string) => outcomes.filter((outcome) => outcome === word).length
    expect(`${count('passed')} passed, ${count('failed')} failed, ${count('raised')} raised`).toBe(counts)
    expect(ofKind(evidence, 'drift')).toHaveLength(drifts)
  })

  it('tells which columns drifted by the check’s own condition', async () => {
    const evidence = await evidenceOf(deepchecks, sample('deepchecks', 'suite_train_test_validation_drift.json'))
    const drifted = ofKind(evidence, 'drift').filter(({ detected }) => detected)
    expect(drifted.map(({ column }) => column)).toEqual([
      'income',
      'credit_score',
      'dti',
      'delinquencies_2y',
      'loan_amount',
      'purpose',
    ])
  })

  it('keeps train and test apart, and the naive model out', async () => {
    const rows = [
      { Dataset: 'Train', Class: 1, Metric: 'F1', Value: 0.99, 'Number of samples': 80 },
      { Dataset: 'Test', Class: 1, Metric: 'F1', Value: 0.8, 'Number of samples': 20 },
    ]
    const naive = [{ Model: 'DummyClassifier', Type: 'Constant', Metric: 'F1', Value: 1 }]
    const file = suite([check({ value: JSON.stringify(rows) }), check({ value: naive })])
    expect(metricLines(await evidenceOf(deepchecks, file))).toEqual([
      'f1@1 = 0.99 train (n 80)',
      'f1@1 = 0.8 test (n 20)',
    ])
  })

  it('has no expectation where there is no condition, and reads a single check', async () => {
    const [none] = ofKind(await evidenceOf(deepchecks, suite([check({})])), 'validation')
    expect(none).toMatchObject({ suite: 'S', claimed: null, expectations: [] })
    const single = check({ conditions_results: [{ Status: 'WARN', Condition: 'fine', 'More Info': 'not quite' }] })
    const [one] = ofKind(await evidenceOf(deepchecks, fileOf('c.json', JSON.stringify(single))), 'validation')
    expect(one?.expectations).toEqual([
      {
        name: 'C: fine',
        column: null,
        outcome: 'failed',
        severity: 'warning',
        detail: 'not quite',
        pointer: '/conditions_results/0',
      },
    ])
  })

  it('leaves drift unjudged without a condition, and without a finite score', async () => {
    const value = { income: { 'Drift score': 0.9, Method: 'PSI' }, dti: { 'Drift score': null, Method: 'PSI' } }
    const drift = ofKind(await evidenceOf(deepchecks, suite([check({ value })])), 'drift')
    expect(drift.map(({ value: score, detected }) => [score, detected])).toEqual([
      [0.9, null],
      [null, null],
    ])
  })

  it.each([
    ['results that are no list', suite({}), /results of the suite are an object, not a list/],
    ['a result that is no check', suite([1]), /is no result of a check/],
    ['a condition without a status', suite([check({ conditions_results: [{}] })]), /does not say PASS, WARN/],
    ['a status of its own', suite([check({ conditions_results: [{ Status: 'FINE' }] })]), /does not say PASS, WARN/],
    ['a result of another type', suite([check({ type: 'Guess' })]), /neither a CheckResult/],
    ['a table that is cut', suite([check({ value: '[{"Metric": "F1"' })]), /table in \/results\/0\/value is no JSON/],
  ])('refuses %s', async (_, file, message) => {
    expect(await faultsOf(deepchecks.read(file, contextOf()))).toMatch(message)
  })
})
