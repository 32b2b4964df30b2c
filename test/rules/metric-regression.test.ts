import { describe, expect, it } from 'vitest'
import type { Measurement } from '../../src/domain/metric.js'
import type { Facts } from '../../src/domain/rule.js'
import { metricRegression } from '../../src/rules/metric-regression.js'
import {
  evaluationEvidence,
  evidenceSpec,
  facts,
  measurement,
  measurements,
  metricEvidence,
  modelSpec,
  policy,
  requirement,
  rowsSpec,
  source,
  unmeasured,
  vocabulary,
} from '../fakes/facts.js'

type With = Readonly<Record<string, unknown>>

const judge = (parameters: With, more: Partial<Facts> = {}, rest: Parameters<typeof requirement>[2] = {}) =>
  metricRegression
    .judge(requirement('metric-regression', parameters, rest), facts(more))
    .map((one) => ({ severity: undefined, ...one }))

/** A candidate against a baseline, with the interval of candidate minus baseline. */
const paired = (
  value: number,
  baseline: number,
  interval: readonly [number, number] | null = null,
  more: Partial<Measurement> = {},
  identical = false,
): Partial<Facts> => ({
  measurements: measurements((ask) => [
    measurement(ask, value, {
      change: {
        baseline,
        baselineSource: source('reports/baseline.csv'),
        difference: value - baseline,
        interval,
        pairs: 8000,
        identical,
      },
      ...more,
    }),
  ]),
})

describe('against rows of the baseline', () => {
  it.each<[string, With, number, number, readonly [number, number] | null, string]>([
    ['better', { metric: 'roc_auc', 'max-drop': 0.01, confidence: 0.95 }, 0.8791, 0.8616, [0.012, 0.024], 'satisfied'],
    ['worse', { metric: 'accuracy', 'max-drop': 0.005 }, 0.786375, 0.795875, null, 'violated'],
    ['worse but allowed', { metric: 'accuracy', 'max-drop': 0.01 }, 0.786375, 0.795875, null, 'satisfied'],
    ['worse by exactly that', { metric: 'accuracy', 'max-drop': 0.0095 }, 0.786375, 0.795875, null, 'satisfied'],
    [
      'cannot tell',
      { metric: 'accuracy', 'max-drop': 0.01, confidence: 0.95 },
      0.786375,
      0.795875,
      [-0.015, -0.004],
      'inconclusive',
    ],
    [
      'no interval',
      { metric: 'accuracy', 'max-drop': 0.01, confidence: 0.95 },
      0.786375,
      0.795875,
      null,
      'inconclusive',
    ],
    ['lower is better', { metric: 'log_loss', 'max-drop': 0.005 }, 0.4311, 0.4584, null, 'satisfied'],
    ['lower is better, worse', { metric: 'log_loss', 'max-drop': 0.005 }, 0.4584, 0.4311, null, 'violated'],
    [
      'lower is better, cannot tell',
      { metric: 'log_loss', 'max-drop': 0.05, confidence: 0.95 },
      0.4584,
      0.4311,
      [-0.01, 0.06],
      'inconclusive',
    ],
    ['nothing allowed, nothing changed', { metric: 'accuracy', 'max-drop': 0 }, 0.8, 0.8, null, 'satisfied'],
  ])('%s', (_, parameters, value, baseline, interval, outcome) => {
    const [found] = judge(parameters, paired(value, baseline, interval))
    expect(found).toMatchObject({ outcome, value, baseline, threshold: { 'max-drop': parameters['max-drop'] } })
    expect(found?.sources.map((one) => one.path)).toEqual(['reports/predictions.csv', 'reports/baseline.csv'])
  })

  it('tells the threshold in words', () => {
    const better = judge({ metric: 'roc_auc', 'max-drop': 0.01 }, paired(0.8791, 0.8616))[0]
    expect(better?.message).toBe(
      'roc_auc is 0.8791 against 0.8616 in reports/baseline.csv (8,000 rows joined by id), recomputed from reports/predictions.csv: it rose by 0.0175; the policy lets it fall by at most 0.01.',
    )
    const worse = judge({ metric: 'log_loss', 'max-drop': 0.005 }, paired(0.4584, 0.4311))[0]
    expect(worse?.message).toContain(
      'it rose by 0.0273; the policy lets it rise by at most 0.005, and it got worse by 0.0223 more',
    )
  })

  it('says how many rows would settle it', () => {
    const parameters = { metric: 'accuracy', 'max-drop': 0.01, confidence: 0.95 }
    const [found] = judge(parameters, paired(0.786375, 0.795875, [-0.015, -0.004]))
    expect(found?.message).toMatch(/worse of 0\.015, and about [\d,]+ more rows/)
  })

  it('flags a baseline that is a copy, but not where the model itself did not change', () => {
    const parameters = { metric: 'accuracy', 'max-drop': 0.01 }
    const same = paired(0.8, 0.8, null, {}, true)
    expect(judge(parameters, same)[0]).toMatchObject({ outcome: 'inconclusive', severity: undefined })
    expect(judge(parameters, same)[0]?.message).toContain('compared with itself')
    const cardOnly = [{ path: 'models/loan/README.md', status: 'modified' as const, from: null }]
    expect(judge(parameters, { ...same, changes: cardOnly })[0]?.outcome).toBe('satisfied')
  })

  it('is violated under the burden of a violation only where the whole interval is', () => {
    const parameters = { metric: 'accuracy', 'max-drop': 0.005, confidence: 0.95 }
    const of = (interval: readonly [number, number]) =>
      judge(parameters, paired(0.786375, 0.795875, interval), { burden: 'violation' })[0]
    expect(of([-0.014, -0.006])?.outcome).toBe('violated')
    expect(of([-0.015, -0.004])).toMatchObject({ outcome: 'inconclusive', severity: 'warn' })
  })

  it('names the baseline that is not there', () => {
    const spec = rowsSpec('reports/loan/baseline.parquet', { role: 'baseline' })
    const [found] = judge(
      { metric: 'accuracy', 'max-drop': 0.01 },
      {
        measurements: measurements(() => unmeasured('absent', { message: 'rows are absent' })),
        absent: [{ path: spec.file, spec, what: 'evidence' }],
      },
    )
    expect(found).toMatchObject({ outcome: 'missing', fix: expect.any(String) })
    expect(found?.message).toContain('reports/loan/baseline.parquet')
  })

  it('never passes a figure without its change, nor an undefined one', () => {
    const bare = { measurements: measurements((ask) => [measurement(ask, 0.9)]) }
    expect(judge({ metric: 'accuracy', 'max-drop': 0.01 }, bare)[0]?.outcome).toBe('missing')
    const none = { measurements: measurements((ask) => [measurement(ask, null)]) }
    expect(judge({ metric: 'accuracy', 'max-drop': 0.01 }, none)[0]?.outcome).toBe('missing')
  })

  it('tells why the baseline has no value', () => {
    const given = {
      measurements: measurements((ask) => [measurement(ask, 0.9, { reason: 'the baseline has one class' })]),
    }
    expect(judge({ metric: 'roc_auc', 'max-drop': 0.01 }, given)[0]?.message).toContain('the baseline has one class')
  })

  it('compares shares in hundredths for a board', () => {
    const [found] = judge({ metric: 'accuracy', 'max-drop': 0.005 }, paired(0.786375, 0.795875))
    expect(found?.plain).toBe(
      'About 78.6 of every 100 decisions are right; with the version before it was 79.6. It may get worse by at most 0.5 in 100. That does not hold.',
    )
  })

  it('asks for the pair', () => {
    const asks = metricRegression.asks?.(
      requirement('x', { metric: 'auc', 'max-drop': 0.1, versus: 'anchor', by: ['race'] }),
      modelSpec(),
      vocabulary,
    )
    expect(asks).toMatchObject([{ metric: 'roc_auc', role: 'candidate', pairedWith: 'anchor', by: ['race'] }])
  })

  it('refuses metrics that cannot get worse', () => {
    const faults = metricRegression.check?.(
      { metric: 'selection_rate', 'max-drop': 0.1 },
      { policy: policy(), vocabulary },
    )
    expect(faults).toMatchObject([{ pointer: '/metric' }])
  })
})

