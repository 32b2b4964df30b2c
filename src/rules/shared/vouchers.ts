/** Records that name a file by its digest and say when it was made: evaluations, runs, attestations. */

import type { LineageFragment, LineageNode } from '../../domain/lineage.js'
import type { Moment } from '../../domain/moment.js'
import type { Facts } from '../../domain/rule.js'
import type { Source } from '../../domain/source.js'

/** What a record says of the file. */
export interface Voucher {
  readonly at: Moment | null
  /** Digest of the model that made it, as written; null where the record does not say. */
  readonly modelDigest: string | null
  readonly source: Source
}

/**
 * Records that name exactly the bytes of a SHA-256 (bare hex, in full), in the order of the evidence. A run or attestation
 * counts with the time of the thing itself, else of the step that made it.
 */
export function vouchers(sha256: string, facts: Facts): readonly Voucher[] {
  const wanted = sha256.toLowerCase()
  return facts.evidence.flatMap((one): readonly Voucher[] => {
    if (one.kind === 'evaluation') {
      const named = [...Object.values(one.vouchesFor), one.dataset.digest ?? ''].map((digest) =>
        digest.toLowerCase().replace(/^sha256:/, ''),
      )
      return named.includes(wanted) ? [{ at: one.at, modelDigest: one.model.digest, source: one.source }] : []
    }
    return one.kind === 'lineage' ? inFragment(one.fragment, wanted, facts.digest) : []
  })
}

function inFragment(fragment: LineageFragment, sha256: string, model: string | null): readonly Voucher[] {
  const nodes = fragment.nodes.filter((node) => has(node, 'sha256', sha256))
  const [algorithm, value] = [model?.split(':')[0] ?? '', model?.split(':')[1] ?? '']
  const ofModel = model !== null && fragment.nodes.some((node) => has(node, algorithm, value))
  return nodes.map((node) => ({
    at: node.at ?? madeAt(fragment, node),
    modelDigest: ofModel ? model : null,
    source: node.source,
  }))
}

const has = (node: LineageNode, algorithm: string, value: string): boolean =>
  node.digests.some((digest) => digest.algorithm === algorithm && digest.value.toLowerCase() === value.toLowerCase())

/** End of the step that a thing came out of. */
function madeAt(fragment: LineageFragment, node: LineageNode): Moment | null {
  const makers = new Set(fragment.edges.filter((edge) => edge.to === node.id).map((edge) => edge.from))
  return fragment.nodes.find((one) => one.type === 'step' && makers.has(one.id) && one.at !== null)?.at ?? null
}
