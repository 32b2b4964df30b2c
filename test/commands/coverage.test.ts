import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { check } from '../../src/commands/check.js'
import { coverage } from '../../src/commands/coverage.js'
import { run } from '../fakes/command-line.js'

const ROOT = new URL('../../', import.meta.url).pathname
const LOAN = join(ROOT, 'policies/examples/loan/policies/risk-policy.yml')

let folder: string
let decision: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'risk-gate-coverage-'))
  const bundle = join(ROOT, 'policies/examples/loan.bundle')
  await run(
    check,
    '--repo',
    bundle,
    '--base',
    'main',
    '--head',
    'retrain',
    '--now',
    '2026-11-21T09:00:00Z',
    '--out',
    folder,
  )
  decision = join(folder, 'decision.json')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const write = (name: string, text: string) => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

interface Row {
  readonly id: string
  readonly requirements: readonly string[]
  readonly outcome?: string | null
  readonly strength?: string | null
  readonly evidence?: readonly string[]
}
interface Told {
  readonly frameworks: readonly { readonly id: string; readonly served: number; readonly controls: readonly Row[] }[]
  readonly 'without-control': readonly string[]
  readonly 'unknown-controls': Readonly<Record<string, readonly string[]>>
}
const told = async (...argv: readonly string[]) => {
  const { code, out, error } = await run(coverage, ...argv, '--format', 'json')
  expect([code, error]).toEqual([0, ''])
  return JSON.parse(out) as Told
}

describe('coverage of a policy', () => {
  it('says both ways what is served and what is not, and which rules could help', async () => {
    const { code, out } = await run(coverage, LOAN)
    expect(code).toBe(0)
    expect(out).toMatch(/^eu-ai-act: /)
    expect(out).toMatch(/Served by requirements: 13 of 72 controls/)
    expect(out).toMatch(/^ {2}MEASURE-2\.11 +selection-rates, group-recall$/m)
    expect(out).toMatch(/^ {2}MAP-5\.1 .*risk-register.* could\)$/m)
  })

  it('tells of one framework, also of one that the policy does not name', async () => {
    const { frameworks } = await told(LOAN, '--framework', 'sr-11-7')
    expect(frameworks).toMatchObject([{ id: 'sr-11-7', served: 0 }])
    expect((await run(coverage, LOAN, '--framework', 'sr-11-7')).out).toContain('Superseded by SR 26-2')
  })

  it('says nothing of outcomes without a decision', async () => {
    const [row] = (await told(LOAN)).frameworks[0]?.controls ?? []
    expect(row && Object.keys(row)).toEqual(['id', 'title', 'requirements'])
  })

  it('lists requirements without a control and names that no catalogue has', async () => {
    const path = write(
      'odd.yml',
      `version: 1
models: [{id: m, tier: high, paths: [m/**]}]
requirements:
  - {id: a, rule: evidence-fresh, with: {max-age: 9d}, controls: [nist-ai-rmf/MEASURE-2.99, house/1]}
  - {id: b, rule: evidence-fresh, with: {max-age: 9d}}
`,
    )
    expect(await told(path)).toMatchObject({
      'without-control': ['b'],
      'unknown-controls': { 'nist-ai-rmf/MEASURE-2.99': ['a'] },
      'unknown-frameworks': { 'house/1': ['a'] },
    })
    expect((await run(coverage, path)).out).toContain('Requirements that serve no control\n  b\n')
  })
})

describe('coverage with a decision', () => {
  it('tells the worst outcome, the strongest evidence that holds and the files, for each control', async () => {
    const { frameworks } = await told(LOAN, '--decision', decision, '--framework', 'nist-ai-rmf')
    const row = (id: string) => frameworks[0]?.controls.find((one) => one.id === id)
    expect(row('MEASURE-2.11')).toMatchObject({ outcome: 'violated', strength: 'recomputed' })
    expect(row('MEASURE-2.11')?.evidence).toContain('reports/loan/predictions.parquet')
    // A risk stands higher than its residual while what controls it is not met.
    expect(row('MANAGE-1.3')).toMatchObject({ outcome: 'violated', strength: 'declared' })
    expect(row('GOVERN-1.1')).toMatchObject({ requirements: [], outcome: null, strength: null })
    expect((await run(coverage, LOAN, '--decision', decision)).out).toMatch(
      /MANAGE-1\.3 +risks-treated: violated, declared/,
    )
  })

  it.each([
    ['no JSON', 'x'],
    ['no decision', '{}'],
    ['findings that are none', '{"schema":"risk-gate/decision/v1","models":[{"findings":[{"requirement":1}]}]}'],
  ])('refuses a file with %s', async (_, text) => {
    const { code, error } = await run(coverage, LOAN, '--decision', write('bad.json', text))
    expect(code).toBe(2)
    expect(error).toMatch(/bad\.json: .*\(fix: give a decision\.json that check --out wrote\) \[usage\/option\]/)
  })
})

it.each([
  [['none.yml'], 'none.yml: cannot be read: there is no such file'],
  [[LOAN, '--framework', 'nist-ai-rfm'], 'did you mean nist-ai-rmf?'],
  [[LOAN, '--decision', 'none.json'], 'none.json: cannot be read: there is no such file'],
])('says what is wrong with %j', async (argv, message) => {
  const { code, out, error } = await run(coverage, ...argv)
  expect([code, out]).toEqual([2, ''])
  expect(error).toContain(message)
})
