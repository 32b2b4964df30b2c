/** Sigstore bundles over the bytes of a file, made by a Sigstore that is played: an authority, a log of certificates and one of signatures. */

import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { initializeCA, initializeCTLog, initializeTLog } from '@sigstore/mock'
import { ISSUER, SUBJECT } from './world.js'

const LOG = 'https://rekor.example.test'

const pair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' })
const spki = (key: KeyObject) => key.export({ type: 'spki', format: 'der' })
const b64 = (bytes: ArrayBufferView | Buffer) => Buffer.from(bytes as Buffer).toString('base64')

export const digestOf = (bytes: Uint8Array, algorithm = 'sha256') => createHash(algorithm).update(bytes).digest()
export const pemOf = (key: KeyObject) => key.export({ type: 'spki', format: 'pem' }).toString()

/** `messageSignature` over bytes, with the digest of these or of others. */
export const messageOf = (signature: Uint8Array, named: Uint8Array, algorithm = 'SHA2_256', hash = 'sha256') => ({
  messageDigest: { algorithm, digest: b64(digestOf(named, hash)) },
  signature: b64(signature),
})

/** A bundle whose verification material is a bare key, as `cosign sign-blob --key` writes it. */
export const keyBundle = (message: object) =>
  JSON.stringify({
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { publicKey: { hint: 'a key' } },
    messageSignature: message,
  })

export interface Sigstore {
  /** JSON of its trusted root. */
  readonly root: string
  /** A bundle over bytes, of version 0.3 with one certificate or of 0.1 with a chain; `named` is what the bundle says it is over. */
  bundle(
    bytes: Uint8Array,
    more?: { readonly chain?: boolean; readonly named?: Uint8Array; readonly logged?: Uint8Array },
  ): Promise<string>
}

/** A Sigstore of its own, with its own root. */
export async function playSigstore(): Promise<Sigstore> {
  const [authority, certificates, signatures] = [pair(), pair(), pair()]
  const ctLog = await initializeCTLog(certificates)
  const ca = await initializeCA(authority, ctLog)
  const log = await initializeTLog(LOG, signatures)
  const logId = (key: KeyObject) => ({ keyId: b64(digestOf(spki(key))) })
  // A checkpoint names its log by host: the root has to name it the same way.
  const logOf = (key: KeyObject) => ({
    baseUrl: LOG,
    hashAlgorithm: 'SHA2_256',
    publicKey: {
      rawBytes: b64(spki(key)),
      keyDetails: 'PKIX_ECDSA_P256_SHA_256',
      validFor: { start: '1970-01-01T00:00:00.000Z' },
    },
    logId: logId(key),
  })
  const rootCertificate = { rawBytes: b64(ca.rootCertificate) }
  const root = JSON.stringify({
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [logOf(signatures.publicKey)],
    certificateAuthorities: [
      {
        subject: { organization: 'test', commonName: 'test' },
        uri: 'https://fulcio.example.test',
        certChain: { certificates: [rootCertificate] },
        validFor: { start: '1970-01-01T00:00:00.000Z' },
      },
    ],
    ctlogs: [logOf(certificates.publicKey)],
    timestampAuthorities: [],
  })
  return {
    root,
    async bundle(bytes, { chain = false, named = bytes, logged = named } = {}) {
      const signer = pair()
      const signature = sign('sha256', bytes, signer.privateKey)
      const issued = await ca.issueCertificate({
        publicKey: spki(signer.publicKey) as Buffer<ArrayBuffer>,
        subjectAltName: SUBJECT,
        extensions: [
          { oid: '1.3.6.1.4.1.57264.1.1', value: ISSUER, legacy: true },
          { oid: '1.3.6.1.4.1.57264.1.8', value: ISSUER },
        ],
      })
      const leaf = { rawBytes: b64(issued) }
      const pem = `-----BEGIN CERTIFICATE-----\n${leaf.rawBytes}\n-----END CERTIFICATE-----\n`
      const entry = await log.log({
        apiVersion: '0.0.1',
        kind: 'hashedrekord',
        spec: {
          data: { hash: { algorithm: 'sha256', value: digestOf(logged).toString('hex') } },
          signature: { content: b64(signature), publicKey: { content: b64(Buffer.from(pem)) } },
        },
      })
      const [made] = Object.values(entry as unknown as Record<string, Logged>)
      const proof = made!.verification.inclusionProof
      return JSON.stringify({
        mediaType: chain
          ? 'application/vnd.dev.sigstore.bundle+json;version=0.1'
          : 'application/vnd.dev.sigstore.bundle.v0.3+json',
        verificationMaterial: {
          ...(chain ? { x509CertificateChain: { certificates: [leaf, rootCertificate] } } : { certificate: leaf }),
          tlogEntries: [
            {
              logIndex: String(made!.logIndex),
              logId: logId(signatures.publicKey),
              kindVersion: { kind: 'hashedrekord', version: '0.0.1' },
              integratedTime: String(made!.integratedTime),
              inclusionPromise: { signedEntryTimestamp: made!.verification.signedEntryTimestamp },
              inclusionProof: {
                logIndex: '0',
                treeSize: String(proof.treeSize),
                rootHash: Buffer.from(proof.rootHash, 'hex').toString('base64'),
                hashes: [],
                checkpoint: { envelope: proof.checkpoint },
              },
              canonicalizedBody: made!.body,
            },
          ],
        },
        messageSignature: messageOf(signature, named),
      })
    },
  }
}

/** What the played log answers. */
interface Logged {
  readonly body: string
  readonly integratedTime: number
  readonly logIndex: number
  readonly verification: {
    readonly signedEntryTimestamp: string
    readonly inclusionProof: { readonly treeSize: number; readonly rootHash: string; readonly checkpoint: string }
  }
}
