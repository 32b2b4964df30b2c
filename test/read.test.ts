import { describe, expect, it } from 'vitest'
import type { Evidence } from '../src/domain/evidence.js'
import { bad, fault, good } from '../src/domain/fault.js'
import type { EvidenceSpec, ModelSpec } from '../src/domain/policy.js'
import type { Reader } from '../src/domain/reader.js'
import type { TreeView } from '../src/domain/snapshot.js'
import { isRowsSpec, matches, type ReadEvidence, readEvidence } from '../src/read.js'
import { evidenceSpec, metricEvidence, modelSpec, rowsSpec, vocabulary } from './fakes/facts.js'
import { memoryTree, type TreeFiles } from './fakes/trees.js'

const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 10\n`

/** A reader that gives one figure a file, and knows files that begin with its id. */
const reader = (id: string, read?: Reader['read']): Reader => ({
  id,
  title: id,
  notes: '',
  recognises: (file) => (Buffer.from(file.bytes).toString().startsWith(`${id}:`) ? 'certain' : 'no'),
  read: read ?? ((file) => good([metricEvidence('accuracy', 0.9, { reader: id, source: file.source() })])),
})

const READERS = [
  reader('one'),
  reader('two'),
  reader('faulty', (file) => bad(fault('artifact/schema', file.path, 'is not as it should be', { line: 3 }))),
  reader('throwing', () => {
    throw new Error('of the reader')
  }),
  reader('idle', () => good([])),
  reader('rejecting', async () => Promise.reject(new Error('of the reader'))),
  reader('lfs-pointer'),
  reader('model-card'),
  reader('risk-register'),
  reader('incident'),
  reader('response-plan'),
]

const bare = (more: Partial<ModelSpec> = {}) => modelSpec({ card: null, evidence: [], ...more })

const read = (model: Partial<ModelSpec>, head: TreeFiles | TreeView, workspace: TreeFiles | null = null) =>
  readEvidence(
    bare(model),
    {
      head: 'entries' in head ? (head as TreeView) : memoryTree(head as TreeFiles),
      workspace: workspace && memoryTree(workspace),
    },
    READERS,
    vocabulary,
  )

const specs = (...files: readonly (string | [string, Partial<EvidenceSpec>])[]) =>
  files.map((file) => (typeof file === 'string' ? evidenceSpec(file) : evidenceSpec(...file)))

/** What came of each file, as `path: reader`, `path! code`, `path?` (absent) and `path#` (rows). */
function gist({ evidence, faults, absent, rows }: ReadEvidence): readonly string[] {
  return [
    ...evidence.map((one: Evidence) => `${one.source.path}: ${one.reader}`),
    ...faults.map((one) => `${one.path}! ${one.faults[0]?.code}`),
    ...absent.map((one) => `${one.path}? ${one.what}`),
    ...rows.map((one) => `${one.path}# ${'blob' in one ? 'blob' : 'absent' in one ? 'absent' : 'faults'}`),
  ]
}

