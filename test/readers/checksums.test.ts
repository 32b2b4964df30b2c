import { describe, expect, it } from 'vitest'
import { checksums } from '../../src/readers/checksums.js'
import { contextOf, evidenceOf, faultsOf, fileOf, ofKind, sample } from './reading.js'

const SHA = 'a'.repeat(64)
const read = async (path: string, text: string) =>
  ofKind(await evidenceOf(checksums, fileOf(path, text)), 'lineage')[0]!.fragment.nodes

describe('checksums', () => {
  it('gives each file its digest, relative to the folder of the list', async () => {
    const nodes = await read('release/SHA256SUMS', `${SHA}  m.pkl\n${'b'.repeat(32)} *../data/x.csv\r\n\n`)
    expect(nodes.map((node) => [node.path, node.type, node.digests[0]])).toEqual([
      ['release/m.pkl', 'model', { algorithm: 'sha256', value: SHA }],
      ['data/x.csv', 'file', { algorithm: 'md5', value: 'b'.repeat(32) }],
    ])
    expect(nodes[1]?.source).toMatchObject({ path: 'release/SHA256SUMS', line: 2 })
  })

  it('knows its files by their content', () => {
    expect(checksums.recognises(sample('checksums', 'SHA256SUMS'))).toBe('certain')
    for (const text of ['', 'a,b\n1,2\n', '{"a": 1}', `${SHA}\n`, `${SHA.slice(1)}  m.pkl\n`, `${SHA}  a\nx\n`])
      expect(checksums.recognises(fileOf('SHA256SUMS', text))).toBe('no')
  })

  it.each([
    ['a digest cut short', `${SHA.slice(1)}  m.pkl\n`, /:1: .*no digest with a name/],
    ['a name cut off', `${SHA}  m.pkl\n${SHA}\n`, /:2: /],
    ['a path outside', `${SHA}  ../../etc/passwd\n`, /outside the repository/],
    ['an absolute path', `${SHA}  /etc/passwd\n`, /outside the repository/],
    ['nothing', '\n', /names no file/],
  ])('is an error: %s', async (_, text, message) => {
    expect(await faultsOf(checksums.read(fileOf('release/SHA256SUMS', text), contextOf()))).toMatch(message)
  })
})
