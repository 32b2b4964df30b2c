import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faultText } from '../../src/domain/fault.js'
import { cellValue, parseCsvReport } from '../../src/syntax/csv-report.js'

const faults = (text: string): string => {
  const result = parseCsvReport(text, 'r.csv')
  return result.ok ? '' : result.faults.map(faultText).join('\n')
}

describe('parseCsvReport', () => {
  it('reads what csv-parse reads', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'b', ' ', ',', '"', '\n', '1', '.', '-'), maxLength: 6 })
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 5 }),
        fc.constantFrom('\n', '\r\n'),
        (rows, end) => {
          const quote = (text: string) => `"${text.replaceAll('"', '""')}"`
          const text = [['x', 'y', 'z'], ...rows]
            .map((row, index) => row.map(index === 0 ? String : quote).join(','))
            .join(end)
          const result = parseCsvReport(text, 'r.csv')
          if (!result.ok) throw new Error(faults(text))
          const known = parse(text, { record_delimiter: end }) as string[][]
          expect([result.value.header, ...result.value.rows.map(({ cells }) => cells)]).toEqual(known)
        },
      ),
    )
  })

  it('knows the line of each row, also behind line breaks in quotes', () => {
    const result = parseCsvReport('a,b\n"x\ny",1\n\nz,2\n', 'r.csv')
    expect(result.ok && result.value.rows).toEqual([
      { line: 2, cells: ['x\ny', '1'] },
      { line: 5, cells: ['z', '2'] },
    ])
  })

  it('takes semicolons where the header has no comma', () => {
    const result = parseCsvReport('a;b\n1;2\n', 'r.csv')
    expect(result.ok && result.value).toEqual({ header: ['a', 'b'], rows: [{ line: 2, cells: ['1', '2'] }] })
  })

  it.each([
    ['', 'r.csv:1: the file is empty (fix: write the table again) [artifact/syntax]'],
    ['a,b,a\n', 'r.csv:1: the column "a" stands twice in the header (fix: rename one of the two) [artifact/ambiguous]'],
    ['a,b\n1\n', 'r.csv:2: the row has 1 cells and the header has 2 (fix: write one cell a column) [artifact/syntax]'],
    [
      'a,b\n"1,2\n',
      'r.csv:2: a cell in quotes is never closed (fix: close the quotes, or write the whole file again) [artifact/syntax]',
    ],
    ['a,b\n"1"x,2\n', 'r.csv:2: text stands after a cell in quotes (fix: quote the whole cell) [artifact/syntax]'],
  ])('says of %j what is wrong', (text, expected) => {
    expect(faults(text)).toBe(expected)
  })

  it.each([
    ['0.5', 0.5],
    ['-1e-3', -0.001],
    [' 12 ', 12],
    ['.5', 0.5],
    ['', null],
    ['NaN', null],
    ['-inf', null],
    ['1e999', null],
    ['0,5', '0,5'],
    ['50%', '50%'],
    ['0x10', '0x10'],
    ['handled', 'handled'],
  ])('takes the cell %j for %j', (cell, expected) => {
    expect(cellValue(cell)).toBe(expected)
  })
})
