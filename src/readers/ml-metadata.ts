/** ML Metadata: artifacts, executions and the events between them, dumped as JSON. */

import type { Evidence } from '../domain/evidence.js'
import type { Result } from '../domain/fault.js'
import type { LineageNode, NodeType } from '../domain/lineage.js'
import type { Plain } from '../domain/plain.js'
import type { ReadableFile, ReadContext, Reader } from '../domain/reader.js'
import {
  asList,
  asMap,
  asText,
  type Fragment,
  finished,
  headOf,
  isCodePath,
  isMap,
  isUri,
  jsonRoot,
  lineageNode,
  type PlainMap,
  resolveIn,
  shown,
  startFragment,
} from './shared/lineage.js'
import {
  digestsOf,
  idOf,
  part,
  property,
  scalarOf,
  stateOf,
  type TypeNames,
  timeOf,
  typeNames,
} from './shared/ml-metadata-entry.js'

/** Reader of dumps of an ML Metadata store. */
export const mlMetadata: Reader = {
  id: 'ml-metadata',
  title: 'ML Metadata dump (JSON)',
  notes:
    'Artifacts with address, type, version, digest and licence where their properties give them; executions with state, times and properties; events as edges. It has no standard dump: artifacts, executions and events as the JSON form of its protobuf messages are read, in camelCase or snake_case. Of several executions of one type and name the latest that completed counts. Times are when something was recorded: the last one of an execution is the latest at which it ended; none is taken for its beginning or for the age of data. The SQLite store itself is not read.',
  recognises: (file) => {
    if (!/"(artifacts|executions|events)"/.test(headOf(file, 65_536))) return 'no'
    const root = jsonRoot(file)
    if (root === null) return /^\s*\{\s*"artifact_?[tT]ypes"\s*:/.test(headOf(file, 4096)) ? 'certain' : 'no'
    if (!Array.isArray(root['artifacts']) || !Array.isArray(root['executions'])) return 'no'
    const typed = [...asList(root['artifacts']), ...asList(root['executions'])].some((one) => {
      const map = asMap(one)
      return map['typeId'] !== undefined || map['type_id'] !== undefined
    })
    return typed || Array.isArray(root['events']) ? 'certain' : 'no'
  },
  read,
}

function read(file: ReadableFile, context: ReadContext): Result<readonly Evidence[]> {
  const document = file.json()
  if (!document.ok) return document
  const root = asMap(document.value.value)
  const fragment = startFragment(file, document.value)
  const typeName = typeNames(root)
  const dropped = supersededExecutions(root, typeName)
  const gone = onlyOf(root, dropped)
  each(fragment, root, 'artifacts', (of, id, pointer) => {
    if (!gone.has(id)) addArtifact(fragment, typeName, of, { id, pointer, model: context.model.artifact })
  })
  each(fragment, root, 'executions', (of, id, pointer) => {
    if (!dropped.has(id)) addExecution(fragment, typeName, of, id, pointer)
  })
  addEvents(fragment, root, dropped)
  return finished(fragment, 'ml-metadata')
}

/** Artifacts that only superseded executions used or made. */
function onlyOf(root: PlainMap, dropped: ReadonlySet<string>): ReadonlySet<string> {
  const [gone, kept] = [new Set<string>(), new Set<string>()]
  for (const event of asList(root['events'])) {
    const artifact = idOf(part(asMap(event), 'artifactId'))
    if (artifact !== null) (dropped.has(idOf(part(asMap(event), 'executionId')) ?? '') ? gone : kept).add(artifact)
  }
  for (const artifact of kept) gone.delete(artifact)
  return gone
}

/** Entries of a list with their ids; one without, or with that of another, is a fault. */
function each(
  fragment: Fragment,
  root: PlainMap,
  key: 'artifacts' | 'executions',
  then: (of: PlainMap, id: string, pointer: string) => void,
): void {
  const seen = new Set<string>()
  const listed = root[key]
  if (!Array.isArray(listed)) {
    fragment.fault('artifact/schema', `/${key}`, `the ${key} are no list`, 'dump the store again')
    return
  }
  listed.forEach((one: Plain, index) => {
    const pointer = `/${key}/${index}`
    const id = idOf(asMap(one)['id'])
    if (!isMap(one) || id === null)
      fragment.fault('artifact/schema', pointer, 'an entry without an id', 'dump the store again')
    else if (seen.has(id))
      fragment.fault('artifact/ambiguous', pointer, `two ${key} have the id ${shown(id)}`, 'dump the store again')
    else {
      seen.add(id)
      then(one, id, pointer)
    }
  })
}

/** Executions that a later one of the same type and name replaced; those without a name stand for themselves. */
function supersededExecutions(root: PlainMap, typeName: TypeNames): ReadonlySet<string> {
  const kept = new Map<string, { readonly id: string; readonly rank: number }>()
  const dropped = new Set<string>()
  for (const one of asList(root['executions'])) {
    const of = asMap(one)
    const [id, name] = [idOf(of['id']), asText(of['name'])]
    if (id === null || name === null) continue
    const key = `${typeName(of, 'execution')}\n${name}`
    const at = timeOf(part(of, 'lastUpdateTimeSinceEpoch'))?.epoch ?? 0
    const rank = stateOf(of) === 'finished' ? at + 1e15 : at
    const other = kept.get(key)
    if (other !== undefined) dropped.add(rank >= other.rank ? other.id : id)
    if (other === undefined || rank >= other.rank) kept.set(key, { id, rank })
  }
  return dropped
}

const TYPES: readonly (readonly [RegExp, NodeType])[] = [
  [/model(?!evaluation|validation|blessing)/i, 'model'],
  [/dataset|examples|data$/i, 'dataset'],
  [/metrics|evaluation|statistics|report/i, 'report'],
]

function addArtifact(
  fragment: Fragment,
  typeName: TypeNames,
  of: PlainMap,
  { id, pointer, model }: { readonly id: string; readonly pointer: string; readonly model: string | null },
): void {
  const sort = typeName(of, 'artifact')
  const [name, written] = [asText(of['name']), asText(of['uri'])]
  const place = placeOf(fragment, name, written, pointer)
  const type = TYPES.find(([pattern]) => pattern.test(sort))?.[1] ?? 'file'
  fragment.add(
    lineageNode({
      id: `artifact:${id}`,
      type: place.path !== null && place.path === model ? 'model' : type,
      name: name ?? place.path ?? place.uri ?? `artifact ${id}`,
      ...place,
      digests: digestsOf(fragment, of, pointer),
      version: property(of, /^version$/i),
      license: property(of, /^licen[sc]e$/i),
      owner: property(of, /^owner$/i),
      source: fragment.source(pointer),
    }),
  )
}

/** An address outside is a URI, and the name then the path where it looks like one; a relative address is a path. */
function placeOf(
  fragment: Fragment,
  name: string | null,
  written: string | null,
  pointer: string,
): Pick<LineageNode, 'path' | 'uri'> {
  const named = name !== null && /^[\w.@+-]+(\/[\w.@+-]+)+$/.test(name) ? resolveIn('', name) : null
  if (written === null) return { path: named, uri: null }
  if (isUri(written)) return { path: named, uri: written }
  if (written.startsWith('/')) return { path: named, uri: `file:${written}` }
  const path = resolveIn('', written)
  if (path === null) {
    const message = `the address ${shown(written)} lies outside the repository, where nothing is read`
    fragment.fault('artifact/path', `${pointer}/uri`, message, 'record a path of the repository or a URI')
  }
  return { path, uri: null }
}

const COMMIT = /^(git|commit|git[_.-]?commit|code[_.-]?version|revision|mlflow\.source\.git\.commit)$/i
const CODE = /^(code|script|module_file|source)$/i
const COMMAND = /^(command|cmd)$/i

function addExecution(fragment: Fragment, typeName: TypeNames, of: PlainMap, id: string, pointer: string): void {
  const source = fragment.source(pointer)
  const status = stateOf(of)
  const code = property(of, CODE)
  const path = code !== null && isCodePath(code) && !isUri(code) ? resolveIn('', code) : null
  const step = fragment.add(
    lineageNode({
      id: `execution:${id}`,
      type: 'step',
      name: asText(of['name']) ?? (typeName(of, 'execution') || `execution ${id}`),
      // A step ended before it was recorded as such; when it began is not told, since it can be recorded afterwards.
      at: status === 'finished' || status === 'failed' ? timeOf(part(of, 'lastUpdateTimeSinceEpoch')) : null,
      status,
      command: property(of, COMMAND),
      codeVersion: property(of, COMMIT),
      parameters: [...Object.entries(asMap(of['properties'])), ...Object.entries(asMap(part(of, 'customProperties')))]
        .filter(([name]) => !COMMIT.test(name) && !CODE.test(name) && !COMMAND.test(name))
        .slice(0, 1000)
        .map(([name, value]) => ({ file: null, name, value: scalarOf(value) })),
      source,
    }),
  )
  if (path === null) return
  const node = fragment.node(`code:${path}`)?.id
  fragment.edge(
    node ?? fragment.add(lineageNode({ id: `code:${path}`, type: 'code', name: path, path, source })),
    step,
    source,
  )
}

/** Events by name or number (Event.Type): what went in, what came out. */
const EVENTS: ReadonlyMap<string, 'in' | 'out'> = new Map([
  ['INPUT', 'in'],
  ['DECLARED_INPUT', 'in'],
  ['INTERNAL_INPUT', 'in'],
  ['OUTPUT', 'out'],
  ['DECLARED_OUTPUT', 'out'],
  ['INTERNAL_OUTPUT', 'out'],
  ['1', 'out'],
  ['2', 'in'],
  ['3', 'in'],
  ['4', 'out'],
  ['5', 'in'],
  ['6', 'out'],
])

function addEvents(fragment: Fragment, root: PlainMap, dropped: ReadonlySet<string>): void {
  asList(root['events']).forEach((event: Plain, index) => {
    const pointer = `/events/${index}`
    const [artifact, execution] = [idOf(part(asMap(event), 'artifactId')), idOf(part(asMap(event), 'executionId'))]
    if (artifact === null || execution === null) {
      fragment.fault('artifact/schema', pointer, 'an event without artifact or execution', 'dump the store again')
      return
    }
    const way = EVENTS.get(idOf(asMap(event)['type']) ?? '')
    if (way === undefined || dropped.has(execution)) return
    const source = fragment.source(pointer)
    // What an event names and the dump does not hold is kept by its number, so that it is told.
    const thing = `artifact:${artifact}`
    if (fragment.node(thing) === undefined)
      fragment.add(lineageNode({ id: thing, type: 'dataset', name: `artifact ${artifact}`, source }))
    const step = `execution:${execution}`
    if (fragment.node(step) === undefined)
      fragment.add(lineageNode({ id: step, type: 'step', name: `execution ${execution}`, source }))
    if (way === 'in') fragment.edge(thing, step, source)
    else fragment.edge(step, thing, source)
  })
}
