/** Diagnostics: right numbers, small, canonical, the same for any order of the rows, and never in the way. */

import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { clipped, tidy } from '../src/diagnose/tidy.js'
import { diagnose } from '../src/diagnose.js'
import type { Diagnostics } from '../src/domain/diagnostics.js'
import { wilson } from '../src/domain/power.js'
import type { RowTable } from '../src/domain/rows.js'
import { canonical } from '../src/record.js'
import { statisticsOf } from '../src/statistics/group.js'
import { partition } from '../src/statistics/partition.js'
import { prepare } from '../src/statistics/prepared.js'
import { samplesOf } from '../src/statistics/sample.js'
import { loanTable, reordered, rowTable } from './fakes/rows.js'

const diagnosed = (table: RowTable): Diagnostics => {
  const found = diagnose(table)
  if (found === null) throw new Error('nothing was diagnosed')
  return found
}

let loan: RowTable
beforeAll(async () => {
  loan = await loanTable('predictions')
})

describe('of the loan model', () => {
  it('bins what was stated, as the calibration error does', () => {
    const { reliability } = diagnosed(loan)
    const bins = reliability!.bins
    expect(reliability?.of).toBe('positive')
    expect(bins.reduce((sum, bin) => sum + bin.n, 0)).toBe(8000)
    // Σ n/N |rate - score| is the expected calibration error in ten bins.
    const ece = bins.reduce((sum, { n, rate, score }) => sum + (n / 8000) * Math.abs(rate - score), 0)
    const sample = samplesOf(prepare(loan), partition(loan, null)!)(0)
    expect(ece).toBeCloseTo(statisticsOf(sample).summary({ of: 'ece', bins: 10 }) as number, 12)
    for (const { from, to, score } of bins) {
      expect(score).toBeGreaterThanOrEqual(from)
      expect(score).toBeLessThanOrEqual(to)
    }
  })

  it('counts scores by true class, and the confusion matrix', () => {
    const { scores, confusion } = diagnosed(loan)
    expect(scores?.rows.map(({ label, counts }) => [label, counts.length])).toEqual([
      ['0', 20],
      ['1', 20],
    ])
    const total = (counts: readonly number[]) => counts.reduce((sum, n) => sum + n, 0)
    expect(scores?.rows.map(({ counts }) => total(counts))).toEqual([3521, 4479])
    expect(confusion).toEqual({
      classes: ['0', '1'],
      counts: [
        [2625, 896],
        [737, 3742],
      ],
      merged: 0,
    })
  })

  it('has the error of every group, worst first, with intervals', () => {
    const { groups, error, columns } = diagnosed(loan)
    expect([error, columns]).toEqual(['error rate', 0])
    expect(groups.map(({ column, more }) => [column, more])).toEqual([
      ['age_band', 0],
      ['race', 0],
      ['sex', 0],
    ])
    const [female] = groups[2]!.groups
    expect(female).toMatchObject({ value: 'Female', n: 3696, error: expect.closeTo(0.2132, 4) })
    expect(female!.interval).toEqual(wilson(Math.round(female!.error * 3696), 3696, 0.95))
    for (const { groups: each } of groups) {
      const errors = each.map((one) => one.error)
      expect(errors).toEqual([...errors].sort((a, b) => b - a))
      expect(each.reduce((sum, one) => sum + one.n, 0)).toBe(8000)
    }
  })

  it('has the tail of the loss', () => {
    const { losses } = diagnosed(loan)
    expect(losses).toMatchObject({ loss: 'log loss', mean: expect.closeTo(0.431103314999634, 12) })
    const [middle, ...others] = losses!.quantiles.map(({ value }) => value)
    expect(middle).toBeLessThan(losses!.mean)
    expect(others).toEqual([...others].sort((a, b) => a - b))
    const { summary } = statisticsOf(samplesOf(prepare(loan), partition(loan, null)!)(0))
    expect(losses!.decile).toBeCloseTo(summary({ of: 'shortfall', tail: 0.1 }) as number, 12)
    expect(losses!.shortfall).toBeCloseTo(summary({ of: 'shortfall', tail: 0.05 }) as number, 12)
    expect(losses!.shortfall).toBeGreaterThan(losses!.decile)
    expect(losses!.decile).toBeGreaterThan(others[0]!)
  })

  it('has the slices on which the error is largest', () => {
    const { slices } = diagnosed(loan)
    expect(slices).toMatchObject({ value: expect.closeTo(1 - 0.795875, 12), searched: 50, shown: 0 })
    expect(slices!.slices[0]).toMatchObject({ slice: { age_band: '18-24', race: 'Asian' }, n: 56 })
  })

  it('is the same for rows in another order, and small', () => {
    const order = [...Array(loan.n).keys()].sort((a, b) => ((a * 7919) % 8009) - ((b * 7919) % 8009))
    const text = canonical(diagnosed(loan))
    expect(canonical(diagnosed(reordered(loan, order)))).toBe(text)
    expect(text.length).toBeLessThan(10_000)
  })
})

