import { describe, expect, it } from 'vitest'
import { publicKey } from '../../src/domain/public-key.js'
import { inTotoStatement } from '../../src/readers/in-toto-statement.js'
import { READERS } from '../../src/readers/index.js'
import { LINEAGE_READERS } from '../../src/rules/shared/lineage-records.js'
import { upstreamOf } from '../../src/rules/shared/upstream.js'
import { isSignedBy, preAuthEncoding } from '../../src/signatures/dsse.js'
import { base64 } from '../../src/syntax/base64.js'
import { evidenceOf, fileOf, ofKind } from '../readers/reading.js'
import { checkLines, folder, graphOf, mismatches } from './world.js'

const FILES = folder('test/samples/loan-lineage')
const MODEL = 'models/loan.joblib'
const DVC = 'md5:be717fa49846f66b862a508a1cc0b6e5'

/** Every file of the sample that some reader of lineage is certain of. */
const RECORDS = Object.keys(FILES)
  .filter((path) =>
    READERS.some((one) => LINEAGE_READERS.has(one.id) && one.recognises(fileOf(path, FILES[path]!)) === 'certain'),
  )
  .sort()

describe('the loan repository, told by ten formats', () => {
  const graph = graphOf(FILES, RECORDS, MODEL, DVC)

  it('has a record of each kind that is read', () => {
    const readers = new Set(
      RECORDS.map(
        (path) =>
          READERS.find(
            (one) => LINEAGE_READERS.has(one.id) && one.recognises(fileOf(path, FILES[path]!)) === 'certain',
          )!.id,
      ),
    )
    for (const id of [
      'croissant',
      'dvc-file',
      'dvc-lock',
      'dvc-yaml',
      'in-toto-statement',
      'mlflow-run',
      'mlmodel',
      'openlineage',
      'prov',
    ])
      expect(readers).toContain(id)
  })

  it('is one graph without a contradiction', async () => {
    expect(mismatches(await graph)).toEqual([])
    expect((await graph).cycles).toEqual([])
    expect((await graph).model).toBe(MODEL)
  })

  it.each([
    ['data/raw.csv', ['croissant', 'dvc.lock', 'openlineage', 'prov', 'provenance', 'raw.csv.dvc']],
    ['data/splits/train.csv', ['croissant', 'train.706f9731.link', 'openlineage', 'prov', 'provenance']],
    [MODEL, ['dvc.lock', 'openlineage', 'prov', 'provenance', 'train.706f9731.link']],
  ])('tells of %s once, with every record of it', async (path, records) => {
    const nodes = (await graph).nodes.filter((node) => node.path === path)
    expect(nodes).toHaveLength(1)
    const files = nodes[0]!.sources.map((source) => source.path).join('\n')
    for (const record of records) expect(files).toContain(record)
  })

  it('names each thing and step once', async () => {
    const names = (await graph).nodes.filter((node) => node.path !== null).map((node) => node.path)
    expect(new Set(names).size).toBe(names.length)
    const steps = upstreamOf(await graph)
      .nodes.filter((node) => node.type === 'step')
      .map((node) => node.name)
    expect(steps.filter((name) => name === 'train' || name.endsWith('.train'))).toEqual(['train'])
  })

  it('verified what the commit holds: code, metrics, parameters', async () => {
    const matched = new Set(checkLines(await graph).filter((line) => line.startsWith('match')))
    for (const path of ['src/clean.py', 'src/features.py', 'src/train.py', 'src/evaluate.py', 'metrics.json'])
      expect(matched).toContain(`match digest ${path}`)
    expect(matched).toContain('match parameter params.yaml')
  })

  it('knows the model by its bytes, and by the pointer to them', async () => {
    for (const path of ['release/loan-1.1.0.bin', 'release/loan-1.1.0.joblib']) {
      const found = await graphOf(FILES, RECORDS, path)
      expect(found.checks.filter((check) => check.model && check.state === 'match')).not.toEqual([])
      expect(mismatches(found)).toEqual([])
    }
  })

  it.each<[string, Record<string, string | Uint8Array>, RegExp]>([
    ['an edited metric', { 'metrics.json': '{"accuracy": 0.91}' }, /gives metrics\.json the md5/],
    ['a stale lock', { 'params.yaml': 'train: {n_estimators: 61}\n' }, /train\.n_estimators is 61/],
    ['other code', { 'src/train.py': 'print()\n' }, /gives src\/train\.py the/],
    ['another data file', { 'data/raw.csv': 'a,b\n1,2\n' }, /give data\/raw\.csv the sha256/],
    [
      'a card of another commit',
      { 'README.md': '---\ngit_commit: deadbeefdeadbeefdeadbeefdeadbeefdeadbeef\n---\n# Card\n' },
      /README\.md line 2 says that the model was trained by the code of commit (deadbeef){5}, and the records by that of 4d2a3c7d/,
    ],
  ])('finds %s', async (_, change, message) => {
    const found = await graphOf({ ...FILES, ...change }, [...RECORDS, 'README.md'], MODEL, DVC)
    expect(mismatches(found)).toContainEqual(expect.stringMatching(message))
  })

  it('agrees with its card', async () => {
    expect(mismatches(await graphOf(FILES, [...RECORDS, 'README.md'], MODEL, DVC))).toEqual([])
  })

  it.each([
    [
      'attestations/provenance.dsse.json',
      JSON.parse(Buffer.from(FILES['attestations/key.json']!).toString()).keyval.public,
    ],
    ['attestations/model.sig', Buffer.from(FILES['attestations/model_signing_key.pub']!).toString()],
  ])('%s is signed by its key, over the bytes of the model', async (path, keyText) => {
    const [one] = ofKind(await evidenceOf(inTotoStatement, fileOf(path, FILES[path]!)), 'signature')
    const { payload = '', payloadType = '', sig = '' } = one!.envelope
    const bytes = preAuthEncoding(payloadType, base64(payload)!)
    expect(isSignedBy(publicKey(keyText)!, bytes, base64(sig)!)).toBe(true)
    const model = fileOf('m', FILES['release/loan-1.1.0.bin']!)
    expect(one!.subjects.map((subject) => subject.sha256)).toContain(model.sha256)
  })
})
