/** Objects that are not what their names say: none is believed, whichever command reads it. */

import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkedMergeBase } from '../../src/git/checked-history.js'
import { fileAt } from '../../src/git/file.js'
import { firstParents } from '../../src/git/first-parent.js'
import { workingTree } from '../../src/git/folder-tree.js'
import { resolveCommit } from '../../src/git/history.js'
import { gitLedger } from '../../src/git/ledger-store.js'
import { objectReader } from '../../src/git/objects.js'
import { loadTree } from '../../src/git/tree.js'
import { makeRepository, type TestRepository } from '../fakes/repository.js'

const BIG = 'x'.repeat(17 * 1024 * 1024)

/** Puts every object of a repository on disk by itself, as a clone holds what was committed in it. */
function loosen(repository: TestRepository) {
  const packs = join(repository.folder, '.git/objects/pack')
  const aside = mkdtempSync(join(tmpdir(), 'risk-gate-packs-'))
  for (const name of readdirSync(packs)) {
    const bytes = readFileSync(join(packs, name))
    if (name.endsWith('.pack')) writeFileSync(join(aside, name), bytes)
    rmSync(join(packs, name), { force: true })
  }
  for (const name of readdirSync(aside))
    execFileSync('git', ['unpack-objects', '-q'], { cwd: repository.folder, input: readFileSync(join(aside, name)) })
  rmSync(aside, { recursive: true })
}

/** Writes other content under the name of an object. */
function tamper(repository: TestRepository, oid: string, kind: string, content: Buffer) {
  const place = join(repository.folder, '.git/objects', oid.slice(0, 2), oid.slice(2))
  chmodSync(place, 0o644)
  writeFileSync(place, deflateSync(Buffer.concat([Buffer.from(`${kind} ${content.length}\0`), content])))
}

function fresh() {
  const made = makeRepository([
    { branch: 'main', files: { 'reports/deep/r.json': '{"value":1}', 'policy.yml': 'strict', big: BIG } },
    { branch: 'main', files: { a: '1' } },
    { branch: 'pr', from: 'main', files: { a: '2' } },
    { branch: 'pr', files: { 'reports/deep/r.json': '{"value":2}' } },
  ])
  loosen(made)
  return made
}

let repository: TestRepository
let head: string
beforeAll(() => {
  repository = fresh()
  head = repository.id('pr')
})
afterAll(() => repository.remove())

async function with_<T>(repository: TestRepository, use: (objects: ReturnType<typeof objectReader>) => Promise<T>) {
  const objects = objectReader(repository)
  try {
    return await use(objects)
  } finally {
    objects.close()
  }
}

const open = (repository: TestRepository, path: string) =>
  with_(repository, async (objects) => {
    const tree = await loadTree(repository, objects, head)
    return tree.ok ? tree.value.open(path) : tree
  })

const SAID = /is not what its name says: what lies under it has the id [0-9a-f]{40}$/
const told = (result: Awaited<ReturnType<typeof open>>) => (result.ok ? 'believed' : result.faults[0]!)
const REFUSED = {
  code: 'git/unreadable',
  message: expect.stringMatching(SAID),
  fix: expect.stringContaining('git fsck --full'),
}

/** Content in which a text is another of the same length, put under the same name for the while of `use`. */
async function changed<T>(revision: string, from: string, to: string, use: () => Promise<T>): Promise<T> {
  const oid = repository.git('rev-parse', revision).trim()
  const kind = repository.git('cat-file', '-t', oid).trim()
  const content = execFileSync('git', ['cat-file', kind, oid], { cwd: repository.folder, maxBuffer: 1 << 26 })
  const other = Buffer.from(content.toString('latin1').replace(from, to), 'latin1')
  expect(other.equals(content)).toBe(false)
  tamper(repository, oid, kind, other)
  try {
    return await use()
  } finally {
    tamper(repository, oid, kind, content)
  }
}

