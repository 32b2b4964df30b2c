import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Ask, Measurement } from '../../src/domain/metric.js'
import { moment } from '../../src/domain/moment.js'
import { wilson } from '../../src/domain/power.js'
import type { Facts } from '../../src/domain/rule.js'
import { metricThreshold } from '../../src/rules/metric-threshold.js'
import {
  evaluationEvidence,
  evidenceSpec,
  facts,
  fileFault,
  measurement,
  measurements,
  metricEvidence,
  modelSpec,
  policy,
  requirement,
  source,
  unmeasured,
  vocabulary,
} from '../fakes/facts.js'

type With = Readonly<Record<string, unknown>>

const judge = (parameters: With, more: Partial<Facts> = {}, rest: Parameters<typeof requirement>[2] = {}) =>
  metricThreshold
    .judge(requirement('metric-threshold', parameters, rest), facts(more))
    .map((one) => ({ severity: undefined, ...one }))

/** Facts in which every ask of accuracy is answered. */
const measured = (make: (ask: Ask) => readonly Measurement[]): Partial<Facts> => ({ measurements: measurements(make) })

const accuracy = (value: number | null, more: Partial<Measurement> = {}) =>
  measured((ask) => [measurement(ask, value, more)])

/** Recall of races: name → [hits, of]. */
const byRace = (table: Readonly<Record<string, readonly [number, number]>>) =>
  measured((ask) =>
    Object.entries(table).map(([race, [hits, of]]) =>
      measurement(ask, of ? hits / of : null, {
        slice: { race },
        n: of,
        interval: ask.confidence && of ? wilson(hits, of, ask.confidence) : null,
      }),
    ),
  )

/** Reports only: the policy declares no rows. */
const reports = (...evidence: Facts['evidence']): Partial<Facts> => ({
  model: modelSpec({ evidence: [evidenceSpec('reports/evaluation.json')] }),
  evidence,
})

