/** Packs of other repositories: fetched before anything is judged, and kept in the snapshot, so that judging asks nobody. */

import { dirname } from 'node:path'
import { bad, fault, type Result } from '../../domain/fault.js'
import type { PackReference, Policy } from '../../domain/policy.js'
import type { FetchedPack, Snapshot, TreeView } from '../../domain/snapshot.js'
import { packFromClones } from '../../git/packs.js'
import { parsePolicy } from '../../judge/policy-text.js'
import { PACK_CAP, remotePacks } from '../../policy/index.js'
import type { Packs } from '../../ports.js'

/** Most packs of other repositories that one change may name: a change must not make the gate fetch without end. */
const MOST = 20

/** Packs from clones on this machine. `folders`: what `--packs` names, and repositories at hand. */
export const clonedPacks = (folders: readonly (string | null)[]): Packs => ({
  fetch: (pack) =>
    packFromClones(
      pack,
      folders.filter((one): one is string => one !== null),
    ),
})

/** The packs that these texts of policies name, each fetched once. */
async function fetchPacks(
  texts: readonly (Uint8Array | null)[],
  path: string,
  packs: Packs,
): Promise<readonly FetchedPack[]> {
  const wanted = new Map<string, PackReference>()
  for (const text of texts) for (const pack of text ? remotePacks(text, path) : []) wanted.set(pack.name, pack)
  const fetched: FetchedPack[] = []
  for (const [name, pack] of wanted) {
    const content =
      fetched.length < MOST
        ? await packs.fetch(pack)
        : bad(fault('policy/extends', name, `more than ${MOST} packs are named`, { fix: 'join some of them' }))
    fetched.push({ name, content })
  }
  return fetched
}

/** A policy with its packs: from the clones of folders, and from the repository that the file lies in. */
export async function readPolicy(
  bytes: Uint8Array,
  path: string,
  folders: readonly (string | null)[],
): Promise<Result<Policy>> {
  return parsePolicy(bytes, path, await fetchPacks([bytes], path, clonedPacks([...folders, dirname(path)])))
}

/** The snapshot with every pack that the policy names: as it judges, and as it was and is in the change. */
export async function withPacks(snapshot: Snapshot, packs: Packs): Promise<Snapshot> {
  const { policyPath: path } = snapshot
  const texts = [
    snapshot.policy?.bytes ?? null,
    await textOf(snapshot.mergeBaseTree, path),
    await textOf(snapshot.headTree, path),
  ]
  const fetched = await fetchPacks(texts, path, packs)
  return fetched.length ? { ...snapshot, packs: fetched } : snapshot
}

async function textOf(tree: TreeView, path: string): Promise<Uint8Array | null> {
  const size = tree.entry(path)?.size ?? null
  if (size === null || size > PACK_CAP) return null
  const blob = await tree.open(path)
  return blob.ok ? blob.value.bytes() : null
}
