import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { audit } from '../../src/commands/audit.js'
import { check } from '../../src/commands/check.js'
import { verify } from '../../src/commands/verify.js'
import { watch } from '../../src/commands/watch.js'
import type { Decision } from '../../src/domain/decision.js'
import type { WatchReport } from '../../src/domain/watch.js'
import { run } from '../fakes/command-line.js'
import { makeRepository, type TestRepository } from '../fakes/repository.js'

const POLICY = `version: 1
roles: {second-line: [alice-risk]}
models:
  - id: credit
    tier: high
    owner: acme/credit-ml
    paths: ["models/credit/**"]
    artifact: models/credit/model.pkl
    card: models/credit/README.md
    governance: {response-plan: models/credit/plan.yml}
requirements:
  - {id: documented, rule: documentation, with: {document: card, sections: [Intended use], min-words: 3}}
  - {id: limits-told, rule: documentation, with: {document: card, sections: [Limitations], min-words: 3}}
schedule:
  - {every: 7d, requirements: [documented]}
  - {every: 30d, requirements: [limits-told]}
`
const INTENDED = '## Intended use\n\nLending to people who can pay it back.\n'
const LIMITS = '## Limitations\n\nNot for people without any history.\n'
const CARD = `# Credit\n\n${INTENDED}\n${LIMITS}`
const PLAN = `version: 1
kind: response-plan
model: credit
kill-switch: {how: helm rollback credit, who: [erin, paul-ops], max-minutes: 10, tested-on: 2026-11-01}
`

const made: TestRepository[] = []
afterAll(() => {
  for (const one of made) one.remove()
})

function repository(policy = POLICY, card = CARD): TestRepository {
  const one = makeRepository([
    {
      branch: 'main',
      at: 1_795_000_000,
      files: {
        'policies/risk-policy.yml': policy,
        'models/credit/model.pkl': 'first',
        'models/credit/README.md': card,
        'models/credit/plan.yml': PLAN,
      },
    },
  ])
  one.git('config', 'user.name', 'Bob')
  one.git('config', 'user.email', 'bob@example.org')
  made.push(one)
  return one
}

function commitCard(repo: TestRepository, text: string): void {
  writeFileSync(join(repo.folder, 'models/credit/README.md'), text)
  repo.git('commit', '-q', '-am', 'Edit the card')
}

async function watched(repo: TestRepository, day: string, ...more: readonly string[]) {
  const now = `2026-${day}T05:00:00Z`
  const { code, out, error } = await run(watch, '--repo', repo.folder, '--now', now, '--format', 'json', ...more)
  const report = out ? (JSON.parse(out) as WatchReport) : null
  return { code, report, model: report?.models[0], error }
}

