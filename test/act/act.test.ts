/**
 * The workflows as they are shipped, run by nektos/act on this machine against a loopback forge: `npm run test:act` finds or
 * builds act and names it in RISK_GATE_ACT. Nothing of a workflow is rewritten. Two things stand in for what is fetched from
 * GitHub: `OWNER/risk-gate@0000…` is this repository's action.yml and dist/, and `actions/create-github-app-token` is the action
 * under stand-ins/, which gives a token that means nothing. Artifacts go to the loopback forge too, since the server that act
 * brings refuses what today's client sends. Permissions, environments and concurrency are GitHub's, and act knows none of them.
 */

import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { pullEvent, type Scene, scene } from '../fakes/action-run.js'
import { runtimeToken } from '../fakes/artifact-service.js'
import { modelFiles, POLICY_PATH, policy } from '../fakes/world.js'

const ACT = process.env['RISK_GATE_ACT']
const ROOT = new URL('../../', import.meta.url).pathname
const WORKFLOWS = join(ROOT, 'policies/workflows')

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'risk-gate-act-'))
  mkdirSync(join(folder, 'action'))
  cpSync(join(ROOT, 'action.yml'), join(folder, 'action/action.yml'))
  cpSync(join(ROOT, 'dist'), join(folder, 'action/dist'), { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let here: Scene | null = null
afterEach(async () => {
  await here?.close()
  here = null
})

interface Ran {
  readonly code: number | null
  readonly log: string
  /** Outputs that steps set, by job. */
  readonly outputs: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** How each job ended. */
  readonly jobs: Readonly<Record<string, string>>
}

/** What a workflow uses of others, and what stands in for it. */
function standIns(workflow: string): readonly string[] {
  const uses = [...workflow.matchAll(/uses: (\S+)/g)].map(([, name]) => name!)
  return [...new Set(uses)].flatMap((name) => {
    const at = name.startsWith('OWNER/risk-gate@')
      ? join(folder, 'action')
      : join(ROOT, 'test/act/stand-ins', name.replace(/@.*/, '').replace('/', '+'))
    return ['--local-repository', `${name}=${at}`]
  })
}

/** Runs a shipped workflow on an event, in a checkout that holds nothing else. */
async function runAct(one: Scene, file: string, event: string, payload: unknown): Promise<Ran> {
  const home = mkdtempSync(join(folder, 'home-'))
  const checkout = join(home, 'checkout')
  mkdirSync(join(checkout, '.github/workflows'), { recursive: true })
  const workflow = readFileSync(join(WORKFLOWS, file), 'utf8')
  writeFileSync(join(checkout, '.github/workflows', file), workflow)
  writeFileSync(join(home, 'event.json'), JSON.stringify(payload))
  const git = (...args: readonly string[]) => one.repository.git('-C', checkout, ...args)
  git('init', '-q', '-b', 'main')
  git('add', '.')
  git('-c', 'user.name=x', '-c', 'user.email=x@x', 'commit', '-q', '-m', 'x')
  git('remote', 'add', 'origin', 'https://github.com/acme/models.git')
  const { address } = one.forge
  const environment = {
    GITHUB_API_URL: address,
    GITHUB_GRAPHQL_URL: `${address}/graphql`,
    // The artifact client refuses servers that are neither github.com nor a .localhost name.
    GITHUB_SERVER_URL: address.replace('127.0.0.1', 'forge.localhost'),
    GITHUB_REPOSITORY: 'acme/models',
    GITHUB_RUN_ID: '7123',
    ACTIONS_RUNTIME_TOKEN: runtimeToken(),
    ACTIONS_RESULTS_URL: `${address}/`,
    NO_PROXY: '127.0.0.1',
  }
  const args = [
    event,
    ...['-C', checkout, '-W', `.github/workflows/${file}`, '-e', join(home, 'event.json')],
    ...['-P', 'ubuntu-latest=-self-hosted', '--json', '--no-cache-server', '--action-offline-mode'],
    ...['--action-cache-path', join(home, 'cache'), '-s', `GITHUB_TOKEN=${'x'.repeat(40)}`],
    ...['--var', 'GATE_APP_ID=1', '-s', 'GATE_APP_KEY=none'],
    ...Object.entries(environment).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ...standIns(workflow),
  ]
  const child = spawn(ACT!, args, { env: { PATH: process.env['PATH'] ?? '', HOME: home }, cwd: checkout })
  let log = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      log += chunk.toString('utf8')
    })
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  const outputs: Record<string, Record<string, string>> = {}
  const jobs: Record<string, string> = {}
  for (const line of log.split('\n')) {
    if (!line.startsWith('{')) continue
    const said = JSON.parse(line) as Record<string, string>
    const job = said['jobID'] ?? ''
    if (said['jobResult']) jobs[job] = said['jobResult']
    if (said['command'] === 'set-output') outputs[job] = { ...outputs[job], [said['name']!]: said['arg']! }
  }
  return { code, log, outputs, jobs }
}

