/** Labels and predictions as classes: one spelling a class, the positive one last where there are two. */

import { type Fault, fault } from '../domain/fault.js'
import type { RowsRequest } from '../domain/rows.js'
import { isMissing } from './missing.js'
import { lineOfRow, placeOfRow, type RawTable } from './raw.js'
import { counted, listed, shown } from './show.js'
import type { TextSink } from './texts.js'

type Codes = Uint8Array | Uint16Array | Uint32Array

export interface Classes {
  readonly classes: readonly string[]
  readonly label: Codes | null
  readonly prediction: Codes | null
}

/** A column of classes: its name in the file and what is in it. */
export interface ClassColumn {
  readonly name: string
  readonly sink: TextSink
}

/**
 * The name of a class, the same for `1`, `1.0`, `1e0` (and for `true` where there are two classes, since `false` and
 * `true` are 0 and 1 to every tool). Numbers with leading zeros and numbers that a double cannot hold stay as they are.
 */
export function className(text: string, binary: boolean): string {
  if (binary && /^(true|false)$/i.test(text)) return /^t/i.test(text) ? '1' : '0'
  if (!/^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(text)) return text
  const number = Number(text)
  const exact = Number.isFinite(number) && (!Number.isInteger(number) || Number.isSafeInteger(number))
  return exact ? String(number === 0 ? 0 : number) : text
}

/** Words for the class that a metric calls positive, where the policy does not say. */
export const POSITIVE = new Map([
  ['1', '0'],
  ['yes', 'no'],
])

/** Labels and predictions of a classification. Every cell must be a class; two classes where the task is binary. */
export function readClasses(
  request: RowsRequest,
  raw: RawTable,
  columns: { readonly label: ClassColumn | null; readonly prediction: ClassColumn | null },
): { readonly value: Classes | null; readonly faults: readonly Fault[] } {
  const binary = request.task === 'binary'
  const named = namedClasses(request, binary)
  const faults: Fault[] = []
  const given = [columns.label, columns.prediction].filter((column) => column !== null)
  if (!given.length) return { value: { classes: [], label: null, prediction: null }, faults }
  const firsts = new Map<string, { readonly row: number; readonly column: string; readonly text: string }>()
  for (const { name, sink } of given) {
    const missing = sink.values.filter((text) => isMissing(text) && !named.has(className(text, binary)))
    if (missing.length) faults.push(missingLabels(request.path, raw, name, sink, missing))
    sink.values.forEach((text, code) => {
      if (missing.includes(text)) return
      const value = className(text, binary)
      const before = firsts.get(value)
      const row = sink.firstRows[code]!
      if (!before || row < before.row) firsts.set(value, { row, column: name, text })
    })
  }
  if (faults.length) return { value: null, faults }
  const found = [...firsts.keys()]
  const order = binary
    ? twoClasses(request, raw, found, firsts)
    : { classes: ordered([...new Set([...found, ...named])]), faults: [] }
  if (!order.classes) return { value: null, faults: order.faults }
  const indexes = new Map(order.classes.map((name, index) => [name, index]))
  const coded = (column: ClassColumn | null): Codes | null =>
    column &&
    recode(
      column.sink.codes,
      column.sink.values.map((text) => indexes.get(className(text, binary)) ?? 0),
      order.classes!.length,
      isOwn(request, column.name),
    )
  return {
    value: { classes: order.classes, label: coded(columns.label), prediction: coded(columns.prediction) },
    faults: [],
  }
}

/** True where a column is wanted for one thing only. */
function isOwn({ columns, groups, extra }: RowsRequest, name: string): boolean {
  return [columns.label, columns.prediction, ...groups, ...extra].filter((other) => other === name).length === 1
}

/** Classes that the policy names: the positive one, and those with a score column of their own. */
export function namedClasses(request: RowsRequest, binary: boolean): ReadonlySet<string> {
  const { score } = request.columns
  const named = score !== undefined && typeof score !== 'string' ? Object.keys(score) : []
  const positive = binary && request.positive !== null ? [String(request.positive)] : []
  return new Set([...named, ...positive].map((text) => className(text, binary)))
}

