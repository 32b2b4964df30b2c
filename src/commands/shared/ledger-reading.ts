/** A whole ledger, read back and checked. */

import { good, type Result } from '../../domain/fault.js'
import type { Repository } from '../../git/git.js'
import { ledgerFiles, ledgerTip } from '../../git/ledger-files.js'
import type { ObjectReader } from '../../git/objects.js'
import { type ChainRecord, type CheckedChain, checkChain } from '../../ledger/chain.js'
import { HEAD_PATH, parseHead, RECORDS } from '../../ledger/layout.js'

/** What a ledger's chain came to; null where there is no ledger of the name. */
export interface LedgerReading extends CheckedChain {
  readonly commit: string
  /** Bytes of a file outside the records; null where there is none. */
  file(path: string): Promise<Uint8Array | null>
}

/** Reads and checks a whole ledger, one record in memory at a time. */
export async function readLedger(
  repository: Repository,
  objects: ObjectReader,
  name: string,
  told: (record: ChainRecord) => void,
): Promise<Result<LedgerReading | null>> {
  const tip = await ledgerTip(repository, name)
  if (tip === null) return good(null)
  const files = await ledgerFiles(repository, objects, tip, RECORDS)
  if (!files.ok) return files
  const head = await files.value.file(HEAD_PATH)
  const checked = await checkChain(files.value.records(), head === null ? null : parseHead(head), told)
  return good({ commit: tip, file: files.value.file, ...checked })
}
