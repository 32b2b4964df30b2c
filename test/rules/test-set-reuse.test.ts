import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Attempt, Facts } from '../../src/domain/rule.js'
import { setName } from '../../src/rules/shared/evaluation-set.js'
import { testSetReuse } from '../../src/rules/test-set-reuse.js'
import {
  DIGEST,
  evaluationEvidence,
  evidenceSpec,
  facts,
  fileFault,
  ids,
  metricEvidence,
  modelSpec,
  requirement,
  rowsSpec,
  rowTable,
  source,
} from '../fakes/facts.js'

const judge = (most: number, more: Partial<Facts>) =>
  testSetReuse.judge(requirement('test-set-reuse', { 'max-attempts': most }), facts(more))

const set = ids('a', 'b', 'c')
const NAME = setName(set)
const model = (digit: number): string => `sha256:${String(digit).repeat(64)}`
const attempt = (digit: number, more: Partial<Attempt> = {}): Attempt => ({
  modelDigest: model(digit),
  datasetDigest: NAME,
  at: `2024-0${digit}-01T00:00:00Z`,
  ...more,
})
const rows = (history: readonly Attempt[] | undefined, more: Partial<Facts> = {}): Partial<Facts> => ({
  tables: [rowTable('candidate', set)],
  history,
  ...more,
})

it('says which model it is, since when, and how many are allowed', () => {
  const message = (count: number, most: number) => {
    const history = Array.from({ length: count }, (_, at) =>
      attempt(1, {
        modelDigest: `sha256:${String(at).padStart(64, 'a')}`,
        at: `2024-01-${String(28 - (at % 20))}T00:00:00Z`,
      }),
    )
    return judge(most, rows(history))[0]
  }
  expect(message(0, 1)?.message).toBe(
    'This is the 1st model that is judged on the evaluation set of reports/candidate.csv; the policy allows 1.',
  )
  expect(message(0, 1)?.plain).toBe('The same test was used for 1 model, this one included; 1 are allowed. That holds.')
  expect(message(1, 2)?.message).toBe(
    'This is the 2nd model that is judged on the evaluation set of reports/candidate.csv since 2024-01-28; the policy allows 2.',
  )
  expect(message(2, 2)?.message).toMatch(
    /^This is the 3rd .* since 2024-01-27; the policy allows 2, and each one tried/,
  )
  expect(message(2, 2)?.plain).toBe(
    'The same test was used for 3 models, this one included; 2 are allowed. That does not hold.',
  )
  expect([3, 9, 10, 11, 12, 13, 20, 21, 22, 110].map((count) => message(count, 500)?.message.split(' ')[3])).toEqual([
    '4th',
    '10th',
    '11th',
    '12th',
    '13th',
    '14th',
    '21st',
    '22nd',
    '23rd',
    '111th',
  ])
})

describe('on rows', () => {
  it.each<[string, readonly Attempt[], number, string]>([
    ['the first', [], 1, 'satisfied'],
    ['the last that is allowed', [attempt(1), attempt(2)], 3, 'satisfied'],
    ['one too many', [attempt(1), attempt(2), attempt(3)], 4, 'violated'],
    ['the same models again', [attempt(1), attempt(1), attempt(2), attempt(2)], 3, 'satisfied'],
    ['this model, judged before', [attempt(1), attempt(2), attempt(6)], 3, 'satisfied'],
    ['in other letters', [attempt(1, { modelDigest: model(6).toUpperCase() }), attempt(2)], 2, 'satisfied'],
    [
      'another set',
      [attempt(1, { datasetDigest: setName(ids('a', 'b', 'd')) }), attempt(2), attempt(3)],
      3,
      'satisfied',
    ],
  ])('%s', (_, history, attempts, outcome) => {
    expect(judge(3, rows(history))).toMatchObject([
      { outcome, value: attempts, threshold: { 'max-attempts': 3, 'evaluation-set': NAME }, better: 'lower' },
    ])
  })

  it('says how often, since when and where', () => {
    const [found] = judge(2, rows([attempt(3), attempt(1)]))
    expect(found?.message).toBe(
      'This is the 3rd model that is judged on the evaluation set of reports/candidate.csv since 2024-01-01; the policy allows 2, and each one tried makes the figures of the best a little too good.',
    )
    expect(found?.fix).toContain('no model was judged on before')
  })

  it('is missing without a ledger, a model digest or ids', () => {
    const [none] = judge(3, rows(undefined))
    expect(none).toMatchObject({ outcome: 'missing', fix: expect.stringContaining('ledger') })
    expect(judge(3, rows([], { digest: null }))).toMatchObject([{ outcome: 'missing' }])
    const [bare] = judge(3, rows([], { tables: [rowTable('candidate', null)] }))
    expect(bare).toMatchObject({ outcome: 'missing', fix: expect.stringContaining('columns: {id') })
    expect(judge(3, rows([], { tables: [] }))).toMatchObject([{ outcome: 'missing' }])
  })

  it('is an error where the rows cannot be read, also beside a report', () => {
    const faults = [
      fileFault('reports/predictions.csv', 'row 3 has no label', { spec: rowsSpec('reports/predictions.csv') }),
    ]
    const [found] = judge(3, rows([], { tables: [], faults, evidence: [evaluationEvidence()] }))
    expect(found).toMatchObject({ outcome: 'error', message: expect.stringContaining('row 3 has no label') })
  })

  it('does not take the word of a report where rows are declared', () => {
    const given = rows([], { tables: [rowTable('candidate', null)], evidence: [evaluationEvidence()] })
    expect(judge(3, given)).toMatchObject([{ outcome: 'missing' }])
  })
})

