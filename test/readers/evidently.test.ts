import { describe, expect, it } from 'vitest'
import { evidently } from '../../src/readers/evidently.js'
import { READERS } from '../../src/readers/index.js'
import { chooseReader } from '../../src/readers/recognise.js'
import { contextOf, evidenceOf, faultsOf, fileOf, metricLines, ofKind, sample, samplesOf } from './reading.js'

/** Sample → figures, columns with drift detected of all columns, tests failed of all tests. */
const SAMPLES: Readonly<Record<string, readonly [number, string, string]>> = {
  'custom_tests.json': [0, '1 of 1', '1 of 3'],
  'drift_detected.json': [0, '6 of 12', '0 of 0'],
  'drift_small_n_pvalue.json': [0, '7 of 12', '8 of 13'],
  'legacy_drift_detected.json': [0, '7 of 14', '0 of 0'],
  'legacy_performance.json': [10, '0 of 0', '0 of 0'],
  'legacy_testsuite_drift.json': [0, '0 of 0', '7 of 14'],
  'performance_no_reference.json': [16, '0 of 0', '0 of 0'],
  'performance_with_tests.json': [16, '0 of 0', '2 of 10'],
}

describe('evidently', () => {
  it('has an expectation for every sample', () => {
    expect(samplesOf('evidently')).toEqual(Object.keys(SAMPLES))
  })

  it.each(Object.entries(SAMPLES))('reads %s', async (name, [figures, drifted, failed]) => {
    const file = sample('evidently', name)
    const chosen = chooseReader(file, null, READERS)
    expect(chosen.ok && chosen.value.id).toBe('evidently')
    const evidence = await evidenceOf(evidently, file)
    const drift = ofKind(evidence, 'drift')
    const tests = ofKind(evidence, 'tests').flatMap((one) => one.tests)
    expect(metricLines(evidence)).toHaveLength(figures)
    expect(`${drift.filter(({ detected }) => detected).length} of ${drift.length}`).toBe(drifted)
    expect(`${tests.filter(({ outcome }) => outcome !== 'passed').length} of ${tests.length}`).toBe(failed)
  })

  it('agrees with what the legacy report itself calls drift, and knows which way its method runs', async () => {
    const drift = ofKind(await evidenceOf(evidently, sample('evidently', 'legacy_drift_detected.json')), 'drift')
    expect(drift.find(({ column }) => column === 'income')).toMatchObject({
      method: 'Wasserstein distance (normed)',
      larger: 'more',
      detected: true,
    })
    const p = ofKind(await evidenceOf(evidently, sample('evidently', 'drift_small_n_pvalue.json')), 'drift')
    expect(p.find(({ column }) => column === 'income')).toMatchObject({
      method: 'K-S p_value',
      larger: 'less',
      detected: true,
    })
    expect(p.find(({ column }) => column === 'sex')).toMatchObject({ value: 0.872149012733846, detected: false })
  })

  it.each([
    ['{"metrics": [{"metric_name": "RowCount()", "config": {"type": "evidently:metric_v2:RowCount"}, "value": 9}]}', 1],
    ['{"metrics": [], "tests": []}', 0],
    ['{"version": "0.6", "metrics": [{"metric": "ColumnSummaryMetric", "result": {}}]}', 1],
  ])('says so where a report holds nothing that is read: %s', async (text, count) => {
    const faults = await faultsOf(evidently.read(fileOf('e.json', text), contextOf()))
    expect(faults).toMatch(
      new RegExp(`e\\.json:1:1: the report holds ${count} metrics? and no test, and none is quality`),
    )
    expect(faults).toMatch(/\(fix: add tests or a preset .*\) \[artifact\/unrecognised\]$/)
  })

  it('reads quality of the whole and by class', async () => {
    const lines = metricLines(await evidenceOf(evidently, sample('evidently', 'performance_no_reference.json')))
    expect(lines.slice(0, 2)).toEqual(['accuracy = 0.8008', 'precision = 0.815143246930423'])
    expect(lines).toContain('recall@0 = 0.74860853432282')
  })

  const column = (value: string, more: object = {}) =>
    fileOf(
      'e.json',
      JSON.stringify({
        metrics: [
          {
            config: { type: 'evidently:metric_v2:ValueDrift', column: 'c', method: 'psi', threshold: 0.1, ...more },
            value: 'V',
          },
        ],
      }).replace('"V"', value),
    )

  it('does not know of drift where there is no number', async () => {
    expect(ofKind(await evidenceOf(evidently, column('NaN')), 'drift')[0]).toMatchObject({
      value: null,
      detected: null,
    })
    expect(ofKind(await evidenceOf(evidently, column('"0.01"')), 'drift')[0]).toMatchObject({
      value: null,
      detected: null,
    })
    expect(ofKind(await evidenceOf(evidently, column('0.1')), 'drift')[0]).toMatchObject({ value: 0.1, detected: true })
    expect(
      ofKind(await evidenceOf(evidently, column('0.05', { method: 'K-S p_value', threshold: 0.05 })), 'drift')[0],
    ).toMatchObject({ detected: false })
  })

  it('counts a test without a known status as an error, and refuses files of neither layout', async () => {
    const odd = fileOf('e.json', '{"tests": [{"name": "t", "status": "GREAT"}], "summary": {"by_status": {}}}')
    expect(ofKind(await evidenceOf(evidently, odd), 'tests')[0]?.tests).toMatchObject([{ name: 't', outcome: 'error' }])
    expect(await faultsOf(evidently.read(fileOf('e.json', '{}'), contextOf()))).toMatch(
      /neither a list of metrics nor one of tests/,
    )
  })

  it('reads the percentage error, which is in percent there, as a fraction', async () => {
    const config = { type: 'evidently:metric_v2:MAPE' }
    const report = fileOf('e.json', JSON.stringify({ metrics: [{ config, value: { mean: 12.5, std: 3 } }] }))
    expect(metricLines(await evidenceOf(evidently, report))).toEqual(['mape = 0.125'])
    const current = { mean_abs_error: 2, mean_abs_perc_error: 12.5, r2_score: 0.9, rmse: 3 }
    const metrics = [{ metric: 'RegressionQualityMetric', result: { current, reference: { rmse: 1 } } }]
    const legacy = fileOf('e.json', JSON.stringify({ version: '0.4', metrics }))
    expect(metricLines(await evidenceOf(evidently, legacy))).toEqual([
      'mae = 2',
      'mape = 0.125',
      'r2 = 0.9',
      'rmse = 3',
    ])
  })
})
