/** `diff`: what a change of a policy asks more or less, construct by construct. */

import { readFile } from 'node:fs/promises'
import { bad, fault, type Result } from '../domain/fault.js'
import type { Policy } from '../domain/policy.js'
import { refusalWords } from '../domain/refusal.js'
import type { PolicyChange } from '../domain/rule.js'
import { fileAt } from '../git/file.js'
import { resolveCommit } from '../git/history.js'
import { logLine, logProse } from '../outputs/escape.js'
import { diffPolicies, PACK_CAP } from '../policy/index.js'
import { canonical } from '../record.js'
import { RULES } from '../rules/index.js'
import type { Command, World } from './command.js'
import { openRepository } from './shared/local.js'
import { formatOption, type Options, parseOptions } from './shared/options.js'
import { readPolicy } from './shared/packs.js'
import { sayFaults } from './shared/say.js'

type Effect = PolicyChange['effect']

/** What is told first: what asks less. */
const EFFECTS: readonly Effect[] = ['loosens', 'tightens', 'neither']

export const diff: Command = {
  name: 'diff',
  usage: 'diff OLD NEW [options]',
  summary:
    'Compares two policies: each difference tightens, loosens or is neither. Each is a file, or REVISION:PATH of the repository. What cannot be shown to tighten loosens.',
  options: {
    repo: { value: 'DIR', help: 'the repository that revisions are of', fallback: '.' },
    packs: { value: 'DIR', help: 'clones of the repositories whose packs the policies extend, or one of them' },
    format: formatOption(['text', 'json']),
  },

  async run(argv, world) {
    const parsed = parseOptions(argv, this.options, 2)
    if (!parsed.ok) return sayFaults(world, parsed.faults)
    const [old, now] = parsed.value.rest
    if (old === undefined || now === undefined)
      return sayFaults(world, [fault('usage/option', 'diff', 'needs two policies', { fix: 'risk-gate diff OLD NEW' })])
    const policies = await Promise.all([old, now].map((name) => policyOf(name, parsed.value)))
    const faults = policies.flatMap((one) => (one.ok ? [] : one.faults))
    const [before, after] = policies.map((one) => (one.ok ? one.value : null))
    if (faults.length || !before || !after) return sayFaults(world, faults)
    const changes = diffPolicies(before, after, RULES)
    if (parsed.value.text('format') === 'json') world.out(jsonOf(changes))
    else tell(changes, world)
    return 0
  },
}

/** A policy by the name of a file, or by revision and path. A file that is there is meant, also where its name has a colon. */
async function policyOf(name: string, options: Options): Promise<Result<Policy>> {
  const packs = options.text('packs')
  try {
    return await readPolicy(await readFile(name), name, [packs])
  } catch (error) {
    const colon = name.indexOf(':')
    if (colon < 1) {
      return bad(
        fault('policy/missing', name, `cannot be read: ${refusalWords(error)}`, {
          fix: 'give a file, or REVISION:PATH',
        }),
      )
    }
    const repository = await openRepository(options.text('repo') ?? '.')
    if (!repository.ok) return repository
    try {
      const commit = await resolveCommit(repository.value, name.slice(0, colon), name)
      if (!commit.ok) return commit
      const wanted = { code: 'policy/missing', name, most: PACK_CAP } as const
      const shown = await fileAt(repository.value, commit.value, name.slice(colon + 1), wanted)
      return shown.ok ? await readPolicy(shown.value, name, [packs, repository.value.folder]) : shown
    } finally {
      repository.value.close()
    }
  }
}

/** Changes and how many of each sort there are, as canonical JSON on one line. */
function jsonOf(changes: readonly PolicyChange[]): string {
  const counts = Object.fromEntries(EFFECTS.map((effect) => [effect, of(changes, effect).length]))
  const listed = changes.map(({ effect, where, message }) => ({ effect, where, message }))
  return `${canonical({ schema: 'risk-gate/diff/v1', changes: listed, counts })}\n`
}

const of = (changes: readonly PolicyChange[], effect: Effect) => changes.filter((one) => one.effect === effect)

function tell(changes: readonly PolicyChange[], world: World): void {
  const rows = EFFECTS.flatMap((effect) =>
    of(changes, effect).map(({ message }) => `${effect.padEnd(9)} ${logProse(message, 1000)}`),
  )
  const [loosens, tightens, neither] = EFFECTS.map((effect) => of(changes, effect).length)
  const sum = changes.length
    ? `${loosens} loosen, ${tightens} tighten, ${neither} neither`
    : 'The two policies ask the same.'
  world.out(`${[...rows, sum].map(logLine).join('\n')}\n`)
}
