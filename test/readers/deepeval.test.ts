import { describe, expect, it } from 'vitest'
import { deepeval } from '../../src/readers/deepeval.js'
import { READERS } from '../../src/readers/index.js'
import { chooseReader } from '../../src/readers/recognise.js'
import { contextOf, evidenceOf, faultsOf, fileOf, metricLines, ofKind, sample } from './reading.js'
import { withstands } from './withstands.js'

const judged = (success: boolean, more: object = {}) => ({ name: 'Bias', success, score: success ? 1 : 0, ...more })
const run = (cases: readonly object[], more: object = {}) =>
  fileOf('d.json', JSON.stringify({ testCases: cases, metricsScores: [], ...more }))

describe('deepeval', () => {
  withstands(deepeval)

  it('reads the sample: cases, shares and means, and no question or answer', async () => {
    const file = sample('deepeval', 'test_run.json')
    const chosen = chooseReader(file, null, READERS)
    expect(chosen.ok && chosen.value.id).toBe('deepeval')
    const evidence = await evidenceOf(deepeval, file)
    expect(metricLines(evidence)).toEqual([
      'pass_rate = 0.75 (n 4)',
      'pass_rate[metric=Refusal Correctness] = 1 (n 4)',
      '?Refusal Correctness = 1 (n 4)',
      'pass_rate[metric=Number Grounding (hallucination)] = 0.75 (n 4)',
      '?Number Grounding (hallucination) = 0.75 (n 4)',
    ])
    expect(ofKind(evidence, 'tests')[0]?.tests.map(({ name, outcome }) => `${name} ${outcome}`)).toEqual([
      'test_case 1 passed',
      'test_case 2 passed',
      'test_case 3 failed',
      'test_case 4 passed',
    ])
    expect(JSON.stringify(evidence)).not.toMatch(/weapon/)
  })

  it('keeps judgements that failed in the denominator', async () => {
    const cases = [
      { success: true, metricsData: [judged(true)] },
      { success: true, metricsData: [judged(true)] },
      { success: false, metricsData: [judged(false, { score: null, error: 'judge down' })] },
    ]
    expect(metricLines(await evidenceOf(deepeval, run(cases)))).toEqual([
      'pass_rate = 0.6666666666666666 (n 3)',
      'pass_rate[metric=Bias] = 0.6666666666666666 (n 3)',
      '?Bias = undefined: 1 of 3 cases have no judgement (n 3)',
    ])
  })

  it('does not count a case as passed beside a failed judgement, nor one of an error', async () => {
    const cases = [
      { success: true, metricsData: [judged(false)] },
      { success: true, metricsData: [judged(true, { error: 'timeout' })] },
    ]
    const [tests] = ofKind(await evidenceOf(deepeval, run(cases)), 'tests')
    expect(tests?.tests.map(({ outcome }) => outcome)).toEqual(['failed', 'error'])
  })

  it.each([
    ['cases cut away', [{ success: true, metricsData: [] }], { testPassed: 3, testFailed: 0 }, /counts 3 passed and 0/],
    ['passes claimed', [{ success: false, metricsData: [] }], { testPassed: 1, testFailed: 0 }, /its cases give 0/],
    [
      'a metric that dropped its errors',
      [
        { success: true, metricsData: [judged(true)] },
        { success: false, metricsData: [judged(false)] },
      ],
      { metricsScores: [{ metric: 'Bias', scores: [1], passes: 1, fails: 0, errors: 0 }] },
      /counts 1 passes of 1, and its cases give 1 of 2/,
    ],
    ['a case without an outcome', [{ metricsData: [] }], {}, /test case 1 does not say whether it succeeded/],
  ])('refuses %s', async (_, cases, more, message) => {
    expect(await faultsOf(deepeval.read(run(cases, more), contextOf()))).toMatch(message)
  })

  it('has no rate where nothing was run', async () => {
    expect(metricLines(await evidenceOf(deepeval, run([])))).toEqual(['pass_rate = undefined: no test was run (n 0)'])
  })
})
