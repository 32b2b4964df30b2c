/** Asking those who must decide for a review. */

import { describe, expect, it } from 'vitest'
import type { Decision } from '../src/domain/decision.js'
import { bad, fault, good } from '../src/domain/fault.js'
import { reviewRequestsOn } from '../src/github/review-requests.js'
import type { Changes, PullRequest, Reviews } from '../src/ports.js'
import { publish } from '../src/publish.js'
import { type Reply, refusal, scripted } from './fakes/forge-calls.js'

const PULL: PullRequest = {
  number: 42,
  title: 't',
  state: 'open',
  author: 'erin',
  headSha: 'a'.repeat(40),
  fork: false,
  baseRef: 'main',
  commits: 1,
}
const ROUTE = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers'

/** What is asked, what is said and the faults, on a forge where these are asked already. */
async function asking(
  ask: readonly string[],
  {
    requested = {},
    post = () => ({ status: 201, data: {} }),
    review = 'request-changes' as const as 'off' | 'comment',
  }: {
    requested?: Record<string, unknown>
    post?: (parameters: Record<string, unknown>) => Reply
    review?: 'off' | 'comment' | 'request-changes'
  } = {},
) {
  const calls = scripted((route, _, parameters) =>
    route === ROUTE ? post(parameters) : route.startsWith('GET') ? { data: requested } : refusal(500),
  )
  const nothing = async () => good(undefined)
  const reviews: Reviews = {
    comments: async () => good([]),
    createComment: nothing,
    updateComment: nothing,
    reviews: async () => good([]),
    createReview: nothing,
    updateReview: nothing,
    dismissReview: nothing,
  }
  const changes: Changes = {
    pullRequest: async () => good(PULL),
    branchTip: async () => good('b'.repeat(40)),
    people: async () => bad(fault('forge/answer', 'people', 'is not asked here')),
  }
  const said: string[] = []
  const say = (text: string) => said.push(text)
  const faults = await publish(
    {
      decision: { verdict: 'fail' } as Decision,
      pull: PULL,
      baseSha: 'b'.repeat(40),
      review: 'words',
      headline: 'h',
      run: '1.1',
      comment: 'always',
      reviewMode: review,
      ask,
    },
    {
      changes,
      reviews,
      requests: reviewRequestsOn(calls.api, 'acme/models'),
      log: { info: say, warning: say, error: say },
    },
  )
  const posted = calls.asked
    .filter((one) => one.route === ROUTE)
    .map(({ parameters }) => [parameters['reviewers'] ?? [], parameters['team_reviewers'] ?? []])
  return { posted, said, faults }
}

describe('people who must decide', () => {
  it('are asked together, users by login and teams by name', async () => {
    expect(await asking(['alice', 'acme/model-risk', 'Acme/Board'])).toEqual({
      posted: [[['alice'], ['model-risk', 'Board']]],
      said: [],
      faults: [],
    })
  })

  it('are not asked again, and never the author', async () => {
    const requested = { requested_reviewers: [{ login: 'Alice' }], requested_teams: [{ slug: 'model-risk' }] }
    expect((await asking(['alice', 'acme/model-risk', 'Erin'], { requested })).posted).toEqual([])
    expect((await asking(['alice', 'bo'], { requested })).posted).toEqual([[['bo'], []]])
  })

  it('are not asked where nobody must decide, or reviews are off', async () => {
    expect((await asking([])).posted).toEqual([])
    expect((await asking(['alice'], { review: 'off' })).posted).toEqual([])
  })

  it('are asked one by one where the forge refuses all for the sake of one', async () => {
    const post = ({ reviewers }: Record<string, unknown>): Reply =>
      (reviewers as string[])?.includes('gone')
        ? refusal(422, { message: 'not a collaborator' })
        : { status: 201, data: {} }
    const { posted, said, faults } = await asking(['alice', 'gone', 'other/team'], { post })
    expect(posted).toEqual([
      [['alice'], []],
      [['gone'], []],
    ])
    expect(faults.map((one) => one.message)).toEqual([
      expect.stringContaining('gone could not be asked for a review'),
      expect.stringContaining('other/team could not be asked for a review'),
    ])
    expect(said.join('\n')).toContain('the verdict stands')
  })

  it('are at most fifteen', async () => {
    const { posted, said } = await asking(Array.from({ length: 20 }, (_, index) => `p${index}`))
    expect(posted[0]?.[0]).toHaveLength(15)
    expect(said.join()).toContain('20 people and teams may decide')
  })

  it.each([403, 404, 500])('cost nothing but a warning where the forge answers %i', async (status) => {
    const { posted, faults } = await asking(['alice', 'bo'], { post: () => refusal(status) })
    expect(posted).toHaveLength(1)
    expect(faults).toHaveLength(1)
  })
})
