/** Requirements judged by rules that say what they are told to. */

import type { Finding } from '../../src/domain/decision.js'
import type { Outcome, Severity } from '../../src/domain/outcome.js'
import type { Requirement, Waiver } from '../../src/domain/policy.js'
import type { Facts, Judgement, Rule } from '../../src/domain/rule.js'
import { type Judging, judgeModel } from '../../src/evaluate.js'
import { DIGEST, facts, policy, requirement, source } from './facts.js'

export const judgement = (more: Partial<Judgement> = {}): Judgement => ({
  outcome: 'satisfied',
  slice: null,
  message: 'accuracy is 0.9, and at least 0.8 is asked',
  fix: null,
  value: 0.9,
  threshold: { min: 0.8 },
  interval: [0.88, 0.92],
  n: 2000,
  baseline: null,
  origin: 'reported',
  sources: [source('reports/evaluation.json')],
  better: 'higher',
  ...more,
})

/** A rule that says what it is told to. */
export const rule = (id: string, judge: Rule['judge']): Rule => ({
  id,
  summary: id,
  details: id,
  remedy: [id],
  schema: {},
  judge,
})
export const says = (...judgements: readonly Judgement[]) => rule('says', () => judgements)

export const judging = (rules: readonly Rule[], more: Partial<Judging> = {}): Judging => ({
  rules,
  waivers: [],
  waiversPath: 'policies/waivers.yml',
  watched: ['policies/risk-policy.yml', 'policies/waivers.yml'],
  changed: ['models/loan/model.joblib'],
  ...more,
})

export const asked = (more: Partial<Requirement> = {}) => requirement('says', {}, { id: 'asked', ...more })

/** Judges one requirement whose rule says these judgements. */
export function judged(
  judgements: readonly Judgement[],
  more: { requirement?: Partial<Requirement>; facts?: Partial<Facts>; judging?: Partial<Judging> } = {},
) {
  const world = facts({ policy: policy({ requirements: [asked(more.requirement)] }), ...more.facts })
  return judgeModel(world, judging([says(...judgements)], more.judging))
}

export const waiver = (more: Partial<Waiver> = {}): Waiver => ({
  requirement: 'asked',
  model: 'loan-approval',
  modelDigest: DIGEST,
  slice: null,
  worst: 0.6,
  reason: 'until the June collection',
  risk: 'R-1',
  approvedBy: 'alice-risk',
  approvedOn: '2024-06-01',
  expires: '2024-06-30',
  place: { path: 'policies/waivers.yml', line: 3, column: 5 },
  ...more,
})

export const finding = (outcome: Outcome, severity: Severity, waived = false): Finding => {
  const made = judged([judgement({ outcome })], { requirement: { severity } }).decision.findings[0]!
  const applied = judged([judgement({ outcome: 'violated', value: 0.7 })], { judging: { waivers: [waiver()] } })
  return { ...made, waiver: waived ? applied.decision.findings[0]!.waiver : null }
}
