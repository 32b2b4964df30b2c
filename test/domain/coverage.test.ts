import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CoveringFinding, coverageOf } from '../../src/domain/coverage.js'
import type { Catalogue } from '../../src/domain/framework.js'
import { ORIGINS, OUTCOMES } from '../../src/domain/outcome.js'

const catalogue = (id: string, ...controls: readonly string[]): Catalogue => ({
  id,
  title: id,
  version: '1',
  publisher: 'p',
  url: 'https://example.org',
  licenseNote: '',
  verifiedOn: '2026-01-01',
  textIs: 'none',
  titleIs: 'official',
  supersededBy: null,
  unverified: [],
  controls: controls.map((control) => ({ id: control, title: control, text: null, group: null, notes: [] })),
})
const F = catalogue('f', 'A-1', 'A-2', 'A-3')
const finding = (requirement: string, more: Partial<CoveringFinding> = {}): CoveringFinding => ({
  requirement,
  outcome: 'satisfied',
  origin: 'declared',
  evidence: [],
  waiver: null,
  ...more,
})
const REQUIREMENTS = [
  { id: 'one', controls: ['f/A-1', 'f/A-1', 'f/A-9', 'g/B-1'] },
  { id: 'two', controls: ['f/A-1', 'f/A-2', 'plain'] },
  { id: 'none', controls: [] },
]

it('tells controls without a requirement, requirements without a control, and names that no catalogue has', () => {
  const found = coverageOf(REQUIREMENTS, [], [F])
  expect(found.frameworks[0]?.controls.map((one) => [one.control.id, one.requirements])).toEqual([
    ['A-1', ['one', 'two']],
    ['A-2', ['two']],
    ['A-3', []],
  ])
  expect(found.frameworks[0]?.served).toBe(2)
  expect(found.withoutControl).toEqual(['none'])
  expect([...found.unknownControls]).toEqual([['f/A-9', ['one']]])
  expect([...found.unknownFrameworks]).toEqual([
    ['g/B-1', ['one']],
    ['plain', ['two']],
  ])
})

it('does not call a framework unknown because it is not shown', () => {
  const found = coverageOf(REQUIREMENTS, [], [], [F])
  expect(found.frameworks).toEqual([])
  expect([...found.unknownControls.keys()]).toEqual(['f/A-9'])
  expect([...found.unknownFrameworks.keys()]).toEqual(['g/B-1', 'plain'])
})

describe('evidence', () => {
  const of = (...findings: readonly CoveringFinding[]) =>
    coverageOf(REQUIREMENTS, findings, [F]).frameworks[0]?.controls[0]

  it('is none where nothing was judged', () => {
    expect(of()).toMatchObject({ outcome: null, strength: null, waived: false, files: [] })
  })

  it('has the worst outcome, and the strength of what holds alone', () => {
    const found = of(
      finding('one', { origin: 'reported', evidence: [{ path: 'b' }, { path: 'a' }] }),
      finding('two', { outcome: 'violated', origin: 'recomputed', evidence: [{ path: 'a' }], waiver: {} }),
    )
    expect(found).toMatchObject({ outcome: 'violated', strength: 'reported', waived: true, files: ['a', 'b'] })
  })

  it.each(OUTCOMES.filter((outcome) => outcome !== 'satisfied'))('that is %s is no strength', (outcome) => {
    expect(of(finding('one', { outcome, origin: 'recomputed' }))).toMatchObject({ outcome, strength: null })
  })

  it.each(ORIGINS.map((origin, index) => [origin, ORIGINS.slice(index)] as const))(
    '%s is stronger than what comes after it',
    (origin, weaker) => {
      expect(of(...weaker.map((one) => finding('two', { origin: one })).reverse())?.strength).toBe(origin)
    },
  )

  it('never grows stronger by a finding that does not hold, nor does an outcome grow better by any', () => {
    const any = fc.record({
      requirement: fc.constantFrom('one', 'two', 'none'),
      outcome: fc.constantFrom(...OUTCOMES),
      origin: fc.constantFrom(...ORIGINS),
    })
    fc.assert(
      fc.property(fc.array(any), any, (before, more) => {
        const [old, now] = [
          of(...before.map((one) => finding(one.requirement, one))),
          of(...[...before, more].map((one) => finding(one.requirement, one))),
        ]
        const worse = (outcome: (typeof OUTCOMES)[number] | null | undefined) =>
          OUTCOMES.indexOf(outcome ?? 'not-applicable')
        if (old?.outcome) expect(worse(now?.outcome)).toBeLessThanOrEqual(worse(old.outcome))
        if (more.outcome !== 'satisfied') expect(now?.strength).toBe(old?.strength)
      }),
    )
  })
})
