/** Threats A: who holds the gate itself. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readInputs } from '../../src/commands/shared/inputs.js'
import { examine, type HoleStatus, readWorkflow, type Workflow } from '../../src/doctor/index.js'
import { readEvent } from '../../src/github/event.js'
import { decisionDigest } from '../../src/record.js'
import { refusal } from '../fakes/forge-calls.js'
import { runGate } from '../fakes/forge-gate.js'
import { findingsOf, unmet } from '../fakes/local-gate.js'
import { modelFiles, POLICY_PATH, policy } from '../fakes/world.js'
import { local, said } from './scenes.js'

const weaker = policy().replace('0.80', '0.10')
const poor = modelFiles('model 2', 0.5)

describe('the policy', () => {
  it('A1: is that of the base, and its change is told', async () => {
    const decision = await local({ ...poor, [POLICY_PATH]: weaker })
    expect(decision.verdict).toBe('fail')
    expect(unmet(decision)).toContain('auc-floor: violated')
    expect(decision.policy).toEqual((await local(poor)).policy)
    expect(said(decision)).toContain(`${POLICY_PATH}`)
    expect(findingsOf(decision).some((one) => one.rule === 'gate-files' || one.rule === 'policy-change')).toBe(true)
  })

  it('A2: holds where the change deletes it, and two of them are an error', async () => {
    expect((await local({ ...poor, [POLICY_PATH]: null })).verdict).toBe('fail')
    const two = await local(poor, { [POLICY_PATH.replace('.yml', '.yaml')]: weaker })
    expect(two.verdict).toBe('error')
    expect(two.faults.map(({ code }) => code)).toContain('policy/ambiguous')
  })

  it('A3: of the change is not used where the base has none', async () => {
    const decision = await local({ ...modelFiles('model 2', 0.9), [POLICY_PATH]: weaker }, { [POLICY_PATH]: null })
    expect(decision.verdict).toBe('error')
    expect(decision.policy).toBeNull()
    expect(said(decision)).toContain('bootstrap')
  })

  it.each(['/pulls/{pull_number}', '/git/ref/{ref}', '/pulls/{pull_number}/commits', '/pulls/{pull_number}/reviews'])(
    'A4: is not taken for absent where the forge answers 404 to %s',
    async (end) => {
      const result = await runGate({ answer: (route) => (route.endsWith(end) ? refusal(404) : undefined) })
      expect(result.decision?.verdict ?? 'error').not.toMatch(/^pass/)
      expect(result.said).toMatch(/404|not found/i)
      for (const { body } of result.kept.comments) expect(body).toContain('could not judge')
      expect(result.kept.reviews.filter(({ state }) => state !== 'CHANGES_REQUESTED')).toEqual([])
    },
  )

  it.each(['.github/workflows/gate.yml', '.github/CODEOWNERS', '.gitattributes', '.gitmodules'])(
    'A5: is told of where %s changes',
    async (path) => {
      const decision = await local({ ...modelFiles('model 2', 0.9), [path]: 'x' })
      const told = findingsOf(decision).filter((one) => one.rule === 'gate-files')
      expect(told.map((one) => one.outcome)).toEqual(['violated'])
      expect(told[0]?.message).toContain(path)
    },
  )
})

const PIN = `acme/risk-gate@${'1'.repeat(40)}`
const GATE = `on:
  pull_request_target:
    types: [opened, synchronize, reopened, edited]
  merge_group:
    types: [checks_requested]
permissions: {}
jobs:
  model-risk-gate:
    name: model-risk-gate
    runs-on: ubuntu-latest
    permissions: {contents: read, pull-requests: read}
    steps:
      - uses: ${PIN}
        with: {mode: evaluate}
`

function workflow(text: string, path = '.github/workflows/gate.yml'): Workflow {
  const read = readWorkflow(text, path)
  if (!read.ok) throw new Error(read.faults[0]!.message)
  return read.value
}

/** What doctor says of a hole in these workflows. */
const holes = (id: string, ...workflows: readonly Workflow[]): readonly HoleStatus[] =>
  examine({
    workflows,
    gate: { action: 'acme/risk-gate', itself: false },
    branch: 'main',
    repository: null,
    rules: null,
  })
    .filter((one) => one.id === id)
    .map(({ status }) => status)

