/** `dvc.yaml`: the stages as they are meant to run. It has no digest, so all of it is declared. */

import type { Evidence } from '../domain/evidence.js'
import { bad, fault, type Result } from '../domain/fault.js'
import type { NodeType } from '../domain/lineage.js'
import type { Plain } from '../domain/plain.js'
import type { ReadableFile, Reader } from '../domain/reader.js'
import { commandText } from './dvc-lock.js'
import {
  asList,
  asMap,
  asText,
  type Fragment,
  finished,
  folderOf,
  headOf,
  isCodePath,
  isMap,
  isUri,
  lineageNode,
  type PlainMap,
  resolveIn,
  shown,
  startFragment,
  step,
} from './shared/lineage.js'

/** Reader of DVC pipeline definitions. */
export const dvcYaml: Reader = {
  id: 'dvc-yaml',
  title: 'DVC pipeline (dvc.yaml)',
  notes:
    'Stages with command, dependencies, outputs, metrics and plots, and the artifacts that are registered as models. It carries no digest and no parameter values: those are in dvc.lock. Paths with ${…} are kept as they are written and tied to nothing.',
  recognises: (file) => {
    const text = headOf(file)
    if (/^schema:/m.test(text) || /^ *(- )?md5:/m.test(text)) return 'no'
    if (/^stages:/m.test(text) && /^ +(cmd|do|foreach|matrix): ?/m.test(text)) return 'certain'
    return /^artifacts:\s*$/m.test(text) && /^ {4,}path:/m.test(text) ? 'certain' : 'no'
  },
  read,
}

function read(file: ReadableFile): Result<readonly Evidence[]> {
  const document = file.yaml()
  if (!document.ok) return document
  const root = document.value.value
  if (!isMap(root) || (!isMap(root['stages']) && !isMap(root['artifacts']))) {
    return bad(
      fault('artifact/schema', file.path, 'there is no mapping of stages or artifacts', {
        line: 1,
        fix: 'write stages as dvc.yaml has them',
      }),
    )
  }
  const fragment = startFragment(file, document.value)
  for (const [name, stage] of Object.entries(asMap(root['stages']))) {
    const body = isMap(stage) && isMap(stage['do']) ? stage['do'] : stage
    const inside = body === stage ? '' : '/do'
    if (isMap(body)) readStage(fragment, file, name, body, `/stages${step(name)}${inside}`)
    else
      fragment.fault(
        'artifact/schema',
        `/stages${step(name)}`,
        `stage ${shown(name)} is not a mapping`,
        'write stages as dvc.yaml has them',
      )
  }
  for (const [name, artifact] of Object.entries(asMap(root['artifacts']))) {
    const written = asText(asMap(artifact)['path'])
    const pointer = `/artifacts${step(name)}`
    const type = asMap(artifact)['type'] === 'model' ? 'model' : 'file'
    if (written !== null) addPath(fragment, written, folderOf(file.path), pointer, type)
  }
  return finished(fragment, 'dvc-yaml')
}

function readStage(fragment: Fragment, file: ReadableFile, name: string, stage: PlainMap, pointer: string): void {
  const id = `stage:${name}`
  fragment.add(
    lineageNode({ id, type: 'step', name, source: fragment.source(pointer), command: commandText(stage['cmd']) }),
  )
  const wdir = asText(stage['wdir']) ?? '.'
  const inside = resolveIn(folderOf(file.path), `${wdir}/x`)
  if (inside === null) {
    fragment.fault(
      'artifact/path',
      `${pointer}/wdir`,
      `the working folder ${shown(wdir)} lies outside the repository`,
      'use a folder of the repository',
    )
    return
  }
  for (const key of ['deps', 'outs', 'metrics', 'plots'] as const) {
    const type: NodeType = key === 'metrics' || key === 'plots' ? 'report' : 'file'
    asList(stage[key]).forEach((entry: Plain, index) => {
      const at = `${pointer}/${key}/${index}`
      const written = asText(entry) ?? Object.keys(asMap(entry))[0]
      const thing = written === undefined ? null : addPath(fragment, written, inside.slice(0, -1), at, type)
      if (thing === null) return
      if (key === 'deps') fragment.edge(thing, id, fragment.source(at))
      else fragment.edge(id, thing, fragment.source(at))
    })
  }
}

function addPath(fragment: Fragment, written: string, folder: string, pointer: string, type: NodeType): string | null {
  const source = fragment.source(pointer)
  if (written.includes('${')) return fragment.add(lineageNode({ id: `as:${written}`, type, name: written, source }))
  if (isUri(written))
    return fragment.add(lineageNode({ id: `uri:${written}`, type: 'source', name: written, uri: written, source }))
  const path = resolveIn(folder, written)
  if (path !== null) {
    const sort = type === 'file' && isCodePath(path) ? 'code' : type
    return fragment.add(lineageNode({ id: `path:${path}`, type: sort, name: path, path, source }))
  }
  fragment.fault(
    'artifact/path',
    pointer,
    `the path ${shown(written)} lies outside the repository, where nothing is read`,
    'name a path inside the repository',
  )
  return null
}
