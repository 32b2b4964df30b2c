/** Helpers that read a confusion matrix: one class against the rest, and families of metrics averaged over classes. */

import type { MetricParameters } from '../domain/metric.js'
import { type Defined, type GroupStatistics, isUndefined, type Tally, type Undefined } from '../domain/statistics.js'
import { define, type MetricDefinition, none, type WeighedTally } from './definition.js'

/** Rows (or sums of weights) of one class against all others. */
export interface Cells {
  readonly tp: number
  readonly fp: number
  readonly fn: number
  /** Added up only where it is read: it takes a pass over the whole matrix. */
  readonly tn: number
}

/** Index of the class that a metric is about: `class`, else the positive class of a binary task. */
export function target(s: GroupStatistics, p: MetricParameters): number | Undefined {
  if (p.class !== undefined) {
    const index = s.classes.indexOf(p.class)
    return index >= 0 ? index : none(`no row has the class ${p.class}`)
  }
  if (s.task === 'multiclass' || s.classes.length > 2)
    return none('there are several classes; name one with class, or take the _macro, _micro or _weighted metric')
  return s.classes.length > 0 ? s.classes.length - 1 : none('there are no classes')
}

/** The cells of class `c` in a K×K matrix. Sums are taken cell by cell, never as differences, so that an empty cell is exactly 0. */
export function oneAgainstRest(matrix: Float64Array, size: number, c: number): Cells {
  let [fp, fn] = [0, 0]
  for (let other = 0; other < size; other++) {
    if (other === c) continue
    fp += matrix[other * size + c]!
    fn += matrix[c * size + other]!
  }
  return {
    tp: matrix[c * size + c]!,
    fp,
    fn,
    get tn() {
      let sum = 0
      for (let cell = 0; cell < matrix.length; cell++) {
        if (cell % size !== c && Math.floor(cell / size) !== c) sum += matrix[cell]!
      }
      return sum
    },
  }
}

/** The whole K×K matrix, or why there is none. */
export function matrixOf(s: GroupStatistics, which: 'confusion' | 'counts'): Float64Array | Undefined {
  const matrix = s[which]
  if (s.n === 0) return none('there are no rows')
  return matrix ?? none('there is no label or no prediction')
}

/** Cells of the class that the metric is about. */
export function cells(
  s: GroupStatistics,
  p: MetricParameters,
  which: 'confusion' | 'counts' = 'confusion',
): Cells | Undefined {
  const matrix = matrixOf(s, which)
  if (isUndefined(matrix)) return matrix
  const c = target(s, p)
  return isUndefined(c) ? c : oneAgainstRest(matrix, s.classes.length, c)
}

/** A quotient, or why there is none. */
export const quotient = (top: number, bottom: number, reason: string): Defined =>
  bottom > 0 ? top / bottom : none(reason)

/** Share of the weight on the diagonal. */
export function diagonal(matrix: Float64Array, size: number): { readonly hits: number; readonly of: number } {
  let [hits, of] = [0, 0]
  for (let cell = 0; cell < matrix.length; cell++) {
    of += matrix[cell]!
    if (cell % (size + 1) === 0) hits += matrix[cell]!
  }
  return { hits, of }
}

/** Totals of a K×K matrix: by label, by prediction, of the diagonal, of all. */
export function totals(matrix: Float64Array, size: number) {
  const labels = new Float64Array(size)
  const predictions = new Float64Array(size)
  let [right, all] = [0, 0]
  for (let cell = 0; cell < matrix.length; cell++) {
    const weight = matrix[cell]!
    labels[Math.floor(cell / size)]! += weight
    predictions[cell % size]! += weight
    all += weight
    if (cell % (size + 1) === 0) right += weight
  }
  return { labels, predictions, right, all } as const
}

/** Σ t_k p_k over the classes: what labels and predictions would share by chance. */
export const agreement = (labels: Float64Array, predictions: Float64Array): number =>
  labels.reduce((sum, label, k) => sum + label * predictions[k]!, 0)

/** Indices of the classes that a label or a prediction has in these rows (unweighted). */
function present(s: GroupStatistics): readonly number[] {
  return s.classes.map((_, c) => c).filter((c) => (s.labelledCounts?.[c] ?? 0) + (s.predictedCounts?.[c] ?? 0) > 0)
}

/** Mean over all classes of a number of each against the rest; undefined where it is undefined for one. */
export function classMean(s: GroupStatistics, of: 'auc' | 'average-precision', weight: (c: number) => number): Defined {
  let [top, bottom] = [0, 0]
  for (let c = 0; c < s.classes.length; c++) {
    const one = s.summary({ of, class: c })
    if (isUndefined(one)) return one
    top += weight(c) * one
    bottom += weight(c)
  }
  return bottom > 0 ? top / bottom : none('no row has a weight above 0')
}

