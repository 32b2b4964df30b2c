/** What the rule on fresh evidence says, word for word, and which files it judges. */

import { describe, expect, it } from 'vitest'
import type { EvaluationEvidence, Evidence } from '../../src/domain/evidence.js'
import type { LineageFragment } from '../../src/domain/lineage.js'
import { moment } from '../../src/domain/moment.js'
import type { EvidenceSpec } from '../../src/domain/policy.js'
import type { Absent, Facts } from '../../src/domain/rule.js'
import { evidenceFresh } from '../../src/rules/evidence-fresh.js'
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
  SHA,
  source,
} from '../fakes/facts.js'
import { toldFindings } from '../fakes/told-findings.js'

const WITH = { 'max-age': '90d', 'same-model-digest': true }
const named = (...evidence: readonly EvidenceSpec[]) => modelSpec({ evidence })

const judge = (more: Partial<Facts>, parameters: Readonly<Record<string, unknown>> = WITH) =>
  toldFindings(
    evidenceFresh.judge(
      requirement('evidence-fresh', parameters),
      facts({ model: named(evidenceSpec('reports/evaluation.json')), ...more }),
    ),
  )

const evaluation = (path: string, more: Partial<EvaluationEvidence> = {}) =>
  evaluationEvidence({ source: source(path), ...more })
const gone = (spec: EvidenceSpec): Absent => ({ path: spec.file, spec, what: 'evidence' })
const nothingOf = { name: null, version: null, digest: null }

describe('an evaluation', () => {
  it('recent and of this model', () => {
    expect(judge({ evidence: [evaluation('reports/evaluation.json')] })).toMatchInlineSnapshot(`
      [
        {
          "better": "lower",
          "message": "reports/evaluation.json was made at 2024-06-10T08:00:00Z, 10 days ago; at most 90 days are allowed. It is about this model (sha256:666666666666…).",
          "origin": "reported",
          "outcome": "satisfied",
          "plain": "The tests are recent and were made on this very model.",
          "sources": [
            "reports/evaluation.json",
          ],
          "threshold": {
            "max-age": "90d",
          },
          "value": 10.166666666666666,
        },
      ]
    `)
  })

  it('old and of no model', () => {
    const old = { at: moment('2020-01-01T00:00:00Z'), model: nothingOf }
    expect(judge({ evidence: [evaluation('reports/evaluation.json', old)] })).toMatchInlineSnapshot(`
      [
        {
          "better": "lower",
          "fix": "evaluate again and commit the new reports/evaluation.json; evaluate this model and have reports/evaluation.json name its digest",
          "message": "reports/evaluation.json was made at 2020-01-01T00:00:00Z, 1632 days ago; the policy asks for at most 90 days. reports/evaluation.json does not say of which model file it is.",
          "origin": "reported",
          "outcome": "violated",
          "plain": "It is not shown that the tests are recent and were made on this very model.",
          "sources": [
            "reports/evaluation.json",
          ],
          "threshold": {
            "max-age": "90d",
          },
          "value": 1632.5,
        },
      ]
    `)
  })

  it('of no time that can be ordered has no age', () => {
    for (const at of [null, moment('2024-06-10T08:00:00')]) {
      const [found] = judge({ evidence: [evaluation('e.json', { at })] })
      expect(found).not.toHaveProperty('value')
      expect(found).toHaveProperty('fix')
    }
  })

  it('is judged by the model alone where no age is asked for', () => {
    const old = [evaluation('e.json', { at: moment('2020-01-01T00:00:00Z') })]
    expect(judge({ evidence: old }, { 'same-model-digest': true })).toMatchInlineSnapshot(`
      [
        {
          "better": "lower",
          "message": "It is about this model (sha256:666666666666…).",
          "origin": "reported",
          "outcome": "satisfied",
          "plain": "The tests are recent and were made on this very model.",
          "sources": [
            "e.json",
          ],
        },
      ]
    `)
  })

  it('is judged by its age alone where no model is asked for', () => {
    expect(judge({ evidence: [evaluation('e.json', { model: nothingOf })] }, { 'max-age': '90d' })[0]).toMatchObject({
      outcome: 'satisfied',
      message: 'e.json was made at 2024-06-10T08:00:00Z, 10 days ago; at most 90 days are allowed.',
    })
  })

  it.each<Readonly<Record<string, unknown>>>([
    {},
    { 'max-age': 90 },
    { 'max-age': 'soon' },
    { 'same-model-digest': 1 },
  ])('is not judged where nothing is asked that is known: %j', (parameters) => {
    expect(judge({ evidence: [evaluation('e.json')] }, parameters)).toEqual([
      expect.objectContaining({ outcome: 'missing', message: 'e.json was not judged.', sources: ['e.json'] }),
    ])
  })

  it('is of the candidate by its figures, else by the entry that names it, else in any case', () => {
    const model = named(evidenceSpec('a.json'), evidenceSpec('b.json', { role: 'baseline' }), evidenceSpec('c.json'))
    const judged = (...evidence: readonly Evidence[]) =>
      judge({ model, evidence }).flatMap((one) => (one.outcome === 'satisfied' ? one.sources : [`${one.message}`]))
    expect(judged(evaluation('a.json'), evaluation('b.json'), evaluation('d.json'))).toEqual(['a.json', 'd.json'])
    const figure = (path: string, role: 'candidate' | 'baseline') =>
      metricEvidence('f1', 0.9, { source: source(path), role })
    expect(
      judged(evaluation('a.json'), evaluation('b.json'), figure('b.json', 'candidate'), figure('a.json', 'baseline')),
    ).toEqual(['b.json'])
  })
})

