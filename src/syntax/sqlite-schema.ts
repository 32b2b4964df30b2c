/** Names of a table's columns, from the CREATE TABLE text that SQLite keeps. */

import { quoted } from './json-strings.js'
import { SqliteStop } from './sqlite-values.js'

/** Characters of a CREATE TABLE at most. */
const MAXIMUM_SQL = 20_000

/** First words of what stands in a table's definition beside its columns. */
const CONSTRAINTS: ReadonlySet<string> = new Set(['constraint', 'primary', 'unique', 'check', 'foreign'])

/** One word, quoted name, text, or mark of SQL; comments and blanks are left out. */
const TOKEN = /--[^\n]*|\/\*[\s\S]*?\*\/|"(?:[^"]|"")*"|`(?:[^`]|``)*`|\[[^\]]*\]|'(?:[^']|'')*'|[\p{L}\p{N}_$.]+|\S/gu

/**
 * Column names in order, and the place of the column that is the rowid (INTEGER PRIMARY KEY), -1 where none is. Stops at
 * tables without rowid, at a name that stands twice, and at texts that define no columns.
 */
export function columnsOf(table: string, sql: string): { readonly names: readonly string[]; readonly rowid: number } {
  const stop = (what: string): never => {
    throw new SqliteStop(`the definition of the table ${quoted(table)} ${what}`)
  }
  if (sql.length > MAXIMUM_SQL) stop('is too long')
  const tokens = [...sql.matchAll(TOKEN)].map(([token]) => token).filter((token) => !/^(--|\/\*)/.test(token))
  const parts: string[][] = []
  let depth = 0
  let end = tokens.length
  for (const [index, token] of tokens.entries()) {
    if (token === '(' && depth++ === 0) parts.push([])
    else if (token === ')' && --depth === 0) {
      end = index
      break
    } else if (token === ',' && depth === 1) parts.push([])
    else if (depth > 0) parts.at(-1)?.push(token)
  }
  if (depth !== 0 || parts.length === 0) stop('has no columns')
  if (/\bwithout\b/i.test(tokens.slice(end).join(' '))) stop('has no rowid, which is not read')
  const columns = parts.filter(([first = '']) => first !== '' && !CONSTRAINTS.has(first.toLowerCase()))
  const names = columns.map(([first = '']) => unquoted(first))
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (names.length === 0) stop('has no columns')
  if (twice !== undefined) stop(`names the column ${quoted(twice)} twice`)
  const alone = columns.findIndex(([, type = '', ...more]) => {
    return type.toLowerCase() === 'integer' && /^(?:.* )?primary key(?! desc)/i.test(more.join(' '))
  })
  return { names, rowid: alone >= 0 ? alone : keyOf(parts, columns, names) }
}

/** `PRIMARY KEY (id)` apart from the column, where that is an INTEGER. */
function keyOf(
  parts: readonly (readonly string[])[],
  columns: readonly (readonly string[])[],
  names: readonly string[],
): number {
  for (const part of parts) {
    const text = part.map((token) => (token === '(' || token === ')' ? token : unquoted(token))).join(' ')
    const [, name] = /^(?:constraint \S+ )?primary key \( (\S+) \)/i.exec(text) ?? []
    const at = name === undefined ? -1 : names.indexOf(name)
    if (at >= 0 && columns[at]?.[1]?.toLowerCase() === 'integer') return at
  }
  return -1
}

function unquoted(token: string): string {
  const mark = token[0]
  if (mark === '"' || mark === '`') return token.slice(1, -1).replaceAll(mark + mark, mark)
  return mark === '[' ? token.slice(1, -1) : token
}
