/** Where two records differ: the field, for whoever has to find out why. */

import { isMap, type Plain, step } from '../domain/plain.js'

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
  if (isMap(one) && isMap(other)) {
    for (const key of [...new Set([...Object.keys(one), ...Object.keys(other)])].sort()) {
      const [a, b] = [one, other].map((side) => (Object.hasOwn(side, key) ? side[key] : undefined))
      const found = firstDifference(a, b, `${pointer}${step(key)}`)
      if (found) return found
    }
    return null
  }
  return { pointer, one: shown(one), other: shown(other) }
}

function shown(value: Plain | undefined): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value)
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}
