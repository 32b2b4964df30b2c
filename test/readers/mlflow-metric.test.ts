import { describe, expect, it } from 'vitest'
import { READERS } from '../../src/readers/index.js'
import { mlflowMetric } from '../../src/readers/mlflow-metric.js'
import { chooseReader } from '../../src/readers/recognise.js'
import { contextOf, evidenceOf, faultsOf, fileOf, metricLines, ofKind, sample, samplesOf } from './reading.js'

const RUN = '5c738b7fe007413baf63aa80fc3c8983'
const STORE = 'mlruns/849724514749192515'
const META = `artifact_uri: x\nexperiment_id: '1'\nlifecycle_stage: active\nrun_id: ${RUN}\nstatus: 3\n`

/** A context in which the run is described beside its metrics, or other files are. */
const stored = (files: Readonly<Record<string, string>> = { [`${STORE}/${RUN}/meta.yaml`]: META }) => ({
  ...contextOf(),
  beside: async (path: string) => (files[path] === undefined ? null : fileOf(path, files[path])),
})

const at = (text: string, name = 'accuracy') => fileOf(`${STORE}/${RUN}/metrics/${name}`, text)
const lines = async (text: string, name?: string, context = stored()) =>
  metricLines(await evidenceOf(mlflowMetric, at(text, name), context))
const faults = (text: string) => faultsOf(mlflowMetric.read(at(text), stored()))

describe('mlflow-metric', () => {
  it.each(samplesOf('mlflow-metric'))('is certain of %s, and no other reader is', (name) => {
    const chosen = chooseReader(sample('mlflow-metric', name), null, READERS)
    expect(chosen.ok && chosen.value.id).toBe('mlflow-metric')
  })

  it.each([
    ['accuracy', `${STORE}/${RUN}/metrics/accuracy`, 'accuracy = 0.6792929292929293', 2],
    ['roc_auc', `${STORE}/${RUN}/metrics/roc_auc`, 'roc_auc = 0.7012553418803418', 2],
    ['model-roc_auc', `${STORE}/models/m-${RUN}/metrics/roc_auc`, 'roc_auc = 0.7012553418803418', 1],
  ])('reads %s', async (name, path, line, place) => {
    const evidence = await evidenceOf(mlflowMetric, fileOf(path, sample('mlflow-metric', name).bytes), stored())
    expect(metricLines(evidence)).toEqual([line])
    expect(ofKind(evidence, 'metric')[0]?.source).toMatchObject({ path, line: place })
    expect(ofKind(evidence, 'evaluation')[0]?.at?.epoch).toBeGreaterThan(1795238719861)
  })

  it.each([
    ['1795238719862 0.5 0\n1795238719863 0.9 1\n', undefined, ['accuracy = 0.9']],
    ['1795238719862 0.5 1\n1795238719863 0.9 0\n', undefined, ['accuracy = 0.5']],
    ['1795238719863 0.5 0\n1795238719862 0.9 0\n', undefined, ['accuracy = 0.5']],
    ['1795238719862 0.5 0\n', 'val/accuracy', ['accuracy = 0.5 validation']],
    ['1795238719862 0.5 0\n', 'train_accuracy', ['accuracy = 0.5 train']],
    ['1795238719862 1e-05 0\r\n', 'log_loss', ['log_loss = 0.00001']],
    [
      '1795238719862 0.9 0 train 84764b8e\n1795238719863 0.5 0 test 4764b8e1\n',
      undefined,
      ['accuracy = 0.9 train', 'accuracy = 0.5 test'],
    ],
    ['1795238719862 0.5 0\n1795238719863 0.5 0 data 4764b8e1\n', undefined, ['accuracy = 0.5']],
    ['1795238719862 nan 0\n', undefined, ['accuracy = undefined: the file gives no finite number']],
    ['1795238719862 -inf 0\n', 'log_loss', ['log_loss = undefined: the file gives no finite number']],
    [
      '1795238719862 0.5 0\n1795238719863 nan 1\n',
      undefined,
      ['accuracy = undefined: the file gives no finite number'],
    ],
  ])('of %j at %s the last value counts', async (text, name, expected) => {
    expect(await lines(text, name)).toEqual(expected)
  })

  it.each([
    ['is not there', {}],
    ['cannot be read', { [`${STORE}/${RUN}/meta.yaml`]: ': [' }],
    ['has not finished', { [`${STORE}/${RUN}/meta.yaml`]: META.replace('status: 3', 'status: 1') }],
    ['has not finished', { [`${STORE}/${RUN}/meta.yaml`]: META.replace('status: 3\n', '') }],
    ['was deleted', { [`${STORE}/${RUN}/meta.yaml`]: META.replace('active', 'deleted') }],
  ])('has no value where the run %s', async (words, files) => {
    expect(await lines('1795238719862 0.5 0\n', undefined, stored(files))).toEqual([
      expect.stringMatching(new RegExp(`^accuracy = undefined: .*${words}`)),
    ])
  })

  it.each([
    ['1795238719862 0.5 0\n1795238719862 0.9 0\n', /accuracy:2: "accuracy" is 0\.5 and 0\.9 at one step and time/],
    ['1795238719862 0.5 0\n1795238719863 0.9 0 data 4764b8e1\n', /is 0\.5 on no dataset and 0\.9 on the dataset "data/],
    ['1795238719862 0.5 0\n1795238719863 0.9 1', /accuracy:2: .*cut short/],
    ['1795238719862 0.5 0\n17952', /cut short/],
    ['1795238719862 0.5 0\nx\n', /accuracy:2: "x" is no line of a metric file/],
    ['1795238719862 0.5\n', /accuracy:1: .*no line of a metric file/],
    ['1795238719862 0,5 0\n', /no line of a metric file/],
    ['1795238719862 1.5 0\n', /accuracy:1: .* outside its range/],
    ['', /cut short|no value/],
  ])('refuses %j', async (text, expected) => {
    expect(await faults(text)).toMatch(expected)
  })

  it('refuses a file whose place names no metric', async () => {
    const file = fileOf('reports/accuracy', '1795238719862 0.5 0\n')
    expect(await faultsOf(mlflowMetric.read(file, stored()))).toMatch(/below metrics\/.*\[artifact\/path\]/)
  })

  it('is never the better for a cut: the last value, or a fault', async () => {
    const text = '1795238719862 0.9 2\n1795238719863 0.95 10\n1795238719864 0.5 11\n'
    for (let end = 0; end < text.length; end++) {
      const result = await mlflowMetric.read(at(text.slice(0, end)), stored())
      // A whole line less is a shorter history, which nothing in the file tells; half a line is never read.
      if (result.ok) expect(text[end - 1]).toBe('\n')
    }
  })
})
