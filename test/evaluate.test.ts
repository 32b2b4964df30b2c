import { describe, expect, it } from 'vitest'
import { EMPTY_GRAPH } from '../src/domain/lineage.js'
import type { Measurement } from '../src/domain/metric.js'
import type { Outcome } from '../src/domain/outcome.js'
import { applicable, judgeModel } from '../src/evaluate.js'
import { canonical } from '../src/record.js'
import { facts, modelSpec, policy, requirement, source } from './fakes/facts.js'
import { asked, judged, judgement, judging, rule, says, waiver } from './fakes/judged.js'

describe('the verdict on one requirement', () => {
  it.each([
    ['satisfied', 'block', 'pass'],
    ['violated', 'block', 'fail'],
    ['missing', 'block', 'fail'],
    ['inconclusive', 'block', 'fail'],
    ['error', 'block', 'error'],
    ['violated', 'warn', 'pass'],
    ['missing', 'warn', 'pass'],
  ] as const)('%s with severity %s is %s', (outcome, severity, verdict) => {
    expect(judged([judgement({ outcome })], { requirement: { severity } }).decision.verdict).toBe(verdict)
  })

  it('lowers only what is inconclusive under `inconclusive: warn`', () => {
    const lowered = (outcome: Outcome) =>
      judged([judgement({ outcome })], { requirement: { inconclusive: 'warn' } }).decision.findings[0]?.severity
    expect([lowered('inconclusive'), lowered('violated'), lowered('missing')]).toEqual(['warn', 'block', 'block'])
  })

  it('lowers a judgement of which the rule says so (a small group), and raises none', () => {
    const small = judgement({ outcome: 'inconclusive', severity: 'warn' })
    expect(judged([small]).decision.verdict).toBe('pass')
    const raised = judgement({ outcome: 'violated', severity: 'block' })
    expect(judged([raised], { requirement: { severity: 'warn' } }).decision.verdict).toBe('pass')
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    'is an error that blocks where the value is %d, also where the rule is content with a warning',
    (value) => {
      const { decision } = judged([judgement({ value, severity: 'warn' })])
      expect(decision.findings[0]).toMatchObject({ outcome: 'error', severity: 'block', value: null })
      expect(decision.verdict).toBe('error')
    },
  )

  it('writes no interval that has an end at infinity, and no negative zero', () => {
    const { findings } = judged([
      judgement({ interval: [0.1, Number.POSITIVE_INFINITY] }),
      judgement({ value: -0, interval: [-0, 1], baseline: -0 }),
    ]).decision
    expect(findings[0]?.interval).toBeNull()
    expect(Object.is(findings[1]?.value, 0) && Object.is(findings[1]?.interval?.[0], 0)).toBe(true)
    expect(Object.is(findings[1]?.baseline, 0)).toBe(true)
  })

  it('names each place of evidence once', () => {
    const { findings } = judged([judgement({ sources: [source('a'), source('a'), source('b')] })]).decision
    expect(findings[0]?.evidence.map((one) => one.path)).toEqual(['a', 'b'])
  })
})

describe('the measurements of the record', () => {
  it('say of a spread that it is one, and name every group that it leaves out', () => {
    const left = { slice: { race: 'X' }, reason: 'its recall is undefined: no row is labelled 1', n: 0 }
    const one: Measurement = {
      metric: 'recall',
      parameters: {},
      role: 'candidate',
      spread: 'difference',
      slice: { race: '*' },
      value: 0.1,
      reason: null,
      interval: null,
      n: 90,
      origin: 'recomputed',
      source: source('rows.csv'),
      leftOut: [{ ...left, cause: 'undefined' }],
    }
    const { spread: _, leftOut: __, ...plain } = one
    const world = facts({ measurements: { answer: () => [], all: [one, plain] } })
    const { measurements } = judgeModel(world, judging([says(judgement())])).decision
    expect(measurements[0]).toMatchObject({ metric: 'recall', spread: 'difference', 'left-out': [left] })
    expect(measurements[1]).not.toHaveProperty('spread')
    expect(measurements[1]).not.toHaveProperty('left-out')
    expect(measurements[1]).not.toHaveProperty('reason')
    expect(measurements[1]).not.toHaveProperty('class')
    expect(measurements[1]).not.toHaveProperty('within')
  })

  it('say why there is no value, which class is meant, and how exact the value is', () => {
    const one: Measurement = {
      metric: 'recall',
      parameters: { class: 'urgent' },
      role: 'candidate',
      slice: null,
      value: Number.NaN,
      reason: 'no row is labelled urgent',
      interval: [0, Number.NaN],
      n: 0,
      origin: 'recomputed',
      source: source('rows.csv'),
      within: 0.01,
    }
    const world = facts({ measurements: { answer: () => [], all: [one] } })
    expect(judgeModel(world, judging([says(judgement())])).decision.measurements).toEqual([
      {
        metric: 'recall',
        role: 'candidate',
        slice: null,
        value: null,
        interval: null,
        n: 0,
        origin: 'recomputed',
        evidence: source('rows.csv'),
        class: 'urgent',
        reason: 'no row is labelled urgent',
        within: 0.01,
      },
    ])
  })
})

describe('the lineage of the record', () => {
  it('counts the edges that were verified and those that are only declared', () => {
    const states = ['verified', 'declared', 'verified', 'contradicted', 'unavailable', 'verified', 'declared'] as const
    const edges = states.map((state, index) => ({ from: `a${index}`, to: 'm', state, reason: '', sources: [] }))
    const lineage = { ...EMPTY_GRAPH, edges, unresolved: ['x leads nowhere'] }
    const world = facts({ lineage, policy: policy({ requirements: [asked()] }) })
    expect(judgeModel(world, judging([says(judgement())])).decision.lineage).toEqual({
      nodes: [],
      edges,
      verified: 3,
      declared: 2,
      unresolved: ['x leads nowhere'],
    })
  })
})

describe('a rule that is out of order', () => {
  const throwing = rule('says', () => {
    throw new Error('of the rule')
  })
  it.each([
    ['throws', [throwing], 'of the rule'],
    ['gives no answer', [says()], 'no answer'],
    ['is not known', [], 'not known'],
  ])('that %s is an error finding that blocks, and the other findings are there', (_, rules, word) => {
    const other = rule('other', () => [judgement()])
    const world = facts({
      policy: policy({ requirements: [asked(), requirement('other', {}, { id: 'the-other' })] }),
    })
    const { decision, faults } = judgeModel(world, judging([...rules, other]))
    expect(decision.verdict).toBe('error')
    expect(decision.findings.map((one) => [one.requirement, one.outcome])).toEqual([
      ['asked', 'error'],
      ['the-other', 'satisfied'],
    ])
    expect(decision.findings[0]?.message).toContain(word)
    expect(decision.findings[0]?.fix).toContain('report')
    expect(faults).toEqual([])
  })
})

describe('a changed model that nothing judges', () => {
  const place = { path: 'policies/risk-policy.yml', line: 10, column: 5 }
  it.each([
    ['no requirement at all', []],
    ['only requirements of other tiers', [asked({ appliesTo: { tiers: ['minimal'], models: null } })]],
    ['only requirements of other models', [asked({ appliesTo: { tiers: null, models: ['other'] } })]],
  ] as const)('is an error at the entry of the model: %s', (_, requirements) => {
    const world = facts({ policy: policy({ requirements }) })
    const { decision, faults } = judgeModel(world, judging([says(judgement())]))
    expect(decision.verdict).toBe('error')
    expect(faults).toMatchObject([{ code: 'policy/reference', ...place }])
    expect(faults[0]?.message).toContain('loan-approval')
  })

  it('is an error too where every requirement turns out not to apply', () => {
    const { decision, faults } = judged([judgement({ outcome: 'not-applicable' })])
    expect(decision.verdict).toBe('error')
    expect(faults[0]?.message).toContain('none of the 1 requirements')
  })

  it('is not judged by what is asked of the policy', () => {
    const changed = { effect: 'tightens', where: 'name', message: 'a new name', source: null } as const
    const world = facts({
      policy: policy({ requirements: [requirement('policy-change', {}, { id: 'board' })] }),
      policyChanges: [changed],
    })
    const { decision } = judgeModel(world, judging([rule('policy-change', () => [judgement()])]))
    expect(decision.verdict).toBe('error')
  })
})

describe('scope', () => {
  it.each([
    [{ tiers: null, models: null }, true],
    [{ tiers: ['high'], models: null }, true],
    [{ tiers: ['limited'], models: null }, false],
    [{ tiers: null, models: ['loan-approval'] }, true],
    [{ tiers: ['high'], models: ['other'] }, false],
  ] as const)('%j binds the model: %s', (appliesTo, binds) => {
    expect(applicable(policy({ requirements: [asked({ appliesTo })] }), modelSpec())).toHaveLength(binds ? 1 : 0)
  })

  it('holds for a changed policy too, whose requirement is judged beside any model', () => {
    const board = requirement('policy-change', {}, { id: 'board', appliesTo: { tiers: ['minimal'], models: null } })
    const loosened = { effect: 'loosens', where: 'x', message: 'a bound moved', source: null } as const
    const rules = [says(judgement()), rule('policy-change', () => [judgement({ outcome: 'missing' })])]
    const base = policy({ requirements: [asked(), board] })
    expect(judgeModel(facts({ policy: base }), judging(rules)).decision.verdict).toBe('pass')
    const { decision } = judgeModel(facts({ policy: base, policyChanges: [loosened] }), judging(rules))
    expect(decision.verdict).toBe('fail')
    expect(decision.findings.map((one) => one.requirement)).toContain('board')
  })
})

describe('waivers', () => {
  const low = judgement({ outcome: 'violated', value: 0.7 })

  it('mark a finding and never delete it', () => {
    const { decision } = judged([low], { judging: { waivers: [waiver()] } })
    expect(decision.verdict).toBe('pass-with-waivers')
    expect(decision.findings[0]).toMatchObject({
      outcome: 'violated',
      severity: 'block',
      value: 0.7,
      waiver: { risk: 'R-1', 'approved-by': 'alice-risk', expires: '2024-06-30', worst: 0.6, line: 3 },
    })
  })

  it.each(['missing', 'error'] as const)('never cover what is %s', (outcome) => {
    const { decision } = judged([judgement({ outcome, value: null })], {
      judging: { waivers: [waiver({ worst: null })] },
    })
    expect(['fail', 'error']).toContain(decision.verdict)
    expect(decision.findings[0]?.waiver).toBeNull()
  })

  it.each([
    ['another requirement', { requirement: 'other' }, false],
    ['another model', { model: 'other' }, false],
    ['another version of the model', { modelDigest: `sha256:${'0'.repeat(64)}` }, true],
    ['another group', { slice: { sex: 'F' } }, true],
    ['a better value than this one', { worst: 0.75 }, true],
    ['a time that is over', { expires: '2024-06-19' }, true],
    ['a person who is not of the second line', { approvedBy: 'erin' }, true],
  ])('do not cover by one for %s', (_, more, isTold) => {
    const { decision } = judged([low], { judging: { waivers: [waiver(more)] } })
    expect(decision.verdict).toBe('fail')
    expect(decision.findings[0]?.waiver).toBeNull()
    expect('waiver-void' in decision.findings[0]!).toBe(isTold)
  })

  it('cover where one of several holds', () => {
    const waivers = [waiver({ expires: '2024-06-10' }), waiver()]
    expect(judged([low], { judging: { waivers } }).decision.verdict).toBe('pass-with-waivers')
  })

  it('never improve another finding', () => {
    const { decision } = judged([low, judgement({ outcome: 'violated', value: 0.5 })], {
      judging: { waivers: [waiver()] },
    })
    expect(decision.verdict).toBe('fail')
    expect(decision.findings.map((one) => one.waiver !== null)).toEqual([false, true])
  })
})

it('gives the same bytes for the same facts', () => {
  const decide = () => canonical(judged([judgement({ outcome: 'violated' })]).decision)
  expect(decide()).toBe(decide())
})
