/** References to nothing, things that lead nowhere, and runs that failed, in words. */

import type { GraphNode, LineageCheck } from '../domain/lineage.js'
import type { WideEdge } from './edge-states.js'
import type { Merged } from './merge.js'
import { unionFind } from './union-find.js'
import { placeText } from './words.js'

/** Lines that are told; the rest is counted. */
const LIMIT = 50

/** What the records leave open, at most 50 lines and a last one that counts the rest. */
export function unresolvedIn(
  merged: Merged,
  nodes: readonly GraphNode[],
  edges: readonly WideEdge[],
  model: number | null,
): readonly string[] {
  const lines: string[] = []
  let more = 0
  for (const found of [merged.loose, dangling(nodes), partial(nodes, edges), apart(nodes, edges, model)]) {
    for (const line of found)
      if (lines.length < LIMIT) lines.push(line)
      else more++
  }
  return more === 0 ? lines : [...lines, `and ${more} more`]
}

/** Nodes of which a record gives nothing but a name. */
function* dangling(nodes: readonly GraphNode[]): Generator<string> {
  for (const node of nodes) {
    const bare = node.path === null && node.digests.length === 0 && node.version === null && node.at === null
    const place = placeText(node.source)
    if (node.type === 'step') {
      if (bare && node.uri?.startsWith('mlflow-run:') && node.status === null)
        yield `${place} names the run ${node.name}, and no record describes it`
    } else if (bare && (node.uri === null || /^(mlflow-|models:)/.test(node.uri)))
      yield `${place} names ${node.name}, and no record says what it is`
  }
}

/** Directories of which a record counts more files than the records name. */
function* partial(nodes: readonly GraphNode[], edges: readonly WideEdge[]): Generator<string> {
  const inside = new Map<number, number>()
  for (const { from, to } of edges) {
    const [part, whole] = [nodes[from]!, nodes[to]!]
    if (whole.files === undefined || whole.path === null || !part.path?.startsWith(`${whole.path}/`)) continue
    inside.set(to, (inside.get(to) ?? 0) + 1)
  }
  for (const [group, named] of inside) {
    const node = nodes[group]!
    if (named < node.files!) yield `${node.name} holds ${node.files} files, and the records tell the origin of ${named}`
  }
}

/** Things that neither went into the model nor were made with it. */
function* apart(nodes: readonly GraphNode[], edges: readonly WideEdge[], model: number | null): Generator<string> {
  if (model === null) return
  const sets = unionFind(nodes.length)
  for (const { from, to } of edges) sets.join(from, to)
  const near = sets.find(model)
  for (const [group, node] of nodes.entries()) {
    if (node.type !== 'step' && sets.find(group) !== near)
      yield `${node.name} (${placeText(node.source)}) is tied to the model by no record`
  }
}

/** Runs that did not end well and made a model, or what went into one: what they made does not count. */
export function failedSteps(
  merged: Merged,
  nodes: readonly GraphNode[],
  edges: readonly WideEdge[],
  model: number | null,
): readonly LineageCheck[] {
  const failed = nodes.flatMap((node, group) => (node.type === 'step' && node.status === 'failed' ? [group] : []))
  if (failed.length === 0) return []
  const upstream = ancestors(nodes.length, edges, model)
  const makesModel = new Set(edges.filter((edge) => nodes[edge.to]!.type === 'model').map((edge) => edge.from))
  return failed
    .filter((group) => upstream.has(group) || makesModel.has(group))
    .map((group) => {
      const node = nodes[group]!
      const told =
        merged.groups[group]!.map((index) => merged.told[index]!.node).find((one) => one.status === 'failed') ?? node
      const message = `${placeText(told.source)} says that step "${node.name}" failed, and yet the model rests on what it made`
      return {
        state: 'mismatch',
        about: 'record',
        path: told.source.path,
        model: false,
        message,
        sources: [told.source],
        node: node.id,
      }
    })
}

/** Everything that went into a group, itself included; nothing where it is null. */
export function ancestors(size: number, edges: readonly WideEdge[], group: number | null): ReadonlySet<number> {
  if (group === null) return new Set()
  const before: number[][] = Array.from({ length: size }, () => [])
  for (const { from, to } of edges) before[to]!.push(from)
  const seen = new Set([group])
  for (const at of seen) for (const next of before[at]!) seen.add(next)
  return seen
}
