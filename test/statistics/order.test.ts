import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ascending, inOrder } from '../../src/statistics/order.js'

/** Batches and rounds of a few rows, so that short columns go through all of them. */
const SMALL = { few: 0, batch: 16, round: 64 }

/** Rows in order, the slow way: NaN last, -0 as 0, equal numbers by row. */
const sorted = (values: readonly number[]): number[] =>
  [...values.keys()].sort((a, b) => {
    const [x, y] = [values[a]!, values[b]!]
    if (Number.isNaN(x) || Number.isNaN(y)) return Number(Number.isNaN(x)) - Number(Number.isNaN(y)) || a - b
    return x < y ? -1 : x > y ? 1 : a - b
  })

const numbers = fc.oneof(
  fc.double({ noNaN: true }),
  fc.constantFrom(0, -0, 0.5, -1, Infinity, -Infinity, Number.NaN, 5e-324, -5e-324),
)
/** Columns of one kind: many equal, nearly equal, crowded at one end, and of any numbers. */
const column = fc.oneof(
  fc.array(numbers, { maxLength: 300 }),
  fc.array(fc.nat(3), { maxLength: 300 }),
  fc.array(
    fc.nat(40).map((ulps) => 0.3 + ulps * 2 ** -54),
    { maxLength: 300 },
  ),
  fc.array(
    fc.nat(50).map((power) => 0.5 + 2 ** -power),
    { maxLength: 300 },
  ),
  fc.array(
    fc.double({ min: 0, max: 1, noNaN: true }).map((p) => p ** 20),
    { maxLength: 300 },
  ),
)

describe('order', () => {
  it.each([
    ['by batches', SMALL],
    ['by comparing', { ...SMALL, few: 1000 }],
  ])('%s: as numbers are sorted, equal ones by row', (_, sizes) => {
    fc.assert(
      fc.property(column, (values) => {
        expect([...ascending(Float64Array.from(values), sizes)]).toEqual(sorted(values))
      }),
      { numRuns: 200 },
    )
  })

  it('reads a part of a larger array', () => {
    const values = Float64Array.of(9, 3, 1, 2, 0).subarray(1, 4)
    expect([...ascending(values, SMALL)]).toEqual([1, 2, 0])
  })

  it('hands out tags with their values', () => {
    const values = Float64Array.from({ length: 500 }, (_, row) => ((row * 7919) % 500) / 500)
    const rows = Array.from(values, (_, row) => row % 7)
    for (const tags of [Uint8Array.from(rows), Uint16Array.from(rows), Uint32Array.from(rows)]) {
      const seen: [number, number][] = []
      const visit = (batch: ArrayLike<number>, found: Float64Array, count: number): void => {
        for (let at = 0; at < count; at++) seen.push([batch[at]!, found[at]!])
      }
      inOrder(values, tags, visit, SMALL)
      expect(seen).toEqual(sorted([...values]).map((row) => [row % 7, values[row]!]))
    }
  })

  it('is as quick for numbers that lie close together', () => {
    const values = Float64Array.from({ length: 100_000 }, (_, row) => 0.5 + ((row * 7919) % 1000) * 2 ** -52)
    const order = ascending(values)
    for (let at = 1; at < order.length; at++) expect(values[order[at]!]! >= values[order[at - 1]!]!).toBe(true)
  })
})
