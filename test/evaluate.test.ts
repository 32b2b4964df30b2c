import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../src/domain/decision.js'
import { OUTCOMES, type Outcome, type Severity, type Verdict } from '../src/domain/outcome.js'
import type { Requirement, Waiver } from '../src/domain/policy.js'
import type { Facts, Judgement, Rule } from '../src/domain/rule.js'
import { applicable, countOutcomes, type Judging, judgeModel, verdictOf, worstVerdict } from '../src/evaluate.js'
import { canonical } from '../src/record.js'
import { DIGEST, facts, fileFault, modelSpec, policy, requirement, SHA, source } from './fakes/facts.js'

const VERDICTS: readonly Verdict[] = ['pass', 'pass-with-waivers', 'fail', 'error']
const PASSING: readonly Outcome[] = ['satisfied', 'not-applicable']

const judgement = (more: Partial<Judgement> = {}): Judgement => ({
  outcome: 'satisfied',
  slice: null,
  message: 'accuracy is 0.9, and at least 0.8 is asked',
  fix: null,
  value: 0.9,
  threshold: { min: 0.8 },
  interval: [0.88, 0.92],
  n: 2000,
  baseline: null,
  origin: 'reported',
  sources: [source('reports/evaluation.json')],
  better: 'higher',
  ...more,
})

/** A rule that says what it is told to. */
const rule = (id: string, judge: Rule['judge']): Rule => ({ id, summary: id, details: id, schema: {}, judge })
const says = (...judgements: readonly Judgement[]) => rule('says', () => judgements)

const judging = (rules: readonly Rule[], more: Partial<Judging> = {}): Judging => ({
  rules,
  waivers: [],
  waiversPath: 'policies/waivers.yml',
  watched: ['policies/risk-policy.yml', 'policies/waivers.yml'],
  changed: ['models/loan/model.joblib'],
  ...more,
})

const asked = (more: Partial<Requirement> = {}) => requirement('says', {}, { id: 'asked', ...more })

/** Judges one requirement whose rule says these judgements. */
function judged(
  judgements: readonly Judgement[],
  more: { requirement?: Partial<Requirement>; facts?: Partial<Facts>; judging?: Partial<Judging> } = {},
) {
  const world = facts({ policy: policy({ requirements: [asked(more.requirement)] }), ...more.facts })
  return judgeModel(world, judging([says(...judgements)], more.judging))
}

const waiver = (more: Partial<Waiver> = {}): Waiver => ({
  requirement: 'asked',
  model: 'loan-approval',
  modelDigest: DIGEST,
  slice: null,
  worst: 0.6,
  reason: 'until the June collection',
  risk: 'R-1',
  approvedBy: 'alice-risk',
  approvedOn: '2024-06-01',
  expires: '2024-06-30',
  place: { path: 'policies/waivers.yml', line: 3, column: 5 },
  ...more,
})

const finding = (outcome: Outcome, severity: Severity, waived = false): Finding => {
  const made = judged([judgement({ outcome })], { requirement: { severity } }).decision.findings[0]!
  const applied = judged([judgement({ outcome: 'violated', value: 0.7 })], { judging: { waivers: [waiver()] } })
  return { ...made, waiver: waived ? applied.decision.findings[0]!.waiver : null }
}

const someFinding = fc
  .tuple(fc.constantFrom(...OUTCOMES), fc.constantFrom<Severity>('block', 'warn'), fc.boolean())
  .map(([outcome, severity, waived]) => finding(outcome, severity, waived))
const someFindings = fc.array(someFinding, { maxLength: 8 })

describe('the fold to a verdict', () => {
  it('never improves by a further finding', () => {
    fc.assert(
      fc.property(someFindings, someFinding, (findings, one) => {
        const before = VERDICTS.indexOf(verdictOf(findings))
        expect(VERDICTS.indexOf(verdictOf([...findings, one]))).toBeGreaterThanOrEqual(before)
      }),
    )
  })

  it('blocks by every blocking finding that is not met and not waived', () => {
    fc.assert(
      fc.property(someFindings, fc.constantFrom(...OUTCOMES), (findings, outcome) => {
        const verdict = verdictOf([...findings, finding(outcome, 'block')])
        if (outcome === 'error') expect(verdict).toBe('error')
        else if (!PASSING.includes(outcome)) expect(['fail', 'error']).toContain(verdict)
      }),
    )
  })

  it('does not hang on the order of findings, and warnings never decide', () => {
    fc.assert(
      fc.property(someFindings, (findings) => {
        expect(verdictOf([...findings].reverse())).toBe(verdictOf(findings))
        expect(verdictOf(findings.filter((one) => one.severity === 'block'))).toBe(verdictOf(findings))
      }),
    )
  })

  it('is the verdict of the worst of several models', () => {
    fc.assert(
      fc.property(fc.array(someFindings, { minLength: 1, maxLength: 4 }), (models) => {
        expect(worstVerdict(models.map(verdictOf))).toBe(verdictOf(models.flat()))
      }),
    )
  })

  it('is a pass of nothing, which the caller must not ask', () => {
    expect([verdictOf([]), worstVerdict([])]).toEqual(['pass', 'pass'])
  })

  it('counts every finding once, and the waived ones besides', () => {
    fc.assert(
      fc.property(someFindings, (findings) => {
        const { waived, ...outcomes } = countOutcomes(findings)
        expect(Object.values(outcomes).reduce((sum, n) => sum + n, 0)).toBe(findings.length)
        expect(waived).toBe(findings.filter((one) => one.waiver !== null).length)
      }),
    )
  })
})

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

