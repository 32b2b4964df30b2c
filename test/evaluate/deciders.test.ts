import { describe, expect, it } from 'vitest'
import type { Decision, Finding, ModelDecision } from '../../src/domain/decision.js'
import type { EscalationStep } from '../../src/domain/policy.js'
import { decidersOf, peopleToAsk } from '../../src/evaluate.js'
import { HEAD, people, policy, requirement, review } from '../fakes/facts.js'
import { finding } from '../fakes/judged.js'

const step = (to: string, more: Partial<EscalationStep> = {}): EscalationStep => ({
  to: [to],
  severity: 'block',
  tiers: null,
  requirements: null,
  ...more,
})
const violated: Finding = { ...finding('violated', 'block'), requirement: 'floor' }
const signOff: Finding = { ...finding('missing', 'block'), requirement: 'sign-off' }

function deciders(
  findings: readonly Finding[],
  escalation: readonly EscalationStep[],
  { tier = 'high', approvals = [] }: { tier?: 'high' | 'limited'; approvals?: Decision['approvals'] } = {},
) {
  const model = { id: 'm', tier, findings } as unknown as ModelDecision
  const rules = policy({
    requirements: [
      requirement('approval', { from: ['second-line'] }, { id: 'sign-off' }),
      requirement('policy-change', { 'loosening-needs': ['second-line', 'safety-board'] }, { id: 'change' }),
    ],
    escalation,
  })
  return decidersOf({ models: [model], findings: [], approvals }, rules).map((one) => `${one.role}: ${one.for.join()}`)
}

describe('who must decide', () => {
  it('are the roles whose approval is missing, then the way up, each role once', () => {
    const steps = [step('first-line'), step('safety-board', { tiers: ['high'] }), step('second-line')]
    expect(deciders([violated, signOff], steps)).toEqual([
      'second-line: sign-off,floor',
      'first-line: floor,sign-off',
      'safety-board: floor,sign-off',
    ])
  })

  it.each<[string, Finding[], EscalationStep, Parameters<typeof deciders>[2], number]>([
    ['what is blocked', [violated], step('x'), {}, 1],
    ['what could not be judged', [{ ...violated, outcome: 'error' }], step('x'), {}, 1],
    ['what only warns', [{ ...violated, severity: 'warn' }], step('x'), {}, 0],
    ['what only warns, where asked', [{ ...violated, severity: 'warn' }], step('x', { severity: 'warn' }), {}, 1],
    ['what is waived', [finding('violated', 'block', true)], step('x', { severity: 'warn' }), {}, 0],
    ['what holds', [finding('satisfied', 'block')], step('x', { severity: 'warn' }), {}, 0],
    ['another tier', [violated], step('x', { tiers: ['high'] }), { tier: 'limited' }, 0],
    ['another requirement', [violated], step('x', { requirements: ['other'] }), {}, 0],
    ['the requirement', [violated], step('x', { requirements: ['floor'] }), {}, 1],
  ])('for %s', (_, findings, one, more, count) => {
    expect(deciders(findings, [one], more)).toHaveLength(count)
  })

  it('are not those of several roles who have approved already', () => {
    const change = { ...signOff, requirement: 'change' }
    const approvals = [{ login: 'alice-risk', role: 'second-line', commit: HEAD, at: '' }]
    expect(deciders([change], [], { approvals })).toEqual(['safety-board: change'])
  })
})

