/**
 * Where a ledger keeps what: one file a decision under its sequence and digest, in small folders so that an append writes
 * small trees; the end of the chain; by occasion, which records there are, so that a re-run finds its own; and, by
 * digest, what was signed of a decision.
 */

import { isMap, type Plain, type PlainMap } from '../domain/plain.js'
import { parseJson } from '../syntax/json.js'
import { decodeUtf8 } from '../syntax/text.js'

/** A record's place in the chain. `sequence` counts from 1 without gaps. */
export interface ChainLink {
  readonly sequence: number
  /** `sha256:…` of the record's bytes. */
  readonly digest: string
}

/** File with the end of the chain, and folder of the records, on the branch of the ledger. */
export const HEAD_PATH = 'head.json'
export const RECORDS = 'decisions/'
/** Branch that decisions are appended to where nobody says otherwise. */
export const LEDGER_BRANCH = 'risk-gate-ledger'

const HEAD_SCHEMA = 'risk-gate/ledger/v1'
const INDEX_SCHEMA = 'risk-gate/ledger-index/v1'
/** Sequence numbers have eight digits: a decision a second fills them in three years, and then they grow. */
const DIGITS = 8

/** `decisions/000/01/00000123-<hex>.json`: at most a hundred records a folder. */
export function recordPath({ sequence, digest }: ChainLink): string {
  const name = String(sequence).padStart(DIGITS, '0')
  return `${RECORDS}${name.slice(0, -4)}/${name.slice(-4, -2)}/${name}-${digest.replace(/^sha256:/, '')}.json`
}

/** Place of a record by its path; null where the path is not exactly that of a record. */
export function linkOfPath(path: string): ChainLink | null {
  const [, number, hex] = /\/(\d{8,15})-([0-9a-f]{64})\.json$/.exec(path) ?? []
  if (number === undefined) return null
  const link = { sequence: Number(number), digest: `sha256:${hex}` }
  return link.sequence > 0 && recordPath(link) === path ? link : null
}

/** Path of the list of records of an occasion (`sha256:…`). */
export function indexPath(occasion: string): string {
  const hex = occasion.replace(/^sha256:/, '')
  return `index/${hex[0]}/${hex[1]}/${hex}.json`
}

/** Path of the Sigstore bundles of a decision (`sha256:…`), one a line. */
export function attestationsPath(digest: string): string {
  const hex = digest.replace(/^sha256:/, '')
  return `attestations/${hex[0]}/${hex[1]}/${hex}.jsonl`
}

/** The head file's content. */
export const headRecord = (link: ChainLink): Plain => ({ schema: HEAD_SCHEMA, ...link })
/** The content of an occasion's list. */
export const indexRecord = (records: readonly ChainLink[]): Plain => ({
  schema: INDEX_SCHEMA,
  records: records.map(({ sequence, digest }) => ({ sequence, digest })),
})

/** The end of the chain from the head file; null where the bytes are none. */
export function parseHead(bytes: Uint8Array): ChainLink | null {
  const value = plainOf(bytes, HEAD_PATH)
  return value?.['schema'] === HEAD_SCHEMA ? linkOf(value) : null
}

/** The records of an occasion, oldest first; null where the bytes are no such list. */
export function parseIndex(bytes: Uint8Array, path: string): readonly ChainLink[] | null {
  const value = plainOf(bytes, path)
  const listed = value?.['records']
  if (value?.['schema'] !== INDEX_SCHEMA || !Array.isArray(listed)) return null
  const links = listed.map((one: Plain) => (isMap(one) ? linkOf(one) : null))
  return links.every((one) => one !== null) ? links : null
}

function plainOf(bytes: Uint8Array, path: string): PlainMap | null {
  const text = decodeUtf8(bytes, path)
  const parsed = text.ok ? parseJson(text.value, path) : text
  return parsed.ok && isMap(parsed.value.value) ? parsed.value.value : null
}

function linkOf({ sequence, digest }: PlainMap): ChainLink | null {
  const sound =
    typeof sequence === 'number' &&
    Number.isSafeInteger(sequence) &&
    sequence > 0 &&
    typeof digest === 'string' &&
    /^sha256:[0-9a-f]{64}$/.test(digest)
  return sound ? { sequence, digest } : null
}
