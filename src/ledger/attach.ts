/** Puts what was signed of a decision beside it in the ledger. It is no part of the chain: a signature vouches for itself. */

import { bad, fault, good, type Result } from '../domain/fault.js'
import type { LedgerStore } from '../ports.js'
import type { AppendOptions } from './append.js'
import { attestationsPath } from './layout.js'

const ATTEMPTS = 60
const LONGEST_WAIT = 2_000

/** What is signed: the digest of the decision (`sha256:…`), its bundles as JSON on one line each, and the commit's time. */
export interface Attachment {
  readonly digest: string
  readonly bundles: readonly string[]
  /** RFC 3339. */
  readonly at: string
}

/** Adds the bundles that are not there yet; gives their path. Faults: no ledger, or it cannot be read or written. */
export async function attach(
  { digest, bundles, at }: Attachment,
  store: LedgerStore,
  { sleep, random, attempts = ATTEMPTS }: AppendOptions,
): Promise<Result<string>> {
  const path = attestationsPath(digest)
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const tip = await store.tip()
    if (!tip.ok) return tip
    if (tip.value === null)
      return bad(fault('ledger/write', path, 'there is no ledger to keep it in', { fix: 'append the decision first' }))
    const there = await store.read(tip.value, path)
    if (!there.ok) return there
    const known = there.value === null ? [] : Buffer.from(there.value).toString('utf8').split('\n').filter(Boolean)
    const lines = [...new Set([...known, ...bundles])]
    if (lines.length === known.length) return good(path)
    const file = { path, bytes: Buffer.from(`${lines.join('\n')}\n`, 'utf8') }
    const landed = await store.commit(tip.value, [file], { message: `Attest a decision\n\n${digest}\n`, at })
    if (!landed.ok) return landed
    if (landed.value === 'landed') return good(path)
    await sleep(random() * Math.min(LONGEST_WAIT, 20 * attempt))
  }
  return bad(
    fault('ledger/write', path, `others appended at the same time ${attempts} times over`, { fix: 'run it again' }),
  )
}
