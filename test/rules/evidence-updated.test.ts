import { describe, expect, it } from 'vitest'
import type { Facts } from '../../src/domain/rule.js'
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

const MODEL = 'models/loan/model.joblib'
const REPORT = 'reports/evaluation.json'
const ROWS = rowsSpec('reports/candidate.csv')
const model = modelSpec({ artifact: MODEL, evidence: [ROWS, evidenceSpec(REPORT)] })
const OTHER = `sha256:${'7'.repeat(64)}`

const judge = (more: Partial<Facts>, parameters: Readonly<Record<string, unknown>> = {}) =>
  evidenceUpdated.judge(
    requirement('evidence-updated', parameters),
    facts({ model, digest: DIGEST, update: { model: [MODEL], unchanged: [] }, ...more }),
  )
const told = (more: Partial<Facts>, parameters: Readonly<Record<string, unknown>> = {}) =>
  judge(more, parameters).map((one) => `${one.outcome}: ${one.message}`)

const table = rowTable('candidate', ids('a'))
const about = (digest: string | null) => [
  evaluationEvidence({ model: { name: null, version: null, digest } }),
  metricEvidence('accuracy', 0.9),
]
const unchanged = (...paths: readonly string[]) => ({ update: { model: [MODEL], unchanged: paths } })

describe('evidence-updated', () => {
  it.each<[string, Partial<Facts>, RegExp]>([
    ['all is new', { tables: [table], evidence: about(null) }, /^satisfied: With models\/loan\/model\.joblib/],
    [
      'the report is old',
      { tables: [table], evidence: about(null), ...unchanged(REPORT) },
      /^violated: The model changed \(models\/loan\/model\.joblib\), and reports\/evaluation\.json did not/,
    ],
    ['the rows are old', { tables: [table], ...unchanged('reports/candidate.csv') }, /^violated: .*candidate\.csv/],
    ['old, of another model', { evidence: about(OTHER), ...unchanged(REPORT) }, /^violated/],
    ['old, and of exactly this model', { evidence: about(DIGEST), ...unchanged(REPORT) }, /^satisfied/],
    ['old, and of a digest cut short', { evidence: about(DIGEST.slice(0, 40)), ...unchanged(REPORT) }, /^violated/],
    ['no evidence', {}, /^missing: There is no evidence/],
    ['a card alone', { evidence: [metricEvidence('accuracy', 0.9, { origin: 'declared' })] }, /^missing/],
    ['the baseline alone', { evidence: [metricEvidence('accuracy', 0.9, { role: 'baseline' })] }, /^missing/],
    ['not known what changed', { evidence: about(null), update: undefined }, /^error: What the change did/],
  ])('%s', (_, more, expected) => {
    const found = told(more)
    expect(found).toEqual([expect.stringMatching(expected)])
  })

  it('is not applicable where only evidence and documents change', () => {
    const paths = [REPORT, 'models/loan/README.md']
    expect(told({ evidence: about(null), update: { model: paths, unchanged: [] } })).toEqual([
      expect.stringMatching(/^not-applicable/),
    ])
    expect(told({ evidence: about(null), update: { model: [...paths, 'params.yaml'], unchanged: [REPORT] } })).toEqual([
      expect.stringMatching(/^violated: The model changed \(params\.yaml\)/),
    ])
  })

  it('takes old rows for new where an evaluation of exactly this model vouches for their bytes', () => {
    const vouched = (digest: string | null, sha256: string) => [
      evaluationEvidence({ model: { name: null, version: null, digest }, vouchesFor: { rows: sha256 } }),
    ]
    const rowsOf = (evidence: Facts['evidence'], tables = [table]) =>
      told({ tables, evidence, ...unchanged('reports/candidate.csv') })
    expect(rowsOf(vouched(DIGEST, SHA))).toEqual([expect.stringMatching(/^satisfied/)])
    expect(rowsOf(vouched(DIGEST, `sha256:${SHA}`))).toEqual([expect.stringMatching(/^satisfied/)])
    for (const evidence of [vouched(null, SHA), vouched(OTHER, SHA), vouched(DIGEST, 'b'.repeat(64))])
      expect(rowsOf(evidence)).toEqual([expect.stringMatching(/^violated: .*candidate\.csv/)])
    // Rows of another role are none of the evidence.
    expect(rowsOf(vouched(DIGEST, SHA), [rowTable('train', ids('a'))])).toEqual([expect.stringMatching(/^satisfied/)])
  })

  it('takes a listed file for there that tells something other than figures', () => {
    const evidence = [...about(null), cardEvidence({})]
    const card = 'models/loan/README.md'
    expect(told({ evidence }, { files: [card] })).toEqual([expect.stringMatching(/^satisfied/)])
    expect(told({ evidence, ...unchanged(card) }, { files: [card] })).toEqual([expect.stringMatching(/^violated/)])
    expect(judge({ evidence, ...unchanged(card) }, { files: [card] })[0]?.sources.map(({ path }) => path)).toEqual([
      card,
    ])
  })

  it('judges the files that are listed', () => {
    const more = { tables: [table], evidence: about(null), ...unchanged(REPORT) }
    expect(told(more, { files: ['reports/candidate.csv'] })).toEqual([expect.stringMatching(/^satisfied/)])
    expect(told(more, { files: [REPORT] })).toEqual([expect.stringMatching(/^violated/)])
    expect(told(more, { files: ['reports/none.json'] })).toEqual([expect.stringMatching(/^missing: reports\/none/)])
  })

  it('is never better for a file that is gone or broken', () => {
    const good = { tables: [table], evidence: about(null) }
    const spec = evidenceSpec(REPORT)
    for (const [more, outcome] of [
      [{ tables: [table], absent: [{ path: REPORT, spec, what: 'evidence' as const }] }, 'missing'],
      [{ evidence: about(null), absent: [{ path: ROWS.file, spec: ROWS, what: 'evidence' as const }] }, 'missing'],
      [{ ...good, faults: [fileFault(REPORT, 'is cut off', { spec })] }, 'error'],
      [{ ...good, faults: [fileFault(ROWS.file, 'is cut off', { spec: ROWS })] }, 'error'],
      [{ absent: [{ path: ROWS.file, spec: ROWS, what: 'evidence' as const }] }, 'missing'],
    ] as const)
      expect(judge(more).map((one) => one.outcome)).toContain(outcome)
  })
})
