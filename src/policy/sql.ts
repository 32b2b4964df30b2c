/** `sql:` of an evidence entry: rows in an engine instead of a file. What is checked, and what it is called. */

import { createHash } from 'node:crypto'
import { isMap, type Plain, type PlainMap, step } from '../domain/plain.js'
import { LOOPBACK, type SqlSpec } from '../domain/query.js'
import { type Complaints, shown, textOf } from './document.js'

/** A name of a catalog, schema, table or column: letters, digits and underscores. */
export const SQL_NAME = '^[A-Za-z_][A-Za-z0-9_]{0,127}$'

const isName = (value: string): boolean => new RegExp(SQL_NAME).test(value)

/** Keys of a file's entry that say nothing of rows in an engine. */
const NOT_WITH_SQL = ['file', 'as', 'from', 'metrics'] as const

/** The entry's `sql`, or undefined where it has none. */
export function buildSql(value: Plain | undefined): SqlSpec | undefined {
  if (!isMap(value)) return undefined
  return {
    engine: 'trino',
    server: (textOf(value.server) ?? '').replace(/\/$/, ''),
    catalog: textOf(value.catalog) ?? '',
    schema: textOf(value.schema) ?? '',
    table: textOf(value.table),
    query: textOf(value.query)?.trim() ?? null,
    model: textOf(value.model),
    at: textOf(value.at),
  }
}

/** What the rows are called in messages and in the record; a query by the beginning of its SHA-256. */
export function sqlName({ engine, catalog, schema, table, query }: SqlSpec): string {
  if (table !== null) return `sql:${engine}/${catalog}.${schema}.${table}`
  const digest = createHash('sha256')
    .update(query ?? '', 'utf8')
    .digest('hex')
  return `sql:${engine}/${catalog}.${schema}/query-${digest.slice(0, 12)}`
}

/** Faults of an evidence entry with `sql` that its schema cannot see. */
export function checkSql(entry: PlainMap, at: string, complaints: Complaints): void {
  if (!isMap(entry.sql)) return
  const { sql } = entry
  const add = (pointer: string, message: string, fix: string): void =>
    complaints.add('policy/schema', `${at}${pointer}`, message, { fix })
  for (const key of NOT_WITH_SQL)
    if (entry[key] !== undefined)
      add(`/${key}`, `goes with a file, and the rows of this entry are in an engine`, `remove ${key}, or remove sql`)
  for (const key of ['task', 'columns'] as const)
    if (entry[key] === undefined) add('', `needs ${key}, since its rows are in an engine`, `add ${key}`)
  checkServer(sql.server, `${at}/sql/server`, complaints)
  checkQuery(sql.query, `${at}/sql/query`, complaints)
  const role = entry.role ?? 'candidate'
  if (sql.model !== undefined && role !== 'candidate' && role !== 'baseline')
    add('/sql/model', `goes with the roles candidate and baseline, not with ${shown(role)}`, 'remove model')
  checkColumns(entry, at, complaints)
}

/** Column names go into the statement, so they are held to what needs no thought there. */
function checkColumns(entry: PlainMap, at: string, complaints: Complaints): void {
  const wrong = (value: Plain | undefined, pointer: string): void => {
    if (typeof value !== 'string' || value === '' || isName(value)) return
    complaints.add('policy/schema', `${at}${pointer}`, `${shown(value)} is not a column name that can be asked for`, {
      fix: 'use letters, digits and underscores; rename the column in a query',
    })
  }
  const columns = isMap(entry.columns) ? entry.columns : {}
  for (const [key, value] of Object.entries(columns)) {
    const here = `/columns${step(key)}`
    if (isMap(value)) for (const [name, one] of Object.entries(value)) wrong(one, `${here}${step(name)}`)
    else wrong(value, here)
  }
  if (Array.isArray(entry.groups)) for (const [index, one] of entry.groups.entries()) wrong(one, `/groups/${index}`)
}

/** Whether an address is one that credentials may be sent to; otherwise what is wrong with it. */
export function serverFault(server: string): { readonly message: string; readonly fix: string } | null {
  let url: URL
  try {
    url = new URL(server)
  } catch {
    return { message: `${shown(server)} is not an address`, fix: 'write it as https://trino.example.org:8443' }
  }
  if (url.username !== '' || url.password !== '')
    return {
      message: 'the address holds credentials, which do not belong in a policy',
      fix: 'remove them and set TRINO_USER and TRINO_PASSWORD (or TRINO_TOKEN) in the environment',
    }
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && LOOPBACK.has(url.hostname)))
    return {
      message: `${shown(server)} is not an https address, and credentials are sent to it`,
      fix: 'write it with https://; http is for the loopback address only',
    }
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '' || server.endsWith('?') || server.endsWith('#'))
    return { message: `${shown(server)} has more than a host and a port`, fix: `write ${url.origin}` }
  return null
}

function checkServer(value: Plain | undefined, at: string, complaints: Complaints): void {
  if (typeof value !== 'string' || value === '') return
  const wrong = serverFault(value)
  if (wrong) complaints.add('policy/schema', at, wrong.message, { fix: wrong.fix })
}

function checkQuery(value: Plain | undefined, at: string, complaints: Complaints): void {
  if (typeof value !== 'string' || value === '') return
  const wrong = queryFault(value)
  if (wrong) complaints.add('policy/schema', at, wrong, { fix: 'write one SELECT that gives one row a case' })
}

/** What keeps a query from being one SELECT that can stand in brackets; null where nothing does. */
export function queryFault(query: string): string | null {
  if (!/^\s*select\b/i.test(query)) return 'the query does not begin with SELECT'
  let depth = 0
  for (let at = 0; at < query.length; at++) {
    const char = query[at]!
    if (char === "'" || char === '"') {
      const end = query.indexOf(char, at + 1)
      if (end < 0) return `the query has a ${char} that is not closed`
      at = end
    } else if (char === ';') return 'the query has a semicolon, and only one statement is asked'
    else if (query.startsWith('--', at) || query.startsWith('/*', at)) return 'the query has a comment'
    else if (char === '(') depth++
    else if (char === ')' && --depth < 0) return 'the query closes a bracket that it did not open'
  }
  return depth === 0 ? null : 'the query has a bracket that is not closed'
}
