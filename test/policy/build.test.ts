/** What the values of a policy become: everything as written, defaults where it is left out or of a wrong shape. */

import { describe, expect, it } from 'vitest'
import type { Plain, PlainMap } from '../../src/domain/plain.js'
import { buildFrame, buildRequirement, buildRoles, buildTerms } from '../../src/policy/build.js'

/** The place of a pointer, told by the pointer itself. */
const placeAt = (pointer: string) => ({ path: pointer, line: 1, column: 1 })
const HERE = { path: 'p.yml', line: 3, column: 5 }
const frame = (root: PlainMap) => buildFrame(root, placeAt)
const modelOf = (model: PlainMap) => frame({ models: [model] }).models[0]
const evidenceOf = (entry: PlainMap) => modelOf({ evidence: [entry] })?.evidence[0]

describe('the frame of a policy', () => {
  it('has everything that is written', () => {
    expect(
      frame({
        name: 'acme',
        roles: { 'second-line': ['alice', 'acme/model-risk'] },
        'protected-attributes': ['sex', 'race'],
        waivers: { 'approved-by': ['board'], 'max-days': 30 },
        escalation: [
          { to: ['board'], severity: 'warn', tiers: ['high', 'minimal'], requirements: ['floor'] },
          { to: ['second-line'], severity: 'block' },
        ],
        schedule: [{ every: '2h', requirements: ['floor', 'fresh'] }],
        models: [
          {
            id: 'loan',
            title: 'Loans',
            tier: 'limited',
            owner: 'acme/credit',
            paths: ['models/**', 'train.py'],
            artifact: 'models/loan.bin',
            card: 'models/README.md',
            governance: { risks: 'risks.yml', incidents: 'incidents/*.yml', 'response-plan': 'plan.yml' },
            evidence: [
              {
                file: 'rows.csv',
                as: 'predictions',
                role: 'baseline',
                task: 'regression',
                columns: { id: 'row', label: 'y', prediction: 'p', weight: 'w', score: 's' },
                groups: ['sex'],
                slices: { age: ['-inf', 0, 60.5, 'inf'] },
                positive: 'yes',
                from: 'workspace',
                metrics: { accuracy: '/a' },
              },
            ],
          },
        ],
      }),
    ).toEqual({
      name: 'acme',
      roles: { 'second-line': ['alice', 'acme/model-risk'] },
      protectedAttributes: ['sex', 'race'],
      waiverTerms: { approvedBy: ['board'], maxDays: 30 },
      escalation: [
        { to: ['board'], severity: 'warn', tiers: ['minimal', 'high'], requirements: ['floor'] },
        { to: ['second-line'], severity: 'block', tiers: null, requirements: null },
      ],
      schedule: [{ every: 7_200_000, requirements: ['floor', 'fresh'] }],
      models: [
        {
          id: 'loan',
          title: 'Loans',
          tier: 'limited',
          owner: 'acme/credit',
          paths: ['models/**', 'train.py'],
          artifact: 'models/loan.bin',
          card: 'models/README.md',
          governance: { risks: 'risks.yml', incidents: 'incidents/*.yml', responsePlan: 'plan.yml' },
          evidence: [
            {
              file: 'rows.csv',
              as: 'predictions',
              role: 'baseline',
              task: 'regression',
              columns: { id: 'row', label: 'y', prediction: 'p', weight: 'w', score: 's' },
              groups: ['sex'],
              slices: { age: [-Infinity, 0, 60.5, Infinity] },
              positive: 'yes',
              from: 'workspace',
              metrics: { accuracy: '/a' },
              place: { path: '/models/0/evidence/0', line: 1, column: 1 },
            },
          ],
          place: { path: '/models/0', line: 1, column: 1 },
        },
      ],
    })
  })

  it('of nothing asks nothing, and has no terms and no steps of its own', () => {
    expect(frame({})).toEqual({ name: null, roles: {}, protectedAttributes: [], models: [], schedule: [] })
  })

  it.each<[string, PlainMap]>([
    ['left out', { models: [{ evidence: [{}] }], schedule: [{}], escalation: [{}] }],
    [
      'empty',
      {
        name: '',
        models: [
          {
            id: '',
            title: '',
            owner: '',
            artifact: '',
            card: '',
            evidence: [{ file: '', as: '', role: '', task: '' }],
          },
        ],
        schedule: [{ every: '' }],
        escalation: [{ to: null }],
      },
    ],
    [
      'of a wrong shape',
      {
        name: 7,
        roles: { board: 'alice' },
        'protected-attributes': 'sex',
        models: [
          {
            id: 7,
            title: ['Loans'],
            tier: 'extreme',
            owner: {},
            paths: 'models/**',
            artifact: 1,
            card: true,
            governance: ['risks.yml'],
            evidence: [
              {
                file: 1,
                as: 2,
                role: 'reference-rows',
                task: 'ranking',
                columns: ['y'],
                groups: 'sex',
                positive: [1],
                from: 'branch',
                metrics: { accuracy: 1 },
              },
            ],
          },
        ],
        schedule: [{ every: 'weekly', requirements: 'floor' }],
        escalation: [{ to: 'board', severity: 'shout', tiers: 'high', requirements: 'floor' }],
      },
    ],
  ])('reads what is %s as the strictest that it may mean', (_, root) => {
    expect(frame(root)).toEqual({
      name: null,
      roles: {},
      protectedAttributes: [],
      models: [
        {
          id: '',
          title: null,
          tier: 'high',
          owner: null,
          paths: [],
          artifact: null,
          card: null,
          governance: { risks: null, incidents: null, responsePlan: null },
          evidence: [
            {
              file: '',
              as: null,
              role: 'candidate',
              task: null,
              columns: {},
              groups: [],
              positive: null,
              from: 'head',
              metrics: {},
              place: { path: '/models/0/evidence/0', line: 1, column: 1 },
            },
          ],
          place: { path: '/models/0', line: 1, column: 1 },
        },
      ],
      schedule: [{ every: 0, requirements: [] }],
      escalation: [{ to: [], severity: 'block', tiers: null, requirements: null }],
    })
  })

  it('gives each entry the place where it stands, whatever stands before it', () => {
    const { models } = frame({ models: [7, { evidence: [] }, { evidence: ['x', {}, {}] }] })
    expect(models.map((one) => one.place.path)).toEqual(['/models/1', '/models/2'])
    expect(models[1]?.evidence.map((one) => one.place.path)).toEqual(['/models/2/evidence/1', '/models/2/evidence/2'])
  })
})

