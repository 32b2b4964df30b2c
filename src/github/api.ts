/** Calls of the forge's REST interface: bounded retries on reads, every answer checked, every failure a located fault. */

import { bad, type FaultCode, fault, good, type Result } from '../domain/fault.js'
import type { Log } from '../ports.js'

/** What a call gave. */
export interface Answer {
  readonly status: number
  readonly data: unknown
  readonly headers: Readonly<Record<string, string | number | undefined>>
}

/** The part of octokit that is used; a test hands in its own. */
export type Request = (route: string, parameters: Record<string, unknown>) => Promise<Answer>

export interface Api {
  /** One object. Retried on limits, server errors and time-outs. */
  get(route: string, parameters?: Record<string, unknown>): Promise<Result<Record<string, unknown>>>
  /** All pages of a list. A page that repeats, a foreign host, more than 100 pages or an answer that is no list is a fault. */
  list(route: string, parameters?: Record<string, unknown>): Promise<Result<readonly Record<string, unknown>[]>>
  /** A call that changes something; never retried by itself. */
  send(route: string, parameters?: Record<string, unknown>): Promise<Result<Record<string, unknown>>>
}

const ATTEMPTS = 4
const MOST_PAGES = 100
/** Longest that is waited for a limit to pass. Milliseconds. */
const LONGEST_WAIT = 60_000
const TIMEOUT = 30_000

/** Waiting, so that tests need not. */
export type Sleep = (milliseconds: number) => Promise<void>

const pause: Sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** An Api over octokit's `request`. `host` is the only one that further pages may come from. */
export function createApi(request: Request, host: string, log: Log, sleep: Sleep = pause): Api {
  const read = async (route: string, parameters: Record<string, unknown>): Promise<Result<Answer>> => {
    let last: Result<Answer> = bad(fault('forge/answer', route, 'was never asked'))
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      last = await call(request, route, parameters)
      if (last.ok) return last
      const wait = waitFor(last, attempt)
      if (wait === null || attempt === ATTEMPTS) return last
      log.info(`${route}: ${last.faults[0]?.message}; asking again in ${Math.ceil(wait / 1000)} s`)
      await sleep(wait)
    }
    return last
  }

  return {
    async get(route, parameters = {}) {
      const answer = await read(route, parameters)
      return answer.ok ? object(route, answer.value) : answer
    },
    async list(route, parameters = {}) {
      const all: Record<string, unknown>[] = []
      const seen = new Set<string>()
      let next: string | null = route
      let page: Record<string, unknown> = { ...parameters, per_page: 100 }
      for (let number = 1; next !== null; number++) {
        if (number > MOST_PAGES)
          return bad(
            fault('forge/answer', route, `has more than ${MOST_PAGES} pages`, { fix: 'split the pull request' }),
          )
        const answer: Result<Answer> = await read(next, page)
        if (!answer.ok) return answer
        if (!Array.isArray(answer.value.data) || !answer.value.data.every(isRecord))
          return bad(notJson(route, answer.value, 'a list'))
        all.push(...answer.value.data)
        const link = nextPage(answer.value)
        if (link === null) break
        if (!sameHost(link, host)) return bad(fault('forge/answer', route, 'sends to a page on another host'))
        if (seen.has(link))
          return bad(fault('forge/answer', route, 'sends in a circle: a page names itself as the next page'))
        seen.add(link)
        next = `GET ${link}`
        page = {}
      }
      return good(all)
    },
    async send(route, parameters = {}) {
      const answer = await call(request, route, parameters)
      return answer.ok ? object(route, answer.value) : answer
    },
  }
}

/** One call; what octokit throws becomes a fault that keeps status and headers for the retry. */
async function call(request: Request, route: string, parameters: Record<string, unknown>): Promise<Result<Answer>> {
  try {
    return good(await request(route, { ...parameters, request: { signal: AbortSignal.timeout(TIMEOUT) } }))
  } catch (error) {
    return bad(asFault(route, error))
  }
}

