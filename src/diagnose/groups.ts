/** Where the error lies: by group, and in the slices on which it is largest. */

import type { Diagnostics, GroupErrors } from '../domain/diagnostics.js'
import { wilson } from '../domain/power.js'
import { meanInterval, meanOf, searchUnits } from '../statistics/slice-search.js'
import { summedSlices } from '../statistics/slice-sums.js'
import type { SliceSums, Units } from '../statistics/slice-units.js'
import { clipped } from './tidy.js'

const MOST_GROUPS = 20
const CONFIDENCE = 0.95

/** The error of every value of every column that has any rows; of many values those of most rows. */
export function groupErrors(units: Units): readonly GroupErrors[] {
  const { slices } = summedSlices(units, 1, false)
  return units.columns.map(({ name }) => {
    const mine = slices.flatMap(({ slice, sums }) =>
      Object.hasOwn(slice, name) ? [{ value: slice[name]!, sums }] : [],
    )
    const kept = [...mine].sort((a, b) => b.sums.n - a.sums.n || before(a.value, b.value)).slice(0, MOST_GROUPS)
    const groups = kept
      .map(({ value, sums }) => ({ value: clipped(value), n: sums.n, ...errorOf(sums, units) }))
      .sort((a, b) => b.error - a.error || b.n - a.n || before(a.value, b.value))
    return { column: clipped(name), groups, more: mine.length - kept.length }
  })
}

const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function errorOf(sums: SliceSums, units: Units) {
  if (units.kind === 'share') return { error: sums.wv / sums.n, interval: wilson(sums.wv, sums.n, CONFIDENCE) }
  return { error: meanOf(sums, units), interval: meanInterval(sums, units, CONFIDENCE) ?? null }
}

/** Pairs of more values than this are not looked at: the record is made in the time that the gate has. */
const MOST_UNITS = 20_000

/** The slices of one or two columns on which the error is largest; undefined where there is nothing to compare. */
export function weakestSlices(units: Units): Diagnostics['slices'] {
  const maxColumns = units.count <= MOST_UNITS ? 2 : 1
  const question = { better: 'lower', maxColumns, minSupport: 50, maxDrop: 0, confidence: CONFIDENCE, top: 10 } as const
  const { value, search } = searchUnits(units, question)
  if (search.searched === 0) return undefined
  const slices = search.slices.map((one) => ({
    ...one,
    slice: Object.fromEntries(Object.entries(one.slice).map(([column, text]) => [clipped(column), clipped(text)])),
  }))
  return { value, ...search, columns: search.columns.map((name) => clipped(name)), slices }
}
