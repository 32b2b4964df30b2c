/** `risk-treatment` at its limits: a millisecond, a day or a level on either side; and whole findings. */

import { describe, expect, it } from 'vitest'
import { riskTreatment } from '../../src/rules/risk-treatment.js'
import { policy, requirement, vocabulary } from '../fakes/facts.js'
import { type Content, document, lines, outcomes, told } from './documents.js'

const RISK = {
  id: 'R-1',
  owner: 'erin',
  status: 'treated',
  inherent: { likelihood: 4, impact: 4 },
  treatment: { option: 'reduce', what: 'measure every group' },
  residual: { likelihood: 2, impact: 3 },
  'accepted-by': 'alice-risk',
  'accepted-on': '2024-06-10',
} satisfies Content
const RETAINED = { ...RISK, treatment: { option: 'accept' }, residual: RISK.inherent }
const register = (...risks: readonly Content[]) =>
  document('risk-register', { risks }, { lines: { '/risks/0': 6, '/risks/1': 16 } })
const one = (change: Content, parameters: Record<string, unknown> = {}, risk: Content = RISK) =>
  told(riskTreatment, parameters, [register({ ...risk, ...change })])

// now is 2024-06-20T12:00Z.
describe('times', () => {
  it('a day of review counts to its end, a time to its second', () => {
    expect(one({ 'review-by': '2024-06-20T12:00:00Z' })).toMatch(/^satisfied/)
    expect(one({ 'review-by': '2024-06-20T11:59:59Z' })).toMatch(/^violated/)
    expect(one({ 'review-by': '2024-06-15' })).toMatchInlineSnapshot(`
      "violated: The risk R-1 was to be reviewed by 2024-06-15, 4.5 days ago.
        fix: review it and set the next review-by
        origin: declared
        sources: governance/risk-register.yml:6/risks/0"
    `)
  })
  it('so does the end of an acceptance', () => {
    expect(one({ 'accepted-until': '2024-06-20T12:00:00Z' })).toMatch(/^satisfied/)
    expect(one({ 'accepted-until': '2024-06-20T11:59:59Z' })).toMatch(/^violated/)
    expect(one({ 'accepted-until': '2024-06-12' })).toMatchInlineSnapshot(`
      "violated: The acceptance of the risk R-1 ran out on 2024-06-12, 7.5 days ago.
        fix: have it accepted anew: accepted-on and accepted-until
        origin: declared
        plain: The time for which somebody accepted the risk R-1 is over.
        sources: governance/risk-register.yml:6/risks/0"
    `)
  })
  it('an acceptance lasts as long as it may, to the second', () => {
    const asked = { 'max-acceptance': '10d' }
    expect(one({ 'accepted-on': '2024-06-10T12:00:00Z' }, asked)).toMatch(/^satisfied/)
    expect(one({ 'accepted-on': '2024-06-10T11:59:59Z' }, asked)).toMatch(/^violated/)
    expect(one({ 'accepted-on': '2024-06-01' }, asked)).toMatchInlineSnapshot(`
      "violated: The risk R-1 was accepted on 2024-06-01, 19 days ago, and an acceptance lasts at most 10d.
        fix: have it accepted anew: accepted-on and accepted-until
        origin: declared
        plain: The time for which somebody accepted the risk R-1 is over.
        sources: governance/risk-register.yml:6/risks/0"
    `)
    expect(one({ 'accepted-on': '2024-06-01' })).toMatch(/^satisfied/)
  })
  it('an acceptance may be given until the last day that it may last', () => {
    const until = (day: string) => one({ 'accepted-until': day }, { 'max-acceptance': '30d' })
    expect(until('2024-07-09')).toMatch(/^satisfied/)
    expect(until('2024-07-10')).toMatch(/^satisfied/)
    expect(until('2024-07-11')).toMatchInlineSnapshot(`
      "violated: The acceptance of the risk R-1 from 2024-06-10 until 2024-07-11 is longer than 30d.
        fix: let it end earlier
        origin: declared
        sources: governance/risk-register.yml:6/risks/0"
    `)
    expect(until('TBD')).toMatch(/^satisfied/)
  })
  it('an acceptance without a day cannot be too long; of a retained risk it is missing', () => {
    expect(one({ 'accepted-on': null }, { 'max-acceptance': '10d' })).toMatch(/^satisfied/)
    expect(one({ 'accepted-on': null }, { 'max-acceptance': '10d' }, RETAINED)).toMatch(
      /^missing: The acceptance of the risk R-1 by alice-risk does not count: accepted-on is not given\./,
    )
  })
})

describe('what is asked of a treatment', () => {
  it('is told where it lacks', () =>
    expect(one({ owner: 'TBD' }, { require: ['what', 'control', 'owner'] })).toMatchInlineSnapshot(`
      "missing: The treatment of R-1 has no control and owner.
        fix: write control and owner under treatment
        origin: declared
        sources: governance/risk-register.yml:6/risks/0"
    `))
  it('is not asked of a risk that is retained', () =>
    expect(one({}, { require: ['what', 'control', 'due'] }, RETAINED)).toMatch(/^satisfied/))
  it('may be controlled by requirements of the policy alone', () => {
    const named = register({ ...RISK, treatment: { ...RISK.treatment, requirements: ['parity', 'nothing', 'recall'] } })
    const requirements = [requirement('metric-spread', {}, { id: 'parity' })]
    expect(told(riskTreatment, {}, [named], { policy: policy({ requirements }) })).toMatchInlineSnapshot(`
      "missing: The treatment of R-1 names nothing and recall as what controls it, and the policy has no such requirement.
        fix: name requirements of the policy on the base branch
        origin: declared
        plain: What is said to keep the risk R-1 down is not checked by anything.
        sources: governance/risk-register.yml:6/risks/0"
    `)
  })
  it('is that there is one', () =>
    expect(one({ treatment: { option: 'hope' } })).toMatchInlineSnapshot(`
    "missing: Risk R-1 in governance/risk-register.yml has no treatment.
      fix: write treatment: {option: avoid, reduce, transfer or accept, what: …}
      origin: declared
      plain: Nobody has decided what to do about the risk R-1.
      sources: governance/risk-register.yml:6/risks/0"
  `))
})

