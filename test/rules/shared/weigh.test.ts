import { describe, expect, it } from 'vitest'
import type { Requirement } from '../../../src/domain/policy.js'
import { compare } from '../../../src/rules/shared/bound.js'
import type { Figure } from '../../../src/rules/shared/figure.js'
import type { Told } from '../../../src/rules/shared/tell.js'
import { type Weighing, weighed } from '../../../src/rules/shared/weigh.js'
import { source } from '../../fakes/facts.js'

type Valued = Figure & { readonly value: number }

const FIGURE: Valued = {
  slice: null,
  value: 0.5,
  interval: null,
  n: 100,
  origin: 'recomputed',
  sources: [source('p.csv')],
  flaw: null,
  doubts: [],
  noInterval: null,
}
const WEIGHING: Weighing = { across: false, smallGroups: 'fail', minSamples: null }
const FACT = 'recall is 0.5 (100 rows), recomputed from p.csv; the policy asks for at least 0.25'

interface Given extends Partial<Omit<Told, 'figure'>> {
  readonly figure?: Partial<Valued>
  readonly weighing?: Partial<Weighing>
  readonly burden?: Requirement['burden']
}

const found = ({ figure, weighing, burden = 'compliance', ...more }: Given = {}) => {
  const told: Told = {
    name: 'recall',
    bounds: { min: 0.25, max: null },
    confidence: null,
    share: false,
    ...more,
    figure: { ...FIGURE, ...figure },
  }
  const { value, interval, within } = told.figure
  const comparison = compare({ value, interval, confidence: told.confidence, within }, told.bounds, burden)
  return weighed(told, comparison, { ...WEIGHING, ...weighing }, { metric: 'recall' })
}

describe('a figure against its bound', () => {
  it('holds on the bound, and says so without a fix', () => {
    expect(found({ bounds: { min: 0.5, max: null } })).toEqual({
      outcome: 'satisfied',
      slice: null,
      message: 'recall is 0.5 (100 rows), recomputed from p.csv; the policy asks for at least 0.5.',
      fix: null,
      value: null,
      threshold: null,
      interval: null,
      n: null,
      baseline: null,
      origin: 'declared',
      sources: [],
      metric: 'recall',
    })
  })

  it.each([
    [{ min: 0.75, max: null }, 'at least 0.75', 'it is 0.25 below that'],
    [{ min: null, max: 0.25 }, 'at most 0.25', 'it is 0.25 above that'],
    [{ min: 0.125, max: 0.375 }, 'between 0.125 and 0.375', 'it is 0.125 above that'],
  ])('does not hold beyond it: %j', (bounds, asked, far) => {
    expect(found({ bounds })).toMatchObject({
      outcome: 'violated',
      message: `recall is 0.5 (100 rows), recomputed from p.csv; the policy asks for ${asked}, and ${far}.`,
      fix: 'improve the model until it holds, or ask for a waiver',
    })
  })

  it('says that the whole interval is beyond it only where that had to be shown', () => {
    const wholly = { figure: { interval: [0.4, 0.6] }, confidence: 0.95, bounds: { min: 0.75, max: null } } as const
    expect(found(wholly).message).toMatch(/, and it is 0\.25 below that\.$/)
    expect(found({ ...wholly, burden: 'violation' })).toMatchObject({
      outcome: 'violated',
      message: expect.stringMatching(/, and it is 0\.25 below that, its whole interval too\.$/),
    })
    const partly = { ...wholly, figure: { interval: [0.4, 0.8] }, burden: 'violation' } as const
    expect(found(partly)).toMatchObject({ outcome: 'inconclusive', severity: 'warn' })
  })

  it('tells what more there is to tell before what was left out', () => {
    const leftOut = [{ slice: { sex: 'X' }, reason: 'no positives', n: 3, cause: 'undefined' as const }]
    expect(
      found({ figure: { leftOut }, weighing: { more: ' Worst: F.' }, bounds: { min: 0.75, max: null } }).message,
    ).toBe(
      'recall is 0.5 (100 rows), recomputed from p.csv; the policy asks for at least 0.75, and it is 0.25 below that. Worst: F. Left out: X (3 rows: no positives).',
    )
  })
})

