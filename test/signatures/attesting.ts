/** Statements signed by a Sigstore that is played, like GitHub's own: an authority and time stamps, no log of signatures. */

import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { initializeCA, initializeCTLog, initializeTSA } from '@sigstore/mock'
import { preAuthEncoding } from '../../src/signatures/dsse.js'
import { ISSUER } from './world.js'

export const TYPE = 'application/vnd.in-toto+json'
export const WORKFLOW = 'https://github.com/acme/models/.github/workflows/gate.yml@refs/pull/42/merge'

const pair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' })
const spki = (key: KeyObject) => key.export({ type: 'spki', format: 'der' })
const b64 = (bytes: ArrayBufferView | Buffer) => Buffer.from(bytes as Buffer).toString('base64')
const ALWAYS = { start: '1970-01-01T00:00:00.000Z' }

export interface Attesting {
  /** JSON of its trusted root, on one line. */
  readonly root: string
  /** A bundle over a statement, JSON on one line. */
  sign(statement: unknown, who?: { readonly subject?: string; readonly issuer?: string }): Promise<string>
}

export async function playAttesting(): Promise<Attesting> {
  const certificates = pair()
  // Both clocks stand, the stamps' a minute behind the certificates': however long the tests take, a stamp lies within its certificate.
  // They stand at a full second: what reads the stamps takes three digits after it or none, and one is written with those it needs.
  const begin = Math.floor(Date.now() / 1000) * 1000 + 60_000
  const ca = await initializeCA(pair(), await initializeCTLog(certificates), new Date(begin))
  const tsa = await initializeTSA(pair(), new Date(begin + 60_000))
  const log = spki(certificates.publicKey)
  const subject = { organization: 'test', commonName: 'test' }
  const chain = (...certificates: readonly ArrayBufferView[]) => ({
    certificates: certificates.map((one) => ({ rawBytes: b64(one) })),
  })
  const root = JSON.stringify({
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [],
    certificateAuthorities: [{ subject, uri: 'x', certChain: chain(ca.rootCertificate), validFor: ALWAYS }],
    ctlogs: [
      {
        baseUrl: 'x',
        hashAlgorithm: 'SHA2_256',
        publicKey: { rawBytes: b64(log), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor: ALWAYS },
        logId: { keyId: createHash('sha256').update(log).digest('base64') },
      },
    ],
    timestampAuthorities: [
      { subject, uri: 'x', certChain: chain(tsa.intCertificate, tsa.rootCertificate), validFor: ALWAYS },
    ],
  })
  return {
    root,
    async sign(statement, { subject: subjectAltName = WORKFLOW, issuer = ISSUER } = {}) {
      const signer = pair()
      const payload = Buffer.from(JSON.stringify(statement), 'utf8')
      const signature = sign('sha256', preAuthEncoding(TYPE, payload), signer.privateKey)
      const issued = await ca.issueCertificate({
        publicKey: spki(signer.publicKey) as Buffer<ArrayBuffer>,
        subjectAltName,
        extensions: [
          { oid: '1.3.6.1.4.1.57264.1.1', value: issuer, legacy: true },
          { oid: '1.3.6.1.4.1.57264.1.8', value: issuer },
        ],
      })
      const stamp = await tsa.timestamp({
        artifactHash: createHash('sha256').update(signature).digest(),
        hashAlgorithmOID: '2.16.840.1.101.3.4.2.1',
        nonce: 1,
        policyOID: '1.3.6.1.4.1.57264.2',
      })
      return JSON.stringify({
        mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
        verificationMaterial: {
          certificate: { rawBytes: b64(issued) },
          tlogEntries: [],
          timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp: b64(stamp) }] },
        },
        dsseEnvelope: { payload: b64(payload), payloadType: TYPE, signatures: [{ sig: b64(signature), keyid: '' }] },
      })
    },
  }
}
