/** Weights of any size: what weighs little must not be blurred by what weighs much. */

import { describe, expect, it } from 'vitest'
import { type MeasuredRow, measureTable } from '../../src/measure-table.js'
import { METRICS } from '../../src/metrics/index.js'
import { rowTable } from '../fakes/rows.js'
import { randomNumbers } from './simulation.js'

const N = 60
const uniform = randomNumbers(5)
const numbers = (of: (row: number) => number) => Array.from({ length: N }, (_, row) => of(row))
const label = numbers((row) => row % 2)
const score = numbers(
  (row) => Math.round(100 * Math.min(0.99, Math.max(0.01, uniform() * 0.8 + 0.2 * label[row]!))) / 100,
)
const prediction = score.map((p) => (p >= 0.5 ? 1 : 0))
const side = numbers((row) => (row % 3 === 0 ? 1 : 0)).map((heavy) => (heavy ? 'heavy' : 'light'))
const plain = numbers(() => 0.25 + uniform())

const NAMES = METRICS.filter(
  (one) => one.tasks.includes('binary') && !one.acrossGroups && !one.name.includes('_m'),
).map((one) => one.name)
const parameters = { cost: { 'false-positive': 3, 'false-negative': 1 }, k: 1 }

function measured(weight: readonly number[], metrics = NAMES): readonly MeasuredRow[] {
  const table = rowTable({ label, prediction, scores: [score], weight, groups: { side } })
  return measureTable(table, { metrics, groups: [['side']], confidence: 0.95, parameters })
}
const light = (rows: readonly MeasuredRow[]) => rows.filter((row) => row.group?.['side'] === 'light')

describe('weights', () => {
  it.each([1e9, 1e20, 1e100, 1e290])('of another group, times %d, leave a group as it is to the last bit', (factor) => {
    const heavy = plain.map((weight, row) => (side[row] === 'heavy' ? weight * factor : weight))
    expect(light(measured(heavy))).toEqual(light(measured(plain)))
  })

  it.each([1e9, 1e20, 1e100])('of the negatives, times %d, leave what is of the positives alone', (factor) => {
    const names = ['recall', 'false_negative_rate', 'roc_auc']
    const heavy = plain.map((weight, row) => (label[row] === 0 ? weight * factor : weight))
    const values = (rows: readonly MeasuredRow[]) => rows.map((row) => row.value!)
    const [mine, theirs] = [values(measured(heavy, names)), values(measured(plain, names))]
    for (const [at, value] of mine.entries()) expect(value).toBeCloseTo(theirs[at]!, 12)
  })

  it.each([2 ** -200, 2 ** -60, 2 ** 60, 2 ** 200])('all times %d change nothing', (factor) => {
    const values = (rows: readonly MeasuredRow[]) => rows.map(({ metric, group, value }) => [metric, group, value])
    expect(values(measured(plain.map((weight) => weight * factor)))).toEqual(values(measured(plain)))
  })
})
