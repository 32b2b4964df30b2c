import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { good } from '../src/domain/fault.js'
import { EXIT_CODES } from '../src/domain/outcome.js'
import { judge } from '../src/judge.js'
import { findingsOf, judgeLocally, snapshotOf, unmet } from './fakes/local-gate.js'
import type { Files } from './fakes/repository.js'
import { EVIDENCE_FILES, wholeChange } from './fakes/whole-world.js'
import { evaluation, modelFiles, POLICY_PATH, policy, SIGN_OFF, waivers } from './fakes/world.js'

const MODEL = 'models/credit/model.pkl'
const EVAL = 'reports/credit/eval.json'
const WAIVERS = 'policies/waivers.yml'

/** Judges a good retraining on `main` with what is laid over either side. */
const check = (main: Files, pr: Files = {}, later?: Files) =>
  judgeLocally({
    main: { [POLICY_PATH]: policy(), ...modelFiles('model 1', 0.9), ...main },
    pr: { ...modelFiles('model 2', 0.9), ...pr },
    ...(later ? { later } : {}),
  })

/** Line and column, from 1, of the first place where a text stands. */
function placeIn(text: string, part: string) {
  const before = text.slice(0, text.indexOf(part)).split('\n')
  return { line: before.length, column: before.at(-1)!.length + 1 }
}

it('passes the good change that everything below spoils, from the base policy of its commit', async () => {
  const decision = await check({})
  expect([decision.verdict, EXIT_CODES[decision.verdict], unmet(decision), decision.faults]).toEqual([
    'pass',
    0,
    [],
    [],
  ])
  expect(decision.policy).toMatchObject({ path: POLICY_PATH, commit: decision.base })
  expect(decision.models).toMatchObject([{ id: 'credit-default', changed: [MODEL], verdict: 'pass' }])
})

describe('a policy that is unreadable or faulty', () => {
  const faulty: readonly [string, string, string, string, string][] = [
    // what is wrong, the text that is replaced, by what, where the fault is, its code
    ['an unknown key', 'tier: limited', 'teir: limited', 'teir', 'policy/unknown-key'],
    ['a wrong type', 'paths: ["models/credit/**"]', 'paths: 3', '3', 'policy/schema'],
    ['an unknown metric', 'metric: roc_auc', 'metric: roc_acu', 'roc_acu', 'policy/unknown-metric'],
    ['an unknown rule', 'rule: evidence-fresh', 'rule: evidence-fres', 'evidence-fres', 'policy/unknown-rule'],
    ['text that is no YAML', 'roles:', 'roles: [', '', 'policy/syntax'],
    ['a requirement twice', 'id: fresh', 'id: auc-floor', '', 'policy/ambiguous'],
    ['a path that leaves the repository', 'file: reports/credit', 'file: ../credit', '../credit', 'policy/schema'],
  ]
  it.each(faulty)('%s: error, at its line and column, with a fix', async (_, from, to, part, code) => {
    const text = policy().replace(from, to)
    const decision = await check({ [POLICY_PATH]: text })
    expect([decision.verdict, decision.models]).toEqual(['error', []])
    const fault = decision.faults.find((one) => one.code === code)
    expect(fault).toMatchObject({ path: POLICY_PATH, ...(part ? placeIn(text, part) : {}) })
    expect([fault?.line, fault?.column]).toEqual([expect.any(Number), expect.any(Number)])
    expect(fault?.fix !== null || fault?.message.includes('must be')).toBe(true)
  })

  it('tells all faults at once', async () => {
    const all = [faulty[0]!, faulty[2]!, faulty[3]!, faulty[6]!]
    const text = all.reduce((one, [, from, to]) => one.replace(from, to), policy())
    const decision = await check({ [POLICY_PATH]: text })
    expect(decision.faults.map((one) => one.code)).toEqual(expect.arrayContaining(all.map((one) => one[4])))
    expect(decision.policy?.path).toBe(POLICY_PATH)
  })

  it.each<[string, Files, string]>([
    ['is a link', { [POLICY_PATH]: { link: '../elsewhere.yml' } }, 'git/link'],
    ['is a submodule', { [POLICY_PATH]: { submodule: '1'.repeat(40) } }, 'git/link'],
    ['has a twin of another ending', { 'policies/risk-policy.yaml': policy() }, 'policy/ambiguous'],
    ['is not UTF-8', { [POLICY_PATH]: Buffer.from([0xff, 0xfe, 0x61, 0]) }, 'artifact/encoding'],
  ])('that %s: error, and nothing is judged', async (_, files, code) => {
    const decision = await check(files)
    expect([decision.verdict, decision.models]).toEqual(['error', []])
    expect(decision.faults).toMatchObject([{ path: POLICY_PATH, code }])
  })

  it('is one of waivers too: error at their place', async () => {
    const text = waivers('model 2').replace('worst:', 'wurst:')
    const decision = await check({ [WAIVERS]: text })
    expect(decision.verdict).toBe('error')
    expect(decision.faults[0]).toMatchObject({ path: WAIVERS, code: 'waivers/schema', ...placeIn(text, 'wurst') })
    expect(decision.faults[0]?.fix).toContain('worst')
  })
})

