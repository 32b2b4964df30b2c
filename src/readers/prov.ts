/** PROV-JSON: entities, the activities that used and made them, and what was derived from what. */

import type { Evidence } from '../domain/evidence.js'
import type { Result } from '../domain/fault.js'
import type { RecordedDigest } from '../domain/lineage.js'
import type { Plain, PlainDocument } from '../domain/plain.js'
import type { ReadableFile, ReadContext, Reader } from '../domain/reader.js'
import {
  asMap,
  asText,
  type Fragment,
  finished,
  headOf,
  hexDigest,
  isCodePath,
  isMap,
  isUri,
  jsonRoot,
  lineageNode,
  momentOf,
  type PlainMap,
  resolveIn,
  shown,
  startFragment,
  step,
} from './shared/lineage.js'
import { entries, evaluations, type Part, plainText } from './shared/prov.js'

/** Reader of W3C PROV-JSON documents. */
export const prov: Reader = {
  id: 'prov',
  title: 'PROV-JSON document',
  notes:
    'Entities with location, checksum, licence and time of making; activities with start and end; used, wasGeneratedBy, wasDerivedFrom and hadMember. Bundles are read like the document around them. An entity that is named and nowhere declared is told as unresolved. An entity that is revised into another of the same location is its earlier state. A location on a machine ("/mnt/…") is kept as it is written and never followed.',
  recognises: (file) => {
    if (!/"(prov:|used"|wasGeneratedBy"|wasDerivedFrom"|entity"|bundle")/.test(headOf(file, 65_536))) return 'no'
    const root = jsonRoot(file)
    if (root === null) return /^\s*\{\s*"(prefix|entity|activity)"\s*:\s*\{/.test(headOf(file, 4096)) ? 'certain' : 'no'
    const sections = ['entity', 'activity', 'used', 'wasGeneratedBy', 'wasDerivedFrom', 'bundle'].filter((key) =>
      isMap(root[key]),
    )
    return sections.length >= 2 || (sections.length === 1 && isMap(root['prefix'])) ? 'certain' : 'no'
  },
  read,
}

function read(file: ReadableFile, context: ReadContext): Result<readonly Evidence[]> {
  const document = file.json()
  return document.ok ? provFacts('prov', file, document.value, context) : document
}

/** What a document of the shape of PROV-JSON tells; `reader` is who read it. */
export function provFacts(
  reader: string,
  file: ReadableFile,
  document: PlainDocument,
  context: ReadContext,
): Result<readonly Evidence[]> {
  const root = asMap(document.value)
  const fragment = startFragment(file, document)
  const bundles = Object.entries(asMap(root['bundle'])).map(([key, map]) => ({
    map: asMap(map),
    pointer: `/bundle${step(key)}`,
  }))
  const parts: readonly Part[] = [{ map: root, pointer: '' }, ...bundles]
  // Most documents have no revisions: then nothing is gone through for them.
  const hasRevisions = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength).includes('Revision')
  const earlier = hasRevisions ? earlierRevisions(parts) : new Set<string>()
  for (const part of parts) addEntities(fragment, part, context, earlier)
  for (const part of parts) addActivities(fragment, part)
  for (const part of parts) addRelations(fragment, part)
  return finished(fragment, reader, evaluations(reader, fragment, parts, context))
}

/** The first attribute whose local name is one of these, whatever its prefix. */
function attribute(of: PlainMap, names: readonly string[]): string | null {
  for (const name of names) {
    for (const key of Object.keys(of)) {
      if (key.slice(key.lastIndexOf(':') + 1).toLowerCase() !== name) continue
      const text = plainText(of[key])
      if (text !== null) return text
    }
  }
  return null
}

/** Entities that a revision replaced: their location holds the later one now. */
function earlierRevisions(parts: readonly Part[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const part of parts) {
    for (const { of } of entries(part, 'wasDerivedFrom')) {
      if (!/Revision$/.test(plainText(of['prov:type']) ?? '')) continue
      const used = asText(of['prov:usedEntity'])
      if (used !== null) found.add(used)
    }
  }
  return found
}

