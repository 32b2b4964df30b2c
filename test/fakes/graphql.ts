/** GitHub's GraphQL interface: queries are checked against its own schema, and answers made by it from what a test gives. */

import { readFileSync } from 'node:fs'
import { buildSchema, execute, type GraphQLError, parse, validate } from 'graphql'

const schema = buildSchema(readFileSync(new URL('./github-schema.graphql', import.meta.url), 'utf8'))

/** A check run on a commit. */
export interface ForgeCheck {
  readonly conclusion: string | null
  readonly completedAt: string | null
  /** App that made it. */
  readonly app?: string
  /** Run that its suite is of; null: none. */
  readonly run?: { readonly id: number; readonly event: string; readonly path: string | null } | null
  /** Address that it shows; left out: that of a job of the run. */
  readonly detailsUrl?: string
  readonly name?: string
}

/** A merged pull request. */
export interface ForgeMerge {
  readonly number: number
  readonly author: string
  readonly mergedBy: string
  readonly mergedAt: string
  readonly mergeCommit: string
  readonly headSha: string
  readonly baseRef?: string
  readonly baseRepository?: string
  readonly merged?: boolean
  readonly reviews?: readonly { readonly login: string; readonly state: string; readonly submittedAt: string }[]
}

/** What the forge knows beside git, by commit. */
export interface ForgeHistory {
  readonly merges: Readonly<Record<string, readonly ForgeMerge[]>>
  readonly checks: Readonly<Record<string, readonly ForgeCheck[]>>
  readonly statuses?: Readonly<
    Record<string, readonly { readonly context: string; readonly state: string; readonly creator: string }[]>
  >
}

const listed =
  <T>(all: readonly T[]) =>
  ({ first }: { first: number }) => ({
    totalCount: all.length,
    nodes: all.slice(0, first),
  })

/** The answer to a query, and what GitHub's schema holds against it. */
export async function answerQuery(
  body: unknown,
  repository: string,
  history: ForgeHistory,
): Promise<{ readonly body: unknown; readonly faults: readonly string[] }> {
  const { query, variables } = body as { query: string; variables: Record<string, unknown> }
  const document = parse(query)
  const wrong = validate(schema, document)
  if (wrong.length) return { body: { errors: wrong.map(toError) }, faults: wrong.map(({ message }) => message) }

  const commit = (oid: string) => ({
    __typename: 'Commit',
    oid,
    status: history.statuses?.[oid]
      ? {
          contexts: history.statuses[oid].map((one) => ({
            ...one,
            creator: { __typename: 'User', login: one.creator },
          })),
        }
      : null,
    checkSuites: ({ first, filterBy }: { first: number; filterBy: { checkName: string } }) =>
      listed(
        (history.checks[oid] ?? []).filter(({ name = 'model-risk-gate' }) => name === filterBy.checkName).map(suite),
      )({
        first,
      }),
    associatedPullRequests: listed((history.merges[oid] ?? []).map(pull)),
  })
  const suite = (check: ForgeCheck) => {
    const resourcePath = check.run ? `/${repository}/actions/runs/${check.run.id}` : ''
    return {
      app: { slug: check.app ?? 'github-actions' },
      workflowRun: check.run
        ? { event: check.run.event, resourcePath, file: check.run.path === null ? null : { path: check.run.path } }
        : null,
      checkRuns: listed([
        {
          name: check.name ?? 'model-risk-gate',
          conclusion: check.conclusion,
          completedAt: check.completedAt,
          detailsUrl: check.detailsUrl ?? `https://github.com${resourcePath}/job/7`,
        },
      ]),
    }
  }
  const pull = (one: ForgeMerge) => ({
    number: one.number,
    merged: one.merged ?? true,
    mergedAt: one.mergedAt,
    baseRefName: one.baseRef ?? 'main',
    baseRepository: { nameWithOwner: one.baseRepository ?? repository },
    author: { __typename: 'User', login: one.author },
    mergedBy: { __typename: 'User', login: one.mergedBy },
    mergeCommit: { oid: one.mergeCommit },
    latestOpinionatedReviews: listed(
      (one.reviews ?? []).map((review) => ({ ...review, author: { __typename: 'User', login: review.login } })),
    ),
    commits: () => ({ nodes: [{ commit: commit(one.headSha) }] }),
  })
  const rootValue = {
    repository: ({ owner, name }: { owner: string; name: string }) =>
      `${owner}/${name}` === repository
        ? {
            object: ({ oid }: { oid: string }) => (oid in history.merges || oid in history.checks ? commit(oid) : null),
          }
        : null,
  }
  const done = await execute({ schema, document, rootValue, variableValues: variables })
  return { body: JSON.parse(JSON.stringify(done)), faults: (done.errors ?? []).map(({ message }) => message) }
}

const toError = ({ message }: GraphQLError) => ({ message })
