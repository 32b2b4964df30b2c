import { describe, expect, it } from 'vitest'
import type { MetricEvidence } from '../../src/domain/evidence.js'
import type { Facts } from '../../src/domain/rule.js'
import { claimsMatch } from '../../src/rules/claims-match.js'
import {
  cardEvidence,
  evidenceSpec,
  facts,
  fileFault,
  measurement,
  measurements,
  metricEvidence,
  modelSpec,
  requirement,
  rowsSpec,
  source,
  unmeasured,
  vocabulary,
} from '../fakes/facts.js'

const TRUE: Readonly<Record<string, number | null>> = {
  accuracy: 0.795875,
  roc_auc: 0.8791,
  recall: null,
  'accuracy/Female': 0.79,
}

const rows: Partial<Facts> = {
  model: modelSpec({ evidence: [rowsSpec('reports/predictions.csv'), evidenceSpec('reports/*.json')] }),
  measurements: measurements((ask) => {
    if (ask.metric === 'count')
      return [measurement(ask, ask.by === null ? 2000 : 900, { slice: ask.by === null ? null : { sex: 'Female' } })]
    if (ask.by !== null) return [measurement(ask, TRUE['accuracy/Female'] ?? null, { slice: { sex: 'Female' } })]
    const value = TRUE[ask.metric]
    return value === undefined
      ? unmeasured('not-from-rows', { message: 'there is no such column' })
      : [measurement(ask, value)]
  }),
}

const card = cardEvidence({})
const claim = (metric: string, value: number | null, more: Partial<MetricEvidence> = {}) =>
  metricEvidence(metric, value, {
    reader: 'model-card',
    origin: 'declared',
    source: source('models/loan/README.md', { line: 12 }),
    ...more,
  })

const judge = (
  evidence: Facts['evidence'],
  parameters: Readonly<Record<string, unknown>> = {},
  more: Partial<Facts> = {},
) =>
  claimsMatch.judge(
    requirement('claims-match', { sources: ['card', 'reports'], tolerance: 0.005, ...parameters }),
    facts({ ...rows, evidence: [card, ...evidence], ...more }),
  )

