import { describe, expect, it } from 'vitest'
import type { Decision } from '../src/domain/decision.js'
import { bad, fault, good, type Result } from '../src/domain/fault.js'
import type { Changes, Comment, PostedReview, PullRequest, Reviews } from '../src/ports.js'
import { isNewer, MARKER, type PublishInput, publish } from '../src/publish.js'

const HEAD = 'a'.repeat(40)
const BASE = 'b'.repeat(40)
const PULL: PullRequest = {
  number: 42,
  title: 't',
  state: 'open',
  author: 'erin',
  headSha: HEAD,
  fork: false,
  baseRef: 'main',
  commits: 1,
}

const input = (verdict: Decision['verdict'], over: Partial<PublishInput> = {}): PublishInput => ({
  decision: { verdict } as Decision,
  pull: PULL,
  baseSha: BASE,
  review: `${MARKER}head=${HEAD} run=20.1 -->\nwords`,
  headline: 'headline',
  run: '20.1',
  comment: 'always',
  reviewMode: 'request-changes',
  ...over,
})

/** A pull request in memory. `refuse` names the calls that fail, with what. */
function world(refuse: Partial<Record<keyof Reviews, Result<never>>> = {}, now: Partial<PullRequest> = {}, tip = BASE) {
  const comments: Comment[] = []
  const posted: PostedReview[] = []
  const said: string[] = []
  const calls: string[] = []
  const act = <T>(name: keyof Reviews, effect: () => T): Promise<Result<T>> => {
    calls.push(name)
    return Promise.resolve(refuse[name] ?? good(effect()))
  }
  const reviews: Reviews = {
    comments: () => act('comments', () => [...comments]),
    createComment: (_, body) =>
      act('createComment', () => void comments.push({ id: comments.length + 1, body, own: true })),
    updateComment: (id, body) =>
      act(
        'updateComment',
        () =>
          void comments.splice(
            comments.findIndex((one) => one.id === id),
            1,
            { id, body, own: true },
          ),
      ),
    reviews: () => act('reviews', () => [...posted]),
    createReview: (_, commit, event, body) => {
      calls.push('createReview')
      if (refuse.createReview && event === 'REQUEST_CHANGES') return Promise.resolve(refuse.createReview)
      const state = event === 'COMMENT' ? 'COMMENTED' : 'CHANGES_REQUESTED'
      posted.push({ id: posted.length + 1, body, commit, own: true, state })
      return Promise.resolve(good(undefined))
    },
    updateReview: (_, id, body) =>
      act('updateReview', () => void Object.assign(posted.find((one) => one.id === id) ?? {}, { body })),
    dismissReview: (_, id) =>
      act('dismissReview', () => void Object.assign(posted.find((one) => one.id === id) ?? {}, { state: 'DISMISSED' })),
  }
  const changes: Changes = {
    pullRequest: async () => good({ ...PULL, ...now }),
    branchTip: async () => good(tip),
    people: async () => bad(fault('forge/answer', 'people', 'is not asked here')),
  }
  const log = {
    info: (text: string) => said.push(text),
    warning: (text: string) => said.push(text),
    error: (text: string) => said.push(text),
  }
  return { ports: { changes, reviews, log }, comments, posted, said, calls }
}

const refusal = (status: number, code: 'forge/answer' | 'forge/permission' = 'forge/answer') =>
  bad(fault(code, 'call', `the forge answered HTTP ${status}`))

