import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RowsRequest } from '../../src/domain/rows.js'
import { READERS } from '../../src/readers/index.js'
import { chooseReader } from '../../src/readers/recognise.js'
import { readColumns, readTexts } from '../../src/tables/index.js'
import { faultsOf, fileOf } from '../readers/reading.js'
import { blobOf, plainRows, read, readSample, sample } from './helpers.js'

const loan: Partial<RowsRequest> = {
  columns: { id: 'id', label: 'y_true', prediction: 'y_pred', score: 'y_score', weight: 'sample_weight' },
  groups: ['sex', 'race'],
  positive: 1,
}
const line = (more: object = {}) => JSON.stringify({ id: 'a', y: 1, p: 0.5, ...more })
const text = (...lines: readonly string[]) => `${lines.join('\n')}\n`
const good = text(line(), line({ id: 'b', y: 0 }))

describe('JSON Lines', () => {
  it('give what the same rows give as CSV', async () => {
    const csv = readFileSync(sample('rows/predictions.csv'), 'utf8').split('\n')
    const short = (await read(`${csv.slice(0, 401).join('\n')}\n`, loan)).table!
    const { table, faults } = await readSample('rows/pred.jsonl', loan)
    expect(faults).toEqual([])
    expect(table).toMatchObject({ n: 400, classes: ['0', '1'] })
    const without = (rows: readonly unknown[]) =>
      (rows as unknown[][]).map((cells) => cells.filter((_, at) => at !== 3))
    expect(without(plainRows(table!))).toEqual(without(plainRows(short)))
    // pandas writes ten decimals as JSON and all of them as CSV.
    const [ten, all] = [table!.scores![0]!, short.scores![0]!]
    for (let row = 0; row < 400; row++) expect(Math.abs(ten[row]! - all[row]!)).toBeLessThan(1e-10)
  })

  it.each([
    ['as it is', good],
    ['without a last line feed', good.trimEnd()],
    ['with carriage returns', good.replaceAll('\n', '\r\n')],
    ['with a byte order mark', `\ufeff${good}`],
    ['with spaces', text(' { "id" : "a" , "y":1, "p" :\t0.5 } ', '{"id":"b","y":0,"p":0.5}')],
    ['with keys in another order', text(line(), '{"p": 0.5, "id": "b", "y": 0}')],
    ['with escaped keys', text(line(), '{"\\u0069d": "b", "y": 0, "p": 0.5}')],
    ['with texts for numbers', text(line({ y: '1' }), line({ id: 'b', y: '0', p: '0.5' }))],
    ['with lists that nobody asks for', text(line({ x: [1, { a: [] }, 'b,"'] }), line({ id: 'b', y: 0, x: {} }))],
  ])('are read %s', async (_, content) => {
    for (const sizes of [[], [1], [7, 3]]) {
      const { table, faults } = await read(content, {}, {}, sizes)
      expect(faults).toEqual([])
      expect(plainRows(table!)).toEqual([
        ['a', '1', null, [0.5], undefined, []],
        ['b', '0', null, [0.5], undefined, []],
      ])
    }
    expect((await read(gzipSync(content))).table?.n).toBe(2)
  })

  it.each<[string, string, RegExp]>([
    ['a key twice', text(line(), '{"id":"b","id":"c","y":0,"p":0.5}'), /:2: the key "id" stands twice.*artifact\/rows/],
    ['a key twice in the first line', '{"id":"b","y":0,"p":0.5,"p":0.9}\n', /:1: the key "p" stands twice/],
    [
      'a key twice under an escape',
      text(line(), '{"id":"b","\\u0069d":"c","y":0,"p":1}'),
      /:2: the key "id" stands twice/,
    ],
    [
      'a key less',
      text(line(), '{"id":"b","y":0}'),
      /:2: the row has no "p", which the first line has.*artifact\/rows/,
    ],
    ['a key more', text(line(), line({ id: 'b', q: 1 })), /:2: the row has the key "q", which the first line has not/],
    [
      'NaN',
      text(line(), '{"id":"b","y":0,"p":NaN}'),
      /:2: "NaN" is no JSON value \(byte \d+ of the line\).*artifact\/syntax/,
    ],
    ['Infinity', text(line(), '{"id":"b","y":0,"p":-Infinity}'), /:2: "-Infinity" is no JSON value/],
    ['a number that is none', text(line(), '{"id":"b","y":0,"p":.5}'), /:2: "\.5" is no JSON value/],
    ['a leading zero', text(line(), '{"id":"b","y":0,"p":00.5}'), /is no JSON value/],
    ['a plus sign', text(line(), '{"id":"b","y":0,"p":+0.5}'), /is no JSON value/],
    ['single quotes', text(line(), "{'id':'b'}"), /:2: a key in double quotes is wanted/],
    ['a trailing comma', text(line(), '{"id":"b","y":0,"p":0.5,}'), /:2: a key in double quotes is wanted/],
    ['an empty line', text(line(), '', line({ id: 'b' })), /:2: the line is empty/],
    ['an empty line at the end', `${good}\n`, /:3: the line is empty/],
    ['a line that is no object', text(line(), '[1, 2]'), /:2: the line is no JSON object/],
    [
      'two objects in a line',
      text(line(), `${line({ id: 'b' })} ${line({ id: 'c' })}`),
      /:2: something follows the object/,
    ],
    ['a line cut short', good.slice(0, -8), /:2: the line ends before its object does: it is cut short/],
    ['a text cut short', good.slice(0, 30), /:2: the line ends before its object does/],
    ['an escape that is none', text(line(), '{"id":"\\q","y":0,"p":0.5}'), /:2: an escape that JSON does not know/],
    [
      'an escape that is none, at the end',
      text(line(), '{"y":0,"p":0.5,"id":"\\u00"}'),
      /:2: an escape that JSON does not know/,
    ],
    [
      'half a character',
      text(line(), '{"id":"\\ud800","y":0,"p":0.5}'),
      /:2: .* has a NUL or half a character.*artifact\/encoding/,
    ],
    ['a NUL', text(line(), '{"id":"\\u0000","y":0,"p":0.5}'), /:2: .* has a NUL/],
    ['a raw control character', text(line(), '{"id":"\u0001","y":0,"p":0.5}'), /:2: a control character/],
    [
      'null where a number belongs',
      text(line(), line({ id: 'b', p: null })),
      /:2: column "p" has an empty cell in line 2/,
    ],
    ['true where a number belongs', text(line(), line({ id: 'b', p: true })), /:2: column "p" has "true" in line 2/],
    ['a number that is too large', text(line(), '{"id":"b","y":0,"p":1e999}'), /:2: column "p" has "1e999" in line 2/],
    [
      'a list where a number belongs',
      text(line(), line({ id: 'b', p: [0.5] })),
      /:2: column "p" holds a list or an object, and rows are flat/,
    ],
    [
      'an object where a text belongs',
      text(line({ id: {} }), line({ id: 'b' })),
      /:1: column "id" holds a list or an object/,
    ],
    ['no id', text(line(), line({ id: null })), /:2: column "id" has an empty cell in line 2/],
    ['an id twice', text(line(), line()), /:2: duplicate id "a" in column "id": line 1 and line 2/],
    [
      'no wanted column',
      text('{"id":"a","y":1,"q":0.5}'),
      /:1: the file has no column "p"; it has 3 columns: "id", "y", "q"/,
    ],
    ['no keys', '{}\n', /:1: the first line has no keys/],
    [
      'a document of JSON',
      `${JSON.stringify({ rows: [1], id: 1, y: 0, p: 1 }, null, 1)}\n`,
      /:1: the line ends before its object does.*\(fix: write one object a line \(JSON Lines\)/,
    ],
    [
      'a document of JSON in one line',
      '{"columns":["id"],"data":[[1]]}',
      /the file is JSON, not a table of rows.*artifact\/unrecognised/,
    ],
  ])('are refused with %s', async (_, content, expected) => {
    for (const sizes of [[], [1], [16]]) {
      const { table, faults } = await read(content, { path: 'rows.jsonl' }, {}, sizes)
      expect(table).toBeNull()
      expect(faults.join('\n')).toMatch(expected)
    }
  })

  it('are refused where they are not UTF-8, in whatever column', async () => {
    const bytes = Buffer.from(text(line({ x: 'é' }), line({ id: 'b', x: 'e' })), 'latin1')
    expect((await read(bytes)).faults).toEqual([expect.stringMatching(/:1: the file is not UTF-8.*artifact\/encoding/)])
  })

  it('keep lines where a text holds a line feed', async () => {
    const content = text(
      line({ g: 'x\ny', id: 'a\n"b",' }),
      line({ id: 'b', g: 'x' }),
      line({ id: 'c', p: 'high', g: 'z' }),
    )
    const { faults } = await read(content, { groups: ['g'] })
    expect(faults).toEqual([expect.stringMatching(/^rows\.csv:3: column "p" has "high" in line 3/)])
    const { table } = await read(content.replace('"high"', '0.1'), { groups: ['g'] })
    expect(table?.ids?.text(0)).toBe('a\n"b",')
    expect(table?.groups['g']?.values).toContain('x\ny')
  })

  it.each([
    ['rows', { rows: 1 }, 2, /more than 1 row/],
    ['columns', { columns: 2 }, 2, /:1: the first line has more than 2 keys/],
    ['a field', { fieldBytes: 30 }, 2, /column "y" cannot be used: .* values of more than a megabyte/],
    ['a line', { lineBytes: 20 }, 2, /more than 20 bytes/],
    ['the text', { textBytes: 20 }, 2, /more than 20/],
    ['all rows', { tableBytes: 1 }, 6000, /more than 1 bytes of memory/],
  ])('have the limits of CSV: %s', async (_, limits, rows, expected) => {
    const content = Array.from({ length: rows }, (_, row) => line({ id: row, y: `${row}`.padStart(40, 'x') }))
    const { table, faults } = await read(text(...content), {}, limits, [8])
    expect(table).toBeNull()
    expect(faults.join('\n')).toMatch(expected)
  })

  it('are read by every way to rows', async () => {
    const content = text('{"a": null, "b": "x"}', '{"a": 2, "b": "y"}')
    const columns = await readColumns(blobOf(content), null)
    expect(columns.ok && Object.keys(columns.value)).toBeTruthy()
    const texts = await readTexts(blobOf(content), 'r', ['b', 'a'])
    expect(texts.ok && [texts.value.values(0), texts.value.values(1)]).toEqual([
      ['x', ''],
      ['y', '2'],
    ])
    const single = await readTexts(blobOf('{"a": 1}\n{"a": ""}\n{"a": null}\n'), 'r', ['a'])
    expect(single.ok && single.value.n).toBe(3)
  })

  it('are named where no policy declares them', async () => {
    const file = fileOf('reports/predictions.jsonl', readFileSync(sample('rows/pred.jsonl')))
    expect(await faultsOf(chooseReader(file, null, READERS))).toMatch(
      /rows of predictions as JSON Lines \(fix: declare them with `as: predictions`/,
    )
  })
})

/** A cell: the JSON that is written for it, and the text of it in CSV. */
interface Drawn {
  readonly json: string
  readonly csv: string
}

const escaped = (value: string, all: boolean): string =>
  all
    ? `"${[...value].map((char) => [...Array(char.length).keys()].map((at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, '0')}`).join('')).join('')}"`
    : JSON.stringify(value)
