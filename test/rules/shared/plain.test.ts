/** Findings in plain words, sentence by sentence: what somebody reads who knows no statistics. */

import { describe, expect, it } from 'vitest'
import type { Slice } from '../../../src/domain/slice.js'
import { vocabulary } from '../../../src/metrics/index.js'
import type { Bounds, Comparison } from '../../../src/rules/shared/bound.js'
import { among, hundred, measuredPlainly, plainChange, plainly, plainSpread } from '../../../src/rules/shared/plain.js'

const entry = (name: string) => vocabulary.find(name)!
const outcome = (word: Comparison['outcome'], side: Comparison['side'] = null): Comparison => ({
  outcome: word,
  severity: null,
  side,
  because: null,
})
const least = (min: number): Bounds => ({ min, max: null })
const most = (max: number): Bounds => ({ min: null, max })

it.each<[Slice | null, string]>([
  [null, ''],
  [{}, ''],
  [{ race: '*' }, ''],
  [{ race: 'Asian' }, 'Among those whose race is Asian'],
  [{ age_group: '60+', race: '*', sex: 'F' }, 'Among those whose age group is 60+ and whose sex is F'],
  [{ race: '' }, 'Among those whose race is (empty)'],
])('%j: %s', (slice, words) => {
  expect(among(slice)).toBe(words)
})

it.each<[number, number, readonly [string, string]]>([
  [0.824, 0.8, ['82', '80']],
  [0.8, 0.8, ['80', '80']],
  [0.29, 0.29, ['29', '29']],
  // On a bound that is no whole number it is not rounded away from it: "81, and at most 80.5" would not hold.
  [0.805, 0.805, ['80.5', '80.5']],
  // Not told apart in whole numbers: as many digits as it takes.
  [0.804, 0.8, ['80.4', '80']],
  [0.79999, 0.8, ['79.999', '80']],
  // The bound of a policy is never rounded, the value is.
  [0.9, 0.805, ['90', '80.5']],
  [0.9, 0.07 * 3, ['90', '21']],
])('%d against %d in a hundred', (value, bound, words) => {
  expect(hundred(value, bound)).toEqual(words)
})

describe('plainly', () => {
  it.each<[string, Slice | null, number, Bounds, Comparison, string]>([
    [
      'recall',
      { race: 'Asian' },
      0.75,
      least(0.8),
      outcome('violated', 'min'),
      'Among those whose race is Asian, it finds about 75 of every 100 cases that it should find; the policy asks for at least 80. That does not hold.',
    ],
    [
      'accuracy',
      null,
      0.9,
      least(0.8),
      outcome('satisfied'),
      'About 90 of every 100 decisions are right; the policy asks for at least 80. That holds.',
    ],
    [
      'false_positive_rate',
      null,
      0.1,
      most(0.2),
      outcome('inconclusive', 'max'),
      'It wrongly picks about 10 of every 100 cases that it should leave alone; the policy asks for at most 20. There is too little data to be sure.',
    ],
    // Of two bounds the one that decided is told, else the lower one.
    [
      'selection_rate',
      null,
      0.5,
      { min: 0.2, max: 0.4 },
      outcome('violated', 'max'),
      'It picks about 50 of every 100; the policy asks for at most 40. That does not hold.',
    ],
    [
      'selection_rate',
      null,
      0.1,
      { min: 0.2, max: 0.4 },
      outcome('violated', 'min'),
      'It picks about 10 of every 100; the policy asks for at least 20. That does not hold.',
    ],
    [
      'selection_rate',
      null,
      0.3,
      { min: 0.2, max: 0.4 },
      outcome('satisfied'),
      'It picks about 30 of every 100; the policy asks for at least 20. That holds.',
    ],
    [
      'mae',
      null,
      1.25,
      most(2),
      outcome('satisfied'),
      'The mean size of the error is 1.25; the policy asks for at most 2. That holds.',
    ],
    [
      'demographic_parity_difference',
      { age_group: '*', sex: '*' },
      0.19,
      most(0.1),
      outcome('violated', 'max'),
      'How many of every 100 it picks differs by up to 19 between the groups of age group and sex; the policy asks for at most 10. That does not hold.',
    ],
    [
      'balanced_accuracy',
      null,
      0.9,
      least(0.8),
      outcome('satisfied'),
      'With both kinds of case counted alike, about 90 of every 100 decisions are right; the policy asks for at least 80. That holds.',
    ],
    ...(
      [
        ['demographic_parity_ratio', 'it picks in the best-off group it picks 90 in the worst-off,'],
        ['disparate_impact', 'it picks in the best-off group it picks 90 in the worst-off,'],
        ['equal_opportunity_ratio', 'it rightly finds in the best-off group it finds 90 in the worst-off,'],
        ['equalized_odds_ratio', 'it finds, or wrongly picks, in one group it does so with 90 in another,'],
      ] as const
    ).map(([name, words]): [string, Slice, number, Bounds, Comparison, string] => [
      name,
      { sex: '*' },
      0.9,
      least(0.8),
      outcome('satisfied'),
      `For every 100 that ${words} between the groups of sex; the policy asks for at least 80. That holds.`,
    ]),
    ...(['recall', 'true_positive_rate'] as const).map((name): [string, null, number, Bounds, Comparison, string] => [
      name,
      null,
      0.9,
      least(0.8),
      outcome('satisfied'),
      'It finds about 90 of every 100 cases that it should find; the policy asks for at least 80. That holds.',
    ]),
  ])('%s %j %d', (name, slice, value, bounds, comparison, words) => {
    expect(plainly(entry(name), slice, value, bounds, comparison)).toBe(words)
  })
})

