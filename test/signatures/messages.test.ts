import { generateKeyPairSync, sign } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { SignatureCheck, TrustAnchors } from '../../src/domain/signature.js'
import { READERS } from '../../src/readers/index.js'
import { chooseReader } from '../../src/readers/recognise.js'
import { artifactSigned } from '../../src/rules/artifact-signed.js'
import { checkSignatures } from '../../src/signatures/index.js'
import { facts, modelSpec, requirement } from '../fakes/facts.js'
import { type Content, sha256, treeOf } from '../lineage/world.js'
import { contextOf, evidenceOf, fileOf } from '../readers/reading.js'
import { digestOf, keyBundle, messageOf, pemOf, playSigstore, type Sigstore } from './bundles.js'
import { altered, anchorsOf, ISSUER, SUBJECT } from './world.js'

const MODEL = 'models/m.pkl'
const BYTES = Buffer.from('the model')
const OTHER = Buffer.from('another model')
const BUNDLE = 'models/m.pkl.sigstore.json'

const ed25519 = generateKeyPairSync('ed25519')
const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
const stranger = generateKeyPairSync('ed25519')

let sigstore: Sigstore
let elsewhere: Sigstore
let bundle: string
beforeAll(async () => {
  ;[sigstore, elsewhere] = [await playSigstore(), await playSigstore()]
  bundle = await sigstore.bundle(BYTES)
})

/** The check of one bundle beside a model, through the reader that knows it. */
async function checked(
  text: string,
  anchors: Partial<TrustAnchors>,
  files: Readonly<Record<string, Content>> = { [MODEL]: BYTES },
): Promise<SignatureCheck> {
  const file = fileOf(BUNDLE, text)
  const chosen = chooseReader(file, null, READERS)
  if (!chosen.ok) throw new Error(chosen.faults[0]?.message)
  expect(chosen.value.id).toBe('sigstore-bundle')
  const evidence = await evidenceOf(chosen.value, file, contextOf())
  const head = treeOf({ ...files, [BUNDLE]: text })
  const [check] = await checkSignatures({ evidence, anchors: [anchorsOf(anchors)], head, files: [MODEL] })
  return check!
}

