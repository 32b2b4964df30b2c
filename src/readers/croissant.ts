/** Croissant: metadata of a dataset and of the files that it consists of. */

import type { Evidence } from '../domain/evidence.js'
import type { Result } from '../domain/fault.js'
import type { LineageNode, RecordedDigest } from '../domain/lineage.js'
import { type Moment, moment } from '../domain/moment.js'
import type { Plain } from '../domain/plain.js'
import type { ReadableFile, Reader } from '../domain/reader.js'
import {
  asList,
  asMap,
  asText,
  type Fragment,
  finished,
  folderOf,
  headOf,
  hexDigest,
  isMap,
  isUri,
  jsonRoot,
  lineageNode,
  type PlainMap,
  resolveIn,
  shown,
  startFragment,
} from './shared/lineage.js'

/** Reader of Croissant 1.x metadata. */
export const croissant: Reader = {
  id: 'croissant',
  title: 'Croissant dataset metadata (JSON-LD)',
  notes:
    'Files with address and sha256 or md5; licence, version, dates and owner of the dataset, which hold for each file that gives none of its own. It knows no run and no model. Relative addresses are tried from the root of the repository and from the folder of the file. Dates without a zone are taken to lie anywhere on Earth.',
  recognises: (file) => {
    if (!/croissant|cr:FileObject|"FileObject"/i.test(headOf(file))) return 'no'
    const root = jsonRoot(file)
    if (root === null)
      return /"(cr|conformsTo)"\s*:\s*\[?\s*"https?:\/\/mlcommons\.org\/croissant/.test(headOf(file)) ? 'certain' : 'no'
    const isDataset = typesOf(root).some((type) => /(^|[:/])Dataset$/.test(type))
    return isDataset && ('distribution' in root || 'recordSet' in root || conforms(root)) ? 'certain' : 'no'
  },
  read,
}

const texts = (value: Plain | undefined): readonly string[] =>
  (Array.isArray(value) ? (value as readonly Plain[]) : [value ?? null])
    .map((one) => asText(one))
    .filter((one) => one !== null)
const typesOf = (map: PlainMap): readonly string[] => texts(map['@type'])
const conforms = (root: PlainMap): boolean =>
  texts(root['conformsTo'] ?? root['dct:conformsTo']).some((text) => /mlcommons\.org\/croissant/.test(text))

/** What the dataset says for each of its files. */
type Common = Pick<LineageNode, 'license' | 'version' | 'owner' | 'at'>

function read(file: ReadableFile): Result<readonly Evidence[]> {
  const document = file.json()
  if (!document.ok) return document
  const root = asMap(document.value.value)
  const fragment = startFragment(file, document.value)
  const common: Common = {
    license: licenceOf(root),
    version: asText(root['version']),
    owner: ownerOf(root),
    at: changedAt(root),
  }
  const distribution = asList(root['distribution'])
  distribution.forEach((entry: Plain, index) => {
    const pointer = `/distribution/${index}`
    if (!isMap(entry))
      fragment.fault(
        'artifact/schema',
        pointer,
        'an entry of "distribution" is not an object',
        'write it as Croissant 1.0 has it',
      )
    else if (typesOf(entry).some((type) => /(^|[:/])FileObject$/.test(type)))
      addFile(fragment, file, entry, common, pointer)
  })
  distribution.forEach((entry: Plain, index) => {
    const inside = asMap(asMap(entry)['containedIn'])
    const from = asText(inside['@id'])
    const to = asText(asMap(entry)['@id'])
    if (from !== null && to !== null && fragment.node(`file:${to}`) && fragment.node(`file:${from}`)) {
      fragment.edge(`file:${from}`, `file:${to}`, fragment.source(`/distribution/${index}/containedIn`))
    }
  })
  if (fragment.size() === 0 && fragment.faults.length === 0) {
    const url = asText(root['url'])
    const name = asText(root['name']) ?? file.path
    fragment.add(
      lineageNode({ id: 'dataset', type: 'dataset', name, uri: url, source: fragment.source(''), ...common }),
    )
  }
  return finished(fragment, 'croissant')
}

function addFile(fragment: Fragment, file: ReadableFile, entry: PlainMap, common: Common, pointer: string): void {
  const id = asText(entry['@id']) ?? asText(entry['name'])
  if (id === null) {
    fragment.fault('artifact/schema', pointer, 'a file without "@id" or "name"', 'write it as Croissant 1.0 has it')
    return
  }
  if (fragment.node(`file:${id}`) !== undefined) {
    fragment.fault('artifact/ambiguous', pointer, `two files have the "@id" ${shown(id)}`, 'give each its own')
    return
  }
  const address = asText(entry['contentUrl'])
  const relative = address !== null && !isUri(address) ? address : null
  const paths = candidates(file.path, relative ?? (/[/.]/.test(id) && !isUri(id) ? id : null))
  if (relative !== null && paths.length === 0) {
    fragment.fault(
      'artifact/path',
      `${pointer}/contentUrl`,
      `the address ${shown(relative)} lies outside the repository, where nothing is read`,
      'write a path of the repository or a URI',
    )
  }
  fragment.add(
    lineageNode({
      id: `file:${id}`,
      type: 'dataset',
      name: asText(entry['name']) ?? id,
      path: paths[0] ?? null,
      ...(paths.length > 1 ? { otherPaths: paths.slice(1) } : {}),
      uri: relative === null ? address : null,
      digests: digestsOf(fragment, entry, pointer),
      license: licenceOf(entry) ?? common.license,
      version: asText(entry['version']) ?? common.version,
      owner: ownerOf(entry) ?? common.owner,
      at: changedAt(entry) ?? common.at,
      source: fragment.source(pointer),
    }),
  )
}

/** A relative address from the root of the repository, and from the folder of the record. */
function candidates(record: string, text: string | null): readonly string[] {
  if (text === null) return []
  return [...new Set([resolveIn('', text), resolveIn(folderOf(record), text)].filter((path) => path !== null))]
}

function digestsOf(fragment: Fragment, entry: PlainMap, pointer: string): readonly RecordedDigest[] {
  const found: RecordedDigest[] = []
  for (const algorithm of ['sha256', 'md5'] as const) {
    const text = asText(entry[algorithm])
    // Hubs write the address of an open question where they have no digest.
    if (text === null || /^https?:\/\//.test(text)) continue
    const digest = hexDigest(algorithm, text)
    if (digest) found.push(digest)
    else
      fragment.fault(
        'artifact/value',
        `${pointer}/${algorithm}`,
        `${shown(text)} is no whole ${algorithm}`,
        'write the whole digest in hex',
      )
  }
  return found
}

/** A licence is a text, or a CreativeWork with a name or an address; several make an AND. */
function licenceOf(map: PlainMap): string | null {
  const value = map['license'] ?? map['sc:license']
  const all = (Array.isArray(value) ? (value as readonly Plain[]) : [value ?? null]).map((one) => {
    if (!isMap(one)) return asText(one)
    return asText(one['url']) ?? asText(one['@id']) ?? asText(one['name'])
  })
  const known = all.filter((one) => one !== null)
  return known.length === 0 ? null : known.join(' AND ')
}

function ownerOf(map: PlainMap): string | null {
  for (const key of ['creator', 'publisher']) {
    const value = map[key]
    const one = Array.isArray(value) ? (value[0] as Plain | undefined) : value
    const name = isMap(one) ? asText(one['name']) : asText(one)
    if (name !== null) return name
  }
  return null
}

/** When the content last changed: modified, else created, else published. */
function changedAt(map: PlainMap): Moment | null {
  const text = asText(map['dateModified']) ?? asText(map['dateCreated']) ?? asText(map['datePublished'])
  return text === null ? null : moment(text)
}
