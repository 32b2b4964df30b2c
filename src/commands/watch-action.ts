/** The action's mode `drift`: watches the default branch, records it, and keeps an issue for each model that is not in order. */

import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nobody } from '../collect/approvals-file.js'
import { collect } from '../collect/index.js'
import { bad, type Fault, fault, faultText, good, type Result } from '../domain/fault.js'
import type { Snapshot } from '../domain/snapshot.js'
import { type WatchReport, watchExit } from '../domain/watch.js'
import { workspaceTree } from '../git/folder-tree.js'
import { resolveCommit } from '../git/history.js'
import { objectReader } from '../git/objects.js'
import { loadTree } from '../git/tree.js'
import type { Api } from '../github/api.js'
import { changesOn } from '../github/changes.js'
import { type Environment, readWatchEvent } from '../github/event.js'
import { type Fetched, fetchObjects } from '../github/fetch.js'
import { issuesOn } from '../github/issues.js'
import { forgeLedger } from '../github/ledger-store.js'
import { packsOn } from '../github/packs.js'
import { needText } from '../github/shapes.js'
import { renderWatchIssue, type WatchContext } from '../outputs/watch-issue.js'
import { renderWatchText } from '../outputs/watch-text.js'
import { type Runner, warnAll } from '../ports.js'
import { publishWatch } from '../publish/watch-issues.js'
import { canonical } from '../record.js'
import type { History } from '../watch/history.js'
import { forgeHistory } from './shared/forge-history.js'
import { type Inputs, readInputs } from './shared/inputs.js'
import { keepDecision } from './shared/ledgers.js'
import { withPacks } from './shared/packs.js'
import { queriesBy } from './shared/queries.js'
import { watchOver } from './shared/watch-judge.js'

/** Runs the mode; resolves to the exit code. What fails before a result is an error. */
export async function watchAction(runner: Runner, environment: Environment): Promise<number> {
  const inputs = readInputs(runner)
  if (!inputs.ok) return fail(runner, inputs.faults)
  const repository = readWatchEvent(environment)
  if (!repository.ok) return fail(runner, repository.faults)
  const { forgeApi } = await import('../github/octokit.js')
  const api = await forgeApi(inputs.value.token, runner.log, environment)
  const collected = await tipSnapshot(repository.value, inputs.value, api, environment)
  if (!collected.ok) return fail(runner, collected.faults)
  try {
    const { snapshot, history } = collected.value
    const branch = inputs.value.ledgerBranch
    const queries = queriesBy(environment)
    const { report, record } = await watchOver({ snapshot, history, ledger: branch ?? '', queries })
    if (record && branch !== null) await keepDecision(record, forgeLedger(api, repository.value, branch), runner.log)
    await tell(report, inputs.value, runner, environment)
    await publishWatch(report, contextOf(repository.value, environment), {
      issues: issuesOn(api, repository.value),
      log: runner.log,
    })
    return watchExit(report)
  } finally {
    await collected.value.close()
  }
}

function fail(runner: Runner, faults: readonly Fault[]): 2 {
  for (const one of faults) runner.log.error(`could not watch: ${faultText(one)}`)
  runner.output('verdict', 'error')
  return 2
}

