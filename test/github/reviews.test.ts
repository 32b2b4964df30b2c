import { describe, expect, it } from 'vitest'
import { checksOn, reviewsOn } from '../../src/github/reviews.js'
import { type Reply, refusal, scripted } from '../fakes/forge-calls.js'

const comment = (id: number, user: number) => ({ id, body: `c${id}`, user: { id: user, login: 'x' } })

/** A forge with three comments, and an answer to who asks. */
function forge(me: Reply) {
  const calls = scripted((route) => {
    if (route === 'GET /user') return me
    if (route.endsWith('/comments') && route.startsWith('GET'))
      return { data: [comment(1, 7), comment(2, 41898282), { id: 3, body: null, user: null }] }
    if (route.endsWith('/reviews') && route.startsWith('GET'))
      return { data: [{ id: 5, body: 'r', state: 'COMMENTED', commit_id: 'abc', user: { id: 7 } }] }
    return { data: { id: 9 } }
  })
  return { ...calls, reviews: reviewsOn(calls.api, 'acme/models') }
}

const own = async (me: Reply) => {
  const comments = await forge(me).reviews.comments(42)
  return comments.ok ? comments.value.filter((one) => one.own).map((one) => one.id) : comments.faults[0]?.code
}

describe('whose comments are ours', () => {
  it.each<[string, Reply, unknown]>([
    ['those of the user that the token belongs to', { data: { id: 7 } }, [1]],
    ['those of the job, whose token may not ask (403)', refusal(403, { message: 'not accessible' }), [2]],
    ['those of the job, whose token may not ask (404)', refusal(404), [2]],
    ['not known while the forge is out of order', refusal(502), 'forge/answer'],
    ['not known while there is a limit', refusal(429, {}, { 'retry-after': '0' }), 'forge/limit'],
  ])('%s', async (_, me, expected) => {
    expect(await own(me)).toEqual(expected)
  })

  it('is asked once', async () => {
    const here = forge({ data: { id: 7 } })
    await here.reviews.comments(42)
    await here.reviews.reviews(42)
    expect(here.asked.filter((one) => one.route === 'GET /user')).toHaveLength(1)
  })
})

it('sends each word where it belongs', async () => {
  const here = forge({ data: { id: 7 } })
  await here.reviews.createComment(42, 'b')
  await here.reviews.updateComment(1, 'b')
  await here.reviews.createReview(42, 'abc', 'REQUEST_CHANGES', 'b')
  await here.reviews.updateReview(42, 5, 'b')
  await here.reviews.dismissReview(42, 5, 'm')
  expect(here.asked.map((one) => [one.route.replace('/repos/{owner}/{repo}', ''), one.parameters])).toEqual([
    ['POST /issues/{issue_number}/comments', { owner: 'acme', repo: 'models', issue_number: 42, body: 'b' }],
    ['PATCH /issues/comments/{comment_id}', { owner: 'acme', repo: 'models', comment_id: 1, body: 'b' }],
    [
      'POST /pulls/{pull_number}/reviews',
      { owner: 'acme', repo: 'models', pull_number: 42, commit_id: 'abc', event: 'REQUEST_CHANGES', body: 'b' },
    ],
    [
      'PUT /pulls/{pull_number}/reviews/{review_id}',
      { owner: 'acme', repo: 'models', pull_number: 42, review_id: 5, body: 'b' },
    ],
    [
      'PUT /pulls/{pull_number}/reviews/{review_id}/dismissals',
      { owner: 'acme', repo: 'models', pull_number: 42, review_id: 5, message: 'm', event: 'DISMISS' },
    ],
  ])
})

it('keeps a check run within what the forge takes', async () => {
  const here = scripted(() => ({ data: { id: 1 } }))
  const annotation = { level: 'error' as const, path: 'a', line: null, title: 't'.repeat(300), message: 'm' }
  await checksOn(here.api, 'acme/models').createCheckRun({
    name: 'model-risk-gate',
    headSha: 'abc',
    conclusion: 'failure',
    title: 'x'.repeat(300),
    summary: 'y'.repeat(70_000),
    annotations: [{ ...annotation, path: null }, ...Array.from({ length: 60 }, () => annotation)],
  })
  const output = here.asked[0]?.parameters['output'] as Record<string, unknown[] & string>
  expect([output['title']!.length, output['summary']!.length, output['annotations']!.length]).toEqual([255, 65_000, 50])
  expect(output['annotations']![0]).toMatchObject({ path: 'a', start_line: 1, annotation_level: 'failure' })
})
