/** An audit through the forge that is broken off and goes on where it was. */

import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { audit } from '../../../src/commands/audit.js'
import { openAuditState } from '../../../src/commands/shared/audit-state.js'
import { landingsOn } from '../../../src/github/landings.js'
import { runIn } from '../../fakes/command-line.js'
import { inTurn } from '../../fakes/forge-calls.js'
import type { ForgeHistory } from '../../fakes/graphql.js'
import { forgeOf, merged, mergedRepository } from '../../fakes/merged-repository.js'
import type { TestRepository } from '../../fakes/repository.js'

const folder = mkdtempSync(join(tmpdir(), 'risk-gate-resume-'))
const file = join(folder, 'state.json')
const MERGES = 12
const LATER = String(Math.floor(Date.now() / 1000) + 3000)
const LIMIT = {
  status: 200,
  body: '{"errors":[{"type":"RATE_LIMITED","message":"API rate limit exceeded"}]}',
  headers: { 'content-type': 'application/json', 'x-ratelimit-reset': LATER },
}
let repo: TestRepository
let history: ForgeHistory

beforeAll(async () => {
  repo = await mergedRepository(MERGES)
  const landed = repo.git('log', '--first-parent', `-${MERGES}`, '--reverse', '--format=%H', 'main').trim().split('\n')
  history = {
    merges: Object.fromEntries(landed.map((commit, at) => [commit, [merged(repo, at + 1, { mergeCommit: commit })]])),
    checks: {},
  }
}, 120_000)
afterAll(() => {
  repo.remove()
  rmSync(folder, { recursive: true, force: true })
})

/** One run; `answered`: how many requests the forge answers before its limit is reached. */
async function audited(answered: number, ...more: readonly string[]) {
  const forge = await forgeOf(repo, history)
  let asked = 0
  const matches = ({ path }: { path: string }) => path === '/graphql' && ++asked > answered
  forge.interfere({ matches, times: 1, answer: LIMIT })
  const environment = { GITHUB_TOKEN: 'x'.repeat(40), GITHUB_API_URL: forge.address, GITHUB_SERVER_URL: forge.address }
  const shown = await runIn(environment, audit, '--github', 'acme/models', '--format', 'json', ...more)
  await forge.close()
  expect(forge.faults).toEqual([])
  return { ...shown, asked: forge.calls.filter(({ path }) => path === '/graphql').length }
}

describe('audit --github --resume', () => {
  it('goes on after the limit, with the same bytes as in one go, and leaves no file', async () => {
    const whole = await audited(99)
    expect(whole).toMatchObject({ code: 1, asked: 2 })
    const broken = await audited(1, '--resume', file)
    expect(broken).toMatchObject({ code: 2, out: '', asked: 2 })
    expect(broken.error).toMatch(/rate limit is reached .*--resume FILE/)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const resumed = await audited(99, '--resume', file)
    expect(resumed).toMatchObject({ code: 1, asked: 1 })
    expect(resumed.out).toBe(whole.out)
    expect(existsSync(file)).toBe(false)
  })

  it('keeps nothing of a request that was not answered', async () => {
    expect(await audited(0, '--resume', file)).toMatchObject({ code: 2, asked: 1 })
    expect(existsSync(file)).toBe(false)
  })

  it('uses no state that was altered, and says how to begin again', async () => {
    await audited(1, '--resume', file)
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('mona', 'erin'))
    const shown = await audited(99, '--resume', file)
    expect(shown).toMatchObject({ code: 2, out: '', asked: 0 })
    expect(shown.error).toMatch(/was altered.*take it away to begin again/)
    rmSync(file)
  })

  it('is of the forge alone', async () => {
    const shown = await runIn({}, audit, '--repo', repo.folder, '--resume', file)
    expect(shown.code).toBe(2)
    expect(shown.error).toContain('is of audits with --github')
  })
})

