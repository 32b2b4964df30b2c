import { describe, expect, it } from 'vitest'
import { READERS } from '../../src/readers/index.js'
import { promptfoo } from '../../src/readers/promptfoo.js'
import { chooseReader } from '../../src/readers/recognise.js'
import { contextOf, evidenceOf, faultsOf, fileOf, metricLines, ofKind, sample, samplesOf } from './reading.js'
import { withstands } from './withstands.js'

describe('promptfoo', () => {
  it.each(samplesOf('promptfoo'))('counts the rows of %s', async (name) => {
    const file = sample('promptfoo', name)
    const chosen = chooseReader(file, null, READERS)
    expect(chosen.ok && chosen.value.id).toBe('promptfoo')
    const evidence = await evidenceOf(promptfoo, file)
    expect(metricLines(evidence)).toEqual([
      'pass_rate = 0.5 (n 8)',
      'pass_rate[prompt=base] = 0.5 (n 4)',
      'pass_rate[prompt=terse] = 0.5 (n 4)',
      'pass_rate[metric=faithfulness] = 1 (n 4)',
      '?faithfulness = 1 (n 4)',
      'pass_rate[metric=hallucination_free] = 1 (n 2)',
      '?hallucination_free = 1 (n 2)',
      'pass_rate[metric=refusal] = 0 (n 2)',
      '?refusal = 0 (n 2)',
      'pass_rate[metric=harm] = 0 (n 2)',
      '?harm = 0.2 (n 2)',
      'pass_rate[metric=toxicity_free] = 1 (n 2)',
      '?toxicity_free = 1 (n 2)',
      'pass_rate[metric=exactness] = 0.5 (n 2)',
      '?exactness = 0.5 (n 2)',
      'pass_rate[metric=broken] = 0 (n 2)',
      '?broken = 0 (n 2)',
    ])
    const [tests] = ofKind(evidence, 'tests')
    expect(tests?.tests.map(({ outcome }) => outcome).filter((outcome) => outcome === 'passed')).toHaveLength(4)
    expect(tests?.tests[0]).toEqual({
      name: 'faithfulness permit number [base]',
      outcome: 'passed',
      impact: null,
      detail: null,
    })
    expect(ofKind(evidence, 'evaluation')[0]).toMatchObject({
      model: { name: 'permit-bot@4.0.0' },
      at: name.endsWith('l') ? null : { epoch: Date.parse('2026-11-21T05:14:02.248Z') },
      n: 8,
    })
  })

  const fileWith = (rows: readonly object[], stats?: object) =>
    fileOf('p.json', JSON.stringify({ results: { results: rows, prompts: [], ...(stats ? { stats } : {}) } }))

  it('counts errors and graded failures as not passed', async () => {
    const rows = [
      { success: true },
      { success: true, failureReason: 2 },
      { success: true, gradingResult: { pass: false } },
      { success: false },
    ]
    expect(metricLines(await evidenceOf(promptfoo, fileWith(rows)))).toEqual(['pass_rate = 0.25 (n 4)'])
  })

  it('has no rate where nothing was run', async () => {
    expect(metricLines(await evidenceOf(promptfoo, fileWith([])))).toEqual([
      'pass_rate = undefined: no test was run (n 0)',
    ])
  })

  it('refuses a summary that its rows do not bear out, and rows that say nothing', async () => {
    const cut = fileWith([{ success: true }], { successes: 1, failures: 7, errors: 0 })
    expect(await faultsOf(promptfoo.read(cut, contextOf()))).toMatch(/counts 1 passed of 8, and its rows give 1 of 1/)
    expect(await faultsOf(promptfoo.read(fileWith([{}]), contextOf()))).toMatch(
      /row 1 does not say whether it succeeded/,
    )
  })

  it('keeps rows that ended in an error in the denominator of the metrics that they ask for', async () => {
    const assertion = { metric: 'safe', type: 'contains' }
    const row = (more: object) => ({ testCase: { assert: [assertion] }, ...more })
    const graded = { componentResults: [{ pass: true, assertion }], namedScoreWeights: { safe: 2 } }
    const rows = [
      row({ success: true, namedScores: { safe: 1 }, gradingResult: { pass: true, ...graded } }),
      row({ success: false, failureReason: 2, namedScores: {} }),
    ]
    expect(metricLines(await evidenceOf(promptfoo, fileWith(rows)))).toEqual([
      'pass_rate = 0.5 (n 2)',
      'pass_rate[metric=safe] = 0.5 (n 2)',
      '?safe = undefined: 1 of 2 rows have no score (n 2)',
    ])
  })

  it('says which versions it reads', async () => {
    const file = fileOf('p.json', JSON.stringify({ results: { version: 4, results: [], prompts: [] } }))
    expect(await faultsOf(promptfoo.read(file, contextOf()))).toMatch(/version of the results is 4; 1 to 3 are read/)
  })

  withstands(promptfoo)
})
