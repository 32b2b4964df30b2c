/** What the rule on explanations says, word for word, and which features it takes for a protected attribute. */

import { describe, expect, it } from 'vitest'
import type { ExplanationEvidence } from '../../src/domain/evidence.js'
import type { Absent, Facts } from '../../src/domain/rule.js'
import { explanation, standsFor } from '../../src/rules/explanation.js'
import {
  evidenceSpec,
  facts,
  fileFault,
  metricEvidence,
  policy,
  requirement,
  source,
  vocabulary,
} from '../fakes/facts.js'
import { toldFindings } from '../fakes/told-findings.js'

const importances = (
  features: Readonly<Record<string, number | null>>,
  more: Partial<ExplanationEvidence> = {},
): ExplanationEvidence => ({
  kind: 'explanation',
  reader: 'feature-importance',
  source: source('explain/shap.csv'),
  origin: 'reported',
  method: 'shap',
  features: Object.entries(features).map(([name, importance]) => ({ name, importance })),
  at: null,
  ...more,
})

const judge = (parameters: Readonly<Record<string, unknown>>, evidence: Facts['evidence'], more: Partial<Facts> = {}) =>
  toldFindings(explanation.judge(requirement('explanation', parameters), facts({ evidence, ...more })))

const attributes = (...protectedAttributes: readonly string[]) => ({ policy: policy({ protectedAttributes }) })

