/**
 * Threats H5 to H8, for what is written to the ledger on the forge: by mode `drift`, and by the modes `gate` and `publish`,
 * which keep their decision and what was signed of it. Every call is met by every fault, at each of its times once, and what
 * changes something for ever. The verdict is that of a good day, the ledger has one record more or none and is whole, and the log says what to do.
 */

import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepBundles, keepDecision, readLedger } from '../../src/commands/shared/ledgers.js'
import { watch } from '../../src/commands/watch.js'
import { watchAction } from '../../src/commands/watch-action.js'
import { good } from '../../src/domain/fault.js'
import type { WatchReport } from '../../src/domain/watch.js'
import { objectReader } from '../../src/git/objects.js'
import { forgeLedger } from '../../src/github/ledger-store.js'
import { forgeApi } from '../../src/github/octokit.js'
import type { Log, Runner } from '../../src/ports.js'
import { run as runCommand } from '../fakes/command-line.js'
import { DECISIONS } from '../fakes/decisions.js'
import { startForge } from '../fakes/forge.js'
import { type GitData, startGitData } from '../fakes/git-data.js'
import { makeRepository, type TestRepository } from '../fakes/repository.js'
import { counter } from './counted.js'
import { FAULTS, TOLD, withoutWaiting } from './loopback-faults.js'

const LEDGER = 'risk-gate-ledger'
const POLICY = `version: 1
models:
  - {id: credit, tier: high, paths: ["models/a/**"], artifact: models/a/model.pkl, card: models/a/README.md}
requirements:
  - {id: documented, rule: documentation, with: {document: card, sections: [Intended use], min-words: 3}}
schedule:
  - {every: 7d, requirements: [documented]}
`
const CARD = '# Model\n\n## Intended use\n\nLending to people who can pay it back.\n'

const played = counter('forge-faults-ledger', 'fault pairs')
let folder = ''
let models: TestRepository
let wait = () => {}
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'risk-gate-faults-'))
  const files = { 'policies/risk-policy.yml': POLICY, 'models/a/model.pkl': 'first', 'models/a/README.md': CARD }
  models = makeRepository([{ branch: 'main', files }], { bare: true })
  await runCommand(watch, '--repo', models.folder, '--now', '2026-01-01T00:00:00Z', '--record')
  wait = withoutWaiting()
}, 60_000)
afterAll(() => {
  wait()
  models.remove()
  rmSync(folder, { recursive: true, force: true })
})

/** A forge that serves a copy of the repository, and keeps the ledger in it. */
interface Place {
  readonly data: GitData
  readonly repository: string
  readonly server: string
  close(): Promise<void>
}

async function place(): Promise<Place> {
  const at = mkdtempSync(join(folder, 'place-'))
  const repository = join(at, 'models.git')
  cpSync(models.folder, repository, { recursive: true })
  mkdirSync(join(at, 'acme'))
  symlinkSync(repository, join(at, 'acme/models.git'))
  const forge = await startForge({
    repository: 'acme/models',
    gitDirectory: repository,
    pulls: [],
    branches: { main: models.id('main') },
    comments: [],
    reviews: [],
    permissions: {},
    teams: {},
    checkRuns: [],
    token: { identity: 'installation', mayWrite: true },
  })
  const data = await startGitData(repository, LEDGER, forge.address)
  const close = async () => {
    await data.close()
    await forge.close()
    rmSync(at, { recursive: true, force: true })
  }
  return { data, repository, server: at, close }
}

const environmentOf = ({ data, server }: Place) => ({
  GITHUB_EVENT_NAME: 'schedule',
  GITHUB_REPOSITORY: 'acme/models',
  GITHUB_TOKEN: 'x'.repeat(40),
  GITHUB_API_URL: data.address,
  GITHUB_SERVER_URL: `file://${server}`,
  GITHUB_RUN_ID: '77',
  RUNNER_TEMP: folder,
})

/** Commits of the ledger, and what is wrong with its chain. */
async function ledgerOf({ repository }: Place) {
  const commits = Number(execFileSync('git', ['rev-list', '--count', LEDGER], { cwd: repository, encoding: 'utf8' }))
  // Where nothing was added it is what it was.
  if (commits === 1) return { commits, faults: [] }
  const objects = objectReader({ folder: repository })
  const faults: string[] = []
  const read = await readLedger({ folder: repository }, objects, LEDGER, (record) =>
    faults.push(...record.faults.map(({ message }) => message)),
  )
  objects.close()
  const told = read.ok ? (read.value?.faults ?? []) : read.faults
  return { commits, faults: [...faults, ...told.map(({ message }) => message)] }
}

interface Outcome {
  /** What must be as on a good day. */
  readonly verdict: unknown
  readonly said: string
}

type Play = (at: Place) => Promise<Outcome>

