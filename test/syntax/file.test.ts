import { describe, expect, it } from 'vitest'
import { faultText } from '../../src/domain/fault.js'
import { readableFile } from '../../src/syntax/file.js'

const SHA = 'a'.repeat(64)
const file = (text: string, path = 'dir/x.json') => readableFile(path, new TextEncoder().encode(text), SHA)

describe('readableFile', () => {
  it('makes each parsing once', () => {
    const one = file('{"a": 1}')
    expect(one.json()).toBe(one.json())
    expect(one.yaml()).toBe(one.yaml())
    expect(one.text()).toBe(one.text())
    expect(one.jsonLines()).toBe(one.jsonLines())
  })

  it('drops a byte order mark and refuses bytes that are no UTF-8', () => {
    const marked = readableFile('x.json', new Uint8Array([0xef, 0xbb, 0xbf, 0x31]), SHA)
    expect(marked.json()).toMatchObject({ ok: true, value: { value: 1 } })
    const broken = readableFile('x.json', new Uint8Array([0x22, 0xff, 0x22]), SHA)
    for (const result of [broken.text(), broken.json(), broken.yaml(), broken.jsonLines()]) {
      expect(result.ok ? '' : result.faults[0]?.code).toBe('artifact/encoding')
    }
  })

  it('reads JSON lines, each with its line; blank lines are skipped', () => {
    const result = file('{"a":1}\r\n\n  \n[2]\n').jsonLines()
    expect(
      result.ok && result.value.map(({ line, document }) => [line, document.value, document.placeOf('')?.line]),
    ).toEqual([
      [1, { a: 1 }, 1],
      [4, [2], 4],
    ])
  })

  it('tells the line of each bad JSON line, ten at most', () => {
    const result = file('{"a":1}\n{"a":\n{"b":1,"b":2}\n').jsonLines()
    expect(result.ok ? [] : result.faults.map(faultText)).toEqual([
      'dir/x.json:2:6: the file ends before the "{" of line 2 is closed: it is cut short (fix: write the whole file again) [artifact/syntax]',
      'dir/x.json:3:8: the key "b" stands twice (first in line 3, column 2) (fix: keep one of the two) [artifact/syntax]',
    ])
    const many = file('{\n'.repeat(50)).jsonLines()
    expect(many.ok ? 0 : many.faults.length).toBe(10)
  })

  it('gives sources with the line that a parsing knows, and none before there is a parsing', () => {
    const one = file('{\n "a": {\n  "b": 1}}')
    expect(one.source('/a/b')).toEqual({ path: 'dir/x.json', sha256: SHA, pointer: '/a/b', line: null })
    one.json()
    expect(one.source('/a/b')).toEqual({ path: 'dir/x.json', sha256: SHA, pointer: '/a/b', line: 3 })
    expect(one.source('/a/b', 7).line).toBe(7)
    expect(one.source().pointer).toBe('')
  })
})
