import { describe, expect, it } from 'vitest'
import { READERS } from '../../src/readers/index.js'
import { mlMetadata } from '../../src/readers/ml-metadata.js'
import { chooseReader } from '../../src/readers/recognise.js'
import { bearsWrongTypes, refusesBrokenJson } from './hostile.js'
import { digestsOf, edgeLines, nodesOf } from './lineage-lines.js'
import { contextOf, evidenceOf, faultsOf, fileOf, sample, samplesOf } from './reading.js'

const read = (name: string) => evidenceOf(mlMetadata, sample('ml-metadata', name))
const text = (name: string): string => Buffer.from(sample('ml-metadata', name).bytes).toString()
const dump = (root: object) => fileOf('mlmd.json', JSON.stringify(root))

describe('ml-metadata', () => {
  it.each(samplesOf('ml-metadata'))('recognises %s by its content', (name) => {
    const chosen = chooseReader(fileOf('anything.txt', text(name)), null, READERS)
    expect(chosen.ok && chosen.value.id).toBe('ml-metadata')
  })

  it('ties artifacts and executions by their events', async () => {
    expect(edgeLines(await read('loan.json'))).toEqual([
      'clean > data/clean.csv',
      'data/clean.csv > features',
      'data/raw.csv > clean',
      'data/reference/regions.csv > features',
      'data/splits/test.csv > evaluate',
      'data/splits/train.csv > train',
      'evaluate > metrics.json',
      'features > data/splits/test.csv',
      'features > data/splits/train.csv',
      'models/loan.joblib > evaluate',
      'src/clean.py > clean',
      'src/evaluate.py > evaluate',
      'src/features.py > features',
      'src/train.py > train',
      'train > models/loan.joblib',
    ])
  })

  it('gives place, digest, licence, commit and state, and no age of data', async () => {
    const nodes = nodesOf(await read('loan.json'))
    expect(nodes['data/raw.csv']).toMatchObject({
      type: 'dataset',
      path: 'data/raw.csv',
      uri: 's3://acme-dw/exports/loans/2025q2/raw.csv',
      license: 'CC-BY-4.0',
      at: null,
    })
    expect(nodes['models/loan.joblib']).toMatchObject({ type: 'model', path: 'models/loan.joblib' })
    expect(digestsOf(nodes['models/loan.joblib'])).toEqual([
      'sha256:3a2dcf3de68ed3b9f1d1d3407b2e49e789e43d08d446546cd7a2e71116c6b13f',
    ])
    expect(nodes['train']).toMatchObject({
      status: 'finished',
      codeVersion: '4d2a3c7d105f5d752290a55a9fd63e4771243e2b',
      at: { epoch: 1795239374718 },
      startedAt: null,
    })
    expect(nodes['metrics.json']?.type).toBe('report')
  })

  it('reads snake_case, numbers and types by id, and keeps the latest execution that completed', async () => {
    const execution = (id: number, state: number, at: number) => ({
      id,
      type_id: 7,
      name: 'train',
      last_known_state: state,
      create_time_since_epoch: at,
      last_update_time_since_epoch: at + 1,
      custom_properties: { lr: { double_value: 0.1 } },
    })
    const event = (artifact_id: number, execution_id: number, type: number) => ({ artifact_id, execution_id, type })
    const artifact = (id: number, uri: string, type_id: number) => ({ id, uri, type_id })
    const evidence = await evidenceOf(
      mlMetadata,
      dump({
        artifact_types: [
          { id: 1, name: 'system.Dataset' },
          { id: 2, name: 'system.Model' },
        ],
        execution_types: [{ id: 7, name: 'system.ContainerExecution' }],
        artifacts: [artifact(1, 'gs://a/new.csv', 1), artifact(2, 'gs://a/old.csv', 1), artifact(3, 'out/m.bin', 2)],
        executions: [execution(1, 3, 1000), execution(2, 3, 2000), execution(3, 4, 3000)],
        events: [event(2, 1, 3), event(3, 1, 4), event(1, 2, 3), event(3, 2, 4), event(1, 3, 3), event(9, 2, 3)],
      }),
    )
    expect(edgeLines(evidence)).toEqual(['artifact 9 > train', 'gs://a/new.csv > train', 'train > out/m.bin'])
    const nodes = nodesOf(evidence)
    expect(Object.keys(nodes)).not.toContain('gs://a/old.csv')
    expect(nodes['out/m.bin']?.type).toBe('model')
    expect(nodes['train']).toMatchObject({ status: 'finished', parameters: [{ name: 'lr', value: 0.1 }] })
  })

  it.each([
    [{ artifacts: [{ uri: 'x' }], executions: [], events: [] }, /an entry without an id/],
    [{ artifacts: [{ id: 1 }, { id: '1' }], executions: [], events: [] }, /two artifacts have the id "1"/],
    [{ artifacts: [{ id: 1, uri: '../x' }], executions: [], events: [] }, /"\.\.\/x" lies outside the repository/],
    [
      { artifacts: [{ id: 1, properties: { sha256: { stringValue: '12' } } }], executions: [], events: [] },
      /"12" is no whole sha256/,
    ],
    [{ artifacts: [], executions: [], events: [{ type: 'INPUT' }] }, /an event without artifact or execution/],
    [{ artifacts: [], executions: {} }, /the executions are no list/],
  ])('refuses dump %#', async (root, expected) => {
    expect(await faultsOf(mlMetadata.read(dump(root), contextOf()))).toMatch(expected)
  })

  it('refuses a dump that is broken, and bears wrong types and names', async () => {
    await refusesBrokenJson(mlMetadata, text('loan.json'))
    await bearsWrongTypes(mlMetadata, text('loan.json'))
  })
})
