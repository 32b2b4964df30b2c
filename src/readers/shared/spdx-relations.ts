/** Relationships of an SPDX 3 document: what was made of what, what was tested on what, under which licence. */

import type { EvaluationEvidence } from '../../domain/evidence.js'
import type { Plain } from '../../domain/plain.js'
import { asList, asMap, asText, type Fragment, isMap, isUri, lineageNode } from './lineage.js'
import { type SpdxGraph, spdxHashes, spdxId } from './spdx-graph.js'

/** Which way things went: `out`: from the element named first into the others; `in`: the others into it. */
const WAYS: ReadonlyMap<string, 'in' | 'out'> = new Map([
  ['trainedOn', 'in'],
  ['pretrainedOn', 'in'],
  ['finetunedOn', 'in'],
  ['dependsOn', 'in'],
  ['hasInput', 'in'],
  ['hasDataFile', 'in'],
  ['descendantOf', 'in'],
  ['generates', 'out'],
  ['hasOutput', 'out'],
  ['ancestorOf', 'out'],
  ['copiedTo', 'out'],
])
const TESTS: ReadonlyMap<string, 'test' | 'validation'> = new Map([
  ['testedOn', 'test'],
  ['validatedOn', 'validation'],
])

/** Adds edges, tests and licences; returns what the tests say of model and data. */
export function addSpdxRelations(fragment: Fragment, graph: SpdxGraph): readonly EvaluationEvidence[] {
  const found: EvaluationEvidence[] = []
  const imports = importsOf(graph)
  const licences = licencesIn(graph)
  const relations = graph.elements.filter(({ type }) => /(^|_)(LifecycleScoped)?Relationship$/.test(type))
  // What is declared counts before what somebody concluded, wherever the two stand.
  for (const kind of ['hasDeclaredLicense', 'hasConcludedLicense']) {
    for (const { of, pointer } of relations) {
      const from = asText(of['from'])
      if (of['relationshipType'] !== kind || from === null) continue
      const node = fragment.node(spdxId(from))
      const licence = licenceOf(licences, of['to'])
      if (node === undefined || licence === null) continue
      if (node.license === null) fragment.add({ ...node, license: licence })
      else if (kind === 'hasDeclaredLicense' && node.license !== licence)
        fragment.fault(
          'artifact/contradiction',
          pointer,
          'two relationships declare different licences of one element',
          'declare one licence expression',
        )
    }
  }
  for (const { of, pointer } of relations) {
    const kind = asText(of['relationshipType']) ?? ''
    const [way, split] = [WAYS.get(kind), TESTS.get(kind)]
    const from = asText(of['from'])
    if ((way === undefined && split === undefined) || from === null) continue
    const one = endOf(fragment, graph, imports, from, pointer)
    listOf(of['to']).forEach((value, index) => {
      const to = asText(value)
      const at = `${pointer}/to/${index}`
      const other = to === null ? null : endOf(fragment, graph, imports, to, at)
      if (one === null || other === null) return
      const source = fragment.source(pointer)
      if (way === 'in') fragment.edge(other, one, source)
      else if (way === 'out') fragment.edge(one, other, source)
      else if (split !== undefined) found.push(test(fragment, { model: one, data: other, split, pointer }))
    })
  }
  return found
}

