import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalQuantile, zOf } from '../../../src/domain/power.js'
import { benjaminiHochberg, holm, PROCEDURES, type Procedure } from '../../../src/rules/shared/multiplicity.js'

/** Standard errors of a two-sided p-value on the good side. */
const zOfP = (p: number): number => -normalQuantile(p / 2)
const shownAt = (procedure: Procedure, p: readonly number[], alpha: number): readonly boolean[] =>
  procedure(p.map(zOfP), 1 - alpha).map((one) => one.shown)

/** p-values as adjusted by statsmodels 0.14.5 multipletests (methods holm and fdr_bh), which agrees with R's p.adjust. */
const FAMILIES: readonly Readonly<Record<'p' | 'holm' | 'bh', readonly number[]>>[] = [
  { p: [0.005, 0.011, 0.02, 0.04], holm: [0.02, 0.033, 0.04, 0.04], bh: [0.02, 0.022, 0.026666666667, 0.04] },
  {
    p: [0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205, 0.212, 0.216, 0.222, 0.251, 0.269, 0.275, 0.34],
    holm: [0.015, 0.112, 0.507, 0.507, 0.507, 0.6, 0.666, 1, 1, 1, 1, 1, 1, 1, 1],
    bh: [
      0.015, 0.06, 0.126, 0.126, 0.126, 0.15, 0.158571428571, 0.294642857143, 0.294642857143, 0.294642857143,
      0.294642857143, 0.294642857143, 0.294642857143, 0.294642857143, 0.34,
    ],
  },
  { p: [0.03, 0.03, 0.03, 0.8], holm: [0.12, 0.12, 0.12, 0.8], bh: [0.04, 0.04, 0.04, 0.8] },
  {
    p: [0.04, 0.001, 0.7, 0.013, 0.045, 0.3, 0.02, 0.99],
    holm: [0.2, 0.008, 1, 0.091, 0.2, 0.9, 0.12, 1],
    bh: [0.072, 0.008, 0.8, 0.052, 0.072, 0.4, 0.053333333333, 0.99],
  },
  { p: [0.9, 0.2, 0.02, 0.002], holm: [0.9, 0.4, 0.06, 0.008], bh: [0.9, 0.266666666667, 0.04, 0.008] },
]

describe.each(['holm', 'bh'] as const)('%s', (method) => {
  it.each(FAMILIES)('shows of $p what the adjusted p-values show', (family) => {
    for (const alpha of [
      0.001, 0.01, 0.021, 0.0301, 0.0401, 0.05, 0.051, 0.0605, 0.1, 0.1205, 0.15001, 0.2001, 0.35, 0.65,
    ])
      expect(shownAt(PROCEDURES[method], family.p, alpha)).toEqual(family[method].map((p) => p <= alpha))
  })

  const statistics = fc.array(
    fc.oneof(fc.double({ min: -3, max: 5, noNaN: true }), fc.constant(2.2), fc.constant(Number.NaN)),
    {
      minLength: 1,
      maxLength: 9,
    },
  )

  it('does not depend on the order, and equal statistics share a fate', () => {
    const law = fc.property(statistics, fc.infiniteStream(fc.nat()), (given, keys) => {
      const order = given.map((_, index) => ({ index, key: keys.next().value as number })).sort((a, b) => a.key - b.key)
      const plain = PROCEDURES[method](given, 0.95)
      const moved = PROCEDURES[method](
        order.map(({ index }) => given[index]!),
        0.95,
      )
      for (const [place, { index }] of order.entries()) expect(moved[place]!.shown).toBe(plain[index]!.shown)
      for (const [i, one] of plain.entries())
        for (const [j, other] of plain.entries()) if (given[i] === given[j]) expect(one.shown).toBe(other.shown)
    })
    fc.assert(law)
  })

  it('never shows what a comparison alone would not show, nor NaN, and one alone is the plain test', () => {
    const law = fc.property(statistics, (given) => {
      for (const [index, one] of PROCEDURES[method](given, 0.95).entries())
        if (one.shown) expect(given[index]).toBeGreaterThanOrEqual(zOf(0.95))
    })
    fc.assert(law)
    expect(PROCEDURES[method]([1.96], 0.95)).toEqual([{ shown: true, level: 0.95 }])
    expect(PROCEDURES[method]([1.95], 0.95)[0]!.shown).toBe(false)
    expect(PROCEDURES[method]([], 0.95)).toEqual([])
  })

  it('names the level that decides: at it the comparison is shown, below it is not', () => {
    const law = fc.property(statistics, fc.nat(), (given, pick) => {
      const at = pick % given.length
      const one = PROCEDURES[method](given, 0.95)[at]!
      if (one.shown) return
      const retold = (z: number) => PROCEDURES[method](given.with(at, z), 0.95)[at]!.shown
      expect(retold(zOf(one.level) + 1e-9)).toBe(true)
      expect(retold(zOf(one.level) - 1e-9)).toBe(false)
    })
    fc.assert(law)
  })
})

