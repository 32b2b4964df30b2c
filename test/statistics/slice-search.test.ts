/** Weak slices: planted ones are found, chance is not, and neither order nor spelling moves anything. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type SliceQuestion, searchSlices } from '../../src/statistics/slice-search.js'
import type { RowNumbers, SliceColumn } from '../../src/statistics/slice-units.js'
import { columnOf, drawn, hits, valueIn } from '../fakes/slices.js'

const QUESTION: SliceQuestion = {
  better: 'higher',
  maxColumns: 2,
  minSupport: 50,
  maxDrop: 0,
  confidence: 0.95,
  top: 10,
}

const search = (numbers: RowNumbers, columns: readonly SliceColumn[], change: Partial<SliceQuestion> = {}) => {
  const found = searchSlices(numbers, { ...QUESTION, ...change, columns })
  if (found === undefined) throw new Error('nothing could be searched')
  return found
}

const columnsOf = (n: number, draw: () => number): readonly SliceColumn[] => [
  columnOf('a', 3, n, draw),
  columnOf('b', 8, n, draw),
  columnOf('c', 6, n, draw),
]

const mean = (values: readonly number[], weight: readonly number[] | null = null): RowNumbers => ({
  kind: 'mean',
  values: Float64Array.from(values),
  weight: weight && Float64Array.from(weight),
})

describe('a planted slice', () => {
  const planted = (seed: number, chance: number) => {
    const draw = drawn(seed)
    const columns = columnsOf(8000, draw)
    const [a, b] = columns as [SliceColumn, SliceColumn]
    const weak = (row: number) => valueIn(a, row) === 'a1' && valueIn(b, row) === 'b2'
    return search(
      hits(8000, draw, (row) => (weak(row) ? chance : 0.8)),
      columns,
      { maxDrop: 0.05 },
    )
  }

  it('of two columns is found in nearly every sample, and nothing outside it', () => {
    const found = Array.from({ length: 40 }, (_, seed) => planted(seed + 1, 0.5).search)
    const right = found.flatMap(({ slices }) => slices.find(({ slice }) => slice.a === 'a1' && slice.b === 'b2') ?? [])
    expect(right.filter(({ shown }) => shown).length).toBeGreaterThanOrEqual(38)
    for (const { slices } of found)
      for (const { slice, shown, drop, dropInterval } of slices) {
        if (!shown) continue
        expect(slice.a === 'a1' || slice.b === 'b2').toBe(true)
        expect(dropInterval[0]).toBeGreaterThan(0.05)
        expect(drop).toBeGreaterThan(0.05)
      }
  })

  it('that is not worse than it may be is not shown', () => {
    const shown = Array.from({ length: 60 }, (_, seed) => planted(seed + 1, 0.76).search.shown)
    expect(shown.filter((count) => count > 0).length).toBeLessThanOrEqual(3)
  })

  it('of one column comes before the pairs inside it', () => {
    const draw = drawn(5)
    const columns = columnsOf(8000, draw)
    const [a] = columns as [SliceColumn]
    const { slices, shown } = search(
      hits(8000, draw, (row) => (valueIn(a, row) === 'a2' ? 0.4 : 0.9)),
      columns,
    ).search
    expect(shown).toBeGreaterThan(3)
    expect(slices[0]!.slice).toEqual({ a: 'a2' })
    expect(slices.filter((one) => one.shown && !('a' in one.slice))).toEqual([])
  })

  it('of a mean is found where smaller is better', () => {
    const draw = drawn(3)
    const columns = columnsOf(4000, draw)
    const [, b] = columns as [SliceColumn, SliceColumn]
    const losses = Array.from({ length: 4000 }, (_, row) => -Math.log(draw()) * (valueIn(b, row) === 'b3' ? 2 : 1))
    const [first] = search(mean(losses), columns, { better: 'lower', maxDrop: 0.2 }).search.slices
    expect(first).toMatchObject({ slice: { b: 'b3' }, shown: true })
  })
})

describe('chance', () => {
  const SEEDS = 200
  const samples: readonly (readonly [string, (draw: () => number) => RowNumbers, 'higher' | 'lower'])[] = [
    ['accuracy of 0.8', (draw) => hits(2000, draw, () => 0.8), 'higher'],
    ['accuracy of 0.97, where errors are rare', (draw) => hits(2000, draw, () => 0.97), 'higher'],
    [
      'weighted accuracy',
      (draw) => ({
        ...hits(2000, draw, () => 0.9),
        weight: Float64Array.from({ length: 2000 }, () => 0.2 + 3 * draw()),
      }),
      'higher',
    ],
    ['a loss with a long tail', (draw) => mean(Array.from({ length: 2000 }, () => -Math.log(draw()))), 'lower'],
    [
      'a number with a long tail of good rows',
      (draw) => mean(Array.from({ length: 2000 }, () => Math.log(draw()))),
      'lower',
    ],
  ]

  it.each(samples)('shows nothing in 95 of 100 samples: %s', (_, make, better) => {
    let alarms = 0
    for (let seed = 1; seed <= SEEDS; seed++) {
      const draw = drawn(seed)
      if (search(make(draw), columnsOf(2000, draw), { better }).search.shown > 0) alarms++
    }
    expect(alarms).toBeLessThanOrEqual(SEEDS * 0.05)
  })

  it('of a slice exactly as much worse as it may be shows it in less than 1 of 20', () => {
    let alarms = 0
    for (let seed = 1; seed <= SEEDS; seed++) {
      const draw = drawn(seed)
      const codes = Uint8Array.from({ length: 2000 }, () => (draw() < 0.1 ? 1 : 0))
      const numbers = hits(2000, draw, (row) => (codes[row] === 1 ? (0.9 * 0.9 - 0.1) / 0.9 : 0.9))
      const columns = [{ name: 'g', values: ['many', 'few'], codes }]
      if (search(numbers, columns, { maxDrop: 0.1 }).search.shown > 0) alarms++
    }
    expect(alarms).toBeLessThanOrEqual(SEEDS * 0.05)
  })
})

describe('what it says', () => {
  const draw = drawn(11)
  const columns = columnsOf(1500, draw)
  const weight = Array.from({ length: 1500 }, () => Math.ceil(4 * draw()))
  const losses = Array.from({ length: 1500 }, () => draw() ** 3)
  const cases: readonly (readonly [string, RowNumbers])[] = [
    ['a share', hits(1500, draw, (row) => 0.6 + 0.3 * (row / 1500))],
    ['a mean', mean(losses)],
    ['a weighted mean', mean(losses, weight)],
  ]

  it.each(cases)('does not depend on the order of rows, columns or values: %s', (_, numbers) => {
    const before = JSON.stringify(search(numbers, columns, { minSupport: 20 }))
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
        const random = drawn(seed)
        const order = [...numbers.values.keys()]
        for (let at = order.length - 1; at > 0; at--) {
          const other = Math.floor(random() * (at + 1))
          ;[order[at], order[other]] = [order[other]!, order[at]!]
        }
        const moved = columns.map(({ name, values, codes }) => ({
          name,
          values: [...values].reverse(),
          codes: Uint8Array.from(order, (row) => values.length - 1 - codes[row]!),
        }))
        const pick = (from: Float64Array) => Float64Array.from(order, (row) => from[row]!)
        const again = { ...numbers, values: pick(numbers.values), weight: numbers.weight && pick(numbers.weight) }
        expect(JSON.stringify(search(again, moved.reverse(), { minSupport: 20 }))).toBe(before)
      }),
      { numRuns: 10 },
    )
  })

  it.each(cases)('is the mean of the rows of each slice: %s', (_, numbers) => {
    const { search: found, value } = search(numbers, columns, { minSupport: 20, top: 100 })
    const weightOf = (row: number) => numbers.weight?.[row] ?? 1
    const meanOf = (rows: readonly number[]) =>
      rows.reduce((sum, row) => sum + weightOf(row) * numbers.values[row]!, 0) /
      rows.reduce((sum, row) => sum + weightOf(row), 0)
    const all = [...numbers.values.keys()]
    expect(value).toBeCloseTo(meanOf(all), 12)
    for (const one of found.slices) {
      const rows = all.filter((row) =>
        columns.every((column) => !(column.name in one.slice) || one.slice[column.name] === valueIn(column, row)),
      )
      expect(one.n).toBe(rows.length)
      expect(one.value).toBeCloseTo(meanOf(rows), 12)
      expect(one.drop).toBeCloseTo(value - meanOf(rows), 12)
      expect(one.interval[0]).toBeLessThanOrEqual(one.value)
      expect(one.interval[1]).toBeGreaterThanOrEqual(one.value)
      expect(one.dropInterval[0]).toBeLessThanOrEqual(one.drop)
      expect(one.dropInterval[1]).toBeGreaterThanOrEqual(one.drop)
    }
  })

  it('weights that are all the same are none', () => {
    const numbers = hits(1500, drawn(2), () => 0.7)
    const same = search({ ...numbers, weight: new Float64Array(1500).fill(3) }, columns)
    const none = search(numbers, columns)
    expect(same.search.slices.map(({ slice, n }) => ({ slice, n }))).toEqual(
      none.search.slices.map(({ slice, n }) => ({ slice, n })),
    )
    for (const [at, one] of same.search.slices.entries())
      expect(one.dropInterval[0]).toBeCloseTo(none.search.slices[at]!.dropInterval[0], 9)
  })

  it('says how many were searched, and holds the level over them', () => {
    const numbers = hits(400, drawn(4), () => 0.8)
    const codes = Uint8Array.from({ length: 400 }, (_, row) => row % 4)
    const half = Uint8Array.from({ length: 400 }, (_, row) => (row % 4 < 2 ? 0 : 1))
    const four = { name: 'four', values: ['p', 'q', 'r', 's'], codes }
    const two = { name: 'two', values: ['x', 'y'], codes: half }
    // Pairs of the two are the four again, and rows of which there is one value only are the whole.
    const one = { name: 'one', values: ['z'], codes: new Uint8Array(400) }
    const found = search(numbers, [four, two, one]).search
    expect(found).toMatchObject({ columns: ['four', 'one', 'two'], searched: 6, small: 0 })
    expect(found.slices[0]!.level).toBeCloseTo(1 - 0.05 / 6, 12)
    expect(search(numbers, [four, two], { minSupport: 101 }).search).toMatchObject({ searched: 2, small: 4 })
    expect(search(numbers, [four], { minSupport: 101 }).search).toMatchObject({ searched: 0, small: 4, slices: [] })
  })

  it('lets go of the level step by step, as Holm does', () => {
    const codes = Uint8Array.from({ length: 1000 }, (_, row) => row % 5)
    const column = { name: 'g', values: ['a', 'b', 'c', 'd', 'e'], codes }
    const numbers: RowNumbers = {
      kind: 'share',
      // Rates 0.3, 0.79, 0.95, 0.95, 0.95: the first is shown at 1 - α/5, so that the second is held to 1 - α/4.
      values: Float64Array.from({ length: 1000 }, (_, row) => {
        const place = Math.floor(row / 5)
        return place < [60, 158, 190, 190, 190][row % 5]! ? 1 : 0
      }),
      weight: null,
    }
    const { slices } = search(numbers, [column], { maxDrop: 0.05 }).search
    expect(slices.map(({ level }) => 0.05 / (1 - level)).map(Math.round)).toEqual([5, 4, 4, 4, 4])
  })

  it('counts only rows that count', () => {
    const values = Float64Array.from({ length: 400 }, (_, row) => (row % 2 ? Number.NaN : row % 8 ? 1 : 0))
    const codes = Uint8Array.from({ length: 400 }, (_, row) => (row < 200 ? 0 : 1))
    const found = search({ kind: 'share', values, weight: null }, [{ name: 'g', values: ['a', 'b'], codes }])
    expect(found).toMatchObject({ n: 200, value: 0.75 })
    expect(found.search.slices.map(({ n }) => n)).toEqual([100, 100])
  })

  it('is nothing without rows, weight or finite numbers', () => {
    const columns = [{ name: 'g', values: ['a', 'b'], codes: Uint8Array.of(0, 1, 0, 1) }]
    const none = (numbers: RowNumbers) => searchSlices(numbers, { ...QUESTION, columns, minSupport: 2 })
    expect(none(mean([Number.NaN, Number.NaN, Number.NaN, Number.NaN]))).toBeUndefined()
    expect(none(mean([1, 2, 3, 4], [0, 0, 0, 0]))).toBeUndefined()
    expect(none(mean([1e300, 1e300, -1e300, 1e308]))).toBeUndefined()
    expect(searchSlices(mean([]), { ...QUESTION, columns: [] })).toBeUndefined()
  })

  it('rows that are all alike are not taken for certain', () => {
    const draw = drawn(9)
    const codes = Uint8Array.from({ length: 500 }, (_, row) => (row < 60 ? 1 : 0))
    const values = Array.from({ length: 500 }, (_, row) => (row < 60 ? 0.55 : draw()))
    const { slices } = search(mean(values), [{ name: 'g', values: ['a', 'b'], codes }], { better: 'lower' }).search
    const alike = slices.find(({ slice }) => slice.g === 'b')!
    expect(alike.interval[1] - alike.interval[0]).toBeGreaterThan(0.1)
    expect(alike.shown).toBe(false)
  })

  it('takes more combinations of values than units are made for', () => {
    const draw = drawn(6)
    const n = 150_000
    const wide = (name: string): SliceColumn => ({
      name,
      values: Array.from({ length: 500 }, (_, value) => `${name}${value}`),
      codes: Uint16Array.from({ length: n }, () => Math.floor(500 * draw())),
    })
    const [a, b] = [wide('a'), wide('b')]
    const numbers = hits(n, draw, (row) => (a.codes[row] === 7 ? 0.3 : 0.9))
    const found = search(numbers, [a, b]).search
    expect(found.slices[0]).toMatchObject({ slice: { a: 'a7' }, shown: true })
    expect(found.searched).toBe(1000)
  })
})
