import { describe, expect, it } from 'vitest'
import type { LineageGraph } from '../../src/domain/lineage.js'
import { lineageComplete } from '../../src/rules/lineage-complete.js'
import { facts, modelSpec, requirement } from '../fakes/facts.js'
import { type Content, folder, graphOf, mismatches } from './world.js'

const broken = (name: string): Record<string, Content> => folder(`test/samples/lineage-broken/${name}`)
const MODEL = 'models/loan.joblib'

/** Messages of `lineage-complete` that are not satisfied. */
function incomplete(graph: LineageGraph, parameters: Record<string, unknown> = {}): readonly string[] {
  const given = facts({ model: modelSpec({ artifact: MODEL }), lineage: graph })
  return lineageComplete
    .judge(requirement('lineage-complete', parameters), given)
    .filter((one) => one.outcome !== 'satisfied')
    .map((one) => `${one.outcome}: ${one.message}`)
}

describe('lineage that is broken is found', () => {
  it('01: a metrics file edited after the run', async () => {
    const graph = await graphOf(broken('01-dvc-lock-md5-mismatch'), ['dvc.lock'], MODEL, null)
    expect(mismatches(graph).filter((one) => one.includes('metrics.json'))).toHaveLength(1)
  })

  it('02: a lock older than parameters and data', async () => {
    const graph = await graphOf(broken('02-dvc-params-not-in-lock'), ['data/raw.csv.dvc', 'dvc.lock'], MODEL, null)
    expect(mismatches(graph).join('\n')).toMatch(/train\.n_estimators is 60 in params\.yaml and 40 in dvc\.lock/)
    expect(mismatches(graph).join('\n')).toMatch(
      /data\/raw\.csv\.dvc line \d+ gives data\/raw\.csv the md5 c451151acdd0b39876854a4df813f1f0, and dvc\.lock line \d+ gives it the md5 cd737e2dfa6812dc6731ac09d53cf3e3/,
    )
  })

  it('03: data that nothing makes', async () => {
    const graph = await graphOf(broken('03-missing-root-openlineage'), ['events.ndjson'], MODEL)
    expect(incomplete(graph)).toContainEqual(
      expect.stringMatching(/missing: No record says where data\/clean\.csv comes from/),
    )
  })

  it('04: a source that is named and nowhere declared', async () => {
    const files = { 'p.json': folder('test/samples/prov')['lost-source.json']! }
    const graph = await graphOf(files, ['p.json'], MODEL)
    expect(graph.unresolved.join('\n')).toMatch(/names ex:data_raw\.csv, and no record says what it is/)
    expect(incomplete(graph)).toContainEqual(
      expect.stringMatching(/missing: No record says where ex:data_raw\.csv comes from/),
    )
  })

  it('05: a circle of runs', async () => {
    const graph = await graphOf(broken('05-cycle-openlineage'), ['events.ndjson'], MODEL)
    expect(graph.cycles).toHaveLength(1)
    expect(incomplete(graph)).toContainEqual(expect.stringMatching(/violated: The lineage goes round in a circle/))
  })

  it('06: a circle of stages', async () => {
    const files = { 'dvc.yaml': folder('test/samples/dvc-yaml')['cycle.yaml']! }
    expect((await graphOf(files, ['dvc.yaml'], MODEL)).cycles[0]).toContain(MODEL)
  })

  it('07: data without a version', async () => {
    const graph = await graphOf(broken('07-openlineage-no-version'), ['events.ndjson'], MODEL)
    expect(incomplete(graph, { 'each-dataset': ['version'] }).join('\n')).toMatch(
      /data\/raw\.csv.* no version and no digest/,
    )
  })

  it('08: one version written, another read', async () => {
    const graph = await graphOf(broken('08-openlineage-version-mismatch'), ['events.ndjson'], MODEL)
    expect(mismatches(graph).join('\n')).toMatch(/data\/splits\/train\.csv the version .* gives it the version/)
  })

  it('09: a run that never completed, in a file cut short', async () => {
    const files = { 'events.ndjson': folder('test/samples/openlineage')['truncated.ndjson']! }
    await expect(graphOf(files, ['events.ndjson'], MODEL)).rejects.toThrow(/cut short/)
    const whole = {
      'events.ndjson': `${Buffer.from(files['events.ndjson']).toString().trimEnd().split('\n').slice(0, -1).join('\n')}\n`,
    }
    const graph = await graphOf(whole, ['events.ndjson'], MODEL)
    expect(graph.nodes.filter((node) => node.status === 'running').map((node) => node.name)).toEqual([
      'loan-default.train',
    ])
  })

  it('10: no licence', async () => {
    const files = { 'croissant.json': folder('test/samples/croissant')['no-licence.json']! }
    expect((await graphOf(files, ['croissant.json'], null)).nodes.every((node) => node.license === null)).toBe(true)
  })

  it('11: a file that is not the one of the data card', async () => {
    const graph = await graphOf(broken('11-croissant-sha-mismatch'), ['croissant.json'], null)
    expect(mismatches(graph)).toEqual([
      expect.stringMatching(/gives data\/reference\/regions\.csv the sha256 .* and the commit has/),
    ])
  })

  it('12: an attestation of another model', async () => {
    const graph = await graphOf(broken('12-slsa-subject-mismatch'), ['provenance.statement.json'], MODEL)
    expect(graph.checks.filter((check) => check.model)).toMatchObject([{ state: 'mismatch', about: 'digest' }])
  })

  it('13: an envelope with an edited payload contradicts the model', async () => {
    const files = {
      ...broken('12-slsa-subject-mismatch'),
      'a.json': folder('test/samples/in-toto-statement')['tampered.dsse.json']!,
    }
    expect(mismatches(await graphOf(files, ['a.json'], MODEL))).toEqual([
      expect.stringMatching(/models\/loan\.joblib the sha256 a{64}/),
    ])
  })

  it('17: data newer than the training', async () => {
    const files = broken('17-dataset-newer-than-training')
    const found = mismatches(await graphOf(files, Object.keys(files), MODEL)).filter((one) =>
      one.includes('2025-07-22'),
    )
    expect(found.join('\n')).toMatch(/data\/raw\.csv is of 2025-07-22T10:05:00, after step "clean"/)
  })

  it('19: a pointer to another object than the attested one', async () => {
    const pointer =
      'version https://git-lfs.github.com/spec/v1\noid sha256:bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\nsize 28749\n'
    const files = { 'release/loan.joblib': pointer, 'a.json': folder('test/samples/in-toto-statement')['slsa.json']! }
    const graph = await graphOf(files, ['a.json'], 'release/loan.joblib')
    expect(graph.checks.filter((check) => check.model)).toMatchObject([
      { state: 'mismatch', message: expect.stringMatching(/vouches for models\/loan\.joblib/) },
    ])
  })

  it('19: a pointer to another object than the list of digests says', async () => {
    const files = broken('19-lfs-pointer-oid-mismatch')
    const graph = await graphOf(files, ['SHA256SUMS'], 'loan-1.1.0.joblib')
    expect(graph.checks.filter((check) => check.model)).toMatchObject([
      {
        state: 'mismatch',
        message: expect.stringMatching(/SHA256SUMS line 1 gives loan-1\.1\.0\.joblib the sha256 3a2d/),
      },
    ])
  })

  it('21: a run that failed', async () => {
    const files = { 'run.json': folder('test/samples/mlflow-run')['failed.json']! }
    expect(mismatches(await graphOf(files, ['run.json'], MODEL, null))).toEqual([
      expect.stringMatching(/step "loan-default-retrain" failed/),
    ])
  })

  it('22: a lock in a merge conflict is no lock', async () => {
    const files = { 'dvc.lock': folder('test/samples/dvc-lock')['conflict-markers.lock']! }
    await expect(graphOf(files, ['dvc.lock'], MODEL)).rejects.toThrow(/merge conflict/)
  })

  it('reads what DVC 2 wrote, line ends and all', async () => {
    const files = broken('legacy-dvc2')
    const graph = await graphOf(
      files,
      Object.keys(files).filter((path) => /\.dvc$|^dvc\.(lock|yaml)$/.test(path)),
      'out.csv',
    )
    expect(mismatches(graph)).toEqual([])
    const matched = new Set(graph.checks.filter((check) => check.state === 'match').map((check) => check.path))
    expect([...matched].sort()).toEqual(['crlf.csv', 'd', 'lf.csv', 'out.csv'])
  })
})
