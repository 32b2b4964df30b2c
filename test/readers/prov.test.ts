import { describe, expect, it } from 'vitest'
import { READERS } from '../../src/readers/index.js'
import { prov } from '../../src/readers/prov.js'
import { chooseReader } from '../../src/readers/recognise.js'
import { digestsOf, edgeLines, nodesOf } from './lineage-lines.js'
import { contextOf, evidenceOf, faultsOf, fileOf, ofKind, sample, samplesOf } from './reading.js'

describe('prov', () => {
  it.each(samplesOf('prov'))('reads %s', async (name) => {
    const file = sample('prov', name)
    const chosen = chooseReader(file, null, READERS)
    expect(chosen.ok && chosen.value.id).toBe('prov')
    expect(edgeLines(await evidenceOf(prov, file))).toContain('train > models/loan.joblib')
  })

  it('gives place, digest, licence, time and owner', async () => {
    const nodes = nodesOf(await evidenceOf(prov, sample('prov', 'loan.json')))
    expect(nodes['data/raw.csv']).toMatchObject({
      path: 'data/raw.csv',
      uri: 's3://acme-dw/exports/loans/2025q2/raw.csv',
      license: 'CC-BY-4.0',
      owner: 'team:credit-risk',
      at: { text: '2025-06-29' },
    })
    expect(digestsOf(nodes['models/loan.joblib'])).toEqual([
      'sha256:3a2dcf3de68ed3b9f1d1d3407b2e49e789e43d08d446546cd7a2e71116c6b13f',
    ])
    expect(nodes['models/loan.joblib']).toMatchObject({ type: 'model', version: '1.1.0' })
    expect(nodes['train']).toMatchObject({ at: { epoch: Date.parse('2025-07-02T10:12:35Z') } })
  })

  it('keeps a name that nothing declares', async () => {
    const nodes = nodesOf(await evidenceOf(prov, sample('prov', 'lost-source.json')))
    expect(nodes['ex:data_raw.csv']).toMatchObject({ path: null, uri: null, digests: [] })
  })

  it('vouches for what was made with the model', async () => {
    const context = contextOf()
    const own = { ...context, model: { ...context.model, artifact: 'models/loan.joblib' } }
    const [evaluation] = ofKind(await evidenceOf(prov, sample('prov', 'loan.json'), own), 'evaluation')
    expect(evaluation).toMatchObject({
      model: { digest: 'sha256:3a2dcf3de68ed3b9f1d1d3407b2e49e789e43d08d446546cd7a2e71116c6b13f' },
      at: { text: '2025-07-02T10:15:35+00:00' },
      vouchesFor: { 'metrics.json': '70895807686df79d4e9718a185e7d71b1836664bceefe4f201efe92769d5c31d' },
    })
  })

  it('reads bundles, wrapped values and revisions', async () => {
    const entity = (path: string, hash: string) => ({
      'prov:location': { $: path, type: 'xsd:string' },
      'spdx:checksum': hash,
    })
    const text = JSON.stringify({
      prefix: {},
      bundle: {
        'ex:b': {
          entity: {
            'ex:v1': entity('data/x.csv', `sha256:${'1'.repeat(64)}`),
            'ex:v2': entity('data/x.csv', `sha256:${'2'.repeat(64)}`),
          },
          wasDerivedFrom: {
            '_:1': {
              'prov:generatedEntity': 'ex:v2',
              'prov:usedEntity': 'ex:v1',
              'prov:type': { $: 'prov:Revision', type: 'xsd:QName' },
            },
          },
        },
      },
    })
    const evidence = await evidenceOf(prov, fileOf('p.json', text))
    const paths = ofKind(evidence, 'lineage')[0]?.fragment.nodes.map((node) => node.path)
    expect(paths).toEqual([null, 'data/x.csv'])
  })

  it('refuses a location that leaves the repository and a digest that is none', async () => {
    const text = (location: string, hash: string) =>
      JSON.stringify({ prefix: {}, entity: { 'ex:a': { 'prov:location': location, 'spdx:checksum': hash } } })
    expect(
      await faultsOf(prov.read(fileOf('p.json', text('../x', 'md5:97ba41c3e09eead3d360a9b4f6139bee')), contextOf())),
    ).toMatch(/lies outside/)
    expect(await faultsOf(prov.read(fileOf('p.json', text('x', 'sha256:1234')), contextOf()))).toMatch(
      /no whole sha256/,
    )
  })
})
