/** Files that are absent or at fault, and how they are told of. */

import { describe, expect, it } from 'vitest'
import { fault } from '../../../src/domain/fault.js'
import type { EvidenceSpec } from '../../../src/domain/policy.js'
import { oncePerFile, unreadRecords } from '../../../src/rules/shared/lineage-records.js'
import {
  absentReports,
  faultFix,
  faultSources,
  faultWords,
  faultyReports,
  isRows,
  mayReport,
  placesWords,
  reportSpecs,
} from '../../../src/rules/shared/unread.js'
import { evidenceSpec, facts, fileFault, modelSpec, SHA, source } from '../../fakes/facts.js'

const report = evidenceSpec('a.json')
const rows = evidenceSpec('rows.csv', { as: 'predictions' })
const baseline = evidenceSpec('b.json', { role: 'baseline' })
const register = evidenceSpec('risks.yml', { as: 'risk-register' })
const of = (...evidence: readonly EvidenceSpec[]) => ({ model: modelSpec({ evidence }) })

describe('what may hold figures', () => {
  it.each<[Partial<EvidenceSpec>, boolean]>([
    [{}, false],
    [{ as: 'evaluation' }, false],
    [{ as: 'predictions' }, true],
    [{ sql: { table: 't' } as never }, true],
    [{ columns: { label: 'y' } }, true],
    [{ columns: { prediction: 'p' } }, true],
    [{ columns: { score: 's' } }, true],
    [{ columns: { id: 'id' } }, false],
  ])('%j is a rows file: %s', (more, expected) => {
    expect(isRows(evidenceSpec('x', more))).toBe(expected)
    expect(mayReport(evidenceSpec('x', more))).toBe(!expected)
  })

  it.each(['fmea', 'bow-tie', 'pre-mortem', 'risk-register', 'incident', 'response-plan'])(
    'no %s reports any',
    (as) => {
      expect(mayReport(evidenceSpec('x', { as }))).toBe(false)
    },
  )

  it('nothing that the policy does not name does', () => {
    expect(mayReport(null)).toBe(false)
  })
})

describe('reports of a role', () => {
  it('are those that the policy names for it', () => {
    const world = facts(of(report, rows, baseline, register))
    expect(reportSpecs(world, 'candidate')).toEqual([report])
    expect(reportSpecs(world, 'baseline')).toEqual([baseline])
  })

  it('at fault or absent are those of the role, and of reports alone', () => {
    const specs = [report, rows, baseline, register]
    const faults = [
      ...specs.map((spec) => fileFault(spec.file, 'is cut off', { spec })),
      fileFault('z', 'x', { spec: null }),
    ]
    const absent = specs.map((spec) => ({ path: spec.file, spec, what: 'evidence' as const }))
    const other = { path: 'm.bin', spec: report, what: 'artifact' as const }
    const world = facts({ ...of(...specs), faults, absent: [...absent, other] })
    expect(faultyReports(world, 'candidate').map(({ path }) => path)).toEqual(['a.json'])
    expect(faultyReports(world, 'baseline').map(({ path }) => path)).toEqual(['b.json'])
    expect(absentReports(world, 'candidate').map(({ path }) => path)).toEqual(['a.json'])
    expect(absentReports(world, 'baseline').map(({ path }) => path)).toEqual(['b.json'])
  })

  it.each<[readonly string[], readonly string[], string]>([
    [[], [], 'the policy names no evidence of the role candidate'],
    [['a'], [], 'a does not give it'],
    [['a', 'b'], [], 'a and b do not give it'],
    [['a'], ['a'], 'a is not in the change'],
    [['a', 'b'], ['a', 'b'], 'a and b are not in the change'],
    [['a', 'b'], ['b'], 'b is not in the change; a does not give it'],
  ])('%j, of which %j are absent: %s', (named, absent, words) => {
    const specs = named.map((file) => evidenceSpec(file))
    const gone = absent.map((path) => ({ path, spec: evidenceSpec(path), what: 'evidence' as const }))
    expect(placesWords(facts({ ...of(...specs), absent: gone }), 'candidate')).toBe(words)
  })
})

