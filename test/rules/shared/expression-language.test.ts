import { describe, expect, it } from 'vitest'
import { type Expression, readExpression } from '../../../src/rules/shared/expression-language.js'

const read = (cel: string): Expression => {
  const found = readExpression(cel)
  if ('length' in found) throw new Error(found[0]?.message)
  return found
}
const NOTHING = { metrics: {}, card: {}, model: {}, tests: {} }
const ofCard = (cel: string, card: Readonly<Record<string, unknown>>) => read(cel).evaluate({ ...NOTHING, card })

describe('what an expression comes to', () => {
  it.each([
    ['true', { answer: true }],
    ['card.fields.a == 1', { answer: false }],
    ['card.fields.b', { failure: 'it gives nothing, and must give true or false', missing: false }],
    ['card.fields.c', { failure: 'it gives a string, and must give true or false', missing: false }],
    ['card.fields.list', { failure: 'it gives a object, and must give true or false', missing: false }],
    ['card.fields.map.gone == 1', { failure: 'no such key: gone', missing: true }],
    ['card.fields.list[0] == 1', { answer: true }],
    ['card.fields.list[3] == 1', { failure: 'no such key: index out of bounds, index 3 >= size 1', missing: true }],
    ['card.fields.c > 1', { failure: 'no such overload: dyn<string> > int', missing: false }],
  ])('%s is %j', (cel, told) => {
    expect(ofCard(cel, { a: 0, b: null, c: 'x', list: [1], map: {} })).toEqual(told)
  })

  it('is the same expression where the text is the same', () => {
    expect(read('1 + 1 == 2')).toBe(read('1 + 1 == 2'))
  })
})

describe('what an expression may work on', () => {
  const nested = (depth: number, inner: unknown): unknown => (depth === 0 ? inner : { a: nested(depth - 1, inner) })

  it.each<[string, unknown]>([
    ['a number', 3],
    ['nothing', null],
    ['a text of ten thousand characters', 'x'.repeat(10_000)],
    ['an empty list', []],
    ['a list of a thousand', Array(1000).fill(1)],
    ['eight levels', nested(8, 1)],
    ['eight levels with nothing below', nested(8, null)],
    ['eight levels with a text below', nested(8, 'x')],
  ])('%s', (_, a) => {
    expect(ofCard("card.fields.b == 'x'", { a, b: 'x' })).toEqual({ answer: true })
  })

  it.each<[string, unknown]>([
    ['a longer text', 'x'.repeat(10_001)],
    ['a longer list', Array(1001).fill(1)],
    ['a larger mapping', Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [`k${at}`, 1]))],
    ['a deeper one', nested(9, 1)],
    ['an empty list in eight levels', nested(8, [])],
    ['a long text among short ones', ['x', 'x'.repeat(10_001), 'y']],
    ['a long text far below', nested(7, 'x'.repeat(10_001))],
  ])('not %s', (_, a) => {
    expect(ofCard("card.fields.b == 'x'", { b: 'x', a })).toEqual({
      failure: 'the field a of the card is too large to be evaluated',
      missing: false,
    })
  })
})

describe('what is wrong with an expression', () => {
  const WHOLE = 'write whole numbers beside a metric with a decimal point: 2.0'
  it.each<[string, string, string | null, number]>([
    ['2 * metrics.a.value > 1.0', 'no such overload: int * double', WHOLE, 1],
    ['true && metrics.a.value * 2 > 1.0', 'no such overload: double * int', WHOLE, 9],
    ["metrics.a.value > '0.5'", 'no such overload: double > string', null, 1],
    ["tests.failed == 'a'", 'no such overload: int == string', null, 1],
    ["1 == 1 &&\n  'a' > 2.0", 'no such overload: string > double', null, 13],
    ['double_int == 1', 'unknown variable: double_int', null, 1],
    ['1 +', 'unexpected token: EOF', null, 4],
    ['a\u202e == 1', 'unexpected character: \ufffd', null, 2],
    ['\u0007', 'unexpected character: \ufffd', null, 1],
  ])('of %j is told at its character, on one line', (cel, message, fix, at) => {
    expect(readExpression(cel)).toEqual([{ message, fix, at }])
  })
})
