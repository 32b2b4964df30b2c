import { describe, expect, it } from 'vitest'
import { changesOn, queuedPullRequest } from '../../src/github/changes.js'
import type { PullRequest } from '../../src/ports.js'
import { type Reply, refusal, scripted } from '../fakes/forge-calls.js'

const HEAD = '1'.repeat(40)
const PULL: PullRequest = {
  number: 42,
  title: 'Retrain',
  state: 'open',
  author: 'erin',
  headSha: HEAD,
  fork: false,
  baseRef: 'main',
  commits: 1,
}

const user = (login: string, type = 'User') => ({ login, id: 70, type })
const commit = (author: string | null, committer: string | null = author) => ({
  sha: HEAD,
  author: author && user(author),
  committer: committer && user(committer),
})
/** The commit with the signature that the forge gives to what it commits itself. */
const signed = (one: object) => ({ ...one, commit: { verification: { verified: true } } })
const review = (state: string, more: object = {}) => ({
  user: user('alice-risk'),
  state,
  commit_id: HEAD,
  submitted_at: '2026-11-20T10:00:00Z',
  ...more,
})

/** A forge whose answers are found by the last word of the route. */
function forge(answers: Readonly<Record<string, Reply>> = {}) {
  const usual: Readonly<Record<string, Reply>> = {
    commits: { data: [commit('erin')] },
    reviews: { data: [] },
    permission: { data: { permission: 'write' } },
    members: { data: [user('alice-risk')] },
  }
  const calls = scripted((route) => {
    const name = /([a-z]+|\{[a-z_]+\})$/.exec(route)?.[1] ?? ''
    return answers[name] ?? usual[name] ?? refusal(404)
  })
  return { ...calls, changes: changesOn(calls.api, 'acme/models') }
}

/** People of the pull request, or the first fault as code and path. */
async function people(
  answers: Readonly<Record<string, Reply>> = {},
  more: Partial<PullRequest> = {},
  teams: string[] = [],
) {
  const found = await forge(answers).changes.people({ ...PULL, ...more }, teams)
  return found.ok ? found.value : [found.faults[0]?.code, found.faults[0]?.message]
}

describe('a pull request', () => {
  const body = {
    number: 42,
    title: 'Retrain',
    state: 'open',
    user: user('erin'),
    commits: 3,
    head: { sha: HEAD, repo: { full_name: 'acme/models' } },
    base: { ref: 'main', repo: { full_name: 'acme/models' } },
  }
  const read = (data: unknown) => forge({ '{pull_number}': { data } }).changes.pullRequest(42)

  it('is what the forge has now', async () => {
    expect(await read(body)).toEqual({ ok: true, value: { ...PULL, commits: 3 } })
  })

  it.each([
    ['of a fork', { head: { sha: HEAD, repo: { full_name: 'mallory/models' } } }, true],
    ['of a fork that was deleted', { head: { sha: HEAD, repo: null } }, true],
    ['of a repository that the token may not see', { head: { sha: HEAD } }, true],
    ['of the repository itself', {}, false],
  ])('is %s', async (_, more, fork) => {
    const pull = await read({ ...body, ...more })
    expect(pull.ok && pull.value.fork).toBe(fork)
  })

  it('has no author where the account is deleted, and is closed in any state but open', async () => {
    const pull = await read({ ...body, user: null, state: 'merged' })
    expect(pull.ok && pull.value).toMatchObject({ author: null, state: 'closed' })
  })

  it.each([
    ['no head', { head: {} }, 'head.sha'],
    ['a short head', { head: { sha: 'abc' } }, 'head.sha'],
    ['a head in capitals', { head: { sha: 'A'.repeat(40) } }, 'head.sha'],
    ['no base', { base: null }, 'base.ref'],
    ['no state', { state: undefined }, 'state'],
    ['no number of commits', { commits: undefined }, 'commits'],
    ['a number of commits that is none', { commits: '3' }, 'commits'],
  ])('is an error with %s', async (_, more, word) => {
    const pull = await read({ ...body, ...more })
    expect(pull.ok ? '' : pull.faults[0]?.message).toContain(`"${word}"`)
  })
})

describe('the tip of a branch', () => {
  it('is the commit that the forge names, also for a branch with a slash', async () => {
    const calls = forge({ '{ref}': { data: { object: { sha: HEAD } } } })
    expect(await calls.changes.branchTip('release/1.0')).toEqual({ ok: true, value: HEAD })
    expect(calls.asked[0]?.parameters).toMatchObject({ owner: 'acme', repo: 'models', ref: 'heads/release/1.0' })
  })

  it('is an error where there is none, never "no policy"', async () => {
    const tip = await forge().changes.branchTip('main')
    expect(tip.ok ? '' : tip.faults[0]?.code).toBe('forge/not-found')
  })
})

describe('who made the commits', () => {
  it.each<[string, readonly object[], readonly string[], boolean]>([
    ['authors and committers, once each', [commit('erin', 'bob'), commit('bob')], ['erin', 'bob'], false],
    [
      'not the forge itself, which commits on behalf of the author',
      [signed(commit('erin', 'web-flow'))],
      ['erin'],
      false,
    ],
    ['somebody unknown, where the forge did not sign', [commit('erin', 'web-flow')], ['erin'], true],
    ['somebody unknown, where the forge is said to have written', [signed(commit('web-flow'))], [], true],
    ['somebody unknown, where an author has no account', [commit('erin'), commit(null, 'erin')], ['erin'], true],
    ['somebody unknown, where a committer has no account', [commit('erin', null)], ['erin'], true],
  ])('are %s', async (_, commits, committers, unattributed) => {
    expect(await people({ commits: { data: commits } }, { commits: commits.length })).toMatchObject({
      author: 'erin',
      committers,
      unattributed,
    })
  })

  it('are an error where the listing is short of the count, with both numbers', async () => {
    const commits = Array.from({ length: 11 }, () => commit('erin'))
    const found = await people({ commits: { data: commits } }, { commits: 12 })
    expect(found).toEqual(['forge/answer', expect.stringMatching(/11 of its 12/)])
  })

  it('are unknown beyond the 250 that the forge lists', async () => {
    const commits = Array.from({ length: 250 }, () => commit('erin'))
    expect(await people({ commits: { data: commits } }, { commits: 251 })).toMatchObject({ unattributed: true })
  })
})

