/**
 * Queries on a Trino server by its REST protocol: one POST of the statement, then `nextUri` after `nextUri` until there is
 * none. Only the server of the policy is spoken to, no redirect is followed, and time and size have limits. Credentials come
 * from the environment and stand in no message.
 */

import { bad, type Fault, fault, good, type Result } from '../domain/fault.js'
import type { Plain } from '../domain/plain.js'
import type { Query, QueryAnswer } from '../domain/query.js'
import type { Queries } from '../ports.js'
import { credentialsOf, type Environment } from './credentials.js'
import { call, type Page, type Session, type TrinoLimits } from './protocol.js'

export const TRINO_LIMITS: TrinoLimits = {
  time: 15 * 60_000,
  request: 60_000,
  bytes: 64 * 1024 * 1024,
  rows: 500_000,
}

/** Queries with the credentials of an environment: TRINO_USER with TRINO_PASSWORD, or TRINO_TOKEN. */
export function trinoQueries(environment: Environment, limits: TrinoLimits = TRINO_LIMITS): Queries {
  return {
    async ask(query) {
      const credentials = credentialsOf(environment, query)
      if (!credentials.ok) return credentials
      const session: Session = {
        ...credentials.value,
        origin: new URL(query.server).origin,
        deadline: Date.now() + limits.time,
        limits,
        bytes: 0,
      }
      return run(query, session)
    },
  }
}

async function run(query: Query, session: Session): Promise<Result<QueryAnswer>> {
  const headers = {
    'content-type': 'text/plain; charset=utf-8',
    'x-trino-catalog': query.catalog,
    'x-trino-schema': query.schema,
    'x-trino-time-zone': 'UTC',
  }
  let columns: QueryAnswer['columns'] | null = null
  const rows: (readonly Plain[])[] = []
  let next: string | null = null
  const seen = new Set<string>()
  for (let body: string | null = query.statement; ; body = null) {
    const page: Result<Page> =
      body === null
        ? await call(session, query.path, { method: 'GET', url: next! })
        : await call(session, query.path, { method: 'POST', url: `${session.origin}/v1/statement`, body, headers })
    if (!page.ok) {
      if (next !== null) await cancel(session, query.path, next)
      return page
    }
    const refused = refusal(query.path, page.value, session, seen)
    if (refused) {
      if (next !== null) await cancel(session, query.path, next)
      return bad(refused)
    }
    columns ??= page.value.columns
    rows.push(...page.value.rows)
    if (rows.length > session.limits.rows) {
      if (page.value.next !== null) await cancel(session, query.path, page.value.next)
      return bad(
        fault('sql/answer', query.path, `the answer has more than ${session.limits.rows} rows`, {
          fix: 'name fewer groups, or columns with fewer values',
        }),
      )
    }
    next = page.value.next
    if (next === null) break
    seen.add(next)
  }
  if (columns === null)
    return bad(
      fault('sql/answer', query.path, 'the engine finished without telling the columns of its answer', {
        fix: 'run the job again',
      }),
    )
  return good({ columns, rows })
}

/** Why a page cannot be used: the engine's own error, another host, a circle. */
function refusal(path: string, page: Page, session: Session, seen: ReadonlySet<string>): Fault | null {
  if (page.error !== null)
    return fault('sql/engine', path, `the engine refused the statement: ${page.error}`, {
      fix: 'compare the columns and types of the table with the evidence entry',
    })
  if (page.next === null) return null
  if (!sameOrigin(page.next, session.origin))
    return fault('sql/engine', path, 'the engine sends to another address for the rest of its answer', {
      fix: `have the server answer with addresses that begin with ${session.origin}`,
    })
  if (seen.has(page.next))
    return fault('sql/engine', path, 'the engine sends in a circle: a page names an earlier one as the next', {
      fix: 'run the job again',
    })
  return null
}

function sameOrigin(address: string, origin: string): boolean {
  try {
    const url = new URL(address)
    return url.origin === origin && url.username === '' && url.password === ''
  } catch {
    return false
  }
}

/** Tells the engine that the rest is not wanted. Whether it hears is not waited for long, and changes nothing. */
async function cancel(session: Session, path: string, url: string): Promise<void> {
  if (!sameOrigin(url, session.origin)) return
  const soon = { ...session, deadline: Date.now() + 2_000 }
  await call(soon, path, { method: 'DELETE', url })
}
