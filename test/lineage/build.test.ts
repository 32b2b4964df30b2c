import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LineageEvidence } from '../../src/domain/evidence.js'
import type { LineageGraph } from '../../src/domain/lineage.js'
import { buildLineage } from '../../src/lineage/index.js'
import { checkLines, fragmentsOf, graphOf, lockOf, md5, mismatches, modelOf, sha256, treeOf } from './world.js'

const MODEL = 'models/m.pkl'
const FILES = {
  'data/train.csv': 'a,b\n1,2\n',
  'train.py': 'print()\n',
  [MODEL]: 'model',
  'params.yaml': 'train: {seed: 7, rate: 0.10, layers: [1, 2]}\n',
}
const STAGE = {
  deps: { 'data/train.csv': md5('a,b\n1,2\n'), 'train.py': md5('print()\n') },
  outs: { [MODEL]: md5('model') },
}
const locked = (more = {}) => ({ ...FILES, 'dvc.lock': lockOf({ train: { ...STAGE, ...more } }) })

describe('buildLineage: digests', () => {
  it('compares every file with the lock', async () => {
    const graph = await graphOf(locked(), ['dvc.lock'], MODEL)
    expect(checkLines(graph)).toEqual([
      'match digest data/train.csv',
      'match digest train.py',
      'match digest models/m.pkl (model)',
    ])
    expect(graph.model).toBe(MODEL)
    expect(graph.edges.map((edge) => edge.state)).toEqual(['verified', 'verified', 'verified'])
  })

  it('reads each file once', async () => {
    const files = {
      ...locked(),
      'more/dvc.lock': lockOf({ other: { deps: { '../data/train.csv': md5('a,b\n1,2\n') } } }),
    }
    const head = treeOf(files)
    const fragments = await fragmentsOf(files, ['dvc.lock', 'more/dvc.lock'], MODEL)
    await buildLineage({ model: modelOf(MODEL), modelDigest: `sha256:${sha256('model')}`, fragments, head, now: 0 })
    expect([...head.streams.values()].every((count) => count === 1)).toBe(true)
  })

  it.each([
    [
      'an edited file',
      { 'data/train.csv': 'x' },
      /dvc\.lock line \d+ gives data\/train\.csv the md5 .*, and the commit has/,
    ],
    ['code that is gone', { 'train.py': undefined }, /train\.py .* the commit has no such file/],
  ])('tells %s', async (_, change, message) => {
    const files = Object.fromEntries(
      Object.entries({ ...locked(), ...change }).filter(([, content]) => content !== undefined),
    ) as Record<string, string>
    const graph = await graphOf(files, ['dvc.lock'], MODEL)
    expect(mismatches(graph)).toEqual([expect.stringMatching(message)])
    expect(graph.edges.some((edge) => edge.state === 'contradicted')).toBe(true)
  })

  it('cannot compare data that DVC keeps', async () => {
    const { 'data/train.csv': _, ...files } = locked()
    const graph = await graphOf({ ...files, 'data/train.csv.dvc': 'x' }, ['dvc.lock'], MODEL)
    expect(checkLines(graph)).toContain('unavailable digest data/train.csv')
    expect(graph.edges.map((edge) => edge.state)).toContain('unavailable')
  })

  describe('of what the change deletes', () => {
    const { 'data/train.csv': content, ...rest } = locked()
    const build = async (files: Record<string, string>, before?: Record<string, string>) =>
      buildLineage({
        model: modelOf(MODEL),
        modelDigest: `sha256:${sha256('model')}`,
        fragments: await fragmentsOf(files, ['dvc.lock'], MODEL),
        head: treeOf(files),
        ...(before ? { before: treeOf(before) } : {}),
        now: 0,
      })

    it('finds no file where the merge base held one', async () => {
      const edited = await build({ ...rest, 'data/train.csv': 'edited' }, locked())
      const deleted = await build(rest, { ...rest, 'data/train.csv': 'another' })
      expect(mismatches(edited)).toHaveLength(1)
      expect(mismatches(deleted)).toEqual([
        expect.stringMatching(/gives data\/train\.csv the md5 .*, and the commit has no such file there/),
      ])
    })

    it.each<[string, Record<string, string>, Record<string, string> | undefined]>([
      ['was never there', rest, rest],
      ['is compared with no merge base', rest, undefined],
      ['moved', { ...rest, 'data/moved.csv': content }, locked()],
      ['went to DVC by a pointer', { ...rest, 'data/train.csv.dvc': 'x' }, locked()],
      ['went to DVC as an output', { ...rest, 'data/.gitignore': '/other\n/train.csv\n' }, locked()],
    ])('cannot compare what %s', async (_, files, before) => {
      const graph = await build(files, before)
      expect(checkLines(graph)).toContain('unavailable digest data/train.csv')
      expect(mismatches(graph)).toEqual([])
    })
  })

  it('refuses a link in the place of a file', async () => {
    const files = locked()
    const head = treeOf(files, { 'data/train.csv': 'link' })
    const graph = await buildLineage({
      model: modelOf(MODEL),
      modelDigest: null,
      fragments: await fragmentsOf(files, ['dvc.lock'], MODEL),
      head,
      now: 0,
    })
    expect(mismatches(graph)).toEqual([expect.stringMatching(/a symbolic link there/)])
  })

  it('compares a directory by the listing of DVC', async () => {
    const listing = `[{"md5": "${md5('1')}", "relpath": "a.csv"}, {"md5": "${md5('2')}", "relpath": "b/\\u00e9.csv"}]`
    const hash = `${createHash('md5').update(listing).digest('hex')}.dir`
    const files = {
      'd/a.csv': '1',
      'd/b/é.csv': '2',
      [MODEL]: 'model',
      'dvc.lock': lockOf({ train: { deps: { d: hash }, outs: { [MODEL]: md5('model') } } }),
    }
    expect(checkLines(await graphOf(files, ['dvc.lock'], MODEL))[0]).toBe('match digest d')
    expect(checkLines(await graphOf({ ...files, 'd/c.csv': '3' }, ['dvc.lock'], MODEL))[0]).toBe('mismatch digest d')
  })

  it('ties files to the directory that a stage makes', async () => {
    const lock = lockOf({
      split: { deps: { 'data/raw.csv': md5('r') }, outs: { 'data/splits': `${md5('x')}.dir` } },
      train: { deps: { 'data/splits/train.csv': md5('t') }, outs: { [MODEL]: md5('model') } },
    })
    const graph = await graphOf({ [MODEL]: 'model', 'dvc.lock': lock }, ['dvc.lock'], MODEL)
    expect(graph.edges.map((edge) => `${edge.from} > ${edge.to}`)).toContain('data/splits > data/splits/train.csv')
  })
})

