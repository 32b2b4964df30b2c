import { describe, expect, it } from 'vitest'
import { closest, controls, countsSentence, effectOf, isEmptyPass, topics } from '../../src/outputs/story.js'
import { DECISIONS, decisionOf, finding, loanModel } from '../fakes/decisions.js'

const WAIVER = DECISIONS.waived.models[0]!.findings[0]!.waiver!

describe('effectOf', () => {
  it.each([
    [{ outcome: 'satisfied' }, 'holds'],
    [{ outcome: 'not-applicable' }, 'idle'],
    [{ outcome: 'violated' }, 'blocks'],
    [{ outcome: 'missing' }, 'blocks'],
    [{ outcome: 'inconclusive' }, 'blocks'],
    [{ outcome: 'error' }, 'blocks'],
    [{ outcome: 'violated', severity: 'warn' }, 'warns'],
    [{ outcome: 'violated', waiver: WAIVER }, 'waived'],
  ] as const)('%j %s', (more, effect) => expect(effectOf(finding('x', 'y', more))).toBe(effect))
})

describe('topics', () => {
  it('gather the groups of a requirement, worst first and farthest off first', () => {
    const group = (branch: string, value: number) =>
      finding('recall-floor', 'metric-threshold', {
        outcome: 'violated',
        metric: 'recall',
        slice: { branch },
        value,
        threshold: { min: 0.7 },
      })
    const held = { ...group('c', 0.9), outcome: 'satisfied' as const }
    const error = finding('readable', 'data-validation', { outcome: 'error' })
    const [first, second, ...rest] = topics(
      decisionOf('error', [loanModel('error', [group('a', 0.69), held, group('b', 0.5), error])]),
    )
    expect(first?.requirement).toBe('readable')
    expect(second?.findings.blocks.map((one) => one.slice?.branch)).toEqual(['b', 'a'])
    expect(second?.findings.holds).toEqual([held])
    expect(rest).toEqual([])
  })

  it('keep the same requirement of two models apart', () => {
    const one = finding('x', 'y', { outcome: 'violated' })
    expect(
      topics(decisionOf('fail', [loanModel('fail', [one]), loanModel('fail', [one], { id: 'other' })])),
    ).toHaveLength(2)
  })
})

describe('the sentence of counts', () => {
  it.each([
    ['pass', '6 requirements hold'],
    ['fail', '2 requirements block, 1 lacks its evidence, 1 cannot be judged yet, 5 hold, 1 is waived, 1 warns'],
    ['error', '1 requirement could not be judged, 1 blocks, 5 hold'],
    ['waived', '6 requirements hold, 1 is waived'],
    ['no-model-change', 'No requirement was judged'],
  ] as const)('%s: %s', (name, sentence) => expect(countsSentence(topics(DECISIONS[name]))).toBe(sentence))
})

describe('closest', () => {
  it('ranks by room left relative to the limit', () => {
    expect(closest(topics(DECISIONS.pass), 2).map(({ topic }) => topic.requirement)).toEqual([
      'worst-group-recall',
      'equalized-odds',
    ])
  })
})

describe('controls', () => {
  it('are grouped by framework, the unmet first, each with its worst outcome', () => {
    const served = controls(topics(DECISIONS.fail))
    expect([...served.keys()]).toEqual(['eu-ai-act', 'nist-ai-rmf'])
    expect(served.get('nist-ai-rmf')?.map((one) => [one.name, one.outcome])).toEqual([
      ['MAP-4.1', 'violated'],
      ['MEASURE-2.11', 'violated'],
      ['MEASURE-2.5', 'satisfied'],
    ])
  })
})

describe('isEmptyPass', () => {
  it('is true only where nothing at all was found', () => {
    expect(isEmptyPass(DECISIONS['no-model-change'])).toBe(true)
    expect(
      isEmptyPass({
        ...DECISIONS['no-model-change'],
        findings: [finding('x', 'y', { outcome: 'violated', severity: 'warn' })],
      }),
    ).toBe(false)
    expect(isEmptyPass({ ...DECISIONS['no-model-change'], verdict: 'error' })).toBe(false)
    expect(isEmptyPass(DECISIONS.pass)).toBe(false)
  })
})