const csvCell = (value: string): string => `"${value.replaceAll('"', '""')}"`

const someText = fc
  .string({
    unit: fc.constantFrom('a', 'B', ' ', ',', ';', '"', "'", '\t', '\n', 'é', '😀', '0', '.', '-', 'NA'),
    maxLength: 6,
  })
  .chain((value) => fc.boolean().map((all): Drawn => ({ json: escaped(value, all), csv: csvCell(value) })))
const someNumber = fc
  .constantFrom(
    '0',
    '-0',
    '1',
    '0.25',
    '1e-3',
    '12345678901234567890',
    '0.1000000000000000055',
    '-2.5E+1',
    '1e400',
    '0.9',
  )
  .map((token): Drawn => ({ json: token, csv: token }))
const nothing = fc.constant<Drawn>({ json: 'null', csv: '' })
const truth = fc.constantFrom('true', 'false').map((token): Drawn => ({ json: token, csv: token }))
const label = fc.constantFrom('0', '1').map((token): Drawn => ({ json: token, csv: token }))

const NAMES = ['id', 'y', 'p', 'g', 'x', 'unasked']
const row = fc.tuple(
  fc.oneof({ weight: 8, arbitrary: fc.nat(40).map((n): Drawn => ({ json: `"i${n}"`, csv: `i${n}` })) }, someText),
  fc.oneof({ weight: 8, arbitrary: label }, nothing, truth),
  fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom('0.25', '0.5', '1', '0').map((t): Drawn => ({ json: t, csv: t })) },
    someNumber,
    nothing,
  ),
  fc.oneof(someText, nothing, someNumber),
  fc.oneof(someNumber, nothing, someText),
  fc.oneof(someText, nothing),
)

