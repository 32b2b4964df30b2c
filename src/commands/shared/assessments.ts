/** Earlier assessments from a ledger, for a watch and for the judging of a change. */

import type { Result } from '../../domain/fault.js'
import type { Policy } from '../../domain/policy.js'
import type { Snapshot } from '../../domain/snapshot.js'
import { applicable } from '../../evaluate.js'
import type { Repository } from '../../git/git.js'
import type { ObjectReader } from '../../git/objects.js'
import { parsePolicy } from '../../judge/policy-text.js'
import { gatherHistory, type History, knownAssessments } from '../../watch/history.js'
import { scheduledFor } from '../../watch/schedule.js'
import { readLedger } from './ledger-reading.js'

/**
 * The history that a ledger holds; null where there is no ledger. A record that was altered, or that its successor does
 * not know, is no assessment. `now`: RFC 3339.
 */
export async function ledgerHistory(
  repository: Repository,
  objects: ObjectReader,
  ledger: string,
  now: string,
): Promise<Result<History | null>> {
  const gathered = gatherHistory(Date.parse(now))
  const read = await readLedger(repository, objects, ledger, ({ decision, faults }) => {
    if (decision && !faults.length) gathered.add(decision)
  })
  if (!read.ok) return read
  return { ok: true, value: read.value === null ? null : gathered.history }
}

/** Every scheduled requirement with each model that it binds. */
const scheduledPairs = (policy: Policy) =>
  policy.models.flatMap((model) =>
    scheduledFor(policy, applicable(policy, model)).map(({ requirement }) => ({
      model: model.id,
      requirement: requirement.id,
    })),
  )

/** Whether some requirement that binds a model counts how often an evaluation set was used. */
const countsAttempts = (policy: Policy): boolean =>
  policy.models.some((model) => applicable(policy, model).some(({ rule }) => rule === 'test-set-reuse'))

/**
 * The snapshot with what the ledger knows of scheduled requirements and of attempts on evaluation sets, where its
 * policy asks for either. A ledger that is there and cannot be read keeps the change from being judged.
 */
export async function withAssessments(
  snapshot: Snapshot,
  history: () => Promise<Result<History | null>>,
): Promise<Snapshot> {
  if (!snapshot.policy || snapshot.faults?.length) return snapshot
  const policy = parsePolicy(snapshot.policy.bytes, snapshot.policyPath, snapshot.packs)
  const pairs = policy.ok ? scheduledPairs(policy.value) : []
  const counts = policy.ok && countsAttempts(policy.value)
  if (!pairs.length && !counts) return snapshot
  const read = await history()
  if (!read.ok) return { ...snapshot, faults: read.faults }
  const { sha256 } = snapshot.policy.provenance
  const known = read.value && knownAssessments(read.value, pairs, sha256)
  return { ...snapshot, assessments: known && counts ? { ...known, attempts: read.value?.attempts ?? [] } : known }
}
