/** Tasks of a Kubeflow pipeline as steps, walked through the components that hold others. */

import type { Plain } from '../../domain/plain.js'
import {
  boundArtifacts,
  boundParameters,
  defaultsOf,
  type Frame,
  fixedValue,
  outputId,
  outputNode,
  type Pipeline,
  typeOf,
} from './kubeflow-bindings.js'
import {
  asList,
  asMap,
  asText,
  type Fragment,
  isMap,
  isUri,
  lineageNode,
  type PlainMap,
  resolveIn,
  shown,
  step,
  textFor,
} from './lineage.js'

/** Most tasks of one pipeline, components inside of components unrolled. */
const MOST_TASKS = 10_000

/** Adds every task of a pipeline with its artifacts. */
export function addTasks(fragment: Fragment, root: PlainMap, base: string): void {
  const pipeline: Pipeline = {
    fragment,
    components: asMap(root['components']),
    executors: asMap(asMap(root['deploymentSpec'])['executors']),
    base,
    name: asText(asMap(root['pipelineInfo'])['name']) ?? 'pipeline',
  }
  const top = asMap(root['root'])
  const open: Frame[] = [
    {
      dag: asMap(top['dag']),
      pointer: `${base}/root/dag`,
      prefix: '',
      artifacts: new Map(),
      parameters: defaultsOf(top),
      inside: [],
    },
  ]
  let tasks = 0
  for (let frame = open.pop(); frame !== undefined; frame = open.pop()) {
    const listed = Object.entries(asMap(frame.dag['tasks']))
    const isImport = ([, value]: readonly [string, Plain]): boolean => importerOf(pipeline, value) !== null
    // Imports first: they say where the artifacts lie that the other tasks name.
    for (const [key, value] of [...listed.filter(isImport), ...listed.filter((one) => !isImport(one))]) {
      if (++tasks > MOST_TASKS) {
        const message = `the pipeline has more than ${MOST_TASKS} tasks`
        fragment.fault('artifact/too-large', frame.pointer, message, 'commit the pipelines that it is made of apart')
        return
      }
      const inner = addTask(pipeline, frame, key, value)
      if (inner !== null) open.push(inner)
    }
  }
}

/** Adds one task; for one that holds others the frame of those. */
function addTask(pipeline: Pipeline, frame: Frame, key: string, value: Plain): Frame | null {
  const { fragment, components } = pipeline
  const pointer = `${frame.pointer}/tasks${step(key)}`
  const name = asText(asMap(asMap(value)['componentRef'])['name'])
  const component = name !== null && Object.hasOwn(components, name) ? components[name] : undefined
  if (!isMap(value) || name === null || !isMap(component)) {
    const message = `task ${shown(key)} refers to no component of the pipeline`
    fragment.fault('artifact/schema', pointer, message, 'compile the pipeline again')
    return null
  }
  const parameters = boundParameters(frame, value, component)
  const inputs = boundArtifacts(pipeline, frame, value, pointer)
  const path = frame.prefix + key
  if (isMap(component['dag'])) {
    if (frame.inside.includes(name)) {
      const message = `the component ${shown(name)} holds a task of itself`
      fragment.fault('artifact/schema', pointer, message, 'compile the pipeline again')
      return null
    }
    const dag = component['dag']
    tieOutputs(pipeline, dag, path, pointer)
    return {
      dag,
      pointer: `${pipeline.base}/components${step(name)}/dag`,
      prefix: `${path}/`,
      artifacts: inputs,
      parameters,
      inside: [...frame.inside, name],
    }
  }
  const importer = importerOf(pipeline, value)
  const executor = asMap(pipeline.executors[asText(component['executorLabel']) ?? ''])
  if (importer !== null) addImporter(pipeline, importer, path, pointer, parameters)
  else addStep(pipeline, { value, component, executor, path, pointer, parameters, inputs })
  return null
}

/** The importer that a task runs, or null. */
function importerOf({ components, executors }: Pipeline, task: Plain): PlainMap | null {
  const component = asMap(components[asText(asMap(asMap(task)['componentRef'])['name']) ?? ''])
  const importer = asMap(executors[asText(component['executorLabel']) ?? ''])['importer']
  return isMap(importer) ? importer : null
}

