/** What a finding holds of the judgement and the requirement it comes from, and which requirements are judged. */

import { describe, expect, it } from 'vitest'
import type { Diagnostics } from '../../src/domain/diagnostics.js'
import type { Outcome } from '../../src/domain/outcome.js'
import type { Requirement } from '../../src/domain/policy.js'
import type { Met } from '../../src/domain/risk.js'
import type { Facts, Judgement, Rule } from '../../src/domain/rule.js'
import { judgeModel, unjudgedModel } from '../../src/evaluate.js'
import { facts, modelSpec, policy, source } from '../fakes/facts.js'
import { governance } from '../fakes/governance-record.js'
import { asked, finding, judged, judgement, judging, rule, says, waiver } from '../fakes/judged.js'

describe('a finding', () => {
  it('says what the judgement says, and what the requirement is for', () => {
    const said = judgement({
      outcome: 'violated',
      slice: { sex: 'F' },
      fix: 'train again',
      value: 0.7,
      baseline: 0.8,
      metric: 'accuracy',
      plain: 'Seven of ten are right.',
    })
    const of = { title: 'Floor', why: 'the board asked for it', controls: ['nist-ai-rmf:MEASURE-2.5'] }
    expect(judged([said], { requirement: of }).decision.findings[0]).toStrictEqual({
      requirement: 'asked',
      rule: 'says',
      title: 'Floor',
      outcome: 'violated',
      severity: 'block',
      slice: { sex: 'F' },
      message: 'accuracy is 0.9, and at least 0.8 is asked',
      fix: 'train again',
      value: 0.7,
      threshold: { min: 0.8 },
      interval: [0.88, 0.92],
      n: 2000,
      baseline: 0.8,
      origin: 'reported',
      evidence: [source('reports/evaluation.json')],
      controls: ['nist-ai-rmf:MEASURE-2.5'],
      waiver: null,
      metric: 'accuracy',
      why: 'the board asked for it',
      plain: 'Seven of ten are right.',
    })
  })

  it('holds nothing that neither of them says', () => {
    const [told] = judged([judgement({ value: null, interval: null })]).decision.findings
    expect(told).toMatchObject({ outcome: 'satisfied', value: null, interval: null, baseline: null })
    for (const key of ['metric', 'why', 'plain', 'from-incident', 'waiver-void']) expect(told).not.toHaveProperty(key)
  })

  it.each<[Outcome, 'block' | 'warn', 'block' | 'warn']>([
    ['inconclusive', 'block', 'block'],
    ['inconclusive', 'warn', 'warn'],
    ['violated', 'warn', 'block'],
    ['missing', 'warn', 'block'],
    ['error', 'warn', 'block'],
    ['satisfied', 'warn', 'block'],
  ])('that is %s under `inconclusive: %s` is of severity %s', (outcome, inconclusive, severity) => {
    const { findings } = judged([judgement({ outcome })], { requirement: { inconclusive } }).decision
    expect(findings[0]?.severity).toBe(severity)
  })

  it('whose value is none is an error that blocks, also under `inconclusive: warn`', () => {
    const said = judgement({
      outcome: 'inconclusive',
      value: Number.NaN,
      interval: [Number.NaN, 1],
      baseline: Number.NaN,
    })
    expect(judged([said], { requirement: { inconclusive: 'warn' } }).decision.findings[0]).toMatchObject({
      outcome: 'error',
      severity: 'block',
      value: null,
      interval: null,
      baseline: null,
    })
  })

  it('names a place once: the same file twice where line or entry differ', () => {
    const places = [
      source('a', { line: 1 }),
      source('a', { line: 2 }),
      source('a', { line: 1, pointer: '/b' }),
      source('a', { line: 1 }),
      source('b', { line: 1 }),
    ]
    const { findings } = judged([judgement({ sources: places })]).decision
    expect(findings[0]?.evidence).toEqual([places[0], places[1], places[2], places[4]])
  })
})

