import { describe, expect, it } from 'vitest'
import { hfEvaluate } from '../../src/readers/hf-evaluate.js'
import { READERS } from '../../src/readers/index.js'
import { chooseReader } from '../../src/readers/recognise.js'
import { contextOf, evidenceOf, faultsOf, fileOf, metricLines, ofKind, sample, samplesOf } from './reading.js'

describe('hf-evaluate', () => {
  it.each(samplesOf('hf-evaluate'))('reads %s', async (name) => {
    const file = sample('hf-evaluate', name)
    const chosen = chooseReader(file, null, READERS)
    expect(chosen.ok && chosen.value.id).toBe('hf-evaluate')
    const evidence = await evidenceOf(hfEvaluate, file)
    expect(metricLines(evidence)).toEqual(['?refusal_accuracy = 0.6666666666666666 (n 3)'])
    expect(ofKind(evidence, 'evaluation')[0]).toMatchObject({
      model: { name: 'permit-bot-v4' },
      dataset: { name: 'acme/permit-qa@v7' },
      at: { epoch: null },
      n: 3,
    })
  })

  it('takes NaN as undefined and checks ranges', async () => {
    const text = '{"accuracy": NaN, "f1": 0.5, "_evaluate_version": "0.4.6"}'
    expect(metricLines(await evidenceOf(hfEvaluate, fileOf('r.json', text)))).toEqual([
      'accuracy = undefined: the file gives no finite number',
      'f1 = 0.5',
    ])
    expect(await faultsOf(hfEvaluate.read(fileOf('r.json', text.replace('0.5', '50')), contextOf()))).toMatch(
      /outside its range/,
    )
  })
})
