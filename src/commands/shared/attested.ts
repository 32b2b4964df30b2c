/** Whether what was signed of a decision is this decision, and by whom it was signed. Offline: nothing but bytes decides. */

import { X509Certificate } from 'node:crypto'
import type { Decision } from '../../domain/decision.js'
import { bad, fault, good, type Result } from '../../domain/fault.js'
import { asList, asMap, type PlainMap } from '../../domain/plain.js'
import { firstDifference } from '../../ledger/difference.js'
import { decisionDigest, plainRecord } from '../../record.js'
import { isSignedBy, preAuthEncoding } from '../../signatures/dsse.js'
import type { BundleVerifier } from '../../signatures/sigstore.js'
import { base64 } from '../../syntax/base64.js'
import { parseJson } from '../../syntax/json.js'
import type { Answer } from './replay.js'
import { DECISION_TYPE, SUMMARY_TYPE, statementsOf } from './statement.js'

/** Whose signature counts. */
export interface SignerTrust {
  /** Whom the subject of a certificate must be, in words for a message. */
  readonly identity: string
  accepts(subject: string): boolean
  readonly issuer: string
  /** JSON of trusted roots, one or one a line; null: that of the Sigstore public-good instance. */
  readonly roots: string | null
}

/** A signed statement of a bundle, its signature unchecked. */
interface Signed {
  readonly statement: PlainMap
  readonly bundle: string
  /** Whether the key of the bundle's own certificate made the signature over exactly these bytes. */
  readonly isWhole: boolean
}

/**
 * One answer for each of both statements that the gate signs. `text`: Sigstore bundles, one, or one a line; `place`: the
 * file that has them. A fault where the trusted root is none.
 */
export async function attestationAnswers(
  decision: Decision,
  { text, place }: { readonly text: string; readonly place: string },
  trust: SignerTrust,
): Promise<Result<readonly Answer[]>> {
  const verifiers = await verifiersOf(trust.roots)
  if (verifiers === null)
    return bad(
      fault('usage/option', '--trusted-root', 'holds something that is no trusted root of a Sigstore', {
        fix: 'write it with gh attestation trusted-root',
      }),
    )
  const read = documentsIn(text).map(signedIn)
  const all = read.flatMap((one) => (typeof one === 'string' ? [] : [one]))
  const digest = decisionDigest(decision)
  const own = all.filter(({ statement }) => isAbout(statement, digest))
  if (own.length === 0) {
    const why = read.find((one) => typeof one === 'string')
    const others = [...new Set(all.flatMap(({ statement }) => subjectOf(statement)))]
    return good([
      {
        kind: 'false',
        message: `${place} ${why ?? `signs another decision: its subject decision.json is ${others.join(', ') || 'not there'}, and this one is ${digest}`}`,
      },
    ])
  }
  return good(
    [SUMMARY_TYPE, DECISION_TYPE].map((type): Answer => {
      const answers = own
        .filter(({ statement }) => statement['predicateType'] === type)
        .map((one) => answerOf(one, { decision, type, place, trust, verifiers }))
      return (
        answers.find(({ kind }) => kind === 'true') ??
        answers[0] ?? { kind: 'untold', message: `${place} has no signature of it as ${type}` }
      )
    }),
  )
}

/** The documents of a file: it is one, or has one a line. */
function documentsIn(text: string): readonly string[] {
  try {
    JSON.parse(text)
    return [text]
  } catch {
    return text.split('\n').filter((line) => line.trim() !== '')
  }
}

/** Null where one of the texts is no trusted root. */
async function verifiersOf(roots: string | null): Promise<readonly BundleVerifier[] | null> {
  const { bundleVerifier } = await import('../../signatures/sigstore.js')
  const made = roots === null ? [bundleVerifier(null)] : documentsIn(roots).map((one) => bundleVerifier(one))
  return made.length > 0 && made.every((one) => one !== null) ? made : null
}

