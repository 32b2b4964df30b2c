import { describe, expect, it } from 'vitest'
import { keyMark, manifestText, rowHash } from '../../src/domain/row-manifest.js'
import { rowManifest } from '../../src/readers/row-manifest.js'
import { contextOf, evidenceOf, faultsOf, fileOf, sample } from './reading.js'

const KEY = Buffer.from('0123456789abcdef0123456789abcdef')
const TEXT = sample('row-manifest', 'train.manifest')
const whole = Buffer.from(TEXT.bytes).toString()
const faulty = (text: string) => faultsOf(rowManifest.read(fileOf('train.manifest', text), contextOf()))

describe('row-manifest', () => {
  it('gives the hashes with what they are of', async () => {
    const [one] = await evidenceOf(rowManifest, TEXT, contextOf({ role: 'train' }))
    expect(one).toMatchObject({
      kind: 'row-manifest',
      role: 'train',
      of: { name: 'train.csv', sha256: expect.stringMatching(/^9d628c1d/) },
      by: ['id'],
      key: keyMark(KEY),
      rows: 3,
      hashes: ['1', '2', '3'].map((id) => rowHash(KEY, [id])).sort(),
    })
    expect(rowManifest.recognises(TEXT)).toBe('certain')
    expect(rowManifest.recognises(fileOf('x.json', '{"schema": 1}'))).toBe('no')
  })

  it.each([
    ['cut after the first line', whole.split('\n')[0]!],
    ['cut in a line', whole.slice(0, -4)],
    ['a hash less', whole.split('\n').toSpliced(2, 1).join('\n')],
    ['without its last line feed', whole.slice(0, -1)],
    ['a hash twice', whole.replace(/\n(\S+)\n/, '\n$1\n$1\n')],
    ['in another order', `${whole.split('\n')[0]}\n${whole.trim().split('\n').slice(1).reverse().join('\n')}\n`],
    ['another hash', whole.replace('SkPu', 'SkPv')],
    ['more rows than it can have', whole.replace('"rows":3', '"rows":2')],
    ['rows that are none', whole.replace('"rows":3', '"rows":1e400')],
    ['another version', whole.replace('manifest/v1', 'manifest/v2')],
    ['no columns', whole.replace('"by":["id"]', '"by":[]')],
    ['a short digest', whole.replace(/"sha256":"\w{4}/, '"sha256":"')],
    ['a key twice', whole.replace('"rows":3', '"rows":3,"rows":3')],
    ['a key that is none', whole.replace(/"key":"\w+"/, '"key":1')],
    ['nothing', ''],
  ])('is an error: %s', async (_, text) => expect(await faulty(text)).toMatch(/^train\.manifest:1?\d*/))

  it('writes what it reads, and tells nothing of the rows', () => {
    const hashes = ['1', '2', '3'].map((id) => rowHash(KEY, [id])).sort()
    const of = { name: 'train.csv', sha256: whole.match(/"sha256":"(\w+)"/)![1]! }
    expect(manifestText({ of, by: ['id'], key: keyMark(KEY), rows: 3 }, hashes)).toBe(whole)
  })
})

describe('rowHash', () => {
  it('keeps values apart', () => {
    const alike = [
      [
        ['ab', 'c'],
        ['a', 'bc'],
      ],
      [
        ['a', ''],
        ['', 'a'],
      ],
      [['1:a'], ['a']],
      [['a'], ['a', '']],
    ] as const
    for (const [one, other] of alike) expect(rowHash(null, one)).not.toBe(rowHash(null, other))
  })

  it('takes ids as data-disjoint does, and depends on the key', () => {
    expect(rowHash(KEY, ['7.0'])).toBe(rowHash(KEY, [' 7']))
    expect(rowHash(KEY, ['7'])).not.toBe(rowHash(null, ['7']))
    expect(keyMark(null)).toBeNull()
    expect(keyMark(KEY)).not.toContain(KEY.toString('hex').slice(0, 8))
  })
})