describe('a statistic that reaches its limit exactly', () => {
  it.each(['holm', 'bh'] as const)('is shown by %s', (method) => {
    expect(PROCEDURES[method]([zOfP(1 - 0.95)], 0.95)).toEqual([{ shown: true, level: 0.95 }])
  })
})

describe('holm by hand', () => {
  // α = 0.05 and four comparisons: limits α/4 = 0.0125, α/3 = 0.0167, α/2 = 0.025, α = 0.05.
  it.each<[string, readonly number[], readonly boolean[]]>([
    ['all four', [2.807, 2.543, 2.326, 2.054], [true, true, true, true]],
    ['stops at the first that fails', [2.807, 2.3, 2.3, 2.054], [true, false, false, false]],
    ['order does not matter', [2.054, 2.807, 2.326, 2.543], [true, true, true, true]],
    ['one alone is the plain test', [1.96], [true]],
    ['nothing shown by nothing', [Number.NaN, 5], [false, true]],
  ])('%s', (_, statistics, shown) => expect(holm(statistics, 0.95).map((one) => one.shown)).toEqual(shown))

  it('asks the strongest for most, and of those that are not shown what the first of them lacks', () => {
    expect(holm([3, 2], 0.95).map((one) => one.level)).toEqual([0.975, 0.95])
    expect(holm([3, 2.3, 2.3, 2], 0.95).map((one) => one.level)).toEqual([
      0.9875,
      1 - 0.05 / 3,
      1 - 0.05 / 3,
      1 - 0.05 / 3,
    ])
  })
})

describe('bh by hand', () => {
  it('shows all up to the last that keeps its limit, also one that misses its own', () => {
    // Limits 0.0167, 0.0333, 0.05: the first two miss theirs, the third keeps its own and carries them.
    expect(shownAt(benjaminiHochberg, [0.04, 0.02, 0.045], 0.05)).toEqual([true, true, true])
  })

  it('ranks by size and not by place', () => {
    // The fault of taking the order of a sort for ranks: the smallest p stands third, its place in the sorted list is first.
    const p = [0.021, 0.9, 0.001, 0.03]
    const asRanks = p.map((_, index) => index).sort((a, b) => p[a]! - p[b]!)
    const wrong = p.map((one, index) => one <= (0.05 * (asRanks[index]! + 1)) / p.length)
    expect(shownAt(benjaminiHochberg, p, 0.05)).toEqual([true, false, true, true])
    expect(wrong).not.toEqual([true, false, true, true])
  })

  it('shows at least what holm shows', () => {
    const law = fc.property(fc.array(fc.double({ min: 0, max: 5, noNaN: true }), { maxLength: 9 }), (statistics) => {
      const more = benjaminiHochberg(statistics, 0.95)
      for (const [index, { shown }] of holm(statistics, 0.95).entries()) expect(more[index]!.shown || !shown).toBe(true)
    })
    fc.assert(law)
  })
})
