import { afterEach, describe, expect, it } from 'vitest'
import { ALICE, BOT, ERIN, type Scene, scene } from '../fakes/action-run.js'
import { whyNotMerge } from '../fakes/forge.js'
import { evaluation, modelFiles, POLICY_PATH, policy, SIGN_OFF, waivers } from '../fakes/world.js'

let here: Scene | null = null
const set = async (...args: Parameters<typeof scene>) => {
  here = await scene(...args)
  return here
}
afterEach(async () => {
  const faults = here?.forge.faults ?? []
  await here?.close()
  here = null
  // Whatever a test was about: nothing that was sent or answered may break GitHub's own description.
  expect(faults).toEqual([])
})

/** What a ruleset would do with the job's conclusion. */
const mayMerge = (one: Scene, code: number | null) => {
  const run = { name: 'model-risk-gate', head_sha: one.pull.headSha, conclusion: code === 0 ? 'success' : 'failure' }
  return whyNotMerge({ ...one.forge.state, checkRuns: [run] }, one.pull)
}

describe('the action on a pull request', () => {
  it('passes a good model: one comment, no review, the record as an artifact', async () => {
    const one = await set()
    const result = await one.run()
    expect(result.log).not.toContain('::error')
    expect(result.code).toBe(0)
    expect(result.outputs).toMatchObject({ verdict: 'pass', blocked: '0', waived: '0', models: '["credit-default"]' })
    expect(result.outputs['decision-digest']).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(one.forge.state.comments.map((comment) => comment.body)[0]).toContain('may merge')
    expect(one.forge.state.reviews).toEqual([])
    expect([...one.forge.artifacts.keys()]).toEqual(['risk-gate'])
    expect(result.summary).toContain('credit-default')
    expect(mayMerge(one, result.code)).toEqual([])
  })

  it('fails a bad model, requests changes, and the forge then refuses the merge', async () => {
    const one = await set(modelFiles('model 2', 0.5))
    const result = await one.run()
    expect(result.code).toBe(1)
    expect(result.outputs).toMatchObject({ verdict: 'fail', blocked: '1' })
    expect(one.forge.state.comments[0]?.body).toContain('0.5')
    expect(one.forge.state.reviews.map((review) => review.state)).toEqual(['CHANGES_REQUESTED'])
    expect(mayMerge(one, result.code)).toEqual([
      'Required status check "model-risk-gate" is failing.',
      'Changes requested by github-actions[bot].',
    ])
  })

  it('says what it could not read, and requests changes too', async () => {
    const one = await set({ ...modelFiles('model 2', 0.9), 'reports/credit/eval.json': '{"schema": 1,' })
    const result = await one.run()
    expect(result.code).toBe(2)
    expect(result.outputs['verdict']).toBe('error')
    expect(one.forge.state.comments[0]?.body).toContain('reports/credit/eval.json')
    expect(one.forge.state.reviews.map((review) => review.state)).toEqual(['CHANGES_REQUESTED'])
  })

  it('passes with a waiver of the base, and says so', async () => {
    const one = await set(modelFiles('model 2', 0.75), { 'policies/waivers.yml': waivers('model 2') })
    const result = await one.run()
    expect(result.outputs).toMatchObject({ verdict: 'pass-with-waivers', waived: '1', blocked: '0' })
    expect(result.code).toBe(0)
    expect(one.forge.state.comments[0]?.body).toContain('R-012')
  })

  it('passes a change of no model, naming the reason', async () => {
    const one = await set({ 'README.md': 'words' })
    const result = await one.run()
    expect(result.code).toBe(0)
    expect(result.outputs).toMatchObject({ verdict: 'pass', models: '[]' })
  })

  it('edits its comment and review on a re-run, and lifts the review when the change is mended', async () => {
    const one = await set(modelFiles('model 2', 0.5))
    await one.run()
    await one.run({ attempt: 2 })
    expect(one.forge.state.comments).toHaveLength(1)
    expect(one.forge.state.reviews).toHaveLength(1)
    one.repository.git('update-ref', 'refs/heads/fix', one.pull.headSha)
    const tree = one.repository.git('rev-parse', 'main^{tree}').trim()
    const fixed = one.repository
      .git('-c', 'user.name=x', '-c', 'user.email=x@x', 'commit-tree', tree, '-p', one.pull.headSha, '-m', 'mend')
      .trim()
    one.repository.git('update-ref', 'refs/pull/42/head', fixed)
    one.pull.headSha = fixed
    one.pull.commits.push({ sha: fixed, author: ERIN, committer: ERIN })
    const result = await one.run({ attempt: 3 })
    expect(result.code).toBe(0)
    expect(one.forge.state.comments).toHaveLength(1)
    expect(one.forge.state.reviews.map((review) => review.state)).toEqual(['DISMISSED'])
  })

  it('posts a comment review on a change that it opened itself', async () => {
    const one = await set(modelFiles('model 2', 0.5), {}, (state) => {
      state.pulls[0]!.author = BOT
    })
    const result = await one.run()
    expect(result.code).toBe(1)
    expect(one.forge.state.reviews.map((review) => review.state)).toEqual(['COMMENTED'])
  })

  it('keeps the verdict of a fork whose token may write nothing', async () => {
    const one = await set(modelFiles('model 2', 0.5), {}, (state) => {
      state.pulls[0]!.headRepo = 'mallory/models'
      state.token.mayWrite = false
    })
    const result = await one.run()
    expect(result.code).toBe(1)
    expect(one.forge.state.comments).toEqual([])
    expect(result.log).toContain('the verdict stands')
  })

  it('posts nothing for a head that moved while it ran', async () => {
    const one = await set(modelFiles('model 2', 0.5))
    let asked = 0
    one.forge.before = (call) => {
      if (call.path.endsWith('/pulls/42') && ++asked === 2) one.pull.headSha = '9'.repeat(40)
    }
    const result = await one.run()
    expect(result.code).toBe(1)
    expect(one.forge.state.comments).toEqual([])
    expect(one.forge.state.reviews).toEqual([])
    expect(result.log).toContain('nothing was posted')
  })

  it.each(['issue_comment', 'workflow_dispatch', 'push'])('does not judge on %s, and says so', async (event) => {
    const one = await set()
    const result = await one.run({ event, payload: {} })
    expect(result.code).toBe(2)
    expect(result.log).toContain('event')
  })

  it('never uses the policy of the change itself', async () => {
    const one = await set({ [POLICY_PATH]: policy().replace('0.80', '0.10'), ...modelFiles('model 2', 0.5) })
    const result = await one.run()
    expect(result.code).toBe(1)
    expect(one.forge.state.comments[0]?.body).toContain(POLICY_PATH)
  })

  it('refuses an evaluation of another model', async () => {
    const one = await set({
      'models/credit/model.pkl': 'model 2',
      'reports/credit/eval.json': evaluation('model 1', 0.9),
    })
    expect((await one.run()).code).toBe(1)
  })
})

