import { readdirSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { parse as parseCsv } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainRows, read, readSample, sample } from './helpers.js'

const credit = { columns: { id: 'id', label: 'y_true', score: 'y_score' }, groups: ['age_band'], positive: 1 }

/** What every sample must come to: the number of rows, or texts that its faults must hold. */
const SAMPLES: Readonly<Record<string, number | readonly string[]>> = {
  '00-good.csv': 300,
  '00-good-gz.csv.gz': 300,
  'binary.csv': ['[artifact/encoding]'],
  'column-missing-group.csv': ['no column "age_band"', '"id", "y_true", "y_score"'],
  'column-missing-score.csv': ['no column "y_score"'],
  'dup-header.csv': ['"y_score"', 'more than once', '[artifact/ambiguous]'],
  'dup-ids.csv': ['duplicate id "1"', 'line 2 and line 302', '277 more'],
  'extra-column.csv': 300,
  'float-ids.csv': 120,
  'group-constructor.csv': 324,
  'group-dropped.csv': 200,
  'group-formula.csv': 324,
  'group-missing-values.csv': 340,
  'group-one-class.csv': 300,
  'group-split-hyphen.csv': ['look like the same group', 'U+2011'],
  'group-split-nbsp.csv': ['look like the same group', 'U+00A0'],
  'group-split-nfd.csv': ['look like the same group', 'U+0301'],
  'gz-second-member-bad.csv.gz': 500,
  'gz-trailing-garbage.csv.gz': ['[artifact/unreadable]'],
  'header-only.csv': ['no rows', '[artifact/rows]'],
  'header-proto-score.csv': ['no column "y_score"'],
  'id-empty.csv': [':151:', 'column "id" has an empty cell'],
  'label-nan.csv': [':151:', '"y_true"', '"NaN"'],
  'label-quoted-comma.csv': 324,
  'label-quoted-newline.csv': 324,
  'label-text.csv': [':151:', '"yes"', 'binary'],
  'no-final-newline.csv': 300,
  'nul-bytes.csv': [':151:', 'NUL'],
  'one-row.csv': 1,
  'quoted-fields.csv': 300,
  'ragged-long.csv': [':151:', '5 cells', '4 columns'],
  'score-bool.csv': [':151:', '"true"'],
  'score-empty.csv': [':151:', 'empty cell'],
  'score-infinity.csv': [':151:', '"Infinity"'],
  'score-nan-hides-bad.csv': [':44:', '"NaN" in line 44', '37 more cells'],
  'score-negative.csv': [':151:', '-0.1'],
  'score-space.csv': [':151:', '"  "'],
  'score-text.csv': [':151:', '"high"'],
  'score-thousands.csv': [':151:', '"1,000.5"'],
  'score-tied-sorted.csv': 300,
  'unclosed-quote.csv': [':302:', 'never closed', '[artifact/syntax]'],
}

describe('CSV samples', () => {
  it.each(readdirSync(sample('csv')))('%s', async (name) => {
    const expected = SAMPLES[name]
    const { table, faults } = await readSample(`csv/${name}`, credit)
    if (typeof expected === 'number') expect(faults).toEqual([])
    if (typeof expected === 'number') expect(table?.n).toBe(expected)
    else {
      expect(table).toBeNull()
      for (const text of expected!) expect(faults.join('\n')).toContain(text)
      for (const fault of faults) expect(fault.startsWith(`csv/${name}:`)).toBe(true)
    }
  })

  it('puts missing groups in five spellings into one', async () => {
    const { table } = await readSample('csv/group-missing-values.csv', credit)
    const { values, codes } = table!.groups['age_band']!
    expect(values).toEqual(['18-25', '26-60', '60+', '(missing)'])
    expect(codes.filter((code) => code === 3).length).toBe(40)
  })

  it('reads ids that went through floats as the integers that they were', async () => {
    const { table } = await readSample('csv/float-ids.csv', credit)
    expect(table!.ids!.text(0)).toBe('1')
    expect(table!.ids!.find('17')).toBe(16)
  })
})

describe('CSV by real tools', () => {
  const loan = {
    columns: { id: 'id', label: 'y_true', prediction: 'y_pred', score: 'y_score', weight: 'sample_weight' },
    groups: ['sex', 'race', 'age_band'],
    positive: 1,
  }

  it('reads gzip, semicolons with decimal commas and a byte order mark as the plain file', async () => {
    const plain = plainRows((await readSample('rows/predictions.csv', loan)).table!).slice(0, 400)
    for (const name of ['pred.csv.gz', 'pred_semicolon_decimalcomma_bom.csv']) {
      expect(plainRows((await readSample(`rows/${name}`, loan)).table!)).toEqual(plain)
    }
  })

  it('names the cells that are null or infinite', async () => {
    const { faults } = await readSample('rows/pred_nulls_inf_ts.csv', loan)
    expect(faults[0]).toContain('column "y_score" has an empty cell in line 44, "inf" in line 45')
    expect(faults[1]).toContain('column "y_true" has an empty cell where a class belongs, in line 34')
  })
})

