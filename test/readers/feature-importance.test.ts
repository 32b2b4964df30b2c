import { describe, expect, it } from 'vitest'
import { featureImportance } from '../../src/readers/feature-importance.js'
import { READERS } from '../../src/readers/index.js'
import { chooseReader } from '../../src/readers/recognise.js'
import { featureOf } from '../../src/readers/shared/importance-layouts.js'
import { contextOf, evidenceOf, faultsOf, fileOf, ofKind, sample, samplesOf } from './reading.js'

/** Sample → method and the first features, or what its faults say. */
const SAMPLES: Readonly<Record<string, string | RegExp>> = {
  'lime_as_list_dict.json': 'lime: credit_score, dti, purpose_small_business',
  'lime_explanations.json': 'lime: credit_score, dti, delinquencies_2y',
  'shap_global_importance.csv': 'shap: credit_score, dti, income',
  'shap_global_importance.json': 'shap: credit_score, dti, income',
  'shap_importance_index.csv': 'shap: credit_score, dti, income',
  'shap_values_sample.json': /\/shape says 300 cases, and \/values holds 5: .*\[artifact\/contradiction\]/,
}

const ranked = async (path: string, text: string): Promise<string> => {
  const [one] = ofKind(await evidenceOf(featureImportance, fileOf(path, text)), 'explanation')
  return `${one?.method}: ${one?.features.map(({ name, importance }) => `${name} ${importance}`).join(', ')}`
}

describe('samples', () => {
  it('each is a case', () => expect(samplesOf('feature-importance')).toEqual(Object.keys(SAMPLES).sort()))

  it.each(Object.entries(SAMPLES))('%s', async (name, expected) => {
    const file = sample('feature-importance', name)
    const chosen = chooseReader(file, null, READERS)
    expect(chosen.ok && chosen.value.id).toBe('feature-importance')
    if (expected instanceof RegExp) expect(await faultsOf(featureImportance.read(file, contextOf()))).toMatch(expected)
    else {
      const [one] = ofKind(await evidenceOf(featureImportance, file), 'explanation')
      expect(
        `${one?.method}: ${one?.features
          .slice(0, 3)
          .map((feature) => feature.name)
          .join(', ')}`,
      ).toBe(expected)
    }
  })
})

it.each([
  ['47165.06 < income <= 62951.77', 'income'],
  ['credit_score <= 626.00', 'credit_score'],
  ['sex=Female', 'sex'],
  ['sex_Female <= 0.00', 'sex_Female'],
  ['-1.5e-3 < dti', 'dti'],
  ['a name with spaces > 3', 'a name with spaces'],
  ['income', 'income'],
])('the feature of %j is %s', (condition, feature) => expect(featureOf(condition)).toBe(feature))

it.each([
  ['i.csv', 'feature,mean_abs_shap\na,-2\nb,1\nc,3\n', 'shap: c 3, a 2, b 1'],
  ['i.csv', 'feature,importance\na,\nb,nan\nc,3\n', 'other: c 3, a null, b null'],
  ['i.json', '[{"feature": "a", "importance": 1}, {"feature": "b", "importance": 2}]', 'other: b 2, a 1'],
  ['i.json', '{"feature_names": ["a", "b"], "values": [[1, -4], [-3, 0]]}', 'shap: a 2, b 2'],
  ['i.json', '[["x <= 1", -2], ["y > 3", 1]]', 'lime: x 2, y 1'],
  ['i.json', '[{"explanation": [["x <= 1", 2]]}, {"explanation": [["0 < x <= 1", 4], ["y", 1]]}]', 'lime: x 3, y 0.5'],
])('%s: %j', async (path, text, expected) => expect(await ranked(path, text)).toBe(expected))

it.each([
  ['i.csv', 'feature,mean_abs_shap\n', /lists no feature at all/],
  ['i.csv', 'feature,mean_abs_shap\na,"0,7"\n', /:2: the importance of "a" is the text "0,7", not a number/],
  ['i.csv', 'feature,mean_abs_shap\na,1\na,2\n', /:3: line 3 names the feature "a" a second time/],
  ['i.csv', 'feature,mean_abs_shap\n,1\n', /:2: line 2 names no feature/],
  ['shap.json', '{"a": 1e999}', /not a number|finite|null/],
])('%s: %j is a fault', async (path, text, message) => {
  const told = await faultsOf(featureImportance.read(fileOf(path, text), contextOf()))
  if (told === '') expect(await ranked(path, text)).toBe('shap: a null')
  else expect(told).toMatch(message)
})

it.each([
  ['reports/metrics.json', '{"accuracy": 0.9, "recall": 0.8}', 'no'],
  ['reports/explain/metrics.json', '{"accuracy": 0.9, "recall": 0.8}', 'no'],
  ['reports/other.json', '{"a": 0.9, "b": 0.8}', 'no'],
  ['reports/shap.json', '{"a": 0.9, "b": 0.8}', 'likely'],
  ['rows.csv', 'id,y_true,y_pred\n1,0,1\n', 'no'],
])('%s %j is recognised: %s', (path, text, expected) =>
  expect(featureImportance.recognises(fileOf(path, text))).toBe(expected),
)

it('asks no names of a file of more than a hundred thousand', () => {
  const fileWith = (count: number) =>
    fileOf('reports/shap.json', `{${Array.from({ length: count }, (_, at) => `"x${at}":0.5`).join(',')}}`)
  expect(featureImportance.recognises(fileWith(100_000))).toBe('likely')
  expect(featureImportance.recognises(fileWith(100_001))).toBe('no')
})
