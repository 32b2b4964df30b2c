import { describe, expect, it } from 'vitest'
import { READERS } from '../../src/readers/index.js'
import { junit } from '../../src/readers/junit.js'
import { chooseReader } from '../../src/readers/recognise.js'
import { contextOf, evidenceOf, faultsOf, fileOf, metricLines, ofKind, sample, samplesOf } from './reading.js'

/** Sample → outcomes (passed, failed, error, skipped) and the suites' pass rates. */
const SAMPLES: Readonly<Record<string, readonly [string, ...(readonly string[])]>> = {
  'promptfoo.xml': [
    '4 4 0 0',
    'pass_rate[suite=permit-bot-4-0-0-prompt-1] = 0.5 (n 4)',
    'pass_rate[suite=permit-bot-4-0-0-prompt-2] = 0.5 (n 4)',
  ],
  'pytest-failure-modes.xml': ['6 2 1 1', 'pass_rate[suite=pytest] = 0.6 (n 10)'],
  'vitest-failure-modes.xml': ['4 1 0 2', 'pass_rate[suite=fm-test-mjs] = 0.5714285714285714 (n 7)'],
}

describe('junit', () => {
  it('has an expectation for every sample', () => {
    expect(samplesOf('junit').filter((name) => name.endsWith('.xml'))).toEqual(Object.keys(SAMPLES))
  })

  it.each(Object.entries(SAMPLES))('reads %s', async (name, [outcomes, ...rates]) => {
    const file = sample('junit', name)
    const chosen = chooseReader(file, null, READERS)
    expect(chosen.ok && chosen.value.id).toBe('junit')
    const evidence = await evidenceOf(junit, file)
    const tests = ofKind(evidence, 'tests').flatMap((one) => one.tests)
    const counts = ['passed', 'failed', 'error', 'skipped'].map(
      (outcome) => tests.filter((one) => one.outcome === outcome).length,
    )
    expect(counts.join(' ')).toBe(outcomes)
    expect(metricLines(evidence)).toEqual(rates)
  })

  it('counts a test that is expected to fail as failed, and dates the suite', async () => {
    const [suite] = ofKind(await evidenceOf(junit, sample('junit', 'pytest-failure-modes.xml')), 'tests')
    const xfail = suite?.tests.find(({ name }) => name.endsWith('test_manipulation_homoglyph'))
    expect(xfail).toMatchObject({ outcome: 'failed', detail: 'expected to fail (xfail)' })
    expect(suite).toMatchObject({ suite: 'pytest', at: { epoch: Date.parse('2026-11-21T05:22:23.894Z') } })
    expect(suite?.tests.find(({ outcome }) => outcome === 'failed')?.detail).toBe(
      'AssertionError: degraded by 0.250 > 0.2 <&>',
    )
  })

  it('has no rate for a suite without tests', async () => {
    const evidence = await evidenceOf(
      junit,
      fileOf('j.xml', '<testsuites><testsuite name="Load Test" tests="0"/></testsuites>'),
    )
    expect(metricLines(evidence)).toEqual(['pass_rate[suite=load-test] = undefined: the suite has no test (n 0)'])
    expect(ofKind(evidence, 'tests')).toMatchObject([{ suite: 'load-test', tests: [] }])
  })

  it.each([
    ['<testsuite name="a" tests="3"><testcase name="x"/></testsuite>', /the suite "a" counts 3 tests and holds 1/],
    ['<testsuite name="a" tests="1" failures="1"><testcase name="x"/></testsuite>', /counts 1 failures and holds 0/],
    [
      '<testsuites tests="4"><testsuite name="a"><testcase name="x"/></testsuite></testsuites>',
      /counts 4 tests and holds 1/,
    ],
    ['<testsuite name="a"><testcase name="x">', /the file ends inside <testcase>: it is cut short/],
    ['<testsuite><testcase name="x"', /the tag <testcase> is not written as XML wants it, or is cut short/],
  ])('refuses %s', async (text, expected) => {
    expect(await faultsOf(junit.read(fileOf('j.xml', text), contextOf()))).toMatch(expected)
  })
})
