/** `check --since`: past decisions of the ledger under another policy, from what is recorded of them. */

import { createHash } from 'node:crypto'
import type { Decision } from '../domain/decision.js'
import { DAY } from '../domain/duration.js'
import { bad, fault, good, type Result } from '../domain/fault.js'
import type { Policy } from '../domain/policy.js'
import { WATCH } from '../domain/watch.js'
import { EFFECTS, type Effect, type WhatIf, type WhatIfChange } from '../domain/what-if.js'
import { type Repository, runGit } from '../git/git.js'
import { objectReader } from '../git/objects.js'
import { parsePolicy } from '../judge/policy-text.js'
import { LEDGER_BRANCH } from '../ledger/layout.js'
import { vocabulary } from '../metrics/index.js'
import { renderWhatIf } from '../outputs/what-if-text.js'
import { bytesDigest, canonical, wellFormed } from '../record.js'
import { RULES } from '../rules/index.js'
import { replayUnder } from '../what-if/replay.js'
import type { World } from './command.js'
import { readLedger } from './shared/ledger-reading.js'
import { noLedger } from './shared/ledgers.js'
import { openRepository } from './shared/local.js'
import { namedFile } from './shared/named-file.js'
import { dayOption, type Options } from './shared/options.js'
import { sayFaults } from './shared/say.js'

/** Runs it; leaves with 0, for nothing is judged now, or with 2 where the question cannot be answered. */
export async function whatIf(options: Options, world: World): Promise<number> {
  const format = options.text('format') ?? 'text'
  if (format !== 'text' && format !== 'json')
    return sayFaults(world, [fault('usage/option', '--format', `--since has no ${format}`, { fix: 'text or json' })])
  const found = await answer(options)
  if (!found.ok) return sayFaults(world, found.faults)
  const told = wellFormed(found.value)
  world.out(format === 'json' ? `${canonical(told).replaceAll('##[', '#\\u0023[')}\n` : renderWhatIf(told))
  return 0
}

interface Kept {
  readonly digest: string
  readonly decision: Decision
}

async function answer(options: Options): Promise<Result<WhatIf>> {
  const since = dayOption(options.text('since'), '--since', 0)
  if (!since.ok) return since
  const until = dayOption(options.text('until'), '--until', DAY - 1)
  if (!until.ok) return until
  const policy = await policyFile(options.text('policy') ?? '')
  if (!policy.ok) return policy
  const ledger = options.text('ledger') ?? LEDGER_BRANCH
  const repository = await openRepository(options.text('repo') ?? '.')
  if (!repository.ok) return repository
  const objects = objectReader(repository.value)
  try {
    const last = new Map<string, Kept>()
    let leftOut = 0
    const read = await readLedger(repository.value, objects, ledger, ({ decision, digest, faults }) => {
      if (!decision || faults.length) {
        leftOut++
        return
      }
      const at = Date.parse(decision.evaluated_at)
      const isAsked = at >= (since.value ?? 0) && at <= (until.value ?? Number.POSITIVE_INFINITY)
      // The last word on each change is what it was merged on, or refused by.
      const change = decision.pull_request === null ? decision.head : `#${decision.pull_request}`
      if (isAsked && decision.reason !== WATCH && decision.models.length) last.set(change, { digest, decision })
    })
    if (!read.ok) return read
    if (read.value === null) return bad(noLedger(ledger, '--ledger'))
    const before = policiesOf(repository.value)
    const changes: WhatIfChange[] = []
    for (const one of last.values()) changes.push(await changeUnder(one, policy.value.policy, before))
    const counts = Object.fromEntries(
      EFFECTS.map((effect) => [effect, changes.filter((one) => one.effect === effect).length]),
    ) as Record<Effect, number>
    return good({
      schema: 'risk-gate/what-if/v1',
      policy: { path: options.text('policy') ?? '', sha256: policy.value.sha256 },
      since: options.text('since'),
      until: options.text('until'),
      ledger,
      changes,
      counts,
      'left-out': leftOut,
    })
  } finally {
    objects.close()
    repository.value.close()
  }
}

async function changeUnder(
  { digest, decision }: Kept,
  policy: Policy,
  before: (decision: Decision) => Promise<Policy | null>,
): Promise<WhatIfChange> {
  const replaying = { policy, before: await before(decision), rules: RULES, vocabulary }
  return {
    decision: digest,
    pull_request: decision.pull_request,
    head: decision.head,
    evaluated_at: decision.evaluated_at,
    models: decision.models.map(({ id }) => id),
    verdict: decision.verdict,
    ...replayUnder(decision, replaying),
  }
}

async function policyFile(path: string): Promise<Result<{ readonly policy: Policy; readonly sha256: string }>> {
  const file = await namedFile(path, 'usage/option', 'give the path of a policy as --policy')
  if (!file.ok) return file
  const policy = parsePolicy(file.value, path)
  const sha256 = createHash('sha256').update(file.value).digest('hex')
  return policy.ok ? good({ policy: policy.value, sha256 }) : policy
}

/** The policy of a decision by the commit that it names, believed by its digest alone; null: it is not in this clone. */
function policiesOf(repository: Repository): (decision: Decision) => Promise<Policy | null> {
  const known = new Map<string, Promise<Policy | null>>()
  const read = async ({ path, commit, sha256 }: NonNullable<Decision['policy']>): Promise<Policy | null> => {
    const found = await runGit(repository, ['cat-file', 'blob', `${commit}:${path}`])
    if (found.code !== 0 || bytesDigest(found.stdout) !== `sha256:${sha256}`) return null
    const policy = parsePolicy(found.stdout, path)
    return policy.ok ? policy.value : null
  }
  return ({ policy }) => {
    if (policy === null) return Promise.resolve(null)
    const before = known.get(policy.sha256) ?? read(policy)
    known.set(policy.sha256, before)
    return before
  }
}
