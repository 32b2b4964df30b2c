import { describe, expect, it } from 'vitest'
import { absentGroups, twinGroups } from '../../../src/rules/shared/groups.js'
import { skeleton } from '../../../src/rules/shared/look-alike.js'
import { apart, count, groupName, listing, number, rows, sliceText, visible } from '../../../src/rules/shared/words.js'

describe('numbers', () => {
  it.each([
    [0.795875, '0.7959'],
    [0.8, '0.8'],
    [1200, '1200'],
    [1234.5678, '1235'],
    [123456.7, '123457'],
    [0.00001234567, '0.00001235'],
    [1e-9, '1e-9'],
    [-0, '0'],
    [100, '100'],
    [2e21, '2e21'],
    [-123456, '-123456'],
    [999_999_999_999_999, '999999999999999'],
    [1e15, '1e15'],
    [1000.2, '1000'],
    [-0.5, '-0.5'],
    [Number.NaN, 'undefined'],
    [Number.NEGATIVE_INFINITY, 'undefined'],
  ])('%d', (value, text) => expect(number(value)).toBe(text))

  it.each([
    [0.79999, 0.8, '0.79999', '0.8'],
    [0.8, 0.8, '0.8', '0.8'],
    [1 / 3, 1 / 3, '0.3333', '0.3333'],
    [1 / 3, 0.25, '0.3333', '0.25'],
    [1234567.25, 1234567.5, '1234567', '1234568'],
    [0.1 + 0.2, 0.3, '0.30000000000000004', '0.3'],
  ])('%d apart from %d', (value, bound, a, b) => expect(apart(value, bound)).toEqual([a, b]))

  it('counts', () => expect([count(8000), rows(1), rows(1234567)]).toEqual(['8,000', '1 row', '1,234,567 rows']))
})

describe('text from files', () => {
  it.each([
    ['line\r\n::error::x', 'line<U+000D><U+000A>::error::x'],
    ['\u202eabc', '<U+202E>abc'],
    ['a\u00a0b', 'a<U+00A0>b'],
    ['Ünïcødé 漢字', 'Ünïcødé 漢字'],
    ['', '(empty)'],
  ])('%j', (text, told) => expect(visible(text)).toBe(told))

  it('is cut', () => {
    expect(visible('x'.repeat(500))).toHaveLength(121)
    expect(visible('x'.repeat(120))).toBe('x'.repeat(120))
    expect([visible('abc', 3), visible('abcd', 3)]).toEqual(['abc', 'abc…'])
  })

  it('names groups', () => {
    expect(sliceText({ sex: 'Female', race: 'Asian' })).toBe('for sex = Female and race = Asian')
    expect(sliceText({ sex: '*', race: '*' })).toBe('between the groups of sex and race')
    expect(sliceText({ sex: '*', race: 'Asian' })).toBe('for sex = * and race = Asian')
    expect([sliceText(null), sliceText({})]).toEqual(['', ''])
    expect(groupName({ sex: 'Female', race: 'Pacific Islander' })).toBe('Female, Pacific Islander')
  })

  it('lists', () => {
    expect([listing([]), listing(['a']), listing(['a', 'b']), listing(['a', 'b', 'c'], 2)]).toEqual([
      'none',
      'a',
      'a and b',
      'a, b and 1 more',
    ])
    expect(listing(['a', 'b', 'c'])).toBe('a, b and c')
    expect(listing(['a', 'b', 'c'], 3)).toBe('a, b and c')
  })
})

describe('groups', () => {
  it('misses values of each column, and combinations where all are listed', () => {
    const required = new Map([
      ['sex', ['F', 'M']],
      ['race', ['A', 'B', 'C']],
    ])
    const present = [
      { sex: 'F', race: 'A' },
      { sex: 'M', race: 'B' },
    ]
    expect(absentGroups(['sex', 'race'], required, present)).toEqual({
      absent: [{ race: 'C' }],
      combinations: [
        { sex: 'F', race: 'B' },
        { sex: 'M', race: 'A' },
      ],
    })
    expect(absentGroups(['sex', 'race'], new Map([['race', ['A']]]), present)).toEqual({ absent: [], combinations: [] })
  })

  it.each(['65+\u3164', '65+\u034f', '65+\u2800', '65+\ufe0f', '65+\u{e0041}', '\uff16\uff15+', ' 65+'])(
    'calls %j a twin of 65+',
    (twin) => {
      expect(twinGroups(['65+', twin].map((age) => ({ age })))).toHaveLength(1)
    },
  )

  it('calls a group in letters of another alphabet a twin', () => {
    expect(twinGroups(['Asian', '\u0410sian'].map((race) => ({ race })))).toHaveLength(1)
  })

  it('does not call different groups twins', () => {
    expect(twinGroups(['18-24', '18-25', '65+', '65', '<18', '(missing)'].map((age) => ({ age })))).toEqual([])
  })
})

it.each([
  ['Lim\u0456tat\u0456ons', 'limitations'],
  ['\u202eLimitations', 'limitations'],
  ['Intended\u00a0 use', 'intended use'],
])('%j looks like %j', (odd, plain) => expect(skeleton(odd)).toBe(plain))
