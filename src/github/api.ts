/** Calls of the forge's REST interface: bounded retries on reads, every answer checked, every failure a located fault. */

import { bad, type Fault, fault, good, type Result } from '../domain/fault.js'
import { isMap } from '../domain/plain.js'
import type { Log } from '../ports.js'
import { type Failure, failureOf, limitWithin, notShaped } from './failure.js'
import { AGAIN } from './shapes.js'

/** What a call gave. */
export interface Answer {
  readonly status: number
  readonly data: unknown
  readonly headers: Readonly<Record<string, string | number | undefined>>
}

/** The part of octokit that is used; a test hands in its own. */
export type Request = (route: string, parameters: Record<string, unknown>) => Promise<Answer>

export interface Api {
  /** One object. Retried on limits, server errors, time-outs and answers that are cut off. */
  get(route: string, parameters?: Record<string, unknown>): Promise<Result<Record<string, unknown>>>
  /** All pages of a list. A page that repeats, a foreign host, more than 100 pages or an answer that is no list is a fault. */
  list(route: string, parameters?: Record<string, unknown>): Promise<Result<readonly Record<string, unknown>[]>>
  /** A call that changes something; never retried by itself. */
  send(route: string, parameters?: Record<string, unknown>): Promise<Result<Record<string, unknown>>>
}

const ATTEMPTS = 4
const MOST_PAGES = 100
/** Longest that is waited for a limit to pass. Milliseconds. */
export const LONGEST_WAIT = 60_000
const TIMEOUT = 30_000
/** Clocks that differ by more are told of: evidence then seems older, or newer, than it is. Milliseconds. */
const CLOCK_SKEW = 10 * 60_000

/** Waiting, so that tests need not. */
export type Sleep = (milliseconds: number) => Promise<void>

/** Really waits. */
export const pause: Sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** A value, or why there is none and whether asking again can help. */
type Tried<T> = { readonly value: T; readonly headers: Answer['headers'] } | { readonly failure: Failure }

type Shape<T> = { readonly named: string; readonly of: (answer: Answer) => T | null }

const OBJECT: Shape<Record<string, unknown>> = {
  named: 'a JSON object',
  of: ({ status, data }) => (status === 204 ? {} : isMap(data) ? data : null),
}
const LIST: Shape<readonly Record<string, unknown>[]> = {
  named: 'a list',
  of: ({ data }) => (Array.isArray(data) && data.every(isMap) ? data : null),
}

/**
 * An Api over octokit's `request`. `server` is the only one that further pages may come from. Where the clock of the forge is
 * another than ours a warning says so, once.
 */
export function createApi(request: Request, server: string, log: Log, sleep: Sleep = pause): Api {
  let isClockCompared = false
  const compareClocks = ({ date }: Answer['headers']): void => {
    const apart = Date.parse(String(date ?? '')) - Date.now()
    if (isClockCompared || Number.isNaN(apart)) return
    isClockCompared = true
    if (Math.abs(apart) <= CLOCK_SKEW) return
    const minutes = Math.round(Math.abs(apart) / 60_000)
    const way = apart > 0 ? 'behind' : 'ahead of'
    log.warning(
      `the clock of this runner is ${minutes} minutes ${way} that of the forge; set it, or ages are judged wrongly`,
    )
  }
  const read = async <T>(
    route: string,
    parameters: Record<string, unknown>,
    shape: Shape<T>,
  ): Promise<Result<Extract<Tried<T>, { value: T }>>> => {
    for (let attempt = 1; ; attempt++) {
      const tried = await attemptOf(request, route, parameters, shape)
      if (!('failure' in tried)) {
        compareClocks(tried.headers)
        return good(tried)
      }
      const wait = waitBefore(tried.failure, attempt)
      if (wait === null) return bad(tried.failure.fault)
      log.info(`${route}: ${tried.failure.fault.message}; asking again in ${Math.ceil(wait / 1000)} s`)
      await sleep(wait)
    }
  }

  return {
    async get(route, parameters = {}) {
      const answer = await read(route, parameters, OBJECT)
      return answer.ok ? good(answer.value.value) : answer
    },
    async list(route, parameters = {}) {
      const all: Record<string, unknown>[] = []
      const seen = new Set<string>()
      const stop = (message: string, fix: string): { ok: false; faults: readonly Fault[] } =>
        bad(fault('forge/answer', route, message, { fix }))
      let next: string | null = route
      let page: Record<string, unknown> = { ...parameters, per_page: 100 }
      for (let number = 1; next !== null; number++) {
        if (number > MOST_PAGES) return stop(`has more than ${MOST_PAGES} pages`, 'split the pull request')
        const answer: Awaited<ReturnType<typeof read<readonly Record<string, unknown>[]>>> = await read(
          next,
          page,
          LIST,
        )
        if (!answer.ok) return answer
        all.push(...answer.value.value)
        const link = nextPage(answer.value.headers)
        if (link === null) break
        if (link === undefined) return stop('speaks of a next page and does not say where it is', AGAIN)
        if (!isOf(server, link)) return stop('sends to a page on another host', AGAIN)
        if (seen.has(link)) return stop('sends in a circle: a page names itself as the next page', AGAIN)
        seen.add(link)
        next = `GET ${link}`
        page = {}
      }
      return good(all)
    },
    async send(route, parameters = {}) {
      const tried = await attemptOf(request, route, parameters, OBJECT)
      return 'failure' in tried ? bad(tried.failure.fault) : good(tried.value)
    },
  }
}

/** One call, its answer checked for its shape. */
async function attemptOf<T>(
  request: Request,
  route: string,
  parameters: Record<string, unknown>,
  shape: Shape<T>,
): Promise<Tried<T>> {
  try {
    const answer = await request(route, { ...parameters, request: { signal: AbortSignal.timeout(TIMEOUT) } })
    const value = shape.of(answer)
    if (value === null) return { failure: notShaped(route, answer.status, shape.named) }
    const limit = limitWithin(route, value, answer.headers, Date.now())
    return limit ? { failure: limit } : { value, headers: answer.headers }
  } catch (error) {
    return { failure: failureOf(route, error, Date.now()) }
  }
}

/** How long to wait before asking again, or null where asking again cannot help or was tried often enough. */
function waitBefore({ wait, exact }: Failure, attempt: number): number | null {
  if (wait === null || attempt === ATTEMPTS) return null
  const longer = exact ? wait : wait * 2 ** (attempt - 1)
  return longer > LONGEST_WAIT ? null : longer
}

/** Address of the next page; null where there is none, undefined where one is told of and not named. */
function nextPage(headers: Answer['headers']): string | null | undefined {
  const link = String(headers['link'] ?? '')
  for (const [, address, rest = ''] of link.matchAll(/<([^>]*)>((?:\s*;\s*[\w-]+\*?\s*=\s*(?:"[^"]*"|[^\s";,]+))*)/g)) {
    const relation = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s";,]+))/i.exec(rest)
    if ((relation?.[1] ?? relation?.[2] ?? '').toLowerCase().split(/\s+/).includes('next')) return address
  }
  return /\bnext\b/i.test(link.replace(/<[^>]*>/g, '')) ? undefined : null
}

function isOf(server: string, link: string): boolean {
  try {
    return new URL(link).origin === new URL(server).origin
  } catch {
    return false
  }
}
