import { describe, expect, it } from 'vitest'
import { type AuditMerge, type AuditReport, countProblems, PROBLEMS } from '../../src/domain/audit.js'
import { AUDIT_MARKERS, renderAuditIssues } from '../../src/outputs/audit-issue.js'

const merge = (over: Partial<AuditMerge> = {}): AuditMerge => ({
  commit: 'a'.repeat(40),
  committed_at: '2026-11-20T10:00:00Z',
  author: 'Erin',
  pull_request: 7,
  paths: ['models/credit/model.pkl'],
  models: ['credit'],
  decision: null,
  verdict: null,
  policy: null,
  waivers: 0,
  approvers: [],
  problems: ['ungated'],
  reasons: ['no decision'],
  ...over,
})

const report = (merges: readonly AuditMerge[], faults: { path: string; message: string }[] = []): AuditReport => ({
  schema: 'risk-gate/audit/v1',
  base: 'main',
  tip: 'a'.repeat(40),
  since: null,
  until: null,
  merges,
  counts: countProblems(merges),
  ledger: { ref: 'risk-gate-ledger', commit: 'b'.repeat(40), records: 1, faults },
})

const URLS = { repository: 'https://github.com/acme/models', run: 'https://github.com/acme/models/actions/runs/1' }

describe('issues of an audit', () => {
  it('are none where nothing is wrong', () => {
    expect(renderAuditIssues(report([merge({ problems: [], reasons: [] })]), URLS)).toEqual([])
  })

  it('are one a kind, each with its merges and its marker first', () => {
    const both = merge({ problems: ['bypassed', 'forged-check'], reasons: ['it failed', 'from fake.yml'] })
    const issues = renderAuditIssues(report([merge(), both]), URLS)
    expect(issues.map(({ title }) => title)).toEqual([
      'Model risk audit: ungated (1)',
      'Model risk audit: bypassed (1)',
      'Model risk audit: forged-check (1)',
    ])
    for (const { body, marker } of issues)
      expect([body.startsWith(marker), AUDIT_MARKERS.includes(marker)]).toEqual([true, true])
    expect(issues[1]?.body).toContain('it failed')
    expect(issues[1]?.body).not.toContain('fake.yml')
    expect(issues[2]?.body).toContain('fake.yml')
    expect(issues[0]?.body).toContain('https://github.com/acme/models/commit/aaaa')
    expect(AUDIT_MARKERS).toHaveLength(PROBLEMS.length)
  })

  it('tell of a ledger that was altered where no merge shows it', () => {
    const [issue] = renderAuditIssues(report([], [{ path: 'decisions/1.json', message: 'is not its digest' }]), URLS)
    expect(issue?.title).toBe('Model risk audit: tampered (1)')
    expect(issue?.body).toContain('decisions/1.json')
  })

  it('keep within what a body may hold, and say how many more there are', () => {
    const many = Array.from({ length: 5000 }, () => merge({ models: ['m'.repeat(500)], reasons: ['r'.repeat(5000)] }))
    const [issue] = renderAuditIssues(report(many), URLS)
    expect(issue?.body.length).toBeLessThan(65_536)
    expect(issue?.body).toContain('4950 more')
  })

  it('say nothing that a hostile text could turn into a mention, a link, a cell or HTML', () => {
    const evil = '@acme/all | <img src=x> [x](https://evil.example) <!-- -->\n# big'
    const [issue] = renderAuditIssues(report([merge({ models: [evil], reasons: [evil] })]), URLS)
    const row = issue?.body.split('\n').find((line) => line.startsWith('| [')) ?? ''
    expect(issue?.body).not.toContain('<img')
    expect(issue?.body).not.toMatch(/^# big/m)
    expect(row.replaceAll(/`[^`]*`/g, '')).not.toMatch(/(^|\s)@acme|\]\(https:\/\/evil/)
  })
})
