/** Times as records really write them: with a zone, without one, or as a bare day. */

import { DAY, HOUR } from './duration.js'
import { moment } from './moment.js'

/** The instants that a time as written can stand for: both ends in milliseconds since the epoch, inclusive. */
export interface TimeBounds {
  readonly earliest: number
  readonly latest: number
}

/**
 * Bounds of a time. RFC 3339 with a zone is one instant; a time without a zone may lie anywhere from UTC+14 to UTC-12;
 * a bare day (YYYY-MM-DD) is any instant of that day in any of those zones. Null for whatever is no such time or names
 * a day or an hour that does not exist.
 */
export function timeBounds(text: string): TimeBounds | null {
  const exact = moment(text).epoch
  if (exact !== null) return { earliest: exact, latest: exact }
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text)
  const minutes = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}$/.test(text)
  const start = moment(day ? `${text}T00:00:00Z` : minutes ? `${text}:00Z` : `${text}Z`).epoch
  if (start === null) return null
  return { earliest: start - 14 * HOUR, latest: start + 12 * HOUR + (day ? DAY - 1 : 0) }
}
