/** `watch`: judges what the policy schedules on the base branch's tip, and says what is overdue. */

import { bad, fault, good, type Result } from '../domain/fault.js'
import { watchExit } from '../domain/watch.js'
import { defaultBase } from '../git/history.js'
import { objectReader } from '../git/objects.js'
import { LEDGER_BRANCH } from '../ledger/layout.js'
import { canonical } from '../record.js'
import type { History } from '../watch/history.js'
import type { Command } from './command.js'
import { ledgerHistory } from './shared/assessments.js'
import { noLedger } from './shared/ledgers.js'
import { localSnapshot, openRepository } from './shared/local.js'
import { formatOption, NOW, type Options, PACKS, POLICY, parseOptions, timeOption, WAIVERS } from './shared/options.js'
import { queriesBy } from './shared/queries.js'
import { sayFaults } from './shared/say.js'
import { watchOver } from './shared/watch-judge.js'

export const watch: Command = {
  name: 'watch',
  usage: 'watch [options]',
  summary:
    'Judges the requirements that the policy names under schedule and that are due, on the tip of the base branch. Leaves with 1 while one is violated or overdue.',
  options: {
    repo: { value: 'DIR', help: 'the clone: a folder or a git bundle', fallback: '.' },
    base: { value: 'REF', help: 'the branch that is watched (default: the default branch)' },
    policy: POLICY,
    waivers: WAIVERS,
    workspace: { value: 'DIR', help: 'where earlier steps wrote fresh rows that the policy takes `from: workspace`' },
    packs: PACKS,
    ledger: { value: 'REF', help: `the ledger branch (default: ${LEDGER_BRANCH}, where there is one)` },
    record: {
      value: 'REF',
      help: `appends what was assessed to the ledger branch (default: ${LEDGER_BRANCH})`,
      bare: LEDGER_BRANCH,
    },
    now: NOW,
    format: formatOption(['text', 'json']),
  },

  async run(argv, world) {
    const parsed = parseOptions(argv, this.options, 0)
    if (!parsed.ok) return sayFaults(world, parsed.faults)
    const options = parsed.value
    const now = timeOption(options.text('now'), world.clock)
    if (!now.ok) return sayFaults(world, now.faults)
    const before = await beforeThis(options, now.value)
    if (!before.ok) return sayFaults(world, before.faults)
    const { base, history } = before.value
    const collected = await localSnapshot({
      repo: options.text('repo') ?? '.',
      base,
      head: base,
      policy: options.text('policy') ?? '',
      waivers: options.text('waivers'),
      workspace: options.text('workspace'),
      approvals: null,
      packs: options.text('packs'),
      now: now.value,
    })
    if (!collected.ok) return sayFaults(world, collected.faults)
    try {
      const { report, record } = await watchOver({
        snapshot: collected.value.snapshot,
        history,
        ledger: ledgerOf(options),
        queries: queriesBy(world.environment),
      })
      if (options.text('format') === 'json') world.out(`${canonical(report).replaceAll('##[', '#\\u0023[')}\n`)
      else world.out((await import('../outputs/watch-text.js')).renderWatchText(report))
      if (report.faults.length) sayFaults(world, report.faults)
      const name = options.text('record')
      if (name !== null && record) {
        const { recordLocally } = await import('./shared/ledgers.js')
        const appended = await recordLocally(record, options.text('repo') ?? '.', name)
        if (!appended.ok) return sayFaults(world, appended.faults)
      }
      return watchExit(report)
    } finally {
      collected.value.close()
    }
  },
}

const ledgerOf = (options: Options): string => options.text('ledger') ?? options.text('record') ?? LEDGER_BRANCH

/** The tip that is watched, and what the ledger knows. */
async function beforeThis(
  options: Options,
  now: string,
): Promise<Result<{ readonly base: string; readonly history: History | null }>> {
  const repository = await openRepository(options.text('repo') ?? '.')
  if (!repository.ok) return repository
  const objects = objectReader(repository.value)
  try {
    const base = options.text('base') ?? (await defaultBase(repository.value))?.tip ?? null
    if (base === null)
      return bad(fault('usage/option', '--base', 'no default branch was found', { fix: 'give the branch with --base' }))
    const history = await ledgerHistory(repository.value, objects, ledgerOf(options), now)
    if (!history.ok) return history
    const named = options.text('ledger')
    if (named !== null && history.value === null) return bad(noLedger(named, '--ledger'))
    return good({ base, history: history.value })
  } finally {
    objects.close()
    repository.value.close()
  }
}
