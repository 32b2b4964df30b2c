/** Requirements by a column of numbers that the evidence entry cuts into bins, from the file to the finding. */

import { describe, expect, it } from 'vitest'
import type { RowTable } from '../../src/domain/rows.js'
import { measure } from '../../src/measure.js'
import { vocabulary } from '../../src/metrics/index.js'
import { metricSpread } from '../../src/rules/metric-spread.js'
import { metricThreshold } from '../../src/rules/metric-threshold.js'
import { evidenceSpec, facts, modelSpec, requirement } from '../fakes/facts.js'
import { read } from '../tables/helpers.js'

const slices = { age: [0, 25, 60, Infinity] }
const spec = evidenceSpec('rows.csv', {
  as: 'predictions',
  task: 'binary',
  columns: { label: 'y', prediction: 'p' },
  groups: ['sex'],
  slices,
})

/** Rows of people of an age, so many of whom are called positive rightly. */
const people = (age: string, right: number, all: number): readonly string[] =>
  Array.from({ length: all }, (_, row) => `1,${row < right ? 1 : 0},${row % 2 ? 'F' : 'M'},${age}`)

const rows = [
  ...people('20', 60, 100),
  ...people('25', 90, 100),
  ...people('70', 80, 100),
  ...people('', 10, 20),
  ...people('-3', 5, 10),
]

async function judge(rule: typeof metricThreshold, parameters: Readonly<Record<string, unknown>>) {
  const { table, faults } = await read(`y,p,sex,age\n${rows.join('\n')}\n`, {
    columns: spec.columns,
    groups: ['sex'],
    slices,
  })
  expect(faults).toEqual([])
  const asked = requirement(rule.id, parameters)
  const asks = rule.asks!(asked, modelSpec({ evidence: [spec] }), vocabulary)
  const outcome = {
    spec,
    path: 'rows.csv',
    sha256: 'a'.repeat(64),
    table: { ok: true, value: table as RowTable } as const,
  }
  return rule.judge(asked, facts({ vocabulary, measurements: measure(asks, [outcome], [spec]) }))
}

describe('bins of a column of numbers', () => {
  it('are groups with findings of their own, also those of rows in no bin', async () => {
    const found = await judge(metricThreshold, {
      metric: 'recall',
      by: ['age'],
      min: 0.7,
      groups: { age: ['[0, 25)'] },
    })
    expect(found.map(({ slice, value, outcome }) => [slice?.age, value, outcome])).toEqual([
      ['(missing)', 0.5, 'violated'],
      ['(outside)', 0.5, 'violated'],
      ['[0, 25)', 0.6, 'violated'],
      ['[25, 60)', 0.9, 'satisfied'],
      ['[60, inf)', 0.8, 'satisfied'],
    ])
    expect(found[2]?.message).toContain('recall for age = [0, 25) is 0.6')
  })

  it('cross with other columns and enter spreads', async () => {
    const crossed = await judge(metricThreshold, { metric: 'recall', by: ['age*sex'], min: 0.7 })
    expect(crossed).toHaveLength(10)
    expect(crossed[0]?.slice).toEqual({ age: '(missing)', sex: 'F' })
    const [spread] = await judge(metricSpread, { metric: 'recall', by: ['age'], 'max-difference': 0.1 })
    expect(spread).toMatchObject({ slice: { age: '*' }, outcome: 'violated' })
    expect(spread?.value).toBeCloseTo(0.4, 12)
  })

  it('say which bin must be there and is not', async () => {
    const found = await judge(metricThreshold, {
      metric: 'recall',
      by: ['age'],
      min: 0.1,
      groups: { age: ['[0, 30)'] },
    })
    expect(found.find(({ outcome }) => outcome === 'missing')).toMatchObject({ slice: { age: '[0, 30)' } })
  })
})
