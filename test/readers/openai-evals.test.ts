import { describe, expect, it } from 'vitest'
import { READERS } from '../../src/readers/index.js'
import { openaiEvals } from '../../src/readers/openai-evals.js'
import { chooseReader } from '../../src/readers/recognise.js'
import { contextOf, evidenceOf, faultsOf, fileOf, metricLines, ofKind, sample } from './reading.js'
import { withstands } from './withstands.js'

const spec = { spec: { completion_fns: ['m'], eval_name: 'e.test.v0', base_eval: 'e', split: 'test' } }
const match = (id: string, correct: unknown) => ({ sample_id: id, type: 'match', data: { correct } })
const asked = (id: string) => ({ sample_id: id, type: 'sampling', data: {} })
const log = (...lines: readonly object[]) =>
  fileOf('e.jsonl', [spec, ...lines].map((line) => JSON.stringify(line)).join('\n'))
const report = (more: object) => ({ final_report: more })

describe('openai-evals', () => {
  withstands(openaiEvals)

  it('reads the sample', async () => {
    const file = sample('openai-evals', 'permit-refusal.jsonl')
    const chosen = chooseReader(file, null, READERS)
    expect(chosen.ok && chosen.value.id).toBe('openai-evals')
    const evidence = await evidenceOf(openaiEvals, file)
    expect(metricLines(evidence)).toEqual(['accuracy = 0.3333333333333333 (n 12)'])
    expect(ofKind(evidence, 'evaluation')[0]).toMatchObject({
      model: { name: 'permit-bot-v4' },
      dataset: { name: 'permit-refusal', split: 'validation' },
      at: { epoch: null },
      n: 12,
    })
  })

  it('counts samples that were asked and never matched as not correct', async () => {
    const file = log(match('a', true), asked('b'), report({ accuracy: 1 }))
    expect(metricLines(await evidenceOf(openaiEvals, file))).toEqual(['accuracy = 0.5 (n 2)'])
  })

  it('leaves figures undefined that it cannot count again while samples are missing', async () => {
    const file = log(match('a', true), asked('b'), report({ accuracy: 1, f1_score: 0.9, bootstrap_std: 0.1 }))
    expect(metricLines(await evidenceOf(openaiEvals, file))[1]).toMatch(/undefined: 1 of 2 samples have no result/)
    expect(metricLines(await evidenceOf(openaiEvals, file))).toHaveLength(2)
  })

  it.each([
    ['no final report', [match('a', true)], /no final report/],
    ['a report that its matches do not bear out', [match('a', false), report({ accuracy: 1 })], /give 0 of 1/],
    ['a second report', [match('a', true), report({ accuracy: 1 }), report({ accuracy: 1 })], /second final report/],
    ['a sample twice', [match('a', true), match('a', true), report({ accuracy: 1 })], /matched twice/],
    ['a match without an outcome', [match('a', 'yes'), report({ accuracy: 1 })], /does not say whether/],
    ['a second run', [spec, match('a', true), report({ accuracy: 1 })], /second run/],
    ['a report without a figure', [match('a', true), report({ note: 'x' })], /holds no figure/],
  ])('refuses %s', async (_, lines, message) => {
    expect(await faultsOf(openaiEvals.read(log(...lines), contextOf()))).toMatch(message)
  })
})
