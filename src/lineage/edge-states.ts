/** What became of checking each edge. */

import type { EdgeState, GraphNode, LineageCheck } from '../domain/lineage.js'
import type { Source } from '../domain/source.js'

/** An edge between groups, with every place that tells of it. */
export interface WideEdge {
  readonly from: number
  readonly to: number
  readonly sources: readonly Source[]
}

interface State {
  readonly state: EdgeState
  readonly reason: string
}

const DECLARED: State = { state: 'declared', reason: 'no record gives a digest that could be compared' }

/**
 * State of each edge, in the order of the edges: an edge between a thing and a step has that of the thing; one between
 * two things has the weaker of both. Contradicted above all, also by times; verified where bytes were compared.
 */
export function edgeStates(
  edges: readonly WideEdge[],
  nodes: readonly GraphNode[],
  checks: readonly LineageCheck[],
  newer: ReadonlySet<string>,
): readonly State[] {
  const states = thingStates(nodes, checks)
  return edges.map(({ from, to }) => {
    if (newer.size > 0 && newer.has(`${from} ${to}`))
      return { state: 'contradicted', reason: `${nodes[from]!.name} is newer than the step that used it` }
    const [a, b] = [nodes[from]!, nodes[to]!]
    if (a.type === 'step') return b.type === 'step' ? DECLARED : states[to]!
    return b.type === 'step' ? states[from]! : weaker(states[from]!, states[to]!)
  })
}

const ORDER: Readonly<Record<EdgeState, number>> = { contradicted: 0, declared: 1, unavailable: 2, verified: 3 }

const weaker = (a: State, b: State): State => (ORDER[a.state] <= ORDER[b.state] ? a : b)

/** A mismatch outweighs a match, and a match what could not be compared. */
function thingStates(nodes: readonly GraphNode[], checks: readonly LineageCheck[]): readonly State[] {
  const rank = { mismatch: 2, match: 1, unavailable: 0 } as const
  const byNode = new Map<string, LineageCheck>()
  const byFile = new Map<string, LineageCheck>()
  const keep = (map: Map<string, LineageCheck>, key: string, check: LineageCheck): void => {
    const known = map.get(key)
    if (!known || rank[check.state] > rank[known.state]) map.set(key, check)
  }
  for (const check of checks) {
    if (check.about === 'parameter') keep(byFile, check.path, check)
    else if (check.node !== undefined && check.about !== 'time') keep(byNode, check.node, check)
  }
  const name = { match: 'verified', mismatch: 'contradicted', unavailable: 'unavailable' } as const
  return nodes.map((node) => {
    const check =
      node.type === 'parameters' && node.path !== null
        ? (byFile.get(node.path) ?? byNode.get(node.id))
        : byNode.get(node.id)
    return check ? { state: name[check.state], reason: check.message } : DECLARED
  })
}
