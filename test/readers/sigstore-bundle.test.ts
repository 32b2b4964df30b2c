import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { READERS } from '../../src/readers/index.js'
import { chooseReader } from '../../src/readers/recognise.js'
import { sigstoreBundle } from '../../src/readers/sigstore-bundle.js'
import { altered } from '../signatures/world.js'
import { contextOf, evidenceOf, faultsOf, fileOf, ofKind, sample, samplesOf } from './reading.js'
import { withstands } from './withstands.js'

const textOf = (name: string) => new TextDecoder().decode(sample('sigstore-bundle', name).bytes)
const digest = (algorithm: string) => createHash(algorithm).update('the model').digest('hex')

describe('sigstore-bundle', () => {
  it.each(samplesOf('sigstore-bundle'))('is certain of %s, and no other reader is', (name) => {
    const chosen = chooseReader(sample('sigstore-bundle', name), null, READERS)
    expect(chosen.ok && chosen.value.id).toBe('sigstore-bundle')
  })

  it('names the file by the digest of the bundle, and hands the signature on unchecked', async () => {
    const [one] = ofKind(await evidenceOf(sigstoreBundle, sample('sigstore-bundle', 'chain.json')), 'signature')
    expect(one).toMatchObject({
      origin: 'reported',
      subjects: [{ name: '', sha256: digest('sha256') }],
      keyId: null,
      identity: null,
      source: { pointer: '/messageSignature', line: 41 },
    })
    expect(one?.envelope['digest']).toBe(`sha256:${digest('sha256')}`)
    expect(JSON.parse(one?.envelope['bundle'] ?? '')).toEqual(JSON.parse(textOf('chain.json')))
  })

  it('has no SHA-256 where another hash was signed', async () => {
    const [one] = ofKind(await evidenceOf(sigstoreBundle, sample('sigstore-bundle', 'key.json')), 'signature')
    expect(one).toMatchObject({ subjects: [], keyId: 'a key' })
    expect(one?.envelope['digest']).toBe(`sha512:${digest('sha512')}`)
  })

  it.each<[string, unknown, RegExp]>([
    [
      '/mediaType',
      'application/vnd.dev.sigstore.bundle.v0.9+json',
      /:2:\d+: bundles of the type .*v0\.9.*not known.*artifact\/version/,
    ],
    ['/messageSignature/signature', '', /the signature is no Base64/],
    ['/messageSignature/signature', '!!', /the signature is no Base64/],
    ['/messageSignature/signature', 7, /the signature is no Base64/],
    ['/messageSignature/messageDigest', null, /does not say the digest of what was signed/],
    ['/messageSignature/messageDigest/algorithm', 'SHA1', /digests by "SHA1" are not known/],
    ['/messageSignature/messageDigest/algorithm', 'constructor', /digests by "constructor" are not known/],
    ['/messageSignature/messageDigest/digest', 'AAAA', /the digest is not 64 bytes in Base64/],
    ['/messageSignature/messageDigest/digest', {}, /the digest is not 64 bytes in Base64/],
  ])('refuses %s as %j', async (pointer, value, expected) => {
    const file = fileOf('models/m.sigstore.json', altered(textOf('key.json'), pointer, value).replace('{', '{\n'))
    expect(await faultsOf(sigstoreBundle.read(file, contextOf()))).toMatch(expected)
  })

  it('leaves bundles of statements to their reader, and refuses one that is both', () => {
    const both = {
      ...JSON.parse(textOf('key.json')),
      dsseEnvelope: { payloadType: 'application/vnd.in-toto+json', payload: 'e30=', signatures: [] },
    }
    const chosen = chooseReader(fileOf('b.json', JSON.stringify(both)), null, READERS)
    expect(chosen.ok ? '' : chosen.faults[0]?.code).toBe('artifact/ambiguous')
    const { messageSignature: _, ...statement } = both
    const other = chooseReader(fileOf('b.json', JSON.stringify(statement)), null, READERS)
    expect(other.ok && other.value.id).toBe('in-toto-statement')
  })

  withstands(sigstoreBundle)
})
