import { describe, expect, it } from 'vitest'
import { READERS } from '../../src/readers/index.js'
import { promptfoo } from '../../src/readers/promptfoo.js'
import { chooseReader } from '../../src/readers/recognise.js'
import { contextOf, evidenceOf, faultsOf, fileOf, metricLines, ofKind, sample, samplesOf } from './reading.js'

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
      at: { epoch: Date.parse('2026-11-21T05:14:02.248Z') },
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
})
