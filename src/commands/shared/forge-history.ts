/** What the ledger branch of a forge tells of earlier assessments. */

import { good, type Result } from '../../domain/fault.js'
import { objectReader } from '../../git/objects.js'
import { type FetchInput, fetchObjects } from '../../github/fetch.js'
import type { Changes } from '../../ports.js'
import type { History } from '../../watch/history.js'
import { ledgerHistory } from './assessments.js'

/** Where the first wanted reference of a fetch is kept. */
const FETCHED = 'refs/gate/0'

/** The history; null where no ledger is named, or there is none yet. A ledger that cannot be had is a fault, never none. */
export async function forgeHistory(
  branch: string | null,
  changes: Pick<Changes, 'branchTip'>,
  source: Omit<FetchInput, 'wanted'>,
  now: string,
): Promise<Result<History | null>> {
  if (branch === null) return good(null)
  const tip = await changes.branchTip(branch)
  if (!tip.ok) return tip.faults.every(({ code }) => code === 'forge/not-found') ? good(null) : tip
  const fetched = await fetchObjects({ ...source, wanted: [`refs/heads/${branch}`] })
  if (!fetched.ok) return fetched
  const objects = objectReader(fetched.value.repository)
  try {
    return await ledgerHistory(fetched.value.repository, objects, FETCHED, now)
  } finally {
    objects.close()
    await fetched.value.remove()
  }
}
