/**
 * Event → Snapshot: everything that will be judged, named by content. The one stage before the verdict that touches
 * the world; it needs only the trees, so a local check and the action share it.
 */

import { bad, fault, good, type Result } from '../domain/fault.js'
import type { People } from '../domain/people.js'
import type { ChangedPath, Snapshot, TreeView } from '../domain/snapshot.js'
import { dvcChanges } from './dvc-changes.js'

/** What is known before a file is opened. */
export interface Collected {
  readonly repository: string | null
  readonly pullRequest: number | null
  readonly title: string | null
  readonly head: string
  readonly base: string
  readonly mergeBase: string
  readonly baseRef: string | null
  readonly evaluatedAt: string
  readonly headTree: TreeView
  readonly baseTree: TreeView
  readonly mergeBaseTree: TreeView
  readonly workspace: TreeView | null
  readonly changes: readonly ChangedPath[]
  readonly people: People
  readonly policyPath: string
  readonly waiversPath: string
}

/** Policy files beyond this are refused. Bytes. */
const POLICY_CAP = 4 * 1024 * 1024

/**
 * Completes a snapshot: policy and waivers from the base tip (never from the change), and the outputs that DVC files
 * name as changed content. Faults: a policy that is there and cannot be read; two policies that differ only in ending.
 */
export async function collect(known: Collected): Promise<Result<Snapshot>> {
  const twin = otherEnding(known.policyPath)
  if (known.baseTree.entry(known.policyPath) && known.baseTree.entry(twin))
    return bad(
      fault('policy/ambiguous', known.policyPath, `${twin} is there too, and only one of the two can be the policy`, {
        fix: 'delete the one that does not count',
      }),
    )
  const policy = await fromBase(known, known.policyPath)
  if (!policy.ok) return policy
  const waivers = await fromBase(known, known.waiversPath)
  if (!waivers.ok) return waivers
  const behind = await dvcChanges(known.mergeBaseTree, known.headTree, known.changes)
  return good({ ...known, changes: [...known.changes, ...behind], policy: policy.value, waivers: waivers.value })
}

/** `x.yml` ↔ `x.yaml`. */
const otherEnding = (path: string) =>
  path.endsWith('.yml') ? path.replace(/yml$/, 'yaml') : path.replace(/yaml$/, 'yml')

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
