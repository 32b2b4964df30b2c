/** The decision record: canonical JSON (RFC 8785), its digest. */

import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Decision } from './domain/decision.js'
import type { Plain } from './domain/plain.js'

/** Canonical bytes of a record, as text. Throws on NaN or Infinity: they are a bug of ours and must never be recorded. */
export function canonical(record: unknown): string {
  const text = canonicalize(record)
  if (text === undefined) throw new Error('a record that is no JSON value')
  return text
}

/** The same record where half a character (a lone surrogate, which RFC 8785 has no bytes for) is U+FFFD. */
export const wellFormed = <T>(record: T): T => (isWellFormed(record) ? record : mended(record))

/** Whether no text of a record has half a character: nearly always, so that a large record need not be copied. */
function isWellFormed(record: unknown): boolean {
  if (typeof record === 'string') return record.isWellFormed()
  if (record === null || typeof record !== 'object') return true
  if (Array.isArray(record)) return record.every(isWellFormed)
  for (const key in record) if (!key.isWellFormed() || !isWellFormed((record as Members)[key])) return false
  return true
}

type Members = Readonly<Record<string, unknown>>

function mended<T>(record: T): T {
  if (typeof record === 'string') return record.toWellFormed() as T
  if (Array.isArray(record)) return record.map(mended) as T
  if (record === null || typeof record !== 'object') return record
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key.toWellFormed(), mended(value)])) as T
}

/** A record as it is written and read again: without what is undefined. */
export const plainRecord = (record: unknown): Plain => JSON.parse(canonical(record)) as Plain

/** `sha256:` and the SHA-256 of the canonical bytes of a record. */
export const recordDigest = (record: unknown): string => bytesDigest(Buffer.from(canonical(record), 'utf8'))

/** What names a decision: the digest of its record. */
export const decisionDigest = (decision: Decision): string => recordDigest(decision)

/** `sha256:` and the SHA-256 of bytes, of a record that was kept as it was written. */
export const bytesDigest = (bytes: Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`