describe('of several classes', () => {
  const rows = [...Array(60).keys()]
  const classes = Array.from({ length: 30 }, (_, c) => `class ${c}`)
  const table = rowTable({
    task: 'multiclass',
    classes,
    label: rows.map((row) => (row < 40 ? row % 2 : row % 30)),
    prediction: rows.map((row) => (row < 30 ? row % 2 : 0)),
    scores: classes.map((_, c) => rows.map((row) => (c === (row < 30 ? row % 2 : 0) ? 0.71 : 0.01))),
  })
  it('merges the rarest, and loses no row', () => {
    const { confusion } = diagnosed(table)
    expect(confusion!.classes).toHaveLength(12)
    expect(confusion!.classes.slice(0, 2)).toEqual(['class 0', 'class 1'])
    expect(confusion!.classes.at(-1)).toBe('19 other classes')
    expect(confusion!.merged).toBe(19)
    expect(confusion!.counts.flat().reduce((sum, n) => sum + n, 0)).toBe(60)
  })
  it('takes the most probable class', () => {
    const { reliability, scores } = diagnosed(table)
    const right = rows.filter((row) => table.label![row] === table.prediction![row]).length
    expect(reliability).toEqual({
      of: 'top-label',
      bins: [{ from: 0.7, to: 0.8, n: 60, score: expect.closeTo(0.71, 12), rate: right / 60 }],
    })
    expect(scores?.rows.map(({ label, counts }) => [label, counts[14]])).toEqual([
      ['wrong', 60 - right],
      ['right', right],
    ])
  })
})

describe('of a regression', () => {
  const rows = [...Array(201).keys()]
  const table = rowTable({
    task: 'regression',
    label: rows,
    prediction: rows.map((row) => row + (row % 2 ? 1 : -1) * (row < 100 ? 1 : 3)),
    groups: { site: rows.map((row) => (row < 100 ? 'north' : row < 200 ? 'south' : 'alone')) },
  })
  it('has residuals and absolute errors in place of scores', () => {
    const found = diagnosed(table)
    expect(Object.keys(found).sort()).toEqual(
      ['columns', 'error', 'evidence', 'groups', 'losses', 'n', 'residuals', 'slices', 'task', 'weighted'].sort(),
    )
    expect(found.residuals!.quantiles.map(({ value }) => value)).toEqual([-3, -3, -3, -1, 1, 3, 3, 3, 3])
    expect(found.losses).toMatchObject({ loss: 'absolute error', decile: 3, shortfall: 3 })
    const [site] = found.groups
    expect(site!.groups.map(({ value, n, error }) => [value, n, error])).toEqual([
      ['south', 100, expect.closeTo(3, 9)],
      ['alone', 1, expect.closeTo(3, 9)],
      ['north', 100, expect.closeTo(1, 9)],
    ])
    expect(site!.groups[1]!.interval).toBeNull()
  })
})

