/** What a change does to the policy and its waivers: merge base against head, construct by construct. */

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
  const policies = { before: await policyOf(before, snapshot), after: await policyOf(after, snapshot) }
  if (touched.has(snapshot.policyPath)) found.push(...diffPolicies(policies.before, policies.after, RULES))
  if (touched.has(snapshot.waiversPath)) {
    const old = await waiversOf(before, snapshot, policies.before ?? base)
    const now = await waiversOf(after, snapshot, policies.after ?? base)
    if (now) found.push(...diffWaivers(old ?? [], now))
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

async function policyOf(tree: TreeView, { policyPath, packs }: Snapshot): Promise<Policy | null> {
  const bytes = await bytesOf(tree, policyPath)
  const loaded = bytes ? parsePolicy(bytes, policyPath, packs) : null
  return loaded?.ok ? loaded.value : null
}

async function waiversOf(tree: TreeView, { waiversPath }: Snapshot, policy: Policy): Promise<readonly Waiver[] | null> {
  if (!tree.entry(waiversPath)) return []
  const bytes = await bytesOf(tree, waiversPath)
  const loaded = bytes ? loadWaivers({ bytes, path: waiversPath, policy }) : null
  return loaded?.ok ? loaded.value : null
}

async function bytesOf(tree: TreeView, path: string): Promise<Uint8Array | null> {
  const blob = tree.entry(path) ? await tree.open(path) : null
  return blob?.ok ? blob.value.bytes() : null
}