describe('faults in words', () => {
  const broken = (count: number) =>
    fileFault('a.json', 'is cut off', {
      faults: Array.from({ length: count }, (_, at) =>
        fault('artifact/syntax', 'a.json', 'odd', { line: at + 1, column: 1 }),
      ),
    })

  it('are told up to a limit, the rest counted', () => {
    expect(faultWords([broken(5)])).not.toContain('more')
    expect(faultWords([broken(4), broken(3)])).toMatch(/^a\.json:1:1: odd.*; and 2 more$/)
    expect(faultWords([broken(2)], 1)).toMatch(/^a\.json:1:1: odd \[artifact\/syntax\]; and 1 more$/)
    expect(faultWords([])).toBe('')
  })

  it('offer the first fix that there is, else the one that is given', () => {
    const fixed = {
      ...broken(1),
      faults: [fault('artifact/syntax', 'a', 'odd'), fault('artifact/syntax', 'a', 'odd', { fix: 'close it' })],
    }
    expect(faultFix([broken(2), fixed], 'write it again')).toBe('close it')
    expect(faultFix([broken(2)], 'write it again')).toBe('write it again')
    expect(faultFix([], 'write it again')).toBe('write it again')
  })

  it('have the file as source, where its bytes could be had', () => {
    const without = { ...broken(1), sha256: null }
    const unplaced = { ...broken(1), faults: [fault('artifact/syntax', 'a.json', 'odd')] }
    expect(faultSources([broken(2), without, unplaced, { ...broken(1), faults: [] }])).toEqual([
      { path: 'a.json', sha256: SHA, pointer: '', line: 1 },
      { path: 'a.json', sha256: SHA, pointer: '', line: null },
      { path: 'a.json', sha256: SHA, pointer: '', line: null },
    ])
  })
})

describe('records of lineage', () => {
  const gone = (path: string) => ({ path, spec: evidenceSpec(path), what: 'evidence' as const })

  it('that are read and there stand in no way', () => {
    expect(unreadRecords(facts({ faults: [fileFault('a.json', 'odd')], absent: [gone('a.json')] }))).toEqual([])
  })

  it('that are absent are missing together', () => {
    const [one, ...more] = unreadRecords(facts({ absent: [gone('dvc.lock')] }))
    expect(more).toEqual([])
    expect(one).toMatchObject({
      outcome: 'missing',
      message: 'dvc.lock, which the policy names as a record of where the model comes from, is not in the change.',
      fix: 'commit dvc.lock, as the tool that ran the pipeline wrote it',
    })
    const artifact = { ...gone('dvc.lock'), what: 'artifact' as const }
    expect(unreadRecords(facts({ absent: [artifact] }))).toEqual([])
    expect(unreadRecords(facts({ absent: [gone('dvc.lock'), gone('bom.json')] }))).toMatchObject([
      {
        outcome: 'missing',
        message:
          'dvc.lock and bom.json, which the policy names as records of where the model comes from, are not in the change.',
      },
    ])
  })

  it('that are at fault are errors, one each, and those that nobody named are not', () => {
    const faults = [
      fileFault('dvc.lock', 'is cut off'),
      fileFault('bom.json', 'is odd', { spec: null, reader: 'cyclonedx' }),
      fileFault('dvc.yaml', 'is odd', { spec: null }),
    ]
    const found = unreadRecords(facts({ faults, absent: [gone('MLmodel')] }))
    expect(found.map(({ outcome, message }) => `${outcome} ${message.split(' ')[0]}`)).toEqual([
      'error dvc.lock',
      'error bom.json',
      'missing MLmodel,',
    ])
    expect(found[0]).toMatchObject({
      message: expect.stringContaining('dvc.lock:3:1: is cut off'),
      fix: 'write the file again with the tool that made it',
      sources: [{ path: 'dvc.lock', sha256: SHA, pointer: '', line: 3 }],
    })
  })

  it('name each file once, up to a limit', () => {
    const [a, b, c] = [source('a', { line: 1 }), source('b'), source('c')]
    expect(oncePerFile([a, source('a', { line: 2 }), b, c], 2)).toEqual([a, b])
    expect(oncePerFile([a, b, c])).toEqual([a, b, c])
    expect(oncePerFile(Array.from({ length: 21 }, (_, at) => source(`f${at}`)))).toHaveLength(20)
  })
})
