/**
 * A loopback GitHub. Every request and every answer is checked against GitHub's own description; rules that the description
 * cannot say (who may request changes, what blocks a merge) are by hand. It serves git over HTTP and the artifact service too.
 */

import { spawn } from 'node:child_process'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type ArtifactStore, artifactService } from './artifact-service.js'
import { answerQuery, type ForgeHistory } from './graphql.js'
import { matchCall, requestFaults, responseFaults, sample } from './openapi.js'

export interface ForgeUser {
  readonly login: string
  readonly id: number
  readonly type: 'User' | 'Bot'
}

export const BOT: ForgeUser = { login: 'github-actions[bot]', id: 41898282, type: 'Bot' }

export interface ForgePull {
  number: number
  title: string
  state: 'open' | 'closed'
  author: ForgeUser
  headSha: string
  headRepo: string | null
  baseRef: string
  commits: { sha: string; author: ForgeUser | null; committer: ForgeUser | null }[]
}

export interface ForgeReview {
  id: number
  user: ForgeUser
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED'
  commit_id: string
  submitted_at: string
  body: string
}

export interface ForgeComment {
  id: number
  user: ForgeUser
  body: string
}

export interface ForgeIssue {
  number: number
  user: ForgeUser
  title: string
  body: string
  state: 'open' | 'closed'
  labels: string[]
  pullRequest?: boolean
}

/** What the forge holds; tests change it at will. */
export interface ForgeState {
  readonly repository: string
  /** Bare repository that is served as `owner/name.git`. */
  readonly gitDirectory: string
  pulls: ForgePull[]
  /** Branch → commit. */
  branches: Record<string, string>
  comments: ForgeComment[]
  reviews: ForgeReview[]
  permissions: Record<string, 'admin' | 'write' | 'read' | 'none'>
  teams: Record<string, ForgeUser[]>
  checkRuns: Record<string, unknown>[]
  /** Logins and teams (`org/team`) that are asked for a review; absent: nobody was. */
  requested?: string[]
  /** How commits came onto the branches, as GraphQL tells it; absent: it is not asked. */
  history?: ForgeHistory
  /** Bundles that were handed in; absent: none yet. */
  attestations?: unknown[]
  /** Issues; absent: none yet. */
  issues?: ForgeIssue[]
  /** What the token may do: a fork's is read-only. */
  token: { identity: ForgeUser | 'installation'; mayWrite: boolean }
}

/** A call that was made. */
export interface Recorded {
  readonly method: string
  readonly path: string
  readonly body: unknown
}

/** Answers in place of the forge's own; `after` lets the call take effect first. */
export interface Interference {
  readonly matches: (call: Recorded) => boolean
  /** Calls left that it answers. */
  times: number
  readonly after?: boolean
  readonly answer: { status: number; body: string; headers?: Record<string, string> } | 'hang-up'
}

export interface Forge {
  readonly address: string
  readonly state: ForgeState
  readonly calls: Recorded[]
  /** Violations of GitHub's description, by us or by the code under test. */
  readonly faults: string[]
  readonly artifacts: ArtifactStore
  interfere(interference: Interference): void
  /** Called before each answer; a test changes the state there (a push that races). */
  before: (call: Recorded) => void
  /** Called once a call has taken effect, before it is answered. */
  after: (call: Recorded) => void
  close(): Promise<void>
}

