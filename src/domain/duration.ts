/** Lengths of time as policies and documents write them: `30m`, `4h`, `90d`, `2w`. */

/** Milliseconds of an hour and of a day. */
export const HOUR = 3_600_000
export const DAY = 24 * HOUR

const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: HOUR, d: DAY, w: 7 * DAY }

/** What a duration looks like, for the schemas that ask for one. */
export const DURATION_PATTERN = '^[1-9][0-9]{0,8}[smhdw]$'

/**
 * Milliseconds of a duration: a whole number above zero and one unit (s, m, h, d, w), nothing else. Null for any other
 * text and for what is too long to be counted exactly.
 */
export function parseDuration(text: string): number | null {
  const parts = /^([1-9]\d{0,8})([smhdw])$/.exec(text)
  const length = parts ? Number(parts[1]) * (UNITS[parts[2] as string] as number) : 0
  return length > 0 && Number.isSafeInteger(length) ? length : null
}
