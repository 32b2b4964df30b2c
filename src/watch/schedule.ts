/** What a policy's schedule asks for now: which requirements are due, and which were not assessed in time. */

import type { KnownAssessments } from '../domain/assessments.js'
import { DAY, HOUR } from '../domain/duration.js'
import type { Policy, Requirement } from '../domain/policy.js'
import type { Overdue } from '../domain/watch.js'

/** A cron may start late: for so long nothing is overdue, and what is due that soon is judged now. Milliseconds. */
const GRACE = 2 * HOUR

/** A requirement that binds the model, and how often it is to be assessed. */
export interface Scheduled {
  readonly requirement: Requirement
  /** Milliseconds; the shortest where the schedule names it more than once. */
  readonly every: number
}

/** Scheduled requirements among those that bind a model, in the policy's order. */
export const scheduledFor = (policy: Policy, bound: readonly Requirement[]): readonly Scheduled[] =>
  bound.flatMap((requirement) => {
    const terms = policy.schedule.filter((entry) => entry.requirements.includes(requirement.id))
    return terms.length ? [{ requirement, every: Math.min(...terms.map(({ every }) => every)) }] : []
  })

/** Where one scheduled requirement stands. Times in milliseconds since the epoch. */
export interface Standing extends Scheduled {
  readonly last: number | null
  /** When it falls due. */
  readonly due: number
  readonly isDue: boolean
  /** null: it is not overdue. */
  readonly overdue: Overdue | null
}

/**
 * Where a requirement stands at `now`. `since`: what was never assessed counts from there; null: from now, so that a first
 * use is possible.
 */
export function standingOf(scheduled: Scheduled, last: number | null, since: number | null, now: number): Standing {
  const { requirement, every } = scheduled
  const grace = Math.min(GRACE, every / 10)
  const from = last ?? since ?? now
  const due = from + every
  const overdue =
    now - due > grace
      ? {
          requirement: requirement.id,
          title: requirement.title,
          every: every / DAY,
          last: last === null ? null : new Date(last).toISOString().replace('.000Z', 'Z'),
          days: Math.floor((now - due) / DAY),
        }
      : null
  return { ...scheduled, last, due, isDue: last === null || now >= due - grace, overdue }
}

/** What of a model's schedule is overdue for a change, by what its snapshot knows. */
export function overdueFor(
  model: string,
  scheduled: readonly Scheduled[],
  known: KnownAssessments,
  now: number,
): readonly Overdue[] {
  const since = known.since === null ? null : Date.parse(known.since)
  return scheduled.flatMap((one) => {
    const found = known.last.find((last) => last.model === model && last.requirement === one.requirement.id)
    return standingOf(one, found ? Date.parse(found.at) : null, since, now).overdue ?? []
  })
}

/** How late, in words: "3 days", "less than a day". */
export const lateText = ({ days }: Pick<Overdue, 'days'>): string =>
  days === 0 ? 'less than a day' : `${days} ${days === 1 ? 'day' : 'days'}`
