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
  const locked = parameterStates(checks)
  return edges.map(({ from, to }) => {
    if (newer.size > 0 && newer.has(`${from} ${to}`))
      return { state: 'contradicted', reason: `${nodes[from]!.name} is newer than the step that used it` }
    const [a, b] = [nodes[from]!, nodes[to]!]
    if (a.type === 'step') return b.type === 'step' ? DECLARED : states[to]!
    if (a.type === 'parameters' && b.type === 'step') return locked.get(`${b.id}\n${a.path}`) ?? states[from]!
    return b.type === 'step' ? states[from]! : weaker(states[from]!, states[to]!)
  })
}

const ORDER: Readonly<Record<EdgeState, number>> = { contradicted: 0, declared: 1, unavailable: 2, verified: 3 }

const weaker = (a: State, b: State): State => (ORDER[a.state] <= ORDER[b.state] ? a : b)

const NAME = { match: 'verified', mismatch: 'contradicted', unavailable: 'unavailable' } as const

const stateOf = (check: LineageCheck): State => ({ state: NAME[check.state], reason: check.message })

/** Keeps of two checks the one that weighs more: of what was compared the contradiction. */
function keep(map: Map<string, LineageCheck>, key: string, check: LineageCheck, rank: Rank): void {
  const known = map.get(key)
  if (!known || rank[check.state] > rank[known.state]) map.set(key, check)
}

type Rank = Readonly<Record<LineageCheck['state'], number>>

/** Of a thing, a mismatch outweighs a match, and a match what could not be compared: one digest that fits shows the bytes. */
function thingStates(nodes: readonly GraphNode[], checks: readonly LineageCheck[]): readonly State[] {
  const byNode = new Map<string, LineageCheck>()
  for (const check of checks)
    if (check.node !== undefined && check.about !== 'parameter' && check.about !== 'time')
      keep(byNode, check.node, check, { mismatch: 2, match: 1, unavailable: 0 })
  return nodes.map((node) => {
    const check = byNode.get(node.id)
    return check ? stateOf(check) : DECLARED
  })
}

/** Parameters of one step in one file, by `step file`: verified only where every one of them was compared. */
function parameterStates(checks: readonly LineageCheck[]): ReadonlyMap<string, State> {
  const found = new Map<string, LineageCheck>()
  for (const check of checks)
    if (check.about === 'parameter' && check.step !== undefined)
      keep(found, `${check.step}\n${check.path}`, check, { mismatch: 2, unavailable: 1, match: 0 })
  return new Map([...found].map(([key, check]) => [key, stateOf(check)]))
}