const pointer = (bytes: Uint8Array) =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256(bytes)}\nsize ${bytes.length}\n`

describe('a signature over the bytes of a file, made with a key', () => {
  it.each([
    ['Ed25519', ed25519, sign(null, BYTES, ed25519.privateKey)],
    ['ECDSA', p256, sign('sha256', BYTES, p256.privateKey)],
    ['RSA', rsa, sign('sha256', BYTES, rsa.privateKey)],
  ])('holds with %s, and names the file', async (_, pair, signature) => {
    const check = await checked(keyBundle(messageOf(signature, BYTES)), { keys: { k: pemOf(pair.publicKey) } })
    expect(check).toMatchObject({
      state: 'holds',
      signer: { kind: 'key', name: 'k' },
      subjects: [{ name: MODEL, sha256: sha256(BYTES) }],
      predicateType: null,
    })
  })

  it.each([
    ['SHA2_384', 'sha384'],
    ['SHA2_512', 'sha512'],
  ])('finds the file by %s', async (algorithm, hash) => {
    const message = messageOf(sign(null, BYTES, ed25519.privateKey), BYTES, algorithm, hash)
    const check = await checked(keyBundle(message), { keys: { k: pemOf(ed25519.publicKey) } })
    expect(check).toMatchObject({ state: 'holds', subjects: [{ name: MODEL, sha256: sha256(BYTES) }] })
    const none = await checked(keyBundle(message), { keys: { k: pemOf(ed25519.publicKey) } }, { [MODEL]: OTHER })
    expect(none).toMatchObject({ state: 'unverifiable', signer: null, subjects: [] })
  })

  const own = messageOf(sign(null, BYTES, ed25519.privateKey), BYTES)
  const keys = { k: pemOf(ed25519.publicKey) }
  it.each<[string, string, Readonly<Record<string, Content>>, string, RegExp]>([
    [
      'of another key',
      keyBundle(messageOf(sign(null, BYTES, stranger.privateKey), BYTES)),
      { [MODEL]: BYTES },
      'broken',
      /none of the keys/,
    ],
    [
      'over other bytes, under the digest of these',
      keyBundle(messageOf(sign(null, OTHER, ed25519.privateKey), BYTES)),
      { [MODEL]: BYTES },
      'broken',
      /none of the keys/,
    ],
    [
      'over these bytes, under the digest of others',
      keyBundle(messageOf(sign(null, BYTES, ed25519.privateKey), OTHER)),
      { [MODEL]: BYTES },
      'unverifiable',
      /which none of the files/,
    ],
    [
      'over the bytes before the model changed',
      keyBundle(own),
      { [MODEL]: OTHER },
      'unverifiable',
      /which none of the files/,
    ],
    [
      'over what an LFS pointer stands for',
      keyBundle(own),
      { [MODEL]: pointer(BYTES) },
      'unverifiable',
      /of which the commit holds the Git LFS pointer alone/,
    ],
    ['over a file that is not there', keyBundle(own), {}, 'unverifiable', /which none of the files/],
  ])('does not hold %s', async (_, text, files, state, problem) => {
    expect(await checked(text, { keys }, files)).toMatchObject({
      state,
      signer: null,
      problem: expect.stringMatching(problem),
    })
  })

  it('of a key that the change brings shows that nothing was altered, not who signed', async () => {
    const files = { [MODEL]: BYTES, 'models/mine.pub': pemOf(stranger.publicKey) }
    const text = keyBundle(messageOf(sign(null, BYTES, stranger.privateKey), BYTES))
    expect(await checked(text, { keys }, files)).toMatchObject({ state: 'broken', keyOfChange: 'models/mine.pub' })
  })
})

describe('a signature over the bytes of a file, made with a certificate', () => {
  it.each([[false], [true]])('gives the identity against its root (chain: %s)', async (chain) => {
    const text = await sigstore.bundle(BYTES, { chain })
    expect(await checked(text, { identities: true, trustedRoot: sigstore.root })).toMatchObject({
      state: 'holds',
      signer: { kind: 'identity', issuer: ISSUER, subject: SUBJECT },
      subjects: [{ name: MODEL, sha256: sha256(BYTES) }],
    })
  })

  it.each<[string, () => Promise<string>, () => string | null, string, RegExp]>([
    ['another root', async () => bundle, () => elsewhere.root, 'broken', /trusted root/],
    ['the public root', async () => bundle, () => null, 'broken', /trusted root/],
    [
      'bytes that were not signed',
      () => sigstore.bundle(OTHER, { named: BYTES }),
      () => sigstore.root,
      'broken',
      /signature verification failed/,
    ],
    [
      'a log entry of other bytes',
      () => sigstore.bundle(BYTES, { logged: OTHER }),
      () => sigstore.root,
      'broken',
      /digest mismatch/,
    ],
    [
      'a chain of another root',
      () => elsewhere.bundle(BYTES, { chain: true }),
      () => sigstore.root,
      'broken',
      /trusted root/,
    ],
    [
      'no log entry',
      async () => altered(bundle, '/verificationMaterial/tlogEntries', []),
      () => sigstore.root,
      'broken',
      /timestamps|tlog/,
    ],
    [
      'the digest of other bytes',
      () => sigstore.bundle(BYTES, { named: OTHER }),
      () => sigstore.root,
      'unverifiable',
      /none of the files/,
    ],
  ])('does not hold: %s', async (_, text, root, state, problem) => {
    const check = await checked(await text(), { identities: true, trustedRoot: root() })
    expect(check).toMatchObject({ state, signer: null, problem: expect.stringMatching(problem) })
  })

  it('is not for a policy that names no identities', async () => {
    const check = await checked(bundle, { keys: { k: pemOf(ed25519.publicKey) } })
    expect(check).toMatchObject({ state: 'unverifiable', problem: expect.stringMatching(/names no identities/) })
  })
})

describe('artifact-signed by a signature over bytes', () => {
  async function judged(text: string, parameters: Readonly<Record<string, unknown>>, model: Content = BYTES) {
    const keys = (parameters['keys'] ?? {}) as Record<string, string>
    const identities = parameters['identities'] !== undefined
    const check = await checked(text, { keys, identities, trustedRoot: sigstore.root }, { [MODEL]: model })
    const digest = `sha256:${typeof model === 'string' ? sha256(BYTES) : sha256(model)}`
    const [found] = artifactSigned.judge(
      requirement('artifact-signed', parameters),
      facts({ model: modelSpec({ artifact: MODEL }), digest, signatures: [check] }),
    )
    return `${found?.outcome}: ${found?.message}`
  }
  const byKey = keyBundle(messageOf(sign(null, BYTES, ed25519.privateKey), BYTES))
  const keys = { ml: pemOf(ed25519.publicKey) }
  const identities = [{ issuer: ISSUER, subject: SUBJECT }]

  it('is satisfied by a key or an identity of the policy', async () => {
    expect(await judged(byKey, { keys })).toMatch(/^satisfied: .*models\/m\.pkl by the key "ml"/)
    expect(await judged(bundle, { identities })).toMatch(/^satisfied: .*models\/m\.pkl by https:\/\/github\.com\/acme/)
  })

  it('is not by less', async () => {
    expect(await judged(byKey, { keys: { ml: pemOf(stranger.publicKey) } })).toMatch(/^violated: .*none of the keys/)
    expect(await judged(bundle, { identities: [{ issuer: 'https://evil.test', subject: SUBJECT }] })).toMatch(
      /^violated: .*is by/,
    )
    expect(await judged(byKey, { keys }, OTHER)).toMatch(/^missing: No signed statement names/)
    expect(await judged(byKey, { keys }, pointer(BYTES))).toMatch(/^missing: .*Git LFS pointer alone/)
    expect(await judged(byKey, { keys, 'predicate-types': ['https://slsa.dev/provenance/*'] })).toMatch(/^missing/)
  })

  it('is never satisfied where a byte of the bundle has changed', async () => {
    for (let at = 0; at < bundle.length; at += 131) {
      const cut = `${bundle.slice(0, at)}${bundle[at] === 'A' ? 'B' : 'A'}${bundle.slice(at + 1)}`
      const same = (text: string) => JSON.stringify(JSON.parse(text).messageSignature)
      let told: string
      try {
        told = await judged(cut, { identities })
        if (same(cut) === same(bundle)) continue
      } catch {
        continue
      }
      expect(told).not.toMatch(/^satisfied/)
    }
  })

  it('knows the digest that it compares', () => {
    expect(digestOf(BYTES).toString('hex')).toBe(sha256(BYTES))
  })
})
