/** What stands for "no value" in a column of texts. */

/**
 * Spellings of a missing value, exactly those that pandas reads as one (`read_csv`, na_values), and ours. Lower-case
 * `none` is not among them: it is a value in its own right ("disability: none").
 */
const SPELLINGS: ReadonlySet<string> = new Set([
  '',
  '#N/A',
  '#N/A N/A',
  '#NA',
  '-1.#IND',
  '-1.#QNAN',
  '-NaN',
  '-nan',
  '1.#IND',
  '1.#QNAN',
  '<NA>',
  'N/A',
  'NA',
  'NULL',
  'NaN',
  'NaT',
  'None',
  'n/a',
  'nan',
  'null',
  '(missing)',
])

/** Whether a cell says that it has no value; space around it does not count. */
export const isMissing = (text: string): boolean => SPELLINGS.has(text.trim())

/** Whether a text that begins with this byte may say that it has no value; a quick look before `isMissing`. */
export const mayBeMissing: readonly boolean[] = Array.from({ length: 256 }, (_, byte) =>
  [...SPELLINGS].some((spelling) => byte <= 32 || spelling.charCodeAt(0) === byte),
)

/** Bytes of the longest of the spellings. */
export const MOST_MISSING = Math.max(...[...SPELLINGS].map((spelling) => spelling.length))
