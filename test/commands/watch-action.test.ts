import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { forgeHistory } from '../../src/commands/shared/forge-history.js'
import { watch } from '../../src/commands/watch.js'
import { watchAction } from '../../src/commands/watch-action.js'
import { bad, fault, good } from '../../src/domain/fault.js'
import type { WatchReport } from '../../src/domain/watch.js'
import { watchMarker } from '../../src/outputs/watch-issue.js'
import type { Changes, Runner } from '../../src/ports.js'
import { run as runCommand } from '../fakes/command-line.js'
import { BOT, type Forge, type ForgeIssue, startForge } from '../fakes/forge.js'
import { makeRepository, type TestRepository } from '../fakes/repository.js'

const POLICY = `version: 1
models:
  - {id: credit, tier: high, owner: acme/credit-ml, paths: ["models/**"], artifact: models/model.pkl, card: models/README.md}
requirements:
  - {id: documented, rule: documentation, with: {document: card, sections: [Intended use], min-words: 3}}
schedule:
  - {every: 7d, requirements: [documented]}
`
const CARD = '# Credit\n\n## Intended use\n\nLending to people who can pay it back.\n'

let forge: Forge
let repository: TestRepository
let temporary: string

beforeAll(async () => {
  temporary = mkdtempSync(join(tmpdir(), 'risk-gate-watch-'))
  repository = makeRepository(
    [
      {
        branch: 'main',
        files: { 'policies/risk-policy.yml': POLICY, 'models/model.pkl': 'first', 'models/README.md': CARD },
      },
      { branch: 'bare-card', from: 'main', files: { 'models/README.md': '# Credit\n' } },
    ],
    { bare: true },
  )
  forge = await startForge({
    repository: 'acme/models',
    gitDirectory: repository.folder,
    pulls: [],
    branches: {},
    comments: [],
    reviews: [],
    permissions: {},
    teams: {},
    checkRuns: [],
    token: { identity: 'installation', mayWrite: true },
  })
  process.env['GITHUB_API_URL'] = forge.address
})
afterAll(async () => {
  await forge.close()
  repository.remove()
  rmSync(temporary, { recursive: true, force: true })
})
let goodTip = ''
beforeEach(() => {
  goodTip ||= repository.id('main')
  tipAt(goodTip)
  forge.state.issues = []
  forge.state.token = { identity: 'installation', mayWrite: true }
  forge.calls.length = 0
})

function tipAt(commit: string): void {
  repository.git('update-ref', 'refs/heads/main', commit)
  forge.state.branches['main'] = commit
}

async function run(event = 'schedule', inputs: Readonly<Record<string, string>> = {}) {
  const log: string[] = []
  const say = (text: string) => void log.push(text)
  const outputs: Record<string, string> = {}
  const given: Record<string, string> = { mode: 'drift', token: 'x'.repeat(40), ...inputs }
  const runner: Runner = {
    input: (name) => given[name] ?? '',
    output(name, value) {
      outputs[name] = value
    },
    summary: async () => good(undefined),
    annotate: () => undefined,
    upload: async () => good(null),
    download: async () => good(undefined),
    log: { info: say, warning: say, error: say },
  }
  const code = await watchAction(runner, {
    GITHUB_EVENT_NAME: event,
    GITHUB_REPOSITORY: 'acme/models',
    GITHUB_SERVER_URL: forge.address,
    GITHUB_API_URL: forge.address,
    GITHUB_RUN_ID: '7',
    RUNNER_TEMP: temporary,
  })
  const report = outputs['report'] ? (JSON.parse(readFileSync(outputs['report'], 'utf8')) as WatchReport) : null
  return { code, outputs, log: log.join('\n'), report }
}
const open = () => (forge.state.issues ?? []).filter(({ state }) => state === 'open')

