/** Threats C: evidence that lies. */

import { describe, expect, it } from 'vitest'
import { renderAll } from '../../src/commands/shared/render.js'
import { measureTable } from '../../src/measure-table.js'
import { mlflowRun } from '../../src/readers/mlflow-run.js'
import { findingsOf, unmet } from '../fakes/local-gate.js'
import { rowTable } from '../fakes/rows.js'
import type { TreeFiles } from '../fakes/trees.js'
import type { Defects } from '../fakes/whole-world.js'
import { evaluation, modelFiles } from '../fakes/world.js'
import { evidenceOf, fileOf, metricLines } from '../readers/reading.js'
import { local, MODEL, mayMerge, whole } from './scenes.js'

type Edits = Readonly<Record<string, TreeFiles[string] | null | ((text: string) => string)>>

const ASK = { metrics: ['roc_auc'], groups: [], confidence: null }
const REPORT = 'reports/evaluation.json'
const ROWS = 'reports/predictions.csv'
interface Report {
  readonly metrics: object
  readonly model: object
}
const report = (edit: (document: Report) => unknown) => ({
  [REPORT]: (text: string) => {
    const document = JSON.parse(text)
    edit(document)
    return JSON.stringify(document)
  },
})
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
    report((one) => Object.assign(one.metrics, { accuracy: 0.999 })),
    /said-is-measured: violated/,
  ],
  ['C3: another version was evaluated', { evaluatedModel: 'model 1' }, {}, /fresh: violated/],
  ['C3: the digest is cut short', {}, report((one) => Object.assign(one.model, { digest: 'sha256:abcd' })), /error/],
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
  ['C10: a metric is its history', {}, report((one) => Object.assign(one.metrics, { accuracy: [0.1, 0.95] })), /error/],
]

describe('a lie', () => {
  it.each(LIES)('%s', async (_, defects, edits, found) => {
    const decision = await whole(defects, edits)
    expect(mayMerge(decision)).toBe(false)
    expect(`${unmet(decision).join('\n')}\n${decision.verdict}`).toMatch(found)
  })

  it('C2: ties sorted by label rank nothing', () => {
    const label = Array.from({ length: 40 }, (_, at) => (at < 20 ? 1 : 0))
    const rows = measureTable(rowTable({ label, scores: [label.map(() => 0.7)] }), ASK)
    expect(rows[0]?.value).toBe(0.5)
  })

  it('C9: a metric of one class is undefined, and no number', () => {
    const label = [1, 1, 1, 1]
    const rows = measureTable(rowTable({ label, scores: [[0.1, 0.2, 0.3, 0.4]] }), ASK)
    expect(rows[0]).toMatchObject({ value: null, reason: expect.stringMatching(/./) })
  })

  it('C10: of a run with a history the last step counts, whichever was best', async () => {
    const metrics = [0.99, 0.4].map((value, step) => ({ key: 'test_accuracy', value, step, timestamp: step }))
    const info = { run_id: 'r1', status: 'FINISHED', lifecycle_stage: 'active' }
    const run = fileOf('run.json', JSON.stringify({ info, data: { metrics, params: {}, tags: {} } }))
    expect(metricLines(await evidenceOf(mlflowRun, run))).toEqual(['accuracy = 0.4 test'])
  })

  it('C5: an evaluation on the training split shows nothing', async () => {
    const trained = evaluation('model 2', 0.99).replace('"split": "test"', '"split": "train"')
    expect(trained).toContain('train')
    const decision = await local({ ...modelFiles('model 2', 0.9), 'reports/credit/eval.json': trained })
    expect(mayMerge(decision)).toBe(false)
    expect(
      findingsOf(decision)
        .map(({ message }) => message)
        .join('\n'),
    ).toMatch(/on the split "train"/)
  })

  describe('C11: evidence without its model', () => {
    const boast = evaluation('model 1', 0.99)

    it.each([
      ['better', boast],
      ['of no sort', '{}'],
    ])('C11: %s, is no verdict on a model, and is told as none', async (_, text) => {
      const decision = await local({ 'reports/credit/eval.json': text }, modelFiles('model 1', 0.5))
      expect([decision.verdict, decision.reason, decision.models]).toEqual(['pass', 'no-model-change', []])
      const review = (await renderAll(decision, {})).get('review.md')
      expect(review).toContain('nothing to judge')
      expect(review).not.toMatch(/may merge|0\.99/)
    })

    it('C11: not there any more, is no verdict on a model, and those who review it are told', async () => {
      const decision = await local({ 'reports/credit/eval.json': null }, modelFiles('model 1', 0.5))
      expect([decision.verdict, decision.reason, decision.models]).toEqual(['pass', 'no-model-change', []])
      const review = (await renderAll(decision, {})).get('review.md')
      expect(review).toContain('no model is touched')
      expect(review).toContain('takes away reports/credit/eval.json (about "credit-default")')
    })

    it.each([
      ['the earlier model', boast],
      ['nobody', boast.replace(/"digest": "sha256:[0-9a-f]{64}"/, '"digest": null')],
      ['a part of the digest', boast.replace(/("digest": "sha256:[0-9a-f]{8})[0-9a-f]{56}/, '$1')],
    ])('C11: merged ahead, does not carry the next change of the model: it names %s', async (_, text) => {
      const decision = await local({ [MODEL]: 'model 2' }, { 'reports/credit/eval.json': text })
      expect(mayMerge(decision)).toBe(false)
      expect(unmet(decision)).not.toEqual([])
    })

    it('C11: merged ahead and better, is judged with the model that it names', async () => {
      const ahead = { 'reports/credit/eval.json': evaluation('model 2', 0.5) }
      expect(unmet(await local({ [MODEL]: 'model 2' }, ahead))).toContain('auc-floor: violated')
    })
  })
})

it('is measured against a change that may merge', async () => {
  expect((await whole()).verdict).toBe('pass')
})
