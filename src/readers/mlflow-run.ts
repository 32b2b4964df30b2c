/** MLflow runs: `run.json` as the client prints it, and the `meta.yaml` files of a file store. */

import type { Evidence } from '../domain/evidence.js'
import { bad, fault, type Result } from '../domain/fault.js'
import type { LineageNode } from '../domain/lineage.js'
import type { Plain } from '../domain/plain.js'
import type { ReadableFile, ReadContext, Reader } from '../domain/reader.js'
import { metricEvidence } from './shared/figures.js'
import {
  asList,
  asMap,
  asText,
  type Fragment,
  finished,
  headOf,
  isMap,
  isUri,
  jsonRoot,
  lineageNode,
  momentOfMillis,
  type PlainMap,
  resolveIn,
  shown,
  startFragment,
  step,
} from './shared/lineage.js'
import { runFigures } from './shared/mlflow-metrics.js'
import { scalarText } from './shared/plain.js'

/** Reader of MLflow run records. */
export const mlflowRun: Reader = {
  id: 'mlflow-run',
  title: 'MLflow run (run.json, meta.yaml)',
  notes:
    'Metrics (the last value of each, train, val and test kept apart, without n), run id, start, end, status, parameters, git commit and the datasets and models that it names. What genai.evaluate logs as NAME/mean leaves out judges that failed: its table of results (mlflow-evaluate) does not. Dataset digests are eight hex digits that MLflow makes of a sample: they are versions and prove no bytes. In a file store the links between runs, datasets and models lie in meta.yaml files of their own, which are read too. A run that has not FINISHED made nothing that counts.',
  recognises: (file) => {
    const text = headOf(file, 65_536)
    if (/^\s*\{/.test(text)) {
      if (!/"run_(id|uuid)"/.test(text)) return 'no'
      const root = jsonRoot(file)
      if (root === null) return /^\s*\{\s*"info"\s*:/.test(text) ? 'certain' : 'no'
      const info = asMap(root['info'])
      return asText(info['run_id'] ?? info['run_uuid']) !== null && isMap(root['data']) ? 'certain' : 'no'
    }
    return storeKind(text) === null ? 'no' : 'certain'
  },
  read: (file, context) => (/^\s*\{/.test(headOf(file, 64)) ? readRunJson(file, context) : readStoreFile(file)),
}

type StoreKind = 'run' | 'dataset' | 'link' | 'model'

/** Which file of a file store a text is, by its keys. */
function storeKind(text: string): StoreKind | null {
  const has = (...keys: readonly string[]) => keys.every((key) => new RegExp(`^${key}:`, 'm').test(text))
  if (has('artifact_uri', 'experiment_id', 'status') && (has('run_id') || has('run_uuid'))) return 'run'
  if (has('source_id', 'source_type', 'destination_id', 'destination_type')) return 'link'
  if (has('digest', 'name', 'source', 'source_type')) return 'dataset'
  if (has('model_id', 'source_run_id')) return 'model'
  return null
}

const STATUS: Readonly<Record<string, LineageNode['status']>> = {
  FINISHED: 'finished',
  FAILED: 'failed',
  KILLED: 'failed',
  RUNNING: 'running',
  SCHEDULED: 'running',
  '1': 'running',
  '2': 'running',
  '3': 'finished',
  '4': 'failed',
  '5': 'failed',
}

function readRunJson(file: ReadableFile, context: ReadContext): Result<readonly Evidence[]> {
  const document = file.json()
  if (!document.ok) return document
  const root = asMap(document.value.value)
  const data = asMap(root['data'])
  const fragment = startFragment(file, document.value)
  const run = addRun(fragment, asMap(root['info']), asMap(data['params']), pairs(data['tags']), '/info')
  if (run === null) return bad(...fragment.faults)
  asList(asMap(root['inputs'])['dataset_inputs']).forEach((input: Plain, index) => {
    const pointer = `/inputs/dataset_inputs/${index}`
    const dataset = addDataset(fragment, asMap(asMap(input)['dataset']), `${pointer}/dataset`, null)
    if (dataset !== null) fragment.edge(dataset, run, fragment.source(pointer))
  })
  const made = asList(asMap(root['outputs'])['model_outputs']).map((output: Plain) => asText(asMap(output)['model_id']))
  made.forEach((id, index) => {
    if (id !== null)
      fragment.edge(
        run,
        addModel(fragment, id, `/outputs/model_outputs/${index}`),
        fragment.source(`/outputs/model_outputs/${index}`),
      )
  })
  const metrics = runMetrics(file, context, asMap(root['info']), data['metrics'])
  return metrics.ok ? finished(fragment, 'mlflow-run', metrics.value) : metrics
}

/** The metrics of a run; undefined where it has not finished or was deleted. */
function runMetrics(
  file: ReadableFile,
  context: ReadContext,
  info: PlainMap,
  metrics: Plain | undefined,
): Result<readonly Evidence[]> {
  const counts = runCounts(info)
  const figures = runFigures(metrics, '/data/metrics').map((figure) =>
    counts ? figure : { ...figure, undefinedBecause: 'the run has not finished, or was deleted' },
  )
  return metricEvidence(file, context, 'mlflow-run', figures, { notANumber: 'undefined' })
}

/** Whether what a run logged counts, by its `info` or `meta.yaml`: it has finished and was not deleted. */
export const runCounts = (info: PlainMap): boolean =>
  statusOf(info) === 'finished' && info['lifecycle_stage'] !== 'deleted'

const statusOf = (info: PlainMap): LineageNode['status'] => {
  const word = scalarText(info['status']) ?? ''
  return Object.hasOwn(STATUS, word) ? (STATUS[word] ?? null) : null
}

/** Tags and parameters stand as a mapping or as a list of `{key, value}`. */
function pairs(value: Plain | undefined): PlainMap {
  if (!Array.isArray(value)) return asMap(value)
  return Object.assign(
    Object.create(null),
    ...value.map((one: Plain) => ({ [scalarText(asMap(one)['key']) ?? '']: asMap(one)['value'] ?? null })),
  )
}

/** Adds a run of MLflow with its parameters and tags; its id, or null where it names none (then that is a fault). */
export function addRun(
  fragment: Fragment,
  info: PlainMap,
  params: PlainMap,
  tags: PlainMap,
  pointer: string,
): string | null {
  const id = asText(info['run_id']) ?? asText(info['run_uuid'])
  if (id === null) {
    fragment.fault('artifact/schema', pointer, 'the run has no id', 'write the run again with MLflow')
    return null
  }
  const status = statusOf(info)
  if (status === null) {
    fragment.fault(
      'artifact/value',
      `${pointer}/status`,
      `the status ${shown(scalarText(info['status']) ?? 'object')} of run ${id} is not one of MLflow's`,
      'write the run again with MLflow',
    )
  }
  const entry = asText(tags['mlflow.source.name']) ?? asText(info['source_name'])
  return fragment.add(
    lineageNode({
      id: `run:${id}`,
      type: 'step',
      name: asText(info['run_name']) ?? id,
      uri: `mlflow-run:${id}`,
      source: fragment.source(pointer),
      at: momentOfMillis(info['end_time']),
      startedAt: momentOfMillis(info['start_time']),
      status,
      command: entry,
      codeVersion: asText(tags['mlflow.source.git.commit']) ?? asText(info['source_version']),
      owner: asText(info['user_id']),
      parameters: Object.entries(params).map(([name, value]) => ({
        file: null,
        name,
        value: typeof value === 'object' ? null : value,
      })),
    }),
  )
}

/** A dataset as MLflow describes it: its source is JSON inside a text. `id` is that of the file store, or null. */
export function addDataset(fragment: Fragment, dataset: PlainMap, pointer: string, id: string | null): string | null {
  const name = asText(dataset['name'])
  if (name === null) {
    fragment.fault('artifact/schema', pointer, 'a dataset without a name', 'write the run again with MLflow')
    return null
  }
  const digest = asText(dataset['digest'])
  const written = sourceUri(asText(dataset['source']))
  const place = written === null ? {} : isUri(written) ? { uri: written } : { path: resolveIn('', written) }
  if (written !== null && !isUri(written) && place.path === null && !written.startsWith('/')) {
    fragment.fault(
      'artifact/path',
      `${pointer}/source`,
      `the dataset source ${shown(written)} lies outside the repository, where nothing is read`,
      'log a path of the repository or a URI',
    )
  }
  return fragment.add(
    lineageNode({
      id: `dataset:${id ?? `${name}@${digest ?? ''}`}`,
      type: 'dataset',
      name,
      version: digest,
      digests: digest === null ? [] : [{ algorithm: 'opaque', value: digest }],
      source: fragment.source(pointer),
      ...place,
      ...(id === null ? {} : { uri: `mlflow-dataset:${id}` }),
    }),
  )
}

/** The `uri`, `url` or `path` inside the JSON text of a dataset's source; null where it has none. */
function sourceUri(text: string | null): string | null {
  if (text === null || text.length > 100_000) return null
  try {
    const source: unknown = JSON.parse(text)
    if (source === null || typeof source !== 'object') return null
    const found = (['uri', 'url', 'path'] as const)
      .map((key) => (source as Record<string, unknown>)[key])
      .find((one) => typeof one === 'string')
    return (found as string | undefined) ?? null
  } catch {
    return isUri(text) ? text : null
  }
}

function addModel(fragment: Fragment, id: string, pointer: string): string {
  return fragment.add(
    lineageNode({
      id: `model:${id}`,
      type: 'model',
      name: id,
      uri: `models:/${id}`,
      version: id,
      source: fragment.source(pointer),
    }),
  )
}

function readStoreFile(file: ReadableFile): Result<readonly Evidence[]> {
  const document = file.yaml()
  if (!document.ok) return document
  const kind = storeKind(headOf(file, 65_536))
  const root = document.value.value
  if (!isMap(root) || kind === null) {
    return bad(
      fault('artifact/schema', file.path, 'this is no meta.yaml of an MLflow run, dataset, model or link', {
        line: 1,
        fix: 'commit the file as MLflow wrote it',
      }),
    )
  }
  const fragment = startFragment(file, document.value)
  readStore(fragment, file, root, kind)
  return finished(fragment, 'mlflow-run')
}

function readStore(fragment: Fragment, file: ReadableFile, root: PlainMap, kind: StoreKind): void {
  // The folders say what the file does not: mlruns/EXPERIMENT/RUN/inputs/LINK/meta.yaml, …/datasets/ID/meta.yaml.
  const parts = file.path.split('/')
  if (kind === 'run') addRun(fragment, root, Object.create(null) as PlainMap, pairs(root['tags']), '')
  else if (kind === 'dataset') addDataset(fragment, root, '', parts.at(-2) ?? null)
  else if (kind === 'model') {
    const id = asText(root['model_id'])
    const run = asText(root['source_run_id'])
    if (id === null) {
      fragment.fault('artifact/schema', step('model_id'), 'the model has no id', 'commit the file as MLflow wrote it')
      return
    }
    const model = addModel(fragment, id, '')
    if (run !== null) fragment.edge(addStub(fragment, run), model, fragment.source('/source_run_id'))
  } else {
    const run = /^(inputs|outputs)$/.test(parts.at(-3) ?? '') ? (parts.at(-4) ?? null) : null
    const thing = asText(root['source_id'])
    if (run === null || thing === null) return
    const target = asText(root['destination_id'])
    if (parts.at(-3) === 'outputs' && target !== null)
      fragment.edge(addStub(fragment, run), addModel(fragment, target, '/destination_id'), fragment.source(''))
    else if (root['source_type'] === 'DATASET') {
      const node = lineageNode({
        id: `dataset:${thing}`,
        type: 'dataset',
        name: thing,
        uri: `mlflow-dataset:${thing}`,
        source: fragment.source('/source_id'),
      })
      fragment.edge(fragment.add(node), addStub(fragment, run), fragment.source(''))
    } else if (root['source_type'] === 'MODEL')
      fragment.edge(addModel(fragment, thing, '/source_id'), addStub(fragment, run), fragment.source(''))
  }
}

/** A run that another file describes. */
const addStub = (fragment: Fragment, id: string): string =>
  fragment.add(
    lineageNode({ id: `run:${id}`, type: 'step', name: id, uri: `mlflow-run:${id}`, source: fragment.source('') }),
  )
