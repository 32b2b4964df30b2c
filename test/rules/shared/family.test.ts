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
