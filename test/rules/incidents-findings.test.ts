/** Whole findings of `incidents`: what each says, what to do, and where. */

import { describe, expect, it } from 'vitest'
import { incidents } from '../../src/rules/incidents.js'
import { cardEvidence } from '../fakes/facts.js'
import { type Content, document, lines, outcomes, told } from './documents.js'

const CLOSED = {
  id: 'I-1',
  model: 'loan-approval',
  title: 'Everybody was refused',
  severity: 'high',
  status: 'closed',
  'closed-at': '2024-06-19',
} satisfies Content
const OPEN = { ...CLOSED, status: 'open' }
const single = (content: Content, path = 'governance/one.yml') =>
  document('incident', { kind: 'incident', ...content }, { path })
const register = (...list: readonly Content[]) =>
  document(
    'incident',
    { kind: 'incident-register', incidents: list },
    {
      lines: {
        '/incidents/0': 5,
        '/incidents/1': 15,
        '/incidents/1/post-mortem/actions/0': 19,
        '/incidents/1/raci/1': 25,
      },
    },
  )

describe('records in order', () => {
  it('one file of one incident', () =>
    expect(told(incidents, {}, [single(CLOSED)])).toMatchInlineSnapshot(`
    "satisfied: governance/one.yml holds 1 incident of loan-approval, 0 of them open, as the policy allows.
      n: 1
      origin: declared
      plain: No incident is open, and what happened was learned from.
      sources: governance/one.yml:1"
  `))
  it('two files, some of it open', () =>
    expect(
      told(incidents, {}, [register(OPEN, { ...CLOSED, id: 'I-2' }), single({ ...OPEN, id: 'I-3', severity: null })]),
    ).toMatchInlineSnapshot(`
      "satisfied: governance/incident.yml and governance/one.yml hold 3 incidents of loan-approval, 2 of them open, as the policy allows.
        n: 3
        origin: declared
        plain: 2 incidents are still open, which is allowed.
        sources: governance/incident.yml:1, governance/one.yml:1"
    `))
  it('nothing at all', () =>
    expect(told(incidents, { 'max-open-severity': 'none' }, [register()])).toMatchInlineSnapshot(`
    "satisfied: governance/incident.yml holds 0 incidents of loan-approval, 0 of them open, as the policy allows.
      n: 0
      origin: declared
      plain: No incident is open, and what happened was learned from.
      sources: governance/incident.yml:1"
  `))
  it('of other models do not count', () =>
    expect(told(incidents, {}, [register(CLOSED, { ...OPEN, id: 'I-2', model: 'other' })])).toMatch(
      /^satisfied: governance\/incident\.yml holds 1 incident of loan-approval, 0 of them open/,
    ))
  it('what is to be closed on a day to come is open', () =>
    expect(told(incidents, {}, [single({ ...CLOSED, 'closed-at': '2024-06-21' })])).toMatch(
      /, 1 of them open,.*\n {2}plain: 1 incident is still open, which is allowed\.\n/s,
    ))
})

