import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wilson } from '../../../src/domain/power.js'
import { familyWise, holm, standardErrors } from '../../../src/rules/shared/family.js'

describe('holm', () => {
  // p-values 0.005, 0.011, 0.02, 0.04 two-sided at α = 0.05: limits α/4 = 0.0125, α/3 = 0.0167, α/2 = 0.025, α = 0.05.
  it.each<[string, readonly number[], readonly boolean[]]>([
    ['all four', [2.807, 2.543, 2.326, 2.054], [true, true, true, true]],
    ['stops at the first that fails', [2.807, 2.3, 2.3, 2.054], [true, false, false, false]],
    ['order does not matter', [2.054, 2.807, 2.326, 2.543], [true, true, true, true]],
    ['one alone is the plain test', [1.96], [true]],
    ['nothing shown by nothing', [Number.NaN, 5], [false, true]],
  ])('%s', (_, statistics, shown) => expect(holm(statistics, 0.95).map((one) => one.shown)).toEqual(shown))

  it('asks the strongest for most', () => {
    expect(holm([3, 2], 0.95).map((one) => one.level)).toEqual([0.975, 0.95])
  })

  it('never shows more than the comparisons alone', () => {
    const law = fc.property(
      fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 1, maxLength: 8 }),
      (statistics) => {
        const shown = holm(statistics, 0.95)
        for (const [index, one] of shown.entries())
          if (one.shown) expect(statistics[index]).toBeGreaterThanOrEqual(1.9599)
        if (Math.max(...statistics) >= 2.74) expect(shown.some((one) => one.shown)).toBe(true)
      },
    )
    fc.assert(law)
  })
})

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
  expect(familyWise([member], 0.95, 'violation').map((one) => one.outcome)).toEqual(['violated'])
  expect(familyWise([member, fine, fine, fine], 0.95, 'violation')).toMatchObject([
    { outcome: 'inconclusive', severity: 'warn', because: 'family' },
    { outcome: 'satisfied' },
    { outcome: 'satisfied' },
    { outcome: 'satisfied' },
  ])
})