describe('JSON Lines and CSV of the same rows', () => {
  it('give the same table, or the same faults in the same lines', async () => {
    const drawn = fc.record({
      rows: fc.array(row, { minLength: 1, maxLength: 12 }),
      order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }),
      sizes: fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 3 }),
    })
    const law = fc.asyncProperty(drawn, async ({ rows, order, sizes }) => {
      const csv = `${NAMES.join(',')}\n${rows.map((cells) => cells.map((cell) => cell.csv).join(',')).join('\n')}\n`
      const members = (cells: readonly Drawn[], places: readonly number[]) =>
        `{${places.map((at) => `"${NAMES[at]}":${cells[at]!.json}`).join(', ')}}`
      const lines = rows.map((cells, at) => members(cells, at === 0 ? [0, 1, 2, 3, 4, 5] : order)).join('\n')
      const request: Partial<RowsRequest> = { groups: ['g'], extra: ['x'] }
      const [one, other] = [await read(csv, request), await read(`${lines}\n`, request, {}, sizes)]
      expect(other.codes).toEqual(one.codes)
      // The header of CSV is a line of its own; a line feed in a cell makes more of them.
      const places = (faults: readonly string[], by: number) =>
        faults.map((each) => each.replaceAll(/(?<=^rows\.csv:|line )[\d,]+/g, (line) => String(Number(line) - by)))
      if (!csv.slice(0, -1).match(/"[^"]*\n/)) expect(places(other.faults, 0)).toEqual(places(one.faults, 1))
      if (!one.table || !other.table) return
      expect(plainRows(other.table)).toEqual(plainRows(one.table))
      expect(other.table.numbers).toEqual(one.table.numbers)
      expect(other.table.classes).toEqual(one.table.classes)
    })
    await fc.assert(law, { numRuns: 400 })
  })

  it('of which one byte is another never give another table without a fault that a reader of JSON would not tell', async () => {
    const content = text(line({ g: 'x' }), line({ id: 'b', y: 0, g: 'y' }), line({ id: 'c', g: 'x' }))
    for (let at = 0; at < content.length; at++)
      for (const byte of ['"', ',', '}', '\\', '\n', '0', '{', ' ']) {
        const spoilt = `${content.slice(0, at)}${byte}${content.slice(at + 1)}`
        const { table } = await read(spoilt, { groups: ['g'] })
        if (table === null) continue
        // What is taken is JSON, line by line, with the keys of the first line.
        const parsed = spoilt
          .trimEnd()
          .split('\n')
          .map((each) => JSON.parse(each) as Record<string, unknown>)
        expect(parsed.map((each) => Object.keys(each).length)).toEqual(parsed.map(() => 4))
        expect(table.n).toBe(parsed.length)
        expect(parsed.map((each) => String(each['id']))).toEqual(parsed.map((_, index) => table.ids?.text(index)))
      }
  })
})
