/** What the rule on approvals says, word for word: who, of whom, and what is to be done. */

import { describe, expect, it } from 'vitest'
import { countingApprovals } from '../../src/domain/approvals.js'
import type { People } from '../../src/domain/people.js'
import { approval } from '../../src/rules/approval.js'
import { BASE, facts, HEAD, people, policy, requirement, review, vocabulary } from '../fakes/facts.js'
import { toldFindings } from '../fakes/told-findings.js'

const ROLES = {
  'second-line': ['acme/model-risk', 'alice-risk'],
  'safety-board': ['sam-board', 'acme/board'],
}
const AT = { head: HEAD, now: Date.parse('2024-06-20T12:00:00Z') }
const bo = review({ login: 'bo-risk' })

const judge = (who: Partial<People>, parameters: Readonly<Record<string, unknown>> = {}) => {
  const known = people(who)
  const given = facts({
    people: known,
    policy: policy({ roles: ROLES }),
    approvals: countingApprovals(known, ROLES, AT),
  })
  return toldFindings(approval.judge(requirement('approval', { from: ['second-line'], ...parameters }), given))
}
const first = (...args: Parameters<typeof judge>) => judge(...args)[0]

describe('approval', () => {
  it('given by one', () => {
    expect(judge({ reviews: [review()] })).toMatchInlineSnapshot(`
      [
        {
          "better": "higher",
          "message": "alice-risk approved the commit 111111111111; 1 approval of second-line is asked for.",
          "n": 1,
          "origin": "verified",
          "outcome": "satisfied",
          "plain": "One person of second-line agreed to this change; the policy asks for one.",
          "sources": [],
          "threshold": {
            "min": 1,
          },
          "value": 1,
        },
      ]
    `)
  })

  it('given by two, where two of either role are asked for', () => {
    const reviews = [review(), review({ login: 'sam-board' })]
    expect(judge({ reviews }, { from: ['second-line', 'safety-board'], count: 2 })).toMatchInlineSnapshot(`
      [
        {
          "better": "higher",
          "message": "alice-risk and sam-board approved the commit 111111111111; 2 approvals of second-line or safety-board are asked for.",
          "n": 2,
          "origin": "verified",
          "outcome": "satisfied",
          "plain": "2 people of second-line or safety-board agreed to this change; the policy asks for 2.",
          "sources": [],
          "threshold": {
            "min": 2,
          },
          "value": 2,
        },
      ]
    `)
  })

  it('given by nobody', () => {
    expect(judge({})).toMatchInlineSnapshot(`
      [
        {
          "better": "higher",
          "fix": "have 1 of acme/model-risk and alice-risk approve 111111111111, who did not write it",
          "message": "1 approval of second-line is asked for, and nobody has approved the commit 111111111111.",
          "n": 0,
          "origin": "verified",
          "outcome": "missing",
          "plain": "Nobody of second-line agreed to this change; the policy asks for one.",
          "sources": [],
          "threshold": {
            "min": 1,
          },
          "value": 0,
        },
      ]
    `)
  })

  it('given by one of three', () => {
    expect(judge({ reviews: [review()] }, { count: 3 })).toMatchInlineSnapshot(`
      [
        {
          "better": "higher",
          "fix": "have 2 of acme/model-risk and alice-risk approve 111111111111, who did not write it",
          "message": "3 approvals of second-line are asked for, and only alice-risk approved the commit 111111111111.",
          "n": 1,
          "origin": "verified",
          "outcome": "missing",
          "plain": "One person of second-line agreed to this change; the policy asks for 3.",
          "sources": [],
          "threshold": {
            "min": 3,
          },
          "value": 1,
        },
      ]
    `)
  })

  it('given by two of three', () => {
    expect(first({ reviews: [review(), bo] }, { count: 3 })).toMatchObject({
      message:
        '3 approvals of second-line are asked for, and only alice-risk and bo-risk approved the commit 111111111111.',
      plain: '2 people of second-line agreed to this change; the policy asks for 3.',
      fix: 'have 1 of acme/model-risk and alice-risk approve 111111111111, who did not write it',
    })
  })

  it('that does not count, and teams that cannot be read', () => {
    const reviews = [review({ commit: BASE }), review({ login: 'mallory' })]
    expect(judge({ reviews, unreadableTeams: ['acme/Model-Risk', 'acme/board'], teams: {} })).toMatchInlineSnapshot(`
      [
        {
          "better": "higher",
          "fix": "have 1 of acme/model-risk and alice-risk approve 111111111111, who did not write it; let the token read the members of acme/Model-Risk, or name the people in the policy",
          "message": "1 approval of second-line is asked for, and nobody has approved the commit 111111111111. Not counted: alice-risk gave an approval that is stale: it is for 222222222222, which is not the head 111111111111 and mallory stands in none of the roles that are asked; the members of acme/Model-Risk could not be read. The members of acme/Model-Risk could not be read, so nobody of it counts.",
          "n": 0,
          "origin": "verified",
          "outcome": "missing",
          "plain": "Nobody of second-line agreed to this change; the policy asks for one.",
          "sources": [],
          "threshold": {
            "min": 1,
          },
          "value": 0,
        },
      ]
    `)
  })

  it('where the team that cannot be read is none of the role', () => {
    expect(first({ unreadableTeams: ['acme/board'] })).toMatchObject({
      message: '1 approval of second-line is asked for, and nobody has approved the commit 111111111111.',
      fix: 'have 1 of acme/model-risk and alice-risk approve 111111111111, who did not write it',
    })
  })

  it('where nothing is known of reviews', () => {
    expect(judge({ known: false, unreadableTeams: ['acme/model-risk'] })).toMatchInlineSnapshot(`
      [
        {
          "better": "higher",
          "fix": "have 1 of acme/model-risk and alice-risk approve 111111111111, who did not write it; for a check on this machine pass the approvals with --approvals FILE",
          "message": "1 approval of second-line is asked for, and nobody has approved the commit 111111111111. Nothing is known of reviews here.",
          "n": 0,
          "origin": "verified",
          "outcome": "missing",
          "plain": "Nobody of second-line agreed to this change; the policy asks for one.",
          "sources": [],
          "threshold": {
            "min": 1,
          },
          "value": 0,
        },
      ]
    `)
  })

  it('of a role that the policy does not have', () => {
    expect(first({ reviews: [review()] }, { from: ['third-line'] })).toMatchObject({
      outcome: 'missing',
      fix: 'have 1 of third-line approve 111111111111, who did not write it',
    })
    expect(first({ reviews: [review()] }, { from: undefined })?.outcome).toBe('missing')
  })
})