/** The default branch's tip without any change, and what the ledger knows. */
async function tipSnapshot(
  name: string,
  inputs: Inputs,
  api: Api,
  environment: Environment,
): Promise<Result<{ readonly snapshot: Snapshot; readonly history: History | null; close(): Promise<void> }>> {
  const [owner = '', repo = ''] = name.split('/')
  const about = await api.get('GET /repos/{owner}/{repo}', { owner, repo })
  if (!about.ok) return about
  const branch = needText(name, about.value, 'default_branch')
  if (!branch.ok) return branch
  const changes = changesOn(api, name)
  const tip = await changes.branchTip(branch.value)
  if (!tip.ok) return tip
  const now = new Date().toISOString().replace(/\.\d{3}Z$/, 'Z')
  const source = {
    server: environment['GITHUB_SERVER_URL'] ?? 'https://github.com',
    repository: name,
    token: inputs.token,
    temporary: environment['RUNNER_TEMP'],
  }
  const history = await forgeHistory(inputs.ledgerBranch, changes, source, now)
  if (!history.ok) return history
  const fetched = await fetchObjects({ ...source, wanted: [`refs/heads/${branch.value}`] })
  if (!fetched.ok) return fetched
  const read = await snapshotAt(tip.value, name, branch.value, {
    inputs,
    api,
    environment,
    now,
    fetched: fetched.value,
  })
  if (read.ok) return good({ ...read.value, history: history.value })
  await fetched.value.remove()
  return read
}

interface Tip {
  readonly inputs: Inputs
  readonly api: Api
  readonly environment: Environment
  readonly now: string
  readonly fetched: Fetched
}

async function snapshotAt(
  sha: string,
  name: string,
  branch: string,
  { inputs, api, environment, now, fetched }: Tip,
): Promise<Result<{ readonly snapshot: Snapshot; close(): Promise<void> }>> {
  const commit = await resolveCommit(fetched.repository, sha, branch)
  if (!commit.ok)
    return bad(fault('forge/moved', branch, `has moved from ${sha.slice(0, 12)} meanwhile`, { fix: 'run it again' }))
  const objects = objectReader(fetched.repository)
  const tree = await loadTree(fetched.repository, objects, commit.value)
  if (!tree.ok) {
    objects.close()
    return tree
  }
  const folder = environment['GITHUB_WORKSPACE']
  const workspace = folder ? await workspaceTree(folder) : null
  const collected = await collect({
    repository: name,
    pullRequest: null,
    title: null,
    head: sha,
    base: sha,
    mergeBase: sha,
    baseRef: branch,
    evaluatedAt: now,
    headTree: tree.value,
    baseTree: tree.value,
    mergeBaseTree: tree.value,
    workspace: workspace?.ok ? workspace.value : null,
    changes: [],
    people: nobody([], true),
    policyPath: inputs.policy,
    waiversPath: inputs.waivers,
  })
  const close = async () => {
    objects.close()
    await fetched.remove()
  }
  return good({ snapshot: await withPacks(collected, packsOn(api)), close })
}

function contextOf(repository: string, environment: Environment): WatchContext {
  const server = environment['GITHUB_SERVER_URL'] ?? 'https://github.com'
  const [action, ref, run] = ['GITHUB_ACTION_REPOSITORY', 'GITHUB_ACTION_REF', 'GITHUB_RUN_ID'].map(
    (key) => environment[key],
  )
  return {
    playbooks: action && ref ? `${server}/${action}/blob/${ref}/policies/playbooks` : null,
    runUrl: run ? `${server}/${repository}/actions/runs/${run}` : null,
  }
}

async function tell(report: WatchReport, inputs: Inputs, runner: Runner, environment: Environment): Promise<void> {
  const folder = inputs.outputDir ?? (await mkdtemp(join(environment['RUNNER_TEMP'] ?? tmpdir(), 'risk-gate-out-')))
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'watch.json'), canonical(report))
  const code = watchExit(report)
  runner.output('verdict', code === 0 ? 'pass' : code === 1 ? 'fail' : 'error')
  runner.output('report', join(folder, 'watch.json'))
  runner.output('models', JSON.stringify(report.models.map(({ id }) => id)))
  for (const line of renderWatchText(report).split('\n')) runner.log.info(line)
  for (const one of report.faults) runner.log.error(faultText(one))
  const context = contextOf(report.repository ?? '', environment)
  const texts = report.models.map((model) => renderWatchIssue(report, model, context).body)
  const summary = await runner.summary(texts.join('\n\n'))
  if (!summary.ok) warnAll(runner.log, 'no job summary (the result stands)', summary.faults)
}
