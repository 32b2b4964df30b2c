/**
 * Sums that do not depend on the order of their terms, not even in the last bit, so that shuffled rows cannot move a
 * value across a threshold. Every term is split at two fixed binary places that follow from the largest term and the
 * number of terms alone; the parts add up without rounding (Demmel & Nguyen 2013, "Fast reproducible floating-point
 * summation", with two levels). The error is below 2^-58 of the largest term for each of up to ten million terms.
 */
export interface StableSums {
  /** Adds a term, at most `bound` in size. */
  add(slot: number, term: number): void
  /** The sum so far, rounded once. NaN where the bound was not finite. */
  value(slot: number): number
}

/**
 * Sums for `slots` quantities of at most `terms` terms each.
 * @param bound at least as large as every |term|, of all slots or of each one; 0 where all are 0
 */
export function stableSums(slots: number, bound: number | Float64Array, terms: number): StableSums {
  const high = new Float64Array(slots)
  const low = new Float64Array(slots)
  const first = new Float64Array(slots)
  const second = new Float64Array(slots)
  for (let slot = 0; slot < slots; slot++) {
    ;[first[slot], second[slot]] =
      slot > 0 && typeof bound === 'number'
        ? [first[0]!, second[0]!]
        : splitters(typeof bound === 'number' ? bound : bound[slot]!, terms)
  }
  return {
    add(slot, term) {
      const cut = first[slot]!
      const finer = second[slot]!
      const upper = term + cut - cut
      high[slot]! += upper
      low[slot]! += term - upper + finer - finer
    },
    value: (slot) => high[slot]! + low[slot]!,
  }
}

/**
 * Largest size of a term in each slot, a bound of its own for each: cut by a bound for all of them, a slot of small terms
 * would lose its digits to one of large terms. NaN where a term is NaN; a term of a slot below 0 does not count.
 */
export function boundsOf(
  slots: number,
  count: number,
  slot: (index: number) => number,
  term: (index: number) => number,
): Float64Array {
  const largest = new Float64Array(slots)
  for (let i = 0; i < count; i++) {
    const at = slot(i)
    const size = Math.abs(term(i))
    if (at >= 0 && !(size <= largest[at]!)) largest[at] = size
  }
  return largest
}

/**
 * Sum of `term(0)` to `term(count - 1)`, independent of their order. NaN where a term is not finite.
 * @param bound at least as large as every |term|, where it is known; else it is found in a first pass
 */
export function stableSum(count: number, term: (index: number) => number, bound?: number): number {
  let largest = bound ?? 0
  if (bound === undefined) {
    for (let i = 0; i < count; i++) {
      const size = Math.abs(term(i))
      if (!(size <= largest)) largest = size
    }
  }
  const [first, second] = splitters(largest, count)
  let [high, low] = [0, 0]
  for (let i = 0; i < count; i++) {
    const one = term(i)
    const upper = one + first - first
    high += upper
    low += one - upper + second - second
  }
  return high + low
}

/** The two numbers that cut terms at fixed binary places when they are added and taken away again. */
export function splitters(bound: number, terms: number): readonly [number, number] {
  if (!Number.isFinite(bound)) return [Number.NaN, Number.NaN]
  const room = Math.ceil(Math.log2(terms + 1)) + 1
  const size = Math.max(-900, Math.ceil(Math.log2(Math.max(bound, Number.MIN_VALUE))) + 1)
  return [1.5 * 2 ** (size + room + 1), 1.5 * 2 ** (size + 2 * room - 51)]
}
