import { rmSync, writeFileSync } from 'node:fs'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { audit } from '../../src/commands/audit.js'
import { check } from '../../src/commands/check.js'
import { verify } from '../../src/commands/verify.js'
import type { AuditReport } from '../../src/domain/audit.js'
import { run } from '../fakes/command-line.js'
import { makeRepository, type TestRepository } from '../fakes/repository.js'

const POLICY = `version: 1
roles: {second-line: [alice-risk]}
models:
  - {id: credit, tier: high, paths: ["models/credit/**"], artifact: models/credit/model.pkl, card: models/credit/README.md}
requirements:
  - {id: documented, rule: documentation, with: {document: card, sections: [Intended use], min-words: 3}}
`
const card = (text: string) => `# Credit\n\n## Intended use\n\n${text}\n`
const GOOD = card('Lending to people who can pay it back.')
const AT = { start: 1_795_000_000, merge: 1_795_100_000 }
const NOW = '2026-11-19T00:00:00Z'

const made: TestRepository[] = []
afterAll(() => {
  for (const one of made) one.remove()
})

/** A repository with a policy, and a change `pr` of the model in two commits. */
function repository(text = GOOD): TestRepository {
  const one = makeRepository([
    {
      branch: 'main',
      at: AT.start,
      files: {
        'policies/risk-policy.yml': POLICY,
        'models/credit/model.pkl': 'first',
        'models/credit/README.md': GOOD,
      },
    },
    { branch: 'pr', from: 'main', at: AT.start + 60, files: { 'models/credit/model.pkl': 'second' } },
    { branch: 'pr', at: AT.start + 120, files: { 'models/credit/README.md': text.replace('# Credit', '# Credit 2') } },
  ])
  for (const [key, value] of [
    ['user.name', 'Bob'],
    ['user.email', 'bob@example.org'],
  ])
    one.git('config', key!, value!)
  made.push(one)
  return one
}

const record = (repo: TestRepository, ...more: readonly string[]) =>
  run(check, '--repo', repo.folder, '--base', 'main', '--head', 'pr', '--now', NOW, '--record', ...more)

async function audited(repo: TestRepository): Promise<{ code: number; report: AuditReport }> {
  const { code, out, error } = await run(audit, '--repo', repo.folder, '--format', 'json')
  expect(error).toBe('')
  return { code, report: JSON.parse(out) as AuditReport }
}

/** Ways in which a forge lands a change, each at the time of the merge. */
const LANDINGS: Readonly<Record<string, (repo: TestRepository) => void>> = {
  merge: (repo) => repo.git('merge', '-q', '--no-ff', '-m', 'Merge pull request #1 from acme/pr', 'pr'),
  'fast-forward': (repo) => repo.git('merge', '-q', '--ff-only', 'pr'),
  squash(repo) {
    repo.git('merge', '-q', '--squash', 'pr')
    repo.git('commit', '-q', '-m', 'Retrain (#1)')
  },
  rebase(repo) {
    repo.git('commit', '-q', '--allow-empty', '-m', 'Something else')
    repo.git('cherry-pick', 'main..pr')
  },
}

describe('a change that was judged and recorded', () => {
  it.each(Object.keys(LANDINGS))('is sound when it lands by %s', async (how) => {
    const repo = repository()
    expect((await record(repo)).code).toBe(0)
    LANDINGS[how]?.(repo)
    const { code, report } = await audited(repo)
    expect(report.merges.map(({ problems, reasons }) => [problems, reasons])).toEqual(report.merges.map(() => [[], []]))
    expect(report.merges.length).toBe(how === 'rebase' || how === 'fast-forward' ? 2 : 1)
    expect(new Set(report.merges.map(({ decision }) => decision)).size).toBe(1)
    expect(report.merges[0]).toMatchObject({ models: ['credit'], verdict: 'pass', waivers: 0 })
    expect(code).toBe(0)
  })

  it.each<[string, string, (repo: TestRepository) => void]>([
    ['ungated', 'no record of it', (repo) => repo.git('update-ref', '-d', 'refs/heads/risk-gate-ledger')],
    [
      'content-differs',
      'another model in the merge',
      (repo) => {
        repo.git('merge', '-q', '--no-ff', '--no-commit', 'pr')
        repo.git(
          'update-index',
          '--cacheinfo',
          `100644,${repo.git('rev-parse', 'main:policies/risk-policy.yml').trim()},models/credit/model.pkl`,
        )
        repo.git('commit', '-q', '-m', 'Merge pull request #1 from acme/pr')
        repo.git('reset', '-q', '--hard')
      },
    ],
    [
      'stale',
      'another policy since',
      (repo) => {
        writeFileSync(join(repo.folder, 'policies/risk-policy.yml'), POLICY.replace('min-words: 3', 'min-words: 4'))
        repo.git('commit', '-q', '-am', 'Ask for more')
      },
    ],
  ])('is %s with %s', async (problem, _, change) => {
    const repo = repository()
    await record(repo)
    change(repo)
    if (problem !== 'content-differs') LANDINGS['merge']?.(repo)
    const { code, report } = await audited(repo)
    expect(report.merges.at(-1)?.problems).toEqual([problem])
    expect(report.counts).toMatchObject({ [problem]: 1 })
    expect(code).toBe(1)
  })

  it('is bypassed where it was refused', async () => {
    const repo = repository(card('TBD'))
    expect((await record(repo)).code).toBe(1)
    LANDINGS['squash']?.(repo)
    expect((await audited(repo)).report.merges).toMatchObject([{ verdict: 'fail', problems: ['bypassed'] }])
  })

  it('is told in every form', async () => {
    const repo = repository()
    await record(repo)
    LANDINGS['merge']?.(repo)
    for (const format of ['table', 'csv', 'html', 'oscal'])
      expect((await run(audit, '--repo', repo.folder, '--format', format)).out).toContain(repo.id('main').slice(0, 12))
  })
})

