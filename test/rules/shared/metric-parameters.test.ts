import { describe, expect, it } from 'vitest'
import type { MetricVocabulary } from '../../../src/domain/metric.js'
import type { Ordered } from '../../../src/domain/strictness.js'
import { vocabulary } from '../../../src/metrics/index.js'
import {
  checkFigure,
  FIGURE_STRICTNESS,
  figureParameters,
  numberOf,
} from '../../../src/rules/shared/metric-parameters.js'
import { requirement } from '../../fakes/facts.js'

type With = Readonly<Record<string, unknown>>

const read = (raw: With) => figureParameters(requirement('metric-threshold', raw))

describe('what a requirement asks of a figure', () => {
  it('has defaults where only the metric is named', () => {
    expect(read({ metric: 'accuracy' })).toEqual({
      metric: 'accuracy',
      by: [null],
      confidence: null,
      minSamples: null,
      smallGroups: 'fail',
      groups: new Map(),
      familyWise: null,
      minCoverage: null,
      parameters: {},
    })
    expect(read({}).metric).toBe('')
  })

  it('is every parameter under its own name', () => {
    expect(
      read({
        metric: 'recall',
        by: ['sex', 'sex * race'],
        confidence: 0.9,
        'min-samples': 30,
        'small-groups': 'warn',
        groups: { sex: ['F', 'M'], over_40: [true, 1] },
        'family-wise': 'holm',
        'min-coverage': 0.6,
        bins: 12,
        tail: 0.05,
        k: 3,
        beta: 2,
        quantile: 0.75,
        'confidence-at-least': 0.8,
        class: 1,
        cost: { 'false-positive': 2, 'false-negative': 9 },
      }),
    ).toEqual({
      metric: 'recall',
      by: [['sex'], ['sex', 'race']],
      confidence: 0.9,
      minSamples: 30,
      smallGroups: 'warn',
      groups: new Map([
        ['sex', ['F', 'M']],
        ['over_40', ['true', '1']],
      ]),
      familyWise: 'holm',
      minCoverage: 0.6,
      parameters: {
        bins: 12,
        tail: 0.05,
        k: 3,
        beta: 2,
        quantile: 0.75,
        confidenceAtLeast: 0.8,
        class: '1',
        cost: { 'false-positive': 2, 'false-negative': 9 },
      },
    })
  })

  it.each([
    ['fail', 'fail'],
    ['warn', 'warn'],
    ['skip', 'skip'],
    ['ignore', 'fail'],
    [undefined, 'fail'],
  ])('small groups: %s is %s', (given, taken) => {
    expect(read({ metric: 'recall', 'small-groups': given }).smallGroups).toBe(taken)
  })

  it.each([
    ['holm', 'holm'],
    ['bh', 'bh'],
    ['bonferroni', null],
    [undefined, null],
  ])('family-wise: %s is %s', (given, taken) => {
    expect(read({ metric: 'recall', 'family-wise': given }).familyWise).toBe(taken)
  })

  it('reads what is of a wrong type, or null, as left out', () => {
    const wrong = {
      metric: 'recall',
      by: [5, 'sex', null],
      confidence: '0.9',
      'min-samples': Number.NaN,
      groups: { sex: 'F' },
      class: null,
      bins: Number.POSITIVE_INFINITY,
      cost: [1, 2],
    }
    expect(read(wrong)).toEqual({
      ...read({ metric: 'recall', by: ['sex'] }),
      groups: new Map([['sex', []]]),
      parameters: {},
    })
    for (const groups of [null, 'sex', ['sex'], 7]) expect(read({ metric: 'recall', groups }).groups.size).toBe(0)
    expect(read({ metric: 'recall', by: 'sex' }).by).toEqual([null])
  })

  it('takes only finite numbers of its own as numbers', () => {
    expect(numberOf({ min: 0 }, 'min')).toBe(0)
    expect(['0', true, null, Number.NaN, Number.NEGATIVE_INFINITY].map((min) => numberOf({ min }, 'min'))).toEqual([
      null,
      null,
      null,
      null,
      null,
    ])
    expect(numberOf(Object.create({ min: 1 }), 'min')).toBeNull()
  })
})

