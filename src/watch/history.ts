/** What a ledger tells of earlier assessments. Pure: records in, in the order of their chain. */

import type { KnownAssessments, KnownAttempt } from '../domain/assessments.js'
import { countedSet } from '../domain/counted-set.js'
import type { Decision, Finding } from '../domain/decision.js'
import { moment } from '../domain/moment.js'
import { isOpen, opensMerge } from '../domain/outcome.js'
import { WATCH } from '../domain/watch.js'

/** One assessment of a requirement on a model. */
export interface Assessment {
  /** Milliseconds since the epoch. */
  readonly at: number
  /** False where something was missing or could not be judged: then it is no assessment, and tells only that it was bad. */
  readonly judged: boolean
  readonly open: boolean
  readonly findings: readonly Pick<Finding, 'slice' | 'value' | 'metric' | 'threshold' | 'outcome'>[]
}

export interface History {
  /** Records that count. */
  readonly records: number
  /** Assessments of a requirement on a model, oldest first. */
  of(model: string, requirement: string): readonly Assessment[]
  /** Every version of a model that was judged on an evaluation set, also where it was refused: each look counts. */
  readonly attempts: readonly KnownAttempt[]
  /** Time of the first record under a policy (SHA-256, bare hex); null where there is none. */
  firstUnder(policy: string | null): number | null
}

/** Whether a finding says that the requirement was not assessed. */
export const isUnjudged = ({ outcome }: Pick<Finding, 'outcome'>): boolean =>
  outcome === 'missing' || outcome === 'error'

/**
 * A record counts where it is a watch's, or that of a change that was let through: what a refused change looked like
 * says nothing of the model in place. A working tree is nobody's model.
 */
function countsFor(decision: Decision): boolean {
  if (decision.inputs?.head === 'working-tree') return false
  return decision.reason === WATCH || opensMerge(decision.verdict)
}

/** Gathers a history record by record, holding only what is told of it. What is dated after `now` (ms) is not believed. */
export function gatherHistory(now: number): { add(decision: Decision): void; readonly history: History } {
  const kept = new Map<string, Assessment[]>()
  const first = new Map<string, number>()
  const attempts = new Map<string, KnownAttempt>()
  let records = 0
  const key = (model: string, requirement: string) => `${model}\0${requirement}`
  return {
    add(decision) {
      const at = moment(decision.evaluated_at).epoch
      const policy = decision.policy?.sha256
      if (at === null || at > now) return
      if (policy !== undefined) first.set(policy, Math.min(at, first.get(policy) ?? at))
      for (const one of attemptsIn(decision, timeText(at))) {
        const name = JSON.stringify([one.model, one.digest, one.set])
        const known = attempts.get(name)
        if (known === undefined || one.at < known.at) attempts.set(name, one)
      }
      if (!countsFor(decision)) return
      records++
      for (const { id, findings } of decision.models)
        for (const [requirement, mine] of byRequirement(findings)) {
          const list = kept.get(key(id, requirement)) ?? []
          kept.set(key(id, requirement), list)
          list.push({ at, judged: !mine.some(isUnjudged), open: mine.some(isOpen), findings: mine.map(slim) })
        }
    },
    history: {
      get records() {
        return records
      },
      get attempts() {
        return [...attempts.values()]
      },
      of: (model, requirement) =>
        [...(kept.get(key(model, requirement)) ?? [])].sort((one, other) => one.at - other.at),
      firstUnder: (policy) => (policy === null ? null : (first.get(policy) ?? null)),
    },
  }
}

/** What the findings of `test-set-reuse` say was looked at. */
const attemptsIn = ({ models }: Decision, at: string): readonly KnownAttempt[] =>
  models.flatMap(({ id, digest, findings }) =>
    findings.flatMap((finding) => {
      const set = countedSet(finding)
      return digest === null || set === null ? [] : [{ model: id, digest, set, at }]
    }),
  )

const slim = ({ slice, value, metric, threshold, outcome }: Finding) => ({
  slice,
  value,
  threshold,
  outcome,
  ...(metric === undefined ? {} : { metric }),
})

function byRequirement(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const map = new Map<string, Finding[]>()
  for (const one of findings) map.set(one.requirement, [...(map.get(one.requirement) ?? []), one])
  return map
}

/** Time of the latest real assessment; null: never. */
export const lastAssessed = (list: readonly Assessment[]): number | null =>
  list.findLast(({ judged }) => judged)?.at ?? null

/** Start of the row of open assessments that the list ends with; null where it ends with none. */
export function openSince(list: readonly Assessment[]): number | null {
  let since: number | null = null
  for (const { at, open } of list) since = open ? (since ?? at) : null
  return since
}

/** What a change is judged on: when each of the given requirements was last assessed. */
export function knownAssessments(
  history: History,
  pairs: readonly { readonly model: string; readonly requirement: string }[],
  policy: string | null,
): KnownAssessments {
  const since = history.firstUnder(policy)
  return {
    since: since === null ? null : timeText(since),
    last: pairs.flatMap(({ model, requirement }) => {
      const at = lastAssessed(history.of(model, requirement))
      return at === null ? [] : [{ model, requirement, at: timeText(at) }]
    }),
  }
}

/** A time as records write it: RFC 3339 in UTC, whole seconds where it is whole. */
export const timeText = (time: number): string => new Date(time).toISOString().replace('.000Z', 'Z')
