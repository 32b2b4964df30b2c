/** Fields of the forge's answers, taken one by one and checked: an answer of another shape is a fault, never a default. */

import { bad, fault, good, type Result } from '../domain/fault.js'
import { isMap } from '../domain/plain.js'

/** A value at a path of keys, or undefined. */
export function at(data: unknown, ...keys: readonly string[]): unknown {
  let value = data
  for (const key of keys) {
    if (!isMap(value)) return undefined
    value = Object.hasOwn(value, key) ? value[key] : undefined
  }
  return value
}

/** Text at a path, or null where there is none (or it is no text). */
export function textAt(data: unknown, ...keys: readonly string[]): string | null {
  const value = at(data, ...keys)
  return typeof value === 'string' ? value : null
}

/** A whole number at a path, or null. */
export function numberAt(data: unknown, ...keys: readonly string[]): number | null {
  const value = at(data, ...keys)
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : null
}

/** An answer that lacks something was cut short, or is that of a server in trouble. */
export const AGAIN = 'run the job again'

/** Text that must be there. */
export function needText(what: string, data: unknown, ...keys: readonly string[]): Result<string> {
  const value = textAt(data, ...keys)
  return value === null
    ? bad(fault('forge/answer', what, `the answer has no "${keys.join('.')}"`, { fix: AGAIN }))
    : good(value)
}

/** A count that must be there. */
export function needCount(what: string, data: unknown, ...keys: readonly string[]): Result<number> {
  const value = numberAt(data, ...keys)
  return value === null || value < 0
    ? bad(fault('forge/answer', what, `the answer has no number at "${keys.join('.')}"`, { fix: AGAIN }))
    : good(value)
}

/** A full commit id that must be there. */
export function needSha(what: string, data: unknown, ...keys: readonly string[]): Result<string> {
  const value = textAt(data, ...keys)
  return value !== null && /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(value)
    ? good(value)
    : bad(fault('forge/answer', what, `the answer has no commit id at "${keys.join('.')}"`, { fix: AGAIN }))
}
