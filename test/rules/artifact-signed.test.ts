import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../src/domain/evidence.js'
import { fault } from '../../src/domain/fault.js'
import type { FileFault } from '../../src/domain/rule.js'
import { artifactSigned } from '../../src/rules/artifact-signed.js'
import { evidenceSpec, facts, modelSpec, policy, requirement } from '../fakes/facts.js'
import { anchorsOf, checksOf, edited, ISSUER, LOAN, OWN, SUBJECT, signed, signedEvidence } from '../signatures/world.js'

const KEY = JSON.parse(signed('key.json')).keyval.public as string
const MODEL = 'models/m.pkl'
const IDENTITY = { issuer: ISSUER, subject: 'https://github.com/acme/loan/.github/workflows/train.yml@refs/heads/*' }

async function judged(
  files: Readonly<Record<string, string>>,
  parameters: Readonly<Record<string, unknown>>,
  digest: string | null,
  more: { readonly evidence?: readonly Evidence[]; readonly faults?: readonly FileFault[] } = {},
) {
  const keys = (parameters['keys'] ?? {}) as Record<string, string>
  const identities = parameters['identities'] !== undefined
  const signatures = await checksOf(files, anchorsOf({ keys, identities, trustedRoot: signed('trusted_root.json') }))
  return artifactSigned.judge(
    requirement('artifact-signed', parameters),
    facts({
      model: modelSpec({ artifact: MODEL }),
      digest,
      signatures,
      evidence: [...(await signedEvidence(files)), ...(more.evidence ?? [])],
      faults: more.faults ?? [],
    }),
  )
}

const LOAN_SIGNED = { 'a/p.json': signed('provenance.dsse.json') }
const BUNDLE = { 'a/b.json': signed('bundle.json') }

describe('artifact-signed', () => {
  it.each([
    ['a key', LOAN_SIGNED, { keys: { ml: KEY } }, LOAN, 'satisfied', /models\/m\.pkl by the key "ml"/],
    ['an identity', BUNDLE, { identities: [IDENTITY] }, OWN, 'satisfied', /train\.yml@refs\/heads\/main/],
    ['either', BUNDLE, { keys: { ml: KEY }, identities: [IDENTITY] }, OWN, 'satisfied', /train\.yml/],
    [
      'the type of statement asked for',
      BUNDLE,
      { identities: [IDENTITY], 'predicate-types': ['https://slsa.dev/provenance/*'] },
      OWN,
      'satisfied',
      /verified/,
    ],
    [
      'another type of statement',
      BUNDLE,
      { identities: [IDENTITY], 'predicate-types': ['https://slsa.dev/verification_summary/*'] },
      OWN,
      'missing',
      /No signed statement names/,
    ],
    [
      'another issuer',
      BUNDLE,
      { identities: [{ ...IDENTITY, issuer: 'https://evil.test' }] },
      OWN,
      'violated',
      /is by/,
    ],
    ['another subject', BUNDLE, { identities: [{ issuer: ISSUER, subject: `${SUBJECT}x` }] }, OWN, 'violated', /is by/],
    ['another key', LOAN_SIGNED, { keys: { ml: signed('ed25519.pub') } }, LOAN, 'violated', /none of the keys/],
    [
      'a key of the change',
      { ...LOAN_SIGNED, 'a/key.json': signed('key.json') },
      { keys: { ml: signed('ed25519.pub') } },
      LOAN,
      'violated',
      /holds against a\/key\.json.*not who signed/,
    ],
    [
      'an edited payload',
      { 'a/p.json': edited(signed('provenance.dsse.json'), (text) => `${text} `) },
      { keys: { ml: KEY } },
      LOAN,
      'violated',
      /none of the keys/,
    ],
    ['keys only, and no identity', BUNDLE, { keys: { ml: KEY } }, OWN, 'missing', /names no identities/],
    ['another model', LOAN_SIGNED, { keys: { ml: KEY } }, OWN, 'missing', /No signed statement names.*other files/],
    ['nothing signed', {}, { keys: { ml: KEY } }, OWN, 'missing', /No signed statement names/],
    [
      'a statement without signature',
      { 'a.json': plainStatement() },
      { keys: { ml: KEY } },
      LOAN,
      'missing',
      /No signed/,
    ],
  ])('%s', async (_, files, parameters, sha256, outcome, message) => {
    const found = await judged(files as Record<string, string>, parameters, `sha256:${sha256}`)
    expect(found.map((one) => one.outcome)).toEqual([outcome])
    expect(found[0]?.message).toMatch(message)
    expect(found[0]?.fix === null).toBe(outcome === 'satisfied')
  })

  it.each([
    ['md5:d41d8cd98f00b204e9800998ecf8427e', /only its md5 is known/],
    [null, /not in the change/],
  ])('a model of digest %s is missing', async (digest, message) => {
    const found = await judged(LOAN_SIGNED, { keys: { ml: KEY } }, digest)
    expect(found).toMatchObject([{ outcome: 'missing', message: expect.stringMatching(message) }])
  })

  it('asks the same of listed files', async () => {
    const found = await judged(LOAN_SIGNED, { keys: { ml: KEY }, files: ['reports/e.json'] }, `sha256:${LOAN}`)
    expect(found).toMatchObject([{ outcome: 'missing', message: expect.stringMatching(/reports\/e\.json/) }])
  })

  it('is an error beside an attestation that cannot be read', async () => {
    const faults = [
      {
        path: 'a/q.json',
        sha256: null,
        spec: evidenceSpec('a/*.json'),
        reader: 'in-toto-statement',
        faults: [fault('artifact/syntax', 'a/q.json', 'is cut off')],
      },
    ]
    const found = await judged(LOAN_SIGNED, { keys: { ml: KEY } }, `sha256:${LOAN}`, { faults })
    expect(found.map((one) => one.outcome)).toEqual(['error'])
  })

  it('is never satisfied by less: no byte of the bundle may change', async () => {
    const text = signed('bundle.json')
    for (let at = 0; at < text.length; at += 97) {
      const cut = `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`
      let found: Awaited<ReturnType<typeof judged>>
      try {
        found = await judged({ 'a/b.json': cut }, { identities: [IDENTITY] }, `sha256:${OWN}`)
      } catch {
        continue
      }
      const same = JSON.stringify(JSON.parse(cut).dsseEnvelope) === JSON.stringify(JSON.parse(text).dsseEnvelope)
      if (!same) expect(found[0]?.outcome).not.toBe('satisfied')
    }
  })

  it('tells keys that are none at their place', () => {
    const context = { policy: policy(), vocabulary: facts({}).vocabulary }
    expect(artifactSigned.check!({ keys: { good: KEY, bad: 'x' } }, context)).toMatchObject([{ pointer: '/keys/bad' }])
  })
})

function plainStatement(): string {
  return Buffer.from(JSON.parse(signed('provenance.dsse.json')).payload, 'base64').toString()
}