describe('watch', () => {
  it('judges what is due, records it, and then waits until it is due again', async () => {
    const repo = repository()
    const first = await watched(repo, '12-01', '--record')
    expect(first).toMatchObject({ code: 0, error: '' })
    expect(first.model).toMatchObject({ state: 'good', assessed: ['documented', 'limits-told'], overdue: [] })
    expect(first.report?.ledger).toBeNull()

    const soon = await watched(repo, '12-03', '--record')
    expect(soon.model).toMatchObject({ state: 'good', assessed: [] })
    expect(soon.model?.waiting).toEqual([
      { requirement: 'documented', due: '2026-12-08T05:00:00Z' },
      { requirement: 'limits-told', due: '2026-12-31T05:00:00Z' },
    ])
    expect(soon.report?.ledger).toEqual({ ref: 'risk-gate-ledger', records: 1 })

    const weekly = await watched(repo, '12-08', '--record')
    expect(weekly.model).toMatchObject({ state: 'good', assessed: ['documented'] })
    // The same commit with the same answer is an assessment of its own.
    expect((await watched(repo, '12-09')).report?.ledger?.records).toBe(2)
  })

  it('leaves with 1 while a requirement is violated, tells since when, and looks again although it is not due', async () => {
    const repo = repository()
    await watched(repo, '12-01', '--record')
    commitCard(repo, `# Credit\n\n${INTENDED}`)
    // Not due for a month.
    expect((await watched(repo, '12-09', '--record')).code).toBe(0)
    const month = await watched(repo, '12-31', '--record')
    expect(month.code).toBe(1)
    expect(month.model?.state).toBe('violated')
    const bad = (found: typeof month) => found.model?.findings.find(({ requirement }) => requirement === 'limits-told')
    expect(bad(month)?.since).toBe('2026-12-31T05:00:00Z')
    expect(month.model?.['kill-switch']).toEqual({ how: 'helm rollback credit', who: ['erin', 'paul-ops'] })
    const later = await run(watch, '--repo', repo.folder, '--now', '2027-01-02T05:00:00Z', '--record')
    expect(later.code).toBe(1)
    expect(later.out).toContain('credit: NOT IN ORDER, owner acme/credit-ml')
    expect(later.out).toContain('since 2026-12-31T05:00:00Z')
    expect(later.out).toContain('kill switch: helm rollback credit, by erin, paul-ops')
    commitCard(repo, CARD)
    const good = await run(watch, '--repo', repo.folder, '--now', '2027-01-03T05:00:00Z')
    expect(good.code).toBe(0)
    expect(good.out).toContain('credit: in order')
  })

  it('is no gate: a merge that only a watch looked at stays ungated', async () => {
    const repo = repository()
    commitCard(repo, `${CARD}\nMore.\n`)
    const at = new Date(Number(repo.git('log', '-1', '--format=%ct')) * 1000 + 60_000).toISOString()
    const { code } = await run(watch, '--repo', repo.folder, '--now', at.replace(/\.\d+Z/, 'Z'), '--record')
    expect(code).toBe(0)
    const { out } = await run(audit, '--repo', repo.folder, '--format', 'json')
    expect(JSON.parse(out).merges.at(-1)).toMatchObject({ problems: ['ungated'], decision: null })
  })

  it('tells a verifier that a watch is not derived again', async () => {
    const repo = repository()
    await watched(repo, '12-01', '--record')
    const { code, out, error } = await run(verify, '1', '--repo', repo.folder, '--replay')
    expect(code).toBe(2)
    expect(`${out}${error}`).toContain('a watch of the base branch')
  })

  it('does not believe a record that was altered: what it says was assessed is assessed again', async () => {
    const repo = repository()
    await watched(repo, '12-01', '--record')
    const path = repo.git('ls-tree', '-r', '--name-only', 'risk-gate-ledger', '--', 'decisions').trim()
    const forged = repo
      .git('show', `risk-gate-ledger:${path}`)
      .replace('"evaluated_at":"2026-12-01T05:00:00Z"', '"evaluated_at":"2026-12-20T05:00:00Z"')
    writeFileSync(join(repo.folder, 'forged.json'), forged)
    const blob = repo.git('hash-object', '-w', 'forged.json').trim()
    repo.git('read-tree', 'risk-gate-ledger')
    repo.git('update-index', '--cacheinfo', `100644,${blob},${path}`)
    const tree = repo.git('write-tree').trim()
    const commit = repo.git('commit-tree', tree, '-p', 'risk-gate-ledger', '-m', 'forged').trim()
    repo.git('update-ref', 'refs/heads/risk-gate-ledger', commit)
    repo.git('reset', '-q', '--hard')
    const found = await watched(repo, '12-21')
    expect(found.model?.assessed).toEqual(['documented', 'limits-told'])
  })

  it.each<[string, (repo: TestRepository) => void, number, string]>([
    ['the card is gone', (repo) => repo.git('rm', '-q', 'models/credit/README.md'), 1, 'violated'],
    [
      'the card is no text',
      (repo) => writeFileSync(join(repo.folder, 'models/credit/README.md'), '\0\xff'),
      2,
      'error',
    ],
  ])('is never in order where %s', async (_, spoil, code, state) => {
    const repo = repository()
    await watched(repo, '12-01', '--record')
    spoil(repo)
    repo.git('commit', '-q', '-am', 'Spoil')
    const found = await watched(repo, '12-09', '--record')
    expect(found.code).toBeGreaterThanOrEqual(1)
    expect([found.code, found.model?.state]).toEqual([code, state])
    expect(found.model?.assessed).toEqual([])
    // It was not assessed: a day later it is late.
    const after = await watched(repo, '12-10')
    expect(after.model?.overdue).toMatchObject([{ requirement: 'documented', last: '2026-12-01T05:00:00Z', days: 2 }])
  })

  it.each([
    ['a policy that schedules nothing', POLICY.replace(/schedule:[\s\S]*/, ''), 'schedules nothing'],
    ['a policy that cannot be read', 'version: 2\n', 'version'],
  ])('could not be judged with %s', async (_, policy, said) => {
    const { code, error } = await watched(repository(policy), '12-01')
    expect(code).toBe(2)
    expect(error).toContain(said)
  })

  it.each<[string, readonly string[]]>([
    ['a ledger that is not there', ['--ledger', 'elsewhere']],
    ['a branch that is not there', ['--base', 'elsewhere']],
  ])('is a fault of use with %s', async (_, options) => {
    expect((await watched(repository(), '12-01', ...options)).code).toBe(2)
  })
})