const listOf = (value: Plain | undefined): readonly Plain[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? (value as readonly Plain[]) : [value]

/** A test is a step that used model and data, and changes neither. */
function test(
  fragment: Fragment,
  given: { model: string; data: string; split: 'test' | 'validation'; pointer: string },
): EvaluationEvidence {
  const [model, data] = [fragment.node(given.model)!, fragment.node(given.data)!]
  const source = fragment.source(given.pointer)
  const step = fragment.add(
    lineageNode({ id: `test:${given.pointer}`, type: 'step', name: `test of ${model.name}`, source }),
  )
  fragment.edge(given.model, step, source)
  fragment.edge(given.data, step, source)
  const sha = (digests: typeof model.digests) => {
    const value = digests.find((one) => one.algorithm === 'sha256')?.value
    return value === undefined ? null : `sha256:${value}`
  }
  return {
    kind: 'evaluation',
    reader: 'spdx',
    source,
    origin: 'reported',
    model: { name: model.name, version: model.version, digest: sha(model.digests) },
    dataset: { name: data.name, digest: sha(data.digests), split: given.split },
    at: null,
    n: null,
    vouchesFor: {},
  }
}

interface Import {
  readonly uri: string | null
  readonly of: { readonly [key: string]: Plain }
  readonly pointer: string
}

/** Elements of other documents that this one names, with where they are to be had. */
function importsOf(graph: SpdxGraph): ReadonlyMap<string, Import> {
  const found = new Map<string, Import>()
  for (const { of, type, pointer } of graph.elements) {
    if (type !== 'SpdxDocument') continue
    asList(of['import']).forEach((one: Plain, index) => {
      const entry = isMap(one) ? one : asMap(graph.element(asText(one) ?? '')?.of)
      const id = asText(entry['externalSpdxId'])
      const hint = asText(entry['locationHint'])
      const uri = hint !== null && isUri(hint) ? hint : null
      if (id !== null) found.set(id, { uri, of: entry, pointer: `${pointer}/import/${index}` })
    })
  }
  return found
}

/** Node of one end. One that nothing describes is kept by its id; null for elements that are no thing or step. */
function endOf(
  fragment: Fragment,
  graph: SpdxGraph,
  imports: ReadonlyMap<string, Import>,
  id: string,
  pointer: string,
): string | null {
  if (fragment.node(spdxId(id)) !== undefined) return spdxId(id)
  if (graph.element(id) !== undefined) return null
  const known = imports.get(id)
  const digests = known ? spdxHashes(fragment, graph, known.of['verifiedUsing'], `${known.pointer}/verifiedUsing`) : []
  const uri = known?.uri ?? null
  return fragment.add(
    lineageNode({ id: spdxId(id), type: 'dataset', name: id, uri, digests, source: fragment.source(pointer) }),
  )
}

/** The licence that a relationship points at; several make an AND. Null where none is asserted. */
function licenceOf(licences: Licences, value: Plain | undefined): string | null {
  const known = listOf(value).flatMap((one) => {
    const text = asText(one) === null ? null : licences(asText(one)!)
    return text === null ? [] : [text]
  })
  return known.length > 1 ? known.map((one) => (/ /.test(one) ? `(${one})` : one)).join(' AND ') : (known[0] ?? null)
}

type Licences = (id: string) => string | null

/** Longest licence expression, and sets of licences within each other: beyond it nobody reads it. */
const LONGEST = 2000
const DEEPEST = 8

/** Texts of licences by id, each worked out once. A set with a member that is not known is unknown: a duty would be lost. */
function licencesIn(graph: SpdxGraph): Licences {
  const known = new Map<string, string | null>()
  const textOf = (id: string, level: number): string | null => {
    if (known.has(id)) return known.get(id) ?? null
    known.set(id, null)
    const text = level > DEEPEST ? null : worked(id, level)
    known.set(id, text !== null && text.length <= LONGEST ? text : null)
    return known.get(id) ?? null
  }
  const worked = (id: string, level: number): string | null => {
    if (/NoAssertion(License)?$/.test(id)) return null
    if (/NoneLicense$/.test(id)) return 'NONE'
    const listed = /^https?:\/\/spdx\.org\/licenses\/([\w.+-]+?)(\.html)?$/.exec(id)?.[1]
    const element = graph.element(id)
    if (element === undefined) return listed ?? null
    const { of, type } = element
    const joint = /ConjunctiveLicenseSet$/.test(type) ? ' AND ' : /DisjunctiveLicenseSet$/.test(type) ? ' OR ' : null
    if (joint === null) return asText(of['simplelicensing_licenseExpression']) ?? listed ?? asText(of['name'])
    const texts = asList(of['expandedlicensing_member']).map((one) => textOf(asText(one) ?? '', level + 1))
    return texts.length === 0 || texts.some((text) => text === null) ? null : `(${texts.join(joint)})`
  }
  return (id) => textOf(id, 0)
}
