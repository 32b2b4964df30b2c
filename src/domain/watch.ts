/** What a watch says (`risk-gate/watch/v1`). */

import type { Finding } from './decision.js'
import type { Fault } from './fault.js'
import type { Tier } from './outcome.js'
import type { Provenance } from './policy.js'
import type { Slice } from './slice.js'

/** `reason` of a decision that a watch recorded: it judged the base branch and no change. */
export const WATCH = 'watch'

/** A scheduled requirement that was not assessed in time. */
export interface Overdue {
  readonly requirement: string
  readonly title: string | null
  /** Days between assessments that the policy asks for. */
  readonly every: number
  /** RFC 3339, or null: never. */
  readonly last: string | null
  /** Whole days beyond its time. */
  readonly days: number
}

/** One value of a trend. */
export interface TrendPoint {
  /** RFC 3339. */
  readonly at: string
  readonly value: number
}

/** How the value behind a requirement moved over the ledger's decisions. */
export interface Trend {
  readonly requirement: string
  readonly metric: string | null
  readonly slice: Slice | null
  readonly threshold: Readonly<Record<string, number | string>> | null
  readonly points: readonly TrendPoint[]
  /** Where its mean changed, oldest first. */
  readonly changes: readonly { readonly at: string; readonly before: number; readonly after: number }[]
}

/** A finding of a watch, and since when it is like that. */
export interface WatchFinding extends Finding {
  /** Time of the first assessment of the unbroken row of bad ones; null where it is in order. */
  readonly since: string | null
}

export interface WatchedModel {
  readonly id: string
  readonly title: string | null
  readonly tier: Tier
  readonly owner: string | null
  /** `violated`: also where evidence is missing or unsure. `error`: something could not be judged. */
  readonly state: 'good' | 'violated' | 'overdue' | 'error'
  /** Requirements that were judged now. */
  readonly assessed: readonly string[]
  /** Requirements that are not due yet, and when they are. */
  readonly waiting: readonly { readonly requirement: string; readonly due: string }[]
  readonly findings: readonly WatchFinding[]
  readonly overdue: readonly Overdue[]
  readonly trends: readonly Trend[]
  /** How the model is switched off, from its response plan; null where none says. */
  readonly 'kill-switch': { readonly how: string; readonly who: readonly string[] } | null
}

export interface WatchReport {
  readonly schema: 'risk-gate/watch/v1'
  readonly repository: string | null
  /** The commit that was judged. */
  readonly commit: string
  readonly policy: Provenance | null
  readonly evaluated_at: string
  /** Branch of the ledger and its records that count; null: there is none. */
  readonly ledger: { readonly ref: string; readonly records: number } | null
  readonly models: readonly WatchedModel[]
  readonly faults: readonly Fault[]
}

/** 2 where something could not be judged, 1 where something is violated or overdue, else 0. */
export function watchExit({ faults, models }: Pick<WatchReport, 'faults' | 'models'>): 0 | 1 | 2 {
  if (faults.length || models.some(({ state }) => state === 'error')) return 2
  return models.some(({ state }) => state !== 'good') ? 1 : 0
}
