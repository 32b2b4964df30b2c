import { describe, expect, it } from 'vitest'
import { evaluation } from '../../src/readers/evaluation.js'
import { READERS } from '../../src/readers/index.js'
import { chooseReader } from '../../src/readers/recognise.js'
import { contextOf, evidenceOf, faultsOf, fileOf, metricLines, ofKind, sample, samplesOf } from './reading.js'

/** Sample → what its faults must say, or null where it is read. */
const SAMPLES: Readonly<Record<string, RegExp | null>> = {
  '00-good.json': null,
  'alias-and-canonical-disagree.json':
    /:15:\d+: "auc" is 0.99 and "roc_auc" is 0.5, and both mean roc_auc .*\[artifact\/ambiguous\]/,
  'digest-bare-hex.json': /the digest at \/model\/digest is the text "8a84/,
  'digest-empty.json': /the digest at \/model\/digest is the text ""/,
  'digest-null.json': /the digest at \/model\/digest is null/,
  'digest-other.json': null,
  'digest-prefix.json': /the digest at \/model\/digest/,
  'digest-suffix-junk.json': /the digest at \/model\/digest/,
  'dup-key-case-variant.json': /"AUC" is 0.99 and "auc" is 0.5, and both mean roc_auc/,
  'dup-key-model.json': /the key "model" stands twice \(first in line 3, column 2\)/,
  'infinity-bare.json': /the metric "auc" .* is not a finite number/,
  'invalid-utf8.json': /artifact\/encoding/,
  'metric-above-range.json': /the metric "auc" .* outside its range \(0 to 1\)/,
  'metric-below-range.json': /the metric "ece" .* outside its range/,
  'metric-is-array.json': /the metric "auc" .* is a list of 1 values, not a number/,
  'metric-is-history.json':
    /the metric "auc" .* is a list of \d+ values, not a number \(fix: write the final value alone/,
  'metric-is-string-comma.json': /the metric "auc" .* is the text "0,99", not a number/,
  'metric-is-string-nan.json': /the metric "auc" .* is the text "NaN", not a number/,
  'metric-missing.json': null,
  'metric-slice-above-range.json': /the metric "auc" for "age_band" "18-25" .* outside its range/,
  'metric-slice-string.json': /the metric "auc" for "age_band" "18-25" .* is the text/,
  'metrics-absent.json': /the key "metrics" is absent/,
  'metrics-empty.json': null,
  'n-float.json': /n is 5000.5, not a whole number of rows above 0/,
  'n-negative.json': /n is -5, not a whole number of rows above 0/,
  'n-small.json': null,
  'name-bidi.json': null,
  'nan-bare.json': /the metric "auc" .* is not a finite number/,
  'neg-infinity-bare.json': /the metric "ece" .* is not a finite number/,
  'overflow-neg-1e400.json': /the metric "ece" .* is not a finite number/,
  'proto-metric-supply.json': /the metric "__proto__" .* is an object, not a number/,
  'proto-pollution.json': /the metric "__proto__" .* is an object, not a number/,
  'schema-2.json': /:2:12: "schema" is 2; only version 1 .*\[artifact\/version\]/,
  'schema-string.json': /"schema" is the text "1"; only version 1 .*\[artifact\/version\]/,
  'single-quotes.json': /:2:2: a key stands in single quotes/,
  'slice-label-bidi.json': null,
  'slice-label-cr-command.json': null,
  'slice-label-markup.json': null,
  'slice-n-absent.json': /the group "18-25" of "age_band" has no n/,
  'slice-named-constructor.json': null,
  'slices-absent.json': null,
  'slices-empty.json': null,
  'slices-exceed-n.json': /the groups of "age_band" have 13188 rows together, more than the 5000 of the whole/,
  'slices-metric-dropped.json': null,
  'slices-nan-group.json': null,
  'slices-small-group.json': null,
  'split-train.json': /made on the split "train"/,
  'threshold-exact.json': null,
  'time-no-such-day.json': /:13:\d+: evaluated_at is the text "2026-09-31T09:00:00Z"/,
  'time-offset-fresh.json': null,
  'top-level-null.json': /no format that a reader knows/,
  'trailing-comma.json': /a comma stands before "}"/,
  'truncated-at-brace.json': /cut short/,
  'truncated.json': /cut short/,
  'two-documents.json': /a second JSON document begins here/,
}

describe('evaluation', () => {
  it('has an expectation for every sample', () => {
    expect(samplesOf('evaluation')).toEqual(Object.keys(SAMPLES).sort())
  })

  it.each(Object.entries(SAMPLES))('judges %s', async (name, expected) => {
    const file = sample('evaluation', name)
    const chosen = chooseReader(file, null, READERS)
    const faults = chosen.ok ? await faultsOf(chosen.value.read(file, contextOf())) : await faultsOf(chosen)
    if (expected === null) {
      expect(faults).toBe('')
      expect(chosen.ok && chosen.value.id).toBe('evaluation')
    } else {
      expect(faults).toMatch(expected)
      expect(faults.startsWith(`reports/${name}`)).toBe(true)
    }
    expect(faults).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/)
  })

  it('gives what the file says of itself, and every figure with its place', async () => {
    const evidence = await evidenceOf(evaluation, sample('evaluation', '00-good.json'))
    const [about] = ofKind(evidence, 'evaluation')
    expect(about).toMatchObject({
      reader: 'evaluation',
      origin: 'reported',
      model: {
        name: 'credit-default',
        version: '2.3.0',
        digest: 'sha256:8a8466e781deebfb5182011a75b48993bcdb718ba113d0aaee8c5c2c41ad8df5',
      },
      dataset: { name: 'holdout-2026q3', split: 'test' },
      at: { text: '2026-11-20T09:00:00Z', epoch: Date.UTC(2026, 10, 20, 9) },
      n: 5000,
    })
    expect({ ...about?.vouchesFor }).toEqual({
      'holdout-2026q3': 'd179b28cc8927b726d766bc0a22ed40ffc879d40f62a100e7d97dabb24253669',
    })
    expect(metricLines(evidence)).toEqual([
      'roc_auc = 0.91 test (n 5000)',
      'ece = 0.021 test (n 5000)',
      'roc_auc[age_band=18-25] = 0.89 test (n 812)',
      'roc_auc[age_band=26-60] = 0.92 test (n 3300)',
      'roc_auc[age_band=60+] = 0.9 test (n 888)',
    ])
    const [first, , slice] = ofKind(evidence, 'metric')
    expect(first).toMatchObject({
      writtenAs: 'auc',
      source: { path: 'reports/00-good.json', pointer: '/metrics/auc', line: 16 },
    })
    expect(slice?.source).toMatchObject({ pointer: '/slices/age_band/18-25/auc', line: 23 })
  })

  it('keeps groups called like members of every object', async () => {
    const lines = metricLines(await evidenceOf(evaluation, sample('evaluation', 'slice-named-constructor.json')))
    expect(lines).toContain('roc_auc[age_band=constructor] = 0.4 test (n 300)')
    expect(lines).toContain('roc_auc[age_band=toString] = 0.9 test (n 300)')
  })

  it('tells a group that has lost its figures by its size', async () => {
    const lines = metricLines(await evidenceOf(evaluation, sample('evaluation', 'slices-metric-dropped.json')))
    expect(lines).toContain('count[age_band=18-25] = 812 test (n 812)')
  })
})

