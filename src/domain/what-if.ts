/** What a replay of past decisions under another policy says (`risk-gate/what-if/v1`). */

import type { Verdict } from './outcome.js'

/** `blocked`: would have been refused and was let through; `unblocked`: the other way round; `untold`: the record does not say. */
export const EFFECTS = ['blocked', 'unblocked', 'untold', 'same'] as const
export type Effect = (typeof EFFECTS)[number]

/** A requirement of the other policy on one model, as far as the record tells. */
export interface Rejudged {
  readonly model: string
  readonly requirement: string
  /** `open`: it would keep the merge shut; `met`: it would not; `untold`: the record does not say. */
  readonly state: 'open' | 'met' | 'untold'
  /** Why, one sentence without its final full stop. */
  readonly why: string
}

/** One change as it was decided last, and as it would have been. */
export interface WhatIfChange {
  readonly decision: string
  readonly pull_request: number | null
  readonly head: string
  readonly evaluated_at: string
  readonly models: readonly string[]
  readonly verdict: Verdict
  readonly effect: Effect
  /** What would keep it shut, and what cannot be told; empty where it would be let through. */
  readonly requirements: readonly Rejudged[]
}

export interface WhatIf {
  readonly schema: 'risk-gate/what-if/v1'
  readonly policy: { readonly path: string; readonly sha256: string }
  readonly since: string | null
  readonly until: string | null
  readonly ledger: string
  readonly changes: readonly WhatIfChange[]
  readonly counts: Readonly<Record<Effect, number>>
  /** Records of the ledger that cannot be relied on, and so were left out. */
  readonly 'left-out': number
}
