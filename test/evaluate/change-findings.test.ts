import { describe, expect, it } from 'vitest'
import { fault } from '../../src/domain/fault.js'
import type { Facts } from '../../src/domain/rule.js'
import { changeFinding, gateFiles, missingArtifact, unreadFiles } from '../../src/evaluate/change-findings.js'
import { facts, fileFault, SHA, source } from '../fakes/facts.js'
import { judged, judgement } from '../fakes/judged.js'

describe('files that cannot be read', () => {
  const broken = fileFault('reports/other.json', 'is cut off')

  it('block where no requirement cites them, with path, line and fix', () => {
    const { decision } = judged([judgement()], { facts: { faults: [broken] } })
    expect(decision.verdict).toBe('error')
    expect(decision.findings[0]).toMatchObject({
      requirement: 'evidence-readable',
      outcome: 'error',
      severity: 'block',
      evidence: [{ path: 'reports/other.json', sha256: SHA, line: 3 }],
    })
    expect(decision.findings[0]?.message).toContain('reports/other.json:3:1: is cut off')
    expect(decision.findings[0]?.fix).toBeTruthy()
    expect(decision.findings[1]?.outcome).toBe('satisfied')
  })

  it('are told once where a blocking requirement cites them', () => {
    const cites = judgement({ outcome: 'error', sources: [source('reports/other.json')] })
    const { decision } = judged([cites], { facts: { faults: [broken] } })
    expect(decision.findings.map((one) => one.requirement)).toEqual(['asked'])
  })

  it('block also where only a warning cites them: what else was in them is not known', () => {
    const cites = judgement({ outcome: 'error', sources: [source('reports/other.json')] })
    const { decision } = judged([cites], { requirement: { severity: 'warn' }, facts: { faults: [broken] } })
    expect(decision.verdict).toBe('error')
  })

  it.each(['satisfied', 'violated', 'missing'] as const)(
    'block also beside a finding that is %s and cites them',
    (outcome) => {
      const cites = judgement({ outcome, sources: [source('reports/other.json')] })
      const { decision } = judged([cites], { facts: { faults: [broken] } })
      expect(decision.verdict).toBe('error')
      expect(decision.findings.map((one) => one.requirement)).toContain('evidence-readable')
    },
  )

  it('tell of exactly five faults without counting more', () => {
    const faults = Array.from({ length: 5 }, (_, at) => ({ ...broken.faults[0]!, line: at + 1 }))
    const { decision } = judged([judgement()], { facts: { faults: [{ ...broken, faults }] } })
    expect(decision.findings[0]?.message).toContain('other.json:5:1')
    expect(decision.findings[0]?.message).not.toContain('more')
  })

  it('tell the first five faults and count the rest', () => {
    const faults = Array.from({ length: 9 }, (_, at) => ({ ...broken.faults[0]!, line: at + 1 }))
    const { decision } = judged([judgement()], { facts: { faults: [{ ...broken, faults, sha256: null }] } })
    expect(decision.findings[0]?.message).toContain('and 4 more faults')
    expect(decision.findings[0]?.evidence).toEqual([])
  })
})

it('misses a model whose artifact is gone, naming it', () => {
  const absent = [{ path: 'models/loan/model.joblib', spec: null, what: 'artifact' as const }]
  const { decision } = judged([judgement()], { facts: { absent } })
  expect(decision.verdict).toBe('fail')
  expect(decision.findings[0]).toMatchObject({ requirement: 'model-artifact', outcome: 'missing' })
  expect(decision.findings[0]?.message).toContain('models/loan/model.joblib')
})

describe('files that hold the gate', () => {
  it.each([
    ['.github/workflows/gate.yml', true],
    ['.github/CODEOWNERS', true],
    ['CODEOWNERS', true],
    ['docs/CODEOWNERS', true],
    ['models/.gitattributes', true],
    ['.gitmodules', true],
    ['policies/risk-policy.yml', true],
    ['policies/waivers.yml', true],
    ['docs/github/notes.md', false],
    ['models/CODEOWNERS.md', false],
    ['CODEOWNERS.md', false],
    ['docs/CODEOWNERS.md', false],
    ['models/CODEOWNERS', false],
    ['models/docs/CODEOWNERS', false],
    ['models/.github/gate.yml', false],
    ['models/.gitmodules', false],
    ['.gitmodules.bak', false],
    ['.gitattributes', true],
    ['x.gitattributes', false],
    ['models/.gitattributes.md', false],
    ['.GITHUB/workflows/gate.yml', true],
  ])('%s is told of: %s', (path, isTold) => {
    const changes = [{ path, status: 'modified' as const, from: null }]
    const { decision } = judged([judgement()], { facts: { changes } })
    const told = decision.findings.find((one) => one.rule === 'gate-files')
    expect(told?.message.includes(path) ?? false).toBe(isTold)
    if (isTold) expect(told).toMatchObject({ outcome: 'violated', severity: 'warn' })
    expect(decision.verdict).toBe('pass')
  })

  it.each([
    [10, 'f9, which decide'],
    [11, 'f9 and 1 more, which decide'],
  ])('of %i the first ten are named', (count, words) => {
    const changes = Array.from({ length: count }, (_, at) => ({
      path: `.github/f${at}`,
      status: 'modified' as const,
      from: null,
    }))
    const { decision } = judged([judgement()], { facts: { changes: [...changes, changes[0]!] } })
    expect(decision.findings.find((one) => one.rule === 'gate-files')?.message).toContain(words)
  })
})

