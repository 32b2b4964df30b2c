/** Which columns the groups of a report belong to, where the report gives only the values. */

import type { ReadContext } from '../../domain/reader.js'
import { MISSING_GROUP } from '../../domain/rows.js'
import type { Slice } from '../../domain/slice.js'

/**
 * Column names for groups of `arity` values: as the policy's `groups` of this file has them; else as the file's name has
 * them, if the policy names such columns for any file of the model (controls come first, as Fairlearn writes them); else
 * `(group)`, `(group 2)`, …, which no requirement asks for.
 */
export function groupColumns(path: string, arity: number, context: ReadContext): readonly string[] {
  const declared = columnsIn(context.spec.groups)
  if (declared.length === arity) return declared
  const stem = `_${path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.[a-z]+$/i, '')
    .replace(/[^\p{L}\p{N}]+/gu, '_')}_`
  const control = stem.indexOf('_control_')
  const rank = (place: number): number => (control >= 0 && place > control ? place - stem.length : place)
  const named = columnsIn(context.model.evidence.flatMap((spec) => spec.groups))
    .map((column) => ({ column, place: stem.indexOf(`_${column.replace(/[^\p{L}\p{N}]+/gu, '_')}_`) }))
    .filter(({ place }) => place >= 0)
    .sort((a, b) => rank(a.place) - rank(b.place))
    .map(({ column }) => column)
  if (named.length === arity) return named
  return Array.from({ length: arity }, (_, index) => (index === 0 ? '(group)' : `(group ${index + 1})`))
}

/** Columns of group entries, `sex*race` being two; each once, in order. */
const columnsIn = (groups: readonly string[]): readonly string[] => [
  ...new Set(groups.flatMap((group) => group.split('*'))),
]

/** A slice from columns and values of equal number; an empty value is the group of rows without one. No prototype. */
export function sliceFrom(columns: readonly string[], values: readonly string[]): Slice {
  const slice = Object.create(null) as Record<string, string>
  columns.forEach((column, index) => {
    slice[column] = values[index] || MISSING_GROUP
  })
  return slice
}

/** Most values of a group name that are looked for. */
const MAXIMUM_VALUES = 16

/**
 * The values in a group name as pandas writes them: `('Female', 'Asian')` is two, anything else is one. Numbers are
 * kept as written; `nan` and `None` stay words.
 */
export function groupValues(name: string): readonly string[] {
  if (!name.startsWith('(') || !name.endsWith(')')) return [name]
  const inside = name.slice(1, -1)
  const values: string[] = []
  let at = 0
  while (at < inside.length && values.length < MAXIMUM_VALUES) {
    const quote = inside[at]
    if (quote === "'" || quote === '"') {
      let value = ''
      at++
      while (at < inside.length && inside[at] !== quote) {
        if (inside[at] === '\\') at++
        value += inside[at++] ?? ''
      }
      if (inside[at] !== quote) return [name]
      at++
      values.push(value)
    } else {
      const end = inside.indexOf(',', at)
      const stop = end < 0 ? inside.length : end
      const value = inside.slice(at, stop).trim()
      if (value === '') return [name]
      values.push(value)
      at = stop
    }
    const rest = /^\s*(,\s*|$)/.exec(inside.slice(at, at + 40))
    if (!rest) return [name]
    at += rest[0].length
  }
  return values.length > 1 ? values : [name]
}
