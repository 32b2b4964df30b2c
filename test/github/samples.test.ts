import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Reply, refusal, SERVER, scripted, silence } from '../fakes/forge-calls.js'
import { type GateInput, type GateResult, runGate } from '../fakes/forge-gate.js'
import { modelFiles, POLICY_PATH, policy, SIGN_OFF } from '../fakes/world.js'

interface Case {
  readonly expect: 'accepted' | 'blocked' | 'error' | 'unposted'
  readonly why: string
  readonly message_must_mention?: readonly string[]
  readonly must_not_output?: readonly string[]
}

const FOLDER = new URL('../samples/github/', import.meta.url)
const text = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8')
const json = (name: string) => JSON.parse(text(name))
const { cases } = json('expected.json') as { cases: Readonly<Record<string, Case>> }

/** An answer as a sample describes it. */
const replyOf = ({
  status,
  headers,
  body,
}: {
  status: number
  headers: Record<string, string>
  body: unknown
}): Reply => (status < 400 ? { status, headers, data: body } : refusal(status, body, headers))

const pulls = (route: string) => route.endsWith('/pulls/{pull_number}')
const model = 'models/credit/model.pkl'
const signed = { [POLICY_PATH]: policy(SIGN_OFF) }

/** The model's own evaluation is not written again, so whatever happens to the model must block. */
const untested: GateInput['pr'] = { [model]: 'model 2' }

/** How each sample is played: an event, what the change does, or what the forge answers. */
const PLAYED: Readonly<Record<string, (name: string) => GateInput>> = {
  'api-403-secondary.json': (name) => ({ answer: (route) => (pulls(route) ? replyOf(json(name)) : undefined) }),
  'api-404-private.json': (name) => ({ answer: (route) => (pulls(route) ? replyOf(json(name)) : undefined) }),
  'api-429.json': (name) => ({ answer: (_, index) => (index === 0 ? replyOf(json(name)) : undefined) }),
  'api-500-html.json': (name) => ({ answer: (route) => (pulls(route) ? replyOf(json(name)) : undefined) }),
  'api-200-truncated-json.json': (name) => ({
    answer: (route) => (route.endsWith('/commits') ? replyOf(json(name)) : undefined),
  }),
  'api-pagination-loop.json': (name) => ({
    answer: (route) => (route.endsWith('/commits') || route.includes('?page=') ? replyOf(json(name)) : undefined),
  }),
  'event-good.json': (name) => ({ event: text(name) }),
  'event-fork.json': (name) => ({ event: text(name) }),
  'event-deleted-fork.json': (name) => ({ event: text(name) }),
  'event-title-injection.json': (name) => ({ event: text(name) }),
  'event-not-pr.json': (name) => ({ event: text(name), name: 'issue_comment' }),
  'files-count-mismatch.json': (name) => ({
    event: text('event-good.json').replace('"commits": 2', `"commits": ${json(name).pr.changed_files}`),
    answer: (route) =>
      route.endsWith('/commits')
        ? { data: Array.from({ length: json(name).files_returned }, () => ({ author: null, committer: null })) }
        : undefined,
  }),
  'files-quoted-path.json': (name) => {
    const path = json(name)[0].filename as string
    return {
      main: { [POLICY_PATH]: policy().replace(`artifact: ${model}`, `artifact: '${path}'`), [path]: 'model 1' },
      pr: { [path]: 'model 2' },
    }
  },
  'files-removed.json': (name) => ({ pr: { [json(name)[0].filename as string]: null } }),
  'files-rename.json': (name) => {
    const [{ filename, previous_filename }] = json(name)
    return { pr: { [previous_filename]: null, [filename]: 'model 1' } }
  },
  'files-unknown-status.json': (name) => {
    const [{ filename, previous_filename }, other] = json(name)
    return { main: { [previous_filename]: 'model 0' }, pr: { [filename]: 'model 0', [other.filename]: 'x' } }
  },
  'policy-deleted-in-head.json': () => ({ pr: { [POLICY_PATH]: null, ...untested } }),
  'policy-missing-in-base.json': () => ({
    main: { [POLICY_PATH]: null },
    pr: { [POLICY_PATH]: policy().replace('0.80', '0.10'), ...modelFiles('model 2', 0.9) },
  }),
  'race-base-retargeted.json': (name) => ({
    event: JSON.stringify(json(name).at_start),
    atPublish: json(name).at_publish,
  }),
  'race-head-moved.json': (name) => ({ event: JSON.stringify(json(name).at_start), atPublish: json(name).at_publish }),
  'reviews-approved-then-changes.json': (name) => ({ main: signed, reviews: text(name) }),
  'reviews-bot.json': (name) => ({ main: signed, reviews: text(name) }),
  'reviews-comment-after-approve.json': (name) => ({ main: signed, reviews: text(name) }),
  'reviews-stale-commit.json': (name) => ({ main: signed, reviews: text(name) }),
  'reviews-unordered-pages.json': (name) => ({ main: signed, reviews: text(name) }),
  'status-spoof.json': (name) => {
    const { statuses } = json(name) as { statuses: readonly { creator: object }[] }
    const own = statuses.map(({ creator }, at) => ({
      user: { ...creator, id: 666 },
      id: at + 1,
      state: 'APPROVED',
      commit_id: '1'.repeat(40),
      submitted_at: '2026-11-20T10:00:00Z',
    }))
    return {
      main: signed,
      reviews: JSON.stringify(own),
      answer: (route) => (/status|check-/.test(route) ? { data: { statuses, state: 'success' } } : undefined),
    }
  },
}

