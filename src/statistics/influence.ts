/**
 * The influence of each row on any metric, by the chain rule: a metric is a smooth function of summaries and sums of
 * weights, whose own influences are known. The metric is asked which of them it reads, its slope in each is taken
 * numerically, and Σ slope × influence is the infinitesimal jackknife of the metric (Efron 1982, chapter 6); for areas
 * under the ROC curve that is DeLong's method. No random numbers, no dependence on the order of the rows.
 */

import { type Defined, type GroupStatistics, isUndefined, type Summary } from '../domain/statistics.js'
import { effectiveRows } from './effective.js'
import type { FinishableStatistics, InfluentialStatistics } from './group.js'

/** What a metric read: a summary, or one of the vectors of sums of weights. */
interface Reads {
  readonly summaries: Map<string, { readonly what: Summary; readonly value: number }>
  readonly vectors: Set<Vector>
}

const VECTORS = ['confusion', 'labelled', 'predicted'] as const
type Vector = (typeof VECTORS)[number]

/** What the critical value of an interval follows from. */
export interface Spread {
  /** True where the metric is made of areas under ROC curves alone. */
  readonly areas: boolean
  /** Degrees of freedom of Student's t: the rows that decide, less one. */
  readonly degrees: number
  /** Rows; of weighted ones their effective number. */
  readonly rows: number
  readonly weighted: boolean
}

function rowsOf(s: FinishableStatistics): Pick<Spread, 'degrees' | 'rows' | 'weighted'> {
  const rows = effectiveRows(s)
  return { degrees: rows - 1, rows, weighted: s.weighted }
}

/** Work (cells × cost of a metric) above which a confusion matrix is too large for slopes. */
const MOST_WORK = 5e7

/** A view of statistics in which one summary or one cell is moved. */
function moved(
  s: GroupStatistics,
  change: { summary?: [key: string, value: number]; vector?: [Vector, Float64Array] },
  reads?: Reads,
): GroupStatistics {
  const vector = (name: Vector): Float64Array | null => {
    reads?.vectors.add(name)
    return change.vector?.[0] === name ? change.vector[1] : s[name]
  }
  return {
    n: s.n,
    task: s.task,
    classes: s.classes,
    counts: s.counts,
    labelledCounts: s.labelledCounts,
    predictedCounts: s.predictedCounts,
    tally: (what) => s.tally(what),
    get confusion() {
      return vector('confusion')
    },
    get labelled() {
      return vector('labelled')
    },
    get predicted() {
      return vector('predicted')
    },
    summary(what) {
      const key = JSON.stringify(what)
      if (change.summary?.[0] === key) return change.summary[1]
      const value = s.summary(what)
      if (!isUndefined(value)) reads?.summaries.set(key, { what, value })
      return value
    },
  }
}

/** Slope at `x`, from both sides where both are defined. undefined where neither is. */
function slope(at: (x: number) => Defined, x: number, value: number): number | undefined {
  const step = x === 0 ? 1e-8 : 1e-5 * Math.abs(x)
  const finite = (y: Defined): number | undefined => (typeof y === 'number' && Number.isFinite(y) ? y : undefined)
  const [up, down] = [finite(at(x + step)), finite(at(x - step))]
  if (up !== undefined && down !== undefined) return (up - down) / (2 * step)
  if (up !== undefined) return (up - value) / step
  return down === undefined ? undefined : (value - down) / step
}

/**
 * Σ influence² of a metric that reads a single summary, where the summary knows the sum; undefined otherwise. The same
 * number as from `influences`, without an array of rows.
 */
export function influenceSquares(
  s: FinishableStatistics,
  compute: (s: GroupStatistics) => Defined,
): (Spread & { readonly squares: number }) | undefined {
  const reads: Reads = { summaries: new Map(), vectors: new Set() }
  const value = compute(moved(s, {}, reads))
  const [one, ...more] = reads.summaries
  if (one === undefined && s.cellSquares && !isUndefined(value))
    return cellSquares(s, s.cellSquares, compute, reads, value)
  if (isUndefined(value) || one === undefined || more.length > 0 || reads.vectors.size > 0) return undefined
  const [key, { what, value: x }] = one
  const squares = s.squares(what)
  const by = slope((y) => compute(moved(s, { summary: [key, y] })), x, value)
  return squares === undefined || by === undefined
    ? undefined
    : { areas: what.of === 'auc', ...rowsOf(s), squares: by * by * squares }
}