describe('measuredPlainly', () => {
  it.each<[string, number, number, readonly [string, string]]>([
    ['recall', 0.75, 0.8, ['it finds about 75 of every 100 cases that it should find', '80']],
    ['recall', 0.754, 0.804, ['it finds about 75 of every 100 cases that it should find', '80']],
    ['recall', 0.751, 0.754, ['it finds about 75.1 of every 100 cases that it should find', '75.4']],
    ['mae', 1.25, 2, ['the mean size of the error is 1.25', '2']],
  ])('%s %d beside %d', (name, own, all, words) => {
    expect(measuredPlainly(entry(name), own, all)).toEqual(words)
  })
})

describe('plainSpread', () => {
  const extremes = {
    low: { slice: { race: 'Black' }, value: 0.4255 },
    high: { slice: { race: 'White' }, value: 0.6213 },
  }
  const costs = { low: { slice: { race: 'Black' }, value: 1.5 }, high: { slice: { race: 'White' }, value: 2 } }
  it.each<[string, typeof extremes, number, { kind: 'difference' | 'ratio'; limit: number }, string]>([
    [
      'selection_rate',
      extremes,
      0.1958,
      { kind: 'difference', limit: 0.1 },
      'Among those whose race is White, it picks about 62 of every 100. Among those whose race is Black, it picks about 43 of every 100. The gap is 20 in 100, where the policy allows at most 10. That does not hold.',
    ],
    [
      'selection_rate',
      extremes,
      0.6848,
      { kind: 'ratio', limit: 0.8 },
      'Among those whose race is White, it picks about 62 of every 100. Among those whose race is Black, it picks about 43 of every 100. The lower is 68 percent of the higher, and the policy asks for at least 80 percent. That does not hold.',
    ],
    [
      'mae',
      costs,
      0.5,
      { kind: 'difference', limit: 0.25 },
      'Among those whose race is White, the mean size of the error is 2. Among those whose race is Black, the mean size of the error is 1.5. The gap is 0.5, where the policy allows at most 0.25. That does not hold.',
    ],
    [
      'mae',
      costs,
      0.75,
      { kind: 'ratio', limit: 0.8 },
      'Among those whose race is White, the mean size of the error is 2. Among those whose race is Black, the mean size of the error is 1.5. The lower is 75 percent of the higher, and the policy asks for at least 80 percent. That does not hold.',
    ],
  ])('%s', (name, ends, value, bound, words) => {
    expect(plainSpread(entry(name), ends, value, bound, outcome('violated'))).toBe(words)
  })
})

it.each<[string, Slice | null, number, number, string]>([
  [
    'accuracy',
    null,
    0.9,
    0.92,
    'About 90 of every 100 decisions are right; with the version before it was 92. It may get worse by at most 1 in 100. That holds.',
  ],
  [
    'accuracy',
    { sex: 'F' },
    0.9,
    0.9001,
    'Among those whose sex is F, about 90 of every 100 decisions are right; with the version before it was 90.01. It may get worse by at most 1 in 100. That holds.',
  ],
  [
    'mae',
    null,
    2.5,
    2,
    'The mean size of the error is 2.5; with the version before it was 2. It may get worse by at most 0.01. That holds.',
  ],
])('plainChange of %s %j', (name, slice, value, before, words) => {
  expect(plainChange(entry(name), slice, value, before, 0.01, outcome('satisfied'))).toBe(words)
})
