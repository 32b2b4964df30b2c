import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rowsNeededByScaling, rowsNeededForShare, wilson } from '../../src/domain/power.js'

const confidence = fc.double({ min: 0.5, max: 0.999, noNaN: true })
const trial = fc
  .integer({ min: 1, max: 100_000 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))

describe('wilson', () => {
  it('is inside [0, 1] and holds its share', () => {
    fc.assert(
      fc.property(trial, confidence, ([hits, n], level) => {
        const [low, high] = wilson(hits, n, level)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
        expect(low).toBeLessThanOrEqual(hits / n)
        expect(high).toBeGreaterThanOrEqual(hits / n)
      }),
    )
  })
  it('rises with the hits', () => {
    fc.assert(
      fc.property(trial, confidence, ([hits, n], level) => {
        fc.pre(hits < n)
        const [a, b] = [wilson(hits, n, level), wilson(hits + 1, n, level)]
        expect(b[0]).toBeGreaterThanOrEqual(a[0])
        expect(b[1]).toBeGreaterThanOrEqual(a[1])
      }),
    )
  })
  it('narrows with more rows of the same share', () => {
    fc.assert(
      fc.property(trial, confidence, ([hits, n], level) => {
        const [a, b] = [wilson(hits, n, level), wilson(2 * hits, 2 * n, level)]
        expect(b[1] - b[0]).toBeLessThan(a[1] - a[0] + 1e-15)
      }),
    )
  })
  it('mirrors hits and misses', () => {
    fc.assert(
      fc.property(trial, confidence, ([hits, n], level) => {
        const [a, b] = [wilson(hits, n, level), wilson(n - hits, n, level)]
        expect(a[0]).toBeCloseTo(1 - b[1], 12)
      }),
    )
  })
  it('is exact at the ends and open without rows', () => {
    expect(wilson(0, 7, 0.95)[0]).toBe(0)
    expect(wilson(7, 7, 0.95)[1]).toBe(1)
    expect(wilson(0, 0, 0.95)).toEqual([0, 1])
  })
})

describe('rows needed', () => {
  it('settles a share, and one row in fifty fewer does not', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        (share, bound) => {
          fc.pre(Math.abs(share - bound) > 0.002)
          const rows = rowsNeededForShare(share, bound, 0.95)!
          const end = (n: number) => wilson(share * n, n, 0.95)[share > bound ? 0 : 1]
          expect(share > bound ? end(rows) >= bound - 1e-12 : end(rows) <= bound + 1e-12).toBe(true)
          const fewer = Math.floor(rows * 0.98) - 1
          if (fewer > 0) expect(share > bound ? end(fewer) < bound : end(fewer) > bound).toBe(true)
        },
      ),
    )
  })
  it('says nothing where the value is on the bound', () => {
    expect(rowsNeededForShare(0.8, 0.8, 0.95)).toBeNull()
    expect(rowsNeededByScaling(0.8, 0.8, 0.1, 100)).toBeNull()
  })
  it('takes four times the rows for half the width', () => {
    expect(rowsNeededByScaling(0.5, 0.25, 0.5, 100)).toBe(400)
  })
})
