/** Values that are only known to within a bound: what rules make of them. */

import { describe, expect, it } from 'vitest'
import type { Measurement } from '../../src/domain/metric.js'
import type { Judgement } from '../../src/domain/rule.js'
import { claimsMatch } from '../../src/rules/claims-match.js'
import { expression } from '../../src/rules/expression.js'
import { metricSpread } from '../../src/rules/metric-spread.js'
import { metricThreshold } from '../../src/rules/metric-threshold.js'
import { compare } from '../../src/rules/shared/bound.js'
import { facts, measurement, measurements, metricEvidence, modelSpec, requirement, rowsSpec } from '../fakes/facts.js'

const WITHIN = 0.01

/** Facts in which every measurement comes to 0.8, known to within 0.01. */
const blurred = (more: Partial<Measurement> = {}, evidence: Parameters<typeof facts>[0] = {}) =>
  facts({
    model: modelSpec({ evidence: [rowsSpec('p.csv')] }),
    measurements: measurements((ask) => [measurement(ask, 0.8, { within: WITHIN, ...more })]),
    ...evidence,
  })

describe('compare', () => {
  it.each([
    [{ min: 0.79, max: null }, 'satisfied', null],
    [{ min: 0.795, max: null }, 'inconclusive', 'min'],
    [{ min: 0.81, max: null }, 'inconclusive', 'min'],
    [{ min: 0.811, max: null }, 'violated', 'min'],
    [{ min: null, max: 0.81 }, 'satisfied', null],
    [{ min: null, max: 0.805 }, 'inconclusive', 'max'],
    [{ min: null, max: 0.789 }, 'violated', 'max'],
    [{ min: 0.5, max: 0.805 }, 'inconclusive', 'max'],
  ] as const)('of 0.8 ± 0.01 with %j is %s', (bounds, outcome, side) => {
    const value = { value: 0.8, interval: null, confidence: null, within: WITHIN }
    expect(compare(value, bounds, 'compliance')).toMatchObject({ outcome, side })
  })

  it('only warns where a violation must be shown at a confidence', () => {
    const value = { value: 0.8, interval: [0.7, 0.9] as const, confidence: 0.95, within: WITHIN }
    const bounds = { min: 0.801, max: null }
    expect(compare(value, bounds, 'violation')).toMatchObject({ outcome: 'inconclusive', severity: 'warn' })
    expect(compare(value, bounds, 'compliance')).toMatchObject({ outcome: 'inconclusive', severity: null })
  })
})

describe('rules on a value that is only known to within a bound', () => {
  const only = (judgements: readonly Judgement[]): Judgement => {
    expect(judgements).toHaveLength(1)
    return judgements[0]!
  }

  it('metric-threshold says between which ends the exact value lies', () => {
    const judged = only(
      metricThreshold.judge(requirement('metric-threshold', { metric: 'accuracy', min: 0.795 }), blurred()),
    )
    expect(judged.outcome).toBe('inconclusive')
    expect(judged.message).toContain('known to within 0.01')
    expect(judged.message).toContain('may lie anywhere from 0.79 to 0.81')
    expect(judged.message).not.toContain('NaN')
  })

  it('metric-spread too', () => {
    const parameters = { metric: 'accuracy', by: ['sex'], 'max-difference': 0.805 }
    const judged = metricSpread.judge(requirement('metric-spread', parameters), blurred({ slice: { sex: '*' } }))
    expect(judged.map(({ outcome }) => outcome)).toContain('inconclusive')
    expect(judged.map(({ outcome }) => outcome)).not.toContain('satisfied')
  })

  it('claims-match neither bears out nor contradicts what lies within', () => {
    const judge = (claim: number, tolerance: number) =>
      claimsMatch.judge(
        requirement('claims-match', { sources: ['reports'], tolerance }),
        blurred({}, { evidence: [metricEvidence('accuracy', claim, { n: null })] }),
      )[0]!.outcome
    expect(judge(0.8, 0.02)).toBe('satisfied')
    expect(judge(0.8, 0.005)).toBe('missing')
    expect(judge(0.815, 0.01)).toBe('missing')
    expect(judge(0.85, 0.01)).toBe('violated')
  })

  it('expression reads its interval and not its value', () => {
    const judge = (cel: string) =>
      expression.judge(requirement('expression', { cel }), blurred({ interval: [0.78, 0.82] }))[0]!
    expect(judge('metrics.accuracy.value > 0.5')).toMatchObject({ outcome: 'missing' })
    expect(judge('metrics.accuracy.value > 0.5').message).toContain('only known to within 0.01')
    expect(judge('metrics.accuracy.lower > 0.5')).toMatchObject({ outcome: 'satisfied' })
  })
})
