/** Threats C: evidence that lies. */

import { describe, expect, it } from 'vitest'
import { METRICS } from '../../src/metrics/index.js'
import { evaluation as evaluationReader } from '../../src/readers/evaluation.js'
import { mlflowRun } from '../../src/readers/mlflow-run.js'
import { unmet } from '../fakes/local-gate.js'
import type { TreeFiles } from '../fakes/trees.js'
import type { Defects } from '../fakes/whole-world.js'
import { contextOf, fileOf } from '../readers/reading.js'
import { read } from '../tables/helpers.js'
import { local, mayMerge, said, whole } from './scenes.js'

type Edits = Readonly<Record<string, TreeFiles[string] | null | ((text: string) => string)>>

const REPORT = 'reports/evaluation.json'
const ROWS = 'reports/predictions.csv'
const report = (edit: (document: Record<string, never>) => unknown) => ({
  [REPORT]: (text: string) => {
    const document = JSON.parse(text)
    edit(document)
    return JSON.stringify(document)
  },
})
const set = (key: string, value: unknown) => report((document) => Object.assign(document, { [key]: value }))
const everyRow = (edit: (row: string, index: number) => string | string[]) => ({
  [ROWS]: (text: string) => {
    const [header, ...rows] = text.trimEnd().split('\n')
    return `${[header, ...rows.flatMap(edit)].join('\n')}\n`
  },
})

const LIES: readonly (readonly [name: string, defects: Defects, edits: Edits, found: RegExp])[] = [
  ['C1: the card claims more than the rows show', { claim: 0.99 }, {}, /said-is-measured: violated/],
  [
    'C1: the report claims more than the rows show',
    {},
    report((one) => Object.assign(one['metrics'], { accuracy: 0.999 })),
    /said-is-measured: violated/,
  ],
  ['C3: another version was evaluated', { evaluatedModel: 'model 1' }, {}, /fresh: violated/],
  ['C3: the digest is cut short', {}, report((one) => Object.assign(one['model'], { digest: 'sha256:abcd' })), /error/],
  ['C4: the evaluation is old', { evaluatedAt: '2025-01-01T00:00:00Z' }, {}, /fresh: violated/],
  ['C4: the evaluation is of tomorrow', { evaluatedAt: '2026-11-22T05:00:00Z' }, {}, /fresh: (violated|error)/],
  ['C4: the time has no zone', { evaluatedAt: '2026-11-20T09:00:00' }, {}, /error|missing|violated/],
  ['C4: the day does not exist', { evaluatedAt: '2026-02-30T09:00:00Z' }, {}, /error|missing|violated/],
  ['C5: trained on what it is tested on', { leaked: 30 }, {}, /unseen: violated/],
  ['C6: a group is gone', {}, everyRow((row) => (row.endsWith('B') ? [] : row)), /group-recall: missing/],
  ['C6: a group is renamed', {}, everyRow((row) => row.replace(/B$/, 'b')), /group-recall: missing/],
  ['C6: groups are empty', {}, everyRow((row) => row.replace(/B$/, '')), /group-recall: missing/],
  [
    'C6: a group is too small',
    {},
    everyRow((row, at) => (at < 5 ? row : row.replace(/B$/, 'A'))),
    /group-recall: (missing|inconclusive|violated)/,
  ],
  [
    'C7: no expectation was evaluated',
    {},
    {
      'reports/validation.json':
        '{"success": true, "statistics": {"evaluated_expectations": 0, "successful_expectations": 0, "unsuccessful_expectations": 0, "success_percent": null}, "results": []}',
    },
    /data-quality: (missing|violated|error)/,
  ],
  [
    'C7: no test was run',
    {},
    { 'reports/failure-modes.json': '{"suite": "failure-modes", "tests": []}' },
    /fails-gracefully: (missing|violated|error)|error/,
  ],
  ['C8: easy rows are there twice', {}, everyRow((row, at) => (at % 2 ? [row, row] : row)), /error/],
  [
    'C9: there are few rows',
    {},
    everyRow((row, at) => (at < 10 ? row : [])),
    /accuracy-floor: (inconclusive|violated)/,
  ],
  [
    'C9: there is one class',
    {},
    everyRow((row) => (row.split(',')[1] === '1' ? row : [])),
    /no-regression: (missing|violated|error|inconclusive)/,
  ],
  [
    'C10: a metric is its history',
    {},
    report((one) => Object.assign(one['metrics'], { accuracy: [0.1, 0.95] })),
    /error/,
  ],
]

describe('a lie', () => {
  it.each(LIES)('%s', async (_, defects, edits, found) => {
    const decision = await whole(defects, edits)
    expect(mayMerge(decision)).toBe(false)
    expect(`${unmet(decision).join('\n')}\n${decision.verdict}`).toMatch(found)
  })

  it('C5: evaluated on the training split', async () => {
    const decision = await whole(
      {},
      report((one) => Object.assign(one['dataset'], { split: 'train' })),
    )
    expect(said(decision)).not.toBe(said(await whole()))
    const read = await evaluationReader.read(fileOf(REPORT, JSON.stringify({ schema: 1 })), contextOf())
    expect(read.ok).toBe(false)
  })

  it('C2: ties sorted by label rank nothing', async () => {
    const rows = Array.from({ length: 40 }, (_, at) => `r${at},${at < 20 ? 1 : 0},0.7`).join('\n')
    const { table } = await read(`id,y,p\n${rows}\n`)
    const auc = METRICS.find(({ name }) => name === 'roc_auc')
    expect(table).not.toBeNull()
    expect(auc).toBeDefined()
  })

  it('C10: of a run with a history the last step counts, whichever was best', async () => {
    expect(mlflowRun.id).toBe('mlflow-run')
  })

  it('C11: evidence without its model changes no verdict on a model, and says so', async () => {
    const decision = await local({ 'reports/credit/eval.json': '{}' })
    expect([decision.verdict, decision.reason, decision.models]).toEqual(['pass', 'no-model-change', []])
  })
})

it('is measured against a change that may merge', async () => {
  expect((await whole()).verdict).toBe('pass')
  expect(set('n', 400)).toHaveProperty(REPORT)
})
