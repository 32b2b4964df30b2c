/** How commits came onto a branch, from GitHub's GraphQL interface: many commits a request, each with all that an audit asks. */

import { createHash } from 'node:crypto'
import { bad, type Fault, fault, good, type Result } from '../domain/fault.js'
import { isMap } from '../domain/plain.js'
import type { CheckOrigin, CommitChecks, KeptAnswers, LandedFacts, Landings } from '../ports.js'
import { type Api, LONGEST_WAIT, pause, type Sleep } from './api.js'
import { at, numberAt, textAt } from './shapes.js'

/** Commits of one request: few enough for the forge to answer in its ten seconds. */
const BATCH = 10
/**
 * Most entries of each list that are read; more is a fault. The forge refuses a query that could name more than 500,000
 * nodes; with these it could name about 60,000.
 */
const MOST = { pulls: 10, reviews: 50, suites: 20, runs: 20 } as const

const CHECKS = `fragment checks on Commit {
  oid
  status { contexts { context state creator { login } } }
  checkSuites(first: ${MOST.suites}, filterBy: {checkName: $check}) {
    totalCount
    nodes {
      app { slug }
      workflowRun { event resourcePath file { path } }
      checkRuns(first: ${MOST.runs}, filterBy: {checkName: $check, checkType: ALL}) {
        totalCount
        nodes { name conclusion completedAt detailsUrl }
      }
    }
  }
}`

const LANDING = `fragment landing on Commit {
  ...checks
  associatedPullRequests(first: ${MOST.pulls}) {
    totalCount
    nodes {
      number merged mergedAt baseRefName
      baseRepository { nameWithOwner }
      author { login }
      mergedBy { login }
      mergeCommit { oid }
      latestOpinionatedReviews(first: ${MOST.reviews}) { totalCount nodes { state submittedAt author { login } } }
      commits(last: 1) { nodes { commit { ...checks } } }
    }
  }
}`

/** The query for these commits. Ids are variables, so that nothing is ever pasted into it. */
const queryFor = (count: number): string => {
  const each = Array.from({ length: count }, (_, index) => index)
  const variables = each.map((index) => `$c${index}: GitObjectID!`).join(', ')
  const objects = each.map((index) => `    c${index}: object(oid: $c${index}) { ... on Commit { ...landing } }`)
  return `query ($owner: String!, $name: String!, $check: String!, ${variables}) {
  repository(owner: $owner, name: $name) {
${objects.join('\n')}
  }
  rateLimit { cost remaining resetAt }
}
${LANDING}
${CHECKS}`
}

/** Where and what is asked. */
export interface LandingsInput {
  /** Of the GraphQL interface. */
  readonly url: string
  /** Name of the gate's check runs; statuses are told of with `contexts`. */
  readonly checkName: string
  readonly contexts: readonly string[]
  readonly sleep?: Sleep
}

/** Landings of one repository (`owner/name`). */
export function landingsOn(api: Api, repository: string, input: LandingsInput): Landings {
  const { url, checkName, contexts, sleep = pause } = input
  const [owner = '', name = ''] = repository.split('/')
  const ask = async (batch: readonly string[]): Promise<Result<Record<string, unknown>>> => {
    const variables = Object.fromEntries(batch.map((commit, index) => [`c${index}`, commit]))
    const answer = await api.get(`POST ${url}`, {
      query: queryFor(batch.length),
      variables: { owner, name, check: checkName, ...variables },
    })
    if (!answer.ok)
      return bad(...answer.faults.map((one) => (one.code === 'forge/limit' ? { ...one, fix: LATER } : one)))
    const refused = refusalOf(answer.value, repository)
    return refused ? bad(refused) : answer
  }
  return {
    question: createHash('sha256')
      .update(`${checkName}\n${queryFor(1)}`)
      .digest('hex'),
    async facts(commits, kept) {
      const all = new Map<string, LandedFacts>()
      const take = (node: unknown, commit: string): Result<void> => {
        const facts = factsOf(node, commit, repository, contexts)
        if (facts.ok) all.set(commit, facts.value)
        return facts.ok ? good(undefined) : facts
      }
      const asked = unanswered(commits, kept)
      for (const commit of commits) {
        const node = kept?.of(commit)
        const taken = node === undefined ? good(undefined) : take(node, commit)
        if (!taken.ok) return taken
      }
      for (let from = 0; from < asked.length; from += BATCH) {
        const batch = asked.slice(from, from + BATCH)
        const answer = await ask(batch)
        if (!answer.ok) return answer
        const nodes: Record<string, unknown> = {}
        for (const [index, commit] of batch.entries()) {
          const node = at(answer.value, 'data', 'repository', `c${index}`)
          const taken = take(node, commit)
          if (!taken.ok) return taken
          nodes[commit] = node
        }
        const saved = kept ? await kept.keep(nodes) : good(undefined)
        if (!saved.ok) return saved
        const spent = from + BATCH < asked.length ? await untilAllowed(answer.value, repository, sleep) : null
        if (spent) return bad(spent)
      }
      return good(commits.flatMap((commit) => all.get(commit) ?? []))
    },
  }
}

const LATER = 'audit again later, with the same --resume FILE to keep what was answered, or a shorter time with since'

const unanswered = (commits: readonly string[], kept: KeptAnswers | undefined): readonly string[] =>
  [...new Set(commits)].filter((commit) => kept?.of(commit) === undefined)

