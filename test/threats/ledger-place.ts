/** A forge of its own for each attempt: a copy of one repository with a pull request and a ledger, and what is read of it after. */

import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readLedger } from '../../src/commands/shared/ledgers.js'
import { watch } from '../../src/commands/watch.js'
import { good } from '../../src/domain/fault.js'
import { objectReader } from '../../src/git/objects.js'
import type { Log, Runner } from '../../src/ports.js'
import { ERIN, pullEvent } from '../fakes/action-run.js'
import { run as runCommand } from '../fakes/command-line.js'
import { type Forge, type ForgePull, startForge } from '../fakes/forge.js'
import { type GitData, startGitData } from '../fakes/git-data.js'
import { makeRepository } from '../fakes/repository.js'

export const LEDGER = 'risk-gate-ledger'
const POLICY = `version: 1
models:
  - {id: credit, tier: high, paths: ["models/a/**"], artifact: models/a/model.pkl, card: models/a/README.md}
requirements:
  - {id: documented, rule: documentation, with: {document: card, sections: [Intended use], min-words: 3}}
schedule:
  - {every: 7d, requirements: [documented]}
`
const CARD = '# Model\n\n## Intended use\n\nLending to people who can pay it back.\n'

/** A forge that serves a copy of the repository, and keeps the ledger in it. */
export interface Place {
  readonly data: GitData
  readonly forge: Forge
  readonly repository: string
  readonly environment: Readonly<Record<string, string>>
  close(): Promise<void>
}

export interface Places {
  open(): Promise<Place>
  remove(): void
}

/** The repository: a model that is documented, its ledger with one record, and a pull request whose card says nothing. */
export async function ledgerPlaces(): Promise<Places> {
  const folder = mkdtempSync(join(tmpdir(), 'risk-gate-faults-'))
  const files = { 'policies/risk-policy.yml': POLICY, 'models/a/model.pkl': 'first', 'models/a/README.md': CARD }
  const models = makeRepository(
    [
      { branch: 'main', files },
      { branch: 'pr', from: 'main', files: { 'models/a/model.pkl': 'second', 'models/a/README.md': '# Model\n' } },
    ],
    { bare: true },
  )
  const [main, head] = [models.id('main'), models.id('pr')]
  models.git('update-ref', 'refs/pull/42/head', head)
  await runCommand(watch, '--repo', models.folder, '--now', '2026-01-01T00:00:00Z', '--record')
  const pull: ForgePull = {
    number: 42,
    title: 'Retrain',
    state: 'open',
    author: ERIN,
    headSha: head,
    headRepo: 'acme/models',
    baseRef: 'main',
    commits: [{ sha: head, author: ERIN, committer: ERIN }],
  }
  return {
    async open() {
      const at = mkdtempSync(join(folder, 'place-'))
      const repository = join(at, 'models.git')
      cpSync(models.folder, repository, { recursive: true })
      mkdirSync(join(at, 'acme'))
      symlinkSync(repository, join(at, 'acme/models.git'))
      writeFileSync(join(at, 'event.json'), JSON.stringify(pullEvent(pull)))
      const forge = await startForge({
        repository: 'acme/models',
        gitDirectory: repository,
        pulls: [pull],
        branches: { main },
        comments: [],
        reviews: [],
        permissions: { erin: 'write' },
        teams: {},
        checkRuns: [],
        token: { identity: 'installation', mayWrite: true },
      })
      const data = await startGitData(repository, LEDGER, forge.address)
      const environment = {
        GITHUB_EVENT_PATH: join(at, 'event.json'),
        GITHUB_REPOSITORY: 'acme/models',
        GITHUB_TOKEN: 'x'.repeat(40),
        GITHUB_API_URL: data.address,
        GITHUB_SERVER_URL: `file://${at}`,
        GITHUB_RUN_ID: '77',
        RUNNER_TEMP: at,
      }
      const close = async () => {
        await data.close()
        await forge.close()
        rmSync(at, { recursive: true, force: true })
      }
      return { data, forge, repository, environment, close }
    },
    remove() {
      models.remove()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Commits of the ledger, and what is wrong with its chain. */
export async function ledgerOf({ repository }: Place) {
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

/** A runner that hands in these inputs; what the action said and gave stays in it. */
export function playedRunner(inputs: Readonly<Record<string, string>>) {
  const said: string[] = []
  const outputs: Record<string, string> = {}
  const say = (text: string) => void said.push(text)
  const log: Log = { info: say, warning: say, error: say }
  const runner: Runner = {
    input: (name) => inputs[name] ?? '',
    output(name, value) {
      outputs[name] = value
    },
    summary: async () => good(undefined),
    annotate: () => undefined,
    upload: async () => good(null),
    download: async () => good(undefined),
    log,
  }
  return { runner, outputs, said, log }
}
