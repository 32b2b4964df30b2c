/** Looking at plain data that nobody checked yet, and naming it in messages without letting it act. */

import { isMap, keyOfStep, type Plain, type PlainMap } from '../../domain/plain.js'
import type { ReadableFile } from '../../domain/reader.js'
import { quoted } from '../../syntax/json-strings.js'

export { isMap, type PlainMap, step } from '../../domain/plain.js'
export { quoted as shown } from '../../syntax/json-strings.js'

/** The top-level mapping of a JSON file, or null where it is none; only files whose first ASCII character is `{` are parsed. */
export function jsonRoot(file: ReadableFile): PlainMap | null {
  const json = file.bytes.find((byte) => byte > 0x20 && byte < 0x80) === 0x7b ? file.json() : null
  return json?.ok && isMap(json.value.value) ? json.value.value : null
}

/** Whether a value is a list. */
export const isList = (value: Plain | undefined): value is readonly Plain[] => Array.isArray(value)

/** A text that is not blank, else null. */
export const textOf = (value: Plain | undefined): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null

/** A whole number of at least `least`, else null. */
export const wholeOf = (value: Plain | undefined, least = 0): number | null =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= least ? value : null

/**
 * The text of a text, a number or a boolean; '' for null; null for lists and objects. Never `String(value)`: objects of
 * the parser have no prototype, and making a text of them throws.
 */
export const scalarText = (value: Plain | undefined): string | null => {
  if (value === null) return ''
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : null
}

/** The value at a JSON pointer, or undefined. Own members only. */
export function valueAt(root: Plain, pointer: string): Plain | undefined {
  if (pointer === '') return root
  if (!pointer.startsWith('/')) return undefined
  let value: Plain | undefined = root
  for (const part of pointer.slice(1).split('/')) {
    const name = keyOfStep(part)
    if (isList(value)) value = /^(0|[1-9]\d*)$/.test(name) ? value[Number(name)] : undefined
    else if (isMap(value)) value = Object.hasOwn(value, name) ? value[name] : undefined
    else return undefined
  }
  return value
}

/** A value as a text for comparing and for `shown`: single values as they are, maps and lists in words. Never throws. */
export const textFor = (value: Plain | undefined): string =>
  value !== null && typeof value === 'object' ? described(value) : String(value)

/** What a value is, in words, for "… is X, not a number". */
export function described(value: Plain | undefined): string {
  if (value === undefined) return 'absent'
  if (value === null) return 'null'
  if (typeof value === 'string') return `the text ${quoted(value)}`
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return isList(value) ? `a list of ${value.length} values` : 'an object'
}
