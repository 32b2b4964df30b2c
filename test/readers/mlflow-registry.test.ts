import { describe, expect, it } from 'vitest'
import { READERS } from '../../src/readers/index.js'
import { mlflowRegistry } from '../../src/readers/mlflow-registry.js'
import { chooseReader } from '../../src/readers/recognise.js'
import { bearsWrongTypes, refusesBrokenJson } from './hostile.js'
import { edgeLines, nodesOf } from './lineage-lines.js'
import { contextOf, evidenceOf, faultsOf, fileOf, ofKind, sample, samplesOf } from './reading.js'

const text = (name: string): string => Buffer.from(sample('mlflow-registry', name).bytes).toString()

describe('mlflow-registry', () => {
  it.each(samplesOf('mlflow-registry'))('recognises %s by its content and reads it', async (name) => {
    const chosen = chooseReader(sample('mlflow-registry', name), null, READERS)
    expect(chosen.ok && chosen.value.id).toBe('mlflow-registry')
    const evidence = await evidenceOf(mlflowRegistry, sample('mlflow-registry', name))
    expect(ofKind(evidence, 'model-record')).toMatchObject([
      { name: 'loan-default', version: '1', digest: null, run: '5c738b7fe007413baf63aa80fc3c8983' },
    ])
    expect(edgeLines(evidence)).toEqual(['5c738b7fe007413baf63aa80fc3c8983 > loan-default'])
    expect(nodesOf(evidence)['loan-default']).toMatchObject({ uri: 'models:/m-5d11de2014844b899534532eacf8d6d4' })
  })

  it.each([
    ['PENDING', /version 1 of "loan-default" is not READY/],
    ['', /is not READY/],
  ])('refuses a version with the status "%s"', async (status, expected) => {
    const file = fileOf('m.yaml', text('version.meta.yaml').replace('READY', status))
    expect(await faultsOf(mlflowRegistry.read(file, contextOf()))).toMatch(expected)
  })

  it('refuses a version that is broken, and bears wrong types and names', async () => {
    await refusesBrokenJson(mlflowRegistry, text('version.json'))
    await bearsWrongTypes(mlflowRegistry, text('version.json'))
  })
})
