/** Why a waiver does not hold, in whole words, at each limit just beyond it, and that it holds at the limit itself. */

import { describe, expect, it } from 'vitest'
import type { Evidence, GovernanceEvidence } from '../../src/domain/evidence.js'
import type { Waiver } from '../../src/domain/policy.js'
import type { FileFault } from '../../src/domain/rule.js'
import { approversOf, expiryOf, type Waivable, type WaiverFacts, waiverState } from '../../src/policy/waiver-state.js'
import { cardEvidence, DIGEST, facts, fileFault, modelSpec, people, policy, source } from '../fakes/facts.js'

const WAIVER: Waiver = {
  requirement: 'floor',
  model: 'loan-approval',
  modelDigest: DIGEST,
  slice: null,
  worst: 0.75,
  reason: 'The rows come in autumn.',
  risk: 'R-3',
  approvedBy: 'alice-risk',
  approvedOn: '2024-06-01',
  expires: '2024-08-31',
  place: { path: 'w.yml', line: 3, column: 5 },
}
const FINDING: Waivable = { requirement: 'floor', slice: null, outcome: 'violated', value: 0.75, better: 'higher' }
const PEOPLE = people({ author: 'erin', committers: ['erin'], known: true })
const at = (time: string, more: Partial<WaiverFacts> = {}): WaiverFacts =>
  facts({ now: Date.parse(time), digest: DIGEST, people: PEOPLE, ...more })
const NOON = '2024-06-20T12:00:00Z'

const said = (waiver: Partial<Waiver>, finding: Partial<Waivable> = {}, world: WaiverFacts = at(NOON)) => {
  const state = waiverState({ ...WAIVER, ...waiver }, world, { ...FINDING, ...finding })
  return state.active ? `holds for ${state.daysLeft} days` : state.why
}

describe('what it is for', () => {
  const other = `sha256:${'7'.repeat(64)}`
  it.each<[Partial<Waiver>, Partial<Waivable>, string]>([
    [{}, {}, 'holds for 73 days'],
    [{}, { outcome: 'inconclusive' }, 'holds for 73 days'],
    [{ requirement: 'flor' }, {}, 'it is for the requirement flor, not for floor'],
    [{ model: 'loan' }, {}, 'it is for the model loan, not for loan-approval'],
    [{ slice: { sex: 'F', age: '7' } }, { slice: { age: '7', sex: 'F' } }, 'holds for 73 days'],
    [{ slice: { sex: 'F' } }, {}, 'it is for the group sex = F, not for the finding without group'],
    [{}, { slice: { sex: 'F', age: '7' } }, 'it is for the finding without group, not for the group sex = F, age = 7'],
    [{ slice: { sex: 'F' } }, { slice: { sex: 'M' } }, 'it is for the group sex = F, not for the group sex = M'],
    [{ slice: { sex: 'F' } }, { slice: { race: 'F' } }, 'it is for the group sex = F, not for the group race = F'],
    [
      { slice: { sex: 'F', age: '7' } },
      { slice: { sex: 'F', age: '8' } },
      'it is for the group sex = F, age = 7, not for the group sex = F, age = 8',
    ],
    [
      { slice: { sex: 'F' } },
      { slice: { sex: 'F', age: '7' } },
      'it is for the group sex = F, not for the group sex = F, age = 7',
    ],
    [{}, { outcome: 'missing' }, 'it covers what is violated or inconclusive, and this is missing'],
    [{}, { outcome: 'error' }, 'it covers what is violated or inconclusive, and this is error'],
    [
      { modelDigest: other },
      {},
      'it is for another version of the model (sha256:777777777777…; this one is sha256:666666666666…)',
    ],
  ])('%j and %j: %s', (waiver, finding, words) => {
    expect(said(waiver, finding)).toBe(words)
  })

  it('is a version that is known', () => {
    expect(said({}, {}, at(NOON, { digest: null }))).toBe(
      'the model has no digest to compare with its model-digest sha256:666666666666…',
    )
    // Short ones are told whole.
    const [short, long] = [`sha256:${'6'.repeat(16)}`, `sha256:${'6'.repeat(17)}`]
    expect(said({ modelDigest: short }, {}, at(NOON, { digest: long }))).toBe(
      `it is for another version of the model (${short}; this one is sha256:666666666666…)`,
    )
  })
})

