import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dvcChanges, recordedOutputs } from '../../src/collect/dvc-changes.js'
import { memoryTree, type TreeFiles } from '../fakes/trees.js'

const sample = (name: string) => readFileSync(new URL(`../samples/dvc-lock/${name}.lock`, import.meta.url), 'utf8')
const digest = (letter: string) => letter.repeat(32)

/** Changed paths as `status path`, with `(below)` where a folder's content is meant. */
async function changes(path: string, before: string | null, after: string | null, more: TreeFiles = {}) {
  const tree = (text: string | null) => memoryTree({ ...more, ...(text === null ? {} : { [path]: text }) })
  const status = before === null ? 'added' : after === null ? 'deleted' : 'modified'
  const found = await dvcChanges(tree(before), tree(after), [{ path, status, from: null }])
  return found.map((one) => `${one.status} ${one.path}${one.below === undefined ? '' : ` (below ${one.below || '/'})`}`)
}

const lock = (outs: string, wdir = '') =>
  `schema: '2.0'\nstages:\n  train:\n    cmd: x\n${wdir ? `    wdir: ${wdir}\n` : ''}    outs:\n${outs}\n`
const out = (path: string, md5: string) => `    - {path: ${path}, hash: md5, md5: ${md5}}`

describe('outputs that a changed DVC file names', () => {
  it.each([
    ['modified', 'a', 'b', ['modified m.pkl']],
    ['the same', 'a', 'a', []],
    ['added', null, 'a', ['added m.pkl']],
    ['deleted', 'a', null, ['deleted m.pkl']],
  ])('are %s', async (_, before, after, expected) => {
    const text = (letter: string | null) => (letter === null ? null : lock(out('m.pkl', digest(letter))))
    expect(await changes('dvc.lock', text(before), text(after))).toEqual(expected)
  })

  it.each([
    ['of a file beside', 'models/m.pkl.dvc', '', 'm.pkl', 'models/m.pkl'],
    ['of a lock in a folder', 'pipe/dvc.lock', '', 'out/m.pkl', 'pipe/out/m.pkl'],
    ['of a stage with a folder of its own', 'dvc.lock', 'models', 'm.pkl', 'models/m.pkl'],
    ['of a stage that goes up', 'pipe/dvc.lock', '..', 'models/m.pkl', 'models/m.pkl'],
    ['of a stage in a folder beside', 'pipe/dvc.lock', '../other', './m.pkl', 'other/m.pkl'],
    ['that goes up itself', 'a/b/dvc.lock', '', '../../m.pkl', 'm.pkl'],
  ])('have paths relative to their file: one %s', async (_, file, wdir, path, expected) => {
    const [before, after] = ['a', 'b'].map((one) => lock(out(path, digest(one)), wdir))
    expect(await changes(file, before!, after!)).toEqual([`modified ${expected}`])
  })

  it.each([
    ['leaves the repository', 'dvc.lock', '', '../../outside/model.pkl'],
    ['is absolute', 'dvc.lock', '', '/home/runner/model.pkl'],
    ['is absolute, in a lock of a folder', 'pipe/dvc.lock', '', '/models/m.pkl'],
    ['has a working folder outside', 'dvc.lock', '../..', 'm.pkl'],
    ['has an absolute working folder', 'pipe/dvc.lock', '/models', 'm.pkl'],
    ['has a backslash', 'dvc.lock', '', 'models\\m.pkl'],
  ])('are none of ours where the path %s', async (_, file, wdir, path) => {
    const [before, after] = ['a', 'b'].map((one) => lock(out(`'${path}'`, digest(one)), wdir ? `'${wdir}'` : ''))
    expect(await changes(file, before!, after!)).toEqual([])
  })

  it.each([
    ['a folder', 'stages:\n  train: {cmd: x, wdir: models}\n', 'train', ['modified models/m.pkl']],
    [
      'the folder of an item',
      'stages:\n  train: {foreach: [eu], do: {cmd: x, wdir: "${item}"}}\n',
      'train@eu',
      ['modified eu/m.pkl'],
    ],
    [
      'a folder that is not known',
      'stages:\n  train: {cmd: x, wdir: "${where}"}\n',
      'train',
      ['modified dvc.lock (below /)'],
    ],
    [
      'a pipeline that cannot be read',
      'stages:\n  train: {cmd: x, wdir: [\n',
      'train',
      ['modified dvc.lock (below /)'],
    ],
  ])('lie where the pipeline says that the stage runs: %s', async (_, pipeline, stage, expected) => {
    const [before, after] = ['a', 'b'].map((one) => lock(out('m.pkl', digest(one))).replace('train', stage))
    expect(await changes('dvc.lock', before!, after!, { 'dvc.yaml': pipeline })).toEqual(expected)
  })

  it('move with the working folder of the pipeline, though the lock stays as it is', async () => {
    const tree = (wdir: string) =>
      memoryTree({
        'dvc.lock': lock(out('m.pkl', digest('a'))),
        'dvc.yaml': `stages:\n  train: {cmd: x, wdir: ${wdir}}\n`,
      })
    const found = await dvcChanges(tree('old'), tree('models'), [{ path: 'dvc.yaml', status: 'modified', from: null }])
    expect(found.map((one) => `${one.status} ${one.path}`)).toEqual(['deleted old/m.pkl', 'added models/m.pkl'])
  })

  it.each(['traversal', 'absolute'])('are none of ours in the sample %s.lock', async (name) => {
    const outputs = await recordedOutputs(memoryTree({ 'dvc.lock': sample(name) }), 'dvc.lock')
    expect(outputs.ok && [...outputs.value.keys()]).toEqual([])
  })

  it('may change anything in a folder that is an output', async () => {
    const [before, after] = ['a', 'b'].map((one) => lock(out('models/loan', `${digest(one)}.dir`)))
    expect(await changes('dvc.lock', before!, after!)).toEqual(['modified models/loan (below models/loan)'])
  })

  it('are changed by the other of two stages that both name them', async () => {
    const two = sample('two-stages-one-output')
    const changed = two.replace('9412ad97b1b54782db30009e14737a69', digest('e'))
    expect(await changes('dvc.lock', two, changed)).toEqual(['modified models/credit/model.pkl'])
  })

  it.each([
    ['an etag', 'etag: a', 'etag: b'],
    ['a checksum', 'checksum: a', 'checksum: b'],
    ['no digest, and another size', 'size: 1', 'size: 2'],
    ['a version in the cloud', 'cloud: {s3: {version_id: a}}', 'cloud: {s3: {version_id: b}}'],
    ['a digest that is taken away', `md5: ${digest('a')}`, 'md5: null'],
  ])('are changed by %s', async (_, before, after) => {
    const text = (entry: string) => lock(`    - {path: m.pkl, ${entry}}`)
    expect(await changes('dvc.lock', text(before), text(after))).toEqual(['modified m.pkl'])
  })

  it('are those of stages at the top too, as DVC 1 wrote them', async () => {
    const text = (letter: string) => `train:\n  cmd: x\n  outs:\n  - {path: m.pkl, md5: ${digest(letter)}}\n`
    expect(await changes('dvc.lock', text('a'), text('b'))).toEqual(['modified m.pkl'])
  })

  it('are not told again where git tells of them', async () => {
    const tree = (letter: string) => memoryTree({ 'dvc.lock': lock(out('m.pkl', digest(letter))) })
    const told = ['dvc.lock', 'm.pkl'].map((path) => ({ path, status: 'modified' as const, from: null }))
    expect(await dvcChanges(tree('a'), tree('b'), told)).toEqual([])
  })

  it('are not looked for in files that are not changed or are no DVC files', async () => {
    const tree = (letter: string) => memoryTree({ 'dvc.lock': lock(out('m.pkl', digest(letter))) })
    const told = [{ path: 'notdvc.lock', status: 'modified' as const, from: null }]
    expect(await dvcChanges(tree('a'), tree('b'), told)).toEqual([])
  })
})

