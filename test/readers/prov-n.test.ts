import { describe, expect, it } from 'vitest'
import { READERS } from '../../src/readers/index.js'
import { prov } from '../../src/readers/prov.js'
import { provN } from '../../src/readers/prov-n.js'
import { chooseReader } from '../../src/readers/recognise.js'
import { cpuMilliseconds } from '../fakes/cpu-time.js'
import { digestsOf, edgeLines, nodesOf } from './lineage-lines.js'
import { contextOf, evidenceOf, faultsOf, fileOf, ofKind, sample, samplesOf } from './reading.js'

const text = (name: string): string => Buffer.from(sample('prov-n', name).bytes).toString()
const read = (body: string) => evidenceOf(provN, fileOf('p.provn', `document\n${body}\nendDocument\n`))
const faults = (whole: string) => faultsOf(provN.read(fileOf('p.provn', whole), contextOf()))
const SHA = 'a'.repeat(64)

describe('prov-n', () => {
  it.each(samplesOf('prov-n'))('recognises %s by its content', (name) => {
    const chosen = chooseReader(fileOf('anything.txt', text(name)), null, READERS)
    expect(chosen.ok && chosen.value.id).toBe('prov-n')
  })

  it('tells what the same document tells as PROV-JSON', async () => {
    const context = contextOf()
    const own = { ...context, model: { ...context.model, artifact: 'models/loan.joblib' } }
    const notation = await evidenceOf(provN, sample('prov-n', 'loan.provn'), own)
    const json = await evidenceOf(prov, sample('prov', 'loan.json'), own)
    expect(edgeLines(notation)).toEqual(edgeLines(json))
    const bare = (evidence: typeof json) =>
      Object.values(nodesOf(evidence))
        .map(({ source: _, ...node }) => JSON.stringify(node))
        .sort()
    expect(bare(notation)).toEqual(bare(json))
    expect(ofKind(notation, 'evaluation')).toMatchObject([
      { reader: 'prov-n', at: { text: '2025-07-02T10:15:35+00:00' } },
    ])
  })

  it('gives every fact its line', async () => {
    const nodes = nodesOf(await evidenceOf(provN, sample('prov-n', 'loan.provn')))
    expect(nodes['data/clean.csv']?.source).toMatchObject({ pointer: '/entity/ex:data_clean.csv', line: 9 })
    expect(digestsOf(nodes['models/loan.joblib'])).toEqual([
      'sha256:3a2dcf3de68ed3b9f1d1d3407b2e49e789e43d08d446546cd7a2e71116c6b13f',
    ])
  })

  it('reads bundles, identifiers, comments, types, languages, escapes, lists and extensions', async () => {
    const evidence = await read(`
      // a comment with entity(x)
      prefix ex <http://e/>
      /* another * one */
      ext:shape(ex:a, [ext:k="v"])
      bundle ex:b
        entity(ex:a, [prov:location="data/a.csv", spdx:checksum="sha256:${SHA}" %% xsd:string, prov:label="a"@en])
        entity(ex:a, [dcterms:license="CC-BY-4.0"])
        entity(ex:m, [prov:type='ex:Model', prov:type="say \\"so\\"", prov:location="""models/m.bin"""])
        entity(ex:all)
        activity(ex:t, 2025-07-02T10:05:00+00:00, -, [prov:label="train", ex:n=3])
        used(ex:u1; ex:t, ex:a, -)
        wasGeneratedBy(-; ex:m, ex:t, 2025-07-02T10:06:00Z)
        hadMember(ex:all, ex:a)
      endBundle`)
    expect(edgeLines(evidence)).toEqual(['a > ex:all', 'a > train', 'train > models/m.bin'])
    const nodes = nodesOf(evidence)
    expect(nodes['a']).toMatchObject({ path: 'data/a.csv', license: 'CC-BY-4.0', source: { line: 8 } })
    expect(digestsOf(nodes['a'])).toEqual([`sha256:${SHA}`])
    expect(nodes['models/m.bin']).toMatchObject({ type: 'model', at: { text: '2025-07-02T10:06:00Z' } })
    expect(nodes['train']).toMatchObject({ startedAt: { text: '2025-07-02T10:05:00+00:00' }, at: null })
  })

  it.each([
    ['an unknown statement', 'document\nentty(ex:a)\nendDocument', /p\.provn:2:1: "entty" is no statement of PROV/],
    ['a text that does not end', 'document\nentity(ex:a, [k="v])\nendDocument', /p\.provn:2:17: .* is no PROV-N/],
    ['a missing end', 'document\nentity(ex:a)\n', /ends where a statement or "endDocument" is wanted: it is cut short/],
    ['more after the end', 'document\nendDocument\nentity(ex:a)', /p\.provn:3:1: "entity" stands where the document/],
    ['no name', 'document\nentity(-)\nendDocument', /without a name/],
    [
      'a location outside',
      'document\nentity(ex:a, [prov:location="../x"])\nendDocument',
      /p\.provn:2:1: .*lies outside/,
    ],
    ['a bundle twice', 'document\nbundle ex:b\nendBundle\nbundle ex:b\nendBundle\nendDocument', /"ex:b" stands twice/],
    ['a short digest', 'document\nentity(ex:a, [spdx:checksum="sha256:12"])\nendDocument', /no whole sha256/],
  ])('refuses %s', async (_, whole, expected) => {
    expect(await faults(whole)).toMatch(expected)
  })

  it('refuses every document that is cut short, and bears names of the prototype', async () => {
    const whole = text('loan.provn').trimEnd()
    for (let cut = 1; cut < whole.length; cut += 61)
      expect(await faults(whole.slice(0, cut))).toMatch(/p\.provn:\d+:\d+: /)
    const evidence = await read('entity(__proto__, [constructor="x"])\nused(toString, __proto__)\nentity(constructor)')
    expect(edgeLines(evidence)).toEqual(['__proto__ > toString'])
  })

  it('takes time linear in the text, also where it is hostile', async () => {
    const start = process.cpuUsage().user
    for (const body of [
      'entity(a)\n'.repeat(30_000),
      '('.repeat(200_000),
      `/*${'*'.repeat(200_000)}`,
      `"${'\\"'.repeat(200_000)}`,
    ])
      await faults(`document\n${body}`)
    expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(3)
  })
})

it('does not take long to leave aside a file that begins with blanks', () => {
  const file = fileOf('a.yaml', `${' \n'.repeat(30_000)}x`)
  const started = cpuMilliseconds()
  expect(provN.recognises(file)).toBe('no')
  expect(cpuMilliseconds() - started).toBeLessThan(1000)
})
