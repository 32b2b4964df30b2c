import { describe, expect, it } from 'vitest'
import type { MetricEvidence } from '../../../src/domain/evidence.js'
import type { Facts } from '../../../src/domain/rule.js'
import { metricThreshold } from '../../../src/rules/metric-threshold.js'
import {
  evidenceSpec,
  facts,
  fileFault,
  measurements,
  metricEvidence,
  modelSpec,
  requirement,
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