describe('on reports', () => {
  const data = `sha256:${'d'.repeat(64)}`
  const reported = modelSpec({ evidence: [evidenceSpec('reports/evaluation.json')] })
  const past = [1, 2, 3].map((digit) => attempt(digit, { datasetDigest: data.toUpperCase() }))

  it('counts by the digest of the data', () => {
    const evidence = [evaluationEvidence(), metricEvidence('accuracy', 0.9)]
    expect(judge(4, { model: reported, evidence, history: past })).toMatchObject([{ outcome: 'satisfied', value: 4 }])
    expect(judge(3, { model: reported, evidence, history: past })).toMatchObject([
      { outcome: 'violated', threshold: { 'evaluation-set': data } },
    ])
  })

  it('judges each set, and none of the training data or of the baseline', () => {
    const place = (path: string) => ({ source: source(path) })
    const evidence = [
      evaluationEvidence(),
      evaluationEvidence({ ...place('reports/other.json'), dataset: { name: null, digest: model(9), split: 'test' } }),
      evaluationEvidence({ ...place('reports/train.json'), dataset: { name: null, digest: model(8), split: 'train' } }),
      evaluationEvidence({ ...place('reports/base.json'), dataset: { name: null, digest: model(7), split: 'test' } }),
      metricEvidence('accuracy', 0.9, { role: 'baseline', ...place('reports/base.json') }),
    ]
    const found = judge(3, { model: reported, evidence, history: past })
    expect(found.map((one) => [one.threshold?.['evaluation-set'], one.outcome])).toEqual([
      [data, 'violated'],
      [model(9), 'satisfied'],
    ])
  })

  it('is missing where no report names its data', () => {
    const evidence = [evaluationEvidence({ dataset: { name: 'held-out', digest: null, split: 'test' } })]
    expect(judge(3, { model: reported, evidence, history: [] })).toMatchObject([
      { outcome: 'missing', fix: expect.stringContaining('dataset.digest') },
    ])
  })
})

describe('the name of a set', () => {
  const some = fc.uniqueArray(fc.string(), { maxLength: 12, selector: (text) => text.trim() })
  it('does not depend on the order of the ids, and differs with one of them', () => {
    const law = fc.property(some, fc.infiniteStream(fc.nat()), (given, keys) => {
      const mixed = given.map((id) => ({ id, key: keys.next().value as number })).sort((a, b) => a.key - b.key)
      expect(setName(ids(...mixed.map(({ id }) => id)))).toBe(setName(ids(...given)))
      if (given.length > 0) expect(setName(ids(...given.slice(1)))).not.toBe(setName(ids(...given)))
      expect(setName(ids(...given, 'one more id'))).not.toBe(setName(ids(...given)))
    })
    fc.assert(law)
  })

  it('reads ids as pandas may have written them', () => {
    expect(setName(ids('7', '8'))).toBe(setName(ids('8.0', ' 7.0')))
    expect(setName(ids('1', '2'))).toMatch(/^ids-v1:2:[0-9a-f]{32}$/)
    expect(DIGEST).toBe(model(6))
  })

  it('keeps twenty thousand sets of neighbouring ids apart', () => {
    const names = new Set(Array.from({ length: 20_000 }, (_, row) => setName(ids(String(row), String(row + 1)))))
    expect(names.size).toBe(20_000)
  })
})
