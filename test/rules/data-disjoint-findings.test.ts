/** What the rule on disjoint data says, word for word, and which files it compares with which. */

import { describe, expect, it } from 'vitest'
import type { RowManifestEvidence } from '../../src/domain/evidence.js'
import type { Role } from '../../src/domain/metric.js'
import { keyMark, rowHash } from '../../src/domain/row-manifest.js'
import type { Absent, Facts } from '../../src/domain/rule.js'
import { dataDisjoint } from '../../src/rules/data-disjoint.js'
import {
  evidenceSpec,
  facts,
  ids,
  metricEvidence,
  modelSpec,
  requirement,
  rowsSpec,
  rowTable,
  source,
} from '../fakes/facts.js'
import { toldFindings } from '../fakes/told-findings.js'

const SHAS: Readonly<Record<string, string>> = { train: 'e'.repeat(64), candidate: 'f'.repeat(64) }
const specs = (['train', 'candidate'] as const).map((role) =>
  rowsSpec(`reports/${role}.csv`, { role, columns: { id: 'id' } }),
)

const table = (role: Role, ...of: readonly string[]) =>
  rowTable(role, ids(...of), { source: source(`reports/${role}.csv`, { sha256: SHAS[role] ?? 'd'.repeat(64) }) })

const manifest = (role: Role, of: readonly string[], more: Partial<RowManifestEvidence> = {}): RowManifestEvidence => ({
  kind: 'row-manifest',
  reader: 'row-manifest',
  origin: 'reported',
  source: source(`reports/${role}.manifest`),
  role,
  of: { name: `${role}.csv`, sha256: SHAS[role] ?? '' },
  by: ['id'],
  key: keyMark(null),
  rows: of.length,
  hashes: of.map((id) => rowHash(null, [id])).sort(),
  ...more,
})

const judge = (more: Partial<Facts>, roles: unknown = ['train', 'candidate']) =>
  toldFindings(
    dataDisjoint.judge(
      requirement('data-disjoint', { roles }),
      facts({ model: modelSpec({ evidence: specs }), ...more }),
    ),
  )
const messages = (...args: Parameters<typeof judge>) => judge(...args).map((one) => one.message)

