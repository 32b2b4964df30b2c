import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseLfsPointer } from '../../src/syntax/lfs-pointer.js'

const OID = 'c4f3079e433eaeb4e02b25c94b16b5ffa833a7c0d1f7733a41a73080d10a4f1b'
const text = (...lines: readonly string[]) => new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''))
const VERSION = 'version https://git-lfs.github.com/spec/v1'

describe('parseLfsPointer', () => {
  it.each([
    ['00-good.pkl', null],
    ['oid-old.pkl', null],
    ['crlf.pkl', /CR line ends/],
    ['oid-prefix.pkl', /no whole SHA-256/],
    ['payload-after.pkl', /no key and value|goes on with other content|line feed/],
    ['size-zero.pkl', /size of 0 bytes/],
    ['two-oids.pkl', /"oid" twice/],
    ['unsorted.pkl', /out of order/],
  ])('reads %s', (name, fault) => {
    const result = parseLfsPointer(readFileSync(`test/samples/lfs/${name}`))
    expect(result).not.toBeNull()
    if (fault === null)
      expect(result).toMatchObject({ oid: expect.stringMatching(/^[0-9a-f]{64}$/), size: expect.any(Number) })
    else expect((result as { fault: string }).fault).toMatch(fault)
  })

  it.each(['empty.pkl', 'inline.pkl'])('takes %s for an ordinary file', (name) => {
    expect(parseLfsPointer(readFileSync(`test/samples/lfs/${name}`))).toBeNull()
  })

  it.each([
    [
      'another version',
      text('version https://git-lfs.github.com/spec/v2', `oid sha256:${OID}`, 'size 1'),
      /not of version/,
    ],
    [
      'the old host',
      text('version https://hawser.github.com/spec/v1', `oid sha256:${OID}`, 'size 1'),
      /not of version/,
    ],
    ['no size', text(VERSION, `oid sha256:${OID}`), /no whole number/],
    ['a size that is no number', text(VERSION, `oid sha256:${OID}`, 'size 1e3'), /no whole number/],
    ['no last line feed', text(VERSION, `oid sha256:${OID}`, 'size 1').subarray(0, -1), /line feed/],
    ['upper-case digits', text(VERSION, `oid sha256:${OID.toUpperCase()}`, 'size 1'), /no whole SHA-256/],
    ['a key that no pointer has', text(VERSION, `oid sha256:${OID}`, 'path /etc/passwd', 'size 1'), /no pointer has/],
    ['a blank line', text(VERSION, '', `oid sha256:${OID}`, 'size 1'), /no key and value/],
  ])('refuses %s', (_, bytes, fault) => {
    expect((parseLfsPointer(bytes) as { fault: string }).fault).toMatch(fault)
  })

  it('takes extensions and an empty file', () => {
    expect(parseLfsPointer(text(VERSION, `ext-0-foo sha256:${OID}`, `oid sha256:${OID}`, 'size 12'))).toEqual({
      oid: OID,
      size: 12,
    })
    const nothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
    expect(parseLfsPointer(text(VERSION, `oid sha256:${nothing}`, 'size 0'))).toEqual({ oid: nothing, size: 0 })
  })

  it('never takes a pointer with anything behind it', () => {
    const good = text(VERSION, `oid sha256:${OID}`, 'size 20480')
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 2000 }), (tail) => {
        const result = parseLfsPointer(new Uint8Array([...good, ...tail]))
        expect(result).toHaveProperty('fault')
      }),
    )
  })
})
