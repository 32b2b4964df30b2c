import { describe, expect, it } from 'vitest'
import type { DriftEvidence } from '../../src/domain/evidence.js'
import type { Facts } from '../../src/domain/rule.js'
import { vocabulary as real } from '../../src/metrics/index.js'
import { drift } from '../../src/rules/drift.js'
import {
  evidenceSpec,
  facts,
  fileFault,
  measurement,
  measurements,
  modelSpec,
  policy,
  requirement,
  rowsSpec,
  source,
  unmeasured,
  vocabulary,
} from '../fakes/facts.js'

const WITH = { between: ['reference', 'production'], metric: 'psi', columns: ['y_score', 'income'], max: 0.2 }

const judge = (more: Partial<Facts>, parameters: Readonly<Record<string, unknown>> = {}) =>
  drift.judge(requirement('drift', { ...WITH, ...parameters }), facts(more))

const measured = (values: Readonly<Record<string, number | null>>): Partial<Facts> => ({
  measurements: measurements((ask) => [measurement(ask, values[ask.parameters.column ?? ''] ?? null)]),
})

const monitored = (...list: readonly Partial<DriftEvidence>[]): Partial<Facts> => ({
  model: modelSpec({ evidence: [evidenceSpec('reports/drift.json')] }),
  evidence: list.map((one) => ({
    kind: 'drift',
    reader: 'evidently',
    source: source('reports/drift.json'),
    origin: 'reported',
    column: 'y_score',
    method: 'PSI',
    value: 0.1,
    larger: 'more',
    detected: false,
    at: null,
    ...one,
  })),
})

describe('drift', () => {
  it('gives one finding for each column', () => {
    const found = judge(measured({ y_score: 0, income: 0.31 }))
    expect(found.map((one) => [one.outcome, one.value, one.slice])).toEqual([
      ['satisfied', 0, { column: 'y_score' }],
      ['violated', 0.31, { column: 'income' }],
    ])
    expect(found[1]?.message).toContain('psi of income is 0.31')
    expect(found[1]?.message).toContain('at most 0.2, and it is 0.11 above that')
  })

  it.each([
    ['on the bound', 0.2, 'satisfied'],
    ['undefined', null, 'missing'],
  ])('%s', (_, value, outcome) =>
    expect(judge(measured({ y_score: value }), { columns: ['y_score'] })[0]?.outcome).toBe(outcome),
  )

  it('is inconclusive on too few rows', () => {
    expect(judge(measured({ y_score: 0 }), { columns: ['y_score'], 'min-samples': 9000 })[0]?.outcome).toBe(
      'inconclusive',
    )
  })

  it('is an error that names the report that cannot be read', () => {
    const found = judge({ ...monitored(), faults: [fileFault('reports/drift.json', 'is cut off')] })
    expect(found).toMatchObject([
      {
        outcome: 'error',
        slice: { column: 'y_score' },
        message: expect.stringContaining('Drift of y_score cannot be judged: reports/drift.json:3:1: is cut off'),
        fix: 'write the file again',
        sources: [{ path: 'reports/drift.json', line: 3 }],
      },
      { outcome: 'error', slice: { column: 'income' } },
    ])
    // A file that the policy does not name says nothing of drift.
    const other = judge({ ...monitored(), faults: [fileFault('other.json', 'is cut off', { spec: null })] })
    expect(other.map((one) => one.outcome)).toEqual(['missing', 'missing'])
  })

  it('names the file that is not there', () => {
    const spec = rowsSpec('reports/production.csv', { role: 'production' })
    const absent = [{ path: spec.file, spec, what: 'evidence' as const }]
    const found = judge({ measurements: measurements(() => unmeasured('absent', { message: 'no rows' })), absent })
    expect(found).toHaveLength(2)
    expect(found[0]).toMatchObject({ outcome: 'missing', fix: expect.any(String) })
    expect(found[0]?.message).toContain('reports/production.csv')
  })

  it.each<[string, readonly Partial<DriftEvidence>[], string]>([
    ['within', [{}], 'satisfied'],
    ['beyond', [{ value: 0.3 }], 'violated'],
    ['undefined', [{ value: null }], 'error'],
    ['impossible', [{ value: -0.1 }], 'error'],
    ['two that differ', [{}, { value: 0.05 }], 'error'],
    ['by another method', [{ method: 'K-S p_value', larger: 'less' }], 'missing'],
    ['a p-value under the right name', [{ larger: 'less' }], 'missing'],
    ['of another column', [{ column: 'age' }], 'missing'],
    ['none', [], 'missing'],
  ])('as a monitoring report has it: %s', (_, list, outcome) =>
    expect(judge(monitored(...list), { columns: ['y_score'] })[0]?.outcome).toBe(outcome),
  )

  it.each([
    [1, 'violated', 1],
    [1.0001, 'error', null],
    [0, 'satisfied', 0],
    [-0.0001, 'error', null],
  ])('a share of %d is %s', (value, outcome, told) => {
    const [found] = judge(
      { ...monitored({ method: 'KS', value }), vocabulary: real },
      { columns: ['y_score'], metric: 'ks' },
    )
    expect(found).toMatchObject({ outcome, value: told })
  })

  it('never lets a report stand in for rows that are absent', () => {
    const given = { ...monitored({}), measurements: measurements(() => unmeasured('absent')) }
    expect(judge(given, { columns: ['y_score'] })[0]?.outcome).toBe('missing')
  })

  it('asks for production against reference', () => {
    const asks = drift.asks?.(requirement('drift', { ...WITH, bins: 20 }), modelSpec(), vocabulary)
    expect(asks?.[1]).toMatchObject({
      metric: 'psi',
      role: 'production',
      pairedWith: 'reference',
      parameters: { column: 'income', bins: 20 },
    })
  })

  it('refuses metrics that are no distance', () => {
    const check = (metric: string) => drift.check?.({ ...WITH, metric }, { policy: policy(), vocabulary })
    expect(check('psi')).toEqual([])
    expect(check('accuracy')).toMatchObject([{ code: 'policy/schema' }])
    expect(check('psy')).toMatchObject([{ code: 'policy/unknown-metric' }])
  })
})
