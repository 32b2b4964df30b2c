import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
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
    const { 'forged-check': forged, ...counts } = report.counts
    expect(forged).toBe(0)
    for (const count of Object.values(counts)) expect(count).toBeGreaterThanOrEqual(10)
    expect(report.ledger?.records).toBe(990)
  }, 120_000)
})

// Minutes to make and most of a minute to audit: RISK_GATE_SCALE=1, with the program compiled (npm run compile).
describe.runIf(process.env['RISK_GATE_SCALE'])('a clone with 100,000 commits and 5,000 merges of models', () => {
  it('is audited in a minute and 500 MB', async () => {
    const history = makeMergeHistory({ seed: 7, merges: 5000, between: 18, planted: 10 })
    try {
      const started = performance.now()
      const main = new URL('../../build/main.js', import.meta.url).pathname
      const child = spawn(process.execPath, [main, 'audit', '--repo', history.folder, '--format', 'csv'], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { PATH: process.env['PATH'] },
      })
      let peak = 0
      const watch = setInterval(() => {
        const status = existsSync(`/proc/${child.pid}/status`) ? readFileSync(`/proc/${child.pid}/status`, 'utf8') : ''
        peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0))
      }, 50)
      const code = await new Promise((resolve) => child.on('close', resolve))
      clearInterval(watch)
      expect(code).toBe(1)
      expect(performance.now() - started).toBeLessThan(60_000)
      expect(peak).toBeLessThan(500 * 1024)
      expect(history.commits).toBeGreaterThan(100_000)
    } finally {
      history.remove()
    }
  }, 900_000)
})
