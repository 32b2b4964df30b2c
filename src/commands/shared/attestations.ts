/** Attests the statements of a decision, and says what came of it. */

import { type Attestor, type Log, warnAll } from '../../ports.js'
import type { Statement } from './statement.js'

/** Attests each in turn. A failure is said and ends it: what is refused once is refused again. */
export async function attestAll(statements: readonly Statement[], attestor: Attestor, log: Log): Promise<void> {
  for (const statement of statements) {
    const made = await attestor.attest(statement)
    if (!made.ok) return warnAll(log, 'not attested (the verdict stands)', made.faults)
    log.info(`attested as ${statement.predicateType}${made.value === null ? '' : `: attestation ${made.value}`}`)
  }
}
