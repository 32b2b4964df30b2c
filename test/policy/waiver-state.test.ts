import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GovernanceEvidence } from '../../src/domain/evidence.js'
import type { Waiver } from '../../src/domain/policy.js'
import { waiverState } from '../../src/policy/index.js'
import { dayStart, daysLeft } from '../../src/policy/waiver-dates.js'
import { DIGEST, facts, modelSpec, people, policy, source } from '../fakes/facts.js'

const waiver = (more: Partial<Waiver> = {}): Waiver => ({
  requirement: 'accuracy-floor',
  model: 'loan-approval',
  modelDigest: DIGEST,
  slice: null,
  worst: 0.79,
  reason: 'The autumn retraining brings the missing rows.',
  risk: 'R-003',
  approvedBy: 'alice-risk',
  approvedOn: '2024-06-01',
  expires: '2024-08-31',
  place: { path: 'policies/waivers.yml', line: 3, column: 5 },
  ...more,
})
const finding = {
  requirement: 'accuracy-floor',
  slice: null,
  outcome: 'violated',
  value: 0.795875,
  better: 'higher',
} as const
const at = (time: string) =>
  facts({
    now: Date.parse(time),
    digest: DIGEST,
    people: people({ author: 'erin', committers: ['erin'], known: true }),
  })
const world = at('2024-06-20T12:00:00Z')
const why = (state: ReturnType<typeof waiverState>): string => (state.active ? 'active' : state.why)
const register = (
  ids: readonly string[],
  model: string | null = 'loan-approval',
  status = 'treated',
): GovernanceEvidence => ({
  kind: 'governance',
  reader: 'risk-register',
  origin: 'declared',
  source: source('governance/loan/risks.yml'),
  document: 'risk-register',
  model,
  content: { risks: ids.map((id) => ({ id, status })) },
})

describe('the reason', () => {
  it.each(['TBD', 'n/a', ' - ', 'TODO: ask risk', '\u200b'])('%j says nothing', (reason) => {
    expect(why(waiverState(waiver({ reason }), world, finding))).toContain('says nothing')
  })
})

describe('a waiver that holds', () => {
  it.each<[string, Partial<Waiver>, Partial<Parameters<typeof waiverState>[2]>]>([
    ['as it is', {}, {}],
    ['for an inconclusive finding', {}, { outcome: 'inconclusive' }],
    ['at exactly the worst value', { worst: 0.795875 }, {}],
    ['at the worst value but for rounding', { worst: 0.1 }, { value: 0.4 - 0.3 + 1e-17, better: 'lower' }],
    ['for a value that is better lower', { worst: 0.8 }, { better: 'lower' }],
    ['for a finding without value', { worst: null }, { value: null }],
    [
      'for its group, whatever the order of columns',
      { slice: { sex: 'F', race: 'A' } },
      { slice: { race: 'A', sex: 'F' } },
    ],
    ['approved by a login in other letters', { approvedBy: 'Alice-Risk' }, {}],
    ['of 180 days', { expires: '2024-11-28' }, {}],
    ['of one day', { approvedOn: '2024-06-20', expires: '2024-06-20' }, {}],
  ])('%s', (_, of, about) => {
    expect(waiverState(waiver(of), world, { ...finding, ...about })).toMatchObject({ active: true })
  })

  it('counts the days left, the last one included', () => {
    expect(waiverState(waiver({ expires: '2024-06-20' }), world, finding)).toEqual({ active: true, daysLeft: 1 })
    expect(waiverState(waiver({ expires: '2024-06-21' }), world, finding)).toEqual({ active: true, daysLeft: 2 })
  })

  it('holds for a member of a team of the second line', () => {
    const team = facts({
      digest: DIGEST,
      people: people({ author: 'erin', committers: ['erin'], teams: { 'acme/model-risk': ['bo-risk'] } }),
    })
    expect(waiverState(waiver({ approvedBy: 'bo-risk' }), team, finding)).toMatchObject({ active: true })
  })

  it('holds on a local check that knows only who committed', () => {
    const local = facts({ digest: DIGEST, people: people({ author: null, committers: ['erin'], known: false }) })
    expect(waiverState(waiver(), local, finding)).toMatchObject({ active: true })
  })
})

