/** The Git data interface of a forge on a real bare repository, standing before a played forge that answers everything else. */

import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Interference } from './forge.js'

/** An answer in place of the interface's own; `after` lets the call take effect first. */
type Played = Pick<Interference, 'answer' | 'after'>

export interface GitData {
  readonly address: string
  /** Called at each call of the interface, before it takes effect and once it has; true: the call is lost on its way. */
  around: (call: string, when: 'before' | 'after') => boolean
  /** What a call of the interface gets instead of its answer; undefined leaves it. */
  instead: (call: string) => Played | undefined
  /** Every call of the interface, in order. */
  readonly calls: string[]
  close(): Promise<void>
}

interface Answer {
  readonly status: number
  readonly body: unknown
}

const WHO = { GIT_AUTHOR_NAME: 'x', GIT_AUTHOR_EMAIL: 'x@x', GIT_COMMITTER_NAME: 'x', GIT_COMMITTER_EMAIL: 'x@x' }
const refused = (status: number): Answer => ({ status, body: { message: 'refused' } })

/** Starts it on a free port of loopback. `behind`: address of the forge. */
export async function startGitData(folder: string, branch: string, behind: string): Promise<GitData> {
  const server = createServer((request, response) => {
    void bodyOf(request).then(async (body) => {
      const url = new URL(request.url ?? '/', 'http://x')
      // A client may write the slashes of a reference as %2F.
      const call = `${request.method} ${decodeURIComponent(url.pathname).replace('/repos/acme/models/', '')}`
      const isOurs = / git\/(trees|commits|refs)/.test(call) || / contents\//.test(call) || call.endsWith(`/${branch}`)
      if (!isOurs) return forward(behind, request, body, response)
      if (data.around(call, 'before')) return response.destroy()
      data.calls.push(call)
      const played = data.instead(call)
      if (played && !played.after) return play(played, response)
      const answer = answerTo(folder, call, url.searchParams.get('ref') ?? '', body)
      if (played) return play(played, response)
      if (data.around(call, 'after')) return response.destroy()
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const data: GitData = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    around: () => false,
    instead: () => undefined,
    calls: [],
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
  return data
}

function play({ answer }: Played, response: ServerResponse): void {
  if (answer === 'hang-up') return void response.destroy()
  response.writeHead(answer.status, answer.headers ?? { 'content-type': 'application/json' }).end(answer.body)
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

async function forward(
  behind: string,
  request: IncomingMessage,
  body: Buffer,
  response: ServerResponse,
): Promise<void> {
  const headers = Object.fromEntries(
    Object.entries(request.headers).filter(([name]) => ['accept', 'authorization', 'content-type'].includes(name)),
  ) as Record<string, string>
  const answer = await fetch(`${behind}${request.url}`, {
    method: request.method ?? 'GET',
    headers,
    ...(body.length ? { body: new Uint8Array(body) } : {}),
  }).catch(() => null)
  if (!answer) return void response.destroy()
  const kept = [...answer.headers].filter(
    ([name]) => !/^(content-(length|encoding)|transfer-encoding|connection)$/.test(name),
  )
  response.writeHead(answer.status, Object.fromEntries(kept)).end(Buffer.from(await answer.arrayBuffer()))
}

function answerTo(folder: string, call: string, ref: string, body: Buffer): Answer {
  const git = (args: readonly string[], input = '', env: Readonly<Record<string, string>> = {}) =>
    execFileSync('git', [...args], { cwd: folder, input, env: { ...process.env, ...WHO, ...env }, stdio: 'pipe' })
  const text = (...args: Parameters<typeof git>) =>
    git(...args)
      .toString('utf8')
      .trim()
  const given = body.length ? JSON.parse(body.toString('utf8')) : {}
  try {
    const [method = '', path = ''] = call.split(' ')
    if (path.startsWith('contents/')) {
      const content = git(['cat-file', 'blob', `${ref}:${path.slice('contents/'.length)}`])
      return { status: 200, body: { encoding: 'base64', content: content.toString('base64') } }
    }
    if (path.startsWith('git/ref/')) {
      const sha = text(['rev-parse', '--verify', '--quiet', `refs/${path.slice('git/ref/'.length)}`])
      return { status: 200, body: { object: { sha } } }
    }
    if (method === 'GET')
      return {
        status: 200,
        body: { tree: { sha: text(['rev-parse', `${path.slice('git/commits/'.length)}^{tree}`]) } },
      }
    if (path === 'git/trees') return { status: 201, body: { sha: treeOf(given, text) } }
    if (path === 'git/commits') {
      const parents = (given.parents as string[]).flatMap((one) => ['-p', one])
      return { status: 201, body: { sha: text(['commit-tree', given.tree, ...parents, '-F', '-'], given.message) } }
    }
    // Only forward: the branch has to be where the parent of the new commit is.
    const parent = text(['log', '-1', '--format=%P', given.sha]) || '0'.repeat(40)
    const name = method === 'POST' ? given.ref : `refs/${path.slice('git/refs/'.length)}`
    text(['update-ref', name, given.sha, parent])
    return { status: method === 'POST' ? 201 : 200, body: { object: { sha: given.sha } } }
  } catch {
    return refused(call.startsWith('GET') ? 404 : 422)
  }
}

function treeOf(
  given: { readonly base_tree?: string; readonly tree: readonly { readonly path: string; readonly content: string }[] },
  text: (args: readonly string[], input?: string, env?: Readonly<Record<string, string>>) => string,
): string {
  const folder = mkdtempSync(join(tmpdir(), 'risk-gate-index-'))
  const env = { GIT_INDEX_FILE: join(folder, 'index') }
  try {
    if (given.base_tree !== undefined) text(['read-tree', given.base_tree], '', env)
    for (const { path, content } of given.tree)
      text(
        ['update-index', '--add', '--cacheinfo', `100644,${text(['hash-object', '-w', '--stdin'], content)},${path}`],
        '',
        env,
      )
    return text(['write-tree'], '', env)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
