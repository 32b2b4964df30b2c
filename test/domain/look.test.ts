import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lookKey } from '../../src/domain/look.js'

describe('what a text looks like', () => {
  it.each([
    ['60+', '60+\u3164'],
    ['60+', '60+\u115f'],
    ['60+', '6\u034f0+'],
    ['60+', '60+\u2800'],
    ['60+', '60+\u{e0041}'],
    ['18-25', '18\u201125'],
    ['18-25', '18\u221225'],
    ['Asian', '\u0410sian'],
    ['age_band', 'Age band'],
    ['1', '1.0'],
    ['\u00e9', 'e\u0301'],
  ])('%j is that of %j', (one, other) => expect(lookKey(one)).toBe(lookKey(other)))

  it.each([
    ['60+', '60'],
    ['Reunion', 'R\u00e9union'],
    ['1.5', '1'],
    ['a b', 'ab'],
    ['\u0411', '\u0412'],
  ])('%j is not that of %j', (one, other) => expect(lookKey(one)).not.toBe(lookKey(other)))

  it('is its own look', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => lookKey(lookKey(text)) === lookKey(text)))
  })
})
