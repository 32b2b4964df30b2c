/**
 * Sums as in `stable-sums.ts`, for terms of one bound that come in blocks, and of which groups are made of several. The
 * parts that are kept add up without rounding, so that a group's sum is the same to the last bit however its rows were
 * split.
 */

import { splitters } from './stable-sums.js'

/** Rows are taken so many at a time. */
export const BLOCK = 4096

export interface BlockSums {
  /** Adds the first `count` terms, each to its slot. */
  add(slots: Uint32Array, terms: Float64Array, count: number): void
  /** Sums of groups, rounded once: slot after slot within each group. `groupOf`: group of a slot's owner; `width`: slots of an owner. */
  gathered(groupOf: Uint16Array, groups: number, width: number): Float64Array
}

/** @param bound at least as large as every |term|, @param terms at least as many as will be added, in all slots together */
export function blockSums(slots: number, bound: number, terms: number): BlockSums {
  const high = new Float64Array(slots)
  const low = new Float64Array(slots)
  const [cut, finer] = splitters(bound, terms)
  return {
    add: (slots, terms, count) => addBlock(high, low, cut, finer, slots, terms, count),
    gathered(groupOf, groups, width) {
      const above = gather(high, groupOf, groups, width)
      const below = gather(low, groupOf, groups, width)
      return above.map((sum, at) => sum + below[at]!)
    },
  }
}

function addBlock(
  high: Float64Array,
  low: Float64Array,
  cut: number,
  finer: number,
  slots: Uint32Array,
  terms: Float64Array,
  count: number,
): void {
  for (let at = 0; at < count; at++) {
    const slot = slots[at]!
    const term = terms[at]!
    const upper = term + cut - cut
    high[slot]! += upper
    low[slot]! += term - upper + finer - finer
  }
}

/** Adds up what belongs to a group: `counts[owner * width + slot]` → `[group * width + slot]`. */
export function gather(counts: Float64Array, groupOf: Uint16Array, groups: number, width: number): Float64Array {
  const sums = new Float64Array(groups * width)
  for (let at = 0; at < counts.length; at++)
    sums[groupOf[Math.floor(at / width)]! * width + (at % width)]! += counts[at]!
  return sums
}