describe('over all rows', () => {
  it.each([
    ['below', { min: 0.8 }, 0.795875, 'violated'],
    ['on it', { min: 0.795875 }, 0.795875, 'satisfied'],
    ['above', { min: 0.79 }, 0.795875, 'satisfied'],
    ['over a ceiling', { max: 0.79 }, 0.795875, 'violated'],
    ['on a ceiling', { max: 0.795875 }, 0.795875, 'satisfied'],
    ['between', { min: 0.7, max: 0.8 }, 0.795875, 'satisfied'],
  ])('%s', (_, bounds, value, outcome) => {
    const [found] = judge({ metric: 'accuracy', ...bounds }, accuracy(value))
    expect(found).toMatchObject({
      outcome,
      value,
      threshold: bounds,
      slice: null,
      origin: 'recomputed',
      n: 8000,
      metric: 'accuracy',
    })
  })

  it('tells both numbers, the path and how far off', () => {
    const [found] = judge({ metric: 'accuracy', min: 0.8 }, accuracy(0.795875))
    expect(found?.message).toBe(
      'accuracy is 0.7959 (8,000 rows), recomputed from reports/predictions.csv; the policy asks for at least 0.8, and it is 0.004125 below that.',
    )
    expect(found?.fix).toBeTruthy()
    expect(found?.plain).toBe(
      'About 79.6 of every 100 decisions are right; the policy asks for at least 80. That does not hold.',
    )
  })

  it('never prints two different numbers alike', () => {
    const [found] = judge({ metric: 'accuracy', min: 0.8 }, accuracy(0.79999999))
    expect(found?.message).toContain('0.79999999 ')
  })

  const interval = wilson(6367, 8000, 0.95)

  it('is inconclusive where only the estimate passes, and says how many rows would settle it', () => {
    const [found] = judge({ metric: 'accuracy', min: 0.79, confidence: 0.95 }, accuracy(0.795875, { interval }))
    expect(found).toMatchObject({ outcome: 'inconclusive', interval, severity: undefined })
    expect(found?.message).toMatch(/reaches down to 0\.7869: about 10,4\d\d more rows/)
  })

  it('is violated by the estimate, whatever the interval', () => {
    const [found] = judge({ metric: 'accuracy', min: 0.8, confidence: 0.95 }, accuracy(0.795875, { interval }))
    expect(found?.outcome).toBe('violated')
  })

  it('is inconclusive where no interval can be had', () => {
    const [found] = judge(
      { metric: 'accuracy', min: 0.7, confidence: 0.95 },
      accuracy(0.795875, { intervalUnavailable: 'no bootstrap' }),
    )
    expect(found).toMatchObject({ outcome: 'inconclusive' })
    expect(found?.message).toContain('no bootstrap')
  })

  it.each([
    ['inside', 0.85, [0.8, 0.9], 'satisfied', undefined],
    ['beyond, not wholly', 0.79, [0.77, 0.81], 'inconclusive', 'warn'],
    ['wholly beyond', 0.7, [0.68, 0.72], 'violated', undefined],
    ['beyond, without an interval', 0.7, null, 'inconclusive', undefined],
  ] as const)('turns the burden round: %s', (_, value, bounds, outcome, severity) => {
    const [found] = judge({ metric: 'accuracy', min: 0.8, confidence: 0.95 }, accuracy(value, { interval: bounds }), {
      burden: 'violation',
    })
    expect(found).toMatchObject({ outcome, severity })
  })

  it('calls an undefined value missing and one out of range an error', () => {
    const [undefinedOne] = judge({ metric: 'roc_auc', min: 0.5 }, accuracy(null, { reason: 'all labels are 1' }))
    expect(undefinedOne).toMatchObject({ outcome: 'missing', value: null })
    expect(undefinedOne?.message).toContain('all labels are 1')
    expect(judge({ metric: 'roc_auc', min: 0.5 }, accuracy(1.7))[0]?.outcome).toBe('error')
    expect(judge({ metric: 'log_loss', max: 0.5 }, accuracy(-0.1))[0]?.outcome).toBe('error')
  })

  it('never skips a whole table that is too small', () => {
    const [found] = judge(
      { metric: 'accuracy', min: 0.5, 'min-samples': 20, 'small-groups': 'skip' },
      accuracy(0.9, { n: 10 }),
    )
    expect(found).toMatchObject({ outcome: 'inconclusive', severity: undefined })
  })

  it.each(['fail', 'warn', 'skip'])(
    'shows nothing with rows that weights leave too few of (small-groups: %s)',
    (small) => {
      const asked = { metric: 'accuracy', min: 0.5, 'min-samples': 20, 'small-groups': small }
      const of = (value: number, effective: number) => judge(asked, accuracy(value, { n: 1000, effective }))[0]
      expect(of(0.9, 20)?.outcome).toBe('satisfied')
      expect(of(0.9, 19)).toMatchObject({ outcome: 'inconclusive', severity: undefined, n: 1000 })
      expect(of(0.9, 19)?.message).toContain(
        'But by their weights its 1,000 rows show no more than 19 rows would, fewer than the 20 asked for.',
      )
      // What fails is not excused by how it was weighted.
      expect(of(0.4, 19)?.outcome).toBe('violated')
    },
  )

  it('shows nothing where one row outweighs all others, also where no number of rows is asked for', () => {
    const of = (effective: number) => judge({ metric: 'accuracy', min: 0.5 }, accuracy(0.9, { n: 1000, effective }))[0]
    expect(of(1)).toMatchObject({ outcome: 'inconclusive' })
    expect(of(1)?.message).toContain('so that it rests on one of them')
    expect(of(2)?.outcome).toBe('satisfied')
  })

  it.each(['absent', 'unreadable'] as const)('never lets a report stand in for rows that are %s', (cause) => {
    const given = { ...reports(metricEvidence('accuracy', 0.99)), measurements: measurements(() => unmeasured(cause)) }
    const [found] = judge({ metric: 'accuracy', min: 0.5 }, given)
    expect(found).toMatchObject({ outcome: cause === 'absent' ? 'missing' : 'error', value: null })
    expect(found?.message).toContain('reports/predictions.csv')
  })
})

