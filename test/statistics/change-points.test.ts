import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stretches } from '../../src/statistics/change-points.js'

const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 60 })
const cuts = (series: readonly number[]) => stretches(series).map(({ from }) => from)

describe('stretches', () => {
  it.each<[string, readonly number[], readonly number[]]>([
    ['nothing', [], []],
    ['one value', [3], [0]],
    ['a constant', [2, 2, 2, 2, 2], [0]],
    ['a level that jumps', [0.9, 0.9, 0.9, 0.9, 0.7, 0.7, 0.7, 0.7], [0, 4]],
    ['noise around one mean', [0.81, 0.79, 0.8, 0.82, 0.78, 0.8, 0.81, 0.79], [0]],
    ['a jump in noise', [0.81, 0.79, 0.8, 0.81, 0.8, 0.61, 0.59, 0.6, 0.61, 0.6], [0, 5]],
  ])('of %s', (_, series, expected) => {
    expect(cuts(series)).toEqual(expected)
  })

  it('tells the means of both sides', () => {
    const means = stretches([1, 1, 1, 1, 5, 5, 5, 5]).map(({ mean }) => mean)
    expect(means).toEqual([1, 5])
  })

  it('cuts a series into parts without gaps, each with its own mean', () => {
    fc.assert(
      fc.property(values, (series) => {
        const parts = stretches(series)
        expect(parts.flatMap(({ from, to }) => series.slice(from, to))).toEqual(series)
        for (const { from, to, mean } of parts) {
          expect(to).toBeGreaterThan(from)
          const own = series.slice(from, to)
          expect(mean).toBeGreaterThanOrEqual(Math.min(...own) - 1e-6)
          expect(mean).toBeLessThanOrEqual(Math.max(...own) + 1e-6)
        }
      }),
    )
  })

  it('does not hang on where zero is, nor on the unit or its sign', () => {
    const whole = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(whole, fc.integer({ min: -5000, max: 5000 }), fc.constantFrom(-2, 2, 4), (series, shift, unit) => {
        expect(cuts(series.map((one) => one + shift))).toEqual(cuts(series))
        expect(cuts(series.map((one) => one * unit))).toEqual(cuts(series))
      }),
    )
  })

  it('finds any jump that is large beside the noise', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -10, max: 10 }), { minLength: 12, maxLength: 24 }),
        fc.integer({ min: 500, max: 5000 }),
        (noise, jump) => {
          const at = Math.floor(noise.length / 2)
          const series = noise.map((one, index) => (index < at ? one : one + jump))
          expect(cuts(series)).toContain(at)
        },
      ),
    )
  })
})
