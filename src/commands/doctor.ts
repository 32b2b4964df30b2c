/** `doctor`: whether a set-up really blocks merges: every known way round the gate, and how it is closed or to be closed. */

import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import {
  CODE_OWNERS_PATHS,
  examine,
  type Hole,
  heldFiles,
  readWorkflow,
  type SetUp,
  type Workflow,
} from '../doctor/index.js'
import type { BranchRules } from '../domain/branch-rules.js'
import { bad, type Fault, fault, good, type Result } from '../domain/fault.js'
import { refusalWords } from '../domain/refusal.js'
import { logLine, logProse } from '../outputs/escape.js'
import { renderHoles } from '../outputs/holes.js'
import type { Command, World } from './command.js'
import { formatOption, parseOptions } from './shared/options.js'
import { sayFaults } from './shared/say.js'

/** Largest workflow file that is read. Bytes. */
const MOST_BYTES = 1_000_000

const REPOSITORY = /^[\w.-]+\/[\w.-]+$/

export const doctor: Command = {
  name: 'doctor',
  usage: 'doctor [--github OWNER/NAME] [WORKFLOW…]',
  summary:
    'Looks for every way round the gate: in workflow files, code owners and, with --github, the rules of the branch. Exit code 1 where one is open.',
  options: {
    repo: { value: 'DIR', help: 'the repository whose .github/workflows are read', fallback: '.' },
    github: { value: 'OWNER/NAME', help: 'asks GitHub for the rules of the branch, with the token in GITHUB_TOKEN' },
    branch: { value: 'NAME', help: 'the branch that is guarded (default: the default branch)' },
    action: { value: 'OWNER/NAME', help: 'the gate’s action, where it has another name than risk-gate' },
    format: formatOption(['text', 'json']),
  },

  async run(argv, world) {
    const parsed = parseOptions(argv, this.options)
    if (!parsed.ok) return sayFaults(world, parsed.faults)
    const options = parsed.value
    for (const name of ['github', 'action'])
      if (options.text(name) !== null && !REPOSITORY.test(options.text(name)!))
        return sayFaults(world, [
          fault('usage/option', `--${name}`, 'is no OWNER/NAME', { fix: 'for example acme/models' }),
        ])
    const folder = options.text('repo')!
    const paths = options.rest.length > 0 ? good(options.rest) : await workflowPaths(folder)
    if (!paths.ok) return sayFaults(world, paths.faults)
    const { workflows, faults } = await readAll(paths.value, options.rest.length > 0 ? null : folder)
    const rules = await rulesOf(options.text('github'), options.text('branch'), world)
    if (!rules.ok) return sayFaults(world, [...faults, ...rules.faults])
    const gate = { action: options.text('action'), itself: await isAction(folder) }
    const setUp: SetUp = {
      workflows,
      gate,
      branch: rules.value?.branch ?? options.text('branch'),
      repository: options.rest.length > 0 ? null : await repositoryOf(folder, heldFiles({ workflows, gate }).policies),
      rules: rules.value,
    }
    const holes = examine(setUp)
    world.out(
      options.text('format') === 'json'
        ? `${JSON.stringify({ schema: 'risk-gate/doctor/v1', holes, faults }, null, 2)}\n`
        : renderHoles(holes, { colour: world.colour, asked: rules.value !== null }),
    )
    if (faults.length > 0) return sayFaults(world, faults)
    return holes.some(({ status }: Hole) => status === 'open') ? 1 : 0
  },
}

async function workflowPaths(folder: string): Promise<Result<readonly string[]>> {
  const at = '.github/workflows'
  try {
    const names = await readdir(join(folder, at))
    return good(
      names
        .filter((name) => /\.ya?ml$/.test(name))
        .sort()
        .map((name) => `${at}/${name}`),
    )
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return good([])
    return bad(
      fault('usage/option', join(folder, at), `cannot be read: ${refusalWords(error)}`, {
        fix: 'give the repository with --repo',
      }),
    )
  }
}

/** Workflows that can be read, and the faults of the others. */
async function readAll(
  paths: readonly string[],
  folder: string | null,
): Promise<{ readonly workflows: readonly Workflow[]; readonly faults: readonly Fault[] }> {
  const read = await Promise.all(
    paths.map(async (path) => {
      const text = await textOf(folder === null ? path : join(folder, path), path)
      return text.ok ? readWorkflow(text.value, path) : text
    }),
  )
  return {
    workflows: read.flatMap((one) => (one.ok ? [one.value] : [])),
    faults: read.flatMap((one) => (one.ok ? [] : one.faults)),
  }
}

async function textOf(file: string, path: string): Promise<Result<string>> {
  try {
    if ((await stat(file)).size > MOST_BYTES)
      return bad(
        fault('artifact/too-large', path, `has more than ${MOST_BYTES} bytes`, { fix: 'give the path of a workflow' }),
      )
    return good(await readFile(file, 'utf8'))
  } catch (error) {
    return bad(
      fault('artifact/unreadable', path, `cannot be read: ${refusalWords(error)}`, {
        fix: 'give the path of a workflow',
      }),
    )
  }
}

/** Whether the repository is the gate's own action, so that `uses: ./` runs it. */
async function isAction(folder: string): Promise<boolean> {
  const text = await textOf(join(folder, 'action.yml'), 'action.yml')
  return text.ok && /^name:\s*["']?risk-gate["']?\s*$/m.test(text.value)
}

async function repositoryOf(folder: string, policies: readonly string[]): Promise<NonNullable<SetUp['repository']>> {
  const there = async (path: string) => (await textOf(join(folder, path), path)).ok
  for (const path of CODE_OWNERS_PATHS) {
    const text = await textOf(join(folder, path), path)
    if (text.ok)
      return {
        codeOwners: { path, text: text.value },
        policies: await Promise.all(policies.map(async (one) => ({ path: one, there: await there(one) }))),
      }
  }
  return {
    codeOwners: null,
    policies: await Promise.all(policies.map(async (one) => ({ path: one, there: await there(one) }))),
  }
}

/** Rules of the branch as the forge tells them; null where it is not asked. */
async function rulesOf(
  repository: string | null,
  named: string | null,
  world: World,
): Promise<Result<BranchRules | null>> {
  if (repository === null) return good(null)
  const token = world.environment['GITHUB_TOKEN'] ?? world.environment['GH_TOKEN']
  if (!token)
    return bad(
      fault('forge/permission', '--github', 'there is no token', {
        fix: 'set GITHUB_TOKEN to one that may read the repository',
      }),
    )
  const [{ forgeApi }, { branchRules, defaultBranch }] = await Promise.all([
    import('../github/octokit.js'),
    import('../github/branch-rules.js'),
  ])
  const say = (text: string) => world.error(`${logLine(logProse(text))}\n`)
  const api = forgeApi(token, { info: say, warning: say, error: say }, world.environment)
  const branch = named === null ? await defaultBranch(api, repository) : good(named)
  return branch.ok ? branchRules(api, repository, branch.value) : branch
}
