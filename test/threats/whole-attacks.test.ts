/** Threats A15, A16, F2 and H10, each played on the whole bundle as a runner starts it, against a loopback forge. */

import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { canonical } from '../../src/record.js'
import { pullEvent, type Scene, scene } from '../fakes/action-run.js'
import { evaluation, modelFiles, POLICY_PATH, policy } from '../fakes/world.js'
import { zipOf } from '../fakes/zip.js'

const poor = modelFiles('model 2', 0.5)
let here: Scene
afterEach(async () => {
  await here.close()
  expect(here.forge.faults).toEqual([])
})

const comment = () => here.forge.state.comments.map(({ body }) => body).join()

/** Gives the pull request (or the base) other files. */
function commit(branch: 'pr' | 'main', files: Readonly<Record<string, string>>): string {
  const { repository } = here
  repository.git('read-tree', branch)
  for (const [path, text] of Object.entries(files)) {
    writeFileSync(join(repository.folder, 'next'), text)
    const oid = repository.git('hash-object', '-w', 'next').trim()
    repository.git('update-index', '--add', '--cacheinfo', `100644,${oid},${path}`)
  }
  const tree = repository.git('write-tree').trim()
  const by = ['-c', 'user.name=x', '-c', 'user.email=x@x']
  const sha = repository.git(...by, 'commit-tree', tree, '-p', branch, '-m', 'next').trim()
  repository.git('update-ref', `refs/heads/${branch}`, sha)
  return sha
}
const push = (files: Readonly<Record<string, string>>) => {
  here.pull.headSha = commit('pr', files)
  here.repository.git('update-ref', 'refs/pull/42/head', here.pull.headSha)
  here.pull.commits.push({ ...here.pull.commits[0]!, sha: here.pull.headSha })
}

// The client of the artifact service asks five times for what cannot be unpacked, and waits between.
describe('A15: the artifact between the jobs', { timeout: 180_000 }, () => {
  const evaluate = () => here.run({ inputs: { mode: 'evaluate' }, event: 'pull_request_target' })
  const publish = (digest: string) =>
    here.run({ inputs: { mode: 'publish', 'decision-digest': digest }, event: 'pull_request_target' })
  const replace = (...parts: Parameters<typeof zipOf>[0]) =>
    here.forge.artifacts.set('risk-gate', Buffer.from(zipOf(parts)))
  const forged = () =>
    canonical({ schema: 'risk-gate/decision/v1', verdict: 'pass', head: here.pull.headSha, base: 'x', models: [] })

  it.each<[string, () => void]>([
    ['a pass in its place', () => replace({ name: 'decision.json', content: forged() })],
    ['a pass that is there twice', () => replace(...[1, 2].map(() => ({ name: 'decision.json', content: forged() })))],
    ['a pass that climbs out', () => replace({ name: '../decision.json', content: forged() })],
    ['a link', () => replace({ name: 'decision.json', content: '/etc/passwd', lies: { mode: 0o120777 } })],
    ['no archive', () => here.forge.artifacts.set('risk-gate', Buffer.from(forged()))],
    ['nothing', () => here.forge.artifacts.clear()],
  ])('A15: %s is not spoken for; the change is judged again', async (_, attack) => {
    here = await scene(poor)
    const judged = await evaluate()
    expect(judged.outputs['verdict']).toBe('fail')
    attack()
    const told = await publish(judged.outputs['decision-digest']!)
    expect([told.code, told.outputs['verdict']]).toEqual([1, 'fail'])
    expect(told.log).toContain('derived again')
    expect(comment()).toContain('must not merge')
    expect(here.forge.state.reviews.map(({ state }) => state)).toEqual(['CHANGES_REQUESTED'])
  })

  it('A15: a true pass of an earlier head is not spoken for the head of now', async () => {
    here = await scene()
    const earlier = await evaluate()
    expect(earlier.outputs['verdict']).toBe('pass')
    push(poor as Record<string, string>)
    const told = await publish(earlier.outputs['decision-digest']!)
    expect([told.code, told.outputs['verdict']]).toEqual([1, 'fail'])
    expect(comment()).toContain('must not merge')
  })
})

