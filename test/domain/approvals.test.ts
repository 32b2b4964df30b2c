import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countingApprovals, whyNot } from '../../src/domain/approvals.js'
import type { People } from '../../src/domain/people.js'
import { BASE, HEAD, people, review } from '../fakes/facts.js'

const AT = { head: HEAD, now: Date.parse('2024-06-20T12:00:00Z') }

const ROLES = { 'second-line': ['acme/model-risk', 'alice-risk'], 'safety-board': ['sam-board'] }

const of = (role: string, who: People) =>
  countingApprovals(who, ROLES, AT)
    .filter((one) => one.role === role)
    .map((one) => one.login)

describe('countingApprovals', () => {
  it.each<[string, Partial<People>, readonly string[]]>([
    ['given by name', { reviews: [review()] }, ['alice-risk']],
    ['given by a member of a team', { reviews: [review({ login: 'bo-risk' })] }, ['bo-risk']],
    [
      'team named in another case',
      { teams: { 'ACME/Model-Risk': ['Bo-Risk'] }, reviews: [review({ login: 'bo-risk' })] },
      ['bo-risk'],
    ],
    ['login in another case', { reviews: [review({ login: 'Alice-Risk' })] }, ['Alice-Risk']],
    ['nobody', {}, []],
    ['nothing known', { known: false, author: null }, []],
    ['by the author', { author: 'alice-risk', reviews: [review()] }, []],
    ['by the author in another case', { author: 'ALICE-risk', reviews: [review()] }, []],
    ['by a committer', { committers: ['erin', 'Alice-Risk'], reviews: [review()] }, []],
    ['of an earlier commit', { reviews: [review({ commit: BASE })] }, []],
    ['by a clock that is a little ahead', { reviews: [review({ at: '2024-06-20T12:10:00Z' })] }, ['alice-risk']],
    ['still to come', { reviews: [review({ at: '2024-06-20T12:10:01Z' })] }, []],
    [
      'taken back later than now',
      { reviews: [review(), review({ state: 'dismissed', at: '2024-06-21T00:00:00Z' })] },
      [],
    ],
    ['of a prefix of the head', { reviews: [review({ commit: HEAD.slice(0, 12) })] }, []],
    ['of no commit', { reviews: [review({ commit: '' })] }, []],
    ['by another line', { reviews: [review({ login: 'sam-board' })] }, []],
    ['by a stranger', { reviews: [review({ login: 'mallory' })] }, []],
    ['by a bot', { reviews: [review({ human: false })] }, []],
    ['without write permission', { reviews: [review({ mayWrite: false })] }, []],
    ['author unknown', { author: null, reviews: [review()] }, []],
    ['some commit without a known maker', { unattributed: true, reviews: [review()] }, []],
    [
      'team that could not be read',
      { teams: {}, unreadableTeams: ['acme/model-risk'], reviews: [review({ login: 'bo-risk' })] },
      [],
    ],
    ['withdrawn', { reviews: [review(), review({ state: 'changes-requested', at: '2024-06-20T10:00:00Z' })] }, []],
    [
      'withdrawn, told in another order',
      { reviews: [review({ state: 'changes-requested', at: '2024-06-20T10:00:00Z' }), review()] },
      [],
    ],
    [
      'withdrawn under another case of the login',
      { reviews: [review(), review({ login: 'ALICE-RISK', state: 'changes-requested', at: '2024-06-20T10:00:00Z' })] },
      [],
    ],
    ['dismissed', { reviews: [review({ state: 'dismissed' })] }, []],
    [
      'given again',
      { reviews: [review({ state: 'changes-requested', at: '2024-06-20T08:00:00Z' }), review()] },
      ['alice-risk'],
    ],
    [
      'commented afterwards',
      { reviews: [review(), review({ state: 'commented', at: '2024-06-20T11:00:00Z' })] },
      ['alice-risk'],
    ],
    ['both at one moment', { reviews: [review({ state: 'changes-requested' }), review()] }, []],
    ['at a time that is none', { reviews: [review({ at: 'yesterday' })] }, []],
    [
      'twice by one person',
      { reviews: [review(), review({ login: 'Alice-Risk', at: '2024-06-20T10:00:00Z' })] },
      ['Alice-Risk'],
    ],
    ['by two', { reviews: [review(), review({ login: 'bo-risk' })] }, ['alice-risk', 'bo-risk']],
    [
      'offsets are compared as moments, not as text',
      {
        reviews: [
          review({ at: '2024-06-20T09:00:00Z' }),
          review({ state: 'dismissed', at: '2024-06-20T08:30:00-02:00' }),
        ],
      },
      [],
    ],
  ])('%s', (_, who, logins) => expect(of('second-line', people(who))).toEqual(logins))

  it('gives one approval for each role of a person', () => {
    const roles = { 'second-line': ['alice-risk'], 'safety-board': ['acme/model-risk', 'alice-risk'] }
    const given = countingApprovals(people({ reviews: [review()] }), roles, AT)
    expect(given.map((one) => one.role)).toEqual(['second-line', 'safety-board'])
  })

  it('does not depend on the order of reviews', () => {
    const some = fc.record({
      login: fc.constantFrom('alice-risk', 'Alice-Risk', 'bo-risk', 'erin'),
      state: fc.constantFrom(
        'approved' as const,
        'changes-requested' as const,
        'dismissed' as const,
        'commented' as const,
      ),
      commit: fc.constantFrom(HEAD, BASE),
      at: fc.constantFrom('2024-06-20T09:00:00Z', '2024-06-20T10:00:00Z', 'never'),
    })
    const law = fc.property(fc.array(some, { maxLength: 6 }), (list) => {
      // Two reviews of one login at one moment that both approve may differ in their commit; leave those out.
      const reviews = [...new Map(list.map((one) => [`${one.login.toLowerCase()}${one.at}`, one])).values()].map(review)
      const names = (order: typeof reviews) =>
        of('second-line', people({ reviews: order })).map((one) => one.toLowerCase())
      expect(names([...reviews].reverse())).toEqual(names(reviews))
    })
    fc.assert(law)
  })
})

describe('whyNot', () => {
  it.each<[string, Partial<People>, RegExp]>([
    ['author', { author: 'alice-risk', reviews: [review()] }, /author/],
    ['committer', { committers: ['alice-risk'], reviews: [review()] }, /commit of the change/],
    ['stale', { reviews: [review({ commit: BASE })] }, /222222222222.*not the head 111111111111/],
    ['bot', { reviews: [review({ human: false })] }, /bot/],
    ['permission', { reviews: [review({ mayWrite: false })] }, /write permission/],
    ['role', { reviews: [review({ login: 'mallory' })] }, /none of the roles/],
    [
      'team',
      { teams: {}, unreadableTeams: ['acme/model-risk'], reviews: [review({ login: 'bo-risk' })] },
      /acme\/model-risk/,
    ],
    ['withdrawn', { reviews: [review({ state: 'changes-requested' })] }, /asks for changes/],
    ['unattributed', { unattributed: true, reviews: [review()] }, /no known maker/],
  ])('%s', (_, who, reason) => {
    const told = whyNot(people(who), ROLES, AT)
    expect(told).toHaveLength(1)
    expect(told[0]?.reason).toMatch(reason)
  })

  it('says nothing of those who count or only commented', () => {
    const reviews = [review(), review({ login: 'mallory', state: 'commented' })]
    expect(whyNot(people({ reviews }), ROLES, AT)).toEqual([])
  })
})
