/** Runs the built bundle as a runner would: inputs, event file, output and summary files, nothing else of this process. */

import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runtimeToken } from './artifact-service.js'
import { BOT, type Forge, type ForgePull, type ForgeState, startForge } from './forge.js'
import { type CommitSpec, makeRepository, type TestRepository } from './repository.js'
import { modelFiles, POLICY_PATH, policy } from './world.js'

const BUNDLE = new URL('../../dist/index.js', import.meta.url).pathname

export const ERIN = { login: 'erin', id: 7, type: 'User' } as const
export const ALICE = { login: 'alice-risk', id: 8, type: 'User' } as const

export interface ActionResult {
  readonly code: number | null
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

/** A forge with one pull request on a repository of ours. */
export interface Scene {
  readonly forge: Forge
  readonly repository: TestRepository
  readonly pull: ForgePull
  run(options?: RunOptions): Promise<ActionResult>
  close(): Promise<void>
}

export interface RunOptions {
  readonly event?: string
  readonly payload?: unknown
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly attempt?: number
  /** Is handed the process, so that a test can end it. */
  readonly started?: (child: ChildProcess) => void
}

/** Builds the scene: `main` with policy and an old model, `pr` with what is given. */
export async function scene(
  pr: CommitSpec['files'] = modelFiles('model 2', 0.9),
  main: CommitSpec['files'] = {},
  change: (state: ForgeState) => void = () => undefined,
): Promise<Scene> {
  const repository = makeRepository(
    [
      { branch: 'main', files: { [POLICY_PATH]: policy(), ...modelFiles('model 1', 0.9), ...main } },
      { branch: 'pr', from: 'main', files: pr },
    ],
    { bare: true },
  )
  const headSha = repository.id('pr')
  repository.git('update-ref', 'refs/pull/42/head', headSha)
  const pull: ForgePull = {
    number: 42,
    title: 'Retrain',
    state: 'open',
    author: ERIN,
    headSha,
    headRepo: 'acme/models',
    baseRef: 'main',
    commits: [{ sha: headSha, author: ERIN, committer: ERIN }],
  }
  const state: ForgeState = {
    repository: 'acme/models',
    gitDirectory: repository.folder,
    pulls: [pull],
    branches: { main: repository.id('main') },
    comments: [],
    reviews: [],
    permissions: { 'alice-risk': 'write', erin: 'write' },
    teams: { 'acme/model-risk': [ALICE] },
    checkRuns: [],
    token: { identity: 'installation', mayWrite: true },
  }
  change(state)
  const forge = await startForge(state)
  return {
    forge,
    repository,
    pull,
    run: (options = {}) => runBundle(forge, pull, options),
    async close() {
      await forge.close()
      repository.remove()
    },
  }
}

/** The event that GitHub would send for the pull request. */
export const pullEvent = (pull: ForgePull) => ({
  action: 'synchronize',
  number: pull.number,
  pull_request: { number: pull.number, title: pull.title, head: { sha: pull.headSha }, base: { ref: pull.baseRef } },
  repository: { full_name: 'acme/models' },
})

async function runBundle(forge: Forge, pull: ForgePull, options: RunOptions): Promise<ActionResult> {
  const folder = mkdtempSync(join(tmpdir(), 'risk-gate-runner-'))
  const file = (name: string, content = '') => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  }
  const inputs = { token: 'x'.repeat(40), ...options.inputs }
  const env: Record<string, string> = {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: forge.address,
    // The artifact client refuses servers that are neither github.com nor a .localhost name.
    GITHUB_SERVER_URL: forge.address.replace('127.0.0.1', 'forge.localhost'),
    GITHUB_REPOSITORY: forge.state.repository,
    GITHUB_EVENT_NAME: options.event ?? 'pull_request',
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(options.payload ?? pullEvent(pull))),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_RUN_ID: '7123',
    GITHUB_RUN_ATTEMPT: String(options.attempt ?? 1),
    RUNNER_TEMP: folder,
    ACTIONS_RUNTIME_TOKEN: runtimeToken(),
    ACTIONS_RESULTS_URL: `${forge.address}/`,
    NO_PROXY: '127.0.0.1',
    ...options.env,
  }
  for (const [name, value] of Object.entries(inputs)) env[`INPUT_${name.toUpperCase()}`] = value
  const child = spawn(process.execPath, [BUNDLE], { env, cwd: folder })
  options.started?.(child)
  let log = ''
  child.stdout.on('data', (chunk: Buffer) => {
    log += chunk.toString('utf8')
  })
  child.stderr.on('data', (chunk: Buffer) => {
    log += chunk.toString('utf8')
  })
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  const result = {
    code,
    log,
    outputs: parseOutputs(readFileSync(join(folder, 'output'), 'utf8')),
    summary: readFileSync(join(folder, 'summary'), 'utf8'),
  }
  rmSync(folder, { recursive: true, force: true })
  return result
}

/** GITHUB_OUTPUT as the runner reads it: `name<<delimiter` records and `name=value` lines; of a name that is there twice, the last. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = text.split('\n')
  for (let at = 0; at < lines.length; at++) {
    const [, name, sign, rest] = /^(.+?)(<<|=)(.*)$/.exec(lines[at]!) ?? []
    if (name === undefined) continue
    const value: string[] = []
    if (sign === '<<') while (++at < lines.length && lines[at] !== rest) value.push(lines[at]!)
    outputs[name] = sign === '<<' ? value.join('\n') : rest!
  }
  return outputs
}

export { BOT }