describe('files of rows', () => {
  const model = named(rowsSpec('reports/candidate.csv'), evidenceSpec('reports/evaluation.json'))
  const table = rowTable('candidate', ids('1'))

  it('that nothing vouches for', () => {
    expect(judge({ model, tables: [table] })).toMatchInlineSnapshot(`
      [
        {
          "fix": "have the evaluation file name the digest of reports/candidate.csv and its own time",
          "message": "reports/candidate.csv says nothing of when it was made, and no evaluation, run or attestation names its SHA-256 (aaaaaaaaaaaa…).",
          "origin": "declared",
          "outcome": "missing",
          "sources": [
            "reports/candidate.csv",
          ],
          "threshold": {
            "max-age": "90d",
          },
        },
      ]
    `)
  })

  it('of other roles are not judged', () => {
    expect(judge({ model, tables: [rowTable('baseline', ids('1'))], evidence: [evaluation('e.json')] })).toHaveLength(1)
  })

  it('that an evaluation of this model vouches for', () => {
    const vouched = evaluation('e.json', { vouchesFor: { 'reports/candidate.csv': SHA } })
    expect(judge({ model, tables: [table], evidence: [vouched] })[1]).toMatchObject({
      outcome: 'satisfied',
      sources: ['reports/candidate.csv', 'e.json'],
    })
  })

  it('that are not there: those of the candidate alone, and no reports', () => {
    const absent = [
      gone(rowsSpec('reports/candidate.csv')),
      gone(rowsSpec('reports/baseline.csv', { role: 'baseline' })),
      gone(evidenceSpec('reports/evaluation.json')),
      { path: 'README.md', spec: null, what: 'card' as const },
    ]
    expect(judge({ model, absent })).toMatchInlineSnapshot(`
      [
        {
          "fix": "commit reports/candidate.csv",
          "message": "reports/candidate.csv is not in the change, so how recent it is cannot be judged.",
          "origin": "declared",
          "outcome": "missing",
          "sources": [],
        },
      ]
    `)
  })
})

describe('files that cannot be read', () => {
  it('are told together and once, where they may be evidence of the candidate', () => {
    const broken = (path: string, spec: EvidenceSpec | null) => fileFault(path, 'is cut short', { spec })
    const faults = [
      broken('rows.csv', rowsSpec('rows.csv')),
      broken('e.json', evidenceSpec('e.json')),
      broken('baseline.csv', rowsSpec('baseline.csv', { role: 'baseline' })),
      broken('README.md', null),
    ]
    expect(judge({ faults, evidence: [evaluation('reports/evaluation.json')] })[0]).toMatchInlineSnapshot(`
      {
        "fix": "write the file again",
        "message": "How recent the evidence is cannot be judged: e.json:3:1: is cut short [artifact/syntax]; rows.csv:3:1: is cut short [artifact/syntax].",
        "origin": "declared",
        "outcome": "error",
        "sources": [
          "e.json:3",
          "rows.csv:3",
        ],
      }
    `)
    expect(judge({ faults: faults.slice(2), evidence: [evaluation('e.json')] })).toHaveLength(1)
  })
})

