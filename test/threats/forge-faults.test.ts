/**
 * Threats H5 to H8: a forge having a bad day. Every call of a whole run, from event to published verdict, is met by every
 * fault, once and for ever. The verdict is that of a good day or none at all, nothing is said twice, and the log says why.
 */

import { afterAll, describe, expect, it } from 'vitest'
import { fault } from '../../src/domain/fault.js'
import { MARKER } from '../../src/publish.js'
import { type Reply, refusal, SERVER, silence } from '../fakes/forge-calls.js'
import { type GateInput, gateScene, HEAD } from '../fakes/forge-gate.js'
import { modelFiles, POLICY_PATH, policy, SIGN_OFF } from '../fakes/world.js'
import { counter } from './counted.js'

const html = '<!doctype html><title>Unicorn!</title>'
const linked = (link: string, data: unknown = []): Reply => ({ data, headers: { link: `<${link}>; rel="next"` } })

/** What a call gets instead of its answer. */
const FAULTS: Readonly<Record<string, (page: number) => Reply>> = {
  '401': () => refusal(401, { message: 'Bad credentials' }),
  '403 permission': () => refusal(403, { message: 'Resource not accessible by integration' }),
  '403 secondary limit': () =>
    refusal(403, { message: 'You have exceeded a secondary rate limit' }, { 'retry-after': '1' }),
  '404': () => refusal(404, { message: 'Not Found' }),
  '409': () => refusal(409, { message: 'Conflict' }),
  '422': () => refusal(422, { message: 'Validation Failed' }),
  '429': () => refusal(429, { message: 'slow down' }, { 'retry-after': '1' }),
  '500': () => refusal(500, html),
  '502': () => refusal(502, 'Bad gateway'),
  'time-out before effect': () => silence('The operation was aborted due to timeout', 'TimeoutError'),
  'time-out after effect': () => ({ ...silence('other side closed'), after: true }),
  'truncated body': () => ({ data: '{"id": 1, "bo' }),
  HTML: () => ({ data: html }),
  'wrong content type': () => ({ data: 'ok', headers: { 'content-type': 'text/plain' } }),
  'endless paging': (page) => linked(`${SERVER}/x?page=${page + 1}`),
  'foreign link host': () => linked('https://evil.example/x?page=2'),
}

const approval = [
  {
    id: 1,
    user: { login: 'alice-risk', id: 8, type: 'User' },
    state: 'APPROVED',
    commit_id: HEAD,
    submitted_at: '2026-11-20T09:00:00Z',
  },
]
const played = counter('forge-faults', 'fault pairs')
const failing = gateScene({ main: { [POLICY_PATH]: policy(SIGN_OFF) }, pr: modelFiles('model 2', 0.5) })
const passing = gateScene({ pr: modelFiles('model 2', 0.9) })
afterAll(() => {
  failing.remove()
  passing.remove()
})

/** Words by which the log tells that a call failed, and how. */
const TOLD = /HTTP \d+|no answer|next page|another host|circle|\d pages|cut off|the answer has no/

/** Answers a call with a fault, once or for ever, and counts how often. */
function meeting(route: string, inPublishing: boolean, reply: (page: number) => Reply, times: number) {
  const state = { met: 0 }
  // A further page that a fault sends to is asked under an address of its own.
  const isMeant = (asked: string) => asked === route || asked.startsWith(`GET ${SERVER}/x`)
  const answer = (asked: string, _index: number, publishing: boolean): Reply | undefined =>
    // What fails for ever while the change is collected fails when it is to be told, too.
    (publishing === inPublishing || !inPublishing) && isMeant(asked) && state.met < times
      ? reply(++state.met)
      : undefined
  return { state, answer }
}

const TIMES = [1, Number.POSITIVE_INFINITY]

