/** Whole findings of `response-plan` and `pre-mortem`: what each says, what to do, and where. */

import { describe, expect, it } from 'vitest'
import { preMortem } from '../../src/rules/pre-mortem.js'
import { responsePlan } from '../../src/rules/response-plan.js'
import { cardEvidence, evaluationEvidence } from '../fakes/facts.js'
import { type Content, document, lines, outcomes, told } from './documents.js'

const LINES = {
  '/kill-switch': 4,
  '/rollback': 8,
  '/human-oversight': 12,
  '/escalation/0': 16,
  '/escalation/1': 18,
  '/raci/0': 20,
  '/raci/1': 24,
}
const plan = (content: Content) => document('response-plan', content, { path: 'governance/plan.yml', lines: LINES })
const judged = (parameters: Record<string, unknown>, content: Content) =>
  told(responsePlan, parameters, [plan(content)])

describe('a response plan in order', () => {
  it('tells its parts, or that there is one', () => {
    expect(judged({ require: ['rollback'] }, { rollback: { how: 'alias', to: '1', who: 'a' } })).toMatchInlineSnapshot(`
      "satisfied: governance/plan.yml has rollback, tested as the policy asks.
        origin: declared
        plain: There is a plan for the day on which the model does harm, and it has been tried.
        sources: governance/plan.yml:1"
    `)
    expect(judged({}, {})).toMatch(
      /^satisfied: governance\/plan\.yml has a response plan, tested as the policy asks\.\n/,
    )
  })
})

describe('parts that are asked', () => {
  it('are missing where they are not there, empty, or lack a field', () =>
    expect(
      judged(
        { require: ['kill-switch', 'rollback', 'monitoring', 'escalation', 'human-oversight'] },
        {
          'kill-switch': {},
          rollback: { how: 'alias', to: 'TBD' },
          escalation: [{ level: 1, who: 'a', within: '30m' }, { level: 2 }],
          'human-oversight': { who: 'a', how: 'reads', 'can-stop': false },
        },
      ),
    ).toMatchInlineSnapshot(`
      "violated: human-oversight in governance/plan.yml says can-stop: false; those who watch must be able to stop the model.
        fix: let those who watch over the model stop it
        origin: declared
        plain: The people who watch over the model cannot stop it.
        sources: governance/plan.yml:12/human-oversight
      missing: The plan governance/plan.yml has no kill-switch.
        fix: write kill-switch with how, who and max-minutes
        origin: declared
        plain: The plan for emergencies lacks a way to switch the model off.
        sources: governance/plan.yml:1
      missing: The rollback in governance/plan.yml has no to and who.
        fix: write to and who
        origin: declared
        plain: The plan for emergencies is not complete: a way back to the version before.
        sources: governance/plan.yml:8/rollback
      missing: The plan governance/plan.yml has no monitoring.
        fix: write monitoring with signals, every and alert
        origin: declared
        plain: The plan for emergencies lacks what is watched while the model runs.
        sources: governance/plan.yml:1
      missing: Entry 2 of escalation in governance/plan.yml has no who and within.
        fix: write who and within
        origin: declared
        plain: The plan for emergencies is not complete: who is called when.
        sources: governance/plan.yml:18/escalation/1"
    `))
  it('name exactly one accountable person an entry', () => {
    const asked = { require: ['raci'] }
    const entry = (more: Content) => ({ activity: 'stop it', responsible: 'a', accountable: 'a', ...more })
    expect(judged(asked, { raci: [entry({}), entry({ accountable: ['a', 'b'] })] })).toMatchInlineSnapshot(`
      "violated: raci in governance/plan.yml names 2 accountable people for "stop it" (a and b); it must be exactly one.
        fix: name one person who is accountable
        origin: declared
        plain: Several people answer for one thing, so nobody does.
        sources: governance/plan.yml:24/raci/1"
    `)
    const long = 'stop it '.repeat(11)
    expect(lines(responsePlan, asked, [plan({ raci: [entry({ activity: long, accountable: ['a', 'b'] })] })])).toEqual([
      `violated: raci in governance/plan.yml names 2 accountable people for "${'stop it '.repeat(10)}" (a and b); it must be exactly one.`,
    ])
    expect(lines(responsePlan, asked, [plan({ raci: [entry({ activity: 'TBD', accountable: ['a', 'b'] })] })])).toEqual(
      [
        'violated: raci in governance/plan.yml names 2 accountable people for "entry 1" (a and b); it must be exactly one.',
        'missing: Entry 1 of raci in governance/plan.yml has no activity.',
      ],
    )
  })
  it('are asked to be able to stop it only where people watch over it', () =>
    expect(
      outcomes(responsePlan, { require: ['kill-switch'] }, [
        plan({ 'kill-switch': { how: 'flag', who: 'a', 'max-minutes': 5, 'can-stop': false } }),
      ]),
    ).toEqual(['satisfied']))
})

