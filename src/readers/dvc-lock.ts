/** `dvc.lock`: what DVC ran, on which bytes, with which parameters. */

import type { Evidence } from '../domain/evidence.js'
import { bad, fault, good, type Result } from '../domain/fault.js'
import type { LineageNode } from '../domain/lineage.js'
import type { Plain } from '../domain/plain.js'
import type { ReadableFile, ReadContext, Reader } from '../domain/reader.js'
import { pipelineOf, type StageFolders, stageFolders } from '../syntax/dvc-stages.js'
import { addDvcThing } from './shared/dvc.js'
import {
  asMap,
  asText,
  type Fragment,
  finished,
  folderOf,
  headOf,
  isMap,
  lineageNode,
  type PlainMap,
  resolveIn,
  shown,
  startFragment,
  step,
  textFor,
} from './shared/lineage.js'

type Leaf = LineageNode['parameters'][number]['value']

/** Reader of `dvc.lock`, schemas 1.0 and 2.0. */
export const dvcLock: Reader = {
  id: 'dvc-lock',
  title: 'DVC lock file (dvc.lock)',
  notes:
    'Stages with their command, dependencies, outputs and locked parameters. Digests are MD5 (of a listing for directories); files without "hash: md5" were hashed by DVC 2 with line ends made LF. It has no times, sources or licences. Paths are relative to the file, moved by the `wdir` that the dvc.yaml beside it gives the stage; one that leaves the repository, a stage twice or a merge conflict is an error. An output without a digest proves nothing.',
  recognises: (file) => {
    const text = headOf(file)
    const digests = /^ *(- )?\{?(md5|etag|checksum|hash|path: .*md5):? /m.test(text) || /\bmd5: /.test(text)
    if (/^stages:/m.test(text)) return /^schema: ?['"]?[\d.]+['"]?\s*$/m.test(text) || digests ? 'certain' : 'no'
    return digests && /^ {2}cmd:/m.test(text) && /^ {2}(deps|outs):\s*$/m.test(text) ? 'certain' : 'no'
  },
  read,
}

async function read(file: ReadableFile, context: ReadContext): Promise<Result<readonly Evidence[]>> {
  const document = file.yaml()
  if (!document.ok) return document
  const root = document.value.value
  const schema = isMap(root) ? root['schema'] : undefined
  if (schema !== undefined && !/^[12](\.0)?$/.test(textFor(schema))) {
    const place = document.value.placeOf('/schema') ?? {}
    const message = `schema ${shown(textFor(schema))} of dvc.lock is not known`
    return bad(
      fault('artifact/version', file.path, message, { ...place, fix: 'write it with DVC 2 or 3 (schema 2.0)' }),
    )
  }
  const nested = isMap(root) && 'stages' in root
  const stages = nested ? root['stages'] : root
  if (!isMap(stages)) {
    return bad(
      fault('artifact/schema', file.path, 'there is no mapping of stages', {
        line: 1,
        fix: 'run dvc repro and commit dvc.lock',
      }),
    )
  }
  const folders = await foldersOf(file, context)
  if (!folders.ok) return folders
  const fragment = startFragment(file, document.value)
  for (const [name, stage] of Object.entries(stages)) {
    if (!nested && (name === 'schema' || name === 'datasets')) continue
    const folder = stageFolder(fragment, file, name, folders.value)
    if (folder !== null) readStage(fragment, folder, name, stage, `${nested ? '/stages' : ''}${step(name)}`)
  }
  return finished(fragment, 'dvc-lock')
}

/** The working folders that the pipeline beside the lock gives; the lock itself does not say them. */
async function foldersOf(file: ReadableFile, context: ReadContext): Promise<Result<StageFolders>> {
  const pipeline = (await context.beside?.(pipelineOf(file.path))) ?? null
  if (pipeline === null || !/\bwdir\b/.test(headOf(pipeline, pipeline.bytes.byteLength))) return good(() => null)
  const document = pipeline.yaml()
  return document.ok ? good(stageFolders(document.value.value)) : document
}

/** Folder with its slash that the paths of a stage are relative to; null where it cannot be known (the fault is kept). */
function stageFolder(fragment: Fragment, file: ReadableFile, name: string, folders: StageFolders): string | null {
  const wdir = folders(name)
  if (wdir === null) return folderOf(file.path)
  const written = typeof wdir === 'string' ? wdir : wdir.template
  const inside = typeof wdir === 'string' ? resolveIn(folderOf(file.path), `${wdir}/x`) : null
  if (inside !== null) return inside.slice(0, -1)
  const why = typeof wdir === 'string' ? 'lies outside the repository' : 'is a template, so its paths are not known'
  fragment.fault(
    'artifact/path',
    `/stages${step(name)}`,
    `the working folder ${shown(written)} of stage ${shown(name)} in ${pipelineOf(file.path)} ${why}`,
    'write a folder of the repository',
  )
  return null
}

function readStage(fragment: Fragment, folder: string, name: string, stage: Plain, pointer: string): void {
  if (!isMap(stage)) {
    fragment.fault(
      'artifact/schema',
      pointer,
      `stage ${shown(name)} is not a mapping`,
      'run dvc repro and commit dvc.lock',
    )
    return
  }
  const id = `stage:${name}`
  const source = fragment.source(pointer)
  const parameters = readParameters(fragment, folder, stage['params'], `${pointer}/params`)
  fragment.add(
    lineageNode({
      id,
      type: 'step',
      name,
      source,
      command: commandText(stage['cmd']),
      status: 'finished',
      ...parameters.node,
    }),
  )
  for (const path of parameters.files) {
    const at = fragment.source(`${pointer}/params${step(path.name)}`)
    fragment.edge(
      fragment.add(
        lineageNode({ id: `path:${path.path}`, type: 'parameters', name: path.path, path: path.path, source: at }),
      ),
      id,
      at,
    )
  }
  readThings(fragment, folder, stage, pointer, 'deps', id)
  readThings(fragment, folder, stage, pointer, 'outs', id)
}

function readThings(
  fragment: Fragment,
  folder: string,
  stage: PlainMap,
  pointer: string,
  key: 'deps' | 'outs',
  id: string,
): void {
  const things = stage[key]
  if (things === undefined || things === null) return
  if (!Array.isArray(things)) {
    fragment.fault(
      'artifact/schema',
      `${pointer}/${key}`,
      `"${key}" of ${id} is not a list`,
      'run dvc repro and commit dvc.lock',
    )
    return
  }
  things.forEach((thing: Plain, index) => {
    const at = `${pointer}/${key}/${index}`
    const node = addDvcThing(fragment, thing, {
      pointer: at,
      folder,
      outside: key === 'deps' ? 'uri' : 'no',
    })
    if (node === null) return
    if (key === 'deps') fragment.edge(node, id, fragment.source(at))
    else fragment.edge(id, node, fragment.source(at))
  })
}

/** DVC writes one command as a text and several as a list; both as one text, joined by `; `. */
export function commandText(value: Plain | undefined): string | null {
  if (Array.isArray(value))
    return (
      value
        .map((one: Plain) => asText(one))
        .filter((one) => one !== null)
        .join('; ') || null
    )
  return asText(value)
}

function readParameters(fragment: Fragment, folder: string, value: Plain | undefined, pointer: string) {
  const locked: { file: string; name: string; value: Plain }[] = []
  const leaves: { file: string | null; name: string; value: Leaf }[] = []
  const files: { name: string; path: string }[] = []
  for (const [name, values] of Object.entries(asMap(value))) {
    const path = resolveIn(folder, name)
    if (path === null) {
      fragment.fault(
        'artifact/path',
        pointer + step(name),
        `the parameter file ${shown(name)} lies outside the repository`,
        'name a file of the repository',
      )
      continue
    }
    files.push({ name, path })
    for (const [key, one] of Object.entries(asMap(values))) {
      locked.push({ file: path, name: key, value: one })
      for (const leaf of leavesOf(key, one)) leaves.push({ file: path, ...leaf })
    }
  }
  return { files, node: locked.length === 0 ? {} : { locked, parameters: leaves } }
}

/** Single values below a parameter: `train.layers[0].size`. Parsed documents are at most 64 deep. */
function leavesOf(name: string, value: Plain): readonly { readonly name: string; readonly value: Leaf }[] {
  const found: { name: string; value: Leaf }[] = []
  const open: { name: string; value: Plain }[] = [{ name, value }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { name: at, value: of } = next
    if (Array.isArray(of))
      open.push(...of.map((one: Plain, index) => ({ name: `${at}[${index}]`, value: one })).reverse())
    else if (isMap(of))
      open.push(
        ...Object.entries(of)
          .map(([key, one]) => ({ name: `${at}.${key}`, value: one }))
          .reverse(),
      )
    else found.push({ name: at, value: of as Leaf })
  }
  return found
}