describe('buildLineage: records against each other', () => {
  it('tells two stages that make one file', async () => {
    const lock = lockOf({ train: STAGE, other: { outs: { [MODEL]: md5('model') } } })
    expect(mismatches(await graphOf({ ...FILES, 'dvc.lock': lock }, ['dvc.lock'], MODEL))).toEqual([
      expect.stringMatching(/"train" and "other" of dvc\.lock both make models\/m\.pkl/),
    ])
  })

  it('tells an evaluation of another model', async () => {
    const lock = lockOf({ train: STAGE, evaluate: { deps: { [MODEL]: md5('other') } } })
    expect(mismatches(await graphOf({ ...FILES, 'dvc.lock': lock }, ['dvc.lock'], MODEL))).toEqual([
      expect.stringMatching(/gives models\/m\.pkl the md5/),
    ])
  })

  it('needs a second record where the commit does not hold the model', async () => {
    const { [MODEL]: _, ...files } = locked()
    const digest = `md5:${md5('model')}`
    const alone = await graphOf(files, ['dvc.lock'], MODEL, digest)
    expect(alone.checks.filter((check) => check.model).map((check) => check.state)).toEqual(['unavailable'])
    const borne = { ...files, 'models/m.pkl.dvc': `outs:\n- md5: ${md5('model')}\n  hash: md5\n  path: m.pkl\n` }
    const graph = await graphOf(borne, ['dvc.lock', 'models/m.pkl.dvc'], MODEL, digest)
    expect(graph.checks.filter((check) => check.model).map((check) => check.state)).toContain('match')
  })

  it('survives a circle and a long chain', async () => {
    const lock = lockOf({
      train: STAGE,
      loop: { deps: { [MODEL]: md5('model') }, outs: { 'data/train.csv': md5('a,b\n1,2\n') } },
    })
    expect((await graphOf({ ...FILES, 'dvc.lock': lock }, ['dvc.lock'], MODEL)).cycles).toHaveLength(1)
    const chain = Object.fromEntries(
      Array.from({ length: 3000 }, (_, index) => [
        `s${index}`,
        { deps: { [`d/${index}`]: md5(`${index}`) }, outs: { [`d/${index + 1}`]: md5(`${index + 1}`) } },
      ]),
    )
    expect((await graphOf({ 'dvc.lock': lockOf(chain) }, ['dvc.lock'], 'd/3000')).nodes).toHaveLength(6001)
  })
})

