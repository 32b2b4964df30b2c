/** Kubeflow pipeline specifications (KFP v2): importers, tasks and the artifacts that pass between them. */

import type { Evidence } from '../domain/evidence.js'
import { bad, fault, type Result } from '../domain/fault.js'
import type { Plain, PlainDocument } from '../domain/plain.js'
import type { ReadableFile, Reader } from '../domain/reader.js'
import { parseYaml } from '../syntax/yaml.js'
import { addTasks } from './shared/kubeflow-tasks.js'
import {
  asMap,
  asText,
  finished,
  headOf,
  isMap,
  jsonRoot,
  type PlainMap,
  shown,
  startFragment,
  textFor,
} from './shared/lineage.js'

const KEYS = ['components', 'deploymentSpec', 'pipelineInfo', 'root', 'schemaVersion', 'sdkVersion'] as const

/** Reader of compiled Kubeflow pipelines. */
export const kubeflow: Reader = {
  id: 'kubeflow',
  title: 'Kubeflow pipeline specification (KFP v2)',
  notes:
    'Importers as sources with address, version and licence; tasks as steps with their image, function and default parameters; artifacts that pass between tasks, also through components inside of components. It says how a pipeline is meant to run: it has no run, no time and no digest, so all of it is declared. Platform settings in a second YAML document are passed over. Pipelines of KFP v1 (Argo workflows) are refused.',
  recognises: (file) => {
    const head = headOf(file)
    const json = /"(pipelineInfo|pipelineSpec)"/.test(head) ? jsonRoot(file) : null
    const root = isMap(json?.['pipelineSpec']) ? json['pipelineSpec'] : json
    const keys = KEYS.filter((key) =>
      root ? Object.hasOwn(root, key) : new RegExp(`^"?${key}"?\\s*:`, 'm').test(head),
    )
    if (keys.includes('pipelineInfo') && keys.length >= 3) return 'certain'
    if (/^# PIPELINE DEFINITION$/m.test(head.slice(0, 4096))) return 'certain'
    return /^ *"?pipelines\.kubeflow\.org\/kfp_sdk_version"?\s*:/m.test(head) ? 'certain' : 'no'
  },
  read,
}

function read(file: ReadableFile): Result<readonly Evidence[]> {
  const document = documentOf(file)
  if (!document.ok) return document
  const whole = asMap(document.value.value)
  const wrapped = isMap(whole['pipelineSpec'])
  const root = wrapped ? asMap(whole['pipelineSpec']) : whole
  const base = wrapped ? '/pipelineSpec' : ''
  const refused = shapeFault(file, document.value, root, base)
  if (refused !== null) return refused
  const fragment = startFragment(file, document.value)
  addTasks(fragment, root, base)
  return finished(fragment, 'kubeflow')
}

/** The first YAML document where the second one only holds settings of a platform; else the file as it is. */
function documentOf(file: ReadableFile): Result<PlainDocument> {
  if (/^\s*\{/.test(headOf(file, 64))) return file.json()
  const text = file.text()
  if (!text.ok) return text
  const parts = text.value.split(/^---[ \t]*\r?$/m)
  const [first, second] = parts
  return parts.length === 2 && first !== undefined && /^\s*platforms:/.test(second ?? '')
    ? parseYaml(first, file.path)
    : file.yaml()
}

function shapeFault(file: ReadableFile, document: PlainDocument, root: PlainMap, base: string): Result<never> | null {
  const refuse = (code: 'artifact/version' | 'artifact/schema', message: string, pointer: string) =>
    bad(
      fault(code, file.path, message, {
        ...(document.placeOf(base + pointer) ?? { line: 1 }),
        fix: 'compile the pipeline with KFP 2 and commit what it writes',
      }),
    )
  if (/argoproj/.test(asText(root['apiVersion']) ?? ''))
    return refuse('artifact/version', 'this is a workflow of KFP 1', '/apiVersion')
  const version: Plain | undefined = root['schemaVersion']
  if (version !== undefined && !/^2\.\d+(\.\d+)?$/.test(textFor(version)))
    return refuse('artifact/version', `schema ${shown(textFor(version))} of KFP is not known`, '/schemaVersion')
  if (isMap(asMap(root['root'])['dag']) && isMap(root['components'])) return null
  return refuse('artifact/schema', 'there are no tasks (root.dag) or no components', '/root')
}