describe('the set-up, as doctor sees it', () => {
  const forger = (job: string) =>
    workflow(
      `on: pull_request\njobs:\n  ${job}\n    runs-on: ubuntu-latest\n    steps: [{run: "true"}]\n`,
      '.github/workflows/z.yml',
    )

  it('A6: another job of the name of the check, or one that may write checks and statuses', () => {
    expect(holes('check-name', workflow(GATE))).toEqual(['closed'])
    expect(holes('check-name', workflow(GATE), forger('model-risk-gate:'))).toContain('open')
    for (const right of ['checks', 'statuses'])
      expect(holes('other-writers', workflow(GATE), forger(`x:\n    permissions: {${right}: write}`))).toContain('weak')
  })

  it.each<[string, string, string, string, HoleStatus]>([
    ['A7: a condition on the job', '    runs-on', '    if: github.actor != "x"\n    runs-on', 'runs-always', 'open'],
    ['A7: a job that it waits for', '    runs-on', '    needs: [x]\n    runs-on', 'runs-always', 'open'],
    [
      'A8: a filter by paths',
      '    types: [opened',
      '    paths: ["models/**"]\n    types: [opened',
      'runs-always',
      'open',
    ],
    ['A9: continue-on-error', '    runs-on', '    continue-on-error: true\n    runs-on', 'conclusion', 'open'],
    ['A10: a new base is not heard', ', edited', '', 'events', 'open'],
    ['A13: a tag in place of a commit', PIN, 'acme/risk-gate@v1', 'pinned', 'open'],
    ['A16: a runner of one’s own', 'ubuntu-latest', '[self-hosted]', 'runner', 'weak'],
  ])('%s', (_, from, to, id, status) => {
    expect(GATE).toContain(from)
    expect(holes(id, workflow(GATE))).not.toContain(status)
    expect(holes(id, workflow(GATE.replace(from, to)))).toContain(status)
  })
})

it('A10: posts nothing where the base was changed meanwhile', async () => {
  const base = { sha: '3'.repeat(40), ref: 'lax', repo: { full_name: 'acme/models' } }
  const result = await runGate({ atPublish: { base } })
  expect(result.posted).toEqual([])
  expect(result.decision?.verdict).toBe('pass')
})

describe('A11: an event', () => {
  const pull = { number: 42, pull_request: { number: 42, head: { sha: '1'.repeat(40) } } }
  it.each([
    ['A11: a comment', 'issue_comment', { ...pull, repository: { full_name: 'acme/models' } }],
    ['A11: of another repository', 'pull_request', { ...pull, repository: { full_name: 'mallory/models' } }],
    ['A11: without a pull request', 'pull_request', { repository: { full_name: 'acme/models' } }],
  ])('%s is refused', async (_, name, payload) => {
    const folder = mkdtempSync(join(tmpdir(), 'risk-gate-event-'))
    try {
      writeFileSync(join(folder, 'event.json'), JSON.stringify(payload))
      const event = await readEvent({
        GITHUB_EVENT_NAME: name,
        GITHUB_EVENT_PATH: join(folder, 'event.json'),
        GITHUB_REPOSITORY: 'acme/models',
      })
      expect(event.ok).toBe(false)
      if (!event.ok) expect(event.faults[0]?.code).toBe('forge/event')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

it.each([
  ['mode', 'advisory'],
  ['comment', 'no'],
  ['review', 'approve'],
  ['policy', '../lax.yml'],
  ['waivers', '/tmp/waivers.yml'],
  ['decision-digest', 'sha256:0'],
  ['token', ''],
])('A12: the input %s cannot be "%s", and none of them loosens', (name, value) => {
  const inputs = readInputs({ input: (one) => (one === name ? value : one === 'token' ? 'x' : '') })
  expect(inputs.ok).toBe(false)
  if (!inputs.ok) expect(inputs.faults[0]?.path).toBe(`input ${name}`)
})

it('A15: a replaced artifact has another digest', async () => {
  const decision = await local(poor)
  const forged = { ...decision, verdict: 'pass' as const }
  expect(decisionDigest(forged)).not.toBe(decisionDigest(decision))
  expect(
    holes(
      'handed-over',
      workflow(`${GATE}  publish:
    needs: [model-risk-gate]
    runs-on: ubuntu-latest
    permissions: {contents: read, pull-requests: write}
    steps:
      - uses: ${PIN}
        with: {mode: publish}
`),
    ),
  ).toContain('weak')
})
