import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ModelSpec, Policy, Requirement } from '../../src/domain/policy.js'
import { diffPolicies } from '../../src/policy/index.js'
import { RULES } from '../../src/rules/index.js'
import { evidenceSpec, modelSpec, policy, requirement } from '../fakes/facts.js'

const floor = (parameters: Readonly<Record<string, unknown>> = {}, more: Partial<Requirement> = {}) =>
  requirement('metric-threshold', { metric: 'accuracy', min: 0.8, ...parameters }, { id: 'floor', ...more })
const of = (one: Requirement, more: Partial<Policy> = {}): Policy => policy({ requirements: [one], ...more })
const withModel = (more: Partial<ModelSpec>): Policy => of(floor(), { models: [modelSpec(more)] })
const effects = (before: Policy | null, after: Policy | null) =>
  diffPolicies(before, after, RULES).map((one) => `${one.effect} ${one.where}`)

describe('diffPolicies', () => {
  it('has nothing to say of a policy and itself, wherever it stands', () => {
    const moved = of(floor({}, { place: { path: 'other.yml', line: 99, column: 1 } }))
    expect(diffPolicies(of(floor()), moved, RULES)).toEqual([])
    expect(diffPolicies(null, null, RULES)).toEqual([])
  })

  it('takes a policy that is gone or unreadable for the greatest loosening', () => {
    expect(effects(of(floor()), null)).toEqual(['loosens '])
    expect(effects(null, of(floor()))).toEqual(['tightens '])
  })

  it.each<[string, Policy, Policy, string, string]>([
    [
      'a lower floor',
      of(floor()),
      of(floor({ min: 0.7 })),
      'loosens requirements/floor/with/min',
      'tightens requirements/floor/with/min',
    ],
    [
      'a higher ceiling',
      of(floor({ max: 0.9 })),
      of(floor({ max: 0.95 })),
      'loosens requirements/floor/with/max',
      'tightens requirements/floor/with/max',
    ],
    [
      'a bound that is gone',
      of(floor({ max: 0.9 })),
      of(floor()),
      'loosens requirements/floor/with/max',
      'tightens requirements/floor/with/max',
    ],
    [
      'another metric',
      of(floor()),
      of(floor({ metric: 'recall' })),
      'loosens requirements/floor/with/metric',
      'loosens requirements/floor/with/metric',
    ],
    [
      'fewer groups',
      of(floor({ by: ['sex', 'race'] })),
      of(floor({ by: ['sex'] })),
      'loosens requirements/floor/with/by',
      'tightens requirements/floor/with/by',
    ],
    [
      'groups instead of all rows',
      of(floor()),
      of(floor({ by: ['sex'] })),
      'loosens requirements/floor/with/by',
      'loosens requirements/floor/with/by',
    ],
    [
      'fewer rows asked',
      of(floor({ 'min-samples': 50 })),
      of(floor({ 'min-samples': 20 })),
      'loosens requirements/floor/with/min-samples',
      'tightens requirements/floor/with/min-samples',
    ],
    [
      'more rows asked where small groups are skipped',
      of(floor({ 'min-samples': 50, 'small-groups': 'skip' })),
      of(floor({ 'min-samples': 500, 'small-groups': 'skip' })),
      'loosens requirements/floor/with/min-samples',
      'loosens requirements/floor/with/min-samples',
    ],
    [
      'less confidence',
      of(floor({ confidence: 0.95 })),
      of(floor({ confidence: 0.8 })),
      'loosens requirements/floor/with/confidence',
      'tightens requirements/floor/with/confidence',
    ],
    [
      'more confidence that it is broken',
      of(floor({ confidence: 0.95 }, { burden: 'violation' })),
      of(floor({ confidence: 0.99 }, { burden: 'violation' })),
      'loosens requirements/floor/with/confidence',
      'loosens requirements/floor/with/confidence',
    ],
    [
      'a lower action priority',
      of(requirement('fmea', { 'max-action-priority': 'M' }, { id: 'floor' })),
      of(requirement('fmea', { 'max-action-priority': 'L' }, { id: 'floor' })),
      'tightens requirements/floor/with/max-action-priority',
      'loosens requirements/floor/with/max-action-priority',
    ],
    [
      'an action priority besides',
      of(requirement('fmea', { 'max-rpn': 100 }, { id: 'floor' })),
      of(requirement('fmea', { 'max-rpn': 100, 'max-action-priority': 'M' }, { id: 'floor' })),
      'tightens requirements/floor/with/max-action-priority',
      'loosens requirements/floor/with/max-action-priority',
    ],
    [
      'a lower severity',
      of(floor()),
      of(floor({}, { severity: 'warn' })),
      'loosens requirements/floor/severity',
      'tightens requirements/floor/severity',
    ],
    [
      'inconclusive that only warns',
      of(floor()),
      of(floor({}, { inconclusive: 'warn' })),
      'loosens requirements/floor/inconclusive',
      'tightens requirements/floor/inconclusive',
    ],
    [
      'the burden turned round',
      of(floor()),
      of(floor({}, { burden: 'violation' })),
      'loosens requirements/floor/burden',
      'tightens requirements/floor/burden',
    ],
    [
      'another rule',
      of(floor()),
      of(requirement('approval', { from: ['second-line'] }, { id: 'floor' })),
      'loosens requirements/floor/rule',
      'loosens requirements/floor/rule',
    ],
    ['no requirement', of(floor()), policy(), 'loosens requirements/floor', 'tightens requirements/floor'],
    [
      'a narrower scope',
      of(floor()),
      of(floor({}, { appliesTo: { tiers: ['high'], models: null } })),
      'loosens requirements/floor/applies-to',
      'tightens requirements/floor/applies-to',
    ],
    [
      'a scope of other models',
      of(floor({}, { appliesTo: { tiers: null, models: ['a'] } })),
      of(floor({}, { appliesTo: { tiers: null, models: ['b'] } })),
      'loosens requirements/floor/applies-to',
      'loosens requirements/floor/applies-to',
    ],
    [
      'a rounder title',
      of(floor()),
      of(floor({}, { title: 'x' })),
      'neither requirements/floor/title',
      'neither requirements/floor/title',
    ],
    [
      'other controls',
      of(floor()),
      of(floor({}, { controls: ['a/1'] })),
      'neither requirements/floor/controls',
      'neither requirements/floor/controls',
    ],
    [
      'another approver',
      of(floor()),
      of(floor(), {
        roles: { 'second-line': ['acme/model-risk', 'alice-risk', 'mallory'], 'safety-board': ['sam-board'] },
      }),
      'loosens roles/second-line',
      'tightens roles/second-line',
    ],
    [
      'a protected attribute less',
      of(floor()),
      of(floor(), { protectedAttributes: ['sex'] }),
      'loosens protected-attributes',
      'tightens protected-attributes',
    ],
    [
      'a model less',
      of(floor()),
      of(floor(), { models: [] }),
      'loosens models/loan-approval',
      'tightens models/loan-approval',
    ],
    [
      'a lower tier',
      of(floor()),
      withModel({ tier: 'limited' }),
      'loosens models/loan-approval/tier',
      'tightens models/loan-approval/tier',
    ],
    [
      'a path less',
      withModel({ paths: ['a', 'b'] }),
      withModel({ paths: ['a'] }),
      'loosens models/loan-approval/paths',
      'tightens models/loan-approval/paths',
    ],
    [
      'another artifact',
      of(floor()),
      withModel({ artifact: 'x' }),
      'loosens models/loan-approval/artifact',
      'loosens models/loan-approval/artifact',
    ],
    [
      'other evidence',
      withModel({ evidence: [] }),
      withModel({ evidence: [evidenceSpec('a.json')] }),
      'loosens models/loan-approval/evidence',
      'loosens models/loan-approval/evidence',
    ],
    [
      'a rarer assessment',
      of(floor(), { schedule: [{ every: 1, requirements: ['floor'] }] }),
      of(floor(), { schedule: [{ every: 2, requirements: ['floor'] }] }),
      'loosens schedule/floor',
      'tightens schedule/floor',
    ],
    ['another name', of(floor()), of(floor(), { name: 'x' }), 'neither name', 'neither name'],
  ])('%s', (_, before, after, there, back) => {
    expect(effects(before, after)).toEqual([there])
    expect(effects(after, before)).toEqual([back])
  })

  it('takes a raised tier for loosening where a requirement no longer binds', () => {
    const limited = floor({}, { appliesTo: { tiers: ['limited'], models: null } })
    expect(
      effects(
        of(limited, { models: [modelSpec({ tier: 'limited' })] }),
        of(limited, { models: [modelSpec({ tier: 'high' })] }),
      ),
    ).toEqual(['loosens models/loan-approval/tier'])
  })

  it('sees no change where all tiers are named, or members are written otherwise or in another order', () => {
    expect(
      effects(of(floor()), of(floor({}, { appliesTo: { tiers: ['minimal', 'limited', 'high'], models: null } }))),
    ).toEqual([])
    expect(
      effects(
        of(floor()),
        of(floor(), { roles: { 'second-line': ['Alice-Risk', 'acme/model-risk'], 'safety-board': ['sam-board'] } }),
      ),
    ).toEqual([])
    expect(effects(of(floor({ by: ['a', 'b'] })), of(floor({ by: ['b', 'a'] })))).toEqual([])
  })

  it('orders durations, and never a number with a duration', () => {
    const age = (value: unknown) => of(requirement('data-validation', { 'max-age': value }, { id: 'floor' }))
    expect(effects(age('30d'), age('4w'))).toEqual(['tightens requirements/floor/with/max-age'])
    expect(effects(age('30d'), age('31d'))).toEqual(['loosens requirements/floor/with/max-age'])
    expect(effects(age('30d'), age(1))).toEqual(['loosens requirements/floor/with/max-age'])
  })

  it.each<[Partial<Policy>, Partial<Policy>, readonly string[], readonly string[]]>([
    [
      { roles: { board: ['ada'] } },
      { roles: { board: ['ada', 'bo'] } },
      ['role board: bo may approve now'],
      ['role board: bo may no longer approve'],
    ],
    [
      { protectedAttributes: ['sex'] },
      { protectedAttributes: ['sex', 'race'] },
      ['protected attribute race is added'],
      ['protected attribute race is removed'],
    ],
    [
      { models: [] },
      {},
      ['model loan-approval is added'],
      ['model loan-approval is removed, so that its changes are no longer judged'],
    ],
    [
      { models: [modelSpec({ tier: 'limited' })] },
      {},
      ['model loan-approval: the tier changes from limited to high'],
      ['model loan-approval: the tier changes from high to limited'],
    ],
    [
      { models: [modelSpec({ paths: ['a'] })] },
      { models: [modelSpec({ paths: ['a', 'b'] })] },
      ['model loan-approval: changes of b count now'],
      ['model loan-approval: changes of b no longer count'],
    ],
  ])('says what changes from %j', (before, after, there, back) => {
    const messages = (a: Partial<Policy>, b: Partial<Policy>) =>
      diffPolicies(of(floor(), a), of(floor(), b), RULES).map((one) => one.message)
    expect(messages(before, after)).toEqual(there)
    expect(messages(after, before)).toEqual(back)
  })

  it('has a message with both values', () => {
    expect(diffPolicies(of(floor()), of(floor({ min: 0.7 })), RULES)[0]?.message).toBe(
      'requirement floor: min changes from 0.8 to 0.7',
    )
  })
})

