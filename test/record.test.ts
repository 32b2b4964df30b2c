import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytesDigest, canonical, decisionDigest, wellFormed } from '../src/record.js'
import { DECISIONS } from './fakes/decisions.js'

/** Number from its IEEE 754 bits in hex, as RFC 8785 gives them. */
const fromBits = (hex: string) => new DataView(Uint8Array.from(Buffer.from(hex, 'hex')).buffer).getFloat64(0)

describe('canonical JSON', () => {
  it('is that of the example of RFC 8785, section 3.2', () => {
    const example = JSON.parse(
      String.raw`{
        "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
        "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
        "literals": [null, true, false]
      }`,
    )
    expect(canonical(example)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    )
  })

  it('orders keys by UTF-16 units, as in section 3.2.3', () => {
    const keys = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 }
    expect(Object.keys(JSON.parse(canonical(keys))).length).toBe(7)
    expect([...canonical(keys).matchAll(/:(\d)/g)].map((match) => match[1])).toEqual([
      '2',
      '4',
      '6',
      '7',
      '1',
      '5',
      '3',
    ])
  })

  it.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('writes the number %s of RFC 8785, appendix B, as %s', (bits, text) => {
    expect(canonical([fromBits(bits)])).toBe(`[${text}]`)
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, fromBits('7fffffffffffffff')])(
    'throws on %d, wherever it is',
    (value) => {
      for (const record of [value, [value], { a: { b: value } }]) expect(() => canonical(record)).toThrow()
    },
  )

  it('throws on what is no JSON at all, and on half a character', () => {
    expect(() => canonical(undefined)).toThrow()
    expect(() => canonical({ a: '\ud800' })).toThrow()
  })

  it('leaves out what is undefined, and does not change what it says', () => {
    expect(canonical({ b: undefined, a: 1 })).toBe('{"a":1}')
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const text = canonical(wellFormed(value))
        expect(canonical(JSON.parse(text))).toBe(text)
      }),
    )
  })

  it('does not hang on the order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.integer()), (record) => {
        const turned = Object.fromEntries(Object.entries(record).reverse())
        expect(canonical(turned)).toBe(canonical(record))
      }),
    )
  })
})

describe('a well-formed record', () => {
  it('has U+FFFD for half a character, in keys too, and is else the same', () => {
    const record = { 'a\ud800': ['\udc00b', '😀', null, 1, true, { __proto__: null, x: 'ok' }] }
    expect(wellFormed(record)).toEqual({ 'a\ufffd': ['\ufffdb', '😀', null, 1, true, { x: 'ok' }] })
    expect(() => canonical(wellFormed(record))).not.toThrow()
  })

  it('keeps a key of a hostile name as a key', () => {
    const made = wellFormed(JSON.parse('{"__proto__": {"polluted": 1}}'))
    expect(Object.keys(made)).toEqual(['__proto__'])
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })
})

describe('the digest of a decision', () => {
  const [, decision] = Object.entries(DECISIONS)[0]!

  it('is the SHA-256 of the canonical bytes', () => {
    const sha256 = createHash('sha256').update(canonical(decision)).digest('hex')
    expect(decisionDigest(decision)).toBe(`sha256:${sha256}`)
    expect(bytesDigest(Buffer.from(canonical(decision)))).toBe(decisionDigest(decision))
  })

  it('is another one for any other verdict, head or time', () => {
    const others = [{ verdict: 'error' }, { head: '0'.repeat(40) }, { evaluated_at: '1999-01-01T00:00:00Z' }] as const
    const digests = [decision, ...others.map((more) => ({ ...decision, ...more }))].map(decisionDigest)
    expect(new Set(digests).size).toBe(4)
  })
})