/**
 * Adds the influence of each row of the group to `out[row]`; `out` has the length of the table.
 * @param compute the metric
 * @returns what the critical value follows from, or why it has no influence
 */
export function influences(
  s: InfluentialStatistics,
  compute: (s: GroupStatistics) => Defined,
  out: Float64Array,
): Spread | { readonly unavailable: string } {
  const reads: Reads = { summaries: new Map(), vectors: new Set() }
  const value = compute(moved(s, {}, reads))
  if (isUndefined(value)) return { unavailable: value.undefined }
  for (const [key, { what, value: x }] of reads.summaries) {
    const by = slope((y) => compute(moved(s, { summary: [key, y] })), x, value)
    if (by === undefined || !s.influence(what, by, out))
      return { unavailable: 'the metric does not change smoothly with the rows' }
  }
  for (const name of reads.vectors) {
    const refusal = vectorInfluence(s, compute, name, value, out)
    if (refusal !== undefined) return { unavailable: refusal }
  }
  const areas =
    reads.summaries.size > 0 &&
    reads.vectors.size === 0 &&
    [...reads.summaries.values()].every(({ what }) => what.of === 'auc')
  // What decides an average precision is its positive rows, and they may be few.
  const positives = [...reads.summaries.values()].flatMap(({ what }) =>
    what.of === 'average-precision' ? [s.labelledCounts?.[what.class] ?? s.n] : [],
  )
  const { rows, weighted } = rowsOf(s)
  return { areas, degrees: Math.min(rows, ...positives) - 1, rows, weighted }
}

function vectorInfluence(
  s: InfluentialStatistics,
  compute: (s: GroupStatistics) => Defined,
  name: Vector,
  value: number,
  out: Float64Array,
): string | undefined {
  const slopes = slopesOf(s, compute, name, value)
  if (slopes === null || typeof slopes === 'string') return slopes ?? undefined
  const { label, prediction } = s.sample.table
  const size = s.classes.length
  const cellOf = {
    confusion: (row: number) => label![row]! * size + prediction![row]!,
    labelled: (row: number) => label![row]!,
    predicted: (row: number) => prediction![row]!,
  }[name]
  for (const row of s.sample.rows) out[row]! += s.sample.weight(row) * slopes[cellOf(row)]!
  return undefined
}

/** Σ influence² of a metric of sums of weights alone, from its slope in each cell and the cell's Σ w². */
function cellSquares(
  s: FinishableStatistics,
  squares: Float64Array,
  compute: (s: GroupStatistics) => Defined,
  { vectors }: Reads,
  value: number,
): (Spread & { readonly squares: number }) | undefined {
  const size = s.classes.length
  const total = new Float64Array(squares.length)
  for (const name of vectors) {
    const slopes = slopesOf(s, compute, name, value)
    if (typeof slopes === 'string') return undefined
    for (let cell = 0; slopes !== null && cell < total.length; cell++) {
      const at = name === 'confusion' ? cell : name === 'labelled' ? Math.floor(cell / size) : cell % size
      total[cell]! += slopes[at]!
    }
  }
  const sum = total.reduce((all, by, cell) => all + by * by * squares[cell]!, 0)
  return { areas: false, ...rowsOf(s), squares: sum }
}

/** Slope of a metric in each cell of a vector; null where there is no such vector, or why there is no slope. */
function slopesOf(
  s: FinishableStatistics,
  compute: (s: GroupStatistics) => Defined,
  name: Vector,
  value: number,
): Float64Array | string | null {
  const vector = s[name]
  if (vector === null) return null
  const filled = vector.reduce((count, weight) => count + (weight > 0 ? 1 : 0), 0)
  if (filled * vector.length > MOST_WORK) return `there are ${s.classes.length} classes, too many for an interval`
  const slopes = new Float64Array(vector.length)
  for (let cell = 0; cell < vector.length; cell++) {
    if (!(vector[cell]! > 0)) continue
    const changed = vector.slice()
    const by = slope(
      (x) => {
        changed[cell] = x
        return compute(moved(s, { vector: [name, changed] }))
      },
      vector[cell]!,
      value,
    )
    if (by === undefined) return 'the metric does not change smoothly with the rows'
    slopes[cell] = by
  }
  return slopes
}
