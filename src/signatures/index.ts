/** Every signature among the evidence against whom each requirement trusts. Offline; nothing but bytes decides. */

import type { KeyObject } from 'node:crypto'
import type { Evidence, SignatureEvidence } from '../domain/evidence.js'
import { publicKey } from '../domain/public-key.js'
import type { SignatureCheck, Signer, TrustAnchors } from '../domain/signature.js'
import type { TreeView } from '../domain/snapshot.js'
import { base64 } from '../syntax/base64.js'
import { parseJson } from '../syntax/json.js'
import { isSignedBy, preAuthEncoding } from './dsse.js'
import { signedFile } from './signed-file.js'
import type { BundleOutcome, BundleVerifier } from './sigstore.js'

/** Key files that are looked at beside one attestation, and the bytes of one. */
const MAX_KEYS = 16
const MAX_KEY_BYTES = 65_536

const KEY_FILE = /\.(pub|pem)$|(^|[./_-])(public[._-])?key\.json$/i

export interface SignatureInput {
  readonly evidence: readonly Evidence[]
  /** One for each requirement that asks for signatures. */
  readonly anchors: readonly TrustAnchors[]
  readonly head: TreeView
  /** Paths of the files that must be signed: signatures over bytes are looked for among these. */
  readonly files: readonly string[]
}

/** One check for every signature and every requirement, in that order. None where nothing is signed or asked. */
export async function checkSignatures({
  evidence,
  anchors,
  head,
  files,
}: SignatureInput): Promise<readonly SignatureCheck[]> {
  const signatures = evidence.filter((one): one is SignatureEvidence => one.kind === 'signature')
  if (signatures.length === 0) return []
  const keyFiles = remembered((folder: string) => keysIn(head, folder))
  const signed = remembered((digest: string) => signedFile(digest, files, head))
  const checks: SignatureCheck[] = []
  for (const anchor of anchors) {
    const trust = { keys: keysOf(anchor), verifier: await verifierOf(anchor, signatures), anchor }
    for (const one of signatures) checks.push(await check(one, trust, { keyFiles, signed }))
  }
  return checks
}

interface Trust {
  readonly anchor: TrustAnchors
  readonly keys: readonly { readonly name: string; readonly key: KeyObject }[]
  /** Or why bundles cannot be verified. */
  readonly verifier: BundleVerifier | string
}

const keysOf = ({ keys }: TrustAnchors): Trust['keys'] =>
  Object.entries(keys).flatMap(([name, text]) => {
    const key = publicKey(text)
    return key ? [{ name, key }] : []
  })

/** What verifies bundles is large: it is loaded only where there is one to verify. */
async function verifierOf(
  { identities, trustedRoot }: TrustAnchors,
  signatures: readonly SignatureEvidence[],
): Promise<BundleVerifier | string> {
  if (!identities) return 'is of a certificate, and the policy names no identities'
  if (trustedRoot !== null && typeof trustedRoot === 'object') return trustedRoot.problem
  if (signatures.every((one) => one.envelope['bundle'] === undefined)) return 'has no certificate'
  const { bundleVerifier } = await import('./sigstore.js')
  return bundleVerifier(trustedRoot) ?? 'cannot be checked: the trusted root that the policy names is none'
}

/** What of the change signatures are checked with. */
interface Change {
  readonly keyFiles: (folder: string) => Promise<readonly NamedKey[]>
  readonly signed: (digest: string) => ReturnType<typeof signedFile>
}

async function check(one: SignatureEvidence, trust: Trust, { keyFiles, signed }: Change): Promise<SignatureCheck> {
  const { payload, payloadType, sig, bundle, predicateType, digest } = one.envelope
  const base = {
    requirement: trust.anchor.requirement,
    source: one.source,
    subjects: one.subjects,
    predicateType: predicateType ?? null,
    signer: null,
    keyOfChange: null,
  }
  const signature = base64(sig ?? '')
  const message = digest === undefined ? statementBytes(payload, payloadType) : await signed(digest)
  if (message === null || signature === null || signature.length === 0)
    return { ...base, state: 'broken', problem: 'is no Base64' }
  if ('problem' in message) return { ...base, state: 'unverifiable', problem: message.problem }
  const { bytes } = message
  const subjects = 'path' in message ? [{ name: message.path, sha256: message.sha256 }] : one.subjects
  const key = trust.keys.find((each) => isSignedBy(each.key, bytes, signature))
  if (key) return { ...base, subjects, state: 'holds', signer: { kind: 'key', name: key.name }, problem: null }

  const outcome = certified(bundle, trust, 'path' in message ? bytes : null)
  if ('issuer' in outcome) {
    const signer: Signer = { kind: 'identity', issuer: outcome.issuer, subject: outcome.subject }
    return { ...base, subjects, state: 'holds', signer, problem: null }
  }
  const { path } = one.source
  const own = await keyFiles(path.slice(0, path.lastIndexOf('/') + 1))
  const shipped = own.find((each) => isSignedBy(each.key, bytes, signature))
  return { ...base, subjects, ...outcome, keyOfChange: shipped?.path ?? null }
}

/** What the signature of an envelope is over; null where it is no envelope. */
function statementBytes(
  payload: string | undefined,
  payloadType: string | undefined,
): { readonly bytes: Buffer } | null {
  const signed = base64(payload ?? '')
  return signed === null || payloadType === undefined ? null : { bytes: preAuthEncoding(payloadType, signed) }
}

/** What a bundle's certificate shows; for a bare signature, why no key of the policy took it. */
function certified(bundle: string | undefined, { keys, verifier }: Trust, artifact: Uint8Array | null): BundleOutcome {
  if (bundle !== undefined && /"(certificate|x509CertificateChain)"/.test(bundle))
    return typeof verifier === 'string' ? { state: 'unverifiable', problem: verifier } : verifier(bundle, artifact)
  if (keys.length === 0)
    return { state: 'unverifiable', problem: 'was made with a bare key, and the policy names no keys' }
  return { state: 'broken', problem: 'was made over these bytes with none of the keys that the policy names' }
}

interface NamedKey {
  readonly path: string
  readonly key: KeyObject
}

/** Public keys that lie in a folder of the change: what holds against one is whole, and may be anybody's. */
async function keysIn(head: TreeView, folder: string): Promise<readonly NamedKey[]> {
  const files = head.entries.filter(
    ({ path, size, kind }) =>
      path.startsWith(folder) &&
      !path.slice(folder.length).includes('/') &&
      KEY_FILE.test(path) &&
      (kind === 'file' || kind === 'executable') &&
      (size ?? MAX_KEY_BYTES) < MAX_KEY_BYTES,
  )
  const found: NamedKey[] = []
  for (const { path } of files.slice(0, MAX_KEYS)) {
    const blob = await head.open(path)
    const key = blob.ok ? keyOfText(Buffer.from(await blob.value.bytes()).toString('utf8'), path) : null
    if (key) found.push({ path, key })
  }
  return found
}

function keyOfText(text: string, path: string): KeyObject | null {
  if (!text.trimStart().startsWith('{')) return publicKey(text)
  const parsed = parseJson(text, path)
  const root = parsed.ok ? parsed.value.value : null
  const value = root !== null && typeof root === 'object' && 'keyval' in root ? root.keyval : null
  const inner = value !== null && typeof value === 'object' && 'public' in value ? value.public : null
  return typeof inner === 'string' ? publicKey(inner) : null
}

function remembered<T>(make: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const known = new Map<string, Promise<T>>()
  return (key) => {
    const made = known.get(key) ?? make(key)
    known.set(key, made)
    return made
  }
}
