import { performance } from 'node:perf_hooks'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faultText, type Result } from '../../src/domain/fault.js'
import { isSqlite, openSqlite } from '../../src/syntax/sqlite.js'
import { columnsOf } from '../../src/syntax/sqlite-schema.js'
import { recordOf, varint } from '../../src/syntax/sqlite-values.js'
import { patched, retold, trackingDatabase } from '../fakes/sqlite.js'

const DATABASE = trackingDatabase()
const told = (result: Result<unknown>): string => (result.ok ? '' : result.faults.map(faultText).join('\n'))

/** What opening it and reading every table complains of; '' where nothing. */
function faultOf(bytes: Uint8Array): string {
  const database = openSqlite(bytes, 'm.db')
  if (!database.ok) return told(database)
  return database.value.tables.map((table) => told(database.value.rows(table))).find((one) => one !== '') ?? ''
}

/** Byte offset of the first leaf page of a table after the schema. */
function leafOffset(bytes: Uint8Array): number {
  for (let offset = 512; offset < bytes.length; offset += 512) if (bytes[offset] === 0x0d) return offset
  throw new Error('no leaf page')
}

describe('openSqlite', () => {
  it('reads tables with rows on several pages and on overflow pages', () => {
    const database = openSqlite(DATABASE, 'm.db')
    if (!database.ok) throw new Error(told(database))
    expect(database.value.tables).toEqual(expect.arrayContaining(['runs', 'latest_metrics', 'params']))
    const runs = database.value.rows('runs')
    expect(runs.ok && runs.value.map(({ name, status, experiment_id: id }) => [name, status, id])).toEqual([
      ['candidate', 'FINISHED', 1],
      ['broken', 'FAILED', 1],
      ['deleted', 'FINISHED', 1],
    ])
    const latest = database.value.rows('latest_metrics')
    expect(latest.ok && latest.value[0]).toMatchObject({ key: 'test_roc_auc', value: 0.69, step: 2, is_nan: 0 })
    const experiments = database.value.rows('experiments')
    expect(experiments.ok && experiments.value.map(({ experiment_id: id }) => id)).toEqual([0, 1])
    expect(told(database.value.rows('nothing'))).toMatch(/there is no table "nothing"/)
  })

  it.each<[string, Uint8Array, RegExp]>([
    ['nothing', new Uint8Array(), /does not begin as an SQLite database/],
    ['a header alone', DATABASE.slice(0, 100), /has 100 bytes/],
    ['a database cut short', DATABASE.slice(0, -512), /its header says \d+ pages of 512/],
    ['a database cut in a page', DATABASE.slice(0, -100), /bytes, and its header says/],
    ['a page size that is none', patched(DATABASE, 16, 2, 1), /its page size is 513/],
    ['WAL mode', patched(DATABASE, 18, 2, 2), /WAL mode.*PRAGMA journal_mode=DELETE/],
    ['UTF-16', patched(DATABASE, 56, 0, 0, 0, 2), /UTF-16/],
    ['pages without room', patched(DATABASE, 20, 200), /no room/],
    ['a schema page of another kind', patched(DATABASE, 100, 0x0a), /page 1 is no page of a table/],
    ['cells beyond their page', patched(DATABASE, leafOffset(DATABASE) + 3, 0xff, 0xff), /no room for its cells/],
    ['a cell outside its page', patched(DATABASE, leafOffset(DATABASE) + 8, 0x01, 0xff), /outside|order|header|bytes/],
    ['a text that is no UTF-8', retold(DATABASE, 'candidate', 'candida\u00ffe'), /no UTF-8/],
  ])('refuses %s', (_, bytes, message) => {
    expect(faultOf(bytes)).toMatch(message)
  })

  it('ends on any change of bytes, in time, with rows or with a fault', () => {
    const begin = performance.now()
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(DATABASE.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        (changes) => {
          const bytes = changes.reduce((all, [at, by]) => patched(all, at, by), DATABASE)
          const told = faultOf(bytes)
          if (told !== '') expect(told).toMatch(/^m\.db: the database cannot be read: /)
        },
      ),
      { numRuns: 600 },
    )
    expect(performance.now() - begin).toBeLessThan(30_000)
  })

  it('ends where pages refer to each other in a ring', () => {
    // Every page becomes an interior page whose right child is page 2.
    const bytes = DATABASE.slice()
    for (let offset = 512; offset < bytes.length; offset += 512) bytes.set([5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2], offset)
    expect(faultOf(bytes)).toMatch(/belongs to a table twice/)
  })

  it('knows a database by its first bytes', () => {
    expect(isSqlite(DATABASE)).toBe(true)
    expect(isSqlite(DATABASE.slice(0, 50))).toBe(false)
  })
})