describe('tests of a plan', () => {
  const asked = { 'tested-within': '30d' }
  it('must not be too old, nor to come, at any place that has a day', () =>
    expect(
      judged(asked, {
        'tested-on': '2024-01-01',
        rollback: { 'tested-on': '2024-02-01' },
        escalation: [
          { level: 1, 'tested-on': '2024-06-01' },
          { id: 'night', 'tested-on': '2024-07-01' },
        ],
      }),
    ).toMatchInlineSnapshot(`
      "violated: The plan governance/plan.yml was not tested in time: tested-on is 2024-01-01, 171 days ago, and at most 30d are allowed.
        fix: try it and write the day as tested-on
        origin: declared
        plain: The plan for emergencies has not been tried lately.
        sources: governance/plan.yml:1
      violated: The rollback of governance/plan.yml was not tested in time: tested-on is 2024-02-01, 140 days ago, and at most 30d are allowed.
        fix: try it and write the day as tested-on
        origin: declared
        plain: The rollback has not been tried lately.
        sources: governance/plan.yml:8/rollback
      violated: The escalation night of governance/plan.yml was not tested in time: tested-on is 2024-07-01, which is still to come.
        fix: try it and write the day as tested-on
        origin: declared
        plain: The escalation night has not been tried lately.
        sources: governance/plan.yml:18/escalation/1"
    `))
  it('are asked of what is exercised, where it is asked for', () => {
    const tested = { 'tested-on': '2024-06-01' }
    expect(
      outcomes(responsePlan, asked, [plan({ ...tested, rollback: { how: 'alias' }, monitoring: { every: '1d' } })]),
    ).toEqual(['satisfied'])
    expect(
      lines(responsePlan, { ...asked, require: ['rollback', 'monitoring'] }, [
        plan({
          ...tested,
          rollback: { how: 'alias', to: '1', who: 'a' },
          monitoring: { signals: ['a'], every: '1d', alert: 'a' },
        }),
      ]),
    ).toEqual(['missing: The rollback of governance/plan.yml was not tested in time: tested-on is not given.'])
  })
  it('are not asked where the policy gives no time', () =>
    expect(outcomes(responsePlan, {}, [plan({ 'tested-on': '2001-01-01' })])).toEqual(['satisfied']))
})

describe('the version to go back to', () => {
  const asked = { 'rollback-target': 'known-version' }
  const back = (to: string, ...evidence: Parameters<typeof told>[2]) =>
    told(responsePlan, asked, [plan({ rollback: { to } }), ...evidence])
  it('must be named', () => {
    expect(judged(asked, { rollback: { to: 'TBD' } })).toMatchInlineSnapshot(`
      "missing: The plan governance/plan.yml names no version to go back to.
        fix: write rollback: {to: VERSION}
        origin: declared
        plain: It is not sure that there is a version to go back to.
        sources: governance/plan.yml:8/rollback"
    `)
    expect(judged(asked, {})).toMatchInlineSnapshot(`
      "missing: The plan governance/plan.yml names no version to go back to.
        fix: write rollback: {to: VERSION}
        origin: declared
        plain: It is not sure that there is a version to go back to.
        sources: governance/plan.yml:1"
    `)
  })
  it('must be known to somebody else', () => {
    expect(back('v1.9')).toMatchInlineSnapshot(`
      "missing: The plan governance/plan.yml goes back to v1.9, and no registry record, lineage, evaluation or card names that version.
        fix: name a version that is recorded, or commit its record
        origin: declared
        plain: It is not sure that there is a version to go back to.
        sources: governance/plan.yml:8/rollback"
    `)
    const known = [evaluationEvidence(), evaluationEvidence(), cardEvidence({}, { version: '2.0' })]
    expect(back('v1.9', ...known)).toMatch(/names that version \(they name 2\.1\.0 and 2\.0\)\.\n/)
  })
  it('must not be the one that this change brings', () =>
    expect(back('2.1.0', evaluationEvidence())).toMatchInlineSnapshot(`
      "violated: The plan governance/plan.yml goes back to 2.1.0, which is the very version that this change brings.
        fix: name the version that runs until this one does
        origin: declared
        plain: It is not sure that there is a version to go back to.
        sources: governance/plan.yml:8/rollback"
    `))
  it('may be the one that the card named before', () =>
    expect(
      outcomes(responsePlan, asked, [plan({ rollback: { to: '2.0' } }), cardEvidence({}, { version: '2.0' })], {
        earlier: [cardEvidence({}, { version: '2.0' })],
      }),
    ).toEqual(['satisfied']))
})

