import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RowTable } from '../../src/domain/rows.js'
import { measureTable } from '../../src/measure-table.js'
import { cellsOf, widestCells } from '../../src/statistics/cells.js'
import { partition } from '../../src/statistics/partition.js'
import { rowTable } from '../fakes/rows.js'

const row = fc.record({
  label: fc.nat(1),
  prediction: fc.nat(1),
  score: fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.5, 1)),
  sex: fc.constantFrom('f', 'm'),
  age: fc.constantFrom('young', 'old', ''),
})
const rows = fc.array(row, { minLength: 1, maxLength: 60 })
type Row = { label: number; prediction: number; score: number; sex: string; age: string }

const tableOf = (some: readonly Row[], more: Readonly<Record<string, readonly string[]>> = {}): RowTable =>
  rowTable({
    label: some.map(({ label }) => label),
    prediction: some.map(({ prediction }) => prediction),
    scores: [some.map(({ score }) => score)],
    groups: { sex: some.map(({ sex }) => sex), age: some.map(({ age }) => age), ...more },
  })

const METRICS = ['count', 'accuracy', 'f1', 'roc_auc', 'average_precision', 'log_loss', 'brier', 'ece', 'mce']
const GROUPS = [['sex'], ['age'], ['sex', 'age'], ['age', 'sex']]

describe('cells', () => {
  it('split rows as their columns do, whatever other columns they are made of', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const table = tableOf(some)
        for (const by of GROUPS) {
          const parts = partition(table, by, widestCells(table, table))!
          const keys = some.map((one) => by.map((name) => one[name as 'sex' | 'age']))
          const groups = parts.slices.map((slice) => by.map((name) => slice![name]!))
          expect(groups).toEqual([...groups].sort((a, b) => (a < b ? -1 : 1)))
          expect([...parts.groupOf].map((group) => groups[group])).toEqual(keys)
          for (const group of groups.keys()) {
            const own = [...some.keys()].filter((at) => parts.groupOf[at] === group)
            expect([...parts.rows(group)]).toEqual(own)
            expect(parts.sizes[group]).toBe(own.length)
          }
        }
      }),
    )
  })

  it('change no number of a group, not even its last bit', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const ask = { metrics: METRICS, groups: GROUPS, confidence: 0.95 }
        const plain = measureTable(tableOf(some), ask)
        // So many values that no cells are made of the column, and so few that the cells are split by it too.
        const many = {
          id: some.map((_, at) => `${at}`),
          wide: Array.from(some, (_, at) => `w${at}`),
          w2: Array.from(some, (_, at) => `x${at}`),
        }
        const few = { even: some.map((_, at) => String(at % 2)) }
        expect(measureTable(tableOf(some, many), ask)).toEqual(plain)
        expect(measureTable(tableOf(some, few), ask)).toEqual(plain)
      }),
      { numRuns: 50 },
    )
  })

  it('are not made where there would be too many', () => {
    const values = Array.from({ length: 200 }, (_, at) => `${at}`)
    const table = rowTable({ label: values.map(() => 0), groups: { a: values, b: values } })
    expect(cellsOf(table, ['a', 'b'])).toBeUndefined()
    expect(widestCells(table, table)!.columns).toEqual(['a'])
    expect(partition(table, ['a', 'b'])!.slices).toHaveLength(200)
  })

  it('keep labels apart, except where these are too many', () => {
    const label = Array.from({ length: 300 }, (_, at) => at)
    const classes = label.map(String)
    const groups = { g: label.map((at) => (at % 2 ? 'odd' : 'even')) }
    const many = rowTable({ task: 'multiclass', classes, label, groups })
    expect(widestCells(many, many)!.labels).toBe(1)
    const two = rowTable({ label: label.map((at) => (at % 3 > 0 ? 1 : 0)), groups })
    expect(widestCells(two, two)!.labels).toBe(2)
    expect([...widestCells(two, two)!.of].map((cell) => cell % 2)).toEqual([...two.label!])
  })
})

describe('areas under the ROC curve', () => {
  it('are the share of pairs in the right order, ties half, in every group', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const found = measureTable(tableOf(some), { metrics: ['roc_auc'], groups: GROUPS, confidence: null })
        for (const { group, value } of found) {
          const own = some.filter((one) =>
            Object.entries(group ?? {}).every(([name, is]) => one[name as 'sex' | 'age'] === is),
          )
          const [up, down] = [own.filter(({ label }) => label === 1), own.filter(({ label }) => label === 0)]
          const wins = up.flatMap((a) => down.map((b) => (a.score > b.score ? 1 : a.score === b.score ? 0.5 : 0)))
          if (wins.length === 0) expect(value).toBeNull()
          else expect(value).toBeCloseTo(wins.reduce((sum: number, one) => sum + one, 0) / wins.length, 14)
        }
      }),
    )
  })
})
