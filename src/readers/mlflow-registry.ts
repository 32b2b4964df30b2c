/** A version of a registered model: `meta.yaml` of MLflow's registry, or the same as the client prints it. */

import type { Evidence, ModelRecordEvidence } from '../domain/evidence.js'
import { bad, fault, type Result } from '../domain/fault.js'
import type { ReadableFile, Reader } from '../domain/reader.js'
import {
  asMap,
  asText,
  finished,
  headOf,
  jsonRoot,
  lineageNode,
  momentOfMillis,
  startFragment,
  textFor,
} from './shared/lineage.js'

/** Reader of registered model versions. */
export const mlflowRegistry: Reader = {
  id: 'mlflow-registry',
  title: 'MLflow registered model version (meta.yaml, JSON)',
  notes:
    'Name, version, time, run and logged model of a registered version. It carries no digest, so it proves nothing about the bytes; metrics that the client prints as texts are not read. A version whose status is not READY is an error.',
  recognises: (file) => {
    const head = headOf(file, 65_536)
    const root = /^\s*\{/.test(head) ? (/"run_id"/.test(headOf(file)) ? jsonRoot(file) : null) : null
    const has = (key: string) => (root ? Object.hasOwn(root, key) : new RegExp(`^${key}:`, 'm').test(head))
    return ['name', 'version', 'source', 'run_id', 'status', 'current_stage'].every(has) ? 'certain' : 'no'
  },
  read,
}

function read(file: ReadableFile): Result<readonly Evidence[]> {
  const document = /^\s*\{/.test(headOf(file, 64)) ? file.json() : file.yaml()
  if (!document.ok) return document
  const root = asMap(document.value.value)
  const [name, version] = [asText(root['name']), textFor(root['version'])]
  const status = asText(root['status'])
  if (name === null || root['version'] === undefined || root['version'] === null || !/^[\w.+-]{1,100}$/.test(version)) {
    const message = 'the registered version has no name or number'
    return bad(fault('artifact/schema', file.path, message, { line: 1, fix: 'commit the file as MLflow wrote it' }))
  }
  const fragment = startFragment(file, document.value)
  if (status !== 'READY') {
    const message = `version ${version} of ${JSON.stringify(name.slice(0, 100))} is not READY in the registry`
    fragment.fault('artifact/value', '/status', message, 'register the model again')
  }
  const logged = asText(root['model_id'])
  const at = momentOfMillis(root['creation_timestamp'])
  const uri = logged === null ? `models:/${name}/${version}` : `models:/${logged}`
  const source = fragment.source('')
  const model = fragment.add(lineageNode({ id: 'model', type: 'model', name, uri, version, at, source }))
  const run = asText(root['run_id'])
  if (run !== null) {
    const from = lineageNode({
      id: `run:${run}`,
      type: 'step',
      name: run,
      uri: `mlflow-run:${run}`,
      source: fragment.source('/run_id'),
    })
    fragment.edge(fragment.add(from), model, fragment.source('/run_id'))
  }
  const record: ModelRecordEvidence = {
    kind: 'model-record',
    reader: 'mlflow-registry',
    source,
    origin: 'reported',
    name,
    version,
    digest: null,
    run,
    at,
  }
  return finished(fragment, 'mlflow-registry', [record])
}
