/** Rows of an answer → the statistics of each group of one grouping. */

import {
  binnedKey,
  type CountedBin,
  type CountedGroup,
  type CountedOrder,
  type Moments,
  meanKey,
  type ValueSums,
  type WeightSums,
  type Weights,
} from '../../domain/counts.js'
import { byValues } from '../../domain/group-order.js'
import type { Summary } from '../../domain/statistics.js'
import type { CountRow } from './answer.js'
import type { CountedClasses } from './classes.js'
import type { Layout } from './layout.js'
import { groupName } from './names.js'

/** Groups of one grouping, ordered by their values. `rows`: those of all its sets. */
export function gather(layout: Layout, rows: readonly CountRow[], classes: CountedClasses): readonly CountedGroup[] {
  const parts = new Map<string, { readonly values: readonly string[]; readonly rows: CountRow[] }>()
  for (const row of rows) {
    const values = row.groups.map(groupName)
    const key = JSON.stringify(values)
    const part = parts.get(key)
    if (part) part.rows.push(row)
    else parts.set(key, { values, rows: [row] })
  }
  return [...parts.values()]
    .sort((a, b) => byValues(a.values, b.values))
    .map((part) => groupOf(layout, part.values, part.rows, classes))
}

function groupOf(
  layout: Layout,
  values: readonly string[],
  rows: readonly CountRow[],
  classes: CountedClasses,
): CountedGroup {
  const whole = rows.filter((row) => row.set.binned === null)
  const { columns } = layout.plan.spec
  const size = classes.names.length
  const slots = (count: number, slot: (row: CountRow) => number): Weights => tally(layout, whole, count, slot)
  const label = (row: CountRow): number => classes.indexOf(row.label)
  const prediction = (row: CountRow): number => classes.indexOf(row.prediction)
  const [labels, predictions] = [size > 0 && columns.label !== undefined, size > 0 && columns.prediction !== undefined]
  const all = slots(1, () => 0)
  const binned = layout.plan.groupings[rows[0]!.set.grouping]!.binned
  return {
    values,
    all: { rows: all.rows[0]!, weight: all.weights[0]!, squares: all.squares[0]! },
    cells: labels && predictions ? slots(size * size, (row) => label(row) * size + prediction(row)) : null,
    labelled: labels ? slots(size, label) : null,
    predicted: predictions ? slots(size, prediction) : null,
    means: meansOf(layout, whole, classes),
    hits: hitsOf(layout, whole, classes),
    spread: spreadOf(layout, whole),
    largest: layout.measures.some(({ name }) => name === 'most')
      ? whole.reduce((most, row) => Math.max(most, row.number('most')), 0)
      : null,
    bins: new Map(
      binned.flatMap((one) =>
        one.kind === 'order' ? [] : [[binnedKey(one), binsOf(layout, rows, classes, binnedKey(one))]],
      ),
    ),
    orders: binned.flatMap((one) =>
      one.kind === 'order' ? [orderOf(layout, rows, classes, binnedKey(one), one.bins)] : [],
    ),
  }
}

/** Rows, Σw and Σw² of one row of the answer. */
const weightOf = (layout: Layout, row: CountRow): WeightSums =>
  layout.weighted
    ? { rows: row.n, weight: row.number('w'), squares: row.number('w_2') }
    : { rows: row.n, weight: row.n, squares: row.n }

function tally(layout: Layout, rows: readonly CountRow[], count: number, slot: (row: CountRow) => number): Weights {
  const sums = { rows: new Float64Array(count), weights: new Float64Array(count), squares: new Float64Array(count) }
  for (const row of rows) {
    const own = weightOf(layout, row)
    const at = slot(row)
    sums.rows[at]! += own.rows
    sums.weights[at]! += own.weight
    sums.squares[at]! += own.squares
  }
  return sums
}

