/** What the governance documents of a model say, as the decision keeps it for people. Nothing in it is judged from here. */

import type { ActionPriority } from './action-priority.js'
import type { Level } from './governance.js'
import type { Treatment, Unmet } from './risk.js'

/** Whole numbers from 1 to 5, with the level that their product makes. */
export interface RecordedRating {
  readonly likelihood: number
  readonly impact: number
  readonly level: Level
}

export interface RecordedRisk {
  readonly id: string
  readonly title: string | null
  readonly category: string | null
  readonly owner: string | null
  readonly status: string | null
  readonly treatment: Treatment | null
  readonly what: string | null
  readonly inherent: RecordedRating | null
  readonly residual: RecordedRating | null
  /** Where it stands now: the residual, or the inherent rating while what controls it is not met. */
  readonly standing: RecordedRating | null
  readonly unmet: readonly Unmet[]
  readonly 'accepted-by': string | null
  readonly 'accepted-on': string | null
  readonly 'accepted-until': string | null
}

export interface RecordedMode {
  readonly id: string
  readonly item: string | null
  readonly mode: string | null
  readonly severity: number
  readonly occurrence: number
  readonly detection: number
  /** Their product. */
  readonly rpn: number
  readonly 'action-priority': ActionPriority
}

export interface RecordedBarrier {
  readonly id: string
  readonly barrier: string | null
  readonly status: 'working' | 'degraded' | 'missing'
  /** Why one that the document calls working does not work, else empty. */
  readonly unmet: readonly Unmet[]
}

/** A threat or a consequence with what stands between it and the event. */
export interface RecordedSide {
  readonly id: string
  readonly text: string | null
  readonly barriers: readonly RecordedBarrier[]
}

export interface RecordedTie {
  readonly 'top-event': string | null
  readonly threats: readonly RecordedSide[]
  readonly consequences: readonly RecordedSide[]
}

/** The deadline by which a serious incident must be reported. */
export interface RecordedClock {
  /** RFC 3339. */
  readonly due: string
  /** Days left, negative where it is over; of a report that was made, days that it was early. One decimal. */
  readonly 'days-left': number
  readonly reported: string | null
  /** Article of the law, and where it stands. */
  readonly basis: string
  readonly source: string
  /** YYYY-MM-DD on which the deadline was last compared with its source. */
  readonly 'checked-on': string
}

export interface RecordedIncident {
  readonly id: string
  readonly title: string | null
  readonly severity: string | null
  readonly status: string | null
  readonly serious: boolean | null
  readonly times: { readonly [event: string]: string }
  /** In words: how many people and decisions it reached. */
  readonly 'blast-radius': string | null
  readonly 'affected-groups': readonly string[]
  readonly clock: RecordedClock | null
  readonly actions: { readonly done: number; readonly open: number; readonly overdue: number }
  /** Requirements of the policy that come from it. */
  readonly requirements: readonly string[]
}

/** Entries of the documents, each list cut at a length that people read; `left` counts what was cut. */
export interface GovernanceRecord {
  readonly risks?: readonly RecordedRisk[]
  readonly 'failure-modes'?: readonly RecordedMode[]
  readonly 'bow-ties'?: readonly RecordedTie[]
  readonly incidents?: readonly RecordedIncident[]
  readonly left: number
}

/** An incident that a requirement guards against. */
export interface GuardedIncident {
  readonly id: string
  /** null where no record of it was found. */
  readonly title: string | null
}
