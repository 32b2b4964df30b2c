/** Statistics of score order: area under the ROC curve and average precision, each with its influence function. */

import type { Summary, Undefined } from '../domain/statistics.js'
import type { Gap } from './gaps.js'
import type { Sample } from './sample.js'
import { boundsOf, type StableSums, stableSums } from './stable-sums.js'

/** A value with the influence of each row on it: w ∂value/∂w, to be called with the row. */
export interface Influenced {
  readonly value: number
  /** Adds `factor` times the influence of every row to `out[row]`. */
  influence(factor: number, out: Float64Array): void
  /** Σ influence² over the rows, where it can be had without looking at them one by one. */
  squares?(): number
  /** For calibration errors: the bins that have a weight. */
  gaps?(): readonly Gap[]
}

/** Running sums of weights by side, each cut by the largest of its own. Without weights they are counts, exact as they are. */
function running(
  sample: Sample,
  { heaviest, terms }: Pick<Sides, 'heaviest' | 'terms'>,
): Pick<StableSums, 'add' | 'value'> {
  if (sample.table.weight !== null) return stableSums(2, heaviest, terms)
  const counts = [0, 0]
  return {
    add(slot, term) {
      counts[slot]! += term
    },
    value: (slot) => counts[slot]!,
  }
}

interface Side {
  /** Weight of the side. */
  readonly weight: number
  readonly rows: number
}

/** Both sides, the negatives first. */
interface Sides {
  readonly both: readonly [Side, Side]
  /** Largest weight of each. */
  readonly heaviest: Float64Array
  /** Most rows that either can have. */
  readonly terms: number
}

function sides(sample: Sample, rows: Uint32Array, side: (row: number) => number): Sides {
  const heaviest =
    sample.table.weight === null
      ? new Float64Array(2).fill(1)
      : boundsOf(
          2,
          rows.length,
          (i) => side(rows[i]!),
          (i) => sample.weight(rows[i]!),
        )
  const terms = rows.length
  const sums = running(sample, { heaviest, terms })
  const count = [0, 0]
  for (const row of rows) {
    const at = side(row)
    if (at < 0) continue
    sums.add(at, sample.weight(row))
    count[at]!++
  }
  const both = [
    { weight: sums.value(0), rows: count[0]! },
    { weight: sums.value(1), rows: count[1]! },
  ] as const
  return { both, heaviest, terms }
}

/** Walks blocks of rows with equal score. `end` is exclusive. */
function blocks(rows: Uint32Array, score: Float64Array, visit: (start: number, end: number) => void): void {
  for (let start = 0; start < rows.length; ) {
    let end = start + 1
    while (end < rows.length && score[rows[end]!] === score[rows[start]!]) end++
    visit(start, end)
    start = end
  }
}

const sideOf = (label: ArrayLike<number>, what: { readonly class: number; readonly other?: number }) =>
  what.other === undefined
    ? (row: number): number => (label[row] === what.class ? 1 : 0)
    : (row: number): number => (label[row] === what.class ? 1 : label[row] === what.other ? 0 : -1)

/**
 * Area under the ROC curve as the Mann-Whitney statistic, ties half, with the structural components of DeLong, DeLong &
 * Clarke-Pearson (1988, eq. 4) as influence, scaled so that Σ influence² n/(n-1) is their variance (eq. 6).
 */
export function auc(sample: Sample, what: Extract<Summary, { of: 'auc' }>): Influenced | Undefined {
  const { label } = sample.table
  const score = sample.from.score(what.class)
  if (label === null || score === null) return { undefined: `there is no ${label === null ? 'label' : 'score'}` }
  if (sample.table.weight === null && what.other === undefined) return areaOf(sample, what)
  return rankedAuc(sample, what)
}

/** The area from the walk over all groups; row by row only where the influence of single rows is wanted. */
function areaOf(sample: Sample, what: Extract<Summary, { of: 'auc' }>): Influenced | Undefined {
  const { values, positives, negatives, positiveSquares, negativeSquares } = sample.bulk.areas(what.class)
  const [p, q] = [positives[sample.group]!, negatives[sample.group]!]
  if (p === 0 || q === 0) return rankedAuc(sample, what)
  const n = sample.n
  return {
    value: Math.min(1, values[sample.group]!),
    influence(factor, out) {
      const ranked = rankedAuc(sample, what)
      if (!('undefined' in ranked)) ranked.influence(factor, out)
    },
    squares: () =>
      ((n - 1) / n) * (positiveSquares[sample.group]! / (p * (p - 1)) + negativeSquares[sample.group]! / (q * (q - 1))),
  }
}

