/** What the forge knows, laid over an audit: every way in which a check, a status or a merge may not be what it seems. */

import { describe, expect, it } from 'vitest'
import { withForge } from '../../src/audit/forge.js'
import { type AuditMerge, type AuditReport, countProblems } from '../../src/domain/audit.js'
import type { CheckOrigin, LandedFacts } from '../../src/ports.js'

const LANDED = 'a'.repeat(40)
const HEAD = 'b'.repeat(40)
const GATE = { workflows: ['.github/workflows/gate.yml'], app: null }

const MERGE: AuditMerge = {
  commit: LANDED,
  committed_at: '2026-11-20T10:00:00Z',
  author: 'Erin <erin@example.org>',
  pull_request: 1,
  paths: ['models/credit/model.pkl'],
  models: ['credit'],
  decision: `sha256:${'c'.repeat(64)}`,
  verdict: 'pass',
  policy: null,
  waivers: 0,
  approvers: ['dana'],
  problems: [],
  reasons: [],
}

const report = (merge: Partial<AuditMerge> = {}): AuditReport => {
  const merges = [{ ...MERGE, ...merge }]
  return {
    schema: 'risk-gate/audit/v1',
    base: 'main',
    tip: LANDED,
    since: null,
    until: null,
    merges,
    counts: countProblems(merges),
    ledger: null,
  }
}

const CHECK: CheckOrigin = {
  name: 'model-risk-gate',
  conclusion: 'success',
  completedAt: '2026-11-20T09:50:00Z',
  detailsUrl: 'https://github.com/acme/models/actions/runs/5/job/7',
  app: 'github-actions',
  run: { path: '.github/workflows/gate.yml', event: 'pull_request', resource: '/acme/models/actions/runs/5' },
}

const facts = (
  checks: readonly CheckOrigin[] = [CHECK],
  pull: Partial<LandedFacts['pulls'][number]> = {},
  own: readonly CheckOrigin[] = [],
  statuses: LandedFacts['own']['statuses'] = [],
): LandedFacts => ({
  own: { commit: LANDED, checks: own, statuses: [] },
  pulls: [
    {
      number: 1,
      author: 'erin',
      mergedBy: 'mona',
      mergedAt: '2026-11-20T10:00:00Z',
      baseRef: 'main',
      mergeCommit: LANDED,
      reviews: [],
      head: { commit: HEAD, checks, statuses },
      ...pull,
    },
  ],
})

const told = (
  known: LandedFacts,
  merge: Partial<AuditMerge> = {},
  gate: typeof GATE | { workflows: string[]; app: string } = GATE,
) => {
  const out = withForge(report(merge), [known], gate)
  return { merge: out.merges[0]!, counts: out.counts }
}

describe('a check with the gate’s name', () => {
  it('is the gate’s where its suite is of a run of the gate’s workflow', () => {
    const { merge } = told(facts())
    expect(merge.problems).toEqual([])
    expect(merge.forge).toMatchObject({ author: 'erin', merged_by: 'mona', head: HEAD })
    expect(merge.forge?.checks).toMatchObject([{ workflow: '.github/workflows/gate.yml', forged: null }])
  })

  const run = CHECK.run!
  it.each<[string, Partial<CheckOrigin>, string]>([
    [
      'another workflow',
      { run: { ...run, path: '.github/workflows/fake.yml' } },
      'comes from .github/workflows/fake.yml',
    ],
    ['another event', { run: { ...run, event: 'push' } }, 'comes from a run on push'],
    ['no event', { run: { ...run, event: '' } }, 'comes from a run on no event'],
    ['another App', { app: 'helpful-bot' }, 'was made by the App helpful-bot'],
    ['no App', { app: null }, 'was made by the App that nothing names'],
    ['no run', { run: null }, 'belongs to no run of a workflow'],
    ['a run of no known file', { run: { ...run, path: null } }, 'whose workflow file is not known'],
    ['a call of the interface', { detailsUrl: 'https://github.com/apps/github-actions' }, 'is no job of the run'],
    [
      'a job of another run',
      { detailsUrl: 'https://github.com/acme/models/actions/runs/55/job/7' },
      'is no job of the run',
    ],
    ['nowhere', { detailsUrl: null }, 'is no job of the run'],
  ])('from %s is forged, also beside a true one', (_, change, said) => {
    const { merge, counts } = told(facts([CHECK, { ...CHECK, ...change }]))
    expect(merge.problems).toEqual(['forged-check'])
    expect(merge.reasons[0]).toContain(said)
    expect(counts['forged-check']).toBe(1)
  })

  it('may be of the App that carries the verdict', () => {
    const own = { ...CHECK, app: 'our-gate', run: null }
    expect(told(facts([own]), {}, { workflows: [], app: 'our-gate' }).merge.problems).toEqual([])
    expect(told(facts([own]), {}, { workflows: [], app: 'their-gate' }).merge.problems).toEqual(['forged-check'])
  })

  it('is looked at on the commit that a queue made too', () => {
    const forged = { ...CHECK, app: 'helpful-bot' }
    expect(told(facts([CHECK], {}, [forged])).merge.problems).toEqual(['forged-check'])
  })
})

