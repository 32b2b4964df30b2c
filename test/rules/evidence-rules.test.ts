import { describe, expect, it } from 'vitest'
import type { ExplanationEvidence, TestsEvidence, ValidationEvidence } from '../../src/domain/evidence.js'
import { moment } from '../../src/domain/moment.js'
import type { Facts, Rule } from '../../src/domain/rule.js'
import { dataValidation } from '../../src/rules/data-validation.js'
import { explanation, standsFor } from '../../src/rules/explanation.js'
import { robustness } from '../../src/rules/robustness.js'
import { evidenceSpec, facts, fileFault, policy, requirement, source } from '../fakes/facts.js'

const told = (rule: Rule, parameters: Record<string, unknown>, more: Partial<Facts>): readonly string[] =>
  rule.judge(requirement(rule.id, parameters), facts(more)).map((one) => {
    if (one.outcome !== 'satisfied') expect(one.fix).toBeTruthy()
    return `${one.outcome}: ${one.message}`
  })
const only = (...args: Parameters<typeof told>): string => {
  const list = told(...args)
  expect(list).toHaveLength(1)
  return list[0] as string
}
const glob = (file: string) => evidenceSpec(file)

describe('data-validation', () => {
  const validation = (outcomes: string, more: Partial<ValidationEvidence> = {}): ValidationEvidence => ({
    kind: 'validation',
    reader: 'great-expectations',
    source: source('reports/quality/ge.json'),
    origin: 'reported',
    suite: 'loans',
    at: moment('2024-06-11T09:00:00+00:00'),
    claimed: true,
    expectations: [...outcomes].map((one, at) => ({
      name: 'expect_column_values_to_not_be_null',
      column: `column${at}`,
      outcome: one === 'p' ? 'passed' : one === 'f' ? 'failed' : 'raised',
      severity: null,
      detail: null,
      pointer: `/results/${at}`,
    })),
    claimedCount: outcomes.length,
    ...more,
  })
  const parameters = { 'max-age': '30d', 'min-expectations': 2 }
  it.each<[string, readonly ValidationEvidence[], RegExp]>([
    ['passed', [validation('ppp')], /^satisfied: All 3 expectations .*ge\.json \(suite loans\)/],
    [
      'failed',
      [validation('pfp')],
      /^violated: 1 of 3 expectations .* of column1\. The file itself says success, which its results contradict/,
    ],
    ['raised', [validation('ppr')], /^error: 1 of 3 expectations .* could not be checked/],
    ['one of two failed', [validation('pp'), validation('pf')], /^violated: 1 of 2/],
    [
      'says failure, and all passed',
      [validation('ppp', { claimed: false })],
      /^error: .*says that the validation failed/,
    ],
    ['too few', [validation('p')], /^violated: .* evaluated 1 expectation, and the policy asks for at least 2/],
    ['none', [validation('')], /^missing: .* evaluated 0 expectations/],
    ['at the bound', [validation('pp', { at: moment('2024-05-21T12:00:00Z') })], /^satisfied/],
    [
      'a second before it',
      [validation('pp', { at: moment('2024-05-21T11:59:59Z') })],
      /^violated: .*, more than 30 days ago, and the policy allows at most 30d/,
    ],
    ['in the future', [validation('pp', { at: moment('2024-06-20T12:00:01Z') })], /^violated: .*still to come/],
    ['at no time', [validation('pp', { at: null })], /^missing: .*does not say when it was made/],
    ['in no zone', [validation('pp', { at: moment('2024-06-11T09:00:00') })], /^missing: .*no zone/],
    ['no validation', [], /^missing: There is no data validation result/],
  ])('%s', (_, evidence, expected) => expect(only(dataValidation, parameters, { evidence })).toMatch(expected))

  it('no age and no number asked for: one expectation is enough, none is not', () => {
    expect(only(dataValidation, {}, { evidence: [validation('p', { at: null })] })).toMatch(/^satisfied/)
    expect(only(dataValidation, {}, { evidence: [validation('', { at: null })] })).toMatch(/^missing/)
  })
  it('says how to export it, since git ignores the store', () => {
    const [one] = dataValidation.judge(
      requirement('data-validation', {}),
      facts({ absent: [{ path: 'reports/*.json', spec: glob('reports/*.json'), what: 'evidence' }] }),
    )
    expect(one?.fix).toMatch(/uncommitted is ignored by git/)
    expect(one?.message).toContain('reports/*.json names nothing')
  })
  it('names the column and the detail of what failed, where there are any', () => {
    const one = validation('ff')
    const [first, second] = one.expectations
    const message = only(dataValidation, parameters, {
      evidence: [
        {
          ...one,
          claimed: null,
          expectations: [
            { ...first!, detail: '3 of 90' },
            { ...second!, name: 'x', column: null },
          ],
        },
      ],
    })
    expect(message).toContain('expect_column_values_to_not_be_null of column0 (3 of 90) and x.')
    expect(message.endsWith('and x.')).toBe(true)
  })
  it('is missing beside files that are not there, of which the first may be its own', () => {
    const gone = (path: string, as: string | null, what: 'evidence' | 'artifact' = 'evidence') => ({
      path,
      spec: what === 'artifact' ? null : evidenceSpec(path, { as }),
      what,
    })
    const absent = [gone('a.json', null), gone('b.csv', 'predictions'), gone('m.bin', null, 'artifact')]
    expect(only(dataValidation, {}, { absent })).toBe(
      'missing: There is no data validation result for loan-approval. a.json names nothing in the change.',
    )
    const own = gone('ge.json', 'great-expectations')
    expect(only(dataValidation, {}, { absent: [...absent, own] })).toMatch(/ a\.json and ge\.json name nothing/)
    // One that is declared is missed beside others that were read.
    const evidence = [validation('pp')]
    expect(only(dataValidation, parameters, { evidence, absent })).toMatch(/^satisfied/)
    expect(only(dataValidation, parameters, { evidence, absent: [own] })).toMatch(/^missing: .* ge\.json names nothing/)
  })
  it('a broken file beside a good one is an error; one elsewhere is not its own', () => {
    const near = [fileFault('reports/quality/second.json', 'broken', { spec: glob('reports/quality/*.json') })]
    expect(told(dataValidation, parameters, { evidence: [validation('pp')], faults: near })).toEqual([
      expect.stringMatching(/^error: reports\/quality\/second\.json cannot be used/),
    ])
    const far = [fileFault('reports/other/x.json', 'broken', { spec: glob('reports/**') })]
    expect(only(dataValidation, parameters, { evidence: [validation('pp')], faults: far })).toMatch(/^satisfied/)
    expect(only(dataValidation, parameters, { faults: far })).toMatch(/^error/)
  })
})