describe('an entry of evidence', () => {
  it.each<[Plain, Plain]>([
    ['yes', 'yes'],
    ['', ''],
    [1, 1],
    [0, 0],
    [true, true],
    [false, false],
    [null, null],
    [[1], null],
    [{ a: 1 }, null],
  ])('with the positive class %j has %j', (written, read) => {
    expect(evidenceOf({ positive: written })?.positive).toBe(read)
  })

  it.each(['candidate', 'baseline', 'train', 'reference', 'production', 'anchor'])('has the role %s', (role) => {
    expect(evidenceOf({ role })?.role).toBe(role)
  })

  it.each(['binary', 'multiclass', 'regression'])('has the task %s', (task) => {
    expect(evidenceOf({ task })?.task).toBe(task)
  })

  it('has the columns that are named, and a score by class', () => {
    expect(evidenceOf({ columns: { label: 'y', score: { a: 'p_a', b: 7, c: 'p_c' } } })?.columns).toEqual({
      label: 'y',
      score: { a: 'p_a', c: 'p_c' },
    })
    expect(evidenceOf({ columns: { id: 7, prediction: '', weight: null, score: 1 } })?.columns).toEqual({})
  })

  it('has no bins of edges that are none', () => {
    expect(evidenceOf({ slices: { age: [0, 'old'], income: 5, size: [1, 2] } })?.slices).toEqual({ size: [1, 2] })
  })

  it('with rows in an engine is named after them', () => {
    const sql = { engine: 'trino', server: 'https://t', catalog: 'c', schema: 's', table: 't' }
    expect(evidenceOf({ sql })).toMatchObject({ file: 'sql:trino/c.s.t', sql: { server: 'https://t', table: 't' } })
    expect(Object.keys(evidenceOf({ file: 'a' }) ?? {})).not.toContain('sql')
  })
})

describe('a requirement', () => {
  it('has everything that is written', () => {
    const entry = {
      id: 'floor',
      title: 'Good enough',
      rule: 'metric-threshold',
      with: { min: 0.8 },
      'applies-to': { tiers: ['high', 'limited'], models: ['loan'] },
      severity: 'warn',
      inconclusive: 'warn',
      burden: 'violation',
      controls: ['a/1'],
      why: 'It has to be.',
      'from-incident': 'INC-7',
    }
    expect(buildRequirement(entry, HERE)).toEqual({
      id: 'floor',
      title: 'Good enough',
      rule: 'metric-threshold',
      with: { min: 0.8 },
      // In the order of the tiers.
      appliesTo: { tiers: ['limited', 'high'], models: ['loan'] },
      severity: 'warn',
      inconclusive: 'warn',
      burden: 'violation',
      controls: ['a/1'],
      why: 'It has to be.',
      fromIncident: 'INC-7',
      place: HERE,
    })
  })

  it.each<[string, PlainMap]>([
    ['left out', {}],
    ['empty', { id: '', title: '', rule: '', why: '', 'from-incident': '' }],
    ['the default', { severity: 'block', inconclusive: 'block', burden: 'compliance', controls: [] }],
    [
      'of a wrong shape',
      {
        id: 1,
        title: [],
        rule: {},
        with: [1],
        'applies-to': ['high'],
        severity: 'Warn',
        inconclusive: true,
        burden: null,
        controls: 'a/1',
        why: 7,
        'from-incident': true,
      },
    ],
    ['of a wrong shape inside', { 'applies-to': { tiers: 'high', models: 'loan' } }],
  ])('reads what is %s as the strictest that it may mean', (_, entry) => {
    expect(buildRequirement(entry, HERE)).toEqual({
      id: '',
      title: null,
      rule: '',
      with: {},
      appliesTo: { tiers: null, models: null },
      severity: 'block',
      inconclusive: 'block',
      burden: 'compliance',
      controls: [],
      why: null,
      fromIncident: null,
      place: HERE,
    })
  })
})

it('roles are lists of texts, and what is none of these is no role', () => {
  expect(buildRoles({ board: ['ada', 7, 'bo'], nobody: [], odd: 'cy' })).toEqual({ board: ['ada', 'bo'], nobody: [] })
  expect(buildRoles(['ada'])).toEqual({})
})

it.each<[PlainMap, readonly string[], number]>([
  [{}, ['second-line'], 180],
  [{ 'approved-by': ['board'], 'max-days': 1 }, ['board'], 1],
  [{ 'approved-by': [], 'max-days': 179 }, [], 179],
  // Never longer than any policy may allow.
  [{ 'max-days': 181 }, ['second-line'], 180],
  [{ 'approved-by': 'board', 'max-days': '30' }, ['second-line'], 180],
])('the terms of %j are %j and %j days', (entry, approvedBy, maxDays) => {
  expect(buildTerms(entry)).toEqual({ approvedBy, maxDays })
})
