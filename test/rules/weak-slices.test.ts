import { describe, expect, it } from 'vitest'
import type { Ask, Measurement } from '../../src/domain/metric.js'
import type { Facts } from '../../src/domain/rule.js'
import type { SliceSearch, WeakSlice } from '../../src/domain/slices.js'
import { weakSlices } from '../../src/rules/weak-slices.js'
import {
  facts,
  measurement,
  measurements,
  modelSpec,
  policy,
  requirement,
  unmeasured,
  vocabulary,
} from '../fakes/facts.js'

type With = Readonly<Record<string, unknown>>
const WITH = { metric: 'accuracy', 'max-drop': 0.1 }

const slice = (race: string, value: number, more: Partial<WeakSlice> = {}): WeakSlice => ({
  slice: { race },
  value,
  n: 300,
  interval: [value - 0.06, value + 0.06],
  drop: 0.8 - value,
  dropInterval: [0.8 - value - 0.05, 0.8 - value + 0.05],
  level: 0.9988372093023256,
  shown: 0.8 - value - 0.05 > 0.1,
  ...more,
})

const found = (slices: readonly WeakSlice[], more: Partial<SliceSearch> = {}): SliceSearch => ({
  columns: ['race', 'sex'],
  searched: 43,
  small: 0,
  shown: slices.filter((one) => one.shown).length,
  suspected: slices.filter((one) => !one.shown && one.drop > 0.1).length,
  slices,
  ...more,
})

const searched = (search: SliceSearch, more: Partial<Measurement> = {}): Partial<Facts> => ({
  measurements: measurements((ask) => [measurement(ask, 0.8, { search, ...more })]),
})

const judge = (more: Partial<Facts>, parameters: With = WITH, rest: Parameters<typeof requirement>[2] = {}) =>
  weakSlices.judge(requirement('weak-slices', parameters, rest), facts(more))

describe('a slice that is shown to be worse', () => {
  it('is violated, and tells slice, rows, whole, interval and how many were searched', () => {
    const [one, ...others] = judge(searched(found([slice('Asian', 0.61), slice('White', 0.79)])))
    expect(others).toEqual([])
    expect(one).toMatchObject({
      outcome: 'violated',
      slice: { race: 'Asian' },
      value: 0.61,
      baseline: 0.8,
      interval: [0.61 - 0.06, 0.61 + 0.06],
      n: 300,
      threshold: { 'max-drop': 0.1 },
      origin: 'recomputed',
      better: 'higher',
      metric: 'accuracy',
    })
    expect(one?.severity).toBeUndefined()
    expect(one?.message).toBe(
      'accuracy for race = Asian is 0.61 (300 rows) against 0.8 over all 8,000 rows, recomputed from reports/predictions.csv: 0.19 worse (99.88% interval of the drop 0.14 to 0.24); the policy allows 0.1, and its whole interval is above that. 43 slices of at least 50 rows of one or two columns (race and sex) were compared, and the confidence of 95% is held over all of them (Holm).',
    )
    expect(one?.fix).toContain('race = Asian')
    expect(one?.plain).toContain('Among those whose race is Asian')
    expect(one?.plain).toContain('against 80')
  })

  it('has a finding of its own each, and those that are not listed are counted', () => {
    const all = ['a', 'b', 'c'].map((name) => slice(name, 0.5))
    const judged = judge(searched(found(all, { shown: 11 })))
    expect(judged.map(({ outcome }) => outcome)).toEqual(['violated', 'violated', 'violated', 'violated'])
    expect(judged[3]?.message).toMatch(/^8 more slices are shown to do worse/)
    expect(judged[3]).toMatchObject({ slice: null, value: null, fix: expect.any(String) })
    expect(judge(searched(found(all, { shown: 4 })))[3]?.message).toMatch(/^1 more slice is shown/)
  })

  it('never reads as 100% sure', () => {
    const [one] = judge(searched(found([slice('Asian', 0.4, { level: 1 - 0.05 / 1e6 })])))
    expect(one?.message).toContain('99.999995% interval')
  })
})

describe('a slice that is worse by its estimate alone', () => {
  const suspected = found([slice('Asian', 0.68), slice('Black', 0.69)])
  it('is inconclusive and warns', () => {
    const [one, ...others] = judge(searched(suspected))
    expect(others).toEqual([])
    expect(one).toMatchObject({ outcome: 'inconclusive', severity: 'warn', slice: { race: 'Asian' } })
    expect(one?.message).toContain('may be chance; 1 more slice is worse in the same way')
    expect(one?.fix).toBe('evaluate on more rows for race = Asian')
  })
  it('counts as the requirement says where the policy asks for that', () => {
    const [one] = judge(searched(suspected), { ...WITH, unproven: 'block' })
    expect(one?.outcome).toBe('inconclusive')
    expect(one?.severity).toBeUndefined()
  })
})

