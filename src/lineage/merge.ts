/** What several records tell of one thing or step, brought together. Only what is surely the same is merged. */

import type { LineageEvidence } from '../domain/evidence.js'
import type { LineageNode, RecordedDigest } from '../domain/lineage.js'
import { addTo } from '../domain/lists.js'
import type { TreeView } from '../domain/snapshot.js'
import type { Source } from '../domain/source.js'
import { isDirectory } from './tree-paths.js'
import { type UnionFind, unionFind } from './union-find.js'

/** A node as one record tells it. */
export interface Told {
  readonly node: LineageNode
  /** Number of the record. */
  readonly fragment: number
  readonly reader: string
  /** Path, with what the record left open settled. */
  readonly path: string | null
}

/** An edge as one record tells it, between nodes told. */
export interface ToldEdge {
  readonly from: number
  readonly to: number
  readonly source: Source
}

export interface Merged {
  readonly told: readonly Told[]
  readonly edges: readonly ToldEdge[]
  /** Nodes told → 1 for a step, 0 for a thing. */
  readonly isStep: Uint8Array
  /** Nodes told → group. Groups are numbered from 0 in the order of their first node. */
  readonly groupOf: Int32Array
  /** Group → nodes told. */
  readonly groups: readonly (readonly number[])[]
  /** Edges of records whose ends they do not declare. */
  readonly loose: readonly string[]
}

/** Digests of no bytes at all: every empty file has them, so they make nothing the same. */
const EMPTY: ReadonlySet<string> = new Set([
  'd41d8cd98f00b204e9800998ecf8427e',
  'da39a3ee5e6b4b0d3255bfef95601890afd80709',
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
])

/** Algorithms whose equal digests mean equal content. */
export const isContentDigest = (digest: RecordedDigest): boolean =>
  digest.algorithm !== 'opaque' && digest.algorithm !== 'etag'

/**
 * Nodes of all records, grouped: things of one path; of one URI or content digest where that brings no two paths and no
 * two nodes of one record together; steps of one run id, and steps of equal last name that share an input or an output
 * and come from different records. Takes time nearly proportional to nodes and edges; nothing recurses.
 */
export function merge(fragments: readonly LineageEvidence[], head: TreeView): Merged {
  const { told, edges, loose } = collect(fragments, head)
  const sets = unionFind(told.length)
  const isStep = Uint8Array.from(told, (one) => (one.node.type === 'step' ? 1 : 0))
  const things: number[] = []
  const steps: number[] = []
  for (const [index, step] of isStep.entries()) (step ? steps : things).push(index)
  for (const bucket of bucketsBy(things, (index) => told[index]!.path))
    for (const index of bucket) sets.join(bucket[0]!, index)
  // All other merging is of what different records tell.
  if (fragments.length > 1) {
    const joiner = joining(told, sets)
    joinBuckets(
      bucketsBy(things, (index) => told[index]!.node.uri),
      joiner,
      false,
    )
    joinBuckets(digestBuckets(told, things), joiner, true)
    joinBuckets(
      bucketsBy(steps, (index) => told[index]!.node.uri),
      joiner,
      false,
    )
    joinSteps(told, edges, isStep, joiner)
  }
  return { told, edges, loose, isStep, ...numbered(told.length, sets.find) }
}

/** Sets that know which records, path and URI they have. */
interface Joiner {
  find(index: number): number
  path(root: number): string | null
  uri(root: number): string | null
  /** Joins two sets, unless some record tells of both: then it means two. */
  join(a: number, b: number): void
}

function joining(told: readonly Told[], sets: UnionFind): Joiner {
  const pathOf = told.map((one) => one.path)
  const uriOf = told.map((one) => one.node.uri)
  const records = told.map((): Set<number> | null => null)
  for (const [index, one] of told.entries()) {
    const root = sets.find(index)
    if (root === index) continue
    records[root] = (records[root] ?? new Set([told[root]!.fragment])).add(one.fragment)
    uriOf[root] ??= uriOf[index] ?? null
  }
  const of = (root: number): Set<number> => {
    records[root] ??= new Set([told[root]!.fragment])
    return records[root]
  }
  return {
    find: sets.find,
    path: (root) => pathOf[root] ?? null,
    uri: (root) => uriOf[root] ?? null,
    join: (a, b) => {
      const [x, y] = [sets.find(a), sets.find(b)]
      if (x === y) return
      const [large, small] = of(x).size >= of(y).size ? [of(x), of(y)] : [of(y), of(x)]
      for (const fragment of small) if (large.has(fragment)) return
      const root = sets.join(x, y)
      for (const fragment of small) large.add(fragment)
      records[root] = large
      pathOf[root] = pathOf[x] ?? pathOf[y] ?? null
      uriOf[root] = uriOf[x] ?? uriOf[y] ?? null
    },
  }
}

