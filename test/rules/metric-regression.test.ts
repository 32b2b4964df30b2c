import { describe, expect, it } from 'vitest'
import type { EvaluationEvidence, Evidence, MetricEvidence } from '../../src/domain/evidence.js'
import type { Measurement, Role } from '../../src/domain/metric.js'
import type { RowTable } from '../../src/domain/rows.js'
import type { Facts } from '../../src/domain/rule.js'
import { measure } from '../../src/measure.js'
import { vocabulary as real } from '../../src/metrics/index.js'
import { metricRegression } from '../../src/rules/metric-regression.js'
import {
  DIGEST,
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
  SHA,
  source,
  unmeasured,
  vocabulary,
} from '../fakes/facts.js'
import { found, rowTable, specOf } from '../fakes/rows.js'

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
    const others = [
      { path: 'models/m.bin', spec: null, what: 'artifact' as const },
      { path: 'reports/train.csv', spec: rowsSpec('reports/train.csv', { role: 'train' }), what: 'evidence' as const },
      { path: spec.file, spec, what: 'evidence' as const },
    ]
    const measured = measurements(() => unmeasured('absent', { message: 'rows are absent' }))
    expect(
      judge({ metric: 'accuracy', 'max-drop': 0.01 }, { measurements: measured, absent: others })[0]?.message,
    ).toMatch(/ reports\/loan\/baseline\.parquet is not in the change\.$/)
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
  const EARLIER = { name: 'loan-approval', version: '2.0.3', digest: `sha256:${'7'.repeat(64)}` }
  const before = source('reports/baseline.json', { sha256: 'b'.repeat(64) })
  const reports = (
    now: number,
    then: number | null,
    digest: string | null = `sha256:${'d'.repeat(64)}`,
    more: Partial<EvaluationEvidence> = {},
  ): Partial<Facts> => ({
    model: modelSpec({
      evidence: [evidenceSpec('reports/evaluation.json'), evidenceSpec('reports/baseline.json', { role: 'baseline' })],
    }),
    evidence: [
      metricEvidence('accuracy', now),
      evaluationEvidence(),
      ...(then === null ? [] : [metricEvidence('accuracy', then, { role: 'baseline', source: before })]),
      evaluationEvidence({ source: before, model: EARLIER, dataset: { name: null, digest, split: 'test' }, ...more }),
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

  it.each<[string, Partial<EvaluationEvidence>, RegExp]>([
    [
      'split',
      { dataset: { name: null, digest: `sha256:${'d'.repeat(64)}`, split: 'validation' } },
      /test split .* validation split/,
    ],
    [
      'name of the data, where a digest is not there',
      { dataset: { name: 'old-held-out', digest: null, split: 'test' } },
      /held-out and old-held-out/,
    ],
  ])('says that the %s differs', (_, more, words) => {
    const [found] = judge({ metric: 'accuracy', 'max-drop': 0.01 }, reports(0.9, 0.85, null, more))
    expect(found?.outcome).toBe('error')
    expect(found?.message).toMatch(words)
    expect(found?.message).toContain('reports/evaluation.json and reports/baseline.json')
  })

  it('says that the number of rows differs, on data of the same digest', () => {
    const given = reports(0.9, 0.85)
    const evidence = given.evidence!.map((one) =>
      one.kind === 'metric' && one.role === 'baseline' ? { ...one, n: 1500 } : one,
    )
    const [found] = judge({ metric: 'accuracy', 'max-drop': 0.01 }, { ...given, evidence })
    expect(found).toMatchObject({
      outcome: 'error',
      message: expect.stringContaining('2,000 rows and the other on 1,500 rows'),
    })
  })

  it('flags two reports of one model, by its digest or by their bytes, but not where the model did not change', () => {
    const parameters = { metric: 'accuracy', 'max-drop': 0.01 }
    const same = reports(0.9, 0.9, undefined, { model: { ...EARLIER, digest: DIGEST.toUpperCase() } })
    expect(judge(parameters, same)[0]).toMatchObject({
      outcome: 'inconclusive',
      message: expect.stringContaining('compared with itself'),
    })
    const cardOnly = [{ path: 'models/loan/README.md', status: 'modified' as const, from: null }]
    expect(judge(parameters, { ...same, changes: cardOnly })[0]?.outcome).toBe('satisfied')
    const bytes = (one: Evidence) => ({ ...one, source: { ...one.source, sha256: SHA } })
    const copied = { ...reports(0.9, 0.9), evidence: reports(0.9, 0.9).evidence!.map(bytes) }
    expect(judge(parameters, copied)[0]?.message).toContain('compared with itself')
  })

  it('doubts what two tools may define in two ways', () => {
    const ece = (reader: string, value: number, more: Partial<MetricEvidence> = {}) =>
      metricEvidence('ece', value, { reader, ...more })
    const of = (reader: string) => ({
      ...reports(0.9, 0.9),
      evidence: [
        ...reports(0.9, 0.9).evidence!.filter((one) => one.kind === 'evaluation'),
        ece('evaluation', 0.02),
        ece(reader, 0.02, { role: 'baseline', source: before }),
      ],
    })
    expect(judge({ metric: 'ece', 'max-drop': 0.01 }, of('evaluation'))[0]?.outcome).toBe('satisfied')
    const [found] = judge({ metric: 'ece', 'max-drop': 0.01 }, of('evidently'))
    expect(found).toMatchObject({ outcome: 'inconclusive', message: expect.stringMatching(/different tools .* bins/) })
  })

  it('compares with the report of an anchored release', () => {
    const given = reports(0.8, null)
    const anchor = source('reports/release-1.json', { sha256: 'c'.repeat(64) })
    const evidence = [
      ...given.evidence!,
      metricEvidence('accuracy', 0.9, { role: 'anchor', source: anchor }),
      evaluationEvidence({ source: anchor, model: { ...EARLIER, digest: `sha256:${'8'.repeat(64)}` } }),
    ]
    const [found] = judge({ metric: 'accuracy', 'max-drop': 0.05, versus: 'anchor' }, { ...given, evidence })
    expect(found).toMatchObject({ outcome: 'violated', baseline: 0.9 })
    expect(found?.message).toContain('against 0.9 in reports/release-1.json')
    expect(found?.message).toContain('since the anchored release')
    expect(judge({ metric: 'accuracy', 'max-drop': 0.05 }, { ...given, evidence })[0]?.outcome).toBe('missing')
  })
})

describe('the first version of a model', () => {
  const baseline = rowsSpec('reports/baseline.csv', { role: 'baseline' })
  const first = (more: Partial<Facts> = {}): Partial<Facts> => ({
    model: modelSpec({ evidence: [rowsSpec('reports/predictions.csv'), baseline] }),
    changes: [{ path: 'models/loan/model.joblib', status: 'added', from: null }],
    absent: [{ path: baseline.file, spec: baseline, what: 'evidence' }],
    measurements: measurements(() => unmeasured('absent', { message: 'reports/baseline.csv is not there' })),
    ...more,
  })
  const parameters = { metric: 'accuracy', 'max-drop': 0.01 }
  const allowed = { ...parameters, 'first-model': 'allow' }

  it('is missing its baseline, and says that it is the first', () => {
    const found = judge(parameters, first())
    expect(found).toMatchObject([{ outcome: 'missing', fix: expect.stringContaining('first-model: allow') }])
    expect(found[0]?.message).toContain('the first version of loan-approval')
    expect(found[0]?.message).toContain('reports/baseline.csv is not there yet')
  })

  it('is not asked where the policy allows it', () => {
    expect(judge(allowed, first())).toMatchObject([{ outcome: 'not-applicable', fix: null }])
    const unnamed = first({ model: modelSpec({ evidence: [rowsSpec('reports/predictions.csv')] }), absent: [] })
    expect(judge(allowed, unnamed)).toMatchObject([{ outcome: 'not-applicable' }])
    // What else the change moves, and what else is absent, is beside the point.
    const changes = [
      { path: 'models/loan/model.joblib', status: 'added' as const, from: null },
      { path: 'docs/b.md', status: 'renamed' as const, from: 'docs/a.md' },
    ]
    expect(judge(allowed, first({ changes }))).toMatchObject([{ outcome: 'not-applicable' }])
    const absent = [
      { path: baseline.file, spec: baseline, what: 'evidence' as const },
      { path: 'docs/a.md', spec: null, what: 'artifact' as const },
    ]
    expect(judge(allowed, first({ changes, absent }))).toMatchObject([{ outcome: 'not-applicable' }])
  })

  it.each<[string, Partial<Facts>]>([
    ['the model was there before', { changes: [{ path: 'models/loan/model.joblib', status: 'modified', from: null }] }],
    [
      'it was moved to its place',
      { changes: [{ path: 'models/loan/model.joblib', status: 'renamed', from: 'models/old.joblib' }] },
    ],
    [
      'the change removes the baseline',
      {
        changes: [
          { path: 'models/loan/model.joblib', status: 'added', from: null },
          { path: baseline.file, status: 'deleted', from: null },
        ],
      },
    ],
    [
      'the change moves the baseline away',
      {
        changes: [
          { path: 'models/loan/model.joblib', status: 'added', from: null },
          { path: 'reports/elsewhere.csv', status: 'renamed', from: baseline.file },
        ],
      },
    ],
    ['the policy names no model file', { model: modelSpec({ artifact: null, evidence: [baseline] }) }],
    [
      'the baseline is a pattern',
      { model: modelSpec({ evidence: [{ ...baseline, file: 'reports/base*.csv' }] }), absent: [] },
    ],
    ['the baseline is there', { absent: [] }],
  ])('is not one where %s', (_, more) => {
    expect(judge(allowed, first(more))).toMatchObject([{ outcome: 'missing' }])
  })
})

describe('family-wise', () => {
  const three = (ends: readonly number[]): Partial<Facts> => ({
    measurements: measurements((ask) =>
      ends.map((end, index) =>
        measurement(ask, 0.8, {
          slice: { race: 'ABC'[index]! },
          change: {
            baseline: 0.8,
            baselineSource: source('reports/baseline.csv'),
            difference: 0,
            interval: [-end, end],
            pairs: 900,
            identical: false,
          },
        }),
      ),
    ),
  })
  it('holds all groups together and says how many there are', () => {
    const parameters = { metric: 'accuracy', 'max-drop': 0.02, confidence: 0.95, by: ['race'] }
    const given = three([0.01, 0.019, 0.0195])
    expect(judge(parameters, given).map((one) => one.outcome)).toEqual(['satisfied', 'satisfied', 'satisfied'])
    const held = judge({ ...parameters, 'family-wise': 'holm' }, given)
    expect(held.map((one) => one.outcome)).toEqual(['satisfied', 'inconclusive', 'inconclusive'])
    expect(held[0]?.message).toContain('Corrected for the 3 comparisons of this requirement (Holm).')
    expect(held[1]?.message).toMatch(/held to 95% together, which asks 97\.5% of this one/)
    const shared = judge({ ...parameters, 'family-wise': 'bh' }, given)
    expect(shared.map((one) => one.outcome)).toEqual(['satisfied', 'satisfied', 'satisfied'])
  })
})

describe('rows of a candidate, a baseline and an anchor', () => {
  const N = 2000
  /** A model that is right on the first so many rows. */
  const rowsOf = (role: Role, right: number, more: Parameters<typeof rowTable>[0] = {}) =>
    rowTable({
      role,
      path: `reports/${role}.csv`,
      label: Array.from({ length: N }, () => 1),
      prediction: Array.from({ length: N }, (_, row) => (row < right ? 1 : 0)),
      groups: { sex: Array.from({ length: N }, (_, row) => (row % 2 ? 'F' : 'M')) },
      ...more,
    })
  const judgeRows = (parameters: With, tables: readonly RowTable[]) => {
    const asked = requirement('metric-regression', parameters)
    const asks = metricRegression.asks!(asked, modelSpec(), real)
    const measured = measure(
      asks,
      tables.map((table) => found(table)),
      tables.map((table) => specOf(table)),
    )
    return metricRegression.judge(asked, facts({ vocabulary: real, measurements: measured }))
  }

  it('lets ten steps of one in a hundred pass against the version before, and not against the anchor', () => {
    const parameters = { metric: 'accuracy', 'max-drop': 0.01 }
    const steps = Array.from({ length: 10 }, (_, step) => 1900 - 20 * (step + 1))
    const anchor = rowsOf('anchor', 1900)
    const against = (versus: string) =>
      steps.map((right) => {
        const tables = [rowsOf('candidate', right), rowsOf('baseline', right + 20), anchor]
        return judgeRows({ ...parameters, versus }, tables).map((one) => one.outcome)
      })
    expect(against('baseline').flat()).toEqual(steps.map(() => 'satisfied'))
    expect(against('anchor').flat()).toEqual(['satisfied', ...steps.slice(1).map(() => 'violated')])
  })

  const other = Array.from({ length: N }, (_, row) => (row === 7 ? 0 : 1))
  it.each<[string, Parameters<typeof rowTable>[0], RegExp]>([
    ['ids', { ids: Array.from({ length: N }, (_, row) => (row === 3 ? 'x' : `r${row}`)) }, /1 ids of the former/],
    ['labels', { label: other }, /disagree on the label of 1 of 2000 rows \(first: id r7\)/],
    ['positive class', { classes: ['1', '0'] }, /count different classes as positive: 1 and 0/],
    ['groups', { groups: { sex: Array.from({ length: N }, () => 'F') } }, /disagree on the group column sex/],
    ['weights', { weight: Array.from({ length: N }, () => 2) }, /only the latter is weighted/],
  ])('is an error that names what differs: %s', (_, more, words) => {
    const tables = [rowsOf('candidate', 1800), rowsOf('baseline', 1790, more)]
    const [judged] = judgeRows({ metric: 'accuracy', 'max-drop': 0.01, by: ['sex'] }, tables)
    expect(judged).toMatchObject({ outcome: 'error', message: expect.stringMatching(words) })
  })

  it.each<[string, With, string, string | undefined]>([
    ['has no value', {}, 'inconclusive', undefined],
    [
      'has no value, though small groups are skipped',
      { 'small-groups': 'skip', 'min-samples': 5 },
      'inconclusive',
      undefined,
    ],
    ['is small', { 'min-samples': 900, column: 'size' }, 'inconclusive', undefined],
    [
      'is small, of which the policy warns',
      { 'min-samples': 900, 'small-groups': 'warn', column: 'size' },
      'inconclusive',
      'warn',
    ],
    [
      'is small and may be skipped',
      { 'min-samples': 900, 'small-groups': 'skip', column: 'size' },
      'satisfied',
      undefined,
    ],
  ])(
    'names a group that %s, and never rests on the others alone',
    (_, { column = 'sex', ...more }, outcome, severity) => {
      const [label, size] = [
        (row: number) => (row % 3 === 2 ? 0 : row % 2),
        (row: number) => (row < 50 ? 'few' : `g${row % 2}`),
      ]
      const columns = {
        label: Array.from({ length: N }, (_, row) => label(row)),
        groups: {
          sex: Array.from({ length: N }, (_, row) => ['F', 'M', 'X'][row % 3]!),
          size: Array.from({ length: N }, (_, row) => size(row)),
        },
      }
      const metric = column === 'sex' ? 'equal_opportunity_difference' : 'demographic_parity_difference'
      const tables = [rowsOf('candidate', 1800, columns), rowsOf('baseline', 1790, columns)]
      const [judged] = judgeRows({ metric, by: [String(column)], 'max-drop': 0.5, ...more }, tables)
      expect(judged?.message).toMatch(
        column === 'sex' ? /Left out: X \(.*undefined/ : /Left out: few \(50 rows, fewer than the 900/,
      )
      expect([judged?.outcome, judged?.severity]).toEqual([outcome, severity])
    },
  )

  it('weighs both sides with the weights of the candidate', () => {
    const weight = Array.from({ length: N }, (_, row) => (row < 1000 ? 1 : 3))
    const tables = [rowsOf('candidate', 1800, { weight }), rowsOf('baseline', 1790)]
    const [judged] = judgeRows({ metric: 'accuracy', 'max-drop': 0.01 }, tables)
    expect(judged).toMatchObject({ outcome: 'satisfied', value: 3400 / 4000, baseline: 3370 / 4000 })
  })
})
