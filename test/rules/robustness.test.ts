/** Whole findings of `robustness`: counts, losses, suites that were not run, and where it is told. */

import { describe, expect, it } from 'vitest'
import type { TestsEvidence } from '../../src/domain/evidence.js'
import type { Facts } from '../../src/domain/rule.js'
import { robustness } from '../../src/rules/robustness.js'
import { evidenceSpec, facts, fileFault, requirement, source } from '../fakes/facts.js'
import { inFull } from './in-full.js'

type Test = TestsEvidence['tests'][number]
const test = (outcome: Test['outcome'], impact: number | null = null, more: Partial<Test> = {}): Test => ({
  name: `${outcome} ${impact}`,
  outcome,
  impact,
  detail: null,
  ...more,
})
const report = (suite: string | null, tests: readonly Test[], more: Partial<TestsEvidence> = {}): TestsEvidence => ({
  kind: 'tests',
  reader: 'failure-modes',
  source: source('reports/tests.json', { pointer: `/${suite}` }),
  origin: 'reported',
  suite,
  tests,
  at: null,
  ...more,
})
const judged = (parameters: Record<string, unknown>, evidence: readonly TestsEvidence[], more: Partial<Facts> = {}) =>
  robustness.judge(requirement('robustness', parameters), facts({ evidence, ...more }))
const told = (...args: Parameters<typeof judged>) => inFull(judged(...args))

describe('what was borne', () => {
  it('is counted, with the largest loss where that is asked', () => {
    const evidence = [
      report('load', [test('passed', 0.01), test('failed', 0.02), test('skipped', 0.9), test('passed')]),
      report('noise', [test('error')], { source: source('b.xml', { line: 3 }) }),
      report(null, [test('passed', -0.1)]),
    ]
    expect(told({ 'max-failed': 2, 'max-accuracy-impact': 0.02 }, evidence)).toMatchInlineSnapshot(`
      "satisfied: 2 of 5 tests failed; the largest loss of accuracy is 0.02. Suites: load and noise.
        better: lower
        n: 5
        origin: reported
        plain: The model bore 3 of 5 trials in which something was missing or odd.
        threshold: {"max-failed":2,"max-accuracy-impact":0.02}
        value: 2
        sources: reports/tests.json/load, b.xml:3, reports/tests.json/null"
    `)
    expect(told({ 'max-failed': 2 }, evidence)).toMatchInlineSnapshot(`
      "satisfied: 2 of 5 tests failed. Suites: load and noise.
        better: lower
        n: 5
        origin: reported
        plain: The model bore 3 of 5 trials in which something was missing or odd.
        threshold: {"max-failed":2}
        value: 2
        sources: reports/tests.json/load, b.xml:3, reports/tests.json/null"
    `)
    expect(told({ suites: ['load'] }, evidence)).toMatch(
      /^satisfied: 2 of 5 tests failed\. Suites: load and noise\.\n(?!.*threshold)/s,
    )
  })
})

it('tells a loss that is just within its limit apart from it', () =>
  expect(told({ 'max-accuracy-impact': 0.1 }, [report('load', [test('passed', 0.0999999)])])).toMatch(
    /; the largest loss of accuracy is 0\.0999999\. /,
  ))

describe('what was not borne', () => {
  it('is too many tests, with what they say', () =>
    expect(
      told({ 'max-failed': 1 }, [
        report('load', [test('failed', null, { name: 'a', detail: 'timed out' }), test('error', null, { name: 'b' })]),
        report('noise', [test('passed')], { source: source('b.xml') }),
      ]),
    ).toMatchInlineSnapshot(`
      "violated: 2 of 3 tests failed, and at most 1 may: a (timed out) and b. Told by reports/tests.json.
        better: lower
        fix: make the model bear these inputs, or refuse them before they reach it, and run the suite again
        n: 3
        origin: reported
        plain: The model broke in 2 of 3 trials in which something was missing or odd.
        threshold: {"max-failed":1}
        value: 2
        sources: reports/tests.json/load"
    `))
  it('is one test that costs too much, or several of which the worst is told', () => {
    const noise = (...impacts: readonly (number | null)[]) =>
      told({ 'max-accuracy-impact': 0.1 }, [
        report(
          'noise',
          impacts.map((impact) => test('passed', impact)),
        ),
      ])
    expect(noise(0.1, 0.1001, null)).toMatchInlineSnapshot(`
      "violated: passed 0.1001 cost 0.1001 of accuracy, and at most 0.1 is allowed. Told by reports/tests.json.
        better: lower
        fix: make the model bear these inputs, or refuse them before they reach it, and run the suite again
        n: 3
        origin: reported
        plain: When something is missing or odd, the model gets many more decisions wrong than is allowed.
        threshold: {"max-accuracy-impact":0.1}
        value: 0.1001
        sources: reports/tests.json/noise"
    `)
    expect(noise(0.2, 0.3, 0.05, 0.4, 0.25)).toMatchInlineSnapshot(`
      "violated: passed 0.4 cost 0.4 of accuracy, and at most 0.1 is allowed (4 tests cost more). Told by reports/tests.json.
        better: lower
        fix: make the model bear these inputs, or refuse them before they reach it, and run the suite again
        n: 5
        origin: reported
        plain: When something is missing or odd, the model gets many more decisions wrong than is allowed.
        threshold: {"max-accuracy-impact":0.1}
        value: 0.4
        sources: reports/tests.json/noise"
    `)
  })
  it('is told in one finding, of no single value, with every file once', () =>
    expect(
      told({ 'max-failed': 0, 'max-accuracy-impact': 0 }, [
        report('load', [test('failed'), test('failed', 0.5)]),
        report('noise', [test('passed', 0.6)], { source: source('b.xml') }),
      ]),
    ).toMatchInlineSnapshot(`
      "violated: 2 of 3 tests failed, and at most 0 may: failed null and failed 0.5; passed 0.6 cost 0.6 of accuracy, and at most 0 is allowed (2 tests cost more). Told by reports/tests.json and b.xml.
        better: lower
        fix: make the model bear these inputs, or refuse them before they reach it, and run the suite again
        n: 3
        origin: reported
        plain: The model broke in 2 of 3 trials in which something was missing or odd.
        threshold: {"max-failed":0,"max-accuracy-impact":0}
        sources: reports/tests.json/load, b.xml"
    `))
})

