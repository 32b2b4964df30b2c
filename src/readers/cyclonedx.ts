/** CycloneDX ML-BOM: models and data sets as components, what depends on what, and the model card inside. */

import type { Evidence, ModelRecordEvidence } from '../domain/evidence.js'
import { bad, fault, good, type Result } from '../domain/fault.js'
import type { NodeType } from '../domain/lineage.js'
import { moment } from '../domain/moment.js'
import type { Plain, PlainDocument } from '../domain/plain.js'
import type { ReadableFile, ReadContext, Reader } from '../domain/reader.js'
import { bomCard } from './shared/bom-card.js'
import {
  type BomComponent,
  componentsOf,
  licencesOf,
  ownerOf,
  placeOf,
  recordedHashes,
  revisionOf,
} from './shared/bom-components.js'
import {
  asList,
  asMap,
  asText,
  type Fragment,
  headOf,
  isMap,
  isUri,
  jsonRoot,
  lineageNode,
  type PlainMap,
  shown,
  startFragment,
} from './shared/lineage.js'

/** Reader of CycloneDX bills of materials. */
export const cyclonedx: Reader = {
  id: 'cyclonedx',
  title: 'CycloneDX ML-BOM (JSON 1.5 to 1.7)',
  notes:
    'Components that are models, data or files, with hashes, licences, owner and address; training data of the model card, ancestors of the pedigree and dependencies as edges; the model card as a card with its figures as claims (declared). Other components (libraries, services) are passed over. A reference to no component stays and is told as unresolved. The time is that of the bill, not of the data. XML, and versions before 1.5, are refused.',
  recognises: (file) => {
    if (!/"bomFormat"/.test(headOf(file))) return 'no'
    const root = jsonRoot(file)
    if (root === null) return /"bomFormat"\s*:\s*"CycloneDX"/.test(headOf(file, 65_536)) ? 'certain' : 'no'
    return root['bomFormat'] === 'CycloneDX' ? 'certain' : 'no'
  },
  read,
}

const TYPES: ReadonlyMap<string, NodeType> = new Map([
  ['machine-learning-model', 'model'],
  ['data', 'dataset'],
  ['file', 'file'],
])

function read(file: ReadableFile, context: ReadContext): Result<readonly Evidence[]> {
  const document = file.json()
  if (!document.ok) return document
  const root = asMap(document.value.value)
  const refused = versionFault(file, document.value, root)
  if (refused !== null) return refused
  const fragment = startFragment(file, document.value)
  const all = componentsOf(fragment, root)
  const byRef = new Map<string, BomComponent>()
  const known = all.filter((component) => addComponent(fragment, file, component))
  for (const component of all) {
    if (component.ref === null) continue
    if (byRef.has(component.ref)) {
      const message = `two components have the "bom-ref" ${shown(component.ref)}`
      fragment.fault('artifact/ambiguous', `${component.pointer}/bom-ref`, message, 'give each its own')
    }
    byRef.set(component.ref, component)
  }
  const models = known.filter(({ of }) => of['type'] === 'machine-learning-model')
  addAncestors(fragment, known)
  const byUri = componentsByUri(fragment, known)
  for (const model of models) addTrainingData(fragment, model, byRef, byUri)
  addDependencies(fragment, root, byRef)
  if (known.length === 0 && fragment.faults.length === 0) {
    fragment.fault(
      'artifact/schema',
      '/components',
      'the bill lists no model, data or file',
      'list the model as a component of type machine-learning-model, and its data as components of type data',
    )
  }
  if (fragment.faults.length > 0) return bad(...fragment.faults)
  const cards = bomCard(file, document.value, context, models)
  if (!cards.ok) return cards
  const at = asText(asMap(root['metadata'])['timestamp'])
  const records = models.map((model): ModelRecordEvidence => {
    const { of } = model
    const sha256 = fragment.node(idOf(model))?.digests.find((one) => one.algorithm === 'sha256')
    return {
      kind: 'model-record',
      reader: 'cyclonedx',
      source: fragment.source(model.pointer),
      origin: 'reported',
      name: asText(of['name']),
      version: asText(of['version']),
      digest: sha256 === undefined ? null : `sha256:${sha256.value}`,
      run: null,
      at: at === null ? null : moment(at),
    }
  })
  return good([fragment.evidence('cyclonedx'), ...records, ...cards.value])
}

function versionFault(file: ReadableFile, document: PlainDocument, root: PlainMap): Result<never> | null {
  const version = root['specVersion']
  if (root['bomFormat'] === 'CycloneDX' && typeof version === 'string' && /^1\.[567]$/.test(version)) return null
  const message =
    root['bomFormat'] === 'CycloneDX'
      ? `CycloneDX ${typeof version === 'string' ? shown(version) : 'without a specVersion'} is not known as an ML-BOM`
      : 'this is no CycloneDX bill of materials'
  const place = document.placeOf('/specVersion') ?? document.placeOf('') ?? {}
  return bad(
    fault('artifact/version', file.path, message, { ...place, fix: 'write CycloneDX 1.5, 1.6 or 1.7 as JSON' }),
  )
}

