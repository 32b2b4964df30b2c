/** Whole changes between two policies: what is told, in which order, and in which words. */

import { describe, expect, it } from 'vitest'
import type { EvidenceSpec, ModelSpec, Policy } from '../../src/domain/policy.js'
import { diffPolicies } from '../../src/policy/diff-policies.js'
import { evidenceSpec, modelSpec, policy, requirement } from '../fakes/facts.js'

const DAY = 86_400_000
const told = (before: Policy | null, after: Policy | null) =>
  diffPolicies(before, after, []).map(({ effect, where, message }) => `${effect} ${where}: ${message}`)
const models = (...list: readonly Partial<ModelSpec>[]) => policy({ models: list.map(modelSpec) })

it('a policy that is there, gone, or neither', () => {
  expect(told(null, null)).toEqual([])
  expect(told(policy(), policy())).toEqual([])
  expect(told(policy(), null)).toEqual(['loosens : the policy is deleted, so that nothing would be required'])
  expect(told(null, policy())).toEqual(['tightens : there is a policy now, and there was none that could be read'])
})

it('everything that differs is told, block by block', () => {
  const before = policy({
    name: 'acme',
    packs: [{ name: 'builtin/a', sha256: '1' }],
    roles: { board: ['Ada', 'bo'], audit: ['cy'] },
    protectedAttributes: ['sex', 'age'],
    models: [modelSpec({ id: 'old' }), modelSpec({ id: 'both' })],
    requirements: [requirement('approval', {}, { id: 'gone' }), requirement('bound', { min: 1 }, { id: 'kept' })],
    schedule: [{ every: 2 * DAY, requirements: ['b', 'a'] }],
  })
  const after = policy({
    name: null,
    packs: [],
    roles: { board: ['ada', 'Eve'], ops: ['di', 'ed'] },
    protectedAttributes: ['sex', 'race', 'race'],
    models: [modelSpec({ id: 'both', title: 'B' }), modelSpec({ id: 'new' })],
    requirements: [requirement('bound', { min: 2 }, { id: 'kept' }), requirement('bound', {}, { id: 'fresh' })],
    schedule: [
      { every: DAY / 2, requirements: ['b'] },
      { every: DAY, requirements: ['b', 'c'] },
    ],
  })
  expect(told(before, after)).toEqual([
    'neither name: the name changes from acme to none',
    'loosens extends/builtin/a: the pack builtin/a is no longer extended, so the policy is not held to it',
    'tightens roles/audit: role audit: cy may no longer approve',
    'loosens roles/board: role board: eve may approve now',
    'tightens roles/board: role board: bo may no longer approve',
    'loosens roles/ops: role ops: di may approve now',
    'loosens roles/ops: role ops: ed may approve now',
    'tightens protected-attributes: protected attribute race is added',
    'loosens protected-attributes: protected attribute age is removed',
    'loosens models/old: model old is removed, so that its changes are no longer judged',
    'tightens models/new: model new is added',
    'neither models/both/title: model both: the title changes from Loan pre-screening to B',
    'loosens requirements/gone: requirement gone (approval) is removed',
    'tightens requirements/fresh: requirement fresh (bound) is added',
    'loosens requirements/kept/with/min: requirement kept: min changes from 1 to 2',
    'loosens schedule/a: requirement a is assessed never, before every 2 days',
    'tightens schedule/b: requirement b is assessed every 0.5 days, before every 2 days',
    'tightens schedule/c: requirement c is assessed every day, before never',
  ])
  expect(diffPolicies(policy(), policy({ name: 'x' }), [])).toEqual([
    { effect: 'neither', where: 'name', message: 'the name changes from none to x', source: null },
  ])
})

