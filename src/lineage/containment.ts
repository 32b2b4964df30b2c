/** Directories and the files in them: a stage makes `data/splits`, another reads `data/splits/train.csv`. */

import type { GraphNode } from '../domain/lineage.js'

/** Directories that are looked at above a path: hostile paths have thousands. */
const MAX_LEVELS = 64

/** An edge between groups that no record writes. */
export interface GroupEdge {
  readonly from: number
  readonly to: number
}

/**
 * Edges between a thing and the nearest directory around it that some record names. They lead from the side whose origin
 * is told (made by a step, or with a URI) to the other; where neither is told from the directory to the file; where both
 * are made by steps there is none. So no pair has an edge each way.
 */
export function containment(nodes: readonly GraphNode[], made: ReadonlySet<number>): readonly GroupEdge[] {
  const byPath = new Map<string, number>()
  for (const [group, node] of nodes.entries()) if (node.path !== null && isData(node)) byPath.set(node.path, group)
  const edges: GroupEdge[] = []
  for (const [path, inner] of byPath) {
    const outer = nearestAround(path, byPath)
    if (outer === undefined) continue
    const told = (group: number): number => (made.has(group) ? 2 : nodes[group]!.uri !== null ? 1 : 0)
    const [outside, inside] = [told(outer), told(inner)]
    if (outside >= 1 && outside === inside) continue
    edges.push(inside > outside ? { from: inner, to: outer } : { from: outer, to: inner })
  }
  return edges
}

const isData = (node: GraphNode): boolean => node.type !== 'step' && node.type !== 'code' && node.type !== 'parameters'

function nearestAround(path: string, byPath: ReadonlyMap<string, number>): number | undefined {
  let end = path.lastIndexOf('/')
  for (let level = 0; end > 0 && level < MAX_LEVELS; level++, end = path.lastIndexOf('/', end - 1)) {
    const found = byPath.get(path.slice(0, end))
    if (found !== undefined) return found
  }
  return undefined
}
