import { describe, expect, it } from 'vitest'
import type { Plain } from '../../../src/domain/plain.js'
import { REPORTING_DUTIES } from '../../../src/domain/report-deadlines.js'
import { documentsOf, type Item } from '../../../src/rules/shared/governance.js'
import { overdueActions, reported, runningText } from '../../../src/rules/shared/incident-reports.js'
import { facts, NOW, source } from '../../fakes/facts.js'
import { governance } from '../../fakes/governance-record.js'

const DUTY = REPORTING_DUTIES['eu-ai-act']
const LINES = { '/incidents/0': 4, '/incidents/0/reports/1': 9, '/incidents/0/post-mortem/actions/1': 14 }
const [document] = documentsOf(facts({ evidence: [{ ...governance('incident', {}), lines: LINES }] }), {
  kind: 'incident',
  name: 'the record of incidents',
  what: 'incidents',
}).documents
const at = (pointer: string, line: number) => [source('governance/incident.yml', { pointer, line })]
const INCIDENT = at('/incidents/0', 4)

const item = (map: Record<string, Plain>): Item => ({ map, pointer: '/incidents/0', id: 'INC-1' })
/** It is 2024-06-20T12:00:00Z. */
const of = (map: Record<string, Plain>) => reported(document!, item(map), DUTY, NOW)
const SERIOUS = { serious: true, harm: 'death', 'aware-at': '2024-06-12T12:00:00Z' }
const stopped = (outcome: string, message: string, fix: string) => ({
  problems: [{ outcome, message, fix, sources: INCIDENT }],
  running: null,
})

describe('the report of a serious incident', () => {
  it.each([[undefined], [null], ['TBD']])('cannot be judged where serious is %j', (serious) => {
    expect(of(serious === undefined ? {} : { serious })).toEqual(
      stopped(
        'missing',
        'The incident INC-1 does not say whether it is serious in the sense of the EU AI Act.',
        'write serious: true or false',
      ),
    )
  })

  it('is not asked for where it is not serious', () => {
    expect(of({ serious: false })).toEqual({ problems: [], running: null })
  })

  it('cannot be judged without its harm', () => {
    expect(of({ ...SERIOUS, harm: 'TBD' })).toEqual(
      stopped(
        'missing',
        'The serious incident INC-1 does not say which harm was done, on which its deadline depends.',
        'write harm: death, critical-infrastructure, widespread, health, rights, property, environment',
      ),
    )
  })

  it.each([
    ['death', '10'],
    ['embarrassment', 'a few'],
  ])('cannot be judged without the time from which the deadline runs (%s)', (harm, days) => {
    expect(of({ serious: true, harm })).toEqual(
      stopped(
        'missing',
        `The serious incident INC-1 has no aware-at, from which its deadline of ${days} days runs.`,
        'write aware-at, a time with a zone',
      ),
    )
  })

  it('cannot be judged where it became known later than now', () => {
    expect(of({ ...SERIOUS, 'aware-at': '2024-06-20T12:00:01Z' })).toEqual(
      stopped(
        'violated',
        'aware-at of the serious incident INC-1 is 2024-06-20T12:00:01Z, which is still to come.',
        'write when it became known',
      ),
    )
    expect(of({ ...SERIOUS, 'aware-at': '2024-06-20T12:00:00Z' })).toMatchObject({
      problems: [],
      running: { id: 'INC-1', left: 10, days: 10 },
    })
  })

  it.each([
    ['2024-06-12T12:00:00Z', 2],
    ['2024-06-10T12:00:00Z', 0],
  ])('is still to be made where it became known at %s', (aware, left) => {
    expect(of({ ...SERIOUS, 'aware-at': aware })).toEqual({
      problems: [],
      running: {
        id: 'INC-1',
        days: 10,
        basis: 'Art. 73(4)',
        due: Date.parse(aware) + 10 * 86_400_000,
        reported: null,
        left,
      },
    })
  })

  it.each(['2024-06-20T12:00:00Z', '2024-06-12T13:00:00Z'])('was made in time at %s', (time) => {
    expect(of({ ...SERIOUS, 'reported-at': time })).toEqual({ problems: [], running: null })
  })

  it('that is said to be made later than now is still to be made', () => {
    expect(of({ ...SERIOUS, 'reported-at': '2024-06-21' }).running?.left).toBe(2)
  })

  const late = (told: string, aware: string, fix: string) => ({
    problems: [
      {
        outcome: 'violated',
        message: `The serious incident INC-1 (harm: death) ${told} it became known on ${aware}; the EU AI Act, Art. 73(4), allows 10 days.`,
        fix,
        sources: INCIDENT,
        plain: 'A serious incident was not reported to the authority within 10 days.',
      },
    ],
    running: null,
  })
  const NOW_FIX = 'report it to the authority now and write reported-at'
  const PAST_FIX = 'have the lateness judged by those who answer for it'

  it('is late where it is not made within the days that the harm allows', () => {
    const justLate = '2024-06-10T11:59:59Z'
    expect(of({ ...SERIOUS, 'aware-at': justLate })).toEqual(
      late('is not reported, more than 10 days after', justLate, NOW_FIX),
    )
    const longAgo = '2024-06-01T12:00:00Z'
    expect(of({ ...SERIOUS, 'aware-at': longAgo })).toEqual(late('is not reported, 19 days after', longAgo, NOW_FIX))
    expect(of({ ...SERIOUS, 'aware-at': longAgo, 'reported-at': '2024-06-13' })).toEqual(
      late('was reported 11 days after', longAgo, PAST_FIX),
    )
  })
})

