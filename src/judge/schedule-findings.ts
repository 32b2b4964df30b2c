/** What a policy's schedule says of a model that is changed: an assessment that is overdue comes before the change. */

import type { Finding } from '../domain/decision.js'
import type { ModelSpec, Policy } from '../domain/policy.js'
import type { Snapshot } from '../domain/snapshot.js'
import { applicable, changeFinding } from '../evaluate.js'
import { lateText, overdueFor, scheduledFor } from '../watch/schedule.js'

/**
 * One blocking finding for each scheduled requirement that is overdue. Without a ledger nothing is known and nothing is
 * overdue, otherwise a first change could never be merged; the record says so (`inputs.assessments` is null).
 */
export function scheduleFindings(snapshot: Snapshot, policy: Policy, model: ModelSpec): readonly Finding[] {
  const scheduled = scheduledFor(policy, applicable(policy, model))
  if (!scheduled.length) return []
  const about = changeFinding('scheduled-assessment', 'The model in use was assessed when the policy asks for it')
  const { assessments } = snapshot
  if (!assessments) return []
  const now = Date.parse(snapshot.evaluatedAt)
  return overdueFor(model.id, scheduled, assessments, now).map((one) => ({
    ...about,
    outcome: 'missing',
    severity: 'block',
    message: `The assessment of "${one.requirement}" on the model "${model.id}" is overdue by ${lateText(one)}: the policy asks for one every ${one.every} days, and ${one.last === null ? 'the ledger has none' : `the last one was on ${one.last.slice(0, 10)}`}.`,
    fix: 'run the watch (mode: drift, or risk-gate watch --record) on the base branch, and then this gate again',
  }))
}
