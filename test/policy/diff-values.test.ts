/** Whether a value is stricter than before, order by order: only what is shown to ask more tightens. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Order } from '../../src/domain/strictness.js'
import { canonical, orderedEffect, same, valueText } from '../../src/policy/diff-values.js'

describe('orderedEffect', () => {
  it.each<[Order, unknown, unknown, string, string]>([
    ['up', 1, 2, 'tightens', 'loosens'],
    ['down', 1, 2, 'loosens', 'tightens'],
    ['up', '90d', '13w', 'tightens', 'loosens'],
    ['down', '90d', '13w', 'loosens', 'tightens'],
    ['down', '24h', '1d', 'loosens', 'loosens'],
    ['up', 1, '2d', 'loosens', 'loosens'],
    ['up', 'low', 'high', 'loosens', 'loosens'],
    ['up', 1, null, 'loosens', 'loosens'],
    ['up', 1, '2', 'loosens', 'loosens'],
    ['more', ['a'], ['a', 'b'], 'tightens', 'loosens'],
    ['less', ['a'], ['a', 'b'], 'loosens', 'tightens'],
    ['more', ['a', 'c'], ['a', 'b'], 'loosens', 'loosens'],
    ['more', [], ['a'], 'tightens', 'loosens'],
    ['more', [{ a: 1, b: 2 }], [{ b: 2, a: 1 }, 'x'], 'tightens', 'loosens'],
    ['more', { sex: ['F'] }, { sex: ['F', 'M'] }, 'tightens', 'loosens'],
    ['more', { sex: ['F'] }, { sex: ['F'], race: ['A'] }, 'tightens', 'loosens'],
    ['more', { sex: ['F'], race: ['A'] }, { sex: ['F', 'M'] }, 'loosens', 'loosens'],
    ['more', { sex: ['F'] }, { sex: ['M', 'X'] }, 'loosens', 'loosens'],
    ['more', { sex: 1 }, { sex: 1, race: 2 }, 'tightens', 'loosens'],
    ['more', { sex: 1 }, { sex: 2 }, 'loosens', 'loosens'],
    ['more', {}, { constructor: 1 }, 'tightens', 'loosens'],
    ['more', ['a'], { a: 1 }, 'loosens', 'loosens'],
    ['more', 'a', 'ab', 'loosens', 'loosens'],
    ['true', false, true, 'tightens', 'loosens'],
    ['false', true, false, 'tightens', 'loosens'],
    ['true', 'false', true, 'loosens', 'loosens'],
    ['true', null, true, 'loosens', 'loosens'],
    ['demand', 'a', 'b', 'loosens', 'loosens'],
    [['skip', 'warn', 'fail'], 'skip', 'fail', 'tightens', 'loosens'],
    [['skip', 'warn', 'fail'], 'skip', 'warn', 'tightens', 'loosens'],
    [['skip', 'warn', 'fail'], 'other', 'fail', 'loosens', 'loosens'],
    [['skip', 'warn', 'fail'], 'other', 'another', 'loosens', 'loosens'],
    [['1', '2'], 1, 2, 'tightens', 'loosens'],
  ])('%j from %j to %j %s, and back %s', (order, before, after, there, back) => {
    expect(orderedEffect(before, after, order)).toBe(there)
    expect(orderedEffect(after, before, order)).toBe(back)
  })

  it('never tightens both there and back', () => {
    const value = fc.oneof(
      fc.integer({ min: 0, max: 3 }),
      fc.constantFrom('1d', '2d', '24h', 'low', true, false, null),
      fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
      fc.dictionary(fc.constantFrom('a', 'b'), fc.subarray(['x', 'y']), { noNullPrototype: true }),
    )
    const order = fc.constantFrom<Order>('up', 'down', 'more', 'less', 'true', 'false', 'demand', ['low', '1', 'true'])
    fc.assert(
      fc.property(value, value, order, (a, b, one) => {
        if (same(a, b)) return
        expect([orderedEffect(a, b, one), orderedEffect(b, a, one)]).toContain('loosens')
      }),
    )
  })
})

it.each<[unknown, unknown, boolean]>([
  [['a', 'b'], ['b', 'a', 'a'], true],
  [['a'], ['a', 'b'], false],
  [{ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 }, true],
  [{ a: [1, 2] }, { a: [2, 1] }, false],
  ['1', 1, false],
  [null, undefined, false],
  [undefined, undefined, true],
  [{ a: 'b' }, { 'a":"b': 1 }, false],
])('%j and %j are the same: %s', (a, b, expected) => {
  expect(same(a, b)).toBe(expected)
  expect(same(b, a)).toBe(expected)
})

it('writes equal values alike', () => {
  expect(canonical({ b: [1, 'x', null], a: { d: true, c: undefined } })).toBe(
    '{"a":{"c":undefined,"d":true},"b":[1,"x",null]}',
  )
})

it.each<[unknown, string]>([
  [undefined, 'none'],
  [null, 'none'],
  ['90d', '90d'],
  [0.8, '0.8'],
  [['sex', 'race'], '[sex,race]'],
  [{ sex: ['F'] }, '{sex:[F]}'],
  ['a'.repeat(120), 'a'.repeat(120)],
  ['a'.repeat(121), `${'a'.repeat(119)}…`],
])('%j is told as %s', (value, text) => {
  expect(valueText(value)).toBe(text)
})

it.each<[Order, unknown, unknown, string, string]>([
  // Lists, and texts that are no durations, have no size.
  ['up', ['1d'], ['2d'], 'loosens', 'loosens'],
  ['up', 'low', '1d', 'loosens', 'loosens'],
  ['down', '1d', 'low', 'loosens', 'loosens'],
  // One choice written in two ways is no stricter than itself.
  [['1', '2'], 1, '1', 'loosens', 'loosens'],
  ['true', false, 'on', 'loosens', 'loosens'],
  ['false', true, 'off', 'loosens', 'loosens'],
  ['true', false, null, 'loosens', 'loosens'],
])('%j from %j to %j %s, and back %s', (order, before, after, there, back) => {
  expect(orderedEffect(before, after, order)).toBe(there)
  expect(orderedEffect(after, before, order)).toBe(back)
})

it.each<[unknown, string]>([
  [[{ b: 1, a: [{ d: 1, c: 2 }] }], '[{"a":[{"c":2,"d":1}],"b":1}]'],
  [{ b: [], a: {} }, '{"a":{},"b":[]}'],
  [undefined, 'undefined'],
])('%j is written %s', (value, text) => {
  expect(canonical(value)).toBe(text)
})

it.each<[unknown, string]>([
  [undefined, 'none'],
  [null, 'none'],
  ['say "yes"', 'say "yes"'],
  [['a', { b: 'c' }], '[a,{b:c}]'],
  [0, '0'],
  [false, 'false'],
  ['a\u202eb', 'aU+202Eb'],
  ['a'.repeat(120), 'a'.repeat(120)],
  ['a'.repeat(121), `${'a'.repeat(119)}…`],
])('%j in words is %s', (value, words) => {
  expect(valueText(value)).toBe(words)
})
