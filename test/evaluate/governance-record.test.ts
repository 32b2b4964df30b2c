/** What a decision keeps of governance documents: exactly what they say, cut where it is long, and nothing judged. */

import { describe, expect, it } from 'vitest'
import type { Plain } from '../../src/domain/plain.js'
import { type Content, governance, recordOf } from '../fakes/governance-record.js'

const many = (count: number, of: (index: number) => Content): Content[] =>
  Array.from({ length: count }, (_, index) => of(index))

const RISK: Content = {
  id: 'R-1',
  title: 'Unfair refusals',
  category: 'fairness',
  owner: 'ada',
  status: 'open',
  inherent: { likelihood: 4, impact: 5 },
  residual: { likelihood: 2, impact: 3 },
  treatment: { option: 'reduce', what: 'a floor for every group', requirements: ['floor', 'spread'] },
  'accepted-by': ['bo', 'cy'],
  'accepted-on': '2024-06-01',
  'accepted-until': '2024-12-01',
}
const RECORDED_RISK = {
  id: 'R-1',
  title: 'Unfair refusals',
  category: 'fairness',
  owner: 'ada',
  status: 'open',
  treatment: 'modify',
  what: 'a floor for every group',
  inherent: { likelihood: 4, impact: 5, level: 'critical' },
  residual: { likelihood: 2, impact: 3, level: 'medium' },
  standing: { likelihood: 2, impact: 3, level: 'medium' },
  unmet: [],
  'accepted-by': 'bo, cy',
  'accepted-on': '2024-06-01',
  'accepted-until': '2024-12-01',
}
const NOTHING_SAID = {
  id: '?',
  title: null,
  category: null,
  owner: null,
  status: null,
  treatment: null,
  what: null,
  inherent: null,
  residual: null,
  standing: null,
  unmet: [],
  'accepted-by': null,
  'accepted-on': null,
  'accepted-until': null,
}

describe('risks', () => {
  const register = (...risks: readonly Plain[]) => governance('risk-register', { risks: [...risks] })

  it('are kept as the register has them, without those that are closed', () => {
    expect(recordOf([register(RISK, { ...RISK, status: 'closed' }, {}, 'no risk')])).toEqual({
      risks: [RECORDED_RISK, NOTHING_SAID],
      left: 0,
    })
  })

  it('stand where they stood before treatment while a control is not met', () => {
    const met = [{ requirement: 'spread', outcome: 'violated', waived: false }] as const
    expect(recordOf([register(RISK)], [], met)?.risks).toEqual([
      {
        ...RECORDED_RISK,
        standing: RECORDED_RISK.inherent,
        unmet: [{ requirement: 'spread', how: 'is violated' }],
      },
    ])
  })

  it('are none where the register lists none, and no record where there is no document', () => {
    expect(recordOf([governance('risk-register', {})])).toEqual({ risks: [], left: 0 })
    expect(recordOf([])).toBeNull()
    expect(recordOf([governance('response-plan', {})])).toBeNull()
  })

  it.each([
    ['title', 300],
    ['category', 80],
    ['owner', 80],
    ['status', 20],
    ['accepted-by', 120],
  ] as const)('have a %s of at most %i characters', (key, most) => {
    const [kept] = recordOf([register({ [key]: 'ab '.repeat(200) })])?.risks ?? []
    expect(kept?.[key]).toBe('ab '.repeat(200).slice(0, most))
  })
})

describe('failure modes', () => {
  const mode = { id: 'F-1', item: 'score', mode: 'drifts', severity: 9, occurrence: 4, detection: 2 }
  const after = { severity: 9, occurrence: 1, detection: 1, 'done-on': '2024-06-20' }
  const recorded = { ...mode, rpn: 72, 'action-priority': 'H' }
  const modes = (...list: readonly Plain[]) => governance('fmea', { 'failure-modes': [...list] })

  it('are kept with their product, the highest first, without those that are not rated', () => {
    const low = { ...mode, id: 'F-0', occurrence: 1 }
    const unrated = ['severity', 'occurrence', 'detection'].map((key) => ({ ...mode, [key]: null }))
    expect(recordOf([modes(low, mode, ...unrated)])).toEqual({
      'failure-modes': [recorded, { ...low, rpn: 18, 'action-priority': 'L' }],
      left: 0,
    })
  })

  it.each([
    ['2024-06-20', 9],
    ['2024-06-20T12:00:00Z', 9],
    ['2024-06-20T12:00:01Z', 72],
    ['2024-06-21', 72],
    ['soon', 72],
  ])('count what was done by %s, once it is done', (day, rpn) => {
    const [kept] = recordOf([modes({ ...mode, after: { ...after, 'done-on': day } })])?.['failure-modes'] ?? []
    expect(kept?.rpn).toBe(rpn)
  })
})

