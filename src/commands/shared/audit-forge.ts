/** An audit of a repository on the forge: its history fetched, and what the forge knows of each merge laid over it. */

import { GATE_CHECK, GATE_CONTEXTS, withForge } from '../../audit/forge.js'
import { gateJobs, judging } from '../../doctor/gate-jobs.js'
import { readWorkflow } from '../../doctor/workflow.js'
import { bad, fault, good, type Result } from '../../domain/fault.js'
import type { Repository } from '../../git/git.js'
import type { ObjectReader } from '../../git/objects.js'
import { loadTree } from '../../git/tree.js'
import type { Environment } from '../../github/event.js'
import type { KeptAnswers, Landings, Log } from '../../ports.js'
import type { Audited } from './audit-history.js'

/** A repository of the forge, fetched, and how it is asked. */
export interface ForgeSource {
  readonly repository: Repository
  /** Name of the audited branch. */
  readonly base: string
  readonly landings: Landings
  close(): Promise<void>
}

export interface ForgeInput {
  /** `owner/name`. */
  readonly name: string
  readonly token: string
  /** The branch, or null: the default branch. */
  readonly base: string | null
  readonly ledger: string
  readonly environment: Environment
  readonly log: Log
}

/** A branch name that is no pattern and no refspec. */
const BRANCH = /^[^-:*?[\\^~\s][^:*?[\\^~\s]*$/

/** Fetches branch and ledger into a bare repository of their own. */
export async function forgeSource(input: ForgeInput): Promise<Result<ForgeSource>> {
  const { name, token, environment, log } = input
  if (!/^[\w.-]+\/[\w.-]+$/.test(name))
    return bad(fault('usage/option', '--github', `"${name}" is no OWNER/NAME`, { fix: 'write it like acme/models' }))
  const [{ forgeApi, graphqlUrl }, { defaultBranch }, { fetchObjects }, { landingsOn }] = await Promise.all([
    import('../../github/octokit.js'),
    import('../../github/branch-rules.js'),
    import('../../github/fetch.js'),
    import('../../github/landings.js'),
  ])
  const api = forgeApi(token, log, environment)
  const base = input.base === null ? await defaultBranch(api, name) : good(input.base)
  if (!base.ok) return base
  for (const [option, branch] of [
    ['--base', base.value],
    ['--ledger', input.ledger],
  ] as const)
    if (!BRANCH.test(branch))
      return bad(fault('usage/option', option, `"${branch}" is no name of a branch`, { fix: 'name one, such as main' }))
  const head = `refs/heads/${base.value}`
  // As a pattern, since a ledger that is not there yet is no fault.
  const ledger = `refs/heads/${input.ledger}*`
  const fetched = await fetchObjects({
    server: environment['GITHUB_SERVER_URL'] ?? 'https://github.com',
    repository: name,
    token,
    wanted: [`${head}:${head}`, `${ledger}:${ledger}`],
    temporary: environment['RUNNER_TEMP'],
  })
  if (!fetched.ok) return fetched
  return good({
    repository: fetched.value.repository,
    base: base.value,
    landings: landingsOn(api, name, { url: graphqlUrl(environment), checkName: GATE_CHECK, contexts: GATE_CONTEXTS }),
    close: fetched.value.remove,
  })
}

export interface Asking {
  readonly repository: Repository
  readonly objects: ObjectReader
  readonly landings: Landings
  /** Workflow files that run the gate; null: those of the branch that do. */
  readonly workflows: readonly string[] | null
  readonly app: string | null
  /** What an earlier run was answered; left out: nothing is kept. */
  readonly kept?: KeptAnswers
}

/** The audit with what the forge knows of its merges. */
export async function askForge(audited: Audited, asking: Asking): Promise<Result<Audited>> {
  const { report } = audited
  const workflows = asking.workflows ?? (await gateWorkflows(asking, report.tip))
  const facts = await asking.landings.facts(
    report.merges.map(({ commit }) => commit),
    asking.kept,
  )
  if (!facts.ok) return facts
  return good({ ...audited, report: withForge(report, facts.value, { workflows, app: asking.app }) })
}

/** Workflow files of the branch that run the gate on pull requests or in the queue. */
async function gateWorkflows({ repository, objects }: Asking, tip: string): Promise<readonly string[]> {
  const tree = await loadTree(repository, objects, tip)
  if (!tree.ok) return []
  const files = tree.value.entries.filter(({ path }) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path))
  const workflows = await Promise.all(
    files.map(async ({ oid, path }) => {
      const read = await objects.read(oid ?? '')
      const workflow = read.ok ? readWorkflow(Buffer.from(read.value).toString('utf8'), path) : read
      return workflow.ok ? [workflow.value] : []
    }),
  )
  const jobs = judging(
    gateJobs(workflows.flat(), { action: null, itself: tree.value.entry('action.yml') !== undefined }),
  )
  return [...new Set(jobs.map(({ workflow }) => workflow.path))]
}
