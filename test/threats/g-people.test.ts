/** Threats G: who approves, and what they may approve. */

import { describe, expect, it } from 'vitest'
import { countingApprovals } from '../../src/domain/approvals.js'
import type { People, Review } from '../../src/domain/people.js'
import type { Waiver } from '../../src/domain/policy.js'
import { waiverState } from '../../src/policy/index.js'
import { BASE, DIGEST, facts, HEAD, people, review } from '../fakes/facts.js'
import { waiver } from '../fakes/judged.js'
import { judgeLocally } from '../fakes/local-gate.js'
import { modelFiles, POLICY_PATH, policy, waivers } from '../fakes/world.js'
import { local } from './scenes.js'

const AT = { head: HEAD, now: Date.parse('2024-06-20T12:00:00Z') }

const found = { requirement: 'asked', slice: null, outcome: 'violated', value: 0.7, better: 'higher' } as const
const state = (more: Partial<Waiver>, who: Partial<People> = {}) =>
  waiverState(
    waiver(more),
    facts({ now: Date.parse('2024-06-20T12:00:00Z'), digest: DIGEST, people: people(who) }),
    found,
  )

describe('a waiver', () => {
  it('holds as it is', () => {
    expect(state({}).active).toBe(true)
  })

  it.each<[string, Partial<Waiver>, Partial<People>?]>([
    ['G1: by the author of the change', {}, { author: 'Alice-Risk' }],
    ['G1: by who made a commit of it', {}, { committers: ['alice-risk'] }],
    ['G1: by nobody of the second line', { approvedBy: 'erin' }],
    ['G1: by a part of a login', { approvedBy: 'alice' }],
    ['G1: for every requirement', { requirement: '*' }],
    ['G1: for a part of a requirement', { requirement: 'ask' }],
    ['G1: for another model', { model: 'loan' }],
    ['G1: for other content', { modelDigest: `sha256:${'7'.repeat(64)}` }],
    ['G1: that has run out', { expires: '2024-06-19' }],
    ['G1: that never ends', { expires: '9999-12-31' }],
    ['G1: of the future', { approvedOn: '2024-06-25' }],
    ['G1: for less than there is', { worst: 0.75 }],
  ])('%s is void', (_, more, who) => {
    expect(state(more, who).active).toBe(false)
  })

  it('G1: of the change itself waives nothing; one of the base does', async () => {
    const poor = modelFiles('model 2', 0.75)
    const own = { 'policies/waivers.yml': waivers('model 2') }
    expect((await local({ ...poor, ...own })).verdict).toBe('fail')
    const main = { [POLICY_PATH]: policy(), ...modelFiles('model 1', 0.9), ...own }
    const decision = await judgeLocally({ main, pr: poor, options: { waivers: 'policies/waivers.yml' } })
    expect(decision.verdict).not.toBe('pass')
  })
})

const ROLES = { 'second-line': ['acme/model-risk', 'alice-risk'] }
const counted = (one: Partial<Review>, who: Partial<People> = {}) =>
  countingApprovals(people({ reviews: [review(one)], ...who }), ROLES, AT).length

describe('an approval', () => {
  it('counts as it is', () => {
    expect(counted({})).toBe(1)
  })

  it.each<[string, Partial<Review>, Partial<People>?]>([
    ['G2: of the author', {}, { author: 'ALICE-risk' }],
    ['G2: of a committer', {}, { committers: ['alice-risk'] }],
    ['G2: of a bot', { human: false }],
    ['G2: without the right to write', { mayWrite: false }],
    ['G2: of nobody in the role', { login: 'paul-ops' }],
    ['G2: where a commit has no known maker', {}, { unattributed: true }],
    ['G2: where the author is not known', {}, { author: null }],
    ['G2: that was dismissed', { state: 'dismissed' }],
    ['G3: of an earlier head', { commit: BASE }],
    ['G4: that is a comment', { state: 'commented' }],
  ])('%s does not count', (_, one, who) => {
    expect(counted(one, who)).toBe(0)
  })

  it('G2: that was followed by a request for changes does not count', () => {
    const reviews = [review(), review({ state: 'changes-requested', at: '2024-06-20T10:00:00Z' })]
    expect(countingApprovals(people({ reviews }), ROLES, AT)).toEqual([])
    expect(countingApprovals(people({ reviews: reviews.toReversed() }), ROLES, AT)).toEqual([])
  })
})