describe('explanation', () => {
  const importances = (
    features: Readonly<Record<string, number | null>>,
    more: Partial<ExplanationEvidence> = {},
  ): ExplanationEvidence => ({
    kind: 'explanation',
    reader: 'feature-importance',
    source: source('reports/explain/shap.csv'),
    origin: 'reported',
    method: 'shap',
    features: Object.entries(features).map(([name, importance]) => ({ name, importance })),
    at: null,
    ...more,
  })
  const parameters = { methods: ['shap'], 'protected-not-in-top': 2 }
  it.each<[string, readonly ExplanationEvidence[], RegExp]>([
    ['third', [importances({ a: 3, b: 2, sex: 1 })], /^satisfied: .*the first protected one is sex, number 3/],
    [
      'second',
      [importances({ a: 3, sex: 2, b: 1 })],
      /^violated: Protected attributes are among the 2 most important features in .*shap\.csv \(shap\): sex is number 2 with 2/,
    ],
    ['whatever the order', [importances({ a: 1, b: 2, sex: 3 })], /^violated: .*number 1/],
    ['by magnitude', [importances({ a: 1, b: 2, sex: -3 })], /^violated/],
    ['equal to the second', [importances({ a: 3, b: 2, sex: 2 })], /^violated: .*number 2/],
    ['one of its values', [importances({ a: 3, sex_Male: 2, b: 1 })], /^violated: .*sex_Male \(sex\) is number 2/],
    ['without a number', [importances({ a: 3, b: 2, sex: null })], /^error: .*gives no number for sex/],
    ['not listed', [importances({ a: 3, b: 2 })], /^satisfied: .*no protected attribute is listed/],
    ['nothing', [], /^missing: There is no explanation by shap/],
    ['another method', [importances({ a: 1 }, { method: 'lime' })], /^missing: There is no explanation by shap/],
    ['no feature', [importances({})], /^missing/],
    [
      'in a second explanation',
      [importances({ a: 1 }), importances({ race: 1 }, { method: 'lime' })],
      /^violated: .*\(lime\)/,
    ],
  ])('%s', (_, evidence, expected) => expect(only(explanation, parameters, { evidence })).toMatch(expected))

  it.each([
    ['sex', 'sex', true],
    ['SEX', 'sex', true],
    ['sex_Female', 'sex', true],
    ['sex=Female', 'sex', true],
    ['sex[T.Male]', 'sex', true],
    ['C(sex)[T.Male]', 'sex', true],
    ['cat__sex_Male', 'sex', true],
    ['sex <= 0.50', 'sex', true],
    ['0.00 < sex_Male <= 1.00', 'sex', true],
    ['sex:income', 'sex', true],
    ['income * sex', 'sex', true],
    ['age band=18-25', 'age_band', true],
    ['sexton', 'sex', false],
    ['unisex', 'sex', false],
    ['income', 'sex', false],
    ['age', 'age_band', false],
  ])('%j stands for %s: %s', (feature, attribute, expected) => expect(standsFor(feature, attribute)).toBe(expected))

  it.each([
    [{ a: 3, num__age: 2, b: 1 }, /^violated: Proxies of .*num__age \(a proxy of age_band\) is number 2/],
    [{ a: 3, age_of_account: 2, b: 1 }, /^satisfied/],
  ])('what a protected attribute is cut from counts as it: %j', (features, expected) => {
    const banded = policy({ protectedAttributes: ['sex', 'age_band'] })
    expect(only(explanation, parameters, { evidence: [importances(features)], policy: banded })).toMatch(expected)
  })

  const proxied = { ...parameters, proxies: { race: ['district'] } }
  it.each<[string, Readonly<Record<string, number | null>>, readonly RegExp[]]>([
    [
      'a proxy that the policy lists',
      { district: 3, a: 2, b: 1 },
      [/^violated: Proxies of protected attributes .*: district \(a proxy of race\) is number 1 with 3/],
    ],
    ['one of its values', { a: 3, district_North: 2 }, [/^violated: .*district_North \(a proxy of race\)/]],
    ['both', { district: 3, sex: 2 }, [/^violated: Protected attributes and proxies of them .*district.* and sex is/]],
    ['a proxy further down', { a: 3, b: 2, district: 1 }, [/^satisfied/]],
    ['a proxy without a number', { a: 3, b: 2, district: null }, [/^error/]],
    [
      'a well-known one that is not listed',
      { zip_code: 3, a: 2 },
      [/^satisfied/, /^violated: .*may stand in .*zip_code/],
    ],
  ])('%s', (_, features, expected) => {
    const found = explanation.judge(requirement('explanation', proxied), facts({ evidence: [importances(features)] }))
    expect(found.map((one) => `${one.outcome}: ${one.message}`)).toEqual(
      expected.map((one) => expect.stringMatching(one)),
    )
    // What is only likely is told, and blocks nothing.
    expect(found.slice(1).every((one) => one.severity === 'warn' && one.fix !== null)).toBe(true)
  })

  it('says what counts most, and how near the first protected attribute is', () => {
    const ask = (parameters: Record<string, unknown>, features: Readonly<Record<string, number | null>>) =>
      only(explanation, parameters, { evidence: [importances(features)] })
    const far = { a: 5, b: -4, c: 3, d: 2, sex: 1 }
    expect(ask({}, far)).toMatch(/^satisfied: \S+ \(\S+\): a, b and c count most\.$/)
    expect(ask({ 'protected-not-in-top': 4 }, far)).toMatch(
      /: a, b and c count most; the first protected one is sex, number 5\.$/,
    )
    expect(ask({ 'protected-not-in-top': 4 }, { a: 5 })).toMatch(/: a count most; no protected attribute is listed\.$/)
    // The nearest, in whichever order they are listed.
    expect(ask({ 'protected-not-in-top': 3 }, { a: 6, b: 5, c: 4, race: 1, sex: 2 })).toMatch(/is sex, number 4\.$/)
    expect(ask({ 'protected-not-in-top': 4 }, far).startsWith('satisfied')).toBe(true)
    expect(ask({ 'protected-not-in-top': 5 }, far)).toMatch(/^violated: .* the 5 most .*: sex is number 5 with 1/)
  })

  it.each([
    ['cat__sex', true],
    ['my_cat__sex_Male', true],
    ['a__b__sex', true],
    ['CAT__Sex', true],
    ['__sex', false],
    ['cat_sex', false],
    ['cat__sexual', false],
    ['cat__the_sex', false],
    ['sex__cat', true],
    ['sexes', false],
    ['sex.1', true],
    ['unisex', false],
  ])('%s stands for sex: %s', (feature, expected) => expect(standsFor(feature, 'sex')).toBe(expected))

  it('wants a number of features beside proxies', () => {
    const context = { policy: policy(), vocabulary: facts().vocabulary }
    expect(explanation.check?.({ proxies: { race: ['zip'] } }, context)).toMatchObject([{ pointer: '/proxies' }])
    expect(explanation.check?.(proxied, context)).toEqual([])
  })

  it('a policy without protected attributes is told', () => {
    const context = { policy: policy({ protectedAttributes: [] }), vocabulary: facts().vocabulary }
    expect(explanation.check?.({ 'protected-not-in-top': 5 }, context)).toMatchObject([{ code: 'policy/reference' }])
  })
})