describe('buildLineage: parameters', () => {
  const params = (text: string) => ({ params: `    params:\n      params.yaml:\n${text}` })
  const NESTED = params('        train:\n          seed: 7\n          rate: 0.1\n          layers: [1, 2]\n')

  it.each([
    ['the same, nested', NESTED, {}, []],
    ['the same, dotted', params('        train.seed: 7\n        train.rate: 1e-1\n'), {}, []],
    [
      'another value',
      NESTED,
      { 'params.yaml': 'train: {seed: 8, rate: 0.1, layers: [1, 2]}\n' },
      [/train\.seed is 8 in params\.yaml and 7 in dvc\.lock/],
    ],
    [
      'a key more',
      NESTED,
      { 'params.yaml': 'train: {seed: 7, rate: 0.1, layers: [1, 2], new: 1}\n' },
      [/train\.new is 1 in params\.yaml and not given in dvc\.lock/],
    ],
    [
      'a key less',
      NESTED,
      { 'params.yaml': 'train: {seed: 7, layers: [1, 2]}\n' },
      [/train\.rate is not given in params\.yaml and 0\.1/],
    ],
    [
      'a longer list',
      NESTED,
      { 'params.yaml': 'train: {seed: 7, rate: 0.1, layers: [1, 2, 3]}\n' },
      [/train\.layers\[2\] is 3/],
    ],
    [
      'a text for a number',
      NESTED,
      { 'params.yaml': 'train: {seed: "7", rate: 0.1, layers: [1, 2]}\n' },
      [/train\.seed is "7"/],
    ],
    ['a file at fault', NESTED, { 'params.yaml': 'train: {seed: 7\n' }, [/params\.yaml cannot be read/]],
  ])('%s', async (_, more, change, expected) => {
    const graph = await graphOf({ ...locked(more), ...change }, ['dvc.lock'], MODEL)
    expect(mismatches(graph)).toEqual(expected.map((one) => expect.stringMatching(one)))
  })

  it('tells a parameter file that is gone', async () => {
    const { 'params.yaml': _, ...files } = locked(NESTED)
    expect(mismatches(await graphOf(files, ['dvc.lock'], MODEL))).toEqual([
      expect.stringMatching(/params\.yaml is not in the commit/),
    ])
  })
})