describe('claims-match', () => {
  it.each<[string, Facts['evidence'], readonly string[]]>([
    ['true', [claim('accuracy', 0.796), metricEvidence('roc_auc', 0.879)], ['satisfied']],
    ['within the tolerance', [claim('accuracy', 0.8)], ['satisfied']],
    ['exactly at it', [claim('accuracy', 0.795875 + 0.005)], ['satisfied']],
    ['too good', [claim('accuracy', 0.91)], ['violated']],
    ['too modest', [claim('accuracy', 0.7)], ['violated']],
    ['too good in a report', [claim('accuracy', 0.796), metricEvidence('accuracy', 0.85)], ['violated']],
    ['two of them', [claim('accuracy', 0.91), metricEvidence('roc_auc', 0.95)], ['violated', 'violated']],
    ['too good of a group', [metricEvidence('accuracy', 0.85, { slice: { sex: 'Female' }, n: 900 })], ['violated']],
    ['of a group that is not there', [metricEvidence('accuracy', 0.79, { slice: { sex: 'X' } })], ['violated']],
    ['of more rows', [metricEvidence('accuracy', 0.796, { n: 2001 })], ['violated']],
    ['of fewer rows, told once', [1, 2].map(() => metricEvidence('accuracy', 0.796, { n: 1999 })), ['violated']],
    ['of a larger group', [metricEvidence('accuracy', 0.79, { slice: { sex: 'Female' }, n: 901 })], ['violated']],
    ['of rows that are not told', [metricEvidence('accuracy', 0.796, { n: null })], ['satisfied']],
    ['of cases in another format', [metricEvidence('accuracy', 0.796, { n: 7, reader: 'fairlearn' })], ['satisfied']],
    ['of nothing where there is a number', [claim('accuracy', null)], ['violated']],
    ['of a number where there is none', [claim('recall', 0.9), claim('accuracy', 0.796)], ['violated']],
    ['of zero where there is none', [claim('recall', 0), claim('accuracy', 0.796)], ['satisfied']],
    ['only about training', [claim('accuracy', 0.99, { split: 'train' })], ['missing']],
    ['only what nobody can check', [claim('precision', 0.9)], ['missing']],
    ['none', [], ['missing']],
  ])('%s', (_, evidence, outcomes) => {
    const found = judge(evidence)
    expect(found.map((one) => one.outcome)).toEqual(outcomes)
    for (const one of found) expect(one.fix === null).toBe(one.outcome === 'satisfied')
  })

  it('tells both numbers, file and line', () => {
    const [found] = judge([claim('accuracy', 0.91)])
    expect(found).toMatchObject({
      value: 0.91,
      baseline: 0.795875,
      threshold: { tolerance: 0.005 },
      origin: 'declared',
      metric: 'accuracy',
    })
    expect(found?.sources.map((one) => one.path)).toEqual(['models/loan/README.md', 'reports/predictions.csv'])
    expect(found?.message).toBe(
      'models/loan/README.md:12 says accuracy is 0.91, and reports/predictions.csv gives 0.7959 (8,000 rows): they differ by 0.1141, and at most 0.005 is allowed.',
    )
    expect(found?.plain).toContain('a better figure')
  })

  it('tells what is written where it is no value of the metric', () => {
    const reason = '79.6 lies outside the range of accuracy, 0 to 1; a percentage must say so: 0.796 or 79.6%'
    const [found] = judge([claim('accuracy', null, { reason })])
    expect(found?.message).toBe(
      `models/loan/README.md:12 gives no accuracy that can be compared (${reason}), and reports/predictions.csv gives 0.7959.`,
    )
    expect(found?.fix).toBe('write 0.7959, or name the data it was measured on')
  })

  it('tells both numbers of rows', () => {
    const [found] = judge([metricEvidence('accuracy', 0.79, { slice: { sex: 'Female' }, n: 1200 })])
    expect(found).toMatchObject({ value: 1200, baseline: 900, fix: 'write 900, or name the data it was measured on' })
    expect(found?.message).toBe(
      'reports/evaluation.json says that it is of 1,200 rows for sex = Female, and reports/predictions.csv holds 900: its figures are of other data.',
    )
  })

  it('lists what it could not check', () => {
    const [found] = judge([
      claim('accuracy', 0.796),
      claim('precision', 0.9),
      claim('accuracy', 0.99, { split: 'train' }),
    ])
    expect(found?.outcome).toBe('satisfied')
    expect(found?.message).toMatch(/Not checked: .*precision.*train split/)
  })

  it('allows for a count of rows that is only known to within some', () => {
    const about = (within: number) => ({
      measurements: measurements((ask) => [measurement(ask, ask.metric === 'count' ? 1990 : 0.8, { within })]),
    })
    const evidence = [metricEvidence('accuracy', 0.8)]
    expect(judge(evidence, { tolerance: 20 }, about(10)).map((one) => one.outcome)).toEqual(['satisfied'])
    expect(judge(evidence, { tolerance: 20 }, about(9)).map((one) => one.outcome)).toEqual(['violated'])
  })

  it('takes only the sources that it is asked for', () => {
    const evidence = [claim('accuracy', 0.91), metricEvidence('accuracy', 0.796)]
    expect(judge(evidence, { sources: ['reports'] }).map((one) => one.outcome)).toEqual(['satisfied'])
    expect(judge(evidence, { sources: ['card'] }).map((one) => one.outcome)).toEqual(['violated'])
  })

  const spec = evidenceSpec('reports/eval.json')

  it.each<[string, Partial<Facts>, string, RegExp]>([
    ['no card', { evidence: [metricEvidence('accuracy', 0.796)] }, 'missing', /models\/loan\/README\.md/],
    [
      'card not readable',
      {
        evidence: [metricEvidence('accuracy', 0.796)],
        faults: [fileFault('models/loan/README.md', 'is not UTF-8', { spec: null })],
      },
      'error',
      /is not UTF-8/,
    ],
    ['listed report gone', { absent: [{ path: spec.file, spec, what: 'evidence' }] }, 'missing', /reports\/eval\.json/],
    ['report not readable', { faults: [fileFault('reports/eval.json', 'is no JSON')] }, 'error', /is no JSON/],
    [
      'predictions gone',
      { measurements: measurements(() => unmeasured('absent')) },
      'missing',
      /reports\/predictions\.csv/,
    ],
    [
      'predictions not readable',
      { measurements: measurements(() => unmeasured('unreadable')) },
      'error',
      /reports\/predictions\.csv/,
    ],
  ])('%s', (_, more, outcome, message) => {
    const found = judge([claim('accuracy', 0.796)], {}, more)
    expect(found.map((one) => one.outcome)).toEqual([outcome])
    expect(found[0]?.message).toMatch(message)
  })

  const noRows: Partial<Facts> = { measurements: measurements(() => unmeasured('absent')) }

  it.each<[string, Facts['evidence'], readonly string[]]>([
    ['contradicted', [claim('accuracy', 0.93), metricEvidence('accuracy', 0.68)], ['violated']],
    ['too modest', [claim('accuracy', 0.6), metricEvidence('accuracy', 0.68)], ['violated']],
    ['the same', [claim('accuracy', 0.68), metricEvidence('accuracy', 0.68)], ['missing']],
    ['within the tolerance', [claim('accuracy', 0.684), metricEvidence('accuracy', 0.68)], ['missing']],
    [
      'of another group',
      [claim('accuracy', 0.9, { slice: { sex: 'F' } }), metricEvidence('accuracy', 0.6)],
      ['missing'],
    ],
    ['of another class', [claim('recall', 0.9, { class: '1' }), metricEvidence('recall', 0.6)], ['missing']],
    [
      'measured in training',
      [claim('accuracy', 0.9), metricEvidence('accuracy', 0.99, { split: 'train' })],
      ['missing'],
    ],
    ['of the baseline', [claim('accuracy', 0.9), metricEvidence('accuracy', 0.6, { role: 'baseline' })], ['missing']],
    ['undefined', [claim('accuracy', 0.9), metricEvidence('accuracy', null)], ['missing']],
    ['of another card', [claim('accuracy', 0.9), claim('accuracy', 0.6)], ['missing']],
  ])('without rows, against a report: %s', (_, evidence, outcomes) => {
    expect(judge(evidence, { sources: ['card'] }, noRows).map((one) => one.outcome)).toEqual(outcomes)
  })

  it('tells rows that cannot be read beside a contradiction', () => {
    const evidence = [claim('accuracy', 0.93), metricEvidence('accuracy', 0.68)]
    const broken = { measurements: measurements(() => unmeasured('unreadable')) }
    expect(judge(evidence, { sources: ['card'] }, broken).map((one) => one.outcome)).toEqual(['violated', 'error'])
  })

  it('tells what the card and the report say, and that no rows decide', () => {
    const [found] = judge([claim('accuracy', 0.93), metricEvidence('accuracy', 0.68)], { sources: ['card'] }, noRows)
    expect(found).toMatchObject({ value: 0.93, baseline: 0.68, threshold: { tolerance: 0.005 }, metric: 'accuracy' })
    expect(found?.message).toMatch(
      /^models\/loan\/README\.md:12 says accuracy is 0\.93, and reports\/evaluation\.json:7 says 0\.68: they differ by 0\.25, and at most 0\.005 is allowed\. No rows tell/,
    )
    expect(found?.sources.map((one) => one.path)).toEqual(['models/loan/README.md', 'reports/evaluation.json'])
  })

  it('names a contradiction beside claims that rows bear out, so that no report is worth deleting', () => {
    const evidence = [claim('accuracy', 0.796), claim('precision', 0.9), metricEvidence('precision', 0.5)]
    const [found] = judge(evidence, { sources: ['card'] })
    expect(found?.outcome).toBe('satisfied')
    expect(found?.message).toMatch(
      /Not checked: precision .*README\.md:12 says precision is 0\.9, and reports.* says 0\.5/,
    )
    expect(judge(evidence.slice(0, 2), { sources: ['card'] })[0]?.outcome).toBe('satisfied')
  })

  it('asks for what is claimed, and for nothing that no claim can mean', () => {
    const evidence = [
      claim('accuracy', 0.8),
      claim('recall', 0.8, { class: '1' }),
      claim('expected_cost', 3),
      claim('accuracy', 1, { slice: { sex: 'F' } }),
    ]
    const asks = claimsMatch.asksFromEvidence?.(
      requirement('x', { sources: ['card'], tolerance: 0 }),
      modelSpec(),
      vocabulary,
      evidence,
    )
    expect(asks?.map((ask) => [ask.metric, ask.parameters, ask.by])).toEqual([
      ['accuracy', {}, null],
      ['recall', { class: '1' }, null],
      ['accuracy', {}, ['sex']],
    ])
  })
})

