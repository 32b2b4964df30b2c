import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wilson } from '../../../src/domain/power.js'
import type { Comparison } from '../../../src/rules/shared/bound.js'
import { familyWise, type Member, standardErrors } from '../../../src/rules/shared/family.js'

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

const SATISFIED: Comparison = { outcome: 'satisfied', severity: null, side: null, because: null }
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

describe('a comparison that is held together with others', () => {
  const bounds = { min: 0.8, max: null }
  const member = (more: Partial<Member>): Member => ({
    value: 0.84,
    interval: [0.8, 0.88],
    bounds,
    trials: null,
    comparison: SATISFIED,
    ...more,
  })
  const family = { method: 'holm', size: 2 }
  const of = (burden: 'compliance' | 'violation', ...members: readonly Member[]) =>
    familyWise(members, { method: 'holm', confidence: 0.95, burden })

  it('is open where the family does not carry it, and says at which level it would have to hold', () => {
    const sure = member({ value: 0.9, interval: [0.89, 0.91] })
    const close = member({ interval: [0.795, 0.885] })
    const both = member({})
    expect(of('compliance', sure, close)).toStrictEqual([
      { ...SATISFIED, family },
      { outcome: 'inconclusive', severity: null, side: 'min', because: 'family', level: 0.95, family },
    ])
    expect(of('compliance', both, both).map(({ outcome, level }) => [outcome, level])).toEqual([
      ['inconclusive', 0.975],
      ['inconclusive', 0.975],
    ])
  })

  it.each<[string, 'compliance' | 'violation', Comparison]>([
    ['that fails by itself', 'compliance', { outcome: 'violated', severity: null, side: 'min', because: 'estimate' }],
    ['without an interval', 'compliance', { ...SATISFIED, outcome: 'inconclusive', because: 'no-interval' }],
    ['that passes, where a violation must be shown', 'violation', SATISFIED],
    [
      'that fails without an interval, where a violation must be shown',
      'violation',
      { outcome: 'violated', severity: null, side: 'min', because: 'estimate' },
    ],
  ])('stays as it is: one %s', (_, burden, comparison) => {
    const one = member({ value: 0.84, interval: [0.7, 0.9], comparison })
    expect(of(burden, one, one)).toStrictEqual([
      { ...comparison, family },
      { ...comparison, family },
    ])
  })

  it('that its interval leaves open stays so, and tells the level of the family', () => {
    const open: Comparison = { outcome: 'inconclusive', severity: null, side: 'min', because: 'interval' }
    const one = member({ interval: [0.75, 0.93], comparison: open })
    expect(of('compliance', one, one)).toStrictEqual([
      { ...open, family, level: 0.975 },
      { ...open, family, level: 0.975 },
    ])
    const warned: Comparison = { ...open, severity: 'warn' }
    expect(of('violation', member({ value: 0.78, comparison: warned }), member({}))).toStrictEqual([
      { ...warned, family, level: 0.975 },
      { ...SATISFIED, family },
    ])
  })

  it.each([
    [0.84, { min: 0.8, max: null }, 'min'],
    [0.3, { min: null, max: 0.98 }, 'max'],
    [0.9, { min: 0.8, max: 0.98 }, 'max'],
    [0.88, { min: 0.8, max: 0.98 }, 'min'],
    [0.875, { min: 0.75, max: 1 }, 'min'],
  ] as const)('turns on the nearer bound: %d in %j on its %s', (value, between, side) => {
    const one = member({ value, bounds: between, interval: [value - 1, value + 1] })
    expect(of('compliance', one)).toMatchObject([{ outcome: 'inconclusive', because: 'family', side }])
  })

  it('on its bound shows nothing, and one whose interval lies beside it shows which side it is on', () => {
    const sharp = member({ value: 0.8, interval: [0.8, 0.8] })
    expect(standardErrors(sharp, 0.95)).toBe(0)
    expect(of('compliance', sharp)).toMatchObject([{ outcome: 'inconclusive' }])
    expect(standardErrors(member({ value: 0.9, interval: [0.92, 0.95] }), 0.95)).toBe(Number.POSITIVE_INFINITY)
    expect(standardErrors(member({ value: 0.7, interval: [0.6, 0.69] }), 0.95)).toBe(Number.NEGATIVE_INFINITY)
  })
})