const GOOD = {
  schema: 1,
  model: { name: 'm', digest: `sha256:${'a'.repeat(64)}` },
  dataset: { name: 'd', digest: `sha256:${'b'.repeat(64)}`, split: 'test' },
  evaluated_at: '2026-11-20T09:00:00+00:00',
  n: 100,
  metrics: { accuracy: 0.9, 'recall@approved': 0.8, house_score: 7 },
}
const withParts = (parts: object): ReturnType<typeof fileOf> => fileOf('e.json', JSON.stringify({ ...GOOD, ...parts }))

describe('evaluation, made up', () => {
  it('knows metrics of one class, keeps unknown ones as written, reads intervals and slices of two columns', async () => {
    const file = withParts({ intervals: { acc: [0.85, 0.95] }, slices: { 'sex*race': { 'F*A': { n: 10, tpr: 0.5 } } } })
    const evidence = await evidenceOf(evaluation, file)
    expect(metricLines(evidence)).toEqual([
      'accuracy = 0.9 test (n 100)',
      'recall@approved = 0.8 test (n 100)',
      '?house_score = 7 test (n 100)',
      'true_positive_rate[sex=F,race=A] = 0.5 test (n 10)',
    ])
    expect(ofKind(evidence, 'metric')[0]?.interval).toEqual([0.85, 0.95])
  })

  it.each([
    [{ n: 0 }, /n is 0, not a whole number/],
    [{ n: '100' }, /n is the text "100"/],
    [{ n: undefined }, /the key "n" is absent/],
    [{ model: { name: 'm' } }, /the digest at \/model\/digest is absent/],
    [{ model: { ...GOOD.model, digest: `SHA256:${'a'.repeat(64)}` } }, /the digest at \/model\/digest/],
    [{ model: { ...GOOD.model, digest: `sha256:${'A'.repeat(64)}` } }, /the digest at \/model\/digest/],
    [{ model: { ...GOOD.model, version: 2.1 } }, /the model's version is 2.1, not a text/],
    [{ model: null }, /"model" is null, not an object/],
    [{ dataset: { ...GOOD.dataset, split: 'Test' } }, /the dataset's split is the text "Test"/],
    [{ evaluated_at: '2026-11-20T09:00:00' }, /no RFC 3339 time with a zone/],
    [{ evaluated_at: 1795237809 }, /evaluated_at is 1795237809/],
    [{ metrics: [] }, /"metrics" is a list of 0 values, not an object/],
    [{ metrics: { accuracy: null } }, /the metric "accuracy" \(at \/metrics\/accuracy\) is null/],
    [{ metrics: { accuracy: true } }, /is true, not a number/],
    [{ metrics: { accuracy: 91 } }, /is 91, outside its range \(0 to 1\)/],
    [
      { intervals: { accuracy: [0.95, 0.99] } },
      /the interval of "accuracy", 0.95 to 0.99, does not hold its value 0.9/,
    ],
    [{ intervals: { accuracy: [0.95, 0.85] } }, /not two numbers in order/],
    [{ intervals: { accuracy: [0.85] } }, /not two numbers in order/],
    [{ intervals: { accuracy: [0.85, 1.2] } }, /leaves the metric's range/],
    [{ intervals: { mae: [0.85, 1.2] } }, /has no metric of that name/],
    [{ intervals: { accuracy: [0.8, 0.95], acc: [0.85, 0.95] } }, /two intervals of accuracy/],
    [{ slices: [] }, /"slices" is a list/],
    [{ slices: { sex: { F: { n: 9 } }, 'sex ': { F: { n: 9 } } } }, /"sex" and "sex " read as one column/],
    [{ slices: { 'a*b': { '1*2': { n: 9 } }, 'B*a': { '2*1': { n: 9 } } } }, /"a\*b" and "B\*a" read as one column/],
    [{ slices: { sex: [] } }, /the groups of "sex" are a list/],
    [{ slices: { sex: { F: 0.9 } } }, /the group "F" of "sex" is 0.9, not an object/],
    [{ slices: { sex: { F: { n: 1.5, accuracy: 1 } } } }, /n of the group "F" of "sex" is 1.5/],
    [{ slices: { 'sex*race': { F: { n: 5, accuracy: 1 } } } }, /does not have one value for each column/],
    [{ slice: { sex: {} } }, /the key "slice" is not known \(fix: did you mean "slices"\?\)/],
  ])('refuses %j', async (parts, expected) => {
    expect(await faultsOf(evaluation.read(withParts(parts), contextOf()))).toMatch(expected)
  })

  it('takes the training split only for the role train', async () => {
    const file = withParts({ dataset: { ...GOOD.dataset, split: 'train' } })
    expect(await faultsOf(evaluation.read(file, contextOf({ role: 'train' })))).toBe('')
    expect(await faultsOf(evaluation.read(file, contextOf({ role: 'baseline' })))).toMatch(/split "train"/)
  })

  it('tells all faults at once', async () => {
    const faults = await faultsOf(
      evaluation.read(withParts({ n: -1, evaluated_at: 'now', metrics: { accuracy: 2, auc: '1' } }), contextOf()),
    )
    expect(faults.split('\n')).toHaveLength(4)
  })

  it('never takes a number that is not finite, wherever it stands', async () => {
    const file = fileOf('e.json', JSON.stringify({ ...GOOD, extra: { value: 0 } }).replace('"value":0', '"value":NaN'))
    expect(await faultsOf(evaluation.read(file, contextOf()))).toMatch(/the number at \/extra\/value is not finite/)
  })
})