describe('its time', () => {
  const unreal = (from: string, to: string) => `its days ${from} and ${to} are not both days of the calendar`
  it.each<[string, string, string, string]>([
    ['2024-06-01', '2024-06-01', '2024-06-01T00:00:00Z', 'holds for 1 days'],
    ['2024-06-01', '2024-06-01', '2024-06-01T23:59:59.999Z', 'holds for 1 days'],
    ['2024-06-01', '2024-06-01', '2024-06-02T00:00:00Z', 'it expired on 2024-06-01'],
    ['2024-06-01', '2024-06-01', '2024-05-31T23:59:59.999Z', 'it is only approved from 2024-06-01 on'],
    ['2024-06-01', '2024-05-31', '2024-05-31T12:00:00Z', 'it expires on 2024-05-31, before its approval on 2024-06-01'],
    ['2024-06-01', '2024-11-28', NOON, 'holds for 162 days'],
    ['2024-06-01', '2024-11-29', NOON, 'it runs for 181 days from approval to expiry, and at most 180 are allowed'],
    ['2024-02-30', '2024-03-01', NOON, unreal('2024-02-30', '2024-03-01')],
    ['2024-06-01', '2024-06-31', NOON, unreal('2024-06-01', '2024-06-31')],
    ['1970-02-30', '1970-03-01', '1970-03-01T12:00:00Z', unreal('1970-02-30', '1970-03-01')],
  ])('from %s to %s at %s: %s', (approvedOn, expires, now, words) => {
    expect(said({ approvedOn, expires }, {}, at(now))).toBe(words)
  })

  it('that is not known does not hold', () => {
    expect(said({}, {}, at('no time'))).toBe('it is only approved from 2024-06-01 on')
  })

  it('is as long as the policy allows', () => {
    const terms = { policy: policy({ waiverTerms: { approvedBy: ['second-line'], maxDays: 91 } }) }
    expect(said({ expires: '2024-08-31' }, {}, at(NOON, terms))).toBe('holds for 73 days')
    expect(said({ expires: '2024-09-01' }, {}, at(NOON, terms))).toBe(
      'it runs for 92 days from approval to expiry, and at most 91 are allowed',
    )
  })

  it.each([
    ['2024-06-20', NOON, false, 1],
    ['2024-06-21', NOON, false, 2],
    ['2024-06-19', NOON, true, 0],
    // A day that does not exist is over, whatever the time.
    ['2024-06-31', NOON, true, 0],
    ['2024-06-31', '1969-01-01T00:00:00Z', true, 0],
  ])('until %s is, at %s, expired (%s) with %d days left', (expires, now, expired, daysLeft) => {
    expect(expiryOf({ ...WAIVER, expires }, Date.parse(now))).toEqual({ expired, daysLeft })
  })
})

