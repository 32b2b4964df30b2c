/** Points in time as artifacts give them. */

/** A point in time as an artifact gives it. */
export interface Moment {
  /** As written. */
  readonly text: string
  /** Milliseconds since the epoch, or null where it is no valid RFC 3339 time with a zone. */
  readonly epoch: number | null
}

/** How far a clock may be ahead of ours: what was said that much later than now was said now. Milliseconds. */
export const CLOCK_SKEW = 10 * 60_000

/** A moment from a text; only RFC 3339 with a zone and a day that exists has an epoch. */
export function moment(text: string): Moment {
  const parts = /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2}):(\d{2})(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$/.exec(text)
  if (!parts) return { text, epoch: null }
  const [, year, month, day, hour, minute, second] = parts.map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  const midnight = new Date(Date.UTC(year, month - 1, day))
  const exists = midnight.getUTCMonth() === month - 1 && midnight.getUTCDate() === day
  const epoch =
    exists && hour < 24 && minute < 60 && second < 60 ? Date.parse(text.replace(' ', 'T').toUpperCase()) : Number.NaN
  return { text, epoch: Number.isNaN(epoch) ? null : epoch }
}
