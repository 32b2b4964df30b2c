import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { faultText } from '../../src/domain/fault.js'
import { packFromClones } from '../../src/git/packs.js'
import { makeRepository, type TestRepository } from '../fakes/repository.js'

let clone: TestRepository
let clones: string
beforeAll(() => {
  clone = makeRepository([
    {
      branch: 'main',
      files: { 'policies/base.yml': 'first', link: { link: 'policies/base.yml' }, 'big.yml': 'x'.repeat(5e6) },
    },
    { branch: 'main', files: { 'policies/base.yml': 'second' } },
  ])
  clones = mkdtempSync(join(tmpdir(), 'risk-gate-clones-'))
  mkdirSync(join(clones, 'acme'))
  symlinkSync(clone.folder, join(clones, 'acme/governance'))
})
afterAll(() => {
  clone.remove()
  rmSync(clones, { recursive: true, force: true })
})

async function found(path: string, revision: string, folders: readonly string[]) {
  const commit = /^[0-9a-f]{40}$/.test(revision) ? revision : clone.git('rev-parse', revision).trim()
  const name = `acme/governance//${path}@${commit}`
  const result = await packFromClones({ name, repository: 'acme/governance', path, commit }, folders)
  return result.ok ? new TextDecoder().decode(result.value) : result.faults.map(faultText).join('\n')
}

it('reads the file of the commit, from a folder of clones or from the clone itself', async () => {
  expect(await found('policies/base.yml', 'main~1', [clones])).toBe('first')
  expect(await found('policies/base.yml', 'main', ['/nowhere', clone.folder])).toBe('second')
})

it.each([
  ['a commit that no clone has', 'policies/base.yml', 'f'.repeat(40), 'no clone here has the commit ffffffffffff'],
  ['a tree', 'policies/base.yml', 'main^{tree}', 'is no commit'],
  ['a path that is not there', 'policies/gone.yml', 'main', 'has no policies/gone.yml'],
  ['a folder', 'policies', 'main', 'is no file there'],
  ['a link', 'link', 'main', 'is no file there'],
  ['a pattern', 'policies/*.yml', 'main', 'has no policies/*.yml'],
  ['a file too large', 'big.yml', 'main', 'has 5000000 bytes'],
])('refuses %s', async (_, path, revision, message) => {
  expect(await found(path, revision, [clones])).toContain(message)
})

it('does not follow a replacement of the commit', async () => {
  const [first, second] = [clone.id('main~1'), clone.id('main')]
  clone.git('replace', first, second)
  expect(clone.git('show', `${first}:policies/base.yml`)).toBe('second')
  expect(await found('policies/base.yml', first, [clones])).toBe('first')
})
