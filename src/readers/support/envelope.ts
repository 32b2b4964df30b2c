/** DSSE envelopes and Sigstore bundles: where a statement is, opening it, and its signatures unchecked. */

import type { SignatureEvidence } from '../../domain/evidence.js'
import { bad, fault, good, type Result } from '../../domain/fault.js'
import type { Plain, ReadableFile } from '../../domain/reader.js'
import { parseJson } from '../../syntax/json.js'
import { decodeUtf8 } from '../../syntax/text.js'
import { asList, asMap, asText, type Fragment, isMap, type PlainMap } from './lineage.js'

const PAYLOAD_TYPE = 'application/vnd.in-toto+json'

/** Where the statement of a document is: in the document itself, or in the payload of an envelope. */
export function layersOf(
  root: PlainMap,
): { readonly statement: PlainMap } | { readonly envelope: PlainMap; readonly pointer: string } | null {
  const type = asText(root['_type'])
  if (type !== null && (type.startsWith('https://in-toto.io/Statement/') || type === 'link')) return { statement: root }
  if (asText(asMap(root['signed'])['_type']) === 'link') return { statement: asMap(root['signed']) }
  for (const [envelope, pointer] of [
    [root, ''],
    [asMap(root['dsseEnvelope']), '/dsseEnvelope'],
    [asMap(asMap(root['bundle'])['dsseEnvelope']), '/bundle/dsseEnvelope'],
  ] as const) {
    if (envelope['payloadType'] === PAYLOAD_TYPE && typeof envelope['payload'] === 'string')
      return { envelope, pointer }
  }
  return null
}

/** The statement inside an envelope. Base64 in the standard or the URL alphabet, nothing else. */
export function openEnvelope(file: ReadableFile, envelope: PlainMap, line: number): Result<PlainMap> {
  const refused = (message: string) =>
    bad(fault('artifact/syntax', file.path, message, { line, fix: 'commit the envelope as its tool wrote it' }))
  const payload = String(envelope['payload'])
  if (!/^[A-Za-z0-9+/_-]*={0,2}$/.test(payload)) return refused('the payload of the envelope is no Base64')
  const bytes = Buffer.from(payload.replaceAll('-', '+').replaceAll('_', '/'), 'base64')
  if (
    bytes.toString('base64').replace(/=+$/, '') !== payload.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '')
  )
    return refused('the payload of the envelope is no Base64')
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

/** Signatures of an envelope, with the bytes that they are over, for whoever knows the keys. */
export function signatures(
  fragment: Fragment,
  envelope: PlainMap,
  statement: PlainMap,
  line: number,
): readonly SignatureEvidence[] {
  const subjects = asList(statement['subject']).flatMap((subject: Plain) => {
    const sha256 = asText(asMap(asMap(subject)['digest'])['sha256'])
    return sha256 === null ? [] : [{ name: asText(asMap(subject)['name']) ?? '', sha256: sha256.toLowerCase() }]
  })
  return asList(envelope['signatures']).flatMap((one: Plain) => {
    const sig = asText(asMap(one)['sig'])
    if (sig === null) return []
    const keyId = asText(asMap(one)['keyid'])
    const signed = { payload: String(envelope['payload']), payloadType: PAYLOAD_TYPE, sig }
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
