import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RowManifestEvidence } from '../../src/domain/evidence.js'
import type { Role } from '../../src/domain/metric.js'
import { keyMark, rowHash } from '../../src/domain/row-manifest.js'
import type { Facts } from '../../src/domain/rule.js'
import { dataDisjoint } from '../../src/rules/data-disjoint.js'
import {
  evidenceSpec,
  facts,
  fileFault,
  ids,
  modelSpec,
  requirement,
  rowsSpec,
  rowTable,
  source,
} from '../fakes/facts.js'

const KEY = Buffer.from('k'.repeat(32))
const TRAIN = evidenceSpec('reports/train.manifest', { as: 'row-manifest', role: 'train' })
const HELD_OUT = evidenceSpec('reports/test.manifest', { as: 'row-manifest', role: 'candidate' })
const model = modelSpec({ evidence: [rowsSpec('reports/candidate.csv'), TRAIN, HELD_OUT] })

const manifest = (
  role: Role,
  of: readonly string[],
  more: Partial<RowManifestEvidence> & { readonly secret?: Buffer | null } = {},
): RowManifestEvidence => {
  const { secret = KEY, ...rest } = more
  return {
    kind: 'row-manifest',
    reader: 'row-manifest',
    origin: 'reported',
    source: source(`reports/${role === 'train' ? 'train' : 'test'}.manifest`),
    role,
    of: { name: `${role}.csv`, sha256: (role === 'train' ? 'e' : 'f').repeat(64) },
    by: ['id'],
    key: keyMark(secret),
    rows: of.length,
    hashes: [...new Set(of.map((id) => rowHash(secret, [id])))].sort(),
    ...rest,
  }
}

const judge = (more: Partial<Facts>) =>
  dataDisjoint.judge(requirement('data-disjoint', { roles: ['train', 'candidate'] }), facts({ model, ...more }))
const outcomes = (more: Partial<Facts>) => judge(more).map((one) => one.outcome)

