import { describe, expect, it } from 'vitest'
import { dvcFile } from '../../src/readers/dvc-file.js'
import { READERS } from '../../src/readers/index.js'
import { chooseReader } from '../../src/readers/recognise.js'
import { digestsOf, edgeLines, nodesOf } from './lineage-lines.js'
import { contextOf, evidenceOf, faultsOf, fileOf, sample, samplesOf } from './reading.js'

describe('dvc-file', () => {
  it.each([
    ['dvc-2.csv.dvc', 'reports/crlf.csv', 'dvc2-text:c3c6bc2ae8ece4bd2510dca21225c041'],
    ['raw.csv.dvc', 'reports/raw.csv', 'md5:c451151acdd0b39876854a4df813f1f0'],
    ['reference.dvc', 'reports/reference', 'dvc-dir:8859e977051f35c852b7899d86654b4a'],
    ['regions_feed.csv.dvc', 'reports/regions_feed.csv', 'md5:ee6894f6b5062396fa192a772e63d36a'],
  ])('reads %s', async (name, path, digest) => {
    const file = sample('dvc-file', name)
    const chosen = chooseReader(file, null, READERS)
    expect(chosen.ok && chosen.value.id).toBe('dvc-file')
    expect(digestsOf(nodesOf(await evidenceOf(dvcFile, file))[path])).toEqual([digest])
  })

  it('has looked at every sample', () => {
    expect(samplesOf('dvc-file')).toHaveLength(4)
  })

  it('tells where an import came from and does not go there', async () => {
    const evidence = await evidenceOf(dvcFile, sample('dvc-file', 'regions_feed.csv.dvc'))
    expect(edgeLines(evidence)).toEqual(['file:/srv/store/feeds/regions_src.csv > reports/regions_feed.csv'])
    expect(nodesOf(evidence)['file:/srv/store/feeds/regions_src.csv']).toMatchObject({ type: 'source', path: null })
  })

  it('reads imports from repositories and from the web', async () => {
    const text =
      'frozen: true\ndeps:\n- path: data/x.csv\n  repo:\n    url: https://github.com/acme/lake\n    rev_lock: 4d2a3c7d105f5d752290a55a9fd63e4771243e2b\n- path: https://stats.example.org/x.csv\n  checksum: \'"abc"\'\nouts:\n- md5: ee6894f6b5062396fa192a772e63d36a\n  path: x.csv\nmeta:\n  license: CC0-1.0\n'
    const nodes = nodesOf(await evidenceOf(dvcFile, fileOf('data/x.csv.dvc', text)))
    expect(nodes['https://github.com/acme/lake/data/x.csv']?.version).toBe('4d2a3c7d105f5d752290a55a9fd63e4771243e2b')
    expect(digestsOf(nodes['https://stats.example.org/x.csv'])).toEqual(['etag:abc'])
    expect(nodes['data/x.csv']?.license).toBe('CC0-1.0')
  })

  it.each([
    [
      'an output outside',
      'outs:\n- md5: ee6894f6b5062396fa192a772e63d36a\n  path: ../../x.csv\n',
      /lies outside the repository/,
    ],
    [
      'an absolute output',
      'outs:\n- md5: ee6894f6b5062396fa192a772e63d36a\n  path: /x.csv\n',
      /lies outside the repository/,
    ],
    [
      'a folder outside',
      'wdir: ../..\nouts:\n- md5: ee6894f6b5062396fa192a772e63d36a\n  path: x.csv\n',
      /working folder/,
    ],
    ['no outputs', 'outs: []\n', /no list of outputs/],
  ])('refuses %s', async (_, text, fault) => {
    expect(await faultsOf(dvcFile.read(fileOf('data/x.csv.dvc', text), contextOf()))).toMatch(fault)
  })
})
