/** What sentences about a figure say: the value, what it rests on, the bound that it turned on, and what would settle it. */

import { describe, expect, it } from 'vitest'
import type { Comparison } from '../../../src/rules/shared/bound.js'
import type { Figure } from '../../../src/rules/shared/figure.js'
import {
  askedWords,
  factWords,
  familyWords,
  leftOutWords,
  openWords,
  originWords,
  powerWords,
  rowsMissing,
  sideBound,
  type Told,
} from '../../../src/rules/shared/tell.js'
import { source } from '../../fakes/facts.js'

type Valued = Figure & { readonly value: number }
const FIGURE: Valued = {
  slice: null,
  value: 0.5,
  interval: [0.25, 0.75],
  n: 100,
  origin: 'recomputed',
  sources: [source('p.csv', { line: 7 })],
  flaw: null,
  doubts: [],
  noInterval: null,
}
const told = (figure: Partial<Valued> = {}, more: Partial<Told> = {}): Told => ({
  name: 'recall',
  figure: { ...FIGURE, ...figure },
  bounds: { min: 0.25, max: null },
  confidence: 0.95,
  share: false,
  ...more,
})
const open = (more: Partial<Comparison> = {}): Comparison => ({
  outcome: 'inconclusive',
  severity: null,
  side: 'min',
  because: 'interval',
  ...more,
})

describe('a fact', () => {
  it.each<[Partial<Valued>, Partial<Told>, string]>([
    [{}, {}, 'recall is 0.5 (95% interval 0.25 to 0.75, 100 rows), recomputed from p.csv'],
    [{ interval: null, n: null }, {}, 'recall is 0.5, recomputed from p.csv'],
    [{ interval: null, n: 1 }, {}, 'recall is 0.5 (1 row), recomputed from p.csv'],
    // An interval whose level nobody asked for is not told.
    [{ n: null }, { confidence: null }, 'recall is 0.5, recomputed from p.csv'],
    [{ within: 0.01, n: null, interval: null }, {}, 'recall is 0.5 (known to within 0.01), recomputed from p.csv'],
    [
      { slice: { race: 'Asian' }, n: null, interval: null },
      {},
      'recall for race = Asian is 0.5, recomputed from p.csv',
    ],
    [{ origin: 'reported', n: null, interval: null }, {}, 'recall is 0.5, as p.csv:7 reports it'],
    [{ value: 0.79999, n: null, interval: null }, { bounds: { min: 0.8, max: null } }, 'recall is 0.79999, recomputed'],
  ])('%j: %s', (figure, more, words) => {
    expect(factWords(told(figure, more)).startsWith(words)).toBe(true)
  })

  it('without a source has its origin alone', () => {
    expect(originWords({ origin: 'declared', sources: [] })).toBe('declared')
  })

  // Of two bounds the value is told apart from the nearer one.
  it.each([
    [0.79999, '0.79999'],
    [0.20001, '0.20001'],
    [0.5, '0.5'],
  ])('%d between two bounds is told as %s', (value, words) => {
    expect(factWords(told({ value, n: null, interval: null }, { bounds: { min: 0.2, max: 0.8 } }))).toContain(
      `is ${words},`,
    )
  })
})

it('the nearer bound is the one that is less far away, whatever its size', () => {
  const bounds = { min: 0.4, max: 0.8 }
  expect(factWords(told({ value: 0.40001, n: null, interval: null }, { bounds }))).toContain('is 0.40001,')
})

it.each([
  [{ min: 0.25, max: null }, 'the policy asks for at least 0.25'],
  [{ min: null, max: 0.75 }, 'the policy asks for at most 0.75'],
  [{ min: 0.25, max: 0.75 }, 'the policy asks for between 0.25 and 0.75'],
])('asks for %j', (bounds, words) => {
  expect(askedWords(told({}, { bounds }))).toBe(words)
})