describe('rows that are shared', () => {
  it('none, by id', () => {
    expect(judge({ tables: [table('train', 'a', 'b'), table('candidate', 'c')] })).toMatchInlineSnapshot(`
      [
        {
          "better": "lower",
          "message": "reports/candidate.csv (candidate, 1 row) and reports/train.csv (train, 2 rows) share no id.",
          "n": 2,
          "origin": "recomputed",
          "outcome": "satisfied",
          "plain": "No case that the model was tested on was also in the other set.",
          "sources": [
            "reports/candidate.csv",
            "reports/train.csv",
          ],
          "threshold": {
            "max": 0,
          },
          "value": 0,
        },
      ]
    `)
  })

  it('one, by id', () => {
    expect(judge({ tables: [table('train', 'a'), table('candidate', 'a', 'b')] })).toMatchInlineSnapshot(`
      [
        {
          "better": "lower",
          "fix": "take these rows out of reports/train.csv or reports/candidate.csv and evaluate again",
          "message": "reports/candidate.csv (candidate, 2 rows) and reports/train.csv (train, 1 row) share 1 id, and none is allowed: a.",
          "n": 2,
          "origin": "recomputed",
          "outcome": "violated",
          "plain": "1 case is in both sets, so the model may have seen what it was tested on.",
          "sources": [
            "reports/candidate.csv",
            "reports/train.csv",
          ],
          "threshold": {
            "max": 0,
          },
          "value": 1,
        },
      ]
    `)
  })

  it('two, by id', () => {
    const [found] = judge({ tables: [table('train', 'a', 'b'), table('candidate', 'b', 'a')] })
    expect(found).toMatchObject({
      message:
        'reports/candidate.csv (candidate, 2 rows) and reports/train.csv (train, 2 rows) share 2 ids, and none is allowed: a and b.',
      plain: '2 cases are in both sets, so the model may have seen what it was tested on.',
      fix: 'take these rows out of reports/train.csv or reports/candidate.csv and evaluate again',
    })
  })

  it.each([
    [5, 'a, b, c, d and e.'],
    [6, 'a, b, c, d, e and 1 more.'],
  ])('%d, of which five are named', (many, end) => {
    const of = ['a', 'b', 'c', 'd', 'e', 'f'].slice(0, many)
    expect(messages({ tables: [table('train', ...of), table('candidate', ...of)] })[0]).toMatch(
      new RegExp(`none is allowed: ${end}$`),
    )
  })

  it('by hash', () => {
    const evidence = [manifest('train', ['a', 'b', 'c']), manifest('candidate', ['a', 'b'])]
    expect(judge({ evidence })).toMatchInlineSnapshot(`
      [
        {
          "better": "lower",
          "fix": "take these rows out of reports/train.manifest or reports/candidate.manifest and evaluate again",
          "message": "reports/candidate.manifest (candidate, 2 rows) and reports/train.manifest (train, 3 rows) share 2 rows, and none is allowed.",
          "n": 3,
          "origin": "reported",
          "outcome": "violated",
          "plain": "2 cases are in both sets, so the model may have seen what it was tested on.",
          "sources": [
            "reports/candidate.manifest",
            "reports/train.manifest",
          ],
          "threshold": {
            "max": 0,
          },
          "value": 2,
        },
      ]
    `)
    expect(judge({ evidence: [manifest('train', ['a']), manifest('candidate', ['b'])] })).toMatchInlineSnapshot(`
      [
        {
          "better": "lower",
          "message": "reports/candidate.manifest (candidate, 1 row) and reports/train.manifest (train, 1 row) share no row, as their hashes tell.",
          "n": 1,
          "origin": "reported",
          "outcome": "satisfied",
          "plain": "No case that the model was tested on was also in the other set.",
          "sources": [
            "reports/candidate.manifest",
            "reports/train.manifest",
          ],
          "threshold": {
            "max": 0,
          },
          "value": 0,
        },
      ]
    `)
  })

  it('or not, where they cannot be compared', () => {
    const evidence = [manifest('train', ['a'], { key: 'hmac:1' }), manifest('candidate', ['b'])]
    expect(judge({ evidence })).toMatchInlineSnapshot(`
      [
        {
          "fix": "write both with the same key and columns: risk-gate manifest FILE --columns id --salt-file KEY",
          "message": "reports/candidate.manifest (candidate, 1 row) and reports/train.manifest (train, 1 row) cannot be compared: reports/candidate.manifest and reports/train.manifest were hashed with different keys.",
          "origin": "declared",
          "outcome": "missing",
          "sources": [
            "reports/candidate.manifest",
            "reports/train.manifest",
          ],
        },
      ]
    `)
  })
})

describe('which files are compared', () => {
  const pairs = (more: Partial<Facts>) =>
    judge(more).map((one) => [one.outcome, ...one.sources.map((each) => each.replace('reports/', ''))].join(' '))
  const both = [table('train', 'a', 'b'), table('candidate', 'a', 'c')]
  const ofTrain = manifest('train', ['a', 'b'])
  const ofTest = manifest('candidate', ['a', 'c'])

  it('rows with rows, though one of them has a manifest, and that one with rows that have none', () => {
    expect(pairs({ tables: both, evidence: [ofTrain] })).toEqual([
      'violated candidate.csv train.csv',
      'violated candidate.csv train.manifest',
    ])
    expect(pairs({ tables: both, evidence: [ofTest] })).toEqual([
      'violated candidate.csv train.csv',
      'violated candidate.manifest train.csv',
    ])
  })

  it('manifests with manifests in place of the rows they are of', () => {
    expect(pairs({ tables: both, evidence: [ofTrain, ofTest] })).toEqual([
      'violated candidate.csv train.csv',
      'violated candidate.manifest train.manifest',
    ])
    expect(pairs({ tables: both.slice(0, 1), evidence: [ofTrain, ofTest] })).toEqual([
      'violated candidate.manifest train.manifest',
    ])
    expect(pairs({ tables: both.slice(1), evidence: [ofTrain, ofTest] })).toEqual([
      'violated candidate.manifest train.manifest',
    ])
  })

  it('nothing but rows and manifests', () => {
    const evidence = [metricEvidence('f1', 0.9), metricEvidence('f1', 0.9, { role: 'train' })]
    expect(pairs({ tables: both, evidence })).toEqual(['violated candidate.csv train.csv'])
  })
})

