/** Whole findings of `risk-register`: what each says, what to do, and where. */

import { describe, expect, it } from 'vitest'
import type { Met } from '../../src/domain/risk.js'
import { riskRegister } from '../../src/rules/risk-register.js'
import { cardEvidence, policy, vocabulary } from '../fakes/facts.js'
import { type Content, document, judge, lines, outcomes, told } from './documents.js'

const RISK = {
  id: 'R-1',
  category: 'fairness',
  owner: 'erin',
  status: 'treated',
  treatment: { option: 'modify', requirements: ['parity', 'recall'] },
  inherent: { likelihood: 4, impact: 4 },
  residual: { likelihood: 2, impact: 3 },
  'accepted-by': 'alice-risk',
  'accepted-on': '2024-05-20',
} satisfies Content
const register = (...risks: readonly Content[]) =>
  document('risk-register', { 'reviewed-on': '2024-05-20', risks }, { lines: { '/risks/0': 6, '/risks/1': 16 } })
const met = (requirement: string, outcome: Met['outcome'] = 'violated'): Met => ({
  requirement,
  outcome,
  waived: false,
})

describe('a register in order', () => {
  it('is counted without its closed risks, over all files', () => {
    const second = document('risk-register', { risks: [{ ...RISK, id: 'R-3' }] }, { path: 'governance/more.yml' })
    expect(
      told(riskRegister, {}, [register(RISK, { ...RISK, id: 'R-2', status: 'closed' }), second]),
    ).toMatchInlineSnapshot(`
      "satisfied: All 2 open risks in governance/risk-register.yml and governance/more.yml are rated, treated and accepted as the policy asks: R-1 and R-3.
        n: 2
        origin: declared
        plain: All 2 known risks are treated and accepted.
        sources: governance/risk-register.yml:1, governance/more.yml:1"
    `)
  })
  it('asks for no rating where the policy has no limit, and for no category where it has no list', () =>
    expect(outcomes(riskRegister, {}, [register({ ...RISK, residual: null, inherent: null, category: null })])).toEqual(
      ['satisfied'],
    ))
})

describe('a risk', () => {
  it('that says nothing lacks everything, each told by itself', () =>
    expect(
      told(riskRegister, { 'max-residual': 'high', categories: ['Fairness'] }, [register(RISK, { category: 'TBD' })]),
    ).toMatchInlineSnapshot(`
      "missing: Risk number 2 in governance/risk-register.yml has no id.
        fix: give it an id such as R-001
        origin: declared
        plain: The risk number 2 is not fully described: its id is missing.
        sources: governance/risk-register.yml:16/risks/1
      missing: Risk number 2 in governance/risk-register.yml has no status.
        fix: write status: open, treated, accepted or closed
        origin: declared
        plain: The risk number 2 is not fully described: its status is missing.
        sources: governance/risk-register.yml:16/risks/1
      missing: Risk number 2 in governance/risk-register.yml has no owner.
        fix: name the person who answers for it
        origin: declared
        plain: The risk number 2 is not fully described: its owner is missing.
        sources: governance/risk-register.yml:16/risks/1
      missing: Risk number 2 in governance/risk-register.yml has no treatment.
        fix: write treatment: {option: avoid, modify, share or retain, what: …}
        origin: declared
        plain: The risk number 2 is not fully described: its treatment is missing.
        sources: governance/risk-register.yml:16/risks/1
      missing: Risk number 2 in governance/risk-register.yml has no category.
        fix: write category: fairness, security, privacy, …
        origin: declared
        plain: The risk number 2 is not fully described: its category is missing.
        sources: governance/risk-register.yml:16/risks/1
      missing: Risk number 2 in governance/risk-register.yml has no residual likelihood and impact.
        fix: rate what is left after treatment: residual: {likelihood: 1 to 5, impact: 1 to 5}
        origin: declared
        plain: The risk number 2 is not fully described: its residual likelihood and impact is missing.
        sources: governance/risk-register.yml:16/risks/1"
    `))
  it('is at the limit or above it', () => {
    const at = (likelihood: number, impact: number) =>
      told(riskRegister, { 'max-residual': 'medium' }, [register({ ...RISK, residual: { likelihood, impact } })])
    expect(at(3, 3)).toMatch(/^satisfied/)
    expect(at(2, 5)).toMatchInlineSnapshot(`
      "violated: The residual risk of R-1 is high (likelihood 2 × impact 5 = 10), and the policy allows at most medium.
        fix: treat the risk further, or take it to those who may raise the limit
        origin: declared
        plain: The risk R-1 is still high after everything that was done about it; at most medium is allowed.
        sources: governance/risk-register.yml:6/risks/0"
    `)
  })
  it('has a category of the list, in whatever letters, while it is open', () => {
    const asked = { categories: ['fairness', 'Privacy'] }
    expect(
      outcomes(riskRegister, asked, [register({ ...RISK, category: 'FAIRNESS' }, { ...RISK, category: 'privacy' })]),
    ).toEqual(['satisfied'])
    expect(
      told(riskRegister, asked, [register(RISK, { ...RISK, category: 'privacy', status: 'closed' })]),
    ).toMatchInlineSnapshot(`
      "missing: governance/risk-register.yml has no open risk of the category Privacy.
        fix: add a risk with category: Privacy
        origin: declared
        plain: Nobody wrote down what could go wrong in Privacy.
        sources: governance/risk-register.yml:1"
    `)
  })
})

