import { describe, expect, it } from 'vitest'
import { READERS } from '../../src/readers/index.js'
import { lfsPointer } from '../../src/readers/lfs-pointer.js'
import { chooseReader } from '../../src/readers/recognise.js'
import { digestsOf, nodesOf } from './lineage-lines.js'
import { contextOf, evidenceOf, faultsOf, fileOf, sample, samplesOf } from './reading.js'

const text = (name: string): string => Buffer.from(sample('lfs-pointer', name).bytes).toString()

describe('lfs-pointer', () => {
  it.each(samplesOf('lfs-pointer'))('recognises %s by its content', (name) => {
    const chosen = chooseReader(fileOf('models/loan.joblib', text(name)), null, READERS)
    expect(chosen.ok && chosen.value.id).toBe('lfs-pointer')
  })

  it('gives the digest of the content under the path of the pointer', async () => {
    const nodes = nodesOf(await evidenceOf(lfsPointer, fileOf('models/loan.joblib', text('loan.txt'))))
    expect(nodes['models/loan.joblib']).toMatchObject({ type: 'model', path: 'models/loan.joblib' })
    expect(digestsOf(nodes['models/loan.joblib'])).toEqual([
      'sha256:3a2dcf3de68ed3b9f1d1d3407b2e49e789e43d08d446546cd7a2e71116c6b13f',
    ])
  })

  it.each([
    ['cut short', (whole: string) => whole.slice(0, -12), /no whole number of bytes|does not end with a line feed/],
    ['with a short digest', (whole: string) => whole.replace('3a2d', ''), /no whole SHA-256/],
    ['with a key twice', (whole: string) => whole.replace('size', 'oid'), /"oid" twice|no key/],
    ['with more after it', (whole: string) => `${whole}${'x'.repeat(2000)}`, /goes on with other content/],
    ['that is none', () => 'hello\n', /no Git LFS pointer/],
  ])('refuses a pointer %s', async (_, change, expected) => {
    expect(await faultsOf(lfsPointer.read(fileOf('m.bin', change(text('loan.txt'))), contextOf()))).toMatch(expected)
  })
})
