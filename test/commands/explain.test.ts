import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { explain } from '../../src/commands/explain.js'
import { OWN_CHECKS } from '../../src/domain/own-checks.js'
import { whyUnbound } from '../../src/domain/scope.js'
import { applicable } from '../../src/evaluate.js'
import { vocabulary } from '../../src/metrics/index.js'
import { FAULT_CODES } from '../../src/outputs/fault-words.js'
import { RULES } from '../../src/rules/index.js'
import { run } from '../fakes/command-line.js'
import { facts, modelSpec, requirement } from '../fakes/facts.js'
import { policy } from '../fakes/world.js'

let folder: string
let path: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'risk-gate-explain-'))
  path = join(folder, 'policy.yml')
  writeFileSync(path, policy())
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('lists requirements, rules and metrics where nothing is named', async () => {
  const { code, out } = await run(explain, '--policy', path)
  expect(code).toBe(0)
  for (const word of ['Requirements', 'auc-floor', 'Rules', 'metric-threshold', 'Metrics', 'roc_auc'])
    expect(out).toContain(word)
})

it.each(Object.entries(OWN_CHECKS))(
  'tells of %s, which no policy asks for, in plain words and what to do',
  async (id, check) => {
    const { code, out } = await run(explain, '--policy', path, id)
    expect(code).toBe(0)
    expect(out.split('\n')).toEqual([
      `Check ${id}, of every model that changes`,
      check.title,
      `In plain words: ${check.plain}`,
      check.details,
      'When it finds something, the quickest first:',
      ...check.remedy.map((step, at) => `  ${at + 1}. ${step}`),
      '',
    ])
    expect((await run(explain, '--policy', path)).out).toContain(`  ${id.padEnd(22)}${check.title}`)
  },
)

it('tells of a requirement why, whom it binds, where it stands, its rule and its metric', async () => {
  const { code, out } = await run(explain, '--policy', path, 'auc-floor')
  expect(code).toBe(0)
  expect(out).toContain('auc-floor: Good payers rank above bad ones')
  expect(out).toContain('Why: Below this the score sends too many good applicants')
  expect(out).toContain('Binds: every model')
  expect(out).toContain('the merge is blocked')
  expect(out).toMatch(/Stands at: .*policy\.yml:\d+:\d+/)
  expect(out).toContain('Rule metric-threshold')
  expect(out).toContain('Metric roc_auc')
})

describe('without a policy', () => {
  it.each(RULES.map((rule) => rule.id))('explains the rule %s', async (id) => {
    const { code, out } = await run(explain, '--policy', join(folder, 'none.yml'), id)
    expect([code, out.startsWith(`Rule ${id}\n`)]).toEqual([0, true])
  })

  it.each(vocabulary.entries.map((metric) => metric.name))('explains the metric %s', async (name) => {
    const { code, out } = await run(explain, '--policy', join(folder, 'none.yml'), name)
    expect([code, out.includes(`Metric ${name}`)]).toEqual([0, true])
  })

  it('knows a metric by another name', async () => {
    expect((await run(explain, '--policy', join(folder, 'none.yml'), 'auc')).out).toContain('Metric roc_auc')
  })
})

it.each([
  ['auc-flor', 'did you mean "auc-floor"?'],
  ['metric-treshold', 'did you mean "metric-threshold"?'],
  ['qqqqqqqqqqqqq', 'lists all of them'],
])('says what %s may have meant', async (name, fix) => {
  const { code, error } = await run(explain, '--policy', path, name)
  expect(code).toBe(2)
  expect(error).toContain(fix)
})

it('tells the faults of the policy where a name may be of a requirement in it', async () => {
  writeFileSync(join(folder, 'wrong.yml'), policy().replace('tier:', 'teir:'))
  const { code, error } = await run(explain, '--policy', join(folder, 'wrong.yml'), 'auc-floor')
  expect(code).toBe(2)
  expect(error).toContain('is no requirement, model, rule, check, metric, control, fault or file')
  expect(error).toMatch(/wrong\.yml:\d+:\d+: .*teir/)
})