/** Reads one column of texts back, whatever its values. */
async function texts(
  content: string | Uint8Array,
  column: string,
  sizes: readonly number[] = [],
): Promise<readonly string[] | string> {
  const { readCsv } = await import('../../src/tables/csv.js')
  const { LIMITS } = await import('../../src/tables/limits.js')
  const { blobOf } = await import('./helpers.js')
  const blob = blobOf(content, 'x.csv', sizes)
  const result = await readCsv({
    path: 'x.csv',
    stream: blob.stream(),
    size: blob.size,
    wanted: [{ name: column, form: 'text' }],
    limits: LIMITS,
  })
  if (!result.ok) return result.faults.map((fault) => fault.message).join('; ')
  const [sink] = result.value.sinks
  return sink?.kind === 'text' ? Array.from(sink.codes, (code) => sink.values[code]!) : 'no texts'
}

describe('the CSV scanner', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 6 }),
    fc.string({ unit: fc.constantFrom('a', 'é', '😀', '"', ',', '\n', '\r\n', ' ', '1'), maxLength: 8 }),
  )
  const usable = (text: string): boolean => !/\0/.test(text) && text.isWellFormed()

  it('reads what csv-parse reads, in chunks of any size', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 4 }).chain((columns) =>
          fc.array(fc.array(cell.filter(usable), { minLength: columns, maxLength: columns }), {
            minLength: 1,
            maxLength: 12,
          }),
        ),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }),
        async (rows, end, final, sizes) => {
          const quoted = (text: string): string =>
            /[",\r\n]/.test(text) || text === '' ? `"${text.replaceAll('"', '""')}"` : text
          const header = rows[0]!.map((_, index) => `c${index}`)
          const content = [header, ...rows].map((row) => row.map(quoted).join(',')).join(end) + (final ? end : '')
          const oracle = parseCsv(content, { columns: true, record_delimiter: end }) as Record<string, string>[]
          for (const name of header) {
            expect(await texts(content, name, sizes)).toEqual(oracle.map((row) => row[name]))
          }
        },
      ),
      { numRuns: 150 },
    )
  })

  it('finds the same whether blocks have quotes or not', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.tuple(
            fc.integer(),
            fc.double({ noNaN: true, noDefaultInfinity: true, min: 0, max: 1 }),
            fc.constantFrom('a', 'b', ''),
          ),
          { minLength: 1, maxLength: 30 },
        ),
        async (rows) => {
          const lines = (quote: string): string =>
            `id,y,p,g\n${rows.map(([, score, group], index) => [index, index % 2, score, group].map((value) => quote + value + quote).join(',')).join('\n')}\n`
          const plain = await read(lines(''), { groups: ['g'] })
          const quoted = await read(lines('"'), { groups: ['g'] })
          expect(plain.faults).toEqual([])
          expect(plainRows(quoted.table!)).toEqual(plainRows(plain.table!))
        },
      ),
      { numRuns: 60 },
    )
  })

  it.each([
    ['', 'the file is empty'],
    ['\n', 'the first line is empty'],
    ['c\n', 'a header and no rows'],
    ['c\na"b\n', 'a quote stands inside a cell'],
    ['c\n"a"b\n', 'text follows the closing quote'],
    ['c\na\rb\n', 'a carriage return stands without a line feed'],
    ['c\n"a\n', 'never closed'],
    ['c,d\n1,2\n\n3,4\n', 'the line is empty'],
    ['c,d\n1\n', '1 cell, the header has 2 columns'],
    ['c,c\n1,2\n', 'more than once: "c"'],
    ['c,c \n1,2\n', 'two columns look alike: "c" (U+0063) and "c " (U+0063 U+0020)'],
    ['c\u200b,c\n1,2\n', 'two columns look alike: "c" (U+0063) and "c\\u{200b}" (U+0063 U+200B)'],
    ['\u0441,c\n1,2\n', 'two columns look alike: "c" (U+0063) and "\u0441" (U+0441)'],
    ['c\n\xff\n', 'not UTF-8'],
  ])('refuses %j', async (content, message) => {
    const bytes = Buffer.from(content, content.includes('\xff') ? 'latin1' : 'utf8')
    expect(await texts(bytes, 'c')).toContain(message)
    expect(await texts(bytes, 'c', [1])).toContain(message)
  })

  it('lets empty lines at the end be', async () => {
    expect(await texts('c,d\n1,2\n\n\r\n\n', 'c')).toEqual(['1'])
  })

  it.each([['\ufeffc\tx\n1\t2\n'], ['c;x\n1;2\n'], ['"c";x\r\n"1";2']])(
    'finds the delimiter of %j',
    async (content) => {
      expect(await texts(content, 'c')).toEqual(['1'])
    },
  )

  it('refuses UTF-16', async () => {
    expect(await texts(Buffer.from('\ufeffc,d\n1,2\n', 'utf16le'), 'c')).toContain('UTF-16')
  })

  it('counts lines through line feeds in quotes, ragged rows and blocks', async () => {
    const many = Array.from({ length: 30_000 }, (_, index) => `${index},0,0.5,"a\nb"`).join('\n')
    const { faults } = await read(`id,y,p,g\n${many}\n30000,1,x,c\n30001,1,0.5\n30002,1,y,c\n`, {}, {}, [7000])
    expect(faults).toEqual([
      'rows.csv:60003: the row has 3 cells, the header has 4 columns (fix: write one cell a column; a cell with a delimiter in it needs quotes) [artifact/rows]',
    ])
    const numbers = await read(`id,y,p,g\n${many}\n30000,1,x,c\n`, {}, {}, [7000])
    expect(numbers.faults[0]).toMatch(/^rows\.csv:60002: column "p" has "x" in line 60,002/)
  })

  it('lists five ragged rows and counts the rest', async () => {
    const { faults } = await read(`id,y,p\n${'1,2\n'.repeat(9)}`)
    expect(faults.length).toBe(5)
    expect(faults[4]).toContain('and so in 4 more lines')
  })

  it('does not count a cell twice when its row has to be read again', async () => {
    const { faults } = await read('id,y,p,g\n1,0,x,"a\nb\nc"\n', {}, {}, [3])
    expect(faults[0]).toContain('column "p" has "x" in line 2, where a finite number belongs')
  })

  it('refuses two decimal separators in one column', async () => {
    const { faults } = await read('id;y;p\n1;0;0,5\n2;1;0.5\n')
    expect(faults[0]).toContain('a decimal comma in line 2 and a point in line 3')
  })
})

