/** Days of waivers: which exist, how far apart they are, whether one is over. */

import { DAY } from '../domain/duration.js'
import { WAIVER_TERMS } from '../domain/policy.js'

/** Longest span from approval to expiry that any policy may allow, in days. */
export const MAXIMUM_SPAN = WAIVER_TERMS.maxDays

/** Start of a day `YYYY-MM-DD` in UTC, in milliseconds since the epoch; null where there is no such day. */
export function dayStart(text: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!parts) return null
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number]
  const date = new Date(0)
  // Not Date.UTC: it takes the years 0 to 99 for 1900 to 1999.
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() : null
}

/** Whole days between two days, negative where the second comes first. Both as milliseconds of their start. */
export const daysBetween = (from: number, to: number): number => Math.round((to - from) / DAY)

/** Days left until the end of the day that starts at `last`, that day included; 0 where it is over. */
export const daysLeft = (last: number, now: number): number => Math.max(0, Math.ceil((last + DAY - now) / DAY))
