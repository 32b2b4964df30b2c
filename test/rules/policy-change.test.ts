import { describe, expect, it } from 'vitest'
import type { Facts, PolicyChange } from '../../src/domain/rule.js'
import { policyChange } from '../../src/rules/policy-change.js'
import { facts, HEAD, policy, requirement, source, vocabulary } from '../fakes/facts.js'
import { inFull } from './in-full.js'

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

describe('what policy-change says', () => {
  const from = (path: string) => ({ ...change('tightens', `${path} is stricter`), source: source(path, { line: 3 }) })
  const judged = (more: Partial<Facts>, roles: unknown = ['safety-board', 'second-line']) =>
    inFull(policyChange.judge(requirement('policy-change', { 'loosening-needs': roles }), facts(more)))
  const loosened = [from('policy.yml'), { ...change('loosens'), source: source('waivers.yml', { line: 8 }) }]
  const alice = approval('alice-risk', 'second-line')
  const bo = approval('bo-risk', 'second-line')
  const sam = approval('sam-board', 'safety-board')

  it('where nothing changed', () =>
    expect(judged({})).toMatchInlineSnapshot(`
    "not-applicable: Policy and waivers are not changed.
      origin: verified"
  `))
  it('where nothing is loosened', () =>
    expect(judged({ policyChanges: [from('policy.yml'), change('neither', 'a title is new')] })).toMatchInlineSnapshot(`
      "satisfied: Nothing in policy or waivers is loosened: policy.yml is stricter; a title is new.
        origin: verified
        sources: policy.yml:3"
    `))
  it('where it is approved, naming one person a role', () =>
    expect(judged({ policyChanges: loosened, approvals: [alice, bo, sam] })).toMatchInlineSnapshot(`
      "satisfied: The change loosens policy or waivers (floor loosens), and sam-board (safety-board), alice-risk (second-line) approved it.
        origin: verified
        sources: policy.yml:3, waivers.yml:8"
    `))
  it('where approvals lack', () => {
    expect(judged({ policyChanges: loosened, approvals: [alice] })).toMatchInlineSnapshot(`
      "missing: The change loosens policy or waivers (floor loosens), and no approval of safety-board for this commit counts.
        fix: have somebody of safety-board approve the last commit, or take the loosening back
        origin: verified
        sources: policy.yml:3, waivers.yml:8"
    `)
    expect(judged({ policyChanges: loosened })).toMatch(
      /\n {2}fix: have somebody of safety-board and second-line approve the last commit, or take the loosening back\n/,
    )
  })
  it('up to five changes, and how many more', () => {
    const many = (n: number) => Array.from({ length: n }, (_, at) => change('tightens', `change ${at}`))
    expect(judged({ policyChanges: many(5) })).toMatch(/: change 0; change 1; change 2; change 3; change 4\.\n/)
    expect(judged({ policyChanges: many(6) })).toMatch(/; change 4; and 1 more\.\n/)
  })
  it('of a role that the policy does not have', () => {
    const check = (roles: ReturnType<typeof policy>['roles']) =>
      policyChange.check?.({ 'loosening-needs': ['second-line', 'board'] }, { policy: policy({ roles }), vocabulary })
    expect(check({ 'second-line': ['a'], 'safety-board': ['b'] })).toEqual([
      {
        pointer: '/loosening-needs/1',
        message: '"board" is not a role of this policy',
        fix: 'use one of second-line, safety-board, or add it under roles',
        code: 'policy/reference',
      },
    ])
    expect(check({})?.map((one) => one.fix)).toEqual(['add roles: {second-line: [...]}', 'add roles: {board: [...]}'])
  })
})