describe('what was not run', () => {
  it('is told by suite, with those that were', () => {
    const evidence = [
      report('missing_Feature ', [test('passed')]),
      report('load   test', [test('passed'), test('skipped')]),
      report(null, [test('passed')], { collection: 'red-team' }),
      report('noise', [test('skipped')], { collection: 'night' }),
      report('empty', []),
    ]
    expect(told({ suites: ['Missing-features', 'load test', 'red team'] }, evidence)).toMatch(/^satisfied/)
    expect(told({ suites: ['noise'] }, evidence)).toMatchInlineSnapshot(`
      "missing: No test of the suite noise was run on loan-approval. Run were missing-feature, load-test and red-team.
        fix: run the suite on this version of the model and commit its report
        n: 3
        origin: reported
        plain: Not everything that was asked for has been tried on this model.
        sources: reports/tests.json/missing_Feature , reports/tests.json/load   test, reports/tests.json/null, reports/tests.json/noise, reports/tests.json/empty"
    `)
    expect(told({ suites: ['night', 'empty', 'load test'] }, evidence)).toMatch(
      /^missing: No test of the suites night and empty was run on loan-approval\./,
    )
  })
  it('counts a collection of which some tests were run', () =>
    expect(
      told({ suites: ['night'] }, [report('a', [test('skipped'), test('passed')], { collection: 'night' })]),
    ).toMatch(/^satisfied/))
  it('does not take a name that ends in ss for a plural', () =>
    expect(told({ suites: ['fairnes'] }, [report('fairness', [test('passed')])])).toMatch(
      /^missing: .* Run were fairness\.\n/,
    ))
  it('is told where nothing was run at all', () => {
    expect(told({ 'max-failed': 0 }, [])).toMatchInlineSnapshot(`
      "missing: No test of how loan-approval fails was run.
        fix: run the suite on this version of the model and commit its report
        n: 0
        origin: reported
        plain: Not everything that was asked for has been tried on this model.
        threshold: {"max-failed":0}"
    `)
    expect(told({ 'max-failed': 0 }, [report('a', []), report('b', [test('skipped')])])).toMatchInlineSnapshot(`
      "missing: No test of how loan-approval fails was run. All tests in the reports were skipped.
        fix: run the suite on this version of the model and commit its report
        n: 0
        origin: reported
        plain: Not everything that was asked for has been tried on this model.
        threshold: {"max-failed":0}
        sources: reports/tests.json/a, reports/tests.json/b"
    `)
    expect(told({ 'max-failed': 0 }, [report('a', [])])).toMatch(
      /^missing: No test of how loan-approval fails was run\.\n/,
    )
  })
  it('names the files that are not there, and no card or rows', () => {
    const gone = (path: string, what: Facts['absent'][number]['what'], as: string | null | undefined) => ({
      path,
      spec: as === undefined ? null : evidenceSpec(path, { as }),
      what,
    })
    const absent = [
      gone('a.xml', 'evidence', 'junit'),
      gone('card.md', 'card', undefined),
      gone('rows.csv', 'evidence', 'predictions'),
      gone('b.json', 'evidence', undefined),
    ]
    expect(judged({ 'max-failed': 0 }, [], { absent })[0]?.message).toBe(
      'No test of how loan-approval fails was run. a.xml and b.json name nothing in the change.',
    )
  })
  it('is an error where a report cannot be read, beside what is broken', () =>
    expect(
      told({ 'max-failed': 0 }, [report('load', [test('failed')])], {
        faults: [fileFault('a.xml', 'is cut short', { reader: 'junit' })],
      }),
    ).toMatchInlineSnapshot(`
      "error: a.xml cannot be used as a test report: a.xml:3:1: is cut short [artifact/syntax]
        fix: write the file again
        n: 1
        origin: reported
        plain: The file a.xml holds mistakes, so it could not be judged.
        threshold: {"max-failed":0}
        sources: a.xml:3
      violated: 1 of 1 tests failed, and at most 0 may: failed null. Told by reports/tests.json.
        better: lower
        fix: make the model bear these inputs, or refuse them before they reach it, and run the suite again
        n: 1
        origin: reported
        plain: The model broke in 1 of 1 trials in which something was missing or odd.
        threshold: {"max-failed":0}
        value: 1
        sources: reports/tests.json/load"
    `))
})

it('is missing where a loss is bounded and none was measured', () =>
  expect(
    told({ 'max-accuracy-impact': 0.1 }, [report('load', [test('passed'), test('failed')])]),
  ).toMatchInlineSnapshot(`
    "missing: None of the 2 tests says how much accuracy it cost, and the policy allows at most 0.1.
      fix: report accuracy_impact for each test
      n: 2
      origin: reported
      threshold: {"max-accuracy-impact":0.1}
      sources: reports/tests.json/load"
  `))
