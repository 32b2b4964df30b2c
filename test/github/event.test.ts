import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readEvent } from '../../src/github/event.js'

const HEAD = '1'.repeat(40)
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'risk-gate-event-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Reads an event as a runner describes it. */
function read(name: string, payload: unknown, more: Record<string, string | undefined> = {}) {
  const path = join(folder, 'event.json')
  writeFileSync(path, typeof payload === 'string' ? payload : JSON.stringify(payload))
  return readEvent({
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: path,
    GITHUB_REPOSITORY: 'acme/models',
    ...more,
  })
}

const pull = {
  action: 'synchronize',
  number: 42,
  pull_request: { number: 42, head: { sha: HEAD } },
  repository: { full_name: 'acme/models' },
}
const group = {
  action: 'checks_requested',
  merge_group: {
    head_sha: HEAD,
    head_ref: `refs/heads/gh-readonly-queue/release/1/pr-42-${HEAD}`,
    base_ref: 'refs/heads/release/1',
  },
  repository: { full_name: 'acme/models' },
}

describe('an event that says what is to be judged', () => {
  it.each(['pull_request', 'pull_request_target'])('is %s', async (name) => {
    const value = { kind: 'pull-request', repository: 'acme/models', number: 42, headSha: HEAD }
    expect(await read(name, pull)).toEqual({ ok: true, value })
  })

  it('is merge_group, with the pull request that its ref names', async () => {
    const value = { kind: 'merge-group', repository: 'acme/models', headSha: HEAD, baseRef: 'release/1', number: 42 }
    expect(await read('merge_group', group)).toEqual({ ok: true, value })
  })

  it('is merge_group without a pull request where its ref names none', async () => {
    const payload = { ...group, merge_group: { ...group.merge_group, head_ref: 'refs/heads/other' } }
    const event = await read('merge_group', payload)
    expect(event.ok && event.value).toMatchObject({ number: null })
  })

  it('may write the repository in other letters, and leave it out', async () => {
    expect((await read('pull_request', { ...pull, repository: { full_name: 'Acme/Models' } })).ok).toBe(true)
    expect((await read('pull_request', { ...pull, repository: undefined })).ok).toBe(true)
  })
})

describe('an event that does not', () => {
  it.each(['issue_comment', 'push', 'schedule', 'workflow_dispatch', 'workflow_run', 'constructor', ''])(
    'is an error that says so: %j',
    async (name) => {
      const event = await read(name, pull)
      expect(event.ok ? [] : event.faults).toMatchObject([{ code: 'forge/event' }])
      expect(event.ok ? '' : event.faults[0]?.message).toContain('event')
    },
  )

  it.each<[string, string, unknown]>([
    ['of another repository', 'pull_request', { ...pull, repository: { full_name: 'mallory/models' } }],
    ['without a pull request', 'pull_request', { number: 42 }],
    ['whose pull request is null', 'pull_request', { number: 42, pull_request: null }],
    ['without a number', 'pull_request', { pull_request: { head: { sha: HEAD } } }],
    ['with half a number', 'pull_request', { pull_request: { number: 4.2, head: { sha: HEAD } } }],
    ['without a head', 'pull_request', { ...pull, pull_request: { number: 42 } }],
    [
      'with a head that is no commit',
      'pull_request',
      { ...pull, pull_request: { number: 42, head: { sha: '--all' } } },
    ],
    ['of a queue without a head', 'merge_group', { merge_group: { base_ref: 'refs/heads/main' } }],
    ['of a queue without a base', 'merge_group', { merge_group: { head_sha: HEAD } }],
    ['that is a list', 'pull_request', []],
    ['that is null', 'pull_request', null],
    ['that is cut off', 'pull_request', '{"number": 42, "pull'],
  ])('is one %s', async (_, name, payload) => {
    const event = await read(name, payload)
    expect(event.ok ? [] : event.faults.map((one) => one.code.split('/')[0])).toEqual(['forge'])
  })

  it.each([
    ['no event file', { GITHUB_EVENT_PATH: '/nonexistent/event.json' }],
    ['no path of one', { GITHUB_EVENT_PATH: undefined }],
    ['no repository', { GITHUB_REPOSITORY: undefined }],
    ['a repository that is a path', { GITHUB_REPOSITORY: '../../etc' }],
    ['a repository with a space', { GITHUB_REPOSITORY: 'acme/models --upload-pack=x' }],
  ])('is one of a runner with %s', async (_, more) => {
    const event = await read('pull_request', pull, more)
    expect(event.ok ? [] : event.faults).toMatchObject([{ code: 'forge/event' }])
  })
})
