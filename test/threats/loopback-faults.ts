/** A loopback forge having a bad day: every fault that a call may meet, as HTTP, and waits cut short so that many can be played. */

import { vi } from 'vitest'
import type { Forge, Interference, Recorded } from '../fakes/forge.js'

type Played = Pick<Interference, 'answer' | 'after'>

const html = '<!doctype html><title>Unicorn!</title>'
const status = (number: number, message: string, headers?: Record<string, string>): Played => ({
  answer: { status: number, body: JSON.stringify({ message }), ...(headers ? { headers } : {}) },
})
const page = (body: string, type = 'application/json', number = 200): Played => ({
  answer: { status: number, body, headers: { 'content-type': type } },
})

/** What a call gets instead of its answer. */
export const FAULTS: Readonly<Record<string, (address: string) => Played>> = {
  '401': () => status(401, 'Bad credentials'),
  '403 permission': () => status(403, 'Resource not accessible by integration'),
  '403 secondary limit': () => status(403, 'You have exceeded a secondary rate limit', { 'retry-after': '1' }),
  '404': () => status(404, 'Not Found'),
  '409': () => status(409, 'Conflict'),
  '422': () => status(422, 'Validation Failed'),
  '429': () => status(429, 'slow down', { 'retry-after': '1' }),
  '500': () => page(html, 'text/html', 500),
  '502': () => page('Bad gateway', 'text/plain', 502),
  'no answer, before effect': () => ({ answer: 'hang-up' }),
  'no answer, after effect': () => ({ answer: 'hang-up', after: true }),
  'truncated body': () => page('{"id": 1, "bo'),
  HTML: () => page(html, 'text/html'),
  'wrong content type': () => page('ok', 'text/plain'),
  'endless paging': (address) => {
    let number = 1
    return {
      answer: {
        status: 200,
        body: '[]',
        get headers() {
          return { link: `<${address}/x?page=${++number}>; rel="next"` }
        },
      },
    }
  },
  'foreign link host': () => ({
    answer: { status: 200, body: '[]', headers: { link: '<https://evil.example/x?page=2>; rel="next"' } },
  }),
}

/** Further ways to answer a GraphQL query that are no whole answer. */
export const QUERY_FAULTS: Readonly<Record<string, () => Played>> = {
  'a limit, as an answer': () => page('{"errors":[{"type":"RATE_LIMITED","message":"limit"}]}'),
  'a refusal, as an answer': () => page('{"data":{"repository":null},"errors":[{"type":"FORBIDDEN","message":"no"}]}'),
  'half an answer': () => page('{"data":{"repository":{}},"errors":[{"message":"Something went wrong"}]}'),
  'an empty answer': () => page('{"data":null}'),
  'an answer about nothing': () => page('{"data":{"repository":{"c0":null}}}'),
}

/** Refusals, which are not asked again: once and for ever are then the same for what is only read. */
const REFUSALS = ['401', '403 permission', '404', '409', '422', 'foreign link host']

/** How often a call of a route meets a fault: once, and for ever. */
export const timesAt = (route: string, name: string): readonly number[] =>
  REFUSALS.includes(name) && route.startsWith('GET ') ? [Number.POSITIVE_INFINITY] : [1, Number.POSITIVE_INFINITY]

/** Words by which the log tells that a call failed, and how. */
export const TOLD =
  /HTTP \d+|no answer|next page|another host|circle|\d pages|cut off|the answer has no|does not tell all|rate limit|may not ask|the forge answered/

export const routeOf = ({ method, path }: Recorded) => `${method} ${path}`

/** Answers a route of the forge with a fault, so often; tells how often it was met. */
export function meet(forge: Forge, route: string, played: Played, times: number): { readonly met: () => number } {
  let met = 0
  forge.interfere({
    // A further page that a fault sends to is asked under an address of its own.
    matches(call) {
      const isMeant = routeOf(call) === route || call.path === '/x'
      if (isMeant && met < times) met += 1
      else return false
      return true
    },
    times,
    ...played,
  })
  return { met: () => met }
}

/** Waits of up to a minute take no time until it is called off; longer ones are limits and stay. */
export function withoutWaiting(): () => void {
  const real = globalThis.setTimeout
  vi.stubGlobal('setTimeout', (run: () => void, milliseconds = 0, ...rest: []) =>
    real(run, milliseconds <= 60_000 ? Math.min(milliseconds, 1) : milliseconds, ...rest),
  )
  return () => {
    vi.unstubAllGlobals()
  }
}
