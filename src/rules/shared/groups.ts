/** Groups that a policy wants to see: which are not there, and which are one group spelt in two ways. */

import { codePoint } from '../../domain/code-point.js'
import { lookKey } from '../../domain/look.js'
import type { Slice } from '../../domain/slice.js'
import { listing, visible } from './words.js'

/**
 * Parts of groups that must be there and are not. For one column every listed value; for several every listed value of
 * each column, as a part (`{race: 'Asian'}`), and, where each column has a list, every combination of values that are
 * there (`{sex: 'Female', race: 'Asian'}`), in `combinations`: those may be small rather than dropped.
 * @param by columns of the ask
 * @param present groups that were found
 */
export function absentGroups(
  by: readonly string[],
  required: ReadonlyMap<string, readonly string[]>,
  present: readonly Slice[],
): { readonly absent: readonly Slice[]; readonly combinations: readonly Slice[] } {
  const there = (part: Slice) =>
    present.some((slice) => Object.entries(part).every(([column, value]) => slice[column] === value))
  const listed = by.flatMap((column) => (required.get(column) ?? []).map((value): Slice => ({ [column]: value })))
  const absent = listed.filter((part) => !there(part))
  if (by.length < 2) return { absent, combinations: [] }
  // A column without a list leaves no combination.
  let all: readonly Slice[] = [{}]
  for (const column of by)
    all = all
      .flatMap((part) => (required.get(column) ?? []).map((value): Slice => ({ ...part, [column]: value })))
      .slice(0, 10_000)
  const known = all.filter((slice) => Object.entries(slice).every(([column, value]) => there({ [column]: value })))
  return { absent, combinations: known.filter((slice) => !there(slice)) }
}

/**
 * Groups of one column that a person would take for one, for they look alike. Each set lists at least two values.
 */
export function twinGroups(
  present: readonly Slice[],
): readonly { readonly column: string; readonly values: readonly string[] }[] {
  const columns = new Map<string, Map<string, Set<string>>>()
  for (const slice of present)
    for (const [column, value] of Object.entries(slice)) {
      const byLook = columns.get(column) ?? new Map<string, Set<string>>()
      columns.set(column, byLook)
      const look = lookKey(value)
      byLook.set(look, (byLook.get(look) ?? new Set()).add(value))
    }
  return [...columns].flatMap(([column, byLook]) =>
    [...byLook.values()].filter((values) => values.size > 1).map((values) => ({ column, values: [...values].sort() })),
  )
}

/** Twins in words; characters beyond ASCII are spelt out, since they look alike. */
export const twinWords = (column: string, values: readonly string[]): string =>
  `${column} holds ${listing(values.map((value) => `"${spelt(value)}"`))}, which read as one group: its rows are split between them`

const spelt = (value: string): string =>
  visible(value).replaceAll(/[^\x20-\x7E\p{L}]/gu, (odd) => `<${codePoint(odd)}>`)