function rankedAuc(sample: Sample, what: Extract<Summary, { of: 'auc' }>): Influenced | Undefined {
  const { label, classes } = sample.table
  const score = sample.from.score(what.class)
  if (label === null || score === null) return { undefined: 'there is no label or no score' }
  const side = sideOf(label, what)
  const rows = sample.byScore(what.class)
  const found = sides(sample, rows, side)
  const [negative, positive] = found.both
  if (!(positive.weight > 0)) return { undefined: `no row is labelled ${classes[what.class]}` }
  if (!(negative.weight > 0)) {
    return {
      undefined: `no row is labelled ${what.other === undefined ? `other than ${classes[what.class]}` : classes[what.other]}`,
    }
  }
  const below = running(sample, found)
  const components = new Float64Array(rows.length)
  const total = stableSums(1, found.heaviest[1]!, rows.length)
  blocks(rows, score, (start, end) => {
    const lower = [below.value(0), below.value(1)] as const
    for (let i = start; i < end; i++) if (side(rows[i]!) >= 0) below.add(side(rows[i]!), sample.weight(rows[i]!))
    // Share of the other side that the block beats (positives) or is beaten by (negatives), ties half.
    const beats = (lower[0] + below.value(0)) / 2 / negative.weight
    const beaten = (positive.weight - (lower[1] + below.value(1)) / 2) / positive.weight
    for (let i = start; i < end; i++) {
      const at = side(rows[i]!)
      components[i] = at === 1 ? beats : beaten
      if (at === 1) total.add(0, sample.weight(rows[i]!) * beats)
    }
  })
  const value = Math.min(1, Math.max(0, total.value(0) / positive.weight))
  const { n } = sample
  const scale = (one: Side): number => Math.sqrt((one.rows / (one.rows - 1)) * ((n - 1) / n)) / one.weight
  return {
    value,
    influence(factor, out) {
      const scales = [scale(negative), scale(positive)] as const
      for (let i = 0; i < rows.length; i++) {
        const row = rows[i]!
        const at = side(row)
        if (at >= 0) out[row]! += factor * sample.weight(row) * (components[i]! - value) * scales[at as 0 | 1]
      }
    },
  }
}

/** Average precision: Σ over score blocks from above of the positives' weight in the block × precision down to it, by their weight. */
export function averagePrecision(
  sample: Sample,
  what: Extract<Summary, { of: 'average-precision' }>,
): Influenced | Undefined {
  const { label, classes } = sample.table
  const score = sample.from.score(what.class)
  if (label === null || score === null) return { undefined: `there is no ${label === null ? 'label' : 'score'}` }
  const side = sideOf(label, what)
  const rows = sample.byScore(what.class).slice().reverse()
  const found = sides(sample, rows, side)
  const positive = found.both[1]
  if (!(positive.weight > 0)) return { undefined: `no row is labelled ${classes[what.class]}` }
  const above = running(sample, found)
  const steps: { end: number; gained: number; hits: number; alarms: number }[] = []
  let sum = 0
  blocks(rows, score, (start, end) => {
    const before = above.value(1)
    for (let i = start; i < end; i++) above.add(side(rows[i]!), sample.weight(rows[i]!))
    const [alarms, hits] = [above.value(0), above.value(1)]
    const gained = hits - before
    if (gained > 0) sum += gained * (hits / (hits + alarms))
    steps.push({ end, gained, hits, alarms })
  })
  const value = Math.min(1, sum / positive.weight)
  return {
    value,
    influence(factor, out) {
      let [help, harm] = [0, 0]
      for (let s = steps.length - 1; s >= 0; s--) {
        const { end, gained, hits, alarms } = steps[s]!
        const all = hits + alarms
        if (all > 0) {
          help += (gained * alarms) / all ** 2
          harm += (gained * hits) / all ** 2
        }
        for (let i = s === 0 ? 0 : steps[s - 1]!.end; i < end; i++) {
          const row = rows[i]!
          const own = side(row) === 1 ? hits / all + help - value : -harm
          if (all > 0) out[row]! += (factor * sample.weight(row) * own) / positive.weight
        }
      }
    },
  }
}