describe('its approver', () => {
  const by = (approvedBy: string, who: Parameters<typeof people>[0], under = policy()) =>
    said({ approvedBy }, {}, at(NOON, { policy: under, people: people({ author: 'erin', committers: [], ...who }) }))

  it('is somebody else than author and committers, however the login is written', () => {
    expect(by('alice-risk', {})).toBe('holds for 73 days')
    for (const [login, author] of [
      ['alice-risk', ' ALICE-risk '],
      [' Alice-Risk ', 'alice-risk'],
    ] as const) {
      expect(by(login, { author })).toBe(`${login}, who approved it, is the author of this change`)
      expect(by(login, { committers: ['bo', author] })).toBe(`${login}, who approved it, made a commit of this change`)
    }
  })

  it('is of the roles that the policy names', () => {
    expect(by('bo', {})).toBe('bo, who approved it, is not known to be of the second-line')
    const board = policy({ waiverTerms: { approvedBy: ['safety-board', 'audit'], maxDays: 180 } })
    expect(by('sam-board', {}, board)).toBe('holds for 73 days')
    expect(by('alice-risk', {}, board)).toBe(
      'alice-risk, who approved it, is not known to be of the safety-board or the audit',
    )
    expect(approversOf(policy())).toEqual(['acme/model-risk', 'alice-risk'])
    expect(approversOf(board)).toEqual(['sam-board'])
    expect(approversOf(policy({ roles: {} }))).toEqual([])
    expect(approversOf(policy({ waiverTerms: { approvedBy: ['constructor'], maxDays: 1 } }))).toEqual([])
  })

  it('may be of a team of them that could not be read', () => {
    const [unread, many] = [
      { unreadableTeams: ['acme/other', 'ACME/model-risk'] },
      policy({ roles: { 'second-line': ['acme/a', 'acme/b', 'bo'] } }),
    ]
    expect(by('bo', unread)).toBe(
      'bo, who approved it, is not known to be of the second-line (the members of ACME/model-risk could not be read)',
    )
    expect(by('bo', { unreadableTeams: ['acme/other'] })).toBe(
      'bo, who approved it, is not known to be of the second-line',
    )
    expect(by('cy', { unreadableTeams: ['acme/a', 'acme/b'] }, many)).toBe(
      'cy, who approved it, is not known to be of the second-line (the members of acme/a, acme/b could not be read)',
    )
  })

  it('cannot be shown to be somebody else where author or committers are not known', () => {
    expect(by('alice-risk', { author: null, known: true })).toBe(
      'the author of this change is not known, so alice-risk cannot be shown to be somebody else',
    )
    expect(by('alice-risk', { author: null, known: false })).toBe('holds for 73 days')
    expect(by('alice-risk', { unattributed: true })).toBe(
      'a commit of this change has no known maker, so alice-risk cannot be shown to be somebody else',
    )
  })
})

it('its reason says something', () => {
  expect(said({ reason: 'TBD' })).toBe('its reason is a placeholder and says nothing')
})

describe('its worst value', () => {
  const worse = (found: number, worst: number) => `the value ${found} is worse than the worst one tolerated, ${worst}`
  const holds = 'holds for 73 days'
  it.each<[number | null, number | null, Waivable['better'], string]>([
    [null, null, 'higher', holds],
    [0.7, null, 'higher', 'it tolerates values down to 0.7, and there is no value here'],
    [null, 0.7, 'higher', 'it names no worst value, and the value here is 0.7'],
    [0.75, 0.75, 'higher', holds],
    [0.75, 0.76, 'higher', holds],
    [0.75, 0.7499, 'higher', worse(0.7499, 0.75)],
    [0.75, 0.75, 'lower', holds],
    [0.75, 0.74, 'lower', holds],
    [0.75, 0.7501, 'lower', worse(0.7501, 0.75)],
    // Rounding of binary fractions is no difference: a millionth of a millionth, of the value where that is above one.
    [0, -1e-12, 'higher', holds],
    [0, -1.1e-12, 'higher', worse(-1.1e-12, 0)],
    [0, 1e-12, 'lower', holds],
    [0, 1.1e-12, 'lower', worse(1.1e-12, 0)],
    [4096, 4096 - 2 ** -29, 'higher', holds],
    [4096, 4096 - 2 ** -27, 'higher', worse(4096 - 2 ** -27, 4096)],
    [-4096, -4096 + 2 ** -29, 'lower', holds],
    [-4096, -4096 + 2 ** -27, 'lower', worse(-4096 + 2 ** -27, -4096)],
    [0.7, 0.7, null, holds],
    [0.7, 0.71, null, 'the value 0.71 has no direction, so only exactly the worst one tolerated, 0.7, is covered'],
    [Number.NaN, 0.7, 'higher', 'the value 0.7 cannot be compared with the worst one tolerated, NaN'],
    [0.7, Infinity, 'higher', 'the value Infinity cannot be compared with the worst one tolerated, 0.7'],
  ])('%s, where %s is found and %s is better: %s', (worst, value, better, words) => {
    expect(said({ worst }, { value, better })).toBe(words)
  })
})