describe('by groups', () => {
  const table = {
    Asian: [299, 366],
    White: [2473, 2916],
    'Native American': [25, 32],
    'Pacific Islander': [2, 3],
  } as const

  it.each([
    ['fail', 'inconclusive', undefined],
    ['warn', 'inconclusive', 'warn'],
    ['skip', 'not-applicable', undefined],
    [undefined, 'inconclusive', undefined],
  ])('small groups: %s', (small, outcome, severity) => {
    const parameters = { metric: 'recall', by: ['race'], min: 0.7, 'min-samples': 20, 'small-groups': small }
    const found = judge(parameters, byRace(table))
    expect(found.map((one) => one.slice?.race)).toEqual(Object.keys(table))
    expect(found.at(-1)).toMatchObject({ outcome, severity, n: 3 })
    expect(found.slice(0, 3).map((one) => one.outcome)).toEqual(['satisfied', 'satisfied', 'satisfied'])
  })

  it('takes a small and undefined group for small', () => {
    const parameters = { metric: 'recall', by: ['race'], min: 0.7, 'min-samples': 20, 'small-groups': 'skip' }
    expect(judge(parameters, byRace({ A: [30, 40], B: [0, 0] }))[1]?.outcome).toBe('not-applicable')
  })

  it('blocks on an undefined group', () => {
    const found = judge({ metric: 'recall', by: ['race'], min: 0.7 }, byRace({ A: [30, 40], B: [0, 0] }))
    expect(found[1]).toMatchObject({ outcome: 'missing', slice: { race: 'B' } })
  })

  it.each(['fail', 'skip'])('misses a group that must be there (small-groups: %s)', (small) => {
    const parameters = {
      metric: 'recall',
      by: ['race'],
      min: 0.7,
      'min-samples': 20,
      'small-groups': small,
      groups: { race: ['Asian', 'Two or more'] },
    }
    const found = judge(parameters, byRace(table)).filter((one) => one.outcome === 'missing')
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ slice: { race: 'Two or more' }, threshold: { min: 0.7 } })
    expect(found[0]?.message).toContain('Two or more')
  })

  it('treats a combination without rows as an empty group', () => {
    const cross = measured((ask) =>
      [
        { sex: 'F', race: 'A' },
        { sex: 'M', race: 'B' },
        { sex: 'F', race: 'B' },
      ].map((slice) => measurement(ask, 0.9, { slice })),
    )
    const parameters = { metric: 'recall', by: ['sex*race'], min: 0.7, groups: { sex: ['F', 'M'], race: ['A', 'B'] } }
    const of = (more: With) =>
      judge({ ...parameters, ...more }, cross).find((one) => one.slice?.sex === 'M' && one.slice?.race === 'A')
    expect(of({})).toMatchObject({ outcome: 'missing', n: 0 })
    expect(of({ 'min-samples': 5, 'small-groups': 'skip' })?.outcome).toBe('not-applicable')
    expect(of({ 'min-samples': 5, 'small-groups': 'fail' })?.outcome).toBe('missing')
    expect(of({ 'min-samples': 5, 'small-groups': 'warn' })).toMatchObject({
      outcome: 'inconclusive',
      severity: 'warn',
    })
    // Where no number of rows is asked for, no group is a small one.
    expect(of({ 'small-groups': 'skip' })?.outcome).toBe('missing')
  })

  it.each([
    ['case', 'asian', 'Asian'],
    ['no-break space', '18 to\u00a025', '18 to 25'],
    ['dash', '18\u201125', '18-25'],
    ['Unicode form', 'Ame\u0301rique', 'Am\u00e9rique'],
  ])('finds one group under two spellings: %s', (_, one, other) => {
    const found = judge({ metric: 'recall', by: ['race'], min: 0.5 }, byRace({ [one]: [9, 10], [other]: [9, 10] }))
    expect(found.filter((each) => each.outcome === 'error')).toHaveLength(1)
  })

  it('judges a group that is named like a property of every object', () => {
    const odd = Object.assign(Object.create(null), { constructor: [1, 10], __proto__: [9, 10] })
    const found = judge({ metric: 'recall', by: ['race'], min: 0.5 }, byRace(odd))
    expect(found.find((one) => one.slice?.race === 'constructor')?.outcome).toBe('violated')
  })

  it('holds the confidence for all comparisons together', () => {
    const given = byRace({ A: [860, 1000], B: [830, 1000], C: [990, 1000] })
    const parameters = { metric: 'recall', by: ['race'], min: 0.805, confidence: 0.95 }
    const outcomes = (more: With) => judge({ ...parameters, ...more }, given).map((one) => one.outcome)
    expect(outcomes({})).toEqual(['satisfied', 'satisfied', 'satisfied'])
    const family = byRace({ A: [860, 1000], B: [831, 1000], C: [831, 1000] })
    expect(judge(parameters, family).map((one) => one.outcome)).toEqual(['satisfied', 'satisfied', 'satisfied'])
    const adjusted = judge({ ...parameters, 'family-wise': 'holm' }, family)
    expect(adjusted.map((one) => one.outcome)).toEqual(['satisfied', 'inconclusive', 'inconclusive'])
    expect(adjusted[1]?.message).toMatch(/Holm.*more rows/)
  })
})