describe('explanation tells', () => {
  it('that all is well, of one and of several', () => {
    const one = importances({ a: 3, b: 2, sex: 1 })
    const other = importances({ a: 1 }, { method: 'lime', source: source('explain/lime.csv') })
    expect(
      judge({ methods: ['shap'], 'protected-not-in-top': 2 }, [metricEvidence('f1', 0.9), one, other]),
    ).toMatchInlineSnapshot(`
      [
        {
          "message": "explain/shap.csv (shap): a, b and sex count most; the first protected one is sex, number 3 and explain/lime.csv (lime): a count most; no protected attribute is listed.",
          "origin": "reported",
          "outcome": "satisfied",
          "plain": "It is known what the model decides by, and no protected attribute is among what counts most.",
          "sources": [
            "explain/shap.csv",
            "explain/lime.csv",
          ],
          "threshold": {
            "protected-not-in-top": 2,
          },
        },
      ]
    `)
  })

  it('that all is well where no number of features is asked for: no limit then', () => {
    expect(judge({}, [importances({ sex: 3 })])).toMatchInlineSnapshot(`
      [
        {
          "message": "explain/shap.csv (shap): sex count most.",
          "origin": "reported",
          "outcome": "satisfied",
          "plain": "It is known what the model decides by, and no protected attribute is among what counts most.",
          "sources": [
            "explain/shap.csv",
          ],
        },
      ]
    `)
  })

  it('that all is well without a number for a protected attribute where no rank is asked about', () => {
    expect(judge({ methods: ['shap'] }, [importances({ sex: null })]).map((one) => one.outcome)).toEqual(['satisfied'])
  })

  it('what is wrong with every file, each with its place and the limit', () => {
    const unknown = importances({ a: 3, sex: null, race: null })
    const high = importances({ marital_status: 9, sex: -8, district: 7 }, { method: 'other', source: source('b.csv') })
    const parameters = { 'protected-not-in-top': 3, proxies: { race: ['district'] } }
    expect(judge(parameters, [unknown, high], attributes('sex', 'race', 'marital_status'))).toMatchInlineSnapshot(`
      [
        {
          "fix": "compute the importances again",
          "message": "explain/shap.csv gives no number for sex and race, so that its rank is not known.",
          "origin": "reported",
          "outcome": "error",
          "sources": [
            "explain/shap.csv",
          ],
          "threshold": {
            "protected-not-in-top": 3,
          },
        },
        {
          "fix": "take the attribute, and what stands in for it, out of the inputs, or show those who decide why it must stay",
          "message": "Protected attributes and proxies of them are among the 3 most important features in b.csv (other): marital_status is number 1 with 9, sex is number 2 with -8 and district (a proxy of race) is number 3 with 7.",
          "origin": "reported",
          "outcome": "violated",
          "plain": "The model decides to a large part by marital status, sex and race, which it should not.",
          "sources": [
            "b.csv",
          ],
          "threshold": {
            "protected-not-in-top": 3,
          },
        },
      ]
    `)
  })

  it('in plain words what the model decides by, each attribute once', () => {
    const plain = (features: Readonly<Record<string, number>>) =>
      judge({ 'protected-not-in-top': 3, proxies: { age_band: ['tenure', 'pension'] } }, [importances(features)], {
        ...attributes('age_band', 'sex', 'marital_status'),
      })[0]?.plain
    expect(plain({ sex: 2, marital_status: 1 })).toBe(
      'The model decides to a large part by sex and marital status, which it should not.',
    )
    expect(plain({ tenure: 2, pension: 1 })).toBe(
      'The model decides to a large part by age band, through what stands in for it, which it should not.',
    )
    expect(plain({ tenure: 2, sex_Male: 1, sex_Female: 0.5 })).toBe(
      'The model decides to a large part by age band and sex, which it should not.',
    )
  })

  it('without a limit that no feature is in the way, and no limit of what is missing', () => {
    expect(judge({ methods: ['shap', 'lime'] }, [])).toMatchInlineSnapshot(`
      [
        {
          "fix": "compute the importances for this version of the model and commit them, one line a feature: feature,mean_abs_shap",
          "message": "There is no explanation by shap and lime of loan-approval.",
          "origin": "reported",
          "outcome": "missing",
          "plain": "Nobody has shown what the model decides by.",
          "sources": [],
        },
      ]
    `)
  })

  const absent = (path: string, more: Partial<Absent> = {}): Absent => ({
    path,
    spec: evidenceSpec(path),
    what: 'evidence',
    ...more,
  })

  it.each<[string, readonly Absent[], string]>([
    ['nowhere', [], ''],
    ['in one place', [absent('a/*.csv')], ' a/*.csv names nothing in the change.'],
    [
      'in several',
      [
        absent('a/*.csv'),
        absent('b.csv', { spec: evidenceSpec('b.csv', { as: 'feature-importance' }) }),
        absent('c.csv', { spec: null }),
      ],
      ' a/*.csv, b.csv and c.csv name nothing in the change.',
    ],
    [
      'not where it cannot be',
      [
        absent('README.md', { what: 'card', spec: null }),
        absent('rows.csv', { spec: evidenceSpec('rows.csv', { as: 'predictions' }) }),
      ],
      '',
    ],
  ])('where it looked: %s', (_, all, words) => {
    expect(judge({}, [], { absent: all })[0]?.message).toBe(`There is no explanation of loan-approval.${words}`)
    expect(judge({ methods: ['lime', 'shap'] }, [], { absent: all })[0]?.message).toBe(
      `There is no explanation by lime and shap of loan-approval.${words}`,
    )
  })

  it('a file without a feature, also beside one that has some', () => {
    const empty = importances({}, { source: source('explain/empty.csv') })
    expect(judge({ 'protected-not-in-top': 1 }, [importances({ a: 1 }), empty])).toMatchInlineSnapshot(`
      [
        {
          "fix": "compute the importances for this version of the model and commit them, one line a feature: feature,mean_abs_shap",
          "message": "explain/empty.csv lists no feature.",
          "origin": "reported",
          "outcome": "missing",
          "plain": "Nobody has shown what the model decides by.",
          "sources": [
            "explain/empty.csv",
          ],
          "threshold": {
            "protected-not-in-top": 1,
          },
        },
      ]
    `)
    expect(judge({ methods: ['shap'] }, [empty])[0]?.message).toBe('There is no explanation by shap of loan-approval.')
  })

  it('a file that cannot be read', () => {
    const faults = [fileFault('explain/shap.csv', 'is no CSV', { reader: 'feature-importance' })]
    expect(judge({ 'protected-not-in-top': 1 }, [importances({ a: 1 })], { faults })).toMatchInlineSnapshot(`
      [
        {
          "fix": "write the file again",
          "message": "explain/shap.csv cannot be used as an explanation: explain/shap.csv:3:1: is no CSV [artifact/syntax]",
          "origin": "reported",
          "outcome": "error",
          "plain": "The file explain/shap.csv holds mistakes, so it could not be judged.",
          "sources": [
            "explain/shap.csv:3",
          ],
          "threshold": {
            "protected-not-in-top": 1,
          },
        },
      ]
    `)
  })
})

