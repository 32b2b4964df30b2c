import { describe, expect, it } from 'vitest'
import { dvcYaml } from '../../src/readers/dvc-yaml.js'
import { READERS } from '../../src/readers/index.js'
import { chooseReader } from '../../src/readers/recognise.js'
import { edgeLines, nodesOf } from './lineage-lines.js'
import { contextOf, evidenceOf, faultsOf, fileOf, sample, samplesOf } from './reading.js'

describe('dvc-yaml', () => {
  it.each(samplesOf('dvc-yaml'))('reads %s', async (name) => {
    const file = sample('dvc-yaml', name)
    const chosen = chooseReader(file, null, READERS)
    expect(chosen.ok && chosen.value.id).toBe('dvc-yaml')
    expect(edgeLines(await evidenceOf(dvcYaml, file))).toContain('train > reports/models/loan.joblib')
  })

  it('knows models, reports and code, and no digest', async () => {
    const nodes = nodesOf(await evidenceOf(dvcYaml, fileOf('dvc.yaml', sample('dvc-yaml', 'loan.yaml').bytes)))
    expect(nodes['models/loan.joblib']).toMatchObject({ type: 'model', digests: [] })
    expect(nodes['metrics.json']?.type).toBe('report')
    expect(nodes['src/train.py']?.type).toBe('code')
  })

  it('refuses paths that leave the repository, and keeps templates as they are', async () => {
    const text = 'stages:\n  a:\n    cmd: x\n    deps:\n    - ../../secret\n'
    expect(await faultsOf(dvcYaml.read(fileOf('p/dvc.yaml', text), contextOf()))).toMatch(
      /^p\/dvc\.yaml:5:\d+: the path/,
    )
    const nodes = nodesOf(
      await evidenceOf(dvcYaml, fileOf('dvc.yaml', 'stages:\n  a:\n    cmd: x\n    deps:\n    - data/${item}.csv\n')),
    )
    expect(nodes['data/${item}.csv']?.path).toBeNull()
  })
})
