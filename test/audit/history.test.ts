import { afterAll, describe, expect, it } from 'vitest'
import { audit } from '../../src/commands/audit.js'
import type { AuditReport } from '../../src/domain/audit.js'
import { run } from '../fakes/command-line.js'
import { makeMergeHistory } from '../fakes/merge-history.js'

describe('a history of a thousand merges of all kinds with sixty violations', () => {
  const history = makeMergeHistory({ seed: 20_261_128, merges: 1000, between: 1, planted: 10 })
  afterAll(history.remove)

  it('is told exactly: no violation is missed and none is made up', async () => {
    const { out, code, error } = await run(audit, '--repo', history.folder, '--format', 'json')
    expect(error).toBe('')
    expect(code).toBe(1)
    const report = JSON.parse(out) as AuditReport
    const told = new Map(report.merges.map(({ commit, problems }) => [commit, problems]))
    const wrong = [...history.expected].filter(([commit, problems]) => told.get(commit)?.join() !== problems.join())
    expect(wrong.map(([commit, problems]) => ({ commit, problems, told: told.get(commit) }))).toEqual([])
    expect(told.size).toBe(history.expected.size)
    for (const count of Object.values(report.counts)) expect(count).toBeGreaterThanOrEqual(10)
    expect(report.ledger?.records).toBe(990)
  }, 120_000)
})
