/** The audit as a table on a real Trino with a lake; `npm run test:trino` starts one and says where it is. */

import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { audit } from '../../src/commands/audit.js'
import type { QueryAnswer } from '../../src/domain/query.js'
import { trinoQueries } from '../../src/trino/queries.js'
import { runIn } from '../fakes/command-line.js'
import { forgeOf, historyOf, mergedRepository } from '../fakes/merged-repository.js'

const SERVER = process.env['RISK_GATE_TRINO'] ?? ''
const LAKE = process.env['RISK_GATE_LAKE'] ?? ''
const USER = { TRINO_USER: 'risk-gate-test' }
const trino = trinoQueries(USER)

async function run(statement: string): Promise<QueryAnswer> {
  const about = { path: 'test', engine: 'trino', server: SERVER, catalog: 'hive', schema: 'risk' } as const
  const answer = await trino.ask({ ...about, statement })
  if (!answer.ok) throw new Error(`${answer.faults[0]!.message}\n${statement.slice(0, 200)}`)
  return answer.value
}

/** The statements that the guide to the ledger tells, at the place of this lake. */
function documented(): readonly string[] {
  const guide = readFileSync(new URL('../../policies/ledger.md', import.meta.url), 'utf8')
  const [, sql = ''] = /```sql\n([\s\S]*?)```/.exec(guide) ?? []
  const here = sql.replace('s3://lake/', 'local:///')
  expect(here).not.toBe(sql)
  return here
    .split(';')
    .map((one) => one.trim())
    .filter(Boolean)
}

describe.skipIf(SERVER === '' || LAKE === '')('a lake in a real Trino', () => {
  beforeAll(async () => {
    mkdirSync(join(LAKE, 'risk'), { recursive: true })
    await run("CREATE SCHEMA IF NOT EXISTS hive.risk WITH (location = 'local:///risk')")
  }, 120_000)

  it('shows the audit as the documented table and view', async () => {
    const repo = await mergedRepository()
    const forge = await forgeOf(repo, historyOf(repo))
    const environment = {
      GITHUB_TOKEN: 'x'.repeat(40),
      GITHUB_API_URL: forge.address,
      GITHUB_SERVER_URL: forge.address,
    }
    const out = join(LAKE, 'risk-gate', 'acme-models')
    mkdirSync(out, { recursive: true })
    const shown = await runIn(environment, audit, '--github', 'acme/models', '--format', 'parquet', '--out', out)
    await forge.close()
    const commit = repo.id('main')
    repo.remove()
    expect(shown.code).toBe(0)
    const [table, view, select, ...more] = documented()
    expect(more).toEqual([])
    await run(table!)
    await run(view!)
    expect((await run(select!)).rows).toEqual([['credit', 1, 0]])
    const columns =
      'committed_at, "commit", pull_request, verdict, models, problems, merged_by, merged_at, forge_approvers'
    const { rows } = await run(`SELECT ${columns} FROM hive.risk.audit`)
    expect(rows).toHaveLength(1)
    const [committed, ...rest] = rows[0]!
    expect(String(committed)).toMatch(/^20\d\d-\d\d-\d\d \d\d:\d\d:\d\d/)
    expect(rest).toEqual([commit, 1, 'pass', ['credit'], [], 'mona', '2030-01-01 00:00:00.000 UTC', ['alice-risk']])
  }, 300_000)
})
