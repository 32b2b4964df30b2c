import { generateKeyPairSync, sign } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { keyMark, manifestText, rowHash } from '../../src/domain/row-manifest.js'
import { findingsOf, judgeLocally } from '../fakes/local-gate.js'
import { sha256 } from '../lineage/world.js'
import { keyBundle, messageOf } from '../signatures/bundles.js'
import { ISSUER, SUBJECT } from '../signatures/world.js'

const MODEL = 'models/credit/model.pkl'
const EVALUATION = 'reports/credit/eval.json'
const NOW = '2026-11-21T05:00:00Z'

const evaluation = (auc: number, more: object = {}) =>
  JSON.stringify({
    schema: 1,
    model: { name: 'credit', digest: `sha256:${'9'.repeat(64)}`, ...more },
    dataset: { name: 'held-out', digest: `sha256:${'d'.repeat(64)}`, split: 'test' },
    evaluated_at: '2026-11-20T05:00:00Z',
    n: 5000,
    metrics: { roc_auc: auc },
    slices: {},
  })

const policy = (evidence: readonly string[], requirement: string) => `version: 1
models:
  - id: credit
    tier: limited
    paths: ["models/credit/**"]
    artifact: ${MODEL}
    evidence:
${evidence.map((one) => `      - ${one}`).join('\n')}
requirements:
  - id: asked
    ${requirement}
`

async function asked(main: Record<string, string>, pr: Record<string, string | null>) {
  const decision = await judgeLocally({ main, pr, options: { now: NOW } })
  expect(decision.faults).toEqual([])
  return findingsOf(decision)
    .filter((one) => one.requirement === 'asked')
    .map((one) => `${one.outcome}: ${one.message}`)
}

describe('evidence-updated in the gate', () => {
  const main = {
    'policies/risk-policy.yml': policy(['{file: "reports/credit/*.json"}'], 'rule: evidence-updated'),
    [MODEL]: 'one',
    [EVALUATION]: evaluation(0.9),
  }
  it.each<[string, Record<string, string | null>, RegExp]>([
    ['the model alone', { [MODEL]: 'two' }, /^violated: .*reports\/credit\/eval\.json did not/],
    ['both', { [MODEL]: 'two', [EVALUATION]: evaluation(0.91) }, /^satisfied/],
    [
      'the old report under a new name',
      { [MODEL]: 'two', [EVALUATION]: null, 'reports/credit/new.json': evaluation(0.9) },
      /^violated: .*new\.json did not/,
    ],
    ['no report at all', { [MODEL]: 'two', [EVALUATION]: null }, /^missing/],
    ['a report that is cut off', { [MODEL]: 'two', [EVALUATION]: evaluation(0.9).slice(0, 60) }, /^error/],
  ])('%s', async (_, pr, expected) => {
    expect(await asked(main, pr)).toEqual([expect.stringMatching(expected)])
  })

  it('takes a report that names exactly the model that it goes back to', async () => {
    const old = evaluation(0.9, { digest: `sha256:${sha256('two')}` })
    expect(await asked({ ...main, [EVALUATION]: old }, { [MODEL]: 'two' })).toEqual([
      expect.stringMatching(/^satisfied/),
    ])
  })
})

describe('claims-match in the gate', () => {
  const rows = 'id,y,p\n1,0,0.1\n2,1,0.9\n3,0,0.2\n4,1,0.8\n'
  const spec =
    '{file: reports/rows.csv, as: predictions, task: binary, columns: {id: id, label: y, score: p}, positive: 1}'
  const rule = `rule: claims-match
    with: {sources: [reports], tolerance: 0.01}
  - id: floor
    rule: metric-threshold
    with: {metric: roc_auc, min: 0.9}`
  const report = (more: object) =>
    JSON.stringify({ ...JSON.parse(evaluation(1, { digest: `sha256:${sha256('two')}` })), n: 4, ...more })
  const main = { 'policies/risk-policy.yml': policy([spec, `{file: ${EVALUATION}}`], rule), [MODEL]: 'one' }

  it.each([
    ['true', {}, 'satisfied', /1 figure/],
    [
      'of a column that the rows lack',
      { slices: { region: { N: { n: 4, auc: 1 } } } },
      'satisfied',
      /Not checked: .*region/,
    ],
    ['of more rows than there are', { n: 5000 }, 'violated', /is of 5,000 rows, and reports\/rows\.csv holds 4/],
  ])('a report that is %s', async (_, more, outcome, message) => {
    const decision = await judgeLocally({
      main,
      pr: { [MODEL]: 'two', 'reports/rows.csv': rows, [EVALUATION]: report(more) },
      options: { now: NOW },
    })
    const of = (id: string) => findingsOf(decision).filter((one) => one.requirement === id)
    expect(of('floor').map((one) => one.outcome)).toEqual(['satisfied'])
    expect(of('asked').map((one) => one.outcome)).toEqual([outcome])
    expect(of('asked')[0]?.message).toMatch(message)
  })
})