describe('its risk', () => {
  const PATH = 'governance/risks.yml'
  const model = modelSpec({ governance: { risks: PATH, incidents: null, responsePlan: null } })
  const register = (content: GovernanceEvidence['content'], more: Partial<GovernanceEvidence> = {}): Evidence => ({
    kind: 'governance',
    reader: 'risk-register',
    origin: 'declared',
    source: source(PATH),
    document: 'risk-register',
    model: 'loan-approval',
    content,
    ...more,
  })
  const risks = (...entries: readonly (readonly [string, string])[]) => ({
    risks: entries.map(([id, status]) => ({ id, status })),
  })
  const of = (evidence: readonly Evidence[], more: Partial<WaiverFacts> = {}) =>
    said({}, {}, at(NOON, { model, evidence, ...more }))
  const unread = `its risk R-3 cannot be looked up, since the risk register ${PATH}`
  const open = risks(['R-1', 'open'], ['R-3', 'treated'])

  it('is only a name where no register is', () => {
    expect(of([], { model: modelSpec() })).toBe('holds for 73 days')
    expect(of([cardEvidence({})], { model: modelSpec() })).toBe('holds for 73 days')
    // Another document says nothing of risks.
    expect(of([register(risks(['R-1', 'open']), { document: 'fmea' })], { model: modelSpec() })).toBe(
      'holds for 73 days',
    )
  })

  it('is in the register of the model, or of all of them, and not closed', () => {
    expect(of([register(open)])).toBe('holds for 73 days')
    expect(of([register(open, { model: null })])).toBe('holds for 73 days')
    expect(of([register(risks(['R-3', 'closed'], ['R-3', 'open']))])).toBe('holds for 73 days')
    expect(of([register(risks(['R-3', 'closed'], ['R-1', 'open']))])).toBe(
      'its risk R-3 is closed in the risk register, so nothing carries what is left',
    )
  })

  it('is not in a register that has others, or no list of them', () => {
    const [first, second] = [register(risks(['R-1', 'open'])), register({ risks: 'R-3' }, { source: source('b.yml') })]
    expect(of([first])).toBe(`its risk R-3 is not in the risk register ${PATH}`)
    expect(of([first, second, cardEvidence({})])).toBe(`its risk R-3 is not in the risk register ${PATH}, b.yml`)
    expect(of([register({ risks: ['R-3', null] })])).toBe(`its risk R-3 is not in the risk register ${PATH}`)
  })

  it('cannot be looked up where the register is not there, not usable, or of another model', () => {
    const fault = (path: string): FileFault => fileFault(path, 'no YAML')
    const absent = (path: string) => ({ path, spec: null, what: 'risks' }) as const
    const elsewhere = [register(open, { model: 'other' }), register(open, { document: 'incident' })]
    expect(of([])).toBe(`${unread} holds none for this model`)
    expect(of(elsewhere)).toBe(`${unread} holds none for this model`)
    expect(of(elsewhere, { model: modelSpec() })).toBe(
      'its risk R-3 cannot be looked up, since the risk register holds none for this model',
    )
    expect(of([], { faults: [fault('a'), fault(PATH)], absent: [absent(PATH)] })).toBe(`${unread} cannot be used`)
    expect(of([], { faults: [fault('a')], absent: [absent('a'), absent(PATH)] })).toBe(`${unread} is not there`)
    expect(of([], { faults: [fault('a')], absent: [absent('a')] })).toBe(`${unread} holds none for this model`)
  })
})
