/** `init`: looks at a repository and proposes policy, workflow and code owners for it. */

import { lstat, mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { bad, fault, good, type Result } from '../domain/fault.js'
import { TIERS, type Tier } from '../domain/outcome.js'
import type { TreeView } from '../domain/snapshot.js'
import { listedTree, workspaceTree } from '../git/folder-tree.js'
import { type Repository, runGit } from '../git/git.js'
import { repositoryName } from '../git/history.js'
import {
  CODEOWNERS_PATHS,
  codeownersLines,
  codeownersText,
  POLICY_PATH,
  type Proposal,
  WORKFLOW_PATH,
  workflowText,
} from '../init/files.js'
import { lookAt, type Seen } from '../init/look.js'
import { type Answers, modelsOf, pathsOf, policyText } from '../init/policy.js'
import { parsePolicy } from '../judge/policy-text.js'
import { logLine } from '../outputs/escape.js'
import { PACKS } from '../policy/packs.js'
import { READERS } from '../readers/index.js'
import type { Command, World } from './command.js'
import { afterwards, type Done, doneText, seenText, standsText } from './shared/init-words.js'
import { parseOptions, timeOption } from './shared/options.js'
import { type Asker, hasLeft, terminalAsker } from './shared/prompts.js'
import { type Rehearsal, rehearse } from './shared/rehearse.js'
import { sayFaults } from './shared/say.js'

export const init: Command = {
  name: 'init',
  usage: 'init [DIR] [--yes]',
  summary:
    'Looks at a repository and proposes a policy, a workflow and lines for CODEOWNERS. On a terminal it asks; with --yes it takes what it proposes. A file that is there is never overwritten without asking, and with --yes never.',
  options: {
    yes: { value: null, help: 'take every proposal, and overwrite nothing', short: 'y' },
    pack: {
      value: 'NAME',
      help: `a pack beside the baseline: ${[...PACKS.keys()].join(', ')}`,
      choices: [...PACKS.keys()],
    },
    'second-line': { value: 'WHO', help: 'who judges risk: logins or org/team, separated by commas' },
    now: { value: 'TIME', help: 'the time to judge the files at, RFC 3339 with a zone (default: now)' },
  },

  async run(argv, world) {
    return runInit(argv, world, world.interactive ? () => terminalAsker() : null)
  },
}

/** `init` with whoever answers; null: nobody does, and only `--yes` will do. */
export async function runInit(
  argv: readonly string[],
  world: World,
  asking: (() => Promise<Asker>) | null,
): Promise<number> {
  const parsed = parseOptions(argv, init.options, 1)
  if (!parsed.ok) return sayFaults(world, parsed.faults)
  const now = timeOption(parsed.value.text('now'), world.clock)
  if (!now.ok) return sayFaults(world, now.faults)
  const yes = parsed.value.flag('yes')
  if (!yes && asking === null) {
    const fix = 'run it on a terminal, or with --yes'
    return sayFaults(world, [fault('usage/option', 'init', 'has questions, and there is nobody to answer', { fix })])
  }
  const place = await placeOf(resolve(parsed.value.rest[0] ?? '.'))
  if (!place.ok) return sayFaults(world, place.faults)
  const { folder, tree, name } = place.value
  const say = (lines: readonly string[]) => world.out(`${lines.map(logLine).join('\n')}\n`)
  const seen = await lookAt(tree, name.slice(name.indexOf('/') + 1), READERS)
  say(seenText(seen))
  try {
    const asker = yes || asking === null ? null : await asking()
    const proposed = proposal(seen, name, parsed.value.text('pack'), parsed.value.text('second-line'))
    const answers = asker ? await asked(asker, proposed) : proposed
    const judged = await judgedPolicy(tree, seen, answers, now.value)
    if (!judged.ok) return sayFaults(world, judged.faults)
    const { rehearsal, strict, text } = judged.value
    say(standsText(rehearsal))
    const question = `Let the ${rehearsal.notYet.length} that lack their evidence only warn until it is there?`
    const asksAll = asker !== null && rehearsal.notYet.length > 0 && !(await asker.confirm(question, true))
    const files = await proposals(folder, answers, asksAll ? strict : text, asker)
    const written: string[] = []
    for (const one of files) {
      const done = await put(folder, one, asker)
      if (done === 'wrote') written.push(one.path)
      say([doneText(done, one)])
    }
    say(afterwards(seen, written, codeownersLines(answers.secondLine)))
    return 0
  } catch (error) {
    if (!hasLeft(error)) throw error
    return sayFaults(world, [
      fault('usage/option', 'init', 'was left before its end; files that it named are written', {
        fix: 'run it again: what is there is kept',
      }),
    ])
  }
}

interface Place {
  readonly folder: string
  readonly tree: TreeView
  /** `owner/name` of the remote, else the folder's name. */
  readonly name: string
}

/** The top of the repository that a folder is in, or the folder itself where it is in none. */
async function placeOf(folder: string): Promise<Result<Place>> {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (!isFolder) return bad(fault('usage/option', folder, 'is no folder', { fix: 'give the folder of a clone' }))
  const top = await runGit({ folder }, ['rev-parse', '--show-toplevel'])
  if (top.code !== 0) {
    const tree = await workspaceTree(folder)
    return tree.ok ? good({ folder, tree: tree.value, name: basename(folder) }) : tree
  }
  const repository: Repository = { folder: top.stdout.toString('utf8').replace(/\n$/, '') }
  const tree = await listedTree(repository)
  if (!tree.ok) return tree
  const name = (await repositoryName(repository)) ?? basename(repository.folder)
  return good({ folder: repository.folder, tree: tree.value, name })
}

/** What is taken where nobody says otherwise. */
function proposal(seen: Seen, name: string, pack: string | null, secondLine: string | null): Answers {
  const subject = pack ?? seen.pack
  const owner = name.includes('/') ? name.slice(0, name.indexOf('/')) : 'your-org'
  return {
    packs: ['baseline', ...(subject === null || subject === 'baseline' ? [] : [subject])],
    // Models that decide about people are of the highest tier until somebody says otherwise.
    tier: subject === null || subject === 'baseline' || subject === 'llm-application' ? 'limited' : 'high',
    secondLine: people(secondLine ?? `${owner}/model-risk`),
    models: modelsOf(seen),
  }
}

const people = (text: string): readonly string[] =>
  text
    .split(/[\s,]+/)
    .map((one) => one.replace(/^@/, ''))
    .filter(Boolean)

async function asked(asker: Asker, proposed: Answers): Promise<Answers> {
  const models = []
  for (const model of proposed.models) {
    const about = `Judge changes of ${model.artifact ?? 'models/**'}?`
    if (proposed.models.length === 1 || (await asker.confirm(about, true))) {
      const id = await asker.text('Name of the model in the policy', model.id, checkId)
      models.push({ ...model, id })
    }
  }
  const subjects = [...PACKS.keys()].filter((one) => one !== 'baseline')
  const pack = await asker.choose(
    'What is it about? A pack asks what is usual there.',
    [
      ...subjects.map((value) => ({ value, name: value })),
      { value: 'baseline', name: 'none of these: the baseline alone' },
    ],
    proposed.packs[1] ?? 'baseline',
  )
  const tier = await asker.choose(
    'How much harm does a wrong answer do?',
    [
      { value: 'minimal', name: 'minimal: hardly any' },
      { value: 'limited', name: 'limited: annoying, and can be undone' },
      { value: 'high', name: 'high: it decides about people, money or health' },
    ],
    proposed.tier,
  )
  const second = await asker.text(
    'Who judges risk, and does not build the models? Logins or org/team',
    proposed.secondLine.join(', '),
    (answer) => (people(answer).length ? null : 'name at least one'),
  )
  return {
    packs: ['baseline', ...(pack === 'baseline' ? [] : [pack])],
    tier: TIERS.find((one): one is Tier => one === tier) ?? proposed.tier,
    secondLine: people(second),
    models: models.length ? models : proposed.models,
  }
}

const checkId = (answer: string): string | null =>
  /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(answer) ? null : 'lower-case letters, digits and dashes'

/** The policy as it is and with what is missing turned into warnings, and what the rehearsal showed. It must have no fault. */
async function judgedPolicy(
  tree: TreeView,
  seen: Seen,
  answers: Answers,
  now: string,
): Promise<Result<{ readonly strict: string; readonly text: string; readonly rehearsal: Rehearsal }>> {
  const strict = policyText(seen, answers, [])
  const checked = parsePolicy(new TextEncoder().encode(strict), POLICY_PATH)
  if (!checked.ok) return checked
  const changed = answers.models.map(
    (model) => model.artifact ?? (pathsOf(model, seen)[0] ?? '').replaceAll('**', 'model'),
  )
  const rehearsal = await rehearse(tree, strict, changed, now)
  const text = policyText(seen, answers, rehearsal.notYet)
  const final = parsePolicy(new TextEncoder().encode(text), POLICY_PATH)
  return final.ok ? good({ strict, text, rehearsal }) : final
}

async function proposals(
  folder: string,
  answers: Answers,
  policy: string,
  asker: Asker | null,
): Promise<readonly Proposal[]> {
  const owners = await existing(folder, CODEOWNERS_PATHS)
  const [path = ''] = CODEOWNERS_PATHS
  const who = { what: 'who must review a change of the gate' }
  const lines =
    owners === null
      ? { path, text: codeownersText(answers.secondLine, null), ...who }
      : { path: owners.path, text: codeownersText(answers.secondLine, asker ? owners.text : null), ...who }
  return [
    { path: POLICY_PATH, text: policy, what: 'what is asked of a model' },
    { path: WORKFLOW_PATH, text: workflowText(), what: 'runs the gate on every pull request' },
    lines,
  ]
}

async function existing(folder: string, paths: readonly string[]): Promise<{ path: string; text: string } | null> {
  for (const path of paths) {
    const text = await readFile(join(folder, path), 'utf8').catch(() => null)
    if (text !== null) return { path, text }
  }
  return null
}

/** A path and the folders on the way to it, the path last. */
const waysTo = (path: string): readonly string[] =>
  path.split('/').map((_, at, segments) => segments.slice(0, at + 1).join('/'))

/** Writes a file; one that is there only where a person says so, and none behind a link. */
async function put(folder: string, { path, text, what }: Proposal, asker: Asker | null): Promise<Done> {
  const target = join(folder, path)
  // A link could lead out of the repository: what is behind one is nobody's to write.
  const kinds = await Promise.all(waysTo(path).map((way) => lstat(join(folder, way)).catch(() => null)))
  if (kinds.some((one) => one?.isSymbolicLink())) return 'link'
  const isThere = kinds.at(-1) !== null
  const question = isThere ? `${path} is there already. Overwrite it?` : `Write ${path} (${what})?`
  if (asker ? !(await asker.confirm(question, !isThere)) : isThere) return isThere ? 'kept' : 'declined'
  await mkdir(dirname(target), { recursive: true })
  await writeFile(target, text, isThere ? {} : { flag: 'wx' })
  return 'wrote'
}