describe('a waiver that is void says why', () => {
  it.each<[string, Partial<Waiver>, Partial<Parameters<typeof waiverState>[2]>, string]>([
    ['another requirement', { requirement: 'accuracy' }, {}, 'for the requirement accuracy'],
    ['a requirement in other letters', { requirement: 'Accuracy-Floor' }, {}, 'for the requirement'],
    ['another model', { model: 'loan' }, {}, 'for the model loan'],
    ['another version', { modelDigest: `sha256:${'7'.repeat(64)}` }, {}, 'another version'],
    ['another group', { slice: { sex: 'Male' } }, { slice: { sex: 'Female' } }, 'sex = Male'],
    ['a part of the group', { slice: { sex: 'Male' } }, { slice: { sex: 'Male', race: 'A' } }, 'it is for'],
    ['no group', {}, { slice: { sex: 'Male' } }, 'the finding without group'],
    ['what is missing', {}, { outcome: 'missing', value: null }, 'this is missing'],
    ['an error', {}, { outcome: 'error' }, 'this is error'],
    ['a worse value', { worst: 0.797 }, {}, '0.795875 is worse than the worst one tolerated, 0.797'],
    ['a worse value where lower is better', { worst: 0.7 }, { better: 'lower' }, 'is worse than'],
    ['no value', {}, { value: null }, 'there is no value'],
    ['no worst', { worst: null }, {}, 'names no worst value'],
    ['no direction', {}, { better: null }, 'has no direction'],
    ['a worst that is no number', { worst: Number.NaN }, {}, 'cannot be compared'],
    [
      'an approver outside the second line',
      { approvedBy: 'paul-ops' },
      {},
      'paul-ops, who approved it, is not known to be of the second-line',
    ],
    ['a prefix of a login', { approvedBy: 'alice' }, {}, 'not known to be'],
    ['the team itself as login', { approvedBy: 'acme/model-risk' }, {}, 'not known to be'],
    ['a reason to come', { reason: 'TBD' }, {}, 'its reason is a placeholder and says nothing'],
    ['a reason that nobody sees', { reason: '\u200b\u3164' }, {}, 'its reason is a placeholder and says nothing'],
    ['181 days', { expires: '2024-11-29' }, {}, '181 days'],
    ['no end', { expires: '9999-12-31' }, {}, 'at most 180'],
    ['an end before the approval', { expires: '2024-05-31' }, {}, 'before its approval'],
    ['a day that does not exist', { expires: '2024-06-31' }, {}, 'days of the calendar'],
    ['not yet approved', { approvedOn: '2024-06-25' }, {}, 'only approved from 2024-06-25'],
    ['expired', { expires: '2024-06-19' }, {}, 'expired on 2024-06-19'],
  ])('%s', (_, of, about, expected) => {
    expect(why(waiverState(waiver(of), world, { ...finding, ...about }))).toContain(expected)
  })

  it.each([
    ['2024-06-20T23:59:59Z', 'active'],
    ['2024-06-20T23:59:59.999Z', 'active'],
    ['2024-06-21T00:00:00Z', 'expired'],
  ])('at %s a waiver until 2024-06-20 is %s', (time, expected) => {
    expect(why(waiverState(waiver({ expires: '2024-06-20' }), at(time), finding))).toContain(expected)
  })

  it.each([
    ['2024-05-31T23:59:59Z', 'only approved from'],
    ['2024-06-01T00:00:00Z', 'active'],
  ])('at %s one approved on 2024-06-01: %s', (time, expected) => {
    expect(why(waiverState(waiver(), at(time), finding))).toContain(expected)
  })

  it.each<[string, Parameters<typeof people>[0], string]>([
    ['the author', { author: 'ALICE-risk', committers: [] }, 'is the author'],
    ['the author with a blank', { author: ' alice-risk ', committers: [] }, 'is the author'],
    ['a committer', { author: 'erin', committers: ['erin', 'Alice-Risk'] }, 'made a commit'],
    ['perhaps the author', { author: null, known: true, committers: [] }, 'author of this change is not known'],
    ['perhaps a committer', { author: 'erin', committers: [], unattributed: true }, 'no known maker'],
  ])('approved by %s', (_, who, expected) => {
    expect(why(waiverState(waiver(), facts({ digest: DIGEST, people: people(who) }), finding))).toContain(expected)
  })

  it('names a team that could not be read', () => {
    const unread = facts({
      digest: DIGEST,
      people: people({ author: 'erin', committers: ['erin'], teams: {}, unreadableTeams: ['acme/model-risk'] }),
    })
    expect(why(waiverState(waiver({ approvedBy: 'bo-risk' }), unread, finding))).toContain(
      'acme/model-risk could not be read',
    )
  })

  it('without a second line, or without a digest', () => {
    expect(why(waiverState(waiver(), { ...world, policy: policy({ roles: {} }) }, finding))).toContain(
      'not known to be',
    )
    expect(why(waiverState(waiver(), { ...world, digest: null }, finding))).toContain('no digest')
  })
})

describe('the risk of a waiver', () => {
  const model = modelSpec({ governance: { risks: 'governance/loan/risks.yml', incidents: null, responsePlan: null } })
  it.each<[string, Partial<Parameters<typeof waiverState>[1]>, string]>([
    ['is only a name where no register is', {}, 'active'],
    ['is in the register', { model, evidence: [register(['R-001', 'R-003'])] }, 'active'],
    ['is not in the register', { model, evidence: [register(['R-001'])] }, 'R-003 is not in the risk register'],
    ['is closed', { model, evidence: [register(['R-003'], 'loan-approval', 'closed')] }, 'R-003 is closed'],
    ['is in a register though the policy names none', { evidence: [register(['R-001'])] }, 'not in the risk register'],
    [
      'is in the register of another model',
      { model, evidence: [register(['R-003'], 'other')] },
      'holds none for this model',
    ],
    [
      'is in the register of another model, and the policy names none',
      { evidence: [register(['R-003'], 'other')] },
      'cannot be looked up, since the risk register holds none for this model',
    ],
    [
      'cannot be looked up: no file',
      { model, absent: [{ path: 'governance/loan/risks.yml', spec: null, what: 'risks' }] },
      'is not there',
    ],
    [
      'cannot be looked up: broken',
      { model, faults: [{ path: 'governance/loan/risks.yml', sha256: null, spec: null, reader: null, faults: [] }] },
      'cannot be used',
    ],
  ])('%s', (_, more, expected) => {
    expect(why(waiverState(waiver(), { ...world, ...more }, finding))).toContain(expected)
  })
})

