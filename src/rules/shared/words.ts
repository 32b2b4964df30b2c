/** Numbers and names as messages tell them. Plain text; outputs escape it for where it goes. */

import { codePoint } from '../../domain/code-point.js'
import type { Slice } from '../../domain/slice.js'
import type { Source } from '../../domain/source.js'

/** A number in at most `digits` significant digits, without trailing zeros; exact for whole numbers below 10^15. */
export function number(value: number, digits = 4): string {
  if (!Number.isFinite(value)) return 'undefined'
  const text = value.toPrecision(digits)
  const [mantissa, exponent] = text.split('e') as [string, string?]
  const short = mantissa.includes('.') ? mantissa.replace(/\.?0+$/, '') : mantissa
  if (exponent === undefined) return short
  return Math.abs(value) >= 1 && Math.abs(value) < 1e15
    ? String(Math.round(value))
    : `${short}e${exponent.replace('+', '')}`
}

/** Two different numbers with as many digits, at least `least`, as it takes to tell them apart, so that nobody reads "0.8 is below 0.8". */
export function apart(value: number, bound: number, least = 4): readonly [value: string, bound: string] {
  for (let digits = least; digits < 17; digits += 1) {
    const pair = [number(value, digits), number(bound, digits)] as const
    if (pair[0] !== pair[1] || value === bound) return pair
  }
  return [String(value), String(bound)]
}

/** A whole number with separators: 8,000. */
export const count = (value: number): string => String(Math.round(value)).replaceAll(/\B(?=(\d{3})+(?!\d))/g, ',')

/** "1 row", "8,000 rows". */
export const rows = (n: number): string => `${count(n)} ${n === 1 ? 'row' : 'rows'}`

/** A confidence level for people: "95%". */
export const percent = (share: number): string => `${number(share * 100)}%`

/** An interval for people: "0.7869 to 0.8046". */
export const range = ([low, high]: readonly [number, number]): string => `${number(low)} to ${number(high)}`

/** A group for people: "sex = Female and race = Asian"; "over all groups of race" for `{race: '*'}`; '' for no slice. */
export function sliceText(slice: Slice | null): string {
  const parts = Object.entries(slice ?? {})
  if (!parts.length) return ''
  if (parts.every(([, value]) => value === '*'))
    return `between the groups of ${parts.map(([column]) => column).join(' and ')}`
  return `for ${parts.map(([column, value]) => `${column} = ${visible(value)}`).join(' and ')}`
}

/** Only the values of a group: "Female, Asian". */
export const groupName = (slice: Slice): string =>
  Object.values(slice)
    .map((value) => visible(value))
    .join(', ')

/**
 * Text from a file with everything that cannot be seen, or that turns the direction of a line, written as U+XXXX, and cut
 * at `limit` characters. Ordinary letters of every script stay.
 */
export function visible(text: string, limit = 120): string {
  const told = text.replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu, (odd) => `<${codePoint(odd)}>`)
  if (told === '') return '(empty)'
  return [...told].length > limit ? `${[...told].slice(0, limit).join('')}…` : told
}

/** A list for people, cut after `limit`: "a, b and 3 more". Empty: "none". */
export function listing(items: readonly string[], limit = 5): string {
  if (!items.length) return 'none'
  if (items.length > limit) return `${items.slice(0, limit).join(', ')} and ${count(items.length - limit)} more`
  return items.length === 1 ? items[0]! : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

/** `path:line` of a source. */
export const placeText = (source: Source): string =>
  source.line === null ? source.path : `${source.path}:${source.line}`
