/** Whether records are what they say: each named by its own digest, each naming the one before. */

import type { Decision } from '../domain/decision.js'
import { bad, type Fault, fault, good, type Result } from '../domain/fault.js'
import type { Plain } from '../domain/plain.js'
import { bytesDigest, canonical } from '../record.js'
import { parseJson } from '../syntax/json.js'
import { decodeUtf8 } from '../syntax/text.js'
import { type ChainLink, linkOfPath } from './layout.js'
import { decisionFault } from './shape.js'

/** A record as read. */
export interface ReadRecord {
  readonly decision: Decision
  /** `sha256:…` of the bytes. */
  readonly digest: string
}

/** A decision from its bytes. Faults: no JSON, a key twice, not canonical, not of the shape of a decision. */
export function parseRecord(bytes: Uint8Array, path: string): Result<ReadRecord> {
  const text = decodeUtf8(bytes, path)
  if (!text.ok) return text
  const parsed = parseJson(text.value, path)
  if (!parsed.ok) return parsed
  const { value, nonFinite } = parsed.value
  if (nonFinite.size)
    return bad(
      fault('artifact/value', path, 'holds a number that JSON does not have', {
        fix: 'take the file that the gate wrote',
      }),
    )
  const wrong = decisionFault(value, path)
  if (wrong) return bad(wrong)
  if (canonical(value) !== text.value)
    return bad(
      fault('artifact/syntax', path, 'is not canonical JSON (RFC 8785), so it is not as the gate wrote it', {
        fix: 'take the file that the gate wrote',
      }),
    )
  return good({ decision: value as unknown as Decision, digest: bytesDigest(bytes) })
}

/** A record of a ledger, and what is wrong with it; `decision` is null where it cannot be read at all. */
export interface ChainRecord extends ChainLink {
  readonly path: string
  readonly decision: Decision | null
  /** Faults of this record: its bytes, its name, or a successor that names another. */
  readonly faults: readonly Fault[]
}

/** A file of the ledger's records folder. */
export interface RecordFile {
  readonly path: string
  /** null: it was there and was taken away, or cannot be read. */
  readonly bytes: Uint8Array | null
  /** The bytes as they were first appended, where they are others now. */
  readonly first?: Uint8Array
}

/** A whole chain, checked. */
export interface CheckedChain {
  readonly records: number
  /** Faults of the chain itself: gaps, records that are no part of it, an end that is not the one that is told. */
  readonly faults: readonly Fault[]
}

const tampered = (path: string, message: string): Fault => fault('ledger/chain', path, message)

/**
 * Checks a chain record by record, in the order of their sequence, holding one at a time. `told` gets each record as soon as
 * its successor confirmed it or not. `end`: what the head file says, null where it cannot be read.
 */
export async function checkChain(
  files: AsyncIterable<RecordFile>,
  end: ChainLink | null,
  told: (record: ChainRecord) => void,
): Promise<CheckedChain> {
  const faults: Fault[] = []
  let before: ChainRecord | null = null
  let records = 0
  const flush = (more: readonly Fault[] = []) => {
    if (before) told({ ...before, faults: [...before.faults, ...more] })
  }
  for await (const file of files) {
    const record = checkRecord(file)
    if (!record) {
      faults.push(tampered(file.path, 'is no record of the chain'))
      continue
    }
    records++
    const expected: number = (before?.sequence ?? 0) + 1
    const broken: Fault[] = []
    if (record.sequence === before?.sequence)
      faults.push(tampered(file.path, `record ${record.sequence} is there twice`))
    else if (record.sequence > expected)
      faults.push(
        tampered(
          file.path,
          expected === record.sequence - 1
            ? `record ${expected} is gone`
            : `records ${expected} to ${record.sequence - 1} are gone`,
        ),
      )
    else if (before && record.decision && record.decision.previous !== before.digest)
      broken.push(
        tampered(before.path, `record ${before.sequence} is not the one that record ${record.sequence} was chained to`),
      )
    else if (!before && record.decision && record.decision.previous !== null)
      faults.push(tampered(file.path, 'the first record names one before it, which is gone'))
    flush(broken)
    before = record
  }
  flush()
  const last = before as ChainRecord | null
  if (!end || end.sequence !== (last?.sequence ?? 0) || end.digest !== last?.digest)
    faults.push(tampered('head.json', 'the end of the chain is not the one that the head file tells'))
  return { records, faults }
}

/** One record by itself; null where its path is that of none. */
function checkRecord({ path, bytes, first }: RecordFile): ChainRecord | null {
  const link = linkOfPath(path)
  if (!link) return null
  const faults: Fault[] = []
  const isNamed = (one: Uint8Array) => bytesDigest(one) === link.digest
  if (bytes === null) faults.push(tampered(path, `record ${link.sequence} was taken away`))
  else if (!isNamed(bytes)) faults.push(tampered(path, `record ${link.sequence} was altered`))
  else if (first) faults.push(tampered(path, `record ${link.sequence} was altered and put back`))
  // What was appended first is what was decided; only without it is the altered one looked at.
  const kept = first ?? bytes
  if (kept === null) return { ...link, path, decision: null, faults }
  const decision = plainDecision(kept)
  if (!decision) faults.push(tampered(path, `record ${link.sequence} is no decision record`))
  return { ...link, path, decision, faults }
}

/**
 * A decision from bytes that its digest vouches for, or that are told as altered anyhow: parsed without the strictness that
 * a file from elsewhere needs, since a ledger has thousands.
 */
function plainDecision(bytes: Uint8Array): Decision | null {
  try {
    const value = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8')) as Plain
    return decisionFault(value, '') ? null : (value as unknown as Decision)
  } catch {
    return null
  }
}