interface HttpError {
  readonly status?: number
  readonly name?: string
  readonly message?: string
  readonly response?: { readonly headers?: Record<string, string | undefined>; readonly data?: unknown }
}

/** Milliseconds that an answer asks to wait, kept beside its fault. */
const waits = new WeakMap<object, number | null>()

function asFault(route: string, thrown: unknown) {
  const error = thrown as HttpError
  const status = error.status ?? 0
  const headers = error.response?.headers ?? {}
  const said = text(error.response?.data)
  const limited =
    status === 429 ||
    (status === 403 &&
      (headers['retry-after'] !== undefined ||
        headers['x-ratelimit-remaining'] === '0' ||
        /rate limit|abuse/i.test(said)))
  const server = status >= 500 || status === 0
  const [code, message, fix] = describe(status, limited, said, error)
  const made = fault(code, route, message, { fix })
  const reset = Number(headers['x-ratelimit-reset'])
  const asked =
    headers['retry-after'] !== undefined
      ? Number(headers['retry-after']) * 1000
      : Number.isFinite(reset) && limited
        ? reset * 1000 - Date.now()
        : Number.NaN
  waits.set(made, limited ? (Number.isFinite(asked) ? Math.max(0, asked) : 5_000) : server ? 500 : null)
  return made
}

function describe(
  status: number,
  limited: boolean,
  said: string,
  error: HttpError,
): [FaultCode, string, string | null] {
  if (limited) return ['forge/limit', `the forge's rate limit is reached (HTTP ${status})`, 'run the job again later']
  if (status === 401) return ['forge/permission', 'the token is not accepted (HTTP 401)', 'check the input `token`']
  if (status === 403)
    return [
      'forge/permission',
      `the token may not do this (HTTP 403: ${said})`,
      'grant the job the permission that SECURITY.md lists for this call',
    ]
  if (status === 404)
    return [
      'forge/not-found',
      'not found, or not to be seen with this token (HTTP 404)',
      'check the repository and the permissions of the token',
    ]
  if (status === 0)
    return [
      'forge/answer',
      `no answer: ${error.name === 'TimeoutError' || error.name === 'AbortError' ? 'timed out' : (error.message ?? 'failed')}`,
      'run the job again',
    ]
  return [
    'forge/answer',
    `the forge answered HTTP ${status}${said ? `: ${said}` : ''}`,
    status >= 500 ? 'run the job again' : null,
  ]
}

/** How long to wait before asking again, or null where asking again cannot help. */
function waitFor(failed: Result<Answer>, attempt: number): number | null {
  const first = failed.ok ? undefined : failed.faults[0]
  const wait = first ? (waits.get(first) ?? null) : null
  if (wait === null) return null
  const longer = wait === 500 ? wait * 2 ** (attempt - 1) : wait
  return longer > LONGEST_WAIT ? null : longer
}

/** First words of an answer's body, for a message. */
function text(data: unknown): string {
  const message =
    isRecord(data) && typeof data['message'] === 'string' ? data['message'] : typeof data === 'string' ? data : ''
  return message.replace(/\s+/g, ' ').slice(0, 200)
}

function object(route: string, answer: Answer): Result<Record<string, unknown>> {
  if (answer.status === 204) return good({})
  return isRecord(answer.data) ? good(answer.data) : bad(notJson(route, answer, 'a JSON object'))
}

const notJson = (route: string, answer: Answer, wanted: string) =>
  fault('forge/answer', route, `the answer (HTTP ${answer.status}) is not ${wanted}: it is cut off, or no JSON`, {
    fix: 'run the job again',
  })

function nextPage(answer: Answer): string | null {
  const link = String(answer.headers['link'] ?? '')
  return /<([^>]+)>;\s*rel="next"/.exec(link)?.[1] ?? null
}

function sameHost(link: string, host: string): boolean {
  try {
    return new URL(link).host === new URL(host).host
  } catch {
    return false
  }
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
