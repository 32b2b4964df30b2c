import { describe, expect, it } from 'vitest'
import { READERS } from '../../src/readers/index.js'
import { chooseReader } from '../../src/readers/recognise.js'
import { sklearnReport } from '../../src/readers/sklearn-report.js'
import { contextOf, evidenceOf, faultsOf, fileOf, metricLines, sample, samplesOf } from './reading.js'

const lines = async (name: string, positive: string | number | null = null) =>
  metricLines(await evidenceOf(sklearnReport, sample('sklearn-report', name), contextOf({ positive })))

describe('sklearn-report', () => {
  it.each(samplesOf('sklearn-report'))('recognises %s', (name) => {
    const chosen = chooseReader(sample('sklearn-report', name), null, READERS)
    expect(chosen.ok && chosen.value.id).toBe('sklearn-report')
  })

  it('reads classes, the positive class, accuracy and averages', async () => {
    const expected = [
      'precision@0 = 0.780785246876859 (n 3521)',
      'recall@0 = 0.7455268389662028 (n 3521)',
      'f1@0 = 0.7627488013947407 (n 3521)',
      'precision@1 = 0.8068132815868909 (n 4479)',
      'precision = 0.8068132815868909 (n 4479)',
      'recall@1 = 0.8354543424871623 (n 4479)',
      'recall = 0.8354543424871623 (n 4479)',
      'f1@1 = 0.8208840627399364 (n 4479)',
      'f1 = 0.8208840627399364 (n 4479)',
      'accuracy = 0.795875 (n 8000)',
      'precision_macro = 0.793799264231875 (n 8000)',
      'recall_macro = 0.7904905907266826 (n 8000)',
      'f1_macro = 0.7918164320673385 (n 8000)',
      'precision_weighted = 0.7953576928101381 (n 8000)',
      'recall_weighted = 0.795875 (n 8000)',
      'f1_weighted = 0.7952972808403822 (n 8000)',
    ]
    expect(await lines('classification_report.json')).toEqual(expected)
    expect(await lines('classification_report.csv')).toEqual(expected)
  })

  it('calls a named class positive only where the policy does', async () => {
    expect((await lines('classification_report_named.json')).filter((line) => line.startsWith('recall ='))).toEqual([])
    expect(await lines('classification_report_named.json', 'denied')).toContain('recall = 0.7455268389662028 (n 3521)')
  })

  it('knows no number of rows where supports are weighted', async () => {
    expect(await lines('classification_report_weighted.json')).toContain('accuracy = 0.7972348844067387')
  })

  it('reads no average over some of the labels, and no accuracy', async () => {
    expect(await lines('classification_report_label_subset.json')).toEqual([
      'precision@1 = 0.8068132815868909 (n 4479)',
      'recall@1 = 0.8354543424871623 (n 4479)',
      'f1@1 = 0.8208840627399364 (n 4479)',
    ])
  })

  it('refuses the rounded text form', async () => {
    expect(
      await faultsOf(sklearnReport.read(sample('sklearn-report', 'classification_report.txt'), contextOf())),
    ).toMatch(/is rounded/)
  })

  it('gives the place of each figure', async () => {
    const evidence = await evidenceOf(sklearnReport, sample('sklearn-report', 'classification_report.json'))
    expect(evidence[0]?.source).toMatchObject({ pointer: '/0/precision', line: 3 })
    const csv = await evidenceOf(sklearnReport, sample('sklearn-report', 'classification_report.csv'))
    expect(csv.at(-1)?.source).toMatchObject({ line: 6 })
  })

  it('takes NaN as undefined and refuses texts and percentages', async () => {
    const row = (value: string) =>
      `{"0":{"precision":${value},"recall":0.5,"f1-score":0.5,"support":2},"macro avg":{"precision":0.5,"recall":0.5,"f1-score":0.5,"support":2}}`
    expect(metricLines(await evidenceOf(sklearnReport, fileOf('r.json', row('NaN'))))[0]).toBe(
      'precision@0 = undefined: the file gives no finite number (n 2)',
    )
    expect(await faultsOf(sklearnReport.read(fileOf('r.json', row('"0.5"')), contextOf()))).toMatch(
      /is the text "0.5", not a number/,
    )
    expect(await faultsOf(sklearnReport.read(fileOf('r.json', row('91.2')), contextOf()))).toMatch(/outside its range/)
  })
})
