import { describe, expect, it } from 'vitest'
import { READERS } from '../../src/readers/index.js'
import { mlflowRun } from '../../src/readers/mlflow-run.js'
import { chooseReader } from '../../src/readers/recognise.js'
import { edgeLines, nodesOf } from './lineage-lines.js'
import { contextOf, evidenceOf, faultsOf, fileOf, metricLines, sample, samplesOf } from './reading.js'

describe('mlflow-run', () => {
  it.each(samplesOf('mlflow-run'))('reads %s', async (name) => {
    const file = sample('mlflow-run', name)
    const chosen = chooseReader(file, null, READERS)
    expect(chosen.ok && chosen.value.id).toBe('mlflow-run')
    expect(Object.keys(nodesOf(await evidenceOf(mlflowRun, file))).length).toBeGreaterThan(0)
  })

  it('gives run, times, commit, parameters, datasets and model', async () => {
    const evidence = await evidenceOf(mlflowRun, sample('mlflow-run', 'run.json'))
    const nodes = nodesOf(evidence)
    expect(nodes['loan-default-retrain']).toMatchObject({
      type: 'step',
      uri: 'mlflow-run:5c738b7fe007413baf63aa80fc3c8983',
      status: 'finished',
      codeVersion: '4d2a3c7d105f5d752290a55a9fd63e4771243e2b',
      at: { epoch: 1795238734087 },
    })
    expect(nodes['loan-default-retrain']?.parameters).toContainEqual({ file: null, name: 'seed', value: '7' })
    expect(nodes['train']).toMatchObject({
      path: 'data/splits/train.csv',
      version: '2946ee20',
      digests: [{ algorithm: 'opaque' }],
    })
    expect(edgeLines(evidence)).toEqual(
      expect.arrayContaining([
        'train > loan-default-retrain',
        'loan-default-retrain > m-5d11de2014844b899534532eacf8d6d4',
      ]),
    )
  })

  it('tells a failed run', async () => {
    const nodes = nodesOf(await evidenceOf(mlflowRun, sample('mlflow-run', 'failed.json')))
    expect(nodes['loan-default-retrain']?.status).toBe('failed')
  })

  it('reads links of a file store by their folders', async () => {
    const link = 'destination_id: 84b2\ndestination_type: RUN\nsource_id: 84b2\nsource_type: DATASET\ntags: {}\n'
    const evidence = await evidenceOf(mlflowRun, fileOf('mlruns/1/5c73/inputs/abcd/meta.yaml', link))
    expect(edgeLines(evidence)).toEqual(['84b2 > 5c73'])
  })

  it('refuses a status that is none, and a source outside', async () => {
    const run = (status: string, source: string) =>
      fileOf(
        'run.json',
        `{"info":{"run_id":"r","status":"${status}"},"data":{},"inputs":{"dataset_inputs":[{"dataset":{"name":"d","digest":"1","source":"{\\"uri\\":\\"${source}\\"}"}}]}}`,
      )
    expect(await faultsOf(mlflowRun.read(run('FINISHED', 'data/x.csv'), contextOf()))).toBe('')
    expect(await faultsOf(mlflowRun.read(run('DONE', 'data/x.csv'), contextOf()))).toMatch(/status "DONE"/)
    expect(await faultsOf(mlflowRun.read(run('FINISHED', '../x.csv'), contextOf()))).toMatch(/lies outside/)
  })
})

describe('metrics of a run', () => {
  const run = (metrics: unknown, info: object = {}) =>
    fileOf(
      'run.json',
      JSON.stringify({
        info: { run_id: 'r1', status: 'FINISHED', lifecycle_stage: 'active', ...info },
        data: { metrics, params: {}, tags: {} },
      }),
    )

  it('reads the last value of each, with train and test kept apart', async () => {
    const history = [
      { key: 'test_accuracy', value: 0.7, step: 2, timestamp: 5 },
      { key: 'test_accuracy', value: 0.9, step: 1, timestamp: 6 },
      { key: 'train_accuracy', value: 0.99, step: 0, timestamp: 1 },
    ]
    expect(metricLines(await evidenceOf(mlflowRun, run(history)))).toEqual([
      'accuracy = 0.7 test',
      'accuracy = 0.99 train',
    ])
    expect(metricLines(await evidenceOf(mlflowRun, run({ 'grounded/mean': 0.8 })))).toEqual(['?grounded/mean = 0.8'])
  })

  it.each([{ status: 'FAILED' }, { lifecycle_stage: 'deleted' }])('has no value of a run that is %j', async (info) => {
    expect(metricLines(await evidenceOf(mlflowRun, run({ accuracy: 0.9 }, info)))).toEqual([
      'accuracy = undefined: the run has not finished, or was deleted',
    ])
  })

  it.each([
    ['a history', { accuracy: [0.1, 0.9] }, /a list of 2 values.*a history is no value/],
    ['a text', { accuracy: '0.9' }, /the text "0\.9", not a number/],
    ['a percentage', { accuracy: 98.5 }, /outside its range.*percentages are written as fractions/],
  ])('refuses %s', async (_, metrics, message) => {
    expect(await faultsOf(mlflowRun.read(run(metrics), contextOf()))).toMatch(message)
  })
})