describe('mode drift', () => {
  it.each(['schedule', 'workflow_dispatch'])('is good on %s where the model is in order', async (event) => {
    const { code, outputs, report } = await run(event)
    expect([code, outputs['verdict'], outputs['models']]).toEqual([0, 'pass', '["credit"]'])
    expect(report).toMatchObject({ schema: 'risk-gate/watch/v1', commit: goodTip, ledger: null })
    expect(forge.state.issues).toEqual([])
    expect(forge.faults).toEqual([])
  })

  it('opens one issue, edits it on the next run, and closes it when the model is in order', async () => {
    const foreign: ForgeIssue = { ...mine(1), user: { login: 'mallory', id: 66, type: 'User' } }
    const pull: ForgeIssue = { ...mine(2), pullRequest: true }
    forge.state.issues = [foreign, pull]
    tipAt(repository.id('bare-card'))
    expect((await run()).code).toBe(1)
    expect((await run()).code).toBe(1)
    expect(open().map(({ number }) => number)).toEqual([1, 2, 3])
    expect(forge.state.issues[2]).toMatchObject({ user: BOT, title: 'Model watch: Credit is not in order' })
    tipAt(goodTip)
    expect((await run()).code).toBe(0)
    expect(open().map(({ number }) => number)).toEqual([1, 2])
    expect(forge.faults).toEqual([])
  })

  it('keeps its exit code where issues may not be written, and says so', async () => {
    forge.state.token = { identity: 'installation', mayWrite: false }
    tipAt(repository.id('bare-card'))
    const { code, log } = await run()
    expect(code).toBe(1)
    expect(log).toContain('could not be written (the result stands)')
    expect(forge.faults).toEqual([])
  })

  it.each(['pull_request', 'push', ''])('is an error on the event "%s"', async (event) => {
    const { code, log } = await run(event)
    expect(code).toBe(2)
    expect(log).toContain('run it on schedule or workflow_dispatch')
  })

  it('is an error where the policy is not there, and leaves the issues alone', async () => {
    forge.state.issues = [{ ...mine(1) }]
    const { code, log } = await run('schedule', { policy: 'elsewhere.yml' })
    expect(code).toBe(2)
    expect(log).toContain('elsewhere.yml')
    expect(open()).toHaveLength(1)
  })
})

describe('forgeHistory', () => {
  const now = '2026-12-01T00:00:00Z'
  const read = (branch: string | null, branchTip: Changes['branchTip']) =>
    forgeHistory(
      branch,
      { branchTip },
      { server: forge.address, repository: 'acme/models', token: 'x', temporary },
      now,
    )
  const failing = (code: 'forge/not-found' | 'forge/limit') => async () => bad(fault(code, 'branch', 'no'))

  it('reads the ledger branch of the forge', async () => {
    const { code } = await runCommand(watch, '--repo', repository.folder, '--now', '2026-11-01T00:00:00Z', '--record')
    expect(code).toBe(0)
    const history = await read('risk-gate-ledger', async () => good('1'.repeat(40)))
    expect(history.ok && history.value?.of('credit', 'documented')).toMatchObject([
      { at: Date.parse('2026-11-01T00:00:00Z'), judged: true, open: false },
    ])
    repository.git('update-ref', '-d', 'refs/heads/risk-gate-ledger')
  })

  it('is none where there is no ledger, and a fault where it cannot be had', async () => {
    expect(await read(null, failing('forge/limit'))).toEqual(good(null))
    expect(await read('risk-gate-ledger', failing('forge/not-found'))).toEqual(good(null))
    expect(await read('risk-gate-ledger', failing('forge/limit'))).toMatchObject({ ok: false })
    expect(await read('gone-since', async () => good('1'.repeat(40)))).toMatchObject({ ok: false })
  })
})

const mine = (number: number): ForgeIssue => ({
  number,
  user: BOT,
  title: 'x',
  body: `${watchMarker('credit')}\nx`,
  state: 'open',
  labels: ['risk-gate'],
})
