/** Whether a changed value is stricter than before: the order on numbers, durations, lists and switches. */

import { parseDuration } from '../domain/duration.js'
import { isMap } from '../domain/plain.js'
import type { PolicyChange } from '../domain/rule.js'
import type { Order } from '../domain/strictness.js'
import { tame } from './document.js'

export type Effect = PolicyChange['effect']

/** A value as text that is equal for equal values, whatever the order of keys. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (isMap(value)) {
    return `{${Object.keys(value)
      .sort()
      .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`)
      .join(',')}}`
  }
  return JSON.stringify(value) ?? 'undefined'
}

/** Whether two values are the same; lists of plain entries as sets. */
export const same = (a: unknown, b: unknown): boolean => canonical(sorted(a)) === canonical(sorted(b))

const sorted = (value: unknown): unknown => (Array.isArray(value) ? [...new Set(value.map(canonical))].sort() : value)

/**
 * Effect of a parameter that changed from `before` to `after`, both there and not the same. Only what is shown to be
 * stricter tightens: numbers and durations by size, lists and maps of lists by inclusion, switches and choices by position.
 */
export function orderedEffect(before: unknown, after: unknown, order: Order): Effect {
  if (typeof order === 'object') {
    const [a, b] = [before, after].map((one) => order.indexOf(String(one))) as [number, number]
    return a !== -1 && b > a ? 'tightens' : 'loosens'
  }
  switch (order) {
    case 'up':
    case 'down': {
      const [a, b] = [sizeOf(before), sizeOf(after)]
      if (a === null || b === null || a.sort !== b.sort || a.size === b.size) return 'loosens'
      return b.size > a.size === (order === 'up') ? 'tightens' : 'loosens'
    }
    case 'more':
      return includes(after, before) ? 'tightens' : 'loosens'
    case 'less':
      return includes(before, after) ? 'tightens' : 'loosens'
    case 'true':
    case 'false':
      return before === (order === 'false') && after === (order === 'true') ? 'tightens' : 'loosens'
    case 'demand':
      return 'loosens'
  }
}

function sizeOf(value: unknown): { readonly sort: 'number' | 'duration'; readonly size: number } | null {
  if (typeof value === 'number') return { sort: 'number', size: value }
  const duration = typeof value === 'string' ? parseDuration(value) : null
  return duration === null ? null : { sort: 'duration', size: duration }
}

/** Whether `large` has everything that `small` has: a list of its entries, a map of its keys with what they hold. */
function includes(large: unknown, small: unknown): boolean {
  if (Array.isArray(large) && Array.isArray(small)) {
    const entries = new Set(large.map(canonical))
    return small.every((one) => entries.has(canonical(one)))
  }
  if (isMap(large) && isMap(small)) {
    return Object.entries(small).every(
      ([key, value]) => Object.hasOwn(large, key) && (same(large[key], value) || includes(large[key], value)),
    )
  }
  return false
}

/** A value in words for a message; long ones are cut. */
export function valueText(value: unknown): string {
  if (value === undefined || value === null) return 'none'
  const text = typeof value === 'string' ? value : canonical(value).replace(/"/g, '')
  const safe = tame(text)
  return safe.length > 120 ? `${safe.slice(0, 119)}…` : safe
}
