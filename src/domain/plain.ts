/** Plain data: what JSON and YAML documents hold. */

/** A JSON or YAML value. */
export type Plain = null | boolean | number | string | readonly Plain[] | PlainMap

/** A JSON or YAML mapping. It has no prototype, so `constructor` and `__proto__` are ordinary keys. */
export type PlainMap = { readonly [key: string]: Plain }

/** Whether a value is a mapping (no list, no null). Of a value that no parser of ours gave, the members are not checked. */
export const isMap = (value: unknown): value is PlainMap =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

/** The mapping, or null. */
export const mappingOf = (value: Plain | undefined): PlainMap | null => (isMap(value) ? value : null)

/** The mapping, or an empty one. */
export const asMap = (value: Plain | undefined): PlainMap => (isMap(value) ? value : {})

/** The list, or an empty one. */
export const asList = (value: Plain | undefined): readonly Plain[] => (Array.isArray(value) ? value : [])

/** One step of a JSON pointer (RFC 6901), escaped, with its slash. */
export function step(key: string | number): string {
  if (typeof key === 'number' || !/[~/]/.test(key)) return `/${key}`
  return `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
}

/** The key that a step of a JSON pointer, without its slash, names. */
export const keyOfStep = (text: string): string => text.replaceAll('~1', '/').replaceAll('~0', '~')

/** A parsed document with places. */
export interface PlainDocument {
  readonly value: Plain
  /** Line and column (1-based) of the value at a JSON pointer, or null. */
  placeOf(pointer: string): { readonly line: number; readonly column: number } | null
  /** Pointers of numbers that are no JSON (bare NaN, Infinity, 1e400); their value is null. Empty for YAML. */
  readonly nonFinite: ReadonlySet<string>
}
