/** What the governance documents of the loan model say, for reports: a risk that has risen, a barrier that fails, a clock that runs. */

import type { GovernanceRecord, RecordedRisk } from '../../src/domain/governance-record.js'

const risk = (id: string, title: string, more: Partial<RecordedRisk>): RecordedRisk => ({
  id,
  title,
  category: 'fairness',
  owner: 'erin',
  status: 'treated',
  treatment: 'modify',
  what: 'Measure every group at each change',
  inherent: { likelihood: 3, impact: 4, level: 'high' },
  residual: { likelihood: 2, impact: 2, level: 'low' },
  standing: { likelihood: 2, impact: 2, level: 'low' },
  unmet: [],
  'accepted-by': 'alice-risk',
  'accepted-on': '2026-09-10',
  'accepted-until': '2027-03-10',
  ...more,
})

const critical = { likelihood: 4, impact: 4, level: 'critical' } as const
const PARITY = [{ requirement: 'demographic-parity', how: 'is violated' }]

export const loanGovernance = (): GovernanceRecord => ({
  risks: [
    risk('R-001', 'Applicants of one race are refused more often than equally good ones of another', {
      inherent: critical,
      residual: { likelihood: 2, impact: 3, level: 'medium' },
      standing: critical,
      unmet: PARITY,
    }),
    risk('R-002', 'Nobody can tell a refused applicant why', { category: 'explainability' }),
    risk('R-012', 'Too few rows of small groups', { treatment: 'retain', 'accepted-until': null }),
    risk('R-020', 'Not rated yet', {
      inherent: null,
      residual: null,
      standing: null,
      treatment: null,
      'accepted-by': null,
    }),
  ],
  'failure-modes': [
    {
      id: 'F-02',
      item: 'income',
      mode: 'given in cents',
      severity: 8,
      occurrence: 3,
      detection: 5,
      rpn: 120,
      'action-priority': 'M',
    },
    {
      id: 'F-01',
      item: 'credit score',
      mode: 'absent',
      severity: 6,
      occurrence: 4,
      detection: 4,
      rpn: 96,
      'action-priority': 'L',
    },
  ],
  'bow-ties': [
    {
      'top-event': 'A whole group is refused without cause',
      threats: [
        {
          id: 'T-1',
          text: 'A retraining shifts the threshold of one group',
          barriers: [
            {
              id: 'B-1',
              barrier: 'The merge is blocked by the fairness requirements',
              status: 'working',
              unmet: PARITY,
            },
            { id: 'B-2', barrier: 'A second pair of eyes', status: 'working', unmet: [] },
          ],
        },
        {
          id: 'T-2',
          text: 'The applicants change',
          barriers: [{ id: 'B-3', barrier: 'Drift report', status: 'degraded', unmet: [] }],
        },
      ],
      consequences: [
        {
          id: 'C-1',
          text: 'Good customers are lost',
          barriers: [{ id: 'B-4', barrier: 'A clerk reads every refusal', status: 'missing', unmet: [] }],
        },
      ],
    },
  ],
  incidents: [
    {
      id: 'INC-2026-001',
      title: 'Every applicant of one branch was refused on a Monday',
      severity: 'medium',
      status: 'closed',
      serious: false,
      times: { detected: '2026-06-08T09:10:00Z', closed: '2026-06-09T16:00:00Z' },
      'blast-radius': '40 people, 41 decisions',
      'affected-groups': ['one branch'],
      clock: null,
      actions: { done: 1, open: 1, overdue: 1 },
      requirements: ['calibrated'],
    },
    {
      id: 'INC-2026-002',
      title: 'Letters named the wrong reason',
      severity: 'low',
      status: 'open',
      serious: true,
      times: { detected: '2026-11-15T08:00:00Z', aware: '2026-11-16T08:00:00Z' },
      'blast-radius': null,
      'affected-groups': [],
      clock: {
        due: '2026-12-01T08:00:00Z',
        'days-left': 9.9,
        reported: null,
        basis: 'EU AI Act, Art. 73(2)',
        source: 'Regulation (EU) 2024/1689, Art. 73(2) to (4)',
        'checked-on': '2026-11-21',
      },
      actions: { done: 0, open: 0, overdue: 0 },
      requirements: [],
    },
  ],
  left: 2,
})

/** The same with a text of an attacker in every place that a document can fill. */
export const hostileGovernance = (text: string): GovernanceRecord =>
  JSON.parse(JSON.stringify(loanGovernance()), (key, value) =>
    typeof value === 'string' && !['level', 'status', 'treatment', 'action-priority'].includes(key) ? text : value,
  ) as GovernanceRecord
