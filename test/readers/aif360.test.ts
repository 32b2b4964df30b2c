import { describe, expect, it } from 'vitest'
import { aif360 } from '../../src/readers/aif360.js'
import { READERS } from '../../src/readers/index.js'
import { chooseReader } from '../../src/readers/recognise.js'
import { contextOf, evidenceOf, faultsOf, fileOf, metricLines, sample, samplesOf } from './reading.js'

/** Sample → number of figures, and some of them. */
const SAMPLES: Readonly<Record<string, readonly [number, ...(readonly string[])]>> = {
  'classification_metric_race_weighted.json': [
    33,
    'accuracy = 0.7972348844067382',
    '?aif360:statistical_parity_difference = -0.11045535482419644',
  ],
  'classification_metric_sex.json': [
    33,
    'accuracy[sex=1] = 0.8036710037174721',
    'true_positive_rate[sex=0] = 0.8375685102142502',
  ],
  'dataset_metric_race.json': [8, '?aif360:disparate_impact = 0.8031753559375183'],
  'explainer_classification_sex.jsonl': [10, 'accuracy = 0.795875', 'theil_index = 0.1325591432990414'],
  'explainer_dataset_race.jsonl': [6, '?aif360:statistical_parity_difference = -0.11962081327348822'],
  'explainer_nested_strings_sex.json': [3, '?aif360:disparate_impact = 1.000211678768793'],
}

describe('aif360', () => {
  it('has an expectation for every sample', () => {
    expect(samplesOf('aif360')).toEqual(Object.keys(SAMPLES))
  })

  it.each(Object.entries(SAMPLES))('reads %s', async (name, [count, ...some]) => {
    const file = sample('aif360', name)
    const chosen = chooseReader(file, null, READERS)
    expect(chosen.ok && chosen.value.id).toBe('aif360')
    const lines = metricLines(await evidenceOf(aif360, file))
    expect(lines).toHaveLength(count)
    expect(lines).toEqual(expect.arrayContaining(some))
  })

  it('gives the line of an explanation, and no value where its message has none', async () => {
    const text =
      '{"metric": "Accuracy", "message": "Accuracy: 0.5", "ideal": "1"}\n{"metric": "Consistency", "message": "Consistency: [0.4]", "ideal": "1"}\n'
    const evidence = await evidenceOf(aif360, fileOf('e.jsonl', text))
    expect(evidence[1]?.source.line).toBe(2)
    expect(metricLines(evidence)[1]).toMatch(/undefined: the message of the explainer does not end in a number/)
  })

  it('checks ranges', async () => {
    const text = '{"metric_class": "ClassificationMetric", "privileged_groups": [], "metrics": {"accuracy": 79.6}}'
    expect(await faultsOf(aif360.read(fileOf('m.json', text), contextOf()))).toMatch(/outside its range/)
  })
})
