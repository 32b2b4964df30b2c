/** Where two records differ: the field, for whoever has to find out why. */

import type { Plain } from '../domain/plain.js'

/** The first difference of two JSON values. */
export interface Difference {
  /** JSON pointer (RFC 6901). */
  readonly pointer: string
  /** The values there as JSON, cut short; "nothing" where one has none. */
  readonly one: string
  readonly other: string
}

const LONGEST = 80

/** The first difference in the order of keys and indices; null where the values are the same. */
export function firstDifference(one: Plain | undefined, other: Plain | undefined, pointer = ''): Difference | null {
  if (one === other) return null
  if (Array.isArray(one) && Array.isArray(other)) {
    for (let at = 0; at < Math.max(one.length, other.length); at++) {
      const found = firstDifference(one[at], other[at], `${pointer}/${at}`)
      if (found) return found
    }
    return null
  }
  if (isRecord(one) && isRecord(other)) {
    for (const key of [...new Set([...Object.keys(one), ...Object.keys(other)])].sort()) {
      const [a, b] = [one, other].map((side) => (Object.hasOwn(side, key) ? side[key] : undefined))
      const found = firstDifference(a, b, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)
      if (found) return found
    }
    return null
  }
  return { pointer, one: shown(one), other: shown(other) }
}

const isRecord = (value: Plain | undefined): value is { readonly [key: string]: Plain } =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

function shown(value: Plain | undefined): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value)
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}
