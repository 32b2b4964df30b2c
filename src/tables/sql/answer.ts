/** The cells of an answer, taken one by one and believed of nothing: names, types, signs, and how the sets add up. */

import { bad, type Fault, fault, good, type Result } from '../../domain/fault.js'
import type { Plain } from '../../domain/plain.js'
import type { QueryAnswer } from '../../domain/query.js'
import { shown } from '../show.js'
import type { CountSet, Layout, Measure } from './layout.js'

/** Rows that an answer may have; more are no groups. */
const MOST_ROWS = 500_000

/** One row of the answer. */
export interface CountRow {
  readonly set: CountSet
  /** Values of the group columns of the set's grouping, null where the cell is. */
  readonly groups: readonly (string | null)[]
  readonly label: string | null
  readonly prediction: string | null
  /** Index of the score column of the most probable class; null where it is not asked, or a score is at fault. */
  readonly top: number | null
  /** Bin of a calibration, else null; null too where a score is at fault. */
  readonly bin: number | null
  readonly n: number
  /** A number of the row by the name of its measure; NaN where it is null. */
  number(name: string): number
  /** A text of the row; null where it is. */
  text(name: string): string | null
  /** Score order: bins, rows, and weights where there are any. */
  readonly order:
    | ({ readonly bins: readonly number[]; readonly rows: readonly number[] } & {
        readonly weights: readonly number[] | null
        readonly squares: readonly number[] | null
      })
    | null
}

/** Rows of an answer by what they count, or why they cannot be used. */
export function readAnswer(layout: Layout, answer: QueryAnswer, path: string): Result<readonly CountRow[]> {
  const refuse = (message: string): Result<never> =>
    bad(
      fault('sql/answer', path, message, {
        fix: 'ask again; where it stays so, the engine does not answer the statement that it was given',
      }),
    )
  const names = answer.columns.map(({ name }) => name)
  if (names.length !== layout.answer.length || names.some((name, index) => name !== layout.answer[index]))
    return refuse(
      `the answer has the columns ${names.map(shown).join(', ') || 'of nothing'}, not those that were asked for`,
    )
  if (answer.rows.length > MOST_ROWS)
    return refuse(`the answer has ${answer.rows.length} rows; ${MOST_ROWS} are the most`)
  const at = new Map(layout.answer.map((name, index) => [name, index]))
  const rows: CountRow[] = []
  const faults: Fault[] = []
  for (const [index, cells] of answer.rows.entries()) {
    try {
      rows.push(readRow(cells, layout, at))
    } catch (error) {
      if (!(error instanceof Unfit)) throw error
      const found = refuse(`row ${index + 1} of the answer: ${error.message}`)
      if (!found.ok) faults.push(...found.faults)
      if (faults.length === 3) break
    }
  }
  if (faults.length > 0) return bad(...faults)
  return good(rows.filter(({ n }) => n > 0))
}

/** A cell that is not what was asked for. */
class Unfit extends Error {}

function readRow(cells: readonly Plain[], layout: Layout, at: ReadonlyMap<string, number>): CountRow {
  if (!Array.isArray(cells) || cells.length !== layout.answer.length)
    throw new Unfit(
      `it has ${Array.isArray(cells) ? cells.length : 'no'} cells, and ${layout.answer.length} were asked for`,
    )
  const cell = (name: string): Plain => cells[at.get(name)!] ?? null
  const set = layout.sets[wholeNumber(cell('s'), 's')]
  if (set === undefined) throw new Unfit(`s is ${shownCell(cell('s'))}, which was not asked for`)
  const key = (name: string): string | null => (set.columns.includes(name) ? textOf(cell(name), name) : null)
  const index = (name: string, most?: number): number | null =>
    set.columns.includes(name) && cell(name) !== null ? wholeNumber(cell(name), name, most) : null
  const binned = set.binned === null ? null : layout.binned[set.binned]!
  const n = wholeNumber(cell('n'), 'n')
  // Over all rows as one an empty table gives a row too; a group without rows is none.
  if (n === 0 && set.columns.length > 0) throw new Unfit('it counts no rows')
  // A score order is counts alone; its row has no sums.
  const summed = binned?.kind === 'order' ? [] : layout.measures
  const numbers = new Map(summed.map((measure) => [measure.name, measured(cell(measure.name), measure)]))
  return {
    set,
    groups: layout.plan.groupings[set.grouping]!.by.map((name) => key(`g${layout.groups.indexOf(name)}`)),
    label: key('y'),
    prediction: key('d'),
    top: index('t', layout.scores.length - 1),
    bin: binned?.kind === 'calibration' ? index(`b${set.binned}`, binned.bins - 1) : null,
    n,
    number: (name) => numbers.get(name) as number,
    text: (name) => (numbers.get(name) ?? null) as string | null,
    order: binned?.kind === 'order' ? orderOf(cell, layout.weighted, n, binned.bins) : null,
  }
}

