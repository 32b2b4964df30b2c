/** A policy's bytes → policy, with all that this program knows: its rules, metrics, readers and packs. */

import type { Result } from '../domain/fault.js'
import type { Policy } from '../domain/policy.js'
import { vocabulary } from '../metrics/index.js'
import { loadPolicy } from '../policy/index.js'
import { PACKS } from '../policy/packs.js'
import { READERS } from '../readers/index.js'
import { RULES } from '../rules/index.js'

/** Ids that `as:` may name: every reader, and rows files. */
const FORMATS = [...READERS.map((reader) => reader.id), 'predictions']

/** Policies that were read already: a run needs the same one to judge, to name people and to compare. */
const known = new WeakMap<Uint8Array, Result<Policy>>()

/** Reads a policy; every fault at once, each at its place in `path`. The same bytes are read once. */
export function parsePolicy(bytes: Uint8Array, path: string): Result<Policy> {
  const before = known.get(bytes)
  if (before) return before
  const policy = loadPolicy({ bytes, path, vocabulary, rules: RULES, readers: FORMATS, packs: PACKS })
  known.set(bytes, policy)
  return policy
}
