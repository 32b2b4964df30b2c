/** Governance documents as evidence, and what a decision keeps of them. */

import type { GovernanceEvidence } from '../../src/domain/evidence.js'
import type { Plain } from '../../src/domain/plain.js'
import type { Requirement } from '../../src/domain/policy.js'
import type { Met } from '../../src/domain/risk.js'
import { governanceRecord } from '../../src/evaluate/governance-record.js'
import { facts, source } from './facts.js'

export type Content = Record<string, Plain>

export const governance = (kind: GovernanceEvidence['document'], content: Content): GovernanceEvidence => ({
  kind: 'governance',
  reader: kind,
  source: source(`governance/${kind}.yml`),
  origin: 'declared',
  document: kind,
  model: 'loan-approval',
  content,
})

/** `now` is 2024-06-20T12:00Z. */
export const recordOf = (
  evidence: readonly GovernanceEvidence[],
  bound: readonly Requirement[] = [],
  met: readonly Met[] = [],
) => governanceRecord(facts({ evidence }), bound, met)