/** Joins all of each bucket where they have at most one path (and, if asked, one URI) between them. */
function joinBuckets(buckets: Iterable<readonly number[]>, joiner: Joiner, oneUri: boolean): void {
  for (const bucket of buckets) {
    if (bucket.length < 2) continue
    const roots = bucket.map(joiner.find)
    if (differ(roots.map(joiner.path)) || (oneUri && differ(roots.map(joiner.uri)))) continue
    for (const index of bucket) joiner.join(bucket[0]!, index)
  }
}

/** Whether two of the texts that are there differ. */
function differ(texts: readonly (string | null)[]): boolean {
  const first = texts.find((text) => text !== null)
  return texts.some((text) => text !== null && text !== first)
}

/** Things by each of their content digests. */
function digestBuckets(told: readonly Told[], things: readonly number[]): Iterable<readonly number[]> {
  const buckets = new Map<string, number[]>()
  for (const index of things) {
    for (const digest of told[index]!.node.digests) {
      if (!isContentDigest(digest) || EMPTY.has(digest.value)) continue
      const key = `${digest.algorithm}:${digest.value}`
      addTo(buckets, key, index)
    }
  }
  return buckets.values()
}

function collect(fragments: readonly LineageEvidence[], head: TreeView): Pick<Merged, 'told' | 'edges' | 'loose'> {
  const told: Told[] = []
  const edges: ToldEdge[] = []
  const loose: string[] = []
  // Read in the order of their paths, so that the graph does not depend on the order of the policy.
  const ordered = [...fragments].sort((a, b) =>
    a.source.path < b.source.path ? -1 : a.source.path > b.source.path ? 1 : 0,
  )
  ordered.forEach((evidence, fragment) => {
    const index = new Map<string, number>()
    for (const node of evidence.fragment.nodes) {
      index.set(node.id, told.length)
      told.push({ node, fragment, reader: evidence.reader, path: settledPath(node, head) })
    }
    for (const { from, to, source } of evidence.fragment.edges) {
      const [a, b] = [index.get(from), index.get(to)]
      if (a !== undefined && b !== undefined) edges.push({ from: a, to: b, source })
      else if (loose.length < 50)
        loose.push(`${source.path} ties ${from} to ${to}, and does not describe ${a === undefined ? from : to}`)
    }
  })
  return { told, edges, loose }
}

/** The first reading of a path that names something in the tree, else the likeliest. */
function settledPath(node: LineageNode, head: TreeView): string | null {
  if (node.path === null || node.otherPaths === undefined) return node.path
  const there = [node.path, ...node.otherPaths].find(
    (path) => head.entry(path) !== undefined || isDirectory(head, path),
  )
  return there ?? node.path
}

/** Items by key, without those that have none. */
function bucketsBy(items: readonly number[], key: (item: number) => string | null): Iterable<readonly number[]> {
  const buckets = new Map<string, number[]>()
  for (const item of items) {
    const name = key(item)
    if (name === null) continue
    addTo(buckets, name, item)
  }
  return buckets.values()
}

/** The last part of a step's name: `loan-default.train`, `ex:run/train` and `train` are told of one step. */
const lastName = (name: string): string =>
  name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf('/'), name.lastIndexOf(':'), name.lastIndexOf('#')) + 1)

function joinSteps(told: readonly Told[], edges: readonly ToldEdge[], isStep: Uint8Array, joiner: Joiner): void {
  const tails = told.map((one, index) => (isStep[index] ? lastName(one.node.name) : ''))
  const seen = new Map<string, number>()
  const tie = (step: number, thing: number, way: string): void => {
    if (tails[step] === '') return
    const key = `${way}${joiner.find(thing)} ${tails[step]}`
    const other = seen.get(key)
    if (other === undefined) seen.set(key, step)
    else joiner.join(other, step)
  }
  for (const { from, to } of edges) {
    if (isStep[from] && !isStep[to]) tie(from, to, '>')
    if (isStep[to] && !isStep[from]) tie(to, from, '<')
  }
}

function numbered(size: number, find: (index: number) => number): Pick<Merged, 'groupOf' | 'groups'> {
  const groupOf = new Int32Array(size)
  const numberOf = new Map<number, number>()
  const groups: number[][] = []
  for (let index = 0; index < size; index++) {
    const root = find(index)
    const known = numberOf.get(root)
    const group = known ?? groups.length
    if (known === undefined) {
      numberOf.set(root, group)
      groups.push([])
    }
    groups[group]!.push(index)
    groupOf[index] = group
  }
  return { groupOf, groups }
}