it('does not take a status that a person set for a verdict (status-spoof)', () => {
  const set = [{ context: 'risk-gate', state: 'success', creator: 'mallory' }]
  const { merge } = told(facts([], {}, [], set), {
    decision: null,
    verdict: null,
    problems: ['ungated'],
    reasons: ['x'],
  })
  expect(merge.problems).toEqual(['ungated', 'forged-check'])
  expect(merge.reasons[1]).toContain('was set by mallory')
})

describe('a merge', () => {
  const at = (completedAt: string | null, conclusion: string | null): CheckOrigin => ({
    ...CHECK,
    completedAt,
    conclusion,
  })
  it.each<[string, LandedFacts, readonly string[]]>([
    ['although its check had failed', facts([at('2026-11-20T09:50:00Z', 'failure')]), ['bypassed']],
    ['although its check was cancelled', facts([at('2026-11-20T09:50:00Z', 'cancelled')]), ['bypassed']],
    [
      'after a failure was followed by a success',
      facts([at('2026-11-20T09:55:00Z', 'success'), at('2026-11-20T09:50:00Z', 'failure')]),
      [],
    ],
    [
      'before a success, after a failure',
      facts([at('2026-11-20T11:00:00Z', 'success'), at('2026-11-20T09:50:00Z', 'failure')]),
      ['bypassed'],
    ],
    ['before a re-run failed', facts([CHECK, at('2026-11-20T11:00:00Z', 'failure')]), []],
    ['whose queue failed', facts([CHECK], {}, [at('2026-11-20T09:59:00Z', 'failure')]), ['bypassed']],
    ['whose queue passed after the head had failed', facts([at('2026-11-20T09:50:00Z', 'failure')], {}, [CHECK]), []],
    ['of a pull request to another branch', facts([CHECK], { baseRef: 'other' }), ['bypassed']],
    ['that was pushed', { ...facts(), pulls: [] }, ['bypassed']],
  ])('%s', (_, known, problems) => {
    expect(told(known).merge.problems).toEqual(problems)
  })

  it('keeps the reason that the ledger gave', () => {
    const known = { ...facts(), pulls: [] }
    const { merge } = told(known, { problems: ['bypassed'], reasons: ['against the verdict fail'] })
    expect([merge.problems, merge.reasons]).toEqual([['bypassed'], ['against the verdict fail']])
  })

  it('has the approvers of the forge where no decision names them', () => {
    const reviews = [
      { login: 'zoe', state: 'APPROVED', submittedAt: '2026-11-20T09:00:00Z' },
      { login: 'alice', state: 'APPROVED', submittedAt: '2026-11-20T09:00:00Z' },
      { login: 'bob', state: 'CHANGES_REQUESTED', submittedAt: '2026-11-20T09:00:00Z' },
      { login: 'late', state: 'APPROVED', submittedAt: '2026-11-20T12:00:00Z' },
      { login: null, state: 'APPROVED', submittedAt: '2026-11-20T09:00:00Z' },
    ]
    const known = facts([CHECK], { reviews })
    expect(told(known).merge.approvers).toEqual(['dana'])
    expect(told(known, { decision: null }).merge.approvers).toEqual(['alice', 'zoe'])
  })

  it('is told by its merge commit, then by its number', () => {
    const other = { ...facts().pulls[0]!, number: 9, mergeCommit: 'd'.repeat(40) }
    const [one] = facts().pulls
    expect(told({ ...facts(), pulls: [other, one!] }).merge.pull_request).toBe(1)
    expect(told({ ...facts(), pulls: [{ ...other, number: 8 }, other] }, { pull_request: 9 }).merge.pull_request).toBe(
      9,
    )
  })
})
