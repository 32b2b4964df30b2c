import { describe, expect, it } from 'vitest'
import type { MetricEvidence } from '../../src/domain/evidence.js'
import { fairlearn } from '../../src/readers/fairlearn.js'
import { READERS } from '../../src/readers/index.js'
import { chooseReader } from '../../src/readers/recognise.js'
import { contextOf, evidenceOf, faultsOf, fileOf, metricLines, ofKind, sample, samplesOf } from './reading.js'

const GROUPS = ['sex', 'race', 'age_band']
const read = async (name: string): Promise<readonly MetricEvidence[]> =>
  ofKind(await evidenceOf(fairlearn, sample('fairlearn', name), contextOf({}, GROUPS)), 'metric')
const keyOf = (one: MetricEvidence): string => `${one.metric} ${JSON.stringify(Object.entries(one.slice ?? {}).sort())}`

/** Sample → number of figures, or why it is refused; null: no reader recognises it. */
const SAMPLES: Readonly<Record<string, number | RegExp | null>> = {
  'by_group_age_band.csv': 55,
  'by_group_age_band.json': 55,
  'by_group_age_band_records.json': 55,
  'by_group_race.csv': 66,
  'by_group_race.json': 66,
  'by_group_race_confusion.csv': 12,
  'by_group_race_confusion.json': 12,
  'by_group_race_control_sex.csv': 36,
  'by_group_race_control_sex.json': 36,
  'by_group_race_records.json': 66,
  'by_group_race_single_metric_series.json': null,
  'by_group_race_weighted.csv': 66,
  'by_group_scores_sex_race.csv': 36,
  'by_group_scores_sex_race.json': 36,
  'by_group_sex.csv': 22,
  'by_group_sex.json': 22,
  'by_group_sex_race.csv': 132,
  'by_group_sex_race.json': 132,
  'by_group_sex_race_records.json': 132,
  'by_group_sex_records.json': 22,
  'difference_control_sex.json': /:1:1: the file gives differences or ratios over groups, .*\(fix: commit by_group/,
  'disparity.json': 18,
  'metricframe_age_band.json': 66,
  'metricframe_race.json': 77,
  'metricframe_race_weighted.json': 77,
  'metricframe_scores_sex_race.json': 39,
  'metricframe_sex.json': 33,
  'metricframe_sex_bootstrap_ci.json':
    /:\d+:\d+: the frame is a list of bootstrapped quantiles, .*\(fix: commit the MetricFrame/,
  'metricframe_sex_race.json': 143,
  'overall_control_sex.json': 6,
}

describe('fairlearn', () => {
  it('has an expectation for every sample', () => {
    expect(samplesOf('fairlearn')).toEqual(Object.keys(SAMPLES).sort())
  })

  it.each(Object.entries(SAMPLES))('recognises %s and reads %s figures', async (name, figures) => {
    const chosen = chooseReader(sample('fairlearn', name), null, READERS)
    expect(chosen.ok ? chosen.value.id : null).toBe(figures === null ? null : 'fairlearn')
    if (typeof figures === 'number') expect(await read(name)).toHaveLength(figures)
    else if (figures !== null)
      expect(await faultsOf(fairlearn.read(sample('fairlearn', name), contextOf({}, GROUPS)))).toMatch(figures)
  })

  it('gives the same value for the same figure, however it was dumped', async () => {
    for (const weighted of [false, true]) {
      const names = Object.keys(SAMPLES).filter(
        (name) => typeof SAMPLES[name] === 'number' && name.includes('weighted') === weighted,
      )
      const known = new Map<string, MetricEvidence>()
      let compared = 0
      for (const name of names) {
        for (const one of await read(name)) {
          const first = known.get(keyOf(one)) ?? one
          known.set(keyOf(one), first)
          // Recall is undefined without positives where the dump has NaN, and 0 where the tool was told to put 0.
          if (first === one || one.value === null || first.value === null) continue
          compared++
          expect(Math.abs(one.value - first.value), `${name}: ${keyOf(one)}`).toBeLessThan(1e-9)
        }
      }
      expect(compared).toBeGreaterThan(weighted ? 60 : 400)
    }
  })

  it('reads the groups of several columns, controls first', async () => {
    const [first] = await read('by_group_race_control_sex.json')
    expect(first).toMatchObject({ metric: 'accuracy', value: 0.7662835249, slice: { sex: 'Female', race: 'Asian' } })
    expect(first?.source).toMatchObject({ pointer: "/accuracy/('Female', 'Asian')", line: 3 })
    const csv = await read('by_group_sex_race.csv')
    expect(csv[0]).toMatchObject({ slice: { sex: 'Female', race: 'Asian' }, n: 261, source: { line: 2 } })
  })

  it('takes NaN as undefined, and never as a number', async () => {
    for (const name of [
      'metricframe_scores_sex_race.json',
      'by_group_scores_sex_race.json',
      'by_group_scores_sex_race.csv',
    ]) {
      const one = (await read(name)).find(
        ({ metric, slice }) => metric === 'roc_auc' && slice?.sex === 'Male' && slice.race === 'Pacific Islander',
      )
      expect(one).toMatchObject({ value: null })
      expect(one?.reason).toMatch(/the file gives (no finite number|null)/)
    }
  })

  it('takes the zeros of a group without positives as undefined', async () => {
    for (const name of ['metricframe_sex_race.json', 'by_group_sex_race.csv', 'by_group_sex_race_records.json']) {
      const group = (await read(name)).filter(({ slice }) => slice?.sex === 'Male' && slice.race === 'Pacific Islander')
      const figureOf = (metric: string) => group.find((one) => one.metric === metric)
      expect(figureOf('true_positive_rate')).toMatchObject({
        value: null,
        reason: 'the group has no positive rows, so that the rate is undefined',
      })
      expect(figureOf('false_negative_rate')).toMatchObject({ value: null })
      expect(figureOf('false_positive_rate')?.value).toBe(0.75)
    }
  })

  it('gives disparities by feature as metrics across its groups', async () => {
    const lines = metricLines(await read('disparity.json'))
    expect(lines).toContain('demographic_parity_difference[race=*] = 0.1958047653955432')
    expect(lines).toContain('equalized_odds_ratio[age_band=*] = 0.2678446828066427')
  })
})

describe('fairlearn, made up', () => {
  const file = fileOf('reports/fairness.json', '{"accuracy": {"A": 0.5, "B": 0.75}, "count": {"A": 4, "B": 8}}')

  it('takes the column from the policy, else from the file name, else leaves it without a name', async () => {
    const lineOf = async (path: string, groups: string[], known: string[]) => {
      const other = fileOf(path, '{"accuracy": {"A": 0.5}}')
      return metricLines(await evidenceOf(fairlearn, other, contextOf({ groups }, known)))[0]
    }
    expect(await lineOf('fairness.json', ['sex'], [])).toBe('accuracy[sex=A] = 0.5')
    expect(await lineOf('by-sex.json', [], ['sex', 'race'])).toBe('accuracy[sex=A] = 0.5')
    expect(await lineOf('by_sex.json', ['race'], ['sex'])).toBe('accuracy[race=A] = 0.5')
    expect(await lineOf('sexton.json', [], ['sex', 'race'])).toBe('accuracy[(group)=A] = 0.5')
    expect(await lineOf('sex_race.json', [], ['sex', 'race'])).toBe('accuracy[(group)=A] = 0.5')
  })

  it('counts the rows of each group', async () => {
    expect(metricLines(await evidenceOf(fairlearn, file, contextOf({ groups: ['team'] })))).toEqual([
      'accuracy[team=A] = 0.5 (n 4)',
      'count[team=A] = 4 (n 4)',
      'accuracy[team=B] = 0.75 (n 8)',
      'count[team=B] = 8 (n 8)',
    ])
  })

  it.each([
    ['{"accuracy": {"A": "0.5"}}', /the metric "accuracy" for "\(group\)" "A" .* is the text "0.5"/],
    ['{"accuracy": {"A": 1.5}}', /outside its range \(0 to 1\)/],
    [
      '{"accuracy": {"A": 0.5}, "acc": {"A": 0.75}}',
      /"accuracy" is 0.5 and "acc" is 0.75 for "\(group\)" "A", and both mean accuracy/,
    ],
    ['{"A": 0.5, "B": 0.75}', /names no metric/],
    ['[1, 2]', /names no metric/],
  ])('refuses %s', async (text, expected) => {
    const wrapped = text.startsWith('{"accuracy": {"A": "') ? `{"overall": {}, "by_group": ${text}}` : text
    expect(await faultsOf(fairlearn.read(fileOf('f.json', wrapped), contextOf()))).toMatch(expected)
  })

  it.each([
    ['{"income": {"status": "handled", "accuracy_impact": 0.03}}'],
    ['{"credit_score": 1.09, "dti": 0.8}'],
    ['{"roc_auc": {"train": 0.9, "test": 0.8}}'],
    ['{"0": {"precision": 1, "recall": 1, "f1-score": 1, "support": 3}}'],
    ['[{"id": 1, "y_true": 1, "y_score": 0.3}]'],
  ])('does not claim %s', (text) => {
    expect(fairlearn.recognises(fileOf('f.json', text))).toBe('no')
  })

  it('does not claim a table of importances or of predictions', () => {
    expect(fairlearn.recognises(fileOf('f.csv', 'feature,mean_abs_shap\nincome,0.5\n'))).toBe('no')
    expect(fairlearn.recognises(fileOf('f.csv', 'id,y_true,y_pred,sex\n1,0,1,F\n'))).toBe('no')
    expect(fairlearn.recognises(fileOf('f.csv', ',precision,recall,f1-score,support\n0,1,1,1,3\n'))).toBe('no')
  })
})