describe('days', () => {
  it('agree with the calendar', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true }),
        (date) => {
          const text = date.toISOString().slice(0, 10)
          expect(new Date(dayStart(text) ?? Number.NaN).toISOString().slice(0, 10)).toBe(text)
        },
      ),
    )
  })

  it.each([
    '2023-02-29',
    '2024-02-30',
    '2024-13-01',
    '2024-00-10',
    '2024-01-00',
    '2024-1-1',
    ' 2024-01-01',
    '2024-01-01\n',
    '',
  ])('%j is none', (text) => {
    expect(dayStart(text)).toBeNull()
  })

  it('are left until the end of the last one', () => {
    const last = dayStart('2024-06-20') as number
    expect(daysLeft(last, last)).toBe(1)
    expect(daysLeft(last, last + 86_399_999)).toBe(1)
    expect(daysLeft(last, last + 86_400_000)).toBe(0)
    expect(daysLeft(last, last - 1)).toBe(2)
  })
})

describe('the boundaries of a waiver', () => {
  const DAY = 86_400_000
  const iso = (epoch: number) => new Date(epoch).toISOString().slice(0, 10)
  const days = fc.integer({ min: Date.parse('1990-01-01') / DAY, max: Date.parse('2090-01-01') / DAY })
  const factsAt = (now: number, more = {}) =>
    facts({ now, digest: DIGEST, people: people({ author: 'erin', committers: ['erin'], known: true }), ...more })

  it('in time are the first millisecond of its approval and the last one of its last day', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 180 }), fc.integer({ min: -400, max: 400 }), (day, span, off) => {
        const [from, to] = [day * DAY, (day + span) * DAY]
        const one = waiver({ approvedOn: iso(from), expires: iso(to) })
        const active = (now: number) => waiverState(one, factsAt(now), finding).active
        expect([from - 1, from, to + DAY - 1, to + DAY].map(active)).toEqual([false, true, true, false])
        const now = from + off * DAY
        expect(active(now)).toBe(now >= from && now < to + DAY)
      }),
    )
  })

  it('in time are the days that the policy allows, and never more than 180', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 180 }), (day, span, most) => {
        const one = waiver({ approvedOn: iso(day * DAY), expires: iso((day + span) * DAY) })
        const under = (terms: object) => waiverState(one, factsAt(day * DAY, { policy: policy(terms) }), finding).active
        expect(under({})).toBe(span <= 180)
        expect(under({ waiverTerms: { approvedBy: ['second-line'], maxDays: most } })).toBe(span <= most)
      }),
    )
  })

  it('in value are exactly its worst, in the direction of the metric', () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true })
    fc.assert(
      fc.property(value, value, fc.constantFrom('higher', 'lower', null), (worst, found, better) => {
        const active = waiverState(waiver({ worst }), world, { ...finding, value: found, better }).active
        const slack = 1e-12 * Math.max(1, Math.abs(worst))
        if (Math.abs(found - worst) > 2 * slack)
          expect(active).toBe(better === 'higher' ? found > worst : better === 'lower' ? found < worst : false)
        expect(waiverState(waiver({ worst }), world, { ...finding, value: worst, better }).active).toBe(true)
        for (const none of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])
          expect(waiverState(waiver({ worst }), world, { ...finding, value: none, better }).active).toBe(false)
      }),
    )
  })

  it('in version are all 64 digits', () => {
    const hex = fc.constantFrom(...'0123456789abcdef')
    fc.assert(
      fc.property(fc.integer({ min: 7, max: DIGEST.length - 1 }), hex, (at, digit) => {
        const other = DIGEST.slice(0, at) + digit + DIGEST.slice(at + 1)
        expect(waiverState(waiver({ modelDigest: other }), world, finding).active).toBe(other === DIGEST)
        expect(waiverState(waiver({ modelDigest: DIGEST.slice(0, at) }), world, finding).active).toBe(false)
      }),
    )
  })

  it('in people are the roles that the policy names', () => {
    const terms = { waiverTerms: { approvedBy: ['safety-board'], maxDays: 180 } }
    const state = (by: string) =>
      waiverState(waiver({ approvedBy: by }), factsAt(world.now, { policy: policy(terms) }), finding)
    expect(state('sam-board')).toMatchObject({ active: true })
    expect(state('alice-risk')).toMatchObject({ active: false, why: expect.stringContaining('safety-board') })
  })
})