describe('columnsOf', () => {
  it.each([
    ['CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT)', ['a', 'b'], 0],
    ['CREATE TABLE t (a INT PRIMARY KEY, b TEXT)', ['a', 'b'], -1],
    ['CREATE TABLE "t" (\n"a b" VARCHAR(3) DEFAULT \'x,)\', [c,d] TEXT, -- e, f\n`g` FLOAT)', ['a b', 'c,d', 'g'], -1],
    ['CREATE TABLE t (a TEXT, id INTEGER NOT NULL, CONSTRAINT k PRIMARY KEY (id))', ['a', 'id'], 1],
    ['CREATE TABLE t (a INTEGER, b INTEGER, PRIMARY KEY (a, b), CHECK (a IN (0, 1)))', ['a', 'b'], -1],
    ['CREATE TABLE t (a INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT)', ['a'], 0],
    ['CREATE TABLE t (a INTEGER PRIMARY KEY DESC)', ['a'], -1],
  ])('reads %s', (sql, names, rowid) => {
    expect(columnsOf('t', sql)).toEqual({ names, rowid })
  })

  it.each([
    ['CREATE TABLE t AS SELECT 1', /has no columns/],
    ['CREATE TABLE t (a, a)', /names the column "a" twice/],
    ['CREATE TABLE t (a PRIMARY KEY) WITHOUT ROWID', /has no rowid/],
    ['CREATE TABLE t (a', /has no columns/],
    [`CREATE TABLE t (${'/*'.repeat(50_000)}`, /is too long/],
  ])('stops at %s', (sql, message) => {
    expect(() => columnsOf('t', sql)).toThrow(message)
  })
})

describe('recordOf', () => {
  const record = (...bytes: readonly number[]) => recordOf(new Uint8Array(bytes))

  it.each([
    ['null, 0, 1', [4, 0, 8, 9], [null, 0, 1]],
    ['-1 in one byte, -2 in three', [3, 1, 3, 0xff, 0xff, 0xff, 0xfe], [-1, -2]],
    ['2 in six bytes', [2, 5, 0, 0, 0, 0, 0, 2], [2]],
    ['1.5', [2, 7, 0x3f, 0xf8, 0, 0, 0, 0, 0, 0], [1.5]],
    ['a text, and a blob as nothing', [3, 15, 14, 0x61, 0xff], ['a', null]],
  ])('reads %s', (_, bytes, values) => {
    expect(record(...bytes)).toEqual(values)
  })

  it.each([
    ['a type that is reserved', [2, 10], /of the type 10/],
    ['a value outside', [2, 6, 0], /outside its row/],
    ['a header longer than the row', [9, 1], /no proper header/],
    ['a header of nothing', [0], /no proper header/],
    ['a number that is too large', [2, 6, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff], /too large/],
    ['nothing', [], /a row is empty/],
  ])('stops at %s', (_, bytes, message) => {
    expect(() => record(...bytes)).toThrow(message)
  })

  it('reads numbers of up to nine bytes', () => {
    const read = (...bytes: readonly number[]) => varint(new DataView(new Uint8Array(bytes).buffer), 0)
    expect(read(0x7f)).toEqual([127, 1])
    expect(read(0x81, 0)).toEqual([128, 2])
    expect(read(0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff)).toEqual([-1, 9])
    expect(() => read(0x80, 0x80)).toThrow(/outside its page/)
  })
})
