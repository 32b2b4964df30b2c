/** Numbers of scikit-learn, SciPy and NumPy (versions in the sample) on small multiclass, regression and binary rows. */

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { normalQuantile, zOf } from '../../src/domain/power.js'
import type { RowTable } from '../../src/domain/rows.js'
import { measureTable } from '../../src/measure-table.js'
import { binned, chi2, js, ks, psi, wasserstein } from '../../src/statistics/drift.js'
import { tOf } from '../../src/statistics/intervals.js'
import { rowTable } from '../fakes/rows.js'

const sample = JSON.parse(readFileSync(new URL('../samples/metrics/libraries.json', import.meta.url), 'utf8'))

const measureOne = (table: RowTable, name: string, parameters = {}) =>
  measureTable(table, { metrics: [name], groups: [], confidence: 0.95, parameters })[0]!

const parametersOf = (name: string): object =>
  name.startsWith('fbeta') ? { beta: 2 } : name === 'pinball_loss' ? { quantile: 0.9 } : {}

describe.each(['multiclass', 'regression'] as const)('%s', (task) => {
  const { plain, weighted, weight, scores, ...columns } = sample[task]
  describe.each([
    ['plain', plain, undefined],
    ['weighted', weighted, weight],
  ])('%s', (_, numbers: Record<string, number>, weights) => {
    const table = rowTable({ ...columns, task, scores: scores ?? null, weight: weights })
    it.each(Object.entries(numbers))('%s is %d', (name, value) => {
      const row = measureOne(table, name, parametersOf(name))
      expect(row.value! / value).toBeCloseTo(1, 11)
      if (row.lower !== null) {
        expect(row.lower).toBeLessThanOrEqual(row.value!)
        expect(row.upper).toBeGreaterThanOrEqual(row.value!)
      }
    })
  })
})

describe('intervals of a binary model', () => {
  const { label, prediction, score, delong, bootstrap } = sample.binary
  const table = rowTable({ label, prediction, scores: [score] })

  it('roc_auc has that of DeLong, on few rows on the scale of log odds', () => {
    const row = measureOne(table, 'roc_auc')
    expect(row.value).toBeCloseTo(delong.auc, 13)
    const logit = (area: number): number => Math.log(area / (1 - area))
    const half = (delong.auc_interval[1] - delong.auc_interval[0]) / 2 / delong.auc / (1 - delong.auc)
    expect(logit(row.lower!)).toBeCloseTo(logit(delong.auc) - half, 10)
    expect(logit(row.upper!)).toBeCloseTo(logit(delong.auc) + half, 10)
  })

  it('roc_auc has that of DeLong itself where there are many rows', () => {
    const times = <T>(values: readonly T[]): readonly T[] => Array.from({ length: 40 }, () => values).flat()
    const many = rowTable({
      label: times<number>(label),
      prediction: times<number>(prediction),
      scores: [times<number>(score)],
    })
    const row = measureOne(many, 'roc_auc')
    expect((row.lower! + row.upper!) / 2).toBeCloseTo(delong.auc, 13)
  })

  // The bootstrap of 4,000 replicates is itself uncertain; a fifth of the width is asked for at each end.
  it.each(Object.entries(bootstrap as Record<string, { value: number; interval: [number, number] }>))(
    '%s has about that of the bootstrap',
    (name, { value, interval }) => {
      const row = measureOne(table, name, parametersOf(name))
      const width = interval[1] - interval[0]
      expect(row.value).toBeCloseTo(value, 12)
      expect(Math.abs(row.lower! - interval[0]) / width).toBeLessThan(0.2)
      expect(Math.abs(row.upper! - interval[1]) / width).toBeLessThan(0.2)
    },
  )
})

describe('intervals of a regression', () => {
  const { label, prediction, bootstrap } = sample.regression
  const table = rowTable({ task: 'regression', label, prediction })
  it.each(Object.entries(bootstrap as Record<string, { interval: [number, number] }>))(
    '%s has about that of the bootstrap',
    (name, { interval }) => {
      const row = measureOne(table, name)
      const width = interval[1] - interval[0]
      expect(Math.abs(row.upper! - row.lower! - width) / width).toBeLessThan(0.25)
      expect(Math.abs((row.upper! + row.lower!) / 2 - (interval[0] + interval[1]) / 2) / width).toBeLessThan(0.25)
    },
  )
})

describe('drift', () => {
  const [reference, current] = [sample.drift.reference, sample.drift.current].map((values) =>
    Float64Array.from(values),
  ) as [Float64Array, Float64Array]
  const both = binned({ kind: 'numbers', values: reference }, { kind: 'numbers', values: current }, 10)
  it.each([
    ['psi', psi(both)],
    ['js', js(both)],
    ['chi2', chi2(both)],
    ['ks', ks(reference, current)],
    ['wasserstein', wasserstein(reference, current)],
  ])('%s', (name, value) => {
    expect(value).toBeCloseTo(sample.drift[name], 12)
  })
})

describe('quantiles', () => {
  it.each(sample.normal as [number, number][])('normal at %d is %d', (p, z) => {
    expect(normalQuantile(p) / (z || 1)).toBeCloseTo(z === 0 ? 0 : 1, 13)
  })
  it('gives the z of 0.95 exactly', () => {
    expect(zOf(0.95)).toBe(1.959963984540054)
  })
  it.each(sample.t as [number, number, number][])("Student's t at %d with %d degrees is %d", (confidence, df, t) => {
    expect(tOf(confidence, df) / t).toBeCloseTo(1, 4)
  })
})