describe('a refusal', () => {
  const changes = review({ state: 'changes-requested', at: '2024-06-20T09:00:00Z' })

  it.each<[string, People['reviews'], string]>([
    ['stands', [changes], 'violated'],
    ['stands after a comment', [changes, review({ state: 'commented', at: '2024-06-20T10:00:00Z' })], 'violated'],
    ['is none where there is only a comment', [review({ state: 'commented' })], 'missing'],
    ['is taken back by a later approval', [changes, review({ commit: BASE, at: '2024-06-20T09:00:01Z' })], 'missing'],
    ['is taken back by one of the same second', [changes, review({ commit: BASE })], 'missing'],
    [
      'stands where the approval is earlier',
      [changes, review({ commit: BASE, at: '2024-06-20T08:00:00Z' })],
      'violated',
    ],
    ['stands in either order', [review({ commit: BASE, at: '2024-06-20T08:00:00Z' }), changes], 'violated'],
    [
      'is none where an approval that does not count was followed by a comment',
      [review({ commit: BASE }), review({ state: 'commented', at: '2024-06-20T10:00:00Z' })],
      'missing',
    ],
    ['of somebody else', [review({ login: 'mallory', state: 'changes-requested' })], 'missing'],
  ])('%s', (_, reviews, outcome) => expect(first({ reviews })?.outcome).toBe(outcome))
})

it('an approval of the head counts in whichever case its commit is written', () => {
  const head = 'abcdef'.repeat(6).padEnd(40, '0')
  const approvals = [
    { login: 'alice-risk', role: 'second-line', commit: head.toUpperCase(), at: '2024-06-20T09:00:00Z' },
  ]
  const judged = approval.judge(requirement('approval', { from: ['second-line'] }), facts({ head, approvals }))
  expect(judged.map((one) => one.outcome)).toEqual(['satisfied'])
})

it('the policy may ask only for roles that it has', () => {
  const context = { policy: policy({ roles: ROLES }), vocabulary }
  expect(approval.check?.({}, context)).toEqual([])
  expect(approval.check?.({ from: ['safety-board'] }, context)).toEqual([])
  expect(approval.check?.({ from: ['third-line'] }, context)).toMatchObject([
    { pointer: '/from/0', message: '"third-line" is not a role of the policy', code: 'policy/reference' },
  ])
})
