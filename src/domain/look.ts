/** What a text looks like to a person: texts that are drawn alike and are not the same hide split groups and columns. */

/** Letters that are drawn like a Latin one; from Unicode's confusables, those that occur in Cyrillic and Greek. */
const DRAWN_LIKE: ReadonlyMap<string, string> = new Map(
  [
    ...'аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwкkмmтtвbнhгrпnηnαaοoρpνvτtιiκkυuχxεeβbγyсcɩiɑaɡgⅼlⅰiⅿmⅽcⅾd'.matchAll(/(.)(.)/gu),
  ].map(([, odd, plain]) => [odd as string, plain as string] as const),
)

/** A lower-case text with the letters of other alphabets that are drawn like a Latin one made that one. */
export const drawnAs = (text: string): string =>
  /^[\x20-\x7e]*$/.test(text) ? text : [...text].map((letter) => DRAWN_LIKE.get(letter) ?? letter).join('')

/** Characters that leave no ink: control and format characters, fillers, variation selectors, the empty Braille cell. */
const INKLESS = /[\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/gu

/**
 * Key of what a text looks like, equal for texts that differ only in letter case, Unicode form, the sort of space, line
 * or dash, characters that leave no ink, letters drawn alike, or a trailing `.0` of a whole number.
 */
export function lookKey(text: string): string {
  if (/^-?\d+(\.0+)?$/.test(text.trim())) return text.trim().replace(/\.0+$/, '')
  if (/^[a-z0-9]+$/.test(text)) return text
  const plain = text
    .normalize('NFKC')
    .replace(/[\p{Pd}\u2212\u2043]/gu, '-')
    .replace(INKLESS, (char) => (/\s/.test(char) ? ' ' : ''))
    .replace(/[\s\p{Z}_]+/gu, ' ')
    .trim()
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKC')
  return drawnAs(plain)
}
