import { describe, expect, it } from 'vitest'
import { READERS } from '../../src/readers/index.js'
import { modelCardToolkit } from '../../src/readers/model-card-toolkit.js'
import { chooseReader } from '../../src/readers/recognise.js'
import { bearsWrongTypes, refusesBrokenJson } from './hostile.js'
import { contextOf, evidenceOf, faultsOf, fileOf, metricLines, ofKind, sample, samplesOf } from './reading.js'

const read = (name: string) => evidenceOf(modelCardToolkit, sample('model-card-toolkit', name))
const text = (name: string): string => Buffer.from(sample('model-card-toolkit', name).bytes).toString()
const of = (card: object) => modelCardToolkit.read(fileOf('c.json', JSON.stringify(card)), contextOf())

describe('model-card-toolkit', () => {
  it.each(samplesOf('model-card-toolkit'))('recognises %s by its content', (name) => {
    const chosen = chooseReader(fileOf('anything.txt', text(name)), null, READERS)
    expect(chosen.ok && chosen.value.id).toBe('model-card-toolkit')
  })

  it('gives the figures as claims, with slices and intervals', async () => {
    expect(metricLines(await read('screening-0.0.1.json'))).toEqual([
      'accuracy = 0.81',
      'recall[sex=Female] = 0.74',
      'false_positive_rate[sex=Female,region=north] = 0.11',
      'accuracy[slice=young people] = 0.7',
      expect.stringMatching(/^accuracy = undefined: 81 lies outside the range of accuracy, .*a percentage must say so/),
      '?business value = 3',
    ])
    const figures = ofKind(await read('screening-0.0.1.json'), 'metric')
    expect(figures.every((one) => one.origin === 'declared' && one.reader === 'model-card-toolkit')).toBe(true)
    expect(figures[2]?.interval).toEqual([0.09, 0.13])
    expect(figures[1]?.source).toMatchObject({
      pointer: '/quantitative_analysis/performance_metrics/1/value',
      line: 22,
    })
  })

  it.each([
    ['screening-0.0.1.json', { 'intended use': 12, limitations: 0, 'ethical considerations': 3, 'training data': 3 }],
    ['loan.json', { 'intended use': 3, limitations: 2, 'ethical considerations': 4, license: 1 }],
  ])('counts the words of each section of %s, and placeholders as none', async (name, expected) => {
    const [card] = ofKind(await read(name), 'document')
    const words = Object.fromEntries(card!.sections.map((section) => [section.name, section.words]))
    expect(words).toMatchObject(expected)
  })

  it('says which texts stand for an answer that nobody gave', async () => {
    const [card] = ofKind(await read('screening-0.0.1.json'), 'document')
    expect(card?.sections.find(({ name }) => name === 'limitations')?.placeholders).toEqual(['TBD'])
    expect(card?.sections.find(({ name }) => name === 'ethical considerations')?.placeholders).toEqual([
      '[More Information Needed]',
    ])
  })

  it.each([
    ['loan.json', { name: 'loan-default', version: '1.1.0', license: 'Apache-2.0' }],
    ['screening-0.0.1.json', { name: 'screening', version: '2.3', license: 'Apache-2.0' }],
  ])('gives name, version and licence of %s as fields', async (name, expected) => {
    expect(ofKind(await read(name), 'document')[0]).toMatchObject({ document: 'card', fields: expected })
  })

  it.each([
    [{ schema_version: '0.0.3', model_details: {} }, /schema "0\.0\.3" .* not known.*\[artifact\/version\]/],
    [{ schema_version: 1, model_details: {} }, /schema "1" .* not known/],
    [{ schema_version: '0.0.2', model_details: [] }, /\/model_details is not an object/],
    [{ schema_version: '0.0.2' }, /no card of Model Card Toolkit/],
    [{ model_details: {}, quantitative_analysis: { performance_metrics: { accuracy: 1 } } }, /is no list of objects/],
    [
      { model_details: {}, quantitative_analysis: { performance_metrics: Array(10_001).fill({}) } },
      /has 10001 figures; at most 10000/,
    ],
  ])('refuses card %#', async (card, expected) => {
    expect(await faultsOf(of(card))).toMatch(expected)
  })

  it('refuses a card that is broken, and bears wrong types and names', async () => {
    await refusesBrokenJson(modelCardToolkit, text('loan.json'))
    await bearsWrongTypes(modelCardToolkit, text('loan.json'))
    await bearsWrongTypes(modelCardToolkit, text('screening-0.0.1.json'))
  })
})
