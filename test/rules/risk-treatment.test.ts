import { describe, expect, it } from 'vitest'
import type { GovernanceEvidence } from '../../src/domain/evidence.js'
import type { Plain } from '../../src/domain/plain.js'
import type { Facts } from '../../src/domain/rule.js'
import { riskTreatment } from '../../src/rules/risk-treatment.js'
import { facts, policy, requirement, source } from '../fakes/facts.js'

type Content = Record<string, Plain>

const RISK = {
  id: 'R-1',
  owner: 'erin',
  status: 'treated',
  inherent: { likelihood: 4, impact: 4 },
  treatment: { option: 'reduce', what: 'measure every group' },
  residual: { likelihood: 2, impact: 3 },
  'accepted-by': 'alice-risk',
  'accepted-on': '2024-05-20',
} satisfies Content

const register = (...risks: readonly Content[]): GovernanceEvidence => ({
  kind: 'governance',
  reader: 'risk-register',
  source: source('governance/risks.yml', { line: 1 }),
  origin: 'declared',
  document: 'risk-register',
  model: 'loan-approval',
  content: { model: 'loan-approval', risks },
  lines: { '/risks/0': 6, '/risks/0/treatment/actions/0': 9 },
})

/** `now` is 2024-06-20T12:00Z. */
function told(change: Content, parameters: Record<string, unknown> = {}, more: Partial<Facts> = {}): readonly string[] {
  const world = facts({ evidence: [register({ ...RISK, ...change })], ...more })
  const judged = riskTreatment.judge(requirement('risk-treatment', parameters), world)
  for (const one of judged) if (one.outcome !== 'satisfied') expect(one.fix).toBeTruthy()
  return judged.map(({ outcome, message }) => `${outcome}: ${message}`)
}
const treated = (more: Content): Content => ({ treatment: { ...RISK.treatment, ...more } })
const action = (more: Content): Content => treated({ actions: [{ action: 'Ask the bureau', owner: 'erin', ...more }] })

it.each<[string, Content, Record<string, unknown>, RegExp]>([
  ['as it should be', {}, {}, /^satisfied: The treatment of all 1 open risks/],
  ['in the words of ISO', treated({ option: 'modify' }), {}, /^satisfied/],
  ['none', { treatment: 'TBD' }, {}, /^missing: Risk R-1 .* has no treatment/],
  ['without what is asked', {}, { require: ['control', 'due'] }, /^missing: .* has no control and due/],
  ['with what is asked', treated({ control: ['a gate'] }), { require: ['what', 'control', 'owner'] }, /^satisfied/],
  ['a requirement that is not there', treated({ requirements: ['nothing'] }), {}, /^missing: .*"?nothing"?.* no such/],
  ['due today', action({ due: '2024-06-20' }), {}, /^violated: .*said to be treated, and "Ask the bureau" is not done/],
  ['due today, still open', { ...action({ due: '2024-06-20' }), status: 'open' }, {}, /^satisfied/],
  [
    'due yesterday',
    action({ due: '2024-06-19' }),
    {},
    /^violated: .*"Ask the bureau" of the risk R-1 was due on 2024-06-19/,
  ],
  ['due yesterday, with grace', { ...action({ due: '2024-06-19' }), status: 'open' }, { grace: '2d' }, /^satisfied/],
  ['done', action({ due: '2024-06-01', 'done-on': '2024-06-10' }), {}, /^satisfied/],
  ['done tomorrow', action({ due: '2024-06-01', 'done-on': '2024-06-21' }), {}, /^violated: .*was due/],
  ['without a due day', action({}), {}, /^missing: The action "Ask the bureau" of the risk R-1 has no due/],
  [
    'a treatment that is late itself',
    treated({ due: '2024-06-01' }),
    {},
    /^violated: .*"measure every group".*was due/,
  ],
  ['higher than before', { residual: { likelihood: 5, impact: 5 } }, {}, /^violated: .*does not raise a risk/],
  ['no lower than before', { residual: { likelihood: 4, impact: 4 } }, {}, /^violated: .*changes nothing is none/],
  ['retained and lower', treated({ option: 'accept' }), {}, /^violated: .*retained does not fall/],
  [
    'retained too high',
    { ...treated({ option: 'accept' }), residual: RISK.inherent },
    { 'max-retained': 'low' },
    /^violated: .*retained at the level critical \(16\)/,
  ],
  [
    'retained by its owner',
    { ...treated({ option: 'retain' }), residual: RISK.inherent, 'accepted-by': 'erin' },
    {},
    /^violated: .*accepted by erin, who owns the risk/,
  ],
  [
    'retained by nobody',
    { ...treated({ option: 'retain' }), residual: RISK.inherent, 'accepted-by': '' },
    {},
    /^missing: Nobody is named/,
  ],
  ['treated, accepted by nobody', { 'accepted-by': '' }, {}, /^satisfied/],
  [
    'treated, accepted by nobody of the role',
    { 'accepted-by': 'sam-board' },
    { 'accepted-by': 'second-line' },
    /^violated/,
  ],
  ['accepted until today', { 'accepted-until': '2024-06-20' }, {}, /^satisfied/],
  ['accepted until yesterday', { 'accepted-until': '2024-06-19' }, {}, /^violated: .*ran out on 2024-06-19/],
  ['accepted too long ago', {}, { 'max-acceptance': '30d' }, /^violated: .*lasts at most 30d/],
  [
    'accepted for too long',
    { 'accepted-until': '2025-05-20' },
    { 'max-acceptance': '90d' },
    /^violated: .*longer than 90d/,
  ],
  ['reviewed by today', { 'review-by': '2024-06-20' }, {}, /^satisfied/],
  ['not reviewed', { 'review-by': '2024-06-01' }, {}, /^violated: .*was to be reviewed by 2024-06-01/],
  ['closed', { status: 'closed', treatment: null }, {}, /^satisfied/],
])('%s', (_, change, parameters, expected) => {
  const all = told(change, parameters)
  expect(all).toHaveLength(1)
  expect(all[0]).toMatch(expected)
})

