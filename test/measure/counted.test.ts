import { describe, expect, it } from 'vitest'
import { type Ask, isUnmeasured, type Measurement } from '../../src/domain/metric.js'
import type { EvidenceSpec } from '../../src/domain/policy.js'
import type { RowTable } from '../../src/domain/rows.js'
import { measure } from '../../src/measure.js'
import { METRICS } from '../../src/metrics/index.js'
import { engineRows } from '../fakes/counting-engine.js'
import { found, loanTable, specOf } from '../fakes/rows.js'
import { askFor, counted, planOf, SQL } from '../fakes/sql.js'
import { numbers, several } from '../fakes/sql-rows.js'

/** Metrics that counts cannot give, of any task. */
const NEED_ROWS = [
  'average_precision',
  'average_precision_macro',
  'average_precision_weighted',
  'top_k_accuracy',
  'worst_decile_loss',
  'expected_shortfall',
  'median_ae',
  'abs_error_p95',
  'abs_error_p99',
]

const near = (value: number, wanted: number, tolerance: number): void =>
  expect(Math.abs(value - wanted)).toBeLessThanOrEqual(tolerance * Math.max(1e-3, Math.abs(wanted)))

/** Measures the same rows from counts and as rows, and compares every number. */
function compareBoth(table: RowTable, spec: EvidenceSpec, asks: readonly Ask[]): Record<string, number> {
  const plan = planOf(spec, asks)
  const counts = counted(plan, engineRows(table, spec))
  if (!counts.ok) throw new Error(counts.faults.map(({ message }) => message).join('; '))
  const byCounts = measure(asks, [{ spec, path: spec.file, counts: counts.value }], [spec])
  const byRows = measure(asks, [found(table, { ...spec, sql: undefined, as: 'predictions' })], [spec])
  const seen = { compared: 0, refused: 0, blurred: 0 }
  for (const ask of asks) {
    const [ours, theirs] = [byCounts.answer(ask), byRows.answer(ask)]
    if (isUnmeasured(ours)) {
      if (!isUnmeasured(theirs)) {
        expect(NEED_ROWS).toContain(ask.metric)
        expect(ours).toMatchObject({ outcome: 'missing', cause: 'not-from-rows' })
        expect(ours.message).toContain('single rows')
      }
      seen.refused++
      continue
    }
    if (isUnmeasured(theirs)) throw new Error(`${ask.metric}: ${theirs.message}`)
    expect(ours.length).toBe(theirs.length)
    for (const [index, one] of ours.entries()) {
      const wanted = theirs[index]!
      seen.compared++
      expect(one.slice).toEqual(wanted.slice)
      expect(one.n).toBe(wanted.n)
      expect(one.effective).toBe(wanted.effective)
      expect(one.reason).toBe(wanted.reason)
      if (one.value === null) expect(wanted.value).toBeNull()
      else if (one.within) {
        seen.blurred++
        expect(Math.abs(one.value - wanted.value!)).toBeLessThanOrEqual(one.within)
        if (one.interval && wanted.interval) holds(one, wanted)
      } else {
        near(one.value, wanted.value!, 1e-12)
        if (one.interval && wanted.interval)
          for (const end of [0, 1] as const) near(one.interval[end], wanted.interval[end], 3e-9)
      }
    }
  }
  return seen
}

/** The interval from counts is never narrower than the exact one: what the bins leave open is added. */
function holds(one: Measurement, exact: Measurement): void {
  expect(one.interval![0]).toBeLessThanOrEqual(exact.interval![0])
  expect(one.interval![1]).toBeGreaterThanOrEqual(exact.interval![1])
}

const sqlOf = (table: RowTable, more: Partial<EvidenceSpec> = {}): EvidenceSpec =>
  specOf(table, { file: 'sql:trino/hive.risk.loan', as: null, sql: SQL, ...more })

const asksFor = (task: string, bys: readonly (readonly string[] | null)[]): readonly Ask[] =>
  METRICS.filter((one) => !one.drift && one.tasks.some((each) => each === task)).flatMap((one) =>
    bys.map((by) => askFor(one.name, { by })),
  )

