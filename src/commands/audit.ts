/** `audit`: the merge history of the base branch against the ledger: what reached it, who decided, what got round the gate. */

import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { hasProblems } from '../domain/audit.js'
import { DAY } from '../domain/duration.js'
import { bad, fault, good, type Result } from '../domain/fault.js'
import type { Repository } from '../git/git.js'
import { defaultBase, resolveCommit } from '../git/history.js'
import { objectReader } from '../git/objects.js'
import { LEDGER_BRANCH } from '../ledger/layout.js'
import { logLine, logProse } from '../outputs/escape.js'
import type { Landings } from '../ports.js'
import type { Command, World } from './command.js'
import { askForge, type ForgeSource, forgeSource } from './shared/audit-forge.js'
import { FILES, FORMATS, renderAudit } from './shared/audit-forms.js'
import { type Audited, type AuditScope, auditHistory } from './shared/audit-history.js'
import { type AuditState, openAuditState } from './shared/audit-state.js'
import { noLedger } from './shared/ledgers.js'
import { openRepository, policyPaths } from './shared/local.js'
import { dayOption, formatOption, type Options, POLICY, parseOptions, WAIVERS } from './shared/options.js'
import { sayFaults } from './shared/say.js'

export const audit: Command = {
  name: 'audit',
  usage: 'audit [options]',
  summary:
    'Walks the merge history of the base branch: every commit that touches a model path, with its decision and what is wrong. Leaves with 1 where something is.',
  options: {
    repo: { value: 'DIR', help: 'the clone: a folder or a git bundle', fallback: '.' },
    github: {
      value: 'OWNER/NAME',
      help: 'audits this repository of GitHub instead, and asks who merged, who approved and where checks come from, with the token in GITHUB_TOKEN',
    },
    workflow: {
      value: 'PATHS',
      help: 'with --github: the workflow files that run the gate, separated by commas (default: found on the branch)',
    },
    app: { value: 'SLUG', help: 'with --github: the App whose check runs carry the verdict, where there is one' },
    resume: {
      value: 'FILE',
      help: 'with --github: keeps there what the forge answered, so that an audit that was broken off goes on; taken away when it is whole',
    },
    base: { value: 'REF', help: 'the branch that is audited (default: the default branch)' },
    since: { value: 'DATE', help: 'only merges from this day (YYYY-MM-DD, UTC) or time on' },
    until: { value: 'DATE', help: 'only merges until the end of this day, or until this time' },
    ledger: { value: 'REF', help: `the ledger branch (default: ${LEDGER_BRANCH}, where there is one)` },
    policy: POLICY,
    waivers: WAIVERS,
    format: formatOption(FORMATS, 'table'),
    out: { value: 'DIR', help: 'writes the wanted form there instead of printing it' },
  },

  async run(argv, world) {
    const parsed = parseOptions(argv, this.options, 0)
    if (!parsed.ok) return sayFaults(world, parsed.faults)
    if (parsed.value.text('format') === 'parquet' && parsed.value.text('out') === null)
      return sayFaults(world, [
        fault('usage/option', '--format', 'parquet is no text to print', { fix: 'name a folder with --out' }),
      ])
    const source = await sourceOf(parsed.value, world)
    if (!source.ok) return sayFaults(world, source.faults)
    const { repository, landings, app } = source.value
    const objects = objectReader(repository)
    try {
      const scope = await scopeOf(parsed.value, source.value)
      if (!scope.ok) return sayFaults(world, scope.faults)
      const audited = await auditHistory(repository, objects, scope.value)
      if (!audited.ok) return sayFaults(world, audited.faults)
      const named = parsed.value.text('ledger')
      if (named !== null && audited.value.report.ledger === null) return sayFaults(world, [noLedger(named, '--ledger')])
      const state = landings
        ? await stateOf(parsed.value, source.value, landings, audited.value.report.tip)
        : good(null)
      if (!state.ok) return sayFaults(world, state.faults)
      const told = landings
        ? await askForge(audited.value, {
            repository,
            objects,
            landings,
            app,
            workflows: source.value.workflows,
            ...(state.value ? { kept: state.value } : {}),
          })
        : audited
      const saved = (await state.value?.save()) ?? good(undefined)
      if (!told.ok || !saved.ok)
        return sayFaults(
          world,
          [told, saved].flatMap((one) => (one.ok ? [] : one.faults)),
        )
      await tell(told.value, parsed.value, world)
      await state.value?.done()
      return hasProblems(told.value.report) ? 1 : 0
    } finally {
      objects.close()
      await source.value.close()
    }
  },
}