/** What a family of metrics is made from: a number of one class against the rest. */
export interface ClassMetric {
  readonly name: string
  readonly aliases?: readonly string[]
  readonly title: string
  readonly better: 'higher' | 'lower'
  readonly parameters?: readonly string[]
  /** Value of one class; NaN where the denominator is 0. */
  value(c: Cells, p: MetricParameters): number
  /** Set where it is a share of rows. */
  tally?(c: Cells): Tally
  /** Rising function from the share to the metric, where `tally` is not the metric itself. */
  map?(share: number): number
  /** Reason where the denominator is 0, for the named class. */
  empty(name: string): string
  /** In an average over classes a class without denominator counts 0 (as in scikit-learn), or leaves the average undefined. */
  readonly emptyInAverage: 0 | 'undefined'
  /** True where the classes' shares have no row of a denominator in common. */
  readonly disjoint?: boolean
  readonly formula: string
  readonly source: string
}

function single(base: ClassMetric): MetricDefinition {
  const named = (s: GroupStatistics, p: MetricParameters): string => p.class ?? (s.classes.at(-1) as string)
  const { tally, map } = base
  return define({
    name: base.name,
    aliases: base.aliases ?? [],
    title: base.title,
    better: base.better,
    share: tally !== undefined && map === undefined,
    tasks: ['binary', 'multiclass'],
    perClass: true,
    parameters: base.parameters ?? [],
    definition: `${base.formula}. TP, FP, FN and TN are rows (or sums of weights) of the positive class, or of the class named by \`class\`, against the rest. Undefined where the denominator is 0. Source: ${base.source}.`,
    compute(s, p) {
      const c = cells(s, p)
      if (isUndefined(c)) return c
      const value = base.value(c, p)
      return Number.isFinite(value) ? value : none(base.empty(named(s, p)))
    },
    uncertainty: tally
      ? {
          kind: 'share',
          tally(s, p) {
            const c = cells(s, p, 'counts')
            return isUndefined(c) ? c : tally(c)
          },
          ...(map ? { map } : {}),
        }
      : { kind: 'delta' },
  })
}

type Average = 'macro' | 'micro' | 'weighted'

const AVERAGES: Readonly<Record<Average, string>> = {
  macro: 'plain mean over the classes that a label or a prediction has',
  micro: 'from the cells of all classes added up',
  weighted: 'mean over the classes, each weighted by the rows (or weights) labelled with it',
}

function valueOfClass(base: ClassMetric, s: GroupStatistics, c: number, p: MetricParameters): Defined {
  const value = base.value(oneAgainstRest(s.confusion as Float64Array, s.classes.length, c), p)
  if (Number.isFinite(value)) return value
  return base.emptyInAverage === 0 ? 0 : none(base.empty(s.classes[c] as string))
}

function averaged(base: ClassMetric, average: Average, s: GroupStatistics, p: MetricParameters): Defined {
  const matrix = matrixOf(s, 'confusion')
  if (isUndefined(matrix)) return matrix
  const size = s.classes.length
  const classes = present(s)
  if (average === 'micro') {
    const all = classes.map((c) => oneAgainstRest(matrix, size, c))
    const sum = (key: keyof Cells): number => all.reduce((total, one) => total + one[key], 0)
    const added: Cells = {
      tp: sum('tp'),
      fp: sum('fp'),
      fn: sum('fn'),
      get tn() {
        return sum('tn')
      },
    }
    const value = base.value(added, p)
    return Number.isFinite(value) ? value : none('the denominator over all classes is 0')
  }
  let [top, bottom] = [0, 0]
  for (const c of classes) {
    const value = valueOfClass(base, s, c, p)
    if (isUndefined(value)) return value
    const { tp, fn } = oneAgainstRest(matrix, size, c)
    const factor = average === 'macro' ? 1 : tp + fn
    top += factor * value
    bottom += factor
  }
  return quotient(top, bottom, 'no row has a weight above 0')
}

function tallies(base: ClassMetric, s: GroupStatistics): readonly WeighedTally[] | Undefined {
  const matrix = matrixOf(s, 'counts')
  if (isUndefined(matrix)) return matrix
  const classes = present(s)
  return classes.map((c) => ({
    ...(base.tally as (c: Cells) => Tally)(oneAgainstRest(matrix, s.classes.length, c)),
    factor: 1 / classes.length,
  }))
}

/** The metric of one class with its averages `_macro`, `_micro` and `_weighted`. */
export function family(base: ClassMetric): readonly MetricDefinition[] {
  const averages = (Object.keys(AVERAGES) as Average[]).map((average) =>
    define({
      name: `${base.name}_${average}`,
      aliases: [base.name, ...(base.aliases ?? [])].map((name) => `${average}_${name}`),
      title: `${base.title}, ${average} average over classes`,
      better: base.better,
      parameters: base.parameters ?? [],
      definition: `${base.formula}; ${AVERAGES[average]}. ${
        base.emptyInAverage === 0
          ? 'A class without denominator counts 0'
          : 'Undefined where a class has no denominator'
      }; null without rows. Source: ${base.source}.`,
      compute: (s, p) => averaged(base, average, s, p),
      uncertainty:
        average === 'macro' && base.disjoint ? { kind: 'shares', tallies: (s) => tallies(base, s) } : { kind: 'delta' },
    }),
  )
  return [single(base), ...averages]
}
