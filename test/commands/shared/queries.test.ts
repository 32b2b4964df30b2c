import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { check } from '../../../src/commands/check.js'
import { localSnapshot } from '../../../src/commands/shared/local.js'
import type { Decision } from '../../../src/domain/decision.js'
import { bad, fault } from '../../../src/domain/fault.js'
import type { Snapshot } from '../../../src/domain/snapshot.js'
import { answersRecord, recordedQueries } from '../../../src/judge/answers.js'
import { judge } from '../../../src/judge.js'
import type { Queries } from '../../../src/ports.js'
import { canonical } from '../../../src/record.js'
import type { EngineRow } from '../../fakes/counting-engine.js'
import { makeRepository, type TestRepository } from '../../fakes/repository.js'
import {
  engineAnswer,
  engineFor,
  LOAN_ROWS,
  MODEL_BYTES,
  requirement,
  SQL_NOW,
  sqlPolicy,
} from '../../fakes/sql-gate.js'
import { pagesOf, trinoServer } from '../../fakes/trino-server.js'

const FLOOR = requirement('floor', 'metric-threshold', 'metric: accuracy, min: 0.75')
const FRESH = requirement('fresh', 'evidence-fresh', 'max-age: 90d, same-model-digest: true')
const TOLD = { sql: ', model: model_digest, at: scored_at' }

