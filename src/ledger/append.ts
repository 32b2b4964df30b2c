/** Appends a decision to a ledger: chained to the one before, once, whoever else appends at the same time. */

import type { Decision } from '../domain/decision.js'
import { bad, fault, good, type Result } from '../domain/fault.js'
import type { LedgerStore } from '../ports.js'
import { canonical, decisionDigest } from '../record.js'
import { parseRecord } from './chain.js'
import {
  type ChainLink,
  HEAD_PATH,
  headRecord,
  indexPath,
  indexRecord,
  parseHead,
  parseIndex,
  recordPath,
} from './layout.js'
import { answerOf, occasionOf } from './occasion.js'

/** A decision in the ledger. */
export interface Appended extends ChainLink {
  /** The decision with its `previous`. */
  readonly decision: Decision
  /** True where an earlier run recorded the same answer on the same occasion: nothing was appended. */
  readonly repeated: boolean
}

export interface AppendOptions {
  /** Waits before another try, in milliseconds. */
  readonly sleep: (milliseconds: number) => Promise<void>
  /** A number in [0, 1) that spreads writers who collided. */
  readonly random: () => number
  readonly attempts?: number
}

/** Tries before giving up: with twenty writers the last one loses nineteen times at worst, and each waits a while. */
const ATTEMPTS = 60
const LONGEST_WAIT = 2_000

/**
 * Appends. The reference moves last and only from the tip that was read, so whatever is interrupted has either happened
 * or not. Faults: the branch is no ledger, it cannot be read or written, or others were faster every time.
 */
export async function append(
  decision: Decision,
  store: LedgerStore,
  options: AppendOptions,
): Promise<Result<Appended>> {
  const attempts = options.attempts ?? ATTEMPTS
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const done = await tryOnce(decision, store)
    if (!done.ok || done.value !== 'moved') return done as Result<Appended>
    await options.sleep(options.random() * Math.min(LONGEST_WAIT, 20 * attempt))
  }
  return bad(
    fault('ledger/write', 'ledger', `others appended at the same time ${attempts} times over`, { fix: 'run it again' }),
  )
}

async function tryOnce(decision: Decision, store: LedgerStore): Promise<Result<Appended | 'moved'>> {
  const tip = await store.tip()
  if (!tip.ok) return tip
  const end = await endOf(store, tip.value)
  if (!end.ok) return end
  const occasion = indexPath(occasionOf(decision))
  const listed = await recordsOf(store, tip.value, occasion)
  if (!listed.ok) return listed
  const before = await repeatedBy(decision, store, tip.value, listed.value)
  if (!before.ok) return before
  if (before.value) return good(before.value)

  const chained = { ...decision, previous: end.value?.digest ?? null }
  const link = { sequence: (end.value?.sequence ?? 0) + 1, digest: decisionDigest(chained) }
  const file = (path: string, value: unknown) => ({ path, bytes: Buffer.from(canonical(value), 'utf8') })
  const files = [
    file(recordPath(link), chained),
    file(occasion, indexRecord([...listed.value, link])),
    file(HEAD_PATH, headRecord(link)),
  ]
  const message = `Record ${link.sequence}: ${decision.verdict} on ${decision.head.slice(0, 12)}\n\n${link.digest}\n`
  const landed = await store.commit(tip.value, files, { message, at: decision.evaluated_at })
  if (!landed.ok) return landed
  return good(landed.value === 'moved' ? 'moved' : { ...link, decision: chained, repeated: false })
}

/** The end of the chain; null where the ledger is to be begun. A branch that is there and is no ledger is never written to. */
async function endOf(store: LedgerStore, tip: string | null): Promise<Result<ChainLink | null>> {
  if (tip === null) return good(null)
  const bytes = await store.read(tip, HEAD_PATH)
  if (!bytes.ok) return bytes
  const end = bytes.value === null ? null : parseHead(bytes.value)
  if (end) return good(end)
  return bad(
    fault('ledger/chain', HEAD_PATH, 'says no end of a chain, so nothing can be appended to it', {
      fix: 'name a branch that only holds the ledger, or restore the file from an earlier commit of the branch',
    }),
  )
}

/** Records of the occasion. A list that cannot be read counts as none: then a record is doubled, and none is lost. */
async function recordsOf(store: LedgerStore, tip: string | null, path: string): Promise<Result<readonly ChainLink[]>> {
  if (tip === null) return good([])
  const bytes = await store.read(tip, path)
  if (!bytes.ok) return bytes
  return good(bytes.value === null ? [] : (parseIndex(bytes.value, path) ?? []))
}

/** The latest record of the occasion where it says the same. What the list names is believed only by its digest. */
async function repeatedBy(
  decision: Decision,
  store: LedgerStore,
  tip: string | null,
  listed: readonly ChainLink[],
): Promise<Result<Appended | null>> {
  const last = listed.at(-1)
  if (tip === null || !last) return good(null)
  const bytes = await store.read(tip, recordPath(last))
  if (!bytes.ok) return bytes
  const recorded = bytes.value === null ? null : parseRecord(bytes.value, recordPath(last))
  if (!recorded?.ok || recorded.value.digest !== last.digest) return good(null)
  const known = recorded.value.decision
  if (occasionOf(known) !== occasionOf(decision) || answerOf(known) !== answerOf(decision)) return good(null)
  return good({ ...last, decision: { ...decision, previous: known.previous }, repeated: true })
}
