/** Threats H: races, and a forge that answers otherwise. forge-faults.test.ts plays every fault at every call, kill-points.test.ts every end. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readEvent } from '../../src/github/event.js'
import { isNewer, MARKER } from '../../src/publish.js'
import { inTurn, type Reply, refusal, SERVER, silence } from '../fakes/forge-calls.js'
import { gateScene, HEAD, runGate } from '../fakes/forge-gate.js'
import { modelFiles } from '../fakes/world.js'
import { local, whole } from './scenes.js'

const failing = gateScene({ pr: modelFiles('model 2', 0.5) })
afterAll(() => failing.remove())

const posts = (end: string) => (route: string) => /^(POST|PUT|PATCH) /.test(route) && route.endsWith(end)
const at = (matches: (route: string) => boolean, reply: Reply) => (route: string) =>
  matches(route) ? reply : undefined

describe('what is judged may move', () => {
  it('H1: posts nothing for a head that moved', async () => {
    const head = { sha: '9'.repeat(40), repo: { full_name: 'acme/models' } }
    const result = await failing.run({ atPublish: { head } })
    expect(result.posted).toEqual([])
    expect(result.decision?.verdict).toBe('fail')
  })

  it('H2: keeps the base and the policy that it was judged by', async () => {
    const decision = await local()
    expect(decision.base).toMatch(/^[0-9a-f]{40}$/)
    expect(decision.policy).toMatchObject({ commit: decision.base, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) })
    const result = await failing.run({
      answer: (route, _, publishing) =>
        publishing && route.endsWith('/git/ref/{ref}') ? { data: { object: { sha: '8'.repeat(40) } } } : undefined,
    })
    expect(result.posted).toEqual([])
  })

  it('H3: the older of two runs yields', () => {
    const body = (run: string) => `${MARKER}head=${HEAD} run=${run} -->`
    expect([isNewer(body('8.1'), '7.2'), isNewer(body('7.2'), '7.2'), isNewer(body('7.1'), '7.2')]).toEqual([
      true,
      false,
      false,
    ])
  })

  it('H4: what was posted before the end is found again, and not said twice', async () => {
    const first = await failing.run()
    const again = await failing.run({ standing: first.kept.reviews.map(({ body }) => body) })
    expect(again.kept.reviews.filter(({ state }) => state === 'CHANGES_REQUESTED')).toHaveLength(1)
  })

  it('H10: a repeated run reads the pull request again, and judges no other head', async () => {
    const moved = {
      data: {
        number: 42,
        state: 'open',
        title: 't',
        user: { login: 'mallory', id: 6, type: 'User' },
        head: { sha: '9'.repeat(40), repo: { full_name: 'acme/models' } },
        base: { sha: '3'.repeat(40), ref: 'main', repo: { full_name: 'acme/models' } },
        commits: 2,
      },
    }
    const result = await failing.run({ answer: at((route) => route.endsWith('/pulls/{pull_number}'), moved) })
    expect(result.decision?.verdict ?? 'error').toBe('error')
    expect(result.posted).toEqual([])
  })
})

describe('what the forge answers', () => {
  it.each<[string, Reply, RegExp]>([
    ['H5: no permission', refusal(403, { message: 'Resource not accessible by integration' }), /403|not accessible/],
    [
      'H5: a limit',
      refusal(403, { message: 'You have exceeded a secondary rate limit' }, { 'retry-after': '3600' }),
      /limit/,
    ],
    ['H7: 404', refusal(404, { message: 'Not Found' }), /404/],
    ['H7: HTML', { data: '<html>' }, /JSON|answer/],
    [
      'H7: a page on another host',
      { data: [], headers: { link: '<https://evil.example/x>; rel="next"' } },
      /another host|JSON|answer/,
    ],
    [
      'H7: a page that names itself',
      { data: [], headers: { link: `<${SERVER}/x>; rel="next"` } },
      /circle|pages|answer/,
    ],
    ['H7: nothing', silence('socket hang up'), /no answer/],
  ])('%s is an error where it is needed, and is told', async (_, reply, words) => {
    const read = (route: string) => route.startsWith('GET ') && /\/(pulls\/\{pull_number\}|commits|x)$/.test(route)
    const result = await failing.run({ answer: at(read, reply) })
    expect(result.decision?.verdict ?? 'error').toBe('error')
    expect(result.said).toMatch(words)
  })

  it('H6: a review that is refused becomes a comment, and the verdict stands', async () => {
    let refused = 0
    const result = await failing.run({
      answer: (route) =>
        posts('/reviews')(route) && refused++ === 0
          ? refusal(422, { message: 'Can not request changes on your own pull request' })
          : undefined,
    })
    expect(result.decision?.verdict).toBe('fail')
    expect(result.kept.reviews.map(({ state }) => state)).toEqual(['COMMENTED'])
  })

  it('H8: a comment whose answer was lost is looked for before another is made', async () => {
    const lost: Reply = { ...silence('aborted', 'TimeoutError'), after: true }
    const result = await failing.run({ answer: at(posts('/comments'), lost) })
    expect(result.kept.comments).toHaveLength(1)
    expect(result.posted.filter((route) => route.endsWith('/comments'))).toHaveLength(1)
  })

  it('H9: a token that may write nothing leaves the verdict as it is', async () => {
    const result = await failing.run({
      answer: at(
        (route) => !route.startsWith('GET '),
        refusal(403, { message: 'Resource not accessible by integration' }),
      ),
    })
    expect(result.decision?.verdict).toBe('fail')
    expect(result.kept).toEqual({ comments: [], reviews: [] })
    expect(result.said).toMatch(/not accessible/)
  })
})

it('H11: a merge group is judged by its head, with the pull request of its ref', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'risk-gate-event-'))
  try {
    const merge_group = {
      head_sha: HEAD,
      head_ref: `refs/heads/gh-readonly-queue/main/pr-42-${HEAD}`,
      base_ref: 'refs/heads/main',
    }
    const payload = { action: 'checks_requested', merge_group, repository: { full_name: 'acme/models' } }
    writeFileSync(join(folder, 'event.json'), JSON.stringify(payload))
    const event = await readEvent({
      GITHUB_EVENT_NAME: 'merge_group',
      GITHUB_EVENT_PATH: join(folder, 'event.json'),
      GITHUB_REPOSITORY: 'acme/models',
    })
    expect(event.ok && event.value).toMatchObject({ kind: 'merge-group', headSha: HEAD, number: 42 })
  } finally {
    rmSync(folder, { recursive: true })
  }
})

describe('clocks', () => {
  it.each([
    ['an hour behind', 60, /60 minutes behind/],
    ['an hour ahead', -60, /60 minutes ahead/],
    ['right', 5, null],
  ])('H12: a runner whose clock is %s', async (_, minutes, words) => {
    const date = new Date(Date.now() + minutes * 60_000).toUTCString()
    const calls = inTurn({ data: { id: 1 }, headers: { date } })
    await calls.api.get('GET /x')
    await calls.api.get('GET /x')
    expect(calls.log).toEqual(words ? [expect.stringMatching(words)] : [])
  })

  it('H12: evidence of more than ten minutes from now is not fresh', async () => {
    expect((await whole({ evaluatedAt: '2026-11-21T05:09:00Z' })).verdict).toBe('pass')
    expect((await whole({ evaluatedAt: '2026-11-21T05:11:00Z' })).verdict).toMatch(/fail|error/)
  })
})

it('is measured against a change that is posted', async () => {
  const result = await runGate()
  expect([result.decision?.verdict, result.kept.comments.length]).toEqual(['pass', 1])
})