/** What a finding about the change holds beside its words. */
const NOTHING = {
  severity: 'warn',
  slice: null,
  fix: null,
  value: null,
  threshold: null,
  interval: null,
  n: null,
  baseline: null,
  origin: 'declared',
  evidence: [],
  controls: [],
  waiver: null,
}

it('a finding about the change says nothing until it is filled in', () => {
  expect(changeFinding('gate-files')).toStrictEqual({
    ...NOTHING,
    requirement: 'gate-files',
    rule: 'gate-files',
    title: 'What holds the gate shut is unchanged',
    outcome: 'not-applicable',
    message: '',
  })
})

describe('the whole finding', () => {
  const unread = (...faults: Facts['faults']) => unreadFiles(facts({ faults }), [])
  const cannot = {
    ...NOTHING,
    requirement: 'evidence-readable',
    rule: 'evidence-readable',
    title: 'Every file that the policy names can be read',
    outcome: 'error',
    severity: 'block',
  }
  const several = (count: number) =>
    Array.from({ length: count }, (_, at) => fault('artifact/value', 'a.json', `fault ${at}`, { line: at + 2 }))

  it('of a file that cannot be read tells its faults and the first fix that one offers', () => {
    const [first, second] = several(2)
    const faults = [first!, { ...second!, fix: 'write a number' }]
    expect(unread(fileFault('a.json', '', { faults }))).toStrictEqual([
      {
        ...cannot,
        message:
          'a.json cannot be used: a.json:2: fault 0 [artifact/value]; a.json:3: fault 1 (fix: write a number) [artifact/value]',
        fix: 'write a number',
        evidence: [{ path: 'a.json', sha256: SHA, pointer: '', line: 2 }],
      },
    ])
  })

  it.each([
    [5, ''],
    [6, '; and 1 more faults'],
    [9, '; and 4 more faults'],
  ])('of a file with %i faults tells five', (count, more) => {
    const told = several(5).map((one) => `a.json:${one.line}: ${one.message} [artifact/value]`)
    expect(unread(fileFault('a.json', '', { faults: several(count) }))).toMatchObject([
      {
        message: `a.json cannot be used: ${told.join('; ')}${more}`,
        fix: 'write the file again with the tool that made it',
      },
    ])
  })

  it('of a file without a digest, or without a fault, cites no place that is not known', () => {
    expect(unread(fileFault('a.json', 'x', { sha256: null }))[0]?.evidence).toEqual([])
    expect(unread(fileFault('a.json', 'x', { faults: [] }))[0]?.evidence).toEqual([
      { path: 'a.json', sha256: SHA, pointer: '', line: null },
    ])
  })

  const path = 'models/loan/model.joblib'
  const gone = (changes: Facts['changes']) =>
    missingArtifact(
      facts({
        changes,
        absent: [
          { path: 'models/loan/README.md', spec: null, what: 'card' },
          { path, spec: null, what: 'artifact' },
        ],
      }),
    )

  it.each<[string, Facts['changes'], string]>([
    [
      'is removed',
      [
        { path: 'a', status: 'modified', from: null },
        { path, status: 'deleted', from: null },
      ],
      'is removed by this change',
    ],
    ['was never there', [{ path: 'a', status: 'deleted', from: null }], 'is not in the change'],
    ['is changed otherwise', [{ path, status: 'modified', from: null }], 'is not in the change'],
    ['is not touched', [], 'is not in the change'],
  ])('of an artifact that %s says so', (_, changes, told) => {
    expect(gone(changes)).toStrictEqual([
      {
        ...NOTHING,
        requirement: 'model-artifact',
        rule: 'model-artifact',
        title: 'The model that is judged is in the change',
        outcome: 'missing',
        severity: 'block',
        message: `${path}, the artifact of the model "loan-approval", ${told}: it is there neither as a file nor through Git LFS or DVC.`,
        fix: `commit ${path}, or have the policy on the base branch name where the model is now`,
      },
    ])
  })

  const edits = (...paths: readonly string[]) =>
    gateFiles({ changes: paths.map((one) => ({ path: one, status: 'modified', from: null })) }, ['risk.yml'])

  it.each([
    [['risk.yml'], 'risk.yml, which decides'],
    [['risk.yml', 'a.md', 'risk.yml'], 'risk.yml, which decides'],
    [['risk.yml', 'CODEOWNERS'], 'risk.yml, CODEOWNERS, which decide'],
  ])('of the files that hold the gate (%j) says that they were not asked', (paths, told) => {
    expect(edits(...paths)).toStrictEqual([
      {
        ...NOTHING,
        requirement: 'gate-files',
        rule: 'gate-files',
        title: 'What holds the gate shut is unchanged',
        outcome: 'violated',
        message: `This change also edits ${told} how changes are judged. It was judged by what the base branch has.`,
        fix: 'have the owners of these files review them, or move them to a change of their own',
      },
    ])
    expect(edits('a.md')).toEqual([])
  })
})