/** The statement inside a bundle, or why there is none, in words after the name of the file. */
function signedIn(bundle: string): Signed | string {
  const parsed = parseJson(bundle, 'bundle')
  const root = asMap(parsed.ok ? parsed.value.value : null)
  const envelope = asMap(root['dsseEnvelope'])
  const { payload, payloadType } = envelope
  if (typeof payload !== 'string' || payloadType !== 'application/vnd.in-toto+json')
    return 'holds no Sigstore bundle over an in-toto statement'
  const bytes = base64(payload)
  const document = bytes === null ? null : parseJson(bytes.toString('utf8'), 'payload')
  if (bytes === null || !document?.ok) return 'holds an envelope whose payload is no JSON in Base64'
  const [signature, ...more] = asList(envelope['signatures'])
  const sig = base64(String(asMap(signature)['sig'] ?? ''))
  const key = leafKey(asMap(root['verificationMaterial']))
  const isWhole =
    more.length === 0 && sig !== null && key !== null && isSignedBy(key, preAuthEncoding(payloadType, bytes), sig)
  return { statement: asMap(document.value.value), bundle, isWhole }
}

function leafKey(material: PlainMap): X509Certificate['publicKey'] | null {
  const [first] = asList(asMap(material['x509CertificateChain'])['certificates'])
  const raw = asMap(material['certificate'])['rawBytes'] ?? asMap(first)['rawBytes']
  try {
    return typeof raw === 'string' ? new X509Certificate(Buffer.from(raw, 'base64')).publicKey : null
  } catch {
    return null
  }
}

/** Digests (`sha256:…`) of the subjects of a statement that are a decision. */
const subjectOf = (statement: PlainMap): readonly string[] =>
  asList(statement['subject'])
    .map(asMap)
    .filter((one) => one['name'] === 'decision.json')
    .map((one) => `sha256:${String(asMap(one['digest'])['sha256'])}`)

const isAbout = (statement: PlainMap, digest: string): boolean => subjectOf(statement).includes(digest)

interface Question {
  readonly decision: Decision
  readonly type: string
  readonly place: string
  readonly trust: SignerTrust
  readonly verifiers: readonly BundleVerifier[]
}

function answerOf(signed: Signed, { decision, type, place, trust, verifiers }: Question): Answer {
  const wrong = (message: string): Answer => ({ kind: 'false', message: `${place}: ${message}` })
  if (!signed.isWhole) return wrong(`the signature as ${type} was not made over that statement`)
  const other = differenceOf(signed.statement, decision, type)
  if (other)
    return wrong(`${other.pointer} of what was signed as ${type} is ${other.one}, and follows as ${other.other}`)
  const outcomes = verifiers.map((verify) => verify(signed.bundle, null))
  const shown = outcomes.find((one) => 'issuer' in one)
  if (!shown) {
    const problems = outcomes.flatMap((one) => ('problem' in one ? [one.problem] : []))
    const message = `the signature as ${type} ${problems.at(-1)}`
    // The bundled root is that of one Sigstore of several: what was signed with another is not wrong, only not told.
    if (trust.roots !== null) return wrong(message)
    return {
      kind: 'untold',
      message: `${place}: ${message}; where another Sigstore signed it, such as GitHub's own for private repositories, give its root with --trusted-root`,
    }
  }
  if (shown.issuer !== trust.issuer)
    return wrong(`signed as ${type} with an identity of ${shown.issuer}, and ${trust.issuer} is asked for (--issuer)`)
  if (!trust.accepts(shown.subject))
    return wrong(`signed as ${type} by ${shown.subject}, and ${trust.identity} is asked for (--identity)`)
  return { kind: 'true', message: `signed as ${type} by ${shown.subject} (${place})` }
}

/** Where a signed statement says something else than follows from the decision; null: nowhere. */
function differenceOf({ predicate, _type }: PlainMap, decision: Decision, type: string) {
  const frame = firstDifference(_type, 'https://in-toto.io/Statement/v1', '/_type')
  if (frame) return frame
  if (type === DECISION_TYPE) return firstDifference(predicate, plainRecord(decision), '/predicate')
  const told = asMap(predicate)
  // The address of the forge is no part of a decision.
  const server = /^git\+(https?:\/\/[^/]+)\//.exec(String(told['resourceUri']))?.[1] ?? null
  return firstDifference(
    essence(told),
    essence(asMap(plainRecord(statementsOf(decision, server)[0].predicate))),
    '/predicate',
  )
}

/** A summary without the versions of tool and format. */
const essence = ({ verifier, slsaVersion: _, ...rest }: PlainMap): PlainMap => ({
  ...rest,
  verifier: { id: asMap(verifier)['id'] ?? null },
})
