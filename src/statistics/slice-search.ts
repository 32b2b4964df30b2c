/**
 * The search for slices on which a mean or share is worse than over all rows. Every slice is compared with the whole that
 * it is part of, and the confidence is held over all comparisons together by Holm's procedure (1979), so that a search
 * through many slices finds no more by chance than a look at one.
 */

import type { SliceQuery, SliceSearch, WeakSlice } from '../domain/slices.js'
import { clopperPearson, exactLow } from './exact-shares.js'
import { difference, type Estimate, type Interval, tOf } from './intervals.js'
import { summedSlices } from './slice-sums.js'
import { type RowNumbers, type SliceColumn, type SliceSums, type Units, unitsOf } from './slice-units.js'

/** What is searched. */
export interface SliceQuestion
  extends Pick<SliceQuery, 'maxColumns' | 'minSupport' | 'maxDrop' | 'confidence' | 'top'> {
  readonly better: 'higher' | 'lower'
}

/** The whole, and the slices in it. */
export interface SearchedSlices {
  readonly value: number
  /** Rows that count. */
  readonly n: number
  readonly search: SliceSearch
}

/** Rounding of binary fractions: 0.4 - 0.3 is not 0.1. */
const SLACK = 1e-12

/** One slice, its rest, and how far it is below the whole. */
interface Compared {
  readonly slice: WeakSlice['slice']
  readonly own: SliceSums
  readonly rest: SliceSums
  readonly value: number
  /** Positive is worse. */
  readonly drop: number
}

/**
 * Searches slices of one or two columns. The order of rows, columns and values changes nothing. undefined: no row counts,
 * or the numbers are too large to add up.
 */
export function searchSlices(
  numbers: RowNumbers,
  question: SliceQuestion & { readonly columns: readonly SliceColumn[] },
): SearchedSlices | undefined {
  const units = unitsOf(numbers, question.columns)
  return units && searchUnits(units, question)
}

/** Searches rows that are gathered already. */
export function searchUnits(units: Units, question: SliceQuestion): SearchedSlices {
  const { maxDrop, confidence, minSupport } = question
  const found = summedSlices(units, Math.max(2, minSupport), question.maxColumns === 2)
  const value = meanOf(units.whole, units)
  const sign = question.better === 'higher' ? -1 : 1
  const family = found.slices.flatMap(({ slice, sums }): readonly Compared[] => {
    const rest = without(units.whole, sums)
    // A slice of all rows, or of rows without weight, is not to be compared with the whole.
    if (rest.n < 2 || !(rest.w > 0) || !(sums.w > 0)) return []
    const own = meanOf(sums, units)
    return [{ slice, own: sums, rest, value: own, drop: sign * (own - value) }]
  })
  const told = (one: Compared, level: number): WeakSlice => tell(one, units, sign, level)
  const beyond = family.filter(({ drop }) => drop > maxDrop + SLACK)
  const isSure = (one: Compared, level: number): boolean => sureDrop(one, units, sign, level) > maxDrop + SLACK
  const { shown, level } = holm(beyond, family.length, confidence, isSure)
  const weak = [...shown].map(([one, at]) => ({ ...told(one, at), shown: true }))
  const others = family.filter((one) => !shown.has(one)).sort((a, b) => b.drop - a.drop || byName(a, b))
  const names = new Set(weak.map(nameOf))
  const sure = weak
    .map((one) => ({ one, inside: Number(isInside(one, names)) }))
    .sort((a, b) => a.inside - b.inside || b.one.dropInterval[0] - a.one.dropInterval[0] || byName(a.one, b.one))
    .map(({ one }) => one)
  return {
    value,
    n: units.whole.n,
    search: {
      columns: units.columns.map(({ name }) => name),
      searched: family.length,
      small: found.small,
      shown: weak.length,
      suspected: beyond.length - weak.length,
      slices: [
        ...sure,
        ...others.slice(0, Math.max(0, question.top - sure.length)).map((one) => told(one, level)),
      ].slice(0, question.top),
    },
  }
}

const nameOf = ({ slice }: { readonly slice: WeakSlice['slice'] }): string => JSON.stringify(Object.entries(slice))
const byName = (a: Pick<Compared, 'slice'>, b: Pick<Compared, 'slice'>): number => (nameOf(a) < nameOf(b) ? -1 : 1)

/** Whether a slice of two columns is part of one of these. */
const isInside = ({ slice }: WeakSlice, names: ReadonlySet<string>): boolean =>
  Object.keys(slice).length > 1 && Object.entries(slice).some((entry) => names.has(JSON.stringify([entry])))

/**
 * Holm's procedure by its own steps: what is beyond at level 1 - α/k is shown; with r shown, the rest is held to
 * 1 - α/(k - r), until nothing more is.
 */