describe('files that cannot be read', () => {
  const broken = fileFault('reports/other.json', 'is cut off')

  it('block where no requirement cites them, with path, line and fix', () => {
    const { decision } = judged([judgement()], { facts: { faults: [broken] } })
    expect(decision.verdict).toBe('error')
    expect(decision.findings[0]).toMatchObject({
      requirement: 'evidence-readable',
      outcome: 'error',
      severity: 'block',
      evidence: [{ path: 'reports/other.json', sha256: SHA, line: 3 }],
    })
    expect(decision.findings[0]?.message).toContain('reports/other.json:3:1: is cut off')
    expect(decision.findings[0]?.fix).toBeTruthy()
    expect(decision.findings[1]?.outcome).toBe('satisfied')
  })

  it('are told once where a blocking requirement cites them', () => {
    const cites = judgement({ outcome: 'error', sources: [source('reports/other.json')] })
    const { decision } = judged([cites], { facts: { faults: [broken] } })
    expect(decision.findings.map((one) => one.requirement)).toEqual(['asked'])
  })

  it('block also where only a warning cites them: what else was in them is not known', () => {
    const cites = judgement({ outcome: 'error', sources: [source('reports/other.json')] })
    const { decision } = judged([cites], { requirement: { severity: 'warn' }, facts: { faults: [broken] } })
    expect(decision.verdict).toBe('error')
  })

  it('tell the first five faults and count the rest', () => {
    const faults = Array.from({ length: 9 }, (_, at) => ({ ...broken.faults[0]!, line: at + 1 }))
    const { decision } = judged([judgement()], { facts: { faults: [{ ...broken, faults, sha256: null }] } })
    expect(decision.findings[0]?.message).toContain('and 4 more faults')
    expect(decision.findings[0]?.evidence).toEqual([])
  })
})

it('misses a model whose artifact is gone, naming it', () => {
  const absent = [{ path: 'models/loan/model.joblib', spec: null, what: 'artifact' as const }]
  const { decision } = judged([judgement()], { facts: { absent } })
  expect(decision.verdict).toBe('fail')
  expect(decision.findings[0]).toMatchObject({ requirement: 'model-artifact', outcome: 'missing' })
  expect(decision.findings[0]?.message).toContain('models/loan/model.joblib')
})

describe('files that hold the gate', () => {
  it.each([
    ['.github/workflows/gate.yml', true],
    ['.github/CODEOWNERS', true],
    ['CODEOWNERS', true],
    ['docs/CODEOWNERS', true],
    ['models/.gitattributes', true],
    ['.gitmodules', true],
    ['policies/risk-policy.yml', true],
    ['policies/waivers.yml', true],
    ['docs/github/notes.md', false],
    ['models/CODEOWNERS.md', false],
  ])('%s is told of: %s', (path, isTold) => {
    const changes = [{ path, status: 'modified' as const, from: null }]
    const { decision } = judged([judgement()], { facts: { changes } })
    const told = decision.findings.find((one) => one.rule === 'gate-files')
    expect(told?.message.includes(path) ?? false).toBe(isTold)
    if (isTold) expect(told).toMatchObject({ outcome: 'violated', severity: 'warn' })
    expect(decision.verdict).toBe('pass')
  })
})

describe('the order of findings', () => {
  it('is worst first: blocking, then warnings, then what is waived last of its sort, then what is met', () => {
    const ids = ['met', 'warned', 'waived', 'violated', 'missing', 'error', 'not-there']
    const answers: Readonly<Record<string, Partial<Judgement>>> = {
      met: {},
      warned: { outcome: 'violated', severity: 'warn' },
      waived: { outcome: 'violated', value: 0.7 },
      violated: { outcome: 'violated', value: 0.1 },
      missing: { outcome: 'missing' },
      error: { outcome: 'error' },
      'not-there': { outcome: 'not-applicable' },
    }
    const world = facts({ policy: policy({ requirements: ids.map((id) => asked({ id })) }) })
    const rules = [rule('says', ({ id }) => [judgement(answers[id])])]
    const { decision } = judgeModel(world, judging(rules, { waivers: [waiver({ requirement: 'waived' })] }))
    expect(decision.findings.map((one) => one.requirement)).toEqual([
      'error',
      'violated',
      'missing',
      'waived',
      'warned',
      'met',
      'not-there',
    ])
  })

  it('is the order of the policy among equals', () => {
    const requirements = ['b', 'a', 'c'].map((id) => asked({ id }))
    const { decision } = judgeModel(facts({ policy: policy({ requirements }) }), judging([says(judgement())]))
    expect(decision.findings.map((one) => one.requirement)).toEqual(['b', 'a', 'c'])
  })
})

it('gives the same bytes for the same facts', () => {
  const decide = () => canonical(judged([judgement({ outcome: 'violated' })]).decision)
  expect(decide()).toBe(decide())
})
