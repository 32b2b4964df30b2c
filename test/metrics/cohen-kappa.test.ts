import { describe, expect, it } from 'vitest'
import { cohenKappa } from '../../src/metrics/cohen-kappa.js'
import { cellsOf, statisticsOf } from './statistics-of.js'

const ONE_CLASS = { undefined: 'labels and predictions are all one and the same class' }
const two = (...of: Parameters<typeof cellsOf>) =>
  cohenKappa.compute(statisticsOf({ confusion: cellsOf(...of), n: 5 }), {})
const three = (...confusion: readonly number[]) =>
  cohenKappa.compute(statisticsOf({ classes: ['a', 'b', 'c'], confusion, n: 5 }), {})

describe('agreement beyond chance', () => {
  it.each<[string, Parameters<typeof cellsOf>, number]>([
    ['all right', [3, 0, 0, 2], 1],
    ['all wrong', [0, 2, 2, 0], -1],
    // 5 of 8 right; by chance (4 × 5 + 4 × 3) / 64 = 1/2.
    ['some right', [3, 2, 1, 2], (5 / 8 - 1 / 2) / (1 / 2)],
    ['all predicted as yes', [3, 2, 0, 0], 0],
    ['all labelled yes', [3, 0, 2, 0], 0],
  ])('of two classes: %s', (_, of, value) => {
    expect(two(...of)).toBeCloseTo(value, 14)
  })

  it('of two classes is not blurred by how many rows there are', () => {
    expect(two(1, 1, 1, 1e9)).toBeCloseTo((1e9 - 1) / (2 * (1e9 + 1)), 14)
  })

  it('of several classes', () => {
    // 4 of 6 right; by chance (3 × 2 + 2 × 2 + 1 × 2) / 36 = 1/3.
    expect(three(2, 1, 0, 0, 1, 1, 0, 0, 1)).toBeCloseTo((4 / 6 - 1 / 3) / (2 / 3), 14)
    expect(three(1, 1, 0, 0, 0, 0, 0, 0, 0)).toBe(0)
  })

  it('is none where labels and predictions are all one class, and without weights or rows', () => {
    expect([two(3, 0, 0, 0), two(0, 0, 0, 3), two(0, 0, 0, 0)]).toEqual([ONE_CLASS, ONE_CLASS, ONE_CLASS])
    expect([three(0, 0, 0, 0, 2, 0, 0, 0, 0), three(0, 0, 0, 0, 0, 0, 0, 0, 0)]).toEqual([ONE_CLASS, ONE_CLASS])
    expect(cohenKappa.compute(statisticsOf({ n: 0 }), {})).toEqual({ undefined: 'there are no rows' })
  })
})