/** What became of it, in the words of the samples. */
function outcome({ decision, posted }: GateResult): Case['expect'] {
  if (decision === null || decision.verdict === 'error') return 'error'
  if (!posted.length) return 'unposted'
  return decision.verdict === 'fail' ? 'blocked' : 'accepted'
}

describe('a pull request', () => {
  it.each(Object.keys(PLAYED).map((name) => [name, cases[name]!.why] as const))('%s: %s', async (name) => {
    const wanted = cases[name]!
    const result = await runGate(PLAYED[name]!(name))
    expect([outcome(result), outcome(result) === wanted.expect ? '' : result.said]).toEqual([wanted.expect, ''])
    for (const word of wanted.message_must_mention ?? [])
      expect(result.said.toLowerCase()).toContain(word.toLowerCase())
    for (const word of wanted.must_not_output ?? []) expect(result.said).not.toContain(word)
    expect(result.posted.filter((route) => route.endsWith('/comments')).length).toBeLessThan(2)
  })
})

it('status-spoof.json: nobody’s status is asked for', async () => {
  const { calls } = await runGate(PLAYED['status-spoof.json']!('status-spoof.json'))
  expect(calls.filter(({ route }) => /status|check-/.test(route))).toEqual([])
})

describe('single answers', () => {
  it('api-200-empty-page-with-next.json: goes on after an empty page', async () => {
    const answers = json('api-200-empty-page-with-next.json') as Parameters<typeof replyOf>[0][]
    const calls = scripted((_, index) => replyOf(answers[index]!))
    const list = await calls.api.list('GET /x')
    expect(list.ok && list.value).toMatchObject([{ filename: model }])
    expect(calls.asked[1]?.route).toBe(`GET ${SERVER}/x?page=2`)
  })

  it('api-422-body-too-long.json: says the limit, and posts no second time', async () => {
    const reply = replyOf(json('api-422-body-too-long.json'))
    const result = await runGate({ answer: (route) => (/^POST .*\/comments$/.test(route) ? reply : undefined) })
    expect(result.said).toContain('65536')
    expect(result.posted).toHaveLength(1)
  })

  it('api-post-timeout-created.json: looks before it posts again what may have been posted', async () => {
    const [{ timeout, server_created_comment }] = json('api-post-timeout-created.json')
    expect([timeout, server_created_comment]).toEqual([true, true])
    const lost: Reply = { ...silence('The operation was aborted due to timeout', 'TimeoutError'), after: true }
    const result = await runGate({ answer: (route) => (/^POST .*\/comments$/.test(route) ? lost : undefined) })
    expect(outcome(result)).toBe('accepted')
    expect(result.posted).toHaveLength(1)
  })
})

it('plays every sample', () => {
  const alone = ['api-200-empty-page-with-next.json', 'api-422-body-too-long.json', 'api-post-timeout-created.json']
  const there = readdirSync(FOLDER).filter((name) => name !== 'expected.json')
  expect([...Object.keys(PLAYED), ...alone].sort()).toEqual(there.sort())
  expect(Object.keys(cases).sort()).toEqual(there.sort())
})