it('takes one name', async () => {
  expect(await run(explain, 'accuracy', 'recall')).toMatchObject({ code: 2, error: expect.stringContaining('recall') })
})

describe('what to do when a rule is not met', () => {
  it.each(RULES.map((rule) => [rule.id, rule.remedy] as const))('%s', async (id, remedy) => {
    expect(remedy.length).toBeGreaterThanOrEqual(2)
    expect(remedy.length).toBeLessThanOrEqual(4)
    for (const step of remedy) expect(step).toMatch(/^[A-Z].{30,160}\.$/)
    // To ask less, or to have it borne, is no first thing to try.
    expect(remedy[0]).not.toMatch(/waiver|loosen|lower (the|min|max)|raise (the|max)|allow/i)
    const { out } = await run(explain, '--policy', join(folder, 'none.yml'), id)
    expect(out).toContain(`When it is not met, the quickest first:\n  1. ${remedy[0]}\n  2. ${remedy[1]}`)
  })

  it('is told of a requirement too', async () => {
    expect((await run(explain, '--policy', path, 'auc-floor')).out).toContain(
      'When it is not met, the quickest first:\n  1. ',
    )
  })
})

describe('in plain words', () => {
  const SIGNS = /[≥≤±σ∆]|\b[a-z]+_[a-z_]+\b|p-value|confidence interval/
  it.each(RULES.map((rule) => [rule.id, rule.plain] as const))('the rule %s', async (id, plain) => {
    expect(plain).toMatch(/^[A-Z].{20,}\.$/s)
    expect(plain).not.toMatch(SIGNS)
    expect((await run(explain, '--policy', join(folder, 'none.yml'), id)).out).toContain(`In plain words: ${plain}`)
  })
  it.each(vocabulary.entries.map((one) => [one.name, one.plain] as const))('the metric %s', async (name, plain) => {
    expect(plain).toMatch(/^[A-Z].{10,}\.$/s)
    expect(plain).not.toMatch(SIGNS)
    expect((await run(explain, '--policy', join(folder, 'none.yml'), name)).out).toContain('In plain words: ')
  })
  it('a requirement says what is asked of it', async () => {
    const { out } = await run(explain, '--policy', path, 'auc-floor')
    expect(out).toMatch(/In plain words: The model must be good enough .* Asked for here: at least 0\.\d+\./)
  })
})

describe('controls of frameworks', () => {
  it('tells what a control asks, whose words these are, what serves it and which rules help', async () => {
    const { code, out } = await run(explain, 'nist-ai-rmf/MEASURE-2.11', '--policy', path)
    expect(code).toBe(0)
    expect(out).toMatch(/^nist-ai-rmf\/MEASURE-2\.11: Fairness and bias\nAsks: Fairness and bias – as identified/)
    expect(out).toContain('Served in this policy by: ')
    expect(out).toContain('metric-spread (direct;')
  })

  it('says of a framework what replaced it and what was not checked', async () => {
    const { out } = await run(explain, 'sr-11-7', '--policy', path)
    expect(out).toContain('Superseded by SR 26-2')
    expect(out).toContain('Titles: our words. Texts: our words.')
    expect(out).toContain('The text of SR 26-2 was not read')
    expect(out).toMatch(/^ {2}pillar-3 /m)
  })

  it('has a did-you-mean', async () => {
    const { code, error } = await run(explain, 'eu-ai-act/Art-155', '--policy', path)
    expect(code).toBe(2)
    expect(error).toContain('did you mean "eu-ai-act/Art-15"?')
  })
})

it('tells of a requirement what the controls that it serves ask', async () => {
  const loan = new URL('../../policies/examples/loan/policies/risk-policy.yml', import.meta.url).pathname
  const { out } = await run(explain, 'selection-rates', '--policy', loan)
  expect(out).toContain('Controls served:\n  nist-ai-rmf/MEASURE-2.11  Fairness and bias\n')
})

