import { describe, expect, it } from 'vitest'
import { READERS } from '../../src/readers/index.js'
import { mlflowDatabase } from '../../src/readers/mlflow-database.js'
import { chooseReader } from '../../src/readers/recognise.js'
import { patched, retold, trackingDatabase } from '../fakes/sqlite.js'
import { edgeLines, nodesOf } from './lineage-lines.js'
import { contextOf, evidenceOf, faultsOf, fileOf, metricLines, ofKind, sample } from './reading.js'

const database = (bytes: Uint8Array) => fileOf('mlruns/mlflow.db', bytes)

describe('mlflow-database', () => {
  it('reads the last metrics of the run that counts', async () => {
    const file = sample('mlflow-database', 'mlflow.db')
    const chosen = chooseReader(file, null, READERS)
    expect(chosen.ok && chosen.value.id).toBe('mlflow-database')
    const evidence = await evidenceOf(mlflowDatabase, file)
    expect(metricLines(evidence)).toEqual([
      'roc_auc = 0.69 test',
      'roc_auc = 0.98 train',
      'accuracy = 0.81',
      '?nan_metric = undefined: NaN was logged',
      '?inf_metric = undefined: an infinite value was logged',
    ])
    expect(ofKind(evidence, 'evaluation')[0]?.at?.epoch).toBe(1795900104246)
  })

  it('gives runs, parameters, commit, datasets and registered versions', async () => {
    const evidence = await evidenceOf(mlflowDatabase, sample('mlflow-database', 'mlflow.db'))
    const nodes = nodesOf(evidence)
    expect(nodes['candidate']).toMatchObject({
      status: 'finished',
      codeVersion: '4d2a3c7d105f5d752290a55a9fd63e4771243e2b',
    })
    expect(nodes['candidate']?.parameters).toContainEqual({ file: null, name: 'seed', value: '7' })
    expect(nodes['broken']?.status).toBe('failed')
    expect(nodes['deleted']).toBeUndefined()
    expect(edgeLines(evidence)).toEqual(['train > candidate'])
    expect(ofKind(evidence, 'model-record')[0]).toMatchObject({ name: 'loan-default', version: '1' })
  })

  it('tells runs apart where several count', async () => {
    const file = sample('mlflow-database', 'two-runs.db')
    expect(metricLines(await evidenceOf(mlflowDatabase, file))).toEqual([
      'accuracy[run=candidate] = 0.81',
      'accuracy[run=second] = 0.99',
    ])
    const named = database(retold(retold(file.bytes, 'candidate', 'same-name'), 'second', 'twice!'))
    expect(metricLines(await evidenceOf(mlflowDatabase, named))[1]).toBe('accuracy[run=twice!] = 0.99')
  })

  it('has no metric of a run that failed', async () => {
    const lines = metricLines(await evidenceOf(mlflowDatabase, sample('mlflow-database', 'mlflow.db')))
    expect(lines.join('\n')).not.toMatch(/0\.99|= 1( |$)/)
  })

  it('refuses a latest value that its history does not bear out', async () => {
    // 0.69 stands twice as a double: in the latest metrics and in the history. The first is raised.
    const bytes = trackingDatabase()
    const needle = Buffer.alloc(8)
    needle.writeDoubleBE(0.69)
    const at = Buffer.from(bytes).indexOf(needle)
    const better = Buffer.alloc(8)
    better.writeDoubleBE(0.96)
    const faults = await faultsOf(mlflowDatabase.read(database(patched(bytes, at, ...better)), contextOf()))
    expect(faults).toMatch(/"test_roc_auc" is 0\.(96|69), and the last in its history 0\.(69|96)/)
  })

  it.each([
    ['cut short', trackingDatabase().slice(0, -512), /its header says/],
    ['in WAL mode', patched(trackingDatabase(), 18, 2, 2), /WAL mode/],
  ])('claims a database %s, and says why it is not read', async (_, bytes, message) => {
    const file = database(bytes)
    expect(mlflowDatabase.recognises(file)).toBe('certain')
    expect(await faultsOf(mlflowDatabase.read(file, contextOf()))).toMatch(message)
  })

  it('leaves other databases alone', async () => {
    const other = database(retold(trackingDatabase(), 'latest_metrics', 'latest_scores_'))
    const none = database(retold(other.bytes, 'tablemetricsmetrics', 'tablescoresXscoresX'))
    expect(await faultsOf(chooseReader(none, null, READERS))).toMatch(/no tracking database of MLflow/)
  })
})
