/** Lengths of time as policies and documents write them: `30m`, `4h`, `90d`, `2w`. */

const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 }

/**
 * Milliseconds of a duration: a whole number above zero and one unit (s, m, h, d, w), nothing else. Null for any other
 * text and for what is too long to be counted exactly.
 */
export function parseDuration(text: string): number | null {
  const parts = /^([1-9]\d{0,8})([smhdw])$/.exec(text)
  const length = parts ? Number(parts[1]) * (UNITS[parts[2] as string] as number) : 0
  return length > 0 && Number.isSafeInteger(length) ? length : null
}
