import { describe, expect, it } from 'vitest'
import { READERS } from '../../src/readers/index.js'
import { mlmodel } from '../../src/readers/mlmodel.js'
import { chooseReader } from '../../src/readers/recognise.js'
import { edgeLines, nodesOf } from './lineage-lines.js'
import { contextOf, evidenceOf, faultsOf, fileOf, ofKind, sample, samplesOf } from './reading.js'

/** Sample → what its faults must say, or null where it is read; undefined where no reader knows it. */
const SAMPLES: Readonly<Record<string, RegExp | null | undefined>> = {
  '00-good.yaml': null,
  'list.yaml': undefined,
  'loan.yaml': null,
  'path-escape.yaml': /"\.\.\/\.\.\/\.\.\/\.\.\/\.\.\/\.\.\/outside\/model\.pkl" lies outside/,
  'tabs.yaml': /tabs\.yaml:\d+/,
  'truncated.yaml': /truncated\.yaml:\d+/,
}

describe('mlmodel', () => {
  it('has an expectation for every sample', () => {
    expect(samplesOf('mlmodel')).toEqual(Object.keys(SAMPLES))
  })

  it.each(Object.entries(SAMPLES))('reads %s', async (name, fault) => {
    const file = sample('mlmodel', name)
    const chosen = chooseReader(file, null, READERS)
    if (fault === undefined) expect(chosen.ok).toBe(false)
    else if (name !== 'truncated.yaml') expect(chosen.ok && chosen.value.id).toBe('mlmodel')
    if (fault) expect(await faultsOf(mlmodel.read(file, contextOf()))).toMatch(fault)
  })

  it('gives run, model and time in UTC', async () => {
    const file = fileOf('mlruns/1/models/m-1/artifacts/MLmodel', sample('mlmodel', '00-good.yaml').bytes)
    const evidence = await evidenceOf(mlmodel, file)
    const [record] = ofKind(evidence, 'model-record')
    expect(record).toMatchObject({
      run: '0c5b7e9a3d4c2b8e6f7a9b0c1d2e3f4a',
      digest: null,
      at: { text: '2026-11-20 08:00:00.000000', epoch: Date.parse('2026-11-20T08:00:00Z') },
    })
    expect(nodesOf(evidence)['mlruns/1/models/m-1/artifacts/model.pkl']).toMatchObject({ type: 'model', digests: [] })
    expect(edgeLines(evidence)).toEqual(['0c5b7e9a3d4c2b8e6f7a9b0c1d2e3f4a > mlruns/1/models/m-1/artifacts/model.pkl'])
  })
})
