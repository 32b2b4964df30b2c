/** Sigstore bundles with certificates, verified offline against a trusted root. */

import { bundleFromJSON } from '@sigstore/bundle'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify'
import { PUBLIC_GOOD_ROOT } from './public-good-root.js'

/** Outcome of verifying a bundle. */
export type BundleOutcome =
  | { readonly issuer: string; readonly subject: string }
  | { readonly problem: string; readonly state: 'broken' | 'unverifiable' }

/** Verifies bundles, those over a file with its bytes; made once a root. */
export type BundleVerifier = (bundle: string, artifact: Uint8Array | null) => BundleOutcome

/**
 * A verifier on a trusted root (JSON of dev.sigstore.trustedroot), or on that of the Sigstore public-good instance where
 * it is null. Certificate chain, certificate transparency, transparency log and time stamps are checked as far as the
 * root has such services; signature and log entry must be over exactly the payload. Null: the text is no trusted root.
 */
export function bundleVerifier(root: string | null): BundleVerifier | null {
  try {
    const trusted = TrustedRoot.fromJSON(JSON.parse(root ?? PUBLIC_GOOD_ROOT))
    if (trusted.certificateAuthorities.length === 0) return null
    const least = (services: readonly unknown[]): number => (services.length > 0 ? 1 : 0)
    const verifier = new Verifier(toTrustMaterial(trusted), {
      ctlogThreshold: least(trusted.ctlogs),
      tlogThreshold: least(trusted.tlogs),
      timestampThreshold: 1,
    })
    return (bundle, artifact) => verified(verifier, bundle, artifact)
  } catch {
    return null
  }
}

function verified(verifier: Verifier, text: string, artifact: Uint8Array | null): BundleOutcome {
  let entity: ReturnType<typeof toSignedEntity>
  try {
    entity = toSignedEntity(bundleFromJSON(JSON.parse(text)), artifact === null ? undefined : Buffer.from(artifact))
  } catch (error) {
    return { state: 'broken', problem: `is no Sigstore bundle that can be verified (${said(error)})` }
  }
  if (entity.key.$case !== 'certificate')
    return { state: 'unverifiable', problem: 'has no certificate, so it names no identity' }
  try {
    const { identity } = verifier.verify(entity)
    const [issuer, subject] = [identity?.extensions?.issuer, identity?.subjectAlternativeName]
    if (issuer === undefined || subject === undefined)
      return { state: 'unverifiable', problem: 'has a certificate that names no issuer or no subject' }
    return { issuer, subject }
  } catch (error) {
    return { state: 'broken', problem: `does not hold against the trusted root (${said(error)})` }
  }
}

const said = (error: unknown): string => (error instanceof Error ? error.message : String(error)).slice(0, 200)
