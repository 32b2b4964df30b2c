/** A policy's bytes → policy, with all that this program knows: its rules, metrics, readers and packs. */

import type { Result } from '../domain/fault.js'
import type { Policy } from '../domain/policy.js'
import type { FetchedPack } from '../domain/snapshot.js'
import { vocabulary } from '../metrics/index.js'
import { loadPolicy } from '../policy/index.js'
import { PACKS } from '../policy/packs.js'
import { READERS } from '../readers/index.js'
import { RULES } from '../rules/index.js'

/** Ids that `as:` may name: every reader, and rows files. */
const FORMATS = [...READERS.map((reader) => reader.id), 'predictions']

/** Policies that were read already: a run needs the same one to judge, to name people and to compare. */
const known = new WeakMap<Uint8Array, { readonly packs: readonly FetchedPack[]; readonly policy: Result<Policy> }>()

const NO_PACKS: readonly FetchedPack[] = []

/**
 * Reads a policy; every fault at once, each at its place in `path`. The same bytes are read once. `packs`: the packs of
 * other repositories that were fetched; one that is named and not among them is a fault.
 */
export function parsePolicy(bytes: Uint8Array, path: string, packs: readonly FetchedPack[] = NO_PACKS): Result<Policy> {
  const before = known.get(bytes)
  if (before?.packs === packs) return before.policy
  const remote = new Map(packs.map(({ name, content }) => [name, content]))
  const policy = loadPolicy({
    bytes,
    path,
    vocabulary,
    rules: RULES,
    readers: FORMATS,
    packs: PACKS,
    remotePacks: remote,
  })
  known.set(bytes, { packs, policy })
  return policy
}