describe('a change of a watched model', () => {
  /** The model is changed on `pr`, and judged on the given day. */
  async function judged(repo: TestRepository, day: string, ...more: readonly string[]) {
    const now = `2026-${day}T06:00:00Z`
    const options = ['--repo', repo.folder, '--base', 'main', '--head', 'pr', '--now', now, '--format', 'json']
    const { code, out } = await run(check, ...options, ...more)
    const decision = JSON.parse(out) as Decision
    const own = decision.models[0]?.findings.filter(({ rule }) => rule === 'scheduled-assessment') ?? []
    return { code, own, decision }
  }
  function changed(policy = POLICY): TestRepository {
    const repo = repository(policy)
    repo.git('checkout', '-q', '-b', 'pr')
    writeFileSync(join(repo.folder, 'models/credit/model.pkl'), 'second')
    repo.git('commit', '-q', '-am', 'Retrain')
    repo.git('checkout', '-q', 'main')
    return repo
  }

  it('may be merged where there is no ledger, with a warning that nothing is known', async () => {
    const { code, own, decision } = await judged(changed(), '12-01')
    expect(code).toBe(0)
    expect(own).toMatchObject([{ outcome: 'missing', severity: 'warn' }])
    expect(own[0]?.message).toBe(
      'The policy asks for "documented" every 7 days and "limits-told" every 30 days on the model "credit", and there is no ledger that shows when it was last assessed: whether it is overdue is not known.',
    )
    expect(own[0]?.fix).toContain('its first run begins the ledger')
    expect(decision.inputs?.assessments).toBeNull()
  })

  it('is told of three assessments and the number of the others', async () => {
    const more = ['b', 'c', 'd', 'e'].map(
      (id) => `  - {id: ${id}, rule: documentation, with: {document: card, sections: [Intended use]}}\n`,
    )
    const days = '  - {every: 1d, requirements: [b, c]}\n  - {every: 30d, requirements: [d, e]}\n'
    const policy = `${POLICY.replace('schedule:\n', `${more.join('')}schedule:\n`).trimEnd()}\n${days}`
    const [only] = (await judged(changed(policy), '12-01')).own
    expect(only?.message).toContain(
      'asks for "documented" every 7 days, "limits-told" every 30 days, "b" every 1 day and 3 more on the model "credit"',
    )
  })

  it('is blocked while an assessment is overdue, however often it is judged, and free after the watch', async () => {
    const repo = changed()
    await watched(repo, '12-01', '--record')
    expect((await judged(repo, '12-08')).own).toEqual([])
    for (const _ of [1, 2]) {
      const late = await judged(repo, '12-11', '--record')
      expect(late.code).toBe(1)
      expect(late.own).toMatchObject([{ outcome: 'missing', severity: 'block', waiver: null }])
      expect(late.own[0]?.message).toContain('"documented" on the model "credit" is overdue by 3 days')
    }
    expect((await watched(repo, '12-11', '--record')).code).toBe(0)
    const free = await judged(repo, '12-11')
    expect([free.code, free.own]).toEqual([0, []])
  })

  it('counts a change that was let through as an assessment', async () => {
    const repo = changed()
    await judged(repo, '12-01', '--record')
    const { decision, own } = await judged(repo, '12-05')
    expect(own).toEqual([])
    expect(decision.inputs?.assessments?.last.map(({ at }) => at)).toEqual([
      '2026-12-01T06:00:00Z',
      '2026-12-01T06:00:00Z',
    ])
  })

  it('is judged again byte for byte with what the ledger had told then', async () => {
    const repo = changed()
    await watched(repo, '12-01', '--record')
    await judged(repo, '12-11', '--record')
    await watched(repo, '12-12', '--record')
    const { code, out, error } = await run(verify, '2', '--repo', repo.folder, '--replay')
    expect(`${out}${error}`).toContain('byte for byte')
    expect(code).toBe(0)
  })

  it('knows nothing of a schedule where the policy has none', async () => {
    const { own, decision } = await judged(changed(POLICY.replace(/schedule:[\s\S]*/, '')), '12-01')
    expect(own).toEqual([])
    expect(decision.inputs).not.toHaveProperty('assessments')
  })
})
