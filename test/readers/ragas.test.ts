import { describe, expect, it } from 'vitest'
import { READERS } from '../../src/readers/index.js'
import { ragas } from '../../src/readers/ragas.js'
import { chooseReader } from '../../src/readers/recognise.js'
import { contextOf, evidenceOf, faultsOf, fileOf, metricLines, sample, samplesOf } from './reading.js'
import { withstands } from './withstands.js'

const row = (score: unknown) => ({ user_input: 'q', response: 'a', reference: 'r', faithfulness: score })

describe('ragas', () => {
  withstands(ragas)

  it.each(samplesOf('ragas'))('reads the means of %s', async (name) => {
    const file = sample('ragas', name)
    const chosen = chooseReader(file, null, READERS)
    expect(chosen.ok && chosen.value.id).toBe('ragas')
    const n = name.includes('summary') ? '' : ' (n 9)'
    expect(metricLines(await evidenceOf(ragas, file))).toEqual([
      `?exact_match = 0.6666666666666666${n}`,
      `?non_llm_string_similarity = 0.6666666666666666${n}`,
      `?non_llm_context_recall = 0.4444444444444444${n}`,
    ])
  })

  it.each([
    ['JSON lines', 'r.jsonl', [row(1), row(null)].map((one) => JSON.stringify(one)).join('\n')],
    ['one line', 'r.jsonl', JSON.stringify(row(null))],
    ['JSON', 'r.json', JSON.stringify([row(1), row(null)])],
    ['NaN', 'r.json', '[{"user_input":"q","reference":"r","faithfulness":NaN}]'],
    ['CSV', 'r.csv', 'user_input,reference,faithfulness\nq,r,1\nq,r,\n'],
  ])('has no mean where a judge failed: %s', async (_, path, text) => {
    const file = fileOf(path, text)
    expect(ragas.recognises(file)).toBe('certain')
    expect(metricLines(await evidenceOf(ragas, file))[0]).toMatch(
      /faithfulness = undefined: 1 of \d cases have no judgement/,
    )
  })

  it('refuses a score that is a word among numbers, and rows without a score', async () => {
    const mixed = fileOf('r.json', JSON.stringify([row(1), row('good')]))
    expect(await faultsOf(ragas.read(mixed, contextOf()))).toMatch(/"faithfulness" is the text "good", not a number/)
    const none = fileOf('r.json', JSON.stringify([row('good')]))
    expect(await faultsOf(ragas.read(none, contextOf()))).toMatch(/no score in any row/)
  })

  it('leaves other maps of numbers alone', () => {
    expect(ragas.recognises(fileOf('m.json', '{"exact_match": 0.5, "f1": 0.4}'))).toBe('no')
  })
})
