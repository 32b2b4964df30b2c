import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { lint } from '../../src/commands/lint.js'
import { localSnapshot } from '../../src/commands/shared/local.js'
import type { Decision } from '../../src/domain/decision.js'
import { faultText } from '../../src/domain/fault.js'
import { parsePolicy } from '../../src/judge/policy-text.js'
import { judge } from '../../src/judge.js'
import { PACKS } from '../../src/policy/packs.js'
import { parseYaml } from '../../src/syntax/yaml.js'
import { run } from '../fakes/command-line.js'
import { findingsOf } from '../fakes/local-gate.js'
import { type Files, makeRepository } from '../fakes/repository.js'

const EXAMPLES = fileURLToPath(new URL('../../policies/examples/', import.meta.url))
const packs = readdirSync(EXAMPLES).filter((name) => PACKS.has(name))

interface Expected {
  readonly now: string
  readonly passing: { readonly approved: boolean }
  readonly failing: { readonly approved: boolean; readonly unmet: Readonly<Record<string, string>> }
}

function expectedOf(pack: string): Expected {
  const parsed = parseYaml(readFileSync(join(EXAMPLES, pack, 'expected.yml'), 'utf8'), 'expected.yml')
  if (!parsed.ok) throw new Error(parsed.faults.map(faultText).join('; '))
  return parsed.value.value as unknown as Expected
}

/** Every file of a folder, by its path in it. */
function filesOf(folder: string): Record<string, Uint8Array> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))
  const files = paths.filter((path) => statSync(join(folder, path)).isFile())
  return Object.fromEntries(files.map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))]))
}

/** The decision on a change of an example: `base` is merged, the files of the change stand over it. */
async function judged(pack: string, change: 'passing' | 'failing', more: Files = {}): Promise<Decision> {
  const { now, [change]: how } = expectedOf(pack)
  const repository = makeRepository([
    { branch: 'main', files: filesOf(join(EXAMPLES, pack, 'base')) },
    { branch: 'pr', from: 'main', files: { ...filesOf(join(EXAMPLES, pack, change)), ...more } },
  ])
  try {
    const approvals = join(repository.folder, '.git', 'approvals.json')
    const review = { login: 'alice-risk', state: 'approved', commit: repository.id('pr'), at: now }
    const people = { author: 'erin', committers: ['erin'], teams: {}, approvals: how.approved ? [review] : [] }
    writeFileSync(approvals, JSON.stringify(people))
    const options = { repo: repository.folder, base: 'main', head: 'pr', policy: 'policies/risk-policy.yml' }
    const collected = await localSnapshot({ ...options, waivers: null, workspace: null, approvals, now })
    if (!collected.ok) throw new Error(collected.faults.map(faultText).join('; '))
    const decision = await judge(collected.value.snapshot)
    collected.value.close()
    return decision
  } finally {
    repository.remove()
  }
}

/** Requirements that keep the merge shut, with their outcome. */
const blocking = (decision: Decision) =>
  Object.fromEntries(
    findingsOf(decision)
      .filter((one) => one.severity === 'block' && !['satisfied', 'not-applicable'].includes(one.outcome))
      .map((one) => [one.requirement, one.outcome]),
  )

it('every pack has an example', () => expect([...packs].sort()).toEqual([...PACKS.keys()].sort()))

it('they go together: all of them in one policy, no entry in the way of another', () => {
  const text = `version: 1\nextends: [${[...PACKS.keys()].map((name) => `builtin/${name}`).join(', ')}]\nroles: {second-line: [alice]}\nmodels: [{id: m, tier: high, paths: [m/**]}]\n`
  const loaded = parsePolicy(new TextEncoder().encode(text), 'p.yml')
  expect(loaded.ok ? [] : loaded.faults).toEqual([])
  const ids = [...PACKS.values()].flatMap((pack) => pack.match(/^ {2}- id: /gm) ?? [])
  expect(loaded.ok && loaded.value.requirements.length).toBe(ids.length)
  expect(loaded.ok && loaded.value.loosenedFromPack).toBeUndefined()
})

describe.each(packs)('the example of %s', (pack) => {
  it('has a policy without fault or warning that extends its pack', async () => {
    const path = join(EXAMPLES, pack, 'base/policies/risk-policy.yml')
    const { code, out, error } = await run(lint, path)
    expect([code, error]).toEqual([0, ''])
    expect(out).not.toMatch(/warning|looser/)
    expect(readFileSync(path, 'utf8')).toContain(`extends: [builtin/${pack}]`)
  })

  it('passes the change that is good, with every requirement of the pack judged', async () => {
    const decision = await judged(pack, 'passing')
    expect(blocking(decision)).toEqual({})
    expect(decision.verdict).toBe('pass')
    const asked = [...(PACKS.get(pack) ?? '').matchAll(/^ {2}- id: (\S+)$/gm)].map((match) => match[1])
    const seen = new Set(findingsOf(decision).map((one) => one.requirement))
    expect(asked.filter((id) => id !== undefined && !seen.has(id))).toEqual([])
  })

  it('fails the change that is bad, for exactly the reasons that it was made to show', async () => {
    const decision = await judged(pack, 'failing')
    expect(blocking(decision)).toEqual(expectedOf(pack).failing.unmet)
    expect(decision.verdict).toBe('fail')
  })
})

describe.each(packs)('the good change of the example of %s', (pack) => {
  const files = Object.keys(filesOf(join(EXAMPLES, pack, 'base')))
  // Records of how a model was made are a warning of the baseline only.
  const evidence = files.filter((path) => /^(reports|governance|data)\//.test(path))

  it('does not pass without any one of its evidence files', async () => {
    expect(evidence.length).toBeGreaterThan(1)
    for (const path of evidence)
      expect((await judged(pack, 'passing', { [path]: null })).verdict, path).toMatch(/^(fail|error)$/)
  }, 120_000)
})
