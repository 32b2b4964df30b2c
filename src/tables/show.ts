/** Values of hostile files in messages: quoted, cut, and without anything that a terminal or a forge would act upon. */

import { codePoint } from '../domain/code-point.js'

/** Control, format, line-breaking and surrogate characters: what must not be shown raw. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/gu

/** A value in double quotes, cut at 40 characters, control and format characters as `\u{…}`; the empty text is `""`. */
export function shown(text: string): string {
  const cut = cutAt(text, 40)
  const safe = cut.replace(/["\\]/g, '\\$&').replace(UNSAFE, (char) => `\\u{${char.codePointAt(0)!.toString(16)}}`)
  return `"${safe}${cut.length < text.length ? '…' : ''}"`
}

/** Code points of a text, for values that look alike: `U+0041 U+00A0`, the first 24. */
export function codePoints(text: string): string {
  const points = [...cutAt(text, 24)].map(codePoint)
  return points.join(' ') + (points.length < text.length ? ' …' : '')
}

/** Names in a row, quoted, at most `most` of them: `"a", "b" and 7 more`. */
export function listed(names: readonly string[], most = 20): string {
  const rest = names.length - most
  const first = names.slice(0, most).map(shown).join(', ')
  return rest > 0 ? `${first} and ${grouped(rest)} more` : first
}

/** An integer with thousands separators, as people read it. */
export const grouped = (count: number): string => count.toLocaleString('en-US')

/** `1 row`, `1,200 rows`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : many}`

/** The first characters of a text; never half a surrogate pair. */
function cutAt(text: string, most: number): string {
  if (text.length <= most) return text
  const half = text.charCodeAt(most - 1)
  return text.slice(0, half >= 0xd800 && half < 0xdc00 ? most - 1 : most)
}
