import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { parquetReadObjects } from 'hyparquet'
import { compressors } from 'hyparquet-compressors'
import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../src/tables/limits.js'
import { decodeParquet, planParquet } from '../../src/tables/parquet/decode.js'
import { pageCursor } from '../../src/tables/parquet/encodings.js'
import { readValues } from '../../src/tables/parquet/values.js'
import { plainRows, readSample, sample } from './helpers.js'

const credit = { columns: { id: 'id', label: 'y_true', score: 'y_score' }, groups: ['age_band'], positive: 1 }
const loan = {
  columns: { id: 'id', label: 'y_true', prediction: 'y_pred', score: 'y_score', weight: 'sample_weight' },
  groups: ['sex', 'race', 'age_band'],
  positive: 1,
}

/** What every sample must come to: the number of rows, or a text that its faults must hold. */
const SAMPLES: Readonly<Record<string, number | string>> = {
  '00-good.parquet': 300,
  'brotli.parquet': 300,
  'bytes-flip.parquet': '[artifact/unreadable]',
  'codec-lies.parquet': 'cannot be decompressed as GZIP',
  'column-duplicate-extra.parquet': 'more than once: "y_score"',
  'column-duplicate.parquet': 'no column "y_true"',
  'column-missing.parquet': 'no column "y_score"',
  'column-name-invalid-utf8.parquet': 'no column "age_band"',
  'column-values-huge.parquet': 'claims 1,000,000,000,000 values',
  'encrypted-footer.parquet': 'encrypted',
  'extra-timestamps.parquet': 300,
  'footer-garbage.parquet': 'garbled',
  'footer-length-zero.parquet': 'does not fit',
  'group-null.parquet': 324,
  'gzip.parquet': 300,
  'id-duplicate.parquet': 'duplicate id "1" in column "id": row 1 and row 301',
  'label-int8.parquet': 300,
  'magic-only.parquet': 'too short',
  'num-rows-fewer.parquet': 'claims 10 rows, but its row groups have 300',
  'offset-negative.parquet': 'outside of the file',
  'offset-of-other-column.parquet': '[artifact/unreadable]',
  'page-uncompressed-1gb.parquet': '[artifact/too-large]',
  'pickle.parquet': 'PAR1',
  'rle-bomb.parquet': '[artifact/too-large]',
  'row-groups-of-25.parquet': 300,
  'rowgroup-rows-huge.parquet': '1,000,000,000,000 rows',
  'schema-children-negative.parquet': '-3 columns',
  'score-float16.parquet': 300,
  'score-float32.parquet': 300,
  'score-nan-hides-bad.parquet': '"NaN" in row 43',
  'truncated-half.parquet': 'cut short',
  'truncated-head.parquet': 'PAR1',
  'wide.parquet': 300,
  'zero-rows.parquet': 'no rows',
  'zstd.parquet': 300,
}

describe('Parquet samples', () => {
  it.each(readdirSync(sample('parquet')).filter((name) => !name.startsWith('types')))('%s', async (name) => {
    const expected = SAMPLES[name]
    const { table, faults } = await readSample(`parquet/${name}`, credit)
    if (typeof expected === 'number') expect(faults).toEqual([])
    if (typeof expected === 'number') expect(table?.n).toBe(expected)
    else {
      expect(table).toBeNull()
      expect(faults.join('\n')).toContain(expected)
      for (const fault of faults) expect(fault.startsWith(`parquet/${name}: `)).toBe(true)
    }
  })

  it('puts null groups into one', async () => {
    const { table } = await readSample('parquet/group-null.parquet', credit)
    expect(table!.groups['age_band']!.values).toEqual(['18-25', '26-60', '60+', '(missing)'])
  })
})

