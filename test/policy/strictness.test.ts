/** The order that rules declare for their parameters: complete, and what it calls tighter is. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import type { Verdict } from '../../src/domain/outcome.js'
import type { Policy } from '../../src/domain/policy.js'
import type { Ordered } from '../../src/domain/strictness.js'
import { parsePolicy } from '../../src/judge/policy-text.js'
import { judge } from '../../src/judge.js'
import { diffPolicies } from '../../src/policy/index.js'
import { RULES } from '../../src/rules/index.js'
import { snapshotOf } from '../fakes/local-gate.js'
import { type Defects, WHOLE_POLICY, wholeChange } from '../fakes/whole-world.js'

describe.each(RULES)('the rule $id', (rule) => {
  const properties = (rule.schema['properties'] ?? {}) as Record<string, { readonly enum?: readonly unknown[] }>
  const required = (rule.schema['required'] ?? []) as readonly string[]

  it('says of each of its parameters which way it tightens', () => {
    expect(Object.keys(properties).filter((name) => !Object.hasOwn(rule.strictness ?? {}, name))).toEqual([])
  })

  it('orders all choices of a parameter, and knows what it means where it may be left out', () => {
    for (const [name, property] of Object.entries(properties)) {
      const declared = rule.strictness?.[name]
      const ordered: Ordered | null =
        typeof declared === 'object' && 'order' in declared
          ? declared
          : declared === undefined || declared === 'unordered' || declared === 'text'
            ? null
            : { order: declared }
      if (!ordered) continue
      // A size says nothing of words: choices are ordered by their list, or any of them is a demand.
      if (property.enum && ordered.order !== 'demand') expect(ordered.order, name).toBeInstanceOf(Array)
      if (Array.isArray(ordered.order) && property.enum)
        expect([...ordered.order].sort(), name).toEqual([...property.enum].map(String).sort())
      // A default that is told must be the one that is meant: a parameter that is always there needs none.
      if (required.includes(name)) expect(ordered.unset, name).toBeUndefined()
    }
  })
})

type Parameters = Readonly<Record<string, unknown>>
interface Entry {
  readonly with: Parameters
  readonly more: Readonly<Record<string, unknown>>
}

/** Values that a parameter may take, by rule; undefined leaves it out. */
const POOLS: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>> = {
  'metric-threshold': {
    metric: ['accuracy', 'recall', 'brier'],
    min: [undefined, 0, 0.6, 0.9, 0.95, 0.99],
    max: [undefined, 0.2, 0.95, 1],
    by: [undefined, ['sex'], ['race'], ['sex', 'race'], ['sex*race']],
    confidence: [undefined, 0.5, 0.95, 0.999],
    'min-samples': [undefined, 1, 100, 1000],
    'small-groups': [undefined, 'fail', 'warn', 'skip'],
    groups: [undefined, { sex: ['F'] }, { sex: ['F', 'M'] }, { sex: ['F', 'M', 'X'] }],
    'family-wise': [undefined, 'holm', 'bh'],
  },
  'metric-spread': {
    metric: ['selection_rate', 'accuracy'],
    'max-difference': [undefined, 0.01, 0.1, 0.5],
    'min-ratio': [undefined, 0.5, 0.9, 1],
    by: [['sex'], ['race'], ['sex', 'race']],
    confidence: [undefined, 0.5, 0.95],
    'min-samples': [undefined, 1, 190, 220, 1000],
    'small-groups': [undefined, 'fail', 'warn', 'skip'],
    'family-wise': [undefined, 'holm', 'bh'],
  },
  'metric-regression': {
    metric: ['roc_auc', 'accuracy'],
    'max-drop': [0, 0.01, 0.05, 0.5],
    by: [undefined, ['sex'], ['sex', 'race']],
    confidence: [undefined, 0.5, 0.95],
    'min-samples': [undefined, 1, 100, 1000],
    'small-groups': [undefined, 'fail', 'skip'],
    'first-model': [undefined, 'allow', 'missing'],
  },
  'weak-slices': {
    metric: ['accuracy'],
    'max-drop': [0, 0.05, 0.2],
    columns: [undefined, ['sex'], ['race'], ['sex', 'race']],
    'max-columns': [undefined, 1, 2],
    'min-support': [undefined, 10, 100, 1000],
    confidence: [undefined, 0.5, 0.95, 0.999],
    unproven: [undefined, 'warn', 'block'],
  },
  'claims-match': { sources: [['card'], ['reports'], ['card', 'reports']], tolerance: [0, 0.005, 0.5] },
  documentation: {
    document: ['card'],
    sections: [undefined, ['evaluation'], ['evaluation', 'limitations'], ['evaluation', 'history']],
    fields: [undefined, ['license'], ['license', 'datasets']],
    'min-words': [undefined, 1, 10, 1000],
  },
  'evidence-fresh': { 'max-age': [undefined, '1h', '90d', '900d'], 'same-model-digest': [undefined, true, false] },
  'data-disjoint': {
    roles: [
      ['train', 'candidate'],
      ['train', 'candidate', 'baseline'],
    ],
    by: [undefined, 'id'],
  },
  'lineage-verified': {
    model: [undefined, 'required', 'where-present'],
    datasets: [undefined, 'required', 'where-present'],
  },
  'lineage-complete': {
    sources: [undefined, ['**'], ['s3://x/**'], ['s3://x/**', '**']],
    'each-dataset': [undefined, [], ['version'], ['version', 'license']],
    'each-step': [undefined, ['command'], ['command', 'code-version']],
  },
  'data-validation': { 'max-age': [undefined, '1h', '90d'], 'min-expectations': [undefined, 1, 4, 5] },
  robustness: {
    'max-failed': [undefined, 0, 1, 5],
    'max-accuracy-impact': [undefined, 0, 0.1, 1],
    suites: [undefined, ['missing-feature'], ['missing-feature', 'load']],
  },
  'risk-register': {
    'max-residual': [undefined, 'low', 'medium', 'high', 'critical'],
    'reviewed-within': [undefined, '1h', '900d'],
    categories: [undefined, ['fairness'], ['fairness', 'privacy']],
    'accepted-by': [undefined, 'second-line', 'board'],
  },
  incidents: {
    'max-open-severity': [undefined, 'none', 'low', 'medium', 'high', 'critical'],
    'post-mortem': [undefined, ['actions'], ['actions', 'five-whys']],
    'report-deadlines': [undefined, 'eu-ai-act'],
  },
  approval: { from: [['second-line'], ['board'], ['second-line', 'board']], count: [undefined, 1, 2] },
  expression: {
    cel: ['metrics.accuracy.value > 0.9', 'metrics.accuracy.lower > 0.9', 'metrics.accuracy.upper < 0.99'],
    confidence: [undefined, 0.5, 0.999],
    message: [undefined, 'a', 'b'],
  },
}

