import { describe, expect, it } from 'vitest'
import { datasheet } from '../../src/readers/datasheet.js'
import { READERS } from '../../src/readers/index.js'
import { chooseReader } from '../../src/readers/recognise.js'
import { contextOf, evidenceOf, faultsOf, fileOf, ofKind, sample, samplesOf } from './reading.js'

const wordsOf = async (name: string): Promise<Readonly<Record<string, number>>> => {
  const [sheet] = ofKind(await evidenceOf(datasheet, sample('datasheet', name)), 'document')
  return Object.fromEntries(sheet!.sections.map((section) => [section.name ?? section.title, section.words]))
}

describe('datasheet', () => {
  it.each(samplesOf('datasheet'))('recognises %s by its content, and as a datasheet', async (name) => {
    const file = sample('datasheet', name)
    const chosen = chooseReader(file, null, READERS)
    expect(chosen.ok && chosen.value.id).toBe('datasheet')
    expect(ofKind(await evidenceOf(datasheet, file), 'document')).toMatchObject([
      { document: 'datasheet', reader: 'datasheet', origin: 'declared' },
    ])
  })

  it('counts answers and no questions', async () => {
    expect(await wordsOf('questions-only.md')).toMatchObject({
      motivation: 0,
      composition: 4,
      'collection process': 7,
    })
    expect(await wordsOf('loan.md')).toMatchObject({ motivation: 18, composition: 18, distribution: 7 })
  })

  it('finds an answer that nobody gave', async () => {
    const [sheet] = ofKind(await evidenceOf(datasheet, sample('datasheet', 'loan.md')), 'document')
    expect(sheet?.sections.find(({ name }) => name === 'collection process')?.placeholders).toEqual(['TBD'])
  })

  it('reads the metadata of a dataset card as fields', async () => {
    const [sheet] = ofKind(await evidenceOf(datasheet, sample('datasheet', 'dataset-card.md')), 'document')
    expect(sheet).toMatchObject({ fields: { license: 'cc-by-4.0', pretty_name: 'loan-default' } })
    expect(sheet?.sections.find(({ title }) => title === 'Dataset Structure')?.words).toBe(0)
  })

  it.each(samplesOf('model-card'))('leaves the model card %s alone', (name) => {
    expect(datasheet.recognises(sample('model-card', name))).toBe('no')
  })

  it.each([
    ['bytes that are no UTF-8', new Uint8Array([0x23, 0x20, 0xff]), /not UTF-8/],
    ['front matter that does not end', '---\npretty_name: x\n', /does not end/],
    ['a pointer', 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n', /Git LFS pointer/],
  ])('refuses %s', async (_, content, expected) => {
    expect(await faultsOf(datasheet.read(fileOf('d.md', content), contextOf()))).toMatch(expected)
  })

  it('takes time linear in the text', async () => {
    const start = process.cpuUsage().user
    const lines = ['if so '.repeat(50_000), 'please '.repeat(50_000), '? '.repeat(100_000)]
    await faultsOf(datasheet.read(fileOf('d.md', `# D\n\n## Motivation\n\n${lines.join('\n\n')}\n`), contextOf()))
    expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(4)
  })
})
