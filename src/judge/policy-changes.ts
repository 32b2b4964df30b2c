/** What a change does to the policy and its waivers: merge base against head, construct by construct. */

import { good, type Result } from '../domain/fault.js'
import type { Policy, Waiver } from '../domain/policy.js'
import type { PolicyChange } from '../domain/rule.js'
import type { Snapshot, TreeView } from '../domain/snapshot.js'
import { diffPolicies, diffWaivers, loadWaivers } from '../policy/index.js'
import { RULES } from '../rules/index.js'
import { parsePolicy } from './policy-text.js'

/**
 * Semantic differences of policy and waivers between merge base and head; empty where neither file changed. What cannot
 * be read after the change loosens. `base`: the policy that judges, for waivers whose own policy cannot be read.
 */
export async function changesOfPolicy(snapshot: Snapshot, base: Policy): Promise<readonly PolicyChange[]> {
  const touched = new Set(snapshot.changes.map((change) => change.path))
  const [before, after] = [snapshot.mergeBaseTree, snapshot.headTree]
  const found: PolicyChange[] = []
  const [old, now] = [await policyOf(before, snapshot), await policyOf(after, snapshot)]
  const policies = { before: old?.ok ? old.value : null, after: now?.ok ? now.value : null }
  if (touched.has(snapshot.policyPath)) found.push(...diffPolicies(policies.before, policies.after, RULES))
  if (touched.has(snapshot.waiversPath)) {
    const was = await waiversOf(before, snapshot, policies.before ?? base)
    const is = await waiversOf(after, snapshot, policies.after ?? base)
    if (is.ok) found.push(...diffWaivers(was.ok ? was.value : [], is.value))
    else
      found.push({
        effect: 'loosens',
        where: 'waivers',
        message: `${snapshot.waiversPath} cannot be read after this change, so what it waives is not known`,
        source: null,
      })
  }
  return found
}

/** The policy of a tree, or its faults; null where there is none. */
export async function policyOf(tree: TreeView, { policyPath, packs }: Snapshot): Promise<Result<Policy> | null> {
  if (!tree.entry(policyPath)) return null
  const bytes = await bytesOf(tree, policyPath)
  return bytes.ok ? parsePolicy(bytes.value, policyPath, packs) : bytes
}

/** The waivers of a tree, or their faults; no file is no waivers. */
export async function waiversOf(
  tree: TreeView,
  { waiversPath }: Snapshot,
  policy: Policy,
): Promise<Result<readonly Waiver[]>> {
  if (!tree.entry(waiversPath)) return good([])
  const bytes = await bytesOf(tree, waiversPath)
  return bytes.ok ? loadWaivers({ bytes: bytes.value, path: waiversPath, policy }) : bytes
}

async function bytesOf(tree: TreeView, path: string): Promise<Result<Uint8Array>> {
  const blob = await tree.open(path)
  return blob.ok ? good(await blob.value.bytes()) : blob
}
