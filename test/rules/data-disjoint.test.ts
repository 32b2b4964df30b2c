import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalId } from '../../src/domain/row-manifest.js'
import type { Facts } from '../../src/domain/rule.js'
import { dataDisjoint } from '../../src/rules/data-disjoint.js'
import { evidenceSpec, facts, fileFault, ids, modelSpec, requirement, rowsSpec, rowTable } from '../fakes/facts.js'

const TRAIN = rowsSpec('reports/train.csv', { role: 'train' })
const model = modelSpec({ evidence: [rowsSpec('reports/candidate.csv'), TRAIN] })

const judge = (more: Partial<Facts>, roles: readonly string[] = ['train', 'candidate']) =>
  dataDisjoint.judge(requirement('data-disjoint', { roles }), facts({ model, ...more }))

const sets = (train: readonly string[], candidate: readonly string[]): Partial<Facts> => ({
  tables: [rowTable('train', ids(...train)), rowTable('candidate', ids(...candidate))],
})

describe('data-disjoint', () => {
  it.each<[string, readonly string[], readonly string[], number]>([
    ['nothing shared', ['a', 'b'], ['c'], 0],
    ['one shared', ['APP-000003', 'b'], ['c', 'APP-000003'], 1],
    ['all shared', ['a', 'b'], ['b', 'a'], 2],
    ['decimals of one side', ['7.0', '8.0'], ['7', '9'], 1],
    ['spaces', [' a'], ['a'], 1],
    ['case differs', ['A'], ['a'], 0],
    ['7.5 is not 7', ['7.5'], ['7'], 0],
    ['an id that is blank on one side', ['a'], ['', 'b'], 0],
    ['an id that is blank on both', ['', 'a'], ['', 'b'], 1],
    ['leading zeros are part of a name', ['007'], ['7'], 0],
  ])('%s', (_, train, candidate, shared) => {
    const [found] = judge(sets(train, candidate))
    expect(found).toMatchObject({ outcome: shared ? 'violated' : 'satisfied', value: shared, origin: 'recomputed' })
    if (shared) expect(found?.message).toContain(`share ${shared} id`)
  })

  it('names the first of them', () => {
    const many = Array.from({ length: 40 }, (_, index) => `APP-${index}`)
    expect(judge(sets(many, many))[0]?.message).toMatch(/share 40 ids.*APP-0, APP-1.*35 more/)
  })

  it.each<[string, Partial<Facts>, string, RegExp]>([
    [
      'no ids',
      { tables: [rowTable('train', null), rowTable('candidate', ids('a'))] },
      'missing',
      /reports\/train\.csv .*no column of ids/,
    ],
    ['no rows', sets([], ['a']), 'missing', /reports\/train\.csv .*holds no rows/],
    [
      'not there',
      {
        tables: [rowTable('candidate', ids('a'))],
        absent: [{ path: 'reports/train.csv', spec: TRAIN, what: 'evidence' }],
      },
      'missing',
      /reports\/train\.csv/,
    ],
    [
      'unreadable',
      {
        tables: [rowTable('candidate', ids('a'))],
        faults: [fileFault('reports/train.csv', 'the id a is there twice', { spec: TRAIN })],
      },
      'error',
      /the id a is there twice/,
    ],
    [
      'never declared',
      { model: modelSpec({ evidence: [] }), tables: [rowTable('candidate', ids('a'))] },
      'missing',
      /role train/,
    ],
  ])('%s', (_, more, outcome, message) => {
    const [found] = judge(more)
    expect(found?.outcome).toBe(outcome)
    expect(found?.message).toMatch(message)
    expect(found?.fix).toBeTruthy()
  })

  it('is no error of a file of the role that holds no rows', () => {
    const report = evidenceSpec('reports/train.json', { role: 'train', as: 'evaluation' })
    const faults = (spec: typeof report | null, reader: string | null = null) => [
      fileFault('reports/train.json', 'is cut off', { spec, reader }),
    ]
    const outcomes = (more: Partial<Facts>) => judge({ ...sets(['a'], ['b']), ...more }).map((one) => one.outcome)
    expect(outcomes({ faults: faults(report) })).toEqual(['satisfied'])
    expect(outcomes({ faults: faults(null) })).toEqual(['satisfied'])
    for (const more of [{ as: 'predictions' }, { as: 'row-manifest' }, { as: null, columns: { id: 'id' } }])
      expect(outcomes({ faults: faults({ ...report, ...more }) })).toContain('error')
    expect(outcomes({ faults: faults(report, 'row-manifest') })).toContain('error')
  })

  it('is not kept from its answer by an artifact that is absent', () => {
    const absent = [{ path: 'models/m.bin', spec: null, what: 'artifact' as const }]
    expect(judge({ ...sets(['a'], ['b']), absent }).map((one) => one.outcome)).toEqual(['satisfied'])
    expect(judge({ tables: [rowTable('candidate', ids('a'))], absent })[0]?.message).toContain('reports/train.csv')
  })

  it('has the file without ids, or without rows, as its source', () => {
    for (const [train, words] of [
      [rowTable('train', null), 'add an id to each row and name its column under columns: {id: …}'],
      [rowTable('train', ids()), 'write the ids of all rows'],
    ] as const)
      expect(judge({ tables: [train, rowTable('candidate', ids('a'))] })[0]).toMatchObject({
        outcome: 'missing',
        fix: words,
        sources: [{ path: 'reports/train.csv' }],
      })
  })

  it('names the file that cannot be read, where and why', () => {
    const faults = [fileFault('reports/train.csv', 'the id a is there twice', { spec: TRAIN })]
    expect(judge({ tables: [rowTable('candidate', ids('a'))], faults })[0]).toMatchObject({
      message: expect.stringContaining(
        'The train rows cannot be compared: reports/train.csv:3:1: the id a is there twice',
      ),
      fix: 'write the file again',
      sources: [{ path: 'reports/train.csv', line: 3 }],
    })
  })

  it('compares every two of the roles', () => {
    const tables = [rowTable('train', ids('a')), rowTable('candidate', ids('b')), rowTable('production', ids('b'))]
    const found = judge({ tables }, ['train', 'candidate', 'production'])
    expect(found.map((one) => one.outcome).sort()).toEqual(['satisfied', 'satisfied', 'violated'])
  })

  it('does not depend on which side is which', () => {
    const some = fc.uniqueArray(fc.constantFrom('1', '2', '3', '4.0', '5', 'x'), { maxLength: 6 })
    const law = fc.property(some, some, (one, other) => {
      const outcome = (a: readonly string[], b: readonly string[]) => judge(sets(a, b)).map((each) => each.outcome)
      expect(outcome(one, other)).toEqual(outcome(other, one))
    })
    fc.assert(law)
  })

  it.each([
    ['7.0', '7'],
    ['+7.', '7'],
    ['-7.00', '-7'],
    ['7', '7'],
    ['1e3', '1e3'],
    [' x ', 'x'],
    ['x\u200b', 'x'],
    ['\u00a0x\u3164', 'x'],
    ['e\u0301', '\u00e9'],
  ])('reads %j as %j', (written, id) => expect(normalId(written)).toBe(id))
})
