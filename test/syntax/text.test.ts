import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeUtf8, nearest } from '../../src/syntax/text.js'

describe('decodeUtf8', () => {
  it.each<[string, readonly number[], string]>([
    ['nothing', [], ''],
    ['letters', [0x61, 0xc3, 0xbc], 'aü'],
    ['a byte order mark, dropped', [0xef, 0xbb, 0xbf, 0x61], 'a'],
    ['four bytes', [0xf0, 0x9f, 0x98, 0x80], '😀'],
  ])('reads %s', (_, bytes, text) => {
    expect(decodeUtf8(new Uint8Array(bytes), 'a.yml')).toEqual({ ok: true, value: text })
  })

  it.each<[string, readonly number[], string, number]>([
    ['UTF-16, little end first', [0xff, 0xfe, 0x61, 0], 'UTF-16', 1],
    ['UTF-16, big end first', [0xfe, 0xff, 0, 0x61], 'UTF-16', 1],
    ['UTF-32', [0xff, 0xfe, 0, 0], 'UTF-32', 1],
    ['NUL', [0x61, 0x0a, 0], 'NUL', 2],
    ['Latin-1', [0x0a, 0x0a, 0x63, 0x72, 0xe9, 0x64], 'byte 5', 3],
    ['half a character at the end', [0x61, 0xc3], 'byte 2', 1],
    ['a surrogate', [0xed, 0xa0, 0x80], 'not UTF-8', 1],
    ['an overlong form', [0xc0, 0xaf], 'not UTF-8', 1],
  ])('refuses %s', (_, bytes, message, line) => {
    const result = decodeUtf8(new Uint8Array(bytes), 'a.yml')
    expect(result).toMatchObject({
      ok: false,
      faults: [{ code: 'artifact/encoding', path: 'a.yml', line, message: expect.stringContaining(message) }],
    })
  })

  it('gives back every text that was encoded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(!text.includes('\0') && !text.startsWith('\ufeff'))
        expect(decodeUtf8(new TextEncoder().encode(text), 'x')).toEqual({ ok: true, value: text })
      }),
    )
  })
})

describe('nearest', () => {
  it.each([
    ['mim', ['metric', 'min', 'max'], 'min'],
    ['ACCURACY', ['accuracy'], 'accuracy'],
    ['acuracy', ['recall', 'accuracy'], 'accuracy'],
    ['evidence-fresch', ['evidence-fresh', 'expression'], 'evidence-fresh'],
    ['path', ['paths', 'title'], 'paths'],
    ['no_such_metric', ['accuracy'], undefined],
    ['x', [], undefined],
    ['', ['ab', 'abc'], 'ab'],
  ])('%s among %j is %s', (word, known, expected) => {
    expect(nearest(word, known)).toBe(expected)
  })
})
