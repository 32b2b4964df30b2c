import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { diff } from '../../src/commands/diff.js'
import { run } from '../fakes/command-line.js'
import { makeRepository, type TestRepository } from '../fakes/repository.js'
import { POLICY_PATH, policy, SIGN_OFF } from '../fakes/world.js'

const LOOSER = policy()
  .replace('min: 0.80', 'min: 0.70')
  .replace('name: credit', 'name: the credit')
  .replace('90d', '60d')
let folder: string
let repository: TestRepository
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'risk-gate-diff-'))
  writeFileSync(join(folder, 'old.yml'), policy())
  writeFileSync(join(folder, 'new.yml'), LOOSER)
  writeFileSync(join(folder, 'faulty.yml'), policy().replace('min:', 'mim:'))
  repository = makeRepository([
    { branch: 'main', files: { [POLICY_PATH]: policy() } },
    { branch: 'pr', from: 'main', files: { [POLICY_PATH]: policy(SIGN_OFF) } },
  ])
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
  repository.remove()
})
const file = (name: string) => join(folder, name)

describe('diff', () => {
  it('tells what loosens first', async () => {
    expect(await run(diff, file('old.yml'), file('new.yml'))).toEqual({
      code: 0,
      error: '',
      out: [
        'loosens   requirement auc-floor: min changes from 0.8 to 0.7',
        'tightens  requirement fresh: max-age changes from 90d to 60d',
        'neither   the name changes from credit model risk policy to the credit model risk policy',
        '1 loosen, 1 tighten, 1 neither',
        '',
      ].join('\n'),
    })
  })

  it('says where there is no difference', async () => {
    expect((await run(diff, file('old.yml'), file('old.yml'))).out).toBe('The two policies ask the same.\n')
  })

  it('reads revisions, and gives JSON', async () => {
    const shown = await run(
      diff,
      `main:${POLICY_PATH}`,
      `pr:${POLICY_PATH}`,
      '--repo',
      repository.folder,
      '--format',
      'json',
    )
    expect(JSON.parse(shown.out)).toEqual({
      schema: 'risk-gate/diff/v1',
      changes: [
        {
          effect: 'tightens',
          where: 'requirements/sign-off',
          message: 'requirement sign-off (approval) is added',
        },
      ],
      counts: { loosens: 0, tightens: 1, neither: 0 },
    })
  })

  it.each<[string, readonly string[], string]>([
    ['one policy only', ['old.yml'], 'needs two policies'],
    ['a file that is not there', ['old.yml', 'gone.yml'], 'cannot be read: there is no such file'],
    ['a faulty policy', ['old.yml', 'faulty.yml'], 'faulty.yml:21:29: requirement "auc-floor": /with/mim'],
  ])('refuses %s', async (_, names, message) => {
    const shown = await run(diff, ...names.map(file))
    expect(shown).toMatchObject({ code: 2, out: '', error: expect.stringContaining(message) })
  })

  it.each([
    ['a revision that is not there', `gone:${POLICY_PATH}`, 'names no commit'],
    ['a path that is not there', 'main:gone.yml', 'has no gone.yml'],
    ['a revision that is an option', `--all:${POLICY_PATH}`, 'is no option'],
  ])('refuses %s', async (_, name, message) => {
    const shown = await run(diff, `main:${POLICY_PATH}`, name, '--repo', repository.folder)
    expect(shown).toMatchObject({ code: 2, error: expect.stringContaining(message) })
  })
})
