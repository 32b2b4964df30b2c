/** Characters that must not act, by name. */

/** `U+202E` of the first character of a text, or of a code point; `U+0000` of an empty text. */
export function codePoint(of: string | number): string {
  const code = typeof of === 'number' ? of : (of.codePointAt(0) ?? 0)
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}
