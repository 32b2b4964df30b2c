import { describe, expect, it } from 'vitest'
import type { Slice } from '../../../src/domain/slice.js'
import { absentGroups, twinGroups, twinWords } from '../../../src/rules/shared/groups.js'

const absent = (by: readonly string[], required: Record<string, readonly string[]>, present: readonly Slice[]) =>
  absentGroups(by, new Map(Object.entries(required)), present)

describe('groups that a policy wants to see', () => {
  const sexes = [{ sex: 'F' }, { sex: 'M' }]

  it('of one column are absent where no group has the value', () => {
    expect(absent(['sex'], { sex: ['F', 'X', 'M', 'Y'] }, sexes)).toEqual({
      absent: [{ sex: 'X' }, { sex: 'Y' }],
      combinations: [],
    })
    expect(absent(['sex'], { sex: ['F', 'M'] }, sexes)).toEqual({ absent: [], combinations: [] })
    expect(absent(['sex'], { race: ['Black'] }, sexes)).toEqual({ absent: [], combinations: [] })
    expect(absent(['sex'], { sex: ['F'] }, [])).toEqual({ absent: [{ sex: 'F' }], combinations: [] })
  })

  const pairs = [
    { sex: 'F', race: 'Black' },
    { sex: 'M', race: 'White' },
  ]

  it('of two columns are absent by their values, and the combinations of those that are there by their rows', () => {
    expect(absent(['sex', 'race'], { sex: ['F', 'M'], race: ['Black', 'White', 'Asian'] }, pairs)).toEqual({
      absent: [{ race: 'Asian' }],
      combinations: [
        { sex: 'F', race: 'White' },
        { sex: 'M', race: 'Black' },
      ],
    })
  })

  it('of two columns have no combinations where one of them has no list', () => {
    expect(absent(['sex', 'race'], { sex: ['F', 'X'] }, pairs)).toEqual({ absent: [{ sex: 'X' }], combinations: [] })
    expect(absent(['sex', 'race'], { race: ['Asian'] }, pairs)).toEqual({
      absent: [{ race: 'Asian' }],
      combinations: [],
    })
  })

  it('are looked at in their first ten thousand combinations', () => {
    const values = Array.from({ length: 101 }, (_, at) => `v${at}`)
    const present = [
      { a: 'v0', b: 'v0' },
      { a: 'v99', b: 'v1' },
      { a: 'v100', b: 'v2' },
    ]
    // v99 with v0 is the 10 000th of 101 × 101.
    expect(absent(['a', 'b'], { a: values, b: values }, present).combinations).toEqual([
      { a: 'v0', b: 'v1' },
      { a: 'v0', b: 'v2' },
      { a: 'v99', b: 'v0' },
    ])
  })
})

describe('groups that read as one', () => {
  it('are listed by column, in the order of their letters', () => {
    const present = [
      { sex: 'male', race: 'Black' },
      { sex: 'Male', race: 'black' },
      { sex: 'Female', race: 'White' },
      { sex: 'MALE', race: 'White' },
      { sex: 'male', race: 'White' },
    ]
    expect(twinGroups(present)).toEqual([
      { column: 'sex', values: ['MALE', 'Male', 'male'] },
      { column: 'race', values: ['Black', 'black'] },
    ])
    expect(twinGroups([{ sex: 'F' }, { sex: 'M' }, { race: 'F' }])).toEqual([])
  })

  it('are told with what tells them apart spelt out', () => {
    expect(twinWords('race', ['Black', 'black'])).toBe(
      'race holds "Black" and "black", which read as one group: its rows are split between them',
    )
    // A no-break space, a combining mark, and a letter of another alphabet, which is a letter of ordinary ink.
    expect(twinWords('race', ['New\u00a0York', 'Ame\u0301lie', 'Блэк', 'a\u2010b', 'a²'])).toBe(
      'race holds "New<U+00A0>York", "Ame<U+0301>lie", "Блэк", "a<U+2010>b" and "a<U+00B2>", which read as one group: its rows are split between them',
    )
    expect(twinWords('level', ['a\u207f', 'a\u{1f7e2}', 'a\u30fc'])).toContain('"a<U+1F7E2>"')
  })
})
