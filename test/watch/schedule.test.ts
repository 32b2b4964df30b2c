import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Decision } from '../../src/domain/decision.js'
import { gatherHistory, knownAssessments, lastAssessed, openSince } from '../../src/watch/history.js'
import { lateText, overdueFor, scheduledFor, standingOf } from '../../src/watch/schedule.js'
import { changesIn, trendsOf } from '../../src/watch/trend.js'
import { decisionOf, finding, loanModel } from '../fakes/decisions.js'
import { policy, requirement } from '../fakes/facts.js'

const DAY = 86_400_000
const NOW = Date.parse('2026-12-01T00:00:00Z')
const asked = requirement('drift', {}, { id: 'not-drifting' })
const weekly = { requirement: asked, every: 7 * DAY }

describe('standingOf', () => {
  it.each<[string, number | null, number | null, boolean, number | null]>([
    ['never assessed, no ledger', null, null, true, null],
    ['never assessed since a week and a day', null, 8, true, 1],
    ['just assessed', 0, 30, false, null],
    ['six days ago', 6, 30, false, null],
    ['an hour before its time', 7 - 1 / 24, 30, true, null],
    ['an hour after its time', 7 + 1 / 24, 30, true, null],
    ['three hours after its time', 7 + 3 / 24, 30, true, 0],
    ['ten days late', 17, 30, true, 10],
  ])('%s', (_, last, since, isDue, days) => {
    const ago = (count: number | null) => (count === null ? null : NOW - count * DAY)
    const standing = standingOf(weekly, ago(last), ago(since), NOW)
    expect([standing.isDue, standing.overdue?.days ?? null]).toEqual([isDue, days])
  })

  it('is due whenever it is overdue, and no later assessment makes it later', () => {
    const time = fc.integer({ min: 0, max: 400 }).map((hours) => NOW - hours * 3_600_000)
    fc.assert(
      fc.property(time, time, fc.integer({ min: 1, max: 60 }), (one, other, days) => {
        const every = days * DAY
        const [older, newer] = [Math.min(one, other), Math.max(one, other)]
        const [a, b] = [older, newer].map((last) => standingOf({ requirement: asked, every }, last, null, NOW))
        if (a!.overdue) expect(a!.isDue).toBe(true)
        if (b!.overdue) expect(a!.overdue!.days).toBeGreaterThanOrEqual(b!.overdue.days)
      }),
    )
  })
})

describe('scheduledFor', () => {
  it('takes the shortest term, and only what binds the model', () => {
    const schedule = [
      { every: 30 * DAY, requirements: ['not-drifting', 'other'] },
      { every: 7 * DAY, requirements: ['not-drifting'] },
    ]
    expect(scheduledFor(policy({ schedule }), [asked])).toEqual([weekly])
  })
})

it.each([
  [0, 'less than a day'],
  [1, '1 day'],
  [12, '12 days'],
])('lateText(%i)', (days, text) => expect(lateText({ days })).toBe(text))

describe('a history', () => {
  const record = (at: string, more: Partial<Decision> = {}, told: Parameters<typeof finding>[2] = {}): Decision => {
    const one = finding('not-drifting', 'drift', { outcome: 'satisfied', severity: 'block', value: 0.1, ...told })
    const base = decisionOf('pass', [loanModel('pass', [one])])
    return { ...base, evaluated_at: at, ...more }
  }
  const of = (...records: readonly Decision[]) => {
    const { add, history } = gatherHistory(NOW)
    for (const one of records) add(one)
    const [model = ''] = records.flatMap(({ models }) => models.map(({ id }) => id))
    return { history, list: history.of(model, 'not-drifting'), model }
  }

  it.each<[string, Decision, boolean]>([
    ['a change that was let through', record('2026-11-01T00:00:00Z'), true],
    [
      'a watch that found it bad',
      record('2026-11-01T00:00:00Z', { reason: 'watch', verdict: 'fail' }, { outcome: 'violated' }),
      true,
    ],
    ['a change that was refused', record('2026-11-01T00:00:00Z', { verdict: 'fail' }), false],
    ['a record of tomorrow', record('2026-12-02T00:00:00Z'), false],
    ['a time that is none', record('yesterday'), false],
    ['evidence that was missing', record('2026-11-01T00:00:00Z', { reason: 'watch' }, { outcome: 'missing' }), false],
    ['what could not be judged', record('2026-11-01T00:00:00Z', { reason: 'watch' }, { outcome: 'error' }), false],
  ])('counts %s', (_, one, counts) => {
    expect(lastAssessed(of(one).list) !== null).toBe(counts)
  })

  it('tells since when it is bad without a break', () => {
    const watch = (day: string, outcome: 'satisfied' | 'violated' | 'missing') =>
      record(`2026-11-${day}T00:00:00Z`, { reason: 'watch' }, { outcome })
    const { list } = of(
      watch('22', 'missing'),
      watch('01', 'violated'),
      watch('08', 'satisfied'),
      watch('15', 'violated'),
    )
    expect(openSince(list)).toBe(Date.parse('2026-11-15T00:00:00Z'))
    expect(openSince([])).toBeNull()
  })

  it('hands a change the last assessment of each pair, and the first record under its policy', () => {
    const { history, model } = of(record('2026-11-02T00:00:00Z'), record('2026-11-01T00:00:00Z'))
    const sha256 = record('2026-11-01T00:00:00Z').policy!.sha256
    const known = knownAssessments(
      history,
      [
        { model, requirement: 'not-drifting' },
        { model, requirement: 'x' },
      ],
      sha256,
    )
    expect(known).toEqual({
      since: '2026-11-01T00:00:00Z',
      last: [{ model, requirement: 'not-drifting', at: '2026-11-02T00:00:00Z' }],
    })
    expect(overdueFor(model, [weekly], known, NOW)).toMatchObject([{ days: 22 }])
    expect(overdueFor('another', [weekly], known, NOW)).toMatchObject([{ last: null, days: 23 }])
  })

  it('shows slow erosion: where the value of a requirement moved', () => {
    const values = [0.05, 0.06, 0.05, 0.06, 0.15, 0.16, 0.15, 0.16]
    const { list } = of(
      ...values.map((value, day) => record(`2026-11-0${day + 1}T00:00:00Z`, {}, { value, metric: 'psi' })),
    )
    const now = finding('not-drifting', 'drift', { value: 0.15, metric: 'psi', outcome: 'satisfied' })
    const [trend] = trendsOf('not-drifting', list, { at: NOW, findings: [now] })
    expect(trend?.points).toHaveLength(9)
    expect(trend?.changes.map(({ at }) => at)).toEqual(['2026-11-05T00:00:00Z'])
    expect(trendsOf('not-drifting', list, { at: NOW, findings: [{ ...now, metric: 'ks' }] })[0]?.points).toHaveLength(1)
    expect(changesIn([])).toEqual([])
  })
})
