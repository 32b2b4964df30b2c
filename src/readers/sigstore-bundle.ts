/** Sigstore bundles over the bytes of a file (`messageSignature`), as `cosign sign-blob` writes them. */

import type { Evidence } from '../domain/evidence.js'
import { bad, type Fault, good, type Result } from '../domain/fault.js'
import type { Plain } from '../domain/plain.js'
import type { ReadableFile, Reader } from '../domain/reader.js'
import { base64 } from '../syntax/base64.js'
import { faultAt } from './shared/figures.js'
import { asMap, asText, headOf, jsonRoot, type PlainMap, shown, textFor } from './shared/lineage.js'

/** The versions that are known (sigstore/protobuf-specs, sigstore_bundle.proto). */
const MEDIA_TYPE = /^application\/vnd\.dev\.sigstore\.bundle(?:\+json;version=0\.[123]|\.v0\.3\+json)$/

/** Names of hash functions and the bytes of their digests. */
const HASHES: Readonly<Record<string, { readonly name: string; readonly length: number }>> = {
  SHA2_256: { name: 'sha256', length: 32 },
  SHA2_384: { name: 'sha384', length: 48 },
  SHA2_512: { name: 'sha512', length: 64 },
}

const FIX = 'commit the bundle as its tool wrote it'

/** Reader of signatures over files. */
export const sigstoreBundle: Reader = {
  id: 'sigstore-bundle',
  title: 'Sigstore bundle over a file',
  notes:
    'A signature over the bytes of one file, as cosign sign-blob writes it (versions 0.1 to 0.3, with a certificate or made with a bare key). Which file it is, only the digest tells that the bundle names; it is looked for among the model and the files that must be signed, and their real bytes are compared and verified. The signature is handed on unchecked: what the bundle says counts as reported. Bundles of in-toto statements are read as such.',
  recognises: (file) => {
    if (!headOf(file).includes('messageSignature')) return 'no'
    const root = jsonRoot(file)
    return root !== null && isBundle(root) ? 'certain' : 'no'
  },
  read,
}

const isBundle = (root: PlainMap): boolean =>
  root['messageSignature'] !== undefined &&
  (asText(root['mediaType'])?.startsWith('application/vnd.dev.sigstore.bundle') ?? false)

function read(file: ReadableFile): Result<readonly Evidence[]> {
  const json = file.json()
  if (!json.ok) return json
  const root = asMap(json.value.value)
  if (!isBundle(root))
    return bad(faultAt(file, 'artifact/schema', '', 'this is no Sigstore bundle with a messageSignature', FIX))
  const faults: Fault[] = []
  const mediaType = asText(root['mediaType']) ?? ''
  if (!MEDIA_TYPE.test(mediaType)) {
    const message = `bundles of the type ${shown(mediaType)} are not known`
    faults.push(faultAt(file, 'artifact/version', '/mediaType', message, 'write a bundle of version 0.3'))
  }
  const message = asMap(root['messageSignature'])
  const sig = asText(message['signature'])
  if (sig === null || !(base64(sig)?.length ?? 0))
    faults.push(faultAt(file, 'artifact/schema', '/messageSignature/signature', 'the signature is no Base64', FIX))
  const digest = digestOf(file, message['messageDigest'], faults)
  if (faults.length > 0 || sig === null || digest === null) return bad(...faults)
  return good([
    {
      kind: 'signature',
      reader: 'sigstore-bundle',
      origin: 'reported',
      source: file.source('/messageSignature'),
      subjects: digest.startsWith('sha256:') ? [{ name: '', sha256: digest.slice('sha256:'.length) }] : [],
      keyId: asText(asMap(asMap(root['verificationMaterial'])['publicKey'])['hint']),
      identity: null,
      envelope: { sig, digest, bundle: JSON.stringify(root) },
    },
  ])
}

/** `sha256:…` as the bundle names it; null after a complaint. */
function digestOf(file: ReadableFile, value: Plain | undefined, faults: Fault[]): string | null {
  const pointer = '/messageSignature/messageDigest'
  const { algorithm, digest } = asMap(value)
  const name = asText(algorithm) ?? ''
  const hash = Object.hasOwn(HASHES, name) ? HASHES[name] : undefined
  if (hash === undefined) {
    const told =
      algorithm === undefined
        ? 'the bundle does not say the digest of what was signed'
        : `digests by ${shown(textFor(algorithm))} are not known`
    faults.push(
      faultAt(
        file,
        'artifact/schema',
        algorithm === undefined ? '/messageSignature' : `${pointer}/algorithm`,
        told,
        'sign with SHA-256 (SHA2_256)',
      ),
    )
    return null
  }
  const bytes = base64(asText(digest) ?? '')
  if (bytes?.length === hash.length) return `${hash.name}:${bytes.toString('hex')}`
  faults.push(
    faultAt(file, 'artifact/value', `${pointer}/digest`, `the digest is not ${hash.length} bytes in Base64`, FIX),
  )
  return null
}
