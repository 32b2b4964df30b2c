/** Attests the statements of a decision, and says what came of it. */

import { type Attestor, type Log, warnAll } from '../../ports.js'
import type { Statement } from './statement.js'

/** Where the bundles of a decision lie beside it: one Sigstore bundle a line, as `gh attestation download` writes them. */
export const ATTESTATIONS = 'attestations.jsonl'

/**
 * Attests each in turn; gives the bundles that were made, each JSON on one line. A failure is said and ends it: what is
 * refused once is refused again.
 */
export async function attestAll(
  statements: readonly Statement[],
  attestor: Attestor,
  log: Log,
): Promise<readonly string[]> {
  const bundles: string[] = []
  for (const statement of statements) {
    const made = await attestor.attest(statement)
    if (!made.ok) {
      warnAll(log, 'not attested (the verdict stands)', made.faults)
      break
    }
    const { id, bundle } = made.value
    bundles.push(bundle)
    log.info(`attested as ${statement.predicateType}${id === null ? '' : `: attestation ${id}`}`)
  }
  return bundles
}
