import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faultText, type Result } from '../../src/domain/fault.js'
import { openZip } from '../../src/syntax/zip.js'
import { type ZipPart, zipOf } from '../fakes/zip.js'

const file = (name: string, more: Partial<ZipPart> = {}): ZipPart => ({ name, content: 'text', ...more })
const told = (result: Result<unknown>): string => (result.ok ? '' : result.faults.map(faultText).join('\n'))

/** What opening or unpacking the first entry complains of; '' where nothing. */
async function faultOf(parts: readonly ZipPart[]): Promise<string> {
  const archive = await openZip(zipOf(parts), 'a.eval')
  if (!archive.ok) return told(archive)
  return told(await archive.value.unpack(archive.value.names[0] ?? ''))
}

describe('openZip', () => {
  it.each([0, 8])('unpacks entries of method %i', async (method) => {
    const archive = await openZip(zipOf([file('dir/'), file('a.json', { method })]), 'a.eval')
    if (!archive.ok) throw new Error(told(archive))
    expect(archive.value.names).toEqual(['a.json'])
    const bytes = await archive.value.unpack('a.json')
    expect(bytes.ok && new TextDecoder().decode(bytes.value)).toBe('text')
    expect(told(await archive.value.unpack('b.json'))).toMatch(/has no entry "b\.json"/)
  })

  it('unpacks zstd', async () => {
    const archive = await openZip(new Uint8Array(readFileSync('test/samples/inspect/helpdesk.eval')), 'a.eval')
    const bytes = archive.ok ? await archive.value.unpack('header.json') : archive
    expect(bytes.ok && JSON.parse(new TextDecoder().decode(bytes.value)).status).toBe('success')
  })

  it.each<[string, readonly ZipPart[], RegExp]>([
    ['a name twice', [file('a'), file('a')], /the entry "a" stands twice/],
    ['names that differ in case', [file('a'), file('A')], /stands twice/],
    ['a path that leaves it', [file('../a')], /invalid relative path/],
    ['an absolute path', [file('/a')], /absolute path/],
    ['a backslash', [file('..\\a')], /invalid characters/],
    ['a drive', [file('c:a')], /absolute path|no plain path/],
    ['a control character', [file('a\u0007')], /no plain path/],
    ['a link', [file('a', { lies: { mode: 0o120777 } })], /"a" is a symbolic link/],
    ['another name beside the bytes', [file('a', { lies: { localName: 'b' } })], /called otherwise/],
    ['a wrong check sum', [file('a', { lies: { crc: 1 } })], /not what the archive declares/],
    ['a size that is too small', [file('a', { lies: { size: 2 } })], /cannot be unpacked|not what the archive/],
    ['a size that is too large', [file('a', { lies: { size: 40 } })], /cannot be read|not what the archive/],
    ['a method of its own', [file('a', { method: 12 })], /method 12, which is not read/],
    ['zstd that is none', [file('a', { method: 93 })], /cannot be unpacked/],
    ['a bomb', [file('a', { content: new Uint8Array(4_000_000) })], /unpacks \d+ bytes to 4000000.*too-large/],
    ['an entry too large', [file('a', { content: 'x'.repeat(99), lies: { size: 2 ** 31 } })], /at most.*too-large/],
  ])('refuses %s', async (_, parts, message) => {
    expect(await faultOf(parts)).toMatch(message)
  })

  it('ends with a fault on bytes that are cut or changed, and never with other content', async () => {
    const whole = zipOf([file('a'), file('b', { content: '{"x": 1}'.repeat(50) })])
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.integer({ min: 1, max: 255 }),
        fc.boolean(),
        async (at, by, cut) => {
          const bytes = cut ? whole.slice(0, at) : whole.map((byte, index) => (index === at ? byte ^ by : byte))
          const archive = await openZip(bytes, 'a.eval')
          const content = archive.ok ? await archive.value.unpack('b') : archive
          if (content.ok) expect(new TextDecoder().decode(content.value)).toBe('{"x": 1}'.repeat(50))
          else expect(content.faults[0]?.path).toBe('a.eval')
        },
      ),
      { numRuns: 300 },
    )
  })
})
