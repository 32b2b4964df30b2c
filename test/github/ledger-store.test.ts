import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Decision } from '../../src/domain/decision.js'
import { createApi, type Request } from '../../src/github/api.js'
import { forgeLedger } from '../../src/github/ledger-store.js'
import { append } from '../../src/ledger/append.js'
import { HEAD_PATH, parseHead, RECORDS } from '../../src/ledger/layout.js'
import { DECISIONS } from '../fakes/decisions.js'

const [, sample] = Object.entries(DECISIONS)[0]!
const on = (number: number): Decision => ({ ...sample, pull_request: number, head: String(number).padStart(40, '0') })
const QUICK = { sleep: async () => undefined, random: () => 0 }

type Tree = ReadonlyMap<string, string>

/** The Git data interface of one branch, with what may go wrong on its way. */
function gitData() {
  const trees = new Map<string, Tree>()
  const commits = new Map<string, { tree: string; parents: readonly string[] }>()
  let tip: string | null = null
  let serial = 0
  const sha = () => createHash('sha1').update(String(++serial)).digest('hex')
  const calls: string[] = []
  const refuse = (status: number) =>
    Object.assign(new Error('refused'), { status, response: { headers: {}, data: { message: 'refused' } } })
  const state = {
    before: (_: string) => undefined as unknown,
    after: (_: string) => undefined as unknown,
    large: false,
  }
  const answer = (route: string, given: Record<string, unknown>): unknown => {
    const name = route.replace('/repos/{owner}/{repo}/', '')
    if (name === 'GET git/ref/{ref}') {
      if (tip === null) throw refuse(404)
      return { object: { sha: tip } }
    }
    if (name === 'GET git/commits/{commit_sha}')
      return { tree: { sha: commits.get(String(given['commit_sha']))!.tree } }
    if (name === 'POST git/trees') {
      const base = given['base_tree'] === undefined ? new Map<string, string>() : trees.get(String(given['base_tree']))!
      const id = sha()
      const added = given['tree'] as readonly { path: string; content: string }[]
      trees.set(id, new Map([...base, ...added.map(({ path, content }) => [path, content] as const)]))
      return { sha: id }
    }
    if (name === 'POST git/commits') {
      const id = sha()
      commits.set(id, { tree: String(given['tree']), parents: given['parents'] as readonly string[] })
      return { sha: id }
    }
    if (name === 'POST git/refs' || name === 'PATCH git/refs/{ref}') {
      const wanted = String(given['sha'])
      const isForward = (commits.get(wanted)?.parents[0] ?? null) === tip
      if (!isForward || (name === 'POST git/refs') !== (tip === null)) throw refuse(422)
      tip = wanted
      return { object: { sha: tip } }
    }
    const path = String(given['path'] ?? '')
    const content = filesAt(String(given['ref'] ?? tip)).get(path)
    if (name === 'GET contents/{path}') {
      if (content === undefined) throw refuse(404)
      if (state.large) return { encoding: 'none', content: '', sha: createHash('sha1').update(path).digest('hex') }
      return {
        encoding: 'base64',
        content: Buffer.from(content)
          .toString('base64')
          .replace(/(.{60})/g, '$1\n'),
      }
    }
    const found = [...filesAt(tip!)].find(([one]) => createHash('sha1').update(one).digest('hex') === given['file_sha'])
    return { encoding: 'base64', content: Buffer.from(found![1]).toString('base64') }
  }
  const filesAt = (commit: string): Tree => trees.get(commits.get(commit)?.tree ?? '') ?? new Map()
  const request: Request = async (route, parameters) => {
    calls.push(route)
    state.before(route)
    const data = answer(route, parameters)
    state.after(route)
    return { status: 200, data, headers: {} }
  }
  const api = createApi(
    request,
    'https://api.github.com',
    { info() {}, warning() {}, error() {} },
    async () => undefined,
  )
  return {
    state,
    calls,
    refuse,
    files: () => (tip === null ? new Map() : filesAt(tip)),
    ledger: forgeLedger(api, 'acme/models', 'ledger'),
  }
}

const recorded = (files: Tree) =>
  [...files]
    .filter(([path]) => path.startsWith(RECORDS))
    .sort()
    .map(([, text]) => (JSON.parse(text) as Decision).pull_request)

describe('a ledger on the forge', () => {
  it('is begun, goes on, and knows a re-run', async () => {
    const forge = gitData()
    for (const number of [1, 2, 1]) expect((await append(on(number), forge.ledger, QUICK)).ok).toBe(true)
    expect(recorded(forge.files())).toEqual([1, 2])
    expect(parseHead(Buffer.from(forge.files().get(HEAD_PATH) ?? ''))?.sequence).toBe(2)
    expect(forge.calls.filter((route) => route.startsWith('PATCH'))).toHaveLength(1)
  })

  it('reads records beyond a megabyte as blobs', async () => {
    const forge = gitData()
    forge.state.large = true
    for (const number of [1, 2, 2]) expect(await append(on(number), forge.ledger, QUICK)).toMatchObject({ ok: true })
    expect(recorded(forge.files())).toEqual([1, 2])
  })

  it('keeps both where another gate was faster', async () => {
    const forge = gitData()
    await append(on(1), forge.ledger, QUICK)
    const done = await Promise.all([2, 3, 4].map((number) => append(on(number), forge.ledger, QUICK)))
    expect(done.every((one) => one.ok)).toBe(true)
    expect(recorded(forge.files()).sort()).toEqual([1, 2, 3, 4])
  })

  it.each(['POST', 'PATCH'])('doubles nothing where the answer to %s of the reference is lost', async (method) => {
    const forge = gitData()
    if (method === 'PATCH') await append(on(1), forge.ledger, QUICK)
    forge.state.after = (route) => {
      if (!route.startsWith(method) || !route.includes('/refs')) return
      forge.state.after = () => undefined
      throw Object.assign(new Error('socket hang up'), { status: 500 })
    }
    expect(await append(on(2), forge.ledger, QUICK)).toMatchObject({ ok: true, value: { repeated: false } })
    await append(on(2), forge.ledger, QUICK)
    expect(recorded(forge.files()).filter((number) => number === 2)).toHaveLength(1)
  })

  it.each([
    'GET /repos/{owner}/{repo}/git/ref/{ref}',
    'POST /repos/{owner}/{repo}/git/trees',
    'POST /repos/{owner}/{repo}/git/commits',
    'POST /repos/{owner}/{repo}/git/refs',
  ])('is a fault and no record where the token may not: %s', async (route) => {
    const forge = gitData()
    forge.state.before = (called) => {
      if (called === route) throw forge.refuse(403)
    }
    expect(await append(on(1), forge.ledger, QUICK)).toMatchObject({
      ok: false,
      faults: [{ code: 'forge/permission' }],
    })
    expect(recorded(forge.files())).toEqual([])
  })
})
