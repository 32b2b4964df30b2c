import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lineage } from '../../src/commands/lineage.js'
import { run } from '../fakes/command-line.js'
import { makeRepository, type TestRepository } from '../fakes/repository.js'
import { folder } from '../lineage/world.js'

const FILES = folder('test/samples/loan-lineage')
const MODEL = 'models/loan.joblib'
const RELEASE = 'release/loan-1.1.0.bin'
const decode = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('utf8')

const POLICY = `version: 1
models:
  - id: loan
    tier: high
    paths: ["dvc.lock"]
    artifact: ${MODEL}
    evidence:
      - {file: dvc.lock}
      - {file: lineage/openlineage/events.ndjson}
      - {file: data/croissant.json}
      - {file: reports/predictions.csv, as: predictions, task: binary, columns: {id: id, label: y, prediction: p}}
requirements:
  - {id: traced, rule: lineage-complete, with: {sources: ["s3://acme-dw/**"]}}
`

let repository: TestRepository
const commit = (branch: string, files: Readonly<Record<string, string | Uint8Array | null>>) => ({
  branch,
  files,
  from: 'main',
})

beforeAll(() => {
  const params = decode(FILES['params.yaml']).replace(/n_estimators: \d+/, 'n_estimators: 61')
  repository = makeRepository([
    { branch: 'main', files: FILES },
    commit('with-policy', { 'policies/risk-policy.yml': POLICY }),
    commit('stale', { 'params.yaml': params }),
    commit('other-model', { [RELEASE]: 'another model' }),
    commit('cut', {
      'lineage/openlineage/events.ndjson': FILES['lineage/openlineage/events.ndjson']!.slice(0, 30_000),
    }),
    commit('broken-policy', { 'policies/risk-policy.yml': 'version: 1\nmodel: []\n' }),
    commit('bare', Object.fromEntries(Object.keys(FILES).map((path) => [path, path === RELEASE ? 'm' : null]))),
  ])
})
afterAll(() => repository.remove())

const trace = (model: string, head: string, ...more: readonly string[]) =>
  run(lineage, model, '--repo', repository.folder, '--head', head, ...more)

