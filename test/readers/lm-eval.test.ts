import { describe, expect, it } from 'vitest'
import { READERS } from '../../src/readers/index.js'
import { lmEval } from '../../src/readers/lm-eval.js'
import { chooseReader } from '../../src/readers/recognise.js'
import { contextOf, evidenceOf, faultsOf, fileOf, metricLines, ofKind, sample, samplesOf } from './reading.js'

const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  'three-tasks.json': [
    'accuracy[task=loan_triage_en] = 0.6666666666666666 (n 24)',
    '?acc_norm[task=loan_triage_en] = 0.6666666666666666 (n 24)',
    'accuracy[task=loan_triage_id] = 0.2916666666666667 (n 24)',
    '?acc_norm[task=loan_triage_id] = 0.3333333333333333 (n 24)',
    '?exact_match,strict[task=permit_faithfulness] = 0 (n 16)',
    '?exact_match,flexible[task=permit_faithfulness] = 0 (n 16)',
    'accuracy[task=loan_triage] = 0.4791666666666667 (n 48)',
  ],
  'two-tasks.json': [
    'accuracy[task=loan_triage_en] = 0.5833333333333334 (n 24)',
    '?acc_norm[task=loan_triage_en] = 0.5416666666666666 (n 24)',
    'accuracy[task=loan_triage_id] = 0.5 (n 24)',
    '?acc_norm[task=loan_triage_id] = 0.375 (n 24)',
    'accuracy[task=loan_triage] = 0.5416666666666666 (n 48)',
  ],
}

describe('lm-eval', () => {
  it('has an expectation for every sample', () => {
    expect(samplesOf('lm-eval')).toEqual(Object.keys(SAMPLES))
  })

  it.each(Object.entries(SAMPLES))('reads %s', async (name, expected) => {
    const file = sample('lm-eval', name)
    const chosen = chooseReader(file, null, READERS)
    expect(chosen.ok && chosen.value.id).toBe('lm-eval')
    expect(metricLines(await evidenceOf(lmEval, file))).toEqual(expected)
  })

  it('says of which model and when', async () => {
    const [about] = ofKind(await evidenceOf(lmEval, sample('lm-eval', 'two-tasks.json')), 'evaluation')
    expect(about).toMatchObject({
      model: { name: 'acme/permit-bot' },
      at: { text: '2026-11-21T05:32:53.669Z', epoch: 1795239173669 },
    })
  })

  it('shows a limit in n, and no figure where there is N/A or NaN', async () => {
    const text = JSON.stringify({
      results: { t: { 'acc,none': 0, 'acc_stderr,none': 'N/A', 'f1,none': 'N/A' } },
      'n-samples': { t: { original: 1000, effective: 10 } },
      lm_eval_version: '0.4',
    }).replace('"acc,none":0', '"acc,none":NaN')
    expect(metricLines(await evidenceOf(lmEval, fileOf('r.json', text)))).toEqual([
      'accuracy[task=t] = undefined: the file gives no finite number (n 10)',
      'f1[task=t] = undefined: the file gives null (n 10)',
    ])
  })

  it('refuses a figure of the wrong type', async () => {
    const text = JSON.stringify({ results: { t: { 'acc,none': [0.5] } }, 'n-shot': {}, configs: {} })
    expect(await faultsOf(lmEval.read(fileOf('r.json', text), contextOf()))).toMatch(/a list of 1 values, not a number/)
  })
})