describe('steps of a plan do not vanish', () => {
  const earlier = [register({ ...RISK, ...action({ due: '2024-05-01' }) })]
  it('one that was open', () =>
    expect(told({}, {}, { earlier })).toEqual([expect.stringMatching(/^violated: .*"Ask the bureau".* is gone/)]))
  const beforeIt = (more: Content) => ({ earlier: [register({ ...RISK, ...more })] })
  it('the treatment itself, where it had a day of its own', () => {
    const due = treated({ due: '2024-05-01' })
    expect(told({}, {}, beforeIt(due))).toEqual([expect.stringMatching(/^violated: .*"measure every group".* is gone/)])
    // It is the same treatment by whichever words; an action is known by its id, else by its words.
    expect(told(treated({ what: 'other words', due: '2024-07-01' }), {}, beforeIt(due))).toEqual([
      expect.stringMatching(/^violated: .* is not done/),
    ])
    expect(told(action({ due: '2024-07-01' }), {}, beforeIt(due))).toContainEqual(
      expect.stringMatching(/"measure every group".* is gone/),
    )
  })
  it('another risk of the register is not this one', () =>
    expect(told({ id: 'R-2' }, {}, { earlier })).toEqual([expect.stringMatching(/^satisfied/)]))
  it('an action keeps its name in other letters, or its id in other words', () => {
    const open = (more: Content) => ({ ...action({ due: '2024-07-01', ...more }), status: 'open' })
    expect(told(open({ action: 'ASK the bureau' }), {}, { earlier })).toEqual([expect.stringMatching(/^satisfied/)])
    const known = beforeIt(action({ id: 'A-1', due: '2024-05-01' }))
    expect(told(open({ id: 'a-1', action: 'Ask others' }), {}, known)).toEqual([expect.stringMatching(/^satisfied/)])
    expect(told(open({ id: 'A-2' }), {}, known)).toEqual([expect.stringMatching(/^violated: .* is gone/)])
  })
  it('one that was done may', () =>
    expect(told({}, {}, { earlier: [register({ ...RISK, ...action({ 'done-on': '2024-05-01' }) })] })).toEqual([
      expect.stringMatching(/^satisfied/),
    ]))
})

it('counts the open risks of its files, and says so in plain words', () => {
  const world = facts({ evidence: [register(RISK, { ...RISK, id: 'R-2' }, { ...RISK, id: 'R-3', status: 'closed' })] })
  expect(riskTreatment.judge(requirement('risk-treatment', {}), world)).toMatchObject([
    {
      outcome: 'satisfied',
      n: 2,
      plain: 'What was promised about 2 known risks has been done in time.',
      sources: [source('governance/risks.yml', { line: 1 })],
    },
  ])
})

it.each([
  ['before treatment', { inherent: null }],
  ['after treatment', { residual: null }],
])('a risk that is not rated %s has nothing to compare', (_, change) => {
  expect(told(change)).toEqual([expect.stringMatching(/^satisfied/)])
  const retained = { ...treated({ option: 'accept' }), ...change }
  // Where it may be retained up to a level, it must be rated at all: after treatment, else before.
  expect(told(retained, { 'max-retained': 'critical' })).toEqual([expect.stringMatching(/^satisfied/)])
  expect(told({ ...retained, inherent: null, residual: null }, { 'max-retained': 'critical' })).toEqual([
    expect.stringMatching(/^missing: The retained risk R-1 is not rated/),
  ])
})

it('names the line of the step', () => {
  const world = facts({ evidence: [register({ ...RISK, ...action({ due: '2024-06-01' }) })] })
  expect(riskTreatment.judge(requirement('risk-treatment', {}), world)[0]?.sources).toEqual([
    source('governance/risks.yml', { pointer: '/risks/0/treatment/actions/0', line: 9 }),
  ])
})

it('no register and no risk is missing', () => {
  const judge = (more: Partial<Facts>) =>
    riskTreatment.judge(requirement('risk-treatment', {}), facts(more)).map(({ outcome }) => outcome)
  expect(judge({})).toEqual(['missing'])
  expect(judge({ evidence: [register()] })).toEqual(['missing'])
})

it('a role that the policy does not have is a fault of the policy', () => {
  const context = { policy: policy(), vocabulary: facts().vocabulary }
  expect(riskTreatment.check?.({ 'accepted-by': 'second-line' }, context)).toEqual([])
  expect(riskTreatment.check?.({ 'accepted-by': 'nobody' }, context)).toMatchObject([{ code: 'policy/reference' }])
})
