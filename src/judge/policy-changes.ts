/** What a change does to the policy and its waivers: merge base against head, construct by construct. */

import { type Fault, faultText, good, type Result } from '../domain/fault.js'
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
  if (touched.has(snapshot.policyPath))
    found.push(...(now && !now.ok ? [unreadable(now.faults)] : diffPolicies(policies.before, policies.after, RULES)))
  if (touched.has(snapshot.waiversPath)) {
    const was = await waiversOf(before, snapshot, policies.before ?? base)
    const is = await waiversOf(after, snapshot, policies.after ?? base)
    if (is.ok) found.push(...diffWaivers(was.ok ? was.value : [], is.value))
    else
      found.push({
        effect: 'loosens',
        where: 'waivers',
        message: `${snapshot.waiversPath} cannot be read after this change, so what it waives is not known: ${firstOf(is.faults)}`,
        source: null,
      })
  }
  return found
}

/** A policy that the change breaks: nothing would be required, and where it is broken has to be found. */
const unreadable = (faults: readonly Fault[]): PolicyChange => ({
  effect: 'loosens',
  where: '',
  message: `the policy cannot be read after this change, so that nothing would be required: ${firstOf(faults)}`,
  source: null,
})

const firstOf = (faults: readonly Fault[]): string =>
  `${faults.slice(0, 1).map(faultText).join('')}${faults.length > 1 ? `; and ${faults.length - 1} more` : ''}`

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
