import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wilson } from '../../../src/domain/power.js'
import { familyWise, standardErrors } from '../../../src/rules/shared/family.js'

describe('standardErrors', () => {
  it('agrees with the Wilson interval of a share', () => {
    const law = fc.property(
      fc.integer({ min: 1, max: 500 }),
      fc.nat(),
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      (n, hit, bound) => {
        const hits = hit % (n + 1)
        const interval = wilson(hits, n, 0.95)
        const z = standardErrors({ value: hits / n, interval, bounds: { min: bound, max: null }, trials: n }, 0.95)
        if (Math.abs(interval[0] - bound) > 1e-9) expect(z > 1.959963984540054).toBe(interval[0] > bound)
      },
    )
    fc.assert(law)
  })

  it('reads the standard error of other numbers from the interval', () => {
    const member = { value: 0.9, interval: [0.86, 0.93] as const, trials: null }
    expect(standardErrors({ ...member, bounds: { min: 0.86, max: null } }, 0.95)).toBeCloseTo(1.96, 3)
    expect(standardErrors({ ...member, bounds: { min: 0.88, max: null } }, 0.95)).toBeCloseTo(0.98, 3)
    expect(standardErrors({ ...member, bounds: { min: 0.93, max: null } }, 0.95)).toBeCloseTo(-1.96, 3)
    expect(standardErrors({ ...member, interval: null, bounds: { min: 0.8, max: null } }, 0.95)).toBeNaN()
  })
})

describe('the score statistic of a share', () => {
  const share = { value: 0.9, interval: [0.8, 0.95] as const, trials: 100 }
  const of = (bounds: { min: number | null; max: number | null }, more: object = {}) =>
    standardErrors({ ...share, bounds, ...more }, 0.95)

  it('is worked out by hand', () => {
    // (0.9 − 0.8) / √(0.8 × 0.2 / 100) = 0.1 / 0.04
    expect(of({ min: 0.8, max: null })).toBeCloseTo(2.5, 12)
    expect(of({ min: null, max: 0.8 })).toBeCloseTo(-2.5, 12)
    // The nearer of two bounds: (0.98 − 0.9) / √(0.98 × 0.02 / 100) = 0.08 / 0.014.
    expect(of({ min: 0.8, max: 0.98 })).toBeCloseTo(2.5, 12)
    expect(of({ min: 0.5, max: 0.98 })).toBeCloseTo(0.08 / 0.014, 9)
    expect(of({ min: null, max: null })).toBe(Number.POSITIVE_INFINITY)
  })

  // A bound of 0 or 1 leaves a share no spread: the interval decides, as for other numbers.
  it.each([
    [{ min: 0, max: null }, 0.9 / 0.1],
    [{ min: null, max: 1 }, 0.1 / 0.05],
    [{ min: 1, max: null }, -0.1 / 0.05],
    [{ min: null, max: 0 }, -0.9 / 0.1],
  ])('on %j is taken from the interval', (bounds, halves) => {
    expect(of(bounds)).toBeCloseTo(halves * 1.959963984540054, 9)
    expect(of(bounds, { trials: 0 })).toBeCloseTo(halves * 1.959963984540054, 9)
  })

  it('of no trials is taken from the interval', () => {
    expect(of({ min: 0.8, max: null }, { trials: 0 })).toBeCloseTo(1.959963984540054, 9)
    expect(of({ min: 0.8, max: null }, { trials: null })).toBeCloseTo(1.959963984540054, 9)
  })

  it('on its bound is 0, and beyond an end without width as far as can be', () => {
    expect(of({ min: 0.9, max: null }, { trials: null })).toBe(0)
    expect(of({ min: 0.5, max: null }, { trials: null, interval: [0.9, 0.9] })).toBe(Number.POSITIVE_INFINITY)
    expect(of({ min: 0.95, max: null }, { trials: null, interval: [0.9, 0.9] })).toBe(Number.NEGATIVE_INFINITY)
  })
})

const HOLM = { method: 'holm', confidence: 0.95, burden: 'violation' } as const

it('withdraws a violation that only one comparison shows, under that burden', () => {
  const violated = { outcome: 'violated', severity: null, side: 'min', because: 'interval' } as const
  const member = {
    value: 0.74,
    interval: [0.69, 0.79] as const,
    bounds: { min: 0.7915, max: null },
    trials: null,
    comparison: violated,
  }
  const fine = {
    ...member,
    value: 0.9,
    interval: [0.85, 0.95] as const,
    comparison: { outcome: 'satisfied', severity: null, side: null, because: null } as const,
  }
  expect(familyWise([member], HOLM).map((one) => one.outcome)).toEqual(['violated'])
  expect(familyWise([member, fine, fine, fine], HOLM)).toMatchObject([
    {
      outcome: 'inconclusive',
      severity: 'warn',
      because: 'family',
      level: 0.9875,
      family: { method: 'holm', size: 4 },
    },
    { outcome: 'satisfied' },
    { outcome: 'satisfied' },
    { outcome: 'satisfied' },
  ])
})