describe('further reports that a record says are due', () => {
  const reports: Plain[] = [
    { to: 'the board', due: '2024-06-20T12:00:00Z' },
    { to: 'the bank', due: '2024-06-18T12:00:00Z' },
    { to: 'the press', due: '2024-06-01', at: '2024-06-02' },
    { to: 'the insurer', due: '2024-06-20' },
    { to: 'the auditor', due: 'soon' },
    { to: 'nobody' },
    { to: 'TBD', due: '2024-06-19T11:00:00Z', at: '2024-06-21' },
  ]
  const late = (pointer: string, line: number, told: string) => ({
    outcome: 'violated',
    message: `The report of the incident INC-1 to ${told}, and has not been sent.`,
    fix: 'send it and write at',
    sources: at(pointer, line),
  })
  const problems = [
    late('/incidents/0/reports/1', 9, 'the bank was due on 2024-06-18T12:00:00Z, 2 days ago'),
    late('/incidents/0/reports/6', 4, 'somebody was due on 2024-06-19T11:00:00Z, 1.04 days ago'),
  ]

  it('are late from the moment after, whether or not the incident is serious, and beside what else is wrong', () => {
    expect(of({ serious: false, reports })).toEqual({ problems, running: null })
    expect(of({ ...SERIOUS, reports })).toMatchObject({ problems, running: { id: 'INC-1' } })
    const late = of({ ...SERIOUS, 'aware-at': '2024-06-01T12:00:00Z', reports })
    expect(late.problems.slice(1)).toEqual(problems)
    expect(late.problems[0]?.message).toContain('is not reported, 19 days after')
  })
})

describe('reports that are still to be made', () => {
  it('are told with their deadline, one after the other', () => {
    const clock = of(SERIOUS).running!
    const told = (id: string) =>
      ` The serious incident ${id} must be reported by 2024-06-22T12:00:00Z (Art. 73(4)): 2 days left.`
    expect(runningText([clock, { ...clock, id: 'INC-2' }])).toBe(told('INC-1') + told('INC-2'))
    expect(runningText([])).toBe('')
  })
})

describe('what was decided after an incident', () => {
  const actions: Plain[] = [
    { action: 'Tell the branch', due: '2024-06-20T12:00:00Z' },
    { action: 'Test the import', due: '2024-06-18T12:00:00Z' },
    { action: 'Add a test', due: '2024-06-01', 'done-on': '2024-06-19' },
    { action: 'Think', due: 'soon' },
    { id: 'A-5', action: 'TBD', due: '2024-06-19', 'done-on': '2024-07-01' },
    { action: 'Watch', due: '2024-06-20' },
  ]
  const late = (pointer: string, line: number, what: string, told: string) => ({
    outcome: 'violated',
    message: `The action "${what}" of the incident INC-1 was due on ${told} ago, and is not done.`,
    fix: 'do it and write done-on',
    sources: at(pointer, line),
    plain: `What was decided after the incident INC-1 has not been done in time: ${what}.`,
  })

  it('is late from the moment after it was due', () => {
    expect(overdueActions(document!, item({ 'post-mortem': { actions } }), NOW)).toEqual([
      late('/incidents/0/post-mortem/actions/1', 14, 'Test the import', '2024-06-18T12:00:00Z, 2 days'),
      late('/incidents/0/post-mortem/actions/4', 4, 'A-5', '2024-06-19, 0.5 days'),
    ])
    expect(overdueActions(document!, item({}), NOW)).toEqual([])
  })
})