describe('the state of an audit', () => {
  const of = () => ({ repository: 'acme/models', tip: repo.id('main'), question: 'q' })
  const opened = (over: object = {}) => openAuditState(file, { ...of(), ...over }, { folder: repo.folder })
  const kept = async (over: object = {}) => {
    rmSync(file, { force: true })
    const state = await opened(over)
    if (!state.ok) throw new Error('not opened')
    await state.value.keep({ a: { oid: 'a' } })
  }

  it('is whole after each keeping, and is of a branch that went on', async () => {
    await kept({ tip: repo.id('main~1') })
    const state = await opened()
    expect(state.ok && state.value.of('a')).toEqual({ oid: 'a' })
    expect(state.ok && state.value.of('b')).toBeUndefined()
  })

  it.each<[string, object, (text: string) => string, RegExp]>([
    ['of another repository', { repository: 'acme/others' }, (text) => text, /is of the repository acme\/models/],
    ['of other questions', { question: 'r' }, (text) => text, /answers to other questions/],
    ['of another history', { tip: 'f'.repeat(40) }, (text) => text, /is of another history/],
    ['cut off', {}, (text) => text.slice(0, -9), /no state of an audit, or was cut off/],
    ['empty', {}, () => '', /no state of an audit/],
    ['something else', {}, () => '{"schema":"x"}', /no state of an audit/],
    ['altered', {}, (text) => text.replace('"oid":"a"', '"oid":"b"'), /was altered/],
  ])('is refused when it is %s', async (_, over, change, said) => {
    await kept()
    writeFileSync(file, change(readFileSync(file, 'utf8')))
    const state = await opened(over)
    expect(state.ok ? '' : state.faults[0]?.message).toMatch(said)
  })

  it('is a fault where it cannot be written', async () => {
    const state = await openAuditState(join(folder, 'none', 'state.json'), of(), { folder: repo.folder })
    const done = state.ok ? await state.value.keep({ a: 1 }) : state
    expect(done.ok ? '' : done.faults[0]?.message).toContain('cannot be written')
  })
})

describe('a limit that the forge tells of in an answer', () => {
  const limited = (message: string, headers = {}) => ({
    data: { errors: [{ type: 'RATE_LIMITED', message }] },
    headers,
  })
  it.each([
    ['retry-after', limited('limit', { 'retry-after': '7' }), [7000]],
    ['no header', limited('limit'), [5000]],
    ['a secondary limit', { data: { errors: [{ message: 'You have exceeded a secondary rate limit' }] } }, [5000]],
  ])('is waited for: %s', async (_, reply, waits) => {
    const calls = inTurn(reply, { data: { data: 1 } })
    expect((await calls.api.get('POST /graphql')).ok).toBe(true)
    expect(calls.waits).toEqual(waits)
  })

  it('is told at once where it lasts longer than is waited', async () => {
    const calls = inTurn(limited('limit', { 'x-ratelimit-reset': LATER }))
    const answer = await calls.api.get('POST /graphql')
    expect(answer.ok ? null : answer.faults[0]).toMatchObject({ code: 'forge/limit' })
    expect(calls.waits).toEqual([])
  })

  const commits = Array.from({ length: 11 }, (_, at) => at.toString(16).repeat(40).slice(0, 40))
  const node = (oid: string) => ({
    oid,
    checkSuites: { totalCount: 0, nodes: [] },
    associatedPullRequests: { totalCount: 0, nodes: [] },
  })
  const page = (from: number, resetAt: string) => ({
    data: {
      data: {
        repository: Object.fromEntries(commits.slice(from, from + 10).map((oid, at) => [`c${at}`, node(oid)])),
        rateLimit: { cost: 2, remaining: 1, resetAt },
      },
    },
  })
  const asking = async (resetAt: string) => {
    const waits: number[] = []
    const calls = inTurn(page(0, resetAt), page(10, resetAt))
    const sleep = async (time: number) => void waits.push(time)
    const input = { url: 'x', checkName: 'c', contexts: [], sleep }
    return { facts: await landingsOn(calls.api, 'acme/models', input).facts(commits), waits, asked: calls.asked.length }
  }

  it('that comes next is waited for, or told with its end and what to do', async () => {
    const soon = await asking(new Date(Date.now() + 20_000).toISOString())
    expect([soon.facts.ok, soon.waits.length, soon.asked]).toEqual([true, 1, 2])
    expect(soon.waits[0]).toBeLessThanOrEqual(20_000)
    const late = await asking('2999-01-01T00:00:00Z')
    expect([late.waits, late.asked]).toEqual([[], 1])
    expect(late.facts.ok ? null : late.facts.faults[0]).toMatchObject({
      code: 'forge/limit',
      message: expect.stringContaining('1 points are left until 2999-01-01T00:00:00.000Z'),
      fix: expect.stringContaining('--resume FILE'),
    })
  })
})