describe('approvals on the forge', () => {
  const signed = { [POLICY_PATH]: policy(SIGN_OFF) }
  const approve =
    (over: object = {}) =>
    (state: Parameters<NonNullable<Parameters<typeof scene>[2]>>[0]) => {
      state.reviews.push({
        id: 1,
        user: ALICE,
        state: 'APPROVED',
        commit_id: state.pulls[0]!.headSha,
        submitted_at: '2026-11-20T09:00:00Z',
        body: '',
        ...over,
      })
    }

  it('counts an approval of the head by the second line', async () => {
    const result = await (await set(undefined, signed, approve())).run()
    expect([result.code, result.log.includes('::error')]).toEqual([0, false])
  })

  it.each([
    ['of an earlier commit', approve({ commit_id: '5'.repeat(40) })],
    ['by a bot', approve({ user: { ...ALICE, type: 'Bot' } })],
    [
      'of somebody who may not write',
      (state: Parameters<ReturnType<typeof approve>>[0]) => {
        approve()(state)
        state.permissions['alice-risk'] = 'read'
      },
    ],
    [
      'by a committer',
      (state: Parameters<ReturnType<typeof approve>>[0]) => {
        approve()(state)
        state.pulls[0]!.commits[0]!.committer = ALICE
      },
    ],
    [
      'where a commit is by nobody known',
      (state: Parameters<ReturnType<typeof approve>>[0]) => {
        approve()(state)
        state.pulls[0]!.commits[0]!.author = null
      },
    ],
  ])('does not count one %s', async (_, change) => {
    const result = await (await set(undefined, signed, change)).run()
    expect(result.code).toBe(1)
  })

  it('asks those who must decide for a review, once', async () => {
    const one = await set(undefined, signed)
    await one.run()
    await one.run({ attempt: 2 })
    expect(one.forge.state.requested).toEqual(['alice-risk', 'acme/model-risk'])
    expect(one.forge.calls.filter((call) => call.path.endsWith('/requested_reviewers'))).toHaveLength(1)
    expect(one.forge.state.comments[0]?.body).toContain('Who must decide')
  })

  it('names a team that it cannot read', async () => {
    const one = await set(undefined, signed, (state) => {
      state.teams = {}
    })
    const result = await one.run()
    expect(result.code).toBe(1)
    expect(one.forge.state.comments[0]?.body).toContain('model-risk')
  })
})

describe('two jobs: evaluate, then publish', () => {
  it('publishes the record that the evaluating job made', async () => {
    const one = await set(modelFiles('model 2', 0.5))
    const judged = await one.run({ inputs: { mode: 'evaluate' }, event: 'pull_request_target' })
    expect(judged.code).toBe(1)
    expect(one.forge.state.comments).toEqual([])
    const said = await one.run({
      inputs: { mode: 'publish', 'decision-digest': judged.outputs['decision-digest']! },
      event: 'pull_request_target',
    })
    expect(said.outputs['decision-digest']).toBe(judged.outputs['decision-digest'])
    expect(one.forge.state.comments).toHaveLength(1)
  })

  it('does not use an artifact with another digest, and judges again', async () => {
    const one = await set(modelFiles('model 2', 0.5))
    await one.run({ inputs: { mode: 'evaluate' } })
    const said = await one.run({ inputs: { mode: 'publish', 'decision-digest': `sha256:${'0'.repeat(64)}` } })
    expect(said.log).toContain('derived again')
    expect(said.outputs['verdict']).toBe('fail')
  })
})