describe('ratings', () => {
  const rated = (likelihood: number, more: Content = {}) => ({ residual: { likelihood, impact: 4 }, ...more })
  it('fall by a treatment, and do not rise', () => {
    expect(one(rated(3))).toMatch(/^satisfied/)
    expect(one(rated(4))).toMatchInlineSnapshot(`
      "violated: Risk R-1 has 16 (critical) before and 16 (critical) after treatment: a treatment that changes nothing is none.
        fix: rate it anew, or say what is really done about it
        origin: declared
        sources: governance/risk-register.yml:6/risks/0"
    `)
    expect(one(rated(4, { status: 'open' }))).toMatch(/^satisfied/)
    expect(one(rated(5, { status: 'open' }))).toMatchInlineSnapshot(`
      "violated: Risk R-1 has 16 (critical) before and 20 (critical) after treatment: a treatment does not raise a risk.
        fix: rate it anew, or say what is really done about it
        origin: declared
        sources: governance/risk-register.yml:6/risks/0"
    `)
  })
  it('stay where a risk is retained', () => {
    expect(one(rated(4), {}, RETAINED)).toMatch(/^satisfied/)
    expect(one(rated(3), {}, RETAINED)).toMatch(/: a risk that is retained does not fall\.\n/)
    expect(one(rated(5), {}, RETAINED)).toMatch(/: a treatment does not raise a risk\.\n/)
  })
  it('let a risk be retained up to the limit', () => {
    expect(one({}, { 'max-retained': 'critical' }, RETAINED)).toMatch(/^satisfied/)
    expect(one({}, { 'max-retained': 'high' }, RETAINED)).toMatchInlineSnapshot(`
      "violated: The risk R-1 is retained at the level critical (16), and the policy lets at most high be retained.
        fix: treat it, or take it to those who may raise the limit
        origin: declared
        plain: The risk R-1 is critical and nothing is done about it.
        sources: governance/risk-register.yml:6/risks/0"
    `)
    expect(one({}, { 'max-retained': 'low' })).toMatch(/^satisfied/)
  })
})

it('tells each register and each risk', () => {
  const empty = document('risk-register', { model: 'TBD', risks: [] }, { path: 'governance/empty.yml' })
  expect(
    told(riskTreatment, {}, [register(RISK, { ...RISK, id: 'R-2', treatment: null }), empty]),
  ).toMatchInlineSnapshot(`
    "missing: governance/empty.yml does not say which model it is about.
      fix: write model: loan-approval
      origin: declared
      sources: governance/empty.yml:1
    missing: governance/empty.yml lists no risk.
      fix: list the risks of the model
      origin: declared
      sources: governance/empty.yml:1
    missing: Risk R-2 in governance/risk-register.yml has no treatment.
      fix: write treatment: {option: avoid, reduce, transfer or accept, what: …}
      origin: declared
      plain: Nobody has decided what to do about the risk R-2.
      sources: governance/risk-register.yml:16/risks/1"
  `)
  const second = document('risk-register', { risks: [RISK] }, { path: 'governance/b.yml' })
  expect(told(riskTreatment, {}, [register(RISK), second])).toMatchInlineSnapshot(`
    "satisfied: The treatment of all 2 open risks in governance/risk-register.yml and governance/b.yml is planned, on time and accepted as the policy asks.
      n: 2
      origin: declared
      plain: What was promised about 2 known risks has been done in time.
      sources: governance/risk-register.yml:1, governance/b.yml:1"
  `)
})

it('names the register that the policy names and the change does not have', () =>
  expect(
    lines(riskTreatment, {}, [register(RISK)], {
      absent: [{ path: 'governance/risks.yml', spec: null, what: 'risks' }],
    }),
  ).toEqual(['missing: governance/risks.yml is not in the change: the risk register of loan-approval is missing.']))

it('needs nobody of a role where the policy asks for none', () => {
  expect(lines(riskTreatment, {}, [register({ ...RISK, 'accepted-by': null })])).toEqual([
    'satisfied: The treatment of all 1 open risks in governance/risk-register.yml is planned, on time and accepted as the policy asks.',
  ])
  expect(
    outcomes(riskTreatment, { 'accepted-by': 'second-line' }, [register({ ...RISK, 'accepted-by': null })]),
  ).toEqual(['missing'])
})

it('only a role that the policy has can be asked to accept', () => {
  const check = (parameters: Record<string, unknown>) =>
    riskTreatment.check?.(parameters, { policy: policy(), vocabulary })
  expect(check({})).toEqual([])
  expect(check({ 'accepted-by': 'nobody' })).toEqual([
    {
      pointer: '/accepted-by',
      message: 'the policy has no role "nobody"',
      fix: 'name one of second-line and safety-board, or add the role',
      code: 'policy/reference',
    },
  ])
})