describe('what somebody did to the ledger', () => {
  let repo: TestRepository
  const ledger = 'refs/heads/risk-gate-ledger'
  const alter = (change: (text: string) => string | null) => {
    const path = repo.git('ls-tree', '-r', '--name-only', ledger, 'decisions/').trim().split('\n')[0]!
    const text = change(repo.git('show', `${ledger}:${path}`))
    repo.git('checkout', '-q', 'risk-gate-ledger')
    return { path, text }
  }
  beforeAll(async () => {
    repo = repository(card('TBD'))
    await record(repo)
    LANDINGS['merge']?.(repo)
    const { path, text } = alter((one) => one.replaceAll('"fail"', '"pass"'))
    await writeFile(join(repo.folder, path), text!)
    repo.git('commit', '-q', '-am', 'Tidy')
    repo.git('checkout', '-q', 'main')
  })

  it('shows in the audit and in verify, with what was decided first', async () => {
    const { report } = await audited(repo)
    expect(report.merges).toMatchObject([{ verdict: 'fail', problems: ['tampered', 'bypassed'] }])
    expect(report.ledger?.faults.map((one) => one.message)).toContain('record 1 was altered')
    expect((await run(verify, '1', '--repo', repo.folder)).code).toBe(1)
  })
})

describe('verify', () => {
  let repo: TestRepository
  let out: string
  beforeAll(async () => {
    repo = repository()
    out = await mkdtemp(join(tmpdir(), 'risk-gate-verify-'))
    await record(repo, '--out', out)
  })
  afterAll(() => rmSync(out, { recursive: true, force: true }))
  const file = () => join(out, 'decision.json')

  it('finds a record true by file, digest and number, also derived again', async () => {
    const digest =
      (await audited(repo)).report.ledger &&
      repo.git('ls-tree', '-r', '--name-only', 'risk-gate-ledger', 'decisions/').trim().slice(-69, -5)
    for (const wanted of [file(), `sha256:${digest}`, '1'])
      expect(await run(verify, wanted, '--replay', '--repo', repo.folder)).toMatchObject({ code: 0, error: '' })
  })

  it.each<[string, (text: string) => string, number]>([
    ['a verdict', (text) => text.replaceAll('"pass"', '"fail"'), 1],
    ['a time that changes nothing else', (text) => text.replace(NOW, '2026-11-19T00:00:01Z'), 0],
    ['a number', (text) => text.replace('"pull_request":null', '"pull_request":7'), 2],
    ['a repository', (text) => text.replace('"repository":null', '"repository":"acme/other"'), 2],
    ['a digest of its policy', (text) => text.replace(/("policy":\{.*?"sha256":")./, '$1f'), 1],
    ['another head', (text) => text.replaceAll(repo.id('pr'), repo.id('pr~1')), 1],
    ['a head that is not here', (text) => text.replaceAll(repo.id('pr'), 'f'.repeat(40)), 2],
    [
      'an approval',
      (text) => text.replace('"approvals":[]', `"approvals":[{"at":"${NOW}","commit":"x","login":"a","role":"b"}]`),
      1,
    ],
    ['a place in the chain', (text) => text.replace('"previous":null', `"previous":"sha256:${'a'.repeat(64)}"`), 1],
    ['another build', (text) => text.replace(/"version":"[^"]*"/, '"version":"9.9.9"'), 2],
  ])('tells of %s that was edited in: %#', async (_, edit, code) => {
    const text = await readFile(file(), 'utf8')
    const edited = edit(text)
    expect(edited).not.toBe(text)
    const path = join(out, 'edited.json')
    await writeFile(path, edited)
    expect(await run(verify, path, '--replay', '--repo', repo.folder)).toMatchObject({ code })
  })

  it('cannot tell without a decision, and says what it needs', async () => {
    expect(await run(verify, '9', '--repo', repo.folder)).toMatchObject({ code: 2 })
    expect(await run(verify, '--repo', repo.folder)).toMatchObject({ code: 2 })
    expect((await run(verify, join(out, 'none.json'), '--repo', repo.folder)).error).toContain('[usage/option]')
  })
})