function addEntities(fragment: Fragment, part: Part, context: ReadContext, earlier: ReadonlySet<string>): void {
  const owners = ownersOf(part)
  for (const { id, of, pointer } of entries(part, 'entity')) {
    const place = placeOf(fragment, of, `${pointer}/prov:location`)
    const path = earlier.has(id) ? null : place.path
    const label = plainText(of['prov:label']) ?? place.path ?? place.uri ?? id
    const sort = plainText(of['prov:type']) ?? ''
    const isModel = /(^|[:/#])model$/i.test(sort) || (path !== null && path === context.model.artifact)
    fragment.add(
      lineageNode({
        id: `entity:${id}`,
        type: isModel
          ? 'model'
          : path !== null && isCodePath(path)
            ? 'code'
            : /dataset$/i.test(sort)
              ? 'dataset'
              : 'file',
        name: label,
        path,
        uri: place.uri,
        digests: checksums(fragment, of, pointer),
        version: attribute(of, ['hasversion', 'version']),
        at: momentOf(attribute(of, ['modified', 'generatedattime', 'created', 'issued'])),
        license: attribute(of, ['license', 'licence', 'rights']),
        owner: owners.get(id) ?? null,
        source: fragment.source(pointer),
      }),
    )
  }
}

function ownersOf(part: Part): ReadonlyMap<string, string> {
  const owners = new Map<string, string>()
  for (const { of } of entries(part, 'wasAttributedTo')) {
    const entity = asText(of['prov:entity'])
    const agent = asText(of['prov:agent'])
    if (entity === null || agent === null) continue
    const described = asMap(asMap(part.map['agent'])[agent])
    owners.set(entity, attribute(described, ['title', 'name', 'label']) ?? agent)
  }
  return owners
}

/** Where an entity lies: a URI, a path of the repository, or both where the label is a path and the location is not. */
function placeOf(
  fragment: Fragment,
  of: PlainMap,
  pointer: string,
): { readonly path: string | null; readonly uri: string | null } {
  const label = plainText(of['prov:label'])
  const labelled = label !== null && /^[\w.@+-]+(\/[\w.@+-]+)+$/.test(label) ? resolveIn('', label) : null
  const location = plainText(of['prov:location']) ?? plainText(of['prov:atLocation'])
  if (location === null) return { path: labelled, uri: null }
  if (isUri(location)) return { path: labelled, uri: location }
  if (location.startsWith('/')) return { path: labelled, uri: `file:${location}` }
  const path = resolveIn('', location)
  if (path === null) {
    fragment.fault(
      'artifact/path',
      pointer,
      `the location ${shown(location)} lies outside the repository, where nothing is read`,
      'write a path of the repository or a URI',
    )
  }
  return { path, uri: null }
}

function checksums(fragment: Fragment, of: PlainMap, pointer: string): readonly RecordedDigest[] {
  const found: RecordedDigest[] = []
  for (const [key, value] of Object.entries(of)) {
    const name = key.slice(key.lastIndexOf(':') + 1).toLowerCase()
    if (!/^(checksum|digest|hash|md5|sha-?1|sha-?256|sha-?512)$/.test(name)) continue
    for (const one of Array.isArray(value) ? (value as readonly Plain[]) : [value]) {
      const text = plainText(one)
      if (text === null) continue
      const [, algorithm, hex] = /^(?:(md5|sha-?1|sha-?256|sha-?512):)?([0-9a-f]+)$/i.exec(text) ?? []
      const named = (algorithm ?? name).toLowerCase().replace('-', '')
      const known = named === 'md5' || named === 'sha1' || named === 'sha256' || named === 'sha512'
      const digest = known && hex !== undefined ? hexDigest(named, hex) : null
      if (digest) found.push(digest)
      else if (known)
        fragment.fault(
          'artifact/value',
          pointer + step(key),
          `the checksum ${shown(text)} is no whole ${named}`,
          'write the whole digest in hex',
        )
    }
  }
  return found
}

function addActivities(fragment: Fragment, part: Part): void {
  for (const { id, of, pointer } of entries(part, 'activity')) {
    const status = attribute(of, ['status'])?.toLowerCase() ?? ''
    fragment.add(
      lineageNode({
        id: `activity:${id}`,
        type: 'step',
        name: plainText(of['prov:label']) ?? id,
        source: fragment.source(pointer),
        startedAt: momentOf(plainText(of['prov:startTime'])),
        at: momentOf(plainText(of['prov:endTime'])),
        command: attribute(of, ['command', 'cmd']),
        codeVersion: attribute(of, ['gitcommit', 'commit', 'codeversion', 'revision']),
        status: /^(failed|failure|killed|aborted)$/.test(status) ? 'failed' : null,
      }),
    )
  }
}

function addRelations(fragment: Fragment, part: Part): void {
  // Ids are built once for each name: most names stand in many relations.
  const things = new Map<string, string>()
  const activities = new Map<string, string>()
  const known = (
    ids: Map<string, string>,
    id: string,
    prefix: string,
    type: 'file' | 'step',
    pointer: string,
  ): string => {
    const made = ids.get(id) ?? `${prefix}${id}`
    if (ids.has(id)) return made
    ids.set(id, made)
    if (fragment.node(made) === undefined)
      fragment.add(lineageNode({ id: made, type, name: id, source: fragment.source(pointer) }))
    return made
  }
  const thing = (id: string, pointer: string) => known(things, id, 'entity:', 'file', pointer)
  const activity = (id: string, pointer: string) => known(activities, id, 'activity:', 'step', pointer)
  for (const { of, pointer } of entries(part, 'used')) {
    const [entity, by] = [asText(of['prov:entity']), asText(of['prov:activity'])]
    if (entity !== null && by !== null)
      fragment.edge(thing(entity, pointer), activity(by, pointer), fragment.source(pointer))
  }
  for (const { of, pointer } of entries(part, 'wasGeneratedBy')) {
    const [entity, by] = [asText(of['prov:entity']), asText(of['prov:activity'])]
    if (entity === null || by === null) continue
    const node = thing(entity, pointer)
    const time = momentOf(plainText(of['prov:time']))
    const told = time === null ? undefined : fragment.node(node)
    if (told !== undefined) fragment.add({ ...told, at: time })
    fragment.edge(activity(by, pointer), node, fragment.source(pointer))
  }
  for (const { of, pointer } of entries(part, 'hadMember')) {
    const [whole, member] = [asText(of['prov:collection']), asText(of['prov:entity'])]
    if (whole !== null && member !== null)
      fragment.edge(thing(member, pointer), thing(whole, pointer), fragment.source(pointer))
  }
  for (const { of, pointer } of entries(part, 'wasDerivedFrom')) {
    const [made, from] = [asText(of['prov:generatedEntity']), asText(of['prov:usedEntity'])]
    if (made !== null && from !== null)
      fragment.edge(thing(from, pointer), thing(made, pointer), fragment.source(pointer))
  }
}
