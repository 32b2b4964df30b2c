import { describe, expect, it } from 'vitest'
import { branchRules, defaultBranch } from '../../src/github/branch-rules.js'
import { type Reply, refusal, scripted } from '../fakes/forge-calls.js'
import { matchCall, responseFaults, sample } from '../fakes/openapi.js'

const detail = { ruleset_source_type: 'Repository', ruleset_source: 'acme/models', ruleset_id: 42 }
const RULES = [
  {
    type: 'required_status_checks',
    parameters: {
      strict_required_status_checks_policy: true,
      required_status_checks: [{ context: 'model-risk-gate', integration_id: 15368 }, { context: 'tests' }],
    },
    ...detail,
  },
  {
    type: 'pull_request',
    parameters: {
      allowed_merge_methods: ['squash'],
      dismiss_stale_reviews_on_push: true,
      require_code_owner_review: true,
      require_last_push_approval: false,
      required_approving_review_count: 2,
      required_review_thread_resolution: false,
    },
    ...detail,
  },
  { type: 'non_fast_forward', ...detail },
  { type: 'deletion', ...detail },
]

const branch = (protection: object) => sample('branch-with-protection', { name: 'main', protected: true, protection })
const RULESET = sample('repository-ruleset', {
  id: 42,
  name: 'main',
  source: 'acme/models',
  enforcement: 'active',
  bypass_actors: [{ actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'always' }],
})

/** The loopback forge: every answer is checked against GitHub's own description of it. */
function forge(answers: Readonly<Record<string, Reply>> = {}) {
  const usual: Readonly<Record<string, Reply>> = {
    'GET /repos/{owner}/{repo}': { data: sample('full-repository', { default_branch: 'main' }) },
    'GET /repos/{owner}/{repo}/rules/branches/{branch}': { data: RULES },
    'GET /repos/{owner}/{repo}/branches/{branch}': { data: branch({ enabled: false }) },
    'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}': { data: RULESET },
  }
  return scripted((route) => {
    const reply = answers[route] ?? usual[route]
    if (!reply) return refusal(404)
    if ('data' in reply && !answers[route]) {
      const path = route.slice(4).replace(/\{\w+\}/g, '1')
      expect(responseFaults(matchCall('GET', path)!, 200, reply.data)).toEqual([])
    }
    return reply
  })
}

const read = async (answers: Readonly<Record<string, Reply>> = {}) => {
  const found = await branchRules(forge(answers).api, 'acme/models', 'main')
  return found.ok ? found.value : found.faults[0]?.code
}

describe('rules of a branch on GitHub', () => {
  it('are put together from every ruleset', async () => {
    expect(await read()).toEqual({
      branch: 'main',
      requiredChecks: [
        { name: 'model-risk-gate', app: 15368 },
        { name: 'tests', app: null },
      ],
      strict: true,
      workflows: [],
      mergeQueue: false,
      pullRequest: { approvals: 2, dismissStale: true, codeOwners: true, lastPush: false },
      noForcePush: true,
      noDeletion: true,
      classic: false,
      bypass: ['RepositoryRole 5 (always)'],
    })
  })

  it('are those of classic protection too', async () => {
    const protection = {
      enabled: true,
      required_status_checks: {
        enforcement_level: 'everyone',
        contexts: ['a', 'b'],
        checks: [{ context: 'a', app_id: 3 }],
      },
    }
    const rules = await read({
      'GET /repos/{owner}/{repo}/rules/branches/{branch}': { data: [] },
      'GET /repos/{owner}/{repo}/branches/{branch}': { data: branch(protection) },
    })
    expect(rules).toMatchObject({
      requiredChecks: [
        { name: 'a', app: 3 },
        { name: 'b', app: null },
      ],
      classic: true,
      pullRequest: null,
      bypass: null,
    })
  })

  it('do not know who may bypass where that is kept back', async () => {
    const kept = { ...RULESET }
    delete kept['bypass_actors']
    expect(await read({ 'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}': { data: kept } })).toMatchObject({
      bypass: null,
    })
    expect(await read({ 'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}': refusal(403) })).toMatchObject({
      bypass: null,
    })
  })

  it.each(['GET /repos/{owner}/{repo}/rules/branches/{branch}', 'GET /repos/{owner}/{repo}/branches/{branch}'])(
    'are a fault where %s fails, never "no rules"',
    async (route) => {
      expect(await read({ [route]: refusal(404) })).toBe('forge/not-found')
      expect(await read({ [route]: { data: 'x' } })).toBe('forge/answer')
    },
  )

  it('are a fault where a rule has no type', async () => {
    expect(await read({ 'GET /repos/{owner}/{repo}/rules/branches/{branch}': { data: [{}] } })).toBe('forge/answer')
  })

  it('are asked of the default branch', async () => {
    expect(await defaultBranch(forge().api, 'acme/models')).toEqual({ ok: true, value: 'main' })
    const none = await defaultBranch(forge({ 'GET /repos/{owner}/{repo}': { data: {} } }).api, 'acme/models')
    expect(none.ok).toBe(false)
  })
})
