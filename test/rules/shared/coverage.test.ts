import { describe, expect, it } from 'vitest'
import type { Ask, Measurement, Unmeasured } from '../../../src/domain/metric.js'
import type { Facts } from '../../../src/domain/rule.js'
import { coverageAsk, coverageFindings } from '../../../src/rules/shared/coverage.js'
import { judgement } from '../../../src/rules/shared/judgement.js'
import { facts, measurement, measurements, source, unmeasured, vocabulary } from '../../fakes/facts.js'

const ASK: Ask = {
  metric: 'selective_accuracy',
  parameters: { confidenceAtLeast: 0.8 },
  role: 'candidate',
  by: null,
  confidence: 0.95,
  minSamples: 30,
  pairedWith: null,
}
const ROWS = source('reports/predictions.csv')
const ABOUT = { metric: 'coverage', threshold: { 'min-coverage': 0.6 }, better: 'higher' } as const

const found = (answer: readonly Measurement[] | Unmeasured, more: Partial<Facts> = {}) =>
  coverageFindings(facts({ measurements: measurements(() => answer), ...more }), coverageAsk(ASK), 0.6)
const share = (value: number | null, more: Partial<Measurement> = {}) => measurement(coverageAsk(ASK), value, more)

describe('how many cases the model is sure of', () => {
  it('is asked for as the accuracy is, without an interval', () => {
    expect(coverageAsk(ASK)).toEqual({ ...ASK, metric: 'coverage', confidence: null })
  })

  it.each([0.6, 0.61, 1])('needs no word at %d where 0.6 is asked for', (value) => {
    expect(found([share(value)])).toEqual([])
  })

  it('is violated just below', () => {
    expect(found([share(0.9), share(0.5999, { slice: { sex: 'F' }, n: 120 })])).toEqual([
      judgement(
        'violated',
        'coverage for sex = F is 0.5999 (120 rows), recomputed from reports/predictions.csv; the policy asks for at least 0.6 (min-coverage), and it is 0.0001 below that.',
        {
          ...ABOUT,
          slice: { sex: 'F' },
          value: 0.5999,
          n: 120,
          origin: 'recomputed',
          sources: [ROWS],
          plain:
            'Among those whose sex is F, it is sure enough of about 59.99 of every 100 cases to decide them; the policy asks for at least 60. That does not hold.',
          fix: 'make the model sure of more cases, or ask for a waiver',
        },
      ),
    ])
  })

  it('is missing where it is undefined, in each group', () => {
    const told = found([share(null), share(null, { slice: { sex: 'F' }, n: 0, reason: 'it has no rows' })])
    const fix = 'evaluate on rows for which the metric is defined, or correct what the policy asks for'
    const more = { ...ABOUT, fix, origin: 'recomputed', sources: [ROWS] } as const
    expect(told).toEqual([
      judgement(
        'missing',
        'coverage is undefined in reports/predictions.csv: there are no positives. What cannot be computed is never a pass.',
        { ...more, n: 8000 },
      ),
      judgement(
        'missing',
        'coverage for sex = F is undefined in reports/predictions.csv: it has no rows. What cannot be computed is never a pass.',
        { ...more, slice: { sex: 'F' }, n: 0 },
      ),
    ])
  })

  it('is an error where it cannot be', () => {
    expect(found([share(1.2)])).toMatchObject([{ outcome: 'error', value: 1.2, threshold: { 'min-coverage': 0.6 } }])
  })

  it.each([
    ['absent', 'missing', 'coverage cannot be measured: reports/predictions.csv is not there.'],
    ['unreadable', 'error', 'coverage cannot be judged: reports/predictions.csv is not there.'],
  ] as const)('is not passed over where the rows are %s', (cause, outcome, message) => {
    expect(found(unmeasured(cause, { sources: [ROWS] }))).toEqual([
      judgement(outcome, message, { ...ABOUT, fix: 'commit the predictions file', sources: [ROWS] }),
    ])
  })

  it('is an error of ours where nobody knows the metric', () => {
    const none = { ...vocabulary, find: () => undefined }
    expect(found([share(0.9)], { vocabulary: none })).toEqual([
      judgement('error', 'coverage is not a metric that is known.', { fix: 'report this as a fault of risk-gate' }),
    ])
  })
})
