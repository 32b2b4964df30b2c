/** Signatures of DSSE envelopes (github.com/secure-systems-lab/dsse, protocol.md) against bare keys. */

import { constants, type KeyObject, verify } from 'node:crypto'

/** The signed bytes: `DSSEv1 <length> <type> <length> <payload>`, lengths in bytes. */
export function preAuthEncoding(payloadType: string, payload: Uint8Array): Buffer {
  const type = Buffer.from(payloadType, 'utf8')
  return Buffer.concat([Buffer.from(`DSSEv1 ${type.length} `), type, Buffer.from(` ${payload.length} `), payload])
}

/** Hash functions that go with each kind of key, the usual one first. */
const HASHES: Readonly<Record<string, readonly string[]>> = {
  prime256v1: ['sha256'],
  secp384r1: ['sha384', 'sha256'],
  secp521r1: ['sha512', 'sha256'],
}

/**
 * Whether a signature over these bytes was made with a key: Ed25519; ECDSA with SHA-2 in DER; RSA with PSS or PKCS #1
 * v1.5 and SHA-256 or SHA-512. A signature that is none is simply not one: false. Never throws.
 */
export function isSignedBy(key: KeyObject, bytes: Uint8Array, signature: Uint8Array): boolean {
  try {
    if (key.asymmetricKeyType === 'ed25519') return verify(null, bytes, key, signature)
    if (key.asymmetricKeyType === 'ec') {
      const hashes = HASHES[key.asymmetricKeyDetails?.namedCurve ?? ''] ?? []
      return hashes.some((hash) => verify(hash, bytes, key, signature))
    }
    return ['sha256', 'sha512'].some(
      (hash) =>
        verify(hash, bytes, { key, padding: constants.RSA_PKCS1_PSS_PADDING }, signature) ||
        verify(hash, bytes, key, signature),
    )
  } catch {
    return false
  }
}
