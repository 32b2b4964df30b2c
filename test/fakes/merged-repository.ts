/** A repository whose merges were judged and recorded, and a forge that knows how they came about. */

import { writeFileSync } from 'node:fs'
import { check } from '../../src/commands/check.js'
import { run } from './command-line.js'
import { BOT, type Forge, startForge } from './forge.js'
import type { ForgeCheck, ForgeHistory, ForgeMerge } from './graphql.js'
import { makeRepository, type TestRepository } from './repository.js'

const CARD = '# Credit\n\n## Intended use\n\nLending to people who can pay it back.\n'
const POLICY = `version: 1
roles: {second-line: [alice-risk]}
models:
  - {id: credit, tier: high, paths: ["models/credit/**"], artifact: models/credit/model.pkl, card: models/credit/README.md}
requirements:
  - {id: documented, rule: documentation, with: {document: card, sections: [Intended use], min-words: 3}}
`
const WORKFLOW = `on: pull_request
jobs:
  model-risk-gate:
    runs-on: ubuntu-latest
    steps: [{uses: acme/risk-gate@main}]
`
const AT = 1_795_000_000
const NOW = '2026-11-19T00:00:00Z'

/** A repository whose `main` holds `merges` changes of the model after the first commit, each judged and recorded. */
export async function mergedRepository(merges = 1): Promise<TestRepository> {
  const repo = makeRepository([
    {
      branch: 'main',
      at: AT,
      files: {
        '.github/workflows/gate.yml': WORKFLOW,
        'policies/risk-policy.yml': POLICY,
        'models/credit/model.pkl': 'first',
        'models/credit/README.md': CARD,
      },
    },
  ])
  repo.git('config', 'user.name', 'Bob')
  repo.git('config', 'user.email', 'bob@example.org')
  for (let at = 1; at <= merges; at++) {
    repo.git('checkout', '-q', '-b', `pr${at}`)
    repo.git('commit', '-q', '--allow-empty', '-m', 'start')
    writeFileSync(`${repo.folder}/models/credit/model.pkl`, `weights ${at}`)
    repo.git('commit', '-q', '-a', '-m', 'Retrain')
    repo.git('checkout', '-q', 'main')
    if (merges < 5)
      await run(check, '--repo', repo.folder, '--base', 'main', '--head', `pr${at}`, '--now', NOW, '--record')
    repo.git('merge', '-q', '--no-ff', '-m', `Merge pull request #${at} from acme/pr${at}`, `pr${at}`)
  }
  return repo
}

/** A check of the gate that passed. */
export const GOOD: ForgeCheck = {
  conclusion: 'SUCCESS',
  completedAt: '2026-11-18T00:00:00Z',
  run: { id: 5, event: 'pull_request', path: '.github/workflows/gate.yml' },
}

/** A pull request that brought the tip of `main`. */
export function merged(repo: TestRepository, number: number, over: Partial<ForgeMerge> = {}): ForgeMerge {
  return {
    number,
    author: 'erin',
    mergedBy: 'mona',
    mergedAt: '2030-01-01T00:00:00Z',
    mergeCommit: repo.id('main'),
    headSha: repo.id(`pr${number}`),
    reviews: [{ login: 'alice-risk', state: 'APPROVED', submittedAt: '2026-11-18T00:00:00Z' }],
    ...over,
  }
}

/** What the forge knows of a repository with one merge. */
export const historyOf = (repo: TestRepository, checks: readonly ForgeCheck[] = [GOOD]): ForgeHistory => ({
  merges: { [repo.id('main')]: [merged(repo, 1)] },
  checks: { [repo.id('pr1')]: checks },
})

/** A forge that has it. */
export const forgeOf = (repo: TestRepository, history: ForgeHistory, mayWrite = false): Promise<Forge> =>
  startForge({
    repository: 'acme/models',
    gitDirectory: `${repo.folder}/.git`,
    pulls: [],
    branches: { main: repo.id('main') },
    comments: [],
    reviews: [],
    permissions: {},
    teams: {},
    checkRuns: [],
    history,
    token: { identity: mayWrite ? 'installation' : BOT, mayWrite },
  })