/** The three sums of a term in one row of the answer; without weights the second is the first, and of a flag all are its count. */
function sumsOf({ weighted, terms }: Layout, row: CountRow, term: string): ValueSums {
  const sum = row.number(term)
  if (weighted) return { sum, second: row.number(`${term}_2`), squares: row.number(`${term}_q`) }
  const flag = terms.find(({ name }) => name === term)?.most === 'flag'
  return { sum, second: sum, squares: flag ? sum : row.number(`${term}_q`) }
}

const NOTHING: ValueSums = { sum: 0, second: 0, squares: 0 }

const plus = (a: ValueSums, b: ValueSums): ValueSums => ({
  sum: a.sum + b.sum,
  second: a.second + b.second,
  squares: a.squares + b.squares,
})

/** Sums over the rows of a group; `term`: which term counts for a row of the answer, null where none does. */
const added = (layout: Layout, rows: readonly CountRow[], term: (row: CountRow) => string | null): ValueSums =>
  rows.reduce((sum, row) => {
    const name = term(row)
    return name === null ? sum : plus(sum, sumsOf(layout, row, name))
  }, NOTHING)

/** A right row of the answer: label and prediction are the same class. */
const isRight = (row: CountRow, classes: CountedClasses): boolean =>
  classes.indexOf(row.label) === classes.indexOf(row.prediction)

function meansOf(layout: Layout, rows: readonly CountRow[], classes: CountedClasses): ReadonlyMap<string, ValueSums> {
  const { plan } = layout
  const there = new Set(layout.terms.map(({ name }) => name))
  const means = new Map<string, ValueSums>()
  const put = (what: Summary, term: (row: CountRow) => string | null): void => {
    const key = meanKey(what, plan.task)
    if (key !== null) means.set(key, added(layout, rows, term))
  }
  if (plan.task === 'regression') {
    if (there.has('ra')) put({ of: 'loss', loss: 'absolute' }, () => 'ra')
    if (there.has('rs')) put({ of: 'loss', loss: 'squared' }, () => 'rs')
    if (there.has('rp')) put({ of: 'loss', loss: 'percentage' }, () => 'rp')
    for (const [i, at] of plan.quantiles.entries())
      if (there.has(`rq${i}`)) put({ of: 'loss', loss: 'pinball', at }, () => `rq${i}`)
    return means
  }
  if (there.has('l0')) {
    // Of two classes the term is that of the positive label (1) or the other (0), of several that of the label's column.
    const termIndex = (row: CountRow): number => {
      const label = classes.indexOf(row.label)
      return plan.task === 'binary' ? label : classes.ofScore.indexOf(label)
    }
    put({ of: 'loss', loss: 'log' }, (row) => `l${termIndex(row)}`)
    put({ of: 'loss', loss: 'brier' }, (row) => `e${termIndex(row)}`)
  }
  for (const [i, atLeast] of plan.coverages.entries()) {
    if (!there.has(`v${i}`)) continue
    put({ of: 'covered', atLeast }, () => `v${i}`)
    if (plan.spec.columns.label !== undefined && plan.spec.columns.prediction !== undefined)
      put({ of: 'covered-right', atLeast }, (row) => (isRight(row, classes) ? `v${i}` : null))
  }
  return means
}

function hitsOf(layout: Layout, rows: readonly CountRow[], classes: CountedClasses): ReadonlyMap<string, number> {
  const hits = new Map<string, number>()
  const there = new Set(layout.terms.map(({ name }) => name))
  for (const [i, atLeast] of layout.plan.coverages.entries()) {
    if (!there.has(`v${i}`)) continue
    const count = (row: CountRow): number => row.number(layout.weighted ? `v${i}_n` : `v${i}`)
    const sum = (some: readonly CountRow[]): number => some.reduce((all, row) => all + count(row), 0)
    hits.set(meanKey({ of: 'covered', atLeast }, layout.plan.task)!, sum(rows))
    hits.set(
      meanKey({ of: 'covered-right', atLeast }, layout.plan.task)!,
      sum(rows.filter((row) => isRight(row, classes))),
    )
  }
  return hits
}

