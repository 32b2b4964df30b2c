import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { faultText } from '../../src/domain/fault.js'
import { packsOn } from '../../src/github/packs.js'
import { type Reply, refusal, scripted } from '../fakes/forge-calls.js'

const COMMIT = 'a1'.repeat(20)
const PACK = {
  name: `acme/governance//policies/base.yml@${COMMIT}`,
  repository: 'acme/governance',
  path: 'policies/base.yml',
  commit: COMMIT,
}
const TEXT = 'version: 1\n'
const blob = (text: string) => createHash('sha1').update(`blob ${text.length}\0${text}`).digest('hex')
const file = { type: 'file', encoding: 'base64', content: `${Buffer.from(TEXT).toString('base64')}\n`, sha: blob(TEXT) }

const REPOSITORY = 'GET /repos/{owner}/{repo}'
const COMPARE = 'GET /repos/{owner}/{repo}/compare/{basehead}'
const CONTENTS = 'GET /repos/{owner}/{repo}/contents/{path}'

async function fetched(replies: Readonly<Record<string, Reply>> = {}) {
  const usual: Record<string, Reply> = {
    [REPOSITORY]: { data: { default_branch: 'main' } },
    [COMPARE]: { data: { status: 'behind' } },
    [CONTENTS]: { data: file },
  }
  const calls = scripted((route) => replies[route] ?? usual[route] ?? refusal(500))
  const result = await packsOn(calls.api).fetch(PACK)
  return { said: result.ok ? new TextDecoder().decode(result.value) : result.faults.map(faultText).join('\n'), calls }
}

it('asks for the file at exactly the commit', async () => {
  const { said, calls } = await fetched()
  expect(said).toBe(TEXT)
  expect(calls.asked.map((one) => one.parameters)).toEqual([
    { owner: 'acme', repo: 'governance' },
    { owner: 'acme', repo: 'governance', basehead: `main...${COMMIT}`, per_page: 1 },
    { owner: 'acme', repo: 'governance', path: 'policies/base.yml', ref: COMMIT },
  ])
})

it.each<[string, Record<string, Reply>, string]>([
  ['a commit of a fork', { [COMPARE]: { data: { status: 'diverged' } } }, 'is not on main, the default branch'],
  ['a commit that is not merged', { [COMPARE]: { data: { status: 'ahead' } } }, 'is not on main'],
  ['an answer without a status', { [COMPARE]: { data: {} } }, 'is not on main'],
  ['a repository that the token may not read', { [REPOSITORY]: refusal(404) }, 'or the token may not read it'],
  ['a commit that is not there', { [COMPARE]: refusal(404) }, 'or the token may not read it'],
  ['a file that is not there', { [CONTENTS]: refusal(404) }, 'has no policies/base.yml at a1a1a1a1a1a1'],
  ['a forge that is out of order', { [CONTENTS]: refusal(502) }, '502'],
  ['a folder', { [CONTENTS]: { data: { ...file, type: 'dir' } } }, 'is no file there'],
  ['a submodule', { [CONTENTS]: { data: { ...file, type: 'submodule' } } }, 'is no file there'],
  ['a file too large', { [CONTENTS]: { data: { ...file, encoding: 'none', content: '' } } }, 'too large'],
  ['bytes cut off', { [CONTENTS]: { data: { ...file, content: 'dmVy' } } }, 'not those of the object'],
  ['no name of the object', { [CONTENTS]: { data: { ...file, sha: undefined } } }, 'not those of the object'],
])('refuses %s', async (_, replies, message) => {
  expect((await fetched(replies)).said).toContain(message)
})
