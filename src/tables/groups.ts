/** Columns of groups: empty cells under one name, and no group hidden behind a second spelling. */

import { type Fault, fault } from '../domain/fault.js'
import { lookKey } from '../domain/look.js'
import { type CategoryColumn, MISSING_GROUP } from '../domain/rows.js'
import { recode } from './classes.js'
import { isMissing } from './missing.js'
import { lineOfRow, placeOfRow, type RawTable } from './raw.js'
import { codePoints, grouped, shown } from './show.js'
import type { TextSink } from './texts.js'

/** A column of texts as groups. Values in order of first appearance; missing ones, however spelt, are one group. */
export function readGroups(
  path: string,
  raw: RawTable,
  name: string,
  sink: TextSink,
): { readonly value: CategoryColumn; readonly faults: readonly Fault[] } {
  const values: string[] = []
  const indexes = new Map<string, number>()
  const to = sink.values.map((text) => {
    const value = isMissing(text) ? MISSING_GROUP : text
    const known = indexes.get(value)
    if (known !== undefined) return known
    indexes.set(value, values.length)
    return values.push(value) - 1
  })
  const codes = recode(sink.codes, to, values.length)
  return { value: { values, codes }, faults: alike(path, raw, name, sink) }
}

/** A fault where two values differ only in ways that a reader does not see, or hardly: split groups hide in that. */
function alike(path: string, raw: RawTable, name: string, sink: TextSink): readonly Fault[] {
  const first = new Map<string, number>()
  const pairs: { readonly one: number; readonly two: number }[] = []
  sink.values.forEach((text, code) => {
    if (isMissing(text)) return
    const key = lookKey(text)
    const one = first.get(key)
    if (one === undefined) first.set(key, code)
    else pairs.push({ one, two: code })
  })
  return pairs.slice(0, 5).map(({ one, two }, index) => {
    const [a, b] = [sink.values[one]!, sink.values[two]!]
    const row = sink.firstRows[two]!
    const rest = index === 4 && pairs.length > 5 ? `; ${grouped(pairs.length - 5)} more such pairs` : ''
    const places = `${placeOfRow(raw.lines, sink.firstRows[one]!)} and ${placeOfRow(raw.lines, row)}`
    const message = `in column ${shown(name)} two values look like the same group: ${shown(a)} (${codePoints(a)}) and ${shown(b)} (${codePoints(b)}), first in ${places}${rest}`
    return fault('artifact/value', path, message, {
      line: lineOfRow(raw.lines, row),
      fix: 'write each group in one spelling',
    })
  })
}