describe('no slice that is worse than it may be', () => {
  it('is satisfied, and says which is the worst', () => {
    const [one] = judge(searched(found([slice('Asian', 0.75)])))
    expect(one).toMatchObject({ outcome: 'satisfied', value: 0.75, slice: { race: 'Asian' }, fix: null })
    expect(one?.message).toContain('The worst: accuracy for race = Asian is 0.75')
  })
  it('also where the worst is better than the whole', () => {
    const [one] = judge(searched(found([slice('Asian', 0.85)])))
    expect(one?.message).toContain('0.05 better')
    expect(judge(searched(found([slice('Asian', 0.8, { drop: 0 })])))[0]?.message).toContain('no worse')
  })
  it('says what was not searched', () => {
    const [one] = judge(
      { ...searched(found([slice('Asian', 0.75)], { columns: ['race'], small: 12 })), policy: policy() },
      WITH,
    )
    expect(one?.message).toContain('of one column (race)')
    expect(one?.message).toContain('12 smaller ones were not.')
    expect(one?.message).toContain(
      'Not searched: sex, protected by the policy and not among the groups of reports/predictions.csv.',
    )
  })
})

describe('what could not be searched is never a pass', () => {
  it.each<[string, Partial<Facts>, string]>([
    ['no slice with enough rows', searched(found([], { searched: 0, small: 9 })), 'missing'],
    ['undefined over all rows', { measurements: measurements((ask) => [measurement(ask, null)]) }, 'missing'],
    ['not measured', { measurements: measurements(() => []) }, 'missing'],
    ['no rows', { measurements: measurements(() => unmeasured('absent')) }, 'missing'],
    ['rows that cannot be read', { measurements: measurements(() => unmeasured('unreadable')) }, 'error'],
    ['reports only', { measurements: measurements(() => unmeasured('no-rows-declared')) }, 'missing'],
    ['another sort of rows', { measurements: measurements(() => unmeasured('not-from-rows')) }, 'missing'],
  ])('%s', (_, given, outcome) => {
    const judged = judge(given)
    expect(judged.map((one) => one.outcome)).toEqual([outcome])
    expect(judged[0]?.fix).toBeTruthy()
    expect(judged[0]?.message).toMatch(/\.$/)
  })
  it('a metric that is not known', () => expect(judge({}, { ...WITH, metric: 'accurac' })[0]?.outcome).toBe('error'))
  it('a metric that has no search', () => expect(judge({}, { ...WITH, metric: 'roc_auc' })[0]?.outcome).toBe('error'))
})

describe('what it asks for', () => {
  const asked = (parameters: With): Ask | undefined =>
    weakSlices.asks?.(requirement('weak-slices', parameters), modelSpec(), vocabulary)[0]
  it('has defaults', () => {
    expect(asked(WITH)).toEqual({
      metric: 'accuracy',
      parameters: {},
      role: 'candidate',
      by: null,
      confidence: null,
      minSamples: null,
      pairedWith: null,
      search: { columns: null, maxColumns: 2, minSupport: 50, maxDrop: 0.1, confidence: 0.95, top: 10 },
    })
  })
  it('takes every parameter', () => {
    const given = {
      metric: 'recall',
      class: 1,
      'max-drop': 0.02,
      columns: ['region'],
      'max-columns': 1,
      'min-support': 200,
      confidence: 0.99,
      top: 3,
    }
    expect(asked(given)).toMatchObject({
      metric: 'recall',
      parameters: { class: '1' },
      search: { columns: ['region'], maxColumns: 1, minSupport: 200, maxDrop: 0.02, confidence: 0.99, top: 3 },
    })
  })
})

describe('its own check', () => {
  const check = (parameters: With) => weakSlices.check?.({ ...WITH, ...parameters }, { policy: policy(), vocabulary })
  it.each(['accuracy', 'recall', 'log_loss', 'mae'])('takes %s', (metric) => expect(check({ metric })).toEqual([]))
  it.each([
    ['roc_auc', 'policy/schema'],
    ['f1', 'policy/schema'],
    ['selection_rate', 'policy/schema'],
    ['accuracyy', 'policy/unknown-metric'],
  ])('refuses %s', (metric, code) => expect(check({ metric })).toMatchObject([{ pointer: '/metric', code }]))
})