/** What is audited, and how the forge is asked about it; `landings` null: it is not. */
type Source = Omit<ForgeSource, 'base' | 'landings'> & {
  readonly base: string | null
  readonly landings: ForgeSource['landings'] | null
  readonly workflows: readonly string[] | null
  readonly app: string | null
}

async function sourceOf(options: Options, world: World): Promise<Result<Source>> {
  const name = options.text('github')
  const app = options.text('app')
  const workflows =
    options
      .text('workflow')
      ?.split(',')
      .map((one) => one.trim()) ?? null
  if (name === null) {
    if (options.text('resume') !== null)
      return bad(
        fault('usage/option', '--resume', 'is of audits with --github', {
          fix: 'leave it out: a clone is audited in one go',
        }),
      )
    const repository = await openRepository(options.text('repo') ?? '.')
    if (!repository.ok) return repository
    const close = async () => repository.value.close()
    return good({ repository: repository.value, base: options.text('base'), landings: null, workflows, app, close })
  }
  const token = world.environment['GITHUB_TOKEN'] ?? world.environment['GH_TOKEN']
  if (!token)
    return bad(
      fault('forge/permission', '--github', 'there is no token', {
        fix: 'set GITHUB_TOKEN to one that may read the repository',
      }),
    )
  const say = (text: string) => world.error(`${logLine(logProse(text))}\n`)
  const source = await forgeSource({
    name,
    token,
    base: options.text('base'),
    ledger: options.text('ledger') ?? LEDGER_BRANCH,
    environment: world.environment,
    log: { info: say, warning: say, error: say },
  })
  return source.ok ? good({ ...source.value, workflows, app }) : source
}

/** Where answers are kept; null: nowhere. */
async function stateOf(
  options: Options,
  { repository }: Source,
  { question }: Landings,
  tip: string,
): Promise<Result<AuditState | null>> {
  const path = options.text('resume')
  if (path === null) return good(null)
  return openAuditState(path, { repository: options.text('github') ?? '', tip, question }, repository)
}

async function scopeOf(options: Options, source: Source): Promise<Result<AuditScope>> {
  const base = await baseOf(source.base, source.repository)
  if (!base.ok) return base
  const paths = policyPaths({ policy: options.text('policy') ?? '', waivers: options.text('waivers') })
  if (!paths.ok) return paths
  const since = dayOption(options.text('since'), '--since', 0)
  if (!since.ok) return since
  const until = dayOption(options.text('until'), '--until', DAY - 1)
  if (!until.ok) return until
  const format = options.text('format')
  return good({
    base: base.value,
    ledger: options.text('ledger') ?? LEDGER_BRANCH,
    policyPath: paths.value.policy,
    waiversPath: paths.value.waivers,
    since: options.text('since'),
    until: options.text('until'),
    inRange: (time) =>
      time >= (since.value ?? Number.NEGATIVE_INFINITY) && time <= (until.value ?? Number.POSITIVE_INFINITY),
    details: format === 'html' || format === 'oscal',
  })
}

async function baseOf(named: string | null, repository: Repository): Promise<Result<AuditScope['base']>> {
  if (named === null) {
    const found = await defaultBase(repository)
    if (found) return good(found)
    return bad(fault('usage/option', '--base', 'no default branch was found', { fix: 'give the branch with --base' }))
  }
  const tip = await resolveCommit(repository, named, '--base')
  return tip.ok ? good({ name: named, tip: tip.value }) : tip
}

/** Prints the wanted form, or writes it under `--out`. */
async function tell(audited: Audited, options: Options, world: World): Promise<void> {
  const format = FORMATS.find((one) => one === options.text('format')) ?? 'table'
  const made = await renderAudit(format, audited, world.clock())
  const out = options.text('out')
  if (out === null) return world.out(made.toString())
  const folder = resolve(out)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, FILES[format]), made)
  world.error(`${join(folder, FILES[format])}\n`)
}
