/** How commits came onto a branch, from GitHub's GraphQL interface: many commits a request, each with all that an audit asks. */

import { bad, type Fault, fault, good, type Result } from '../domain/fault.js'
import type { CheckOrigin, CommitChecks, LandedFacts, Landings } from '../ports.js'
import type { Api } from './api.js'
import { at, isRecord, numberAt, textAt } from './shapes.js'

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
}
${LANDING}
${CHECKS}`
}

/**
 * Landings of one repository (`owner/name`). `url`: of the GraphQL interface. `checkName`: name of the gate's check runs;
 * statuses are told of with `contexts`.
 */
export function landingsOn(
  api: Api,
  repository: string,
  {
    url,
    checkName,
    contexts,
  }: { readonly url: string; readonly checkName: string; readonly contexts: readonly string[] },
): Landings {
  const [owner = '', name = ''] = repository.split('/')
  return {
    async facts(commits) {
      const all: LandedFacts[] = []
      for (let from = 0; from < commits.length; from += BATCH) {
        const batch = commits.slice(from, from + BATCH)
        const variables = Object.fromEntries(batch.map((commit, index) => [`c${index}`, commit]))
        const answer = await api.get(`POST ${url}`, {
          query: queryFor(batch.length),
          variables: { owner, name, check: checkName, ...variables },
        })
        if (!answer.ok) return answer
        const refused = refusalOf(answer.value, repository)
        if (refused) return bad(refused)
        for (const [index, commit] of batch.entries()) {
          const facts = factsOf(at(answer.value, 'data', 'repository', `c${index}`), commit, repository, contexts)
          if (!facts.ok) return facts
          all.push(facts.value)
        }
      }
      return good(all)
    },
  }
}

/** What an answer that has errors means: half an answer is none. */
function refusalOf(answer: unknown, repository: string): Fault | null {
  const errors = at(answer, 'errors')
  if (errors === undefined) return null
  const list = Array.isArray(errors) ? errors : [errors]
  const types = list.map((one) => textAt(one, 'type'))
  const said = list.flatMap((one) => textAt(one, 'message') ?? []).join('; ')
  const short = said.replace(/\s+/g, ' ').slice(0, 200)
  if (types.includes('RATE_LIMITED'))
    return fault('forge/limit', repository, `the forge's rate limit is reached: ${short}`, {
      fix: 'audit again later, or a shorter time with since',
    })
  if (types.includes('FORBIDDEN') || types.includes('INSUFFICIENT_SCOPES'))
    return fault('forge/permission', repository, `the token may not ask this: ${short}`, {
      fix: 'grant contents, pull-requests, checks, statuses and actions: read',
    })
  return fault(
    types.includes('NOT_FOUND') ? 'forge/not-found' : 'forge/answer',
    repository,
    `the forge answered: ${short}`,
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
        run: isRecord(run)
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