describe('figures', () => {
  const figure = metricEvidence('f1', 0.9)
  const timeless = 'reports/evaluation.json gives figures and says nothing of when they were measured.'

  it('of no time are missing', () => {
    expect(judge({ evidence: [figure, metricEvidence('accuracy', 0.9)] })).toMatchInlineSnapshot(`
      [
        {
          "fix": "have an evaluation file name its digest and time",
          "message": "reports/evaluation.json gives figures and says nothing of when they were measured.",
          "origin": "declared",
          "outcome": "missing",
          "sources": [
            "reports/evaluation.json",
          ],
        },
      ]
    `)
  })

  it('of an evaluation have its time', () => {
    expect(judge({ evidence: [figure, evaluation('reports/evaluation.json')] })).toHaveLength(1)
  })

  it.each<[string, readonly EvidenceSpec[], boolean]>([
    ['rows are relied on', [rowsSpec('rows.csv'), evidenceSpec('reports/evaluation.json')], false],
    ['only the baseline has rows', [rowsSpec('rows.csv', { role: 'baseline' }), evidenceSpec('e.json')], true],
    ['nothing is named', [], true],
  ])('of no time where %s', (_, evidence, isTold) => {
    const found = judge({ model: named(...evidence), evidence: [figure] })
    expect(found.some((one) => one.message === timeless)).toBe(isTold)
  })

  it.each<[string, Partial<Parameters<typeof metricEvidence>[2]>]>([
    ['of the card', { origin: 'declared' }],
    ['of the baseline', { role: 'baseline' }],
  ])('%s need none', (_, more) => {
    expect(judge({ evidence: [metricEvidence('f1', 0.9, more)] }).map((one) => one.message)).toEqual([
      'There is no evaluation whose age could be judged: reports/evaluation.json gives none.',
    ])
  })

  it.each([
    ['2024-06-10T08:00:00Z', false],
    [null, true],
  ])('whose file a run of %s names', (time, isTold) => {
    const fragment: LineageFragment = {
      nodes: [
        {
          id: 'report',
          type: 'file',
          name: 'report',
          path: null,
          uri: null,
          digests: [{ algorithm: 'sha256', value: SHA }],
          version: null,
          at: time === null ? null : moment(time),
          startedAt: null,
          license: null,
          owner: null,
          command: null,
          codeVersion: null,
          parameters: [],
          status: null,
          source: source('run.json'),
        },
      ],
      edges: [],
    }
    const run: Evidence = {
      kind: 'lineage',
      reader: 'ml-run',
      source: source('run.json'),
      origin: 'reported',
      fragment,
    }
    expect(judge({ evidence: [figure, run] }).some((one) => one.message === timeless)).toBe(isTold)
  })
})

describe('where there is nothing', () => {
  const specs = [evidenceSpec('a.json'), evidenceSpec('b.json')]

  it.each<[string, readonly EvidenceSpec[], readonly Absent[], string, string]>([
    ['no entry', [], [], 'the policy names none', 'add an evaluation file to the evidence of the model'],
    ['one file', specs.slice(1), [], 'b.json gives none', 'commit an evaluation as b.json'],
    ['two files', specs, [], 'a.json and b.json give none', 'commit an evaluation as a.json and b.json'],
    ['one that is gone', specs, [gone(specs[0]!)], 'a.json is not in the change', 'commit an evaluation as a.json'],
    [
      'two that are gone',
      specs,
      specs.map(gone),
      'a.json and b.json are not in the change',
      'commit an evaluation as a.json and b.json',
    ],
  ])('it says where it looked: %s', (_, evidence, absent, where, fix) => {
    expect(judge({ model: named(...evidence), absent })).toEqual([
      {
        outcome: 'missing',
        message: `There is no evaluation whose age could be judged: ${where}.`,
        fix,
        origin: 'declared',
        sources: [],
      },
    ])
  })
})

it.each<[Readonly<Record<string, unknown>>, boolean]>([
  [{}, false],
  [{ 'same-model-digest': false }, false],
  [{ 'max-age': '90d' }, true],
  [{ 'same-model-digest': true }, true],
  [WITH, true],
])('an older age is looser only where something is asked: %j', (parameters, asks) => {
  const strictness = evidenceFresh.strictness?.['max-age']
  expect(strictness).toMatchObject({ order: 'down' })
  const when = typeof strictness === 'object' && 'when' in strictness ? strictness.when : undefined
  expect(when?.(requirement('evidence-fresh', parameters))).toBe(asks)
})
