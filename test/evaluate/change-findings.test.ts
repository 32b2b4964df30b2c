import { describe, expect, it } from 'vitest'
import { fileFault, SHA, source } from '../fakes/facts.js'
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
