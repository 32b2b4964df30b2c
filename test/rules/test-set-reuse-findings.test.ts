/** Whole findings of `test-set-reuse`, and which files it takes for the evaluation set of the candidate. */

import { describe, expect, it } from 'vitest'
import type { EvaluationEvidence } from '../../src/domain/evidence.js'
import type { Facts } from '../../src/domain/rule.js'
import { testSetReuse } from '../../src/rules/test-set-reuse.js'
import {
  evaluationEvidence,
  evidenceSpec,
  facts,
  fileFault,
  ids,
  metricEvidence,
  modelSpec,
  requirement,
  rowsSpec,
  rowTable,
  source,
} from '../fakes/facts.js'
import { inFull } from './in-full.js'

const judged = (more: Partial<Facts>, parameters: Record<string, unknown> = { 'max-attempts': 2 }) =>
  testSetReuse.judge(requirement('test-set-reuse', parameters), facts({ history: [], ...more }))
const told = (...args: Parameters<typeof judged>) => inFull(judged(...args))
const outcomes = (...args: Parameters<typeof judged>) => judged(...args).map((one) => one.outcome)
const candidate = rowTable('candidate', ids('a', 'b'))
const baseline = rowTable('baseline', ids('c'))
const data = (digit: string) => ({ name: null, digest: `sha256:${digit.repeat(64)}`, split: 'test' as const })
const evaluated = (path: string, more: Partial<EvaluationEvidence> = {}) =>
  evaluationEvidence({ source: source(path), dataset: data('d'), ...more })

describe('what cannot be counted', () => {
  it('is a model without a digest, by its file or its id', () => {
    expect(told({ digest: null, tables: [candidate] })).toMatchInlineSnapshot(`
      "missing: models/loan/model.joblib has no digest, so this model cannot be told from those judged before.
        fix: name the model file under artifact and commit it, or a pointer to it
        origin: declared"
    `)
    expect(told({ digest: null, model: modelSpec({ artifact: null }) })).toMatch(
      /^missing: loan-approval has no digest, so this model cannot be told from those judged before\.\n/,
    )
  })
  it('is rows of the candidate that cannot be read, and those of no other', () => {
    const fault = (spec: Parameters<typeof fileFault>[2]) => ({
      tables: [candidate],
      faults: [fileFault('rows.csv', 'row 3 has no label', spec)],
    })
    expect(told(fault({ spec: rowsSpec('rows.csv') }))).toMatchInlineSnapshot(`
      "error: The rows of the candidate cannot be read, so their evaluation set is not known: rows.csv:3:1: row 3 has no label [artifact/syntax].
        fix: write the file again
        origin: declared
        sources: rows.csv:3"
    `)
    expect(outcomes(fault({ spec: rowsSpec('rows.csv', { role: 'baseline' }) }))).toEqual(['satisfied'])
    expect(outcomes(fault({ spec: evidenceSpec('rows.csv') }))).toEqual(['satisfied'])
    expect(outcomes(fault({ spec: null }))).toEqual(['satisfied'])
  })
  it('is anything without a ledger', () =>
    expect(
      told({ tables: [candidate], history: undefined }).replace(/ids-v1:2:[0-9a-f]{32}/, 'ids-v1:2:…'),
    ).toMatchInlineSnapshot(`
      "missing: There is no ledger of earlier decisions, so nobody knows how often the evaluation set was used.
        fix: keep decisions in a ledger (the input ledger-branch of the action, or check --record) and let the gate read it
        origin: declared
        threshold: {"max-attempts":2,"evaluation-set":"ids-v1:2:…"}
        sources: reports/candidate.csv"
    `))
  it('is rows without ids, or without rows', () => {
    const bare = rowTable('candidate', null)
    expect(told({ tables: [baseline, bare] })).toMatchInlineSnapshot(`
      "missing: reports/predictions.csv gives no ids of rows, so the evaluation set is not known.
        fix: write an id to each row and name its column under columns: {id: …}
        origin: declared
        sources: reports/candidate.csv"
    `)
    expect(outcomes({ tables: [rowTable('candidate', ids())] })).toEqual(['missing'])
    const two = modelSpec({ evidence: [rowsSpec('a.csv'), rowsSpec('b.csv'), rowsSpec('c.csv', { role: 'baseline' })] })
    expect(judged({ model: two })[0]?.message).toBe(
      'a.csv and b.csv give no ids of rows, so the evaluation set is not known.',
    )
  })
  it('is a report that does not name its data', () =>
    expect(told({ model: modelSpec({ evidence: [evidenceSpec('reports/*.json')] }) })).toMatchInlineSnapshot(`
      "missing: No report names the digest of the data that the model was evaluated on, so the evaluation set is not known.
        fix: have the evaluation write the digest of its data (dataset.digest)
        origin: declared"
    `))
})

