/** Governance documents with lines of their entries, and a rule's findings on them written out whole. */

import type { Evidence, GovernanceEvidence } from '../../src/domain/evidence.js'
import type { Plain } from '../../src/domain/plain.js'
import type { Facts, Judgement, Rule } from '../../src/domain/rule.js'
import { facts, policy, requirement, source } from '../fakes/facts.js'
import { inFull } from './in-full.js'

export type Content = Record<string, Plain>
export type Kind = GovernanceEvidence['document']

/** A document of the model `loan-approval` at line 1 of its file; `lines` by pointer. */
export const document = (
  kind: Kind,
  content: Content,
  { path = `governance/${kind}.yml`, lines = {} }: { path?: string; lines?: Record<string, number> } = {},
): GovernanceEvidence => ({
  kind: 'governance',
  reader: kind,
  source: source(path, { line: 1 }),
  origin: 'declared',
  document: kind,
  model: 'loan-approval',
  content: { model: 'loan-approval', ...content },
  lines,
})

/** One that has what risks and barriers of these tests count on. */
const POLICY = policy({ requirements: ['parity', 'recall'].map((id) => requirement('metric-threshold', {}, { id })) })

/** What a rule says of documents. `now` is 2024-06-20T12:00Z. */
export const judge = (
  rule: Rule,
  parameters: Record<string, unknown>,
  documents: readonly Evidence[],
  more: Partial<Facts> = {},
): readonly Judgement[] =>
  rule.judge(requirement(rule.id, parameters), facts({ policy: POLICY, evidence: documents, ...more }))

export const told = (...args: Parameters<typeof judge>): string => inFull(judge(...args))
/** `outcome: message` of each finding. */
export const lines = (...args: Parameters<typeof judge>): readonly string[] =>
  judge(...args).map(({ outcome, message }) => `${outcome}: ${message}`)
export const outcomes = (...args: Parameters<typeof judge>): readonly string[] =>
  judge(...args).map(({ outcome }) => outcome)
