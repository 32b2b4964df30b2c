/**
 * Threats H5 to H8, for what runs on a schedule or by hand: every call of `audit --github`, mode `audit` and mode `drift` is met
 * by every fault, once and for ever. What is found is what a good day finds, or nothing is: half an audit is none. No issue is
 * opened twice, none is closed for want of an answer, and the log says why and what to do.
 */

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { audit } from '../../src/commands/audit.js'
import { auditAction } from '../../src/commands/audit-action.js'
import { watch } from '../../src/commands/watch.js'
import { watchAction } from '../../src/commands/watch-action.js'
import type { AuditReport } from '../../src/domain/audit.js'
import { good } from '../../src/domain/fault.js'
import type { WatchReport } from '../../src/domain/watch.js'
import { watchMarker } from '../../src/outputs/watch-issue.js'
import type { Runner } from '../../src/ports.js'
import { run as runCommand, runIn } from '../fakes/command-line.js'
import { BOT, type Forge, type ForgeIssue, startForge } from '../fakes/forge.js'
import type { ForgeHistory } from '../fakes/graphql.js'
import { forgeOf, GOOD, historyOf, mergedRepository } from '../fakes/merged-repository.js'
import { makeRepository, type TestRepository } from '../fakes/repository.js'
import { counter } from './counted.js'
import { FAULTS, meet, QUERY_FAULTS, routeOf, TOLD, timesAt, withoutWaiting } from './loopback-faults.js'

let folder = ''
let repo: TestRepository
let wait = () => {}
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'risk-gate-faults-'))
  repo = await mergedRepository()
  wait = withoutWaiting()
}, 60_000)
afterAll(() => {
  wait()
  repo.remove()
  rmSync(folder, { recursive: true, force: true })
})

interface Outcome {
  readonly code: number
  /** What was found; null: nothing was. */
  readonly report: unknown
  readonly said: string
}

/** A run on a forge, which is another one each time. */
type Run = (forge: Forge) => Promise<Outcome>

const played = counter('forge-faults-audit', 'fault pairs')

interface Scene {
  readonly title: string
  readonly run: Run
  readonly start: () => Promise<Forge>
  /** Calls that meet faults here; left out: all. The others are those of `audit --github`. */
  readonly at?: RegExp
}

const issuesOf = ({ state }: Forge) =>
  (state.issues ?? []).map(({ number, title, state: stands }) => `${number} ${title}: ${stands}`)

