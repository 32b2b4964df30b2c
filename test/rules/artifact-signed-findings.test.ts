/** What the rule on signatures says, word for word, of checks that are already made. */

import { describe, expect, it } from 'vitest'
import type { Facts } from '../../src/domain/rule.js'
import type { SignatureCheck } from '../../src/domain/signature.js'
import { artifactSigned } from '../../src/rules/artifact-signed.js'
import {
  facts,
  ids,
  metricEvidence,
  modelSpec,
  policy,
  requirement,
  rowTable,
  source,
  vocabulary,
} from '../fakes/facts.js'
import { toldFindings } from '../fakes/told-findings.js'

const HEX = 'b'.repeat(64)
const OTHER = 'c'.repeat(64)

const check = (more: Partial<SignatureCheck> = {}): SignatureCheck => ({
  requirement: 'the-requirement',
  source: source('a/p.json', { line: 1 }),
  subjects: [{ name: 'm.pkl', sha256: HEX }],
  predicateType: 'https://slsa.dev/provenance/v1',
  state: 'holds',
  signer: { kind: 'key', name: 'ml' },
  problem: null,
  keyOfChange: null,
  ...more,
})
const broken = (path: string, more: Partial<SignatureCheck> = {}): SignatureCheck =>
  check({ source: source(path), state: 'broken', signer: null, problem: 'holds against none of the keys', ...more })
const unverifiable = (path: string): SignatureCheck =>
  broken(path, { state: 'unverifiable', problem: 'names a certificate, and the policy names no identities' })

const ALICE = { issuer: 'https://issuer.test', subject: 'Alice <alice@acme.test>' }
const BOB = { issuer: 'https://issuer.test', subject: 'https://acme.test/bob/*' }

const judge = (
  signatures: readonly SignatureCheck[] | undefined,
  parameters: Readonly<Record<string, unknown>> = {},
  more: Partial<Facts> = {},
) =>
  toldFindings(
    artifactSigned.judge(
      requirement('artifact-signed', { keys: { ml: 'PEM' }, ...parameters }),
      facts({
        model: modelSpec({ artifact: 'm.pkl' }),
        digest: `sha256:${HEX}`,
        ...(signatures === undefined ? {} : { signatures }),
        ...more,
      }),
    ),
  )
const outcomes = (...args: Parameters<typeof judge>) => judge(...args).map((one) => one.outcome)

