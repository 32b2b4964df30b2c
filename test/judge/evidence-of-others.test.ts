import { describe, expect, it } from 'vitest'
import { findingsOf, judgeLocally } from '../fakes/local-gate.js'
import type { Files } from '../fakes/repository.js'
import { POLICY_PATH } from '../fakes/world.js'

const model = (id: string, evidence: string) => `  - id: ${id}
    tier: limited
    owner: acme/ml
    paths: ["models/${id}/**"]
    artifact: models/${id}/m.bin
    evidence:
      - {file: ${evidence}}
`
const POLICY = `version: 1
name: policy
models:
${model('loan', '"reports/loan/**/*.json"')}${model('card', 'reports/card.json')}${model('fraud', 'reports/fraud.json')}requirements:
  - {id: floor, rule: metric-threshold, severity: warn, with: {metric: accuracy, min: 0.8}}
`
const MAIN: Files = {
  [POLICY_PATH]: POLICY,
  ...Object.fromEntries(['loan', 'card', 'fraud'].map((id) => [`models/${id}/m.bin`, '1'])),
  'reports/loan/a.json': '{"a": 1}',
  'reports/loan/b.json': '{"b": 1}',
  'reports/card.json': '{"c": 1}',
  'notes.md': 'x',
}

async function judged(pr: Files) {
  const decision = await judgeLocally({ main: MAIN, pr })
  const told = findingsOf(decision).filter((one) => one.rule === 'evidence-kept')
  return { decision, told }
}

describe('evidence about a model that the change does not alter', () => {
  it('is told where it is taken away, and the change is still one of no model', async () => {
    const { decision, told } = await judged({ 'reports/loan/b.json': null })
    expect(decision).toMatchObject({ verdict: 'pass', reason: 'no-model-change', models: [], counts: { missing: 1 } })
    expect(told).toMatchObject([{ outcome: 'missing', severity: 'warn' }])
    expect(told[0]?.message).toBe(
      'This change takes away reports/loan/b.json (about "loan"), which the policy names as evidence, and alters no such model: the next version will be judged without it.',
    )
  })

  it('is told of several models at once', async () => {
    const { told } = await judged({ 'reports/loan/b.json': null, 'reports/card.json': null })
    expect(told).toHaveLength(1)
    expect(told[0]?.message).toContain(
      'takes away reports/loan/b.json (about "loan") and reports/card.json (about "card"),',
    )
    expect(told[0]?.message).toContain('judged without them')
  })

  it('is told once with the first model that is judged', async () => {
    const pr = { 'models/card/m.bin': '2', 'models/fraud/m.bin': '2', 'reports/loan/a.json': null }
    const { decision, told } = await judged(pr)
    expect(
      decision.models.map(({ findings }) => findings.filter((one) => one.rule === 'evidence-kept').length),
    ).toEqual([1, 0])
    expect(told[0]?.message).toContain('reports/loan/a.json (about "loan")')
  })

  it('is told where it is moved to where no evidence is looked for', async () => {
    const { told } = await judged({ 'reports/loan/b.json': null, 'attic/b.json': '{"b": 1}' })
    expect(told).toHaveLength(1)
  })

  it.each<[string, Files]>([
    ['it is moved and still found', { 'reports/loan/b.json': null, 'reports/loan/old/b.json': '{"b": 1}' }],
    ['it is edited', { 'reports/loan/b.json': '{"b": 2}' }],
    ['what is taken away is no evidence', { 'notes.md': null }],
    ['what is taken away was never there', { 'reports/fraud.json': '{}' }],
  ])('is not told where %s', async (_, pr) => {
    expect((await judged(pr)).told).toEqual([])
  })
})
