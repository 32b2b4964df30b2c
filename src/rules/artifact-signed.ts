/** Rule `artifact-signed`: the model is signed by somebody whom the base branch's policy names. */

import type { Requirement } from '../domain/policy.js'
import { publicKey } from '../domain/public-key.js'
import type { Facts, Judgement, ParameterFault, Rule } from '../domain/rule.js'
import type { SignatureCheck, Signer } from '../domain/signature.js'
import type { Source } from '../domain/source.js'
import { optional } from '../domain/strictness.js'
import { matchesUri } from '../domain/uri-pattern.js'
import { faultyOf, type Problem, settled, unreadable } from './shared/findings.js'
import { judgement } from './shared/judgement.js'
import { oncePerFile } from './shared/lineage-records.js'
import { listing, placeText, visible } from './shared/words.js'

const READERS = ['in-toto-statement', 'sigstore-bundle']

interface Identity {
  readonly issuer: string
  readonly subject: string
}

interface Parameters {
  readonly keys?: Readonly<Record<string, string>>
  readonly identities?: readonly Identity[]
  readonly files?: readonly string[]
  readonly 'predicate-types'?: readonly string[]
}

/** Asks who signed. */
export const artifactSigned: Rule = {
  id: 'artifact-signed',
  summary:
    'The model file, and the files that are listed, are signed with a key or by an identity that the policy names.',
  plain:
    'The model must carry the seal of somebody whom the policy trusts, so that nobody can put another model in its place unnoticed.',
  details:
    'Reads DSSE envelopes and Sigstore bundles (in-toto statements, SLSA provenance, OpenSSF model signatures), and bundles over the bytes of a file (cosign sign-blob). A signature counts for a file where the signed statement names its SHA-256, or where it is over the bytes of the file as the commit holds them (behind a Git LFS pointer there are none: such a signature is missing), and where it was made with one of `keys` or with a certificate whose issuer and subject are one of `identities`. Certificates are verified offline: chain, certificate transparency, transparency log and time, against `trusted-root` (a file of the base branch) or the root of the Sigstore public-good instance. A key that the change itself brings shows that nothing was altered after signing, and not who signed: such a signature is violated, like one that does not hold. No signature, a statement of other files, or a model that is known only by a digest that is no SHA-256 is missing.',
  remedy: [
    'Sign exactly the file that is committed, with a key or an identity that the policy names, and commit the envelope or bundle.',
    'Where the file is another one than was signed, find out who changed it and why before anybody signs again.',
    'Let the job that trains the model sign it, so that no person has to hold the key.',
  ],
  schema: {
    type: 'object',
    properties: {
      keys: {
        type: 'object',
        additionalProperties: { type: 'string', minLength: 1, maxLength: 8192 },
        minProperties: 1,
        description: 'Name of each key that is trusted, with its PEM, its Base64 or, for Ed25519, its 64 hex digits.',
      },
      identities: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            issuer: { type: 'string', minLength: 1, maxLength: 1024 },
            subject: { type: 'string', minLength: 1, maxLength: 1024 },
          },
          required: ['issuer', 'subject'],
          additionalProperties: false,
        },
        minItems: 1,
        uniqueItems: true,
        description:
          'Who is trusted: the issuer of the identity, exactly, and its subject, in which `*` stands for text within a segment.',
      },
      'trusted-root': {
        type: 'string',
        minLength: 1,
        maxLength: 1024,
        description: "Path of a Sigstore trusted root (JSON) on the base branch; left out, the public-good instance's.",
      },
      files: {
        type: 'array',
        items: { type: 'string', minLength: 1, maxLength: 1024 },
        uniqueItems: true,
        description: 'Evidence files that must be signed beside the model.',
      },
      'predicate-types': {
        type: 'array',
        items: { type: 'string', minLength: 1, maxLength: 1024 },
        minItems: 1,
        uniqueItems: true,
        description:
          'Types of statements that count; left out, any. A `*` stands for text within a segment. A signature over bytes is no statement.',
      },
    },
    anyOf: [{ required: ['keys'] }, { required: ['identities'] }],
    additionalProperties: false,
  },
  strictness: {
    // Another key or root trusts others, and neither set can be shown to be the smaller one.
    keys: 'unordered',
    identities: 'less',
    'trusted-root': 'unordered',
    files: optional('more'),
    'predicate-types': optional('less'),
  },
  check: (parameters): readonly ParameterFault[] =>
    Object.entries((parameters as Parameters).keys ?? {}).flatMap(([name, text]) => {
      if (typeof text !== 'string' || publicKey(text) !== null) return []
      return [
        {
          pointer: `/keys/${name}`,
          message: `"${visible(name)}" is no public key that can be used (Ed25519, ECDSA on a NIST curve, RSA of 2048 bits or more)`,
          fix: 'write the PEM of the public key',
          code: 'policy/schema' as const,
        },
      ]
    }),
  judge,
}

function judge(requirement: Requirement, facts: Facts): readonly Judgement[] {
  const parameters = requirement.with as Parameters
  const checks = (facts.signatures ?? []).filter(
    (one) => one.requirement === requirement.id && isWantedType(one, parameters['predicate-types']),
  )
  const faulty = faultyOf(facts, READERS, checks)
  const judged = targetsOf(facts, parameters.files ?? []).map((target) => ofTarget(target, checks, parameters))
  const problems = [...unreadable(faulty, 'a signature'), ...judged.flatMap((one) => ('outcome' in one ? [one] : []))]
  return settled(problems, satisfied(judged.flatMap((one) => ('signer' in one ? [one] : []))), { origin: 'verified' })
}