describe('lineage', () => {
  it('traces a model to its sources as text', async () => {
    const { code, out, error } = await trace(MODEL, 'main')
    expect([code, error]).toEqual([0, ''])
    expect(out).toMatch(/^models\/loan\.joblib \(md5:be717fa4[0-9a-f]+\) at [0-9a-f]{12}\n/)
    expect(out).toMatch(/\nTraced over \d+ steps to 2 sources; \d+ edges: \d+ verified, .* and 0 contradicted\.\n/)
    expect(out).toMatch(/data\/raw\.csv .*\n +from s3:\/\/acme-dw\/exports\/loans\/2025q2\/raw\.csv.*CC-BY-4\.0/)
    expect(out).toMatch(
      /✓ src\/train\.py → \[train\]\n +verified; .*train\.706f9731\.link.*; sha256 [0-9a-f]+…; 20\d\d-/,
    )
    expect(out).toMatch(/clean {2}command python src\/clean\.py; code 4d2a3c7d\S+; .*\n +with clean\.drop_na = true/)
    expect(out).toMatch(/inputs are derived from\n {2}data\/splits\/train\.csv: .*s3:\/\/.* over clean, features/)
    expect(out).toMatch(/Columns\n( .*\n)* {2}age of data\/splits\/train\.csv ← age of data\/raw\.csv/)
    expect(out).not.toContain('Contradicted')
  })

  it('gives the same as JSON', async () => {
    const { code, out } = await trace(RELEASE, 'main', '--format', 'json')
    expect(code).toBe(0)
    const told = JSON.parse(out)
    expect(told).toMatchObject({
      schema: 'risk-gate/lineage/v1',
      model: { artifact: RELEASE, digest: expect.stringMatching(/^sha256:3a2dcf3d/) },
      commit: repository.id('main'),
      contradictions: [],
      cycles: [],
      counts: { contradicted: 0 },
    })
    const ids = new Set(told.nodes.map((node: { id: string }) => node.id))
    for (const edge of told.edges) {
      expect(ids.has(edge.from) && ids.has(edge.to)).toBe(true)
      expect(edge).toMatchObject({
        state: expect.stringMatching(/^(verified|declared|contradicted|unavailable)$/),
        reason: expect.stringMatching(/\S/),
        evidence: expect.arrayContaining([expect.objectContaining({ path: expect.any(String) })]),
      })
    }
    expect(told.edges.length).toBe(
      told.counts.verified + told.counts.declared + told.counts.unavailable + told.counts.contradicted,
    )
    expect(told.sources.map((one: { id: string }) => one.id)).toEqual(
      expect.arrayContaining(['data/raw.csv', 'data/reference/regions.csv']),
    )
    expect(told.steps).toEqual(expect.arrayContaining(['step clean', 'step features', 'step train']))
    expect(told.steps.indexOf('step clean')).toBeLessThan(told.steps.indexOf('step train'))
  })

  it('draws the same as Mermaid', async () => {
    const { code, out } = await trace(MODEL, 'main', '--format', 'mermaid')
    expect(code).toBe(0)
    expect(out).toMatch(/^flowchart LR\n {2}%% ✓ verified/)
    expect(out).toMatch(/n\d+\{\{"models\/loan\.joblib<br\/>sha256 3a2dcf3"\}\}/)
    expect(out).toMatch(/n\d+ -->\|✓\| n\d+/)
  })

  it('takes records, registered sources and rows from the policy', async () => {
    const { code, out, error } = await trace('loan', 'with-policy')
    expect([code, error]).toEqual([0, ''])
    expect(out).toContain('models/loan.joblib of model loan (md5:')
    expect(out).toMatch(/raw\.csv.*, registered;/)
    expect(out).toMatch(/regions\.csv.*, NOT registered;/)
    expect(out).toContain('reports/predictions.csv: no record names it')
    expect(out).not.toContain('prov.json')
  })

  it.each([
    ['stale', MODEL, /Contradicted\n {2}✗ train\.n_estimators is 61 in params\.yaml and 60 in dvc\.lock/],
    ['stale', MODEL, /✗ params\.yaml → \[train\]\n +contradicted/],
    ['stale', MODEL, /✓ params\.yaml → \[clean\]\n +verified/],
    ['other-model', RELEASE, /No record says how it was made/],
  ])('%s: tells what contradicts', async (head, model, message) => {
    const { code, out } = await trace(model, head)
    expect(code).toBe(0)
    expect(out).toMatch(message)
  })

  it('says so where no record names the model', async () => {
    const { code, out } = await trace(RELEASE, 'bare')
    expect([code, out]).toEqual([0, expect.stringContaining('No record says how it was made')])
    expect((await trace(RELEASE, 'bare', '--format', 'mermaid')).out).toContain('no record says how')
    expect(JSON.parse((await trace(RELEASE, 'bare', '--format', 'json')).out)).toMatchObject({ nodes: [], edges: [] })
  })

  it('shows the rest beside a record that is cut off, and does not call it whole', async () => {
    const { code, out, error } = await trace(MODEL, 'cut')
    expect([code, error]).toEqual([2, expect.stringMatching(/events\.ndjson:\d+/)])
    expect(out).toContain('Traced over')
  })

  it.each([
    [['models/loan.joblb'], 'main', /did you mean "models\/loan\.joblib"|is no model/],
    [['loan'], 'broken-policy', /risk-policy\.yml:2:1/],
    [[], 'main', /needs a model/],
    [['a', 'b'], 'main', /b/],
    [[MODEL, '--policy', 'none.yml'], 'main', /none\.yml/],
    [[MODEL, '--format', 'svg'], 'main', /one of text, json, mermaid/],
  ])('%j at %s is told', async (argv, head, message) => {
    const { code, error } = await run(lineage, ...argv, '--repo', repository.folder, '--head', head)
    expect([code, error]).toEqual([2, expect.stringMatching(message)])
  })

  it('reads the working tree', async () => {
    const { code, out } = await trace(MODEL, '.')
    expect([code, out]).toEqual([0, expect.stringContaining('at the working tree')])
  })
})
