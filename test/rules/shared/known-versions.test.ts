import { describe, expect, it } from 'vitest'
import type { EvidenceOf } from '../../../src/domain/evidence.js'
import type { LineageGraph } from '../../../src/domain/lineage.js'
import { EMPTY_GRAPH } from '../../../src/domain/lineage.js'
import type { Facts } from '../../../src/domain/rule.js'
import { knownVersions, versionText } from '../../../src/rules/shared/known-versions.js'
import { cardEvidence, DIGEST, evaluationEvidence, facts, metricEvidence, SHA, source } from '../../fakes/facts.js'

describe('a version as it is compared', () => {
  it.each([
    ['2.1.0', '2.1.0'],
    [' V2.1.0-RC1 ', '2.1.0-rc1'],
    ['v', 'v'],
    ['vision-2', 'vision-2'],
    ['rev2', 'rev2'],
    [3, '3'],
    ['TBD', null],
    ['', null],
    [null, null],
    [undefined, null],
    [true, null],
    [['1'], null],
  ])('%j is %j', (written, compared) => expect(versionText(written)).toBe(compared))
})

describe('the versions that somebody knows of', () => {
  const known = (more: Partial<Facts>) =>
    knownVersions(facts(more)).map(({ version, source: { path }, own }) => [version, path, own])
  const record = (version: string | null, digest: string | null): EvidenceOf<'model-record'> => ({
    kind: 'model-record',
    reader: 'mlmodel',
    origin: 'reported',
    source: source('MLmodel'),
    name: null,
    version,
    digest,
    run: null,
    at: null,
  })
  const evaluated = (version: string | null, digest: string | null) =>
    evaluationEvidence({ model: { name: null, version, digest } })

  it('are those of records and evaluations, own where they name the digest of the change', () => {
    const other = `sha256:${SHA}`
    const evidence = [
      metricEvidence('accuracy', 0.9),
      record('v7', DIGEST),
      record('6', other),
      record('5', null),
      record(null, DIGEST),
      evaluated('8', DIGEST),
      evaluated('9', other),
      evaluated('TBD', DIGEST),
    ]
    expect(known({ evidence })).toEqual([
      ['7', 'MLmodel', true],
      ['6', 'MLmodel', false],
      ['5', 'MLmodel', false],
      ['8', 'reports/evaluation.json', true],
      ['9', 'reports/evaluation.json', false],
    ])
    expect(known({ evidence: [record('5', null)], digest: null })).toEqual([['5', 'MLmodel', false]])
  })

  it('are those of cards, by the first field that is there; the earlier card is of another version', () => {
    const card = (fields: Parameters<typeof cardEvidence>[1]) => cardEvidence({}, fields)
    const both = card({ version: '1', model_version: '2', 'model-version': '3' })
    expect(known({ evidence: [both] })).toEqual([['2', 'models/loan/README.md', true]])
    expect(known({ evidence: [card({ version: '1' })] })).toEqual([['1', 'models/loan/README.md', true]])
    expect(known({ evidence: [card({ model_version: 'TBD', version: '1' })] })).toEqual([])
    expect(known({ evidence: [card({})], earlier: [card({ version: 'v1' }), record('7', DIGEST)] })).toEqual([
      ['1', 'models/loan/README.md', false],
    ])
  })

  it('are those of models in the lineage, own where they are the artifact of the change', () => {
    const node = (type: string, version: string | null, path: string | null) => ({
      id: `${type}-${version}`,
      type,
      version,
      path,
      source: source('mlmd.json'),
    })
    const nodes = [
      node('model', '4', 'models/loan/model.joblib'),
      node('model', '3', 'models/old.joblib'),
      node('model', null, 'models/loan/model.joblib'),
      node('dataset', '9', 'models/loan/model.joblib'),
    ]
    expect(known({ lineage: { ...EMPTY_GRAPH, nodes } as unknown as LineageGraph })).toEqual([
      ['4', 'mlmd.json', true],
      ['3', 'mlmd.json', false],
    ])
  })
})