describe('a waiver', () => {
  const applied = {
    reason: 'until the June collection',
    risk: 'R-1',
    'approved-by': 'alice-risk',
    'approved-on': '2024-06-01',
    expires: '2024-06-30',
    'days-left': 11,
    worst: 0.6,
    path: 'policies/waivers.yml',
    line: 3,
  }
  const one = (outcome: Outcome, ...waivers: readonly ReturnType<typeof waiver>[]) =>
    judged([judgement({ outcome, value: 0.7 })], { judging: { waivers } }).decision.findings.find(
      ({ requirement: id }) => id === 'asked',
    )

  it.each(['violated', 'inconclusive'] as const)('marks a finding that is %s, with all that it says', (outcome) => {
    expect(one(outcome, waiver())?.waiver).toStrictEqual(applied)
  })

  it.each(['satisfied', 'missing', 'error', 'not-applicable'] as const)('says nothing to one that is %s', (outcome) => {
    const told = one(outcome, waiver(), waiver({ expires: '2024-06-19' }))
    expect(told?.waiver).toBeNull()
    expect(told).not.toHaveProperty('waiver-void')
  })

  it('that does not hold is told with its reason, and several with theirs', () => {
    expect(one('violated', waiver({ expires: '2024-06-19' }))?.['waiver-void']).toBe('it expired on 2024-06-19')
    const two = one('violated', waiver({ expires: '2024-06-19' }), waiver({ worst: 0.8 }))
    expect(two?.['waiver-void']).toBe(
      'it expired on 2024-06-19; the value 0.7 is worse than the worst one tolerated, 0.8',
    )
  })
})

describe('which requirements are judged', () => {
  const of = (requirements: readonly Requirement[], more: Partial<Facts> = {}, rules: readonly Rule[] = []) =>
    judgeModel(facts({ policy: policy({ requirements }), ...more }), judging([says(judgement()), ...rules]))
  const elsewhere = { appliesTo: { tiers: ['minimal'] as const, models: null } }

  it('are those that bind the model, whatever changes in the policy', () => {
    const loosened = { effect: 'loosens', where: 'x', message: 'a bound moved', source: null } as const
    const { decision } = of([asked(), asked({ id: 'of-another-tier', ...elsewhere })], { policyChanges: [loosened] })
    expect(decision.findings.map((one) => one.requirement)).toEqual(['asked'])
  })

  it('none at all is a fault at the entry of the model', () => {
    const none = of([])
    expect(none.decision.verdict).toBe('error')
    expect(none.faults).toEqual([
      {
        code: 'policy/reference',
        path: 'policies/risk-policy.yml',
        message: 'no requirement judges the model "loan-approval", which is changed',
        line: 10,
        column: 5,
        fix: 'add a requirement whose applies-to covers the tier "high"',
      },
    ])
    expect(of([asked(elsewhere)]).faults).toEqual(none.faults)
  })

  it('only such that do not apply are a fault too', () => {
    const idle = rule('idle', () => [judgement({ outcome: 'not-applicable' })])
    const { decision, faults } = of([asked({ rule: 'idle' }), asked({ id: 'b', rule: 'idle' })], {}, [idle])
    expect(decision.verdict).toBe('error')
    expect(faults).toEqual([
      {
        code: 'policy/reference',
        path: 'policies/risk-policy.yml',
        message:
          'none of the 2 requirements that bind the model "loan-approval", which is changed, applies to this change',
        line: 10,
        column: 5,
        fix: 'add a requirement that judges the model',
      },
    ])
  })

  it.each([
    ['the rule "gone" is not known', []],
    ['the rule "gone" gave no answer', [rule('gone', () => [])]],
    [
      'the rule "gone" failed: out of range',
      [
        rule('gone', () => {
          throw new RangeError('out of range')
        }),
      ],
    ],
  ])('one that cannot be is an error of ours: %s', (message, rules) => {
    expect(of([asked({ rule: 'gone' })], {}, rules).decision.findings).toMatchObject([
      {
        requirement: 'asked',
        outcome: 'error',
        severity: 'block',
        message,
        fix: 'this is a fault of risk-gate: report it with the decision record',
        value: null,
        evidence: [],
      },
    ])
  })
})