describe('a policy that is missing at the base', () => {
  it.each<[string, Files]>([
    ['and in the change', {}],
    ['and comes with the change, lax as it is', { [POLICY_PATH]: policy().replace('0.80', '0.01') }],
  ])('%s: error that explains how to begin', async (_, pr) => {
    const decision = await check({ [POLICY_PATH]: null }, { ...modelFiles('model 2', 0.5), ...pr })
    expect(decision).toMatchObject({ verdict: 'error', policy: null, models: [] })
    expect(decision.faults).toMatchObject([{ path: POLICY_PATH, code: 'policy/missing' }])
    expect(decision.faults[0]?.message).toContain('base')
    expect(decision.faults[0]?.fix).toContain('bootstrap')
  })

  it('counts as there where only the change deletes it: then the base decides', async () => {
    const decision = await check({}, { ...modelFiles('model 2', 0.5), [POLICY_PATH]: null })
    expect(decision.verdict).toBe('fail')
    expect(unmet(decision)).toContain('auc-floor: violated')
    expect(findingsOf(decision).find((one) => one.rule === 'gate-files')?.message).toContain(POLICY_PATH)
  })

  it('is that of the tip of the base, not of where the change left it', async () => {
    const lax = { [POLICY_PATH]: policy().replace('0.80', '0.01') }
    expect((await check({}, modelFiles('model 2', 0.5), lax)).verdict).toBe('pass')
    expect((await check(lax, modelFiles('model 2', 0.5), { [POLICY_PATH]: policy() })).verdict).toBe('fail')
  })
})

describe('an artifact that is missing', () => {
  const all = wholeChange()
  it.each([...EVIDENCE_FILES, MODEL])('%s: fail, with a finding that names it and what needs it', async (path) => {
    const { [path]: _, ...rest } = all
    const decision = await judge(snapshotOf(all, rest))
    expect(decision.verdict).toBe('fail')
    const missing = findingsOf(decision).filter((one) => one.outcome === 'missing')
    const named = missing.filter((one) => `${one.message} ${one.fix}`.includes(path))
    expect(named.length).toBeGreaterThan(0)
    for (const one of missing)
      expect([one.requirement, one.severity, Boolean(one.fix)]).toEqual([expect.any(String), 'block', true])
  })

  it('is all of them at once', async () => {
    const decision = await judge(snapshotOf(all, {}))
    expect(decision.verdict).toBe('fail')
    expect(new Set(findingsOf(decision).map((one) => one.outcome))).toEqual(new Set(['missing', 'satisfied']))
    expect(
      findingsOf(decision)
        .filter((one) => one.outcome === 'satisfied')
        .map((one) => one.rule),
    ).toEqual(['approval'])
  })
})

