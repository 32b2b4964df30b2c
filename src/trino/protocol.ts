/** One request of Trino's REST protocol, with retries, limits and an answer that is checked before it is believed. */

import { bad, type Fault, fault, good, type Result } from '../domain/fault.js'
import { isMap, type Plain } from '../domain/plain.js'
import type { QueryAnswer } from '../domain/query.js'
import type { Credentials } from './credentials.js'

/** What a query may take; tests hand in less. */
export interface TrinoLimits {
  /** Milliseconds for the whole query. */
  readonly time: number
  /** Milliseconds for one request. */
  readonly request: number
  /** Bytes of all pages together. */
  readonly bytes: number
  /** Rows of the answer. */
  readonly rows: number
}

/** A conversation about one query. */
export interface Session extends Credentials {
  /** Scheme, host and port of the server. */
  readonly origin: string
  /** Milliseconds since the epoch at which patience ends. */
  readonly deadline: number
  readonly limits: TrinoLimits
  /** Bytes received so far. */
  bytes: number
}

/** What one page of an answer says. */
export interface Page {
  readonly next: string | null
  readonly columns: QueryAnswer['columns'] | null
  readonly rows: readonly (readonly Plain[])[]
  /** The engine's own words, safe to show; null where there is none. */
  readonly error: string | null
}

interface Request {
  readonly method: 'GET' | 'POST' | 'DELETE'
  readonly url: string
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
}

const NOTHING: Page = { next: null, columns: null, rows: [], error: null }

/** Answers that ask to come again (Trino documents 429, 502, 503 and 504 so). */
const AGAIN: ReadonlySet<number> = new Set([429, 502, 503, 504])

/** Makes a request; asks again while the server is busy and the time is not over. */
export async function call(session: Session, path: string, request: Request): Promise<Result<Page>> {
  for (let attempt = 0; ; attempt++) {
    const left = session.deadline - Date.now()
    if (left <= 0) return bad(late(path, session))
    const answer = await once(session, path, request, Math.min(left, session.limits.request))
    if (!('again' in answer)) return answer
    const wait = Math.min(10_000, answer.again ?? 100 * 2 ** Math.min(attempt, 6))
    if (Date.now() + wait >= session.deadline || request.method === 'DELETE') return bad(answer.fault)
    await new Promise((resolve) => setTimeout(resolve, wait))
  }
}

const late = (path: string, { limits }: Session): Fault =>
  fault('sql/engine', path, `the engine did not answer within ${Math.round(limits.time / 1000)} seconds`, {
    fix: 'ask for fewer groups, or let the engine count a smaller table',
  })

/** A request that may be made again, after so many milliseconds; or what came of it. */
type Outcome = Result<Page> | { readonly again: number | null; readonly fault: Fault }

async function once(session: Session, path: string, request: Request, time: number): Promise<Outcome> {
  const engine = (message: string, fix = 'run the job again') =>
    fault('sql/engine', path, safe(message, session.secrets), { fix })
  try {
    const response = await fetch(request.url, {
      method: request.method,
      redirect: 'error',
      signal: AbortSignal.timeout(time),
      headers: {
        ...request.headers,
        accept: 'application/json',
        'x-trino-user': session.user,
        'x-trino-source': 'risk-gate',
        ...(session.authorization === null ? {} : { authorization: session.authorization }),
      },
      ...(request.body === undefined ? {} : { body: request.body }),
    })
    if (AGAIN.has(response.status)) {
      await response.body?.cancel()
      const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
      return {
        again: Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : null,
        fault: engine(`the engine is busy (HTTP ${response.status})`),
      }
    }
    if (request.method === 'DELETE') {
      await response.body?.cancel()
      return good(NOTHING)
    }
    if (response.status === 401 || response.status === 403) {
      await response.body?.cancel()
      return bad(
        fault('sql/credentials', path, `the engine does not let the job in (HTTP ${response.status})`, {
          fix: 'check TRINO_USER and TRINO_PASSWORD, or TRINO_TOKEN, and what they may read',
        }),
      )
    }
    const text = await readText(response, session)
    if (text === null)
      return bad(
        fault('sql/answer', path, `the answer has more than ${session.limits.bytes} bytes`, {
          fix: 'name fewer groups, or columns with fewer values',
        }),
      )
    if (response.status !== 200)
      return bad(engine(`the engine answered HTTP ${response.status}: ${text.slice(0, 200)}`))
    return pageOf(text, path, session)
  } catch (error) {
    const { name, message, cause } = error as Error
    if (name === 'TimeoutError')
      return bad(engine(`the engine did not answer within ${Math.round(time / 1000)} seconds`))
    const why = cause instanceof Error ? cause.message : message
    return bad(
      engine(`the engine could not be reached at ${session.origin}: ${why}`, 'check the server and the network'),
    )
  }
}

/** The body of an answer as text; null where all bodies together are too large. */
async function readText(response: Response, session: Session): Promise<string | null> {
  const chunks: Uint8Array[] = []
  for await (const chunk of response.body ?? []) {
    session.bytes += chunk.length
    if (session.bytes > session.limits.bytes) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function pageOf(text: string, path: string, session: Session): Result<Page> {
  const refuse = (message: string) => bad(fault('sql/answer', path, message, { fix: 'run the job again' }))
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return refuse('a page of the answer is no JSON: it is cut off, or this is not a Trino server')
  }
  if (!isMap(value)) return refuse('a page of the answer is no JSON object')
  const { nextUri, columns, data, error } = value
  if (nextUri !== undefined && typeof nextUri !== 'string')
    return refuse('a page of the answer has a nextUri that is no text')
  const named = columns === undefined || columns === null ? null : columnsOf(columns)
  if (named === undefined) return refuse('a page of the answer has columns without name or type')
  if (data !== undefined && data !== null && !(Array.isArray(data) && data.every(Array.isArray)))
    return refuse('a page of the answer has data that is no list of rows')
  return good({
    next: nextUri ?? null,
    columns: named,
    rows: (data ?? []) as readonly (readonly Plain[])[],
    error: error === undefined || error === null ? null : safe(errorWords(error), session.secrets),
  })
}

function columnsOf(value: unknown): QueryAnswer['columns'] | undefined {
  if (!Array.isArray(value)) return undefined
  const columns = value.flatMap((one: unknown) =>
    isMap(one) && typeof one['name'] === 'string' && typeof one['type'] === 'string'
      ? [{ name: one['name'], type: one['type'] }]
      : [],
  )
  return columns.length === value.length ? columns : undefined
}

function errorWords(error: unknown): string {
  if (!isMap(error)) return 'it does not say why'
  const name = typeof error['errorName'] === 'string' ? ` (${error['errorName']})` : ''
  return `${typeof error['message'] === 'string' ? error['message'] : 'it does not say why'}${name}`
}

/** Words of others, fit for a message: one line, short, without what acts on a terminal and without secrets. */
function safe(text: string, secrets: readonly string[]): string {
  const hidden = secrets.reduce((left, secret) => left.replaceAll(secret, '***'), text)
  const tame = hidden.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]+/gu, ' ').trim()
  return tame.length > 300 ? `${tame.slice(0, 299)}…` : tame
}