describe('the evaluation set', () => {
  it('is that of the rows of the candidate alone', () => {
    const found = judged({ tables: [baseline, candidate] })
    expect(found).toHaveLength(1)
    expect(found[0]?.threshold?.['evaluation-set']).toMatch(/^ids-v1:2:/)
    expect(found[0]?.sources).toEqual([candidate.source])
  })
  it('is of reports where the rows are of the baseline, or come by a query', () => {
    const reported = (spec: ReturnType<typeof rowsSpec>) =>
      judged({
        model: modelSpec({ evidence: [spec, evidenceSpec('a.json')] }),
        tables: [candidate],
        evidence: [evaluated('a.json')],
      })
    expect(reported(rowsSpec('b.csv', { role: 'baseline' }))[0]?.threshold).toEqual({
      'max-attempts': 2,
      'evaluation-set': data('d').digest,
    })
    const sql = rowsSpec('q.sql', { sql: { engine: 'trino', query: 'q.sql' } as never })
    expect(reported(sql)[0]?.threshold?.['evaluation-set']).toBe(data('d').digest)
  })

  const model = modelSpec({
    evidence: [evidenceSpec('a.json'), evidenceSpec('b.json'), evidenceSpec('old.json', { role: 'baseline' })],
  })
  it('is told once, with every report that names it', () =>
    expect(told({ model, evidence: [evaluated('a.json'), evaluated('b.json')] })).toMatchInlineSnapshot(`
      "satisfied: This is the 1st model that is judged on the evaluation set of a.json and b.json; the policy allows 2.
        better: lower
        origin: recomputed
        plain: The same test was used for 1 model, this one included; 2 are allowed. That holds.
        threshold: {"max-attempts":2,"evaluation-set":"sha256:dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"}
        value: 1
        sources: a.json, b.json"
    `))
  it('is not that of the baseline, by its entry or by its figures', () => {
    const sets = (...evidence: Facts['evidence']) =>
      judged({ model, evidence }).map((one) => one.threshold?.['evaluation-set'] ?? one.outcome)
    expect(sets(evaluated('a.json'), evaluated('old.json', { dataset: data('e') }))).toEqual([data('d').digest])
    expect(sets(evaluated('old.json'))).toEqual(['missing'])
    expect(sets(evaluated('unnamed.json'))).toEqual([data('d').digest])
    const figure = (role: 'candidate' | 'baseline', path: string) =>
      metricEvidence('accuracy', 0.9, { role, source: source(path) })
    expect(sets(evaluated('a.json'), figure('baseline', 'a.json'))).toEqual(['missing'])
    expect(sets(evaluated('old.json'), figure('candidate', 'old.json'))).toEqual([data('d').digest])
  })
})

it('is asked for one attempt where the policy gives no number', () => {
  const history = [{ modelDigest: 'sha256:1', datasetDigest: data('d').digest, at: '2024-05-01T00:00:00Z' }]
  const given = { model: modelSpec({ evidence: [] }), evidence: [evaluated('a.json')], history }
  expect(told(given, {})).toMatchInlineSnapshot(`
    "violated: This is the 2nd model that is judged on the evaluation set of a.json since 2024-05-01; the policy allows 1, and each one tried makes the figures of the best a little too good.
      better: lower
      fix: evaluate on data that no model was judged on before, or ask for a waiver
      origin: recomputed
      plain: The same test was used for 2 models, this one included; 1 are allowed. That does not hold.
      threshold: {"max-attempts":1,"evaluation-set":"sha256:dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"}
      value: 2
      sources: a.json"
  `)
})
