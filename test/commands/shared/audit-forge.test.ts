/** `audit --github`: the history fetched from a loopback forge, whose GraphQL answers are made by GitHub's own schema. */

import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { audit } from '../../../src/commands/audit.js'
import type { AuditReport } from '../../../src/domain/audit.js'
import { landingsOn } from '../../../src/github/landings.js'
import { runIn } from '../../fakes/command-line.js'
import type { Forge } from '../../fakes/forge.js'
import { inTurn } from '../../fakes/forge-calls.js'
import type { ForgeCheck, ForgeHistory } from '../../fakes/graphql.js'
import { forgeOf, GOOD, historyOf, merged, mergedRepository } from '../../fakes/merged-repository.js'
import type { TestRepository } from '../../fakes/repository.js'

const made: TestRepository[] = []
afterAll(() => {
  for (const one of made) one.remove()
})
const repository = async (merges = 1) => {
  const repo = await mergedRepository(merges)
  made.push(repo)
  return repo
}

let forge: Forge | null = null
afterEach(async () => {
  const faults = forge?.faults ?? []
  await forge?.close()
  forge = null
  expect(faults).toEqual([])
})

async function audited(repo: TestRepository, history: ForgeHistory, ...more: readonly string[]) {
  forge = await forgeOf(repo, history)
  const environment = { GITHUB_TOKEN: 'x'.repeat(40), GITHUB_API_URL: forge.address, GITHUB_SERVER_URL: forge.address }
  const shown = await runIn(environment, audit, '--github', 'acme/models', '--format', 'json', ...more)
  return { ...shown, report: shown.out ? (JSON.parse(shown.out) as AuditReport) : null, calls: forge.calls }
}

describe('audit --github', () => {
  it('tells who merged and approved, and that the check is the gate’s', async () => {
    const repo = await repository()
    const { code, report, error, calls } = await audited(repo, historyOf(repo))
    expect([code, error]).toEqual([0, ''])
    expect(report?.ledger?.records).toBe(1)
    expect(report?.merges).toMatchObject([
      {
        commit: repo.id('main'),
        pull_request: 1,
        verdict: 'pass',
        problems: [],
        forge: { author: 'erin', merged_by: 'mona', approvers: ['alice-risk'], checks: [{ forged: null }] },
      },
    ])
    expect(calls.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /repos/acme/models', 'POST /graphql'])
  })

  it.each<[string, readonly ForgeCheck[], string]>([
    ['forged-check', [{ ...GOOD, run: { id: 6, event: 'push', path: '.github/workflows/fake.yml' } }], 'fake.yml'],
    ['forged-check', [GOOD, { ...GOOD, app: 'helpful-bot', run: null }], 'helpful-bot'],
    ['bypassed', [{ ...GOOD, conclusion: 'FAILURE' }], 'ended as failure'],
  ])('finds %s', async (problem, checks, said) => {
    const repo = await repository()
    const { code, report } = await audited(repo, historyOf(repo, checks))
    expect(code).toBe(1)
    expect(report?.merges[0]?.problems).toEqual([problem])
    expect(report?.merges[0]?.reasons[0]).toContain(said)
  })

  it('takes the workflow files that are named', async () => {
    const repo = await repository()
    const other = { ...GOOD, run: { id: 6, event: 'pull_request', path: '.github/workflows/older.yml' } }
    const { code } = await audited(
      repo,
      historyOf(repo, [other]),
      '--workflow',
      '.github/workflows/gate.yml, .github/workflows/older.yml',
    )
    expect(code).toBe(0)
  })

  it('asks for ten merges a request', async () => {
    const repo = await repository(12)
    const landed = repo.git('log', '--first-parent', '--format=%H', 'main').trim().split('\n').slice(0, 12).reverse()
    const merges = Object.fromEntries(
      landed.map((commit, at) => [commit, [merged(repo, at + 1, { mergeCommit: commit })]]),
    )
    const { code, report, calls } = await audited(repo, { merges, checks: {} })
    expect(code).toBe(1)
    expect(report?.merges.map((one) => one.forge?.pull_request)).toEqual(landed.map((_, at) => at + 1))
    expect(calls.filter(({ path }) => path === '/graphql')).toHaveLength(2)
  })

  it.each<[string, (history: ForgeHistory, repo: TestRepository) => ForgeHistory, string]>([
    ['a merge that the forge does not know', () => ({ merges: {}, checks: {} }), 'does not tell all of it'],
    [
      'more checks than are read',
      (history, repo) => ({ ...history, checks: { [repo.id('pr1')]: Array.from({ length: 21 }, () => GOOD) } }),
      'does not tell all of it',
    ],
  ])('could not be audited with %s', async (_, change, said) => {
    const repo = await repository()
    const { code, error } = await audited(repo, change(historyOf(repo), repo))
    expect(code).toBe(2)
    expect(error).toContain(said)
  })

  it.each<[string, object, string]>([
    ['a limit', { errors: [{ type: 'RATE_LIMITED', message: 'limit' }] }, 'rate limit is reached'],
    ['a refusal', { data: { repository: null }, errors: [{ type: 'FORBIDDEN', message: 'no' }] }, 'may not ask this'],
    [
      'half an answer',
      { data: { repository: {} }, errors: [{ message: 'Something went wrong' }] },
      'Something went wrong',
    ],
    ['an empty answer', { data: null }, 'does not tell all of it'],
  ])('could not be audited after %s', async (_, body, said) => {
    const { api } = inTurn({ data: body })
    const facts = await landingsOn(api, 'acme/models', { url: 'x', checkName: 'c', contexts: [] }).facts([
      'a'.repeat(40),
    ])
    expect(facts.ok ? '' : facts.faults[0]?.message).toContain(said)
  })

  it.each<[readonly string[], Readonly<Record<string, string>>, string]>([
    [['--github', 'acme/models'], {}, 'there is no token'],
    [['--github', 'acme'], { GITHUB_TOKEN: 'x' }, 'is no OWNER/NAME'],
    [['--github', 'acme/models', '--base', 'a:b'], { GITHUB_TOKEN: 'x' }, 'is no name of a branch'],
  ])('says what is wrong with %j', async (argv, environment, said) => {
    const { code, error } = await runIn(environment, audit, ...argv)
    expect(code).toBe(2)
    expect(error).toContain(said)
  })
})
