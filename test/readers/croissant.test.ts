import { describe, expect, it } from 'vitest'
import { croissant } from '../../src/readers/croissant.js'
import { READERS } from '../../src/readers/index.js'
import { chooseReader } from '../../src/readers/recognise.js'
import { digestsOf, nodesOf } from './lineage-lines.js'
import { contextOf, evidenceOf, faultsOf, fileOf, sample, samplesOf } from './reading.js'

const card = (file: Record<string, unknown>, more: Record<string, unknown> = {}) =>
  fileOf(
    'data/croissant.json',
    JSON.stringify({
      '@type': 'sc:Dataset',
      conformsTo: 'http://mlcommons.org/croissant/1.0',
      ...more,
      distribution: [{ '@type': 'cr:FileObject', '@id': 'x', ...file }],
    }),
  )

describe('croissant', () => {
  it.each(samplesOf('croissant'))('reads %s', async (name) => {
    const file = sample('croissant', name)
    const chosen = chooseReader(file, null, READERS)
    expect(chosen.ok && chosen.value.id).toBe('croissant')
    const nodes = nodesOf(await evidenceOf(croissant, file))
    expect(nodes['raw.csv']?.license).toBe(name === 'loan.json' ? 'https://creativecommons.org/licenses/by/4.0/' : null)
  })

  it('gives each file what the dataset says', async () => {
    const nodes = nodesOf(await evidenceOf(croissant, sample('croissant', 'loan.json')))
    expect(nodes['raw.csv']).toMatchObject({
      path: 'data/raw.csv',
      uri: 's3://acme-dw/exports/loans/2025q2/raw.csv',
      version: '2.1.0',
      at: { text: '2025-06-30T10:05:00', epoch: null },
      owner: 'team:credit-risk',
    })
    expect(digestsOf(nodes['raw.csv'])).toEqual([
      'sha256:d5c4a31ce2ee7c5cddd7677745190cfac68e7ea07ad81519aa9ae42c10ecaf38',
    ])
    expect(nodes['train.csv']).toMatchObject({ path: 'data/splits/train.csv', uri: null })
  })

  it('leaves open what a relative address is relative to', async () => {
    const nodes = nodesOf(await evidenceOf(croissant, card({ contentUrl: 'raw.csv' })))
    expect(nodes['x']).toMatchObject({ path: 'raw.csv', otherPaths: ['data/raw.csv'] })
  })

  it('reads licences as works and lists, and passes over digests that hubs leave open', async () => {
    const nodes = nodesOf(
      await evidenceOf(
        croissant,
        card(
          { contentUrl: 'https://x.example/x', sha256: 'https://github.com/mlcommons/croissant/issues/80' },
          { license: [{ '@type': 'CreativeWork', name: 'MIT' }, 'CC0-1.0'] },
        ),
      ),
    )
    expect(nodes['x']).toMatchObject({ license: 'MIT AND CC0-1.0', digests: [] })
  })

  it.each([
    ['an address outside', { contentUrl: '../../x.csv' }, /lies outside/],
    ['a digest cut short', { contentUrl: 'x.csv', sha256: 'abc' }, /no whole sha256/],
  ])('refuses %s', async (_, file, fault) => {
    expect(await faultsOf(croissant.read(card(file), contextOf()))).toMatch(fault)
  })
})
