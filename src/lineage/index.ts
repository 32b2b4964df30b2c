/** The lineage graph of a model: what all records tell, closed, and checked against the commit. */

import type { DocumentEvidence, LineageEvidence } from '../domain/evidence.js'
import {
  EMPTY_GRAPH,
  type GraphEdge,
  type GraphNode,
  type LineageCheck,
  type LineageGraph,
  type RecordedDigest,
} from '../domain/lineage.js'
import type { ModelSpec } from '../domain/policy.js'
import type { TreeView } from '../domain/snapshot.js'
import type { Source } from '../domain/source.js'
import { cardChecks } from './card.js'
import { containment, type GroupEdge } from './containment.js'
import { contentOf } from './content.js'
import { type Adjacency, adjacency, components } from './cycles.js'
import { describeGroups } from './describe.js'
import { digestChecks, producerChecks, recordChecks, type Subject } from './digest-checks.js'
import { edgeStates, type WideEdge } from './edge-states.js'
import { isContentDigest, type Merged, merge } from './merge.js'
import { findModel } from './model.js'
import { parameterChecks } from './parameters.js'
import { timeChecks } from './times.js'
import { deletedSince, isTrackedByDvc } from './tree-paths.js'
import { failedSteps, unresolvedIn } from './unresolved.js'

export interface LineageInput {
  readonly model: ModelSpec
  /** `sha256:…` or `md5:…` of the model's artifact; null where it is not there. */
  readonly modelDigest: string | null
  readonly fragments: readonly LineageEvidence[]
  /** Cards, whose words on the training are compared with the records. */
  readonly documents?: readonly DocumentEvidence[]
  readonly head: TreeView
  /** The tree of the merge base; left out where there is no change to compare with. */
  readonly before?: TreeView
  /** Milliseconds since the epoch; kept for records that need an age. */
  readonly now: number
}

/**
 * Merges what records tell, compares every recorded digest and locked parameter with the commit, and looks at the order
 * of times, at cycles and at what leads nowhere. Near linear in nodes and edges; each file is hashed once at most, as a
 * stream; nothing recurses. Without fragments it is `EMPTY_GRAPH`.
 */
export async function buildLineage({
  model,
  modelDigest,
  fragments,
  documents = [],
  head,
  before,
}: LineageInput): Promise<LineageGraph> {
  if (fragments.length === 0) return EMPTY_GRAPH
  const merged = merge(fragments, head)
  const made = madeGroups(merged)
  const nodes = withCodeAtHead(describeGroups(merged, model.artifact), made, head)
  const content = contentOf(head, wantedDigests(merged, nodes, model.artifact))
  const isDeleted = deletedSince(before, head)
  const subject: Subject = { merged, nodes, head, isDeleted, content, artifact: model.artifact, made }

  const digests = await digestChecks(subject)
  const own = model.artifact === null ? [] : await content.digests(model.artifact)
  const found = findModel(merged, nodes, { path: model.artifact, digest: modelDigest, digests: new Set(own) })
  const records = [...recordChecks(subject, digests), ...producerChecks(subject)]
  const parameters = await parameterChecks(merged, nodes, head)

  const edges = allEdges(merged, nodes, [...containment(nodes, made), ...found.edges])
  const graph = adjacency(nodes.length, endsOf(edges, 'from'), endsOf(edges, 'to'))
  const { componentOf, count } = components(graph)
  const times = timeChecks(merged, nodes, graph, componentOf)
  const runs = failedSteps(merged, nodes, edges, found.group)
  const cards = cardChecks(documents, nodes, edges, found.group)
  const checks: LineageCheck[] = [
    ...found.checks,
    ...digests,
    ...records,
    ...parameters,
    ...times.checks,
    ...runs,
    ...cards,
  ]
  const states = edgeStates(edges, nodes, checks, times.contradicted)
  return {
    nodes,
    edges: edges.map(({ from, to, sources }, index): GraphEdge => {
      const { state, reason } = states[index]!
      return { from: nodes[from]!.id, to: nodes[to]!.id, state, reason, sources }
    }),
    checks,
    model: found.group === null ? null : nodes[found.group]!.id,
    cycles: cyclesOf(nodes, graph, componentOf, count),
    unresolved: unresolvedIn(merged, nodes, edges, found.group),
  }
}

