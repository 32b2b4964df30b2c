/** Where `verify` finds what was signed of a decision, and whom it trusts. */

import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Decision } from '../../domain/decision.js'
import { good, type Result } from '../../domain/fault.js'
import { matchesUri } from '../../domain/uri-pattern.js'
import { attestationsPath } from '../../ledger/layout.js'
import { decisionDigest } from '../../record.js'
import { ATTESTATIONS } from './attestations.js'
import { attestationAnswers, type SignerTrust } from './attested.js'
import type { LedgerReading } from './ledgers.js'
import { namedFile } from './named-file.js'
import type { OptionSpecs, Options } from './options.js'
import type { Answer } from './replay.js'

const ISSUER = 'https://token.actions.githubusercontent.com'

/** Options about signatures. */
export const ATTESTED: OptionSpecs = {
  attested: { value: null, help: 'asks that it is signed; without it one that is not is told of without' },
  bundle: {
    value: 'FILE',
    help: `its Sigstore bundles, as gh attestation download writes them (default: ${ATTESTATIONS} beside it, else those in the ledger)`,
  },
  identity: {
    value: 'PATTERN',
    help: 'who may have signed it: the subject of the certificate, * for text within a segment, ** for any (default: a workflow of this repository)',
  },
  issuer: { value: 'URL', help: `who vouches for that identity (default: ${ISSUER})` },
  'trusted-root': {
    value: 'FILE',
    help: 'root of the Sigstore that signed it, as gh attestation trusted-root writes it (default: the public one)',
  },
}

/** Whoever gives one of these asks for a signature. */
const ASKING = ['bundle', 'identity', 'issuer', 'trusted-root']

export interface SignedInput {
  readonly options: Options
  /** The decision's own file, or null: it is named by digest or number. */
  readonly beside: string | null
  /** The ledger, or null. */
  readonly kept: Pick<LedgerReading, 'file'> | null
  /** `owner/name` whose workflows may sign, or null: nothing trustworthy says it. */
  readonly repository: string | null
}

/** Answers about the signatures; none where there are none and none were asked for. Faults: files that cannot be read. */
export async function signedAnswers(decision: Decision, input: SignedInput): Promise<Result<readonly Answer[]>> {
  const { options, repository } = input
  const found = await bundlesOf(decision, input)
  if (!found.ok) return found
  if (found.value === null) {
    const isAsked = options.flag('attested') || ASKING.some((name) => options.text(name) !== null)
    const message = `whether it is signed: there are no ${ATTESTATIONS} beside it, and none of it in the ledger`
    return good(isAsked ? [{ kind: 'untold', message }] : [])
  }
  const pattern = options.text('identity')
  const own = repository === null ? null : `https://github.com/${repository}/.github/workflows/**`
  const identity = pattern ?? own
  if (identity === null)
    return good([
      {
        kind: 'untold',
        message: `who may sign it: the repository here has no origin that says whose workflow it has to be; name it with --identity, such as https://github.com/acme/models/.github/workflows/**`,
      },
    ])
  const root = options.text('trusted-root')
  const roots =
    root === null ? null : await namedFile(root, 'usage/option', 'write it with gh attestation trusted-root')
  if (roots && !roots.ok) return roots
  const trust: SignerTrust = {
    identity,
    // The forge takes names in any case; a pattern that somebody wrote is taken as it is.
    accepts: (subject) =>
      pattern === null ? matchesUri(identity.toLowerCase(), subject.toLowerCase()) : matchesUri(pattern, subject),
    issuer: options.text('issuer') ?? ISSUER,
    roots: roots === null ? null : roots.value.toString('utf8'),
  }
  return attestationAnswers(decision, found.value, trust)
}

/** The file of bundles and its name: the one that is named, the one beside the decision, the ledger's; null: none. */
async function bundlesOf(
  decision: Decision,
  { options, beside, kept }: SignedInput,
): Promise<Result<{ readonly text: string; readonly place: string } | null>> {
  const neighbour = beside === null ? null : join(dirname(beside), ATTESTATIONS)
  const place = options.text('bundle') ?? (neighbour !== null && existsSync(neighbour) ? neighbour : null)
  if (place !== null) {
    const read = await namedFile(place, 'usage/option', 'write it with gh attestation download')
    return read.ok ? good({ text: read.value.toString('utf8'), place }) : read
  }
  const path = attestationsPath(decisionDigest(decision))
  const bytes = (await kept?.file(path)) ?? null
  return good(bytes === null ? null : { text: Buffer.from(bytes).toString('utf8'), place: path })
}
