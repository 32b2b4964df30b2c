/** Elements of an SPDX 3 document by their ids. Nothing outside of the document is looked up. */

import type { RecordedDigest } from '../../domain/lineage.js'
import type { Plain } from '../../domain/plain.js'
import { asList, asMap, asText, type Fragment, hexDigest, isMap, type PlainMap, shown, textFor } from './lineage.js'

export interface SpdxElement {
  readonly id: string
  readonly type: string
  readonly of: PlainMap
  readonly pointer: string
}

export interface SpdxGraph {
  /** In the order of the document. */
  readonly elements: readonly SpdxElement[]
  element(id: string): SpdxElement | undefined
  /** Name of the agent that a value refers to (the first of a list), or null. */
  nameOf(value: Plain | undefined): string | null
}

/** Id of an element's node. */
export const spdxId = (id: string): string => `element:${id}`

const typeOf = (of: PlainMap): string => (asText(of['type']) ?? asText(of['@type']) ?? '').replace(/^(core|spdx):/, '')

/** Every element of the document: of its `@graph`, or the one that it is. Two of one id are a fault. */
export function spdxGraph(fragment: Fragment, root: PlainMap): SpdxGraph {
  const listed = root['@graph']
  const elements: SpdxElement[] = []
  const byId = new Map<string, SpdxElement>()
  const add = (value: Plain, pointer: string): void => {
    if (!isMap(value)) {
      fragment.fault('artifact/schema', pointer, 'an element is not an object', 'write it as SPDX 3.0 has it')
      return
    }
    const id = asText(value['spdxId']) ?? asText(value['@id']) ?? `_:at${pointer}`
    const element = { id, type: typeOf(value), of: value, pointer }
    if (byId.has(id)) {
      fragment.fault('artifact/ambiguous', pointer, `two elements have the id ${shown(id)}`, 'give each its own')
      return
    }
    byId.set(id, element)
    elements.push(element)
  }
  if (Array.isArray(listed)) for (const [index, one] of listed.entries()) add(one as Plain, `/@graph/${index}`)
  else if (listed !== undefined)
    fragment.fault('artifact/schema', '/@graph', 'the @graph is no list', 'write it as SPDX 3.0 has it')
  else add(root, '')
  const element = (id: string) => byId.get(id)
  return {
    elements,
    element,
    nameOf: (value) => {
      const first = Array.isArray(value) ? (value[0] as Plain | undefined) : value
      const id = asText(first)
      return isMap(first) ? asText(first['name']) : id === null ? null : asText(asMap(element(id)?.of)['name'])
    },
  }
}

const ALGORITHMS = ['sha256', 'sha512', 'sha1', 'md5'] as const

/** Hashes that a value lists, in place or by reference. Other methods of checking are passed over. */
export function spdxHashes(
  fragment: Fragment,
  graph: SpdxGraph,
  value: Plain | undefined,
  pointer: string,
): readonly RecordedDigest[] {
  return asList(value).flatMap((one: Plain, index) => {
    const of = isMap(one) ? one : asMap(graph.element(asText(one) ?? '')?.of)
    const algorithm = ALGORITHMS.find((name) => name === of['algorithm'])
    if (algorithm === undefined) return []
    const hash = of['hashValue']
    const digest = typeof hash === 'string' ? hexDigest(algorithm, hash) : null
    if (digest !== null) return [digest]
    const message = `the ${algorithm} ${shown(textFor(hash))} is no whole digest`
    fragment.fault('artifact/value', `${pointer}/${index}`, message, 'write the whole digest in hex')
    return []
  })
}
