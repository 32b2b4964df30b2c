/** What readers and rules of governance documents share: blanks, dates, people, levels of risk. */

import { moment } from './moment.js'
import type { Plain } from './plain.js'

const PLACEHOLDER =
  /^(?:(?:tbd|tba|tbc|todo|to do|fixme|xxx+)\b.*|n\s*\/\s*a\.?|na|none|null|nil|unknown|pending|\?+|[-–—_.…\s]+|placeholder|to be (?:done|added|determined|defined|decided|announced|confirmed|filled(?: in)?|written|completed)\b.*|<[^<>]*>|\[[^[\]]*(?:needed|todo|tbd|fill|insert)[^[\]]*\]|\{\{.*\}\})$/is

/** Whether a text is a placeholder: TBD, TODO, n/a, ?, dots and dashes, or nothing that can be seen. */
export function isPlaceholder(text: string): boolean {
  const seen = text.replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '').trim()
  return seen === '' || !/[\p{L}\p{N}]/u.test(seen) || PLACEHOLDER.test(seen)
}

/** Whether a value says nothing: absent, null, a placeholder, an empty list or mapping, a list of such. */
export function isBlank(value: Plain | undefined): boolean {
  if (value === undefined || value === null) return true
  if (typeof value === 'string') return isPlaceholder(value)
  if (Array.isArray(value)) return value.every(isBlank)
  return typeof value === 'object' && Object.keys(value).length === 0
}

/** A text that says something, trimmed, or null. */
export const wordsOf = (value: Plain | undefined): string | null =>
  typeof value === 'string' && !isPlaceholder(value) ? value.trim() : null

/** People of a field, a login or a list of them, as written, once each without regard to case. Blanks are left out. */
export function peopleOf(value: Plain | undefined): readonly string[] {
  const list = Array.isArray(value) ? (value as readonly Plain[]) : [value]
  const seen = new Map<string, string>()
  for (const one of list) {
    const login = wordsOf(one as Plain | undefined)?.replace(/^@/, '')
    if (login !== undefined && !seen.has(login.toLowerCase())) seen.set(login.toLowerCase(), login)
  }
  return [...seen.values()]
}

/** Milliseconds since the epoch of a date (its start, UTC) or of an RFC 3339 time with a zone; null for anything else. */
export function dateEpoch(value: Plain | undefined): number | null {
  if (typeof value !== 'string') return null
  const text = value.trim()
  return moment(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00Z` : text).epoch
}

/** Milliseconds since the epoch at which a date is over (the end of its day, UTC), or of a time with a zone; null for anything else. */
export function dateEnd(value: Plain | undefined): number | null {
  const start = dateEpoch(value)
  return start !== null && typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value.trim())
    ? start + 86_399_999
    : start
}

/** Levels of risk and of severity, least first. */
export const LEVELS = ['low', 'medium', 'high', 'critical'] as const
export type Level = (typeof LEVELS)[number]

/** Level of a risk: likelihood × impact, each 1 to 5. 1 to 4 low, 5 to 9 medium, 10 to 14 high, 15 to 25 critical. */
export const levelOf = (product: number): Level =>
  product <= 4 ? 'low' : product <= 9 ? 'medium' : product <= 14 ? 'high' : 'critical'
