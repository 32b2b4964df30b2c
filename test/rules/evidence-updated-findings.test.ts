/** What the rule on updated evidence says, word for word, and which files it asks about. */

import { describe, expect, it } from 'vitest'
import type { EvidenceSpec } from '../../src/domain/policy.js'
import type { Absent, Facts } from '../../src/domain/rule.js'
import { evidenceUpdated } from '../../src/rules/evidence-updated.js'
import {
  cardEvidence,
  DIGEST,
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
  SHA,
} from '../fakes/facts.js'
import { toldFindings } from '../fakes/told-findings.js'

const MODEL = 'models/loan/model.joblib'
const REPORT = 'reports/evaluation.json'
const ROWS = 'reports/candidate.csv'
const table = rowTable('candidate', ids('1'))
const figure = metricEvidence('f1', 0.9)
const evaluation = (digest: string | null, vouchesFor: Readonly<Record<string, string>> = {}) =>
  evaluationEvidence({ model: { name: null, version: null, digest }, vouchesFor })

const judge = (more: Partial<Facts>, parameters: Readonly<Record<string, unknown>> = {}) =>
  toldFindings(
    evidenceUpdated.judge(
      requirement('evidence-updated', parameters),
      facts({
        model: modelSpec({ artifact: MODEL, evidence: [rowsSpec(ROWS), evidenceSpec(REPORT)] }),
        update: { model: [MODEL], unchanged: [] },
        ...more,
      }),
    ),
  )
const unchanged = (...paths: readonly string[]) => ({ update: { model: [MODEL], unchanged: paths } })
const outcomes = (...args: Parameters<typeof judge>) => judge(...args).map((one) => one.outcome)

describe('evidence that is new', () => {
  it('is told with every file, of the candidate alone', () => {
    const tables = [table, rowTable('baseline', ids('1'))]
    expect(judge({ tables, evidence: [figure, evaluation(null)] })).toMatchInlineSnapshot(`
      [
        {
          "message": "With models/loan/model.joblib the evidence about loan-approval changed as well, or names exactly this model: reports/candidate.csv and reports/evaluation.json (2).",
          "n": 2,
          "origin": "verified",
          "outcome": "satisfied",
          "plain": "The tests were made anew for this version of the model.",
          "sources": [
            "reports/candidate.csv",
            "reports/evaluation.json",
          ],
        },
      ]
    `)
  })

  it('may be a figure alone, but none of the baseline', () => {
    expect(judge({ evidence: [figure] })[0]).toMatchObject({ outcome: 'satisfied', n: 1 })
    expect(outcomes({ evidence: [metricEvidence('f1', 0.9, { role: 'baseline' })] })).toEqual(['missing'])
  })

  it('may be a listed document', () => {
    const listed = { files: ['models/loan/README.md'] }
    expect(judge({ evidence: [cardEvidence({}), figure] }, listed)).toMatchInlineSnapshot(`
      [
        {
          "message": "With models/loan/model.joblib the evidence about loan-approval changed as well, or names exactly this model: models/loan/README.md (1).",
          "n": 1,
          "origin": "verified",
          "outcome": "satisfied",
          "plain": "The tests were made anew for this version of the model.",
          "sources": [],
        },
      ]
    `)
  })
})

describe('evidence that is old', () => {
  it('is told with its place: one file', () => {
    expect(judge({ evidence: [figure, evaluation(null)], ...unchanged(REPORT) })).toMatchInlineSnapshot(`
      [
        {
          "fix": "evaluate this model again and commit the new reports/evaluation.json",
          "message": "The model changed (models/loan/model.joblib), and reports/evaluation.json did not: it was there before the change, byte for byte.",
          "origin": "verified",
          "outcome": "violated",
          "plain": "The model was changed, and the tests are those of the model before.",
          "sources": [
            "reports/evaluation.json",
          ],
        },
      ]
    `)
  })

  it('is told with its place: several', () => {
    const update = { model: [MODEL, 'params.yaml'], unchanged: [REPORT, ROWS] }
    expect(judge({ tables: [table], evidence: [figure], update })).toMatchInlineSnapshot(`
      [
        {
          "fix": "evaluate this model again and commit the new reports/candidate.csv and reports/evaluation.json",
          "message": "The model changed (models/loan/model.joblib and params.yaml), and reports/candidate.csv and reports/evaluation.json did not: they were there before the change, byte for byte.",
          "origin": "verified",
          "outcome": "violated",
          "plain": "The model was changed, and the tests are those of the model before.",
          "sources": [
            "reports/candidate.csv",
            "reports/evaluation.json",
          ],
        },
      ]
    `)
  })

  it('counts as new where one of its evaluations names exactly this model', () => {
    const both = [evaluation(`sha256:${'7'.repeat(64)}`), evaluation(DIGEST)]
    expect(outcomes({ evidence: both, ...unchanged(REPORT) })).toEqual(['satisfied'])
    const vouched = { a: 'b'.repeat(64), b: SHA }
    const rows = { tables: [table], evidence: [evaluation(DIGEST, vouched)], ...unchanged(ROWS) }
    expect(outcomes(rows)).toEqual(['satisfied'])
  })

  it.each([null, 'abc', 'sha256:abc'])('never counts as new where the digest of the model is %s', (digest) => {
    for (const told of [null, 'abc', 'sha256:abc'])
      expect(outcomes({ digest, evidence: [evaluation(told)], ...unchanged(REPORT) })).toEqual(['violated'])
  })
})