/** [negative, positive] of a binary task. */
function twoClasses(
  request: RowsRequest,
  raw: RawTable,
  found: readonly string[],
  firsts: ReadonlyMap<string, { readonly row: number; readonly column: string; readonly text: string }>,
): { readonly classes: readonly string[] | null; readonly faults: readonly Fault[] } {
  const { path } = request
  const refuse = (message: string, fix: string, row: number | null = null) => {
    const line = row === null ? null : lineOfRow(raw.lines, row)
    return { classes: null, faults: [fault('artifact/value', path, message, { line, fix })] }
  }
  const conventional = request.positive === null
  const wanted = conventional ? null : className(String(request.positive), true)
  if (found.length > 2) {
    const known = new Set(
      wanted === null ? found.slice(0, 2) : [wanted, ...found.filter((name) => name !== wanted).slice(0, 1)],
    )
    const third = found.find((name) => !known.has(name))!
    const { row, column, text } = firsts.get(third)!
    const message = `the task is binary, but column ${shown(column)} has ${shown(text)} in ${placeOfRow(raw.lines, row)} beside ${listed([...known])}; ${counted(found.length, 'class', 'classes')} in all`
    return refuse(message, 'write two classes, or set task: multiclass', row)
  }
  const positive =
    wanted ??
    found.find((name) => POSITIVE.has(name.toLowerCase())) ??
    (found.length === 1 ? counterpart(found[0]!) : undefined)
  if (positive === undefined) {
    return refuse(
      `which class is the positive one? The classes are ${listed(found)}`,
      'name it in the policy, such as positive: 1',
    )
  }
  const others = found.filter((name) => name !== positive)
  if (others.length === 2) {
    return refuse(
      `the positive class is ${shown(positive)}, but the classes are ${listed(found)}`,
      `set positive: to one of them`,
    )
  }
  return { classes: [others[0] ?? POSITIVE.get(positive.toLowerCase()) ?? `not ${positive}`, positive], faults: [] }
}

/** The positive class that belongs to a conventional negative one. */
export function counterpart(negative: string): string | undefined {
  for (const [positive, other] of POSITIVE) if (other === negative.toLowerCase()) return positive
  return undefined
}

function missingLabels(path: string, raw: RawTable, name: string, sink: TextSink, missing: readonly string[]): Fault {
  const rows = missing.map((text) => sink.firstRows[sink.values.indexOf(text)]!)
  const row = Math.min(...rows)
  const text = missing[rows.indexOf(row)]!
  const what = text === '' ? 'an empty cell' : shown(text)
  const codes = new Set(missing.map((value) => sink.values.indexOf(value)))
  let count = 0
  for (let at = 0; at < raw.n; at++) if (codes.has(sink.codes[at]!)) count++
  const message = `column ${shown(name)} has ${what} where a class belongs, in ${placeOfRow(raw.lines, row)}; ${counted(count, 'row')} in all`
  return fault('artifact/value', path, message, { line: lineOfRow(raw.lines, row), fix: 'give every row its class' })
}

/** Classes in order: by number where all are numbers, else by code units. */
export function ordered(names: readonly string[]): readonly string[] {
  const numbers = names.every((name) => name !== '' && Number.isFinite(Number(name)))
  return [...names].sort((a, b) => (numbers ? Number(a) - Number(b) : 0) || (a < b ? -1 : a > b ? 1 : 0))
}

/** Codes through a table to new ones, in the narrowest array that `size` values need. `own`: the old ones may be written over. */
export function recode(codes: Codes, to: readonly number[], size: number, own = false): Codes {
  if (to.every((value, code) => value === code)) return codes
  const table = Uint32Array.from(to)
  const width = size <= 256 ? 1 : size <= 65536 ? 2 : 4
  const next =
    own && codes.BYTES_PER_ELEMENT === width
      ? codes
      : width === 1
        ? new Uint8Array(codes.length)
        : width === 2
          ? new Uint16Array(codes.length)
          : new Uint32Array(codes.length)
  for (let row = 0; row < codes.length; row++) next[row] = table[codes[row]!]!
  return next
}