describe('publishing a verdict', () => {
  it('comments once and requests changes once, also when the run is repeated', async () => {
    const here = world()
    await publish(input('fail'), here.ports)
    await publish(input('fail', { run: '20.2', review: `${MARKER}head=${HEAD} run=20.2 -->\nagain` }), here.ports)
    expect(here.comments.map((one) => one.body)).toEqual([`${MARKER}head=${HEAD} run=20.2 -->\nagain`])
    expect(here.posted.map((one) => one.state)).toEqual(['CHANGES_REQUESTED'])
  })

  it('lifts its request for changes when the next verdict passes, and never approves', async () => {
    const here = world()
    await publish(input('fail'), here.ports)
    await publish(input('pass'), here.ports)
    expect(here.posted.map((one) => one.state)).toEqual(['DISMISSED'])
  })

  it.each([
    ['the head moved', { headSha: 'c'.repeat(40) }, BASE, 'head'],
    ['the base was retargeted', { baseRef: 'lax' }, BASE, 'base'],
    ['the base moved', {}, 'd'.repeat(40), 'base'],
    ['it was closed', { state: 'closed' as const }, BASE, 'closed'],
  ])('posts nothing when %s', async (_, now, tip, word) => {
    const here = world({}, now, tip)
    const faults = await publish(input('fail'), here.ports)
    expect(here.calls).toEqual([])
    expect(faults[0]?.message).toContain(word)
    expect(here.said.join(' ')).toContain('nothing was posted')
  })

  it('does not take a comment of somebody else for its own, whatever it says', async () => {
    const here = world()
    here.comments.push({ id: 7, body: `${MARKER}head=x run=999.1 -->\nall is well`, own: false })
    await publish(input('fail'), here.ports)
    expect(here.comments).toHaveLength(2)
  })

  it('leaves the comment of a newer run alone', async () => {
    const here = world()
    here.comments.push({ id: 7, body: `${MARKER}head=x run=21.1 -->\nnewer`, own: true })
    await publish(input('fail'), here.ports)
    expect(here.comments.map((one) => one.body)).toEqual([`${MARKER}head=x run=21.1 -->\nnewer`])
  })

  it('leaves the review to the newer run too, whichever verdict that came to', async () => {
    const here = world()
    here.comments.push({ id: 7, body: `${MARKER}head=x run=21.1 -->\npassed`, own: true })
    await publish(input('fail'), here.ports)
    expect(here.posted).toEqual([])
    const blocked: PostedReview = {
      id: 1,
      body: `${MARKER}head=x run=21.1 -->\nblocks`,
      commit: HEAD,
      own: true,
      state: 'CHANGES_REQUESTED',
    }
    const silent = world()
    silent.posted.push(blocked)
    await publish(input('pass', { comment: 'never' }), silent.ports)
    expect(silent.posted).toEqual([blocked])
    expect(silent.said).toContain('a newer run has already reviewed')
  })

  it('does not say again what the forge refused', async () => {
    const here = world({ createComment: refusal(422) })
    const faults = await publish(input('pass'), here.ports)
    expect(here.calls.filter((one) => one === 'createComment')).toHaveLength(1)
    expect(faults[0]?.message).toContain('422')
  })

  it('says that it could not look, where it could not look whether a comment was made', async () => {
    const here = world({ createComment: refusal(502) })
    let listed = 0
    const comments: Reviews['comments'] = async (number) =>
      listed++ ? refusal(500) : here.ports.reviews.comments(number)
    const faults = await publish(input('pass'), { ...here.ports, reviews: { ...here.ports.reviews, comments } })
    expect(faults.map((one) => one.message.slice(-3))).toEqual(['502', '500'])
  })

  it('does not take a review that was dismissed for the one whose answer was lost', async () => {
    const here = world()
    here.posted.push({ id: 9, body: `${MARKER}x -->`, commit: HEAD, own: true, state: 'DISMISSED' })
    const create = here.ports.reviews.createReview
    let asked = 0
    const lossy: Reviews = {
      ...here.ports.reviews,
      createReview: async (...args) => (asked++ ? create(...args) : refusal(502)),
    }
    await publish(input('fail'), { ...here.ports, reviews: lossy })
    expect(here.posted.map((one) => one.state)).toEqual(['DISMISSED', 'CHANGES_REQUESTED'])
  })

  it('posts the review as a comment where the forge refuses a request for changes', async () => {
    const here = world({ createReview: refusal(422) })
    expect(await publish(input('fail'), here.ports)).toEqual([])
    expect(here.posted.map((one) => one.state)).toEqual(['COMMENTED'])
  })

  it('says who can help where it may not dismiss its own review', async () => {
    const here = world({ dismissReview: refusal(403, 'forge/permission') })
    here.posted.push({ id: 1, body: `${MARKER}x -->`, commit: HEAD, own: true, state: 'CHANGES_REQUESTED' })
    const faults = await publish(input('pass'), here.ports)
    expect(faults[0]?.fix).toContain('administrator')
  })

  it('does not say it twice when the answer to a comment was lost', async () => {
    const here = world()
    const create = here.ports.reviews.createComment
    const lossy: Reviews = {
      ...here.ports.reviews,
      createComment: async (number, body) => {
        await create(number, body)
        return refusal(0)
      },
    }
    expect(await publish(input('fail'), { ...here.ports, reviews: lossy })).toEqual([])
    expect(here.comments).toHaveLength(1)
  })

  it.each([
    ['never', 'fail', 0],
    ['on-failure', 'pass', 0],
    ['on-failure', 'fail', 1],
    ['always', 'pass', 1],
  ] as const)('with comment: %s and verdict %s it makes %d comments', async (comment, verdict, count) => {
    const here = world()
    await publish(input(verdict, { comment }), here.ports)
    expect(here.comments).toHaveLength(count)
  })

  it('corrects an old comment even under on-failure, so that no old fail stays', async () => {
    const here = world()
    await publish(input('fail', { comment: 'on-failure' }), here.ports)
    await publish(
      input('pass', { comment: 'on-failure', review: `${MARKER}head=${HEAD} run=20.2 -->\nfine`, run: '20.2' }),
      here.ports,
    )
    expect(here.comments[0]?.body).toContain('fine')
  })
})

it.each([
  ['20.1', '20.2', true],
  ['20.2', '20.1', false],
  ['9.1', '10.1', true],
  ['99999999999999999999.1', '100000000000000000000.1', true],
  ['20.1', '20.1', false],
])('run %s sees a comment of run %s as newer: %s', (mine, written, newer) => {
  expect(isNewer(`${MARKER}head=x run=${written} -->`, mine)).toBe(newer)
})