describe('robustness', () => {
  type Outcome = TestsEvidence['tests'][number]['outcome']
  const suite = (name: string, ...tests: readonly (readonly [Outcome, number | null])[]): TestsEvidence => ({
    kind: 'tests',
    reader: 'failure-modes',
    source: source('reports/robustness/f.json', { pointer: `/${name}` }),
    origin: 'reported',
    suite: name,
    tests: tests.map(([outcome, impact], at) => ({ name: `${name} ${at}`, outcome, impact, detail: null })),
    at: null,
  })
  const load = suite('load', ['passed', null])
  const parameters = { 'max-failed': 0, 'max-accuracy-impact': 0.1, suites: ['missing-feature', 'load'] }
  it.each<[string, readonly TestsEvidence[], RegExp, number | null]>([
    [
      'fine',
      [suite('missing_feature', ['passed', 0.1]), load],
      /^satisfied: 0 of 2 tests failed; the largest loss of accuracy is 0\.1/,
      0,
    ],
    ['plural', [suite('missing-features', ['passed', 0.05]), load], /^satisfied/, 0],
    [
      'one failed',
      [suite('missing-feature', ['passed', 0], ['failed', null]), load],
      /^violated: 1 of 3 tests failed, and at most 0 may/,
      1,
    ],
    ['one broke', [suite('missing-feature', ['passed', 0], ['error', null]), load], /^violated: 1 of 3/, 1],
    [
      'one of another suite',
      [suite('missing-feature', ['passed', 0]), load, suite('noise', ['failed', null])],
      /^violated: 1 of 3/,
      1,
    ],
    [
      'too costly',
      [suite('missing-feature', ['passed', 0.2350000001]), load],
      /^violated: .* cost 0\.235 of accuracy, and at most 0\.1/,
      0.2350000001,
    ],
    ['both', [suite('missing-feature', ['failed', 0.2]), load], /^violated: 1 of 2 tests failed.*cost 0\.2/, null],
    ['no load', [suite('missing-feature', ['passed', 0])], /^missing: No test of the suite load was run/, null],
    [
      'load skipped',
      [suite('missing-feature', ['passed', 0]), suite('load', ['skipped', null])],
      /^missing: .*load/,
      null,
    ],
    [
      'no impact',
      [suite('missing-feature', ['passed', null]), load],
      /^missing: None of the 2 tests says how much accuracy/,
      null,
    ],
    ['nothing', [], /^missing: No test of the suites missing-feature and load/, null],
  ])('%s', (_, evidence, expected, value) => {
    expect(only(robustness, parameters, { evidence })).toMatch(expected)
    expect(robustness.judge(requirement('robustness', parameters), facts({ evidence }))[0]?.value).toBe(value)
  })
  it('no suites asked for: no tests at all is missing all the same', () => {
    expect(only(robustness, { 'max-failed': 0 }, {})).toMatch(/^missing: No test of how/)
    expect(only(robustness, { 'max-failed': 0 }, { evidence: [suite('a', ['skipped', null])] })).toMatch(
      /^missing: .*were skipped/,
    )
  })
  it('what failed is told beside what was not run', () =>
    expect(told(robustness, parameters, { evidence: [suite('missing-feature', ['failed', 0])] })).toEqual([
      expect.stringMatching(/^missing/),
      expect.stringMatching(/^violated/),
    ]))
  it('what is not asked for is not missing', () => {
    expect(only(robustness, { suites: ['load'] }, { evidence: [load] })).toBe(
      'satisfied: 0 of 1 tests failed. Suites: load.',
    )
    const evidence = [suite('load', ['failed', 0.5], ['error', 0.2]), suite('noise', ['passed', null])]
    expect(only(robustness, { suites: ['load'] }, { evidence })).toBe(
      'satisfied: 2 of 3 tests failed. Suites: load and noise.',
    )
    expect(only(robustness, { 'max-failed': 2, 'max-accuracy-impact': 0.5 }, { evidence })).toBe(
      'satisfied: 2 of 3 tests failed; the largest loss of accuracy is 0.5. Suites: load and noise.',
    )
  })
  it('a test without a measured loss is none without loss', () =>
    expect(
      only(
        robustness,
        { 'max-accuracy-impact': 0.1 },
        { evidence: [suite('noise', ['passed', -0.02], ['passed', null])] },
      ),
    ).toContain('the largest loss of accuracy is -0.02.'))
  it('names the costliest of the tests that cost too much', () => {
    const evidence = [suite('noise', ['passed', 0.3], ['passed', 0.4], ['passed', 0.1])]
    expect(only(robustness, { 'max-accuracy-impact': 0.1 }, { evidence })).toBe(
      'violated: noise 1 cost 0.4 of accuracy, and at most 0.1 is allowed (2 tests cost more). Told by reports/robustness/f.json.',
    )
  })
  it('names the files that are not there', () => {
    const gone = (path: string, as: string | null = null) => ({
      path,
      spec: evidenceSpec(path, { as }),
      what: 'evidence' as const,
    })
    const message = (...absent: readonly ReturnType<typeof gone>[]) =>
      only(robustness, { suites: ['load'] }, { absent })
    expect(message(gone('a.json'))).toBe(
      'missing: No test of the suite load was run on loan-approval. a.json names nothing in the change.',
    )
    expect(message(gone('a.json'), gone('b.xml', 'junit'), gone('c.csv', 'predictions'))).toMatch(
      / a\.json and b\.xml name nothing in the change\.$/,
    )
  })
  it('a collection counts by its name', () =>
    expect(
      only(
        robustness,
        { suites: ['failure-modes'] },
        { evidence: [{ ...suite('a', ['passed', 0]), collection: 'failure-modes' }] },
      ),
    ).toMatch(/^satisfied/))
})
