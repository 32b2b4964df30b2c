/** Groups of told nodes as nodes of the graph. */

import type { GraphNode, LineageNode, NodeType } from '../domain/lineage.js'
import type { Moment } from '../domain/moment.js'
import { timeBounds } from '../domain/time-bounds.js'
import type { Merged } from './merge.js'
import { visible } from './words.js'

/** Which type wins where records differ: the one that says most. */
const RANK: Readonly<Record<NodeType, number>> = {
  step: 8,
  model: 7,
  parameters: 6,
  code: 5,
  source: 4,
  dataset: 3,
  report: 2,
  file: 1,
}

/**
 * One node a group. Of single values the first told wins (records in the order of their paths), of times the latest;
 * digests, sources, URIs and licences are all kept. Ids are the path, else the URI, else the name, made unique.
 */
export function describeGroups(merged: Merged, modelPath: string | null): GraphNode[] {
  const taken = new Map<string, number>()
  return merged.groups.map((members) => {
    const told = merged.told[members[0]!]!
    const whole = members.length === 1 ? null : together(members.map((index) => merged.told[index]!.node))
    const joined = whole ?? told.node
    const path = whole === null ? told.path : firstPath(merged, members)
    const type = path !== null && path === modelPath ? 'model' : joined.type
    const name = visible(type === 'step' ? joined.name : (path ?? joined.name))
    const id = unique(taken, type === 'step' ? `step ${name}` : (path ?? joined.uri ?? name))
    const named = { id, type, path, name }
    return whole === null ? alone(told.node, named) : { ...whole, ...named }
  })
}

/** Path of a group: all of its nodes that have one have the same. */
const firstPath = (merged: Merged, members: readonly number[]): string | null =>
  members.map((index) => merged.told[index]!.path).find((path) => path !== null) ?? null

/** A node that one record alone tells of, without what only the checks need. */
function alone(node: LineageNode, named: Pick<GraphNode, 'id' | 'type' | 'path' | 'name'>): GraphNode {
  const sources = [node.source]
  if (node.locked === undefined && node.otherPaths === undefined) return { ...node, ...named, sources }
  const { locked: _locked, otherPaths: _otherPaths, ...rest } = node
  return { ...rest, ...named, sources }
}

/** Several nodes as one. */
function together(nodes: readonly LineageNode[]): GraphNode {
  const type = strongest(nodes)
  const uris = distinct(nodes.map((node) => node.uri))
  const licenses = distinct(nodes.map((node) => node.license))
  const files = nodes.map((node) => node.files).find((count) => count !== undefined)
  const columns = nodes.find((node) => node.columns !== undefined)?.columns
  const withParameters = nodes.find((node) => node.parameters.length > 0)
  return {
    id: '',
    type,
    name: type === 'step' ? shortest(nodes) : nodes[0]!.name,
    path: null,
    uri: uris[0] ?? null,
    digests: digestsOf(nodes),
    version: first(nodes, 'version'),
    at: latest(nodes.map((node) => node.at)),
    startedAt: first(nodes, 'startedAt'),
    license: licenses[0] ?? null,
    owner: first(nodes, 'owner'),
    command: first(nodes, 'command'),
    codeVersion: first(nodes, 'codeVersion'),
    parameters: withParameters?.parameters ?? [],
    status: statusOf(nodes),
    source: nodes[0]!.source,
    sources: nodes.map((node) => node.source),
    ...(files === undefined ? {} : { files }),
    ...(columns === undefined ? {} : { columns }),
    ...(uris.length > 1 ? { uris } : {}),
    ...(licenses.length > 1 ? { licenses } : {}),
  }
}

function strongest(nodes: readonly LineageNode[]): NodeType {
  let best: NodeType = nodes[0]!.type
  for (const node of nodes) if (RANK[node.type] > RANK[best]) best = node.type
  return best
}

/** The plainest of a step's names: `train` rather than `loan-default.train`. */
function shortest(nodes: readonly LineageNode[]): string {
  let best = nodes[0]!.name
  for (const node of nodes) if (node.name.length < best.length) best = node.name
  return best
}

function first<K extends 'version' | 'startedAt' | 'owner' | 'command' | 'codeVersion'>(
  nodes: readonly LineageNode[],
  key: K,
): LineageNode[K] {
  for (const node of nodes) if (node[key] !== null) return node[key]
  return null as LineageNode[K]
}

const distinct = (values: readonly (string | null)[]): readonly string[] => [
  ...new Set(values.filter((value) => value !== null)),
]

function digestsOf(nodes: readonly LineageNode[]): LineageNode['digests'] {
  const seen = new Map<string, LineageNode['digests'][number]>()
  for (const node of nodes) for (const digest of node.digests) seen.set(`${digest.algorithm}:${digest.value}`, digest)
  return [...seen.values()]
}

/** The latest time by its earliest possible instant; a time that is no time counts only where there is no other. */
function latest(times: readonly (Moment | null)[]): Moment | null {
  const given = times.filter((time) => time !== null)
  if (given.length < 2) return given[0] ?? null
  let best: Moment | null = null
  let bestStart = Number.NEGATIVE_INFINITY
  for (const time of given) {
    const start = timeBounds(time.text)?.earliest ?? time.epoch ?? Number.NEGATIVE_INFINITY
    if (best === null || start > bestStart) {
      best = time
      bestStart = start
    }
  }
  return best
}

/** A failure that one record tells is not mended by another that does not. */
function statusOf(nodes: readonly LineageNode[]): LineageNode['status'] {
  for (const status of ['failed', 'running', 'finished'] as const) {
    if (nodes.some((node) => node.status === status)) return status
  }
  return null
}

function unique(taken: Map<string, number>, id: string): string {
  let name = id
  for (let count = taken.get(id) ?? 0; taken.has(name); name = `${id} (${count})`) taken.set(id, ++count)
  taken.set(name, taken.get(name) ?? 1)
  return name
}
