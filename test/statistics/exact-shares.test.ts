import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clopperPearson } from '../../src/statistics/exact-shares.js'

/** P(X ≥ k) of a binomial distribution, added up term by term. */
function upperTail(k: number, n: number, p: number): number {
  let [term, sum] = [(1 - p) ** n, 0]
  for (let hits = 0; hits <= n; hits++) {
    if (hits >= k) sum += term
    term *= ((n - hits) / (hits + 1)) * (p / (1 - p))
  }
  return sum
}

describe('clopperPearson', () => {
  it.each([
    // Published: Clopper & Pearson (1934) and every textbook since.
    [5, 50, 0.95, 0.033275, 0.218135],
    [0, 20, 0.95, 0, 0.168433],
    [20, 20, 0.95, 0.831567, 1],
    [8, 10, 0.95, 0.443905, 0.974789],
  ])('%i of %i at %f', (hits, trials, level, low, high) => {
    const [from, to] = clopperPearson(hits, trials, level)
    expect(from).toBeCloseTo(low, 5)
    expect(to).toBeCloseTo(high, 5)
  })

  it('leaves each tail exactly its half', () => {
    for (const [k, n, level] of [
      [5, 50, 0.9999],
      [45, 60, 0.95],
      [1, 30, 0.99999],
      [300, 700, 0.999],
    ] as const) {
      const [low, high] = clopperPearson(k, n, level)
      expect(upperTail(k, n, low)).toBeCloseTo((1 - level) / 2, 12)
      expect(1 - upperTail(k + 1, n, high)).toBeCloseTo((1 - level) / 2, 9)
    }
  })

  it('holds the share, mirrors hits and misses, and widens with the level', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n))),
        fc.double({ min: 0.5, max: 0.999999, noNaN: true }),
        ([k, n], level) => {
          const [low, high] = clopperPearson(k, n, level)
          const [less, more] = clopperPearson(k, n, (1 + level) / 2)
          const [from, to] = clopperPearson(n - k, n, level)
          expect(low).toBeLessThanOrEqual(k / n)
          expect(high).toBeGreaterThanOrEqual(k / n)
          expect(less).toBeLessThanOrEqual(low)
          expect(more).toBeGreaterThanOrEqual(high)
          expect(from).toBeCloseTo(1 - high, 10)
          expect(to).toBeCloseTo(1 - low, 10)
        },
      ),
    )
  })

  it('takes millions of rows and fractions of rows', () => {
    const [low, high] = clopperPearson(5_000_000, 10_000_000, 0.95)
    expect(low).toBeCloseTo(0.5 - 1.96 * Math.sqrt(0.25 / 1e7), 6)
    expect(high).toBeCloseTo(0.5 + 1.96 * Math.sqrt(0.25 / 1e7), 6)
    const [from, to] = clopperPearson(2.5, 40.3, 0.99)
    expect(from).toBeGreaterThan(clopperPearson(2, 40.3, 0.99)[0])
    expect(to).toBeLessThan(clopperPearson(3, 40.3, 0.99)[1])
    expect(clopperPearson(0, 0, 0.95)).toEqual([0, 1])
  })
})
