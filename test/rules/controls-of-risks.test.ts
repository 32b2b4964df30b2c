/** Risks and barriers while the requirements that control them are not met. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GovernanceEvidence } from '../../src/domain/evidence.js'
import { OUTCOMES } from '../../src/domain/outcome.js'
import type { Plain } from '../../src/domain/plain.js'
import { type Met, standingOf } from '../../src/domain/risk.js'
import { judgeModel } from '../../src/evaluate.js'
import { bowTie } from '../../src/rules/bow-tie.js'
import { riskRegister } from '../../src/rules/risk-register.js'
import { facts, policy, requirement, source } from '../fakes/facts.js'
import { judgement, judging, rule, waiver } from '../fakes/judged.js'

const document = (kind: GovernanceEvidence['document'], content: Record<string, Plain>): GovernanceEvidence => ({
  kind: 'governance',
  reader: kind,
  source: source(`governance/${kind}.yml`, { line: 1 }),
  origin: 'declared',
  document: kind,
  model: 'loan-approval',
  content: { model: 'loan-approval', ...content },
})
const RISK = {
  id: 'R-1',
  status: 'treated',
  owner: 'erin',
  inherent: { likelihood: 4, impact: 4 },
  treatment: { option: 'modify', requirements: ['parity'] },
  residual: { likelihood: 2, impact: 3 },
}
const met = (outcome: Met['outcome'], waived = false): Met => ({ requirement: 'parity', outcome, waived })

describe('risk-register', () => {
  const judge = (others: readonly Met[], parameters: object = {}, risk: Record<string, Plain> = RISK) =>
    riskRegister
      .judge(
        requirement('risk-register', { 'max-residual': 'medium', ...parameters }),
        facts({ evidence: [document('risk-register', { risks: [risk] })], others }),
      )
      .map(({ outcome, severity, message }) => `${outcome}/${severity ?? 'block'}: ${message}`)

  it('a control that holds changes nothing', () =>
    expect(judge([met('satisfied')])).toEqual([expect.stringMatching(/^satisfied\/block: .*R-1\.$/)]))
  it.each([
    ['violated', false, 'is violated'],
    ['violated', true, 'is violated and waived'],
    ['missing', false, 'lacks its evidence'],
    ['error', false, 'cannot be judged'],
    ['inconclusive', false, 'is not shown to hold'],
  ] as const)('one that is %s (waived: %s) lifts the risk, as a warning', (outcome, waived, how) =>
    expect(judge([met(outcome, waived)])).toEqual([
      expect.stringMatching(/^satisfied\/block: .* as the policy asks: R-1\.$/),
      expect.stringMatching(
        new RegExp(
          `^violated/warn: The residual risk of R-1 goes up from 6 \\(medium\\) to 16 \\(critical\\), its level before treatment, because parity ${how}, which is to control it; the policy allows at most medium`,
        ),
      ),
    ]),
  )
  it('one that is inconclusive and only warns lifts nothing', () =>
    expect(judge([{ ...met('inconclusive'), warns: true }])).toEqual([expect.stringMatching(/^satisfied/)]))
  it('blocks where the policy says so', () =>
    expect(judge([met('violated', true)], { 'block-on-unmet-controls': true })).toEqual([
      expect.stringMatching(/^violated\/block: The residual risk of R-1 goes up/),
    ]))
  it('a rise within the limit is told beside what holds', () =>
    expect(judge([met('violated')], { 'max-residual': 'critical' })).toEqual([
      expect.stringMatching(/^satisfied\/block: .*The residual risk of R-1 goes up from 6/),
    ]))
  it('without a rating to go back to it is missing', () =>
    expect(judge([met('violated')], {}, { ...RISK, inherent: null })).toContainEqual(
      expect.stringMatching(/^missing\/warn: The risk R-1 .* has no inherent/),
    ))
})

describe('a name that no requirement of the policy has', () => {
  const risk = { ...RISK, treatment: { option: 'modify', requirements: ['parity', 'partiy\u202e'] } }
  const judgeRisk = (others: readonly Met[], parameters: object = {}) =>
    riskRegister
      .judge(
        requirement('risk-register', { 'max-residual': 'medium', ...parameters }),
        facts({ evidence: [document('risk-register', { risks: [risk] })], others }),
      )
      .map(({ outcome, severity, message, fix }) => ({ outcome, severity, message, fix }))

  it('is told, and raises no risk', () =>
    expect(judgeRisk([met('satisfied')])).toMatchObject([
      {
        outcome: 'satisfied',
        message: expect.stringMatching(
          /: R-1\. R-1 counts on partiy<U\+202E>, which is no requirement of the policy\.$/,
        ),
      },
    ]))
  it('is told with the others of that risk', () => {
    const two = { ...RISK, treatment: { option: 'modify', requirements: ['one', 'two'] } }
    const [only] = riskRegister.judge(
      requirement('risk-register', {}),
      facts({ evidence: [document('risk-register', { risks: [two] })], others: [] }),
    )
    expect(only?.message).toContain('R-1 counts on one and two, which are no requirements of the policy.')
  })
  it('is told beside a control that is not met', () =>
    expect(judgeRisk([met('violated')])).toMatchObject([
      { outcome: 'satisfied', message: expect.stringContaining('R-1 counts on partiy<U+202E>, which is') },
      {
        outcome: 'violated',
        severity: 'warn',
        message: expect.not.stringContaining('partiy'),
        fix: expect.stringMatching(/^meet parity, or/),
      },
    ]))
  it('is a control that is not met where the policy lets these block', () => {
    const block = { 'block-on-unmet-controls': true }
    expect(judgeRisk([met('satisfied')], block)).toMatchObject([
      {
        outcome: 'violated',
        message: expect.stringContaining(
          'its level before treatment, because partiy<U+202E> is no requirement of the policy, which is to control it',
        ),
        fix: 'name requirements of the policy in place of partiy<U+202E>, or treat R-1 in another way and rate it anew',
      },
    ])
    expect(judgeRisk([met('violated')], block)).toMatchObject([
      {
        outcome: 'violated',
        fix: expect.stringMatching(/^meet parity and name requirements of the policy in place of/),
      },
    ])
  })
  it('is one of the policy where that has it, though this model is not asked about it', () => {
    const known = policy({
      requirements: ['parity', 'partiy\u202e'].map((id) => requirement('metric-threshold', {}, { id })),
    })
    const [only] = riskRegister.judge(
      requirement('risk-register', { 'max-residual': 'medium', 'block-on-unmet-controls': true }),
      facts({ policy: known, evidence: [document('risk-register', { risks: [risk] })], others: [] }),
    )
    expect(only).toMatchObject({ outcome: 'satisfied', message: expect.not.stringContaining('counts on') })
  })

  it('checks no barrier: told, or not working where the policy lets that block', () => {
    const barrier = { id: 'B-1', barrier: 'a gate', status: 'working', requirements: ['partiy'] }
    const tie = document('bow-tie', { 'top-event': 'harm', threats: [{ id: 'T-1', threat: 'x', barriers: [barrier] }] })
    const judge = (parameters: object = {}) =>
      bowTie.judge(
        requirement('bow-tie', { 'min-preventive': 1, ...parameters }),
        facts({ evidence: [tie], others: [] }),
      )
    expect(judge()).toMatchObject([
      {
        outcome: 'satisfied',
        message: expect.stringMatching(/asks for\. B-1 counts on partiy, which is no requirement of the policy\.$/),
      },
    ])
    expect(judge({ 'block-on-unmet-controls': true })).toMatchObject([
      {
        outcome: 'violated',
        message: expect.stringContaining('B-1 does not work, since partiy is no requirement of the policy'),
      },
    ])
  })
})

it('bow-tie: a barrier whose requirement is not met does not work', () => {
  const barrier = { id: 'B-1', barrier: 'a gate', status: 'working', requirements: ['parity'] }
  const tie = document('bow-tie', { 'top-event': 'harm', threats: [{ id: 'T-1', threat: 'x', barriers: [barrier] }] })
  const judge = (others: readonly Met[], parameters: object = {}) =>
    bowTie
      .judge(requirement('bow-tie', { 'min-preventive': 1, ...parameters }), facts({ evidence: [tie], others }))
      .map(({ outcome, severity }) => `${outcome}/${severity ?? 'block'}`)
  expect(judge([met('satisfied')])).toEqual(['satisfied/block'])
  expect(judge([met('violated')])).toEqual(['satisfied/block', 'violated/warn'])
  expect(judge([met('violated')], { 'block-on-unmet-controls': true })).toEqual(['violated/block'])
})

it('the second round sees what the first came to, waivers applied, in whatever order the policy has them', () => {
  const requirements = [
    requirement('risk-register', { 'max-residual': 'medium' }, { id: 'risks' }),
    requirement('says', {}, { id: 'asked' }),
  ]
  const risk = { ...RISK, treatment: { ...RISK.treatment, requirements: ['asked'] } }
  const world = facts({
    policy: policy({ requirements }),
    evidence: [document('risk-register', { risks: [risk, { ...RISK, id: 'R-9', treatment: { option: 'avoid' } }] })],
  })
  const says = rule('says', () => [judgement({ outcome: 'violated', value: 0.7 })])
  const { decision } = judgeModel(world, judging([says, riskRegister], { waivers: [waiver({ risk: 'R-1' })] }))
  expect(decision.verdict).toBe('pass-with-waivers')
  expect(decision.findings.filter((one) => one.requirement === 'risks')).toMatchObject([
    { outcome: 'violated', severity: 'warn', message: expect.stringContaining('asked is violated and waived') },
    { outcome: 'satisfied' },
  ])
})

it('what is less met never lowers a risk', () => {
  const whole = fc.integer({ min: 1, max: 5 })
  const rating = fc.record({ likelihood: whole, impact: whole })
  fc.assert(
    fc.property(rating, rating, fc.constantFrom(...OUTCOMES), fc.boolean(), (inherent, residual, outcome, waived) => {
      const risk = { ...RISK, inherent, residual }
      const calm = standingOf(risk, [met('satisfied')]).standing?.product ?? 0
      expect(standingOf(risk, [met(outcome, waived)]).standing?.product).toBeGreaterThanOrEqual(calm)
      if (outcome !== 'satisfied' && outcome !== 'not-applicable')
        expect(standingOf(risk, [met(outcome, waived)]).standing?.product).toBe(
          Math.max(inherent.likelihood * inherent.impact, calm),
        )
    }),
  )
})
