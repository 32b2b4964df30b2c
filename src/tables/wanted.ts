/** Which columns a request needs, and in what form. */

import { type Fault, fault } from '../domain/fault.js'
import { lookKey } from '../domain/look.js'
import type { RowsRequest } from '../domain/rows.js'
import { nearest } from '../syntax/text.js'
import { codePoints, counted, listed, shown } from './show.js'

/** Form in which a column is kept: unique texts, few texts, numbers, or numbers where every cell is one and else texts. */
export type ColumnForm = 'id' | 'text' | 'number' | 'either'

/** A column to read. One column may be wanted in several forms. */
export interface Wanted {
  readonly name: string
  readonly form: ColumnForm
}

/** The columns to read: these, or every one that the file has, as numbers or texts. */
export type WantedColumns = readonly Wanted[] | 'every'

/** The columns to read of a file that has these. */
export const wantedOf = (wanted: WantedColumns, there: readonly string[]): readonly Wanted[] =>
  wanted === 'every' ? there.map((name): Wanted => ({ name, form: 'either' })) : wanted

/** Columns of a request, each name and form once, in a stable order. */
export function wantedColumns(request: RowsRequest): readonly Wanted[] {
  const { id, label, prediction, score, weight } = request.columns
  const outcome: ColumnForm = request.task === 'regression' ? 'number' : 'text'
  const scores = score === undefined ? [] : typeof score === 'string' ? [score] : Object.values(score)
  const all: Wanted[] = [
    ...one(id, 'id'),
    ...one(label, outcome),
    ...one(prediction, outcome),
    ...scores.flatMap((name) => one(name, 'number')),
    ...one(weight, 'number'),
    ...request.groups.map((name): Wanted => ({ name, form: 'text' })),
    ...Object.keys(request.slices ?? {}).map((name): Wanted => ({ name, form: 'either' })),
    ...request.extra.filter((name) => !request.groups.includes(name)).map((name): Wanted => ({ name, form: 'either' })),
  ]
  const seen = new Set<string>()
  return all.filter((wanted) => {
    const key = wantedKey(wanted)
    return !seen.has(key) && seen.add(key)
  })
}

/** Key of a wanted column, equal for equal ones. */
export const wantedKey = ({ name, form }: Wanted): string => `${form}:${name}`

const one = (name: string | undefined, form: ColumnForm): readonly Wanted[] =>
  name === undefined ? [] : [{ name, form }]

/** A fault for each wanted column that the file does not have; names what is there and the nearest name. */
export function missingColumns(
  path: string,
  wanted: readonly Wanted[],
  there: readonly string[],
  line: number | null,
): readonly Fault[] {
  const have = new Set(there)
  const gone = [...new Set(wanted.map((column) => column.name))].filter((name) => !have.has(name))
  return gone.map((name) => {
    const near = nearest(name, there.slice(0, 1000))
    const columns = there.length ? `it has ${counted(there.length, 'column')}: ${listed(there)}` : 'it has no columns'
    const fix =
      near === undefined ? 'write the column, or name another one in the policy' : `did you mean ${shown(near)}?`
    return fault('artifact/rows', path, `the file has no column ${shown(name)}; ${columns}`, { line, fix })
  })
}

/**
 * Faults for column names that stand more than once, whether wanted or not, and for wanted ones that have a look-alike
 * ("y_score" beside "y_score "): readers, or the people who read the file, disagree on which one counts.
 */
export function repeatedColumns(
  path: string,
  wanted: readonly Wanted[],
  there: readonly string[],
  line: number | null,
): readonly Fault[] {
  const faults: Fault[] = []
  const seen = new Map<string, number>()
  for (const name of there) seen.set(name, (seen.get(name) ?? 0) + 1)
  const twice = [...seen].filter(([, count]) => count > 1).map(([name]) => name)
  if (twice.length) {
    const message = `${twice.length === 1 ? 'a column name stands' : 'column names stand'} more than once: ${listed(twice, 5)}`
    faults.push(fault('artifact/ambiguous', path, message, { line, fix: 'give every column a name of its own' }))
  }
  const looks = new Map([...new Set(wanted.map(({ name }) => name))].map((name) => [lookKey(name), name]))
  for (const name of seen.keys()) {
    const one = looks.get(lookKey(name))
    if (one === undefined || one === name || !seen.has(one)) continue
    const message = `two columns look alike: ${shown(one)} (${codePoints(one)}) and ${shown(name)} (${codePoints(name)})`
    const fix = 'keep the one that counts, or give each a name that nobody takes for the other'
    faults.push(fault('artifact/ambiguous', path, message, { line, fix }))
    if (faults.length >= MOST_TOLD) break
  }
  return faults
}

/** Faults of one header that are told. */
const MOST_TOLD = 5