/** Starts it on a free port of loopback. */
export async function startForge(state: ForgeState): Promise<Forge> {
  const interferences: Interference[] = []
  const artifacts = artifactService()
  const server: Server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const forge: Forge = {
    address,
    state,
    calls: [],
    faults: [],
    artifacts: artifacts.store,
    interfere: (one) => interferences.push(one),
    before: () => undefined,
    after: () => undefined,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
  server.on('request', (request, response) => {
    handle(forge, artifacts, interferences, request, response).catch((error: unknown) => {
      forge.faults.push(`the loopback forge itself failed: ${String(error)}`)
      response.writeHead(500).end('{}')
    })
  })
  return forge
}

async function handle(
  forge: Forge,
  artifacts: ReturnType<typeof artifactService>,
  interferences: Interference[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', forge.address)
  if (url.pathname.startsWith(`/${forge.state.repository}.git/`)) return serveGit(forge, url, request, response)
  const bytes = await bodyOf(request)
  if (artifacts.handles(url.pathname))
    return artifacts.handle(forge.address, url, request.method ?? '', bytes, response)
  const text = bytes.toString('utf8')
  const call: Recorded = {
    method: request.method ?? 'GET',
    path: url.pathname.replace(/^\/api\/v3/, ''),
    body: text ? JSON.parse(text) : undefined,
  }
  forge.calls.push(call)
  forge.before(call)
  const interference = interferences.find((one) => one.times > 0 && one.matches(call))
  if (interference) interference.times -= 1
  if (interference && !interference.after) return interfereWith(interference, response)
  const answer = call.path === '/graphql' ? await graph(forge, call) : answerTo(forge, call, url.searchParams)
  forge.after(call)
  if (interference) return interfereWith(interference, response)
  const { status, body, headers = {} } = answer
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    date: new Date().toUTCString(),
    ...headers,
  })
  response.end(JSON.stringify(body))
}

function interfereWith(interference: Interference, response: ServerResponse): void {
  if (interference.answer === 'hang-up') {
    response.destroy()
    return
  }
  const { status, body, headers } = interference.answer
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers }).end(body)
}

interface Answer {
  readonly status: number
  readonly body: unknown
  readonly headers?: Record<string, string>
}

/** An answer of the GraphQL interface, both sides checked against its schema. */
async function graph(forge: Forge, call: Recorded): Promise<Answer> {
  const { history, repository } = forge.state
  const { body, faults } = await answerQuery(call.body, repository, history ?? { merges: {}, checks: {} })
  forge.faults.push(...faults.map((fault) => `graphql: ${fault}`))
  return { status: 200, body }
}

const PER_PAGE = 100

/** The forge's own answer, checked before it is given. */
function answerTo(forge: Forge, call: Recorded, query: URLSearchParams): Answer {
  const matched = matchCall(call.method, call.path)
  if (!matched) {
    forge.faults.push(`${call.method} ${call.path} is no call that GitHub describes`)
    return refuse(404, 'Not Found')
  }
  forge.faults.push(
    ...requestFaults(matched, query, call.body).map((fault) => `${call.method} ${call.path}: request ${fault}`),
  )
  const answer = route(forge, matched.path, call, matched.values, query)
  if (answer.status < 300)
    forge.faults.push(
      ...responseFaults(matched, answer.status, answer.body).map(
        (fault) => `${call.method} ${call.path}: answer ${fault}`,
      ),
    )
  return answer
}

const refuse = (status: number, message: string): Answer => ({
  status,
  body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
})

const user = (one: ForgeUser | null) =>
  one ? sample('simple-user', { login: one.login, id: one.id, type: one.type }) : null

