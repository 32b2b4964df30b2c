/** Hashes that stand for rows: equal rows have equal hashes, and a hash tells nothing of its row to whom the key is not told. */

import { createHash, createHmac } from 'node:crypto'

/** Name and version of the format. */
export const MANIFEST_SCHEMA = 'risk-gate/row-manifest/v1'

/** Shortest key, bytes: a shorter one could be guessed along with the rows. */
export const LEAST_KEY = 16

/** One hash as text: 96 bits in the URL alphabet of Base64. Of ten million rows in each of two files none are alike by chance. */
export const HASH = /^[A-Za-z0-9_-]{16}$/

/**
 * Hash of a row by some of its values: HMAC-SHA-256 (RFC 2104) with a key, SHA-256 without one, over the values in order,
 * each with its length before it, cut to 96 bits. Values count as `normalId` has them.
 */
export function rowHash(key: Uint8Array | null, values: readonly string[]): string {
  const hash = key === null ? createHash('sha256').update(`${MANIFEST_SCHEMA}\n`) : createHmac('sha256', key)
  for (const value of values) {
    const bytes = Buffer.from(normalId(value), 'utf8')
    hash.update(`${bytes.length}:`).update(bytes)
  }
  return hash.digest().subarray(0, 12).toString('base64url')
}

/** What two manifests of one key have in common and nobody can turn back into the key. Null without a key. */
export const keyMark = (key: Uint8Array | null): string | null =>
  key === null ? null : createHmac('sha256', key).update(`${MANIFEST_SCHEMA} key`).digest('hex').slice(0, 32)

/**
 * An id without spaces around it and characters that nobody sees, in one Unicode form; a whole number written as a decimal
 * or with a plus sign is the whole number.
 */
export const normalId = (id: string): string => {
  const text = /^[!-~]*$/.test(id) ? id : id.normalize('NFC').replaceAll(UNSEEN, '').trim()
  const whole = /^([+-]?)0*(\d+)\.0*$/.exec(text)
  if (!whole) return text
  return `${whole[1] === '-' ? '-' : ''}${whole[2]}`
}

const UNSEEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu

/** What the first line of a manifest says. */
export interface ManifestHeader {
  /** The file whose rows these are. */
  readonly of: { readonly name: string; readonly sha256: string }
  /** Columns whose values were hashed, in order. */
  readonly by: readonly string[]
  /** Mark of the key, or null. */
  readonly key: string | null
  readonly rows: number
}

/** A manifest: its header as one line of JSON, then each hash once, in order, one a line. */
export function manifestText(header: ManifestHeader, hashes: readonly string[]): string {
  const body = hashes.map((hash) => `${hash}\n`).join('')
  const digest = `sha256:${createHash('sha256').update(body).digest('hex')}`
  const { of, by, key, rows } = header
  return `${JSON.stringify({ schema: MANIFEST_SCHEMA, of, by, key, rows, hashes: hashes.length, digest })}\n${body}`
}
