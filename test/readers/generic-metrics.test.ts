import { describe, expect, it } from 'vitest'
import { genericMetrics } from '../../src/readers/generic-metrics.js'
import { READERS } from '../../src/readers/index.js'
import { chooseReader } from '../../src/readers/recognise.js'
import { contextOf, evidenceOf, faultsOf, fileOf, metricLines, sample, samplesOf } from './reading.js'

/** Sample → figures found without help; null: only with pointers (or by another reader). */
const SAMPLES: Readonly<Record<string, readonly string[] | null>> = {
  'by-split.json': ['accuracy = 0.99 train (n 4000)', 'accuracy = 0.91 test (n 1000)', 'f1 = 0.88 test (n 1000)'],
  'candidates.json': null,
  'dvclive.json': ['roc_auc = 0.98 train', 'roc_auc = 0.94 test'],
  'flat.yml': ['accuracy = 0.91 (n 1000)', 'roc_auc = 0.95 (n 1000)'],
  'one-row.csv': null,
  'pairs.csv': ['accuracy = 0.91', 'roc_auc = 0.95'],
  'prefixed.json': ['accuracy = 0.99 train', 'accuracy = 0.93 validation', 'accuracy = 0.91 test'],
}

describe('generic-metrics', () => {
  it('has an expectation for every sample', () => {
    expect(samplesOf('generic-metrics')).toEqual(Object.keys(SAMPLES).sort())
  })

  it.each(Object.entries(SAMPLES))('finds the figures of %s', async (name, expected) => {
    const file = sample('generic-metrics', name)
    const chosen = chooseReader(file, null, READERS)
    const own = chosen.ok && chosen.value.id === 'generic-metrics'
    expect(own).toBe(expected !== null)
    if (expected !== null) expect(metricLines(await evidenceOf(genericMetrics, file))).toEqual(expected)
  })

  it('reads what the policy points at', async () => {
    const context = contextOf({
      metrics: { roc_auc: '/models/0/test/auc', n: '/models/0/test/n', accuracy: '/a~1b/~0acc', f1: '/a~1b/nan' },
    })
    const evidence = await evidenceOf(genericMetrics, sample('generic-metrics', 'candidates.json'), context)
    expect(metricLines(evidence)).toEqual([
      'roc_auc = 0.95 test (n 500)',
      'accuracy = 0.8 (n 500)',
      'f1 = undefined: the file gives no finite number (n 500)',
    ])
    expect(evidence[0]?.source).toMatchObject({ pointer: '/models/0/test/auc', line: 3 })
  })

  it.each([
    ['/models/0/test/history', /is a list of 2 values, not a number \(fix: write the final value alone/],
    ['/a~1b/text', /is the text "0.8", not a number/],
    ['/models/2/test/auc', /nothing stands at "\/models\/2\/test\/auc", where the policy looks for "roc_auc"/],
    ['/models/0/constructor', /nothing stands at/],
    ['/models/length', /nothing stands at/],
    ['models.0', /nothing stands at/],
    ['/models/0/test', /is an object, not a number/],
  ])('refuses what stands at %s', async (pointer, expected) => {
    const context = contextOf({ metrics: { roc_auc: pointer } })
    expect(await faultsOf(genericMetrics.read(sample('generic-metrics', 'candidates.json'), context))).toMatch(expected)
  })

  it('points into rows of CSV and into YAML', async () => {
    const csv = fileOf('m.csv', 'model,auc\na,0.5\nb,0.75\n')
    const evidence = await evidenceOf(genericMetrics, csv, contextOf({ metrics: { roc_auc: '/1/auc' } }))
    expect(evidence[0]).toMatchObject({ value: 0.75, source: { line: 3 } })
    const yaml = fileOf('m.yaml', 'eval:\n  test: {auc: 0.5}\n')
    expect(
      (await evidenceOf(genericMetrics, yaml, contextOf({ metrics: { roc_auc: '/eval/test/auc' } })))[0],
    ).toMatchObject({ value: 0.5, split: 'test', source: { line: 2 } })
  })

  it.each([
    ['{"accuracy": [0.5, 0.9], "n": 3}', /is a list of 2 values, not a number/],
    ['{"accuracy": "0.91", "f1": 0.5}', /is the text "0.91", not a number/],
    ['{"accuracy": 0.9, "acc": 0.8}', /both mean accuracy/],
    ['{"accuracy": 0.9, "Accuracy": 0.8}', /both mean accuracy/],
    ['{"accuracy": 91}', /outside its range/],
    ['{"acuracy": 0.9}', /no key of the file is the name of a metric \(fix: is accuracy meant\?/],
    ['{"accuracy": 0.9, "accuracy": 0.95}', /the key "accuracy" stands twice/],
    ['[0.9]', /is a list of 1 values/],
  ])('refuses %s', async (text, expected) => {
    expect(await faultsOf(genericMetrics.read(fileOf('m.json', text), contextOf()))).toMatch(expected)
  })

  it.each([
    ['{"credit_score": 1.09, "income": 0.5}'],
    ['{"accuracy": 0.9, "stages": {"train": {"cmd": "x"}}}'],
    ['{"test": "load", "requests": 60, "latency_ms": {"p50": 1}}'],
    ['{"accuracy": 0.9, "rows": [1, 2]}'],
    ['[[2625, 896], [737, 3742]]'],
    ['{}'],
    ['null'],
  ])('does not claim %s', (text) => {
    expect(genericMetrics.recognises(fileOf('m.json', text))).toBe('no')
  })
})