describe('Parquet and CSV of the same rows', () => {
  const quirks = ['brotli', 'bytestreamsplit', 'gzip', 'index_id', 'lz4', 'none', 'rangeindex', 'v2page_delta_nodict']

  it.each(quirks)('pred_%s.parquet', async (name) => {
    const expected = plainRows((await readSample('rows/pred.csv.gz', loan)).table!)
    const { table, faults } = await readSample(`rows/pred_${name}.parquet`, loan)
    expect(faults).toEqual([])
    expect(plainRows(table!)).toEqual(expected)
  })

  it('8,000 rows', async () => {
    const expected = plainRows((await readSample('rows/predictions.csv', loan)).table!)
    for (const name of ['predictions.parquet']) {
      const { table } = await readSample(`rows/${name}`, loan)
      expect(table!.n).toBe(8000)
      expect(plainRows(table!).slice(0, 2000)).toEqual(expected)
      expect(table!.ids!.find(table!.ids!.text(7999))).toBe(7999)
    }
  })

  it('booleans are the classes 0 and 1; half the precision is half the digits', async () => {
    const expected = (await readSample('rows/pred.csv.gz', loan)).table!
    const { table } = await readSample('rows/pred_category_bool_float32.parquet', loan)
    expect(table!.classes).toEqual(['0', '1'])
    expect(table!.label).toEqual(expected.label)
    expect(Array.from(table!.scores![0]!)).toEqual(Array.from(expected.scores![0]!, Math.fround))
    expect(plainRows(table!).map((row) => (row as unknown[])[5])).toEqual(
      plainRows(expected).map((row) => (row as unknown[])[5]),
    )
  })

  it('names the cells that are null or infinite', async () => {
    const { faults } = await readSample('rows/pred_nulls_inf_ts.parquet', loan)
    expect(faults[0]).toContain('column "y_score" has an empty cell in row 41, "Infinity" in row 42')
    expect(faults[1]).toContain('column "y_true" has an empty cell where a class belongs, in row 31')
  })
})

// Where a page comes from zlib it is a Buffer, which may begin anywhere and of which `slice` copies nothing.
it.each([
  ['DOUBLE', Float64Array.of(0.5, -1, 1e300)],
  ['FLOAT', Float32Array.of(0.5, -1, 3)],
  ['INT32', Int32Array.of(1, -2, 3)],
  ['INT64', BigInt64Array.of(1n, -2n, 3n)],
] as const)('values of the type %s are read from a Buffer at an odd place', (type, values) => {
  const bytes = Buffer.concat([Buffer.alloc(1), Buffer.from(values.buffer)]).subarray(1)
  const leaf = { path: ['a'], type, typeLength: 0, optional: false, flat: true, meaning: { kind: 'plain' } } as const
  const read = readValues(pageCursor(bytes), leaf, 0, values.length, 0)
  expect(read.kind === 'numbers' && Array.from(read.values)).toEqual(Array.from(values, Number))
})

describe('Parquet types and encodings, against hyparquet', () => {
  it.each(readdirSync(sample('parquet')).filter((name) => name.startsWith('types')))('%s', async (name) => {
    const file = readFileSync(sample(`parquet/${name}`))
    const rows = await parquetReadObjects({
      file: file.buffer.slice(file.byteOffset, file.byteOffset + file.length) as ArrayBuffer,
      compressors,
    })
    const unusable = new Set(['ts', 'list', 'struct'])
    for (const column of Object.keys(rows[0]!)) {
      const result = await decodeParquet(new Uint8Array(file), [{ name: column, form: 'either' }], name, LIMITS)
      expect([column, result.ok]).toEqual([column, !unusable.has(column)])
      if (!result.ok) continue
      const sink = result.value.sinks[0]!
      if (sink.kind !== 'either') throw new Error('a column of another form')
      const { numbers, texts } = sink
      const expected = rows.map((row) =>
        numbers ? (row[column] === null ? Number.NaN : Number(row[column])) : String(row[column] ?? ''),
      )
      const mine = numbers ? Array.from(numbers.values) : Array.from(texts!.codes, (code) => texts!.values[code])
      // hyparquet multiplies decimals by a power of ten; a quotient is nearer.
      if (column.startsWith('dec'))
        for (const [row, value] of mine.entries()) expect(value).toBeCloseTo(Number(expected[row]), 1)
      else expect(mine).toEqual(expected.map((value) => (value === 0 ? 0 : value)))
    }
  })

  it('gives integers beyond 2^53 as texts without rounding', async () => {
    const file = readFileSync(sample('parquet/types-delta-v2.parquet'))
    const rows = await parquetReadObjects({
      file: file.buffer.slice(file.byteOffset, file.byteOffset + file.length) as ArrayBuffer,
      compressors,
      columns: ['big', 'ubig'],
    })
    for (const name of ['big', 'ubig']) {
      const result = await decodeParquet(new Uint8Array(file), [{ name, form: 'text' }], name, LIMITS)
      const sink = result.ok ? result.value.sinks[0]! : null
      expect(sink?.kind === 'text' && Array.from(sink.codes, (code) => sink.values[code])).toEqual(
        rows.map((row) => String(row[name])),
      )
    }
  })

  it.each([
    ['text', 'number', 'holds texts; numbers are needed'],
    ['bool', 'number', 'holds true and false; numbers are needed'],
    ['ts', 'text', 'holds values of type timestamp'],
    ['list', 'text', 'holds values of type struct or list'],
  ] as const)('refuses %s as %s', async (name, form, message) => {
    const file = new Uint8Array(readFileSync(sample('parquet/types-dictionary.parquet')))
    const result = await decodeParquet(file, [{ name, form }], 'x.parquet', LIMITS)
    expect(!result.ok && result.faults[0]!.message).toContain(message)
  })
})