describe('whatever the rows hold', () => {
  it('is nothing without labels, rows or a task', () => {
    expect(diagnose({ ...loan, label: null })).toBeNull()
    expect(diagnose({ ...loan, task: null })).toBeNull()
    expect(diagnose(rowTable({ label: [], prediction: [] }))).toBeNull()
  })
  it('leaves out what overflows', () => {
    const huge = diagnosed(
      rowTable({
        task: 'regression',
        label: [1e308, 1, 2],
        prediction: [-1e308, 1, 2],
        groups: { g: ['a', 'a', 'b'] },
      }),
    )
    expect(huge).toMatchObject({ n: 3, groups: [] })
    expect(huge.losses ?? huge.residuals ?? huge.slices).toBeUndefined()
  })
  it('says that weights are left out', () => {
    const found = diagnosed(rowTable({ label: [0, 1], prediction: [1, 1], weight: [1, 5] }))
    expect(found).toMatchObject({
      weighted: true,
      confusion: {
        counts: [
          [0, 1],
          [0, 1],
        ],
      },
    })
  })
  it('is bounded, however long names are and however many groups there are', () => {
    const n = 2000
    const rows = [...Array(n).keys()]
    const long = (text: string) => text.repeat(300)
    const table = rowTable({
      classes: [long('ä'), long('😀')],
      label: rows.map((row) => row % 2),
      prediction: rows.map((row) => (row % 7 ? row % 2 : 0)),
      scores: [rows.map((row) => (row % 97) / 97)],
      groups: Object.fromEntries(
        Array.from({ length: 30 }, (_, column) => [
          `${long('column ')}${column}`,
          rows.map((row) => `${long('v')}${(row * (column + 3)) % 40}`),
        ]),
      ),
    })
    const found = diagnosed(table)
    expect(found.columns).toBe(22)
    expect(found.groups).toHaveLength(8)
    expect(found.groups[0]!.groups).toHaveLength(20)
    expect(found.groups[0]!.more).toBe(20)
    expect(canonical(found).length).toBeLessThan(40_000)
  })
  it('is canonical for any table', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('binary', 'regression'),
        fc.array(
          fc.record({
            label: fc.integer({ min: 0, max: 1 }),
            prediction: fc.integer({ min: 0, max: 1 }),
            number: fc.double({ noNaN: true, noDefaultInfinity: true }),
            score: fc.double({ min: 0, max: 1, noNaN: true }),
            group: fc.constantFrom('a', 'b', '(missing)', '__proto__'),
          }),
          { minLength: 1, maxLength: 120 },
        ),
        (task, rows) => {
          const regression = task === 'regression'
          const table = rowTable({
            task: regression ? 'regression' : 'binary',
            label: rows.map((row) => (regression ? row.number : row.label)),
            prediction: rows.map((row) => (regression ? -row.number : row.prediction)),
            scores: regression ? null : [rows.map((row) => row.score)],
            groups: { g: rows.map((row) => row.group) },
          })
          const text = canonical(diagnosed(table))
          expect(text).not.toMatch(/[:[,]-0[,}\]]/)
          expect(canonical(JSON.parse(text))).toBe(text)
        },
      ),
    )
  })
})

describe('tidy and clipped', () => {
  it('drops what is not finite and turns -0 round', () => {
    expect(Object.is(tidy({ a: [-0] })?.a[0], 0)).toBe(true)
    expect(tidy({ a: [1, { b: Number.NaN }] })).toBeUndefined()
    expect(tidy({ a: null, b: 'x' })).toEqual({ a: null, b: 'x' })
  })
  it('never cuts a character in half', () => {
    expect(clipped('😀'.repeat(61))).toBe(`${'😀'.repeat(60)}…`)
    expect(clipped('a'.repeat(60))).toBe('a'.repeat(60))
    expect(clipped('a'.repeat(61))).toBe(`${'a'.repeat(60)}…`)
  })
})
