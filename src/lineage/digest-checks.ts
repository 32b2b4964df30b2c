/** Recorded digests against the bytes of the commit, and against each other. */

import type { GraphNode, LineageCheck, RecordedDigest } from '../domain/lineage.js'
import type { TreeView } from '../domain/snapshot.js'
import type { Source } from '../domain/source.js'
import type { Comparison, Content } from './content.js'
import { isContentDigest, type Merged } from './merge.js'
import { isDirectory, isIgnored, isTrackedByDvc } from './tree-paths.js'
import { digestText, listText, placeText, visible } from './words.js'

/** A digest of a group with every place that gives it. */
export interface Given {
  readonly digest: RecordedDigest
  readonly sources: Source[]
}

/** Digests of a group, distinct, in the order told. */
export function givenDigests(merged: Merged, group: number): readonly Given[] {
  const given = new Map<string, Given>()
  for (const index of merged.groups[group]!) {
    const { node } = merged.told[index]!
    for (const digest of node.digests) {
      const key = `${digest.algorithm}:${digest.value}`
      const known = given.get(key)
      if (known) known.sources.push(node.source)
      else given.set(key, { digest, sources: [node.source] })
    }
  }
  return [...given.values()]
}

/** What the checks need to know. */
export interface Subject {
  readonly merged: Merged
  readonly nodes: readonly GraphNode[]
  readonly head: TreeView
  /** Whether the merge base held a path and this commit does not. */
  readonly isDeleted: (path: string) => boolean
  readonly content: Content
  /** Path of the model's artifact. */
  readonly artifact: string | null
  /** Groups that some step makes. */
  readonly made: ReadonlySet<number>
}

/** One check for every group with a path and every content digest that a record gives it. */
export async function digestChecks(subject: Subject): Promise<LineageCheck[]> {
  const checks: LineageCheck[] = []
  for (const [group, node] of subject.nodes.entries()) {
    if (node.path === null || node.type === 'step') continue
    for (const given of givenDigests(subject.merged, group)) {
      if (!isContentDigest(given.digest)) continue
      const there = subject.head.entry(node.path) !== undefined || isDirectory(subject.head, node.path)
      const comparison = there
        ? await subject.content.compare(node.path, given.digest)
        : await absent(subject, group, node)
      checks.push(checkOf(subject, node, given, comparison))
    }
  }
  return checks
}

/**
 * What the commit does not hold: kept elsewhere, or gone. Code is never kept elsewhere unless a step makes it, and what
 * the merge base held in git is gone: a file that was edited must not be made unknown by deleting it as well.
 */
async function absent({ head, isDeleted, made }: Subject, group: number, node: GraphNode): Promise<Comparison> {
  const path = node.path!
  const isTracked = isTrackedByDvc(head, path)
  const isLostCode = node.type === 'code' && !made.has(group) && !isTracked
  if (isLostCode || (isDeleted(path) && !isTracked && !(await isIgnored(head, path))))
    return { state: 'mismatch', actual: 'no such file' }
  return { state: 'unavailable', why: 'the commit does not hold it; DVC or another store does' }
}

function checkOf(subject: Subject, node: GraphNode, { digest, sources }: Given, comparison: Comparison): LineageCheck {
  const path = node.path!
  const named = visible(path)
  const places = listText([...new Set(sources.map(placeText))])
  const says = `${places} ${sources.length > 1 ? 'give' : 'gives'} ${named} the ${digestText(digest)}`
  const message =
    comparison.state === 'match'
      ? `${named} has the ${digestText(digest)} that ${places} ${sources.length > 1 ? 'give' : 'gives'}`
      : comparison.state === 'mismatch'
        ? `${says}, and the commit has ${comparison.actual} there`
        : `${says}, which cannot be compared: ${comparison.why}`
  return {
    state: comparison.state,
    about: 'digest',
    path,
    model: path === subject.artifact,
    message,
    sources,
    node: node.id,
  }
}

/**
 * Records that disagree: one thing with two digests of one algorithm. Versions and server tags are compared inside one
 * record only, since every tool has its own. Where bytes already showed which record is wrong, that is not told again.
 */
export function recordChecks(subject: Subject, known: readonly LineageCheck[]): LineageCheck[] {
  const told = new Set(known.filter((check) => check.state === 'mismatch').map((check) => check.node))
  const checks: LineageCheck[] = []
  for (const [group, node] of subject.nodes.entries()) {
    if (node.type === 'step' || told.has(node.id)) continue
    const clash = clashOf(subject.merged, group)
    if (clash === null) continue
    const [one, other] = clash
    const message = `${placeText(one.sources[0]!)} gives ${node.name} the ${digestText(one.digest)}, and ${placeText(other.sources[0]!)} gives it the ${digestText(other.digest)}`
    const sources = [...one.sources, ...other.sources]
    checks.push({
      state: 'mismatch',
      about: 'record',
      path: node.path ?? node.name,
      model: node.path !== null && node.path === subject.artifact,
      message,
      sources,
      node: node.id,
    })
  }
  return checks
}

function clashOf(merged: Merged, group: number): readonly [Given, Given] | null {
  const members = merged.groups[group]!
  if (members.length < 2 && merged.told[members[0]!]!.node.digests.length < 2) return null
  const seen = new Map<string, Given>()
  for (const index of members) {
    const { node, fragment } = merged.told[index]!
    for (const digest of node.digests) {
      const key = isContentDigest(digest) ? digest.algorithm : `${digest.algorithm} of ${fragment}`
      const other = seen.get(key)
      if (other && other.digest.value !== digest.value) return [other, { digest, sources: [node.source] }]
      if (!other) seen.set(key, { digest, sources: [node.source] })
    }
  }
  return null
}

/** Two steps of one record that make the same thing: which of them made it cannot be told. */
export function producerChecks(subject: Subject): LineageCheck[] {
  const { merged, nodes } = subject
  const makers = new Map<string, { readonly step: number; readonly source: Source }>()
  const checks: LineageCheck[] = []
  const told = new Set<number>()
  for (const edge of merged.edges) {
    if (!merged.isStep[edge.from] || merged.isStep[edge.to]) continue
    const [from, to] = [merged.told[edge.from]!, merged.told[edge.to]!]
    if (to.path === null || !from.reader.startsWith('dvc-')) continue
    const group = merged.groupOf[edge.to]!
    const key = `${from.fragment} ${group}`
    const other = makers.get(key)
    if (!other) makers.set(key, { step: edge.from, source: edge.source })
    else if (other.step !== edge.from && !told.has(group)) {
      told.add(group)
      const names = `"${visible(merged.told[other.step]!.node.name)}" and "${visible(from.node.name)}"`
      const message = `the stages ${names} of ${from.node.source.path} both make ${nodes[group]!.name}, so which of them made it cannot be told`
      const sources = [other.source, edge.source]
      checks.push({
        state: 'mismatch',
        about: 'record',
        path: to.path,
        model: to.path === subject.artifact,
        message,
        sources,
        node: nodes[group]!.id,
      })
    }
  }
  return checks
}
