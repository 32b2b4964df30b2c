/** SPDX 3 in JSON-LD: models and data sets of the AI and dataset profiles, and how they are related. */

import type { Evidence, MetricEvidence, ModelRecordEvidence } from '../domain/evidence.js'
import { bad, fault, good, type Result } from '../domain/fault.js'
import type { NodeType } from '../domain/lineage.js'
import { moment } from '../domain/moment.js'
import type { Plain, PlainDocument } from '../domain/plain.js'
import type { ReadableFile, ReadContext, Reader } from '../domain/reader.js'
import { metricNamed } from './shared/card-names.js'
import { type CardReading, declared, writtenValue } from './shared/card-results.js'
import {
  asList,
  asMap,
  asText,
  type Fragment,
  headOf,
  jsonRoot,
  lineageNode,
  type PlainMap,
  resolveIn,
  shown,
  startFragment,
  textFor,
} from './shared/lineage.js'
import { type SpdxElement, type SpdxGraph, spdxGraph, spdxHashes, spdxId } from './shared/spdx-graph.js'
import { addSpdxRelations } from './shared/spdx-relations.js'

/** Reader of SPDX 3 documents. */
export const spdx: Reader = {
  id: 'spdx',
  title: 'SPDX 3 document (JSON-LD, AI and dataset profiles)',
  notes:
    'Models, data sets, files and builds with digests, version, time of building, download address, supplier and licence; trainedOn and the like as edges, testedOn as a test that used both. Metrics of a model are claims (declared). The @context is never fetched: only the published one of SPDX 3.0 is accepted, and own terms beside it are refused. Elements that nothing describes are told as unresolved. SPDX 2 knows no models and is refused.',
  recognises: (file) => {
    const head = headOf(file, 65_536)
    if (!/spdx/i.test(head)) return 'no'
    const root = jsonRoot(file)
    if (root === null) return /"@context"\s*:\s*"https:\/\/spdx\.org\/rdf\//.test(head) ? 'certain' : 'no'
    if (/^SPDX-/.test(asText(root['spdxVersion']) ?? '')) return 'certain'
    const contexts = [root['@context'], ...asList(root['@context'])].map((one) => asText(one) ?? '')
    return contexts.some((one) => /^https?:\/\/spdx\.org\/rdf\//.test(one)) ? 'certain' : 'no'
  },
  read,
}

const TYPES: ReadonlyMap<string, NodeType> = new Map([
  ['ai_AIPackage', 'model'],
  ['dataset_DatasetPackage', 'dataset'],
  ['software_File', 'file'],
  ['build_Build', 'step'],
])

function read(file: ReadableFile, context: ReadContext): Result<readonly Evidence[]> {
  const document = file.json()
  if (!document.ok) return document
  const root = asMap(document.value.value)
  const refused = contextFault(file, document.value, root)
  if (refused !== null) return refused
  const fragment = startFragment(file, document.value)
  const graph = spdxGraph(fragment, root)
  for (const element of graph.elements) {
    const version = asText(element.of['specVersion'])
    if (element.type === 'CreationInfo' && version !== null && !/^3\.0(\.\d+)?$/.test(version))
      fragment.fault('artifact/version', `${element.pointer}/specVersion`, `SPDX ${shown(version)} is not known`, FIX)
    addElement(fragment, graph, element)
  }
  const tests = addSpdxRelations(fragment, graph)
  if (fragment.size() === 0 && fragment.faults.length === 0) {
    const message = 'the document describes no model, data set, file or build'
    fragment.fault('artifact/schema', '', message, 'use the AI and dataset profiles of SPDX 3.0')
  }
  if (fragment.faults.length > 0) return bad(...fragment.faults)
  const models = graph.elements.filter((one) => fragment.node(spdxId(one.id))?.type === 'model')
  const reading: CardReading = { reader: 'spdx', file, context, evidence: [], faults: [] }
  const claims = models.flatMap((model) => claimsOf(reading, model, document.value))
  return good([fragment.evidence('spdx'), ...models.map((model) => recordOf(fragment, model)), ...tests, ...claims])
}

const FIX = 'write SPDX 3.0.1 as JSON-LD'

/** Own terms could give the names of the specification another meaning, so only the published context is accepted. */
function contextFault(file: ReadableFile, document: PlainDocument, root: PlainMap): Result<never> | null {
  const refuse = (message: string, pointer: string) =>
    bad(fault('artifact/version', file.path, message, { ...(document.placeOf(pointer) ?? { line: 1 }), fix: FIX }))
  const old = asText(root['spdxVersion'])
  if (old !== null) return refuse(`${shown(old)} describes no models and data sets`, '/spdxVersion')
  const context = root['@context']
  const only = Array.isArray(context) && context.length === 1 ? (context[0] as Plain) : context
  const text = asText(only)
  if (text === null) return refuse('the @context is not the published one of SPDX alone', '/@context')
  if (/^https?:\/\/spdx\.org\/rdf\/3\.0(\.\d+)?\/spdx-context\.jsonld$/.test(text)) return null
  return refuse(`the @context ${shown(text)} is none of SPDX 3.0`, '/@context')
}

/** What an element is in the graph of origins; null where it tells of no thing or step. */
function typeOf({ type, of }: SpdxElement): NodeType | null {
  const purpose = asText(of['software_primaryPurpose'])
  if (type === 'software_Package') return purpose === 'model' ? 'model' : purpose === 'data' ? 'dataset' : null
  if (type === 'software_File' && purpose === 'source') return 'code'
  return TYPES.get(type) ?? null
}

function addElement(fragment: Fragment, graph: SpdxGraph, element: SpdxElement): void {
  const type = typeOf(element)
  if (type === null) return
  const { of, pointer, id } = element
  const name = asText(of['name']) ?? id
  const time = (key: string) => (asText(of[key]) === null ? null : moment(asText(of[key])!))
  const common = { id: spdxId(id), type, name, source: fragment.source(pointer) }
  if (type === 'step') {
    fragment.add(
      lineageNode({
        ...common,
        uri: asText(of['build_buildId']),
        startedAt: time('build_buildStartTime'),
        at: time('build_buildEndTime'),
      }),
    )
    return
  }
  const location = asText(of['software_downloadLocation'])
  fragment.add(
    lineageNode({
      ...common,
      path: type === 'model' || !/^[\w.@+-]+(\/[\w.@+-]+)*\.\w+$/.test(name) ? null : resolveIn('', name),
      uri: location === null || /^(NOASSERTION|NONE)$/i.test(location) ? null : location,
      digests: spdxHashes(fragment, graph, of['verifiedUsing'], `${pointer}/verifiedUsing`),
      version: asText(of['software_packageVersion']),
      at: time('builtTime'),
      owner: graph.nameOf(of['suppliedBy']) ?? graph.nameOf(of['originatedBy']),
    }),
  )
}

function recordOf(fragment: Fragment, { id, of, pointer }: SpdxElement): ModelRecordEvidence {
  const node = fragment.node(spdxId(id))
  const sha256 = node?.digests.find((one) => one.algorithm === 'sha256')
  return {
    kind: 'model-record',
    reader: 'spdx',
    source: fragment.source(pointer),
    origin: 'reported',
    name: asText(of['name']),
    version: asText(of['software_packageVersion']),
    digest: sha256 === undefined ? null : `sha256:${sha256.value}`,
    run: null,
    at: node?.at ?? null,
  }
}

/** Metrics of a model, as pairs of key and value. */
function claimsOf(
  reading: CardReading,
  { of, pointer }: SpdxElement,
  document: PlainDocument,
): readonly MetricEvidence[] {
  const { vocabulary } = reading.context
  return asList(of['ai_metric']).map((metric: Plain, index) => {
    const at = `${pointer}/ai_metric/${index}`
    const writtenAs = asText(asMap(metric)['key']) ?? textFor(metric)
    const entry = vocabulary.findLoosely(writtenAs) ?? metricNamed(writtenAs.split(/\s+/).slice(0, 12), vocabulary)
    const value = writtenValue(asMap(metric)['value'], entry)
    return declared(
      reading,
      { metric: entry?.name ?? writtenAs, known: entry !== undefined, writtenAs, split: null, ...value },
      { pointer: at, line: document.placeOf(at)?.line ?? null },
    )
  })
}
