/** Mode `audit` of the action, in a job that a fake runner plays, on a loopback forge. */

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { auditAction } from '../../src/commands/audit-action.js'
import { bad, fault, good } from '../../src/domain/fault.js'
import type { Runner } from '../../src/ports.js'
import type { Forge } from '../fakes/forge.js'
import { forgeOf, GOOD, historyOf, mergedRepository } from '../fakes/merged-repository.js'
import type { TestRepository } from '../fakes/repository.js'

let repo: TestRepository
let folder = ''
let forge: Forge
beforeAll(async () => {
  repo = await mergedRepository()
  folder = mkdtempSync(join(tmpdir(), 'risk-gate-job-'))
})
afterAll(() => {
  repo.remove()
  rmSync(folder, { recursive: true, force: true })
})
afterEach(async () => {
  const faults = forge?.faults ?? []
  await forge?.close()
  expect(faults).toEqual([])
})

async function job(inputs: Readonly<Record<string, string>> = {}, event = 'schedule', keeps = true) {
  const log: string[] = []
  const kept: string[] = []
  const say = (level: string) => (text: string) => void log.push(`${level} ${text}`)
  const out = join(folder, String(Math.random()).slice(2))
  const given: Readonly<Record<string, string>> = { mode: 'audit', token: 'x'.repeat(40), 'output-dir': out, ...inputs }
  const runner: Runner = {
    input: (name) => given[name] ?? '',
    output: () => undefined,
    summary: async () => good(undefined),
    annotate: () => undefined,
    async upload(name, at, files) {
      if (!keeps) return bad(fault('forge/answer', name, 'could not be uploaded'))
      kept.push(...files.map((file) => readFileSync(join(at, file), 'utf8')))
      return good(null)
    },
    download: async () => good(undefined),
    log: { info: say('info'), warning: say('warning'), error: say('error') },
  }
  const code = await auditAction(runner, {
    GITHUB_EVENT_NAME: event,
    GITHUB_REPOSITORY: 'acme/models',
    GITHUB_API_URL: forge.address,
    GITHUB_SERVER_URL: forge.address,
    GITHUB_RUN_ID: '77',
    RUNNER_TEMP: folder,
  })
  return { code, log: log.join('\n'), kept, out }
}

describe('mode audit', () => {
  it('ends with 0 where nothing is wrong, keeps the record, opens no issue', async () => {
    forge = await forgeOf(repo, historyOf(repo), true)
    const { code, kept, out } = await job()
    expect(code).toBe(0)
    expect(forge.state.issues ?? []).toEqual([])
    expect(readdirSync(out).sort()).toEqual(['audit.csv', 'audit.json', 'index.html'])
    expect(JSON.parse(kept[0]!)).toMatchObject({
      schema: 'risk-gate/audit/v1',
      merges: [{ forge: { merged_by: 'mona' } }],
    })
    expect(forge.calls.filter(({ method, path }) => method !== 'GET' && path !== '/graphql')).toEqual([])
  })

  it('opens one issue a kind, keeps it on the next run, closes it when the kind is gone', async () => {
    const forged = { ...GOOD, conclusion: 'SUCCESS', run: { id: 6, event: 'push', path: '.github/workflows/fake.yml' } }
    forge = await forgeOf(repo, historyOf(repo, [{ ...GOOD, conclusion: 'FAILURE' }, forged]), true)
    expect((await job()).code).toBe(1)
    expect((await job({}, 'push')).code).toBe(1)
    const issues = () => forge.state.issues?.map(({ title, state }) => `${title} ${state}`)
    expect(issues()).toEqual(['Model risk audit: bypassed (1) open', 'Model risk audit: forged-check (1) open'])
    expect(forge.state.comments).toEqual([])
    forge.state.history = historyOf(repo, [forged])
    expect((await job({}, 'workflow_dispatch')).code).toBe(1)
    expect(issues()).toEqual(['Model risk audit: bypassed (1) closed', 'Model risk audit: forged-check (1) open'])
  })

  it('says what could not be kept, and ends as the audit does', async () => {
    forge = await forgeOf(repo, historyOf(repo, [{ ...GOOD, conclusion: 'FAILURE' }]), false)
    const { code, log } = await job({}, 'schedule', false)
    expect(code).toBe(1)
    expect(log).toContain('warning an issue was not kept')
    expect(log).toContain('warning the artifact was not kept')
  })

  it('takes the App and the first day that are given', async () => {
    const own = { ...GOOD, app: 'our-gate', run: null }
    forge = await forgeOf(repo, historyOf(repo, [own]), true)
    expect((await job({ app: 'our-gate' })).code).toBe(0)
    expect((await job({ app: 'their-gate' })).code).toBe(1)
    const { code, kept } = await job({ app: 'their-gate', since: '2999-01-01' })
    expect([code, JSON.parse(kept[0]!).merges]).toEqual([0, []])
  })

  it.each<[string, Readonly<Record<string, string>>, string, string]>([
    ['an event of a pull request', {}, 'pull_request', 'does not run on this event'],
    ['no event', {}, '', 'does not run on this event'],
    ['a day that is none', { since: '2026-13-01' }, 'schedule', 'input since'],
    ['no token', { token: '' }, 'schedule', 'input token'],
  ])('ends with 2 on %s', async (_, inputs, event, said) => {
    forge = await forgeOf(repo, historyOf(repo), true)
    const { code, log } = await job(inputs, event)
    expect(code).toBe(2)
    expect(log).toContain(said)
  })

  it('ends with 2 where the forge does not answer, and leaves the issues as they are', async () => {
    forge = await forgeOf(repo, { merges: {}, checks: {} }, true)
    expect((await job()).code).toBe(2)
    expect(forge.calls.filter(({ path }) => path.includes('/issues'))).toEqual([])
  })
})
