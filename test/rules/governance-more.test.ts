/** What governance documents are asked beyond the bare contract: priorities, clocks, overdue actions, versions to go back to. */

import { describe, expect, it } from 'vitest'
import type { Evidence, GovernanceEvidence } from '../../src/domain/evidence.js'
import { EMPTY_GRAPH } from '../../src/domain/lineage.js'
import { moment } from '../../src/domain/moment.js'
import type { Plain } from '../../src/domain/plain.js'
import type { Facts, Rule } from '../../src/domain/rule.js'
import { judgeModel } from '../../src/evaluate.js'
import { bowTie } from '../../src/rules/bow-tie.js'
import { fmea } from '../../src/rules/fmea.js'
import { incidents } from '../../src/rules/incidents.js'
import { responsePlan } from '../../src/rules/response-plan.js'
import { cardEvidence, DIGEST, evaluationEvidence, facts, policy, requirement, source } from '../fakes/facts.js'
import { judgement, judging, rule } from '../fakes/judged.js'

const document = (kind: GovernanceEvidence['document'], content: Record<string, Plain>): GovernanceEvidence => ({
  kind: 'governance',
  reader: kind,
  source: source(`governance/${kind}.yml`, { line: 1 }),
  origin: 'declared',
  document: kind,
  model: 'loan-approval',
  content: { model: 'loan-approval', ...content },
})

/** `now` is 2024-06-20T12:00Z. */
const told = (
  which: Rule,
  parameters: object,
  evidence: readonly Evidence[],
  more: Partial<Facts> = {},
): readonly string[] =>
  which
    .judge(requirement(which.id, { ...parameters }), facts({ evidence, ...more }))
    .map(({ outcome, severity, message }) => `${outcome}/${severity ?? 'block'}: ${message}`)

