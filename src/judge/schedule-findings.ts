/** What a policy's schedule says of a model that is changed: an assessment that is overdue comes before the change. */

import type { Finding } from '../domain/decision.js'
import { DAY } from '../domain/duration.js'
import type { ModelSpec, Policy } from '../domain/policy.js'
import type { Snapshot } from '../domain/snapshot.js'
import { applicable, changeFinding } from '../evaluate.js'
import { listing } from '../rules/shared/words.js'
import { lateText, overdueFor, type Scheduled, scheduledFor } from '../watch/schedule.js'

/**
 * One blocking finding for each scheduled requirement that is overdue. Without a ledger nothing is known and nothing is
 * overdue, otherwise a first change could never be merged: that is told, as one warning.
 */
export function scheduleFindings(snapshot: Snapshot, policy: Policy, model: ModelSpec): readonly Finding[] {
  const scheduled = scheduledFor(policy, applicable(policy, model))
  if (!scheduled.length) return []
  const about = changeFinding('scheduled-assessment')
  const { assessments } = snapshot
  if (assessments === undefined) return []
  if (assessments === null) return [{ ...about, ...unknown(scheduled, model) }]
  const now = Date.parse(snapshot.evaluatedAt)
  return overdueFor(model.id, scheduled, assessments, now).map((one) => ({
    ...about,
    outcome: 'missing',
    severity: 'block',
    message: `The assessment of "${one.requirement}" on the model "${model.id}" is overdue by ${lateText(one)}: the policy asks for one every ${one.every} days, and ${one.last === null ? 'the ledger has none' : `the last one was on ${one.last.slice(0, 10)}`}.`,
    fix: 'run the watch (mode: drift, or risk-gate watch --record) on the base branch, and then this gate again',
  }))
}

/** Where no ledger shows when a model was assessed. */
function unknown(scheduled: readonly Scheduled[], model: ModelSpec) {
  const asked = scheduled.map(
    ({ requirement, every }) => `"${requirement.id}" every ${every / DAY} ${every === DAY ? 'day' : 'days'}`,
  )
  return {
    outcome: 'missing',
    severity: 'warn',
    message: `The policy asks for ${listing(asked, 3)} on the model "${model.id}", and there is no ledger that shows when it was last assessed: whether it is overdue is not known.`,
    fix: 'name the ledger in the workflow (ledger-branch) and run the watch (mode: drift) there on a schedule; its first run begins the ledger',
    plain: 'Nobody can tell whether the regular checks of the model in use were made in time.',
  } as const
}
