/** Public keys as policies and key files write them. */

import { createPublicKey, type KeyObject } from 'node:crypto'

/** Longest text that is looked at: an RSA key of 16,384 bits in PEM has less. */
const MAX_LENGTH = 8192

/** SubjectPublicKeyInfo of an Ed25519 key without the key itself (RFC 8410, section 10.1). */
const ED25519 = Buffer.from('302a300506032b6570032100', 'hex')

/**
 * A public key from PEM, from the Base64 of its SubjectPublicKeyInfo, or from 64 hex digits (Ed25519, as in-toto writes
 * it). Null for anything else: private keys, certificates, weak or unknown types (RSA below 2048 bits). Never throws.
 */
export function publicKey(text: string): KeyObject | null {
  const plain = text.trim()
  if (plain.length > MAX_LENGTH) return null
  try {
    const key = parsed(plain)
    if (key === null || key.type !== 'public') return null
    return isStrong(key) ? key : null
  } catch {
    return null
  }
}

function parsed(plain: string): KeyObject | null {
  if (/^[0-9a-f]{64}$/i.test(plain)) return fromDer(Buffer.concat([ED25519, Buffer.from(plain, 'hex')]))
  if (/^-----BEGIN (RSA )?PUBLIC KEY-----\n?/.test(plain)) return createPublicKey({ key: plain, format: 'pem' })
  return /^[A-Za-z0-9+/\s]+={0,2}$/.test(plain) ? fromDer(Buffer.from(plain, 'base64')) : null
}

const fromDer = (key: Buffer): KeyObject => createPublicKey({ key, format: 'der', type: 'spki' })

function isStrong(key: KeyObject): boolean {
  if (key.asymmetricKeyType === 'ed25519') return true
  if (key.asymmetricKeyType === 'ec')
    return ['prime256v1', 'secp384r1', 'secp521r1'].includes(key.asymmetricKeyDetails?.namedCurve ?? '')
  return key.asymmetricKeyType === 'rsa' && (key.asymmetricKeyDetails?.modulusLength ?? 0) >= 2048
}
