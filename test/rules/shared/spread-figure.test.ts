import { describe, expect, it } from 'vitest'
import type { Ask } from '../../../src/domain/metric.js'
import type { Figure } from '../../../src/rules/shared/figure.js'
import { spreadFigure } from '../../../src/rules/shared/spread-figure.js'
import { source } from '../../fakes/facts.js'

const ASK: Ask = {
  metric: 'recall',
  parameters: { class: 'a' },
  role: 'candidate',
  by: ['sex', 'race'],
  confidence: null,
  minSamples: 50,
  pairedWith: null,
}

const FILE = source('a.json')
const group = (sex: string, value: number | null, more: Partial<Figure> = {}): Figure => ({
  slice: { sex, race: 'A' },
  value,
  interval: [0, 1],
  n: 100,
  origin: 'reported',
  sources: [FILE],
  flaw: null,
  doubts: [],
  noInterval: null,
  ...more,
})

/** Groups need 50 rows. */
const few = ({ n }: Figure) => (n === null ? 'unknown' : n < 50 ? 'small' : null)
const spread = (kind: 'difference' | 'ratio', ...groups: readonly Figure[]) => spreadFigure(groups, ASK, kind, few)

describe('a spread of the groups of a report', () => {
  it('is the largest less the smallest, or the smallest by the largest, with the groups and files that it rests on', () => {
    const pointed = source('a.json', { pointer: '/m' })
    const other = source('b.json')
    const groups = [
      group('F', 0.5),
      group('M', 0.75, { sources: [FILE, pointed], n: 60 }),
      group('X', 0.625, { sources: [other] }),
    ]
    expect(spread('difference', ...groups)).toEqual({
      slice: { sex: '*', race: '*' },
      value: 0.25,
      interval: null,
      n: 260,
      origin: 'reported',
      sources: [FILE, pointed, other],
      flaw: null,
      doubts: [],
      noInterval: 'reports do not tell how certain a spread between groups is',
      groups: [
        { slice: { sex: 'F', race: 'A' }, value: 0.5, n: 100, interval: null },
        { slice: { sex: 'M', race: 'A' }, value: 0.75, n: 60, interval: null },
        { slice: { sex: 'X', race: 'A' }, value: 0.625, n: 100, interval: null },
      ],
      leftOut: [],
    })
    expect(spread('ratio', ...groups).value).toBe(0.5 / 0.75)
  })

  it.each<[string, readonly number[], number | null]>([
    ['none of them above zero', [0, 0], null],
    ['one below zero', [-0.5, 0.5], null],
    ['one of zero', [0, 0.5], 0],
    ['two alike', [0.5, 0.5], 1],
  ])('by the largest, of values with %s', (_, values, ratio) => {
    const one = spread('ratio', ...values.map((value, at) => group(`g${at}`, value)))
    expect(one.value).toBe(ratio)
    expect(one.flaw).toEqual(
      ratio === null
        ? {
            outcome: 'missing',
            message:
              'The ratio of recall of class a between the groups of sex and race is undefined: the largest value is not above zero.',
            fix: 'report the metric for at least two groups of enough rows',
          }
        : null,
    )
  })

  it.each<[string, readonly Figure[], string]>([
    ['none', [], 'only 0 groups have a value'],
    ['one', [group('F', 0.5)], 'only 1 group has a value'],
    ['one of enough rows', [group('F', 0.5), group('M', 0.5, { n: 49 })], 'only 1 group has a value'],
  ])('is missing with %s', (_, groups, reason) => {
    const one = spread('difference', ...groups)
    expect(one.value).toBeNull()
    expect(one.flaw).toEqual({
      outcome: 'missing',
      message: `The difference of recall of class a between the groups of sex and race is undefined: ${reason}.`,
      fix: 'report the metric for at least two groups of enough rows',
    })
  })

  it('leaves small groups out, and names them', () => {
    const flaw = { outcome: 'missing', message: 'It is not there.', fix: 'add it' } as const
    const one = spread(
      'difference',
      group('F', 0.5, { n: 50 }),
      group('M', 0.75),
      group('X', 0, { n: 49 }),
      group('Y', null, { n: 0, flaw }),
    )
    expect(one).toMatchObject({ value: 0.25, n: 150, flaw: null })
    expect(one.groups).toHaveLength(2)
    expect(one.leftOut).toEqual([
      { slice: { sex: 'X', race: 'A' }, reason: 'too few rows', n: 49, cause: 'small' },
      { slice: { sex: 'Y', race: 'A' }, reason: 'too few rows', n: 0, cause: 'small' },
    ])
  })

  it.each(['missing', 'error'] as const)('has the flaw of any group (%s)', (outcome) => {
    const flaw = { outcome, message: 'It cannot be read.', fix: 'write it again' }
    const one = spread('difference', group('F', 0.5), group('M', 0.75), group('X', null, { flaw }))
    expect(one).toMatchObject({ value: null, flaw, leftOut: [] })
    expect(one.groups).toHaveLength(2)
    // A group whose value is wrong is never left out for being small.
    const small = spread('difference', group('F', 0.5), group('M', 0.75), group('X', null, { flaw, n: 3 }))
    expect(small.flaw).toEqual(outcome === 'error' ? flaw : null)
  })

  it('is in doubt where numbers of rows are not told', () => {
    const one = spread('difference', group('F', 0.5, { n: null }), group('M', 0.75), group('X', 0.5, { n: null }))
    expect(one).toMatchObject({
      value: 0.25,
      n: null,
      doubts: ['the number of rows of F, A and X, A is not reported'],
      leftOut: [],
    })
    expect(one.groups?.map(({ n }) => n)).toEqual([0, 100, 0])
  })

  it('counts no figure over all rows among its groups', () => {
    const one = spread('difference', group('F', 0.5), group('M', 0.75), group('', 0.5, { slice: null }))
    expect(one.groups).toHaveLength(2)
  })
})
