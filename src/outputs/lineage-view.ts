/** What is told of where a model comes from, and its shape as JSON. */

import type { EdgeState, GraphEdge, GraphNode, LineageGraph } from '../domain/lineage.js'
import type { Source } from '../domain/source.js'

/** One column of the data that a model learned from or is asked with, and the columns that it was made of. */
export interface ColumnOrigin {
  readonly data: string
  readonly column: string
  readonly from: readonly { readonly data: string; readonly column: string }[]
}

/** The rows that a prediction was asked with: what they are derived from. */
export interface InputOrigin {
  /** Path of the rows, or the name of the data that the model learned from. */
  readonly name: string
  /** False: no record names it. */
  readonly recorded: boolean
  readonly sources: readonly GraphNode[]
  readonly steps: readonly GraphNode[]
}

export interface LineageView {
  readonly id: string
  readonly artifact: string | null
  /** `sha256:…`, `md5:…` or null. */
  readonly digest: string | null
  /** Full commit id; null: the working tree. */
  readonly commit: string | null
  readonly graph: LineageGraph
  /** What led to the model, the model included, sources first. Empty where no record names the model. */
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
  /** Data that were made of no other recorded data; `registered`: whether the policy registers all their addresses. */
  readonly sources: readonly {
    readonly node: GraphNode
    readonly addresses: readonly string[]
    readonly registered: boolean | null
  }[]
  /** Other data, first to last. */
  readonly data: readonly GraphNode[]
  /** Code and parameters. */
  readonly files: readonly GraphNode[]
  /** Steps, first to last. */
  readonly steps: readonly GraphNode[]
  readonly inputs: readonly InputOrigin[]
  readonly columns: readonly ColumnOrigin[]
}

/** Edges in each state. */
export function stateCounts(edges: readonly GraphEdge[]): Readonly<Record<EdgeState, number>> {
  const counts = { verified: 0, declared: 0, contradicted: 0, unavailable: 0 }
  for (const edge of edges) counts[edge.state]++
  return counts
}

/** The thing of an edge, whose digest the edge's state is about. */
export const thingOf = (edge: GraphEdge, byId: ReadonlyMap<string, GraphNode>): GraphNode | undefined => {
  const from = byId.get(edge.from)
  return from?.type === 'step' ? byId.get(edge.to) : from
}

/** When an edge's flow happened, as recorded: the end of its step, else the time of its thing. */
export function timeOf(edge: GraphEdge, byId: ReadonlyMap<string, GraphNode>): string | null {
  const ends = [byId.get(edge.from), byId.get(edge.to)]
  const step = ends.find((node) => node?.type === 'step')
  return step?.at?.text ?? step?.startedAt?.text ?? thingOf(edge, byId)?.at?.text ?? null
}

/** The view as plain data (schema `risk-gate/lineage/v1`). Digests carry their algorithm; nothing is left out. */
export function lineageJson(view: LineageView): object {
  const { graph } = view
  const byId = new Map(graph.nodes.map((node) => [node.id, node]))
  const ids = (nodes: readonly GraphNode[]) => nodes.map((node) => node.id)
  return {
    schema: 'risk-gate/lineage/v1',
    model: { id: view.id, artifact: view.artifact, digest: view.digest, node: graph.model },
    commit: view.commit,
    counts: { nodes: view.nodes.length, edges: view.edges.length, ...stateCounts(view.edges) },
    nodes: view.nodes.map(nodeJson),
    edges: view.edges.map((edge) => {
      const [digest] = thingOf(edge, byId)?.digests ?? []
      return {
        from: edge.from,
        to: edge.to,
        state: edge.state,
        reason: edge.reason,
        digest: digest ? digestText(digest) : null,
        at: timeOf(edge, byId),
        evidence: edge.sources.map(placeJson),
      }
    }),
    sources: view.sources.map(({ node, registered }) => ({ id: node.id, registered })),
    data: ids(view.data),
    files: ids(view.files),
    steps: ids(view.steps),
    inputs: view.inputs.map((one) => ({
      name: one.name,
      recorded: one.recorded,
      sources: ids(one.sources),
      steps: ids(one.steps),
    })),
    columns: view.columns,
    contradictions: graph.checks
      .filter((check) => check.state === 'mismatch')
      .map(({ about, path, message, sources }) => ({ about, path, message, evidence: sources.map(placeJson) })),
    cycles: graph.cycles,
    unresolved: graph.unresolved,
  }
}

const digestText = (digest: GraphNode['digests'][number]): string => `${digest.algorithm}:${digest.value}`

const placeJson = ({ path, sha256, pointer, line }: Source) => ({ path, sha256, pointer, line })

const nodeJson = (node: GraphNode) => ({
  id: node.id,
  type: node.type,
  name: node.name,
  path: node.path,
  uris: node.uris ?? (node.uri === null ? [] : [node.uri]),
  digests: node.digests.map(digestText),
  version: node.version,
  at: node.at?.text ?? null,
  started_at: node.startedAt?.text ?? null,
  licenses: node.licenses ?? (node.license === null ? [] : [node.license]),
  owner: node.owner,
  command: node.command,
  code_version: node.codeVersion,
  parameters: node.parameters,
  status: node.status,
  evidence: node.sources.map(placeJson),
})
