import { generateKeyPairSync, sign } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { publicKey } from '../../src/domain/public-key.js'
import { isSignedBy, preAuthEncoding } from '../../src/signatures/dsse.js'
import { bundleVerifier } from '../../src/signatures/sigstore.js'
import { altered, anchorsOf, checksOf, edited, ISSUER, LOAN, OWN, SUBJECT, signed } from './world.js'

const KEY = JSON.parse(signed('key.json')).keyval.public as string
const BUNDLE = signed('bundle.json')
const ROOT = signed('trusted_root.json')
const ROOTED = anchorsOf({ identities: true, trustedRoot: ROOT })

describe('keys', () => {
  it.each([
    ['provenance.dsse.json', { securesystemslib: KEY }, 'securesystemslib'],
    ['model.sig', { openssf: signed('model_signing_key.pub') }, 'openssf'],
    ['ed25519.dsse.json', { pem: signed('ed25519.pub') }, 'pem'],
    ['ed25519.dsse.json', { other: KEY, pem: signed('ed25519.pub') }, 'pem'],
  ])('%s holds against the key that signed it', async (name, keys, by) => {
    const [check] = await checksOf({ [name]: signed(name) }, anchorsOf({ keys }))
    expect(check).toMatchObject({ state: 'holds', signer: { kind: 'key', name: by }, problem: null })
  })

  it('names the files that are signed, of a model signature each single one', async () => {
    const [one] = await checksOf({ 'model.sig': signed('model.sig') }, anchorsOf())
    expect(one?.subjects).toContainEqual({ name: 'loan.joblib', sha256: LOAN })
  })

  it.each([
    ['an edited payload', edited(signed('provenance.dsse.json'), (text) => text.replace('train', 'trail'))],
    ['a space more in the payload', edited(signed('provenance.dsse.json'), (text) => `${text} `)],
    ['the signature of another', altered(signed('provenance.dsse.json'), '/signatures/0/sig', 'AAAA')],
    ['a signature that is no Base64', altered(signed('provenance.dsse.json'), '/signatures/0/sig', '!!')],
  ])('%s does not hold', async (_, text) => {
    const [check] = await checksOf({ 'a.json': text }, anchorsOf({ keys: { k: KEY } }))
    expect(check).toMatchObject({ state: 'broken', signer: null })
  })

  it('tells of a key of the change that it shows integrity alone', async () => {
    const files = { 'a/key.json': signed('key.json'), 'a/p.json': signed('provenance.dsse.json') }
    const [check] = await checksOf(files, anchorsOf({ keys: { other: signed('ed25519.pub') } }))
    expect(check).toMatchObject({ state: 'broken', signer: null, keyOfChange: 'a/key.json' })
    const [away] = await checksOf({ ...files, 'a/key.json': 'x' }, anchorsOf({ keys: {} }))
    expect(away).toMatchObject({ state: 'unverifiable', keyOfChange: null })
  })

  it('verifies ECDSA and RSA as their keys say', () => {
    const bytes = preAuthEncoding('t', Buffer.from('payload'))
    expect(bytes.toString()).toBe('DSSEv1 1 t 7 payload')
    for (const [pair, hash] of [
      [generateKeyPairSync('ec', { namedCurve: 'P-384' }), 'sha384'],
      [generateKeyPairSync('ec', { namedCurve: 'P-521' }), 'sha512'],
      [generateKeyPairSync('rsa', { modulusLength: 2048 }), 'sha256'],
    ] as const) {
      const key = publicKey(pair.publicKey.export({ type: 'spki', format: 'pem' }).toString())!
      expect(isSignedBy(key, bytes, sign(hash, bytes, pair.privateKey))).toBe(true)
      expect(isSignedBy(key, Buffer.concat([bytes, Buffer.from('x')]), sign(hash, bytes, pair.privateKey))).toBe(false)
    }
  })

  it('takes only public keys that are strong enough', () => {
    const weak = generateKeyPairSync('rsa', { modulusLength: 1024 })
    const odd = generateKeyPairSync('ec', { namedCurve: 'secp256k1' })
    const pem = (key: typeof weak.publicKey) => key.export({ type: 'spki', format: 'pem' }).toString()
    const secret = weak.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    for (const text of [pem(weak.publicKey), pem(odd.publicKey), secret, '', 'x', 'a'.repeat(9000)])
      expect(publicKey(text)).toBeNull()
  })
})

describe('Sigstore bundles', () => {
  it('give the identity that signed, against a root of their own', async () => {
    const [check] = await checksOf({ 'b.json': BUNDLE }, ROOTED)
    expect(check).toMatchObject({
      state: 'holds',
      signer: { kind: 'identity', issuer: ISSUER, subject: SUBJECT },
      subjects: [{ name: 'models/m.pkl', sha256: OWN }],
      predicateType: 'https://slsa.dev/provenance/v1',
    })
  })

  const drop = (pointer: string) => altered(BUNDLE, pointer, [])
  it.each([
    ['an edited payload', edited(BUNDLE, (text) => text.replace(OWN, '0'.repeat(64)), 'dsseEnvelope')],
    ['no entry in the log', drop('/verificationMaterial/tlogEntries')],
    ['an entry of another time', altered(BUNDLE, '/verificationMaterial/tlogEntries/0/integratedTime', '1')],
    ['another signature', altered(BUNDLE, '/dsseEnvelope/signatures/0/sig', 'MEQCIA==')],
    ['a certificate that is none', altered(BUNDLE, '/verificationMaterial/certificate/rawBytes', 'AAAA')],
  ])('%s does not hold', async (_, text) => {
    const [check] = await checksOf({ 'b.json': text }, ROOTED)
    expect(check).toMatchObject({ state: 'broken', signer: null })
  })

  it.each([
    ['the public root', anchorsOf({ identities: true }), 'broken', /trusted root/],
    ['no identities asked for', anchorsOf({ trustedRoot: ROOT }), 'unverifiable', /names no identities/],
    ['a root that is none', anchorsOf({ identities: true, trustedRoot: '{}' }), 'unverifiable', /is none/],
    [
      'a root that is cut off',
      anchorsOf({ identities: true, trustedRoot: ROOT.slice(0, 900) }),
      'unverifiable',
      /none/,
    ],
    [
      'a root that is not there',
      anchorsOf({ identities: true, trustedRoot: { problem: 'has no root' } }),
      'unverifiable',
      /has no root/,
    ],
  ])('against %s: %s', async (_, anchors, state, problem) => {
    const [check] = await checksOf({ 'b.json': BUNDLE }, anchors)
    expect(check).toMatchObject({ state, signer: null, problem: expect.stringMatching(problem) })
  })

  it('have a root at hand that is whole', () => {
    expect(bundleVerifier(null)).not.toBeNull()
    expect(bundleVerifier(null)!('{}', null)).toMatchObject({ state: 'broken' })
  })
})
