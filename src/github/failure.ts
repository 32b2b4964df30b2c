/** What a failed call means: a fault that says it, and whether asking again can help. */

import { type Fault, type FaultCode, fault } from '../domain/fault.js'
import { isMap } from '../domain/plain.js'

/** A call that gave nothing. */
export interface Failure {
  readonly fault: Fault
  /** Milliseconds to wait before asking again; null where asking again cannot help. Grows with each attempt unless `exact`. */
  readonly wait: number | null
  readonly exact: boolean
}

/** Wait after a server error, doubled each time. Milliseconds. */
const BRIEF = 500
/** Wait where a limit is reached and nothing says for how long. Milliseconds. */
const LIMIT_WAIT = 5_000

interface HttpError {
  readonly status?: number
  readonly name?: string
  readonly message?: string
  readonly cause?: { readonly name?: string }
  readonly response?: { readonly headers?: Record<string, string | undefined>; readonly data?: unknown }
}

/** The failure behind what octokit throws. `now`: milliseconds since the epoch, for limits that end at a time. */
export function failureOf(route: string, thrown: unknown, now: number): Failure {
  const error = thrown as HttpError
  // Octokit gives a connection that broke the status 500, and no response.
  const status = error.response === undefined ? 0 : (error.status ?? 0)
  const headers = error.response?.headers ?? {}
  const said = text(error.response?.data)
  const limited =
    status === 429 ||
    (status === 403 &&
      (headers['retry-after'] !== undefined ||
        headers['x-ratelimit-remaining'] === '0' ||
        /rate limit|abuse/i.test(said)))
  const [code, message, fix] = describe(status, limited, said, error)
  const told = fault(code, route, message, { fix })
  if (limited) return { fault: told, wait: limitWait(headers, now), exact: true }
  return { fault: told, wait: status >= 500 || status === 0 ? BRIEF : null, exact: false }
}

/**
 * The GraphQL interface tells of its limits inside an answer with HTTP 200; null where this one does not. `now`: milliseconds
 * since the epoch.
 */
export function limitWithin(
  route: string,
  data: unknown,
  headers: Readonly<Record<string, string | number | undefined>>,
  now: number,
): Failure | null {
  const errors = isMap(data) && Array.isArray(data['errors']) ? data['errors'].filter(isMap) : []
  const isLimit = errors.some(
    ({ type, message }) => type === 'RATE_LIMITED' || /secondary rate limit|abuse detection/i.test(String(message)),
  )
  if (!isLimit) return null
  const message = `the forge's rate limit is reached (HTTP 200: ${text(data)})`
  const told = fault('forge/limit', route, message, { fix: 'run the job again later' })
  return { fault: told, wait: limitWait(headers, now), exact: true }
}

/** An answer of another shape than was asked for: cut off on its way, or not from the forge's interface at all. */
export function notShaped(route: string, status: number, wanted: string): Failure {
  const message = `the answer (HTTP ${status}) is not ${wanted}: it is cut off, or no JSON`
  return { fault: fault('forge/answer', route, message, { fix: 'run the job again' }), wait: BRIEF, exact: false }
}

/** How long a limit asks to wait. A header that cannot be read counts as none. */
function limitWait(headers: Readonly<Record<string, string | number | undefined>>, now: number): number {
  const after = headers['retry-after']
  const reset = headers['x-ratelimit-reset']
  const asked =
    after !== undefined ? Number(after) * 1000 : reset !== undefined ? Number(reset) * 1000 - now : Number.NaN
  return Number.isFinite(asked) ? Math.max(0, asked) : LIMIT_WAIT
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
  if (status === 0) {
    const late = [error.name, error.cause?.name].some((name) => name === 'TimeoutError' || name === 'AbortError')
    return ['forge/answer', `no answer: ${late ? 'timed out' : (error.message ?? 'failed')}`, 'run the job again']
  }
  return [
    'forge/answer',
    `the forge answered HTTP ${status}${said ? `: ${said}` : ''}`,
    status >= 500 ? 'run the job again' : 'mend what the forge names, or run the job again',
  ]
}

/** First words of an answer's body, for a message: its own message, and what it says of single fields. */
function text(data: unknown): string {
  if (typeof data === 'string') return short(data)
  if (!isMap(data)) return ''
  const details = Array.isArray(data['errors']) ? data['errors'] : []
  const words = [data['message'], ...details.map((one) => (isMap(one) ? one['message'] : one))]
  return short(words.filter((one) => typeof one === 'string').join('; '))
}

const short = (words: string) => words.replace(/\s+/g, ' ').slice(0, 200)