describe('metrics between groups', () => {
  const gap = (value: number, more: Partial<Measurement> = {}) =>
    measured((ask) => [
      measurement(ask, value, {
        slice: { sex: '*' },
        groups: [
          { slice: { sex: 'F' }, value: 0.1, n: 100, interval: null },
          { slice: { sex: 'M' }, value: 0.2, n: 100, interval: null },
        ],
        ...more,
      }),
    ])
  const parameters = { metric: 'equalized_odds_difference', by: ['sex'], max: 0.1 }

  it.each([
    ['within', 0.0366, 'satisfied'],
    ['beyond', 0.14, 'violated'],
    ['on the bound, rounded twice', 0.4 - 0.3, 'satisfied'],
  ])('%s', (_, value, outcome) =>
    expect(judge(parameters, gap(value))[0]).toMatchObject({ outcome, slice: { sex: '*' } }),
  )

  const left = (cause: 'small' | 'undefined') => ({
    leftOut: [{ slice: { sex: 'X' }, reason: 'no positives', n: 3, cause }],
  })

  it('is at best inconclusive where a group is undefined', () => {
    const [found] = judge(parameters, gap(0.03, left('undefined')))
    expect(found?.outcome).toBe('inconclusive')
    expect(found?.message).toContain('X (3 rows: no positives)')
    expect(judge(parameters, gap(0.3, left('undefined')))[0]?.outcome).toBe('violated')
  })

  it.each([
    ['fail', 'inconclusive', undefined],
    ['warn', 'inconclusive', 'warn'],
    ['skip', 'satisfied', undefined],
  ])('leaves out small groups: %s', (small, outcome, severity) => {
    const [found] = judge({ ...parameters, 'min-samples': 20, 'small-groups': small }, gap(0.03, left('small')))
    expect(found).toMatchObject({ outcome, severity })
    expect(found?.message).toContain('Left out: X')
  })

  it('is told in plain words', () => {
    expect(judge(parameters, gap(0.14))[0]?.plain).toBe(
      'How many of every 100 it finds, or wrongly picks, differs by up to 14 between the groups of sex; the policy asks for at most 10. That does not hold.',
    )
  })

  it('shows nothing with one group', () => {
    const one = gap(0, { groups: [{ slice: { sex: 'F' }, value: 0.1, n: 100, interval: null }] })
    expect(judge(parameters, one)[0]?.outcome).toBe('inconclusive')
  })

  it('wants the groups that must be there', () => {
    const found = judge({ ...parameters, groups: { sex: ['F', 'M', 'X'] } }, gap(0.03))
    expect(found[0]).toMatchObject({ outcome: 'missing', slice: { sex: 'X' } })
  })
})

describe('selective accuracy', () => {
  const with_ = { metric: 'selective_accuracy', 'confidence-at-least': 0.8, min: 0.9, 'min-coverage': 0.6 }
  const covering = (share: number) => measured((ask) => [measurement(ask, ask.metric === 'coverage' ? share : 0.95)])

  it('wants the coverage too', () => {
    expect(judge(with_, covering(0.7)).map((one) => one.outcome)).toEqual(['satisfied'])
    const found = judge(with_, covering(0.5))
    expect(found.map((one) => one.outcome)).toEqual(['satisfied', 'violated'])
    expect(found[1]?.message).toMatch(/coverage is 0\.5 .*at least 0\.6/)
  })

  it('asks for both', () => {
    const asks = metricThreshold.asks?.(requirement('metric-threshold', with_), modelSpec(), vocabulary) ?? []
    expect(asks.map((ask) => [ask.metric, ask.parameters.confidenceAtLeast])).toEqual([
      ['selective_accuracy', 0.8],
      ['coverage', 0.8],
    ])
  })
})