describe('bow-ties', () => {
  it('keep both sides, and why a barrier that is called working does not work', () => {
    const content = {
      'top-event': 'Wrong refusal',
      threats: [
        {
          id: 'T-1',
          threat: 'old data',
          barriers: [
            { id: 'B-1', barrier: 'drift watch', status: 'working', requirements: ['watch'] },
            { id: 'B-2', barrier: 'review', status: 'degraded', requirements: ['watch'] },
            { id: 'B-3', barrier: 'second look', status: 'planned', requirements: ['watch'] },
          ],
        },
      ],
      consequences: [{ id: 'C-1', consequence: 'a claim', barriers: [] }],
    }
    const met = [{ requirement: 'watch', outcome: 'missing', waived: true }] as const
    const unmet = [{ requirement: 'watch', how: 'lacks its evidence and waived' }]
    expect(recordOf([governance('bow-tie', content)], [], met)).toEqual({
      'bow-ties': [
        {
          'top-event': 'Wrong refusal',
          threats: [
            {
              id: 'T-1',
              text: 'old data',
              barriers: [
                { id: 'B-1', barrier: 'drift watch', status: 'working', unmet },
                { id: 'B-2', barrier: 'review', status: 'degraded', unmet: [] },
                { id: 'B-3', barrier: 'second look', status: 'missing', unmet: [] },
              ],
            },
          ],
          consequences: [{ id: 'C-1', text: 'a claim', barriers: [] }],
        },
      ],
      left: 0,
    })
  })
})

describe('what is too long to be read', () => {
  it('is cut, and what was left out is counted over all lists', () => {
    const rated = { severity: 1, occurrence: 1, detection: 1 }
    const kept = recordOf([
      governance('risk-register', { risks: many(121, (index) => ({ id: `R-${index}` })) }),
      governance('fmea', { 'failure-modes': many(122, (index) => ({ id: `F-${index}`, ...rated })) }),
      ...many(6, () => ({})).map((content) => governance('bow-tie', content)),
      governance('incident', { kind: 'incident-register', incidents: many(68, (index) => ({ id: `I-${index}` })) }),
    ])
    expect(
      [kept?.risks, kept?.['failure-modes'], kept?.['bow-ties'], kept?.incidents].map((one) => one?.length),
    ).toEqual([120, 120, 3, 60])
    expect(kept?.left).toBe(1 + 2 + 3 + 8)
  })

  it('is cut within a bow-tie, a risk and an incident too', () => {
    const names = many(30, () => ({})).map((_, index) => `r-${index}`)
    const barriers = many(9, () => ({ status: 'working', requirements: names }))
    const met = names.map((name) => ({ requirement: name, outcome: 'error', waived: false }) as const)
    const kept = recordOf(
      [
        governance('bow-tie', { threats: many(13, () => ({ barriers })), 'top-event': 'ab '.repeat(70) }),
        governance('risk-register', { risks: [{ treatment: { requirements: names } }] }),
        governance('incident', {
          'affected-groups': names.map((name) => name.padEnd(81, 'x')),
          'blast-radius': names.join('-'.repeat(20)),
        }),
      ],
      [],
      met,
    )
    const tie = kept?.['bow-ties']?.[0]
    expect([tie?.threats.length, tie?.threats[0]?.barriers.length, tie?.['top-event']?.length]).toEqual([12, 8, 200])
    expect(tie?.threats[0]?.barriers[0]?.unmet.length).toBe(6)
    expect(kept?.risks?.[0]?.unmet.length).toBe(12)
    expect(kept?.incidents?.[0]?.['affected-groups']).toHaveLength(20)
    expect(kept?.incidents?.[0]?.['affected-groups'][0]).toHaveLength(80)
    expect(kept?.incidents?.[0]?.['blast-radius']).toHaveLength(300)
  })
})

describe('what is left out of one list', () => {
  const rated = { severity: 1, occurrence: 1, detection: 1 }
  it.each([
    ['risks', () => [governance('risk-register', { risks: many(122, () => ({})) })]],
    ['failure modes', () => [governance('fmea', { 'failure-modes': many(122, () => rated) })]],
    ['bow-ties', () => many(5, () => ({})).map((content) => governance('bow-tie', content))],
    ['incidents', () => [governance('incident', { kind: 'incident-register', incidents: many(62, () => ({})) })]],
  ])('is counted: %s', (_, evidence) => {
    expect(recordOf(evidence())?.left).toBe(2)
  })

  it('holds no closed risk', () => {
    const risks = [{ id: 'R-1', status: 'closed' }, { id: 'R-2', status: 'open' }, ...many(119, () => ({}))]
    const kept = recordOf([governance('risk-register', { risks })])
    expect(kept?.risks?.[0]?.id).toBe('R-2')
    expect(kept?.left).toBe(0)
  })
})

it.each([
  [' 2024-06-01 ', '2024-06-01'],
  [`2024-06-01T00:00:00.${'0'.repeat(30)}Z`, `2024-06-01T00:00:00.${'0'.repeat(20)}`],
  ['soon', null],
])('the day %j is kept as %j', (day, kept) => {
  expect(recordOf([governance('risk-register', { risks: [{ 'accepted-on': day }] })])?.risks?.[0]).toMatchObject({
    'accepted-on': kept,
  })
})
