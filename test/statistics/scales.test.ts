import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wilson } from '../../src/domain/power.js'
import { expectedGap, type Gap, largestGap } from '../../src/statistics/gaps.js'
import { onScale } from '../../src/statistics/intervals.js'
import { differenceInterval, ratioInterval } from '../../src/statistics/spread.js'

describe('an interval on the scale of its range', () => {
  // By hand: log odds of 0.8 are 1.3863, the step is 0.1 / (0.8 × 0.2) = 0.625.
  it.each<[string, number, number, readonly [number, number], readonly [number, number]]>([
    ['log odds of a share', 0.8, 0.1, [0, 1], [0.6816346876, 0.8819778227]],
    ['twice as wide a range', 0.6, 0.2, [-1, 1], [0.3632693752, 0.7639556453]],
    ['logarithm above an end', 2, 1, [0, Infinity], [2 * Math.exp(-0.5), 2 * Math.exp(0.5)]],
    ['logarithm below an end', 0.8, 0.1, [-Infinity, 1], [1 - 0.2 * Math.exp(0.5), 1 - 0.2 * Math.exp(-0.5)]],
    ['no end', 5, 3, [-Infinity, Infinity], [2, 8]],
    ['on an end', 1, 0.1, [0, 1], [0.9, 1.1]],
  ])('%s', (_, value, half, range, [low, high]) => {
    const found = onScale(value, half, range)
    expect(found[0]).toBeCloseTo(low, 5)
    expect(found[1]).toBeCloseTo(high, 5)
  })

  it('stays inside the range, around the value, and is the plain one where it is narrow', () => {
    const law = fc.property(
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      fc.double({ min: 1e-6, max: 3, noNaN: true }),
      (value, half) => {
        const [low, high] = onScale(value, half, [0, 1])
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
        expect(low).toBeLessThan(value)
        expect(high).toBeGreaterThan(value)
        const narrow = onScale(value, 1e-6, [0, 1])
        expect((narrow[1] - narrow[0]) / 2e-6).toBeCloseTo(1, 4)
      },
    )
    fc.assert(law)
  })
})

describe('intervals of calibration errors', () => {
  const bin = (stated: number, observed: number, rows: number, share = 0.5): Gap => ({ stated, observed, rows, share })

  it('takes the lower end down by what noise can have added', () => {
    // Two bins of 100 rows, gaps 0.05, errors 0.05 and 0.0458 (√(0.5 × 0.5 / 100), √(0.3 × 0.7 / 100)): gaps within their
    // noise, so that the mean size of noise alone counts, √(2/π) of an error each.
    const gaps = [bin(0.5, 0.55, 100), bin(0.3, 0.25, 100)]
    const noise = Math.sqrt(2 / Math.PI) * (0.5 * 0.05 + 0.5 * Math.sqrt(0.0021))
    const [low, high] = expectedGap(gaps, 0.05, 0.008, 0.95)
    expect(low).toBeCloseTo(0.05 - 0.008 - noise, 6)
    expect(high).toBeCloseTo(0.058, 12)
  })

  it('hardly moves where the gaps are far beyond noise', () => {
    const [low] = expectedGap([bin(0.5, 0.8, 1000), bin(0.3, 0.6, 1000)], 0.3, 0.02, 0.95)
    expect(low).toBeCloseTo(0.28, 6)
  })

  it('bounds the largest gap by the Wilson intervals of the bins', () => {
    const gaps = [bin(0.9, 0.6, 50), bin(0.2, 0.25, 8)]
    const wide = wilson(30, 50, 0.95)
    const few = wilson(2, 8, 0.95)
    const corrected = wilson(30, 50, 0.975)
    const [low, high] = largestGap(gaps, 0.95)
    expect(low).toBeCloseTo(0.9 - corrected[1], 12)
    expect(high).toBeCloseTo(Math.max(0.9 - wide[0], few[1] - 0.2), 12)
  })

  it('says nothing of no bins', () => expect(largestGap([], 0.95)).toEqual([0, 0]))
})

describe('intervals of spreads', () => {
  const group = (value: number) => ({ value, low: value - 0.04, high: value + 0.04 })

  it('has one pair as it is, and corrects the lower end for more', () => {
    const two = differenceInterval([group(0.5), group(0.6)], 0.95)
    expect(two[0]).toBeCloseTo(0.1 - Math.hypot(0.04, 0.04), 12)
    expect(two[1]).toBeCloseTo(0.1 + Math.hypot(0.04, 0.04), 12)
    const three = differenceInterval([group(0.5), group(0.55), group(0.6)], 0.95)
    // Three pairs: z of 1 - 0.05 / 3 is 2.39398 and that of 0.95 is 1.95996.
    expect(three[0]).toBeCloseTo(0.1 - (Math.hypot(0.04, 0.04) * 2.3939798) / 1.959964, 6)
    expect(three[1]).toBeCloseTo(two[1], 12)
  })

  it('corrects for the worst of several rates too', () => {
    const [one] = differenceInterval([group(0.5), group(0.6)], 0.95)
    const [both] = differenceInterval([group(0.5), group(0.6)], 0.95, 2)
    expect(both).toBeLessThan(one)
    const [, upper] = ratioInterval([group(0.5), group(0.6)], 0.95)
    const [, looser] = ratioInterval([group(0.5), group(0.6)], 0.95, 2)
    expect(looser).toBeGreaterThan(upper)
  })
})
