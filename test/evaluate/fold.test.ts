import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OUTCOMES, type Outcome, type Severity, type Verdict } from '../../src/domain/outcome.js'
import type { Judgement } from '../../src/domain/rule.js'
import { worstFirst } from '../../src/evaluate/fold.js'
import { countOutcomes, judgeModel, verdictOf, worstVerdict } from '../../src/evaluate.js'
import { facts, policy, requirement } from '../fakes/facts.js'
import { asked, finding, judgement, judging, rule, says, waiver } from '../fakes/judged.js'

const VERDICTS: readonly Verdict[] = ['pass', 'pass-with-waivers', 'fail', 'error']
const PASSING: readonly Outcome[] = ['satisfied', 'not-applicable']

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

describe('the order of findings', () => {
  it('is that of the policy among equals, and what no requirement asked for comes last', () => {
    const one = finding('violated', 'block')
    const of = (requirement: string, message = '') => ({ ...one, requirement, message })
    const order = ['b', 'a', 'c'].map((id) => requirement('says', {}, { id }))
    const told = worstFirst([of('other', '1'), of('a'), of('c', '2'), of('b'), of('other', '3'), of('c', '4')], order)
    expect(told.map((each) => `${each.requirement}${each.message}`)).toEqual(['b', 'a', 'c2', 'c4', 'other1', 'other3'])
  })

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

describe('the verdict of a few findings', () => {
  it.each<[Verdict, readonly (readonly [Outcome, Severity, boolean?])[]]>([
    ['pass', [['satisfied', 'block']]],
    ['pass', [['not-applicable', 'block']]],
    ['pass', [['error', 'warn']]],
    ['pass', [['violated', 'warn', true]]],
    ['pass-with-waivers', [['violated', 'block', true]]],
    ['pass-with-waivers', [['error', 'block', true]]],
    ['fail', [['violated', 'block']]],
    ['fail', [['missing', 'block']]],
    ['fail', [['inconclusive', 'block']]],
    [
      'fail',
      [
        ['violated', 'block', true],
        ['missing', 'block'],
      ],
    ],
    ['error', [['error', 'block']]],
    [
      'error',
      [
        ['violated', 'block', true],
        ['missing', 'block'],
        ['error', 'block'],
      ],
    ],
  ])('is %s for %j', (verdict, findings) => {
    expect(verdictOf(findings.map(([outcome, severity, waived]) => finding(outcome, severity, waived)))).toBe(verdict)
  })
})

it.each<[Verdict, readonly Verdict[]]>([
  ['pass', []],
  ['pass', ['pass', 'pass']],
  ['pass-with-waivers', ['pass', 'pass-with-waivers', 'pass']],
  ['fail', ['pass-with-waivers', 'fail', 'pass']],
  ['error', ['fail', 'error', 'pass-with-waivers']],
])('the worst verdict is %s of %j', (worst, verdicts) => expect(worstVerdict(verdicts)).toBe(worst))