describe('counts against rows', () => {
  it.each([
    ['unweighted', false],
    ['weighted', true],
  ])(
    'gives every number of the loan predictions, %s',
    async (_, weighted) => {
      const table = await loanTable('predictions', weighted)
      const bys = [null, ['sex'], ['race'], ['age_band'], ['sex', 'race']]
      const asks = [
        ...asksFor('binary', bys),
        ...['0', '1'].flatMap((one) => [
          askFor('roc_auc', { by: ['sex'], parameters: { class: one } }),
          askFor('ece', { by: ['sex'], parameters: { class: one, bins: 15 } }),
          askFor('brier', { by: ['sex'], parameters: { class: one } }),
          askFor('recall', { by: ['sex'], parameters: { class: one } }),
        ]),
        ...(['difference', 'ratio'] as const).flatMap((spread) => [
          askFor('roc_auc', { by: ['race'], spread }),
          askFor('recall', { by: ['race'], spread }),
          askFor('ece', { by: ['sex'], spread, confidence: null }),
        ]),
        askFor('coverage', { by: ['race'], parameters: { confidenceAtLeast: 0.8 } }),
        askFor('selective_accuracy', { parameters: { confidenceAtLeast: 0.8 } }),
      ]
      const seen = compareBoth(table, sqlOf(table, { positive: 1 }), asks)
      expect(seen.compared).toBeGreaterThan(1000)
      expect(seen.blurred).toBeGreaterThan(50)
    },
    120_000,
  )

  it.each([false, true])('gives every number of three classes (weighted: %s)', (weighted) => {
    const table = several(weighted)
    const spec = sqlOf(table, {
      columns: { ...sqlOf(table).columns, score: { ant: 'p_ant', bee: 'p_bee', cat: 'p_cat' } },
    })
    const asks = [
      ...asksFor('multiclass', [null, ['site']]),
      ...['ant', 'cat'].flatMap((one) => [
        askFor('roc_auc', { by: ['site'], parameters: { class: one } }),
        askFor('ece', { parameters: { class: one, bins: 5 } }),
        askFor('precision', { parameters: { class: one } }),
      ]),
    ]
    expect(compareBoth(table, spec, asks).compared).toBeGreaterThan(60)
  })

  it.each([false, true])('gives every number of a regression (weighted: %s)', (weighted) => {
    const table = numbers(weighted)
    const asks = [
      ...asksFor('regression', [null, ['site']]).filter(
        (one) => !(weighted && ['r2', 'explained_variance'].includes(one.metric)),
      ),
      askFor('pinball_loss', { by: ['site'], parameters: { quantile: 0.9 } }),
    ]
    expect(compareBoth(table, sqlOf(table), asks).compared).toBeGreaterThan(10)
  })
})

describe('what counts cannot give', () => {
  it.each([
    ['a paired comparison', askFor('accuracy', { pairedWith: 'baseline' }), 'single rows'],
    ['a group that was not counted', askFor('accuracy', { by: ['sex', 'race'] }), 'not counted by sex and race'],
    ['a column that is no group', askFor('accuracy', { by: ['city'] }), 'does not name city'],
    ['a median', askFor('average_precision'), 'follows from single rows'],
    ['another number of bins', askFor('ece', { parameters: { bins: 37 } }), 'follows from single rows'],
  ])('is refused by what the policy says: %s', async (_, ask, message) => {
    const table = await loanTable('predictions')
    const spec = sqlOf(table, { positive: 1 })
    const counts = counted(planOf(spec, []), engineRows(table, spec))
    if (!counts.ok) throw new Error('not counted')
    const rows = [
      { spec, path: spec.file, counts: counts.value },
      found(await loanTable('baseline'), { role: 'baseline' }),
    ]
    const answer = measure([ask], rows, [spec]).answer(ask)
    expect(answer).toMatchObject({ outcome: 'missing', cause: 'not-from-rows' })
    expect(isUnmeasured(answer) && answer.message).toContain(message)
  })

  it('is an error where the engine could not be asked, whatever is asked for', () => {
    const table = numbers(false)
    const spec = sqlOf(table)
    const failed = {
      ok: false,
      faults: [{ code: 'sql/engine', path: spec.file, message: 'down', line: null, column: null, fix: null }],
    } as const
    for (const metric of ['mae', 'median_ae']) {
      const answer = measure([], [{ spec, path: spec.file, sha256: null, table: failed }], [spec]).answer(
        askFor(metric),
      )
      expect(answer).toMatchObject({ outcome: 'error', cause: 'unreadable' })
    }
  })
})
