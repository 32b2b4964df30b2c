/** Components of a CycloneDX bill: where they stand, and what they say of themselves. */

import type { RecordedDigest } from '../../domain/lineage.js'
import type { Plain } from '../../domain/plain.js'
import type { ReadableFile } from '../../domain/reader.js'
import {
  asList,
  asMap,
  asText,
  type Fragment,
  folderOf,
  hexDigest,
  isMap,
  isUri,
  type PlainMap,
  resolveIn,
  shown,
  textFor,
} from './lineage.js'

/** A component with its place. */
export interface BomComponent {
  readonly of: PlainMap
  readonly pointer: string
  /** Its `bom-ref`, or null. */
  readonly ref: string | null
  /** Pointer of the component that was made of it, where it stands in that one's pedigree. */
  readonly descendant: string | null
}

/** Every component: of the bill, what it is about, those inside of others and the ancestors of their pedigrees. */
export function componentsOf(fragment: Fragment, root: PlainMap): readonly BomComponent[] {
  const found: BomComponent[] = []
  const open: { value: Plain; pointer: string; descendant: string | null }[] = []
  const openList = (value: Plain | undefined, pointer: string, descendant: string | null): void => {
    if (value === undefined || value === null) return
    if (!Array.isArray(value)) {
      fragment.fault('artifact/schema', pointer, 'the components are no list', 'write them as CycloneDX has them')
      return
    }
    for (let at = value.length - 1; at >= 0; at--)
      open.push({ value: value[at] as Plain, pointer: `${pointer}/${at}`, descendant })
  }
  openList(root['components'], '/components', null)
  const subject = asMap(root['metadata'])['component']
  if (subject !== undefined) open.push({ value: subject, pointer: '/metadata/component', descendant: null })
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, pointer, descendant } = next
    if (!isMap(value)) {
      fragment.fault('artifact/schema', pointer, 'a component is not an object', 'write it as CycloneDX has it')
      continue
    }
    found.push({ of: value, pointer, ref: asText(value['bom-ref']), descendant })
    openList(value['components'], `${pointer}/components`, null)
    openList(asMap(value['pedigree'])['ancestors'], `${pointer}/pedigree/ancestors`, pointer)
  }
  return found
}

const ALGORITHMS = { MD5: 'md5', 'SHA-1': 'sha1', 'SHA-256': 'sha256', 'SHA-512': 'sha512' } as const

/** Hashes of a component. One of a known algorithm that is no whole digest is a fault; other algorithms are passed over. */
export function recordedHashes(fragment: Fragment, of: PlainMap, pointer: string): readonly RecordedDigest[] {
  return asList(of['hashes']).flatMap((hash: Plain, index) => {
    const name = asText(asMap(hash)['alg']) ?? ''
    if (!Object.hasOwn(ALGORITHMS, name)) return []
    const algorithm = ALGORITHMS[name as keyof typeof ALGORITHMS]
    const content = asMap(hash)['content']
    const digest = typeof content === 'string' ? hexDigest(algorithm, content) : null
    if (digest !== null) return [digest]
    const message = `the ${name} ${shown(textFor(content))} is no whole digest`
    fragment.fault('artifact/value', `${pointer}/hashes/${index}/content`, message, 'write the whole digest in hex')
    return []
  })
}

/** Licences by id, name, expression or address; several make an AND. */
export function licencesOf(of: PlainMap): string | null {
  const known = asList(of['licenses']).flatMap((one: Plain) => {
    const licence = asMap(asMap(one)['license'])
    const text =
      asText(asMap(one)['expression']) ?? asText(licence['id']) ?? asText(licence['name']) ?? asText(licence['url'])
    return text === null ? [] : [text]
  })
  return known.length > 1
    ? known.map((one) => (/ OR /i.test(one) ? `(${one})` : one)).join(' AND ')
    : (known[0] ?? null)
}

/** Who governs the data, else who supplies the component. */
export function ownerOf(of: PlainMap): string | null {
  for (const data of asList(of['data'])) {
    const governance = asMap(asMap(data)['governance'])
    for (const role of ['owners', 'stewards', 'custodians']) {
      for (const one of asList(governance[role])) {
        const name = asText(asMap(asMap(one)['organization'])['name']) ?? asText(asMap(asMap(one)['contact'])['name'])
        if (name !== null) return name
      }
    }
  }
  for (const key of ['supplier', 'manufacturer']) {
    const name = asText(asMap(of[key])['name'])
    if (name !== null) return name
  }
  return asText(of['publisher']) ?? asText(of['author'])
}

const COMMIT = /^[0-9a-f]{40}([0-9a-f]{24})?$/

/** The commit that a component was made from: of its pedigree, a property, or the comment of its repository. */
export function revisionOf(of: PlainMap): string | null {
  const commits = asList(asMap(of['pedigree'])['commits']).map((one) => asText(asMap(one)['uid']))
  const properties = asList(of['properties']).filter((one) => /commit/i.test(asText(asMap(one)['name']) ?? ''))
  const repositories = asList(of['externalReferences']).filter((one) => asMap(one)['type'] === 'vcs')
  const texts = [
    ...commits,
    ...properties.map((one) => asText(asMap(one)['value'])),
    ...repositories.map((one) => asText(asMap(one)['comment'])),
  ]
  return texts.find((text) => text !== null && COMMIT.test(text)) ?? null
}

/** Where a component lies: by its distribution, by the contents of its data, by group and name of a file. */
export function placeOf(
  fragment: Fragment,
  file: ReadableFile,
  { of, pointer }: BomComponent,
): { readonly path: string | null; readonly uri: string | null; readonly otherPaths?: readonly string[] } {
  const listed = [
    ...asList(of['externalReferences']).flatMap((one: Plain, index) =>
      /^(source-)?distribution$/.test(asText(asMap(one)['type']) ?? '')
        ? [{ text: asText(asMap(one)['url']), at: `${pointer}/externalReferences/${index}/url` }]
        : [],
    ),
    ...asList(of['data']).map((one: Plain, index) => ({
      text: asText(asMap(asMap(one)['contents'])['url']),
      at: `${pointer}/data/${index}/contents/url`,
    })),
  ]
  let uri: string | null = null
  let paths: readonly string[] = []
  for (const { text, at } of listed) {
    if (text === null) continue
    if (isUri(text)) uri ??= text
    else if (paths.length === 0) {
      paths = candidates(file.path, text)
      const message = `the address ${shown(text)} lies outside the repository, where nothing is read`
      if (paths.length === 0) fragment.fault('artifact/path', at, message, 'write a path of the repository or a URI')
    }
  }
  if (paths.length === 0) paths = namedPath(of)
  return { path: paths[0] ?? null, uri, ...(paths.length > 1 ? { otherPaths: paths.slice(1) } : {}) }
}

/** A relative address from the root of the repository, and from the folder of the bill. */
const candidates = (record: string, text: string): readonly string[] => [
  ...new Set([resolveIn('', text), resolveIn(folderOf(record), text)].filter((path) => path !== null)),
]

/** Tools that list files write the folder as the group: `data/splits` and `train.csv`. A file of that name only. */
function namedPath(of: PlainMap): readonly string[] {
  const [group, name] = [asText(of['group']), asText(of['name'])]
  if (of['type'] === 'machine-learning-model' || name === null || !/^[\w@+-][\w.@+-]*\.\w+$/.test(name)) return []
  const path = group !== null && /^[\w@+-]+(\/[\w.@+-]+)*$/.test(group) ? resolveIn('', `${group}/${name}`) : null
  return path === null ? [] : [path]
}