const set = async (...args: Parameters<typeof scene>) => {
  here = await scene(...args)
  return here
}
const poor = modelFiles('model 2', 0.5)
const group = (sha: string) => ({
  action: 'checks_requested',
  merge_group: {
    head_sha: sha,
    head_ref: `refs/heads/gh-readonly-queue/main/pr-42-${sha}`,
    base_sha: '0'.repeat(40),
    base_ref: 'refs/heads/main',
  },
  repository: { full_name: 'acme/models' },
})
/** A commit of the queue with the files of the pull request on top of the base. */
function queued(one: Scene): string {
  const by = ['-c', 'user.name=q', '-c', 'user.email=q@q']
  const made = ['commit-tree', 'pr^{tree}', '-p', 'main', '-m', 'queued']
  const sha = one.repository.git(...by, ...made).trim()
  one.repository.git('update-ref', `refs/heads/gh-readonly-queue/main/pr-42-${sha}`, sha)
  return sha
}
const scheduled = { repository: { full_name: 'acme/models' }, schedule: '17 4 * * *' }
const reviews = (one: Scene) => one.forge.state.reviews.map(({ state }) => state)

describe.skipIf(!ACT)('the shipped workflows, run by act', { timeout: 180_000 }, () => {
  describe('gate-pull-request.yml', () => {
    it('fails the job on a change that fails, and says so on the pull request', async () => {
      const one = await set(poor)
      const ran = await runAct(one, 'gate-pull-request.yml', 'pull_request', pullEvent(one.pull))
      expect([ran.code, ran.jobs], ran.log).toEqual([1, { 'model-risk-gate': 'failure' }])
      expect(ran.outputs['model-risk-gate']).toMatchObject({ verdict: 'fail', blocked: '1', waived: '0' })
      expect(one.forge.state.comments.map(({ body }) => body)).toEqual([expect.stringContaining('must not merge')])
      expect(reviews(one)).toEqual(['CHANGES_REQUESTED'])
      expect([...one.forge.artifacts.keys()]).toEqual(['risk-gate'])
      // The loopback forge keeps no ledger, and the token of this job may not write one: nothing else breaks the description.
      expect(one.forge.faults.filter((fault) => !/^POST .*\/git\/trees /.test(fault))).toEqual([])
    })

    it('passes a change that passes, in the queue as well', async () => {
      const one = await set()
      const ran = await runAct(one, 'gate-pull-request.yml', 'pull_request', pullEvent(one.pull))
      expect([ran.code, ran.jobs], ran.log).toEqual([0, { 'model-risk-gate': 'success' }])
      expect(ran.outputs['model-risk-gate']).toMatchObject({ verdict: 'pass', models: '["credit-default"]' })
      const again = await runAct(one, 'gate-pull-request.yml', 'merge_group', group(queued(one)))
      expect([again.code, again.jobs], again.log).toEqual([0, { 'model-risk-gate': 'success' }])
      expect(one.forge.state.comments).toHaveLength(1)
      expect(reviews(one)).toEqual([])
    })

    it('fails the job and tells it where the change cannot be read', async () => {
      const one = await set()
      one.repository.git('update-ref', '-d', 'refs/pull/42/head')
      const ran = await runAct(one, 'gate-pull-request.yml', 'pull_request', pullEvent(one.pull))
      expect([ran.code, ran.jobs], ran.log).toEqual([1, { 'model-risk-gate': 'failure' }])
      expect(ran.outputs['model-risk-gate']).toEqual({ verdict: 'error' })
      expect(one.forge.state.comments.map(({ body }) => body)).toEqual([expect.stringContaining('could not judge')])
    })
  })

  describe('gate-pull-request-target.yml', () => {
    it.each([
      ['fails', poor, 'fail', 'failure', ['CHANGES_REQUESTED']],
      ['passes', modelFiles('model 2', 0.9), 'pass', 'success', []],
    ] as const)(
      'judges in one job and speaks in the other: a change that %s',
      async (_, files, verdict, job, asked) => {
        const one = await set(files)
        const ran = await runAct(one, 'gate-pull-request-target.yml', 'pull_request_target', pullEvent(one.pull))
        expect(ran.jobs, ran.log).toEqual({ 'model-risk-gate': job, publish: job })
        expect(ran.code).toBe(job === 'success' ? 0 : 1)
        const [judged, told] = [ran.outputs['model-risk-gate'], ran.outputs['publish']]
        expect([judged?.['verdict'], told?.['verdict']]).toEqual([verdict, verdict])
        // The record of the first job reached the second by its digest: nothing was judged twice.
        expect(told?.['decision-digest']).toBe(judged?.['decision-digest'])
        expect(ran.log).not.toContain('derived again')
        expect(one.forge.state.comments).toHaveLength(1)
        expect(reviews(one)).toEqual(asked)
      },
    )
  })

  it.each(['gate-merge-queue.yml', 'gate-pull-request-target.yml'])(
    '%s judges a merge group and posts nothing',
    async (file) => {
      const one = await set(poor)
      const ran = await runAct(one, file, 'merge_group', group(queued(one)))
      expect([ran.code, ran.jobs['model-risk-gate']], ran.log).toEqual([1, 'failure'])
      expect(ran.outputs['model-risk-gate']?.['verdict']).toBe('fail')
      expect(one.forge.calls.filter(({ method }) => method !== 'GET')).toEqual([])
      expect(one.forge.faults).toEqual([])
    },
  )

  it('gate-app-check.yml posts the check run of the App, on the head', async () => {
    const one = await set(poor)
    const ran = await runAct(one, 'gate-app-check.yml', 'pull_request_target', pullEvent(one.pull))
    expect(ran.code, ran.log).toBe(1)
    const conclusions = one.forge.state.checkRuns.map((run) => [run['head_sha'], run['conclusion']])
    expect(conclusions).toEqual([[one.pull.headSha, 'failure']])
  })

  it('audit.yml fails the job and opens an issue where a change was pushed round the gate', async () => {
    const one = await set()
    const { headSha } = one.pull
    one.repository.git('update-ref', 'refs/heads/main', headSha)
    one.forge.state.history = { merges: { [headSha]: [] }, checks: {} }
    const ran = await runAct(one, 'audit.yml', 'schedule', scheduled)
    expect([ran.code, ran.jobs], ran.log).toEqual([1, { audit: 'failure' }])
    expect(one.forge.state.issues?.map(({ title }) => title)).toContain('Model risk audit: ungated (1)')
    expect([...one.forge.artifacts.keys()]).toEqual(['risk-gate-audit'])
    expect(one.forge.faults).toEqual([])
  })

  it.each([
    [0.9, 0, 'success', 0],
    [0.5, 1, 'failure', 1],
  ])('watch.yml, on a model of an AUC of %d, ends with %d', async (auc, code, job, issues) => {
    const schedule = 'schedule:\n  - {every: 7d, requirements: [auc-floor]}\n'
    const one = await set({}, { [POLICY_PATH]: policy(schedule), ...modelFiles('model 1', auc) })
    const ran = await runAct(one, 'watch.yml', 'schedule', scheduled)
    expect([ran.code, ran.jobs], ran.log).toEqual([code, { 'model-watch': job }])
    expect(one.forge.state.issues ?? []).toHaveLength(issues)
  })
})
