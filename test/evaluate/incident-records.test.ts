import { describe, expect, it } from 'vitest'
import type { Plain } from '../../src/domain/plain.js'
import type { Facts } from '../../src/domain/rule.js'
import { changeFinding } from '../../src/evaluate/change-findings.js'
import { guardedIncident, incidentsOf, unknownIncidents } from '../../src/evaluate/incident-records.js'
import { cardEvidence, facts } from '../fakes/facts.js'
import { governance } from '../fakes/governance-record.js'
import { asked } from '../fakes/judged.js'

const register = (...incidents: readonly Plain[]) =>
  governance('incident', { kind: 'incident-register', incidents: [...incidents] })

describe('the incidents of records', () => {
  it('are those of a register, and a record of a single one, each with its file', () => {
    const [list, single] = [register({ id: 'I-1' }, 'I-2', null, { id: 'I-3' }), governance('incident', { id: 'I-4' })]
    expect(incidentsOf([cardEvidence({}), list, governance('fmea', { id: 'F-1' }), single])).toEqual([
      { map: { id: 'I-1' }, from: list },
      { map: { id: 'I-3' }, from: list },
      { map: { id: 'I-4' }, from: single },
    ])
  })

  it('are none where the list is none', () => {
    expect(incidentsOf([governance('incident', { kind: 'incident-register', incidents: 'none' })])).toEqual([])
    expect(incidentsOf([governance('incident', { kind: 'incident-register' })])).toEqual([])
  })
})

describe('the incident that a requirement guards against', () => {
  const of = (fromIncident: string | null, more: Partial<Facts> = {}) =>
    guardedIncident(asked({ fromIncident }), facts(more))
  const evidence = [
    register(
      { id: 'I-1', title: 'Refused for a week' },
      { id: ' I-2 ' },
      { id: 'I-3', title: 'TBD' },
      { id: 'I-4', title: 'y'.repeat(301) },
    ),
  ]

  it('is none where it names none', () => {
    expect(of(null, { evidence: [register({ id: 'TBD' })] })).toBeNull()
  })

  it.each([
    ['I-1', 'Refused for a week'],
    ['I-2', 'I-2'],
    ['I-3', 'I-3'],
    ['I-4', 'y'.repeat(300)],
    ['I-5', null],
  ])('%s is told with its title, else its id, and without where no record holds it', (id, title) => {
    expect(of(id, { evidence })).toEqual({ id, title })
    expect(of(id, { otherIncidents: evidence })).toEqual({ id, title })
  })
})

describe('requirements whose incident is on no record', () => {
  const lost = (count: number) =>
    Array.from({ length: count }, (_, at) => asked({ id: `r-${at}`, fromIncident: `I-${at}` }))
  const bound = (count: number) => [
    asked({ id: 'own', fromIncident: null }),
    asked({ id: 'known', fromIncident: 'K-1' }),
    ...lost(count),
  ]
  const told = (count: number) =>
    unknownIncidents(facts({ evidence: [register({ id: 'K-1', title: 'Known' })] }), bound(count))

  it('are none where each is on record', () => {
    expect(told(0)).toEqual([])
  })

  it.each([
    [1, 'r-0 (I-0)'],
    [2, 'r-0 (I-0), r-1 (I-1)'],
    [
      10,
      lost(10)
        .map(({ id, fromIncident }) => `${id} (${fromIncident})`)
        .join(', '),
    ],
    [
      13,
      `${lost(10)
        .map(({ id, fromIncident }) => `${id} (${fromIncident})`)
        .join(', ')} and 3 more`,
    ],
  ])('are one warning: of %i', (count, names) => {
    expect(told(count)).toEqual([
      {
        ...changeFinding('from-incident'),
        outcome: 'missing',
        severity: 'warn',
        message: `Requirements say that they come from incidents that no record holds: ${names}.`,
        fix: 'put the incidents back into the records under governance.incidents, or correct from-incident in the policy',
        plain: 'Part of the policy was learned from an incident of which there is no record any more.',
      },
    ])
  })
})
