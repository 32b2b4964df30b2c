/** Distances between two samples of one column: reference and current. Pure. Values are numbers (NaN: an empty cell) or categories. */

import type { Defined } from '../domain/statistics.js'
import { stableSum } from './stable-sums.js'

/** A column of a sample: numbers, of which NaN marks an empty cell, or one text a row. */
export type DriftColumn =
  | { readonly kind: 'numbers'; readonly values: Float64Array }
  | { readonly kind: 'categories'; readonly values: readonly string[]; readonly codes: ArrayLike<number> }

/** Rows of both samples in the same bins. */
export interface Binned {
  readonly reference: Float64Array
  readonly current: Float64Array
}

/** Shares below this count as this much in the stability index, so that an empty bin is not infinite. */
const SMALLEST_SHARE = 1e-4

const EMPTY = { undefined: 'a sample has no row' } as const

/**
 * Both samples in common bins. Categories: one bin each. Numbers: the values of the reference where there are no more
 * than `bins` different ones (and one for every other value), else between its `bins` quantiles (type 7), left-closed;
 * where the topmost quantile is the largest value itself, values above it have a bin of their own. Empty cells: one bin.
 */
export function binned(reference: DriftColumn, current: DriftColumn, bins: number): Binned {
  if (reference.kind === 'numbers' && current.kind === 'numbers') {
    const { slots, slot } = numberBins(reference.values, bins)
    const count = (values: Float64Array): Float64Array => {
      const counts = new Float64Array(slots)
      for (const value of values) counts[slot(value)]!++
      return counts
    }
    return { reference: count(reference.values), current: count(current.values) }
  }
  const slots = new Map<string, number>()
  const [a, b] = [countTexts(reference), countTexts(current)]
  for (const text of [...a.keys(), ...b.keys()]) if (!slots.has(text)) slots.set(text, slots.size)
  const names = [...slots.keys()].sort()
  return {
    reference: Float64Array.from(names, (name) => a.get(name) ?? 0),
    current: Float64Array.from(names, (name) => b.get(name) ?? 0),
  }
}

