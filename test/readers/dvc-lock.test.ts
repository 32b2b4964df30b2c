import { describe, expect, it } from 'vitest'
import { dvcLock } from '../../src/readers/dvc-lock.js'
import { READERS } from '../../src/readers/index.js'
import { chooseReader } from '../../src/readers/recognise.js'
import { digestsOf, edgeLines, nodesOf } from './lineage-lines.js'
import { contextOf, evidenceOf, faultsOf, fileOf, sample, samplesOf } from './reading.js'

/** Sample → what its faults must say, or null where it is read. */
const SAMPLES: Readonly<Record<string, RegExp | null>> = {
  '00-good.lock': null,
  'absolute.lock': /^reports\/absolute\.lock:15:\d+: the path "\/outside\/model\.pkl" lies outside the repository/,
  'conflict-markers.lock': /merge conflict/,
  'cycle.lock': null,
  'dup-stage.lock': /train/,
  'dvc-2.lock': null,
  'evaluated-other-model.lock': null,
  'loan.lock': null,
  'md5-absent.lock': null,
  'md5-null.lock': null,
  'md5-other.lock': null,
  'traversal.lock': /"\.\.\/outside\/model\.pkl" lies outside/,
  'two-stages-one-output.lock': null,
}

describe('dvc-lock', () => {
  it('has an expectation for every sample', () => {
    expect(samplesOf('dvc-lock')).toEqual(Object.keys(SAMPLES))
  })

  it.each(Object.entries(SAMPLES))('reads %s', async (name, fault) => {
    // The lock lies at the root, as DVC has it, so that "../" leads out.
    const file = fileOf(name === 'traversal.lock' ? 'dvc.lock' : `reports/${name}`, sample('dvc-lock', name).bytes)
    const chosen = chooseReader(file, null, READERS)
    expect(chosen.ok && chosen.value.id).toBe('dvc-lock')
    const faults = await faultsOf(dvcLock.read(file, contextOf()))
    if (fault === null) expect(faults).toBe('')
    else expect(faults).toMatch(fault)
  })

  it.each([
    ['stages:\n  train: {cmd: x, wdir: ../other}\n', ['other/m.pkl', 'other/params.yaml'], ''],
    ['stages:\n  train: {cmd: x}\n', ['pipe/m.pkl', 'pipe/params.yaml'], ''],
    ['stages:\n  train: {cmd: x, wdir: ../..}\n', [], /"\.\.\/\.\." of stage "train" in pipe\/dvc\.yaml lies outside/],
    ['stages:\n  train: {cmd: x, wdir: "${w}"}\n', [], /is a template, so its paths are not known/],
    ['stages:\n  train: {cmd: x, wdir: [\n', [], /pipe\/dvc\.yaml:\d+/],
  ])('takes paths from the working folder that the pipeline gives: %#', async (pipeline, expected, fault) => {
    const lock =
      "schema: '2.0'\nstages:\n  train:\n    cmd: x\n    params:\n      params.yaml: {a: 1}\n    outs:\n    - {path: m.pkl, hash: md5, md5: 97ba41c3e09eead3d360a9b4f6139bee}\n"
    const beside = async (path: string) => (path === 'pipe/dvc.yaml' ? fileOf(path, pipeline) : null)
    const result = await dvcLock.read(fileOf('pipe/dvc.lock', lock), { ...contextOf(), beside })
    if (fault !== '') expect(await faultsOf(result)).toMatch(fault)
    else if (result.ok) {
      const paths = Object.values(nodesOf(result.value)).flatMap((node) => node.path ?? [])
      expect(paths.sort()).toEqual(expected)
    } else expect(await faultsOf(result)).toBe('')
  })

  it('reads stages, digests and parameters', async () => {
    const evidence = await evidenceOf(dvcLock, fileOf('dvc.lock', sample('dvc-lock', 'loan.lock').bytes))
    const nodes = nodesOf(evidence)
    expect(edgeLines(evidence)).toEqual(
      expect.arrayContaining(['clean > data/clean.csv', 'data/splits/train.csv > train', 'train > models/loan.joblib']),
    )
    expect(digestsOf(nodes['data/splits'])).toEqual(['dvc-dir:7ae39a0b5cfcb84e9e339260c9fb5a52'])
    expect(nodes['data/splits']?.files).toBe(2)
    expect(digestsOf(nodes['models/loan.joblib'])).toEqual(['md5:be717fa49846f66b862a508a1cc0b6e5'])
    expect(nodes['train']).toMatchObject({ type: 'step', command: 'python src/train.py' })
    expect(nodes['train']?.parameters).toContainEqual({ file: 'params.yaml', name: 'train.n_estimators', value: 60 })
    expect(nodes['features']?.parameters).toContainEqual({
      file: 'params.yaml',
      name: 'features.age_bins[1]',
      value: 30,
    })
    expect(nodes['src/train.py']).toMatchObject({ type: 'code', source: { line: 65 } })
  })

  it('takes digests of DVC 2 for what they are', async () => {
    const nodes = nodesOf(await evidenceOf(dvcLock, fileOf('dvc.lock', sample('dvc-lock', 'dvc-2.lock').bytes)))
    expect(digestsOf(nodes['out.csv'])).toEqual(['dvc2-text:c3c6bc2ae8ece4bd2510dca21225c041'])
  })

  it('works paths out from the folder of the lock', async () => {
    const text =
      "schema: '2.0'\nstages:\n  a:\n    cmd: [one, two]\n    deps:\n    - path: ../data/x.csv\n      md5: 97ba41c3e09eead3d360a9b4f6139bee\n    outs:\n    - path: ./out.bin\n      md5: 97ba41c3e09eead3d360a9b4f6139bee\n"
    const nodes = nodesOf(await evidenceOf(dvcLock, fileOf('pipelines/dvc.lock', text)))
    expect(nodes['data/x.csv']?.path).toBe('data/x.csv')
    expect(nodes['pipelines/out.bin']?.path).toBe('pipelines/out.bin')
    expect(nodes['a']?.command).toBe('one; two')
  })

  it.each([
    ['a digest that is none', 'md5: 1234', /"1234" is no MD5/],
    ['a digest written as a number', 'md5: 12345678901234567890123456789012', /is no MD5/],
    ['no path', 'size: 1', /without a path/],
  ])('refuses %s', async (_, line, fault) => {
    const path = line.startsWith('size') ? '' : '      path: m.pkl\n'
    const text = `schema: '2.0'\nstages:\n  a:\n    cmd: x\n    outs:\n    - ${line}\n${path}`
    expect(await faultsOf(dvcLock.read(fileOf('dvc.lock', text), contextOf()))).toMatch(fault)
  })

  it('refuses a schema of the future', async () => {
    expect(await faultsOf(dvcLock.read(fileOf('dvc.lock', "schema: '3.0'\nstages: {}\n"), contextOf()))).toMatch(
      /schema "3\.0".*artifact\/version/,
    )
  })
})