describe('a DVC file that cannot be read', () => {
  const good = lock(out('m.pkl', digest('a')))
  const broken: readonly [string, string][] = [
    ['has conflict markers', sample('conflict-markers')],
    ['has a key twice', sample('dup-stage')],
    ['has an alias', 'a: &x 1\nb: *x\n'],
    ['is no text', '\u0000\u0001'],
  ]

  it.each(broken)('may change everything, where it %s after the change', async (_, text) => {
    expect(await changes('dvc.lock', good, text)).toEqual(['modified dvc.lock (below /)', 'deleted m.pkl'])
  })

  it.each(broken)('may change everything, where it %s before and after', async (_, text) => {
    expect(await changes('dvc.lock', text, `${text}#`)).toEqual(['modified dvc.lock (below /)'])
  })

  it('is one that is too large, and one that is a link', async () => {
    const large = { path: 'dvc.lock', kind: 'file' as const, oid: '', size: 17 * 1024 * 1024 }
    const tree = { ...memoryTree({}), entry: () => large }
    expect((await recordedOutputs(tree, 'dvc.lock')).ok).toBe(false)
    expect((await recordedOutputs(memoryTree({ 'dvc.lock': { kind: 'link' } }), 'dvc.lock')).ok).toBe(false)
  })
})

it.each(['[]', 'null', '3', 'stages: 3', 'stages: {a: 3}', 'outs: {path: x}', 'outs: [3]', 'outs: [{path: 3}]', ''])(
  'finds no output in %j',
  async (text) => {
    const outputs = await recordedOutputs(memoryTree({ 'x.dvc': text }), 'x.dvc')
    expect(outputs.ok ? outputs.value.size : 0).toBe(0)
  },
)