describe('a merge queue', () => {
  const group = (sha: string, ref: string) => ({
    action: 'checks_requested',
    merge_group: { head_sha: sha, head_ref: ref, base_sha: '0'.repeat(40), base_ref: 'refs/heads/main' },
    repository: { full_name: 'acme/models' },
  })

  it('judges the group as it would be merged, with the approvals of the pull request that its ref names', async () => {
    const one = await set(undefined, { [POLICY_PATH]: policy(SIGN_OFF) }, (state) => {
      const approval = {
        id: 1,
        user: ALICE,
        state: 'APPROVED',
        submitted_at: '2026-11-20T09:00:00Z',
        body: '',
      } as const
      state.reviews.push({ ...approval, commit_id: state.pulls[0]!.headSha })
    })
    const tree = one.repository.git('rev-parse', 'pr^{tree}').trim()
    const queued = one.repository
      .git(
        '-c',
        'user.name=q',
        '-c',
        'user.email=q@q',
        'commit-tree',
        tree,
        '-p',
        one.repository.id('main'),
        '-m',
        'queued',
      )
      .trim()
    one.repository.git('update-ref', `refs/heads/gh-readonly-queue/main/pr-42-${queued}`, queued)
    const payload = group(queued, `refs/heads/gh-readonly-queue/main/pr-42-${queued}`)
    const result = await one.run({ event: 'merge_group', payload })
    expect(result.log).not.toContain('::error')
    expect(result.outputs['verdict']).toBe('pass')
    expect(one.forge.state.comments).toEqual([])
  })
})

describe('a forge having a bad day', () => {
  const reads = (path: string) => (call: { method: string; path: string }) =>
    call.method === 'GET' && call.path.endsWith(path)

  it.each([
    ['a cut body', '/pulls/42', { status: 200, body: '{"number": 42, "ti' }, 'JSON'],
    [
      'an HTML page with 500',
      '/pulls/42',
      { status: 500, body: '<html>', headers: { 'content-type': 'text/html' } },
      '500',
    ],
    ['404 for a private repository', '/pulls/42', { status: 404, body: '{"message":"Not Found"}' }, '404'],
    [
      '403 without the permission',
      '/reviews',
      { status: 403, body: '{"message":"Resource not accessible by integration"}' },
      '403',
    ],
    [
      'a rate limit that does not end',
      '/pulls/42',
      { status: 403, body: '{"message":"You have exceeded a secondary rate limit"}', headers: { 'retry-after': '0' } },
      'rate limit',
    ],
  ])('is an error, never a pass: %s', async (_, path, answer, word) => {
    const one = await set()
    one.forge.interfere({ matches: reads(path), times: 100, answer })
    const result = await one.run()
    expect(result.code).toBe(2)
    expect(result.log.toLowerCase()).toContain(word.toLowerCase())
    expect(result.summary).toContain('could not judge')
  })

  it.each([
    ['429, once', { status: 429, body: '{"message":"slow down"}', headers: { 'retry-after': '0' } }],
    ['502, once', { status: 502, body: 'Bad gateway' }],
    ['a closed connection, once', 'hang-up' as const],
  ])('is asked again: %s', async (_, answer) => {
    const one = await set()
    one.forge.interfere({ matches: reads('/pulls/42'), times: 1, answer })
    expect((await one.run()).code).toBe(0)
  })

  it('does not comment twice when the answer to the first was lost', async () => {
    const one = await set()
    one.forge.interfere({
      matches: (call) => call.method === 'POST' && call.path.endsWith('/comments'),
      times: 1,
      after: true,
      answer: 'hang-up',
    })
    expect((await one.run()).code).toBe(0)
    expect(one.forge.state.comments).toHaveLength(1)
  })
})

describe('the action on a schedule', () => {
  it('audits: keeps the record, comments nothing, and fails where a change was pushed round the gate', async () => {
    const one = await set()
    const run = () => one.run({ event: 'schedule', payload: {}, inputs: { mode: 'audit', 'artifact-name': 'audit' } })
    expect((await run()).code).toBe(0)
    const pushed = one.pull.headSha
    one.repository.git('update-ref', 'refs/heads/main', pushed)
    one.forge.state.history = { merges: { [pushed]: [] }, checks: {} }
    const result = await run()
    expect(result.code).toBe(1)
    expect(result.log).toContain('UNGATED, BYPASSED')
    expect(one.forge.state.issues?.map(({ title }) => title)).toEqual([
      'Model risk audit: ungated (1)',
      'Model risk audit: bypassed (1)',
    ])
    expect(one.forge.state.comments).toEqual([])
    expect([...one.forge.artifacts.keys()]).toEqual(['audit'])
  })
})
