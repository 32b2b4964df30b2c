import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJson } from '../../src/syntax/json.js'
import { parseQuickly } from '../../src/syntax/json-quick.js'

const LIMITS = { depth: 64, containers: 1000 }
const quickly = (text: string) => parseQuickly(text, LIMITS)

/** What the careful parser alone reads: NaN beside the text keeps the quick one away. */
function carefully(text: string): unknown {
  const result = parseJson(`[NaN,${text}\n]`, 'a.json')
  if (!result.ok) return undefined
  const items = result.value.value as readonly unknown[]
  // More than one value, or numbers without one, are nothing that the quick one may read.
  return items.length === 2 && result.value.nonFinite.size === 1 ? items[1] : undefined
}

describe('parseQuickly', () => {
  it.each([
    ['a key twice', '{"a":1,"a":1}'],
    ['a key twice, once as an escape', '{"a":1,"\\u0061":1}'],
    ['a key twice, far inside', '[{"b":{"c":[{"a":1,"b":2,"a":3}]}}]'],
    ['a key of the prototype twice', '{"__proto__":1,"__proto__":2}'],
    ['a number without a value', '[1e400]'],
    ['a number without a value, negative', '{"a":{"b":-1e999}}'],
    ['NaN', '[NaN]'],
    ['half a character', '["\\ud800"]'],
    ['half a character as it is', '["\ud800"]'],
    ['half a character as a key', '{"\\uDC00":1}'],
    ['65 levels', `${'['.repeat(65)}${']'.repeat(65)}`],
    ['too many lists', `[${'[],'.repeat(1000)}1]`],
    ['a comment', '{} // x'],
    ['a comma too many', '[1,]'],
    ['nothing', ''],
    ['a second document', '{} {}'],
    ['a text that ends', '{"a":"b'],
  ])('leaves %s to the careful parser', (_, text) => {
    expect(quickly(text)).toBeUndefined()
  })

  it.each([
    ['colons and quotes in texts', '{"a:\\"{[:":"\\\\\\":[{:","b":[":"]}'],
    ['keys of the prototype', '{"__proto__":{"constructor":1},"toString":2}'],
    ['64 levels', `${'['.repeat(64)}${']'.repeat(64)}`],
    ['whole characters', '["😀","é"]'],
    ['numbers', '[0,-0,1e-400,1.5E+3,123456789012345678901234567890]'],
    ['keys that are numbers', '{"2":1,"1":2,"-1":3,"01":4}'],
  ])('reads %s', (_, text) => {
    expect(JSON.stringify(quickly(text))).toBe(JSON.stringify(JSON.parse(text)))
    expect(Object.is(quickly('-0'), -0)).toBe(true)
  })

  it('gives objects no prototype, at any depth', () => {
    const found = quickly('{"a":[{"b":{}}]}') as Record<string, Record<string, object>[]>
    expect(
      [found, found['a']?.[0], found['a']?.[0]?.['b']].map(Object.getPrototypeOf as (of: unknown) => unknown),
    ).toEqual([null, null, null])
  })

  it('reads what the careful parser reads, and nothing that it refuses, of texts cut, doubled and spoilt', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '\\',
      '"a"',
      '"a":',
      '1',
      '-',
      'e',
      '.',
      'null',
      ' ',
      'NaN',
    )
    const spoilt = fc
      .tuple(fc.json({ maxDepth: 5, noUnicodeString: false }), fc.nat(), fc.nat(6), piece)
      .map(([text, at, cut, put]) => {
        const start = at % (text.length + 1)
        return text.slice(0, start) + put + text.slice(start + cut)
      })
    let read = 0
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json({ maxDepth: 5 }),
          spoilt,
          fc.array(piece).map((all) => all.join('')),
        ),
        (text) => {
          const found = quickly(text)
          if (found === undefined) return
          read++
          expect(found).toEqual(carefully(text))
          expect(JSON.stringify(found)).toBe(JSON.stringify(carefully(text)))
        },
      ),
      { numRuns: 5000 },
    )
    expect(read).toBeGreaterThan(500)
  })
})