describe('an object that is not what its name says', () => {
  it('is read where nothing was done to it', async () => {
    expect((await open(repository, 'reports/deep/r.json')).ok).toBe(true)
    expect((await open(repository, 'big')).ok).toBe(true)
    expect(
      await with_(repository, (objects) =>
        checkedMergeBase(repository, objects, repository.id('main'), repository.id('pr')),
      ),
    ).toEqual({ ok: true, value: repository.id('main') })
  })

  it.each([
    ['a blob', 'pr:reports/deep/r.json', 'reports/deep/r.json', '"value":2', '"value":9'],
    ['a blob that is streamed', 'pr:big', 'big', 'xxx', 'yyy'],
    ['a folder', 'pr:reports/deep', 'reports/deep/r.json', 'r.json', 's.json'],
    ['the topmost folder', 'pr^{tree}', 'reports/deep/r.json', 'policy.yml', 'policy.yaM'],
    ['a commit', 'pr', 'reports/deep/r.json', 'Erin', 'Evil'],
  ])('is refused: %s', async (_, revision, path, from, to) => {
    const result = await changed(revision, from, to, () => open(repository, path))
    expect(told(result)).toMatchObject(revision === 'pr^{tree}' ? { code: 'git/unreadable' } : REFUSED)
  })

  it('is told of where a revision names it', async () => {
    const found = await changed('pr', 'Erin', 'Evil', () => resolveCommit(repository, 'pr', '--head'))
    expect(found).toMatchObject({ ok: false, faults: [{ code: 'git/unreadable', path: '--head' }] })
  })

  it('is refused while it is streamed a second time', async () => {
    const blob = await open(repository, 'big')
    if (!blob.ok) throw new Error('not opened')
    await expect(changed('pr:big', 'xxx', 'yyy', () => blob.value.bytes())).rejects.toThrow('is not what its name says')
  })

  it.each([
    ['a blob', 'main:policy.yml', 'strict', 'lenient'],
    ['a folder', 'main^{tree}', 'policy.yml', 'policy.old'],
    ['a commit', 'main', 'Erin', 'Evil'],
  ])('is refused on the way to one file: %s', async (_, revision, from, to) => {
    const commit = repository.id('main')
    const wanted = { code: 'policy/extends' as const, name: 'pack', most: 1000 }
    const read = () => fileAt(repository, commit, 'policy.yml', wanted)
    expect((await read()).ok).toBe(true)
    expect(await changed(revision, from, to, read)).toMatchObject({
      ok: false,
      faults: [{ code: 'policy/extends', message: expect.stringMatching(SAID) }],
    })
  })

  it.each([
    ['a commit between', 'pr~1', 'Erin', 'Evil'],
    ['a folder of a commit between', 'pr~1^{tree}', 'policy.yml', 'policy.old'],
    ['the commit where they meet', 'main', 'Erin', 'Evil'],
  ])('is refused in the history of a change: %s', async (_, revision, from, to) => {
    const ends = [repository.id('main'), head] as const
    const found = await changed(revision, from, to, () =>
      with_(repository, (objects) => checkedMergeBase(repository, objects, ...ends)),
    )
    expect(found).toMatchObject({ ok: false, faults: [{ message: expect.stringMatching(SAID) }] })
  })

  it.each([
    ['a commit', 'main~1', 'Erin', 'Evil'],
    ['a folder', 'main~1:reports', 'deep', 'dee2'],
  ])('is refused in the history that an audit walks: %s', async (_, revision, from, to) => {
    const tip = repository.id('main')
    const walk = () =>
      with_(repository, async (objects) => {
        const met = []
        for await (const one of firstParents(repository, objects, tip)) met.push(one.commit)
        return met.length
      })
    expect(await walk()).toBe(2)
    await expect(changed(revision, from, to, walk)).rejects.toThrow()
  })

  it('is not built on by the ledger', async () => {
    const store = gitLedger(repository, 'refs/heads/main')
    const tip = repository.id('main')
    const written = await changed('main:reports', 'deep', 'dee2', () =>
      store.commit(tip, [{ path: 'x', bytes: Buffer.from('x') }], { message: 'x', at: '2026-11-29T00:00:00Z' }),
    )
    expect(written).toMatchObject({ ok: false, faults: [{ code: 'ledger/write' }] })
    const read = await changed('main:policy.yml', 'strict', 'lenient', () => store.read(tip, 'policy.yml'))
    expect(read).toMatchObject({ ok: false, faults: [{ message: expect.stringMatching(SAID) }] })
    expect(repository.id('main')).toBe(tip)
  })

  it('cannot be unpacked, and what is asked for after it is answered still', async () => {
    const [one, other] = ['pr:a', 'pr:policy.yml'].map((name) => repository.git('rev-parse', name).trim())
    const place = join(repository.folder, '.git/objects', one!.slice(0, 2), one!.slice(2))
    const before = readFileSync(place)
    chmodSync(place, 0o644)
    writeFileSync(place, 'no object')
    const read = await with_(repository, async (objects) => [await objects.read(one!), await objects.read(other!)])
    writeFileSync(place, before)
    expect(read.map(({ ok }) => ok)).toEqual([false, true])
  })
})

