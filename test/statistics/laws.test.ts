/** What holds for every metric on any rows. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RowTable } from '../../src/domain/rows.js'
import { isUndefined, type Summary } from '../../src/domain/statistics.js'
import { measured } from '../../src/measure/context.js'
import { measureTable } from '../../src/measure-table.js'
import { METRICS } from '../../src/metrics/index.js'
import { stableSum } from '../../src/statistics/stable-sums.js'
import { reordered, rowTable } from '../fakes/rows.js'

const share = fc.double({ min: 0, max: 1, noNaN: true })
const weights = fc.double({ min: 0.001, max: 1000, noNaN: true })
const row = fc.record({
  label: fc.nat(1),
  prediction: fc.nat(1),
  score: fc.oneof(share, fc.constantFrom(0, 0.5, 1)),
  weight: weights,
  group: fc.constantFrom('a', 'b', 'c'),
})

type Row = { label: number; prediction: number; score: number; weight: number; group: string }
const tableOf = (rows: readonly Row[], weighted: boolean): RowTable =>
  rowTable({
    label: rows.map(({ label }) => label),
    prediction: rows.map(({ prediction }) => prediction),
    scores: [rows.map(({ score }) => score)],
    weight: weighted ? rows.map(({ weight }) => weight) : null,
    groups: { g: rows.map(({ group }) => group) },
  })
const binary = fc
  .tuple(fc.array(row, { minLength: 1, maxLength: 40 }), fc.boolean())
  .map(([rows, weighted]) => tableOf(rows, weighted))
const number = fc.double({ min: -1e6, max: 1e6, noNaN: true })
const regression = fc
  .array(fc.tuple(number, number), { minLength: 1, maxLength: 40 })
  .map((pairs) => rowTable({ task: 'regression', label: pairs.map(([a]) => a), prediction: pairs.map(([, b]) => b) }))
const several = fc.array(fc.tuple(fc.nat(2), fc.nat(2), share, share), { minLength: 1, maxLength: 40 }).map((rows) =>
  rowTable({
    task: 'multiclass',
    classes: ['x', 'y', 'z'],
    label: rows.map(([label]) => label),
    prediction: rows.map(([, prediction]) => prediction),
    scores: [rows.map(([, , a, b]) => a * b), rows.map(([, , a, b]) => a * (1 - b)), rows.map(([, , a]) => 1 - a)],
  }),
)

const all = (table: RowTable) =>
  measureTable(table, {
    metrics: METRICS.filter(({ tasks }) => tasks.includes(table.task!)).map(({ name }) => name),
    groups: table.groups['g'] ? [['g']] : [],
    confidence: 0.95,
    bins: 4,
    parameters: { cost: {}, tail: 0.3 },
  })
const RANGES = new Map(METRICS.map(({ name, range }) => [name, range]))

describe.each([
  ['binary', binary],
  ['multiclass', several],
  ['regression', regression],
])('%s', (_, tables) => {
  it('values and intervals lie in the range of the metric, values in their intervals; null has a reason', () => {
    fc.assert(
      fc.property(tables, (table) => {
        for (const { metric, value, lower, upper, reason } of all(table)) {
          const [low, high] = RANGES.get(metric)!
          if (value === null) expect(reason, metric).toBeTruthy()
          else expect(value >= low && value <= high, `${metric} ${value}`).toBe(true)
          if (lower !== null || upper !== null) {
            expect(
              low <= lower! && lower! <= value! && value! <= upper! && upper! <= high,
              `${metric} ${lower} ${value} ${upper}`,
            ).toBe(true)
          } else if (value !== null) expect(reason, metric).toBeTruthy()
        }
      }),
      { numRuns: 60 },
    )
  })

  it('the order of the rows changes nothing, not even the last bit', () => {
    fc.assert(
      fc.property(
        tables.chain((table) =>
          fc.tuple(fc.constant(table), fc.shuffledSubarray([...Array(table.n).keys()], { minLength: table.n })),
        ),
        ([table, order]) => {
          expect(all(reordered(table, order))).toEqual(all(table))
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('two classes', () => {
  const one = (table: RowTable, metric: string) =>
    measureTable(table, { metrics: [metric], groups: [], confidence: null })[0]!.value
  const swapped = (table: RowTable): RowTable => ({
    ...table,
    label: (table.label as Uint16Array).map((y) => 1 - y),
    prediction: (table.prediction as Uint16Array).map((y) => 1 - y),
    scores: [table.scores![0]!.map((p) => 1 - p)],
  })
  it.each([
    ['recall', 'specificity'],
    ['false_positive_rate', 'false_negative_rate'],
    ['accuracy', 'accuracy'],
    ['balanced_accuracy', 'balanced_accuracy'],
    ['mcc', 'mcc'],
    ['cohen_kappa', 'cohen_kappa'],
    ['f1_macro', 'f1_macro'],
    ['roc_auc', 'roc_auc'],
    ['brier', 'brier'],
  ])('%s is %s of the swapped classes', (metric, other) => {
    // Scores on a grid, so that 1 - p has the ties that p has.
    const grid = binary.map((table) => ({ ...table, scores: [table.scores![0]!.map((p) => Math.round(p * 64) / 64)] }))
    fc.assert(
      fc.property(grid, (table) => {
        const [a, b] = [one(table, metric), one(swapped(table), other)]
        if (a === null || b === null) expect(a).toBe(b)
        else expect(a).toBeCloseTo(b, 12)
      }),
    )
  })
  it('a rate and its complement add up to 1', () => {
    fc.assert(
      fc.property(binary, (table) => {
        const [tpr, fnr] = [one(table, 'true_positive_rate'), one(table, 'false_negative_rate')]
        if (tpr !== null) expect(tpr + fnr!).toBeCloseTo(1, 12)
      }),
    )
  })
  it('equal weights change no value', () => {
    fc.assert(
      fc.property(binary, (table) => {
        const [plain, heavy] = [
          all({ ...table, weight: null }),
          all({ ...table, weight: new Float64Array(table.n).fill(0.5) }),
        ]
        for (const [i, { metric, value }] of plain.entries()) {
          if (value === null) expect(heavy[i]!.value, metric).toBeNull()
          else expect(heavy[i]!.value, metric).toBeCloseTo(value, 10)
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('influences', () => {
  const summaries: readonly Summary[] = [
    { of: 'loss', loss: 'log' },
    { of: 'loss', loss: 'brier' },
    { of: 'ece', bins: 4 },
    { of: 'mce', bins: 4 },
    { of: 'auc', class: 1 },
    { of: 'covered', atLeast: 0.7 },
  ]
  it.each(summaries)('of $of add up to 0, and their squares to what the sums of all groups give', (what) => {
    fc.assert(
      fc.property(binary, (weighted) => {
        const table = { ...weighted, weight: null }
        const groups = measured(table).groups(['g'])!
        for (const group of groups.slices.keys()) {
          const s = groups.statistics(group)
          const value = s.summary(what)
          const [out, quick] = [new Float64Array(table.n), s.squares(what)]
          if (isUndefined(value) || !Number.isFinite(quick)) continue
          expect(s.influence(what, 1, out)).toBe(true)
          expect(out.reduce((sum, one) => sum + one, 0)).toBeCloseTo(0, 10)
          expect(out.reduce((sum, one) => sum + one * one, 0)).toBeCloseTo(quick!, 10)
        }
      }),
    )
  })
})

describe('sums', () => {
  const terms = fc.array(fc.double({ min: -1e100, max: 1e100, noNaN: true }), { maxLength: 60 })
  it('do not depend on the order', () => {
    fc.assert(
      fc.property(
        terms.chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length }))),
        ([a, b]) => {
          expect(stableSum(b.length, (i) => b[i]!)).toBe(stableSum(a.length, (i) => a[i]!))
        },
      ),
    )
  })
  it('are right to the last bits where terms do not cancel', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 31 }), { maxLength: 200 }), (some) => {
        const exact = Number(some.reduce((sum, one) => sum + BigInt(one), 0n)) / 1024
        expect(stableSum(some.length, (i) => some[i]! / 1024)).toBe(exact)
      }),
    )
  })
})
