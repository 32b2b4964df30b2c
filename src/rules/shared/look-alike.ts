/** Texts that look alike and are not: letters of other alphabets, invisible characters. */

import { codePoint } from '../../domain/code-point.js'
import { drawnAs } from '../../domain/look.js'

/** What a text looks like: invisible characters dropped, letters that are drawn alike made one, spaces and dashes made one. */
export const skeleton = (text: string): string =>
  drawnAs(
    text
      .normalize('NFKD')
      .replaceAll(/[\p{Cf}\p{Cc}\p{M}]/gu, '')
      .toLowerCase(),
  )
    .replaceAll(/[\s_\p{Pd}]+/gu, ' ')
    .trim()

/** The characters of `text` that `wanted` has not, by code point: "it has U+0430". Never the characters themselves. */
export function lookAlike(text: string, wanted: string): string {
  const plain = new Set([...wanted.toLowerCase(), ...wanted.toUpperCase()])
  const odd = [...new Set([...text].filter((letter) => !plain.has(letter)))].slice(0, 8)
  if (!odd.length) return 'its letters or spaces stand otherwise'
  return `it has ${odd.map(codePoint).join(', ')}`
}