const shownCell = (value: Plain): string => shown(typeof value === 'string' ? value : JSON.stringify(value))

function wholeNumber(value: Plain, name: string, most = Number.MAX_SAFE_INTEGER): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= most) return value
  throw new Unfit(`${name} is ${shownCell(value)}, where a whole number belongs`)
}

function textOf(value: Plain, name: string): string | null {
  if (value === null || typeof value === 'string') return value
  throw new Unfit(`${name} is ${shownCell(value)}, where a text belongs`)
}

/** A measure of a row. null is NaN, which whoever needs the number refuses. */
function measured(value: Plain, { name, form, scale }: Measure): number | string | null {
  if (form === 'text') return textOf(value, name)
  if (form === 'count') return wholeNumber(value, name)
  if (value === null) return Number.NaN
  if (form === 'real') {
    if (typeof value === 'number') return value
    if (value === 'NaN' || value === 'Infinity' || value === '-Infinity') return Number(value)
    throw new Unfit(`${name} is ${shownCell(value)}, where a number belongs`)
  }
  if (typeof value === 'string' && /^-?\d{1,38}$/.test(value)) return Number(value) / scale!
  throw new Unfit(`${name} is ${shownCell(value)}, where the digits of a whole number belong`)
}

function orderOf(cell: (name: string) => Plain, weighted: boolean, n: number, most: number): CountRow['order'] {
  const list = (name: string, length: number | null): readonly number[] => {
    const values = cell(name)
    if (!Array.isArray(values) || (length !== null && values.length !== length))
      throw new Unfit(`${name} is not a list of one number a bin`)
    return values.map((value: Plain) => {
      if (typeof value !== 'number') throw new Unfit(`${name} holds ${shownCell(value)}, where a number belongs`)
      return value
    })
  }
  // A weight at fault is null, and its sum no number: told of the whole table.
  const weights = (name: string): readonly number[] => {
    const values = cell(name)
    if (!Array.isArray(values) || values.length !== bins.length)
      throw new Unfit(`${name} is not a list of one number a bin`)
    return values.map((value: Plain) => (typeof value === 'number' ? value : Number.NaN))
  }
  // An empty list comes as null: every score of the group is at fault then, which is told of the whole table.
  if (cell('bins') === null) return { bins: [], rows: [], weights: weighted ? [] : null, squares: weighted ? [] : null }
  const bins = list('bins', null)
  if (
    bins.some(
      (bin, index) => !Number.isInteger(bin) || bin < 0 || bin >= most || (index > 0 && bin <= bins[index - 1]!),
    )
  )
    throw new Unfit('bins are not ascending whole numbers')
  const rows = list('bin_n', bins.length)
  if (rows.some((count) => !Number.isSafeInteger(count) || count < 1) || rows.reduce((a, b) => a + b, 0) > n)
    throw new Unfit('the rows of the bins are more than the rows of the group')
  return {
    bins,
    rows,
    weights: weighted ? weights('bin_w') : null,
    squares: weighted ? weights('bin_w2') : null,
  }
}

/** Every set counts all rows; where one does not, part of the answer is missing. In words, or null. */
export function unevenSet(layout: Layout, rows: readonly CountRow[]): string | null {
  const totals = new Map(layout.sets.map((set) => [set, 0]))
  for (const row of rows) totals.set(row.set, totals.get(row.set)! + row.n)
  const [first = 0, ...others] = totals.values()
  const other = others.find((total) => total !== first)
  return other === undefined
    ? null
    : `its parts do not count the same rows: one adds up to ${first} and another to ${other}`
}
