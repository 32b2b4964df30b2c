import { describe, expect, it } from 'vitest'
import type { Measurement } from '../../src/domain/metric.js'
import type { Facts } from '../../src/domain/rule.js'
import { metricSpread } from '../../src/rules/metric-spread.js'
import {
  evidenceSpec,
  facts,
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
  metricSpread
    .judge(requirement('metric-spread', { metric: 'selection_rate', by: ['race'], ...parameters }, rest), facts(more))
    .map((one) => ({ severity: undefined, ...one }))

const GROUPS = [
  { slice: { race: 'Black' }, value: 0.4255, n: 1340, interval: null },
  { slice: { race: 'White' }, value: 0.6213, n: 4798, interval: null },
]

const measured = (
  values: { readonly difference?: number; readonly ratio?: number },
  more: Partial<Measurement> = {},
): Partial<Facts> => ({
  measurements: measurements((ask) => {
    const value = ask.spread === undefined ? undefined : values[ask.spread]
    const slice = Object.fromEntries((ask.by ?? []).map((column) => [column, '*']))
    return value === undefined ? undefined : [measurement(ask, value, { slice, groups: GROUPS, ...more })]
  }),
})

describe('measured from rows', () => {
  it('gives one finding for each bound', () => {
    const found = judge({ 'max-difference': 0.1, 'min-ratio': 0.8 }, measured({ difference: 0.1958, ratio: 0.6847 }))
    expect(found.map((one) => [one.outcome, one.value, one.threshold, one.slice])).toEqual([
      ['violated', 0.1958, { 'max-difference': 0.1 }, { race: '*' }],
      ['violated', 0.6847, { 'min-ratio': 0.8 }, { race: '*' }],
    ])
    expect(found[0]?.message).toContain('at most 0.1, and it is 0.0958 above that')
    expect(found[0]?.message).toContain('Lowest: Black 0.4255 (1,340 rows); highest: White 0.6213 (4,798 rows)')
    expect(found[0]?.plain).toBe(
      'Among those whose race is White, it picks about 62 of every 100. Among those whose race is Black, it picks about 43 of every 100. The gap is 20 in 100, where the policy allows at most 10. That does not hold.',
    )
    expect(found[1]?.plain).toContain(
      'The lower is 68 percent of the higher, and the policy asks for at least 80 percent',
    )
  })

  it('gives one finding for each column', () => {
    const found = judge({ by: ['sex', 'race'], 'max-difference': 0.1 }, measured({ difference: 0.05 }))
    expect(found.map((one) => one.slice)).toEqual([{ sex: '*' }, { race: '*' }])
  })

  it.each([
    ['on the bound, rounded twice', 0.4 - 0.3, 0.1, 'satisfied'],
    ['just above', 0.1001, 0.1, 'violated'],
    ['not at all', 0, 0, 'satisfied'],
  ])('%s', (_, difference, bound, outcome) =>
    expect(judge({ 'max-difference': bound }, measured({ difference }))[0]?.outcome).toBe(outcome),
  )

  it.each([
    ['estimate fails', 0.1958, [0.14, 0.25], 0.19, 'violated'],
    ['interval reaches over', 0.1958, [0.14, 0.25], 0.2, 'inconclusive'],
    ['interval inside', 0.1958, [0.14, 0.25], 0.26, 'satisfied'],
    ['no interval', 0.1958, null, 0.26, 'inconclusive'],
  ] as const)('with confidence: %s', (_, difference, interval, bound, outcome) => {
    const [found] = judge(
      { 'max-difference': bound, confidence: 0.95 },
      measured({ difference }, { interval, n: 8000 }),
    )
    expect(found?.outcome).toBe(outcome)
    if (outcome === 'inconclusive' && interval) expect(found?.message).toMatch(/about [\d,]+ more rows/)
  })

  const left = (cause: 'small' | 'undefined') => ({
    leftOut: [{ slice: { race: 'Pacific Islander' }, reason: 'too small', n: 13, cause }],
  })

  it.each([
    ['fail', 'inconclusive', undefined],
    ['warn', 'inconclusive', 'warn'],
    ['skip', 'satisfied', undefined],
  ])('names groups left out (small-groups: %s)', (small, outcome, severity) => {
    const parameters = { 'max-difference': 0.2, 'min-samples': 20, 'small-groups': small }
    const [found] = judge(parameters, measured({ difference: 0.1 }, left('small')))
    expect(found).toMatchObject({ outcome, severity, value: 0.1 })
    expect(found?.message).toContain('Left out: Pacific Islander (13 rows: too small)')
  })

  it('is at best inconclusive where a group has no value', () => {
    const parameters = { 'max-difference': 0.2, 'small-groups': 'skip' }
    expect(judge(parameters, measured({ difference: 0.1 }, left('undefined')))[0]?.outcome).toBe('inconclusive')
    expect(judge(parameters, measured({ difference: 0.3 }, left('undefined')))[0]?.outcome).toBe('violated')
  })

  it.each([0, 1])('compares nothing with %i groups', (n) => {
    const [found] = judge({ 'max-difference': 0.2 }, measured({ difference: 0 }, { groups: GROUPS.slice(0, n) }))
    expect(found?.outcome).toBe('inconclusive')
  })

  it('tells of a group that must be there once, not for each bound', () => {
    const parameters = { 'max-difference': 0.2, 'min-ratio': 0.5, groups: { race: ['White', 'Asian'] } }
    const found = judge(parameters, measured({ difference: 0.1, ratio: 0.8 }))
    expect(found.filter((one) => one.outcome === 'missing').map((one) => one.slice)).toEqual([{ race: 'Asian' }])
  })

  it.each([
    ['absent', 'missing'],
    ['unreadable', 'error'],
  ] as const)('rows that are %s', (cause, outcome) => {
    const given = { measurements: measurements(() => unmeasured(cause)) }
    const found = judge({ 'max-difference': 0.2, 'min-ratio': 0.5 }, given)
    expect(found.map((one) => [one.outcome, one.slice])).toEqual([
      [outcome, { race: '*' }],
      [outcome, { race: '*' }],
    ])
  })

  it('holds the confidence for all bounds together', () => {
    const given = measured({ difference: 0.1, ratio: 0.85 }, { interval: [0.05, 0.148] })
    const parameters = { 'max-difference': 0.15, confidence: 0.95, by: ['race', 'sex', 'age'] }
    expect(judge(parameters, given).map((one) => one.outcome)).toEqual(['satisfied', 'satisfied', 'satisfied'])
    const together = judge({ ...parameters, 'family-wise': 'holm' }, given).map((one) => one.outcome)
    expect(together).toEqual(['inconclusive', 'inconclusive', 'inconclusive'])
  })
})

describe('from reports', () => {
  const reports = (rates: Readonly<Record<string, readonly [number | null, number | null]>>): Partial<Facts> => ({
    model: modelSpec({ evidence: [evidenceSpec('reports/fairlearn.json')] }),
    evidence: Object.entries(rates).map(([race, [value, n]]) =>
      metricEvidence('selection_rate', value, { slice: { race }, n }),
    ),
  })

  it.each<[string, Parameters<typeof reports>[0], With, string, number | null]>([
    ['beyond', { A: [0.4, 900], B: [0.6, 900] }, { 'max-difference': 0.1 }, 'violated', 0.2],
    ['within', { A: [0.55, 900], B: [0.6, 900] }, { 'max-difference': 0.1 }, 'satisfied', 0.05],
    ['ratio', { A: [0.3, 900], B: [0.6, 900] }, { 'min-ratio': 0.8 }, 'violated', 0.5],
    [
      'with confidence',
      { A: [0.55, 900], B: [0.6, 900] },
      { 'max-difference': 0.1, confidence: 0.95 },
      'inconclusive',
      0.05,
    ],
    [
      'small group',
      { A: [0.55, 900], B: [0.6, 900], C: [0.1, 5] },
      { 'max-difference': 0.1, 'min-samples': 20 },
      'inconclusive',
      0.05,
    ],
    [
      'unknown size',
      { A: [0.55, 900], B: [0.6, null] },
      { 'max-difference': 0.1, 'min-samples': 20, 'small-groups': 'skip' },
      'inconclusive',
      0.05,
    ],
    ['undefined group', { A: [0.55, 900], B: [0.6, 900], C: [null, 900] }, { 'max-difference': 0.1 }, 'error', null],
    ['one group', { A: [0.55, 900] }, { 'max-difference': 0.1 }, 'missing', null],
    ['ratio of nothing', { A: [0, 900], B: [0, 900] }, { 'min-ratio': 0.8 }, 'missing', null],
  ])('%s', (_, rates, parameters, outcome, value) => {
    const [found] = judge(parameters, reports(rates))
    expect(found?.outcome).toBe(outcome)
    if (value === null) expect(found?.value).toBeNull()
    else expect(found?.value).toBeCloseTo(value, 12)
  })

  it('names each place once, also those of groups that are left out', () => {
    const [found] = judge(
      { 'max-difference': 0.1, 'min-samples': 20, 'small-groups': 'skip' },
      reports({ A: [0.55, 900], B: [0.6, 900], C: [0.1, 5] }),
    )
    expect(found?.sources).toEqual([source('reports/evaluation.json', { pointer: '/metrics/selection_rate', line: 7 })])
    expect(found?.n).toBe(1800)
    expect(found?.message).toContain('Left out: C (5 rows: too few rows)')
  })

  it('says what is missing', () => {
    const [found] = judge({ 'max-difference': 0.1 }, reports({}))
    expect(found).toMatchObject({ outcome: 'missing' })
    expect(found?.message).toContain('reports/fairlearn.json')
  })
})

describe('parameters', () => {
  it('asks for each column and bound, and for the groups themselves', () => {
    const one = requirement('metric-spread', {
      metric: 'selection_rate',
      by: ['sex', 'race'],
      'max-difference': 0.1,
      'min-ratio': 0.8,
      confidence: 0.9,
    })
    const asks = metricSpread.asks?.(one, modelSpec(), vocabulary) ?? []
    expect(asks.map((ask) => [ask.by, ask.spread, ask.confidence])).toEqual([
      [['sex'], 'difference', 0.9],
      [['sex'], 'ratio', 0.9],
      [['sex'], undefined, 0.9],
      [['race'], 'difference', 0.9],
      [['race'], 'ratio', 0.9],
      [['race'], undefined, 0.9],
    ])
  })

  it.each([
    ['sex*', '/by/1'],
    ['sex*sex', '/by/1'],
    ['*', '/by/1'],
    ['', '/by/1'],
    ['sex*race', undefined],
    ['Stryker*sex', undefined],
  ])('refuses to take "%s" for columns', (by, pointer) => {
    const parameters = { metric: 'selection_rate', by: ['race', by], 'max-difference': 0.1 }
    const faults = metricSpread.check?.(parameters, { policy: policy(), vocabulary }) ?? []
    expect(faults.map((one) => one.pointer)).toEqual(pointer === undefined ? [] : [pointer])
    if (pointer !== undefined) expect(faults[0]?.message).toBe(`"${by}" is no list of different columns`)
  })

  it('refuses metrics that compare groups already', () => {
    const parameters = { metric: 'equalized_odds_difference', by: ['sex'], 'max-difference': 0.1 }
    const faults = metricSpread.check?.(parameters, { policy: policy(), vocabulary }) ?? []
    expect(faults.map((one) => one.fix)).toContain('use the rule metric-threshold')
  })
})