describe('what is signed', () => {
  it('is told with the key, and with the files that were asked for', () => {
    const statements = [
      check(),
      check({ source: source('a/q.json'), subjects: [{ name: 'e.json', sha256: 'a'.repeat(64) }] }),
    ]
    const parameters = { files: ['reports/evaluation.json', 'reports/train.csv'] }
    const more = { evidence: [metricEvidence('f1', 0.9)], tables: [rowTable('train', ids('1'))] }
    expect(judge(statements, parameters, more)).toMatchInlineSnapshot(`
      [
        {
          "message": "Signed, and verified against the policy's own keys and identities: m.pkl by the key "ml", reports/evaluation.json by the key "ml" and reports/train.csv by the key "ml".",
          "n": 3,
          "origin": "verified",
          "outcome": "satisfied",
          "plain": "The model was signed by somebody whom the policy trusts, and not altered since.",
          "sources": [
            "a/p.json:1",
            "a/q.json",
            "reports/evaluation.json",
            "reports/train.csv",
          ],
        },
      ]
    `)
  })

  it('is told with the identity', () => {
    const signer = { kind: 'identity', issuer: ALICE.issuer, subject: 'https://acme.test/bob/main' } as const
    expect(judge([check({ signer })], { keys: undefined, identities: [ALICE, BOB] })).toMatchInlineSnapshot(`
      [
        {
          "message": "Signed, and verified against the policy's own keys and identities: m.pkl by https://acme.test/bob/main (https://issuer.test).",
          "n": 1,
          "origin": "verified",
          "outcome": "satisfied",
          "plain": "The model was signed by somebody whom the policy trusts, and not altered since.",
          "sources": [
            "a/p.json:1",
          ],
        },
      ]
    `)
  })

  it.each<[string, string, string, string]>([
    ['another issuer', 'https://evil.test', ALICE.subject, 'violated'],
    ['another subject', ALICE.issuer, 'mallory@acme.test', 'violated'],
    ['the subject itself', ALICE.issuer, ALICE.subject, 'satisfied'],
    ['the pattern itself', BOB.issuer, BOB.subject, 'satisfied'],
  ])('by an identity: %s', (_, issuer, subject, outcome) => {
    const parameters = { keys: undefined, identities: [BOB, ALICE] }
    expect(outcomes([check({ signer: { kind: 'identity', issuer, subject } })], parameters)).toEqual([outcome])
  })

  it('by an identity where the policy names keys alone is violated', () => {
    expect(outcomes([check({ signer: { kind: 'identity', ...ALICE } })])).toEqual(['violated'])
  })

  it('by a key where the policy names none of the name is violated', () => {
    expect(outcomes([check()], { keys: { other: 'PEM' } })).toEqual(['violated'])
    expect(outcomes([check()], { keys: undefined, identities: [ALICE] })).toEqual(['violated'])
  })

  it('among several files by one statement', () => {
    const subjects = [
      { name: 'x', sha256: OTHER },
      { name: 'm.pkl', sha256: HEX },
    ]
    expect(outcomes([check({ subjects })])).toEqual(['satisfied'])
  })

  it('for another requirement does not count', () => {
    expect(outcomes([check({ requirement: 'another' })])).toEqual(['missing'])
  })

  it.each<[string | null, readonly string[] | undefined, string]>([
    ['https://slsa.dev/provenance/v1', undefined, 'satisfied'],
    [null, undefined, 'satisfied'],
    [null, ['https://slsa.dev/provenance/v1'], 'missing'],
    ['https://slsa.dev/provenance/v1', ['https://x.test/*', 'https://slsa.dev/provenance/*'], 'satisfied'],
    ['https://slsa.dev/vsa/v1', ['https://x.test/*', 'https://slsa.dev/provenance/*'], 'missing'],
  ])('of type %s where %j is asked for is %s', (predicateType, types, outcome) => {
    const parameters = types === undefined ? {} : { 'predicate-types': types }
    expect(outcomes([check({ predicateType })], parameters)).toEqual([outcome])
  })
})