describe('files that the policy names', () => {
  it.each<[string, readonly (string | [string, Partial<EvidenceSpec>])[], TreeFiles, readonly string[]]>([
    ['a file', ['a.json'], { 'a.json': 'one:' }, ['a.json: one']],
    ['a file that is not there', ['a.json'], { 'b.json': 'one:' }, ['a.json? evidence']],
    [
      'a pattern',
      ['r/*.json'],
      { 'r/b.json': 'two:', 'r/a.json': 'one:', 'r/deep/c.json': 'one:', 'r/a.txt': 'one:' },
      ['r/a.json: one', 'r/b.json: two'],
    ],
    ['a pattern over folders', ['r/**'], { 'r/a': 'one:', 'r/b/c': 'two:' }, ['r/a: one', 'r/b/c: two']],
    ['a pattern that covers nothing', ['r/*.json'], { 'other.json': 'one:' }, ['r/*.json? evidence']],
    [
      'a file that a pattern before it covers too: read once, as its own entry says',
      ['r/*', ['r/b', { as: 'two' }]],
      { 'r/a': 'one:', 'r/b': 'one:' },
      ['r/a: one', 'r/b: two'],
    ],
    ['a pattern whose only file has an entry of its own', ['r/*', 'r/a'], { 'r/a': 'one:' }, ['r/a: one']],
    ['two patterns over one file: the first has it', ['r/*', '**/a'], { 'r/a': 'one:' }, ['r/a: one']],
    [
      'one file named twice, for two readers',
      [
        ['a', { as: 'one' }],
        ['a', { as: 'two' }],
      ],
      { a: 'x' },
      ['a: one', 'a: two'],
    ],
    ['a name with characters of patterns elsewhere', ['r/[a].json'], { 'r/[a].json': 'one:' }, ['r/[a].json: one']],
    ['a link', ['a'], { a: { kind: 'link' } }, ['a! git/link']],
    ['a link that a pattern covers', ['*'], { a: { kind: 'link' }, b: 'one:' }, ['b: one', 'a! git/link']],
    ['a submodule', ['a'], { a: { kind: 'submodule' } }, ['a! git/link']],
    ['an LFS pointer, whose content is elsewhere', ['a'], { a: POINTER }, ['a! artifact/unreadable']],
    ['an LFS pointer that is asked for as one', [['a', { as: 'lfs-pointer' }]], { a: POINTER }, ['a: lfs-pointer']],
    ['a broken LFS pointer', ['a'], { a: POINTER.replace('size', 'sizes') }, ['a! artifact/syntax']],
    ['a file of no format', ['a.json'], { 'a.json': '{"x": "y"}' }, ['a.json! artifact/unrecognised']],
    ['an empty file', ['a.json'], { 'a.json': '' }, ['a.json! artifact/unrecognised']],
    ['a reader that is not there', [['a', { as: 'onee' }]], { a: 'one:' }, ['a! artifact/unrecognised']],
    ['a file that its reader refuses', ['a'], { a: 'faulty:' }, ['a! artifact/schema']],
    ['a reader that throws', ['a', 'b'], { a: 'throwing:', b: 'one:' }, ['b: one', 'a! artifact/unreadable']],
    [
      'a file of a known format without a fact',
      ['a', 'b'],
      { a: 'idle:', b: 'one:' },
      ['b: one', 'a! artifact/schema'],
    ],
    ['a reader that rejects', ['a'], { a: 'rejecting:' }, ['a! artifact/unreadable']],
  ])('%s', async (_, files, tree, expected) => {
    expect(gist(await read({ evidence: specs(...files) }, tree))).toEqual(expected)
  })

  it('says of a reader that throws that it is our fault, and names it', async () => {
    const { faults } = await read({ evidence: specs('a') }, { a: 'throwing:' })
    expect(faults[0]).toMatchObject({ path: 'a', reader: 'throwing' })
    expect(faults[0]?.faults[0]?.message).toContain('"throwing" failed on it: of the reader')
    expect(faults[0]?.faults[0]?.fix).toContain('report')
  })

  it('says what to do about evidence in LFS', async () => {
    const { faults } = await read({ evidence: specs('a') }, { a: POINTER })
    expect(faults[0]?.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(faults[0]?.faults[0]?.message).toContain('Git LFS pointer')
    expect(faults[0]?.faults[0]?.fix).toContain('commit the file itself')
  })

  it('refuses a file that is too large to be taken whole, naming both sizes', async () => {
    const small = memoryTree({ 'big.json': 'one:' })
    const big: TreeView = {
      ...small,
      open: async (path) => {
        const blob = await small.open(path)
        return blob.ok ? good({ ...blob.value, size: 64 * 1024 * 1024 + 1 }) : blob
      },
    }
    const { faults, evidence } = await read({ evidence: specs('big.json') }, big)
    expect(evidence).toEqual([])
    expect(faults[0]?.faults[0]).toMatchObject({ code: 'artifact/too-large', path: 'big.json' })
    expect(faults[0]?.faults[0]?.message).toMatch(/67108865 bytes.*67108864/)
  })

  it('takes bytes that git could not give as a fault', async () => {
    const tree = memoryTree({ a: 'one:' })
    const torn: TreeView = {
      ...tree,
      open: async (path) => {
        const blob = await tree.open(path)
        return blob.ok ? good({ ...blob.value, bytes: () => Promise.reject(new Error('git ended')) }) : blob
      },
    }
    expect(gist(await read({ evidence: specs('a') }, torn))).toEqual(['a! artifact/unreadable'])
  })
})

describe('the workspace', () => {
  const from = 'workspace' as const

  it('is where a file is looked for that the policy takes from there, and nowhere else', async () => {
    const evidence = specs('a', ['b', { from }])
    expect(gist(await read({ evidence }, { a: 'one:', b: 'one:' }, { a: 'two:', b: 'two:' }))).toEqual([
      'a: one',
      'b: two',
    ])
    expect(gist(await read({ evidence }, { a: 'one:', b: 'one:' }, {}))).toEqual(['a: one', 'b? evidence'])
  })

  it('has nothing where there is none', async () => {
    expect(gist(await read({ evidence: specs(['b', { from }], ['*', { from }]) }, { b: 'one:' }))).toEqual([
      'b? evidence',
      '*? evidence',
    ])
  })

  it('does not keep a pattern over the commit from a file of the same name', async () => {
    const evidence = specs('r/*', ['r/a', { from }])
    expect(gist(await read({ evidence }, { 'r/a': 'one:' }, { 'r/a': 'two:' }))).toEqual(['r/a: one', 'r/a: two'])
  })
})

describe('rows files', () => {
  it('are handed on unread', async () => {
    const evidence = [rowsSpec('p.csv'), rowsSpec('b.csv', { role: 'baseline' })]
    expect(gist(await read({ evidence }, { 'p.csv': 'id\n1\n' }))).toEqual([
      'b.csv? evidence',
      'p.csv# blob',
      'b.csv# absent',
    ])
  })

  it('are handed on for each role, where one file has two', async () => {
    const evidence = [rowsSpec('p.csv'), rowsSpec('p.csv', { role: 'reference' })]
    const { rows } = await read({ evidence }, { 'p.csv': 'id\n1\n' })
    expect(rows.map((one) => one.spec.role)).toEqual(['candidate', 'reference'])
  })

  it.each([
    ['a link', { kind: 'link' as const }],
    ['an LFS pointer', POINTER],
  ])('are a fault twice over where there is %s: of the file, and of its rows', async (_, content) => {
    const { rows, faults } = await read({ evidence: [rowsSpec('p.csv')] }, { 'p.csv': content })
    expect(faults.map((one) => one.path)).toEqual(['p.csv'])
    expect(rows).toMatchObject([{ path: 'p.csv', faults: [{ path: 'p.csv' }] }])
  })

  it.each([
    ['as predictions', { as: 'predictions' }, true],
    ['a task', { task: 'binary' as const }, true],
    ['columns', { columns: { label: 'y' } }, true],
    ['nothing', {}, false],
    ['another reader, whatever else', { as: 'one', task: 'binary' as const }, false],
  ])('are what an entry with %s names', (_, more, expected) => {
    expect(isRowsSpec(evidenceSpec('p.csv', more))).toBe(expected)
  })
})

describe('card and governance documents', () => {
  const governance = { risks: 'g/risks.yml', incidents: 'g/incidents/*.yml', responsePlan: 'g/plan.yml' }

  it('are read by the readers of their sort', async () => {
    const tree = {
      'card.md': 'x',
      'g/risks.yml': 'x',
      'g/incidents/1.yml': 'x',
      'g/incidents/2.yml': 'x',
      'g/plan.yml': 'x',
    }
    expect(gist(await read({ card: 'card.md', governance }, tree))).toEqual([
      'card.md: model-card',
      'g/risks.yml: risk-register',
      'g/incidents/1.yml: incident',
      'g/incidents/2.yml: incident',
      'g/plan.yml: response-plan',
    ])
  })

  it('are absent by what they would have been', async () => {
    expect(gist(await read({ card: 'card.md', governance }, {}))).toEqual([
      'card.md? card',
      'g/risks.yml? risks',
      'g/incidents/*.yml? incidents',
      'g/plan.yml? response-plan',
    ])
  })

  it('a card that is no Markdown is recognised by its content', async () => {
    expect(gist(await read({ card: 'card.json' }, { 'card.json': 'two:' }))).toEqual(['card.json: two'])
  })

  it('a card that a pattern of the evidence covers too is read as both', async () => {
    const model = { card: 'm/card.md', evidence: specs('m/*') }
    expect(gist(await read(model, { 'm/card.md': 'one:' }))).toEqual(['m/card.md: one', 'm/card.md: model-card'])
  })
})

it.each([
  ['a.json', ['a.json']],
  ['b.json', []],
  ['*.json', ['a.json']],
  ['**', ['a.json', 'r/a.json']],
  ['../*', []],
  ['/a.json', []],
  [`${'x'.repeat(2000)}*`, []],
])('%s names %j', (file, expected) => {
  expect(matches(file, memoryTree({ 'a.json': 'x', 'r/a.json': 'x' }))).toEqual(expected)
})