describe('features that may stand in for an attribute', () => {
  const hints = (
    features: Readonly<Record<string, number | null>>,
    parameters: Readonly<Record<string, unknown>> = { 'protected-not-in-top': 2 },
  ) => judge(parameters, [importances(features)]).slice(1)

  it('are told as a warning', () => {
    expect(hints({ zip_code: 3, a: 2 })).toMatchInlineSnapshot(`
      [
        {
          "fix": "look whether they do, and list those that do under proxies",
          "message": "In explain/shap.csv (shap) features that may stand in for protected attributes are among the 2 most important: zip_code (a proxy of race) is number 1 with 3.",
          "origin": "reported",
          "outcome": "violated",
          "severity": "warn",
          "sources": [
            "explain/shap.csv",
          ],
          "threshold": {
            "protected-not-in-top": 2,
          },
        },
      ]
    `)
  })

  it('are told down to the limit and no further', () => {
    expect(hints({ a: 3, zip_code: 2, b: 1 })).toHaveLength(1)
    expect(hints({ a: 3, b: 2, zip_code: 1 })).toEqual([])
  })

  it('are not told without a number, without a limit, or where the policy lists them', () => {
    expect(hints({ a: 3, b: 2, zip_code: null })).toEqual([])
    expect(hints({ zip_code: 3 }, {})).toEqual([])
    const listed = { 'protected-not-in-top': 1, proxies: { race: ['Zip-Code'] } }
    expect(hints({ a: 3, zip_code: 2 }, listed)).toEqual([])
    expect(judge(listed, [importances({ zip_code: 3, surname: 2 })]).map((one) => one.outcome)).toEqual(['violated'])
    const shorter = { 'protected-not-in-top': 1, proxies: { race: ['zip'] } }
    expect(judge(shorter, [importances({ zip_code: 3 })]).map((one) => one.outcome)).toEqual(['violated'])
  })
})

describe('what a protected attribute is cut from', () => {
  const outcome = (attribute: string, feature: string) =>
    judge({ 'protected-not-in-top': 1 }, [importances({ [feature]: 1 })], attributes(attribute))[0]?.outcome

  it.each(['band', 'bands', 'group', 'groups', 'bin', 'bins', 'bucket', 'buckets', 'bracket', 'brackets', 'range'])(
    'counts as it: age for age_%s',
    (cut) => {
      for (const name of [`age_${cut}`, `age-${cut}`, `age ${cut}`, `Age${cut.toUpperCase()}`, `age_${cut}`])
        expect([name, outcome(name, 'age')]).toEqual([name, 'violated'])
    },
  )

  it.each([
    ['age_ranges', 'age', 'violated'],
    ['age_ranges_id', 'age', 'satisfied'],
    ['band', 'band_width', 'violated'],
    ['age_banded', 'age', 'satisfied'],
    ['1_band', '1', 'satisfied'],
    ['age_band', 'age_of_account', 'satisfied'],
    ['age_band', 'age * income', 'violated'],
    ['age_band', 'age *income', 'violated'],
  ])('%s and the feature %s: %s', (attribute, feature, expected) => expect(outcome(attribute, feature)).toBe(expected))
})

it.each([
  ['age  band=18-25', 'age_band', true],
  ['age - band', 'age_band', true],
  ['income: sex', 'sex', true],
  ['income :sex', 'sex', true],
  ['income & (sex)', 'sex', true],
  ['âlt__ge', 'âge', false],
])('%j stands for %s: %s', (feature, attribute, expected) => expect(standsFor(feature, attribute)).toBe(expected))

describe('the policy', () => {
  const check = (parameters: Readonly<Record<string, unknown>>, protectedAttributes: readonly string[] = ['sex']) =>
    explanation.check?.(parameters, { policy: policy({ protectedAttributes }), vocabulary })

  it('asks for proxies only beside a number of features', () => {
    expect(check({ proxies: { race: ['zip'] } })).toEqual([
      {
        pointer: '/proxies',
        message: 'proxies are asked for only together with protected-not-in-top',
        fix: 'add protected-not-in-top',
        code: 'policy/schema',
      },
    ])
    expect(check({ proxies: { race: ['zip'] }, 'protected-not-in-top': 5 }, [])).toEqual([])
  })

  it('names what is protected where that is asked about', () => {
    expect(check({ 'protected-not-in-top': 5 }, [])).toEqual([
      {
        pointer: '/protected-not-in-top',
        message: 'the policy names no protected-attributes',
        fix: 'list them under protected-attributes',
        code: 'policy/reference',
      },
    ])
    expect(check({ 'protected-not-in-top': 5 })).toEqual([])
    expect(check({ methods: ['shap'] }, [])).toEqual([])
    expect(check({}, [])).toEqual([])
  })
})
