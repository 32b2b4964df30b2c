/** Signatures over statements, checked against whom the policy trusts. */

import type { Source } from './source.js'

/** Who made a signature, as far as it was shown. */
export type Signer =
  | { readonly kind: 'key' /** Name of the key in the policy. */; readonly name: string }
  | { readonly kind: 'identity'; readonly issuer: string; readonly subject: string }

/** A file that a signed statement is about. */
export interface SignedSubject {
  readonly name: string
  /** Bare hex, lower case. */
  readonly sha256: string
}

/** One signature against the keys and roots of one requirement. */
export interface SignatureCheck {
  /** Id of the requirement that names the keys and identities. */
  readonly requirement: string
  readonly source: Source
  readonly subjects: readonly SignedSubject[]
  /** Type of the signed statement's predicate, or null where it has none. */
  readonly predicateType: string | null
  /**
   * `holds`: made by `signer`; whether an identity is one of the policy's is left to the rule. `broken`: it was not made
   * over these bytes by anybody whom the policy trusts. `unverifiable`: what it takes to tell is not there.
   */
  readonly state: 'holds' | 'broken' | 'unverifiable'
  readonly signer: Signer | null
  /** Why it does not hold, in words that follow "the signature"; null where it holds. */
  readonly problem: string | null
  /** A key file of the change against which it holds: that shows integrity, not who signed. */
  readonly keyOfChange: string | null
}

/** Whom a requirement trusts. */
export interface TrustAnchors {
  readonly requirement: string
  /** Name → key as text. */
  readonly keys: Readonly<Record<string, string>>
  /** Whether identities of certificates are asked for. */
  readonly identities: boolean
  /** JSON of the trusted root, null for the one that is bundled, or why it cannot be had. */
  readonly trustedRoot: string | null | { readonly problem: string }
}
