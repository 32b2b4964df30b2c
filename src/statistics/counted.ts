/** Statistics of one group from what an engine counted of it: the same numbers as from rows, but for the score order. */

import {
  type Binned,
  binnedKey,
  type CountedGroup,
  type CountedOrder,
  type CountedTable,
  type CountPlan,
  groupingKey,
  meanKey,
  ORDER_BINS,
  type ValueSums,
} from '../domain/counts.js'
import { type Defined, isUndefined, type Summary, type Tally, type Undefined } from '../domain/statistics.js'
import { binnedArea } from './binned-area.js'
import { calibrationOf } from './counted-calibration.js'
import type { FromCounts, OrderSide } from './from-counts.js'
import type { FinishableStatistics } from './group.js'

type Calibration = Extract<Summary, { of: 'ece' | 'mce' }>
type Area = Extract<Summary, { of: 'auc' }>

/** What has to be binned for a summary; null where nothing is. `classes`: those of the summary's indices. */
export function binnedFor(what: Summary, task: CountPlan['task'], classes: readonly string[]): Binned | null {
  const name = (index: number): Binned['of'] =>
    task === 'binary' ? (index === 1 ? 'positive' : 'negative') : { class: classes[index] ?? '' }
  if (what.of === 'auc')
    return { kind: 'order', of: task === 'binary' ? 'positive' : name(what.class), bins: ORDER_BINS }
  if (what.of !== 'ece' && what.of !== 'mce') return null
  const all = task === 'binary' ? 'positive' : 'top'
  return { kind: 'calibration', of: what.class === undefined ? all : name(what.class), bins: what.bins }
}

/** Whether a plan counts what a summary of groups by these columns is made of. It follows from the policy alone. */
export function isCounted(
  plan: CountPlan,
  by: readonly string[] | null,
  what: Summary,
  classes: readonly string[],
): boolean {
  const grouping = plan.groupings.find((one) => groupingKey(one.by) === groupingKey(by ?? []))
  if (grouping === undefined) return false
  const binned = binnedFor(what, plan.task, classes)
  if (binned !== null) return grouping.binned.some((one) => binnedKey(one) === binnedKey(binned))
  if (what.of === 'covered' || what.of === 'covered-right') return plan.coverages.includes(what.atLeast)
  if (what.of === 'loss' && what.loss === 'pinball') return plan.quantiles.includes(what.at ?? 0.5)
  if (what.of === 'variance') return plan.task === 'regression' && plan.spec.columns.weight === undefined
  return what.of === 'largest' || meanKey(what, plan.task) !== null
}

/** Statistics of a group. What was not counted is undefined, and says so. */
export function countedStatistics(table: CountedTable, group: CountedGroup): FinishableStatistics {
  const { task, classes, weighted } = table
  const kept = new Map<string, FromCounts | Undefined>()
  const find = (what: Summary): FromCounts | Undefined => {
    const key = JSON.stringify(what)
    const known = kept.get(key)
    if (known !== undefined) return known
    const found = summarise(table, group, what)
    kept.set(key, found)
    return found
  }
  return {
    weighted,
    n: group.all.rows,
    task,
    classes,
    confusion: group.cells?.weights ?? null,
    counts: group.cells?.rows ?? null,
    labelled: group.labelled?.weights ?? null,
    predicted: group.predicted?.weights ?? null,
    labelledCounts: group.labelled?.rows ?? null,
    predictedCounts: group.predicted?.rows ?? null,
    cellSquares: group.cells?.squares ?? null,
    weightSquares() {
      if (!weighted) return null
      const sums = (of: 'weights' | 'squares') => ({
        all: of === 'weights' ? group.all.weight : group.all.squares,
        cells: group.cells?.[of] ?? null,
        labelled: group.labelled?.[of] ?? null,
        predicted: group.predicted?.[of] ?? null,
      })
      return { weights: sums('weights'), squares: sums('squares') }
    },
    summary(what): Defined {
      const found = find(what)
      return isUndefined(found) ? found : found.value
    },
    tally(what): Tally | Undefined {
      const hits = group.hits.get(meanKey(what, task) ?? '')
      return hits === undefined ? NOT_COUNTED : { hits, of: group.all.rows }
    },
    squares(what) {
      const found = find(what)
      if (isUndefined(found)) return undefined
      const squares = found.squares()
      return Number.isNaN(squares) ? undefined : squares
    },
    gaps(what) {
      const bins = binsFor(table, group, what)
      return isUndefined(bins) ? bins : calibrationOf(bins, what.of).gaps()
    },
    blur(what) {
      const found = find(what)
      return isUndefined(found) ? 0 : (found.blur ?? 0)
    },
  }
}

