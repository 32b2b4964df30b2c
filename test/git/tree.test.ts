import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TreeView } from '../../src/domain/snapshot.js'
import { changedPaths, parseRaw } from '../../src/git/changes.js'
import { workingTree, workspaceTree } from '../../src/git/folder-tree.js'
import { commitPeople, mergeBase, resolveCommit } from '../../src/git/history.js'
import { objectReader } from '../../src/git/objects.js'
import { loadTree } from '../../src/git/tree.js'
import { makeRepository, type TestRepository } from '../fakes/repository.js'

const OID = '3a2dcf3de68ed3b9f1d1d3407b2e49e789e43d08d446546cd7a2e71116c6b13f'
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${OID}\nsize 28749\n`
const ODD = 'models/a\nb"\t$(touch pwned).bin'

let repository: TestRepository
let tree: TreeView

beforeAll(async () => {
  repository = makeRepository([
    { branch: 'main', files: { 'models/m.bin': 'old', 'gone.txt': 'x', 'moved.bin': 'same', 'README.md': 'a' } },
    {
      branch: 'pr',
      from: 'main',
      files: {
        'models/m.bin': 'new',
        'gone.txt': null,
        'moved.bin': null,
        'attic/moved.bin': 'same',
        'models/big.lfs': POINTER,
        'models/bad.lfs': POINTER.replace('size', 'sizes'),
        'models/link': { link: '/etc/passwd' },
        'models/sub': { submodule: '1'.repeat(40) },
        [ODD]: 'odd',
      },
    },
  ])
  const objects = objectReader(repository)
  const loaded = await loadTree(repository, objects, repository.id('pr'))
  if (!loaded.ok) throw new Error('no tree')
  tree = loaded.value
})
afterAll(() => repository.remove())

const text = async (path: string) => {
  const blob = await tree.open(path)
  return blob.ok ? Buffer.from(await blob.value.bytes()).toString() : blob.faults[0]?.code
}

describe('a tree of git objects', () => {
  it.each([
    ['a file', 'models/m.bin', 'new'],
    ['a path with every odd character', ODD, 'odd'],
    ['a link, which is refused', 'models/link', 'git/link'],
    ['a submodule, which is refused', 'models/sub', 'git/link'],
    ['a malformed LFS pointer, which is refused', 'models/bad.lfs', 'artifact/syntax'],
    ['a path that is not there', 'nothing', 'artifact/unreadable'],
    ['a path that leaves the tree', '../etc/passwd', 'artifact/unreadable'],
  ])('opens %s', async (_, path, expected) => {
    expect(await text(path)).toBe(expected)
  })

  it('takes an LFS pointer for the content that it names', async () => {
    const blob = await tree.open('models/big.lfs')
    expect(blob.ok && blob.value.lfs).toEqual({ oid: OID, size: 28749 })
  })

  it('gives many objects at once in the order asked', async () => {
    const paths = Array.from({ length: 50 }, (_, at) => (at % 2 ? 'models/m.bin' : 'README.md'))
    const objects = objectReader(repository)
    const read = await Promise.all(paths.map((path) => objects.read(tree.entry(path)!.oid)))
    objects.close()
    expect(read.map((one) => one.ok && Buffer.from(one.value).toString())).toEqual(
      paths.map((_, at) => (at % 2 ? 'new' : 'a')),
    )
  })

  it('says that an object is missing, and goes on', async () => {
    const objects = objectReader(repository)
    const [missing, there] = await Promise.all([
      objects.read('0'.repeat(40)),
      objects.read(tree.entry('README.md')!.oid),
    ])
    objects.close()
    expect(missing.ok).toBe(false)
    expect(there.ok).toBe(true)
  })
})

describe('what a change alters', () => {
  it('counts a move under both paths, a deletion, and no rename', async () => {
    const changes = await changedPaths(repository, repository.id('main'), repository.id('pr'))
    const found = Object.fromEntries(changes.ok ? changes.value.map((one) => [one.path, one.status]) : [])
    expect(found).toMatchObject({
      'gone.txt': 'deleted',
      'moved.bin': 'deleted',
      'attic/moved.bin': 'added',
      'models/m.bin': 'modified',
      'models/link': 'added',
      [ODD]: 'added',
    })
    expect(found['README.md']).toBeUndefined()
  })

  it('tells a change of mode from one of content', () => {
    const same = 'a'.repeat(40)
    const raw = `:100644 100755 ${same} ${same} M\0x\0:100644 120000 ${same} ${'b'.repeat(40)} T\0y\0`
    expect(parseRaw(Buffer.from(raw)).map((one) => one.status)).toEqual(['mode-changed', 'type-changed'])
  })
})

describe('history', () => {
  it.each(['--upload-pack=touch pwned', 'nothing', ''])('does not take %j for a commit', async (revision) => {
    expect((await resolveCommit(repository, revision, '--head')).ok).toBe(false)
  })

  it('does not choose between a branch and a tag of one name', async () => {
    const other = makeRepository([
      { branch: 'main', files: { a: '1' } },
      { branch: 'pr', from: 'main', files: { a: '2' } },
    ])
    const [main, pr] = [other.id('main'), other.id('pr')]
    const of = (revision: string) => resolveCommit(other, revision, '--base')
    other.git('tag', 'pr', pr)
    expect(await of('pr')).toEqual({ ok: true, value: pr })
    other.git('update-ref', 'refs/remotes/origin/main', main)
    for (const name of ['main', 'origin/main']) other.git('tag', name, pr)
    const named = await of('main')
    const others = await Promise.all(['main~0', 'origin/main', 'refs/heads/main', main].map(of))
    other.remove()
    expect(named).toMatchObject({ ok: false, faults: [{ path: '--base', code: 'usage/option' }] })
    expect(named.ok ? '' : named.faults[0]?.message).toBe(
      '"main" names refs/heads/main and refs/tags/main, which are different commits',
    )
    expect(others.map((one) => one.ok)).toEqual([false, false, true, true])
  })

  it('explains histories without a common ancestor', async () => {
    const other = makeRepository([
      { branch: 'main', files: { a: '1' } },
      { branch: 'alone', files: { a: '2' } },
    ])
    const base = await mergeBase(other, other.id('main'), other.id('alone'))
    other.remove()
    expect(base.ok ? '' : base.faults[0]?.fix).toContain('unrelated')
  })

  it('names who made the commits, as far as addresses tell', async () => {
    const people = await commitPeople(repository, repository.id('main'), repository.id('pr'))
    expect(people).toEqual({ ok: true, value: { logins: ['erin'], unattributed: false } })
  })
})

describe('a working tree', () => {
  it('sees changed, new, deleted and linked files, and leaves ignored ones out', async () => {
    const here = makeRepository([{ branch: 'main', files: { 'a.txt': '1', 'b.txt': '2', '.gitignore': 'skip\n' } }])
    writeFileSync(join(here.folder, 'a.txt'), 'changed')
    writeFileSync(join(here.folder, 'c.txt'), 'new')
    writeFileSync(join(here.folder, 'skip'), 'ignored')
    symlinkSync('/etc/passwd', join(here.folder, 'link'))
    here.git('rm', '-q', 'b.txt')
    const against = await loadTree(here, objectReader(here), here.id('main'))
    const seen = against.ok ? await workingTree(here, against.value) : against
    if (!seen.ok) throw new Error('not read')
    expect(Object.fromEntries(seen.value.changes.map((one) => [one.path, one.status]))).toEqual({
      'a.txt': 'modified',
      'b.txt': 'deleted',
      'c.txt': 'added',
      link: 'added',
    })
    expect((await seen.value.tree.open('link')).ok).toBe(false)
    expect((await seen.value.tree.open('skip')).ok).toBe(false)
    here.remove()
  })

  it('does not read through a folder that is a link', async () => {
    const here = makeRepository([{ branch: 'main', files: { 'real/x.json': '{}' } }])
    mkdirSync(join(here.folder, 'ws'))
    symlinkSync('../real', join(here.folder, 'ws/inside'))
    writeFileSync(join(here.folder, 'ws/own.json'), '{}')
    const workspace = await workspaceTree(join(here.folder, 'ws'))
    if (!workspace.ok) throw new Error('not listed')
    expect(workspace.value.entries.map((one) => [one.path, one.kind])).toEqual([
      ['inside', 'link'],
      ['own.json', 'file'],
    ])
    expect((await workspace.value.open('inside/x.json')).ok).toBe(false)
    here.remove()
  })
})
