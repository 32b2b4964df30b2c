/** Diagnostics as the record may hold them. */

/** At most `limit` characters of a text, never half of one, with a sign where it was cut. */
export function clipped(text: string, limit = 60): string {
  if (text.length <= limit) return text
  const letters = [...text.slice(0, 2 * limit)]
  return letters.length > limit || text.length > 2 * limit ? `${letters.slice(0, limit).join('')}…` : text
}

/** The same value without negative zeros; undefined where a number in it is not finite. */
export const tidy = <T>(value: T): T | undefined => (isSound(value) ? withoutNegativeZero(value) : undefined)

function isSound(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  return value === null || typeof value !== 'object' || Object.values(value).every(isSound)
}

function withoutNegativeZero<T>(value: T): T {
  if (typeof value === 'number') return (value + 0) as T
  if (Array.isArray(value)) return value.map(withoutNegativeZero) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withoutNegativeZero(one)])) as T
}
