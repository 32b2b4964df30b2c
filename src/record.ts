/** The decision record: canonical JSON (RFC 8785), its digest. */

import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Decision } from './domain/decision.js'

/** Canonical bytes of a record, as text. Throws on NaN or Infinity: they are a bug of ours and must never be recorded. */
export function canonical(record: unknown): string {
  const text = canonicalize(record)
  if (text === undefined) throw new Error('a record that is no JSON value')
  return text
}

/** `sha256:` and the SHA-256 of the canonical bytes: what names a decision. */
export function decisionDigest(decision: Decision): string {
  return `sha256:${createHash('sha256').update(canonical(decision), 'utf8').digest('hex')}`
}
