import { describe, expect, it } from 'vitest'
import { READERS } from '../../src/readers/index.js'
import { chooseReader } from '../../src/readers/recognise.js'
import { spdx } from '../../src/readers/spdx.js'
import { bearsWrongTypes, refusesBrokenJson } from './hostile.js'
import { digestsOf, edgeLines, nodesOf } from './lineage-lines.js'
import { contextOf, evidenceOf, faultsOf, fileOf, metricLines, ofKind, sample, samplesOf } from './reading.js'

const CONTEXT = 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld'
const read = (name: string) => evidenceOf(spdx, sample('spdx', name))
const text = (name: string): string => Buffer.from(sample('spdx', name).bytes).toString()
const graph = (...elements: readonly object[]) =>
  fileOf('s.json', JSON.stringify({ '@context': CONTEXT, '@graph': elements }))
const MODEL = { type: 'ai_AIPackage', spdxId: 'urn:m', name: 'm' }
const DATA = { type: 'dataset_DatasetPackage', spdxId: 'urn:d', name: 'd' }
const relation = (from: string, relationshipType: string, ...to: readonly string[]) => ({
  type: 'Relationship',
  spdxId: `urn:${from}-${relationshipType}-${to.join()}`,
  from,
  relationshipType,
  to,
})

describe('spdx', () => {
  it.each(samplesOf('spdx'))('recognises %s by its content', (name) => {
    const chosen = chooseReader(fileOf('anything.txt', text(name)), null, READERS)
    expect(chosen.ok && chosen.value.id).toBe('spdx')
  })

  it('ties data to the model, and tests to both', async () => {
    expect(edgeLines(await read('loan.json'))).toEqual([
      'data/raw.csv > data/splits/test.csv',
      'data/raw.csv > data/splits/train.csv',
      'data/reference/regions.csv > data/splits/test.csv',
      'data/reference/regions.csv > data/splits/train.csv',
      'data/splits/test.csv > test of loan-default',
      'data/splits/train.csv > loan-default',
      'loan-default > test of loan-default',
    ])
  })

  it('gives place, digest, licence, owner, version and time', async () => {
    const nodes = nodesOf(await read('loan.json'))
    expect(nodes['data/raw.csv']).toMatchObject({
      type: 'dataset',
      path: 'data/raw.csv',
      uri: 's3://acme-dw/exports/loans/2025q2/raw.csv',
      license: 'CC-BY-4.0',
      owner: 'team:credit-risk',
      version: 'c451151acdd0',
      at: { epoch: Date.parse('2025-07-02T10:05:00Z') },
    })
    expect(digestsOf(nodes['loan-default'])).toEqual([
      'sha256:3a2dcf3de68ed3b9f1d1d3407b2e49e789e43d08d446546cd7a2e71116c6b13f',
    ])
    expect(nodes['data/splits/train.csv']).toMatchObject({ license: null })
  })

  it('gives the model as a record, its metrics as claims, and what it was tested on', async () => {
    const evidence = await read('loan.json')
    expect(metricLines(evidence)).toEqual(['accuracy = 0.6793'])
    expect(ofKind(evidence, 'metric')[0]).toMatchObject({ origin: 'declared', reader: 'spdx' })
    expect(ofKind(evidence, 'model-record')).toMatchObject([{ name: 'loan-default', version: '1.1.0' }])
    expect(ofKind(evidence, 'evaluation')).toMatchObject([
      { model: { name: 'loan-default' }, dataset: { name: 'data/splits/test.csv', split: 'test' } },
    ])
  })

  it('reads licence sets, builds, hashes by reference and elements of other documents', async () => {
    const evidence = await evidenceOf(
      spdx,
      graph(
        { ...MODEL, verifiedUsing: ['_:h'] },
        { '@id': '_:h', type: 'Hash', algorithm: 'sha256', hashValue: 'A'.repeat(64) },
        DATA,
        { type: 'build_Build', spdxId: 'urn:b', name: 'train', build_buildEndTime: '2025-07-02T10:05:00Z' },
        {
          type: 'expandedlicensing_DisjunctiveLicenseSet',
          spdxId: 'urn:l',
          expandedlicensing_member: ['https://spdx.org/licenses/MIT', 'https://spdx.org/licenses/Apache-2.0'],
        },
        {
          type: 'SpdxDocument',
          spdxId: 'urn:doc',
          import: [{ externalSpdxId: 'urn:base', locationHint: 'https://example.org/base.json' }],
        },
        { type: 'Person', spdxId: 'urn:p', name: 'somebody' },
        relation('urn:d', 'hasConcludedLicense', 'https://spdx.org/licenses/0BSD'),
        relation('urn:d', 'hasDeclaredLicense', 'urn:l'),
        relation('urn:b', 'hasInput', 'urn:d'),
        relation('urn:b', 'hasOutput', 'urn:m'),
        relation('urn:m', 'descendantOf', 'urn:base'),
        relation('urn:m', 'trainedOn', 'urn:nowhere', 'urn:p'),
      ),
    )
    expect(edgeLines(evidence)).toEqual(['d > train', 'train > m', 'urn:base > m', 'urn:nowhere > m'])
    const nodes = nodesOf(evidence)
    expect(nodes['d']?.license).toBe('(MIT OR Apache-2.0)')
    expect(digestsOf(nodes['m'])).toEqual([`sha256:${'a'.repeat(64)}`])
    expect(nodes['urn:base']).toMatchObject({ uri: 'https://example.org/base.json' })
    expect(nodes['urn:nowhere']).toMatchObject({ uri: null, path: null, digests: [] })
  })

  it.each(['https://spdx.org/rdf/3.0.1/terms/ExpandedLicensing/NoAssertionLicense', 'urn:loop', 'urn:bomb0'])(
    'knows no licence where it is %s',
    async (id) => {
      const set = (name: string, member: string, times: number) => ({
        type: 'expandedlicensing_ConjunctiveLicenseSet',
        spdxId: name,
        expandedlicensing_member: Array(times).fill(member),
      })
      const bombs = [0, 1, 2, 3, 4, 5].map((at) => set(`urn:bomb${at}`, `urn:bomb${at + 1}`, 1000))
      const last = { type: 'simplelicensing_LicenseExpression', spdxId: 'urn:bomb6', name: 'MIT' }
      const evidence = await evidenceOf(
        spdx,
        graph(DATA, set('urn:loop', 'urn:loop', 2), ...bombs, last, relation('urn:d', 'hasDeclaredLicense', id)),
      )
      expect(nodesOf(evidence)['d']?.license).toBeNull()
    },
  )

  it.each([
    ['an older version', { spdxVersion: 'SPDX-2.3', packages: [] }, /"SPDX-2\.3" describes no models/],
    [
      'a context of another version',
      { '@context': 'https://spdx.org/rdf/4.0/spdx-context.jsonld', '@graph': [MODEL] },
      /none of SPDX 3\.0 \(fix: write SPDX 3\.0\.1/,
    ],
    [
      'terms of its own',
      { '@context': [CONTEXT, { trainedOn: 'https://spdx.org/rdf/3.0.1/terms/Core/contains' }], '@graph': [MODEL] },
      /@context is not the published one of SPDX alone/,
    ],
    ['a context elsewhere', { '@context': 'https://evil.example/c.jsonld', '@graph': [MODEL] }, /none of SPDX 3\.0/],
    [
      'another specVersion',
      { '@context': CONTEXT, '@graph': [MODEL, { type: 'CreationInfo', '@id': '_:c', specVersion: '3.1.0' }] },
      /SPDX "3\.1\.0" is not known/,
    ],
    ['two of one id', { '@context': CONTEXT, '@graph': [MODEL, MODEL] }, /two elements have the id "urn:m"/],
    ['no list', { '@context': CONTEXT, '@graph': {} }, /@graph is no list/],
    ['nothing that counts', { '@context': CONTEXT, '@graph': [] }, /describes no model/],
    [
      'a digest that is none',
      {
        '@context': CONTEXT,
        '@graph': [{ ...MODEL, verifiedUsing: [{ type: 'Hash', algorithm: 'sha256', hashValue: 'abc' }] }],
      },
      /the sha256 "abc" is no whole digest/,
    ],
    [
      'two licences declared',
      {
        '@context': CONTEXT,
        '@graph': [
          DATA,
          relation('urn:d', 'hasDeclaredLicense', 'https://spdx.org/licenses/MIT'),
          relation('urn:d', 'hasDeclaredLicense', 'https://spdx.org/licenses/GPL-3.0-only'),
        ],
      },
      /declare different licences/,
    ],
  ])('refuses %s', async (_, root, expected) => {
    expect(await faultsOf(spdx.read(fileOf('s.json', JSON.stringify(root)), contextOf()))).toMatch(expected)
  })

  it('refuses a document that is broken, and bears wrong types and names', async () => {
    await refusesBrokenJson(spdx, text('loan.json'))
    await bearsWrongTypes(spdx, text('loan.json'))
  })
})