const NOT_COUNTED: Undefined = { undefined: 'it follows from single rows, and only counts of them are at hand' }

function summarise(table: CountedTable, group: CountedGroup, what: Summary): FromCounts | Undefined {
  switch (what.of) {
    case 'loss':
    case 'covered':
    case 'covered-right': {
      const sums = group.means.get(meanKey(what, table.task) ?? '')
      return sums === undefined ? NOT_COUNTED : mean(sums, group)
    }
    case 'ece':
    case 'mce': {
      const bins = binsFor(table, group, what)
      return isUndefined(bins) ? bins : calibrationOf(bins, what.of)
    }
    case 'auc':
      return area(table, group, what)
    case 'variance': {
      if (group.spread === null) return NOT_COUNTED
      if (group.all.rows < 2) return { undefined: 'there are fewer than two rows' }
      return { value: group.spread[what.what].variance, squares: () => Number.NaN }
    }
    case 'largest':
      return group.largest === null ? NOT_COUNTED : { value: group.largest, squares: () => Number.NaN }
    default:
      return NOT_COUNTED
  }
}

/** Weighted mean of a row value, with Σ (w (v - mean) / W)². */
function mean({ sum, second, squares }: ValueSums, { all }: CountedGroup): FromCounts | Undefined {
  if (!(all.weight > 0)) return { undefined: 'no row has a weight above 0' }
  const value = sum / all.weight
  return {
    value,
    squares: () => Math.max(0, squares - 2 * value * second + value * value * all.squares) / all.weight ** 2,
  }
}

function binsFor(table: CountedTable, group: CountedGroup, what: Calibration) {
  const binned = binnedFor(what, table.task, table.classes)
  const bins = binned === null ? undefined : group.bins.get(binnedKey(binned))
  if (bins === undefined) return NOT_COUNTED
  return group.all.weight > 0 ? bins : { undefined: 'no row has a weight above 0' }
}

/** Area of one class against the rest or against one other, from the order of its score in bins. */
function area(table: CountedTable, group: CountedGroup, what: Area): FromCounts | Undefined {
  const { classes, task } = table
  const about = task === 'binary' ? 1 : what.class
  const order = group.orders.find((one) => one.class === about)
  if (order === undefined) return NOT_COUNTED
  const others =
    task === 'binary' ? [0] : what.other === undefined ? [...classes.keys()].filter((c) => c !== about) : [what.other]
  const [positive, negative] = [joined(order, [about]), joined(order, others)]
  const unlabelled = (c: number): Undefined => ({ undefined: `no row is labelled ${classes[c]}` })
  // Of two classes either is the other's rest, and both have the same area.
  const [wanted, rest] = task === 'binary' && what.class === 0 ? [negative, positive] : [positive, negative]
  if (!(wanted.weight > 0)) return unlabelled(what.class)
  if (!(rest.weight > 0))
    return what.other === undefined
      ? { undefined: `no row is labelled other than ${classes[what.class]}` }
      : unlabelled(what.other)
  return binnedArea(positive, negative, group.all.rows)
}

function joined(order: CountedOrder, labels: readonly number[]): OrderSide {
  const weights = new Float64Array(ORDER_BINS)
  const squares = new Float64Array(ORDER_BINS)
  let [rows, weight] = [0, 0]
  for (const index of labels) {
    const label = order.labels[index]!
    for (const [i, bin] of label.bins.entries()) {
      weights[bin]! += label.weights[i]!
      squares[bin]! += label.squares[i]!
      rows += label.rows[i]!
      weight += label.weights[i]!
    }
  }
  return { rows, weight, weights, squares }
}
