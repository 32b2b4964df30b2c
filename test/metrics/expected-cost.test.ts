import { describe, expect, it } from 'vitest'
import type { GroupStatistics } from '../../src/domain/statistics.js'
import { expectedCost } from '../../src/metrics/expected-cost.js'
import { cellsOf, statisticsOf } from './statistics-of.js'

type Cost = Readonly<Record<string, number>>

const two = statisticsOf({ confusion: cellsOf(4, 3, 2, 1) })
const three = statisticsOf({ classes: ['a', 'b', 'c'], confusion: [1, 2, 0, 0, 1, 0, 4, 0, 2] })
const of = (s: GroupStatistics, cost?: Cost) => expectedCost.compute(s, cost === undefined ? {} : { cost })

describe('the mean cost of a decision', () => {
  it.each<[string, GroupStatistics, Cost, number]>([
    ['each kind of two', two, { 'true-positive': 1, 'false-positive': 2, 'false-negative': 3, 'true-negative': 4 }, 2],
    ['one kind of two', two, { 'false-negative': -5 }, -1],
    ['a pair of the two classes', two, { 'no->yes': 10 }, 3],
    ['a pair, which goes before its kind', two, { 'no->yes': 10, 'false-positive': 99, 'false-negative': 5 }, 4],
    ['a pair that is free, which goes before its kind', two, { 'no->yes': 0, 'false-positive': 99 }, 0],
    ['pairs of several classes', three, { 'a->b': 5, 'c->a': 10 }, 5],
    ['no kind at all', two, {}, 0],
  ])('%s', (_, s, cost, value) => {
    expect(of(s, cost)).toBe(value)
  })

  it.each<[string, GroupStatistics, Cost | undefined, string]>([
    ['without prices', two, undefined, 'no cost is given'],
    [
      'with a price of a kind that is not there',
      two,
      { 'false-positive': 1, 'false-positiv': 1 },
      'the cost "false-positiv" names no kind of decision on these classes',
    ],
    [
      'with a price of a kind of two classes, where there are three',
      three,
      { 'false-positive': 1 },
      'the cost "false-positive" names no kind of decision on these classes',
    ],
    ['without a weight', statisticsOf({ confusion: [0, 0, 0, 0], n: 2 }), {}, 'no row has a weight above 0'],
    ['without rows', statisticsOf({ n: 0 }), {}, 'there are no rows'],
  ])('is none %s', (_, s, cost, reason) => {
    expect(of(s, cost)).toEqual({ undefined: reason })
  })
})

describe('the shares that its interval is of', () => {
  const { uncertainty } = expectedCost
  const tallies = (s: GroupStatistics, cost?: Cost) =>
    uncertainty.kind === 'shares' && uncertainty.tallies(s, cost === undefined ? {} : { cost })

  it('are rows of what has a price, also where no row is', () => {
    const s = statisticsOf({ confusion: cellsOf(0.5, 0.5, 0.5, 0), counts: cellsOf(4, 3, 2, 0) })
    expect(tallies(s, { 'true-negative': 7, 'false-positive': 10, 'true-positive': 0 })).toEqual([
      { hits: 0, of: 9, factor: 7 },
      { hits: 3, of: 9, factor: 10 },
    ])
    expect(tallies(three, { 'c->a': 10, 'a->b': 5 })).toEqual([
      { hits: 2, of: 10, factor: 5 },
      { hits: 4, of: 10, factor: 10 },
    ])
  })

  it('are none without prices or rows, and for kinds of two classes where there are three', () => {
    expect(tallies(two)).toEqual([])
    expect(
      tallies(three, { 'false-positive': 1, 'true-negative': 2, 'false-negative': 3, 'true-positive': 4 }),
    ).toEqual([])
    expect(tallies(statisticsOf({ n: 0 }), {})).toEqual({ undefined: 'there are no rows' })
  })
})
