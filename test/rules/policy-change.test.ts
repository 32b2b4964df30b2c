import { describe, expect, it } from 'vitest'
import type { PolicyChange } from '../../src/domain/rule.js'
import { policyChange } from '../../src/rules/policy-change.js'
import { facts, HEAD, policy, requirement, vocabulary } from '../fakes/facts.js'

const board = requirement('policy-change', { 'loosening-needs': ['safety-board'] })
const change = (effect: PolicyChange['effect'], message = `floor ${effect}`): PolicyChange => ({
  effect,
  where: 'requirements/floor',
  message,
  source: null,
})
const approval = (login: string, role: string) => ({ login, role, commit: HEAD, at: '2024-06-20T09:00:00Z' })

describe('policy-change', () => {
  it.each<[string, readonly PolicyChange[], readonly ReturnType<typeof approval>[], string]>([
    ['nothing changed', [], [], 'not-applicable'],
    ['only tightened', [change('tightens')], [], 'satisfied'],
    ['only text', [change('neither')], [], 'satisfied'],
    ['loosened', [change('loosens')], [], 'missing'],
    ['loosened among others', [change('tightens'), change('loosens'), change('neither')], [], 'missing'],
    [
      'loosened with the approval of another role',
      [change('loosens')],
      [approval('alice-risk', 'second-line')],
      'missing',
    ],
    ['loosened with the approval', [change('loosens')], [approval('sam-board', 'safety-board')], 'satisfied'],
  ])('%s', (_, policyChanges, approvals, outcome) => {
    const [judgement] = policyChange.judge(board, facts({ policyChanges, approvals }))
    expect(judgement?.outcome).toBe(outcome)
    if (outcome === 'missing') {
      expect(judgement?.message).toContain('floor loosens')
      expect(judgement?.fix).toContain('safety-board')
    }
  })

  it('needs every role that is named', () => {
    const both = requirement('policy-change', { 'loosening-needs': ['safety-board', 'second-line'] })
    const judge = (...approvals: readonly ReturnType<typeof approval>[]) =>
      policyChange.judge(both, facts({ policyChanges: [change('loosens')], approvals }))[0]
    expect(judge(approval('sam-board', 'safety-board'))).toMatchObject({
      outcome: 'missing',
      message: expect.stringContaining('no approval of second-line'),
    })
    expect(judge(approval('sam-board', 'safety-board'), approval('alice-risk', 'second-line'))).toMatchObject({
      outcome: 'satisfied',
    })
  })

  it('tells of five changes and counts the rest', () => {
    const policyChanges = Array.from({ length: 9 }, (_, index) => change('loosens', `change ${index}`))
    const message = policyChange.judge(board, facts({ policyChanges }))[0]?.message
    expect(message).toContain('change 4; and 4 more')
    expect(message).not.toContain('change 5')
  })

  it('is never satisfied by a list of roles that is empty or none', () => {
    for (const roles of [[], 'safety-board', null, [1]]) {
      const odd = requirement('policy-change', { 'loosening-needs': roles })
      expect(policyChange.judge(odd, facts({ policyChanges: [change('loosens')] }))[0]?.outcome).toBe('missing')
    }
  })

  it('knows the roles of the policy', () => {
    const check = (roles: readonly string[]) =>
      policyChange.check?.({ 'loosening-needs': roles }, { policy: policy(), vocabulary })
    expect(check(['safety-board', 'second-line'])).toEqual([])
    expect(check(['second-line', 'safty-board'])).toMatchObject([
      { pointer: '/loosening-needs/1', code: 'policy/reference', message: expect.stringContaining('safty-board') },
    ])
  })
})
