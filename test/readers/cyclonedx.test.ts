import { describe, expect, it } from 'vitest'
import { cyclonedx } from '../../src/readers/cyclonedx.js'
import { READERS } from '../../src/readers/index.js'
import { chooseReader } from '../../src/readers/recognise.js'
import { bearsWrongTypes, refusesBrokenJson } from './hostile.js'
import { digestsOf, edgeLines, nodesOf } from './lineage-lines.js'
import { contextOf, evidenceOf, faultsOf, fileOf, metricLines, ofKind, sample, samplesOf } from './reading.js'

const read = (name: string) => evidenceOf(cyclonedx, sample('cyclonedx', name))
const text = (name: string): string => Buffer.from(sample('cyclonedx', name).bytes).toString()
const bill = (more: object) => JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', ...more })
const MODEL = { type: 'machine-learning-model', name: 'm', 'bom-ref': 'm' }
const of = (more: object) => cyclonedx.read(fileOf('sbom/b.json', bill(more)), contextOf())

describe('cyclonedx', () => {
  it.each(samplesOf('cyclonedx'))('recognises %s by its content', (name) => {
    const chosen = chooseReader(fileOf('anything.txt', text(name)), null, READERS)
    expect(chosen.ok && chosen.value.id).toBe('cyclonedx')
  })

  it('ties data to data and to the model, and passes services over', async () => {
    const edges = edgeLines(await read('loan.json'))
    expect(new Set(edges)).toEqual(
      new Set([
        'raw.csv > loan-default',
        'raw.csv > test.csv',
        'raw.csv > train.csv',
        'regions.csv > test.csv',
        'regions.csv > train.csv',
        'test.csv > loan-default',
        'train.csv > loan-default',
      ]),
    )
  })

  it('gives place, digests, licence, owner, version and commit', async () => {
    const nodes = nodesOf(await read('loan.json'))
    expect(nodes['raw.csv']).toMatchObject({
      type: 'dataset',
      path: 'data/raw.csv',
      uri: 's3://acme-dw/exports/loans/2025q2/raw.csv',
      license: 'CC-BY-4.0',
      owner: 'team:credit-risk',
      version: 'c451151acdd0',
      at: null,
    })
    expect(digestsOf(nodes['raw.csv'])).toEqual([
      'md5:c451151acdd0b39876854a4df813f1f0',
      'sha256:d5c4a31ce2ee7c5cddd7677745190cfac68e7ea07ad81519aa9ae42c10ecaf38',
    ])
    expect(nodes['loan-default']).toMatchObject({
      type: 'model',
      path: 'models/loan.joblib',
      version: '1.1.0',
      codeVersion: '4d2a3c7d105f5d752290a55a9fd63e4771243e2b',
    })
  })

  it('gives the model as a record, its card as a card, and its figures as claims', async () => {
    const evidence = await read('loan.json')
    expect(ofKind(evidence, 'model-record')).toMatchObject([
      { name: 'loan-default', version: '1.1.0', digest: expect.stringMatching(/^sha256:3a2dcf3d/) },
    ])
    expect(metricLines(evidence)).toEqual(['accuracy = 0.6793'])
    expect(ofKind(evidence, 'metric')[0]).toMatchObject({ origin: 'declared', interval: [0.629, 0.729] })
    const [card] = ofKind(evidence, 'document')
    expect(card).toMatchObject({
      document: 'card',
      title: 'loan-default',
      fields: { version: '1.1.0', license: 'Apache-2.0' },
    })
    const words = Object.fromEntries(card!.sections.map((section) => [section.name, section.words]))
    expect(words).toMatchObject({ 'intended use': 3, limitations: 4, 'ethical considerations': 4 })
    // "n/a" is no benefit.
    expect(card?.sections.find(({ title }) => title === 'Fairness assessments')?.placeholders).toEqual(['n/a'])
  })

  it('keeps a reference to no component, so that it is told', async () => {
    const evidence = await read('dangling.json')
    expect(nodesOf(evidence)['data:gone.csv']).toMatchObject({ path: null, uri: null, digests: [], license: null })
    expect(edgeLines(evidence)).toContain('data:gone.csv > loan-default')
  })

  it('reads components inside of others, ancestors, other bills and licences of several', async () => {
    const base = { type: 'machine-learning-model', name: 'base', licenses: [{ expression: 'MIT OR Apache-2.0' }] }
    const inner = { type: 'data', name: 'inner', 'bom-ref': 'd', licenses: [{ license: { id: 'MIT' } }] }
    const model = {
      ...MODEL,
      pedigree: { ancestors: [base], commits: [{ uid: 'a'.repeat(40) }] },
      components: [{ type: 'library', name: 'numpy', 'bom-ref': 'l' }, inner],
      licenses: [{ expression: 'MIT OR Apache-2.0' }, { license: { name: 'House rules' } }],
    }
    const evidence = await evidenceOf(
      cyclonedx,
      fileOf(
        'b.json',
        bill({ metadata: { component: model }, dependencies: [{ ref: 'm', dependsOn: ['d', 'l', 'urn:cdx:x/1#y'] }] }),
      ),
    )
    expect(edgeLines(evidence)).toEqual(['base > m', 'inner > m', 'urn:cdx:x/1#y > m'])
    expect(nodesOf(evidence)['m']).toMatchObject({
      license: '(MIT OR Apache-2.0) AND House rules',
      codeVersion: 'a'.repeat(40),
    })
    expect(nodesOf(evidence)['urn:cdx:x/1#y']).toMatchObject({ uri: 'urn:cdx:x/1#y' })
  })

  it.each([
    [{ specVersion: '1.4', components: [MODEL] }, /CycloneDX "1\.4" is not known.*1\.5, 1\.6 or 1\.7/],
    [{ specVersion: '2.0', components: [MODEL] }, /CycloneDX "2\.0" is not known/],
    [{ specVersion: 1.6, components: [MODEL] }, /without a specVersion/],
    [{ components: [{ type: 'library', name: 'numpy' }] }, /lists no model, data or file/],
    [{ components: [MODEL, MODEL] }, /two components have the "bom-ref" "m".*artifact\/ambiguous/],
    [{ components: {} }, /components are no list/],
    [{ components: [{ ...MODEL, hashes: [{ alg: 'SHA-256', content: 'abc' }] }] }, /"abc" is no whole digest/],
    [
      { components: [{ ...MODEL, externalReferences: [{ type: 'distribution', url: '/etc/passwd' }] }] },
      /"\/etc\/passwd" lies outside the repository/,
    ],
    [
      { components: [{ ...MODEL, modelCard: { quantitativeAnalysis: { performanceMetrics: [7] } } }] },
      /performanceMetrics is no list of objects/,
    ],
  ])('refuses bill %#', async (more, expected) => {
    expect(await faultsOf(of(more))).toMatch(expected)
  })

  it('lets a circle of dependencies be told by the graph', async () => {
    const data = { type: 'data', name: 'd', 'bom-ref': 'd' }
    const evidence = await evidenceOf(
      cyclonedx,
      fileOf(
        'b.json',
        bill({
          components: [MODEL, data],
          dependencies: [
            { ref: 'm', dependsOn: ['d'] },
            { ref: 'd', dependsOn: ['m'] },
          ],
        }),
      ),
    )
    expect(edgeLines(evidence)).toEqual(['d > m', 'm > d'])
  })

  it('refuses a bill that is broken, and bears wrong types and names', async () => {
    await refusesBrokenJson(cyclonedx, text('loan.json'))
    await bearsWrongTypes(cyclonedx, text('loan.json'))
  })
})
