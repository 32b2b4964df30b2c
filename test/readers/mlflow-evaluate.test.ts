import { describe, expect, it } from 'vitest'
import { READERS } from '../../src/readers/index.js'
import { mlflowEvaluate } from '../../src/readers/mlflow-evaluate.js'
import { chooseReader } from '../../src/readers/recognise.js'
import { contextOf, evidenceOf, faultsOf, fileOf, metricLines, sample } from './reading.js'
import { withstands } from './withstands.js'

const table = (...rows: readonly object[]) =>
  fileOf('e.json', JSON.stringify(rows.map((row, index) => ({ trace_id: `t${index}`, ...row }))))

describe('mlflow-evaluate', () => {
  withstands(mlflowEvaluate)

  it.each(['genai_eval_results.json', 'genai_eval_results.csv'])('counts the judgements of %s', async (name) => {
    const file = sample('mlflow-evaluate', name)
    const chosen = chooseReader(file, null, READERS)
    expect(chosen.ok && chosen.value.id).toBe('mlflow-evaluate')
    expect(metricLines(await evidenceOf(mlflowEvaluate, file))).toEqual([
      '?grounded/mean = 0.8 (n 20)',
      'pass_rate[scorer=grounded] = 0.8 (n 20)',
      '?boom/mean = undefined: 2 of 20 cases have no judgement (n 20)',
      '?toxicity/mean = 0.26 (n 20)',
      '?refusal_ok/mean = 0.75 (n 20)',
      'pass_rate[scorer=refusal_ok] = 0.75 (n 20)',
    ])
  })

  it('reads a summary as it is, without n', async () => {
    const file = sample('mlflow-evaluate', 'genai_metrics.json')
    const chosen = chooseReader(file, null, READERS)
    expect(chosen.ok && chosen.value.id).toBe('mlflow-evaluate')
    expect(metricLines(await evidenceOf(mlflowEvaluate, file))).toContain('?toxicity/p90 = 0.3')
  })

  it('keeps failed judges and failed traces in the denominator', async () => {
    const file = table(
      { 'safe/value': 'yes', state: 'OK' },
      { 'safe/value': null, 'safe/error_message': 'judge down' },
      { 'safe/value': 'yes', state: 'ERROR' },
      { 'safe/value': 'no' },
    )
    expect(metricLines(await evidenceOf(mlflowEvaluate, file))).toEqual([
      '?safe/mean = 0.25 (n 4)',
      'pass_rate[scorer=safe] = 0.25 (n 4)',
    ])
  })

  it('says of a judge that never answered that nothing was judged', async () => {
    const file = table({ 'ok/value': true, 'safe/error_message': 'down' }, { 'ok/value': true })
    expect(metricLines(await evidenceOf(mlflowEvaluate, file))).toEqual([
      '?ok/mean = 1 (n 2)',
      'pass_rate[scorer=ok] = 1 (n 2)',
      '?safe/mean = undefined: 2 of 2 cases have no judgement (n 2)',
    ])
  })

  it('leaves out answers in words of their own, and refuses a trace that is no JSON', async () => {
    const words = table({ 'tone/value': 'formal', 'ok/value': true })
    expect(metricLines(await evidenceOf(mlflowEvaluate, words))).toEqual([
      '?ok/mean = 1 (n 1)',
      'pass_rate[scorer=ok] = 1 (n 1)',
    ])
    const broken = table({ 'ok/value': true, trace: '{"info": ' })
    expect(await faultsOf(mlflowEvaluate.read(broken, contextOf()))).toMatch(/the trace of a case is no JSON/)
  })
})
