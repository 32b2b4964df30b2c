/** What weights leave of rows: Kish's effective number, where a minimum is compared and where an interval follows from rows. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isFewer } from '../../src/domain/effective.js'
import { isUnmeasured } from '../../src/domain/metric.js'
import { measure } from '../../src/measure.js'
import { found, reordered, rowTable, specOf } from '../fakes/rows.js'
import { askFor } from '../fakes/sql.js'

const N = 12
const label = Array.from({ length: N }, (_, row) => row % 2)
const prediction = label.map((one, row) => (row % 5 === 0 ? 1 - one : one))
const scores = [prediction.map((one, row) => 0.1 + 0.7 * one + 0.01 * row)]

function measured(metric: string, weight: readonly number[] | null, more: Parameters<typeof askFor>[1] = {}) {
  const table = rowTable({
    label,
    prediction,
    scores,
    weight,
    groups: { side: label.map((_, row) => (row < 6 ? 'a' : 'b')) },
  })
  return answer(metric, table, more)
}

function answer(metric: string, table: ReturnType<typeof rowTable>, more: Parameters<typeof askFor>[1] = {}) {
  const ask = askFor(metric, more)
  const spec = specOf(table, { file: 'rows.csv' })
  const given = measure([ask], [found(table, spec)], [spec]).answer(ask)
  if (isUnmeasured(given)) throw new Error(given.message)
  return given[0]!
}

const ones = label.map(() => 1)
const but = (row: number, weight: number) => ones.map((one, at) => (at === row ? weight : one))

describe('the effective number of rows', () => {
  it.each<[string, readonly number[] | null, number | undefined]>([
    ['is not told without weights', null, undefined],
    ['nor with equal ones', label.map(() => 0.1), undefined],
    ['leaves out rows of weight 0', label.map((_, row) => (row < 4 ? 2 : 0)), 4],
    // (11 + 1e9)² / (11 + 1e18)
    ['is next to one where a row outweighs all others', but(3, 1e9), 1],
    // (11 + 3)² / (11 + 9) = 9.8
    ['is (Σw)²/Σw², in whole rows', but(3, 3), 9],
    ['stands where squares are too large for a number', but(3, 1e300), 1],
  ])('%s', (_, weight, expected) => {
    const one = measured('accuracy', weight)
    expect(one.n).toBe(N)
    expect(one.effective).toBe(expected)
  })

  it('is that of the rows that the metric is a share of', () => {
    const heavyNegative = but(0, 1e9)
    expect(measured('recall', heavyNegative)).toMatchObject({ n: 6 })
    expect(measured('recall', heavyNegative).effective).toBeUndefined()
    expect(measured('specificity', heavyNegative)).toMatchObject({ n: 6, effective: 1 })
  })

  it('neither depends on the scale of the weights nor on the order of the rows', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: N, maxLength: N })
    fc.assert(
      fc.property(weights, fc.integer({ min: -200, max: 200 }), (weight, power) => {
        fc.pre(weight.some((one) => one > 0))
        const scaled = weight.map((one) => one * 2 ** power)
        const order = [...Array(N).keys()].reverse()
        const one = measured('accuracy', weight)
        expect(measured('accuracy', scaled).effective).toBe(one.effective)
        const turned = reordered(rowTable({ label, prediction, scores, weight }), order)
        expect(answer('accuracy', turned).effective).toBe(one.effective)
        const [sum, squares] = weight.reduce(([a, b], w) => [a + w, b + w * w], [0, 0])
        expect(one.effective ?? N).toBe(Math.min(N, Math.floor((sum! ** 2 / squares!) * (1 + 1e-9))))
      }),
    )
  })

  it('of a comparison is that of the group of which weights leave least', () => {
    const more = { by: ['side'], minSamples: 4 }
    expect(measured('demographic_parity_difference', null, more).effective).toBeUndefined()
    expect(measured('demographic_parity_difference', but(1, 1e6), more)).toMatchObject({ effective: 1, leftOut: [] })
  })
})

describe('an interval that follows from single rows', () => {
  it.each(['log_loss', 'brier', 'balanced_accuracy', 'roc_auc', 'f1'])(
    'is none where one row outweighs all others: %s',
    (metric) => {
      const one = measured(metric, but(3, 1e9), { confidence: 0.95 })
      expect(one.value).not.toBeNull()
      expect(one.interval).toBeNull()
      expect(one.intervalUnavailable).toContain('outweighs all others')
    },
  )

  it('is wider where weights are less even', () => {
    const width = (weight: readonly number[]) => {
      const { interval } = measured('brier', weight, { confidence: 0.95 })
      return interval![1] - interval![0]
    }
    expect(width(ones)).toBeCloseTo(
      (({ interval }) => interval![1] - interval![0])(measured('brier', null, { confidence: 0.95 })),
      12,
    )
    expect(width(label.map((_, row) => (row < 4 ? 1 : 0)))).toBeGreaterThan(width(ones))
  })

  it('of a share is that of its rows, unweighted', () => {
    const plain = measured('accuracy', null, { confidence: 0.95 })
    const weighted = measured('accuracy', but(3, 2), { confidence: 0.95 })
    expect(weighted.interval![0]).toBe(plain.interval![0])
  })
})

describe('isFewer', () => {
  it.each([
    [{ n: 50 }, 50, false],
    [{ n: 49 }, 50, true],
    [{ n: 500, effective: 49 }, 50, true],
    [{ n: 500, effective: 50 }, 50, false],
    [{ n: 1 }, null, false],
    [{ n: 500, effective: 1 }, null, true],
    [{ n: 500, effective: 2 }, null, false],
  ])('%j of %s: %s', (rested, least, expected) => {
    expect(isFewer(rested, least)).toBe(expected)
  })
})