it('a register that is old, empty or of no model is told as a whole', () => {
  const whole = (content: Content) =>
    told(riskRegister, { 'reviewed-within': '30d' }, [document('risk-register', content)])
  expect(whole({ risks: [RISK], 'reviewed-on': '2024-01-01' })).toMatchInlineSnapshot(`
    "violated: The register governance/risk-register.yml was not reviewed in time: reviewed-on is 2024-01-01, 171 days ago, and at most 30d are allowed.
      fix: review the register and set reviewed-on
      origin: declared
      plain: The list of risks has not been looked at for too long.
      sources: governance/risk-register.yml:1"
  `)
  expect(whole({ risks: 'TBD', 'reviewed-on': '2024-06-01', model: null })).toMatchInlineSnapshot(`
    "missing: governance/risk-register.yml does not say which model it is about.
      fix: write model: loan-approval
      origin: declared
      sources: governance/risk-register.yml:1
    missing: governance/risk-register.yml lists no risk.
      fix: list the risks of the model; one that has none is not credible
      origin: declared
      sources: governance/risk-register.yml:1"
  `)
})

describe('a control that is not met', () => {
  const raised = (change: Content, parameters: Record<string, unknown>, ...others: readonly Met[]) =>
    told(riskRegister, parameters, [register({ ...RISK, ...change })], { others })
  const block = { 'max-residual': 'medium', 'block-on-unmet-controls': true }

  it('lifts the risk, and blocks where the policy says so', () => {
    expect(raised({}, block, met('parity'))).toMatchInlineSnapshot(`
      "violated: The residual risk of R-1 goes up from 6 (medium) to 16 (critical), its level before treatment, because parity is violated, which is to control it; the policy allows at most medium.
        fix: meet parity, or treat R-1 in another way and rate it anew
        origin: declared
        plain: What was to keep the risk R-1 down does not do so: it stands at critical again; at most medium is allowed.
        sources: governance/risk-register.yml:6/risks/0"
    `)
    expect(raised({}, block, met('parity'), met('recall', 'missing'))).toMatchInlineSnapshot(`
      "violated: The residual risk of R-1 goes up from 6 (medium) to 16 (critical), its level before treatment, because parity is violated and recall lacks its evidence, which are to control it; the policy allows at most medium.
        fix: meet parity and recall, or treat R-1 in another way and rate it anew
        origin: declared
        plain: What was to keep the risk R-1 down does not do so: it stands at critical again; at most medium is allowed.
        sources: governance/risk-register.yml:6/risks/0"
    `)
  })
  it('warns beside what holds otherwise', () =>
    expect(raised({}, { 'max-residual': 'medium' }, met('parity'))).toMatchInlineSnapshot(`
      "satisfied: The one open risk in governance/risk-register.yml is rated, treated and accepted as the policy asks: R-1.
        n: 1
        origin: declared
        plain: The one known risk is treated and accepted.
        sources: governance/risk-register.yml:1
      violated: The residual risk of R-1 goes up from 6 (medium) to 16 (critical), its level before treatment, because parity is violated, which is to control it; the policy allows at most medium.
        fix: meet parity, or treat R-1 in another way and rate it anew
        origin: declared
        plain: What was to keep the risk R-1 down does not do so: it stands at critical again; at most medium is allowed.
        severity: warn
        sources: governance/risk-register.yml:6/risks/0"
    `))
  it('is told where the policy has no limit, or one that is not passed', () => {
    const text = raised({}, {}, met('parity'))
    expect(text).toMatchInlineSnapshot(`
      "satisfied: The one open risk in governance/risk-register.yml is rated, treated and accepted as the policy asks: R-1. The residual risk of R-1 goes up from 6 (medium) to 16 (critical), its level before treatment, because parity is violated, which is to control it.
        n: 1
        origin: declared
        plain: The one known risk is treated and accepted.
        sources: governance/risk-register.yml:1"
    `)
    expect(raised({}, { 'max-residual': 'critical' }, met('parity'))).toBe(text)
    expect(raised({ residual: null }, {}, met('parity'))).toMatch(
      /R-1\. The residual risk of R-1 goes up to 16 \(critical\), its level before treatment, because parity is violated/,
    )
  })
  it('lifts nothing that stands as high already', () => {
    const same = { residual: RISK.inherent }
    expect(raised(same, { ...block, 'max-residual': 'critical' }, met('parity'))).toMatch(/^satisfied: .*: R-1\.\n/)
    expect(raised(same, {}, met('parity'))).toMatch(/^satisfied: .*: R-1\.\n/)
  })
  it('does not tell twice what is too high as it is', () =>
    expect(
      lines(riskRegister, block, [register({ ...RISK, residual: { likelihood: 3, impact: 4 } })], {
        others: [met('parity')],
      }),
    ).toEqual([
      'violated: The residual risk of R-1 is high (likelihood 3 × impact 4 = 12), and the policy allows at most medium.',
    ]))
  it('cannot lift what was not rated before treatment', () => {
    expect(raised({ inherent: null }, block, met('parity'))).toMatchInlineSnapshot(`
      "missing: The risk R-1 in governance/risk-register.yml has no inherent likelihood and impact, to which it goes back because parity is violated, which is to control it.
        fix: rate the risk before treatment: inherent: {likelihood, impact}
        origin: declared
        sources: governance/risk-register.yml:6/risks/0"
    `)
    const unrated = register({ ...RISK, inherent: null })
    expect(lines(riskRegister, {}, [unrated], { others: [met('parity')] })).toEqual([
      'satisfied: The one open risk in governance/risk-register.yml is rated, treated and accepted as the policy asks: R-1.',
    ])
  })
  it('lifts one that was never rated after treatment, which is missing besides', () =>
    expect(lines(riskRegister, block, [register({ ...RISK, residual: null })], { others: [met('parity')] })).toEqual([
      'violated: The residual risk of R-1 goes up to 16 (critical), its level before treatment, because parity is violated, which is to control it; the policy allows at most medium.',
      'missing: Risk R-1 in governance/risk-register.yml has no residual likelihood and impact.',
    ]))
  it('says nothing of a closed risk, and does not count it', () =>
    expect(
      judge(
        riskRegister,
        block,
        [register({ ...RISK, treatment: { option: 'avoid' } }, { ...RISK, id: 'R-2', status: 'closed' })],
        { others: [met('parity')] },
      ),
    ).toMatchObject([{ outcome: 'satisfied', n: 1 }]))
})

