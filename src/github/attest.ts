/** Attestations by Sigstore, signed with the identity of the job and kept by the forge. */

import { bad, fault, good, type Result } from '../domain/fault.js'
import type { Attested, Attestor } from '../ports.js'

/** Longest that signing and keeping may take. Milliseconds. */
const TIMEOUT = 120_000

/** Attests with a token that may write attestations, in a job that has an identity (`id-token: write`). */
export function attestorWith(token: string): Attestor {
  return {
    async attest({ subject, predicateType, predicate }): Promise<Result<Attested>> {
      try {
        const { attest } = await import('@actions/attest')
        const made = await inTime(
          attest({
            subjects: subject.map(({ name, digest }) => ({ name, digest: { ...digest } })),
            predicateType,
            predicate: { ...predicate },
            token,
          }),
        )
        const id = made.attestationID === undefined ? null : String(made.attestationID)
        return good({ id, bundle: JSON.stringify(made.bundle) })
      } catch (error) {
        return bad(
          fault('forge/answer', 'attestation', `could not be made: ${(error as Error).message}`, {
            fix: 'grant the job id-token: write and attestations: write',
          }),
        )
      }
    },
  }
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('timed out')), TIMEOUT)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
