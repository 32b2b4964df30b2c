/** A name for an evaluation set that follows from the ids of its rows alone. */

import { normalId } from '../../domain/row-manifest.js'
import type { IdColumn } from '../../domain/rows.js'

/**
 * `ids-v1:<rows>:<32 hex digits>`, equal for equal sets of ids in whatever order; ids are read as `data-disjoint` reads
 * them. A sum of four 32-bit hashes a row (with MurmurHash3's finalizer), not a cryptographic digest: who
 * can write the ids can also write other ones, and a fast sum needs no sorting of ten million texts.
 */
export function setName(ids: IdColumn): string {
  const sums = new Uint32Array(4)
  for (let row = 0; row < ids.length; row++) add(sums, normalId(ids.text(row)))
  const hex = Array.from(sums, (word) => word.toString(16).padStart(8, '0')).join('')
  return `ids-v1:${ids.length}:${hex}`
}

const SEEDS = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 0x452821e6] as const

/** Adds the hash of a text, lane by lane. */
function add(sums: Uint32Array, text: string): void {
  for (const [lane, seed] of SEEDS.entries()) {
    let hash = seed ^ text.length
    for (let at = 0; at < text.length; at++) {
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x85ebca6b)
      hash = (hash << 13) | (hash >>> 19)
    }
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
    sums[lane]! += hash ^ (hash >>> 16)
  }
}
