/** What the rule on drift says, word for word: measured, reported by a monitor, or neither. */

import { describe, expect, it } from 'vitest'
import type { DriftEvidence } from '../../src/domain/evidence.js'
import type { Measurement } from '../../src/domain/metric.js'
import type { Facts } from '../../src/domain/rule.js'
import { drift } from '../../src/rules/drift.js'
import {
  evidenceSpec,
  facts,
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
import { toldFindings } from '../fakes/told-findings.js'

const WITH = { metric: 'psi', columns: ['credit_score'], max: 0.2 }

const judge = (more: Partial<Facts>, parameters: Readonly<Record<string, unknown>> = {}) =>
  toldFindings(drift.judge(requirement('drift', { ...WITH, ...parameters }), facts(more)))

const measured = (value: number | null, more: Partial<Measurement> = {}): Partial<Facts> => ({
  measurements: measurements((ask) => [measurement(ask, value, more)]),
})

const monitored = (list: readonly Partial<DriftEvidence>[], files: readonly string[] = ['drift.json']) => ({
  model: modelSpec({ evidence: files.map((file) => evidenceSpec(file)) }),
  evidence: list.map(
    (one, at): DriftEvidence => ({
      kind: 'drift',
      reader: 'evidently',
      source: source('drift.json', { line: at + 1 }),
      origin: 'reported',
      column: 'credit_score',
      method: 'PSI',
      value: 0.1,
      larger: 'more',
      detected: false,
      at: null,
      ...one,
    }),
  ),
})

describe('drift that was measured', () => {
  it('is told with both files', () => {
    const change = {
      baseline: 0,
      baselineSource: source('reference.csv'),
      difference: 0,
      interval: null,
      pairs: 0,
      identical: false,
    }
    expect(judge(measured(0.1, { change }))).toMatchInlineSnapshot(`
      [
        {
          "better": "lower",
          "message": "psi of credit_score is 0.1, recomputed from reports/predictions.csv (8,000 rows) against the reference rows; the policy asks for at most 0.2.",
          "metric": "psi",
          "n": 8000,
          "origin": "recomputed",
          "outcome": "satisfied",
          "plain": "credit score still looks like the data that the model was made for.",
          "slice": {
            "column": "credit_score",
          },
          "sources": [
            "reports/predictions.csv",
            "reference.csv",
          ],
          "threshold": {
            "max": 0.2,
          },
          "value": 0.1,
        },
      ]
    `)
  })

  it('beyond the bound', () => {
    expect(judge(measured(0.25))).toMatchInlineSnapshot(`
      [
        {
          "better": "lower",
          "fix": "find out why credit_score changed, and retrain or ask for a waiver",
          "message": "psi of credit_score is 0.25, recomputed from reports/predictions.csv (8,000 rows) against the reference rows; the policy asks for at most 0.2, and it is 0.05 above that.",
          "metric": "psi",
          "n": 8000,
          "origin": "recomputed",
          "outcome": "violated",
          "plain": "credit score no longer looks like the data that the model was made for.",
          "slice": {
            "column": "credit_score",
          },
          "sources": [
            "reports/predictions.csv",
          ],
          "threshold": {
            "max": 0.2,
          },
          "value": 0.25,
        },
      ]
    `)
  })

  it.each([
    [0.2, 'satisfied'],
    [0.2000001, 'violated'],
    [0.1999999, 'satisfied'],
  ])('of %d where at most 0.2 is allowed is %s', (value, outcome) =>
    expect(judge(measured(value))[0]?.outcome).toBe(outcome),
  )

  it('where none is allowed', () => {
    expect(judge(measured(0.001), { max: undefined })[0]?.outcome).toBe('violated')
    expect(judge(measured(0), { max: undefined })[0]?.outcome).toBe('satisfied')
  })

  it('undefined, and why', () => {
    expect(judge(measured(null))).toMatchInlineSnapshot(`
      [
        {
          "better": "lower",
          "fix": "give both sides rows with values",
          "message": "psi of credit_score is undefined in reports/predictions.csv: there are no positives.",
          "metric": "psi",
          "n": 8000,
          "origin": "recomputed",
          "outcome": "missing",
          "slice": {
            "column": "credit_score",
          },
          "sources": [
            "reports/predictions.csv",
          ],
          "threshold": {
            "max": 0.2,
          },
        },
      ]
    `)
    expect(judge(measured(null, { reason: null }))[0]?.message).toBe(
      'psi of credit_score is undefined in reports/predictions.csv: the rows do not allow it.',
    )
  })

  it('on too few rows', () => {
    expect(judge(measured(0.1, { n: 7_950 }), { 'min-samples': 8000 })).toMatchInlineSnapshot(`
      [
        {
          "better": "lower",
          "fix": "collect about 50 more rows",
          "message": "psi of credit_score rests on 7,950 rows: fewer than the 8000 that the policy asks for.",
          "metric": "psi",
          "n": 7950,
          "origin": "recomputed",
          "outcome": "inconclusive",
          "slice": {
            "column": "credit_score",
          },
          "sources": [
            "reports/predictions.csv",
          ],
          "threshold": {
            "max": 0.2,
          },
          "value": 0.1,
        },
      ]
    `)
    expect(judge(measured(0.1, { n: 8_000 }), { 'min-samples': 8000 })[0]?.outcome).toBe('satisfied')
    expect(judge(measured(0.1, { n: 7_999 }), { 'min-samples': 8000 })[0]?.outcome).toBe('inconclusive')
    expect(judge(measured(0.1, { n: 0 }))[0]?.outcome).toBe('satisfied')
  })

  it('of nothing', () => {
    expect(judge({ measurements: measurements(() => []) })).toMatchInlineSnapshot(`
      [
        {
          "better": "lower",
          "fix": "check that both files hold rows",
          "message": "Drift of credit_score was not measured.",
          "metric": "psi",
          "origin": "declared",
          "outcome": "missing",
          "slice": {
            "column": "credit_score",
          },
          "sources": [],
          "threshold": {
            "max": 0.2,
          },
        },
      ]
    `)
  })
})

describe('drift that cannot be measured', () => {
  const spec = (role: 'reference' | 'production' | 'candidate') => rowsSpec(`${role}.csv`, { role })
  const gone = (role: 'reference' | 'production' | 'candidate') => ({
    path: `${role}.csv`,
    spec: spec(role),
    what: 'evidence' as const,
  })

  it('names the files of either side that are not there, each once, and no others', () => {
    const answer = unmeasured('absent', { message: 'production.csv is not there', sources: [source('policy.yml')] })
    const absent = [
      gone('production'),
      gone('reference'),
      gone('candidate'),
      { path: 'README.md', spec: null, what: 'card' as const },
    ]
    expect(judge({ measurements: measurements(() => answer), absent })).toMatchInlineSnapshot(`
      [
        {
          "better": "lower",
          "fix": "commit the predictions file",
          "message": "Drift of credit_score cannot be measured: production.csv is not there; reference.csv is not in the change.",
          "metric": "psi",
          "origin": "declared",
          "outcome": "missing",
          "slice": {
            "column": "credit_score",
          },
          "sources": [
            "policy.yml",
          ],
          "threshold": {
            "max": 0.2,
          },
        },
      ]
    `)
  })

  it('names the production rows where the message names the others', () => {
    const answer = unmeasured('unreadable', { message: 'reference.csv is no CSV' })
    const [found] = judge({ measurements: measurements(() => answer), absent: [gone('production')] })
    expect(found).toMatchObject({
      outcome: 'error',
      message:
        'Drift of credit_score cannot be measured: reference.csv is no CSV; production.csv is not in the change.',
    })
  })
})

describe('drift as a monitor reports it', () => {
  it('within the bound', () => {
    expect(judge(monitored([{}]))).toMatchInlineSnapshot(`
      [
        {
          "better": "lower",
          "message": "psi of credit_score is 0.1, as drift.json:1 reports it; the policy asks for at most 0.2.",
          "metric": "psi",
          "origin": "reported",
          "outcome": "satisfied",
          "plain": "credit score still looks like the data that the model was made for.",
          "slice": {
            "column": "credit_score",
          },
          "sources": [
            "drift.json:1",
          ],
          "threshold": {
            "max": 0.2,
          },
          "value": 0.1,
        },
      ]
    `)
  })

  it('beyond it', () => {
    expect(judge(monitored([{ value: 0.3 }]))).toMatchInlineSnapshot(`
      [
        {
          "better": "lower",
          "fix": "find out why credit_score changed, and retrain or ask for a waiver",
          "message": "psi of credit_score is 0.3, as drift.json:1 reports it; the policy asks for at most 0.2, and it is 0.1 above that.",
          "metric": "psi",
          "origin": "reported",
          "outcome": "violated",
          "plain": "credit score no longer looks like the data that the model was made for.",
          "slice": {
            "column": "credit_score",
          },
          "sources": [
            "drift.json:1",
          ],
          "threshold": {
            "max": 0.2,
          },
          "value": 0.3,
        },
      ]
    `)
  })

  it('stands where rows give no such distance', () => {
    const rows = { measurements: measurements(() => unmeasured('not-from-rows')) }
    expect(judge({ ...monitored([{}]), ...rows })[0]?.outcome).toBe('satisfied')
  })

  it('of several that agree the largest counts', () => {
    expect(judge(monitored([{ value: 0 }, { value: 1e-9 }]), { max: 0 })[0]?.outcome).toBe('violated')
    expect(judge(monitored([{ value: 1e-9 }, { value: 0 }]), { max: 0 })[0]?.outcome).toBe('violated')
    expect(judge(monitored([{}, {}]))[0]?.sources).toEqual(['drift.json:1', 'drift.json:2'])
  })

  it.each([[[0.1, 0.05]], [[0.1, null]], [[null]], [[0.1, 0.1 + 3e-9]]])('that says %j has no one value', (values) => {
    expect(judge(monitored(values.map((value) => ({ value }))))[0]?.outcome).toBe('error')
  })

  it('tells the values that differ, and where each is', () => {
    expect(judge(monitored([{ value: 0.1 }, { value: null }]))).toMatchInlineSnapshot(`
      [
        {
          "better": "lower",
          "fix": "keep one report of this column",
          "message": "psi of credit_score has no one value: 0.1 in drift.json:1 and undefined in drift.json:2.",
          "metric": "psi",
          "origin": "reported",
          "outcome": "error",
          "slice": {
            "column": "credit_score",
          },
          "sources": [
            "drift.json:1",
            "drift.json:2",
          ],
          "threshold": {
            "max": 0.2,
          },
        },
      ]
    `)
  })

  it('that cannot be', () => {
    expect(judge(monitored([{ value: -0.1 }]))).toMatchInlineSnapshot(`
      [
        {
          "better": "lower",
          "fix": "write the report again",
          "message": "psi of credit_score is -0.1 in drift.json:1, which it cannot be.",
          "metric": "psi",
          "origin": "reported",
          "outcome": "error",
          "slice": {
            "column": "credit_score",
          },
          "sources": [
            "drift.json:1",
          ],
          "threshold": {
            "max": 0.2,
          },
        },
      ]
    `)
  })

  it('by another method', () => {
    const others = [
      { method: 'Wasserstein distance' },
      { method: 'K-S p_value', larger: 'less' as const },
      { method: 'K-S p_value' },
    ]
    expect(judge(monitored(others))).toMatchInlineSnapshot(`
      [
        {
          "better": "lower",
          "fix": "commit the predictions file",
          "message": "No psi of credit_score is in the evidence (drift.json): the policy names no rows file of the role production. Reports measure it as Wasserstein distance and K-S p_value, which is not psi.",
          "metric": "psi",
          "origin": "declared",
          "outcome": "missing",
          "slice": {
            "column": "credit_score",
          },
          "sources": [
            "drift.json:1",
            "drift.json:2",
            "drift.json:3",
          ],
          "threshold": {
            "max": 0.2,
          },
        },
      ]
    `)
  })

  it.each<[string, readonly string[], string]>([
    ['nowhere', [], 'none is declared'],
    ['in one file', ['a.json'], 'a.json'],
    ['in two', ['a.json', 'b.json'], 'a.json and b.json'],
  ])('not at all, looked for %s', (_, files, where) => {
    expect(judge(monitored([{ column: 'age' }], files))[0]?.message).toBe(
      `No psi of credit_score is in the evidence (${where}): the policy names no rows file of the role production.`,
    )
  })
})

describe('the policy', () => {
  const asks = (parameters: Readonly<Record<string, unknown>>) =>
    drift.asks?.(requirement('drift', { ...WITH, ...parameters }), modelSpec(), vocabulary)

  it.each<[unknown, string, string]>([
    [undefined, 'reference', 'production'],
    [['candidate', 'baseline'], 'candidate', 'baseline'],
    [['x', 'y'], 'reference', 'production'],
    [['production'], 'production', 'production'],
  ])('compares the files of %j', (between, from, to) => {
    expect(asks({ between })).toEqual([
      {
        metric: 'psi',
        parameters: { column: 'credit_score' },
        role: to,
        by: null,
        confidence: null,
        minSamples: null,
        pairedWith: from,
      },
    ])
    expect(judge(measured(0.1), { between })[0]?.message).toContain(`against the ${from} rows`)
  })

  it('asks for the bins that it names', () => {
    expect(asks({ bins: 20 })?.[0]?.parameters).toEqual({ column: 'credit_score', bins: 20 })
  })

  it('asks for nothing where it names no distance or no column', () => {
    expect(asks({ metric: 'nonsense' })).toEqual([])
    expect(asks({ columns: undefined })).toEqual([])
  })

  it('that names no distance or no column is judged an error', () => {
    expect(judge(measured(0.1), { metric: 'nonsense' })).toMatchInlineSnapshot(`
      [
        {
          "fix": "correct the policy",
          "message": ""nonsense" is not a distance that is known.",
          "origin": "declared",
          "outcome": "error",
          "sources": [],
        },
      ]
    `)
    expect(judge(measured(0.1), { metric: undefined })[0]?.message).toBe('"" is not a distance that is known.')
    expect(judge(measured(0.1), { columns: undefined })[0]?.outcome).toBe('error')
    expect(judge(measured(0.1), { columns: [] })[0]?.outcome).toBe('error')
  })

  it.each<[unknown, string, string, string]>([
    ['accuracy', 'accuracy is no distance between two sets of rows', 'use one of psi', 'policy/schema'],
    ['ps', '"ps" is not a metric that is known', 'did you mean psi?', 'policy/unknown-metric'],
    ['nonsense', '"nonsense" is not a metric that is known', 'use one of psi', 'policy/unknown-metric'],
    ['q', '"q" is not a metric that is known', 'use one of psi', 'policy/unknown-metric'],
  ])('that asks for %s is told what to ask for', (metric, message, fix, code) => {
    expect(drift.check?.({ ...WITH, metric }, { policy: policy(), vocabulary })).toEqual([
      { pointer: '/metric', message, fix, code },
    ])
  })

  it('that asks for no metric is told so', () => {
    expect(drift.check?.({}, { policy: policy(), vocabulary })?.[0]?.message).toBe('"" is not a metric that is known')
  })
})
