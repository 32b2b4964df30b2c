import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { duplicates, idColumn, sortedDuplicates, sortedFinder } from '../../src/tables/id-column.js'
import { addId, addIdNumber, type IdSink, newIdSink, reserveIds, sealIds } from '../../src/tables/ids.js'
import { LIMITS } from '../../src/tables/limits.js'

function filled(ids: readonly string[]): IdSink {
  const sink = newIdSink(LIMITS)
  reserveIds(sink, ids.length)
  ids.forEach((id, row) => {
    const bytes = Buffer.from(id, 'utf8')
    addId(sink, row, bytes, 0, bytes.length)
  })
  return sealIds(sink, ids.length, LIMITS)
}

/** Rows that repeat an earlier one, the slow way. */
function repeats(ids: readonly string[]): readonly { row: number; earlier: number }[] {
  return ids.flatMap((id, row) => (ids.indexOf(id) < row ? [{ row, earlier: ids.indexOf(id) }] : []))
}

const serial = fc
  .tuple(fc.constantFrom('', 'APP-', 'x9-'), fc.array(fc.nat(60), { minLength: 1, maxLength: 40 }))
  .map(([prefix, numbers]) => numbers.map((number) => prefix + number))
const padded = fc
  .array(fc.nat(999), { minLength: 1, maxLength: 40 })
  .map((numbers) => numbers.map((number) => `A${String(number).padStart(3, '0')}`))
/** Numbers that run on one by one, up to a row where they may not. */
const running = fc
  .tuple(fc.constantFrom('', 'r'), fc.nat(1200), fc.nat(30), fc.array(fc.nat(1300), { maxLength: 5 }))
  .map(([prefix, first, count, more]) =>
    [...Array.from({ length: count + 1 }, (_, at) => first + at), ...more].map((number) => prefix + number),
  )
const wide = fc
  .array(fc.nat(999_999_999), { minLength: 1, maxLength: 40 })
  .map((numbers) => [...numbers, numbers[0]!].map(String))
const mixed = fc.array(
  fc.oneof(
    fc.string({ minLength: 1, maxLength: 3 }),
    fc.nat(20).map(String),
    fc.constantFrom('007', '7', '07', 'é', '😀', 'a7', '1234567890123'),
  ),
  { minLength: 1, maxLength: 40 },
)
const any = fc.oneof(serial, padded, running, wide, mixed).map((ids) => ids.filter((id) => id.isWellFormed()))

describe('ids', () => {
  it('come back as they were, are found, and every repetition is known', () => {
    fc.assert(
      fc.property(any, (ids) => {
        const sink = filled(ids)
        const column = idColumn(sink, ids.length)
        expect(ids.map((_, row) => column.text(row))).toEqual(ids)
        const expected = repeats(ids)
        const found = duplicates(sink, ids.length)
        expect(found.count).toBe(expected.length)
        expect(found.first).toEqual(expected.slice(0, 5))
        for (const id of ids) expect(column.find(id)).toBe(ids.indexOf(id))
        for (const id of ['', 'none', '00', '999999999', '-1', '1.0', 'APP-', 'APP-07'])
          expect(column.find(id)).toBe(ids.indexOf(id))
      }),
      { numRuns: 500 },
    )
  })

  it('are known the same by sorting', () => {
    fc.assert(
      fc.property(mixed, (all) => {
        const ids = [...all.filter((id) => id.isWellFormed()), 'not-a-number']
        const sink = filled(ids)
        expect(sink.serial).toBe(false)
        const found = sortedDuplicates(sink, ids.length)
        expect(found.first).toEqual(repeats(ids).slice(0, 5))
        const find = sortedFinder(sink, ids.length)
        for (const id of [...ids, 'no'])
          expect(ids[find(Buffer.from(id))] ?? 'none').toBe(ids.includes(id) ? id : 'none')
      }),
    )
  })

  it('that are whole numbers in floats lose their point, all or none', () => {
    expect(idColumn(filled(['1.0', '22.0', '-3.0']), 3).text(1)).toBe('22')
    expect(idColumn(filled(['1.0', '22.0', '3.5']), 3).text(1)).toBe('22.0')
    expect(idColumn(filled(['1.0', 'v1.0']), 2).text(0)).toBe('1.0')
  })

  it('take numbers as their text', () => {
    const sink = newIdSink(LIMITS)
    reserveIds(sink, 6)
    const numbers = [0, 9, 10, 999_999_999, 1_000_000_000, -5]
    numbers.forEach((number, row) => {
      addIdNumber(sink, row, number)
    })
    expect(numbers.map((_, row) => idColumn(sink, 6).text(row))).toEqual(numbers.map(String))
  })

  it('of hostile length are refused', () => {
    const sink = newIdSink({ ...LIMITS, fieldBytes: 10 })
    reserveIds(sink, 1)
    addId(sink, 0, Buffer.from('a'.repeat(11)), 0, 11)
    expect(sink.overflow).toBe(true)
  })
})