describe('faults of the parameters', () => {
  const check = (raw: With, bounds: readonly string[] = ['min', 'max'], words: MetricVocabulary = vocabulary) =>
    checkFigure(raw, words, bounds).map(({ pointer, message, fix, code }) => [code, pointer, message, fix])

  it.each<[string, With, readonly string[]]>([
    [
      'a misspelt metric',
      { metric: 'acuracy' },
      ['policy/unknown-metric', '/metric', '"acuracy" is not a metric that is known', 'did you mean accuracy?'],
    ],
    [
      'a metric like none',
      { metric: 'zzzzzzzzzzzz' },
      [
        'policy/unknown-metric',
        '/metric',
        '"zzzzzzzzzzzz" is not a metric that is known',
        'risk-gate explain lists the metrics that are known',
      ],
    ],
    [
      'a metric that is no text',
      { metric: 12 },
      [
        'policy/unknown-metric',
        '/metric',
        '"12" is not a metric that is known',
        'risk-gate explain lists the metrics that are known',
      ],
    ],
    [
      'no metric',
      {},
      [
        'policy/unknown-metric',
        '/metric',
        '"undefined" is not a metric that is known',
        'risk-gate explain lists the metrics that are known',
      ],
    ],
    [
      'a metric of two files',
      { metric: 'psi', max: 0.2 },
      ['policy/schema', '/metric', 'psi compares a column of two files', 'use the rule drift'],
    ],
    [
      'a metric between groups without groups',
      { metric: 'equalized_odds_difference', max: 0.1 },
      [
        'policy/schema',
        '/metric',
        'equalized_odds_difference compares groups, and by names no column',
        'add by: [<group column>]',
      ],
    ],
    [
      'an empty column',
      { metric: 'accuracy', by: ['sex', 'sex*'] },
      [
        'policy/schema',
        '/by/1',
        '"sex*" is no list of different columns',
        'write one column, or several joined by * (sex*race)',
      ],
    ],
    [
      'a column that stands twice, but for blanks',
      { metric: 'accuracy', by: ['sex* sex'] },
      [
        'policy/schema',
        '/by/0',
        '"sex* sex" is no list of different columns',
        'write one column, or several joined by * (sex*race)',
      ],
    ],
    [
      'a parameter that this metric does not take',
      { metric: 'ece', beta: 2 },
      ['policy/schema', '/beta', 'ece takes no beta', 'it takes bins'],
    ],
    [
      'a parameter of a metric that takes none',
      { metric: 'accuracy', bins: 5 },
      ['policy/schema', '/bins', 'accuracy takes no bins', 'leave it out: this metric takes no parameter'],
    ],
    [
      'a parameter that must be there',
      { metric: 'coverage', 'confidence-at-least': null },
      ['policy/schema', '/metric', 'coverage needs confidence-at-least', 'add confidence-at-least'],
    ],
    [
      'a class of a metric without',
      { metric: 'accuracy', class: 'a' },
      ['policy/schema', '/class', 'accuracy is not a metric of one class', 'leave class out'],
    ],
    [
      'a family without confidence',
      { metric: 'accuracy', 'family-wise': 'bh' },
      ['policy/schema', '/family-wise', 'family-wise has nothing to hold without confidence', 'add confidence: 0.95'],
    ],
    [
      'groups of a column that is not judged',
      { metric: 'accuracy', by: ['sex*race'], groups: { sex: ['F'], age: ['old'] } },
      ['policy/reference', '/groups/age', '"age" is not a column of by', 'use one of sex and race, or add it to by'],
    ],
    [
      'groups without by, of a column whose name a pointer must escape',
      { metric: 'accuracy', groups: { 'a/b~c': ['x'] } },
      ['policy/reference', '/groups/a~1b~0c', '"a/b~c" is not a column of by', 'add by: [a/b~c]'],
    ],
  ])('%s', (_, raw, fault) => {
    expect(check(raw)).toEqual([fault])
  })

  const outside = (bound: string, value: string, goes: string, fix: string) => [
    ['policy/schema', `/${bound}`, `${value} is outside the range of ${goes}`, fix],
  ]
  const INSIDE = 'write a value inside the range'
  it.each<[With, readonly unknown[]]>([
    [{ metric: 'accuracy', min: 0, max: 1 }, []],
    [
      { metric: 'accuracy', min: 80 },
      outside('min', '80', 'accuracy, which goes from 0 to 1', 'write a fraction: 0.8'),
    ],
    [
      { metric: 'accuracy', min: 1.001 },
      outside('min', '1.001', 'accuracy, which goes from 0 to 1', 'write a fraction: 0.01001'),
    ],
    [
      { metric: 'accuracy', max: 100 },
      outside('max', '100', 'accuracy, which goes from 0 to 1', 'write a fraction: 1'),
    ],
    [{ metric: 'accuracy', max: 100.5 }, outside('max', '100.5', 'accuracy, which goes from 0 to 1', INSIDE)],
    [{ metric: 'accuracy', min: -0.001 }, outside('min', '-0.001', 'accuracy, which goes from 0 to 1', INSIDE)],
    [{ metric: 'log_loss', max: -1 }, outside('max', '-1', 'log_loss, which goes from 0 upwards', INSIDE)],
    [{ metric: 'r2', min: 90 }, outside('min', '90', 'r2, which goes from below to 1', 'write a fraction: 0.9')],
    [{ metric: 'r2', min: -1000 }, []],
    [{ metric: 'mcc', min: -1 }, []],
  ])('a bound of %j', (raw, faults) => {
    expect(check(raw)).toEqual(faults)
  })

  it('offers a fraction only where the metric is at most 1, and never asks a bound that is left out to lie inside', () => {
    const accuracy = vocabulary.find('accuracy')!
    const scaled: MetricVocabulary = { ...vocabulary, find: () => ({ ...accuracy, name: 'grade', range: [1, 6] }) }
    expect(check({ metric: 'grade', min: 50 }, ['min', 'max'], scaled)).toEqual(
      outside('min', '50', 'grade, which goes from 1 to 6', INSIDE),
    )
  })

  it('takes bounds for values of the metric only where the rule says so', () => {
    expect(check({ metric: 'accuracy', min: 80 }, [])).toEqual([])
    expect(checkFigure({ metric: 'accuracy', min: 80 }, vocabulary)).toEqual([])
  })

  it.each<With>([
    { metric: 'accuracy', bins: null, class: null, 'family-wise': null, groups: null },
    { metric: 'accuracy', groups: ['sex'] },
    { metric: 'accuracy', groups: 'sex' },
    { metric: 'accuracy', 'family-wise': 'holm', confidence: 0.95 },
    { metric: 'recall', class: 'a' },
    { metric: 'expected_cost', cost: { 'false-positive': 1 } },
    { metric: 'accuracy', by: ['sex', 'race'], groups: { race: ['A'] } },
  ])('are none in %j', (raw) => {
    expect(check(raw)).toEqual([])
  })
})

describe('more groups to judge', () => {
  const { when } = FIGURE_STRICTNESS.by as Ordered
  it.each([
    ['each on its own', undefined, 'compliance', true],
    ['each on its own, of a violation', undefined, 'violation', true],
    ['held together by Holm, where compliance must be shown', 'holm', 'compliance', true],
    ['held together by Holm, where a violation must be shown', 'holm', 'violation', false],
    ['of which a share may be wrong', 'bh', 'compliance', false],
  ] as const)('ask more or not: %s', (_, family, burden, asksMore) => {
    expect(when?.(requirement('x', family ? { 'family-wise': family } : {}, { burden }))).toBe(asksMore)
  })
})
