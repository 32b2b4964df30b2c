import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faultText } from '../../src/domain/fault.js'
import { parseJson, parseJsonFrom } from '../../src/syntax/json.js'

const value = (text: string): unknown => {
  const result = parseJson(text, 'a.json')
  if (!result.ok) throw new Error(result.faults.map(faultText).join('\n'))
  return result.value.value
}
const message = (text: string): string => {
  const result = parseJson(text, 'a.json')
  return result.ok ? 'no fault' : result.faults.map(faultText).join('\n')
}

describe('parseJson', () => {
  it('reads what JSON.parse reads, and writes the same again', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ noUnicodeString: false, maxDepth: 12 }),
        fc.constantFrom(undefined, 1, '\t'),
        (data, indent) => {
          const text = JSON.stringify(data, null, indent)
          expect(JSON.stringify(value(text))).toBe(JSON.stringify(JSON.parse(text)))
        },
      ),
      { numRuns: 500 },
    )
  })

  it('refuses whatever JSON.parse refuses, but for numbers that are not finite', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"b"',
      '1',
      '-',
      '0',
      '.5',
      'e3',
      'true',
      'nul',
      ' ',
      '\n',
      "'",
      '\\',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        let valid = true
        try {
          JSON.parse(text)
        } catch {
          valid = false
        }
        const result = parseJson(text, 'a.json')
        if (!valid) expect(result.ok).toBe(false)
        else if (!result.ok) expect(message(text)).toContain('stands twice')
      }),
      { numRuns: 3000 },
    )
  })

  it.each([
    '1',
    '-0.5e-3',
    '0',
    '"ü😀"',
    'null',
    ' [ ] ',
    '{"":{}}',
    '1E400'.replace('400', '40'),
    '"\\ud83d\\ude00\\u0000"',
  ])('reads %s', (text) => {
    expect(value(text)).toEqual(JSON.parse(text))
  })

  it('gives objects no prototype, so that no name is inherited', () => {
    const object = value('{"a":{"__proto__":{"auc":1},"constructor":2}}') as { a: Record<string, unknown> }
    expect(Object.getPrototypeOf(object)).toBe(null)
    expect(Object.getPrototypeOf(object.a)).toBe(null)
    expect(Object.keys(object.a)).toEqual(['__proto__', 'constructor'])
    expect(object.a.auc).toBe(undefined)
    expect('toString' in object).toBe(false)
  })

  it.each([
    ['', 'a.json:1:1: the file is empty, which is no JSON (fix: write the file again) [artifact/syntax]'],
    [
      '{"a":1,"b":[1,2',
      'a.json:1:16: the file ends before the "[" of line 1 is closed: it is cut short (fix: write the whole file again) [artifact/syntax]',
    ],
    [
      '{"a":1',
      'a.json:1:7: the file ends before the "{" of line 1 is closed: it is cut short (fix: write the whole file again) [artifact/syntax]',
    ],
    [
      '"abc',
      'a.json:1:1: the file ends before a value does: it is cut short (fix: write the whole file again) [artifact/syntax]',
    ],
    ['{"a":1,}', 'a.json:1:8: a comma stands before "}" (fix: remove the comma) [artifact/syntax]'],
    ['[1,\n]', 'a.json:2:1: a comma stands before "]" (fix: remove the comma) [artifact/syntax]'],
    ["{'a':1}", 'a.json:1:2: a key stands in single quotes (fix: write double quotes) [artifact/syntax]'],
    ['{"a":\'x\'}', 'a.json:1:6: a text stands in single quotes (fix: write double quotes) [artifact/syntax]'],
    [
      '{} {}',
      'a.json:1:4: a second JSON document begins here, where one is expected (fix: keep one document a file) [artifact/syntax]',
    ],
    [
      '{"a":1} // x',
      'a.json:1:9: "/" stands after the end of the JSON document (fix: remove what follows the document) [artifact/syntax]',
    ],
    ['[/* x */]', 'a.json:1:2: JSON has no comments (fix: remove it) [artifact/syntax]'],
    [
      '[01]',
      'a.json:1:2: "01" is not a number as JSON writes it (fix: write it like 0.5, 12 or 1e-3) [artifact/syntax]',
    ],
    [
      '[+1]',
      'a.json:1:2: "+1" is not a number as JSON writes it (fix: write it like 0.5, 12 or 1e-3) [artifact/syntax]',
    ],
    [
      '[1.]',
      'a.json:1:2: "1." is not a number as JSON writes it (fix: write it like 0.5, 12 or 1e-3) [artifact/syntax]',
    ],
    [
      '[0,80.]',
      'a.json:1:4: "80." is not a number as JSON writes it (fix: write it like 0.5, 12 or 1e-3) [artifact/syntax]',
    ],
    [
      '[nan]',
      'a.json:1:2: "nan" is not JSON (fix: write a text in double quotes, a number, true, false, null, [ ] or { }) [artifact/syntax]',
    ],
    [
      '["a\nb"]',
      'a.json:1:4: a text in quotes has a line break in it (fix: close the quotes, or write it as an escape such as \\n) [artifact/syntax]',
    ],
    ['["\\x"]', 'a.json:1:3: "\\x" is no escape of JSON (fix: write \\\\ for a backslash) [artifact/syntax]'],
    ['["\\u12"]', 'a.json:1:3: \\u needs four hexadecimal digits after it [artifact/syntax]'],
    [
      '["\\ud800"]',
      'a.json:1:2: a text has half a character in it (U+D800 alone) (fix: write the whole character) [artifact/syntax]',
    ],
    ['{"a" 1}', 'a.json:1:6: ":" is wanted after the key "a", not "1" [artifact/syntax]'],
    ['[1 2]', 'a.json:1:4: a comma or "]" is wanted, not "2" [artifact/syntax]'],
    ['[1}', 'a.json:1:3: a comma or "]" is wanted, not "}" [artifact/syntax]'],
    [
      '[,1]',
      'a.json:1:2: a value is missing before "," (fix: remove the comma before it, or write the value) [artifact/syntax]',
    ],
    ['{1:2}', 'a.json:1:2: a key in double quotes is wanted, not "1" [artifact/syntax]'],
    [
      '[\u001b[31m]',
      'a.json:1:2: "U+001B[31m" is not JSON (fix: write a text in double quotes, a number, true, false, null, [ ] or { }) [artifact/syntax]',
    ],
  ])('says of %j where and what', (text, expected) => {
    expect(message(text)).toBe(expected)
  })

  it.each([
    [
      '{"a":{"k":1,\n "x":2,\n "k":3}}',
      'a.json:3:2: the key "k" of "/a" stands twice (first in line 1, column 7) (fix: keep one of the two) [artifact/syntax]',
    ],
    [
      '{"auc":1,"\\u0061uc":2}',
      'a.json:1:10: the key "auc" stands twice (first in line 1, column 2) (fix: keep one of the two) [artifact/syntax]',
    ],
    [
      '{"__proto__":1,"__proto__":2}',
      'a.json:1:16: the key "__proto__" stands twice (first in line 1, column 2) (fix: keep one of the two) [artifact/syntax]',
    ],
    [
      '[{"z":[{"a":"}"}],"y":1},{"a":[1,"]"],"b":{},"a":2}]',
      'a.json:1:46: the key "a" of "/1" stands twice (first in line 1, column 27) (fix: keep one of the two) [artifact/syntax]',
    ],
  ])('refuses a key that stands twice: %s', (text, expected) => {
    expect(message(text)).toBe(expected)
  })

  it('takes 64 levels, refuses 65, and does not overflow on a hundred thousand', () => {
    expect(parseJson('['.repeat(64) + ']'.repeat(64), 'a').ok).toBe(true)
    expect(message('['.repeat(65) + ']'.repeat(65))).toContain('a.json:1:65: values are nested more than 64 deep')
    expect(message('['.repeat(100_000))).toContain('nested more than 64 deep')
    expect(message('{"a":'.repeat(100_000))).toContain('nested more than 64 deep')
  })

  it('reads NaN, the infinities and numbers that overflow as null and lists them', () => {
    const result = parseJson('{"a":NaN,"b/c":[1,Infinity,-Infinity,{"~":1e400}],"d":-1e999,"e":null}', 'a.json')
    if (!result.ok) throw new Error('refused')
    expect(JSON.stringify(result.value.value)).toBe('{"a":null,"b/c":[1,null,null,{"~":null}],"d":null,"e":null}')
    expect([...result.value.nonFinite]).toEqual(['/a', '/b~1c/1', '/b~1c/2', '/b~1c/3/~0', '/d'])
    const root = parseJson('NaN', 'a.json')
    expect(root.ok && [...root.value.nonFinite]).toEqual([''])
  })

  it('knows the place of every value', () => {
    const result = parseJson(' {\n "a" : [1,\n   {"b/c":"x,]}\\"", "~": 2}],\n "": -3\n}', 'a.json')
    if (!result.ok) throw new Error('refused')
    const places = ['', '/a', '/a/0', '/a/1', '/a/1/b~1c', '/a/1/~0', '/', '/a/2', '/nope', 'a', '/a/0/0', '/~2'].map(
      (pointer) => {
        const place = result.value.placeOf(pointer)
        return place ? `${place.line}:${place.column}` : null
      },
    )
    expect(places).toEqual(['1:2', '2:8', '2:9', '3:4', '3:11', '3:26', '4:6', null, null, null, null, null])
  })

  it('counts lines from the first line that it is given', () => {
    const result = parseJsonFrom('{"a":1,"a":2}', 'a.jsonl', 7)
    expect(result.ok ? '' : faultText(result.faults[0]!)).toContain(
      'a.jsonl:7:8: the key "a" stands twice (first in line 7, column 2)',
    )
    const good = parseJsonFrom('{"a":\n1}', 'a.jsonl', 7)
    expect(good.ok && good.value.placeOf('/a')).toEqual({ line: 8, column: 1 })
  })

  it('carries the code that it is asked to carry', () => {
    const result = parseJson('{', 'x.json', 'policy/syntax')
    expect(result.ok ? '' : result.faults[0]?.code).toBe('policy/syntax')
  })

  it('drops a byte order mark', () => {
    expect(value('\ufeff{"a":1}')).toEqual({ a: 1 })
  })
})