describe('reviews', () => {
  const reviewsOf = async (...data: object[]) => {
    const found = await people({ reviews: { data } })
    return 'reviews' in found ? found.reviews : found
  }

  it.each([
    ['APPROVED', 'approved', true],
    ['CHANGES_REQUESTED', 'changes-requested', false],
    ['DISMISSED', 'dismissed', false],
    ['COMMENTED', 'commented', false],
  ])('%s are %s', async (written, state, mayWrite) => {
    expect(await reviewsOf(review(written))).toEqual([
      { login: 'alice-risk', state, commit: HEAD, at: '2026-11-20T10:00:00Z', human: true, mayWrite },
    ])
  })

  it('leave out drafts and those of deleted accounts', async () => {
    expect(await reviewsOf(review('PENDING'), review('APPROVED', { user: null }))).toEqual([])
  })

  it.each(['APPROVE', 'approved', 'constructor', ''])(
    'are an error in the state %j, which may take an approval back',
    async (state) => {
      expect(await reviewsOf(review('APPROVED'), review(state))).toEqual([
        'forge/answer',
        expect.stringContaining('state'),
      ])
    },
  )

  it('keep one without a time, so that it does not hide behind an earlier approval', async () => {
    const found = await reviewsOf(review('APPROVED'), review('CHANGES_REQUESTED', { submitted_at: null }))
    expect(found).toMatchObject([{ state: 'approved' }, { state: 'changes-requested', at: '' }])
  })

  it.each(['Bot', 'Organization', undefined])('by an account of type %s are nobody human', async (type) => {
    expect(await reviewsOf(review('APPROVED', { user: { login: 'a', type } }))).toMatchObject([
      { human: false, mayWrite: false },
    ])
  })

  it.each<[string, Reply, boolean]>([
    ['admin', { data: { permission: 'admin' } }, true],
    ['write', { data: { permission: 'write' } }, true],
    ['read', { data: { permission: 'read' } }, false],
    ['none', { data: { permission: 'none' } }, false],
    ['something new', { data: { permission: 'Write' } }, false],
    ['not said', { data: {} }, false],
    ['withheld from the token (403)', refusal(403, { message: 'Must have push access' }), false],
    ['unknown (404)', refusal(404), false],
  ])('count as by a writer where the permission is %s: %s', async (_, permission, mayWrite) => {
    const found = await people({ reviews: { data: [review('APPROVED')] }, permission })
    expect(found).toMatchObject({ reviews: [{ mayWrite }] })
  })

  it('are an error where the forge is out of order when it is asked for a permission', async () => {
    const answers = { reviews: { data: [review('APPROVED')] }, permission: refusal(502) }
    expect(await people(answers)).toEqual(['forge/answer', expect.stringContaining('502')])
  })

  it('ask for the permission of each login once, and only of those who approve', async () => {
    const data = [review('APPROVED'), review('APPROVED'), review('COMMENTED', { user: user('bo') })]
    const calls = forge({ reviews: { data } })
    await calls.changes.people(PULL, [])
    expect(calls.asked.filter((one) => one.route.endsWith('/permission'))).toHaveLength(1)
  })

  it.each([403, 404, 500])('are an error where they cannot be listed (%d)', async (status) => {
    expect(await people({ reviews: refusal(status) })).toEqual([expect.stringMatching(/^forge\//), expect.anything()])
  })
})

describe('teams', () => {
  it('are asked for once whatever the case, and known in lower case', async () => {
    const calls = forge()
    const found = await calls.changes.people(PULL, ['Acme/Model-Risk', 'acme/model-risk'])
    expect(found.ok && found.value.teams).toEqual({ 'acme/model-risk': ['alice-risk'] })
    expect(calls.asked.filter((one) => one.route.endsWith('/members'))).toEqual([
      {
        route: 'GET /orgs/{org}/teams/{team_slug}/members',
        parameters: { org: 'acme', team_slug: 'model-risk', per_page: 100 },
      },
    ])
  })

  it.each([403, 404])('are named where the token may not see them (%d)', async (status) => {
    const found = await people({ members: refusal(status) }, {}, ['acme/model-risk'])
    expect(found).toMatchObject({ teams: {}, unreadableTeams: ['acme/model-risk'] })
  })

  it.each([429, 500])('are an error where the forge is out of order (%d)', async (status) => {
    const found = await people({ members: refusal(status) }, {}, ['acme/model-risk'])
    expect(found).toEqual([expect.stringMatching(/^forge\//), expect.stringContaining(String(status))])
  })
})

it.each([
  [`refs/heads/gh-readonly-queue/main/pr-42-${HEAD}`, 42],
  [`gh-readonly-queue/release/1.0/pr-7-${HEAD}`, 7],
  [`refs/heads/gh-readonly-queue/main/pr-42-abc`, null],
  ['refs/heads/main', null],
  [`refs/heads/x/gh-readonly-queue/main/pr-42-${HEAD}`, null],
  ['', null],
])('the ref %s of a queue names the pull request %s', (ref, number) => {
  expect(queuedPullRequest(ref)).toBe(number)
})