describe('rules that look at what others came to', () => {
  /** What each late rule saw, and how often the others were judged. */
  function watch(answers: Readonly<Record<string, Partial<Judgement>>>, order: readonly string[]) {
    const seen: (readonly Met[] | undefined)[] = []
    let early = 0
    const rules: readonly Rule[] = [
      rule('says', ({ id }, { others }) => {
        early += 1
        expect(others).toBeUndefined()
        return [judgement(answers[id])]
      }),
      {
        ...rule('late', (_, { others }) => {
          seen.push(others)
          return [judgement()]
        }),
        after: 'others',
      },
    ]
    const requirements = order.map((id) => asked({ id, rule: id.startsWith('late') ? 'late' : 'says' }))
    const world = facts({ policy: policy({ requirements }) })
    const { decision } = judgeModel(world, judging(rules, { waivers: [waiver({ requirement: 'waived' })] }))
    return { seen, early, told: decision.findings.map((one) => one.requirement) }
  }

  it('see the findings of all that are judged first, wherever they stand, and not those of each other', () => {
    const answers = {
      met: {},
      warned: { outcome: 'violated', severity: 'warn', value: 0.1 },
      waived: { outcome: 'violated', value: 0.7 },
    } as const
    const { seen, early, told } = watch(answers, ['late-1', 'met', 'late-2', 'warned', 'waived'])
    const others = [
      { requirement: 'met', outcome: 'satisfied', waived: false, warns: false },
      { requirement: 'warned', outcome: 'violated', waived: false, warns: true },
      { requirement: 'waived', outcome: 'violated', waived: true, warns: false },
    ]
    expect(seen).toStrictEqual([others, others])
    expect(early).toBe(3)
    expect(told).toEqual(['waived', 'warned', 'late-1', 'met', 'late-2'])
  })

  it('see nothing where there is nothing else', () => {
    expect(watch({}, ['late-1']).seen).toEqual([[]])
  })

  it('do not undo a treatment on record: only what is judged first does', () => {
    const treated = { id: 'R-1', treatment: { option: 'modify', requirements: ['floor', 'late'] } }
    const world = facts({
      policy: policy({ requirements: [asked({ id: 'floor' }), asked({ id: 'late', rule: 'late' })] }),
      evidence: [governance('risk-register', { risks: [treated] })],
    })
    const rules: readonly Rule[] = [
      says(judgement({ outcome: 'violated' })),
      { ...rule('late', () => [judgement({ outcome: 'violated' })]), after: 'others' },
    ]
    const { decision } = judgeModel(world, judging(rules))
    expect(decision.governance?.risks?.[0]?.unmet).toEqual([{ requirement: 'floor', how: 'is violated' }])
  })
})

describe('the decision on a model', () => {
  it('holds findings that nothing asked for beside the others, and what the schedule says', () => {
    const overdue = { ...finding('violated', 'warn'), requirement: 'schedule', rule: 'schedule' }
    const world = facts({
      policy: policy({ requirements: [asked({ fromIncident: 'I-9' })] }),
      absent: [{ path: 'models/loan/model.joblib', spec: null, what: 'artifact' }],
      changes: [{ path: 'policies/waivers.yml', status: 'modified', from: null }],
    })
    const { decision } = judgeModel(
      world,
      judging([says(judgement())], { beside: [overdue], waivers: [waiver({ expires: '2024-06-19' })] }),
    )
    expect(decision.verdict).toBe('fail')
    expect(decision.findings.map((one) => one.requirement)).toEqual([
      'model-artifact',
      'gate-files',
      'waiver-use',
      'schedule',
      'from-incident',
      'asked',
    ])
    expect(decision.findings.at(-1)?.['from-incident']).toEqual({ id: 'I-9', title: null })
  })

  it('holds how the model errs, where that is known', () => {
    const diagnostics = { rows: 3 } as unknown as Diagnostics
    expect(
      judged([judgement()], { facts: { policy: policy({ requirements: [asked()] }), diagnostics } }).decision,
    ).toMatchObject({
      diagnostics,
    })
    expect(judged([judgement()]).decision).not.toHaveProperty('diagnostics')
    expect(judged([judgement()]).decision).not.toHaveProperty('governance')
  })

  it.each([
    [new Error('the disk is full'), 'the disk is full'],
    ['the disk is full', 'the disk is full'],
  ])('of which the facts could not be had is an error, and says whose fault it is', (error, said) => {
    expect(unjudgedModel(modelSpec(), ['models/loan/model.joblib'], error)).toStrictEqual({
      id: 'loan-approval',
      title: 'Loan pre-screening',
      tier: 'high',
      owner: 'acme/credit-ml',
      digest: null,
      changed: ['models/loan/model.joblib'],
      verdict: 'error',
      findings: [
        {
          requirement: 'model-judged',
          rule: 'model-judged',
          title: 'The model can be judged',
          outcome: 'error',
          severity: 'block',
          slice: null,
          message: `The model "loan-approval" could not be judged: risk-gate failed on its evidence (${said}).`,
          fix: 'this is a fault of risk-gate: report it with the commit',
          value: null,
          threshold: null,
          interval: null,
          n: null,
          baseline: null,
          origin: 'declared',
          evidence: [],
          controls: [],
          waiver: null,
        },
      ],
      measurements: [],
      lineage: { nodes: [], edges: [], verified: 0, declared: 0, unresolved: [] },
    })
  })
})
