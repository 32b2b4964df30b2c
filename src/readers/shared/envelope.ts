/** DSSE envelopes and Sigstore bundles: where a statement is, opening it, and its signatures unchecked. */

import { createHash } from 'node:crypto'
import type { SignatureEvidence } from '../../domain/evidence.js'
import { bad, fault, good, type Result } from '../../domain/fault.js'
import type { Plain } from '../../domain/plain.js'
import type { ReadableFile } from '../../domain/reader.js'
import { base64 } from '../../syntax/base64.js'
import { parseJson } from '../../syntax/json.js'
import { decodeUtf8 } from '../../syntax/text.js'
import { asList, asMap, asText, type Fragment, isMap, type PlainMap } from './lineage.js'

/** Signatures of one envelope that are handed on: each is tried with every key, so that thousands would take their time. */
const MOST_SIGNATURES = 64

const PAYLOAD_TYPE = 'application/vnd.in-toto+json'

/** Where the statement of a document is: in the document itself, or in the payload of an envelope. */
export function layersOf(
  root: PlainMap,
):
  | { readonly statement: PlainMap }
  | { readonly envelope: PlainMap; readonly pointer: string; readonly bundle: PlainMap | null }
  | null {
  const type = asText(root['_type'])
  if (type !== null && (type.startsWith('https://in-toto.io/Statement/') || type === 'link')) return { statement: root }
  if (asText(asMap(root['signed'])['_type']) === 'link') return { statement: asMap(root['signed']) }
  const inner = asMap(root['bundle'])
  for (const [envelope, pointer, bundle] of [
    [root, '', null],
    [asMap(root['dsseEnvelope']), '/dsseEnvelope', root],
    [asMap(inner['dsseEnvelope']), '/bundle/dsseEnvelope', inner],
  ] as const) {
    if (envelope['payloadType'] === PAYLOAD_TYPE && typeof envelope['payload'] === 'string')
      return { envelope, pointer, bundle }
  }
  return null
}

/** The statement inside an envelope. Base64 in the standard or the URL alphabet, nothing else. */
export function openEnvelope(file: ReadableFile, envelope: PlainMap, line: number): Result<PlainMap> {
  const refused = (message: string) =>
    bad(fault('artifact/syntax', file.path, message, { line, fix: 'commit the envelope as its tool wrote it' }))
  const payload = String(envelope['payload'])
  const bytes = base64(payload)
  if (bytes === null) return refused('the payload of the envelope is no Base64')
  const text = decodeUtf8(bytes, file.path)
  const document = text.ok ? parseJson(text.value, file.path) : text
  if (!document.ok) {
    const inside = document.faults.map((one) => `line ${one.line ?? 1} of the payload: ${one.message}`)
    return bad(
      ...inside.map((message) =>
        fault('artifact/syntax', file.path, message, { line, fix: 'commit the envelope as its tool wrote it' }),
      ),
    )
  }
  return isMap(document.value.value)
    ? good(document.value.value)
    : refused('the payload of the envelope is no JSON object')
}

/** Whether a statement is an OpenSSF model signature. */
export const isModelSignature = (statement: PlainMap): boolean =>
  /model_signing\/signature|model-signing/.test(asText(statement['predicateType']) ?? '')

/**
 * What is wrong with the subject of a model signature, or null: it must be the SHA-256 over the digests of the files, one
 * after the other, as the signer made it (sigstore/model-transparency, model_signing/_signing/signing.py).
 */
export function modelSignatureFault(statement: PlainMap): string | null {
  const listed = asList(asMap(statement['predicate'])['resources'])
  const digests = listed.map((resource: Plain) => asText(asMap(resource)['digest']) ?? '')
  if (listed.length === 0) return 'the model signature names no file'
  if (digests.some((digest) => !/^(?:[0-9a-f]{2})+$/i.test(digest)))
    return 'a file of the model signature has no digest'
  const hash = createHash('sha256')
  for (const digest of digests) hash.update(Buffer.from(digest, 'hex'))
  const [subject] = asList(statement['subject'])
  const given = asText(asMap(asMap(subject)['digest'])['sha256'])
  return given?.toLowerCase() === hash.digest('hex')
    ? null
    : "the subject of the model signature is not the digest of its files' digests"
}

/**
 * Signatures of an envelope, with the bytes that they are over, for whoever knows the keys; of a Sigstore bundle also the
 * bundle as JSON. Their subjects are read from the signed statement itself.
 */
export function signatures(
  fragment: Fragment,
  { envelope, bundle }: { readonly envelope: PlainMap; readonly bundle: PlainMap | null },
  statement: PlainMap,
  line: number,
): readonly SignatureEvidence[] {
  const subjects = signedFiles(statement)
  const predicateType = asText(statement['predicateType'])
  return asList(envelope['signatures'])
    .slice(0, MOST_SIGNATURES)
    .flatMap((one: Plain, index) => {
      const sig = asText(asMap(one)['sig'])
      if (sig === null) return []
      const keyId = asText(asMap(one)['keyid'])
      const signed = {
        payload: String(envelope['payload']),
        payloadType: PAYLOAD_TYPE,
        sig,
        ...(predicateType === null ? {} : { predicateType }),
        // A bundle's certificate speaks for its first signature alone.
        ...(bundle === null || index > 0 ? {} : { bundle: JSON.stringify(bundle) }),
      }
      return [
        {
          kind: 'signature',
          reader: 'in-toto-statement',
          origin: 'reported',
          source: fragment.source('/payload', line),
          subjects,
          keyId,
          identity: null,
          envelope: signed,
        } as const,
      ]
    })
}

/**
 * Files that a statement vouches for by SHA-256: its subjects and the products of a link; of a model signature, whose own
 * subject is no file but a digest over all digests, its resources.
 */
function signedFiles(statement: PlainMap): SignatureEvidence['subjects'] {
  const named = (name: string | null, sha256: string | null) =>
    sha256 === null ? [] : [{ name: name ?? '', sha256: sha256.toLowerCase() }]
  if (isModelSignature(statement))
    return asList(asMap(statement['predicate'])['resources'])
      .map(asMap)
      .flatMap((one) =>
        named(asText(one['name']), (asText(one['algorithm']) ?? 'sha256') === 'sha256' ? asText(one['digest']) : null),
      )
  const subjects = asList(statement['subject'])
    .map(asMap)
    .flatMap((one) => named(asText(one['name']), asText(asMap(one['digest'])['sha256'])))
  const products = statement['_type'] === 'link' ? Object.entries(asMap(statement['products'])) : []
  return [...subjects, ...products.flatMap(([name, digest]) => named(name, asText(asMap(digest)['sha256'])))]
}