const idOf = (component: BomComponent): string => `component:${component.pointer}`

/** Adds a model, data or file; false where the component is of another type. */
function addComponent(fragment: Fragment, file: ReadableFile, component: BomComponent): boolean {
  const { of, pointer } = component
  const type = TYPES.get(asText(of['type']) ?? '')
  if (type === undefined) return false
  const isCode = type === 'dataset' && asList(of['data']).some((one) => asMap(one)['type'] === 'source-code')
  fragment.add(
    lineageNode({
      id: idOf(component),
      type: isCode ? 'code' : type,
      name: asText(of['name']) ?? component.ref ?? 'a component without a name',
      ...placeOf(fragment, file, component),
      digests: recordedHashes(fragment, of, pointer),
      version: asText(of['version']),
      license: licencesOf(of),
      owner: ownerOf(of),
      codeVersion: type === 'model' ? revisionOf(of) : null,
      source: fragment.source(pointer),
    }),
  )
  return true
}

/** Models that another was made of, by its pedigree, went into it. */
function addAncestors(fragment: Fragment, known: readonly BomComponent[]): void {
  for (const component of known) {
    const { descendant, pointer } = component
    if (descendant !== null && fragment.node(`component:${descendant}`) !== undefined)
      fragment.edge(idOf(component), `component:${descendant}`, fragment.source(pointer))
  }
}

/** The component of each address; null where several have it. */
function componentsByUri(fragment: Fragment, known: readonly BomComponent[]): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>()
  for (const component of known) {
    const uri = fragment.node(idOf(component))?.uri
    if (uri) found.set(uri, found.has(uri) ? null : idOf(component))
  }
  return found
}

/** Data sets that the card names went into the model. */
function addTrainingData(
  fragment: Fragment,
  model: BomComponent,
  byRef: ReadonlyMap<string, BomComponent>,
  byUri: ReadonlyMap<string, string | null>,
): void {
  const datasets = asMap(asMap(model.of['modelCard'])['modelParameters'])['datasets']
  asList(datasets).forEach((dataset: Plain, index) => {
    const at = `${model.pointer}/modelCard/modelParameters/datasets/${index}`
    const from = datasetNode(fragment, asMap(dataset), at, byRef, byUri)
    if (from !== null) fragment.edge(from, idOf(model), fragment.source(at))
  })
}

function datasetNode(
  fragment: Fragment,
  dataset: PlainMap,
  pointer: string,
  byRef: ReadonlyMap<string, BomComponent>,
  byUri: ReadonlyMap<string, string | null>,
): string | null {
  const ref = asText(dataset['ref'])
  if (ref !== null) return referred(fragment, ref, `${pointer}/ref`, byRef)
  const url = asText(asMap(dataset['contents'])['url'])
  const name = asText(dataset['name']) ?? url
  if (name === null) {
    fragment.fault('artifact/schema', pointer, 'a data set without ref or name', 'name it, or refer to a component')
    return null
  }
  const uri = url !== null && isUri(url) ? url : null
  // A data set that is described inside the card and listed as a component is one.
  const same = uri === null ? null : byUri.get(uri)
  if (same) return same
  const source = fragment.source(pointer)
  return fragment.add(
    lineageNode({ id: `inline:${pointer}`, type: 'dataset', name, uri, owner: ownerOf({ data: [dataset] }), source }),
  )
}

/** The node of a reference. One to no component is kept by its name, so that what is missing is seen. */
function referred(
  fragment: Fragment,
  ref: string,
  pointer: string,
  byRef: ReadonlyMap<string, BomComponent>,
): string | null {
  const component = byRef.get(ref)
  if (component !== undefined) return fragment.node(idOf(component)) === undefined ? null : idOf(component)
  const uri = ref.startsWith('urn:cdx:') ? ref : null
  return fragment.add(
    lineageNode({ id: `ref:${ref}`, type: 'dataset', name: ref, uri, source: fragment.source(pointer) }),
  )
}

function addDependencies(fragment: Fragment, root: PlainMap, byRef: ReadonlyMap<string, BomComponent>): void {
  asList(root['dependencies']).forEach((entry: Plain, index) => {
    const pointer = `/dependencies/${index}`
    const ref = isMap(entry) ? asText(entry['ref']) : null
    if (!isMap(entry) || ref === null) {
      fragment.fault('artifact/schema', pointer, 'a dependency without "ref"', 'write it as CycloneDX has it')
      return
    }
    const component = byRef.get(ref)
    if (component === undefined || fragment.node(idOf(component)) === undefined) return
    for (const [key, isInput] of [
      ['dependsOn', true],
      ['provides', false],
    ] as const) {
      asList(entry[key]).forEach((one: Plain, at) => {
        const place = `${pointer}/${key}/${at}`
        const other = asText(one) === null ? null : referred(fragment, asText(one)!, place, byRef)
        if (other === null) return
        if (isInput) fragment.edge(other, idOf(component), fragment.source(place))
        else fragment.edge(idOf(component), other, fragment.source(place))
      })
    }
  })
}