it('where nothing is claimed it says where it looked', () => {
  const message = (
    evidence: readonly ReturnType<typeof evidenceSpec>[],
    card: string | null,
    sources: readonly string[],
  ) =>
    claimsMatch
      .judge(
        requirement('claims-match', { sources, tolerance: 0.005 }),
        facts({
          ...rows,
          model: modelSpec({ evidence, card }),
          evidence: card === null ? [] : [cardEvidence({}, {}, { source: source(card) })],
        }),
      )
      .map((one) => `${one.outcome}: ${one.message}`)
  const both = ['card', 'reports']
  expect(message([evidenceSpec('a.json')], 'README.md', both)).toEqual([
    'missing: No figure is claimed that could be checked (README.md and a.json), so nothing was shown to match.',
  ])
  expect(message([evidenceSpec('a.json')], 'README.md', ['card'])[0]).toContain('(README.md)')
  expect(message([evidenceSpec('a.json')], 'README.md', ['reports'])[0]).toContain('(a.json)')
  expect(message([], null, ['reports'])).toEqual([
    'missing: No figure is claimed that could be checked, so nothing was shown to match.',
  ])
})

it('a card that only claims is there all the same', () => {
  const evidence = [claim('accuracy', 0.795875), metricEvidence('roc_auc', 0.8791)]
  const outcomes = (all: Facts['evidence']) => judge([], {}, { evidence: all }).map((one) => one.outcome)
  expect(outcomes(evidence)).toEqual(['satisfied'])
  expect(outcomes(evidence.slice(1))).toContain('missing')
})
