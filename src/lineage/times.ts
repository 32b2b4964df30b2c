/** The order of times: nothing can have been used before it was there. */

import type { GraphNode, LineageCheck } from '../domain/lineage.js'
import type { Source } from '../domain/source.js'
import { type TimeBounds, timeBounds } from '../domain/time-bounds.js'
import type { Adjacency } from './cycles.js'
import type { Merged } from './merge.js'
import { visible } from './words.js'

export interface TimeFindings {
  readonly checks: readonly LineageCheck[]
  /** Things that are newer than a step that used them, as `thing step` of group numbers. */
  readonly contradicted: ReadonlySet<string>
}

/** What is known of the end of a step, with the record that says it. */
interface End {
  readonly latest: number
  readonly text: string
  readonly step: number
}

/** The earliest instant at which a thing can have been there, and how that is told. */
interface Since {
  readonly earliest: number
  readonly text: string
  /** Group of the step that made it, where the time is that of its beginning. */
  readonly maker: number | null
  readonly source: Source
}

/**
 * Data newer than a step that used them, directly or through what was made of them. A thing is there since its own time,
 * and not before a step that made it began. A time without a zone counts as its earliest instant, the end of a step as
 * its latest, so that only what is certain is told. Groups on a cycle are judged by direct use only. `componentOf` is in
 * reverse topological order.
 */
export function timeChecks(
  merged: Merged,
  nodes: readonly GraphNode[],
  graph: Adjacency,
  componentOf: Int32Array,
): TimeFindings {
  const checks: LineageCheck[] = []
  const contradicted = new Set<string>()
  const told = new Set<number>()
  const boundsOf = remembered()
  const since = earliestTimes(merged, nodes, boundsOf)

  const tell = (thing: number, known: Since, end: End): void => {
    contradicted.add(`${thing} ${end.step}`)
    if (told.has(thing)) return
    told.add(thing)
    const [node, step] = [nodes[thing]!, nodes[end.step]!]
    const says = known.maker === null ? 'is of' : `was made by step "${nodes[known.maker]!.name}", which began at`
    const message = `${node.name} ${says} ${visible(known.text)}, after step "${step.name}", which used it, ended (${visible(end.text)}): the model was made of an earlier state of it, or a time is wrong`
    checks.push({
      state: 'mismatch',
      about: 'time',
      path: node.path ?? node.name,
      model: false,
      message,
      sources: [known.source, step.source],
      node: node.id,
    })
  }

  for (const edge of merged.edges) {
    if (!merged.isStep[edge.to]) continue
    const [from, to] = [merged.groupOf[edge.from]!, merged.groupOf[edge.to]!]
    const known = since[from]
    const end = known ? endOf(merged.told[edge.to]!.node.at, to, boundsOf) : null
    if (known && end !== null && known.earliest > end.latest) tell(from, known, end)
  }
  const limits = earliestUse(nodes, graph, componentOf, boundsOf)
  for (const [group, known] of since.entries()) {
    const limit = limits[group]
    if (known && limit && known.earliest > limit.latest) tell(group, known, limit)
  }
  return { checks, contradicted }
}

type Bounds = (text: string) => TimeBounds | null

/** `timeBounds` that works each text out once: logs give one time thousands of times. */
function remembered(): Bounds {
  const known = new Map<string, TimeBounds | null>()
  return (text) => {
    let bounds = known.get(text)
    if (bounds === undefined) {
      bounds = timeBounds(text)
      known.set(text, bounds)
    }
    return bounds
  }
}

/** For each thing the latest of its earliest instants, over all records; null where no record gives a time. */
function earliestTimes(merged: Merged, nodes: readonly GraphNode[], boundsOf: Bounds): readonly (Since | null)[] {
  const since: (Since | null)[] = nodes.map(() => null)
  const note = (thing: number, text: string, source: Source, maker: number | null): void => {
    const bounds = boundsOf(text)
    const group = merged.groupOf[thing]!
    if (bounds === null || bounds.earliest <= (since[group]?.earliest ?? Number.NEGATIVE_INFINITY)) return
    since[group] = { earliest: bounds.earliest, text, maker: maker === null ? null : merged.groupOf[maker]!, source }
  }
  for (const [index, { node }] of merged.told.entries()) {
    if (!merged.isStep[index] && node.at !== null) note(index, node.at.text, node.source, null)
  }
  for (const { from, to, source } of merged.edges) {
    if (!merged.isStep[from] || merged.isStep[to]) continue
    const began = merged.told[from]!.node.startedAt
    if (began !== null) note(to, began.text, source, from)
  }
  return since
}

function endOf(moment: { readonly text: string } | null, step: number, boundsOf: Bounds): End | null {
  const bounds = moment === null ? null : boundsOf(moment.text)
  return bounds === null ? null : { latest: bounds.latest, text: moment!.text, step }
}

/** For each group the first end of all steps that it went into. Components come sinks first, so one pass does. */
function earliestUse(
  nodes: readonly GraphNode[],
  { starts, targets }: Adjacency,
  componentOf: Int32Array,
  boundsOf: Bounds,
): readonly (End | null)[] {
  const limits: (End | null)[] = nodes.map(() => null)
  const order = nodes.map((_, index) => index).sort((a, b) => componentOf[a]! - componentOf[b]!)
  for (const group of order) {
    let limit: End | null = null
    for (let edge = starts[group]!; edge < starts[group + 1]!; edge++) {
      const target = targets[edge]!
      if (componentOf[target] === componentOf[group]) continue
      const node = nodes[target]!
      const own = node.type === 'step' ? endOf(node.at, target, boundsOf) : null
      for (const one of [own, limits[target] ?? null])
        if (one !== null && (limit === null || one.latest < limit.latest)) limit = one
    }
    limits[group] = limit
  }
  return limits
}
