/**
 * Event → Snapshot: everything that will be judged, named by content. The one stage before the verdict that touches
 * the world; it needs only the trees, so a local check and the action share it.
 */

import { bad, type Fault, fault, good, type Result } from '../domain/fault.js'
import type { Snapshot } from '../domain/snapshot.js'
import { dvcChanges } from './dvc-changes.js'

/** What is known before a file is opened. */
export type Collected = Omit<Snapshot, 'policy' | 'waivers' | 'faults' | 'packs' | 'assessments' | 'queries'>

/** Policy files beyond this are refused. Bytes. */
const POLICY_CAP = 4 * 1024 * 1024

/**
 * Completes a snapshot: policy and waivers from the base tip (never from the change), and the outputs that DVC files
 * name as changed content. What keeps a policy that is there from being read (a link, its size, a second one that
 * differs only in its ending) is told in the snapshot's faults.
 */
export async function collect(known: Collected): Promise<Snapshot> {
  const behind = await dvcChanges(known.mergeBaseTree, known.headTree, known.changes)
  const twin = otherEnding(known.policyPath)
  const faults: Fault[] = []
  if (twin !== null && known.baseTree.entry(known.policyPath) && known.baseTree.entry(twin))
    faults.push(
      fault('policy/ambiguous', known.policyPath, `${twin} is there too, and only one of the two can be the policy`, {
        fix: 'delete the one that does not count',
      }),
    )
  const policy = await fromBase(known, known.policyPath)
  const waivers = await fromBase(known, known.waiversPath)
  for (const one of [policy, waivers]) if (!one.ok) faults.push(...one.faults)
  return {
    ...known,
    changes: [...known.changes, ...behind],
    policy: policy.ok ? policy.value : null,
    waivers: waivers.ok ? waivers.value : null,
    ...(faults.length ? { faults } : {}),
  }
}

/** `x.yml` ↔ `x.yaml`; null for any other ending. */
function otherEnding(path: string): string | null {
  const [, stem, ending] = /^(.*\.)(ya?ml)$/s.exec(path) ?? []
  return stem === undefined ? null : `${stem}${ending === 'yml' ? 'yaml' : 'yml'}`
}

async function fromBase(known: Collected, path: string): Promise<Result<Snapshot['policy']>> {
  const entry = known.baseTree.entry(path)
  if (!entry) return good(null)
  if ((entry.size ?? 0) > POLICY_CAP)
    return bad(
      fault('policy/syntax', path, `has ${entry.size} bytes; at most ${POLICY_CAP} are read`, { fix: 'shorten it' }),
    )
  const blob = await known.baseTree.open(path)
  if (!blob.ok) return blob
  return good({
    provenance: { path, commit: known.base, sha256: blob.value.sha256 },
    bytes: await blob.value.bytes(),
  })
}
