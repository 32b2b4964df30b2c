/** `check`: the whole gate on a local git repository. */

import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Decision } from '../domain/decision.js'
import { fault, good, type Result } from '../domain/fault.js'
import { EXIT_CODES } from '../domain/outcome.js'
import type { Snapshot } from '../domain/snapshot.js'
import { answersRecord, recordedQueries } from '../judge/answers.js'
import { aboutPolicy, judge } from '../judge.js'
import { LEDGER_BRANCH } from '../ledger/layout.js'
import type { OutputContext } from '../outputs/context.js'
import type { Queries } from '../ports.js'
import { canonical } from '../record.js'
import type { Command, World } from './command.js'
import { localSnapshot } from './shared/local.js'
import { namedFile } from './shared/named-file.js'
import { formatOption, NOW, type Options, PACKS, POLICY, parseOptions, timeOption, WAIVERS } from './shared/options.js'
import { queriesBy } from './shared/queries.js'
import { renderAll } from './shared/render.js'
import { sayFaults } from './shared/say.js'

export const check: Command = {
  name: 'check',
  usage: 'check [options]',
  summary:
    'Judges a change of a local git repository as the gate would: policy, waivers and roles come from the base, everything else from the head.',
  options: {
    repo: { value: 'DIR', help: 'the repository: a folder or a git bundle', fallback: '.' },
    base: { value: 'REF', help: 'what the change is to be merged to (default: merge base with the default branch)' },
    head: { value: 'REF', help: 'the change; "." is the working tree', fallback: 'HEAD' },
    policy: POLICY,
    waivers: WAIVERS,
    out: { value: 'DIR', help: 'writes decision.json, report.html, review.md, results.sarif and statement.json there' },
    format: formatOption(['text', 'json', 'markdown', 'sarif']),
    now: NOW,
    workspace: { value: 'DIR', help: 'where earlier steps wrote files that the policy takes `from: workspace`' },
    approvals: { value: 'FILE', help: 'who wrote and who approved the change (JSON)' },
    packs: PACKS,
    record: {
      value: 'REF',
      help: `appends the decision to the ledger branch of the repository (default: ${LEDGER_BRANCH})`,
      bare: LEDGER_BRANCH,
    },
    since: {
      value: 'DATE',
      help: 'judges what the ledger has from this day (YYYY-MM-DD, UTC) or time on under --policy FILE instead: what would have been',
    },
    until: { value: 'DATE', help: 'with --since: until the end of this day, or until this time' },
    ledger: { value: 'REF', help: `with --since: the ledger branch (default: ${LEDGER_BRANCH})` },
    answers: { value: 'FILE', help: 'answers.json of an earlier --out: engines are not asked again' },
  },

  async run(argv, world) {
    const parsed = parseOptions(argv, this.options, 0)
    if (!parsed.ok) return sayFaults(world, parsed.faults)
    if (parsed.value.text('since') !== null) return (await import('./what-if.js')).whatIf(parsed.value, world)
    for (const name of ['until', 'ledger'])
      if (parsed.value.text(name) !== null)
        return sayFaults(world, [fault('usage/option', `--${name}`, 'goes with --since only', { fix: 'add --since' })])
    const now = timeOption(parsed.value.text('now'), world.clock)
    if (!now.ok) return sayFaults(world, now.faults)
    const queries = await queriesOf(parsed.value.text('answers'), world)
    if (!queries.ok) return sayFaults(world, queries.faults)
    const collected = await localSnapshot({
      repo: parsed.value.text('repo') ?? '.',
      base: parsed.value.text('base'),
      head: parsed.value.text('head') ?? 'HEAD',
      policy: parsed.value.text('policy') ?? '',
      waivers: parsed.value.text('waivers'),
      workspace: parsed.value.text('workspace'),
      approvals: parsed.value.text('approvals'),
      packs: parsed.value.text('packs'),
      now: now.value,
      ledger: parsed.value.text('record') ?? LEDGER_BRANCH,
      queries: queries.value,
    })
    if (!collected.ok) return sayFaults(world, collected.faults)
    try {
      const judged = await judge(collected.value.snapshot)
      const recorded = await record(judged, parsed.value)
      const decision = recorded.ok ? recorded.value : judged
      await tell(decision, aboutPolicy(collected.value.snapshot), parsed.value, world)
      await keepAnswers(collected.value.snapshot, parsed.value.text('out'))
      // Whoever asked for a record and has none must not take the change for recorded.
      return recorded.ok ? EXIT_CODES[decision.verdict] : sayFaults(world, recorded.faults)
    } finally {
      collected.value.close()
    }
  },
}

/** The decision as the ledger has it, where one was asked for. */
async function record(decision: Decision, options: Options): Promise<Result<Decision>> {
  const name = options.text('record')
  if (name === null) return good(decision)
  const { recordLocally } = await import('./shared/ledgers.js')
  const appended = await recordLocally(decision, options.text('repo') ?? '.', name)
  return appended.ok ? good(appended.value.decision) : appended
}

/** Engines as the environment lets them be asked, or the answers of an earlier run. */
async function queriesOf(answers: string | null, world: World): Promise<Result<Queries>> {
  if (answers === null) return good(queriesBy(world.environment))
  const file = await namedFile(answers, 'usage/option', 'give the path of an answers.json')
  return file.ok ? recordedQueries(file.value.toString('utf8'), answers) : file
}

/** Writes what engines answered beside the decision that rests on it. */
async function keepAnswers({ queries }: Snapshot, out: string | null): Promise<void> {
  const record = answersRecord(queries)
  if (out !== null && record !== null) await writeFile(join(resolve(out), 'answers.json'), canonical(record))
}

/** Writes the files and prints the wanted form; faults also go to standard error, one a line. */
async function tell(decision: Decision, about: Partial<OutputContext>, options: Options, world: World): Promise<void> {
  const format = options.text('format')
  const out = options.text('out')
  const files = await renderAll(decision, { ...about, colour: world.colour })
  if (out !== null) {
    const folder = resolve(out)
    await mkdir(folder, { recursive: true })
    const record = canonical(decision)
    await writeFile(join(folder, 'decision.json'), record)
    for (const name of ['report.html', 'review.md', 'results.sarif'])
      await writeFile(join(folder, name), files.get(name) ?? '')
    const { statementsOf } = await import('./shared/statement.js')
    await writeFile(join(folder, 'statement.json'), canonical(statementsOf(decision, null)[0]))
  }
  // A runner takes `##[` anywhere in a line for a command: the same JSON, spelt so that it is none.
  if (format === 'json') world.out(`${canonical(decision).replaceAll('##[', '#\\u0023[')}\n`)
  else if (format === 'markdown') world.out(files.get('review.md') ?? '')
  else if (format === 'sarif') world.out(files.get('results.sarif') ?? '')
  else world.out(files.get('text') ?? '')
  if (decision.faults.length) sayFaults(world, decision.faults)
}