describe('what git would put in the place of an object', () => {
  const base = () => repository.id('main~1')

  it('is no replacement and no graft', async () => {
    const [head, root, main] = [repository.id('pr'), base(), repository.id('main')]
    repository.git('replace', main, root)
    writeFileSync(join(repository.folder, '.git/info/grafts'), `${head} ${root}\n`)
    const found = await with_(repository, (objects) => checkedMergeBase(repository, objects, main, head))
    repository.git('replace', '-d', main)
    rmSync(join(repository.folder, '.git/info/grafts'))
    expect(found).toEqual({ ok: true, value: main })
  })

  it('is no history that was cut off within the change', async () => {
    const made = makeRepository([
      { branch: 'main', files: { a: '1' } },
      { branch: 'side', from: 'main', files: { b: '1' }, email: 'mallory@example.org' },
      { branch: 'side', files: { b: '2' } },
      { branch: 'pr', from: 'main', files: { c: '1' } },
    ])
    made.git('-c', 'user.name=E', '-c', 'user.email=e@x', 'checkout', '-q', 'pr')
    made.git('-c', 'user.name=E', '-c', 'user.email=e@x', 'merge', '-q', '--no-edit', 'side')
    const ends = [made.id('main'), made.id('pr')] as const
    const find = () => with_(made, (objects) => checkedMergeBase(made, objects, ...ends))
    expect(await find()).toEqual({ ok: true, value: ends[0] })
    writeFileSync(join(made.folder, '.git/shallow'), `${made.id('side')}\n`)
    const cut = await find()
    made.remove()
    expect(cut).toMatchObject({
      ok: false,
      faults: [{ code: 'git/history', fix: expect.stringContaining('unshallow') }],
    })
  })
})

describe('a repository that names objects by SHA-256', () => {
  it('is read, and believed no more', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'risk-gate-sha256-'))
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=E', '-c', 'user.email=e@x', ...args], {
        cwd: folder,
        encoding: 'utf8',
      }).trim()
    git('init', '-q', '-b', 'main', '--object-format=sha256', '.')
    writeFileSync(join(folder, 'a'), 'content')
    git('add', 'a')
    git('commit', '-q', '-m', 'x')
    const commit = git('rev-parse', 'HEAD')
    const oid = createHash('sha256').update('blob 7\0content').digest('hex')
    const read = () =>
      with_({ folder } as TestRepository, async (objects) => {
        const tree = await loadTree({ folder }, objects, commit)
        if (!tree.ok) throw new Error('not listed')
        const working = await workingTree({ folder }, tree.value)
        return { oid: tree.value.entry('a')?.oid, a: await tree.value.open('a'), working }
      })
    const found = await read()
    expect(found.oid).toBe(oid)
    expect(found.a.ok).toBe(true)
    expect(found.working).toMatchObject({ ok: true, value: { changes: [] } })
    tamper({ folder } as TestRepository, oid, 'blob', Buffer.from('CONTENT'))
    const after = await read()
    rmSync(folder, { recursive: true })
    expect(told(after.a)).toMatchObject({ message: expect.stringContaining('is not what its name says') })
  })
})