describe('fmea', () => {
  const modes = (...list: readonly Record<string, Plain>[]) => document('fmea', { 'failure-modes': list })
  const mode = { id: 'F-1', severity: 9, occurrence: 4, detection: 2 }
  it('action priority puts severity before the product', () => {
    expect(told(fmea, { 'max-rpn': 100, 'max-action-priority': 'M' }, [modes(mode)])).toEqual([
      expect.stringMatching(/^satisfied\/block: .*F-1 with 72/),
      expect.stringMatching(
        /^violated\/block: 1 of 1 .* above M, by the table of AIAG and VDA: F-1 has H \(severity 9/,
      ),
    ])
    expect(told(fmea, { 'max-action-priority': 'M' }, [modes({ ...mode, detection: 1 })])).toEqual([
      expect.stringMatching(/^satisfied/),
    ])
    expect(told(fmea, { 'max-action-priority': 'L' }, [modes({ ...mode, detection: 1 })])).toEqual([
      expect.stringMatching(/^violated/),
    ])
  })
  it('what was done counts, once it is done', () => {
    const after = { severity: 9, occurrence: 1, detection: 1 }
    const judge = (day: string) =>
      told(fmea, { 'max-action-priority': 'M' }, [modes({ ...mode, after: { ...after, 'done-on': day } })])
    expect(judge('2024-06-20')).toEqual([expect.stringMatching(/^satisfied/)])
    expect(judge('2024-06-21')).toEqual([expect.stringMatching(/^violated/)])
  })
  it.each<[string, readonly Record<string, Plain>[]]>([
    ['no modes', []],
    ['a rating that is not there', [{ ...mode, detection: 'TBD' }]],
  ])('%s is missing', (_, list) =>
    expect(told(fmea, { 'max-action-priority': 'M' }, [modes(...list)])).toEqual([expect.stringMatching(/^missing/)]),
  )
  it('a failure mode does not vanish', () =>
    expect(told(fmea, { 'max-rpn': 100 }, [modes(mode)], { earlier: [modes({ ...mode, id: 'F-9' })] })).toContainEqual(
      expect.stringMatching(/^violated\/block: The failure mode F-9 was open in .* is gone/),
    ))
})

it('bow-tie: a threat does not vanish', () => {
  const tie = (id: string) =>
    document('bow-tie', {
      'top-event': 'harm',
      threats: [{ id, threat: 'x', barriers: [{ id: 'B-1', barrier: 'y', status: 'working' }] }],
    })
  expect(told(bowTie, { 'min-preventive': 1 }, [tie('T-1')], { earlier: [tie('T-2')] })).toEqual([
    expect.stringMatching(/^violated\/block: The threat T-2/),
  ])
})

describe('incidents', () => {
  const one = (more: Record<string, Plain>) =>
    document('incident', { kind: 'incident', id: 'I-1', severity: 'low', status: 'closed', serious: false, ...more })
  const action = (more: Record<string, Plain>) => ({
    'post-mortem': { actions: [{ action: 'Move the check', owner: 'erin', due: '2024-06-19', ...more }] },
  })
  it.each<[string, Record<string, Plain>, object, readonly RegExp[]]>([
    ['done', action({ 'done-on': '2024-06-18' }), {}, [/^satisfied/]],
    ['due today', action({ due: '2024-06-20' }), {}, [/^satisfied/]],
    [
      'overdue',
      action({}),
      {},
      [/^satisfied/, /^violated\/warn: The action "Move the check" of the incident I-1 was due/],
    ],
    ['overdue, blocking', action({}), { 'overdue-actions': 'block' }, [/^violated\/block/]],
    ['done tomorrow', action({ 'done-on': '2024-06-21' }), {}, [/^satisfied/, /^violated\/warn/]],
  ])('an action that is %s', (_, content, parameters, expected) =>
    expect(told(incidents, parameters, [one(content)])).toEqual(expected.map((text) => expect.stringMatching(text))),
  )

  it('a clock that runs is told with the days left, and one that is over is violated', () => {
    const serious = { serious: true, harm: 'rights', 'aware-at': '2024-06-10T12:00:00Z' }
    const judge = (more: Record<string, Plain>) =>
      told(incidents, { 'report-deadlines': 'eu-ai-act' }, [one({ ...serious, ...more })])
    expect(judge({})).toEqual([
      expect.stringMatching(/^satisfied.*I-1 must be reported by 2024-06-25T12:00:00Z \(Art\. 73\(2\)\): 5 days left/),
    ])
    expect(judge({ harm: 'death' })).toEqual([expect.stringMatching(/^satisfied.*Art\. 73\(4\)\): 0 days left/)])
    expect(judge({ harm: 'widespread' })).toEqual([
      expect.stringMatching(/^violated.*is not reported, 10 days after.*Art\. 73\(3\), allows 2 days/),
    ])
  })
  it('a report that the record says is due must have been sent', () =>
    expect(
      told(incidents, { 'report-deadlines': 'eu-ai-act' }, [one({ reports: [{ to: 'the bank', due: '2024-06-01' }] })]),
    ).toEqual([expect.stringMatching(/^violated.*to the bank was due on 2024-06-01/)]))

  it.each<[string, Record<string, Plain>, RegExp]>([
    ['nothing of it', {}, /^missing.*has no blast-radius and raci/],
    [
      'two accountable',
      { 'blast-radius': 'one branch', raci: [{ accountable: ['a', 'b'] }] },
      /^violated.*2 accountable/,
    ],
    ['all of it', { 'blast-radius': { people: 40 }, raci: [{ accountable: 'a' }] }, /^satisfied/],
  ])('the record of a closed incident: %s', (_, content, expected) =>
    expect(told(incidents, { record: ['blast-radius', 'raci'] }, [one(content)])).toEqual([
      expect.stringMatching(expected),
    ]),
  )
  it('a fishbone that is empty is none', () => {
    const judge = (fishbone: Plain) =>
      told(incidents, { 'post-mortem': ['fishbone'] }, [one({ 'post-mortem': { 'held-on': '2024-06-01', fishbone } })])
    expect(judge({ data: ['incomes in thousands'] })).toEqual([expect.stringMatching(/^satisfied/)])
    expect(judge({ data: ['TBD'] })).toEqual([expect.stringMatching(/^missing.*fishbone/)])
  })
})