describe('an open incident', () => {
  it('that says nothing lacks everything, each told by itself', () =>
    expect(told(incidents, { 'max-open-severity': 'low' }, [register({ what: 'x' })])).toMatchInlineSnapshot(`
      "missing: The incident number 1 in governance/incident.yml has no model.
        fix: write the id of the model that it is about
        origin: declared
        plain: The record of the incident number 1 is incomplete: its model is missing.
        sources: governance/incident.yml:5/incidents/0
      missing: The incident number 1 in governance/incident.yml has no id.
        fix: give it an id such as INC-2024-001
        origin: declared
        plain: The record of the incident number 1 is incomplete: its id is missing.
        sources: governance/incident.yml:5/incidents/0
      missing: The incident number 1 in governance/incident.yml has no status.
        fix: write status: open, mitigated or closed
        origin: declared
        plain: The record of the incident number 1 is incomplete: its status is missing.
        sources: governance/incident.yml:5/incidents/0
      missing: The incident number 1 in governance/incident.yml has no severity.
        fix: write severity: low, medium, high or critical
        origin: declared
        plain: The record of the incident number 1 is incomplete: its severity is missing.
        sources: governance/incident.yml:5/incidents/0"
    `))
  it('may be as bad as the limit', () => {
    const at = (severity: string, limit: string) =>
      told(incidents, { 'max-open-severity': limit }, [single({ ...OPEN, severity })])
    expect(at('medium', 'medium')).toMatch(/^satisfied/)
    expect(at('high', 'medium')).toMatchInlineSnapshot(`
      "violated: The incident I-1 (Everybody was refused) is open and its severity is high; open ones may be at most medium.
        fix: close the incident: end it, hold the post-mortem, write closed-at
        origin: declared
        plain: An incident is not over: Everybody was refused.
        sources: governance/one.yml:1"
    `)
    expect(at('low', 'none')).toMatch(/^violated: .* its severity is low; open ones may be of no severity at all\.\n/)
  })
  it('without title and id is known by its file', () =>
    expect(
      told(incidents, { 'max-open-severity': 'low' }, [single({ ...OPEN, title: null, id: null })]),
    ).toMatchInlineSnapshot(`
      "violated: The incident governance/one.yml (no title) is open and its severity is high; open ones may be at most low.
        fix: close the incident: end it, hold the post-mortem, write closed-at
        origin: declared
        plain: An incident is not over: governance/one.yml.
        sources: governance/one.yml:1
      missing: The incident governance/one.yml in governance/one.yml has no id.
        fix: give it an id such as INC-2024-001
        origin: declared
        plain: The record of the incident governance/one.yml is incomplete: its id is missing.
        sources: governance/one.yml:1"
    `))
  it('is asked for no post-mortem and no record', () =>
    expect(outcomes(incidents, { 'post-mortem': ['five-whys'], record: ['blast-radius'] }, [single(OPEN)])).toEqual([
      'satisfied',
    ]))
})

describe('the post-mortem of a closed incident', () => {
  const asked = { 'post-mortem': ['five-whys', 'fishbone', 'actions'] }
  const learned: Content = {
    'five-whys': ['a', 'b', 'c', 'd', 'e'],
    fishbone: { data: ['incomes in thousands'], process: 'TBD' },
    actions: [{ action: 'x', owner: 'erin', due: '2024-07-01' }],
  }
  it('must have been held', () =>
    expect(
      told(incidents, asked, [register(CLOSED, { ...CLOSED, id: 'I-2', 'post-mortem': 'TBD' })]),
    ).toMatchInlineSnapshot(`
    "missing: The incident I-1 is closed without a post-mortem.
      fix: hold one and write down five-whys, fishbone and actions
      origin: declared
      plain: Nobody asked why the incident I-1 happened.
      sources: governance/incident.yml:5/incidents/0
    missing: The incident I-2 is closed without a post-mortem.
      fix: hold one and write down five-whys, fishbone and actions
      origin: declared
      plain: Nobody asked why the incident I-2 happened.
      sources: governance/incident.yml:15/incidents/1"
  `))
  it('is enough where each part says something', () =>
    expect(outcomes(incidents, asked, [register({ ...CLOSED, 'post-mortem': learned })])).toEqual(['satisfied']))
  it('must hold each part that is asked', () =>
    expect(
      told(incidents, asked, [register({ ...CLOSED, 'post-mortem': { 'held-on': '2024-06-01' } })]),
    ).toMatchInlineSnapshot(`
      "missing: The post-mortem of I-1 has 0 of five whys (five-whys).
        fix: ask why until there are five answers
        origin: declared
        plain: Nobody asked often enough why the incident I-1 happened.
        sources: governance/incident.yml:5/incidents/0
      missing: The post-mortem of I-1 has no fishbone: nobody looked where its causes lie.
        fix: write the causes under post-mortem: {fishbone: {data: …, process: …, …}}
        origin: declared
        sources: governance/incident.yml:5/incidents/0
      missing: The post-mortem of I-1 names no actions.
        fix: write what is done so that it does not come again, with owner and due
        origin: declared
        plain: Nothing was decided after the incident I-1.
        sources: governance/incident.yml:5/incidents/0"
    `))
  it('must have five answers, and each action whole', () =>
    expect(
      told(incidents, asked, [
        register(
          { ...CLOSED, 'post-mortem': learned },
          {
            ...CLOSED,
            id: 'I-2',
            'post-mortem': {
              'five-whys': ['a', 'b', 'c', 'TBD', 'e'],
              fishbone: { data: [], process: ['nobody asked'] },
              actions: [{ action: 'x' }, { owner: 'erin', due: 'TBD' }],
            },
          },
        ),
      ]),
    ).toMatchInlineSnapshot(`
      "missing: The post-mortem of I-2 has 4 of five whys (five-whys).
        fix: ask why until there are five answers
        origin: declared
        plain: Nobody asked often enough why the incident I-2 happened.
        sources: governance/incident.yml:15/incidents/1
      missing: Action 1 of the post-mortem of I-2 has no owner and due.
        fix: write owner and due
        origin: declared
        sources: governance/incident.yml:19/incidents/1/post-mortem/actions/0
      missing: Action 2 of the post-mortem of I-2 has no action and due.
        fix: write action and due
        origin: declared
        sources: governance/incident.yml:15/incidents/1/post-mortem/actions/1"
    `))
})