describe('artifact-signed in the gate', () => {
  const sample = (name: string) => readFileSync(`test/samples/signatures/${name}`, 'utf8')
  const rule = `rule: artifact-signed
    with:
      identities: [{issuer: "${ISSUER}", subject: "${SUBJECT}"}]
      trusted-root: governance/trusted_root.json`
  const main = {
    'policies/risk-policy.yml': policy(['{file: "attestations/*.json"}'], rule),
    'governance/trusted_root.json': sample('trusted_root.json'),
    [MODEL]: 'one',
  }
  const signed = { [MODEL]: 'model', 'attestations/bundle.json': sample('bundle.json') }
  it.each<[string, Record<string, string | null>, Record<string, string>, RegExp]>([
    ['signed', signed, {}, /^satisfied: .*train\.yml@refs\/heads\/main/],
    ['a byte more in the model', { ...signed, [MODEL]: 'model!' }, {}, /^missing: No signed statement names/],
    ['no bundle', { [MODEL]: 'model' }, {}, /^missing/],
    ['a bundle cut off', { ...signed, 'attestations/bundle.json': sample('bundle.json').slice(0, 2000) }, {}, /^error/],
    ['a root that the change removes', { ...signed, 'governance/trusted_root.json': null }, {}, /^satisfied/],
    ['a root that the base has not', { ...signed }, { 'governance/trusted_root.json': '{}' }, /^missing: .*root/],
  ])('%s', async (_, pr, more, expected) => {
    expect((await asked({ ...main, ...more }, pr))[0]).toMatch(expected)
  })
})

describe('artifact-signed by signatures over bytes in the gate', () => {
  const pair = generateKeyPairSync('ed25519')
  const key = pair.publicKey.export({ type: 'spki', format: 'der' }).toString('base64')
  const bundle = (text: string) =>
    keyBundle(messageOf(sign(null, Buffer.from(text), pair.privateKey), Buffer.from(text)))
  const rule = (more = '') => `rule: artifact-signed\n    with: {keys: {ml: "${key}"}${more}}`
  const main = (requirement: string) => ({
    'policies/risk-policy.yml': policy(
      ['{file: "models/credit/*.sigstore.json"}', `{file: ${EVALUATION}}`],
      requirement,
    ),
    [MODEL]: 'one',
    [EVALUATION]: evaluation(0.9),
  })
  const signed = { [MODEL]: 'two', [`${MODEL}.sigstore.json`]: bundle('two') }
  const report = { 'models/credit/report.sigstore.json': bundle(evaluation(0.9)) }
  it.each<[string, string, Record<string, string | null>, RegExp]>([
    ['signed', rule(), signed, /^satisfied: .*models\/credit\/model\.pkl by the key "ml"/],
    ['a byte more in the model', rule(), { ...signed, [MODEL]: 'two!' }, /^missing: No signed statement names/],
    [
      'the bundle of the model before',
      rule(),
      { ...signed, ...{ [`${MODEL}.sigstore.json`]: bundle('one') } },
      /^missing/,
    ],
    ['no bundle', rule(), { [MODEL]: 'two' }, /^missing/],
    ['a bundle cut off', rule(), { ...signed, [`${MODEL}.sigstore.json`]: bundle('two').slice(0, 150) }, /^error/],
    [
      'a report that must be signed, and is',
      rule(`, files: [${EVALUATION}]`),
      { ...signed, ...report },
      /^satisfied: .*eval\.json by the key/,
    ],
    ['a report that must be signed, and is not', rule(`, files: [${EVALUATION}]`), signed, /^missing: .*eval\.json/],
  ])('%s', async (_, requirement, pr, expected) => {
    expect((await asked(main(requirement), pr))[0]).toMatch(expected)
  })
})

describe('data-disjoint by manifests in the gate', () => {
  const KEY = Buffer.from('k'.repeat(32))
  const manifest = (name: string, ids: readonly string[]) =>
    manifestText(
      { of: { name, sha256: sha256(name) }, by: ['id'], key: keyMark(KEY), rows: ids.length },
      ids.map((id) => rowHash(KEY, [id])).sort(),
    )
  const main = {
    'policies/risk-policy.yml': policy(
      [
        '{file: data/train.manifest, as: row-manifest, role: train}',
        '{file: data/test.manifest, as: row-manifest, role: candidate}',
      ],
      'rule: data-disjoint\n    with: {roles: [train, candidate]}',
    ),
    [MODEL]: 'one',
  }
  const train = manifest('train.csv', ['1', '2', '3'])
  it.each<[string, Record<string, string>, RegExp]>([
    ['disjoint', { 'data/train.manifest': train, 'data/test.manifest': manifest('t.csv', ['4']) }, /^satisfied/],
    ['shared', { 'data/train.manifest': train, 'data/test.manifest': manifest('t.csv', ['3']) }, /^violated: .*1 row,/],
    ['cut', { 'data/train.manifest': train.slice(0, -3), 'data/test.manifest': manifest('t.csv', ['4']) }, /^error/],
    ['gone', { 'data/test.manifest': manifest('t.csv', ['4']) }, /^missing/],
  ])('%s', async (_, files, expected) => {
    expect(await asked(main, { [MODEL]: 'two', ...files })).toEqual([expect.stringMatching(expected)])
  })
})