describe('limits of CSV files', () => {
  const rows = (count: number): string =>
    `id,y,p\n${Array.from({ length: count }, (_, index) => `${index},${index % 2},0.5`).join('\n')}\n`

  it.each([
    ['rows', { rows: 100 }, /more than 100 rows/],
    ['columns', { columns: 2 }, /more than 2 columns/],
    ['bytes', { textBytes: 1000 }, /more than 1,000/],
    ['memory', { tableBytes: 1000 }, /more than 1,000 bytes of memory/],
  ])('%s', async (_, limits, message) => {
    const { faults, codes } = await read(rows(20_000), {}, limits)
    expect(faults[0]).toMatch(message)
    expect(codes[0]).toBe('artifact/too-large')
  })

  it('a row that never ends', async () => {
    const { faults } = await read(`id,y,p\n1,0,"${'x'.repeat(3_000_000)}`, {}, { lineBytes: 1_000_000 })
    expect(faults[0]).toContain('a row takes more than 1,000,000 bytes')
  })

  it('a compressed file that swells', async () => {
    const { faults, codes } = await read(gzipSync(rows(50_000)), {}, { inflateFloor: 1000, inflateRatio: 1 })
    expect(faults[0]).toContain('its content is more than')
    expect(codes[0]).toBe('artifact/too-large')
  })

  it.each([
    ['zeros behind it', (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc(9)])],
    ['garbage behind it', (bytes: Buffer) => Buffer.concat([bytes, Buffer.from('garbage')])],
    ['its end cut off', (bytes: Buffer) => bytes.subarray(0, -5)],
    ['a wrong checksum', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -8), Buffer.alloc(8)])],
  ])('a compressed file with %s', async (_, change) => {
    for (const sizes of [[], [1], [64]]) {
      const { faults, codes } = await read(change(gzipSync(rows(50))), {}, {}, sizes)
      expect(codes).toEqual(['artifact/unreadable'])
      expect(faults.length).toBe(1)
    }
  })

  it('reads every member of a compressed file', async () => {
    const { table } = await read(Buffer.concat([gzipSync('id,y,p\n1,0,0.5\n'), gzipSync('2,1,0.5\n')]), {}, {}, [10])
    expect(table?.n).toBe(2)
  })
})
