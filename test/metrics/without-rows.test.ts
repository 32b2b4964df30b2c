/** What metrics say of rows that there are none of: a reason, and never a number. */

import { describe, expect, it } from 'vitest'
import { measureTable } from '../../src/measure-table.js'
import { METRICS } from '../../src/metrics/index.js'
import { rowTable } from '../fakes/rows.js'

const REQUIRED = { 'confidence-at-least': 0.8, cost: { fp: 1, fn: 1 }, tail: 0.05, k: 1, beta: 2, quantile: 0.5 }

const of = (name: string, table: ReturnType<typeof rowTable>) => {
  const parameters = METRICS.find((one) => one.name === name)?.parameters ?? []
  const given = Object.fromEntries(Object.entries(REQUIRED).filter(([key]) => parameters.includes(key)))
  return measureTable(table, { metrics: [name], groups: [], confidence: 0.95, parameters: given as never })[0]
}

const own = (task: 'binary' | 'multiclass' | 'regression') =>
  METRICS.filter((one) => one.tasks.includes(task) && !one.acrossGroups && one.name !== 'count').map((one) => one.name)

/** Rankings miss a label first; what needs no label misses weight. */
function reasonOf(name: string): RegExp {
  if (/^(roc_auc|average_precision)/.test(name)) return /^no row is labelled [01]$/
  return name === 'selection_rate' ? /^no row has a weight above 0$/ : /^there are no rows$/
}

describe('a table without rows', () => {
  const none = { label: [], prediction: [] }
  it.each(own('binary'))('has no %s of two classes', (name) => {
    expect(of(name, rowTable({ ...none, scores: [[], []] }))).toMatchObject({
      value: null,
      reason: expect.stringMatching(reasonOf(name)),
      n: 0,
    })
  })
  it.each(own('regression'))('has no %s of numbers', (name) => {
    expect(of(name, rowTable({ ...none, task: 'regression' }))).toMatchObject({ value: null, n: 0 })
  })
})
