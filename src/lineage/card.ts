/** What the card says of the training against what the records tell: version of model and code, and the data. */

import type { DocumentEvidence } from '../domain/evidence.js'
import type { GraphNode, LineageCheck } from '../domain/lineage.js'
import { isMap, type Plain } from '../domain/plain.js'
import type { Source } from '../domain/source.js'
import type { WideEdge } from './edge-states.js'
import { ancestors } from './unresolved.js'
import { listText, placeText, visible } from './words.js'

/** Fields of a card that name the data of the training, the commit of its code, and the version of the model. */
const DATA = ['datasets', 'dataset', 'training_data', 'training_dataset', 'training_datasets', 'train_data']
const COMMIT = ['git_commit', 'commit', 'code_version', 'code_commit']
const VERSION = ['model_version', 'version']

/**
 * Contradictions between cards and the graph of the model. Only what both sides say in the same terms is compared: a
 * commit with the commits of the steps that made the model; a version with dots in it with that of the model; data by
 * path, address or digest. Data of which a record tells, and that lead to the model by none, were not its training data.
 */
export function cardChecks(
  documents: readonly DocumentEvidence[],
  nodes: readonly GraphNode[],
  edges: readonly WideEdge[],
  model: number | null,
): readonly LineageCheck[] {
  const cards = documents.filter((one) => one.document === 'card')
  if (model === null || cards.length === 0) return []
  const upstream = ancestors(nodes.length, edges, model)
  return cards.flatMap((card) => [
    ...commitCheck(card, nodes, edges, model),
    ...versionCheck(card, nodes[model]!),
    ...dataChecks(card, nodes, upstream),
  ])
}

/** A field by any of its names, without regard to case, `-` or spaces; null where the card has none. */
function field(
  card: DocumentEvidence,
  names: readonly string[],
): { readonly value: Plain; readonly source: Source } | null {
  const key = Object.keys(card.fields).find((name) => names.includes(name.toLowerCase().replaceAll(/[\s-]+/g, '_')))
  if (key === undefined) return null
  const source = { ...card.source, line: card.fieldLines[key] ?? card.source.line }
  return { value: card.fields[key] ?? null, source }
}

const clash = (node: GraphNode, source: Source, message: string): LineageCheck => ({
  state: 'mismatch',
  about: 'record',
  path: node.path ?? node.name,
  model: false,
  message,
  sources: [source, node.source],
  node: node.id,
})

function commitCheck(
  card: DocumentEvidence,
  nodes: readonly GraphNode[],
  edges: readonly WideEdge[],
  model: number,
): readonly LineageCheck[] {
  const said = field(card, COMMIT)
  if (said === null || typeof said.value !== 'string' || !/^[0-9a-f]{7,64}$/i.test(said.value)) return []
  const commit = said.value.toLowerCase()
  const known = edges
    .filter((edge) => edge.to === model && nodes[edge.from]!.type === 'step')
    .flatMap((edge) => nodes[edge.from]!.codeVersion ?? [])
    .filter((version) => /^[0-9a-f]{7,64}$/i.test(version))
    .map((version) => version.toLowerCase())
  if (known.length === 0 || known.some((one) => one.startsWith(commit) || commit.startsWith(one))) return []
  const message = `${placeText(said.source)} says that the model was trained by the code of commit ${commit}, and the records by that of ${listText([...new Set(known)])}`
  return [clash(nodes[model]!, said.source, message)]
}

function versionCheck(card: DocumentEvidence, node: GraphNode): readonly LineageCheck[] {
  const said = field(card, VERSION)
  const version = typeof said?.value === 'string' ? said.value.trim().replace(/^v(?=\d)/i, '') : null
  const known = node.version?.trim().replace(/^v(?=\d)/i, '') ?? null
  // A registry counts its versions 1, 2, 3: only versions of one kind can be compared.
  const isDotted = (text: string | null) => text !== null && /^\d+(\.\d+)+/.test(text)
  if (said === null || !isDotted(version) || !isDotted(known) || version === known) return []
  const message = `${placeText(said.source)} is about version ${visible(version!)}, and ${placeText(node.source)} calls ${node.name} version ${visible(known!)}`
  return [clash(node, said.source, message)]
}

function dataChecks(
  card: DocumentEvidence,
  nodes: readonly GraphNode[],
  upstream: ReadonlySet<number>,
): readonly LineageCheck[] {
  const said = field(card, DATA)
  if (said === null) return []
  const named = textsOf(said.value)
  return named.flatMap((text) => {
    const groups = nodes.flatMap((node, group) => (isNamed(node, text) ? [group] : []))
    if (groups.length === 0 || groups.some((group) => upstream.has(group))) return []
    const node = nodes[groups[0]!]!
    const message = `${placeText(said.source)} names ${visible(text)} as data of the training, and the records lead from it to no model: ${placeText(node.source)} tells of it`
    return [clash(node, said.source, message)]
  })
}

/** Texts of a field: itself, those of a list, and of each mapping its path, address or digest. */
function textsOf(value: Plain): readonly string[] {
  const items = Array.isArray(value) ? (value as readonly Plain[]) : [value]
  return items.slice(0, 100).flatMap((item) => {
    if (typeof item === 'string') return [item]
    if (!isMap(item)) return []
    return ['path', 'uri', 'url', 'digest', 'revision'].flatMap((key) => {
      const text = item[key]
      return typeof text === 'string' ? [text] : []
    })
  })
}

/** Whether a text is a thing's path, address or digest: names alone are not compared, since two things may share one. */
function isNamed(node: GraphNode, text: string): boolean {
  if (node.type === 'step' || node.type === 'model' || node.type === 'code' || node.type === 'parameters') return false
  if (node.path === text || (node.uris ?? [node.uri]).includes(text)) return true
  const digest = text.toLowerCase().replace(/^[a-z0-9]+:/, '')
  return digest.length >= 32 && node.digests.some((one) => one.value.toLowerCase() === digest)
}
