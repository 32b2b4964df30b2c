/** Bytes of text: as a key (hash and comparison), and where they are no UTF-8. */

import { isUtf8 } from 'node:buffer'
import { randomFillSync } from 'node:crypto'

/**
 * Start and factor of the hash, drawn anew for every process, so that nobody can write a file whose cells all fall into
 * one slot. Nothing that is reported depends on them.
 */
const drawn = randomFillSync(new Uint32Array(2))
export const SEED_START = drawn[0]! | 0
export const SEED_MULTIPLIER = ((drawn[1]! | 0x40000000) & ~7) | 5

/** Hash of bytes `start` to `end`. A caller that scans them anyway may build it itself: `mix(h = (h ^ byte) × multiplier)`. */
export function hashBytes(bytes: Uint8Array, start: number, end: number): number {
  let hash = SEED_START
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ bytes[at]!, SEED_MULTIPLIER)
  return mixed(hash)
}

/** Spreads the high bits over the low ones, which choose the slot; never negative. */
export const mixed = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 1

/** Whether `length` bytes are the same. */
export function sameBytes(a: Uint8Array, atA: number, b: Uint8Array, atB: number, length: number): boolean {
  for (let index = 0; index < length; index++) if (a[atA + index] !== b[atB + index]) return false
  return true
}

/** Order of two byte strings, as memcmp: negative, 0, positive. */
export function compareBytes(
  a: Uint8Array,
  startA: number,
  endA: number,
  b: Uint8Array,
  startB: number,
  endB: number,
): number {
  const length = Math.min(endA - startA, endB - startB)
  for (let index = 0; index < length; index++) {
    const difference = a[startA + index]! - b[startB + index]!
    if (difference !== 0) return difference
  }
  return endA - startA - (endB - startB)
}

const LF = 10

/** Index of the first byte that does not belong to UTF-8 text. */
export function firstInvalid(bytes: Uint8Array): number {
  for (let from = 0; ; ) {
    const feed = bytes.indexOf(LF, from)
    if (feed < 0 || !isUtf8(bytes.subarray(from, feed))) return from
    from = feed + 1
  }
}