describe('pre-mortem', () => {
  const held = (more: Content, path = 'governance/pre-mortem.yml') =>
    document(
      'pre-mortem',
      { 'held-on': '2024-06-01', participants: ['a', 'b'], stories: [{ story: 'it broke' }], ...more },
      { path },
    )
  it('tells each that was held', () =>
    expect(told(preMortem, {}, [held({}), held({ participants: 'c' }, 'b.yml')])).toMatchInlineSnapshot(`
      "satisfied: The pre-mortem governance/pre-mortem.yml was held on 2024-06-01 by 2 people, with 1 stories and The pre-mortem b.yml was held on 2024-06-01 by 1 people, with 1 stories.
        origin: declared
        plain: The team has sat together and imagined how this model could fail.
        sources: governance/pre-mortem.yml:1, b.yml:1"
    `))
  it('is told in whole where nothing of it counts', () =>
    expect(
      told(preMortem, { 'max-age': '30d', 'min-participants': 1 }, [
        held({ model: null, 'held-on': '2024-05-01', participants: ['TBD'], stories: [{ story: '?' }] }),
      ]),
    ).toMatchInlineSnapshot(`
      "violated: The pre-mortem governance/pre-mortem.yml does not count: held-on is 2024-05-01, 50 days ago, and at most 30d are allowed.
        fix: hold one and write its day as held-on
        origin: declared
        plain: It is too long ago that the team imagined how this model could fail.
        sources: governance/pre-mortem.yml:1
      missing: governance/pre-mortem.yml does not say which model it is about.
        fix: write model: loan-approval
        origin: declared
        sources: governance/pre-mortem.yml:1
      missing: governance/pre-mortem.yml names no participants.
        fix: list the logins of those who took part
        origin: declared
        sources: governance/pre-mortem.yml:1
      missing: governance/pre-mortem.yml tells no story of how the model fails.
        fix: write at least one under stories
        origin: declared
        plain: Nobody wrote down how this model could fail.
        sources: governance/pre-mortem.yml:1"
    `))
  it('needs as many different people as the policy asks', () => {
    const asked = { 'min-participants': 3 }
    expect(told(preMortem, asked, [held({})])).toMatchInlineSnapshot(`
      "violated: 2 different people took part in the pre-mortem governance/pre-mortem.yml (a and b), and the policy asks for at least 3.
        fix: hold it with more people
        origin: declared
        plain: Too few people took part when the team imagined how this model could fail.
        sources: governance/pre-mortem.yml:1"
    `)
    expect(told(preMortem, asked, [held({ participants: ['a'] })])).toMatch(/^violated: 1 different person took part/)
    expect(outcomes(preMortem, asked, [held({ participants: ['a', 'b', 'c'] })])).toEqual(['satisfied'])
    expect(outcomes(preMortem, {}, [held({ participants: ['a'] })])).toEqual(['satisfied'])
  })
  it('was held on a day that is told', () =>
    expect(lines(preMortem, {}, [held({ 'held-on': 'TBD' })])).toEqual([
      'missing: The pre-mortem governance/pre-mortem.yml does not count: held-on is not given.',
    ]))
})