function route(
  forge: Forge,
  path: string,
  call: Recorded,
  values: Readonly<Record<string, string>>,
  query: URLSearchParams,
): Answer {
  const { state } = forge
  const body = (call.body ?? {}) as Record<string, unknown>
  const number = Number(values['pull_number'] ?? values['issue_number'])
  const pull = state.pulls.find((one) => one.number === number)
  const issue = state.issues?.find((one) => one.number === number)
  const writes = call.method !== 'GET'
  if (values['owner'] && `${values['owner']}/${values['repo']}` !== state.repository) return refuse(404, 'Not Found')
  if (writes && !state.token.mayWrite) return refuse(403, 'Resource not accessible by integration')
  if ((values['pull_number'] || values['issue_number']) && !pull && !issue) return refuse(404, 'Not Found')
  switch (`${call.method} ${path.replace('/repos/{owner}/{repo}', '')}`) {
    case 'GET /user':
      return state.token.identity === 'installation'
        ? refuse(403, 'Resource not accessible by integration')
        : { status: 200, body: sample('private-user', { ...state.token.identity }) }
    case 'GET /pulls/{pull_number}':
      return { status: 200, body: pullBody(state, pull!) }
    case 'GET /pulls/{pull_number}/commits':
      return page(
        forge,
        call,
        query,
        pull!.commits.map((one) => commitBody(one)),
      )
    case 'GET /pulls/{pull_number}/reviews':
      return page(
        forge,
        call,
        query,
        state.reviews.map((one) => reviewBody(one)),
      )
    case 'POST /pulls/{pull_number}/reviews':
      return createReview(state, pull!, body)
    case 'POST /pulls/{pull_number}/requested_reviewers': {
      const users = (body['reviewers'] ?? []) as string[]
      const slugs = (body['team_reviewers'] ?? []) as string[]
      const teams = slugs.map((slug) => `${values['owner']}/${slug}`)
      if (users.includes(pull!.author.login)) return refuse(422, 'Review cannot be requested from pull request author.')
      if (users.some((one) => !state.permissions[one]) || teams.some((one) => !state.teams[one]))
        return refuse(422, 'Reviews may only be requested from collaborators.')
      state.requested = [...new Set([...(state.requested ?? []), ...users, ...teams])]
      return { status: 201, body: sample('pull-request-simple', { number: pull!.number, state: 'open' }) }
    }
    case 'PUT /pulls/{pull_number}/reviews/{review_id}':
      return changeReview(state, values, (review) => {
        review.body = String(body['body'])
      })
    case 'PUT /pulls/{pull_number}/reviews/{review_id}/dismissals':
      return changeReview(state, values, (review) => {
        review.state = 'DISMISSED'
      })
    case 'GET /issues/{issue_number}/comments':
      return page(
        forge,
        call,
        query,
        state.comments.map((one) => commentBody(one)),
      )
    case 'POST /issues/{issue_number}/comments': {
      if (String(body['body']).length > 65_536)
        return refuse(422, 'Validation Failed: body is too long (maximum is 65536 characters)')
      const made = { id: nextId(state.comments), user: me(state), body: String(body['body']) }
      state.comments.push(made)
      return { status: 201, body: commentBody(made), headers: { location: 'https://github.example/x' } }
    }
    case 'PATCH /issues/comments/{comment_id}': {
      const comment = state.comments.find((one) => one.id === Number(values['comment_id']))
      if (!comment) return refuse(404, 'Not Found')
      if (comment.user.id !== me(state).id) return refuse(403, 'Must have admin rights to Repository.')
      comment.body = String(body['body'])
      return { status: 200, body: commentBody(comment) }
    }
    case 'GET ':
      return {
        status: 200,
        body: sample('full-repository', {
          full_name: state.repository,
          default_branch: Object.keys(state.branches)[0],
        }),
      }
    case 'POST /attestations':
      state.attestations = [...(state.attestations ?? []), body['bundle']]
      return { status: 201, body: { id: state.attestations.length } }
    case 'GET /issues':
      return page(
        forge,
        call,
        query,
        (state.issues ?? [])
          .filter(({ labels }) => (query.get('labels') ?? '').split(',').every((label) => labels.includes(label)))
          .filter((one) => query.get('state') === 'all' || one.state === (query.get('state') ?? 'open'))
          .map(issueBody),
      )
    case 'POST /issues': {
      const { title, body: text = '', labels = [] } = body as unknown as ForgeIssue
      const numbers = [...state.pulls, ...(state.issues ?? [])].map((one) => one.number)
      const made: ForgeIssue = {
        number: Math.max(0, ...numbers) + 1,
        user: me(state),
        title,
        body: text,
        state: 'open',
        labels,
      }
      state.issues = [...(state.issues ?? []), made]
      return { status: 201, body: issueBody(made), headers: { location: 'https://github.example/x' } }
    }
    case 'PATCH /issues/{issue_number}':
      if (!issue) return refuse(404, 'Not Found')
      Object.assign(issue, body)
      return { status: 200, body: issueBody(issue) }
    case 'GET /git/ref/{ref}': {
      const sha = state.branches[(values['ref'] ?? '').replace(/^heads\//, '')]
      if (!sha) return refuse(404, 'Not Found')
      return { status: 200, body: sample('git-ref', { ref: `refs/${values['ref']}`, object: { sha, type: 'commit' } }) }
    }
    case 'GET /collaborators/{username}/permission': {
      const permission = state.permissions[values['username'] ?? ''] ?? 'read'
      return {
        status: 200,
        body: sample('repository-collaborator-permission', { permission, role_name: permission, user: null }),
      }
    }
    case 'POST /check-runs': {
      if (body['status'] === 'completed' && !body['conclusion'])
        return refuse(422, 'conclusion is required for completed')
      state.checkRuns.push(body)
      return {
        status: 201,
        body: sample('check-run', { head_sha: body['head_sha'], name: body['name'], conclusion: body['conclusion'] }),
      }
    }
    case 'GET /orgs/{org}/teams/{team_slug}/members': {
      const team = state.teams[`${values['org']}/${values['team_slug']}`]
      return team ? page(forge, call, query, team.map(user)) : refuse(404, 'Not Found')
    }
    case 'PUT /pulls/{pull_number}/merge': {
      const reasons = whyNotMerge(state, pull!)
      return reasons.length
        ? refuse(405, reasons.join('; '))
        : { status: 200, body: { sha: pull!.headSha, merged: true, message: 'merged' } }
    }
    default:
      forge.faults.push(`${call.method} ${path} is not played`)
      return refuse(404, 'Not Found')
  }
}

/** Who the token posts as. */
const me = (state: ForgeState): ForgeUser => (state.token.identity === 'installation' ? BOT : state.token.identity)

const nextId = (list: readonly { readonly id: number }[]) => Math.max(1000, ...list.map((one) => one.id)) + 1

function page(forge: Forge, call: Recorded, query: URLSearchParams, all: readonly unknown[]): Answer {
  const size = Math.min(Number(query.get('per_page') ?? 30), PER_PAGE)
  const at = Number(query.get('page') ?? 1)
  const rest = at * size < all.length
  const next = new URL(call.path, forge.address)
  next.searchParams.set('per_page', String(size))
  next.searchParams.set('page', String(at + 1))
  return {
    status: 200,
    body: all.slice((at - 1) * size, at * size),
    headers: rest ? { link: `<${next}>; rel="next"` } : {},
  }
}

function pullBody(state: ForgeState, pull: ForgePull) {
  const repo = (name: string | null) =>
    name === null ? null : sample('repository', { full_name: name, name: name.split('/')[1] })
  return sample('pull-request', {
    number: pull.number,
    title: pull.title,
    state: pull.state,
    user: user(pull.author),
    commits: pull.commits.length,
    requested_reviewers: (state.requested ?? [])
      .filter((one) => !one.includes('/'))
      .map((login) => user({ login, id: 1, type: 'User' })),
    requested_teams: (state.requested ?? [])
      .filter((one) => one.includes('/'))
      .map((one) => sample('team-simple', { slug: one.split('/')[1] })),
    head: { label: 'x:pr', ref: 'pr', sha: pull.headSha, repo: repo(pull.headRepo), user: user(pull.author) },
    base: {
      label: 'x:main',
      ref: pull.baseRef,
      sha: state.branches[pull.baseRef] ?? '0'.repeat(40),
      repo: repo(state.repository),
      user: user(pull.author),
    },
  })
}

const commitBody = (one: ForgePull['commits'][number]) =>
  sample('commit', { sha: one.sha, author: user(one.author), committer: user(one.committer), parents: [] })

const reviewBody = (one: ForgeReview) =>
  sample('pull-request-review', { ...one, user: user(one.user), pull_request_url: 'https://github.example/x' })

const commentBody = (one: ForgeComment) => sample('issue-comment', { id: one.id, body: one.body, user: user(one.user) })

const issueBody = (one: ForgeIssue) =>
  sample('issue', {
    number: one.number,
    title: one.title,
    body: one.body,
    state: one.state,
    user: user(one.user),
    labels: one.labels,
    ...(one.pullRequest ? { pull_request: { url: null, html_url: null, diff_url: null, patch_url: null } } : {}),
  })

function createReview(state: ForgeState, pull: ForgePull, body: Record<string, unknown>): Answer {
  const event = String(body['event'])
  const identity = me(state)
  if (event === 'APPROVE' && identity.type === 'Bot')
    return refuse(422, 'GitHub Actions is not permitted to approve pull requests.')
  if (event === 'REQUEST_CHANGES' && !body['body']) return refuse(422, 'body is required')
  if (event === 'REQUEST_CHANGES' && pull.author.id === identity.id)
    return refuse(422, 'Can not request changes on your own pull request')
  const made: ForgeReview = {
    id: nextId(state.reviews),
    user: identity,
    state: event === 'REQUEST_CHANGES' ? 'CHANGES_REQUESTED' : event === 'APPROVE' ? 'APPROVED' : 'COMMENTED',
    commit_id: String(body['commit_id'] ?? pull.headSha),
    submitted_at: new Date().toISOString(),
    body: String(body['body'] ?? ''),
  }
  state.reviews.push(made)
  return { status: 200, body: reviewBody(made) }
}

function changeReview(
  state: ForgeState,
  values: Readonly<Record<string, string>>,
  change: (review: ForgeReview) => void,
): Answer {
  const review = state.reviews.find((one) => one.id === Number(values['review_id']))
  if (!review) return refuse(404, 'Not Found')
  change(review)
  return { status: 200, body: reviewBody(review) }
}

/**
 * Why the forge would not merge: the required check `model-risk-gate` must have succeeded on exactly the head, and the
 * latest review of everybody who requested changes must not still request them. Empty: it merges.
 */
export function whyNotMerge(state: ForgeState, pull: ForgePull): string[] {
  const checks = state.checkRuns.filter((run) => run['name'] === 'model-risk-gate' && run['head_sha'] === pull.headSha)
  const reasons: string[] = []
  if (!checks.length) reasons.push('Required status check "model-risk-gate" is expected.')
  else if (checks.at(-1)?.['conclusion'] !== 'success')
    reasons.push('Required status check "model-risk-gate" is failing.')
  const latest = new Map(state.reviews.filter((one) => one.state !== 'COMMENTED').map((one) => [one.user.id, one]))
  for (const review of latest.values())
    if (review.state === 'CHANGES_REQUESTED') reasons.push(`Changes requested by ${review.user.login}.`)
  return reasons
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** Git over HTTP by git's own server program, on the one bare repository. */
function serveGit(forge: Forge, url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const inside = url.pathname.slice(`/${forge.state.repository}.git`.length)
    const child = spawn('git', ['http-backend'], {
      env: {
        PATH: process.env['PATH'] ?? '',
        GIT_PROJECT_ROOT: forge.state.gitDirectory,
        PATH_INFO: inside,
        GIT_HTTP_EXPORT_ALL: '1',
        QUERY_STRING: url.search.slice(1),
        REQUEST_METHOD: request.method ?? 'GET',
        CONTENT_TYPE: request.headers['content-type'] ?? '',
        HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
        GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
        GIT_CONFIG_COUNT: '2',
        GIT_CONFIG_KEY_0: 'safe.directory',
        GIT_CONFIG_VALUE_0: '*',
        GIT_CONFIG_KEY_1: 'uploadpack.allowAnySHA1InWant',
        GIT_CONFIG_VALUE_1: 'true',
      },
      stdio: ['pipe', 'pipe', 'ignore'],
    })
    request.pipe(child.stdin)
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('close', () => {
      const whole = Buffer.concat(chunks)
      const end = whole.indexOf('\r\n\r\n')
      const headers = whole
        .toString('latin1', 0, end)
        .split('\r\n')
        .map((line) => line.split(/: (.*)/s))
      const status = Number(headers.find(([name]) => name === 'Status')?.[1]?.slice(0, 3) ?? 200)
      response.writeHead(
        status,
        Object.fromEntries(headers.filter(([name]) => name !== 'Status').map(([name, value]) => [name, value ?? ''])),
      )
      response.end(whole.subarray(end + 4))
      resolve()
    })
  })
}