describe('broken Parquet files', () => {
  const wanted = (['i32', 'step', 'f64', 'fnull', 'text', 'large', 'bool'] as const).map((name) => ({
    name,
    form: 'either' as const,
  }))
  const files = ['types-dictionary', 'types-plain-v1', 'types-delta-v2'].map(
    (name) => new Uint8Array(readFileSync(sample(`parquet/${name}.parquet`))),
  )

  it('never throw, and have all rows or none', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.nat(255)), {
          minLength: 1,
          maxLength: 4,
        }),
        fc.boolean(),
        async (file, changes, inFooter) => {
          const broken = file.slice()
          const from = inFooter ? broken.length - 8 - new DataView(broken.buffer).getUint32(broken.length - 8, true) : 4
          for (const [place, value] of changes) broken[Math.floor(from + place * (broken.length - from))] = value
          const result = await decodeParquet(broken, wanted, 'x.parquet', LIMITS)
          if (!result.ok) return
          expect(result.value.n).toBe(500)
          for (const sink of result.value.sinks)
            if (sink.kind === 'either') expect((sink.numbers?.values ?? sink.texts!.codes).length).toBe(500)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('cut short at any place are refused', async () => {
    const file = files[0]!
    for (let length = 0; length < file.length; length += 97) {
      const result = await decodeParquet(file.slice(0, length), wanted, 'x.parquet', LIMITS)
      expect(result.ok).toBe(false)
    }
  })

  it('with a page that does not have its checksum are refused', async () => {
    const file = readFileSync(sample('parquet/types-plain-v1.parquet'))
    const at = file.indexOf('\t\0\0\0row-') + 4
    expect(at).toBeGreaterThan(4)
    file[at] = 'R'.charCodeAt(0)
    const result = await decodeParquet(new Uint8Array(file), [{ name: 'large', form: 'id' }], 'x.parquet', LIMITS)
    expect(!result.ok && result.faults[0]!.message).toContain('checksum')
  })

  it.each([
    ['rows', { rows: 499 }, '500 rows; 499 is the most'],
    ['memory', { tableBytes: 1000 }, 'more than 1,000 bytes of memory'],
    ['page', { pageBytes: 100 }, 'a page that claims'],
    ['pages', { pagesBytes: 1000 }, 'decompress to more than 1,000 bytes'],
    ['page count', { pages: 1 }, 'more than 1 pages'],
    ['footer', { footerBytes: 10 }, 'footer has'],
    ['columns', { columns: 3 }, 'more than 3 columns'],
  ])('beyond a limit are refused: %s', async (_, limits, message) => {
    const result = await decodeParquet(files[1]!, wanted, 'x.parquet', { ...LIMITS, ...limits })
    expect(!result.ok && result.faults[0]!.message).toContain(message)
    expect(!result.ok && result.faults[0]!.code).toBe('artifact/too-large')
  })

  it('with more pages than are allowed over all columns are refused before anything is decoded', () => {
    const file = new Uint8Array(readFileSync(sample('rows/predictions.parquet')))
    const two = [
      { name: 'id', form: 'id' },
      { name: 'y_score', form: 'number' },
    ] as const
    const plan = (pages: number) => planParquet(file, two, 'x.parquet', { ...LIMITS, pages })
    expect(plan(4).ok).toBe(true)
    const refused = plan(3)
    expect(!refused.ok && refused.faults[0]!.message).toContain('wanted columns have more than 3 pages')
  })
})
