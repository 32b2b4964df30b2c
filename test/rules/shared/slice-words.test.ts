/** Sentences about a search for weak slices. */

import { describe, expect, it } from 'vitest'
import type { Ask } from '../../../src/domain/metric.js'
import type { SliceSearch, WeakSlice } from '../../../src/domain/slices.js'
import { columnWords, factWords, more, type Searched, searchWords } from '../../../src/rules/shared/slice-words.js'
import { facts, measurement, policy } from '../../fakes/facts.js'

const ASK: Ask & Required<Pick<Ask, 'search'>> = {
  metric: 'accuracy',
  parameters: {},
  role: 'candidate',
  by: null,
  confidence: null,
  minSamples: null,
  pairedWith: null,
  search: { columns: null, maxColumns: 2, minSupport: 50, maxDrop: 0.125, confidence: 0.95, top: 10 },
}

const SEARCH: SliceSearch = {
  columns: ['sex', 'race'],
  searched: 43,
  small: 0,
  shown: 0,
  suspected: 0,
  slices: [],
}

const searched = (query: Partial<Searched['ask']['search']> = {}, search: Partial<SliceSearch> = {}): Searched => ({
  ask: { ...ASK, search: { ...ASK.search, ...query } },
  facts: facts({ policy: policy({ protectedAttributes: ['sex', 'race'] }) }),
  whole: { ...measurement(ASK, 0.75), value: 0.75 },
  search: { ...SEARCH, ...search },
})

const weak = (more: Partial<WeakSlice> = {}): WeakSlice => ({
  slice: { sex: 'F' },
  value: 0.5,
  n: 300,
  interval: [0.4, 0.6],
  drop: 0.25,
  dropInterval: [0.2, 0.3],
  level: 0.95,
  shown: true,
  ...more,
})

it.each<[string, Partial<WeakSlice>, string]>([
  ['worse', {}, '0.25 worse (95% interval of the drop 0.2 to 0.3)'],
  ['better', { drop: -0.25, dropInterval: [-0.3, -0.2] }, '0.25 better (95% interval of the drop -0.3 to -0.2)'],
  ['no worse', { drop: 0, dropInterval: [-0.1, 0.1] }, 'no worse (95% interval of the drop -0.1 to 0.1)'],
])('a slice is %s', (_, of, words) => {
  expect(factWords(searched(), weak(of))).toBe(
    `accuracy for sex = F is 0.5 (300 rows) against 0.75 over all 8,000 rows, recomputed from reports/predictions.csv: ${words}; the policy allows 0.125`,
  )
})

it.each([
  [0.5, '50%'],
  [0.8, '80%'],
  [0.9, '90%'],
  [0.905, '90.5%'],
  [0.95, '95%'],
  [0.99, '99%'],
  [0.99004, '99%'],
  [0.999, '99.9%'],
  [0.9988372093023256, '99.88%'],
  [0.9999995, '99.99995%'],
])('the level %d is told as %s', (level, words) => {
  expect(factWords(searched(), weak({ level }))).toContain(` (${words} interval of the drop `)
})

describe('what was searched', () => {
  const HELD = 'were compared, and the confidence of 95% is held over all of them (Holm).'

  it.each<[string, Searched, string]>([
    ['columns in twos', searched(), `43 slices of at least 50 rows of one or two columns (sex and race) ${HELD}`],
    [
      'columns one by one',
      searched({ maxColumns: 1 }),
      `43 slices of at least 50 rows of one column (sex and race) ${HELD}`,
    ],
    [
      'one column, which makes no twos',
      searched({}, { columns: ['sex'], searched: 1 }),
      `1 slice of at least 50 rows of one column (sex) ${HELD} Not searched: race, protected by the policy and not among the groups of reports/predictions.csv.`,
    ],
    [
      'one slice, and one that is smaller',
      searched({}, { searched: 1, small: 1 }),
      `1 slice of at least 50 rows of one or two columns (sex and race) ${HELD} 1 smaller one was not.`,
    ],
    [
      'many, and many smaller ones',
      searched({}, { searched: 1234, small: 5678 }),
      `1,234 slices of at least 50 rows of one or two columns (sex and race) ${HELD} 5,678 smaller ones were not.`,
    ],
    [
      'columns that the policy names, without those that it protects',
      searched({ columns: ['age'] }, { columns: ['age'] }),
      `43 slices of at least 50 rows of one column (age) ${HELD} Not searched: sex and race, protected by the policy and not named here.`,
    ],
  ])('%s', (_, search, words) => {
    expect(searchWords(search)).toBe(words)
  })

  it('names eight columns at most', () => {
    const columns = Array.from({ length: 9 }, (_, at) => `c${at}\u202e`)
    expect(columnWords({ ...SEARCH, columns: columns.slice(0, 2) })).toBe('c0<U+202E> and c1<U+202E>')
    expect(columnWords({ ...SEARCH, columns })).toMatch(/c7<U\+202E> and 1 more$/)
  })

  it('counts what is not listed', () => {
    expect([1, 2, 1234].map(more)).toEqual(['1 more slice is', '2 more slices are', '1,234 more slices are'])
  })
})