describe('the roles that must decide', () => {
  const of = (
    decision: Partial<Parameters<typeof decidersOf>[0]>,
    requirements: readonly ReturnType<typeof requirement>[] = [],
    escalation?: readonly EscalationStep[],
  ) =>
    decidersOf(
      { models: [], approvals: [], ...decision },
      policy({ requirements, ...(escalation ? { escalation } : {}) }),
    )
  const model = (...findings: readonly Finding[]) =>
    [{ id: 'm', tier: 'high', findings }] as unknown as readonly ModelDecision[]

  it('come with their members, and without where the policy does not know them', () => {
    const both = requirement('approval', { from: ['second-line', 'nobody'] }, { id: 'sign-off' })
    expect(of({ models: model(signOff) }, [both])).toEqual([
      { role: 'second-line', members: ['acme/model-risk', 'alice-risk'], for: ['sign-off'] },
      { role: 'nobody', members: [], for: ['sign-off'] },
    ])
    expect(of({ models: model(signOff) }, [])).toEqual([])
  })

  it('are those for the change itself too, which is of no tier', () => {
    const change = { ...signOff, requirement: 'gate-files' }
    const steps = [step('second-line', { tiers: ['high'] }), step('safety-board')]
    const board = { role: 'safety-board', members: ['sam-board'], for: ['gate-files'] }
    expect(of({ findings: [change] }, [], steps)).toEqual([board])
    const line = { role: 'second-line', members: ['acme/model-risk', 'alice-risk'], for: ['floor'] }
    expect(of({ findings: [change], models: model(violated) }, [], steps)).toEqual([
      line,
      { ...board, for: ['gate-files', 'floor'] },
    ])
  })

  it('are none for what does not apply, or has no step', () => {
    const idle = { ...signOff, outcome: 'not-applicable' } as const
    const sign = requirement('approval', { from: ['second-line'] }, { id: 'sign-off' })
    expect(of({ models: model(idle) }, [sign], [step('safety-board', { severity: 'warn' })])).toEqual([])
    expect(of({ models: model(violated) })).toEqual([])
  })

  it('are none that another rule names, or that is no role', () => {
    const rules = [
      requirement('metric-threshold', { from: ['safety-board'], 'loosening-needs': ['safety-board'] }, { id: 'floor' }),
      requirement('approval', { from: ['second-line', 7] }, { id: 'sign-off' }),
      requirement('approval', { from: 'safety-board' }, { id: 'other' }),
    ]
    const open = model(violated, signOff, { ...signOff, requirement: 'other' })
    expect(of({ models: open }, rules).map(({ role }) => role)).toEqual(['second-line'])
  })

  it('are those that have not yet approved, whoever else has', () => {
    const needs = requirement('policy-change', { 'loosening-needs': ['second-line', 'safety-board'] }, { id: 'change' })
    const approval = (role: string) => ({ login: role, role, commit: HEAD, at: '' })
    const roles = (...approved: readonly string[]) =>
      of({ models: model({ ...signOff, requirement: 'change' }), approvals: approved.map(approval) }, [needs]).map(
        ({ role }) => role,
      )
    expect(roles()).toEqual(['second-line', 'safety-board'])
    expect(roles('first-line', 'second-line')).toEqual(['safety-board'])
    expect(roles('safety-board', 'second-line')).toEqual([])
  })
})

describe('who is asked for a review', () => {
  const decider = (...members: readonly string[]) => [{ role: 'r', members, for: ['x'] }]
  const world = (more = {}) => people({ author: 'erin', committers: ['Carl'], ...more })

  it('is everybody once, but the author, committers and bots', () => {
    const asked = peopleToAsk(decider('alice', 'Alice', 'ERIN', 'carl', 'a[bot]', 'acme/team'), world(), HEAD)
    expect(asked.map((one) => one.toLowerCase())).toEqual(['alice', 'acme/team'])
  })

  it('is nobody who has reviewed this head, for himself or his team; a review of another head is none', () => {
    const teams = { 'acme/team': ['bo'] }
    const of = (commit: string, login: string) =>
      peopleToAsk(decider('alice', 'acme/team'), world({ teams, reviews: [review({ login, commit })] }), HEAD)
    expect(of(HEAD, 'alice')).toEqual(['acme/team'])
    expect(of(HEAD, 'bo')).toEqual(['alice'])
    expect(of('9'.repeat(40), 'alice')).toEqual(['alice', 'acme/team'])
  })

  it('is nobody whose team has one who reviewed it, in whatever letters, and everybody where no team is known', () => {
    const teams = { 'Acme/Team': ['ann', ' Bo '], 'acme/other': ['cy'] }
    const reviews = [review({ login: 'BO', commit: HEAD.toUpperCase() })]
    expect(peopleToAsk(decider('acme/team', 'acme/other', 'acme/unread'), world({ teams, reviews }), HEAD)).toEqual([
      'acme/other',
      'acme/unread',
    ])
  })

  it('is everybody who has not made the change, where its author is not known', () => {
    expect(
      peopleToAsk(decider('erin', ' carl ', 'a[bot]', 'a[bot]-team', 'B[BOT]'), world({ author: null }), HEAD),
    ).toEqual(['erin', 'a[bot]-team'])
  })
})