describe('against a report', () => {
  const before = source('reports/baseline.json', { sha256: 'b'.repeat(64) })
  const reports = (
    now: number,
    then: number | null,
    digest: string | null = `sha256:${'d'.repeat(64)}`,
  ): Partial<Facts> => ({
    model: modelSpec({
      evidence: [evidenceSpec('reports/evaluation.json'), evidenceSpec('reports/baseline.json', { role: 'baseline' })],
    }),
    evidence: [
      metricEvidence('accuracy', now),
      evaluationEvidence(),
      ...(then === null ? [] : [metricEvidence('accuracy', then, { role: 'baseline', source: before })]),
      evaluationEvidence({ source: before, dataset: { name: null, digest, split: 'test' } }),
    ],
  })

  it.each<[string, Partial<Facts>, With, string]>([
    ['better, on the same data', reports(0.9, 0.85), {}, 'satisfied'],
    ['worse', reports(0.8, 0.85), {}, 'violated'],
    ['with confidence', reports(0.9, 0.85), { confidence: 0.95 }, 'inconclusive'],
    ['on data that is not named', reports(0.9, 0.85, null), {}, 'inconclusive'],
    ['on other data', reports(0.9, 0.85, `sha256:${'e'.repeat(64)}`), {}, 'error'],
    ['without one', reports(0.9, null), {}, 'missing'],
  ])('%s', (_, given, more, outcome) => {
    const [found] = judge({ metric: 'accuracy', 'max-drop': 0.01, ...more }, given)
    expect(found).toMatchObject({
      outcome,
      value: outcome === 'missing' ? null : 0.9 - (outcome === 'violated' ? 0.1 : 0),
    })
  })
})