/** Means and variances of labels and residuals, put together as Chan, Golub & LeVeque (1979) do; null with weights. */
function spreadOf(layout: Layout, rows: readonly CountRow[]): CountedGroup['spread'] {
  if (layout.weighted || !layout.measures.some(({ name }) => name === 'var_y')) return null
  const joined = (mean: string, variance: string): Moments => {
    let [n, centre, squares] = [0, 0, 0]
    for (const row of rows) {
      const off = row.number(mean) - centre
      squares += row.number(variance) * row.n + (off * off * n * row.n) / (n + row.n)
      n += row.n
      centre += (off * row.n) / n
    }
    return { mean: centre, variance: squares / n }
  }
  return { label: joined('mean_y', 'var_y'), residual: joined('mean_r', 'var_r') }
}

const setRows = (layout: Layout, rows: readonly CountRow[], key: string): readonly CountRow[] =>
  rows.filter((row) => row.set.binned !== null && binnedKey(layout.binned[row.set.binned]!) === key)

function binsOf(
  layout: Layout,
  rows: readonly CountRow[],
  classes: CountedClasses,
  key: string,
): readonly CountedBin[] {
  const own = setRows(layout, rows, key)
  const bins = new Map<string, CountedBin>()
  for (const row of own) {
    if (row.bin === null) continue
    const { bin } = row
    const right = cameTrue(layout, row, classes)
    const before = bins.get(`${bin} ${right}`)
    const weight = weightOf(layout, row)
    const stated = sumsOf(layout, row, `c${row.set.binned}`)
    bins.set(`${bin} ${right}`, {
      bin,
      right,
      rows: (before?.rows ?? 0) + weight.rows,
      weight: (before?.weight ?? 0) + weight.weight,
      squares: (before?.squares ?? 0) + weight.squares,
      stated: plus(before?.stated ?? NOTHING, stated),
    })
  }
  return [...bins.values()].sort((a, b) => a.bin - b.bin || Number(a.right) - Number(b.right))
}

/** Whether what was forecast came true in the rows of a calibration. */
function cameTrue(layout: Layout, row: CountRow, classes: CountedClasses): boolean {
  const { of } = layout.binned[row.set.binned!]!
  const label = classes.indexOf(row.label)
  if (of === 'positive') return label === 1
  if (of === 'negative') return label === 0
  if (of === 'top') return row.top !== null && classes.ofScore[row.top] === label
  return classes.names[label] === of.class
}

function orderOf(
  layout: Layout,
  rows: readonly CountRow[],
  classes: CountedClasses,
  key: string,
  bins: number,
): CountedOrder {
  const own = setRows(layout, rows, key)
  const { of } = layout.plan.groupings[rows[0]!.set.grouping]!.binned.find((one) => binnedKey(one) === key)!
  const labels = classes.names.map((_, label) => {
    const dense = { rows: new Float64Array(bins), weights: new Float64Array(bins), squares: new Float64Array(bins) }
    for (const { order, label: text } of own) {
      if (order === null || classes.indexOf(text) !== label) continue
      for (const [i, bin] of order.bins.entries()) {
        dense.rows[bin]! += order.rows[i]!
        dense.weights[bin]! += order.weights?.[i] ?? order.rows[i]!
        dense.squares[bin]! += order.squares?.[i] ?? order.rows[i]!
      }
    }
    const filled = Uint16Array.from([...dense.rows.keys()].filter((bin) => dense.rows[bin]! > 0))
    const pick = (values: Float64Array): Float64Array => Float64Array.from(filled, (bin) => values[bin]!)
    return { bins: filled, rows: pick(dense.rows), weights: pick(dense.weights), squares: pick(dense.squares) }
  })
  return { class: typeof of === 'object' ? classes.names.indexOf(of.class) : 1, labels }
}
