/** Ledgers as commands use them: where a decision is appended, and what a ledger holds. */

import type { Decision } from '../../domain/decision.js'
import { bad, type Fault, fault, type Result } from '../../domain/fault.js'
import { isBundle } from '../../git/bundle.js'
import { gitLedger, ledgerNameFault } from '../../git/ledger-store.js'
import { type Appended, append } from '../../ledger/append.js'
import { attach } from '../../ledger/attach.js'
import { type LedgerStore, type Log, warnAll } from '../../ports.js'
import { decisionDigest } from '../../record.js'
import { openRepository } from './local.js'

export { type LedgerReading, readLedger } from './ledger-reading.js'

/** The waits of a real run. */
const WAITS = {
  sleep: (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)),
  random: Math.random,
}

/** Appends to a store with the waits of a real run. */
const appendTo = (store: LedgerStore, decision: Decision): Promise<Result<Appended>> => append(decision, store, WAITS)

/** Keeps bundles of a decision beside it. Where that fails the log says so; the verdict never hangs on it. */
export async function keepBundles(
  decision: Decision,
  bundles: readonly string[],
  store: LedgerStore,
  log: Log,
): Promise<void> {
  const kept = await attach({ digest: decisionDigest(decision), bundles, at: decision.evaluated_at }, store, WAITS)
  if (!kept.ok) return warnAll(log, 'the attestation was not kept in the ledger (the verdict stands)', kept.faults)
  log.info(`the attestation is kept in the ledger: ${kept.value}`)
}

/** The decision with its `previous`, appended; as it is where that fails, which the log says. The verdict never hangs on it. */
export async function keepDecision(decision: Decision, store: LedgerStore, log: Log): Promise<Decision> {
  const appended = await appendTo(store, decision)
  if (!appended.ok) {
    warnAll(log, 'the decision was not appended to the ledger (the verdict stands)', appended.faults)
    return decision
  }
  const { sequence, digest, repeated } = appended.value
  log.info(`${repeated ? 'the ledger has it already' : 'appended to the ledger'}: record ${sequence}, ${digest}`)
  return appended.value.decision
}

/** Appends a decision to a branch of a local repository. */
export async function recordLocally(decision: Decision, repo: string, name: string): Promise<Result<Appended>> {
  if (await isBundle(repo))
    return bad(
      fault('usage/option', '--record', `"${repo}" is a bundle, and nothing can be recorded in one`, {
        fix: 'judge a clone of it',
      }),
    )
  const repository = await openRepository(repo)
  if (!repository.ok) return repository
  try {
    const wrong = await ledgerNameFault(repository.value, name, '--record')
    return wrong ? bad(wrong) : await appendTo(gitLedger(repository.value, name), decision)
  } finally {
    repository.value.close()
  }
}

/** The fault of a ledger that was named and is not there. */
export const noLedger = (name: string, option: string): Fault =>
  fault('usage/option', option, `there is no ledger "${name}" in this repository`, {
    fix: 'fetch it: git fetch origin risk-gate-ledger:risk-gate-ledger',
  })
