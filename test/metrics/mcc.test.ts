import { describe, expect, it } from 'vitest'
import { mcc } from '../../src/metrics/mcc.js'
import { cellsOf, statisticsOf } from './statistics-of.js'

const ONE_LABEL = { undefined: 'every row is labelled with the same class' }
const ONE_PREDICTION = { undefined: 'every row is predicted as the same class' }
const ABC = ['a', 'b', 'c']
const two = (...of: Parameters<typeof cellsOf>) => mcc.compute(statisticsOf({ confusion: cellsOf(...of) }), {})

describe('of two classes', () => {
  it.each<[string, Parameters<typeof cellsOf>, number]>([
    ['all right', [3, 0, 0, 2], 1],
    ['all wrong', [0, 2, 3, 0], -1],
    ['no better than chance', [2, 2, 2, 2], 0],
    ['as often found as missed', [3, 1, 3, 2], (3 * 2 - 1 * 3) / Math.sqrt(6 * 3 * 4 * 5)],
    ['more missed than found', [1, 1, 3, 5], (1 * 5 - 1 * 3) / Math.sqrt(4 * 6 * 2 * 8)],
    ['more alarms than calm', [5, 3, 1, 1], (5 * 1 - 3 * 1) / Math.sqrt(6 * 4 * 8 * 2)],
    ['as many alarms as hits', [1, 1, 1, 5], (1 * 5 - 1 * 1) / Math.sqrt(2 * 6 * 2 * 6)],
  ])('%s', (_, of, value) => {
    expect(two(...of)).toBeCloseTo(value, 14)
  })

  it('is not blurred by how many rows there are', () => {
    expect(two(1, 1, 1, 1e9)).toBeCloseTo((1e9 - 1) / (2 * (1e9 + 1)), 14)
  })

  it.each<[string, Parameters<typeof cellsOf>, object]>([
    ['labelled yes', [3, 0, 2, 0], ONE_LABEL],
    ['labelled no', [0, 2, 0, 3], ONE_LABEL],
    ['predicted as yes', [3, 2, 0, 0], ONE_PREDICTION],
    ['predicted as no', [0, 0, 2, 3], ONE_PREDICTION],
    ['labelled and predicted as yes', [3, 0, 0, 0], ONE_LABEL],
    ['without a weight', [0, 0, 0, 0], ONE_LABEL],
  ])('is none where every row is %s', (_, of, reason) => {
    expect(mcc.compute(statisticsOf({ confusion: cellsOf(...of), n: 5 }), {})).toEqual(reason)
  })

  it('is none without rows', () => {
    expect(mcc.compute(statisticsOf({ n: 0 }), {})).toEqual({ undefined: 'there are no rows' })
  })
})

describe('of several classes', () => {
  const several = (...confusion: readonly number[]) => statisticsOf({ classes: ABC, confusion })

  it('is that of Gorodkin', () => {
    // 4 of 6 right; labels 3, 2, 1; predictions 2, 2, 2.
    const s = several(2, 1, 0, 0, 1, 1, 0, 0, 1)
    const cross = 3 * 2 + 2 * 2 + 1 * 2
    expect(mcc.compute(s, {})).toBeCloseTo((4 * 6 - cross) / Math.sqrt((36 - 14) * (36 - 12)), 14)
  })

  it('is that of one against the rest where it is named', () => {
    const s = several(2, 1, 0, 0, 1, 1, 0, 0, 1)
    // a: 2 found, 1 missed, none taken for it, 3 others.
    expect(mcc.compute(s, { class: 'a' })).toBeCloseTo((2 * 3) / Math.sqrt(3 * 3 * 2 * 4), 14)
    expect(mcc.compute(s, { class: 'c' })).toBeCloseTo((1 * 4 - 1 * 0) / Math.sqrt(1 * 5 * 2 * 4), 14)
    expect(mcc.compute(s, { class: 'd' })).toEqual({ undefined: 'no row has the class d' })
  })

  it('is none where labels or predictions are all one class', () => {
    expect(mcc.compute(several(1, 1, 1, 0, 0, 0, 0, 0, 0), {})).toEqual(ONE_LABEL)
    expect(mcc.compute(several(1, 0, 0, 1, 0, 0, 1, 0, 0), {})).toEqual(ONE_PREDICTION)
    expect(mcc.compute(several(1, 1, 1, 0, 0, 0, 0, 0, 0), { class: 'a' })).toEqual(ONE_LABEL)
  })
})