/**
 * Code is what the commit holds as such. What only looks like code by its name, and DVC keeps or a step makes, is a file
 * like others; code with a digest that is simply gone stays code, so that its absence is told.
 */
function withCodeAtHead(nodes: readonly GraphNode[], made: ReadonlySet<number>, head: TreeView): readonly GraphNode[] {
  return nodes.map((node, group) => {
    if (node.type !== 'code' || node.path === null || head.entry(node.path) !== undefined) return node
    const isGone = node.digests.length > 0 && !made.has(group) && !isTrackedByDvc(head, node.path)
    return isGone ? node : { ...node, type: 'file' }
  })
}

function madeGroups(merged: Merged): ReadonlySet<number> {
  const made = new Set<number>()
  for (const { from, to } of merged.edges) {
    if (merged.isStep[from] && !merged.isStep[to]) made.add(merged.groupOf[to]!)
  }
  return made
}

/** Every digest that some check will ask for, by path. The artifact's are asked for in every algorithm that occurs. */
function wantedDigests(
  _merged: Merged,
  nodes: readonly GraphNode[],
  artifact: string | null,
): ReadonlyMap<string, readonly RecordedDigest[]> {
  const wanted = new Map<string, RecordedDigest[]>()
  const all = new Map<string, RecordedDigest>()
  for (const node of nodes) {
    const digests = node.digests.filter(isContentDigest)
    for (const digest of digests) if (digest.algorithm !== 'dvc-dir') all.set(digest.algorithm, digest)
    if (node.path !== null && digests.length > 0) wanted.set(node.path, digests)
  }
  if (artifact !== null) wanted.set(artifact, [...(wanted.get(artifact) ?? []), ...all.values()])
  return wanted
}

/** Edges between groups, one for each pair, with all places that tell of it. What merging made a loop is left out. */
function allEdges(merged: Merged, nodes: readonly GraphNode[], more: readonly GroupEdge[]): readonly WideEdge[] {
  const most = merged.edges.length + more.length
  const [from, to] = [new Int32Array(most), new Int32Array(most)]
  const sources: Source[] = []
  const add = (start: number, end: number, source: Source): void => {
    from[sources.length] = start
    to[sources.length] = end
    sources.push(source)
  }
  for (const edge of merged.edges) {
    const [start, end] = [merged.groupOf[edge.from]!, merged.groupOf[edge.to]!]
    if (start !== end || edge.from === edge.to) add(start, end, edge.source)
  }
  for (const edge of more) add(edge.from, edge.to, nodes[edge.from]!.source)

  // By starting node, so that one stamp a target tells repetitions: no table of pairs is needed.
  const numbers = new Int32Array(sources.length).map((_, index) => index)
  const byStart = adjacency(nodes.length, from.subarray(0, sources.length), numbers)
  const edgeTo = new Int32Array(nodes.length).fill(-1)
  const edges: { readonly from: number; readonly to: number; readonly sources: Source[] }[] = []
  for (const index of byStart.targets) {
    const [start, end] = [from[index]!, to[index]!]
    const known = edges[edgeTo[end]!]
    if (known !== undefined && known.from === start) known.sources.push(sources[index]!)
    else {
      edgeTo[end] = edges.length
      edges.push({ from: start, to: end, sources: [sources[index]!] })
    }
  }
  return edges
}

function endsOf(edges: readonly WideEdge[], end: 'from' | 'to'): Int32Array {
  const ends = new Int32Array(edges.length)
  for (let edge = 0; edge < edges.length; edge++) ends[edge] = edges[edge]![end]
  return ends
}

/** Nodes that lead back to themselves: at most 20 cycles of at most 100 nodes each are named. */
function cyclesOf(
  nodes: readonly GraphNode[],
  { starts, targets }: Adjacency,
  componentOf: Int32Array,
  count: number,
): readonly (readonly string[])[] {
  const sizes = new Int32Array(count)
  for (const component of componentOf) sizes[component]!++
  const members = new Map<number, string[]>()
  for (const [group, node] of nodes.entries()) {
    const component = componentOf[group]!
    const loops = targets.subarray(starts[group]!, starts[group + 1]!).includes(group)
    if (sizes[component]! < 2 && !loops) continue
    const known = members.get(component)
    if (!known) {
      if (members.size < 20) members.set(component, [node.id])
    } else if (known.length < 100) known.push(node.id)
  }
  return [...members.values()]
}