describe('the laws of diffPolicies', () => {
  const number = fc.constantFrom(0.1, 0.5, 0.9)
  const parameters = fc.record(
    {
      metric: fc.constantFrom('accuracy', 'recall'),
      min: number,
      max: number,
      confidence: number,
      'min-samples': fc.constantFrom(1, 50),
      by: fc.subarray(['a', 'b', 'c']),
      'small-groups': fc.constantFrom('fail', 'skip'),
    },
    { requiredKeys: ['metric'] },
  )
  const tiers = fc.option(fc.subarray(['minimal', 'limited', 'high'] as const, { minLength: 1 }), { nil: null })
  const one = fc
    .record({
      id: fc.constantFrom('r1', 'r2'),
      parameters,
      severity: fc.constantFrom('block', 'warn'),
      burden: fc.constantFrom('compliance', 'violation'),
      tiers,
      why: fc.constantFrom(null, 'x'),
    } as const)
    .map(({ id, parameters: given, severity, burden, tiers: scope, why }) =>
      requirement('metric-threshold', given, { id, severity, burden, appliesTo: { tiers: scope, models: null }, why }),
    )
  const any = fc
    .record({
      requirements: fc.uniqueArray(one, { selector: (entry) => entry.id, maxLength: 2 }),
      tier: fc.constantFrom('minimal', 'limited', 'high'),
      paths: fc.subarray(['a', 'b', 'c'], { minLength: 1 }),
      members: fc.subarray(['x', 'y', 'z']),
      every: fc.constantFrom(1, 2),
    } as const)
    .map(({ requirements, tier, paths, members, every }) =>
      policy({
        requirements,
        models: [modelSpec({ tier, paths })],
        roles: { 'second-line': members },
        schedule: [{ every, requirements: requirements.map((entry) => entry.id) }],
      }),
    )

  it('what tightens there loosens back, and what is neither is so both ways', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        const key = ({ where, message }: { where: string; message: string }) =>
          where.startsWith('roles/') || where.endsWith('/paths')
            ? `${where} ${message.replace(/ (may no longer approve|may approve now|count now|no longer count)$/, '')}`
            : where
        const [there, back] = [diffPolicies(a, b, RULES), diffPolicies(b, a, RULES)]
        expect(there.map(key).sort()).toEqual(back.map(key).sort())
        for (const change of there) {
          const reverse = back.find((entry) => key(entry) === key(change))
          if (change.effect === 'tightens') expect(reverse?.effect, change.where).toBe('loosens')
          if (change.effect === 'neither') expect(reverse?.effect, change.where).toBe('neither')
        }
      }),
      { numRuns: 300 },
    )
  })

  it('says something wherever two policies differ', () => {
    const sorted = (value: unknown): unknown => (Array.isArray(value) ? value.map(sorted).sort() : value)
    const normal = ({ requirements, models, roles, schedule }: Policy): string =>
      JSON.stringify([
        sorted(
          requirements.map(({ place: _, with: given, appliesTo, ...rest }) =>
            JSON.stringify([
              rest,
              appliesTo.tiers?.length === 3 ? null : appliesTo.tiers,
              Object.entries(given).map(sorted).sort(),
            ]),
          ),
        ),
        models.map(({ tier, paths }) => [tier, sorted(paths)]),
        sorted(roles['second-line']),
        requirements.length > 0 ? schedule.map((entry) => entry.every) : [],
      ])
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(diffPolicies(a, b, RULES).length === 0).toBe(normal(a) === normal(b))
      }),
      { numRuns: 300 },
    )
  })
})