describe('what is not', () => {
  it('by whom the policy names is told with every reason, each once', () => {
    const own = broken('a/own.json', { keyOfChange: 'a/key.json' })
    const signer = { kind: 'identity', issuer: 'https://issuer.test', subject: 'mallory@acme.test' } as const
    const statements = [broken('a/p.json'), broken('a/p.json'), own, check({ signer })]
    expect(judge(statements, { identities: [ALICE, BOB] })).toMatchInlineSnapshot(`
      [
        {
          "fix": "have ml, Alice <alice@acme.test> and https://acme.test/bob/* sign m.pkl (sha256 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb) and commit the envelope or bundle",
          "message": "m.pkl is signed by nobody whom the policy names: the signature in a/p.json holds against none of the keys, the signature in a/own.json holds against none of the keys (it holds against a/key.json, a key of the change itself: that shows that nothing was altered, not who signed) and the signature in a/p.json:1 is by mallory@acme.test (https://issuer.test).",
          "origin": "verified",
          "outcome": "violated",
          "plain": "It is not shown that this model was made by whom it should have been made by.",
          "sources": [
            "a/p.json",
            "a/p.json",
            "a/own.json",
            "a/p.json:1",
          ],
        },
      ]
    `)
  })

  it('shown either way is missing, and violated once one is shown not to hold', () => {
    expect(outcomes([unverifiable('a'), unverifiable('b')])).toEqual(['missing'])
    expect(outcomes([unverifiable('a'), broken('b')])).toEqual(['violated'])
    expect(outcomes([broken('a'), unverifiable('b')])).toEqual(['violated'])
  })

  it('says that it does not hold where nothing more is known', () => {
    expect(judge([broken('a/p.json', { problem: null })])[0]?.message).toBe(
      'm.pkl is signed by nobody whom the policy names: the signature in a/p.json does not hold.',
    )
  })

  it('named by any statement, where there is none', () => {
    expect(judge([])).toMatchInlineSnapshot(`
      [
        {
          "fix": "have ml sign m.pkl (sha256 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb) and commit the envelope or bundle",
          "message": "No signed statement names m.pkl by its sha256 (bbbbbbbbbbbb…).",
          "origin": "verified",
          "outcome": "missing",
          "plain": "It is not shown that this model was made by whom it should have been made by.",
          "sources": [],
        },
      ]
    `)
    expect(judge(undefined)).toEqual(judge([]))
  })

  it('named where others are: which files are signed, and up to three that do not hold', () => {
    const subjects = [{ name: 'x', sha256: OTHER }]
    const statements = [
      check({ subjects }),
      check({ subjects, source: source('a/v.json') }),
      ...['b1.json', 'b2.json', 'b2.json', 'b3.json', 'b4.json'].map((path) => broken(path, { subjects })),
    ]
    expect(judge(statements)).toMatchInlineSnapshot(`
      [
        {
          "fix": "have ml sign m.pkl (sha256 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb) and commit the envelope or bundle",
          "message": "No signed statement names m.pkl by its sha256 (bbbbbbbbbbbb…). What is signed in a/p.json and a/v.json is other files. The signature in b1.json holds against none of the keys. The signature in b2.json holds against none of the keys. The signature in b3.json holds against none of the keys.",
          "origin": "verified",
          "outcome": "missing",
          "plain": "It is not shown that this model was made by whom it should have been made by.",
          "sources": [
            "a/p.json:1",
            "a/v.json",
            "b1.json",
            "b2.json",
            "b3.json",
            "b4.json",
          ],
        },
      ]
    `)
  })

  it('named where all others do not hold', () => {
    expect(judge([broken('b.json', { subjects: [] })])[0]?.message).toBe(
      'No signed statement names m.pkl by its sha256 (bbbbbbbbbbbb…). The signature in b.json holds against none of the keys.',
    )
  })

  it('there cannot be checked', () => {
    expect(judge([check()], {}, { digest: null })).toMatchInlineSnapshot(`
      [
        {
          "fix": "commit m.pkl or its Git LFS pointer",
          "message": "No signature of m.pkl can be checked: it is not in the change.",
          "origin": "verified",
          "outcome": "missing",
          "plain": "It is not shown that this model was made by whom it should have been made by.",
          "sources": [],
        },
      ]
    `)
    expect(judge([check()], {}, { digest: null, model: modelSpec({ artifact: null }) })[0]?.message).toBe(
      'No signature of loan-approval can be checked: it is not in the change.',
    )
  })

  it.each([`md5:${'b'.repeat(32)}`, `sha256:${HEX}b`, `sha256:${HEX.slice(1)}`, `x-sha256:${HEX}`])(
    'known by its SHA-256 but by %s cannot be checked',
    (digest) => {
      const [found] = judge([check()], {}, { digest })
      expect(found?.outcome).toBe('missing')
      expect(found?.message).toBe(`No signature of m.pkl can be checked: only its ${digest.split(':')[0]} is known.`)
    },
  )

  it('read as evidence cannot be checked, and is missing beside a signed model', () => {
    const more = { evidence: [metricEvidence('f1', 0.9)] }
    expect(judge([check()], { files: ['reports/e.json'] }, more)).toMatchInlineSnapshot(`
      [
        {
          "fix": "commit reports/e.json or its Git LFS pointer",
          "message": "No signature of reports/e.json can be checked: it was not read as evidence of this model.",
          "origin": "verified",
          "outcome": "missing",
          "plain": "It is not shown that this model was made by whom it should have been made by.",
          "sources": [],
        },
      ]
    `)
  })

  it('named of a file that was read is told with the file', () => {
    const more = { evidence: [metricEvidence('f1', 0.9)] }
    const [found] = judge([check()], { files: ['reports/evaluation.json'] }, more)
    expect(found).toMatchObject({ outcome: 'missing', sources: ['reports/evaluation.json', 'a/p.json:1'] })
  })
})

it('a key that is none is told at its place, and one that is no text is left to the schema', () => {
  const context = { policy: policy(), vocabulary }
  expect(artifactSigned.check?.({ keys: { bad: 'x', odd: 5 } }, context)).toEqual([
    {
      pointer: '/keys/bad',
      message: '"bad" is no public key that can be used (Ed25519, ECDSA on a NIST curve, RSA of 2048 bits or more)',
      fix: 'write the PEM of the public key',
      code: 'policy/schema',
    },
  ])
  expect(artifactSigned.check?.({}, context)).toEqual([])
})