describe('rows that would settle it', () => {
  // The half that faces the bound is twice, or two and a half times, the gap: 4 or 6.25 times the rows.
  it.each<[string, Told, Partial<Comparison>, number | null]>([
    ['below', told({ interval: [0, 0.625] }), {}, 300],
    ['below, not from zero', told({ interval: [0.125, 0.625] }), {}, 125],
    [
      'a share and a level, and no confidence',
      told({ value: 0.82, n: 500 }, { share: true, confidence: null, bounds: { min: 0.8, max: null } }),
      { level: 0.95 },
      null,
    ],
    ['above', told({ interval: [0.375, 1.125] }, { bounds: { min: null, max: 0.75 } }), { side: 'max' }, 525],
    ['a share', told({ value: 0.82, n: 500 }, { share: true, bounds: { min: 0.8, max: null } }), {}, 1037],
    ['enough already', told({ value: 0.82, n: 5000 }, { share: true, bounds: { min: 0.8, max: null } }), {}, 1],
    ['on its bound', told({ value: 0.25 }), {}, null],
    ['no rows told', told({ n: null }), {}, null],
    ['no interval', told({ interval: null }), {}, null],
    ['no confidence', told({}, { confidence: null }), {}, null],
    ['no side', told(), { side: null }, null],
    ['the other side', told(), { side: 'max' }, null],
  ])('%s', (_, one, comparison, missing) => {
    expect(rowsMissing(one, open(comparison))).toBe(missing)
  })

  it('are more where the comparison is held to a higher level than the interval', () => {
    const one = told({ interval: [0, 0.625] })
    // (z at 99 % over z at 95 %)² is 1.7272: 400 rows become 691.
    expect(rowsMissing(one, open({ level: 0.99 }))).toBe(591)
    const share = told({ value: 0.82, n: 500 }, { share: true, bounds: { min: 0.8, max: null } })
    expect(rowsMissing(share, open({ level: 0.99 }))).toBe(2154)
  })

  it.each<[Told, RegExp]>([
    [told({ interval: [0, 0.625] }), /^about 300 more rows would settle it, if the value stays the same$/],
    [told({ value: 0.25 }), /^no number of rows settles a value that lies on its bound/],
    [
      told({ value: 0.82, n: 500 }, { share: true, bounds: { min: 0.8, max: null } }),
      /^about 1,037 more rows that count for it would settle it/,
    ],
    [told({ value: 0.82, n: 5000 }, { share: true, bounds: { min: 0.8, max: null } }), /^about 1 more row that count/],
  ])('are told', (one, words) => {
    expect(powerWords(one, open())).toMatch(words)
  })
})

describe('what is open', () => {
  it.each<[string, Told, Partial<Comparison>, RegExp]>([
    [
      'down to',
      told({ interval: [0.125, 0.75] }),
      {},
      /^The estimate passes and its interval reaches down to 0\.125: /,
    ],
    [
      'up to',
      told({ interval: [0.25, 0.875] }, { bounds: { min: null, max: 0.75 } }),
      { side: 'max' },
      /^The estimate passes and its interval reaches up to 0\.875: /,
    ],
    ['no side', told(), { side: null }, /^The estimate passes and its interval does not: /],
    ['no lower end', told({ interval: null }), {}, /^The estimate passes and its interval does not: no number of rows/],
    [
      'no upper end',
      told({ interval: null }, { bounds: { min: null, max: 0.75 } }),
      { side: 'max' },
      /^The estimate passes and its interval does not: no number of rows/,
    ],
    [
      'held together with nobody knows how many',
      told({ interval: [0, 0.625] }),
      { because: 'family', level: 0.99 },
      /^Alone it would be shown, but the comparisons of this requirement are held to 95% together, /,
    ],
    [
      'no interval',
      told({ noInterval: 'the report has none' }),
      { because: 'no-interval' },
      /95% .*\(the report has none\)$/,
    ],
    ['no interval ever', told(), { because: 'no-interval' }, /\(it cannot be had for this metric\)$/],
    ['binned', told({ within: 0.125 }), { because: 'blur' }, /anywhere from 0\.375 to 0\.625, and the bound/],
    ['a violation that is not shown', told(), { severity: 'warn' }, /so a violation is not shown$/],
    [
      'held together',
      told({ interval: [0, 0.625] }),
      { because: 'family', level: 0.99, family: { method: 'holm', size: 4 } },
      /^Alone it would be shown, but the 4 comparisons of this requirement \(Holm.*\) are held to 95% together, which asks 99% of this one: about 591 more rows/,
    ],
  ])('%s', (_, one, comparison, words) => {
    expect(openWords(one, open(comparison))).toMatch(words)
  })

  it('says once that comparisons were held together', () => {
    const family = { method: 'holm', size: 1 } as const
    expect(familyWords(open())).toBe('')
    expect(familyWords(open({ because: 'family', family }))).toBe('')
    expect(familyWords(open({ family }))).toMatch(/^ Corrected for the 1 comparison of this requirement \(Holm/)
    expect(familyWords(open({ family: { ...family, size: 1234 } }))).toMatch(/the 1,234 comparisons /)
  })
})

it('the bound of a side is there or null', () => {
  const bounds = { min: 0.1, max: 0.9 }
  expect((['min', 'max', null] as const).map((side) => sideBound(bounds, open({ side })))).toEqual([0.1, 0.9, null])
})

it('groups that were left out are named with why, and their rows once', () => {
  expect(leftOutWords({ leftOut: [] })).toBe('')
  expect(leftOutWords({})).toBe('')
  const one = (race: string, n: number, reason: string) => ({
    slice: { race },
    n,
    reason,
    cause: 'small' as const,
  })
  expect(
    leftOutWords({
      leftOut: [one('Other', 13, 'it has 13 rows, fewer than the 30 asked for'), one('None', 1, 'no positives')],
    }),
  ).toBe(' Left out: Other (13 rows, fewer than the 30 asked for) and None (1 row: no positives).')
  expect(leftOutWords({ leftOut: [one('Other', 13, 'of these it has 13 rows, too few')] })).toBe(
    ' Left out: Other (13 rows: of these it has 13 rows, too few).',
  )
})