const MORE = {
  severity: [undefined, 'block', 'warn'],
  inconclusive: [undefined, 'block', 'warn'],
  burden: [undefined, 'compliance', 'violation'],
  'applies-to': [undefined, { tiers: ['high'] }, { tiers: ['limited', 'high'] }, { tiers: ['limited'] }],
} as const

const DEFECTS: readonly Defects[] = [
  {},
  { candidate: (row) => row % 2 === 0, failedTest: true, residual: 4, openIncident: true, unmetExpectation: true },
  { candidate: (row, race) => (race === 'B' && row % 3 === 0) || row % 17 === 0, claim: 0.19 },
  { evaluatedAt: '2025-01-01T00:00:00Z', evaluatedModel: 'model 1', lockedModel: 'model 1', leaked: 30 },
]
const WORLDS = DEFECTS.map((one) => wholeChange(one))

/** The policy of the world, asking only this. */
function policyText(rule: string, entry: Entry): string {
  const defined = (values: object) => Object.fromEntries(Object.entries(values).filter(([, one]) => one !== undefined))
  const head = (WORLDS[0]?.[WHOLE_POLICY] ?? '')
    .replace(/requirements:[\s\S]*/, '')
    .replace('roles:', 'roles:\n  board: [sam]')
  return `${head}${stringify({ requirements: [{ id: 'it', rule, with: defined(entry.with), ...defined(entry.more) }] })}`
}

const read = (text: string): Policy | null => {
  const policy = parsePolicy(Buffer.from(text), WHOLE_POLICY)
  return policy.ok ? policy.value : null
}

const known = new Map<string, Promise<Verdict>>()
function verdictOf(text: string, world: number): Promise<Verdict> {
  const key = `${world} ${text}`
  const files = { ...WORLDS[world]!, [WHOLE_POLICY]: text }
  const found = known.get(key) ?? judge(snapshotOf(files, files)).then((decision) => decision.verdict)
  known.set(key, found)
  return found
}

/** Judging takes its time; `npm run simulate` tries many more. */
const RUNS = process.env['RISK_GATE_SIMULATE'] === 'full' ? 600 : 30

const passes = (verdict: Verdict) => verdict === 'pass' || verdict === 'pass-with-waivers'

/** Two versions of a requirement that differ in one to three places. */
const versions = (rule: string) => {
  const pools = POOLS[rule] ?? {}
  const some = (all: Readonly<Record<string, readonly unknown[]>>) =>
    fc.record(Object.fromEntries(Object.entries(all).map(([name, values]) => [name, fc.constantFrom(...values)])))
  const keys = fc.subarray([...Object.keys(pools), ...Object.keys(MORE)], { minLength: 1, maxLength: 3 })
  return fc
    .tuple(some(pools), some(MORE), some(pools), some(MORE), keys, fc.nat(WORLDS.length - 1))
    .map(([parameters, more, others, othersMore, changed, world]) => {
      const take = (from: object, over: object) => ({
        ...from,
        ...Object.fromEntries(Object.entries(over).filter(([key]) => changed.includes(key))),
      })
      return {
        before: policyText(rule, { with: parameters, more }),
        after: policyText(rule, { with: take(parameters, others), more: take(more, othersMore) }),
        world,
      }
    })
}

describe('a policy that only tightens', () => {
  it('is tried for every rule that the world has evidence for', () => {
    const without = ['bow-tie', 'drift', 'explanation', 'fmea', 'license-allowed', 'policy-change', 'pre-mortem']
    const beyond = [...without, 'response-plan', 'test-set-reuse']
    for (const rule of Object.keys(POOLS)) expect(beyond).not.toContain(rule)
    for (const [rule, pool] of Object.entries(POOLS))
      for (const name of Object.keys(pool))
        expect(RULES.find((one) => one.id === rule)?.schema['properties'], rule).toHaveProperty([name])
  })

  it.each(Object.keys(POOLS))('never turns what is blocked into a pass: %s', async (rule) => {
    let tried = 0
    await fc.assert(
      fc.asyncProperty(versions(rule), async ({ before, after, world }) => {
        const [a, b] = [read(before), read(after)]
        if (!a || !b) return
        const changes = diffPolicies(a, b, RULES)
        if (changes.some((one) => one.effect === 'loosens')) return
        tried++
        const was = await verdictOf(before, world)
        // Nothing that binds the model is no verdict about it.
        if (was === 'fail') expect(passes(await verdictOf(after, world)), `${before}\n${after}`).toBe(false)
      }),
      { numRuns: RUNS },
    )
    expect(tried).toBeGreaterThan(0)
  })
})
