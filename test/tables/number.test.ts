import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fractionAt, parseNumber, stopped } from '../../src/tables/number.js'

const parse = (text: string, decimal = 46): number => {
  const bytes = Buffer.from(`x${text}x`)
  return parseNumber(bytes, 1, bytes.length - 1, decimal)
}

describe('numbers in text', () => {
  it.each([
    ['0', 0],
    ['-0', 0],
    ['0.1', 0.1],
    ['00.5', 0.5],
    ['1e-5', 1e-5],
    ['1E+2', 100],
    ['0.08955596797883157', 0.08955596797883157],
    ['9007199254740993', 9007199254740992],
    ['123456789012345678901234567890', 1.2345678901234568e29],
    ['0.1000000000000000055511151231257827', 0.1],
    ['5e-324', 5e-324],
    ['1.7976931348623157e308', Number.MAX_VALUE],
    ['2.2250738585072011e-308', 2.225073858507201e-308],
  ])('reads %s', (text, value) => expect(parse(text)).toBe(value))

  it.each([
    '',
    ' ',
    ' 1',
    '1 ',
    '+1',
    '.5',
    '1.',
    '-',
    '1e',
    '1e+',
    'e5',
    '1.5.2',
    '1,5',
    '1,000.5',
    '0x10',
    'NaN',
    'nan',
    'Infinity',
    'inf',
    'true',
    '1_000',
    '1e400',
    '-1e400',
    '１',
  ])('refuses %j', (text) => expect(parse(text)).toBeNaN())

  it('takes a comma as the decimal separator where told, and a point as well', () => {
    expect(parse('0,25', 44)).toBe(0.25)
    expect(parse('0.25', 44)).toBe(0.25)
    expect(parse('1.000,5', 44)).toBeNaN()
    expect(parse('12,345678901234567890123', 44)).toBe(12.345678901234567)
  })

  it('is exactly Number() for every text of the grammar', () => {
    const digits = (min: number, max: number) =>
      fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: min, maxLength: max })
    const text = fc
      .tuple(fc.boolean(), digits(1, 25), fc.option(digits(1, 25)), fc.option(fc.integer({ min: -330, max: 330 })))
      .map(
        ([minus, whole, part, power]) =>
          `${minus ? '-' : ''}${whole}${part === null ? '' : `.${part}`}${power === null ? '' : `e${power}`}`,
      )
    fc.assert(
      fc.property(text, (written) => {
        const value = Number(written)
        if (Number.isFinite(value)) expect(parse(written)).toBe(value + 0 === 0 ? 0 : value)
        else expect(parse(written)).toBeNaN()
      }),
      { numRuns: 5000 },
    )
  })

  it('gives back every double from its shortest text', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(parse(String(value).replace('e+', 'e'))).toBe(value + 0 === 0 ? 0 : value)
      }),
      { numRuns: 5000 },
    )
  })

  it('rounds right next to the middle between two doubles', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1, noNaN: true }), fc.integer({ min: 16, max: 19 }), (value, length) => {
        const text = value.toPrecision(length)
        expect(parse(text)).toBe(Number(text))
      }),
      { numRuns: 5000 },
    )
  })
})

describe('fractions read four digits at a time', () => {
  const read = (text: string): { value: number; end: number } => {
    const bytes = Buffer.from(`xx${text}`.padEnd(60, ',0.123456789012345678901234567890'))
    const value = fractionAt(new DataView(bytes.buffer, bytes.byteOffset, bytes.length), 2)
    return { value, end: stopped.at - 2 }
  }
  const digits = fc.array(fc.nat(9), { minLength: 1, maxLength: 24 }).map((some) => some.join(''))

  it('are what Number() reads, or left to the slow way', () => {
    let quick = 0
    fc.assert(
      fc.property(fc.nat(9), digits, (first, rest) => {
        const text = `${first}.${rest}`
        const { value, end } = read(text)
        if (Number.isNaN(value)) return
        quick++
        expect(value).toBe(Number(text))
        expect(end).toBe(text.length)
      }),
      { numRuns: 3000 },
    )
    expect(quick).toBeGreaterThan(1000)
  })

  it('are quick as programs write probabilities', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), (p) => {
        for (const text of [String(p), p.toFixed(6), p.toFixed(9)]) {
          const { value } = read(text)
          if (!Number.isNaN(value)) expect(value).toBe(Number(text))
        }
        expect(read(p.toFixed(6)).value).not.toBeNaN()
      }),
    )
  })

  it.each(['1', '12.5', '.5', '-0.5', '1.', '1.x', 'a.5', ':.5', '/.5', '0:5', ''])('leave %j alone', (text) => {
    expect(read(text).value).toBeNaN()
  })

  it.each(['0.1234:', '0.12/4', '0.1;', '0.12345678/', '0.1e5', '0.0\n'])(
    'stop where %j stops being digits',
    (text) => {
      const { value, end } = read(text)
      const known = /^\d\.\d+/.exec(text)![0]
      expect(value).toBe(Number(known))
      expect(end).toBe(known.length)
    },
  )
})