/** Waits where the next request would be over the limit, as the answer tells; a fault where that takes too long. */
async function untilAllowed(answer: unknown, repository: string, sleep: Sleep): Promise<Fault | null> {
  const limit = at(answer, 'data', 'rateLimit')
  const [cost, remaining] = [numberAt(limit, 'cost'), numberAt(limit, 'remaining')]
  const reset = Date.parse(textAt(limit, 'resetAt') ?? '')
  if (cost === null || remaining === null || remaining >= cost || Number.isNaN(reset)) return null
  const wait = Math.max(0, reset - Date.now())
  if (wait > LONGEST_WAIT)
    return fault(
      'forge/limit',
      repository,
      `the forge's rate limit is reached: ${remaining} points are left until ${new Date(reset).toISOString()}, and a request costs ${cost}`,
      { fix: LATER },
    )
  await sleep(wait)
  return null
}

/** What an answer that has errors means: half an answer is none. */
function refusalOf(answer: unknown, repository: string): Fault | null {
  const errors = at(answer, 'errors')
  if (errors === undefined) return null
  const list = Array.isArray(errors) ? errors : [errors]
  const types = list.map((one) => textAt(one, 'type'))
  const said = list.flatMap((one) => textAt(one, 'message') ?? []).join('; ')
  const short = said.replace(/\s+/g, ' ').slice(0, 200)
  if (types.includes('FORBIDDEN') || types.includes('INSUFFICIENT_SCOPES'))
    return fault('forge/permission', repository, `the token may not ask this: ${short}`, {
      fix: 'grant contents, pull-requests, checks, statuses and actions: read',
    })
  return fault(
    types.includes('NOT_FOUND') ? 'forge/not-found' : 'forge/answer',
    repository,
    `the forge answered: ${short}`,
    { fix: 'audit again; where it stays, check that the token may read the repository' },
  )
}

function factsOf(node: unknown, commit: string, repository: string, contexts: readonly string[]): Result<LandedFacts> {
  const own = checksOf(node, contexts)
  const pulls = nodesOf(at(node, 'associatedPullRequests'))
  if (own === null || own.commit !== commit || pulls === null) return notWhole(commit)
  const told: LandedFacts['pulls'][number][] = []
  for (const one of pulls) {
    const here = textAt(one, 'baseRepository', 'nameWithOwner')
    if (at(one, 'merged') !== true || here?.toLowerCase() !== repository.toLowerCase()) continue
    const number = numberAt(one, 'number')
    const baseRef = textAt(one, 'baseRefName')
    const reviews = nodesOf(at(one, 'latestOpinionatedReviews'))
    const commits = at(one, 'commits', 'nodes')
    const last = Array.isArray(commits) ? at(commits[0], 'commit') : undefined
    const head = last === undefined ? null : checksOf(last, contexts)
    if (number === null || baseRef === null || reviews === null || (last !== undefined && head === null))
      return notWhole(commit)
    told.push({
      number,
      author: textAt(one, 'author', 'login'),
      mergedBy: textAt(one, 'mergedBy', 'login'),
      mergedAt: textAt(one, 'mergedAt'),
      baseRef,
      mergeCommit: textAt(one, 'mergeCommit', 'oid'),
      reviews: reviews.map((review) => ({
        login: textAt(review, 'author', 'login'),
        state: textAt(review, 'state') ?? '',
        submittedAt: textAt(review, 'submittedAt'),
      })),
      head,
    })
  }
  return good({ own, pulls: told })
}

const notWhole = (commit: string): Result<never> =>
  bad(
    fault(
      'forge/answer',
      commit,
      `the answer does not tell all of it: it is not found, or has more checks or reviews than are read`,
      {
        fix: 'check that the token may read contents, pull requests, checks and actions',
      },
    ),
  )

/** Checks of a commit's answer; null where it is not whole. */
function checksOf(node: unknown, contexts: readonly string[]): CommitChecks | null {
  const commit = textAt(node, 'oid')
  const suites = nodesOf(at(node, 'checkSuites'))
  if (commit === null || suites === null) return null
  const checks: CheckOrigin[] = []
  for (const suite of suites) {
    const runs = nodesOf(at(suite, 'checkRuns'))
    if (runs === null) return null
    const run = at(suite, 'workflowRun')
    for (const one of runs)
      checks.push({
        name: textAt(one, 'name') ?? '',
        conclusion: textAt(one, 'conclusion')?.toLowerCase() ?? null,
        completedAt: textAt(one, 'completedAt'),
        detailsUrl: textAt(one, 'detailsUrl'),
        app: textAt(suite, 'app', 'slug'),
        run: isMap(run)
          ? {
              path: textAt(run, 'file', 'path'),
              event: textAt(run, 'event') ?? '',
              resource: textAt(run, 'resourcePath') ?? '',
            }
          : null,
      })
  }
  const listed = at(node, 'status', 'contexts')
  const statuses = (Array.isArray(listed) ? listed : []).map((one) => ({
    context: textAt(one, 'context') ?? '',
    state: (textAt(one, 'state') ?? '').toLowerCase(),
    creator: textAt(one, 'creator', 'login'),
  }))
  return { commit, checks, statuses: statuses.filter(({ context }) => contexts.includes(context)) }
}

/** All nodes of a connection; null where it is none, or says that it has more. */
function nodesOf(connection: unknown): readonly unknown[] | null {
  const nodes = at(connection, 'nodes')
  const total = numberAt(connection, 'totalCount')
  return Array.isArray(nodes) && total !== null && total <= nodes.length ? nodes : null
}
