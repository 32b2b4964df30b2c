/** What a decision keeps of incidents: times, actions, how far they reached, and the clock of their report. */

import { describe, expect, it } from 'vitest'
import type { Plain } from '../../src/domain/plain.js'
import type { Requirement } from '../../src/domain/policy.js'
import { requirement } from '../fakes/facts.js'
import { type Content, governance, recordOf } from '../fakes/governance-record.js'

describe('incidents on record', () => {
  const INCIDENT: Content = {
    id: 'I-1',
    title: 'Refused for a week',
    severity: 'high',
    status: 'resolved',
    serious: true,
    harm: 'rights',
    'began-at': '2024-06-01',
    'aware-at': '2024-06-10T12:00:00Z',
    'resolved-at': 'some day',
    'affected-groups': ['age over 60'],
    'post-mortem': {
      actions: [
        { what: 'a', 'done-on': '2024-06-20' },
        { what: 'b', due: '2024-06-19' },
        { what: 'c', due: '2024-06-20' },
        { what: 'd' },
      ],
    },
  }
  const duty = requirement('incidents', { 'report-deadlines': 'eu-ai-act' }, { id: 'reported' })
  const guard = requirement('metric-threshold', {}, { id: 'guard', fromIncident: 'I-1' })
  const other = requirement('metric-threshold', {}, { id: 'other', fromIncident: 'I-2' })
  const RECORDED = {
    id: 'I-1',
    title: 'Refused for a week',
    severity: 'high',
    status: 'resolved',
    serious: true,
    times: { began: '2024-06-01', aware: '2024-06-10T12:00:00Z' },
    'blast-radius': null,
    'affected-groups': ['age over 60'],
    clock: null,
    actions: { done: 1, open: 3, overdue: 1 },
    requirements: ['guard'],
  }
  const clockOf = (more: Content, bound: readonly Requirement[] = [other, duty]) =>
    recordOf([governance('incident', { ...INCIDENT, ...more })], bound)?.incidents?.[0]?.clock

  it('are kept with times, actions and the requirements that come from them', () => {
    expect(recordOf([governance('incident', INCIDENT)], [guard, other])).toEqual({ incidents: [RECORDED], left: 0 })
  })

  it('are those of the model, and those that name none', () => {
    const register = governance('incident', {
      kind: 'incident-register',
      incidents: [
        { id: 'I-1', model: 'loan-approval' },
        { id: 'I-2', model: 'other' },
        { id: 'I-3', model: ' ' },
      ],
    })
    expect(recordOf([register])?.incidents?.map(({ id }) => id)).toEqual(['I-1', 'I-3'])
    expect(recordOf([governance('incident', { model: 'other' })])).toBeNull()
  })

  it('have a clock where a duty binds a serious one', () => {
    expect(clockOf({})).toEqual({
      due: '2024-06-25T12:00:00Z',
      'days-left': 5,
      reported: null,
      basis: 'EU AI Act, Art. 73(2)',
      source: expect.stringContaining('2024/1689'),
      'checked-on': expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    })
    expect(clockOf({ 'aware-at': '2024-06-10T10:00:00Z' })?.['days-left']).toBe(4.9)
    expect(clockOf({ 'aware-at': '2024-06-20T12:00:00Z' })?.['days-left']).toBe(15)
    expect(clockOf({ 'aware-at': '2024-06-05T12:00:00Z' })?.['days-left']).toBe(0)
  })

  it.each<[string, Content]>([
    ['is not serious', { serious: false }],
    ['does not say whether it is serious', { serious: null }],
    ['names no harm', { harm: null }],
    ['does not say since when it is known', { 'aware-at': null }],
    ['will be known only later', { 'aware-at': '2024-06-20T12:00:01Z' }],
  ])('have no clock where one %s', (_, more) => {
    expect(clockOf(more)).toBeNull()
  })

  it('have no clock where no requirement asks for reports', () => {
    expect(clockOf({}, [other])).toBeNull()
  })

  it.each([
    ['2024-06-20T12:00:00Z', '2024-06-20T12:00:00Z', 5],
    ['2024-06-15T12:00:00Z', '2024-06-15T12:00:00Z', 10],
    // A report of tomorrow was not made.
    ['2024-06-20T12:00:01Z', null, 5],
  ])('reported at %s is reported at %s', (at, reported, left) => {
    expect(clockOf({ 'reported-at': at })).toMatchObject({ reported, 'days-left': left })
  })

  it.each<[Plain, string | null]>([
    ['all of Bavaria', 'all of Bavaria'],
    [
      { people: 12, decisions: 40, systems: ['api', 'batch'], what: 'refusals' },
      '12 people, 40 decisions, api, batch, refusals',
    ],
    [{ people: 'some', systems: 'api' }, 'api'],
    [{ people: 0 }, '0 people'],
    [{}, null],
    [null, null],
  ])('reach %j, in words %j', (radius, words) => {
    const kept = recordOf([governance('incident', { ...INCIDENT, 'blast-radius': radius })])
    expect(kept?.incidents?.[0]?.['blast-radius']).toBe(words)
  })

  it('that say nothing have nothing made up', () => {
    expect(recordOf([governance('incident', {})])?.incidents).toEqual([
      {
        id: '?',
        title: null,
        severity: null,
        status: null,
        serious: null,
        times: {},
        'blast-radius': null,
        'affected-groups': [],
        clock: null,
        actions: { done: 0, open: 0, overdue: 0 },
        requirements: [],
      },
    ])
  })

  // It is 2024-06-20T12:00:00Z.
  it.each<[Content, { done: number; open: number; overdue: number }]>([
    [{ 'done-on': '2024-06-20T12:00:00Z' }, { done: 1, open: 0, overdue: 0 }],
    [{ 'done-on': '2024-06-20T12:00:01Z' }, { done: 0, open: 1, overdue: 0 }],
    [{ due: '2024-06-20T12:00:00Z' }, { done: 0, open: 1, overdue: 0 }],
    [{ due: '2024-06-20T11:59:59Z' }, { done: 0, open: 1, overdue: 1 }],
    [
      { due: '2024-06-19', 'done-on': '2024-06-20' },
      { done: 1, open: 0, overdue: 0 },
    ],
    [{}, { done: 0, open: 1, overdue: 0 }],
  ])('count the action %j as %j', (action, actions) => {
    expect(recordOf([governance('incident', { 'post-mortem': { actions: [action] } })])?.incidents?.[0]).toMatchObject({
      actions,
    })
  })

  it('reach no further than three hundred characters', () => {
    const radius = { people: 20, what: 'y'.repeat(300) }
    const kept = recordOf([governance('incident', { 'blast-radius': radius })])?.incidents?.[0]?.['blast-radius']
    expect(kept).toBe(`20 people, ${'y'.repeat(289)}`)
  })
})
