import { describe, expect, it } from 'vitest'
import { READERS } from '../../src/readers/index.js'
import { chooseReader } from '../../src/readers/recognise.js'
import { testResults } from '../../src/readers/test-results.js'
import { contextOf, evidenceOf, faultsOf, fileOf, metricLines, ofKind, sample } from './reading.js'
import { withstands } from './withstands.js'

const pytest = (tests: readonly object[], more: object = {}) =>
  fileOf('t.json', JSON.stringify({ exitcode: 0, summary: {}, tests, ...more }))
const jest = (testResults: readonly object[], more: object = {}) =>
  fileOf('t.json', JSON.stringify({ numTotalTests: 0, testResults, ...more }))

describe('test-results', () => {
  withstands(testResults)

  it.each([
    ['pytest.json', 'pass_rate[suite=pytest] = 0.6 (n 10)', '2026-11-21T05:22:24.043Z'],
    ['vitest.json', 'pass_rate[suite=vitest] = 0.5714285714285714 (n 7)', '2026-11-21T05:23:49.804Z'],
  ])('counts the tests of %s', async (name, line, at) => {
    const file = sample('test-results', name)
    const chosen = chooseReader(file, null, READERS)
    expect(chosen.ok && chosen.value.id).toBe('test-results')
    const evidence = await evidenceOf(testResults, file)
    expect(metricLines(evidence)).toEqual([line])
    expect(ofKind(evidence, 'tests')[0]?.at?.text).toBe(at)
  })

  it('counts an xfail as failed, and what could not be collected or run as an error', async () => {
    const collectors = [{ nodeid: 'test_a.py', outcome: 'failed' }]
    const one = await evidenceOf(testResults, pytest([{ nodeid: 'a', outcome: 'xfailed' }], { collectors }))
    expect(ofKind(one, 'tests')[0]?.tests.map(({ outcome }) => outcome)).toEqual(['failed', 'error'])
    const two = await evidenceOf(testResults, jest([{ name: '/x/a.test.js', status: 'failed', assertionResults: [] }]))
    expect(ofKind(two, 'tests')[0]?.tests).toMatchObject([{ name: 'a.test.js', outcome: 'error' }])
  })

  it('has no rate where no test was run', async () => {
    expect(metricLines(await evidenceOf(testResults, pytest([])))[0]).toMatch(/undefined: no test was run/)
  })

  it.each([
    ['failures that were cut away', pytest([], { summary: { total: 3 } }), /counts 3 \(total\) and holds 0/],
    ['a word of its own', pytest([{ nodeid: 'a', outcome: 'fine' }]), /does not say how its test went/],
    ['failures that became passes', jest([], { numFailedTests: 1 }), /counts 1 \(numFailedTests\) and holds 0/],
  ])('refuses %s', async (_, file, message) => {
    expect(await faultsOf(testResults.read(file, contextOf()))).toMatch(message)
  })
})
