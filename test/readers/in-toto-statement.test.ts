import { describe, expect, it } from 'vitest'
import { inTotoStatement } from '../../src/readers/in-toto-statement.js'
import { READERS } from '../../src/readers/index.js'
import { chooseReader } from '../../src/readers/recognise.js'
import { digestsOf, edgeLines, nodesOf } from './lineage-lines.js'
import { contextOf, evidenceOf, faultsOf, fileOf, ofKind, sample, samplesOf } from './reading.js'

const MODEL = '3a2dcf3de68ed3b9f1d1d3407b2e49e789e43d08d446546cd7a2e71116c6b13f'
/** Sample → name of the model, digest of the model, number of signatures. */
const SAMPLES: Readonly<Record<string, readonly [string, string, number]>> = {
  'dsse.json': ['models/loan.joblib', MODEL, 1],
  'dsse.link.json': ['models/loan.joblib', MODEL, 1],
  'legacy.link.json': ['models/loan.joblib', MODEL, 0],
  'model.sig.json': ['loan.joblib', MODEL, 1],
  'slsa.json': ['models/loan.joblib', MODEL, 0],
  'tampered.dsse.json': ['models/loan.joblib', 'a'.repeat(64), 1],
}

const statement = (more: Record<string, unknown>) =>
  JSON.stringify({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'm.pkl', digest: { sha256: MODEL } }],
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {},
    ...more,
  })
const read = (text: string) => faultsOf(inTotoStatement.read(fileOf('a.json', text), contextOf()))

describe('in-toto-statement', () => {
  it('has an expectation for every sample', () => {
    expect(samplesOf('in-toto-statement')).toEqual(Object.keys(SAMPLES))
  })

  it('names the files that a model signature signs, and none of them by the digest over all', async () => {
    const evidence = await evidenceOf(inTotoStatement, sample('in-toto-statement', 'model.sig.json'))
    expect(ofKind(evidence, 'signature')[0]?.subjects).toEqual([{ name: 'loan.joblib', sha256: MODEL }])
  })

  it.each([
    [
      'a subject of another digest',
      { digest: { sha256: MODEL } },
      [{ name: 'a', digest: MODEL }],
      /not the digest of its files/,
    ],
    ['no file', { digest: { sha256: MODEL } }, [], /names no file/],
    ['a file without a digest', { digest: { sha256: MODEL } }, [{ name: 'a' }], /has no digest/],
  ])('refuses a model signature with %s', async (_, subject, resources, fault) => {
    const predicateType = 'https://model_signing/signature/v1.0'
    expect(await read(statement({ subject: [subject], predicateType, predicate: { resources } }))).toMatch(fault)
  })

  it.each(Object.entries(SAMPLES))('reads %s', async (name, [model, sha256, signatures]) => {
    const file = sample('in-toto-statement', name)
    const chosen = chooseReader(file, null, READERS)
    expect(chosen.ok && chosen.value.id).toBe('in-toto-statement')
    const evidence = await evidenceOf(inTotoStatement, file)
    expect(digestsOf(nodesOf(evidence)[model])).toContain(`sha256:${sha256}`)
    expect(ofKind(evidence, 'signature')).toHaveLength(signatures)
    expect(ofKind(evidence, 'model-record')[0]?.digest).toBe(`sha256:${sha256}`)
  })

  it('gives dependencies, code, times and licences of a build', async () => {
    const evidence = await evidenceOf(inTotoStatement, sample('in-toto-statement', 'slsa.json'))
    const nodes = nodesOf(evidence)
    expect(nodes['train']).toMatchObject({
      type: 'step',
      codeVersion: '4d2a3c7d105f5d752290a55a9fd63e4771243e2b',
      startedAt: { text: '2025-07-02T10:05:00Z' },
      at: { text: '2025-07-02T10:17:00Z' },
    })
    expect(nodes['data/raw.csv']).toMatchObject({
      path: 'data/raw.csv',
      uri: 's3://acme-dw/exports/loans/2025q2/raw.csv',
      license: 'CC-BY-4.0',
    })
    expect(Object.values(nodes).filter((node) => node.type === 'code')).toHaveLength(1)
    expect(edgeLines(evidence)).toContain('train > models/loan.joblib')
  })

  it('takes another repository for data, not for code', async () => {
    const dependencies = [
      {
        uri: 'git+https://github.com/acme/code@refs/heads/main',
        digest: { gitCommit: '4d2a3c7d105f5d752290a55a9fd63e4771243e2b' },
      },
      {
        uri: 'git+https://github.com/others/data@refs/heads/main',
        digest: { gitCommit: 'ffff3c7d105f5d752290a55a9fd63e4771243e2b' },
      },
    ]
    const text = statement({
      predicate: {
        buildDefinition: {
          externalParameters: { repository: 'https://github.com/acme/code' },
          resolvedDependencies: dependencies,
        },
      },
    })
    const nodes = nodesOf(await evidenceOf(inTotoStatement, fileOf('a.json', text)))
    expect(nodes['git+https://github.com/others/data@refs/heads/main']?.type).toBe('file')
  })

  it('reads one statement a line', async () => {
    const evidence = await evidenceOf(
      inTotoStatement,
      fileOf(
        'a.intoto.jsonl',
        `${statement({})}\n${statement({ subject: [{ name: 'n.pkl', digest: { sha256: 'b'.repeat(64) } }] })}\n`,
      ),
    )
    expect(Object.keys(nodesOf(evidence))).toEqual(expect.arrayContaining(['m.pkl', 'n.pkl']))
  })

  it.each([
    ['a statement of the future', statement({ _type: 'https://in-toto.io/Statement/v9' }), /artifact\/version/],
    ['provenance of the future', statement({ predicateType: 'https://slsa.dev/provenance/v9' }), /artifact\/version/],
    ['a digest cut short', statement({ subject: [{ name: 'm.pkl', digest: { sha256: 'abc' } }] }), /no whole digest/],
    ['no subject', statement({ subject: [] }), /no subject/],
    ['a subject outside', statement({ subject: [{ name: '../m.pkl', digest: { sha256: MODEL } }] }), /lies outside/],
    [
      'a payload that is no Base64',
      JSON.stringify({ payloadType: 'application/vnd.in-toto+json', payload: '***', signatures: [] }),
      /no Base64/,
    ],
    [
      'a payload that is no JSON',
      JSON.stringify({
        payloadType: 'application/vnd.in-toto+json',
        payload: Buffer.from('{').toString('base64'),
        signatures: [],
      }),
      /line 1 of the payload/,
    ],
  ])('refuses %s', async (_, text, fault) => {
    expect(await read(text)).toMatch(fault)
  })
})