describe('the record of a closed incident', () => {
  it('must hold what is asked, with one accountable person an entry', () =>
    expect(
      told(incidents, { record: ['blast-radius', 'raci', 'timeline'] }, [
        register(CLOSED, {
          ...CLOSED,
          id: 'I-2',
          'blast-radius': { people: 40 },
          raci: [
            { activity: 'stop it', accountable: 'a' },
            { activity: 'tell them', accountable: ['a', 'b'] },
            { activity: 'mend it', accountable: 'TBD' },
          ],
        }),
      ]),
    ).toMatchInlineSnapshot(`
      "violated: Entry 2 of raci of the incident I-2 names 2 accountable people (a and b); it must be exactly one.
        fix: name one person who is accountable
        origin: declared
        sources: governance/incident.yml:25/incidents/1/raci/1
      violated: Entry 3 of raci of the incident I-2 names 0 accountable people (none); it must be exactly one.
        fix: name one person who is accountable
        origin: declared
        sources: governance/incident.yml:15/incidents/1/raci/2
      missing: The record of the closed incident I-1 has no blast-radius, raci and timeline.
        fix: write blast-radius, raci and timeline
        origin: declared
        plain: The record of the incident I-1 is incomplete.
        sources: governance/incident.yml:5/incidents/0
      missing: The record of the closed incident I-2 has no timeline.
        fix: write timeline
        origin: declared
        plain: The record of the incident I-2 is incomplete.
        sources: governance/incident.yml:15/incidents/1"
    `))
  it('need not say who answers for what where that is not asked', () =>
    expect(
      outcomes(incidents, { record: ['blast-radius'] }, [
        single({ ...CLOSED, 'blast-radius': 'one branch', raci: [{ accountable: ['a', 'b'] }] }),
      ]),
    ).toEqual(['satisfied']))
})

describe('one id in several files', () => {
  it('is an error for each further one, beside the first', () =>
    expect(
      told(
        incidents,
        {},
        ['a.yml', 'b.yml', 'c.yml'].map((path) => single(CLOSED, path)),
      ),
    ).toMatchInlineSnapshot(`
      "error: The incident I-1 stands twice, in a.yml and in b.yml.
        fix: give every incident an id of its own, or remove one of the two
        origin: declared
        sources: b.yml:1, a.yml:1
      error: The incident I-1 stands twice, in a.yml and in c.yml.
        fix: give every incident an id of its own, or remove one of the two
        origin: declared
        sources: c.yml:1, a.yml:1"
    `))
  it('is none where it is no id', () =>
    expect(
      lines(
        incidents,
        {},
        ['a.yml', 'b.yml'].map((path) => single({ ...CLOSED, id: 'TBD' }, path)),
      ),
    ).toEqual(['missing: The incident a.yml in a.yml has no id.', 'missing: The incident b.yml in b.yml has no id.']))
})

