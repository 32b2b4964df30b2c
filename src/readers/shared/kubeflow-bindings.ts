/** What reaches a task of a Kubeflow pipeline from outside, and what its outputs are called. */

import type { NodeType } from '../../domain/lineage.js'
import type { Plain } from '../../domain/plain.js'
import { asMap, asText, type Fragment, lineageNode, type PlainMap, step } from './lineage.js'

/** A component's tasks with what reaches them from outside. */
export interface Frame {
  readonly dag: PlainMap
  readonly pointer: string
  /** Names of the tasks around it, with a final slash; '' at the top. */
  readonly prefix: string
  /** Input artifact → nodes that may stand for it. */
  readonly artifacts: ReadonlyMap<string, readonly string[]>
  /** Input parameter → its value, where it is fixed or has a default. */
  readonly parameters: ReadonlyMap<string, Plain>
  /** Components that it lies in: one inside of itself has no end. */
  readonly inside: readonly string[]
}

/** What all tasks of a pipeline share. */
export interface Pipeline {
  readonly fragment: Fragment
  readonly components: PlainMap
  readonly executors: PlainMap
  /** Base of pointers. */
  readonly base: string
  /** Scheme and name for artifacts that lie nowhere yet. */
  readonly name: string
}

/** Id of what a task gives under a name. */
export const outputId = (path: string, artifact: string): string => `out:${path}/${artifact}`

/** A task's output, which lies nowhere before the pipeline runs. */
export function outputNode(
  pipeline: Pipeline,
  path: string,
  artifact: string,
  type: NodeType,
  pointer: string,
): string {
  const id = outputId(path, artifact)
  const { fragment } = pipeline
  const name = `${path}/${artifact}`
  const uri = `kfp:${encodeURI(pipeline.name)}/${encodeURI(name)}`
  return fragment.add(lineageNode({ id, type, name, uri, source: fragment.source(pointer) }))
}

/** The value behind an input of an importer or task: fixed, or a parameter of the component around it. */
export function fixedValue(of: Plain | undefined, parameters: ReadonlyMap<string, Plain>): Plain | undefined {
  const map = asMap(of)
  const name = asText(map['componentInputParameter']) ?? asText(map['runtimeParameter'])
  if (name !== null) return parameters.get(name)
  return asMap(map['runtimeValue'])['constant'] ?? map['constant'] ?? asMap(map['constantValue'])['stringValue']
}

/** Parameters of a component that have a default. */
export const defaultsOf = (component: PlainMap): Map<string, Plain> =>
  new Map(
    Object.entries(asMap(asMap(component['inputDefinitions'])['parameters'])).flatMap(([name, one]) => {
      const given = asMap(one)['defaultValue']
      return given === undefined ? [] : [[name, given] as const]
    }),
  )

/** Parameters of a task with their values, where they are known before a run. */
export function boundParameters(frame: Frame, task: PlainMap, component: PlainMap): ReadonlyMap<string, Plain> {
  const bound = defaultsOf(component)
  for (const [name, one] of Object.entries(asMap(asMap(task['inputs'])['parameters']))) {
    const value = fixedValue(one, frame.parameters)
    if (value === undefined) bound.delete(name)
    else bound.set(name, value)
  }
  return bound
}

/** Input artifacts of a task with the nodes that may stand for them. */
export function boundArtifacts(
  pipeline: Pipeline,
  frame: Frame,
  task: PlainMap,
  pointer: string,
): ReadonlyMap<string, readonly string[]> {
  const bound = new Map<string, readonly string[]>()
  const fromTask = (one: Plain | undefined, at: string): readonly string[] => {
    const [producer, key] = [asText(asMap(one)['producerTask']), asText(asMap(one)['outputArtifactKey'])]
    if (producer === null || key === null) return []
    const path = frame.prefix + producer
    if (Object.hasOwn(asMap(frame.dag['tasks']), producer))
      return [outputNode(pipeline, path, key, outputType(pipeline, frame, producer, key), at)]
    // A task that the pipeline does not have: its output is kept by its name, so that it is told.
    const { fragment } = pipeline
    const id = outputId(path, key)
    return [fragment.add(lineageNode({ id, type: 'dataset', name: `${path}/${key}`, source: fragment.source(at) }))]
  }
  for (const [name, one] of Object.entries(asMap(asMap(task['inputs'])['artifacts']))) {
    const at = `${pointer}/inputs/artifacts${step(name)}`
    const of = asMap(one)
    const outer = asText(of['componentInputArtifact'])
    if (outer !== null) bound.set(name, frame.artifacts.get(outer) ?? [])
    else if (of['taskOutputArtifact'] !== undefined) bound.set(name, fromTask(of['taskOutputArtifact'], at))
  }
  return bound
}

function outputType(pipeline: Pipeline, frame: Frame, producer: string, key: string): NodeType {
  const task = asMap(asMap(frame.dag['tasks'])[producer])
  const component = asMap(pipeline.components[asText(asMap(task['componentRef'])['name']) ?? ''])
  return typeOf(asMap(asMap(asMap(component['outputDefinitions'])['artifacts'])[key])['artifactType'])
}

/** Sort of an artifact by the title of its schema. */
export function typeOf(artifactType: Plain | undefined): NodeType {
  const title = asText(asMap(artifactType)['schemaTitle']) ?? ''
  if (/model$/i.test(title)) return 'model'
  if (/metrics$|html$|markdown$/i.test(title)) return 'report'
  return /dataset$|examples$/i.test(title) ? 'dataset' : 'file'
}
