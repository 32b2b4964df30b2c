/** What went into the model, as the lineage graph has it. */

import type { GraphEdge, GraphNode, LineageGraph } from '../../domain/lineage.js'
import { addTo } from '../../domain/lists.js'

/** The part of the graph that leads to the model (or, where no record names the model, all of it). */
export interface Upstream {
  /** Node of the model; null where no record names it. */
  readonly model: GraphNode | null
  /** Everything that went into the model, without it. */
  readonly nodes: readonly GraphNode[]
  /** Edges among those and the model. */
  readonly edges: readonly GraphEdge[]
  /** What it was made of: no steps, code or parameters. A model that another was tuned from is data of that one. */
  readonly data: readonly GraphNode[]
  /** Data that were made of no other data that a record names: where they come from must be told. */
  readonly roots: readonly GraphNode[]
  /** Nodes that lead straight to a node. */
  before(id: string): readonly GraphNode[]
}

const NO_DATA: ReadonlySet<GraphNode['type']> = new Set(['step', 'code', 'parameters'])

/** The upstream part, by one walk against the edges; near linear, nothing recurses. */
export function upstreamOf(graph: LineageGraph): Upstream {
  const byId = new Map(graph.nodes.map((node) => [node.id, node]))
  const incoming = new Map<string, string[]>()
  for (const { from, to } of graph.edges) {
    addTo(incoming, to, from)
  }
  const before = (id: string): readonly GraphNode[] => (incoming.get(id) ?? []).flatMap((from) => byId.get(from) ?? [])
  const model = graph.model === null ? null : (byId.get(graph.model) ?? null)
  const seen = new Set(model ? [model.id] : byId.keys())
  for (const id of seen) for (const from of incoming.get(id) ?? []) seen.add(from)
  const nodes = graph.nodes.filter((node) => seen.has(node.id) && node !== model)
  // Without a model to start from nothing tells which models and reports went into it: they are left out.
  const data = nodes.filter(
    (node) => !NO_DATA.has(node.type) && (model !== null || (node.type !== 'model' && node.type !== 'report')),
  )
  return {
    model,
    nodes,
    edges: graph.edges.filter((edge) => seen.has(edge.from) && seen.has(edge.to)),
    data,
    roots: data.filter((node) => !isMadeOfData(node, before)),
    before,
  }
}

/** Whether a thing was made of other data: straight, or by a step that read some. */
function isMadeOfData(node: GraphNode, before: Upstream['before']): boolean {
  return before(node.id).some((one) => {
    if (one.type !== 'step') return one.type !== 'code' && one.type !== 'parameters'
    return before(one.id).some((input) => input.type !== 'code' && input.type !== 'parameters' && input.type !== 'step')
  })
}

/** Addresses that name a place outside; ids inside of MLflow's store or of a Kubeflow pipeline name none. */
export const addressesOf = (node: GraphNode): readonly string[] =>
  (node.uris ?? (node.uri === null ? [] : [node.uri])).filter((uri) => !/^(mlflow-[a-z]+|models|kfp):/.test(uri))

/** Every licence that records give a node. */
export const licencesOf = (node: GraphNode): readonly string[] =>
  node.licenses ?? (node.license === null ? [] : [node.license])