describe('reported figures', () => {
  const floor = { metric: 'accuracy', min: 0.9 }
  const groups = (more: Partial<ReturnType<typeof metricEvidence>> = {}) => [
    metricEvidence('accuracy', 0.893, { slice: { sex: 'Female' }, n: 900, ...more }),
    metricEvidence('accuracy', 0.924, { slice: { sex: 'Male' }, n: 1100 }),
  ]

  it('stand in where no rows are declared', () => {
    const [found] = judge(floor, reports(metricEvidence('accuracy', 0.91)))
    expect(found).toMatchObject({ outcome: 'satisfied', value: 0.91, n: 2000, origin: 'reported' })
    expect(found?.sources[0]?.path).toBe('reports/evaluation.json')
    expect(found?.message).toContain('as reports/evaluation.json:7 reports it')
  })

  it('are not asked where rows hold no group', () => {
    const more = { ...reports(metricEvidence('accuracy', 0.91)), measurements: measurements(() => []) }
    expect(judge(floor, more)).toMatchObject([
      { outcome: 'missing', message: 'Nothing was measured for accuracy: the rows hold no group.' },
    ])
    expect(judge({ ...floor, by: ['sex'] }, more)).toMatchObject([
      { outcome: 'missing', message: 'Nothing was measured for accuracy for each sex: the rows hold no group.' },
    ])
  })

  it.each([
    ['no-rows-declared', 'satisfied'],
    ['not-from-rows', 'satisfied'],
    ['absent', 'missing'],
    ['unreadable', 'error'],
  ] as const)('where rows are %s: %s', (cause, outcome) => {
    const more = { ...reports(metricEvidence('accuracy', 0.91)), measurements: measurements(() => unmeasured(cause)) }
    expect(judge(floor, more).map((one) => one.outcome)).toEqual([outcome])
  })

  it('that agree but for rounding are the worst of them, with the file that has it', () => {
    const other = { source: source('reports/other.json') }
    const [found] = judge(
      floor,
      reports(metricEvidence('accuracy', 0.91), metricEvidence('accuracy', 0.91 - 1e-10, other)),
    )
    expect(found).toMatchObject({ outcome: 'satisfied', value: 0.91 - 1e-10 })
    expect(found?.sources.map(({ path }) => path)).toEqual(['reports/other.json'])
    const [apart] = judge(floor, reports(metricEvidence('accuracy', 0.91), metricEvidence('accuracy', 0.92, other)))
    expect(apart).toMatchObject({ outcome: 'error', value: null })
    expect(apart?.sources.map(({ path }) => path)).toEqual(['reports/evaluation.json', 'reports/other.json'])
  })

  it('stand in by groups', () => {
    const found = judge({ metric: 'accuracy', min: 0.91, by: ['sex'] }, reports(...groups()))
    expect(found.map((one) => [one.slice?.sex, one.outcome, one.n])).toEqual([
      ['Female', 'violated', 900],
      ['Male', 'satisfied', 1100],
    ])
  })

  it.each<[string, Facts['evidence'], string, RegExp]>([
    ['undefined', [metricEvidence('accuracy', null, { reason: 'NaN' })], 'error', /NaN/],
    ['out of range', [metricEvidence('accuracy', 1.2)], 'error', /1\.2/],
    ['on no rows', [metricEvidence('accuracy', 0.91, { n: 0 })], 'error', /0 rows/],
    ['not there', [metricEvidence('roc_auc', 0.95)], 'missing', /accuracy.*reports\/evaluation\.json/],
    ['only on training data', [metricEvidence('accuracy', 0.99, { split: 'train' })], 'missing', /train/],
    ['only by the card', [metricEvidence('accuracy', 0.99, { origin: 'declared' })], 'missing', /accuracy/],
    ['only of the baseline', [metricEvidence('accuracy', 0.99, { role: 'baseline' })], 'missing', /accuracy/],
    ['only of a class', [metricEvidence('accuracy', 0.99, { class: '1' })], 'missing', /accuracy/],
    ['only of a group', [metricEvidence('accuracy', 0.99, { slice: { sex: 'F' } })], 'missing', /accuracy/],
    [
      'about another model',
      [
        metricEvidence('accuracy', 0.99),
        evaluationEvidence({ model: { name: null, version: null, digest: `sha256:${'c'.repeat(64)}` } }),
      ],
      'missing',
      /another model/,
    ],
    [
      'two files that disagree',
      [metricEvidence('accuracy', 0.91), metricEvidence('accuracy', 0.7, { source: source('reports/other.json') })],
      'error',
      /0\.91 in reports\/evaluation\.json:7 and 0\.7 in reports\/other\.json/,
    ],
    [
      'undefined in one file of two',
      [metricEvidence('accuracy', 0.91), metricEvidence('accuracy', null, { source: source('reports/other.json') })],
      'error',
      /reports\/other\.json/,
    ],
  ])('never pass: %s', (_, evidence, outcome, message) => {
    const [found] = judge(floor, reports(...evidence))
    expect(found).toMatchObject({ outcome, value: null })
    expect(found?.message).toMatch(message)
    expect(found?.fix).toBeTruthy()
  })

  it('agree where they differ by rounding only', () => {
    const other = metricEvidence('accuracy', 0.91 + 1e-11, { source: source('reports/other.json') })
    expect(judge(floor, reports(metricEvidence('accuracy', 0.91), other))[0]?.outcome).toBe('satisfied')
  })

  it('cite the file that could not be read', () => {
    const given = { ...reports(), faults: [fileFault('reports/evaluation.json', 'the key "metrics" is there twice')] }
    const [found] = judge(floor, given)
    expect(found).toMatchObject({ outcome: 'error', sources: [{ path: 'reports/evaluation.json', line: 3 }] })
    expect(found?.message).toContain('reports/evaluation.json:3:1: the key "metrics" is there twice')
  })

  it('name the file that is not there', () => {
    const spec = evidenceSpec('reports/permit/*.json')
    const absent = [{ path: spec.file, spec, what: 'evidence' as const }]
    const [found] = judge({ ...floor, by: ['task'] }, { model: modelSpec({ evidence: [spec] }), absent })
    expect(found?.outcome).toBe('missing')
    expect(found?.message).toContain('reports/permit/*.json is not in the change')
    expect(found?.message).toContain('for each task')
  })

  it('lack a group that other figures have', () => {
    const auc = metricEvidence('roc_auc', 0.9, { slice: { sex: 'X' } })
    const found = judge({ metric: 'accuracy', min: 0.5, by: ['sex'] }, reports(...groups(), auc))
    expect(found.at(-1)).toMatchObject({ outcome: 'missing', slice: { sex: 'X' } })
  })

  it('leave rows out of every group, or count them twice', () => {
    const whole = (n: number) =>
      judge({ metric: 'accuracy', min: 0.5, by: ['sex'] }, reports(...groups(), evaluationEvidence({ n })))
    expect(whole(2000).map((one) => one.outcome)).toEqual(['satisfied', 'satisfied'])
    expect(whole(3000)[0]).toMatchObject({ outcome: 'inconclusive' })
    expect(whole(3000)[0]?.message).toContain('1,000 of 3,000 rows')
    expect(whole(1999)[0]).toMatchObject({ outcome: 'error' })
  })

  it.each(['fail', 'warn', 'skip'])('block where the number of rows is not told (small-groups: %s)', (small) => {
    const parameters = { metric: 'accuracy', min: 0.5, by: ['sex'], 'min-samples': 50, 'small-groups': small }
    const found = judge(parameters, reports(...groups({ n: null })))
    expect(found[0]).toMatchObject({ outcome: 'inconclusive', severity: undefined, slice: { sex: 'Female' } })
  })

  it.each([
    [
      'its own interval',
      metricEvidence('roc_auc', 0.91, { interval: [0.88, 0.93] }),
      { metric: 'roc_auc', min: 0.9 },
      'inconclusive',
    ],
    [
      'its own interval, good',
      metricEvidence('roc_auc', 0.91, { interval: [0.905, 0.93] }),
      { metric: 'roc_auc', min: 0.9 },
      'satisfied',
    ],
    [
      'one that does not hold its value',
      metricEvidence('roc_auc', 0.91, { interval: [0.95, 0.99] }),
      { metric: 'roc_auc', min: 0.9 },
      'inconclusive',
    ],
    [
      'Wilson where its own is closer than so few rows can tell',
      metricEvidence('accuracy', 0.85, { n: 20, interval: [0.84, 0.86] }),
      { metric: 'accuracy', min: 0.8 },
      'inconclusive',
    ],
    [
      'its own where it is nearly that of Wilson',
      metricEvidence('accuracy', 0.91, { interval: [0.9001, 0.9211] }),
      { metric: 'accuracy', min: 0.9 },
      'satisfied',
    ],
    ['Wilson of a share of all rows', metricEvidence('accuracy', 0.91), { metric: 'accuracy', min: 0.89 }, 'satisfied'],
    ['Wilson, too wide', metricEvidence('accuracy', 0.91), { metric: 'accuracy', min: 0.9 }, 'inconclusive'],
    [
      'none: n may be all rows, not the positives',
      metricEvidence('recall', 0.99),
      { metric: 'recall', min: 0.5 },
      'inconclusive',
    ],
    ['none without n', metricEvidence('accuracy', 0.99, { n: null }), { metric: 'accuracy', min: 0.5 }, 'inconclusive'],
  ])('have as interval: %s', (_, evidence, parameters, outcome) => {
    expect(judge({ ...parameters, confidence: 0.95 }, reports(evidence))[0]?.outcome).toBe(outcome)
  })

  it('cannot show a metric whose parameters no report tells', () => {
    const cost = { metric: 'expected_cost', cost: { 'false-positive': 10 }, max: 5 }
    expect(judge(cost, reports(metricEvidence('expected_cost', 1)))[0]?.outcome).toBe('inconclusive')
    expect(judge(cost, reports(metricEvidence('expected_cost', 6)))[0]?.outcome).toBe('violated')
  })

  it('stand in between groups only over the same columns', () => {
    const one = metricEvidence('demographic_parity_difference', 0.05, { slice: { sex: '*' } })
    const parameters = { metric: 'demographic_parity_difference', max: 0.1 }
    expect(judge({ ...parameters, by: ['sex'] }, reports(one))[0]?.outcome).toBe('satisfied')
    expect(judge({ ...parameters, by: ['race'] }, reports(one))[0]?.outcome).toBe('missing')
  })

  it('tells why rows cannot give it', () => {
    const why = unmeasured('not-from-rows', { message: 'reports/predictions.csv declares no score column' })
    const [found] = judge({ metric: 'ece', max: 0.05 }, { ...reports(), measurements: measurements(() => why) })
    expect(found).toMatchObject({ outcome: 'missing' })
    expect(found?.message).toContain('score')
  })

  it('does not read a digest of another sort as another model', () => {
    const evaluation = evaluationEvidence({ model: { name: null, version: null, digest: `md5:${'c'.repeat(32)}` } })
    expect(judge(floor, reports(metricEvidence('accuracy', 0.91), evaluation))[0]?.outcome).toBe('satisfied')
  })

  it('never improve when a figure is taken away', () => {
    const rank = ['satisfied', 'inconclusive', 'missing', 'violated', 'error']
    const worst = (list: Facts['evidence']) =>
      Math.max(
        ...judge(
          { metric: 'accuracy', min: 0.85, by: ['sex'], groups: { sex: ['Female', 'Male'] } },
          reports(...list),
        ).map((one) => rank.indexOf(one.outcome)),
      )
    const passes = (list: Facts['evidence']) => worst(list) === 0
    const slices = fc.constantFrom('Female', 'Male')
    const law = fc.property(
      fc.array(fc.tuple(slices, fc.constantFrom(0.9, 0.95)), { maxLength: 4 }),
      fc.nat(),
      (list, index) => {
        const evidence = list.map(([sex, value]) => metricEvidence('accuracy', value, { slice: { sex } }))
        const consistent =
          new Set(list.map(([sex, value]) => `${sex}${value}`)).size <= new Set(list.map(([sex]) => sex)).size
        const fewer = evidence.filter((_, at) => at !== index % Math.max(1, evidence.length))
        if (consistent && !passes(evidence)) expect(passes(fewer)).toBe(false)
      },
    )
    fc.assert(law)
  })
})