describe('an artifact that is malformed, too large, ambiguous or of an unknown version', () => {
  const text = evaluation('model 2', 0.9)
  const cases: readonly [string, Files, { code: string; line?: number; pointer?: string }][] = [
    [
      'cut off',
      { [EVAL]: text.slice(0, 120) },
      { code: 'artifact/syntax', line: text.slice(0, 120).split('\n').length },
    ],
    ['no JSON', { [EVAL]: text.replace('"n"', 'n') }, { code: 'artifact/syntax', line: placeIn(text, '"n"').line }],
    ['with a key twice', { [EVAL]: text.replace('"n"', '"schema": 1,\n "n"') }, { code: 'artifact/syntax' }],
    [
      'of an unknown version',
      { [EVAL]: text.replace('"schema": 1', '"schema": 2') },
      { code: 'artifact/version', line: 2 },
    ],
    [
      'with a value outside its range',
      { [EVAL]: text.replace('0.9', '1.9') },
      { code: 'artifact/value', line: placeIn(text, '0.9').line },
    ],
    ['with a value that is text', { [EVAL]: text.replace('0.9', '"0.9"') }, { code: 'artifact/value' }],
    ['not UTF-8', { [EVAL]: Buffer.concat([Buffer.from(text), Buffer.from([0xff])]) }, { code: 'artifact/encoding' }],
    ['empty', { [EVAL]: '' }, { code: 'artifact/' }],
    ['of no known format', { [EVAL]: '{"a": {"b": "c"}}' }, { code: 'artifact/unrecognised' }],
    ['nested without end', { [EVAL]: '['.repeat(5000) }, { code: 'artifact/' }],
    ['a link', { [EVAL]: { link: 'other.json' } }, { code: 'git/link' }],
    ['a submodule', { [EVAL]: { submodule: '1'.repeat(40) } }, { code: 'git/link' }],
    [
      'only a pointer to it',
      { [EVAL]: `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 10\n` },
      { code: 'artifact/unreadable' },
    ],
  ]
  it.each(cases)('%s: error, with path, place and fix, and the other findings are there', async (_, pr, expected) => {
    const decision = await judgeLocally({
      main: { [POLICY_PATH]: policy(SIGN_OFF), ...modelFiles('model 1', 0.9) },
      pr: { [MODEL]: 'model 2', ...pr },
    })
    expect([decision.verdict, EXIT_CODES[decision.verdict]]).toEqual(['error', 2])
    const errors = findingsOf(decision).filter((one) => one.outcome === 'error' && one.severity === 'block')
    expect(errors.length).toBeGreaterThan(0)
    expect(errors.some((one) => one.message.includes(EVAL) && one.message.includes(`[${expected.code}`))).toBe(true)
    if (expected.line) expect(errors.some((one) => one.message.includes(`${EVAL}:${expected.line}:`))).toBe(true)
    for (const one of errors) expect(one.fix).toBeTruthy()
    expect(unmet(decision)).toContain('sign-off: missing')
  })

  it('too large: error that names both sizes', async () => {
    const files = { [POLICY_PATH]: policy(), ...modelFiles('model 2', 0.9) }
    const snapshot = snapshotOf(files as Record<string, string>, files as Record<string, string>)
    const { open } = snapshot.headTree
    const size = 64 * 1024 * 1024 + 1
    const headTree = {
      ...snapshot.headTree,
      open: async (path: string) => {
        const blob = await open(path)
        return blob.ok && path === EVAL ? good({ ...blob.value, size }) : blob
      },
    }
    const decision = await judge({ ...snapshot, headTree })
    expect(decision.verdict).toBe('error')
    const [error] = findingsOf(decision).filter((one) => one.outcome === 'error')
    expect(error?.message).toMatch(/eval\.json: has 67108865 bytes; at most 67108864/)
  })

  it('ambiguous: error that names the formats and how to say which', async () => {
    const both = JSON.stringify({
      ...JSON.parse(text),
      success: true,
      statistics: {},
      results: [],
      evaluated_expectations: 0,
      meta: { great_expectations_version: '1' },
    })
    const decision = await check({}, { [EVAL]: both })
    expect(decision.verdict).toBe('error')
    expect(findingsOf(decision).some((one) => one.outcome === 'error' && one.message.includes(EVAL))).toBe(true)
  })

  it('blocks where nothing asks for it: what was in it is not known', async () => {
    const named = policy().replace('- {file: reports/credit/eval.json}', '- {file: "reports/credit/*.json"}')
    const decision = await check({ [POLICY_PATH]: named }, { 'reports/credit/more.json': '{"a": ' })
    expect(decision.verdict).toBe('error')
    expect(
      findingsOf(decision).filter(
        (one) => one.outcome === 'error' && one.message.includes('reports/credit/more.json:1:'),
      ),
    ).not.toEqual([])
  })

  it('decides beside what is violated', async () => {
    const named = policy().replace('- {file: reports/credit/eval.json}', '- {file: "reports/credit/*.json"}')
    const decision = await check(
      { [POLICY_PATH]: named.replace('0.80', '0.95') },
      { 'reports/credit/more.json': '{"a": ' },
    )
    expect(decision.verdict).toBe('error')
    expect(EXIT_CODES[decision.verdict]).toBe(2)
  })

  it('is the model itself: error, and it is no version of the model', async () => {
    for (const content of [{ link: 'elsewhere.pkl' }, { submodule: '1'.repeat(40) }, '']) {
      const decision = await check({}, { [MODEL]: content })
      expect([decision.verdict, decision.models[0]?.digest]).toEqual(['error', null])
      expect(findingsOf(decision).some((one) => one.outcome === 'error' && one.message.includes(MODEL))).toBe(true)
    }
  })
})

it('says of a bad approvals file where it is wrong', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'risk-gate-people-'))
  const approvals = join(folder, 'people.json')
  writeFileSync(approvals, '{"approvals": [\n  {"login": 3}\n]}')
  const judged = judgeLocally({ main: { [POLICY_PATH]: policy() }, pr: {}, options: { approvals } })
  await expect(judged).rejects.toThrow(/people\.json:2:3: \/approvals\/0/)
  rmSync(folder, { recursive: true })
})