/** An importer brings something from outside: it is where the lineage begins. */
function addImporter(
  pipeline: Pipeline,
  importer: PlainMap,
  path: string,
  pointer: string,
  parameters: ReadonlyMap<string, Plain>,
): void {
  const { fragment } = pipeline
  // Where the address is a parameter, the task's input of the name "uri" gives it.
  const written = fixedValue(importer['artifactUri'], parameters) ?? parameters.get('uri')
  const text = asText(written)
  const metadata = asMap(importer['metadata'])
  const place =
    text === null ? null : isUri(text) ? { uri: text, path: null } : { uri: null, path: resolveIn('', text) }
  if (place !== null && place.uri === null && place.path === null) {
    const message = `the address ${shown(text ?? '')} lies outside the repository, where nothing is read`
    fragment.fault('artifact/path', pointer, message, 'import from a URI or a path of the repository')
    return
  }
  const version = metadata['version']
  fragment.add(
    lineageNode({
      id: outputId(path, 'artifact'),
      type: typeOf(importer['typeSchema']) === 'model' ? 'model' : 'dataset',
      name: text ?? `${path}/artifact`,
      ...place,
      version: version === undefined || isMap(version) ? null : textFor(version),
      license: asText(metadata['license']) ?? asText(metadata['licence']),
      owner: asText(metadata['owner']),
      source: fragment.source(pointer),
    }),
  )
}

interface Task {
  readonly value: PlainMap
  readonly component: PlainMap
  readonly executor: PlainMap
  readonly path: string
  readonly pointer: string
  readonly parameters: ReadonlyMap<string, Plain>
  readonly inputs: ReadonlyMap<string, readonly string[]>
}

function addStep(pipeline: Pipeline, task: Task): void {
  const { fragment } = pipeline
  const { path, pointer, parameters, inputs } = task
  const container = asMap(task.executor['container'])
  const image = asText(container['image'])
  const source = fragment.source(pointer)
  const id = fragment.add(
    lineageNode({
      id: `task:${path}`,
      type: 'step',
      name: path,
      command: commandOf(container, image),
      // An image by its digest is code that cannot change; a tag can.
      codeVersion: /@(sha256:[0-9a-f]{64})$/.exec(image ?? '')?.[1] ?? null,
      parameters: [...parameters].slice(0, 1000).map(([name, value]) => ({
        file: null,
        name,
        value: typeof value === 'object' ? null : value,
      })),
      source,
    }),
  )
  for (const nodes of inputs.values()) for (const node of nodes) fragment.edge(node, id, source)
  for (const [key, of] of Object.entries(asMap(asMap(task.component['outputDefinitions'])['artifacts'])))
    fragment.edge(id, outputNode(pipeline, path, key, typeOf(asMap(of)['artifactType']), pointer), source)
  // A parameter that another task gives is something that went in too.
  for (const one of Object.values(asMap(asMap(task.value['inputs'])['parameters']))) {
    const from = asText(asMap(asMap(one)['taskOutputParameter'])['producerTask'])
    if (from === null) continue
    const around = path.slice(0, path.lastIndexOf('/') + 1)
    const key = asText(asMap(asMap(one)['taskOutputParameter'])['outputParameterKey']) ?? 'Output'
    const node = outputNode(pipeline, `${around}${from}`, key, 'parameters', pointer)
    fragment.edge(node, id, source)
  }
  for (const key of Object.keys(asMap(asMap(task.component['outputDefinitions'])['parameters'])))
    fragment.edge(id, outputNode(pipeline, path, key, 'parameters', pointer), source)
}

/** The function that a component runs, else the first words of its command; after the image that it runs in. */
function commandOf(container: PlainMap, image: string | null): string | null {
  const texts = (key: string) => asList(container[key]).map((one) => asText(one) ?? '')
  const args = texts('args')
  const at = args.indexOf('--function_to_execute')
  const run = at >= 0 ? args[at + 1] : [...texts('command'), ...args].join(' ').trim().slice(0, 500)
  const parts = [image, run].filter((one) => one !== null && one !== undefined && one !== '')
  return parts.length === 0 ? null : parts.join(': ')
}

/** What comes out of a component is what comes out of the tasks in it. */
function tieOutputs(pipeline: Pipeline, dag: PlainMap, path: string, pointer: string): void {
  const { fragment } = pipeline
  for (const [key, of] of Object.entries(asMap(asMap(dag['outputs'])['artifacts']))) {
    for (const selector of asList(asMap(of)['artifactSelectors'])) {
      const [producer, inner] = [
        asText(asMap(selector)['producerSubtask']),
        asText(asMap(selector)['outputArtifactKey']),
      ]
      if (producer === null || inner === null) continue
      const from = outputNode(pipeline, `${path}/${producer}`, inner, 'file', pointer)
      fragment.edge(from, outputNode(pipeline, path, key, 'file', pointer), fragment.source(pointer))
    }
  }
}
