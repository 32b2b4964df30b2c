import { describe, expect, it } from 'vitest'
import type { MetricEvidence } from '../../../src/domain/evidence.js'
import type { Ask } from '../../../src/domain/metric.js'
import type { Facts } from '../../../src/domain/rule.js'
import { metricThreshold } from '../../../src/rules/metric-threshold.js'
import { pooledSuites } from '../../../src/rules/shared/pooled-suites.js'
import {
  evidenceSpec,
  facts,
  fileFault,
  measurements,
  metricEvidence,
  modelSpec,
  requirement,
  source,
  unmeasured,
} from '../../fakes/facts.js'

const spec = evidenceSpec('reports/*.xml')
const suite = (name: string, value: number | null, n: number | null, more: Partial<MetricEvidence> = {}) =>
  metricEvidence('pass_rate', value, { slice: { suite: name }, n, ...more })
const judge = (evidence: readonly MetricEvidence[], more: Partial<Facts> = {}) =>
  metricThreshold.judge(
    requirement('metric-threshold', { metric: 'pass_rate', min: 0.8 }),
    facts({
      model: modelSpec({ evidence: [spec] }),
      measurements: measurements(() => unmeasured('no-rows-declared')),
      evidence,
      ...more,
    }),
  )[0]

describe('pass_rate over the suites of test reports', () => {
  it('counts every test once', () => {
    expect(judge([suite('unit', 1, 30), suite('load', 0.5, 10)])).toMatchObject({
      outcome: 'satisfied',
      value: 35 / 40,
      n: 40,
      slice: null,
    })
    expect(judge([suite('unit', 1, 10), suite('load', 0.5, 10)])).toMatchObject({ outcome: 'violated', value: 0.75 })
  })

  it('leaves a report that gives the whole alone', () => {
    const whole = metricEvidence('pass_rate', 0.9, { n: 10 })
    expect(judge([whole, suite('load', 0, 10)])).toMatchObject({ outcome: 'satisfied', value: 0.9 })
  })

  it.each<[string, readonly MetricEvidence[], Partial<Facts>]>([
    ['a suite without a test', [suite('unit', 1, 30), suite('load', null, 0, { reason: 'the suite has no test' })], {}],
    ['a suite without a number of tests', [suite('unit', 1, 30), suite('load', 1, null)], {}],
    ['a suite that is told twice', [suite('unit', 1, 30), suite('unit', 1, 30)], {}],
    ['groups of another sort', [metricEvidence('pass_rate', 1, { slice: { probe: 'x' }, n: 30 })], {}],
    [
      'a report that cannot be read',
      [suite('unit', 1, 30)],
      { faults: [fileFault('reports/b.xml', 'is cut', { spec })] },
    ],
    [
      'a report that is not there',
      [suite('unit', 1, 30)],
      { absent: [{ path: 'reports/b.xml', spec: evidenceSpec('reports/b.xml'), what: 'evidence' }] },
    ],
    ['no suite', [], {}],
  ])('is no pass with %s', (_, evidence, more) => {
    expect(['missing', 'error', 'inconclusive']).toContain(judge(evidence, more)?.outcome)
  })
})

describe('the whole of the suites', () => {
  const ask: Ask = {
    metric: 'pass_rate',
    parameters: {},
    role: 'candidate',
    by: null,
    confidence: null,
    minSamples: null,
    pairedWith: null,
  }
  const pooled = (evidence: Facts['evidence'], more: Partial<Ask> = {}) =>
    pooledSuites(facts({ model: modelSpec({ evidence: [spec] }), evidence }), { ...ask, ...more })
  const at = (path: string): Partial<MetricEvidence> => ({ source: source(path), interval: [0, 1] })

  it('stands at the suite that passed least, the first of those', () => {
    const [best, worst, equal, none] = [
      suite('unit', 1, 30, at('unit.xml')),
      suite('load', 0.5, 10, at('load.xml')),
      suite('soak', 0.5, 20, at('soak.xml')),
      suite('fuzz', 0, 4, at('fuzz.xml')),
    ]
    const whole = (value: number, n: number) => ({ slice: null, interval: null, value, n })
    expect(pooled([best, worst, equal])).toEqual({ ...worst, ...whole(45 / 60, 60) })
    expect(pooled([worst, best])).toEqual({ ...worst, ...whole(35 / 40, 40) })
    expect(pooled([worst, none, best])).toEqual({ ...none, ...whole(35 / 44, 44) })
    expect(pooled([none, worst])).toEqual({ ...none, ...whole(5 / 14, 14) })
    expect(pooled([best])).toEqual({ ...best, ...whole(1, 30) })
  })

  it('is undefined, with the suite that is not sure', () => {
    const nothing = { slice: null, interval: null, value: null }
    const empty = suite('load', null, 0, { reason: 'the suite has no test' })
    const unsaid = suite('load', 1, null)
    const again = suite('un\u202eit', 1, 30, at('b.xml'))
    expect(pooled([suite('unit', 1, 30), empty])).toEqual({ ...empty, ...nothing })
    expect(pooled([suite('unit', 1, 30), unsaid])).toEqual({
      ...unsaid,
      ...nothing,
      reason: 'a suite does not say how many tests it has',
    })
    expect(pooled([suite('un\u202eit', 1, 30), suite('load', 1, 1), again])).toEqual({
      ...again,
      ...nothing,
      reason: 'the suite "un<U+202E>it" is told twice',
    })
  })

  it('is of suites of the role that reports give, and of nothing else', () => {
    const unit = suite('unit', 1, 30)
    const others = [
      suite('a', 0, 10, { origin: 'declared' }),
      suite('b', 0, 10, { role: 'baseline' }),
      suite('c', 0, 10, { metric: 'accuracy' }),
      suite('d', 0, 10, { slice: { suite: 'd', os: 'linux' } }),
      suite('e', 0, 10, { slice: { probe: 'e' } }),
      metricEvidence('pass_rate', 0, { n: 10 }),
    ]
    expect(pooled([...others, unit, ...others])).toMatchObject({ value: 1, n: 30 })
    expect(pooled(others)).toBeNull()
    expect(pooled([])).toBeNull()
  })

  it.each<[string, Partial<Ask>]>([
    ['another metric', { metric: 'accuracy' }],
    ['groups', { by: ['suite'] }],
    ['one class', { parameters: { class: 'a' } }],
  ])('is not there for an ask of %s', (_, more) => {
    expect(pooled([suite('unit', 1, 30)], more)).toBeNull()
  })
})
