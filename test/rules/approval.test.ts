import { describe, expect, it } from 'vitest'
import { countingApprovals } from '../../src/domain/approvals.js'
import type { People } from '../../src/domain/people.js'
import { approval } from '../../src/rules/approval.js'
import { BASE, facts, HEAD, people, policy, requirement, review, vocabulary } from '../fakes/facts.js'

const AT = { head: HEAD, now: Date.parse('2024-06-20T12:00:00Z') }

const judge = (who: Partial<People>, parameters: Readonly<Record<string, unknown>> = {}) => {
  const known = people(who)
  const given = facts({ people: known, approvals: countingApprovals(known, policy().roles, AT) })
  return approval.judge(requirement('approval', { from: ['second-line'], count: 1, ...parameters }), given)[0]
}

describe('approval', () => {
  it.each<[string, Partial<People>, Readonly<Record<string, unknown>>, string, RegExp]>([
    ['given', { reviews: [review()] }, {}, 'satisfied', /alice-risk approved the commit 111111111111/],
    [
      'of two, two',
      { reviews: [review(), review({ login: 'bo-risk' })] },
      { count: 2 },
      'satisfied',
      /alice-risk and bo-risk/,
    ],
    ['of two, one', { reviews: [review()] }, { count: 2 }, 'missing', /only alice-risk/],
    [
      'of two, one twice',
      { reviews: [review(), review({ login: 'Alice-Risk' })] },
      { count: 2 },
      'missing',
      /2 approvals/,
    ],
    ['nobody', {}, {}, 'missing', /nobody has approved/],
    ['nothing known', { known: false }, {}, 'missing', /Nothing is known/],
    ['by the author', { author: 'alice-risk', reviews: [review()] }, {}, 'missing', /alice-risk is the author/],
    ['by a committer', { committers: ['alice-risk'], reviews: [review()] }, {}, 'missing', /made a commit/],
    ['stale', { reviews: [review({ commit: BASE })] }, {}, 'missing', /222222222222/],
    ['by another line', { reviews: [review({ login: 'sam-board' })] }, {}, 'missing', /sam-board stands in none/],
    [
      'withdrawn',
      { reviews: [review(), review({ state: 'changes-requested', at: '2024-06-20T10:00:00Z' })] },
      {},
      'violated',
      /asks for changes/,
    ],
    ['dismissed', { reviews: [review({ state: 'dismissed' })] }, {}, 'violated', /dismissed/],
    [
      'changes asked by a stranger',
      { reviews: [review({ login: 'mallory', state: 'changes-requested' })] },
      {},
      'missing',
      /mallory/,
    ],
    // Only the latest word of the person itself says whether it refuses.
    [
      'changes asked, then approved by another line',
      {
        reviews: [review({ state: 'changes-requested' }), review({ login: 'sam-board', at: '2024-06-20T10:00:00Z' })],
      },
      {},
      'violated',
      /alice-risk asks for changes/,
    ],
    [
      'stale, then changes asked by a stranger',
      {
        reviews: [
          review({ commit: BASE }),
          review({ login: 'mallory', state: 'changes-requested', at: '2024-06-20T10:00:00Z' }),
        ],
      },
      {},
      'missing',
      /222222222222/,
    ],
    [
      'changes asked, then commented',
      {
        reviews: [review({ state: 'changes-requested' }), review({ state: 'commented', at: '2024-06-20T10:00:00Z' })],
      },
      {},
      'violated',
      /asks for changes/,
    ],
    [
      'changes asked, then approved before the last commit',
      {
        reviews: [
          review({ commit: BASE, at: '2024-06-20T10:00:00Z' }),
          review({ state: 'changes-requested', at: '2024-06-20T08:00:00Z' }),
        ],
      },
      {},
      'missing',
      /222222222222/,
    ],
    [
      'team unreadable',
      { teams: {}, unreadableTeams: ['acme/model-risk'] },
      {},
      'missing',
      /acme\/model-risk could not be read/,
    ],
    [
      'either of two roles',
      { reviews: [review({ login: 'sam-board' })] },
      { from: ['second-line', 'safety-board'] },
      'satisfied',
      /sam-board/,
    ],
  ])('%s', (_, who, parameters, outcome, message) => {
    const found = judge(who, parameters)
    expect(found?.outcome).toBe(outcome)
    expect(found?.message).toMatch(message)
    expect(found?.fix === null).toBe(outcome === 'satisfied')
  })

  it('counts a person of two roles once', () => {
    const roles = { 'second-line': ['alice-risk'], 'safety-board': ['alice-risk'] }
    const known = people({ reviews: [review()] })
    const given = facts({ policy: policy({ roles }), people: known, approvals: countingApprovals(known, roles, AT) })
    const two = requirement('approval', { from: ['second-line', 'safety-board'], count: 2 })
    expect(approval.judge(two, given)[0]?.outcome).toBe('missing')
  })

  it('does not count an approval of another commit that was handed to it', () => {
    const given = facts({
      approvals: [{ login: 'alice-risk', role: 'second-line', commit: BASE, at: '2024-06-20T09:00:00Z' }],
    })
    expect(approval.judge(requirement('approval', { from: ['second-line'] }), given)[0]?.outcome).toBe('missing')
  })

  it('refuses roles that the policy does not define', () => {
    const check = (from: readonly string[]) => approval.check?.({ from }, { policy: policy(), vocabulary })
    expect(check(['second-line', 'Safety-Board'])).toMatchObject([
      { pointer: '/from/1', fix: 'did you mean safety-board?' },
    ])
    expect(check(['toString'])).toHaveLength(1)
  })
})