describe('what would settle an open comparison', () => {
  it.each<[string, Given, string, RegExp]>([
    [
      'no interval',
      { confidence: 0.95 },
      'declare the predictions file, so that the interval can be computed',
      /\. The estimate alone cannot show it: an interval at 95% is asked for and there is none \(it cannot be had for this metric\)\.$/,
    ],
    [
      'scores that are known by their bins',
      { figure: { within: 0.3 } },
      'declare a rows file, whose exact value can be computed, or improve the model',
      /\. Scores were counted in bins, so the exact value may lie anywhere from 0\.2 to 0\.8, and the bound lies between\.$/,
    ],
    [
      'an interval that reaches over the bound',
      { confidence: 0.95, figure: { interval: [0.2, 0.8] } },
      'evaluate on more rows, or improve the model',
      /\. The estimate passes and its interval reaches down to 0\.2: about \d+ more rows would settle it, if the value stays the same\.$/,
    ],
  ])('%s', (_, given, fix, words) => {
    const one = found(given)
    expect(one).toMatchObject({ outcome: 'inconclusive', fix, message: expect.stringMatching(words) })
    expect(one).not.toHaveProperty('severity')
  })
})

describe('what keeps a figure that holds from showing it', () => {
  const group = (sex: string) => ({ slice: { sex }, value: 0.5, n: 50, interval: null })
  const across = { across: true } as const

  it.each<[string, Given, string, string | null]>([
    [
      'no group',
      { weighing: across, figure: { groups: [] } },
      ' But no group has a value, so nothing was compared.',
      'evaluate on rows of at least two groups',
    ],
    [
      'one group',
      { weighing: across, figure: { groups: [group('F')] } },
      ' But only one group has a value, so nothing was compared.',
      'evaluate on rows of at least two groups',
    ],
    ['nothing, with two groups', { weighing: across, figure: { groups: [group('F'), group('M')] } }, '', null],
    ['nothing, where groups are not told', { weighing: across }, '', null],
    ['nothing, with one group of a metric that compares none', { figure: { groups: [group('F')] } }, '', null],
    [
      'one doubt',
      { figure: { doubts: ['the report does not say how'] } },
      ' But the report does not say how.',
      'declare the predictions file, so that the metric can be computed',
    ],
    [
      'two doubts',
      { figure: { doubts: ['this is unsure', 'so is that'] } },
      ' But this is unsure and so is that.',
      'declare the predictions file, so that the metric can be computed',
    ],
  ])('%s', (_, given, words, fix) => {
    expect(found(given)).toMatchObject({
      outcome: fix === null ? 'satisfied' : 'inconclusive',
      message: `${FACT}.${words}`,
      fix,
    })
  })

  const left = (...causes: readonly ('small' | 'undefined')[]) => ({
    figure: { leftOut: causes.map((cause) => ({ slice: { sex: 'X' }, reason: 'why', n: 3, cause })) },
  })
  const few = (smallGroups: Weighing['smallGroups'], minSamples: number | null = 20) => ({
    weighing: { smallGroups, minSamples },
  })
  const ONE = ' Left out: X (3 rows: why).'
  const TWO = ' Left out: X (3 rows: why) and X (3 rows: why).'

  it.each<[string, Given, string, string | null, string | undefined]>([
    [
      'a group without a value',
      { ...left('undefined'), ...few('skip') },
      ` But not every group has a value.${ONE}`,
      'evaluate on rows for which every group has a value',
      undefined,
    ],
    [
      'a group without a value beside a small one',
      { ...left('small', 'undefined'), ...few('warn') },
      ` But not every group has a value.${TWO}`,
      'evaluate on rows for which every group has a value',
      undefined,
    ],
    [
      'a small group',
      { ...left('small'), ...few('fail') },
      ` But groups of fewer than 20 rows show nothing.${ONE}`,
      'collect at least 20 rows of each group',
      undefined,
    ],
    [
      'a small group, of which the policy warns',
      { ...left('small'), ...few('warn') },
      ` But groups of fewer than 20 rows show nothing.${ONE}`,
      'collect at least 20 rows of each group',
      'warn',
    ],
    [
      'a small group, though no number is asked for',
      { ...left('small'), ...few('fail', null) },
      ` But groups of fewer than 0 rows show nothing.${ONE}`,
      'collect at least 0 rows of each group',
      undefined,
    ],
    ['nothing, where small groups are skipped', { ...left('small'), ...few('skip') }, ONE, null, undefined],
  ])('groups that were left out: %s', (_, given, words, fix, severity) => {
    const one = found(given)
    expect(one).toMatchObject({
      outcome: fix === null ? 'satisfied' : 'inconclusive',
      message: `${FACT}.${words}`,
      fix,
    })
    expect(one.severity).toBe(severity)
  })
})
