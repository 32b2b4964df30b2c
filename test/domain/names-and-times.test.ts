import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDuration } from '../../src/domain/duration.js'
import { dateEpoch, isBlank, isPlaceholder, levelOf, peopleOf } from '../../src/domain/governance.js'
import { sectionNames } from '../../src/domain/section-names.js'

describe('parseDuration', () => {
  it.each([
    ['30m', 1_800_000],
    ['4h', 14_400_000],
    ['90d', 7_776_000_000],
    ['2w', 1_209_600_000],
    ['0d', null],
    ['', null],
    ['1.5d', null],
    ['1 d', null],
    ['-1d', null],
    ['1y', null],
    ['1d ', null],
    ['9999999999d', null],
  ])('%j is %s', (text, expected) => expect(parseDuration(text)).toBe(expected))
})

describe('isPlaceholder', () => {
  it.each([
    '',
    ' ',
    'TBD',
    'tbd: later',
    'TODO',
    'n/a',
    'N/A',
    '?',
    '???',
    '...',
    '-',
    'to be defined',
    '[More Information Needed]',
    '{{ x }}',
    '\u200b',
  ])('%j is one', (text) => expect(isPlaceholder(text)).toBe(true))
  it.each(['erin', 'a', 'The bureau renamed a band', 'Nathan', 'today', 'none of the groups'])('%j is none', (text) =>
    expect(isPlaceholder(text)).toBe(false),
  )
  it('lists and mappings of nothing are blank', () => {
    expect([[], ['TBD'], {}, null, undefined, [[]]].map(isBlank)).toEqual([true, true, true, true, true, true])
    expect([['a'], { a: null }, 0, false].map(isBlank)).toEqual([false, false, false, false])
  })
})

it('people count once', () =>
  expect(peopleOf(['Erin', 'erin', '@ERIN', 'TBD', 'acme/team'])).toEqual(['Erin', 'acme/team']))

it.each([
  ['2024-05-20', Date.UTC(2024, 4, 20)],
  ['2024-05-20T09:00:00+02:00', Date.UTC(2024, 4, 20, 7)],
  ['2024-05-20T09:00:00', null],
  ['2024-02-30', null],
  ['20 May 2024', null],
  [20240520, null],
])('%j is the instant %s', (text, expected) => expect(dateEpoch(text)).toBe(expected))

it('levels follow the product', () =>
  expect([1, 4, 5, 9, 10, 14, 15, 25].map(levelOf)).toEqual([
    'low',
    'low',
    'medium',
    'medium',
    'high',
    'high',
    'critical',
    'critical',
  ]))

describe('sectionNames', () => {
  it.each(['Limi\u200btations', 'Limita\u00adtions', 'Limi\u2060\u200dtations', 'Limit\u3164ations'])(
    'takes %j, with a character inside that nobody sees, for no section',
    (title) => expect(sectionNames(title)).toEqual([]),
  )
  it.each(['\u26a0\ufe0f Limitations', '\ufeffLimitations', 'Limitations\u200b'])('takes %j for its section', (title) =>
    expect(sectionNames(title)).toEqual(['limitations']),
  )
  it('a canonical name is its own name', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(
          'intended use',
          'limitations',
          'training data',
          'evaluation',
          'ethical considerations',
          'out-of-scope use',
          'metrics',
        ),
        (name) => sectionNames(name)[0] === name,
      ),
    ))
  it('case, numbering and decoration change nothing', () =>
    fc.assert(
      fc.property(
        fc.constantFrom('', '1. ', '2.3 ', '(b) ', 'IV. ', '📊 '),
        fc.constantFrom('', ':', ' 📊', '.'),
        fc.boolean(),
        (before, after, upper) => {
          const title = `${before}${upper ? 'LIMITATIONS' : 'Limitations'}${after}`
          expect(sectionNames(title)).toEqual(['limitations'])
        },
      ),
    ))
  it('takes no time on long or odd titles', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (title) => Array.isArray(sectionNames(title))),
    ))
})