describe('response-plan', () => {
  const plan = (to: Plain, more: Record<string, Plain> = {}) =>
    document('response-plan', { rollback: { how: 'alias', to, who: 'paul-ops' }, ...more })
  const judge = (to: Plain, evidence: readonly Evidence[] = [], more: Partial<Facts> = {}) =>
    told(responsePlan, { 'rollback-target': 'known-version' }, [plan(to), ...evidence], more)
  const record = (version: string, digest: string | null): Evidence => ({
    kind: 'model-record',
    reader: 'mlmodel',
    source: source('mlruns/MLmodel'),
    origin: 'reported',
    name: 'loan',
    version,
    digest,
    run: null,
    at: moment('2024-01-01T00:00:00Z'),
  })
  const traced = (type: 'model' | 'step', version: string, own = false) => ({
    ...EMPTY_GRAPH,
    nodes: [
      {
        id: 'n',
        type,
        name: 'n',
        path: own ? 'models/loan/model.joblib' : 'models/old.joblib',
        uri: null,
        digests: [],
        version,
        at: null,
        startedAt: null,
        license: null,
        owner: null,
        command: null,
        codeVersion: null,
        parameters: [],
        status: null,
        source: source('p.json'),
        sources: [source('p.json')],
      },
    ],
  })
  it.each<[string, Plain, readonly Evidence[], Partial<Facts>, RegExp]>([
    [
      'the card before this change',
      '2.0.3',
      [],
      { earlier: [cardEvidence({}, { model_version: 'v2.0.3' })] },
      /^satisfied/,
    ],
    ['a registry record', 12, [record('12', `sha256:${'1'.repeat(64)}`)], {}, /^satisfied/],
    ['nothing', '2.0.3', [], {}, /^missing.*no registry record/],
    ['another version', '2.0.3', [record('2.0.2', null)], {}, /^missing.*they name 2\.0\.2/],
    ['the very version of the change', '2.1.0', [evaluationEvidence()], {}, /^violated.*the very version/],
    ['the own record', '3', [record('3', DIGEST)], {}, /^violated/],
    ['no version', 'TBD', [], {}, /^missing.*names no version/],
    ['a record of lineage', '2.0.3', [], { lineage: traced('model', 'v2.0.3') }, /^satisfied/],
    ['a step of lineage, which is no model', '2.0.3', [], { lineage: traced('step', '2.0.3') }, /^missing/],
    ['its own record of lineage', '2.0.3', [], { lineage: traced('model', '2.0.3', true) }, /^violated/],
  ])('a version that is known to %s', (_, to, evidence, more, expected) =>
    expect(judge(to, evidence, more)).toEqual([expect.stringMatching(expected)]),
  )
  it('a playbook has steps with people', () => {
    const ask = (playbook: Plain) => told(responsePlan, { require: ['playbook'] }, [plan('1', { playbook })])
    expect(ask([{ step: 'switch it off', who: 'erin' }])).toEqual([expect.stringMatching(/^satisfied/)])
    expect(ask([{ step: 'switch it off' }])).toEqual([expect.stringMatching(/^missing.*has no who/)])
    expect(ask([])).toEqual([expect.stringMatching(/^missing.*has no playbook/)])
  })
})

describe('requirements that come from an incident', () => {
  const says = rule('says', () => [judgement()])
  const judge = (evidence: readonly Evidence[], more: Partial<Facts> = {}) => {
    const requirements = [requirement('says', {}, { id: 'asked', fromIncident: 'I-1' })]
    return judgeModel(facts({ policy: policy({ requirements }), evidence, ...more }), judging([says])).decision
  }
  const record = document('incident', { kind: 'incident', id: 'I-1', title: 'Everybody was refused' })
  it('name it with its title', () => {
    const { verdict, findings, governance } = judge([record])
    expect(verdict).toBe('pass')
    expect(findings).toMatchObject([{ 'from-incident': { id: 'I-1', title: 'Everybody was refused' } }])
    expect(governance?.incidents).toMatchObject([{ id: 'I-1', requirements: ['asked'] }])
  })
  it('may come from an incident of another model', () =>
    expect(judge([], { otherIncidents: [record] }).findings).toHaveLength(1))
  it('are told of where there is no record of it, and judged all the same', () =>
    expect(judge([]).findings).toMatchObject([
      { requirement: 'from-incident', outcome: 'missing', severity: 'warn' },
      { requirement: 'asked', outcome: 'satisfied', 'from-incident': { id: 'I-1', title: null } },
    ]))
})