/** Plays a fault at every call of a scene, and holds each run against that of a good day. */
async function everyCall(
  { title, run, start, at = /./ }: Scene,
  name: string,
  reply: (address: string) => ReturnType<(typeof FAULTS)['404']>,
) {
  const clean = await start()
  const before = issuesOf(clean)
  const usual = await run(clean)
  const after = issuesOf(clean)
  await clean.close()
  const all = [...new Set(clean.calls.map(routeOf))]
  const routes = all.filter((route) => (name in QUERY_FAULTS ? route.endsWith('/graphql') : at.test(route)))
  for (const route of routes)
    for (const times of timesAt(route, name)) {
      const forge = await start()
      const { met } = meet(forge, route, reply(forge.address), times)
      const { code, report, said } = await run(forge)
      await forge.close()
      const where = `${route}, ${times} times`
      played(`${title}: ${name} ${route}`)
      expect(met(), where).toBeGreaterThan(0)
      expect([usual.code, 2], where).toContain(code)
      const issues = issuesOf(forge)
      if (code === usual.code) expect(report, where).toEqual(usual.report)
      else {
        // What could not be found out is told with what to do, and leaves everything as it was.
        expect(report, where).toBeNull()
        expect(said, where).toMatch(/\(fix: .+\) \[forge\//)
        expect(issues, where).toEqual(before)
      }
      if (code === 2 || issues.join() !== after.join()) expect(said, where).toMatch(TOLD)
      // No more issues than a good day leaves, and those that stand are those that stood or ought to.
      expect(issues.length, where).toBeLessThanOrEqual(after.length)
      for (const one of issues) expect([...before, ...after], where).toContain(one)
    }
}

/** Folder under which a repository is `acme/models.git`. */
function served(gitDirectory: string): string {
  const at = join(folder, createHash('sha256').update(gitDirectory).digest('hex').slice(0, 12))
  if (existsSync(at)) return at
  mkdirSync(join(at, 'acme'), { recursive: true })
  symlinkSync(gitDirectory, join(at, 'acme/models.git'))
  return at
}

/** A job of the runner, and what it kept and said. */
function job(inputs: Readonly<Record<string, string>>) {
  const log: string[] = []
  const outputs: Record<string, string> = {}
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
  return { runner, outputs, log }
}

/** The environment of a job. Git is served from disk, since the faults are those of the interface. */
const environmentOf = (forge: Forge) => ({
  GITHUB_EVENT_NAME: 'schedule',
  GITHUB_REPOSITORY: 'acme/models',
  GITHUB_TOKEN: 'x'.repeat(40),
  GITHUB_API_URL: forge.address,
  GITHUB_SERVER_URL: `file://${served(forge.state.gitDirectory)}`,
  GITHUB_RUN_ID: '77',
  RUNNER_TEMP: folder,
})

const ours = (number: number, body: string): ForgeIssue => ({
  number,
  user: BOT,
  title: 'earlier',
  body: `${body}\nearlier`,
  state: 'open',
  labels: ['risk-gate'],
})

const forged = (): ForgeHistory =>
  historyOf(repo, [{ ...GOOD, run: { id: 6, event: 'push', path: '.github/workflows/fake.yml' } }])

const byHand = (title: string, history: () => ForgeHistory): Scene => ({
  title,
  start: () => forgeOf(repo, history()),
  async run(forge) {
    const { code, out, error } = await runIn(
      environmentOf(forge),
      audit,
      ...['--github', 'acme/models', '--format', 'json'],
    )
    return { code, report: out ? JSON.parse(out) : null, said: error }
  },
})

const auditMode: Scene = {
  title: 'mode audit',
  at: /issues|user/,
  async start() {
    const forge = await forgeOf(repo, forged(), true)
    forge.state.issues = [ours(3, '<!-- risk-gate:audit v1 kind=ungated -->')]
    return forge
  },
  async run(forge) {
    const { runner, outputs, log } = job({ mode: 'audit', token: 'x'.repeat(40) })
    const code = await auditAction(runner, environmentOf(forge))
    const page = outputs['report']
    const report = page
      ? (JSON.parse(readFileSync(page.replace(/index\.html$/, 'audit.json'), 'utf8')) as AuditReport)
      : null
    return { code, report, said: log.join('\n') }
  },
}

describe.each([
  ['audit --github of a sound history', byHand('sound', () => historyOf(repo)), 0, 2],
  ['audit --github of one with a forged check', byHand('forged', forged), 1, 2],
  ['mode audit', auditMode, 1, 6],
] as const)('%s', (_, scene, code, calls) => {
  it(`makes ${calls} different calls on a good day`, { timeout: 60_000 }, async () => {
    const forge = await scene.start()
    expect((await scene.run(forge)).code).toBe(code)
    expect(new Set(forge.calls.map(routeOf)).size).toBe(calls)
    await forge.close()
    expect(forge.faults).toEqual([])
  })

  it.each(Object.entries(scene.at ? FAULTS : { ...FAULTS, ...QUERY_FAULTS }))(
    '%s, at each call',
    { timeout: 300_000 },
    (name, reply) => everyCall(scene, name, reply),
  )

  it('finds nothing where the history itself cannot be fetched', { timeout: 60_000 }, async () => {
    const forge = await scene.start()
    Object.assign(forge.state, { gitDirectory: '/nowhere' })
    const { code, report, said } = await scene.run(forge)
    await forge.close()
    expect([code, report]).toEqual([2, null])
    expect(said).toContain('could not be fetched')
  })
})

const POLICY = `version: 1
models:
  - {id: credit, tier: high, paths: ["models/a/**"], artifact: models/a/model.pkl, card: models/a/README.md}
  - {id: fraud, tier: high, paths: ["models/b/**"], artifact: models/b/model.pkl, card: models/b/README.md}
requirements:
  - {id: documented, rule: documentation, with: {document: card, sections: [Intended use], min-words: 3}}
schedule:
  - {every: 7d, requirements: [documented]}
`
const CARD = '# Model\n\n## Intended use\n\nLending to people who can pay it back.\n'

describe('mode drift', () => {
  let models: TestRepository
  beforeAll(async () => {
    const main = {
      'policies/risk-policy.yml': POLICY,
      'models/a/model.pkl': 'first',
      'models/a/README.md': CARD,
      'models/b/model.pkl': 'first',
      'models/b/README.md': '# Model\n',
    }
    models = makeRepository([{ branch: 'main', files: main }], { bare: true })
    await runCommand(watch, '--repo', models.folder, '--now', '2026-11-01T00:00:00Z', '--record')
  }, 60_000)
  afterAll(() => models.remove())

  /** One model is in order and has an issue to be closed, another is not and has none yet. */
  const scene: Scene = {
    title: 'mode drift',
    async start() {
      const forge = await startForge({
        repository: 'acme/models',
        gitDirectory: models.folder,
        pulls: [],
        branches: { main: models.id('main'), 'risk-gate-ledger': models.id('risk-gate-ledger') },
        comments: [],
        reviews: [],
        permissions: {},
        teams: {},
        checkRuns: [],
        token: { identity: 'installation', mayWrite: true },
      })
      forge.state.issues = [ours(3, watchMarker('credit'))]
      return forge
    },
    async run(forge) {
      const inputs = { mode: 'drift', token: 'x'.repeat(40), 'ledger-branch': 'risk-gate-ledger' }
      const { runner, outputs, log } = job(inputs)
      const code = await watchAction(runner, environmentOf(forge))
      const report = outputs['report'] ? (JSON.parse(readFileSync(outputs['report'], 'utf8')) as WatchReport) : null
      const states = report?.models.map(({ id, state }) => `${id}: ${state}`) ?? null
      return { code, report: states, said: log.join('\n') }
    },
  }

  it('closes one issue and opens another on a good day', { timeout: 60_000 }, async () => {
    const forge = await scene.start()
    const { code, report } = await scene.run(forge)
    await forge.close()
    expect([code, report]).toEqual([1, ['credit: good', 'fraud: violated']])
    expect(issuesOf(forge).map((one) => one.replace(/^\d+ .*: /, ''))).toEqual(['closed', 'open'])
    expect(new Set(forge.calls.map(routeOf)).size).toBeGreaterThanOrEqual(7)
  })

  it.each(Object.entries(FAULTS))('%s, at each call', { timeout: 300_000 }, (name, reply) =>
    everyCall(scene, name, reply),
  )
})
