/** Reports of a watch, as data. */

import type { Trend, WatchedModel, WatchFinding, WatchReport } from '../../src/domain/watch.js'
import { finding } from './decisions.js'

export const watchFinding = (more: Partial<WatchFinding> = {}): WatchFinding => ({
  ...finding('not-drifting', 'drift'),
  outcome: 'violated',
  severity: 'block',
  waiver: null,
  message: 'psi of income is 0.31, and at most 0.20 is allowed.',
  fix: 'find out what changed in the feed of income',
  value: 0.31,
  threshold: { max: 0.2 },
  metric: 'psi',
  slice: { column: 'income' },
  since: '2026-11-07T05:00:00Z',
  ...more,
})

export const trend = (more: Partial<Trend> = {}): Trend => ({
  requirement: 'not-drifting',
  metric: 'psi',
  slice: { column: 'income' },
  threshold: { max: 0.2 },
  points: [
    { at: '2026-10-31T05:00:00Z', value: 0.05 },
    { at: '2026-11-07T05:00:00Z', value: 0.3 },
    { at: '2026-11-14T05:00:00Z', value: 0.31 },
  ],
  changes: [{ at: '2026-11-07T05:00:00Z', before: 0.05, after: 0.305 }],
  ...more,
})

export const watchedModel = (more: Partial<WatchedModel> = {}): WatchedModel => ({
  id: 'credit',
  title: 'Loan pre-screening',
  tier: 'high',
  owner: 'acme/credit-ml',
  state: 'violated',
  assessed: ['not-drifting'],
  waiting: [],
  findings: [watchFinding()],
  overdue: [],
  trends: [trend()],
  'kill-switch': { how: 'set LOAN_MODEL=off', who: ['erin'] },
  ...more,
})

export const inOrder = (more: Partial<WatchedModel> = {}): WatchedModel =>
  watchedModel({ state: 'good', findings: [], trends: [], ...more })

export const watchReport = (...models: readonly WatchedModel[]): WatchReport => ({
  schema: 'risk-gate/watch/v1',
  repository: 'acme/models',
  commit: '1'.repeat(40),
  policy: { path: 'policies/risk-policy.yml', commit: '1'.repeat(40), sha256: 'a'.repeat(64) },
  evaluated_at: '2026-11-21T05:00:00Z',
  ledger: { ref: 'risk-gate-ledger', records: 12 },
  models,
  faults: [],
})
