/** A change that cannot even be read: what those who wait for it find on the pull request. The whole bundle on a loopback forge. */

import { afterEach, describe, expect, it } from 'vitest'
import { BOT, type Scene, scene } from '../fakes/action-run.js'
import { type Recorded, whyNotMerge } from '../fakes/forge.js'

let here: Scene
afterEach(async () => {
  await here.close()
  expect(here.forge.faults).toEqual([])
})

/** Answers reading a path, this often, with 404, which is not asked again. */
const breaks = (path: string, times = 1000) =>
  here.forge.interfere({
    matches: ({ method, path: asked }: Recorded) => method === 'GET' && asked.endsWith(path),
    times,
    answer: { status: 404, body: '{"message":"Not Found"}' },
  })
const earlier = (run: string) => {
  here.forge.state.comments.push({
    id: 5,
    user: BOT,
    body: `<!-- risk-gate:review v1 head=${'5'.repeat(40)} run=${run} -->\nit may merge`,
  })
}
const comments = () => here.forge.state.comments.map(({ body }) => body)
const reviews = () => here.forge.state.reviews.map(({ state }) => state)

describe('a change that cannot be read', () => {
  it('is told in place of the earlier pass, asks for changes, and is lifted by the next run that can judge', async () => {
    here = await scene()
    expect((await here.run()).code).toBe(0)
    expect(comments()[0]).toContain('may merge')
    breaks('/pulls/42/commits', 1)
    const result = await here.run({ attempt: 2 })
    expect([result.code, result.outputs['verdict']]).toEqual([2, 'error'])
    expect(comments()).toHaveLength(1)
    expect(comments()[0]).toContain(`head=${here.pull.headSha} run=7123.2`)
    expect(comments()[0]).toContain('could not judge')
    expect(comments()[0]).toContain(here.pull.headSha.slice(0, 7))
    expect(comments()[0]).toContain('HTTP 404')
    expect(comments()[0]).toContain('/acme/models/actions/runs/7123')
    expect(comments()[0]).not.toContain('may merge')
    expect(reviews()).toEqual(['CHANGES_REQUESTED'])
    const run = { name: 'model-risk-gate', head_sha: here.pull.headSha, conclusion: 'failure' }
    expect(whyNotMerge({ ...here.forge.state, checkRuns: [run] }, here.pull)).toHaveLength(2)
    expect((await here.run({ attempt: 3 })).code).toBe(0)
    expect(comments()).toEqual([expect.stringContaining('may merge')])
    expect(reviews()).toEqual(['DISMISSED'])
  })

  it('is told where its commits cannot be fetched', async () => {
    here = await scene()
    here.repository.git('update-ref', '-d', 'refs/pull/42/head')
    expect((await here.run()).code).toBe(2)
    expect(comments()).toEqual([expect.stringContaining('could not be fetched')])
    expect(reviews()).toEqual(['CHANGES_REQUESTED'])
  })

  it.each([
    ['an earlier comment is edited', true, 1],
    ['nothing is said, as nobody knows whether it still has this head', false, 0],
  ])('where the pull request itself cannot be had: %s', async (_, stands, count) => {
    here = await scene()
    if (stands) earlier('6000.1')
    breaks('/pulls/42')
    const result = await here.run()
    expect(result.code).toBe(2)
    expect(result.log).toContain('the verdict stands')
    expect(comments().filter((body) => body.includes('could not judge'))).toHaveLength(count)
    expect(comments()).toHaveLength(count)
    expect(reviews()).toEqual([])
  })

  it.each(['/pulls/42', '/pulls/42/commits'])('leaves the word of a newer run alone when %s fails', async (path) => {
    here = await scene()
    earlier('9000.1')
    breaks(path)
    expect((await here.run()).code).toBe(2)
    expect(comments()).toEqual([expect.stringContaining('it may merge')])
    expect(reviews()).toEqual([])
  })

  it('is not told of a head that has moved, nor of a pull request that was closed', async () => {
    here = await scene()
    earlier('6000.1')
    const payload = { number: 42, pull_request: { number: 42, head: { sha: '8'.repeat(40) } } }
    expect((await here.run({ payload })).code).toBe(2)
    here.pull.state = 'closed'
    breaks('/pulls/42/commits')
    expect((await here.run()).code).toBe(2)
    expect(comments()).toEqual([expect.stringContaining('it may merge')])
    expect(reviews()).toEqual([])
  })

  it.each([
    ['in mode evaluate', { mode: 'evaluate' }, 0, 0],
    ['where comments are not wanted', { comment: 'never' }, 0, 1],
    ['where reviews are not wanted', { review: 'off' }, 1, 0],
    ['in mode publish', { mode: 'publish' }, 1, 1],
  ])('is told as it is set up: %s', async (_, inputs, said, asked) => {
    here = await scene()
    breaks('/pulls/42/commits')
    expect((await here.run({ inputs })).code).toBe(2)
    expect([comments().length, reviews().length]).toEqual([said, asked])
  })

  it('keeps its exit code where the token may write nothing, and the log says so', async () => {
    here = await scene(undefined, {}, (state) => {
      state.token.mayWrite = false
    })
    breaks('/pulls/42/commits')
    const result = await here.run()
    expect(result.code).toBe(2)
    expect(result.log).toContain('could not be published (the verdict stands)')
    expect(result.summary).toContain('could not judge')
  })

  it('is not told twice when the answer to the first comment was lost', async () => {
    here = await scene()
    breaks('/pulls/42/commits')
    here.forge.interfere({
      matches: ({ method, path }) => method === 'POST' && path.endsWith('/comments'),
      times: 1,
      after: true,
      answer: 'hang-up',
    })
    expect((await here.run()).code).toBe(2)
    expect(comments()).toHaveLength(1)
  })

  it('shuts the check run of a dedicated App, which an earlier run may have opened', async () => {
    here = await scene()
    const inputs = { 'check-run-token': 'y'.repeat(40) }
    await here.run({ inputs })
    breaks('/pulls/42/commits')
    await here.run({ inputs, attempt: 2 })
    expect(here.forge.state.checkRuns.map((one) => one['conclusion'])).toEqual(['success', 'failure'])
  })

  it('is asked nothing where the event names no change', async () => {
    here = await scene()
    const result = await here.run({ payload: { number: 42 } })
    expect(result.code).toBe(2)
    expect(result.summary).toContain('could not judge')
    expect(here.forge.calls).toEqual([])
  })
})
