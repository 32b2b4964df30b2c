/** Audits for the tests of their outputs: an ordinary one, and one in which every text is hostile. */

import {
  type AuditDecision,
  type AuditForge,
  type AuditMerge,
  type AuditReport,
  countProblems,
} from '../../src/domain/audit.js'

const DIGEST = `sha256:${'ab'.repeat(32)}`

const sound: AuditMerge = {
  commit: '1'.repeat(40),
  committed_at: '2026-10-01T09:00:00Z',
  author: 'Erin Engineer <erin@example.org>',
  pull_request: 42,
  paths: ['models/loan/model.bin'],
  models: ['loan'],
  decision: DIGEST,
  verdict: 'pass-with-waivers',
  policy: `sha256:${'cd'.repeat(32)}`,
  waivers: 1,
  approvers: ['alice-risk'],
  problems: [],
  reasons: [],
}

/** What the forge knows of the first one: somebody else approved there than the decision counts. */
export const FORGE: AuditForge = {
  pull_request: 42,
  author: 'erin',
  merged_by: 'mona',
  merged_at: '2026-10-01T09:00:00Z',
  head: '3'.repeat(40),
  approvers: ['alice-risk', 'carol'],
  checks: [],
}

const ungated: AuditMerge = {
  ...sound,
  commit: '2'.repeat(40),
  committed_at: '2026-11-02T09:00:00Z',
  pull_request: null,
  models: ['fraud'],
  decision: null,
  verdict: null,
  policy: null,
  waivers: 0,
  approvers: [],
  problems: ['ungated'],
  reasons: ['no decision of the ledger judged this content before it was merged'],
}

const decision: AuditDecision = {
  digest: DIGEST,
  sequence: 7,
  verdict: 'pass-with-waivers',
  evaluated_at: '2026-10-01T08:00:00Z',
  head: '3'.repeat(40),
  findings: [
    {
      model: 'loan',
      requirement: 'accuracy-floor',
      title: null,
      outcome: 'satisfied',
      severity: 'block',
      slice: null,
      message: 'accuracy is 0.9',
      controls: ['nist-ai-rmf/MEASURE-2.5'],
      waiver: null,
    },
    {
      model: 'loan',
      requirement: 'worst-group-recall',
      title: null,
      outcome: 'violated',
      severity: 'block',
      slice: { race: 'Hispanic' },
      message: 'recall is 0.6, at least 0.7 is asked',
      controls: ['nist-ai-rmf/MEASURE-2.11'],
      waiver: { reason: 'few rows', risk: 'R-012', 'approved-by': 'alice-risk', expires: '2026-12-31' },
    },
  ],
}

const reportOf = (merges: readonly AuditMerge[]): AuditReport => ({
  schema: 'risk-gate/audit/v1',
  base: 'main',
  tip: '9'.repeat(40),
  since: null,
  until: null,
  merges,
  counts: countProblems(merges),
  ledger: { ref: 'risk-gate-ledger', commit: '8'.repeat(40), records: 7, faults: [] },
})

export const AUDIT = { report: reportOf([sound, ungated]), decisions: [decision] }

/** Texts that do harm somewhere if they get there as they are. */
export const HOSTILE =
  '=HYPERLINK("https://evil.example/")</script><img src=x onerror=alert(1)>\r\n::error::x @everyone \u202e'

export const HOSTILE_AUDIT = {
  report: {
    ...reportOf([
      {
        ...sound,
        author: HOSTILE,
        paths: [HOSTILE],
        models: [HOSTILE],
        approvers: [HOSTILE],
        forge: { ...FORGE, author: HOSTILE, merged_by: HOSTILE, merged_at: HOSTILE, approvers: [HOSTILE] },
      },
    ]),
    base: HOSTILE,
    ledger: { ref: HOSTILE, commit: '8'.repeat(40), records: 1, faults: [{ path: HOSTILE, message: HOSTILE }] },
  },
  decisions: [
    {
      ...decision,
      findings: decision.findings.map((one) => ({
        ...one,
        model: HOSTILE,
        requirement: HOSTILE,
        message: HOSTILE,
        slice: { [HOSTILE]: HOSTILE },
        controls: [HOSTILE],
        waiver: one.waiver && { ...one.waiver, reason: HOSTILE, 'approved-by': HOSTILE },
      })),
    },
  ],
}