describe('a model', () => {
  it('has a change for each piece that differs', () => {
    const governance = { risks: 'r.yml', incidents: 'i/*.yml', responsePlan: 'p.yml' }
    expect(
      told(
        models({ tier: 'high', paths: ['a', 'b'] }),
        models({ tier: 'limited', paths: ['b', 'c'], owner: null, artifact: 'm', card: 'c', title: null, governance }),
      ),
    ).toEqual(
      [
        'loosens tier: the tier changes from high to limited',
        'tightens paths: changes of c count now',
        'loosens paths: changes of a no longer count',
        'loosens owner: owner changes from acme/credit-ml to none',
        'loosens artifact: artifact changes from models/loan/model.joblib to m',
        'loosens card: card changes from models/loan/README.md to c',
        'loosens governance/risks: governance/risks changes from none to r.yml',
        'loosens governance/incidents: governance/incidents changes from none to i/*.yml',
        'loosens governance/response-plan: governance/response-plan changes from none to p.yml',
        'neither title: the title changes from Loan pre-screening to none',
      ].map((line) => line.replace(/^(\w+) (\S+): /, '$1 models/loan-approval/$2: model loan-approval: ')),
    )
  })

  it('of a higher tier tightens only where each requirement that bound it still does', () => {
    type Tiers = readonly ModelSpec['tier'][] | null
    const of = (tier: ModelSpec['tier'], ...tiers: readonly Tiers[]) =>
      policy({
        models: [modelSpec({ tier })],
        requirements: tiers.map((one, index) =>
          requirement('bound', {}, { id: `r${index}`, appliesTo: { tiers: one, models: null } }),
        ),
      })
    const effect = (...tiers: readonly Tiers[]) =>
      told(of('limited', ...tiers), of('high', ...tiers)).map((one) => one.split(' ')[0])
    expect(effect()).toEqual(['tightens'])
    expect(effect(null, ['high'], ['limited', 'high'], ['minimal'])).toEqual(['tightens'])
    expect(effect(null, ['limited'], ['high'])).toEqual(['loosens'])
    expect(effect(['limited'])).toEqual(['loosens'])
    expect(told(of('high'), of('minimal')).map((one) => one.split(' ')[0])).toEqual(['loosens'])
  })
})

describe('evidence', () => {
  const evidence = (...list: readonly EvidenceSpec[]) => models({ evidence: list })
  const words = (before: Policy, after: Policy) =>
    told(before, after).map((one) =>
      one.replace('loosens models/loan-approval/evidence: model loan-approval: evidence ', ''),
    )
  const a = evidenceSpec('a.csv')

  it('loosens however it changes, and is named by its file, reader and role', () => {
    const rows = evidenceSpec('b.csv', { as: 'predictions', role: 'baseline' })
    expect(words(evidence(a), evidence(rows))).toEqual([
      'a.csv (found from its content, candidate) is no longer read',
      'b.csv (predictions, baseline) is read now, and may stand for what was missing',
    ])
    expect(words(evidence(a, rows), evidence({ ...rows, groups: ['sex'] }, a))).toEqual([
      'b.csv (predictions, baseline) is read in another way',
    ])
    const moved = { ...a, place: { path: 'other.yml', line: 9, column: 9 } }
    expect(words(evidence(a, rows), evidence(rows, moved))).toEqual([])
  })

  it('of one name is told apart by number', () => {
    const [second, third] = [
      { ...a, metrics: { x: '/a' } },
      { ...a, metrics: { x: '/b' } },
    ]
    const name = 'a.csv (found from its content, candidate)'
    expect(words(evidence(a), evidence(a, second, third))).toEqual([
      `${name} 2 is read now, and may stand for what was missing`,
      `${name} 3 is read now, and may stand for what was missing`,
    ])
    expect(words(evidence(a, second, third), evidence(a, second))).toEqual([`${name} 3 is no longer read`])
    expect(words(evidence(a, second), evidence(a, third))).toEqual([`${name} 2 is read in another way`])
    expect(words(evidence(a, second), evidence(second, a))).toEqual([
      `${name} is read in another way`,
      `${name} 2 is read in another way`,
    ])
  })
})

it('the shortest interval of a requirement counts, and the same one is no change', () => {
  const schedule = (...entries: readonly (readonly [number, ...string[]])[]) =>
    policy({ schedule: entries.map(([every, ...requirements]) => ({ every: every * DAY, requirements })) })
  expect(told(schedule([7, 'a'], [1, 'a', 'b']), schedule([1, 'a'], [30, 'a'], [1, 'b']))).toEqual([])
  expect(told(schedule([1, 'a'], [7, 'a']), schedule([7, 'a'], [2, 'a']))).toEqual([
    'loosens schedule/a: requirement a is assessed every 2 days, before every day',
  ])
})
