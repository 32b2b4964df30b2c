import { describe, expect, it } from 'vitest'
import { issuesOn } from '../../src/github/issues.js'
import { type Reply, refusal, scripted } from '../fakes/forge-calls.js'

const issue = (number: number, user: number, over: Record<string, unknown> = {}) => ({
  number,
  title: `t${number}`,
  body: `b${number}`,
  state: 'open',
  user: { id: user },
  ...over,
})

function forge(listed: readonly unknown[], me: Reply = { data: { id: 7 } }, write: Reply = { data: { number: 9 } }) {
  const calls = scripted((route) => {
    if (route === 'GET /user') return me
    return route.startsWith('GET') ? { data: listed } : write
  })
  return { ...calls, issues: issuesOn(calls.api, 'acme/models') }
}

describe('issues of a label', () => {
  it('are told with who opened them, in every state, without pull requests', async () => {
    const here = forge([
      issue(1, 7),
      issue(2, 8, { state: 'closed', body: null }),
      issue(3, 7, { pull_request: { url: 'x' } }),
    ])
    expect(await here.issues.list('risk-gate')).toEqual({
      ok: true,
      value: [
        { number: 1, title: 't1', body: 'b1', open: true, own: true },
        { number: 2, title: 't2', body: '', open: false, own: false },
      ],
    })
    expect(here.asked[0]).toMatchObject({
      route: 'GET /repos/{owner}/{repo}/issues',
      parameters: { owner: 'acme', repo: 'models', labels: 'risk-gate', state: 'all' },
    })
  })

  it.each<[string, readonly unknown[], Reply]>([
    ['while it is not known who we are', [issue(1, 7)], refusal(502)],
    ['where one has no number', [issue(1, 7), { ...issue(2, 7), number: 'two' }], { data: { id: 7 } }],
  ])('are a fault %s', async (_, listed, me) => {
    const told = await forge(listed, me).issues.list('risk-gate')
    expect(told.ok ? null : told.faults[0]?.code).toBe('forge/answer')
  })
})

it('opens and changes an issue', async () => {
  const here = forge([])
  expect(await here.issues.create({ title: 't', body: 'b', labels: ['risk-gate'] })).toEqual({ ok: true, value: 9 })
  await here.issues.update(9, { state: 'closed' })
  expect(here.asked.map((one) => [one.route.replace('/repos/{owner}/{repo}', ''), one.parameters])).toEqual([
    ['POST /issues', { owner: 'acme', repo: 'models', title: 't', body: 'b', labels: ['risk-gate'] }],
    ['PATCH /issues/{issue_number}', { owner: 'acme', repo: 'models', issue_number: 9, state: 'closed' }],
  ])
})

it('tells of a refusal', async () => {
  const here = forge([], { data: { id: 7 } }, refusal(403, { message: 'not accessible' }))
  const made = await here.issues.create({ title: 't', body: 'b', labels: [] })
  const changed = await here.issues.update(9, { body: 'b' })
  expect([made, changed].map((one) => (one.ok ? null : one.faults[0]?.code))).toEqual([
    'forge/permission',
    'forge/permission',
  ])
})
