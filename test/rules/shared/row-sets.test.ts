import { describe, expect, it } from 'vitest'
import type { RowManifestEvidence } from '../../../src/domain/evidence.js'
import { keyMark, rowHash } from '../../../src/domain/row-manifest.js'
import {
  contradiction,
  isManifestOf,
  manifestSet,
  overlapOf,
  type RowSet,
  tableSet,
} from '../../../src/rules/shared/row-sets.js'
import { facts, ids, modelSpec, rowsSpec, rowTable, source } from '../../fakes/facts.js'

const KEY = Buffer.from('k'.repeat(32))

const manifest = (
  rows: readonly string[],
  { secret = null, ...more }: Partial<RowManifestEvidence> & { readonly secret?: Buffer | null } = {},
): RowManifestEvidence => ({
  kind: 'row-manifest',
  reader: 'row-manifest',
  origin: 'reported',
  source: source('train.manifest'),
  role: 'train',
  of: { name: 'train.csv', sha256: 'e'.repeat(64) },
  by: ['id'],
  key: keyMark(secret),
  rows: rows.length,
  hashes: rows.map((id) => rowHash(secret, [id])).sort(),
  ...more,
})
const hashes = (...of: Parameters<typeof manifest>) => manifestSet(manifest(...of))

/** A table of these ids, whose id column the policy names. */
const table = (rows: readonly string[], path = 'data/train.csv', column: string | null = 'id'): RowSet => {
  const spec = rowsSpec(path, column === null ? { columns: {} } : { columns: { id: column } })
  const evidence = [rowsSpec('data/other.csv', { columns: { id: 'other' } }), spec]
  const column_ = ids(...rows)
  return tableSet(
    { ...rowTable('train', column_, { source: source(path) }), ids: column_ },
    facts({ model: modelSpec({ evidence }) }),
  )
}

describe('a set of rows', () => {
  it('of a table has the column of ids that the policy gives its file', () => {
    expect(table(['a', 'b'])).toMatchObject({ role: 'train', n: 2, source: { path: 'data/train.csv' } })
    expect(table(['a', 'b']).of).toMatchObject({ kind: 'ids', column: 'id' })
    expect(table(['a', 'b'], 'data/train.csv', null).of).toMatchObject({ kind: 'ids', column: null })
  })

  it('of a manifest stands for as many rows as it says, of just the bytes that it names', () => {
    const bytes = source('anywhere.csv', { sha256: 'e'.repeat(64) })
    expect(hashes(['a'], { rows: 7 })).toMatchObject({ role: 'train', n: 7, source: { path: 'train.manifest' } })
    expect(isManifestOf(hashes(['a']), bytes)).toBe(true)
    expect(isManifestOf(hashes([], { rows: 0 }), bytes)).toBe(false)
    expect(isManifestOf(hashes(['a']), source('train.csv'))).toBe(false)
    expect(isManifestOf(table(['a'], 'x.csv'), source('x.csv'))).toBe(false)
  })
})

describe('what two tables share', () => {
  it('is counted in the longer one, or in the latter of two that are as long', () => {
    expect(overlapOf(table(['1']), table(['1.0', ' 1', '2']))).toEqual({ count: 2, shown: ['1.0', ' 1'] })
    expect(overlapOf(table(['1', '1', '2']), table(['1.0']))).toEqual({ count: 2, shown: ['1', '1'] })
    expect(overlapOf(table(['1']), table(['1.0']))).toEqual({ count: 1, shown: ['1.0'] })
    expect(overlapOf(table(['a']), table(['b', 'c']))).toEqual({ count: 0, shown: [] })
  })

  it('is shown by five ids at most, with what cannot be seen written out', () => {
    const six = ['a', 'b', 'c', 'd', 'e', 'f']
    expect(overlapOf(table(six), table(six))).toEqual({ count: 6, shown: ['a', 'b', 'c', 'd', 'e'] })
    expect(overlapOf(table(['a\u202e']), table(['a\u202e']))).toEqual({ count: 1, shown: ['a<U+202E>'] })
  })
})