const isWantedType = (one: SignatureCheck, types: readonly string[] | undefined): boolean =>
  types === undefined || types.some((type) => one.predicateType !== null && matchesUri(type, one.predicateType))

/** A file that must be signed; `sha256` is null where it is not known. */
interface Target {
  readonly path: string
  readonly sha256: string | null
  /** What is known instead of a SHA-256. */
  readonly instead: string
  readonly sources: readonly Source[]
}

function targetsOf(facts: Facts, files: readonly string[]): readonly Target[] {
  const { artifact, id } = facts.model
  const own = /^sha256:([0-9a-f]{64})$/.exec(facts.digest ?? '')?.[1] ?? null
  const model: Target = {
    path: artifact ?? id,
    sha256: own,
    instead: facts.digest === null ? 'it is not in the change' : `only its ${facts.digest.split(':')[0]} is known`,
    sources: [],
  }
  const known = [...facts.evidence, ...facts.tables].map((one) => one.source)
  const others = files.map((path): Target => {
    const source = known.find((one) => one.path === path)
    return {
      path,
      sha256: source?.sha256 ?? null,
      instead: 'it was not read as evidence of this model',
      sources: source ? [{ ...source, pointer: '', line: null }] : [],
    }
  })
  return [model, ...others]
}

interface Signed {
  readonly target: Target
  readonly signer: Signer
  readonly source: Source
}

function ofTarget(target: Target, checks: readonly SignatureCheck[], parameters: Parameters): Signed | Problem {
  const path = visible(target.path)
  const plain = 'It is not shown that this model was made by whom it should have been made by.'
  if (target.sha256 === null) {
    const message = `No signature of ${path} can be checked: ${target.instead}.`
    return { outcome: 'missing', message, fix: `commit ${path} or its Git LFS pointer`, sources: target.sources, plain }
  }
  const about = checks.filter((one) => one.subjects.some((subject) => subject.sha256 === target.sha256))
  const good = about.find((one) => one.signer !== null && isTrusted(one.signer, parameters))
  if (good?.signer) return { target, signer: good.signer, source: good.source }
  const fix = `have ${whom(parameters)} sign ${path} (sha256 ${target.sha256}) and commit the envelope or bundle`
  if (about.length === 0) {
    const message = `No signed statement names ${path} by its sha256 (${target.sha256.slice(0, 12)}…).${ofOthers(checks)}`
    const others = oncePerFile(checks.map((one) => one.source))
    return { outcome: 'missing', message, fix, sources: [...target.sources, ...others], plain }
  }
  const why = [...new Set(about.map(reason))]
  return {
    outcome: about.every((one) => one.state === 'unverifiable') ? 'missing' : 'violated',
    message: `${path} is signed by nobody whom the policy names: ${listing(why, 4)}.`,
    fix,
    sources: about.map((one) => one.source),
    plain,
  }
}

/** What the signatures over other files are; one that does not hold may be one of this file whose statement was edited. */
function ofOthers(checks: readonly SignatureCheck[]): string {
  const whole = oncePerFile(checks.filter((one) => one.state !== 'broken').map((one) => one.source))
  const broken = [...new Set(checks.filter((one) => one.state === 'broken').map(reason))]
  const told = [
    ...(whole.length > 0 ? [` What is signed in ${listing(whole.map(({ path }) => path))} is other files.`] : []),
    ...broken.slice(0, 3).map((why) => ` ${why.charAt(0).toUpperCase()}${why.slice(1)}.`),
  ]
  return told.join('')
}

/** Keys are compared with when they are tried; of identities issuer and subject decide. */
function isTrusted(signer: Signer, { keys, identities }: Parameters): boolean {
  if (signer.kind === 'key') return Object.hasOwn(keys ?? {}, signer.name)
  return (identities ?? []).some(
    (one) =>
      one.issuer === signer.issuer && (one.subject === signer.subject || matchesUri(one.subject, signer.subject)),
  )
}

function reason(one: SignatureCheck): string {
  const place = placeText(one.source)
  if (one.signer?.kind === 'identity')
    return `the signature in ${place} is by ${visible(one.signer.subject)} (${visible(one.signer.issuer)})`
  const own = one.keyOfChange
    ? ` (it holds against ${visible(one.keyOfChange)}, a key of the change itself: that shows that nothing was altered, not who signed)`
    : ''
  return `the signature in ${place} ${visible(one.problem ?? 'does not hold', 300)}${own}`
}

const whom = ({ keys, identities }: Parameters): string =>
  listing(
    [...Object.keys(keys ?? {}).map((name) => visible(name)), ...(identities ?? []).map((one) => visible(one.subject))],
    3,
  )

function satisfied(signed: readonly Signed[]): Judgement {
  const told = signed.map(({ target, signer }) => {
    const by =
      signer.kind === 'key'
        ? `the key "${visible(signer.name)}"`
        : `${visible(signer.subject)} (${visible(signer.issuer)})`
    return `${visible(target.path)} by ${by}`
  })
  return judgement(
    'satisfied',
    `Signed, and verified against the policy's own keys and identities: ${listing(told)}.`,
    {
      origin: 'verified',
      n: signed.length,
      sources: oncePerFile(signed.flatMap(({ target, source }) => [source, ...target.sources])),
      plain: 'The model was signed by somebody whom the policy trusts, and not altered since.',
    },
  )
}
