// Cuts GitHub's own description of its GraphQL interface (npm package @octokit/graphql-schema) down to what the audit asks for,
// for the loopback forge of the tests. Run by hand when a field is added:
//   npm pack @octokit/graphql-schema@15.26.1 && tar xzf octokit-graphql-schema-*.tgz && node scripts/extract-graphql.mjs package
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, print, visit } from 'graphql'

/** Types with the fields that are kept; null: whole. */
const TYPES = {
  Query: ['repository'],
  Repository: ['nameWithOwner', 'object'],
  GitObject: ['oid'],
  Commit: ['associatedPullRequests', 'checkSuites', 'oid', 'status'],
  PullRequestConnection: ['nodes', 'totalCount'],
  PullRequest: [
    'author',
    'baseRefName',
    'baseRepository',
    'commits',
    'headRefOid',
    'latestOpinionatedReviews',
    'mergeCommit',
    'merged',
    'mergedAt',
    'mergedBy',
    'number',
  ],
  PullRequestCommitConnection: ['nodes'],
  PullRequestCommit: ['commit'],
  PullRequestReviewConnection: ['nodes', 'totalCount'],
  PullRequestReview: ['author', 'state', 'submittedAt'],
  PullRequestReviewState: null,
  PullRequestOrderField: null,
  PullRequestOrder: null,
  IssueOrderField: null,
  IssueOrder: null,
  OrderDirection: null,
  Actor: ['login'],
  User: ['login'],
  Bot: ['login'],
  Status: ['contexts'],
  StatusContext: ['context', 'creator', 'state'],
  StatusState: null,
  CheckSuiteConnection: ['nodes', 'totalCount'],
  CheckSuiteFilter: null,
  CheckSuite: ['app', 'checkRuns', 'workflowRun'],
  App: ['slug'],
  WorkflowRun: ['event', 'file', 'resourcePath'],
  WorkflowRunFile: ['path'],
  CheckRunConnection: ['nodes', 'totalCount'],
  CheckRunFilter: null,
  CheckRunType: null,
  CheckStatusState: null,
  CheckConclusionState: null,
  CheckRun: ['completedAt', 'conclusion', 'detailsUrl', 'name'],
  DateTime: null,
  GitObjectID: null,
  URI: null,
}

const [folder] = process.argv.slice(2)
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
const whole = parse(readFileSync(join(folder, 'schema.graphql'), 'utf8'), { noLocation: true })
const kept = (node) => Object.hasOwn(TYPES, node.name.value)
const cut = visit(
  { ...whole, definitions: whole.definitions.filter((one) => 'name' in one && one.name && kept(one)) },
  {
    enter(node, key, _parent, _path, ancestors) {
      if (key === 'description') return null
      if (node.kind === 'FieldDefinition') {
        const type = ancestors.findLast((one) => one.kind?.endsWith('TypeDefinition'))
        const fields = TYPES[type.name.value]
        if (fields && !fields.includes(node.name.value)) return null
      }
      return node.kind === 'Directive' ? null : undefined
    },
    ObjectTypeDefinition: (node) => ({ ...node, interfaces: node.interfaces.filter(kept) }),
    InterfaceTypeDefinition: (node) => ({ ...node, interfaces: node.interfaces.filter(kept) }),
  },
)
const source = `# @octokit/graphql-schema ${version} (MIT)\n`
writeFileSync(new URL('../test/fakes/github-schema.graphql', import.meta.url), `${source}${print(cut)}\n`)
