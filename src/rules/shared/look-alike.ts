/** Texts that look alike and are not: letters of other alphabets, invisible characters. */

/** Letters that are drawn like a Latin one; from Unicode's confusables, those that occur in Cyrillic and Greek. */
const DRAWN_LIKE: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...'аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwкkмmтtвbнhгrпnηnαaοoρpνvτtιiκkυuχxεeβbγyсcɩiɑaɡgⅼlⅰiⅿmⅽcⅾd'.matchAll(/(.)(.)/gu),
  ].map(([, odd, plain]) => [odd, plain] as const),
)

/** What a text looks like: invisible characters dropped, letters that are drawn alike made one, spaces and dashes made one. */
export const skeleton = (text: string): string =>
  [
    ...text
      .normalize('NFKD')
      .replaceAll(/[\p{Cf}\p{Cc}\p{M}]/gu, '')
      .toLowerCase(),
  ]
    .map((letter) => (Object.hasOwn(DRAWN_LIKE, letter) ? DRAWN_LIKE[letter] : letter))
    .join('')
    .replaceAll(/[\s_\p{Pd}]+/gu, ' ')
    .trim()

/** The characters of `text` that `wanted` has not, by code point: "it has U+0430". Never the characters themselves. */
export function lookAlike(text: string, wanted: string): string {
  const plain = new Set([...wanted.toLowerCase(), ...wanted.toUpperCase()])
  const odd = [...new Set([...text].filter((letter) => !plain.has(letter)))].slice(0, 8)
  if (!odd.length) return 'its letters or spaces stand otherwise'
  return `it has ${odd.map((letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(', ')}`
}