const open: { close(): unknown }[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

function repositoryOf(
  policy: string,
  changed: Record<string, string> = { 'models/credit/model.pkl': MODEL_BYTES },
): TestRepository {
  const repository = makeRepository(
    [
      { branch: 'main', files: { 'policies/risk-policy.yml': policy, 'models/credit/model.pkl': 'model 1' } },
      { branch: 'pr', from: 'main', files: changed },
    ],
    { bare: true },
  )
  open.push({ close: () => repository.remove() })
  return repository
}

async function snapshotOf(policy: string, queries?: Queries, changed?: Record<string, string>): Promise<Snapshot> {
  const collected = await localSnapshot({
    repo: repositoryOf(policy, changed).folder,
    base: 'main',
    head: 'pr',
    policy: 'policies/risk-policy.yml',
    waivers: null,
    workspace: null,
    approvals: null,
    now: SQL_NOW,
    queries,
  })
  if (!collected.ok) throw new Error(collected.faults[0]!.message)
  open.push(collected.value)
  return collected.value.snapshot
}

const decide = async (policy: string, rows?: readonly EngineRow[]): Promise<Decision> =>
  judge(await snapshotOf(policy, engineFor(policy, rows)))

const finding = (decision: Decision, id: string) => {
  const found = decision.models[0]!.findings.find((one) => one.requirement === id)
  if (!found) throw new Error(`no finding ${id}`)
  return found
}

describe('rows in an engine', () => {
  it('are counted there and judged here, and the answer is named by its digest', async () => {
    const decision = await decide(sqlPolicy(FLOOR))
    expect(decision).toMatchObject({ verdict: 'pass', faults: [] })
    const floor = finding(decision, 'floor')
    expect(floor).toMatchObject({ outcome: 'satisfied', value: 0.8, n: 400, origin: 'recomputed' })
    expect(floor.evidence).toEqual([
      { path: 'sql:trino/hive.risk.loan', sha256: expect.stringMatching(/^[0-9a-f]{64}$/), pointer: '', line: null },
    ])
    expect(floor.message).toContain('recomputed from sql:trino/hive.risk.loan')
  })

  it('fail where the numbers do', async () => {
    const decision = await decide(sqlPolicy(requirement('floor', 'metric-threshold', 'metric: accuracy, min: 0.85')))
    expect(decision.verdict).toBe('fail')
  })

  it('leave it open where the bound lies inside what the bins leave open, and say so', async () => {
    const area = 'metric: roc_auc, min: 0'
    const first = await decide(sqlPolicy(requirement('area', 'metric-threshold', area)))
    const measured = first.models[0]!.measurements.find((one) => one.metric === 'roc_auc')!
    expect(measured.within).toBeGreaterThan(0)
    const { value, within } = { value: measured.value!, within: measured.within! }
    const judged = async (min: number) =>
      finding(await decide(sqlPolicy(requirement('area', 'metric-threshold', `metric: roc_auc, min: ${min}`))), 'area')
    expect(await judged(value - within * 1.01)).toMatchObject({ outcome: 'satisfied' })
    for (const min of [value - within * 0.99, value, value + within * 0.99]) {
      const found = await judged(min)
      expect(found).toMatchObject({ outcome: 'inconclusive', severity: 'block' })
      expect(found.message).toContain('Scores were counted in bins')
      expect(found.fix).toContain('declare a rows file')
    }
    expect(await judged(value + within * 1.01)).toMatchObject({ outcome: 'violated' })
  })

  it('leave what needs single rows missing', async () => {
    const decision = await decide(
      sqlPolicy(
        FLOOR +
          requirement('ap', 'metric-threshold', 'metric: average_precision, min: 0.1') +
          requirement('drop', 'metric-regression', 'metric: accuracy, max-drop: 0.5') +
          requirement('apart', 'data-disjoint', 'roles: [candidate, train]'),
      ),
    )
    expect(decision.verdict).toBe('fail')
    for (const id of ['ap', 'drop', 'apart']) expect(finding(decision, id).outcome).toBe('missing')
    expect(finding(decision, 'ap').message).toContain('sql:trino/hive.risk.loan')
  })

  it.each<readonly [string, Queries | undefined, string]>([
    ['nobody asks', undefined, 'the engine was not asked'],
    [
      'the engine is down',
      { ask: async ({ path }) => bad(fault('sql/engine', path, 'the engine could not be reached')) },
      'could not be reached',
    ],
    [
      'it answers nothing',
      { ask: async () => ({ ok: true, value: { columns: [], rows: [] } }) },
      'not those that were asked',
    ],
  ])('are an error where %s', async (_, queries, message) => {
    const decision = await judge(await snapshotOf(sqlPolicy(FLOOR), queries))
    expect(decision.verdict).toBe('error')
    expect(finding(decision, 'floor')).toMatchObject({ outcome: 'error' })
    expect(finding(decision, 'floor').message).toContain(message)
  })

  it('are an error where the table is empty, and where none of its rows is of this model', async () => {
    expect((await decide(sqlPolicy(FLOOR), [])).verdict).toBe('error')
    const others = LOAN_ROWS.map((row) => ({ ...row, model_digest: 'sha256:1' }))
    const decision = await decide(sqlPolicy(FLOOR, TOLD), others)
    expect(decision.verdict).toBe('error')
    expect(finding(decision, 'floor').message).toContain('no rows of this model')
  })

  it('are not asked for where the model is not changed', async () => {
    const policy = sqlPolicy(FLOOR)
    const engine = engineFor(policy)
    const decision = await judge(await snapshotOf(policy, engine, { 'README.md': 'words' }))
    expect(decision).toMatchObject({ verdict: 'pass', reason: 'no-model-change' })
    expect(engine.asked).toEqual([])
  })
})

describe('when rows in an engine were made, and of which model', () => {
  it('is shown by columns of the table', async () => {
    const decision = await decide(sqlPolicy(FLOOR + FRESH, TOLD))
    expect(finding(decision, 'fresh')).toMatchObject({ outcome: 'satisfied' })
    expect(decision.verdict).toBe('pass')
  })

  it('is not shown without them', async () => {
    expect(finding(await decide(sqlPolicy(FLOOR + FRESH)), 'fresh').outcome).toBe('missing')
  })

  it.each([
    ['rows that are too old', (row: EngineRow) => ({ ...row, scored_at: '2020-01-01T00:00:00.000Z' }), 'violated'],
    [
      'one row that is',
      (row: EngineRow) => (row['id'] === 'c7' ? { ...row, scored_at: '2020-01-01T00:00:00.000Z' } : row),
      'violated',
    ],
    ['one row without a time', (row: EngineRow) => (row['id'] === 'c7' ? { ...row, scored_at: null } : row), 'missing'],
  ])('holds for every row: %s', async (_, change, outcome) => {
    const decision = await decide(sqlPolicy(FLOOR + FRESH, TOLD), LOAN_ROWS.map(change))
    expect(finding(decision, 'fresh').outcome).toBe(outcome)
  })
})

describe('repeating a judgement', () => {
  it('gives the same decision from the answers on file, and an error for any other question', async () => {
    const policy = sqlPolicy(FLOOR)
    const snapshot = await snapshotOf(policy, engineFor(policy))
    const record = canonical(answersRecord(snapshot.queries))
    const kept = recordedQueries(record, 'answers.json')
    if (!kept.ok) throw new Error(kept.faults[0]!.message)
    const again = await snapshotOf(policy, kept.value)
    expect(canonical(await judge(again))).toBe(canonical(await judge(snapshot)))
    const other = sqlPolicy(FLOOR + requirement('ece', 'metric-threshold', 'metric: ece, max: 0.5, bins: 7'))
    const decision = await judge(await snapshotOf(other, kept.value))
    expect(decision.verdict).toBe('error')
    expect(finding(decision, 'floor').message).toContain('holds no answer to its statement')
  })

  it.each(['', '{}', '[]', '{"schema":"risk-gate/answers/v1","answers":[{}]}', 'null'])(
    'refuses %j as a record',
    (text) => {
      expect(recordedQueries(text, 'answers.json')).toMatchObject({ ok: false, faults: [{ code: 'usage/option' }] })
    },
  )
})

describe('check', () => {
  it('asks a Trino server, keeps the answers, and judges from them without it', async () => {
    let pages: ReturnType<typeof pagesOf> = []
    const server = await trinoServer((_, index) => pages[index]!)
    const policy = sqlPolicy(FLOOR, { server: server.origin })
    pages = pagesOf(engineAnswer(policy).answer)
    const repository = repositoryOf(policy)
    const out = mkdtempSync(join(tmpdir(), 'risk-gate-sql-'))
    open.push({ close: () => rmSync(out, { recursive: true, force: true }) })
    const run = async (...more: readonly string[]) => {
      let text = ''
      const argv = [
        '--repo',
        repository.folder,
        '--base',
        'main',
        '--head',
        'pr',
        '--now',
        SQL_NOW,
        '--format',
        'json',
        ...more,
      ]
      const code = await check.run(argv, {
        out: (some) => {
          text += some
        },
        error: (some) => {
          text += some
        },
        clock: () => new Date(SQL_NOW),
        colour: false,
        environment: { TRINO_USER: 'gate', TRINO_PASSWORD: 'hunter2-secret' },
      })
      return { code, text }
    }
    const first = await run('--out', out)
    expect(first.code).toBe(0)
    expect(server.requests[0]!.body).toContain('FROM "hive"."risk"."loan"')
    await server.close()
    for (const name of ['decision.json', 'answers.json', 'report.html', 'review.md', 'results.sarif'])
      expect(readFileSync(join(out, name), 'utf8')).not.toContain('hunter2')
    const down = await run()
    expect(down.code).toBe(2)
    expect(down.text).not.toContain('hunter2')
    expect(await run('--answers', join(out, 'answers.json'))).toEqual(first)
    writeFileSync(join(out, 'answers.json'), 'no')
    expect((await run('--answers', join(out, 'answers.json'))).code).toBe(2)
    expect((await run('--answers', join(out, 'gone.json'))).text).toContain('there is no such file')
  })
})