function holm<T>(all: readonly T[], k: number, confidence: number, beyond: (one: T, level: number) => boolean) {
  const shown = new Map<T, number>()
  const alpha = 1 - confidence
  let level = 1 - alpha / Math.max(1, k)
  for (let before = -1; before < shown.size && shown.size < k; ) {
    before = shown.size
    level = 1 - alpha / (k - before)
    for (const one of all) if (!shown.has(one) && beyond(one, level)) shown.set(one, level)
  }
  return { shown, level }
}

/** Mean of the rows that are summed. */
export const meanOf = ({ wv, w }: SliceSums, { centre }: Units): number => centre + wv / w

const without = (whole: SliceSums, part: SliceSums): SliceSums => ({
  n: whole.n - part.n,
  w: whole.w - part.w,
  w2: whole.w2 - part.w2,
  wv: whole.wv - part.wv,
  w2v: whole.w2v - part.w2v,
  w2v2: whole.w2v2 - part.w2v2,
})

/**
 * A slice at a level. Its drop against the whole is (1 - f) times that against the rest, f being its share of the weight;
 * slice and rest are independent, so their intervals join by MOVER (Zou & Donner 2008).
 */
function tell({ slice, own, rest, value, drop }: Compared, units: Units, sign: 1 | -1, level: number): WeakSlice {
  const [a, b] = [estimate(own, rest, units, level), estimate(rest, own, units, level)]
  const beside = rest.w / units.whole.w
  const ends = difference(a, b).map((end) => sign * beside * end)
  const [low, high] = [Math.min(...ends), Math.max(...ends)]
  const most = units.kind === 'share' ? 1 : Number.POSITIVE_INFINITY
  return {
    slice,
    value,
    n: own.n,
    interval: [a.low, a.high],
    drop,
    dropInterval: [Math.max(-most, Math.min(low, drop)), Math.min(most, Math.max(high, drop))],
    level,
    shown: false,
  }
}

/** The end of the interval of the drop that faces the whole, without the other ends. */
function sureDrop({ own, rest, drop }: Compared, units: Units, sign: 1 | -1, level: number): number {
  const sides = [own, rest].map((one, side) => {
    // Towards the whole: of the slice the better end, of the rest the worse one.
    const up = sign > 0 === (side === 1)
    if (units.kind === 'mean') {
      const { value, low, high } = estimate(one, side ? own : rest, units, level)
      return up ? high - value : value - low
    }
    const { share, rows } = effective(one)
    return up ? 1 - exactLow(rows - share * rows, rows, level) - share : share - exactLow(share * rows, rows, level)
  })
  return drop - (rest.w / units.whole.w) * Math.hypot(Math.max(0, sides[0]!), Math.max(0, sides[1]!))
}

/** A share, and the number of equal rows that would show it as sharply as the weighted ones do. */
const effective = ({ w, w2, wv }: SliceSums) => ({ share: Math.min(1, Math.max(0, wv / w)), rows: w ** 2 / w2 })

/** Student's interval of a mean; undefined for fewer than two rows. */
export function meanInterval(sums: SliceSums, units: Units, level: number): Interval | undefined {
  const half = sums.n < 2 ? undefined : tOf(level, sums.n - 1) * standardError(sums)
  const value = meanOf(sums, units)
  return half === undefined ? undefined : [value - half, value + half]
}

/**
 * Mean of some rows with its interval. Shares: Clopper and Pearson's exact one, of the effective number of rows where they
 * are weighted (Korn & Graubard 1998). Means: Student's t with the spread of these rows or of the others, whichever is
 * larger: few rows of a skewed loss often miss its far end, and then show too little spread.
 */
function estimate(own: SliceSums, other: SliceSums, units: Units, level: number): Estimate {
  const value = meanOf(own, units)
  if (units.kind === 'share') {
    const { share, rows } = effective(own)
    return estimateOf(share, clopperPearson(share * rows, rows, level))
  }
  const spread = Math.max(standardError(own), borrowed(own, other))
  const half = spread > 0 ? tOf(level, own.n - 1) * spread : 0
  return estimateOf(value, [value - half, value + half])
}

const estimateOf = (value: number, [low, high]: Interval): Estimate => ({
  value,
  low: Math.min(value, low),
  high: Math.max(value, high),
})

/** √(n/(n-1) Σ w²(v - mean)²) / Σw; 0 where the rows are all alike, but for what rounding leaves. */
function standardError({ n, w, w2, wv, w2v, w2v2 }: SliceSums): number {
  const mean = wv / w
  const squares = w2v2 - 2 * mean * w2v + mean ** 2 * w2
  return n > 1 && squares > 1e-14 * w2v2 ? Math.sqrt((squares * n) / (n - 1)) / w : 0
}

/** Standard error that rows would have with the spread of others. */
const borrowed = (own: SliceSums, other: SliceSums): number =>
  ((standardError(other) * other.w) / Math.sqrt(other.w2)) * (Math.sqrt(own.w2) / own.w)