describe('parameters', () => {
  const check = (parameters: With) => metricThreshold.check?.(parameters, { policy: policy(), vocabulary }) ?? []

  it.each<[string, With, string, string]>([
    ['unknown metric', { metric: 'acuracy', min: 0.5 }, '/metric', 'policy/unknown-metric'],
    ['above the range', { metric: 'accuracy', min: 80 }, '/min', 'policy/schema'],
    ['below the range', { metric: 'ece', max: -0.1 }, '/max', 'policy/schema'],
    ['crossed bounds', { metric: 'accuracy', min: 0.9, max: 0.8 }, '/min', 'policy/schema'],
    ['between groups of nothing', { metric: 'equalized_odds_difference', max: 0.1 }, '/metric', 'policy/schema'],
    ['parameter of another metric', { metric: 'accuracy', min: 0.5, bins: 10 }, '/bins', 'policy/schema'],
    ['cost left out', { metric: 'expected_cost', max: 5 }, '/metric', 'policy/schema'],
    ['class of a metric without', { metric: 'accuracy', class: 'a', min: 0.5 }, '/class', 'policy/schema'],
    [
      'family without confidence',
      { metric: 'accuracy', min: 0.5, 'family-wise': 'holm' },
      '/family-wise',
      'policy/schema',
    ],
    [
      'groups of another column',
      { metric: 'accuracy', min: 0.5, by: ['sex'], groups: { race: ['A'] } },
      '/groups/race',
      'policy/reference',
    ],
    ['a column twice', { metric: 'accuracy', min: 0.5, by: ['sex*sex'] }, '/by/0', 'policy/schema'],
    [
      'coverage of another metric',
      { metric: 'accuracy', min: 0.5, 'min-coverage': 0.5 },
      '/min-coverage',
      'policy/schema',
    ],
  ])('%s', (_, parameters, pointer, code) => {
    expect(check(parameters)).toContainEqual(expect.objectContaining({ pointer, code, fix: expect.any(String) }))
  })

  it('suggests the metric that was meant, and the fraction', () => {
    expect(check({ metric: 'accurcy', min: 0.5 })[0]?.fix).toContain('accuracy')
    expect(check({ metric: 'accuracy', min: 80 })[0]?.fix).toContain('0.8')
  })

  it.each<With>([
    { metric: 'accuracy', min: 0.8, confidence: 0.95 },
    { metric: 'auc', min: 0.9 },
    { metric: 'recall', by: ['sex', 'race', 'sex*race'], min: 0.7, 'min-samples': 50, groups: { race: ['Asian'] } },
    { metric: 'log_loss', max: 7 },
    { metric: 'selective_accuracy', 'confidence-at-least': 0.8, min: 0.9, 'min-coverage': 0.6 },
  ])('accepts %j', (parameters) => expect(check(parameters)).toEqual([]))

  it('asks under the canonical name, once for each entry of by', () => {
    const asks = metricThreshold.asks?.(
      requirement('metric-threshold', { metric: 'auc', by: ['sex', 'sex*race'], min: 0.5 }),
      modelSpec(),
      vocabulary,
    )
    expect(asks?.map((ask) => [ask.metric, ask.by])).toEqual([
      ['roc_auc', ['sex']],
      ['roc_auc', ['sex', 'race']],
    ])
  })

  it('does not throw on a metric that nobody knows', () => {
    expect(judge({ metric: 'nonsense', min: 0 })[0]?.outcome).toBe('error')
    expect(moment('x').epoch).toBeNull()
  })
})