describe('buildLineage: the order of times', () => {
  const prov = (made: string, ended: string) =>
    JSON.stringify({
      prefix: {},
      entity: {
        'e:d': { 'prov:location': 'data/train.csv', 'dcterms:created': made },
        'e:m': { 'prov:location': MODEL },
      },
      activity: { 'a:prepare': {}, 'a:t': { 'prov:endTime': ended } },
      used: { '_:1': { 'prov:entity': 'e:d', 'prov:activity': 'a:t' } },
      wasGeneratedBy: { '_:2': { 'prov:entity': 'e:m', 'prov:activity': 'a:t' } },
    })

  it.each([
    ['2025-07-01', '2025-07-02T10:00:00Z', 0],
    ['2025-07-02', '2025-07-02T10:00:00Z', 0],
    ['2025-07-04', '2025-07-02T10:00:00Z', 1],
    ['2025-07-02T10:00:01Z', '2025-07-02T10:00:00Z', 1],
    ['2025-07-02T10:00:01', '2025-07-02T10:00:00Z', 0],
  ])('data of %s in a run that ended at %s: %i contradictions', async (made, ended, count) => {
    const graph = await graphOf({ ...FILES, 'p.json': prov(made, ended) }, ['p.json'], MODEL)
    expect(graph.checks.filter((check) => check.about === 'time')).toHaveLength(count)
  })
})

describe('buildLineage: laws', () => {
  const FILE = fc.constantFrom('a', 'b', 'c', 'd/e', 'd', MODEL)
  const HASH = fc.constantFrom(md5('a'), md5('b'), md5('model'), 'f'.repeat(32))
  const thing = fc.dictionary(FILE, HASH, { maxKeys: 3 })
  const stages = fc.dictionary(fc.constantFrom('one', 'two', 'train'), fc.record({ deps: thing, outs: thing }), {
    maxKeys: 3,
    minKeys: 1,
  })
  const TREE = { a: 'a', b: 'b', 'd/e': 'e', [MODEL]: 'model' }
  const matches = (graph: LineageGraph) =>
    new Set(
      graph.checks
        .filter((check) => check.state === 'match')
        .map((check) => `${check.about} ${check.path} ${check.message.match(/[0-9a-f]{32,}/)?.[0]}`),
    )
  const build = (fragments: readonly LineageEvidence[]) =>
    buildLineage({
      model: modelOf(MODEL),
      modelDigest: `sha256:${sha256('model')}`,
      fragments,
      head: treeOf(TREE),
      now: 0,
    })

  it('never makes a check match by taking something away', async () => {
    await fc.assert(
      fc.asyncProperty(stages, fc.nat(), fc.constantFrom('node', 'edge', 'digest'), async (given, pick, what) => {
        const files = { 'dvc.lock': lockOf(given) }
        const [evidence] = await fragmentsOf(files, ['dvc.lock'], MODEL)
        const { nodes, edges } = evidence!.fragment
        const less = {
          node: { nodes: nodes.filter((_, index) => index !== pick % nodes.length), edges },
          edge: { nodes, edges: edges.filter((_, index) => index !== pick % Math.max(1, edges.length)) },
          digest: {
            nodes: nodes.map((node, index) =>
              index === pick % nodes.length ? { ...node, digests: node.digests.slice(1) } : node,
            ),
            edges,
          },
        }[what]
        const before = matches(await build([evidence!]))
        const after = matches(await build([{ ...evidence!, fragment: less }]))
        for (const one of after) expect(before).toContain(one)
      }),
      { numRuns: 60 },
    )
  })

  it('does not depend on the order of the records', async () => {
    const files = {
      ...locked(),
      'p.json': JSON.stringify({
        prefix: {},
        entity: { 'e:m': { 'prov:location': MODEL, 'spdx:checksum': `sha256:${sha256('model')}` } },
        activity: {},
      }),
    }
    expect(await graphOf(files, ['dvc.lock', 'p.json'], MODEL)).toEqual(
      await graphOf(files, ['p.json', 'dvc.lock'], MODEL),
    )
  })
})