describe('manifests', () => {
  it('that are of other rows', () => {
    const tables = [table('train', 'a', 'b'), table('candidate', 'c')]
    const evidence = [manifest('train', ['a', 'b'], { of: { name: 'train.csv', sha256: '9'.repeat(64) } })]
    expect(judge({ tables, evidence })[0]).toMatchInlineSnapshot(`
      {
        "fix": "write reports/train.manifest again from reports/train.csv",
        "message": "reports/train.manifest is of a train.csv with the sha256 999999999999…, and that of reports/train.csv is eeeeeeeeeeee….",
        "origin": "recomputed",
        "outcome": "violated",
        "sources": [
          "reports/train.manifest",
          "reports/train.csv",
        ],
      }
    `)
  })

  it('of no rows', () => {
    const evidence = [manifest('train', []), manifest('candidate', ['a'])]
    expect(judge({ evidence })).toMatchInlineSnapshot(`
      [
        {
          "fix": "write the manifest of the rows that were used",
          "message": "reports/train.manifest (train) is the manifest of no rows, which shows nothing.",
          "n": 0,
          "origin": "declared",
          "outcome": "missing",
          "sources": [
            "reports/train.manifest",
          ],
        },
      ]
    `)
  })
})

describe('what is not there', () => {
  const gone = (path: string, role: Role, as: string | null = 'predictions'): Absent => ({
    path,
    spec: evidenceSpec(path, { role, as }),
    what: 'evidence',
  })
  const model = modelSpec({ evidence: [...specs, evidenceSpec('more.csv', { role: 'train', as: 'predictions' })] })
  const candidate = table('candidate', 'c')

  it('is told by what the policy names for the role', () => {
    expect(judge({ model, tables: [candidate] })).toMatchInlineSnapshot(`
      [
        {
          "fix": "commit reports/train.csv and more.csv with the ids of its rows, or the manifest that risk-gate manifest writes of it",
          "message": "reports/train.csv and more.csv (train) are not there or held no rows, so nothing can be compared.",
          "origin": "declared",
          "outcome": "missing",
          "sources": [],
        },
      ]
    `)
  })

  it('is told by what is absent where something is', () => {
    const absent = [gone('reports/train.csv', 'train'), { path: 'm.bin', spec: null, what: 'artifact' as const }]
    expect(messages({ model, tables: [candidate], absent })).toEqual([
      'reports/train.csv (train) is not there or held no rows, so nothing can be compared.',
    ])
    // A file that was read for another role is there.
    expect(messages({ model, tables: [candidate], absent: [gone('reports/candidate.csv', 'train')] })).toEqual([
      'reports/train.csv and more.csv (train) are not there or held no rows, so nothing can be compared.',
    ])
  })

  it('is told beside rows where it is a manifest', () => {
    const tables = [table('train', 'a'), candidate]
    const absent = [gone('more.csv', 'train'), gone('a.manifest', 'train', 'row-manifest')]
    expect(judge({ model, tables, absent }).map((one) => one.outcome)).toEqual(['missing', 'satisfied'])
    expect(messages({ model, tables, absent })[0]).toBe(
      'a.manifest (train) is not there or held no rows, so nothing can be compared.',
    )
  })

  it('is not there for a figure of the role', () => {
    const evidence = [metricEvidence('f1', 0.9, { role: 'train' })]
    expect(judge({ tables: [candidate], evidence }).map((one) => one.outcome)).toEqual(['missing'])
  })

  it('nor named', () => {
    expect(judge({ model: modelSpec({ evidence: [] }), tables: [candidate] })).toMatchInlineSnapshot(`
      [
        {
          "fix": "add an evidence entry with role: train and columns: {id: …}",
          "message": "The policy names no rows file and no manifest of the role train, so nothing can be compared.",
          "origin": "declared",
          "outcome": "missing",
          "sources": [],
        },
      ]
    `)
  })

  it.each([[null], [[]], [['train']], [['train', 'nonsense']], ['train']])('as two roles: %j', (roles) => {
    expect(judge({ tables: [candidate] }, roles)).toEqual([
      {
        outcome: 'error',
        message: 'Two roles are needed to compare.',
        fix: 'correct the policy',
        origin: 'declared',
        sources: [],
      },
    ])
  })
})
