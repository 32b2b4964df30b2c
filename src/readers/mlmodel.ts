/** `MLmodel`: what MLflow writes beside a logged model. */

import type { Evidence, ModelRecordEvidence } from '../domain/evidence.js'
import { bad, fault, type Result } from '../domain/fault.js'
import type { Moment } from '../domain/moment.js'
import { moment } from '../domain/moment.js'
import type { ReadableFile, Reader } from '../domain/reader.js'
import type { PlainMap } from './shared/lineage.js'
import {
  asMap,
  asText,
  finished,
  folderOf,
  headOf,
  isMap,
  isUri,
  lineageNode,
  resolveIn,
  shown,
  startFragment,
} from './shared/lineage.js'

/** Reader of MLflow model descriptions. */
export const mlmodel: Reader = {
  id: 'mlmodel',
  title: 'MLflow model (MLmodel)',
  notes:
    'Run and model ids, the time of logging (UTC by definition, written without a zone) and the file that holds the model. It carries no digest, so it proves nothing about the bytes. Where the artifact was logged to is kept as it is written and never followed; a model file outside the folder of a repository is an error.',
  recognises: (file) => {
    const text = headOf(file, 65_536)
    // A version in MLflow's registry has ids of run and model too, and no flavors.
    if (/^(current_stage|storage_location|creation_timestamp):/m.test(text) && !/^flavors:/m.test(text)) return 'no'
    const keys =
      text.match(/^(flavors|artifact_path|run_id|model_uuid|model_id|utc_time_created|mlflow_version):/gm) ?? []
    return new Set(keys).size >= 2 && keys.some((key) => key !== 'run_id:' && key !== 'artifact_path:')
      ? 'certain'
      : 'no'
  },
  read,
}

function read(file: ReadableFile): Result<readonly Evidence[]> {
  const document = file.yaml()
  if (!document.ok) return document
  const root = document.value.value
  if (!isMap(root) || !isMap(root['flavors'])) {
    return bad(
      fault('artifact/schema', file.path, 'there is no mapping of flavors, so this is no MLmodel file', {
        line: 1,
        fix: 'log the model again with MLflow',
      }),
    )
  }
  const fragment = startFragment(file, document.value)
  const uuid = asText(root['model_id']) ?? asText(root['model_uuid'])
  const at = createdAt(root)
  const written = modelPath(root)
  const path = written === null ? null : resolveIn(folderOf(file.path), written.text)
  if (written !== null && path === null) {
    fragment.fault(
      'artifact/path',
      written.pointer,
      `the model file ${shown(written.text)} lies outside the repository, where nothing is read`,
      'log the model again, so that its file lies beside MLmodel',
    )
  }
  const source = fragment.source('')
  const model = fragment.add(
    lineageNode({
      id: 'model',
      type: 'model',
      name: path ?? uuid ?? file.path,
      path,
      uri: uuid === null ? null : `models:/${uuid}`,
      version: uuid,
      at,
      source,
    }),
  )
  const run = asText(root['run_id'])
  if (run !== null) {
    const pointer = fragment.source('/run_id')
    fragment.edge(
      fragment.add(
        lineageNode({ id: `run:${run}`, type: 'step', name: run, uri: `mlflow-run:${run}`, source: pointer }),
      ),
      model,
      pointer,
    )
  }
  const name = asText(root['artifact_path'])
  const record: ModelRecordEvidence = {
    kind: 'model-record',
    reader: 'mlmodel',
    source,
    origin: 'reported',
    name: name !== null && isUri(name) ? null : name,
    version: uuid,
    digest: null,
    run,
    at,
  }
  return finished(fragment, 'mlmodel', [record])
}

/** The file of the model by the generic flavor, else by the first flavor that names one. */
function modelPath(root: PlainMap): { readonly text: string; readonly pointer: string } | null {
  const flavors = asMap(root['flavors'])
  const order = ['python_function', ...Object.keys(flavors)]
  for (const flavor of order) {
    for (const key of ['model_path', 'pickled_model', 'data', 'model_binary']) {
      const text = asText(asMap(flavors[flavor])[key])
      if (text !== null) return { text, pointer: `/flavors/${flavor}/${key}` }
    }
  }
  return null
}

/** MLflow writes UTC without a zone; the text stays as it is written. */
function createdAt(root: PlainMap): Moment | null {
  const text = asText(root['utc_time_created'])
  return text === null ? null : { text, epoch: moment(`${text}Z`).epoch ?? moment(text).epoch }
}