describe('evidence that is not there', () => {
  const gone = (path: string, spec: EvidenceSpec | null): Absent => ({ path, spec, what: 'evidence' })

  it('at all', () => {
    expect(judge({})).toMatchInlineSnapshot(`
      [
        {
          "fix": "commit an evaluation of this model, and name it in the policy",
          "message": "There is no evidence about loan-approval that could have been updated.",
          "origin": "verified",
          "outcome": "missing",
          "sources": [],
        },
      ]
    `)
  })

  it('is told together: that of the candidate, and nothing else', () => {
    const absent = [
      gone(REPORT, evidenceSpec(REPORT)),
      gone(ROWS, rowsSpec(ROWS)),
      gone('baseline.csv', rowsSpec('baseline.csv', { role: 'baseline' })),
      { path: 'README.md', spec: null, what: 'card' as const },
    ]
    expect(judge({ absent })).toMatchInlineSnapshot(`
      [
        {
          "fix": "evaluate this model and commit reports/evaluation.json and reports/candidate.csv",
          "message": "reports/evaluation.json and reports/candidate.csv are not in the change, so nothing new is known of the model.",
          "origin": "verified",
          "outcome": "missing",
          "sources": [],
        },
      ]
    `)
    expect(outcomes({ absent: absent.slice(2), evidence: [figure] })).toEqual(['satisfied'])
  })

  it('though it is listed', () => {
    expect(judge({ evidence: [figure] }, { files: [REPORT, 'reports/none.json'] })[0]?.message).toBe(
      'reports/none.json is not in the change, so nothing new is known of the model.',
    )
  })
})

it('what cannot be read is told together: that of the candidate, and nothing else', () => {
  const broken = (path: string, spec: EvidenceSpec | null) => fileFault(path, 'is cut short', { spec })
  const faults = [
    broken(REPORT, evidenceSpec(REPORT)),
    broken(ROWS, rowsSpec(ROWS)),
    broken('baseline.csv', rowsSpec('baseline.csv', { role: 'baseline' })),
    broken('README.md', null),
  ]
  expect(judge({ faults, evidence: [figure] })).toMatchInlineSnapshot(`
    [
      {
        "fix": "write the file again",
        "message": "Whether the evidence is new cannot be judged: reports/evaluation.json:3:1: is cut short [artifact/syntax]; reports/candidate.csv:3:1: is cut short [artifact/syntax].",
        "origin": "verified",
        "outcome": "error",
        "sources": [
          "reports/evaluation.json:3",
          "reports/candidate.csv:3",
        ],
      },
    ]
  `)
  expect(outcomes({ faults: faults.slice(2), evidence: [figure] })).toEqual(['satisfied'])
})

it('a change of which nothing is known is an error', () => {
  expect(judge({ evidence: [figure], update: undefined })).toMatchInlineSnapshot(`
    [
      {
        "fix": "judge a change that has a merge base",
        "message": "What the change did to the evidence is not known.",
        "origin": "verified",
        "outcome": "error",
        "sources": [],
      },
    ]
  `)
})

it('a change of documents alone asks for nothing', () => {
  const model = modelSpec({
    governance: { risks: 'risks.yml', incidents: 'incidents.yml', responsePlan: 'plan.yml' },
    evidence: [evidenceSpec(REPORT)],
  })
  const update = { model: ['models/loan/README.md', 'risks.yml', 'incidents.yml', 'plan.yml'], unchanged: [REPORT] }
  expect(judge({ model, evidence: [figure], update })).toMatchInlineSnapshot(`
    [
      {
        "message": "The change alters no file of the model itself, so nothing has to be measured again.",
        "origin": "declared",
        "outcome": "not-applicable",
        "sources": [],
      },
    ]
  `)
})
