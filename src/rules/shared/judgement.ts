/** Building judgements with what is left out filled in. */

import type { Outcome } from '../../domain/outcome.js'
import type { Judgement } from '../../domain/rule.js'

/** A judgement with nothing measured: every number null, no slice, no source, origin `declared`; `more` replaces. */
export function judgement(outcome: Outcome, message: string, more: Partial<Judgement> = {}): Judgement {
  return {
    outcome,
    slice: null,
    message,
    fix: null,
    value: null,
    threshold: null,
    interval: null,
    n: null,
    baseline: null,
    origin: 'declared',
    sources: [],
    ...more,
  }
}