describe('A16: a runner of one’s own that was used before', { timeout: 90_000 }, () => {
  it('A16: what lies about on it decides nothing, runs nothing, and nothing is left behind', async () => {
    here = await scene(poor)
    const left = mkdtempSync(join(tmpdir(), 'risk-gate-left-'))
    try {
      const put = (path: string, text: string) => {
        mkdirSync(join(left, path, '..'), { recursive: true })
        writeFileSync(join(left, path), text, { mode: 0o755 })
        return join(left, path)
      }
      const pwned = join(left, 'pwned')
      const config = put(
        'home/.gitconfig',
        `[core]\n fsmonitor = touch ${pwned}\n hooksPath = ${left}/hooks\n[url "file://${left}/evil"]\n insteadOf = ${here.forge.address.replace('127.0.0.1', 'forge.localhost')}\n[credential]\n helper = !touch ${pwned}\n`,
      )
      for (const hook of ['post-checkout', 'reference-transaction', 'post-index-change'])
        put(`hooks/${hook}`, `#!/bin/sh\ntouch ${pwned}\n`)
      put('work/.git/config', `[core]\n fsmonitor = touch ${pwned}\n`)
      put(`work/${POLICY_PATH}`, policy().replace('0.80', '0.10'))
      put('work/reports/credit/eval.json', evaluation('model 2', 0.99))
      put('temp/risk-gate-out-old/decision.json', '{"verdict":"pass"}')
      put('temp/risk-gate-artifact-old/decision.json', '{"verdict":"pass"}')
      const before = readdirSync(join(left, 'temp'))
      const env = {
        HOME: join(left, 'home'),
        XDG_CONFIG_HOME: join(left, 'home'),
        RUNNER_TEMP: join(left, 'temp'),
        GITHUB_WORKSPACE: join(left, 'work'),
        GIT_DIR: join(left, 'work/.git'),
        GIT_WORK_TREE: join(left, 'work'),
        GIT_CONFIG_GLOBAL: config,
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: 'core.fsmonitor',
        GIT_CONFIG_VALUE_0: `touch ${pwned}`,
        GIT_SSH_COMMAND: `touch ${pwned}`,
        GIT_ASKPASS: `touch ${pwned}`,
        GIT_EXTERNAL_DIFF: `touch ${pwned}`,
      }
      const [first, second] = [await here.run({ env }), await here.run({ env, attempt: 2 })]
      for (const { code, outputs } of [first, second]) expect([code, outputs['verdict']]).toEqual([1, 'fail'])
      expect(readdirSync(left)).not.toContain('pwned')
      // Each run has a folder of its own, and of what was fetched nothing stays.
      const after = readdirSync(join(left, 'temp')).filter((name) => !before.includes(name))
      expect(after.map((name) => name.replace(/[^-]*$/, '')).sort()).toEqual(['risk-gate-out-', 'risk-gate-out-'])
      expect(first.outputs['decision']).not.toBe(second.outputs['decision'])
      expect(first.outputs['decision-digest']).not.toBe('')
    } finally {
      rmSync(left, { recursive: true, force: true })
    }
  })
})

describe('F2: what the step hands on', { timeout: 90_000 }, () => {
  const NAMES = ['verdict', 'decision', 'decision-digest', 'report', 'blocked', 'waived', 'models', 'statement'].sort()
  const LINES = 'x\nverdict=pass\nblocked=0\n::set-output name=verdict::pass\nverdict<<E\npass\nE\n'

  it.each<[string, Readonly<Record<string, string>>, (text: string) => void]>([
    ['names of files', { [`models/credit/${LINES}`]: 'x', [`.github/workflows/${LINES}.yml`]: 'x' }, () => undefined],
    ['evidence', { 'reports/credit/eval.json': JSON.stringify({ schema: LINES, [LINES]: LINES }) }, () => undefined],
    ['the title', {}, (text) => Object.assign(here.pull, { title: text })],
    [
      'the branch and who pushed',
      {},
      (text) => Object.assign(here.pull.commits[0]!, { author: { login: text, id: 9, type: 'User' } }),
    ],
  ])('F2: gets no further line from %s', async (_, files, change) => {
    here = await scene({ ...poor, ...files })
    change(LINES)
    const { outputs, log, code } = await here.run({ payload: { ...pullEvent(here.pull), title: LINES } })
    expect(code).toBeGreaterThan(0)
    expect(Object.keys(outputs).sort()).toEqual(NAMES)
    expect(outputs['verdict']).toMatch(/^(fail|error)$/)
    expect(outputs['models']).toBe('["credit-default"]')
    for (const value of Object.values(outputs)) expect(value).not.toContain('\n')
    // A runner of an older time took outputs from the log.
    expect(log).not.toMatch(/^\s*::set-(output|env)|^\s*::add-path|^verdict/m)
  })
})

describe('H10: a run of yesterday, repeated', { timeout: 90_000 }, () => {
  it('H10: is judged by the base of now, and says so in the same place', async () => {
    here = await scene(modelFiles('model 2', 0.85))
    const payload = pullEvent(here.pull)
    const first = await here.run({ payload })
    expect(first.outputs['verdict']).toBe('pass')
    here.forge.state.branches['main'] = commit('main', { [POLICY_PATH]: policy().replace('0.80', '0.95') })
    const again = await here.run({ payload, attempt: 2 })
    expect([again.code, again.outputs['verdict']]).toEqual([1, 'fail'])
    expect(here.forge.state.comments).toHaveLength(1)
    expect(comment()).toContain('must not merge')
    expect(comment()).toContain('run=7123.2')
    expect(here.forge.state.reviews.map(({ state }) => state)).toEqual(['CHANGES_REQUESTED'])
  })

  it('H10: says nothing of a head that was pushed since, and is no success', async () => {
    here = await scene()
    const payload = pullEvent(here.pull)
    expect((await here.run({ payload })).code).toBe(0)
    push(poor as Record<string, string>)
    const said = comment()
    const again = await here.run({ payload, attempt: 2 })
    expect([again.code, again.outputs['verdict']]).toEqual([2, 'error'])
    expect(again.log).toContain('the run for the newer head decides')
    expect(comment()).toBe(said)
    expect(here.forge.state.reviews).toEqual([])
    // The run for that head overwrites it, whatever the numbers of the attempts.
    expect((await here.run({ attempt: 3 })).code).toBe(1)
    expect(comment()).toContain('must not merge')
  })
})
