/** A question to an engine that holds rows which no runner can hold, and what it answered. */

import type { Result } from './fault.js'
import type { Plain } from './plain.js'

/** Where the rows of an evidence entry are, when they are in an engine and not in a file. */
export interface SqlSpec {
  readonly engine: 'trino'
  /** `https://host[:port]`; `http` only for loopback. Never with credentials. */
  readonly server: string
  readonly catalog: string
  readonly schema: string
  /** Exactly one of `table` and `query` is set. */
  readonly table: string | null
  /** A single SELECT without comments and without a semicolon. */
  readonly query: string | null
  /** Column with the digest of the model that each row was predicted by; only rows of the model at hand count. */
  readonly model: string | null
  /** Column with the time at which each row was evaluated: a timestamp or a date. */
  readonly at: string | null
}

/** Names of this machine, the only ones that an engine may be asked at without TLS. */
export const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

/** One statement for one engine. */
export interface Query {
  /** Names the rows in messages and in the record: `sql:trino/catalog.schema.table`. */
  readonly path: string
  readonly engine: SqlSpec['engine']
  readonly server: string
  readonly catalog: string
  readonly schema: string
  readonly statement: string
}

/** What an engine answered: columns in order, and rows of as many cells each. */
export interface QueryAnswer {
  readonly columns: readonly { readonly name: string; readonly type: string }[]
  readonly rows: readonly (readonly Plain[])[]
}

/** A query that was asked before anything was judged. Plain data, so that the judgement can be repeated from it. */
export interface AskedQuery {
  /** The evidence entry that it is for: model, and index in its `evidence`. */
  readonly model: string
  readonly entry: number
  /** null: it could not even be put together; the faults say why. */
  readonly query: Query | null
  readonly answer: Result<QueryAnswer>
}
