/** Which node of the graph is the model, and whether any record vouches for its bytes. */

import type { GraphNode, LineageCheck } from '../domain/lineage.js'
import type { GroupEdge } from './containment.js'
import { givenDigests } from './digest-checks.js'
import { isContentDigest, type Merged } from './merge.js'
import { digestText, placeText } from './words.js'

export interface ModelFindings {
  /** Group of the model, or null where no record names it. */
  readonly group: number | null
  readonly checks: readonly LineageCheck[]
  /** From things of the same content to the model: their origin is its origin. */
  readonly edges: readonly GroupEdge[]
}

/** What is known of the model's artifact. */
export interface Artifact {
  readonly path: string | null
  /** `sha256:…` or, for an output of DVC, `md5:…`; null where it is not there. */
  readonly digest: string | null
  /** All digests of its bytes that are known, `algorithm:hex`. */
  readonly digests: ReadonlySet<string>
}

/**
 * The model is the group of the artifact's path; groups of the same content are its origin too. Where no record names
 * the path, it is the group of the same content. Where none has it either and the records vouch for exactly one model,
 * that one contradicts the artifact.
 */
export function findModel(merged: Merged, nodes: readonly GraphNode[], artifact: Artifact): ModelFindings {
  if (artifact.path === null) {
    const only = onlyModel(nodes)
    return { group: only, checks: [], edges: [] }
  }
  const named = nodes.findIndex((node) => node.path === artifact.path && node.type !== 'step')
  const alike = sameContent(merged, nodes, artifact).filter(({ group }) => group !== named)
  const checks = alike.flatMap(({ group, digest, sources }) =>
    sources.map((source): LineageCheck => {
      const node = nodes[group]!
      const message = `${placeText(source)} gives ${node.name} the ${digestText(digest)}, which is the content of ${artifact.path}`
      return {
        state: 'match',
        about: 'digest',
        path: artifact.path!,
        model: true,
        message,
        sources: [source],
        node: node.id,
      }
    }),
  )
  if (named >= 0) {
    const edges = alike.map(({ group }) => ({ from: group, to: named }))
    return { group: named, checks: [...checks, ...agreement(merged, nodes, named, artifact)], edges }
  }
  if (alike.length > 0)
    return {
      group: alike[0]!.group,
      checks,
      edges: alike.slice(1).map(({ group }) => ({ from: group, to: alike[0]!.group })),
    }
  return claimed(merged, nodes, artifact)
}

function onlyModel(nodes: readonly GraphNode[]): number | null {
  const models = nodes.flatMap((node, group) => (node.type === 'model' ? [group] : []))
  return models.length === 1 ? models[0]! : null
}

/** Groups that a record gives a digest of the artifact's own bytes. */
function sameContent(merged: Merged, nodes: readonly GraphNode[], artifact: Artifact) {
  if (artifact.digests.size === 0) return []
  return nodes.flatMap((node, group) => {
    if (node.type === 'step') return []
    const given = givenDigests(merged, group).find(({ digest }) =>
      artifact.digests.has(`${digest.algorithm}:${digest.value}`),
    )
    return given ? [{ group, digest: given.digest, sources: given.sources }] : []
  })
}

/**
 * An artifact that the commit does not hold is known by the digest that DVC records for it. Its bytes cannot be had, so
 * only a second record of the same digest bears the first out.
 */
function agreement(
  merged: Merged,
  nodes: readonly GraphNode[],
  group: number,
  artifact: Artifact,
): readonly LineageCheck[] {
  const value = /^md5:([0-9a-f]{32})/.exec(artifact.digest ?? '')?.[1]
  if (value === undefined) return []
  const given = givenDigests(merged, group).filter(({ digest }) => digest.value === value && isContentDigest(digest))
  const sources = given.flatMap((one) => one.sources)
  const files = [...new Set(sources.map((source) => source.path))]
  if (files.length < 2) return []
  const message = `${files.join(' and ')} give ${artifact.path} the same ${digestText(given[0]!.digest)}; the commit does not hold the file itself`
  return [
    { state: 'match', about: 'digest', path: artifact.path!, model: true, message, sources, node: nodes[group]!.id },
  ]
}

/** The one model that the records vouch for, where it is not the artifact. */
function claimed(merged: Merged, nodes: readonly GraphNode[], artifact: Artifact): ModelFindings {
  const only = onlyModel(nodes)
  if (only === null || artifact.digest === null) return { group: null, checks: [], edges: [] }
  const algorithm = artifact.digest.slice(0, artifact.digest.indexOf(':'))
  const given = givenDigests(merged, only).find(({ digest }) => digest.algorithm === algorithm)
  if (given === undefined) return { group: null, checks: [], edges: [] }
  const message = `${placeText(given.sources[0]!)} vouches for ${nodes[only]!.name} with the ${digestText(given.digest)}, and ${artifact.path} is ${artifact.digest}`
  const check: LineageCheck = {
    state: 'mismatch',
    about: 'digest',
    path: artifact.path!,
    model: true,
    message,
    sources: given.sources,
    node: nodes[only]!.id,
  }
  return { group: only, checks: [check], edges: [] }
}
