/** Lineage evidence as short lines, for tests. */

import type { Evidence } from '../../src/domain/evidence.js'
import type { LineageNode } from '../../src/domain/lineage.js'
import { ofKind } from './reading.js'

/** Nodes of all fragments by name. */
export const nodesOf = (evidence: readonly Evidence[]): Readonly<Record<string, LineageNode>> =>
  Object.fromEntries(ofKind(evidence, 'lineage').flatMap((one) => one.fragment.nodes.map((node) => [node.name, node])))

/** `a > b` for every edge, by name, sorted. */
export const edgeLines = (evidence: readonly Evidence[]): readonly string[] =>
  ofKind(evidence, 'lineage')
    .flatMap(({ fragment }) => {
      const name = new Map(fragment.nodes.map((node) => [node.id, node.name]))
      return fragment.edges.map((edge) => `${name.get(edge.from)} > ${name.get(edge.to)}`)
    })
    .sort()

/** `md5:…` of a node. */
export const digestsOf = (node: LineageNode | undefined): readonly string[] =>
  (node?.digests ?? []).map((digest) => `${digest.algorithm}:${digest.value}`)