describe('data-disjoint by manifests', () => {
  it.each<[string, RowManifestEvidence, RowManifestEvidence, string, RegExp]>([
    ['nothing shared', manifest('train', ['a', 'b']), manifest('candidate', ['c']), 'satisfied', /share no row/],
    ['one shared', manifest('train', ['a', 'b']), manifest('candidate', ['b', 'c']), 'violated', /share 1 row, and/],
    [
      'another key',
      manifest('train', ['a']),
      manifest('candidate', ['a'], { secret: Buffer.from('x'.repeat(32)) }),
      'missing',
      /different keys/,
    ],
    ['one without key', manifest('train', ['a']), manifest('candidate', ['a'], { secret: null }), 'missing', /keys/],
    ['other columns', manifest('train', ['a']), manifest('candidate', ['a'], { by: ['name'] }), 'missing', /by name/],
    ['no rows', manifest('train', []), manifest('candidate', ['a']), 'missing', /manifest of no rows/],
  ])('%s', (_, train, candidate, outcome, message) => {
    const found = judge({ evidence: [train, candidate] })
    expect(found.map((one) => one.outcome)).toEqual([outcome])
    expect(found[0]?.message).toMatch(message)
  })

  const table = rowTable('candidate', ids('a', 'b'))
  const bound = { of: { name: 'candidate.csv', sha256: table.source.sha256 } }
  it('looks ids up in a manifest without a key, and only there', () => {
    const open = (of: readonly string[]) => manifest('train', of, { secret: null })
    expect(outcomes({ tables: [table], evidence: [open(['c'])] })).toEqual(['satisfied'])
    expect(outcomes({ tables: [table], evidence: [open(['b'])] })).toEqual(['violated'])
    expect(outcomes({ tables: [table], evidence: [manifest('train', ['c'])] })).toEqual(['missing'])
    const named = manifest('train', ['c'], { secret: null, by: ['name'] })
    expect(outcomes({ tables: [table], evidence: [named] })).toEqual(['missing'])
    expect(judge({ tables: [table], evidence: [named] })[0]?.message).toContain(
      'was hashed by name, and the ids of reports/candidate.csv are',
    )
    const both = manifest('train', ['c'], { secret: null, by: ['id', 'name'] })
    expect(outcomes({ tables: [table], evidence: [both] })).toEqual(['missing'])
  })

  it('says on which side hashes stood for the rows', () => {
    const told = (more: Partial<Facts>) =>
      judge(more).map(({ outcome, origin, message }) => ({ outcome, origin, message }))
    const open = (role: Role, of: readonly string[]) => manifest(role, of, { secret: null })
    const train = rowTable('train', ids('c'))
    const named = modelSpec({ evidence: [rowsSpec('reports/train.csv', { role: 'train' }), HELD_OUT] })
    for (const more of [
      { tables: [table], evidence: [open('train', ['c'])] },
      { model: named, tables: [train], evidence: [open('candidate', ['a', 'b'])] },
    ])
      expect(told(more)).toEqual([
        {
          outcome: 'satisfied',
          origin: 'reported',
          message: expect.stringMatching(/ share no row, as their hashes tell\.$/),
        },
      ])
    expect(told({ tables: [train, table] })).toEqual([
      { outcome: 'satisfied', origin: 'recomputed', message: expect.stringMatching(/ share no id\.$/) },
    ])
    expect(told({ model: named, tables: [train], evidence: [open('candidate', ['c'])] })[0]?.message).toMatch(
      / share 1 row, and none/,
    )
  })

  it('takes a manifest in the place of the rows file that it is of', () => {
    const train = manifest('train', ['c'])
    expect(outcomes({ tables: [table], evidence: [train, manifest('candidate', ['a', 'b'], bound)] })).toEqual([
      'satisfied',
    ])
    const bare = rowTable('candidate', null)
    expect(outcomes({ tables: [bare], evidence: [train, manifest('candidate', ['a', 'b'], bound)] })).toEqual([
      'satisfied',
    ])
    expect(outcomes({ tables: [bare], evidence: [train, manifest('candidate', ['a', 'b'])] })).toContain('missing')
  })

  it('finds a manifest that is not of its rows', () => {
    const train = manifest('train', ['c'], { secret: null })
    for (const [own, why] of [
      [manifest('candidate', ['a'], bound), /counts 1 row of/],
      [manifest('candidate', ['x', 'y'], { ...bound, secret: null }), /does not hold 2 of the ids/],
      [manifest('candidate', ['a', 'b'], { of: { name: 'candidate.csv', sha256: '9'.repeat(64) } }), /with the sha256/],
    ] as const) {
      const found = judge({ tables: [table], evidence: [train, own] }).filter((one) => one.outcome === 'violated')
      expect(found.map((one) => one.message)).toEqual([expect.stringMatching(why)])
    }
  })

  it('is never better for a manifest that is gone or broken', () => {
    const good = { evidence: [manifest('train', ['a']), manifest('candidate', ['c'])] }
    expect(outcomes(good)).toEqual(['satisfied'])
    const gone = { path: TRAIN.file, spec: TRAIN, what: 'evidence' as const }
    expect(outcomes({ evidence: [good.evidence[1]!], absent: [gone] })).toEqual(['missing'])
    expect(outcomes({ evidence: good.evidence, absent: [gone] })).toContain('missing')
    const broken = fileFault(TRAIN.file, 'is cut off', { spec: TRAIN, reader: 'row-manifest' })
    expect(outcomes({ evidence: [good.evidence[1]!], faults: [broken] })).toEqual(['error'])
    expect(outcomes({ evidence: good.evidence, faults: [broken] })).toContain('error')
  })

  it('counts as the ids themselves would', () => {
    const some = fc.uniqueArray(fc.integer({ min: 1, max: 30 }).map(String), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(some, some, (train, test) => {
        const plain = judge({ tables: [rowTable('train', ids(...train)), rowTable('candidate', ids(...test))] })
        const hashed = judge({ evidence: [manifest('train', train), manifest('candidate', test)] })
        expect(hashed.map((one) => [one.outcome, one.value])).toEqual(plain.map((one) => [one.outcome, one.value]))
      }),
    )
  })
})
