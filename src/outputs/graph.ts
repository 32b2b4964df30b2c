/** The lineage graph cut to what can be looked at: the worst edges and the model first, in layers from sources to model. */

import type { ModelDecision } from '../domain/decision.js'
import type { EdgeState, GraphEdge, GraphNode } from '../domain/lineage.js'

/** What has a lineage to draw: a judged model, or the answer to a question about one. */
export interface Traced {
  readonly lineage: Pick<ModelDecision['lineage'], 'nodes' | 'edges'>
}

export interface DrawnGraph {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
  /** Layer of each node id, 0 for what nothing leads to. */
  readonly layers: ReadonlyMap<string, number>
  readonly nodesLeftOut: number
  readonly edgesLeftOut: number
}

/** Worst first. */
export const EDGE_STATES: readonly EdgeState[] = ['contradicted', 'unavailable', 'declared', 'verified']

export const EDGE_SIGNS: Readonly<Record<EdgeState, string>> = {
  contradicted: '✗',
  unavailable: '?',
  declared: '…',
  verified: '✓',
}

export const EDGE_WORDS: Readonly<Record<EdgeState, string>> = {
  contradicted: 'contradicted by the files',
  unavailable: 'the bytes are not in the commit',
  declared: 'only declared',
  verified: 'verified against the files',
}

/** How many edges are in each state, worst first, states without edges left out. */
export const edgeCounts = (model: Traced): readonly (readonly [EdgeState, number])[] =>
  EDGE_STATES.map(
    (state) => [state, model.lineage.edges.filter((edge) => edge.state === state).length] as const,
  ).filter(([, count]) => count > 0)

/** What every drawing of one lineage needs: edges with both ends, and what leads to each node. */
interface Prepared {
  readonly whole: readonly GraphEdge[]
  readonly into: ReadonlyMap<string, readonly string[]>
}

/** Several outputs draw the same lineage, which may have hundreds of thousands of edges. */
const prepared = new WeakMap<Traced['lineage'], Prepared>()

function prepare(lineage: Traced['lineage']): Prepared {
  const before = prepared.get(lineage)
  if (before) return before
  const known = new Set(lineage.nodes.map((node) => node.id))
  const whole = lineage.edges.filter((edge) => known.has(edge.from) && known.has(edge.to))
  const into = new Map<string, string[]>()
  for (const edge of whole) {
    const list = into.get(edge.to)
    if (list) list.push(edge.from)
    else into.set(edge.to, [edge.from])
  }
  const now = { whole, into }
  prepared.set(lineage, now)
  return now
}

/** At most `limit` nodes: the model, the ends of the worst edges, then what leads to those already chosen. */
export function drawnGraph(model: Traced, limit: number): DrawnGraph {
  const { nodes, edges } = model.lineage
  const { whole, into } = prepare(model.lineage)
  const chosen = new Set<string>()
  const add = (id: string): void => {
    if (chosen.size < limit) chosen.add(id)
  }
  for (const node of nodes) if (node.type === 'model') add(node.id)
  for (const state of ['contradicted', 'unavailable'] as const) {
    for (const edge of whole) {
      if (edge.state === state && chosen.size + 2 <= limit) {
        add(edge.from)
        add(edge.to)
      }
    }
  }
  const queue = [...chosen]
  for (let at = 0; at < queue.length && chosen.size < limit; at += 1) {
    for (const from of into.get(queue[at]!) ?? []) {
      if (!chosen.has(from)) {
        add(from)
        queue.push(from)
      }
    }
  }
  for (const node of nodes) {
    if (chosen.size >= limit) break
    add(node.id)
  }
  const drawnNodes = nodes.filter((node) => chosen.has(node.id))
  const drawnEdges = whole.filter((edge) => chosen.has(edge.from) && chosen.has(edge.to)).slice(0, limit * 3)
  return {
    nodes: drawnNodes,
    edges: drawnEdges,
    layers: layersOf(drawnNodes, drawnEdges),
    nodesLeftOut: nodes.length - drawnNodes.length,
    edgesLeftOut: edges.length - drawnEdges.length,
  }
}

/** Longest way from a start, in at most as many rounds as there are nodes: a cycle ends there too. */
function layersOf(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): ReadonlyMap<string, number> {
  const layers = new Map(nodes.map((node) => [node.id, 0]))
  for (let round = 0; round < Math.min(nodes.length, 24); round += 1) {
    let moved = false
    for (const edge of edges) {
      const next = layers.get(edge.from)! + 1
      if (next > layers.get(edge.to)! && next < nodes.length && edge.from !== edge.to) {
        layers.set(edge.to, next)
        moved = true
      }
    }
    if (!moved) break
  }
  // What nothing leads to stands just above the first thing that it goes into, not at the far end.
  const targets = new Set(edges.map((edge) => edge.to))
  const first = new Map<string, number>()
  for (const edge of edges)
    first.set(edge.from, Math.min(first.get(edge.from) ?? Number.POSITIVE_INFINITY, layers.get(edge.to)!))
  for (const node of nodes) {
    const below = first.get(node.id)
    if (!targets.has(node.id) && below !== undefined) layers.set(node.id, Math.max(0, below - 1))
  }
  return layers
}