describe('what two manifests share', () => {
  it('is counted and never shown', () => {
    expect(overlapOf(hashes(['a', 'b', 'c']), hashes(['d', 'c', 'b', 'e']))).toEqual({ count: 2, shown: [] })
    expect(overlapOf(hashes(['a']), hashes(['b']))).toEqual({ count: 0, shown: [] })
    expect(overlapOf(hashes(['a'], { secret: KEY }), hashes(['a'], { secret: KEY }))).toEqual({ count: 1, shown: [] })
  })

  const other = source('test.manifest')
  const FIX =
    'write both with the same key and columns: risk-gate manifest FILE --columns id,day<U+202E> --salt-file KEY'

  it.each<[string, readonly string[], string]>([
    ['more columns', ['id', 'day\u202e', 'hour'], 'id, day<U+202E> and hour'],
    ['fewer columns', ['id'], 'id'],
    ['another column', ['id', 'hour'], 'id and hour'],
    ['another order', ['day\u202e', 'id'], 'day<U+202E> and id'],
  ])('cannot be told by %s', (_, by, words) => {
    expect(overlapOf(hashes(['a'], { by: ['id', 'day\u202e'] }), hashes(['a'], { by, source: other }))).toEqual({
      incomparable: `train.manifest was hashed by id and day<U+202E>, and test.manifest by ${words}`,
      fix: FIX,
    })
  })

  it('cannot be told by different keys', () => {
    const [a, b] = [hashes(['a'], { by: ['id', 'day\u202e'] }), hashes(['a'], { secret: KEY, source: other })]
    expect(overlapOf(a, b)).toEqual({
      incomparable: 'train.manifest and test.manifest were hashed with different keys',
      fix: FIX,
    })
  })
})

describe('what a table and a manifest share', () => {
  const rows = table(['a', 'b'])

  it('is looked up by the hashes of the ids, from either side', () => {
    expect(overlapOf(rows, hashes(['b', 'c']))).toEqual({ count: 1, shown: ['b'] })
    expect(overlapOf(hashes(['b', 'c']), rows)).toEqual({ count: 1, shown: ['b'] })
  })

  const fix = 'write a manifest of data/train.csv with the key of train.manifest, or both without one'
  it.each<[string, RowSet, RowSet, string]>([
    [
      'with a key',
      rows,
      hashes(['a'], { secret: KEY }),
      'train.manifest was hashed with a key, which is not in the change, so the ids of data/train.csv cannot be looked up in it',
    ],
    [
      'of another column',
      rows,
      hashes(['a'], { by: ['day\u202e'] }),
      'train.manifest was hashed by day<U+202E>, and the ids of data/train.csv are id',
    ],
    [
      'of more columns',
      rows,
      hashes(['a'], { by: ['id', 'day'] }),
      'train.manifest was hashed by id and day, and the ids of data/train.csv are id',
    ],
    [
      'of a column, where the policy names none',
      table(['a'], 'data/train.csv', null),
      hashes(['a']),
      'train.manifest was hashed by id, and the ids of data/train.csv are of no named column',
    ],
  ])('cannot be looked up in a manifest %s', (_, a, b, incomparable) => {
    expect(overlapOf(a, b)).toEqual({ incomparable, fix })
    expect(overlapOf(b, a)).toEqual({ incomparable, fix })
  })
})

describe('a manifest against the table of its role', () => {
  const rows = table(['a', 'b'])
  const mine = { name: 'train.csv', sha256: rows.source.sha256 }

  it.each<[string, RowSet, string | null]>([
    ['of its rows', hashes(['a', 'b'], { of: mine }), null],
    ['of its rows under another name', hashes(['a', 'b'], { of: { ...mine, name: 'renamed.csv' } }), null],
    ['of another file', hashes(['c'], { of: { name: 'more.csv', sha256: 'e'.repeat(64) } }), null],
    [
      'of other bytes of its name',
      hashes(['a', 'b']),
      'train.manifest is of a train.csv with the sha256 eeeeeeeeeeee…, and that of data/train.csv is aaaaaaaaaaaa…',
    ],
    [
      'of another number of its rows',
      hashes(['a', 'b'], { of: mine, rows: 1 }),
      'train.manifest counts 1 row of data/train.csv, which has 2 rows',
    ],
    [
      'of other ids of its rows',
      hashes(['a', 'c'], { of: mine }),
      'train.manifest does not hold 1 of the ids of data/train.csv, of which it says that it is made',
    ],
    ['of its rows by a key', hashes(['a', 'b'], { of: mine, secret: KEY }), null],
    ['that is a table', rows, null],
  ])('%s', (_, manifest, words) => {
    expect(contradiction(rows, manifest)).toBe(words)
  })

  it('is not asked of another manifest', () => {
    expect(
      contradiction(hashes(['a']), hashes(['b'], { of: { name: 'train.manifest', sha256: 'd'.repeat(64) } })),
    ).toBe(null)
  })
})