describe('whom a requirement binds', () => {
  const WHOLE = new URL('../../policies/examples/whole-policy.yml', import.meta.url).pathname

  it.each([
    [{ tiers: null, models: null }, null],
    [{ tiers: ['limited', 'high'], models: null }, null],
    [{ tiers: ['minimal'], models: null }, 'binds models of the tier minimal, and this one is high'],
    [{ tiers: null, models: ['churn'] }, 'binds churn only'],
    [{ tiers: ['high'], models: ['churn'] }, 'binds churn only'],
  ] as const)('%j', (appliesTo, why) => {
    const one = { ...requirement('approval', {}), appliesTo }
    const model = modelSpec({ id: 'credit', tier: 'high' })
    expect(whyUnbound(one, model)).toBe(why)
    expect(applicable({ ...facts({}).policy, requirements: [one] }, model)).toHaveLength(why === null ? 1 : 0)
  })

  it('is told of a requirement, with the models that it does not bind and why', async () => {
    const { out } = await run(explain, '--policy', WHOLE, 'second-line-sign-off')
    expect(out).toContain('Binds: loan-approval (applies-to: tiers high)\n')
    const other = join(folder, 'other.yml')
    writeFileSync(other, policy().replace(/^( *)severity: block$/m, '$&\n$1applies-to: {tiers: [minimal]}'))
    const { code, out: told } = await run(explain, '--policy', other, 'auc-floor')
    expect(code).toBe(0)
    expect(told).toContain('Binds: no model of this policy (applies-to: tiers minimal)\n')
    expect(told).toMatch(
      /^Does not bind credit-default: it binds models of the tier minimal, and this one is limited$/m,
    )
  })

  it('is told of a model: what makes it, what binds it, and why the others do not', async () => {
    const { code, out } = await run(explain, '--policy', WHOLE, 'loan-approval')
    expect(code).toBe(0)
    expect(out).toMatch(/^Model loan-approval/)
    expect(out).toMatch(/^A change of any of these is a change of it: models\/loan\/\*\*/m)
    expect(out).toMatch(/^ {2}accuracy-floor {2}The model is right often enough$/m)
    expect(out).toMatch(/^Stands at: .*whole-policy\.yml:\d+:\d+$/m)
    expect((await run(explain, '--policy', WHOLE)).out).toMatch(/^Models\n {2}loan-approval {2}tier high$/m)
  })
})

describe('faults', () => {
  it.each(FAULT_CODES)('$code', async ({ code, means, helps }) => {
    for (const words of [means, helps]) expect(words).toMatch(/^[A-Z`].*\.$/s)
    const { code: exit, out } = await run(explain, '--policy', join(folder, 'none.yml'), code)
    expect([exit, out.startsWith(`Fault ${code}\n${means}\nWhat helps: ${helps}\n`)]).toEqual([0, true])
  })

  it('are known as a message shows them, and by a name that is nearly right', async () => {
    expect((await run(explain, '[artifact/rows]')).out).toContain('Fault artifact/rows')
    expect((await run(explain, 'artifact/schemas')).error).toContain('did you mean "artifact/schema"?')
  })
})

describe('files', () => {
  const LOAN = new URL('../../policies/examples/loan/policies/risk-policy.yml', import.meta.url).pathname

  it.each([
    ['models/loan/model.joblib', ['loan-approval: the model file', 'A change of it is a change of loan-approval']],
    ['Models/Loan/x.bin', ['named by models/loan/** under paths', 'A change of it is a change of loan-approval']],
    ['reports/loan/predictions.parquet', ['evidence (candidate, as predictions)', 'is a change of no model']],
    ['data/raw/applications.parquet.dvc', ['evidence (candidate)', 'What it stands for counts as changed with it']],
    ['package.json', ['package.json\nA change of it alone is a change of no model']],
  ])('%s', async (path, told) => {
    const { code, out } = await run(explain, path, '--policy', LOAN)
    expect(code).toBe(0)
    for (const part of told) expect(out).toContain(part)
  })

  it('that are neither named nor there are a mistake', async () => {
    expect(await run(explain, 'reports/loan/predictions.parket', '--policy', LOAN)).toMatchObject({ code: 2, out: '' })
  })
})