/** Mode drift, from event to report. */
const drift: Play = async (at) => {
  const log: string[] = []
  const outputs: Record<string, string> = {}
  const inputs: Record<string, string> = { mode: 'drift', token: 'x'.repeat(40), 'ledger-branch': LEDGER }
  const say = (text: string) => void log.push(text)
  const runner: Runner = {
    input: (name) => inputs[name] ?? '',
    output(name, value) {
      outputs[name] = value
    },
    summary: async () => good(undefined),
    annotate: () => undefined,
    upload: async () => good(null),
    download: async () => good(undefined),
    log: { info: say, warning: say, error: say },
  }
  const code = await watchAction(runner, environmentOf(at))
  const report = outputs['report'] ? (JSON.parse(readFileSync(outputs['report'], 'utf8')) as WatchReport) : null
  const states = report?.models.map(({ id, state }) => `${id}: ${state}`) ?? null
  return { verdict: { code, states }, said: log.join('\n') }
}

const [, DECISION] = Object.entries(DECISIONS)[0]!

/** What `gate` and `publish` do with a decision once they have it. */
function keeping(keep: (store: ReturnType<typeof forgeLedger>, log: Log) => Promise<unknown>): Play {
  return async (at) => {
    const said: string[] = []
    const say = (text: string) => void said.push(text)
    const log = { info: say, warning: say, error: say }
    const store = forgeLedger(forgeApi('x'.repeat(40), log, environmentOf(at)), 'acme/models', LEDGER)
    return { verdict: await keep(store, log), said: said.join('\n') }
  }
}

const decided = keeping(async (store, log) => (await keepDecision(DECISION, store, log)).verdict)
const signed = keeping(async (store, log) => {
  await keepBundles(DECISION, ['{"bundle":1}'], store, log)
  return null
})

/** Names of calls in order, a call that comes again with the number of its time. */
function times(calls: readonly string[]): readonly string[] {
  const seen = new Map<string, number>()
  return calls.map((call) => {
    const time = (seen.get(call) ?? 0) + 1
    seen.set(call, time)
    return `${call} #${time}`
  })
}

/** Ids of commits and occasions differ from run to run. */
const named = (call: string) => call.replace(/(contents\/index)\/.*/, '$1').replace(/[0-9a-f]{40}/g, 'SHA')

describe.each<[string, Play, number, unknown]>([
  ['mode drift', drift, 8, { code: 0, states: ['credit: good'] }],
  ['a decision that modes gate and publish keep', decided, 7, DECISION.verdict],
  ['what is signed of it', signed, 6, null],
])('%s', (title, run, calls, verdict) => {
  async function goodDay() {
    const at = await place()
    const before = (await ledgerOf(at)).commits
    const usual = await run(at)
    const after = await ledgerOf(at)
    const list = at.data.calls.map(named)
    await at.close()
    return { before, usual, after, list }
  }

  it(`makes ${calls} calls and one record on a good day`, { timeout: 60_000 }, async () => {
    const { before, usual, after, list } = await goodDay()
    expect(usual.verdict).toEqual(verdict)
    expect(list.length, list.join('\n')).toBeGreaterThanOrEqual(calls)
    expect(after).toEqual({ commits: before + 1, faults: [] })
  })

  it.each(Object.entries(FAULTS))('%s, at each call', { timeout: 300_000 }, async (name, reply) => {
    const { before, usual, list } = await goodDay()
    // For ever: what changes something. A reading that never succeeds is the same as one that fails at its first time.
    const cases = [...times(list), ...new Set(list.filter((call) => !call.startsWith('GET ')))]
    for (const meant of cases) {
      const at = await place()
      const answer = reply(at.data.address)
      let met = 0
      at.data.instead = () => {
        const all = at.data.calls.map(named)
        if (![times(all).at(-1), all.at(-1)].includes(meant)) return undefined
        met++
        return answer
      }
      const { verdict: found, said } = await run(at)
      const once = await ledgerOf(at)
      const where = `${name} at ${meant}`
      played(`${title}: ${where}`)
      expect(met, where).toBeGreaterThan(0)
      expect(once.faults, where).toEqual([])
      expect([before, before + 1], where).toContain(once.commits)
      // What is read before the judgement may keep it from being made; then nothing is judged, and nothing kept.
      const unjudged = JSON.stringify(found) === JSON.stringify({ code: 2, states: null })
      if (unjudged) expect(once.commits, where).toBe(before)
      else expect(found, where).toEqual(usual.verdict)
      if (once.commits === before) {
        if (unjudged) expect(said, where).toMatch(/could not watch: .+ \(fix: .+\) \[forge\//)
        else expect(said, where).toMatch(/was not (appended to|kept in) the ledger \(the verdict stands\): .+ \(.+\)/)
        expect(said, where).toMatch(name === '404' ? /HTTP 404|says no end of a chain|there is no ledger/ : TOLD)
      }
      // The next run on a good day ends where an undisturbed one would have: no record is lost, and none is there twice.
      at.data.instead = () => undefined
      if (name === 'no answer, after effect' || name === '502') {
        await run(at)
        expect(await ledgerOf(at), where).toEqual({ commits: before + 1, faults: [] })
      }
      await at.close()
    }
  })
})
