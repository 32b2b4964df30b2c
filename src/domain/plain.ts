/** Plain data: what JSON and YAML documents hold. */

/** A JSON or YAML value. Objects have no prototype, so `constructor` and `__proto__` are ordinary keys. */
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain }

/** A parsed document with places. */
export interface PlainDocument {
  readonly value: Plain
  /** Line and column (1-based) of the value at a JSON pointer, or null. */
  placeOf(pointer: string): { readonly line: number; readonly column: number } | null
  /** Pointers of numbers that are no JSON (bare NaN, Infinity, 1e400); their value is null. Empty for YAML. */
  readonly nonFinite: ReadonlySet<string>
}