describe('collecting a change that fails', () => {
  const clean = failing.run({ reviews: JSON.stringify(approval) })

  it.each(Object.entries(FAULTS))('%s, at each call, once and for ever', async (name, reply) => {
    const { calls, decision } = await clean
    const routes = new Set(calls.filter(({ publishing }) => !publishing).map(({ route }) => route))
    expect(routes.size).toBe(6)
    for (const route of routes)
      for (const times of TIMES) {
        const { state, answer } = meeting(route, false, reply, times)
        const comments = [`${MARKER}head=x run=6.1 -->\nit may merge`]
        const result = await failing.run({ reviews: JSON.stringify(approval), comments, answer })
        const where = `${route}, ${times} times`
        played(`collecting ${name} ${route}`)
        expect(state.met, where).toBeGreaterThan(0)
        // The verdict of a good day, or none: never another.
        expect([decision!.verdict, undefined], where).toContain(result.decision?.verdict)
        expect(result.kept.comments.length, where).toBeLessThanOrEqual(1)
        if (result.decision !== null) continue
        expect(result.said, where).toMatch(TOLD)
        // The pass of an earlier run does not stand beside it, since comments can be had.
        expect(result.kept.comments[0]?.body, where).toContain('could not judge')
      }
  })
})

describe('telling that a change could not be judged', () => {
  const judged = { faults: [fault('forge/not-found', 'GET commits', 'not found')] }
  const run = (answer: GateInput['answer'], comments: readonly string[]) => passing.run({ judged, comments, answer })
  const EARLIER = `${MARKER}head=x run=6.1 -->\nit may merge`
  const NEWER = `${MARKER}head=x run=8.1 -->\nit may merge`

  it.each<[string, readonly string[], readonly string[]]>([
    ['to nobody yet', [], ['could not judge']],
    ['in place of an earlier pass', [EARLIER], ['could not judge']],
    ['not over the word of a newer run', [NEWER], ['it may merge']],
  ])('is done once, %s', async (_, standing, words) => {
    const { decision, kept } = await run(undefined, standing)
    expect(decision).toBeNull()
    expect(kept.comments.map(({ body }) => words.filter((word) => body.includes(word)))).toEqual([words])
    expect(kept.reviews.map(({ state }) => state)).toEqual(standing[0] === NEWER ? [] : ['CHANGES_REQUESTED'])
  })

  it.each(Object.entries(FAULTS))('%s, at each call, once and for ever', async (name, reply) => {
    for (const standing of [[], [EARLIER]]) {
      const { calls } = await run(undefined, standing)
      const routes = new Set(calls.filter(({ publishing }) => publishing).map(({ route }) => route))
      expect(routes.size).toBeGreaterThanOrEqual(5)
      for (const route of routes)
        for (const times of TIMES) {
          const { state, answer } = meeting(route, true, reply, times)
          const { decision, kept, said } = await run(answer, standing)
          const where = `${route}, ${times} times, ${standing.length} comments`
          played(`telling, ${standing.length} comments: ${name} ${route}`)
          expect(state.met, where).toBeGreaterThan(0)
          expect(decision, where).toBeNull()
          expect(kept.comments.length, where).toBeLessThanOrEqual(1)
          expect(kept.reviews.length, where).toBeLessThanOrEqual(1)
          if (!kept.comments[0]?.body.includes('could not judge')) expect(said, where).toMatch(TOLD)
        }
    }
  })
})

describe.each([
  ['a change that fails', failing, []],
  ['a change that passes, after a request for changes of ours', passing, [`${MARKER}head=x run=6.1 -->\nearlier`]],
] as const)('publishing %s', (_, scene, standing) => {
  const clean = scene.run({ standing })

  it('says it once on a good day', async () => {
    const { kept } = await clean
    expect(kept.comments).toHaveLength(1)
    expect(kept.reviews.map(({ state }) => state)).toEqual([standing.length > 0 ? 'DISMISSED' : 'CHANGES_REQUESTED'])
  })

  it.each(Object.entries(FAULTS))('%s, at each call, once and for ever', async (name, reply) => {
    const { calls, judged } = await clean
    const routes = new Set(calls.filter(({ publishing }) => publishing).map(({ route }) => route))
    expect(routes.size).toBeGreaterThanOrEqual(6)
    for (const route of routes)
      for (const times of TIMES) {
        const { state, answer } = meeting(route, true, reply, times)
        const result = await scene.run({ standing, judged: judged!, answer })
        const where = `${route}, ${times} times`
        played(`publishing, standing ${standing.length}: ${name} ${route}`)
        expect(state.met, where).toBeGreaterThan(0)
        expect(result.decision, where).toBe(judged!.decision)
        expect(result.kept.comments.length, where).toBeLessThanOrEqual(1)
        expect(result.kept.reviews.filter((one) => one.state !== 'DISMISSED').length, where).toBeLessThanOrEqual(1)
        if (result.kept.comments.length === 0) expect(result.said, where).toMatch(TOLD)
      }
  })
})