describe('incidents that are gone', () => {
  const gone = (...before: readonly Content[]) =>
    told(incidents, {}, [register(CLOSED)], { earlier: [register(...before), cardEvidence({})] })
  it('are told one by one', () =>
    expect(gone(OPEN, { ...OPEN, id: 'I-8' }, { ...OPEN, id: 'I-9', status: 'mitigated' })).toMatchInlineSnapshot(`
      "violated: The incident I-8 was open in governance/incident.yml at the merge base and is gone: entries are closed, they do not vanish.
        fix: put I-8 back, and set its status to closed where it is over
        origin: declared
        plain: The incident I-8 was taken out of the records without being closed.
        sources: governance/incident.yml:1
      violated: The incident I-9 was open in governance/incident.yml at the merge base and is gone: entries are closed, they do not vanish.
        fix: put I-9 back, and set its status to closed where it is over
        origin: declared
        plain: The incident I-9 was taken out of the records without being closed.
        sources: governance/incident.yml:1"
    `))
  it('may have been closed, of another model, or without an id', () =>
    expect(gone({ ...CLOSED, id: 'I-8' }, { ...OPEN, id: 'I-9', model: 'other' }, { ...OPEN, id: 'TBD' })).toMatch(
      /^satisfied/,
    ))
  it('were open where they were to be closed on a day to come', () =>
    expect(gone({ ...CLOSED, id: 'I-9', 'closed-at': '2024-06-21' })).toMatch(
      /^violated: The incident I-9 was open in governance\/incident\.yml at the merge base and is gone/,
    ))
  it('are not what another document listed', () =>
    expect(
      outcomes(incidents, {}, [register(CLOSED)], {
        earlier: [document('risk-register', { kind: 'incident-register', incidents: [{ ...OPEN, id: 'I-9' }] })],
      }),
    ).toEqual(['satisfied']))
})

describe('actions that were due', () => {
  const due = (n: number) =>
    register(CLOSED, {
      ...CLOSED,
      id: 'I-2',
      'post-mortem': { actions: Array.from({ length: n }, (_, at) => ({ action: `x${at}`, due: '2024-06-18' })) },
    })
  it('warn beside what holds, or block', () => {
    expect(told(incidents, {}, [due(1)])).toMatchInlineSnapshot(`
      "satisfied: governance/incident.yml holds 2 incidents of loan-approval, 0 of them open, as the policy allows.
        n: 2
        origin: declared
        plain: No incident is open, and what happened was learned from.
        sources: governance/incident.yml:1
      violated: The action "x0" of the incident I-2 was due on 2024-06-18, 1.5 days ago, and is not done.
        fix: do it and write done-on
        origin: declared
        plain: What was decided after the incident I-2 has not been done in time: x0.
        severity: warn
        sources: governance/incident.yml:19/incidents/1/post-mortem/actions/0"
    `)
    expect(outcomes(incidents, { 'overdue-actions': 'block' }, [due(1)])).toEqual(['violated'])
  })
  it('are told up to forty', () => {
    expect(lines(incidents, {}, [due(40)])).toHaveLength(41)
    expect(lines(incidents, {}, [due(42)])).toHaveLength(41)
    expect(lines(incidents, {}, [due(42)]).at(-1)).toMatch(/"x39"/)
  })
})

it('tells what is wrong in order: errors, what is violated, what is missing', () =>
  expect(
    lines(
      incidents,
      { 'max-open-severity': 'low', 'report-deadlines': 'eu-ai-act' },
      [single(OPEN, 'a.yml'), single(OPEN, 'b.yml')],
      {
        earlier: [single({ ...OPEN, id: 'I-9' })],
      },
    ),
  ).toMatchInlineSnapshot(`
    [
      "error: The incident I-1 stands twice, in a.yml and in b.yml.",
      "violated: The incident I-1 (Everybody was refused) is open and its severity is high; open ones may be at most low.",
      "violated: The incident I-1 (Everybody was refused) is open and its severity is high; open ones may be at most low.",
      "violated: The incident I-9 was open in governance/one.yml at the merge base and is gone: entries are closed, they do not vanish.",
      "missing: The incident I-1 does not say whether it is serious in the sense of the EU AI Act.",
      "missing: The incident I-1 does not say whether it is serious in the sense of the EU AI Act.",
    ]
  `))