function countTexts(column: DriftColumn): Map<string, number> {
  const counts = new Map<string, number>()
  const length = column.kind === 'numbers' ? column.values.length : column.codes.length
  for (let row = 0; row < length; row++) {
    const text = column.kind === 'numbers' ? String(column.values[row]) : column.values[column.codes[row]!]!
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return counts
}

function numberBins(
  values: Float64Array,
  bins: number,
): { readonly slots: number; readonly slot: (value: number) => number } {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort()
  const different = new Set<number>()
  for (const value of sorted) if (different.add(value + 0).size > bins) break
  if (different.size <= bins) {
    const places = new Map([...different].map((value, place) => [value, place]))
    return {
      slots: places.size + 2,
      slot: (value) => (Number.isNaN(value) ? places.size + 1 : (places.get(value + 0) ?? places.size)),
    }
  }
  const edges: number[] = []
  for (let k = 1; k < bins; k++) {
    const place = (k / bins) * (sorted.length - 1)
    const low = Math.floor(place)
    const [a, b] = [sorted[low]!, sorted[Math.min(low + 1, sorted.length - 1)]!]
    const edge = a + (b - a) * (place - low)
    if (edge !== edges.at(-1)) edges.push(edge)
  }
  const top = sorted.at(-1)!
  const guarded = edges.at(-1) === top
  const slots = edges.length + 1 + (guarded ? 1 : 0)
  return {
    slots: slots + 1,
    slot(value) {
      if (Number.isNaN(value)) return slots
      if (guarded && value > top) return slots - 1
      let [low, high] = [0, edges.length]
      while (low < high) {
        const middle = (low + high) >> 1
        if (edges[middle]! <= value) low = middle + 1
        else high = middle
      }
      return low
    },
  }
}

const total = (counts: Float64Array): number => counts.reduce((sum, one) => sum + one, 0)

/** Population stability index Σ (q - p) ln(q / p), shares below SMALLEST_SHARE raised to it; exactly 0 for equal shares. */
export function psi({ reference, current }: Binned): Defined {
  const [n, m] = [total(reference), total(current)]
  if (n === 0 || m === 0) return EMPTY
  return stableSum(reference.length, (bin) => {
    if (reference[bin] === 0 && current[bin] === 0) return 0
    const p = Math.max(reference[bin]! / n, SMALLEST_SHARE)
    const q = Math.max(current[bin]! / m, SMALLEST_SHARE)
    return p === q ? 0 : (q - p) * Math.log(q / p)
  })
}

/** Largest Jensen-Shannon distance: of samples that share no bin. */
const MOST_JS = Math.sqrt(Math.LN2)

/**
 * Jensen-Shannon distance, 0 to MOST_JS: the root of the divergence of both shares from their mean, by the natural
 * logarithm as SciPy and the reports of Evidently have it.
 */
export function js({ reference, current }: Binned): Defined {
  const [n, m] = [total(reference), total(current)]
  if (n === 0 || m === 0) return EMPTY
  const divergence = stableSum(reference.length, (bin) => {
    const [p, q] = [reference[bin]! / n, current[bin]! / m]
    if (p === q) return 0
    const part = (share: number): number => (share > 0 ? share * Math.log((2 * share) / (p + q)) : 0)
    return (part(p) + part(q)) / 2
  })
  return Math.min(MOST_JS, Math.sqrt(Math.max(0, divergence)))
}

/** Pearson's chi-square statistic of the 2×k table. Bins that are empty on both sides do not count. */
export function chi2({ reference, current }: Binned): Defined {
  const [n, m] = [total(reference), total(current)]
  if (n === 0 || m === 0) return EMPTY
  return stableSum(reference.length, (bin) => {
    const both = reference[bin]! + current[bin]!
    if (both === 0) return 0
    const [expected, other] = [(both * n) / (n + m), (both * m) / (n + m)]
    return (reference[bin]! - expected) ** 2 / expected + (current[bin]! - other) ** 2 / other
  })
}

/** Kolmogorov-Smirnov statistic, 0..1; empty cells count as the smallest value. */
export function ks(reference: Float64Array, current: Float64Array): Defined {
  if (reference.length === 0 || current.length === 0) return EMPTY
  const sort = (values: Float64Array): Float64Array =>
    values.map((value) => (Number.isNaN(value) ? Number.NEGATIVE_INFINITY : value)).sort()
  let largest = 0
  walk(sort(reference), sort(current), (f, g) => {
    largest = Math.max(largest, Math.abs(f - g))
  })
  return largest
}

/** First Wasserstein distance ∫ |F - G| dx, in the unit of the column. Undefined where a cell is empty. */
export function wasserstein(reference: Float64Array, current: Float64Array): Defined {
  if (reference.length === 0 || current.length === 0) return EMPTY
  const empty = [...[reference, current].map((values) => values.findIndex(Number.isNaN))].some((at) => at >= 0)
  if (empty) return { undefined: 'there are empty cells, which have no distance' }
  const terms: number[] = []
  walk(reference.slice().sort(), current.slice().sort(), (f, g, width) => {
    if (f !== g) terms.push(Math.abs(f - g) * width)
  })
  const sum = stableSum(terms.length, (i) => terms[i]!)
  return Number.isFinite(sum) ? sum : { undefined: 'the numbers are too large to add up' }
}

/** Walks the different values of two sorted samples: shares at or below each, and the distance to the next (0 after the last). */
function walk(a: Float64Array, b: Float64Array, visit: (f: number, g: number, width: number) => void): void {
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const here = Math.min(a[i] ?? Infinity, b[j] ?? Infinity)
    while (i < a.length && a[i]! <= here) i++
    while (j < b.length && b[j]! <= here) j++
    const next = Math.min(a[i] ?? Infinity, b[j] ?? Infinity)
    visit(i / a.length, j / b.length, next === Infinity ? 0 : next - here)
  }
}