describe('risks that are gone', () => {
  const gone = (...before: readonly Content[]) =>
    told(riskRegister, {}, [register(RISK)], { earlier: [register(...before), cardEvidence({})] })
  it('are told one by one, with the registers that there are', () =>
    expect(gone({ ...RISK, id: 'R-8' }, RISK, { ...RISK, id: 'R-9', status: 'open' })).toMatchInlineSnapshot(`
      "violated: The risk R-8 was open in governance/risk-register.yml at the merge base and is gone: entries are closed, they do not vanish.
        fix: put R-8 back, and set its status to closed where it is over
        origin: declared
        plain: The risk R-8 was taken out of the records without being closed.
        sources: governance/risk-register.yml:1
      violated: The risk R-9 was open in governance/risk-register.yml at the merge base and is gone: entries are closed, they do not vanish.
        fix: put R-9 back, and set its status to closed where it is over
        origin: declared
        plain: The risk R-9 was taken out of the records without being closed.
        sources: governance/risk-register.yml:1"
    `))
  it('may have been closed, or have had no id', () =>
    expect(gone({ ...RISK, id: 'R-8', status: 'closed' }, { ...RISK, id: 'TBD' })).toMatch(/^satisfied/))
  it('are not what another document listed, or what is no risk', () => {
    const odd = document('risk-register', { risks: ['R-7', null, 7] })
    const other = document('fmea', { risks: [{ ...RISK, id: 'R-6' }] })
    expect(outcomes(riskRegister, {}, [register(RISK)], { earlier: [odd, other] })).toEqual(['satisfied'])
    expect(
      outcomes(riskRegister, {}, [register(RISK)], { earlier: [document('risk-register', { risks: 'TBD' })] }),
    ).toEqual(['satisfied'])
  })
  it('are not told where there is no register at all: that is missing', () =>
    expect(judge(riskRegister, {}, [], { earlier: [register(RISK)] }).map((one) => one.message)).toEqual([
      'The policy names no risk register for loan-approval, so there is none to judge.',
    ]))
})

it('only a role that the policy has can be asked to accept', () => {
  const check = (parameters: Record<string, unknown>) =>
    riskRegister.check?.(parameters, { policy: policy(), vocabulary })
  expect(check({})).toEqual([])
  expect(check({ 'accepted-by': 'safety-board' })).toEqual([])
  expect(check({ 'accepted-by': 'nobody' })).toEqual([
    {
      pointer: '/accepted-by',
      message: 'the policy has no role "nobody"',
      fix: 'name one of second-line and safety-board, or add the role',
      code: 'policy/reference',
    },
  ])
})

it('names the policy’s own register where the change does not have it', () =>
  expect(
    told(riskRegister, {}, [], { absent: [{ path: 'governance/risks.yml', spec: null, what: 'risks' }] }),
  ).toMatchInlineSnapshot(`
    "missing: governance/risks.yml is not in the change: the risk register of loan-approval is missing.
      fix: commit governance/risks.yml, a YAML document with kind: risk-register
      origin: declared
      plain: There is no risk register for this model."
  `))
