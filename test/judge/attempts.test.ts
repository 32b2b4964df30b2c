/** How often an evaluation set was used, counted from the decisions that `check --record` keeps. */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { check } from '../../src/commands/check.js'
import { verify } from '../../src/commands/verify.js'
import type { Decision } from '../../src/domain/decision.js'
import { run } from '../fakes/command-line.js'
import { makeRepository } from '../fakes/repository.js'

const POLICY = `version: 1
name: reuse
models:
  - id: credit
    tier: limited
    owner: acme/credit-ml
    paths: ["models/credit/**"]
    artifact: models/credit/model.pkl
    evidence:
      - {file: rows.csv, as: predictions, role: candidate, task: binary, columns: {id: id, label: y, prediction: p}, positive: 1}
requirements:
  - {id: reuse, rule: test-set-reuse, with: {max-attempts: 2}}
`
const rows = (first: number) => `id,y,p\n${first},1,1\n${first + 1},0,0\n`

const open: (() => void)[] = []
afterEach(() => {
  for (const close of open.splice(0)) close()
})

/** Judges and records branches in turn; the finding of each. */
async function judged(
  branches: readonly (readonly [model: string, rows: string, policy?: string])[],
  ...more: readonly string[]
) {
  const repository = makeRepository([
    { branch: 'main', files: { 'policies/risk-policy.yml': POLICY } },
    ...branches.map(([model, text, policy = POLICY], at) => ({
      branch: `pr${at}`,
      from: 'main',
      files: { 'models/credit/model.pkl': model, 'rows.csv': text, 'policies/risk-policy.yml': policy },
    })),
  ])
  const out = mkdtempSync(join(tmpdir(), 'risk-gate-attempts-'))
  open.push(repository.remove, () => rmSync(out, { recursive: true, force: true }))
  const at = ['--repo', repository.folder, '--base', 'main']
  const found: string[] = []
  let last: Decision | undefined
  for (const [index] of branches.entries()) {
    const now = `2026-11-${10 + index}T00:00:00Z`
    await run(check, ...at, '--head', `pr${index}`, '--now', now, '--out', out, '--record', ...more)
    last = JSON.parse(readFileSync(join(out, 'decision.json'), 'utf8')) as Decision
    const [finding] = last.models[0]!.findings.filter(({ requirement }) => requirement === 'reuse')
    found.push(`${finding?.outcome} ${finding?.value}`)
  }
  return { found, last, repository, decision: join(out, 'decision.json') }
}

it('counts every version that the ledger has on the same cases, also the one that began it', async () => {
  const { found } = await judged([
    ['one', rows(1)],
    ['two', rows(1)],
    ['two', rows(1)],
    ['three', rows(1)],
    ['four', rows(50)],
  ])
  expect(found).toEqual(['missing null', 'satisfied 2', 'satisfied 2', 'violated 3', 'satisfied 1'])
})

it('keeps what it counted in the record, so that the decision can be derived again', async () => {
  const { last, repository, decision } = await judged([
    ['one', rows(1)],
    ['two', rows(1)],
  ])
  expect(last?.inputs?.assessments?.attempts).toMatchObject([{ model: 'credit', at: '2026-11-10T00:00:00Z' }])
  const shown = await run(verify, decision, '--repo', repository.folder, '--replay')
  expect([shown.code, shown.out]).toEqual([0, expect.stringContaining('byte for byte')])
})

it('keeps no attempt on other cases, and counts them all the same where they come back', async () => {
  const { found, last } = await judged([
    ['one', rows(1)],
    ['two', rows(50)],
    ['three', rows(1)],
  ])
  expect(found).toEqual(['missing null', 'satisfied 1', 'satisfied 2'])
  expect(last?.inputs?.assessments?.attempts).toMatchObject([{ at: '2026-11-10T00:00:00Z' }])
})

it('keeps all of them where the policy changes, for what the head would count is in no finding', async () => {
  const asked = POLICY.replace('max-attempts: 2', 'max-attempts: 1')
  const { found, last, repository, decision } = await judged([
    ['one', rows(1)],
    ['two', rows(50)],
    ['three', rows(1), asked],
  ])
  expect(found.at(-1)).toBe('satisfied 2')
  expect(last?.['under-head']?.blocks).toEqual([{ model: 'credit', requirement: 'reuse' }])
  expect(last?.inputs?.assessments?.attempts).toHaveLength(2)
  const shown = await run(verify, decision, '--repo', repository.folder, '--replay')
  expect([shown.code, shown.out]).toEqual([0, expect.stringContaining('byte for byte')])
})
