import { describe, expect, it } from 'vitest'
import type { Facts } from '../../src/domain/rule.js'
import { lineageVerified } from '../../src/rules/lineage-verified.js'
import { evidenceSpec, facts, fileFault, modelSpec, requirement } from '../fakes/facts.js'
import { type Content, graphOf, lockOf, md5, sha256 } from '../lineage/world.js'

const MODEL = 'models/m.pkl'
const FILES: Record<string, Content> = {
  'data/train.csv': 'a\n',
  'train.py': 'x',
  [MODEL]: 'model',
  'dvc.lock': lockOf({
    train: { deps: { 'data/train.csv': md5('a\n'), 'train.py': md5('x') }, outs: { [MODEL]: md5('model') } },
  }),
}
const statement = (name: string, hash: string) =>
  JSON.stringify({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name, digest: { sha256: hash } }],
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {},
  })

async function judged(
  files: Record<string, Content>,
  records: readonly string[],
  parameters: Record<string, unknown> = { model: 'required', datasets: 'where-present' },
  more: Partial<Facts> = {},
  artifact: string | null = MODEL,
) {
  const lineage = await graphOf(files, records, artifact)
  return lineageVerified.judge(
    requirement('lineage-verified', parameters),
    facts({ model: modelSpec({ artifact }), lineage, ...more }),
  )
}

const lines = (found: Awaited<ReturnType<typeof judged>>) => found.map((one) => `${one.outcome}: ${one.message}`)

describe('lineage-verified', () => {
  it('is satisfied, and says that it verified', async () => {
    const [one, ...rest] = await judged(FILES, ['dvc.lock'])
    expect(rest).toEqual([])
    expect(one).toMatchObject({ outcome: 'satisfied', origin: 'verified', n: 3, sources: [{ path: 'dvc.lock' }] })
  })

  it('is satisfied by an attestation of a pointer to the same content', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256('model')}\nsize 5\n`
    const files = { 'release/m.pkl': pointer, 'a.json': statement('models/m.pkl', sha256('model')) }
    expect(lines(await judged(files, ['a.json'], {}, {}, 'release/m.pkl'))).toEqual([
      expect.stringMatching(/^satisfied/),
    ])
  })

  it('gives one finding for each contradiction, with the record as evidence', async () => {
    const found = await judged({ ...FILES, 'train.py': 'y', [MODEL]: 'other' }, ['dvc.lock'])
    expect(found.map((one) => one.outcome)).toEqual(['violated', 'violated'])
    expect(lines(found).join('\n')).toMatch(/train\.py[\s\S]*models\/m\.pkl/)
    expect(found[0]?.sources[0]?.path).toBe('dvc.lock')
    expect(found.every((one) => one.fix !== null)).toBe(true)
  })

  it.each([
    ['no record at all', [], /^missing: No record gives the digest of models\/m\.pkl/],
    ['a record without a digest', ['dvc.lock'], /^missing: dvc\.lock names models\/m\.pkl without a digest/],
  ])('is missing with %s', async (_, records, message) => {
    const lock = `schema: '2.0'\nstages:\n  train:\n    cmd: x\n    outs:\n    - path: ${MODEL}\n      hash: md5\n      md5: null\n`
    expect(lines(await judged({ [MODEL]: 'model', 'dvc.lock': lock }, records))).toEqual([
      expect.stringMatching(message),
    ])
  })

  it('is missing where only data are recorded, whatever is asked of data', async () => {
    const files = { 'd.csv': 'x', [MODEL]: 'model', 'dvc.lock': lockOf({ a: { outs: { 'd.csv': md5('x') } } }) }
    expect(lines(await judged(files, ['dvc.lock']))).toEqual([
      expect.stringMatching(/^missing: No record gives the digest of models/),
    ])
  })

  it('asks for data only where that is required', async () => {
    const { 'data/train.csv': _, ...files } = FILES
    const away = { ...files, 'data/train.csv.dvc': 'x' }
    expect((await judged(away, ['dvc.lock']))[0]?.outcome).toBe('satisfied')
    expect(lines(await judged(away, ['dvc.lock'], { datasets: 'required' }))).toEqual([
      expect.stringMatching(/^missing: The content of data\/train\.csv/),
    ])
  })

  it('is an error for a record at fault and missing for one that is absent, and never satisfied beside them', async () => {
    const more = {
      faults: [fileFault('lineage/p.prov.json', 'the file is cut short'), fileFault('reports/other.json', 'no matter')],
      absent: [
        { path: 'data/x.csv.dvc', spec: evidenceSpec('data/x.csv.dvc'), what: 'evidence' as const },
        { path: 'reports/e.json', spec: evidenceSpec('reports/e.json'), what: 'evidence' as const },
      ],
    }
    const found = await judged(FILES, ['dvc.lock'], {}, more)
    expect(lines(found)).toEqual([
      expect.stringMatching(/^error: lineage\/p\.prov\.json .*cut short/),
      expect.stringMatching(/^missing: data\/x\.csv\.dvc, /),
    ])
    expect(found[0]?.sources).toMatchObject([{ path: 'lineage/p.prov.json' }])
  })

  it('does not drown in contradictions', async () => {
    const outs = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`f/${index}`, md5('other')]))
    const files = {
      ...Object.fromEntries(Object.keys(outs).map((path) => [path, 'x'])),
      [MODEL]: 'model',
      'dvc.lock': lockOf({ a: { outs: { ...outs, [MODEL]: md5('model') } } }),
    }
    const found = await judged(files, ['dvc.lock'])
    expect(found).toHaveLength(31)
    expect(found.at(-1)?.message).toMatch(/^70 more contradictions/)
  })
})
